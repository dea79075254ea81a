/// What the content of a cue looks like: the names in the column `frames` of `cues.lex`.
@frozen public struct CueFrames: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A quotation beside the cue, also the clause that the cue interrupts or follows.
  public static let quote = CueFrames(rawValue: 1 << 0)
  public static let thatClause = CueFrames(rawValue: 1 << 1)
  public static let bareClause = CueFrames(rawValue: 1 << 2)
  public static let whClause = CueFrames(rawValue: 1 << 3)
  public static let toInfinitive = CueFrames(rawValue: 1 << 4)
  /// An addressee, then *to* and a verb.
  public static let objectTo = CueFrames(rawValue: 1 << 5)
  /// An addressee, then a clause.
  public static let objectThat = CueFrames(rawValue: 1 << 6)
  /// An addressee, then a wh-clause.
  public static let objectWh = CueFrames(rawValue: 1 << 7)
  public static let gerund = CueFrames(rawValue: 1 << 8)
  public static let nounPhrase = CueFrames(rawValue: 1 << 9)
  public static let smallClause = CueFrames(rawValue: 1 << 10)
  /// An object and what it is called.
  public static let objectSmallClause = CueFrames(rawValue: 1 << 11)
  public static let asClause = CueFrames(rawValue: 1 << 12)
  /// The source stands before the cue as its owner.
  public static let possessor = CueFrames(rawValue: 1 << 13)
  /// The word hedges the whole clause.
  public static let adverb = CueFrames(rawValue: 1 << 14)

  static let names: [(name: String, frame: CueFrames)] = [
    ("quote", .quote), ("that-clause", .thatClause), ("bare-clause", .bareClause),
    ("wh-clause", .whClause), ("to-infinitive", .toInfinitive), ("object+to", .objectTo),
    ("object+that", .objectThat), ("object+wh", .objectWh), ("gerund", .gerund),
    ("noun-phrase", .nounPhrase), ("small-clause", .smallClause),
    ("object+small-clause", .objectSmallClause), ("as-clause", .asClause),
    ("possessor", .possessor), ("adverb", .adverb),
  ]

  /// Prepositions that `prep:` and `object+` know, in the order of their bits.
  public static let prepositions = [
    "about", "against", "as", "at", "by", "for", "from", "in", "into", "of", "on", "over", "to",
    "toward", "upon", "with",
  ]

  /// The content follows the preposition with this index.
  @inlinable public static func preposition(_ index: Int) -> CueFrames {
    CueFrames(rawValue: 1 << UInt64(16 &+ (index & 15)))
  }

  /// The content is the object and what the preposition with this index brings.
  @inlinable public static func objectPreposition(_ index: Int) -> CueFrames {
    CueFrames(rawValue: 1 << UInt64(32 &+ (index & 15)))
  }

  /// The frame with this name, or nil.
  public init?(name: String) {
    if let known = Self.names.first(where: { $0.name == name }) {
      self = known.frame
    } else if name.hasPrefix("prep:"),
      let index = Self.prepositions.firstIndex(of: String(name.dropFirst(5)))
    {
      self = .preposition(index)
    } else if name.hasPrefix("object+"), name != "object+to",
      let index = Self.prepositions.firstIndex(of: String(name.dropFirst(7)))
    {
      self = .objectPreposition(index)
    } else {
      return nil
    }
  }
}
