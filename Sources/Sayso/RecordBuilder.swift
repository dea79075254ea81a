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
    var position = LinePosition(text.bytes)
    var out: [AttributionRecord] = []
    out.reserveCapacity(order.count)
    // Line positions only move forward, so they are found in order of the content.
    var places: [Int: (line: Int, column: Int)] = [:]
    for i in attributions.indices.sorted(by: {
      contentStart(attributions[$0]) < contentStart(attributions[$1])
    }) {
      places[i] = position.advance(to: contentStart(attributions[i]))
    }
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
      if let place = places[i] {
        record.line = place.line
        record.column = place.column
      }
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
    for range in a.content + [a.cue, a.source].compactMap({ $0 }) {
      low = min(low, Int(text.sentenceOfToken[Int(range.first)]) + 1)
      high = max(high, Int(text.sentenceOfToken[Int(range.end) - 1]) + 1)
    }
    return low <= high ? low...high : 1...1
  }
}

/// Line and column of byte offsets that only grow.
struct LinePosition {
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Line and column (code points) of `offset`, both from 1.
  mutating func advance(to offset: Int) -> (line: Int, column: Int) {
    while at < offset {
      if bytes[at] == 10 {
        line += 1
        column = 1
      } else if bytes[at] & 0xC0 != 0x80 || at == 0 {
        column += 1
      }
      at += 1
    }
    return (line, column)
  }
}
