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
    let order = order(of: attributions)
    var number = [Int](repeating: 0, count: attributions.count)
    for (n, i) in order.enumerated() { number[i] = n + 1 }
    let places = places(of: attributions)
    var out: [AttributionRecord] = []
    out.reserveCapacity(order.count)
    for i in order {
      let a = attributions[i]
      var record = AttributionRecord(
        number: number[i], kind: a.kind, attribution: a.type, content: a.content.map(span),
        cue: a.cue.map { [span($0)] } ?? [], source: a.source.map { [span($0)] } ?? [])
      record.evidence = a.evidence
      record.flags = a.flags
      record.speaker = i < speakers.count ? speakers[i] : nil
      record.stances = i < stances.count ? stances[i] : []
      record.parent = a.parent.map { number[$0] }
      record.continues = a.continues.map { number[$0] }
      let content = Int(a.content.first?.first ?? 0)
      record.paragraph = Int(text.paragraphOfToken[content]) + 1
      record.sentences = sentences(a)
      record.line = places[i].line
      record.column = places[i].column
      out.append(record)
    }
    return out
  }

  /// Indices of `attributions` in the order of their records.
  func order(of attributions: [Attribution]) -> [Int] {
    attributions.indices.sorted {
      let a = first(attributions[$0])
      let b = first(attributions[$1])
      return a != b ? a < b : $0 < $1
    }
  }

  private func first(_ a: Attribution) -> Int {
    min(Int(a.content.first?.first ?? Int32.max), Int(a.cue?.first ?? Int32.max))
  }

  private func contentStart(_ a: Attribution) -> Int {
    Int(text.tokens[Int(a.content.first?.first ?? 0)].start)
  }

  private func span(_ range: TokenRange) -> TextSpan {
    TextSpan(Int(text.tokens[Int(range.first)].start), Int(text.tokens[Int(range.end) - 1].end))
  }

  private func sentences(_ a: Attribution) -> ClosedRange<Int> {
    var low = Int.max
    var high = 0
    func take(_ range: TokenRange) {
      low = min(low, Int(text.sentenceOfToken[Int(range.first)]) + 1)
      high = max(high, Int(text.sentenceOfToken[Int(range.end) - 1]) + 1)
    }
    for range in a.content { take(range) }
    if let cue = a.cue { take(cue) }
    if let source = a.source { take(source) }
    return low <= high ? low...high : 1...1
  }

  /// Where the content of each attribution starts.
  private func places(of attributions: [Attribution]) -> [LinePosition.Place] {
    // Line positions only move forward, so they are found in order of the content.
    let byContent = attributions.indices.sorted {
      contentStart(attributions[$0]) < contentStart(attributions[$1])
    }
    var places = [LinePosition.Place](repeating: .init(line: 1, column: 1), count: byContent.count)
    text.bytes.withUnsafeBufferPointer { bytes in
      var position = LinePosition(bytes)
      for i in byContent { places[i] = position.advance(to: contentStart(attributions[i])) }
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
      count -= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      at += 8
    }
    while at < end {
      if bytes[at] & 0xC0 == 0x80 { count -= 1 }
      at += 1
    }
    return count
  }
}
