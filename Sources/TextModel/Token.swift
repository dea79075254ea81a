/// What a token is made of.
@frozen public enum TokenKind: UInt8, Sendable {
  /// Letters, perhaps with digits, hyphens, full stops of an abbreviation.
  case word
  /// Digits: 2.9, 1,000, 145%, $4, 3rd.
  case number
  /// Part of a word split off: n't, 's, ’s, 're, 'll, the ’ of a plural possessor.
  case clitic
  /// Any punctuation mark but a quotation mark.
  case punctuation
  /// A quotation mark, single marks that are no apostrophes and doubled ASCII marks included.
  case quotationMark
  /// Everything else: symbols, emoji.
  case symbol
}

/// Properties of a token that are seen from its bytes and neighbours.
@frozen public struct TokenFlags: OptionSet, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// White space or the start of the text stands before it.
  @inlinable public static var spaceBefore: TokenFlags { TokenFlags(rawValue: 1) }
  /// White space or the end of the text follows it.
  @inlinable public static var spaceAfter: TokenFlags { TokenFlags(rawValue: 2) }
  /// The first letter is upper case.
  @inlinable public static var capitalized: TokenFlags { TokenFlags(rawValue: 4) }
  /// Two or more letters, none of them lower case.
  @inlinable public static var allCapitals: TokenFlags { TokenFlags(rawValue: 8) }
  /// Contains a byte above 0x7F.
  @inlinable public static var nonASCII: TokenFlags { TokenFlags(rawValue: 16) }
  /// Contains a digit.
  @inlinable public static var digit: TokenFlags { TokenFlags(rawValue: 32) }
  /// First token of its paragraph.
  @inlinable public static var startsParagraph: TokenFlags { TokenFlags(rawValue: 64) }
  /// First token of its sentence.
  @inlinable public static var startsSentence: TokenFlags { TokenFlags(rawValue: 128) }
}

/// A word, number, mark or symbol of the text; 10 bytes.
@frozen public struct Token: Sendable, Hashable {
  /// UTF-8 byte offset of the first byte.
  public var start: UInt32
  /// UTF-8 byte offset one past the last byte.
  public var end: UInt32
  public var kind: TokenKind
  public var flags: TokenFlags

  @inlinable public init(start: UInt32, end: UInt32, kind: TokenKind, flags: TokenFlags) {
    self.start = start
    self.end = end
    self.kind = kind
    self.flags = flags
  }

  @inlinable public var span: TextSpan { TextSpan(Int(start), Int(end)) }
}

extension TokenFlags: Hashable {}

/// A run of tokens: indices into `SegmentedText.tokens`, half open.
@frozen public struct TokenRange: Hashable, Sendable {
  /// Index of the first token.
  public var first: Int32
  /// Index one past the last token.
  public var end: Int32

  @inlinable public init(_ first: Int, _ end: Int) {
    self.first = Int32(truncatingIfNeeded: first)
    self.end = Int32(truncatingIfNeeded: end)
  }

  @inlinable public var range: Range<Int> { Int(first)..<Int(end) }
  @inlinable public var count: Int { Int(end - first) }
}

/// A text cut into tokens, sentences and paragraphs.
///
/// Tokens are in text order, do not overlap and are never empty; between two tokens lies only white
/// space (and control or format characters). Every token lies in exactly one sentence, every
/// sentence in exactly one paragraph.
public struct SegmentedText: Sendable {
  /// The document's text, valid UTF-8.
  public var bytes: [UInt8]
  public var tokens: [Token]
  /// Sentences in order; none is empty.
  public var sentences: [TokenRange]
  /// Paragraphs (lines with text) in order; none is empty.
  public var paragraphs: [TokenRange]
  /// Index into `sentences` for each token.
  public var sentenceOfToken: [Int32]
  /// Index into `paragraphs` for each token.
  public var paragraphOfToken: [Int32]

  public init(
    bytes: [UInt8], tokens: [Token], sentences: [TokenRange], paragraphs: [TokenRange],
    sentenceOfToken: [Int32], paragraphOfToken: [Int32]
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.sentenceOfToken = sentenceOfToken
    self.paragraphOfToken = paragraphOfToken
  }

  /// The text of a token; makes a `String`, so not for inner loops.
  public func string(_ token: Token) -> String {
    String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  /// The text of a span; makes a `String`, so not for inner loops.
  public func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }
}
