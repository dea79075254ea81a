/// Kinds of chunks: base phrases, grammar words and marks.
@frozen public enum ChunkClass: UInt8, Sendable, CaseIterable {
  /// Outside the sentence.
  case none = 0
  case nounPhrase, pronoun, existential, wh, verbGroup, preposition, infinitiveTo, conjunction
  case adverb, particle, adjective, comma, colon, dash, stop, quoteOpen, quoteClose, other
  /// Subordinating conjunction; complementizer *that*.
  case subordinator, that
  /// Stand-ins in paths: sentence edge; path too long to spell.
  case edge, far

  /// Short name, as point tables and explanations spell it.
  public var name: String {
    Self.names[Int(rawValue)]
  }

  static let names = [
    "#", "NP", "PRP", "EX", "WH", "V", "IN", "TO", "CC", "ADV", "RP", "ADJ", ",", ":", "DASH",
    ".", "QO", "QC", "X", "SUB", "THAT", "^", "far",
  ]

  /// The class with this short name.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name), let value = Self(rawValue: UInt8(index))
    else { return nil }
    self = value
  }
}

/// A chunk class with the word itself where the word is grammar: a number below 128.
@frozen public struct FineClass: Hashable, Sendable {
  public var rawValue: UInt8
  @inlinable public init(_ rawValue: UInt8) { self.rawValue = rawValue }

  @inlinable public static var none: FineClass { FineClass(0) }
  @inlinable public static var edge: FineClass { FineClass(1) }
  @inlinable public static var nounPhrase: FineClass { FineClass(2) }
  @inlinable public static var name: FineClass { FineClass(3) }
  @inlinable public static var possessor: FineClass { FineClass(4) }
  @inlinable public static var pronoun: FineClass { FineClass(5) }
  @inlinable public static var existential: FineClass { FineClass(6) }
  @inlinable public static var wh: FineClass { FineClass(7) }
  @inlinable public static var finite: FineClass { FineClass(8) }
  @inlinable public static var ing: FineClass { FineClass(9) }
  @inlinable public static var participle: FineClass { FineClass(10) }
  @inlinable public static var infinitive: FineClass { FineClass(11) }
  @inlinable public static var preposition: FineClass { FineClass(12) }
  @inlinable public static var conjunction: FineClass { FineClass(14) }
  @inlinable public static var adverb: FineClass { FineClass(15) }
  @inlinable public static var particle: FineClass { FineClass(16) }
  @inlinable public static var adjective: FineClass { FineClass(17) }
  @inlinable public static var comma: FineClass { FineClass(18) }
  @inlinable public static var colon: FineClass { FineClass(19) }
  @inlinable public static var dash: FineClass { FineClass(20) }
  @inlinable public static var stop: FineClass { FineClass(21) }
  @inlinable public static var quoteOpen: FineClass { FineClass(22) }
  @inlinable public static var quoteClose: FineClass { FineClass(23) }
  @inlinable public static var other: FineClass { FineClass(24) }
  @inlinable public static var subordinator: FineClass { FineClass(25) }
  /// Any stretch in quotation marks where a border is described.
  @inlinable public static var quotation: FineClass { FineClass(26) }
  /// The end of the sentence.
  @inlinable public static var end: FineClass { FineClass(27) }
  /// Complementizer or relative *that*, infinitival *to*: first and second grammar word.
  @inlinable public static var that: FineClass { FineClass(firstWord) }
  @inlinable public static var to: FineClass { FineClass(firstWord + 1) }

  @usableFromInline static var firstWord: UInt8 { 32 }
  /// Words that keep their own class when they are prepositions, conjunctions or wh-words.
  public static let grammarWords = [
    "that", "to", "whether", "if", "of", "for", "about", "on", "with", "against", "as", "by", "in",
    "at", "from", "after", "because", "since", "while", "when", "who", "which", "what", "how",
    "why", "where", "and", "but", "or", "not", "so", "into", "over", "than", "like", "until",
    "before", "without", "between", "among", "upon", "under", "toward", "towards", "through",
    "during", "amid", "although", "though", "unless", "nor", "whose", "whom", "despite",
  ]

  static let markNames = [
    "#", "^", "NP", "NNP", "POSS", "PRP", "EX", "WH", "fin", "ing", "pp", "inf", "IN", "TO", "CC",
    "ADV", "RP", "ADJ", ",", ":", "DASH", ".", "QO", "QC", "X", "SUB", "QUOTE", "END",
  ]

  /// Short name, as point tables and explanations spell it.
  public var spelling: String {
    let index = Int(rawValue)
    if rawValue >= Self.firstWord {
      let word = index - Int(Self.firstWord)
      return word < Self.grammarWords.count ? Self.grammarWords[word] : "?"
    }
    return index < Self.markNames.count ? Self.markNames[index] : "?"
  }

  /// Classes by their short names; names of marks come before words.
  private static let bySpelling: [String: UInt8] = {
    var all: [String: UInt8] = [:]
    for (i, word) in grammarWords.enumerated() { all[word] = firstWord + UInt8(i) }
    for (i, name) in markNames.enumerated() { all[name] = UInt8(i) }
    return all
  }()

  /// The class with this short name.
  public init?(spelling: String) {
    guard let value = Self.bySpelling[spelling] else { return nil }
    rawValue = value
  }
}
