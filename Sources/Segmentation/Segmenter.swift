import CICU
import TextModel

/// Cuts a text into paragraphs, sentences and tokens.
///
/// ICU's rules find words and sentences; a tailoring pass then makes of them what news text asks for:
/// tokens as in the Penn Treebank, sentences that do not end after abbreviations. Owns ICU's handles
/// and buffers that are used again: one segmenter for each worker, never for two threads at a time.
public final class Segmenter {
  private let abbreviations: Abbreviations
  private var words: WordSegments
  private let sentences: BoundaryFinder
  private let table: ByteTable
  private var sentenceEnds = WorkBuffer<Int32>()
  private var tokenBuffer = WorkBuffer<Token>()
  private var sentenceBuffer = WorkBuffer<TokenRange>()
  private var paragraphBuffer = WorkBuffer<TokenRange>()
  private var indexBuffer = WorkBuffer<Int32>()

  /// Most bytes that ICU gets at once.
  private static let pieceSize = 1 << 16
  /// Most tokens for which buffers are kept from one text to the next.
  private static let keptTokens = 1 << 20

  /// Creates a segmenter.
  ///
  /// - Throws: `SegmentationError` if ICU cannot open its break iterators.
  public convenience init(abbreviations: Abbreviations) throws(SegmentationError) {
    try self.init(abbreviations: abbreviations, usesTransducer: true)
  }

  /// The same, with ICU's iterators alone if `usesTransducer` is false.
  init(abbreviations: Abbreviations, usesTransducer: Bool) throws(SegmentationError) {
    self.abbreviations = abbreviations
    words = try WordSegments(usesTransducer: usesTransducer)
    sentences = try BoundaryFinder(.sentence, usesTransducer: usesTransducer)
    table = ByteTable(words: usesTransducer ? RuleTransducer.shared(.word) : nil)
  }

  deinit {
    table.free()
    words.free()
    sentenceEnds.free()
    tokenBuffer.free()
    sentenceBuffer.free()
    paragraphBuffer.free()
    indexBuffer.free()
  }

  /// Returns the tokens, sentences and paragraphs of `text`, which should be valid UTF-8 (a malformed
  /// byte becomes a symbol) of less than 2 GiB.
  ///
  /// - Complexity: O(*n*) in time, whatever the text.
  public func segment(_ text: [UInt8]) -> SegmentedText {
    var out = SegmentedText(
      bytes: text, tokens: [], sentences: [], paragraphs: [], sentenceOfToken: [],
      paragraphOfToken: [])
    segment(&out)
    return out
  }

  /// Segments the bytes of `text` anew in the arrays that it has, so that many short texts cost no
  /// memory of their own.
  public func segment(_ text: inout SegmentedText) {
    let bytes = text.bytes
    bytes.withUnsafeBufferPointer { segment($0, into: &text) }
  }

  private func segment(_ text: UnsafeBufferPointer<UInt8>, into out: inout SegmentedText) {
    var pass = TokenPass(
      piece: TextPiece(text: text, table: table, end: 0), abbreviations: abbreviations,
      tokens: tokenBuffer,
      sentences: sentenceBuffer, paragraphs: paragraphBuffer, words: words,
      sentenceEnds: sentenceEnds.base)
    var start = 0
    while start < text.count {
      let end = lineEnd(text, start)
      if end > start {
        pass.beginParagraph()
        segmentParagraph(start, end, &pass)
        pass.endParagraph()
      }
      start = end + (end < text.count && text[end] == 0xE2 ? 3 : 1)
    }
    tokenBuffer = pass.tokens
    sentenceBuffer = pass.sentences
    paragraphBuffer = pass.paragraphs
    words = pass.words
    defer { shrinkBuffers() }
    fill(&out.tokens, pass.tokens.base, pass.count)
    fill(&out.sentences, pass.sentences.base, pass.sentenceCount)
    fill(&out.paragraphs, pass.paragraphs.base, pass.paragraphCount)
    fillIndices(&out.sentenceOfToken, pass.sentences.base, pass.sentenceCount, pass.count)
    fillIndices(&out.paragraphOfToken, pass.paragraphs.base, pass.paragraphCount, pass.count)
  }

