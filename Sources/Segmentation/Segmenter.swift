import CText
import TextModel

/// Cuts a text into paragraphs, sentences and tokens.
///
/// ICU's rules find words and sentences; a tailoring pass then makes of them what news text asks for:
/// tokens as in the Penn Treebank, sentences that do not end after abbreviations. Owns ICU's handles
/// and buffers that are used again: one segmenter for each worker, never for two threads at a time.
public final class Segmenter {
  /// What goes over the texts, kept in its place so that nothing is copied for a text.
  private let pass: UnsafeMutablePointer<TokenPass>
  private let sentences: BoundaryFinder
  private let indices: UnsafeMutablePointer<WorkBuffer<Int32>>

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
    sentences = try BoundaryFinder(.sentence, usesTransducer: usesTransducer)
    let words = try WordSegments(usesTransducer: usesTransducer)
    let table = ByteTable(words: usesTransducer ? RuleTransducer.shared(.word) : nil)
    pass = .allocate(capacity: 1)
    pass.initialize(to: TokenPass(table: table, abbreviations: abbreviations, words: words))
    indices = .allocate(capacity: 1)
    indices.initialize(to: WorkBuffer())
  }

  deinit {
    pass.pointee.free()
    pass.deinitialize(count: 1)
    pass.deallocate()
    indices.pointee.free()
    indices.deallocate()
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
  ///
  /// - Parameter listsParagraphs: whether paragraphs are wanted; without, their arrays are empty.
  public func segment(_ text: inout SegmentedText, listsParagraphs: Bool = true) {
    text.bytes.withUnsafeBufferPointer { segment($0) }
    let count = pass.pointee.count
    let sentences = UnsafeBufferPointer(
      start: pass.pointee.sentences.base, count: pass.pointee.sentenceCount)
    let paragraphs = UnsafeBufferPointer(
      start: pass.pointee.paragraphs.base, count: pass.pointee.paragraphCount)
    text.tokens.refill(with: UnsafeBufferPointer(start: pass.pointee.tokens.base, count: count))
    text.sentences.refill(with: sentences)
    fillIndices(&text.sentenceOfToken, sentences, count)
    if listsParagraphs {
      text.paragraphs.refill(with: paragraphs)
      fillIndices(&text.paragraphOfToken, paragraphs, count)
    }
    if pass.pointee.tokens.capacity > Self.keptTokens {
      pass.pointee.shrink()
      indices.pointee.free()
      indices.pointee = WorkBuffer()
    }
  }

  private func segment(_ text: UnsafeBufferPointer<UInt8>) {
    pass.pointee.begin(text)
    var start = 0
    while start < text.count {
      let end = lineEnd(text, start)
      if end > start {
        pass.pointee.beginParagraph()
        segmentParagraph(start, end)
        pass.pointee.endParagraph()
      }
      start = end + (end < text.count && text[end] == 0xE2 ? 3 : 1)
    }
  }

  /// End of the line that begins at `start`, without its line break.
  private func lineEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard let base = text.baseAddress else { return start }
    var at = start
    while at < text.count {
      at += ctext_before_line_end(base + at, text.count - at)
      guard at < text.count else { break }
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

  /// Runs the pass over the bytes from `start` to `end`, in pieces that are not too long for ICU.
  private func segmentParagraph(_ start: Int, _ end: Int) {
    let text = pass.pointee.text
    var start = start
    while start < end {
      var pieceEnd = end
      if end - start > Self.pieceSize { pieceEnd = scalarStart(text, start + Self.pieceSize) }
      let piece = UnsafeBufferPointer(rebasing: text[start..<pieceEnd])
      var sentenceCount = sentences.boundaries(of: piece, into: &pass.pointee.sentenceEnds)
      if pieceEnd < end {
        // Cut at the last border between sentences, or at white space, or anywhere.
        if sentenceCount > 1 {
          sentenceCount -= 1
          pieceEnd = start + Int(pass.pointee.sentenceEnds.base[sentenceCount - 1])
        } else {
          sentenceCount = 0
          pieceEnd = spaceBefore(text, pieceEnd, notBefore: start + Self.pieceSize / 2)
        }
      }
      pass.pointee.run(from: start, to: pieceEnd, sentenceEndCount: sentenceCount)
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

  /// For each of `count` tokens the index of the range that holds it.
  private func fillIndices(
    _ out: inout [Int32], _ ranges: UnsafeBufferPointer<TokenRange>, _ count: Int
  ) {
    indices.pointee.reserve(count)
    let base = indices.pointee.base
    for index in ranges.indices {
      let range = ranges[index]
      (base + Int(range.first)).update(
        repeating: Int32(truncatingIfNeeded: index), count: range.count)
    }
    out.refill(with: UnsafeBufferPointer(start: base, count: count))
  }
}
