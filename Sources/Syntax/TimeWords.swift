import Lexicons
import TextModel

/// Words for times that stand before a subject without a comma: *On Monday officials said*.
struct TimeWords: Sendable {
  /// Bits by word id, up to the last such word.
  private let kinds: [UInt8]

  private static let day: UInt8 = 1
  private static let month: UInt8 = 2
  private static let part: UInt8 = 4
  private static let unit: UInt8 = 8
  private static let pointer: UInt8 = 16
  private static let own: UInt8 = 32
  private static let before: UInt8 = 64

  private static let words: [(UInt8, [String])] = [
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
  ]

  init(vocabulary: Vocabulary) {
    var found: [(id: Int, kind: UInt8)] = []
    for (kind, words) in Self.words {
      for word in words {
        let id = vocabulary.id(word)
        if id != .unknown { found.append((Int(id.rawValue), kind)) }
      }
    }
    var kinds = [UInt8](repeating: 0, count: (found.map(\.id).max() ?? 0) + 1)
    for (id, kind) in found { kinds[id] |= kind }
    self.kinds = kinds
  }

  @inline(__always) private func kind(_ word: WordID) -> UInt8 {
    let id = Int(word.rawValue)
    return id < kinds.count ? kinds[id] : 0
  }

  /// Where the time ends that the nouns from token `i` on begin with, if others stand behind it: *On Monday
  /// | officials said*, *Last week | Roe said*, *In March | the …*; -1 where there is none.
  ///
  /// - Complexity: O(1).
  @inline(__always) func end(_ d: ChunkInput, _ i: Int, _ end: Int) -> Int {
    let first = kind(d.words[i])
    return first & ~(Self.part | Self.unit | Self.before) == 0 ? -1 : self.end(d, i, end, first)
  }

  private func end(_ d: ChunkInput, _ i: Int, _ end: Int, _ first: UInt8) -> Int {
    var e = i + 1
    guard e < end else { return -1 }
    if first & Self.pointer != 0 {
      guard kind(d.words[e]) & (Self.unit | Self.day | Self.month | Self.part) != 0 else { return -1 }
      e += 1
    } else if first & Self.own != 0 {
      guard d.tags[i] == .nn || d.tags[i] == .np else { return -1 }
    } else {
      // A month and a day behind a preposition alone: *May Roe* is a name.
      guard d.tags[i] == .np, i > 0, d.tags[i - 1] == .in,
        kind(d.words[i - 1]) & Self.before != 0,
        first & Self.day != 0 || d.tokens[i - 1].flags.contains(.startsSentence)
      else { return -1 }
    }
    if e < end, first & Self.own == 0, kind(d.words[e]) & Self.part != 0 { e += 1 }
    guard e < end else { return -1 }
    switch d.tags[e] {
    case .nn, .nns, .np, .jj: return e
    default: return -1
    }
  }
}
