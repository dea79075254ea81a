import Testing
import TextModel

@testable import Segmentation

@Suite struct PropertyTests {
  @Test("random text keeps every promise", arguments: [UInt64(1), 2, 3, 4])
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let segmenter = try makeSegmenter()
    for round in 0..<1500 {
      let text = randomText(&generator, pieces: round % 50)
      let problem = problem(in: segmenter.segment(Array(text.utf8)))
      #expect(problem == nil, "seed \(seed), round \(round): \(text.debugDescription)")
    }
  }

  @Test("malformed UTF-8 keeps every promise but those about code points")
  func malformed() throws {
    var generator = SeededGenerator(seed: 5)
    let segmenter = try makeSegmenter()
    for round in 0..<2000 {
      let bytes = (0..<40).map { _ in
        UInt8.random(in: 0...255, using: &generator)
          & (Bool.random(using: &generator) ? 0x7F : 0xFF)
      }
      let problem = problem(in: segmenter.segment(bytes), isValid: false)
      #expect(problem == nil, "seed 5, round \(round): \(bytes)")
    }
  }

  @Test("a paragraph before the text shifts its tokens and changes nothing else")
  func prefix() throws {
    var generator = SeededGenerator(seed: 6)
    let segmenter = try makeSegmenter()
    let prefix = Array("Ein Satz – “so.”\n".utf8)
    for round in 0..<500 {
      let text = Array(randomText(&generator, pieces: round % 40).utf8)
      let alone = segmenter.segment(text)
      let shifted = segmenter.segment(prefix + text)
      let rest = shifted.tokens.filter { Int($0.start) >= prefix.count }
      let expected = alone.tokens.map { token in
        Token(
          start: token.start + UInt32(prefix.count), end: token.end + UInt32(prefix.count),
          kind: token.kind, flags: token.flags)
      }
      #expect(rest == expected, "seed 6, round \(round)")
      #expect(shifted.sentences.count == alone.sentences.count + 1, "seed 6, round \(round)")
    }
  }

  @Test("the fast path gives the tokens of ICU's iterators")
  func fastPath() throws {
    var generator = SeededGenerator(seed: 8)
    let fast = try makeSegmenter()
    let slow = try makeSegmenter(usesTransducer: false)
    for round in 0..<3000 {
      // Marks that combine across a border of ours are the one difference allowed.
      var text = randomText(&generator, pieces: round % 50)
      text.unicodeScalars.removeAll { scalar in
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .format, .modifierSymbol: true
        default: false
        }
      }
      let one = fast.segment(Array(text.utf8))
      let other = slow.segment(Array(text.utf8))
      #expect(one.tokens == other.tokens, "seed 8, round \(round): \(text.debugDescription)")
      #expect(one.sentences == other.sentences, "seed 8, round \(round)")
    }
  }

  @Test("one segmenter used twice gives the same result")
  func reuse() throws {
    var generator = SeededGenerator(seed: 7)
    let texts = (0..<200).map { Array(randomText(&generator, pieces: $0).utf8) }
    let segmenter = try makeSegmenter()
    for text in texts.reversed() { _ = segmenter.segment(text) }
    for text in texts {
      #expect(segmenter.segment(text).tokens == (try makeSegmenter()).segment(text).tokens)
    }
  }

  @Test(
    "hostile text is cut in pieces",
    arguments: [
      "a", "\"", "'", "‘s’ ", "“", ".", ". ", "A. ", "aa.Aaaa.", "a.", "a's", "é", "a/", "a-",
      "漢", "<a ", "-", "@a", "\u{301}", "1 ",
      "\n",
    ])
  func hostile(unit: String) throws {
    let text = Array(String(repeating: unit, count: 300_000 / unit.utf8.count).utf8)
    #expect(problem(in: try makeSegmenter().segment(text)) == nil)
  }

  @Test("a long line is cut where a sentence ends")
  func longLine() throws {
    let sentence =
      "The mayor of Ytown, who didn't speak, left at 9 a.m. with Mr. Lee and “others.” "
    let count = 3000
    let result = try makeSegmenter().segment(Array(String(repeating: sentence, count: count).utf8))
    #expect(result.paragraphs.count == 1)
    #expect(result.sentences.count == count)
    #expect(Set(result.sentences.map(\.count)).count == 1)
  }

  /// The first broken promise of `SegmentedText`, if any.
  private func problem(in text: SegmentedText, isValid: Bool = true) -> String? {
    var last = 0
    for token in text.tokens {
      let span = token.span
      if span.start < last || span.end <= span.start || span.end > text.bytes.count {
        return "token out of order at \(span.start)"
      }
      if isValid && !isGap(text.bytes[last..<span.start]) {
        return "text lost before \(span.start)"
      }
      for place in [span.start, span.end] where isValid && place < text.bytes.count {
        if text.bytes[place] & 0xC0 == 0x80 { return "inside a code point at \(place)" }
      }
      last = span.end
    }
    if isValid && !isGap(text.bytes[last...]) { return "text lost at the end" }
    return problem(text.sentences, text.sentenceOfToken, text.tokens, .startsSentence)
      ?? problem(text.paragraphs, text.paragraphOfToken, text.tokens, .startsParagraph)
      ?? problemWithNesting(text)
  }

  private func isGap(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: true
      default: false
      }
    }
  }

  private func problem(
    _ ranges: [TokenRange], _ indices: [Int32], _ tokens: [Token], _ flag: TokenFlags
  ) -> String? {
    if indices.count != tokens.count { return "an index is missing" }
    var at = 0
    for (index, range) in ranges.enumerated() {
      if Int(range.first) != at || range.count <= 0 { return "range \(index) does not follow" }
      for token in range.range {
        if Int(indices[token]) != index { return "wrong index of token \(token)" }
        if tokens[token].flags.contains(flag) != (token == at) {
          return "wrong flag of token \(token)"
        }
      }
      at = Int(range.end)
    }
    return at == tokens.count ? nil : "tokens outside of all ranges"
  }

  private func problemWithNesting(_ text: SegmentedText) -> String? {
    for sentence in text.sentences {
      let range = sentence.range
      if text.paragraphOfToken[range.lowerBound] != text.paragraphOfToken[range.upperBound - 1] {
        return "a sentence crosses paragraphs"
      }
    }
    return nil
  }
}