  /// Gives back what a huge text has needed.
  private func shrinkBuffers() {
    if tokenBuffer.capacity <= Self.keptTokens { return }
    tokenBuffer.free()
    sentenceBuffer.free()
    paragraphBuffer.free()
    indexBuffer.free()
    indexBuffer = WorkBuffer()
    tokenBuffer = WorkBuffer()
    sentenceBuffer = WorkBuffer()
    paragraphBuffer = WorkBuffer()
  }

  /// End of the line that begins at `start`, without its line break.
  private func lineEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count {
      if at + 8 <= text.count
        && !Self.mayBreakLine(UnsafeRawBufferPointer(text), at)
      {
        at += 8
        continue
      }
      let byte = text[at]
      if byte == 0x0A || byte == 0x0D || byte == 0x0C { return at }
      if byte == 0xE2 && at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] & 0xFE == 0xA8
      {
        return at
      }
      at += 1
    }
    return at
  }

  /// Whether one of the eight bytes may begin a line break.
  @inline(__always)
  private static func mayBreakLine(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
    let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    // Some byte is below 14, or (as 0xE2 ^ 0xE2) zero; a false alarm does no harm.
    let controls = (word &- ones &* 14) & ~word
    let leads = word ^ ones &* 0xE2
    return (controls | (leads &- ones) & ~leads) & tops != 0
  }

  /// Runs the pass over the bytes from `start` to `end`, in pieces that are not too long for ICU.
  private func segmentParagraph(_ start: Int, _ end: Int, _ pass: inout TokenPass) {
    var start = start
    while start < end {
      var pieceEnd = end
      if end - start > Self.pieceSize { pieceEnd = scalarStart(pass.text, start + Self.pieceSize) }
      let piece = UnsafeBufferPointer(rebasing: pass.text[start..<pieceEnd])
      var sentenceCount = sentences.boundaries(of: piece, into: &sentenceEnds)
      if pieceEnd < end {
        // Cut at the last border between sentences, or at white space, or anywhere.
        if sentenceCount > 1 {
          sentenceCount -= 1
          pieceEnd = start + Int(sentenceEnds.base[sentenceCount - 1])
        } else {
          sentenceCount = 0
          pieceEnd = spaceBefore(pass.text, pieceEnd, notBefore: start + Self.pieceSize / 2)
        }
      }
      pass.run(
        from: start, to: pieceEnd, sentenceEnds: sentenceEnds, sentenceEndCount: sentenceCount)
      start = pieceEnd
    }
  }

  /// The last place at or before `at` where a scalar begins.
  private func scalarStart(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    var start = at
    while start > at - 4 && text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The place after the last space before `at`, or `at` if there is none.
  private func spaceBefore(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, notBefore limit: Int
  ) -> Int {
    var place = at
    while place > limit {
      if text[place - 1] == 0x20 { return place }
      place -= 1
    }
    return at
  }

  /// Filled by a copy: to fill a new array in place asks for its type at run time.
  private func fill<Element: BitwiseCopyable>(
    _ out: inout [Element], _ found: UnsafeMutablePointer<Element>, _ count: Int
  ) {
    out.removeAll(keepingCapacity: true)
    out.append(contentsOf: UnsafeBufferPointer(start: found, count: count))
  }

  /// For each of `count` tokens the index of the range that holds it.
  private func fillIndices(
    _ out: inout [Int32], _ ranges: UnsafeMutablePointer<TokenRange>, _ rangeCount: Int,
    _ count: Int
  ) {
    indexBuffer.reserve(count)
    let indices = indexBuffer.base
    for index in 0..<rangeCount {
      for token in ranges[index].range { indices[token] = Int32(truncatingIfNeeded: index) }
    }
    fill(&out, indices, count)
  }
}
