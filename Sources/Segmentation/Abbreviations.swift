/// What a listed word does to token and sentence borders.
///
/// The raw values are the class names of `abbreviations.lex`.
public enum AbbreviationClass: String, CaseIterable, Sendable {
  /// Stands before a name and never ends a sentence: Mr., Sen., v.
  case title
  /// A month or weekday: Jan., Sept.; a number after it is in the same sentence.
  case month
  /// Keeps its full stop only before a number: No. 4, Sat. 9.
  case number
  /// May end a sentence: U.S., a.m., Inc., etc.
  case final
  /// Ends a sentence before any capitalized word but a follower: p.m., etc.
  case ending
  /// A state: after a comma it ends a sentence before any capitalized word (Lodi, Calif. Ann said ...),
  /// elsewhere before an opener.
  case state
  /// A state whose abbreviation is also a word or a name: keeps its full stop only after a comma, an
  /// opening bracket or a hyphen, or before a comma or closing bracket: Miss., Ill.
  case place
  /// No abbreviation: a capitalized word that begins a sentence after an abbreviation: The, However.
  case opener
  /// No abbreviation: a capitalized word that goes on after a.m. or p.m.: Monday, Eastern.
  case follower
  /// No abbreviation: a word that may begin with an apostrophe: 'em, 'til.
  case elision
}

/// A set of classes.
struct AbbreviationClasses: OptionSet, Sendable {
  let rawValue: UInt16
  static let title = AbbreviationClasses(rawValue: 1)
  static let month = AbbreviationClasses(rawValue: 2)
  static let number = AbbreviationClasses(rawValue: 4)
  static let final = AbbreviationClasses(rawValue: 8)
  static let place = AbbreviationClasses(rawValue: 16)
  static let opener = AbbreviationClasses(rawValue: 32)
  static let elision = AbbreviationClasses(rawValue: 64)
  /// A single capital letter; never listed, seen from its form.
  static let initial = AbbreviationClasses(rawValue: 128)
  static let ending = AbbreviationClasses(rawValue: 256)
  static let state = AbbreviationClasses(rawValue: 512)
  static let follower = AbbreviationClasses(rawValue: 1024)
  /// The classes of words written with a full stop.
  static let abbreviations: AbbreviationClasses = [
    .title, .month, .number, .final, .ending, .state, .place,
  ]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ one: AbbreviationClass) {
    switch one {
    case .title: self = .title
    case .month: self = .month
    case .number: self = .number
    case .final: self = .final
    case .ending: self = .ending
    case .state: self = .state
    case .place: self = .place
    case .opener: self = .opener
    case .follower: self = .follower
    case .elision: self = .elision
    }
  }
}

/// Words that decide where tokens and sentences end, looked up by their bytes.
public struct Abbreviations: Sendable {
  /// Bytes of all words, one after the other.
  private var bytes: [UInt8] = []
  /// Hash table with linear probing: index into `words`, or -1. A power of two in size.
  private var slots: [Int32]
  private var words: [Word] = []
  /// Length of the longest word, in bytes.
  private(set) var longest = 0
  /// By the first byte one bit for each last byte and length: most other words are turned away by it.
  private var filter = [UInt64](repeating: 0, count: 64)

  private struct Word {
    var start: Int32
    var count: Int32
    var classes: AbbreviationClasses
  }

  /// Creates a set of words. A word of an abbreviation class is written with or without its last full
  /// stop; a word may have several classes. Case counts, except that a word in capitals alone (`GEN.`)
  /// is found under its capitalized form.
  public init(_ entries: [(text: String, class: AbbreviationClass)]) {
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for entry in entries {
      var word = Array(entry.text.utf8)
      if word.count > 1 && word.last == UInt8(ascii: ".") { word.removeLast() }
      if !word.isEmpty { insert(word, AbbreviationClasses(entry.class)) }
    }
  }

  private mutating func insert(_ word: [UInt8], _ classes: AbbreviationClasses) {
    let slot = word.withUnsafeBufferPointer { self.slot(of: $0) }
    if slots[slot] >= 0 {
      let index = Int(slots[slot])
      words[index].classes.formUnion(classes)
    } else {
      slots[slot] = Int32(words.count)
      words.append(Word(start: Int32(bytes.count), count: Int32(word.count), classes: classes))
      bytes += word
      longest = max(longest, word.count)
      word.withUnsafeBufferPointer { filter[Int($0[0] & 63)] |= Self.bit($0) }
    }
  }

  /// The bit of a word in the filter, the same for its last letter in either case.
  @inline(__always) private static func bit(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: Int(word[word.count &- 1] | 0x20) &+ word.count &* 11 & 63)
  }

  /// The slot that holds `word`, or the empty slot where it belongs.
  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let mask = slots.count - 1
    var slot = Int(hash ^ hash >> 15) & mask
    while slots[slot] >= 0 {
      let candidate = words[Int(slots[slot])]
      if Int(candidate.count) == word.count {
        var same = 0
        let start = Int(candidate.start)
        while same < word.count && bytes[start + same] == word[same] { same += 1 }
        if same == word.count { return slot }
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// The classes of a word given without its full stop; empty for an unknown word.
  func classes(of word: UnsafeBufferPointer<UInt8>) -> AbbreviationClasses {
    if word.isEmpty || word.count > longest { return [] }
    if filter[Int(word[0] & 63)] & Self.bit(word) == 0 { return [] }
    let slot = self.slot(of: word)
    if slots[slot] >= 0 { return words[Int(slots[slot])].classes }
    return word.count > 1 ? classesOfCapitalized(word) : []
  }

  /// The classes of `word` with all letters but the first in lower case, if it is in capitals.
  private func classesOfCapitalized(_ word: UnsafeBufferPointer<UInt8>) -> AbbreviationClasses {
    if !word.allSatisfy({ 65...90 ~= $0 }) { return [] }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) {
      (folded: UnsafeMutableBufferPointer<UInt8>) -> AbbreviationClasses in
      for i in 0..<word.count { folded[i] = i == 0 ? word[i] : word[i] | 0x20 }
      let slot = self.slot(of: UnsafeBufferPointer(folded))
      return slots[slot] >= 0 ? words[Int(slots[slot])].classes : []
    }
  }
}
