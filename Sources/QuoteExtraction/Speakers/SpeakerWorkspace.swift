import Glibc
import Lexicons
import TextModel

/// What the lexicons know of one word, looked up once.
struct WordFacts {
  /// `NameKey.none` where the word was not asked for.
  ///
  /// All zeros, as fresh memory is, is no key.
  var key: NameKey = .none
  /// Index into the name words; -1 for nothing known, -2 where a part after a hyphen may be known.
  var word: Int32 = -1
  /// Entry of the knowledge base by this name or alias, -1 for none.
  var entry: Int32 = -1
}

/// The key of the words from a token on, for a span that was asked for lately.
struct SpanKey {
  static let slots = 256

  var first: Int32 = 0
  /// One past the last token; 0 for none.
  var end: Int32 = 0
  var key: NameKey = .none
}

/// A large table of zeros of which little is used: the rest of its memory is never touched.
struct ZeroedTable<Element: BitwiseCopyable> {
  let base: UnsafeMutablePointer<Element>
  let count: Int

  init(count: Int) {
    precondition(count > 0)
    self.count = count
    let memory = calloc(count, MemoryLayout<Element>.stride)
    guard let memory else { preconditionFailure("no memory for \(count) entries") }
    base = memory.bindMemory(to: Element.self, capacity: count)
  }

  func free() { Glibc.free(base) }

  @inline(__always) subscript(index: Int) -> Element {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }
}

/// Memory that speaker resolution uses again for one document after the other; one for each thread.
public final class SpeakerWorkspace {
  /// The arrays, by word of the vocabulary and by token of the document.
  struct Memory {
    /// What is known of each word of the vocabulary that was asked for, of each token.
    var words = ZeroedTable<WordFacts>(count: 1)
    var facts: UnsafeMutablePointer<WordFacts> = .allocate(capacity: 1)
    /// Keys of spans that were asked for last, by the low bits of their first token.
    let spans: UnsafeMutablePointer<SpanKey> = .allocate(capacity: SpanKey.slots)
    /// Tokens that are capitalised words, *he* and *her* and their like, quotation marks; in order.
    var capitals: UnsafeMutablePointer<Int32> = .allocate(capacity: 1)
    var pronouns: UnsafeMutablePointer<Int32> = .allocate(capacity: 1)
    var marks: UnsafeMutablePointer<Int32> = .allocate(capacity: 1)
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
    memory.words.free()
    memory.spans.deallocate()
    freeTokens()
    let t = memory.tables
    for index in [t.surnames, t.givenNames, t.names, t.acronyms, t.known, t.first, t.second] {
      index.deallocate()
    }
  }

  private func freeTokens() {
    memory.facts.deallocate()
    memory.capitals.deallocate()
    memory.pronouns.deallocate()
    memory.marks.deallocate()
    memory.contentOf.deallocate()
    memory.quoted.deallocate()
  }

  /// Makes room for a document of `tokens` tokens and a vocabulary of `words` words.
  func prepare(tokens: Int, words: Int) {
    if words > memory.words.count {
      memory.words.free()
      memory.words = ZeroedTable(count: words)
    }
    // What one very large document needed is not kept.
    if tokens > tokenCapacity || tokenCapacity > 1 << 18 && tokens < tokenCapacity / 4 {
      freeTokens()
      tokenCapacity = tokens < 1 << 17 ? max(tokens + tokens / 2, 2048) : tokens
      memory.facts = .allocate(capacity: tokenCapacity)
      memory.capitals = .allocate(capacity: tokenCapacity)
      memory.pronouns = .allocate(capacity: tokenCapacity)
      memory.marks = .allocate(capacity: tokenCapacity)
      memory.contentOf = .allocate(capacity: tokenCapacity)
      memory.quoted = .allocate(capacity: tokenCapacity)
    }
    memory.facts.initialize(repeating: WordFacts(), count: tokens)
    memory.spans.initialize(repeating: SpanKey(), count: SpanKey.slots)
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
