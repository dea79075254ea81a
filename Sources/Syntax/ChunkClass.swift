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

  public static let none = FineClass(0)
  public static let edge = FineClass(1)
  public static let nounPhrase = FineClass(2)
  public static let name = FineClass(3)
  public static let possessor = FineClass(4)
  public static let pronoun = FineClass(5)
  public static let existential = FineClass(6)
  public static let wh = FineClass(7)
  public static let finite = FineClass(8)
  public static let ing = FineClass(9)
  public static let participle = FineClass(10)
  public static let infinitive = FineClass(11)
  public static let preposition = FineClass(12)
  public static let conjunction = FineClass(14)
  public static let adverb = FineClass(15)
  public static let particle = FineClass(16)
  public static let adjective = FineClass(17)
  public static let comma = FineClass(18)
  public static let colon = FineClass(19)
  public static let dash = FineClass(20)
  public static let stop = FineClass(21)
  public static let quoteOpen = FineClass(22)
  public static let quoteClose = FineClass(23)
  public static let other = FineClass(24)
  public static let subordinator = FineClass(25)
  /// Any stretch in quotation marks where a border is described.
  public static let quotation = FineClass(26)
  /// The end of the sentence.
  public static let end = FineClass(27)
  /// Complementizer or relative *that*, infinitival *to*: first and second grammar word.
  public static let that = FineClass(firstWord)
  public static let to = FineClass(firstWord + 1)

  static let firstWord: UInt8 = 32
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

  /// The class with this short name.
  public init?(spelling: String) {
    if let index = Self.markNames.firstIndex(of: spelling) {
      rawValue = UInt8(index)
    } else if let index = Self.grammarWords.firstIndex(of: spelling) {
      rawValue = Self.firstWord + UInt8(index)
    } else {
      return nil
    }
  }
}
