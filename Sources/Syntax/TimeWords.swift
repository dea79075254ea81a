import Lexicons
import TextModel

/// Words for times that stand before a subject without a comma: *On Monday officials said*.
struct TimeWords: Sendable {
  /// Bits by word id, up to the last such word.
  private let kinds: [UInt16]

  private static let day: UInt16 = 1
  private static let month: UInt16 = 2
  private static let part: UInt16 = 4
  private static let unit: UInt16 = 8
  private static let pointer: UInt16 = 16
  private static let own: UInt16 = 32
  private static let before: UInt16 = 64
  /// Days behind it, no months.
  private static let on: UInt16 = 128
  /// Times to come, and those that may be.
  private static let coming: UInt16 = 256

  private static let words: [(UInt16, [String])] = [
    (day, ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
    (
      month,
      [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
      ]
    ),
    (part, ["morning", "afternoon", "evening", "night", "lunchtime", "noon"]),
    (
      unit, ["week", "weekend", "month", "year", "summer", "autumn", "winter", "spring", "quarter"]
    ),
    (pointer, ["last", "this", "next"]),
    (own, ["yesterday", "tonight", "tomorrow", "today"]),
    (before, ["on", "by", "until", "since", "in"]),
    (on, ["on"]),
    (coming, ["this", "next", "tomorrow", "tonight"]),
  ]

  init(vocabulary: Vocabulary) {
    var found: [(id: Int, kind: UInt16)] = []
    for (kind, words) in Self.words {
      for word in words {
        let id = vocabulary.id(word)
        if id != .unknown { found.append((Int(id.rawValue), kind)) }
      }
    }
    var kinds = [UInt16](repeating: 0, count: (found.map(\.id).max() ?? 0) + 1)
    for (id, kind) in found { kinds[id] |= kind }
    self.kinds = kinds
  }

  @inline(__always) private func kind(_ word: WordID) -> UInt16 {
    let id = Int(word.rawValue)
    return id < kinds.count ? kinds[id] : 0
  }

  /// Where the time ends that the nouns from token `i` on begin with, if others stand behind it: *On Monday
  /// | officials said*, *Last week | Roe said*, *In March | the …*; -1 where there is none.
  ///
  /// - Complexity: O(1).
  @inline(__always) func end(_ d: ChunkInput, _ i: Int, _ end: Int) -> Int {
    let first = kind(d.words[i])
    return first & ~(Self.part | Self.unit | Self.before | Self.on) == 0
      ? -1 : self.end(d, i, end, first)
  }

  private func end(_ d: ChunkInput, _ i: Int, _ end: Int, _ first: UInt16) -> Int {
    var e = i + 1
    guard e < end else { return -1 }
    let opens = d.tokens[i].flags.contains(.startsSentence)
    // *CBS This Morning*, *Today programme*: part of a name.
    if first & (Self.pointer | Self.own) != 0, !opens, d.tokens[i].flags.contains(.capitalized) {
      return -1
    }
    // *said next year growth would slow*: the time is what is said.
    if first & Self.coming != 0, !opens { return -1 }
    if first & Self.pointer != 0 {
      guard kind(d.words[e]) & (Self.unit | Self.day | Self.month | Self.part) != 0,
        !d.tokens[e].flags.contains(.capitalized) || kind(d.words[e]) & (Self.day | Self.month) != 0
      else { return -1 }
      e += 1
    } else if first & Self.own != 0 {
      guard d.tags[i] == .nn || d.tags[i] == .np else { return -1 }
      if e < end, d.tags[e] == .nn { return -1 }
    } else {
      // A month and a day behind a preposition alone: *May Roe* is a name.
      guard d.tags[i] == .np, i > 0, d.tags[i - 1] == .in,
        kind(d.words[i - 1]) & Self.before != 0
      else { return -1 }
      if first & Self.day == 0 {
        guard d.tokens[i - 1].flags.contains(.startsSentence), kind(d.words[i - 1]) & Self.on == 0
        else { return -1 }
      }
    }
    if e < end, first & Self.own == 0, kind(d.words[e]) & Self.part != 0 { e += 1 }
    guard e < end else { return -1 }
    switch d.tags[e] {
    case .nn, .nns, .np, .jj: return e
    default: return -1
    }
  }
}
