import CICU
import TextModel

/// Turns ICU's word and sentence boundaries into tokens and sentences as a news corpus needs them.
///
/// Goes once over the text, piece by piece; a piece is a stretch of one paragraph for which ICU's
/// boundaries are known. Words are in `TokenPass+Words.swift`, marks in `TokenPass+Marks.swift`,
/// sentences in `TokenPass+Sentences.swift`.
struct TokenPass {
  /// The piece at hand: a stretch of one paragraph.
  var piece: TextPiece
  let abbreviations: Abbreviations

  // What is found.
  var tokens = WorkBuffer<Token>()
  var count = 0
  var sentences = WorkBuffer<TokenRange>()
  var sentenceCount = 0
  var paragraphs = WorkBuffer<TokenRange>()
  var paragraphCount = 0

  // The piece at hand; boundaries are in bytes from its start.
  var pieceStart = 0
  var words: WordSegments
  var sentenceEnds = WorkBuffer<Int32>()
  var sentenceEndCount = 0
  /// Index into `sentenceEnds` of the next border.
  var nextSentence = 0
  /// Byte offset of the next border that ICU sets between sentences; `Int.max` where none is left.
  var nextBorder = Int.max

  // The paragraph and the sentence at hand.
  var paragraphFirst = 0
  /// Index into `sentences` of the paragraph's first.
  var paragraphFirstSentence = 0
  var sentenceFirst = 0
  var sentenceHasWord = false
  var sentenceHasNumber = false
  /// White space lies between the last token and the current position.
  var sawSpace = true
  /// An opening single quotation mark of this paragraph is not closed yet.
  var singleIsOpen = false
  /// Index of the last token that is an abbreviation with its full stop, or -1, and its classes.
  var abbreviationToken = -1
  var abbreviationClasses: AbbreviationClasses = []
  /// The same for the word at hand.
  var foundAbbreviation: AbbreviationClasses = []

  /// Owns buffers, which `free` gives back.
  init(table: ByteTable, abbreviations: Abbreviations, words: WordSegments) {
    piece = TextPiece(text: UnsafeBufferPointer(start: nil, count: 0), table: table, end: 0)
    self.abbreviations = abbreviations
    self.words = words
  }

  func free() {
    table.free()
    words.free()
    tokens.free()
    sentences.free()
    paragraphs.free()
    sentenceEnds.free()
  }

  /// Turns to a new text, of which nothing is found yet.
  mutating func begin(_ text: UnsafeBufferPointer<UInt8>) {
    piece.text = text
    piece.end = 0
    count = 0
    sentenceCount = 0
    paragraphCount = 0
    foundAbbreviation = []
    abbreviationClasses = []
  }

  /// Gives back what a huge text has needed.
  mutating func shrink() {
    tokens.free()
    sentences.free()
    paragraphs.free()
    tokens = WorkBuffer()
    sentences = WorkBuffer()
    paragraphs = WorkBuffer()
  }

  mutating func beginParagraph() {
    paragraphFirst = count
    paragraphFirstSentence = sentenceCount
    sentenceFirst = count
    sentenceHasWord = false
    sentenceHasNumber = false
    sawSpace = true
    singleIsOpen = false
    abbreviationToken = -1
    nextBorder = Int.max
  }

  mutating func endParagraph() {
    if count == paragraphFirst { return }
    closeSentence()
    tokens.base[count - 1].flags.insert(.spaceAfter)
    paragraphs.reserve(paragraphCount + 1, keeping: paragraphCount)
    paragraphs.base[paragraphCount] = TokenRange(paragraphFirst, count)
    paragraphCount += 1
  }

  /// Makes tokens of the bytes from `start` to `end`.
  ///
  /// - Complexity: O(*n*).
  mutating func run(from start: Int, to end: Int, sentenceEndCount: Int) {
    pieceStart = start
    piece.end = end
    words.begin(start)
    self.sentenceEndCount = sentenceEndCount
    nextSentence = 0
    if nextBorder > start {
      nextBorder = sentenceEndCount == 0 ? Int.max : start + Int(sentenceEnds.base[0])
    }  // else the border at the end of the piece before is still to be met
    tokens.reserve(count + (end - start) + 1, keeping: count)

    var at = start
    while at < end {
      let byte = text[at]
      if !table[byte].isDisjoint(with: .wordStart) {
        at = takeWord(at)
      } else if byte == 0x20 {
        sawSpace = true
        at += 1
      } else if byte < 0x80 {
        at = takeASCIIMark(at, byte)
      } else {
        at = takeNonASCII(at)
      }
    }
  }

  /// Longest stretch of ICU's segments that becomes one word, in bytes; a longer one is cut, so that
  /// no word is gone over again and again.
  private static let longestSegment = 512

  /// End of ICU's word segment that holds the byte at `at`, or the place where it is cut.
  mutating func segmentEnd(_ at: Int) -> Int {
    let end = words.end(at, in: piece)
    if end - at <= Self.longestSegment { return end }
    var cut = at + Self.longestSegment
    while cut > at + 1 && text[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }

  /// Adds a token, with a border between sentences before it where one belongs.
  @inline(__always)
  mutating func append(_ start: Int, _ end: Int, _ kind: TokenKind, _ properties: TokenFlags) {
    if start >= nextBorder { meetBorder(start) }
    var flags = properties
    if sawSpace {
      flags.insert(.spaceBefore)
      if count > paragraphFirst { tokens.base[count - 1].flags.insert(.spaceAfter) }
      sawSpace = false
    }
    if count == sentenceFirst {
      flags.insert(count == paragraphFirst ? [.startsParagraph, .startsSentence] : .startsSentence)
    }
    tokens.base[count] = Token(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), kind: kind,
      flags: flags)
    count += 1
  }

  /// Adds a mark of ASCII characters and returns its end.
  mutating func mark(_ start: Int, _ end: Int, _ kind: TokenKind) -> Int {
    append(start, end, kind, [])
    return end
  }

  @inline(__always)
  var text: UnsafeBufferPointer<UInt8> { piece.text }

  @inline(__always)
  var table: ByteTable { piece.table }

  @inline(__always)
  var pieceEnd: Int { piece.end }

  /// Whether the last token ends just before `at`.
  @inline(__always)
  func isAdjacent(_ at: Int) -> Bool {
    count > paragraphFirst && Int(tokens.base[count - 1].end) == at
  }
}
