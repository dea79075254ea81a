import Lexicons
import TextModel

/// Memory that speaker resolution uses again for one document after the other; one for each thread.
public final class SpeakerWorkspace {
  /// The arrays, by word of the vocabulary and by token of the document.
  struct Memory {
    /// By word id: 0 not looked at, 1 nothing known, 2 a word with a hyphen, else index plus 3.
    var classOfWord: UnsafeMutablePointer<Int32> = .allocate(capacity: 1)
    /// By word id: the word's key, `NameKey.none` where it was not asked for.
    var keyOfWord: UnsafeMutablePointer<NameKey> = .allocate(capacity: 1)
    var wordCount = 0
    /// By token: `SpeakerText.unread`, -1 for nothing known, else an index into the name words.
    var known: UnsafeMutablePointer<Int32> = .allocate(capacity: 1)
    var keys: UnsafeMutablePointer<NameKey> = .allocate(capacity: 1)
    /// Attribution whose content (plus one) covers a token, and whether it stands in marks.
    var contentOf: UnsafeMutablePointer<Int32> = .allocate(capacity: 1)
    var quoted: UnsafeMutablePointer<Bool> = .allocate(capacity: 1)
    var tables = Tables()
  }

  /// Tables of entities by name, and two for what one step needs.
  struct Tables {
    let surnames = KeyIndex()
    let givenNames = KeyIndex()
    let names = KeyIndex()
    let acronyms = KeyIndex()
    let known = KeyIndex()
    let first = KeyIndex()
    let second = KeyIndex()
  }

  private(set) var memory = Memory()
  private var tokenCapacity = 0

  /// Creates a workspace that owns next to no memory yet.
  public init() {}

  deinit {
    memory.classOfWord.deallocate()
    memory.keyOfWord.deallocate()
    freeTokens()
    let t = memory.tables
    for index in [t.surnames, t.givenNames, t.names, t.acronyms, t.known, t.first, t.second] {
      index.deallocate()
    }
  }

  private func freeTokens() {
    memory.known.deallocate()
    memory.keys.deallocate()
    memory.contentOf.deallocate()
    memory.quoted.deallocate()
  }

  /// Makes room for a document of `tokens` tokens and a vocabulary of `words` words.
  func prepare(tokens: Int, words: Int) {
    if words > memory.wordCount {
      memory.classOfWord.deallocate()
      memory.keyOfWord.deallocate()
      memory.classOfWord = .allocate(capacity: words)
      memory.classOfWord.initialize(repeating: 0, count: words)
      memory.keyOfWord = .allocate(capacity: words)
      memory.keyOfWord.initialize(repeating: .none, count: words)
      memory.wordCount = words
    }
    // What one very large document needed is not kept.
    if tokens > tokenCapacity || tokenCapacity > 1 << 18 && tokens < tokenCapacity / 4 {
      freeTokens()
      tokenCapacity = tokens < 1 << 17 ? max(tokens + tokens / 2, 2048) : tokens
      memory.known = .allocate(capacity: tokenCapacity)
      memory.keys = .allocate(capacity: tokenCapacity)
      memory.contentOf = .allocate(capacity: tokenCapacity)
      memory.quoted = .allocate(capacity: tokenCapacity)
    }
    memory.known.initialize(repeating: SpeakerText.unread, count: tokens)
    memory.keys.initialize(repeating: .none, count: tokens)
    memory.contentOf.initialize(repeating: 0, count: tokens)
    memory.quoted.initialize(repeating: false, count: tokens)
    let t = memory.tables
    for index in [t.surnames, t.givenNames, t.names, t.acronyms, t.known] { index.removeAll() }
  }
}

/// Numbers by name key for one document: open addressing, cheap to empty, held by a workspace.
struct KeyIndex {
  private struct State {
    var keys: UnsafeMutablePointer<NameKey>
    var values: UnsafeMutablePointer<Int32>
    /// Slots in use, in order of insertion.
    var used: UnsafeMutablePointer<Int32>
    var mask: Int
    var count: Int
  }
  private let state: UnsafeMutablePointer<State>

  init() {
    state = .allocate(capacity: 1)
    state.initialize(to: Self.make(64))
  }

  func deallocate() {
    Self.free(state.pointee)
    state.deallocate()
  }

  private static func make(_ size: Int) -> State {
    let state = State(
      keys: .allocate(capacity: size), values: .allocate(capacity: size),
      used: .allocate(capacity: size / 2), mask: size - 1, count: 0)
    state.keys.initialize(repeating: .none, count: size)
    return state
  }

  private static func free(_ state: State) {
    state.keys.deallocate()
    state.values.deallocate()
    state.used.deallocate()
  }

  /// Number of keys.
  var count: Int { state.pointee.count }

  func removeAll() {
    // A table that one large document has grown is not kept.
    if state.pointee.mask >= 1 << 16 {
      Self.free(state.pointee)
      state.pointee = Self.make(64)
      return
    }
    for i in 0..<state.pointee.count { state.pointee.keys[Int(state.pointee.used[i])] = .none }
    state.pointee.count = 0
  }

  /// The number of a key, -1 where it has none.
  @inline(__always) func value(_ key: NameKey) -> Int {
    let keys = state.pointee.keys
    let mask = state.pointee.mask
    var at = Int(truncatingIfNeeded: key.rawValue) & mask
    while keys[at] != .none {
      if keys[at] == key { return Int(state.pointee.values[at]) }
      at = (at + 1) & mask
    }
    return -1
  }

  @inline(__always) func contains(_ key: NameKey) -> Bool { value(key) >= 0 }

  /// Gives a key a number, not below zero, in place of an older one.
  func set(_ key: NameKey, _ value: Int) {
    guard key != .none else { return }
    if (state.pointee.count + 1) * 2 > state.pointee.mask + 1 { grow() }
    let mask = state.pointee.mask
    var at = Int(truncatingIfNeeded: key.rawValue) & mask
    while state.pointee.keys[at] != .none && state.pointee.keys[at] != key { at = (at + 1) & mask }
    if state.pointee.keys[at] == .none {
      state.pointee.keys[at] = key
      state.pointee.used[state.pointee.count] = Int32(truncatingIfNeeded: at)
      state.pointee.count += 1
    }
    state.pointee.values[at] = Int32(truncatingIfNeeded: value)
  }

  private func grow() {
    let old = state.pointee
    state.pointee = Self.make((old.mask + 1) * 2)
    for i in 0..<old.count {
      let at = Int(old.used[i])
      set(old.keys[at], Int(old.values[at]))
    }
    Self.free(old)
  }
}
