import Glibc
import QuoteExtraction
import TextModel

/// Makes finished records of a document's attributions.
struct RecordBuilder {
  private let text: SegmentedText

  init(text: SegmentedText) { self.text = text }

  /// Records in order of their first token, numbered from 1.
  func records(
    _ attributions: [Attribution], speakers: [Speaker?] = [], stances: [[Stance]] = []
  ) -> [AttributionRecord] {
    if attributions.isEmpty { return [] }
    return attributions.withUnsafeBufferPointer { attributions in
      text.tokens.withUnsafeBufferPointer { tokens in
        text.sentenceOfToken.withUnsafeBufferPointer { sentences in
          text.paragraphOfToken.withUnsafeBufferPointer { paragraphs in
            text.bytes.withUnsafeBufferPointer { bytes in
              RecordPass(
                attributions: attributions, tokens: tokens, sentenceOfToken: sentences,
                paragraphOfToken: paragraphs, bytes: bytes
              ).records(speakers, stances)
            }
          }
        }
      }
    }
  }

  /// Indices of `attributions` in the order of their records.
  func order(of attributions: [Attribution]) -> [Int] {
    attributions.withUnsafeBufferPointer { RecordPass.order(of: $0) }
  }
}

/// Makes the records of one document out of arrays that are held in place.
private struct RecordPass {
  let attributions: UnsafeBufferPointer<Attribution>
  let tokens: UnsafeBufferPointer<Token>
  let sentenceOfToken: UnsafeBufferPointer<Int32>
  let paragraphOfToken: UnsafeBufferPointer<Int32>
  let bytes: UnsafeBufferPointer<UInt8>

  func records(_ speakers: [Speaker?], _ stances: [[Stance]]) -> [AttributionRecord] {
    let order = Self.order(of: attributions)
    var number = [Int].filled(attributions.count, with: 0)
    for (n, i) in order.enumerated() { number[i] = n + 1 }
    let places = places()
    return [AttributionRecord].filled(room: order.count) { out, count in
      guard let first = out.baseAddress else { return }
      for i in order {
        // Filled in place: to copy a record counts references for all it holds.
        let record = first + count
        record.initialize(to: made(i, number[i]))
        count += 1
        record.pointee.evidence = attributions[i].evidence
        record.pointee.flags = attributions[i].flags
        if i < speakers.count { record.pointee.speaker = speakers[i] }
        if i < stances.count { record.pointee.stances = stances[i] }
        record.pointee.parent = attributions[i].parent.map { number[$0] }
        record.pointee.continues = attributions[i].continues.map { number[$0] }
        let content = Int(attributions[i].content.first?.first ?? 0)
        record.pointee.paragraph = Int(paragraphOfToken[content]) + 1
        record.pointee.sentences = sentences(i)
        record.pointee.line = places[i].line
        record.pointee.column = places[i].column
      }
    }
  }

  @inline(__always) private func made(_ i: Int, _ number: Int) -> AttributionRecord {
    AttributionRecord(
      number: number, kind: attributions[i].kind, attribution: attributions[i].type,
      content: spans(attributions[i].content),
      cue: attributions[i].cue.map { SpanList(span($0)) } ?? SpanList(),
      source: attributions[i].source.map { SpanList(span($0)) } ?? SpanList())
  }

  static func order(of attributions: UnsafeBufferPointer<Attribution>) -> [Int] {
    sorted(attributions.count) { i in
      min(
        attributions[i].content.first?.first ?? Int32.max, attributions[i].cue?.first ?? Int32.max)
    }
  }

  /// The numbers below `count` by their keys, which are not below zero; equal ones keep their order.
  private static func sorted(_ count: Int, by key: (Int) -> Int32) -> [Int] {
    var keys = [UInt64].filled(room: count) { out, initialized in
      for i in 0..<count {
        let high = UInt64(UInt32(bitPattern: key(i))) << 32
        out.initializeElement(at: i, to: high | UInt64(truncatingIfNeeded: i))
      }
      initialized = count
    }
    var isSorted = true
    for i in 1..<max(count, 1) where keys[i] < keys[i - 1] { isSorted = false }
    if !isSorted { keys.sort() }
    return keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  private func spans(_ ranges: [TokenRange]) -> SpanList {
    var out = SpanList()
    for range in ranges { out.append(span(range)) }
    return out
  }

  private func span(_ range: TokenRange) -> TextSpan {
    TextSpan(Int(tokens[Int(range.first)].start), Int(tokens[Int(range.end) - 1].end))
  }

  private func sentences(_ i: Int) -> ClosedRange<Int> {
    var low = Int.max
    var high = 0
    func take(_ range: TokenRange) {
      low = min(low, Int(sentenceOfToken[Int(range.first)]) + 1)
      high = max(high, Int(sentenceOfToken[Int(range.end) - 1]) + 1)
    }
    for range in attributions[i].content { take(range) }
    if let cue = attributions[i].cue { take(cue) }
    if let source = attributions[i].source { take(source) }
    return low <= high ? low...high : 1...1
  }

  /// Where the content of each attribution starts.
  private func places() -> [LinePosition.Place] {
    // Line positions only move forward, so they are found in order of the content.
    let byContent = Self.sorted(attributions.count) { attributions[$0].content.first?.first ?? 0 }
    var places = [LinePosition.Place].filled(byContent.count, with: .init(line: 1, column: 1))
    var position = LinePosition(bytes)
    for i in byContent {
      let first = Int(attributions[i].content.first?.first ?? 0)
      places[i] = position.advance(to: Int(tokens[first].start))
    }
    return places
  }
}

/// Line and column of byte offsets that only grow.
struct LinePosition {
  /// A line and a column in code points, both from 1.
  struct Place {
    var line: Int
    var column: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var place = Place(line: 1, column: 1)

  /// Reads `bytes`, which must stay where they are.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Line and column of `offset`.
  mutating func advance(to offset: Int) -> Place {
    let offset = min(offset, bytes.count)
    guard let base = bytes.baseAddress else { return place }
    while at < offset, let found = memchr(base + at, 10, offset - at) {
      place.line += 1
      place.column = 1
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
    }
    place.column += codePoints(from: at, to: offset)
    at = max(at, offset)
    return place
  }

  private func codePoints(from start: Int, to end: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = start
    var count = max(0, end - start)
    while at + 8 <= end {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let inside = word & ~(word << 1) & 0x8080_8080_8080_8080
      // The sum of the top bits, by a multiplication.
      count -= Int(truncatingIfNeeded: ((inside >> 7) &* 0x0101_0101_0101_0101) >> 56)
      at += 8
    }
    while at < end {
      if bytes[at] & 0xC0 == 0x80 { count -= 1 }
      at += 1
    }
    return count
  }
}
