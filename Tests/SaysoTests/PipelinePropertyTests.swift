import Reports
import Testing
import TextModel

@testable import Sayso

/// A small generator with a seed, so that a failure can be seen again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite struct PipelinePropertyTests {
  private static let pieces = [
    "“", "”", "\"", "''", "``", "‘", "’", "'", "«", "»", " said ", " according to ", "He ", "Ms. ",
    "Ada Holt", "the ministry", ", ", ". ", ": ", " — ", "\n\n", "\n", "that ", "whether ",
    "tariffs ", "would ", "not ", "oppose ", "U.S. ", "中国", "é", "🙂", "e\u{301}", "\u{0}", "\t",
    "(", ")", "Q: ", "A: ", "NAME: ", "urged ", "to ", "stop ", "No. 4 ", "2.9% ", "\u{FEFF}",
  ]

  /// A text of random pieces, many of them marks.
  static func text(_ seed: UInt64) -> [UInt8] {
    var g = SeededGenerator(seed)
    var out = ""
    for _ in 0..<Int.random(in: 0...120, using: &g) {
      out += pieces[Int.random(in: 0..<pieces.count, using: &g)]
    }
    return Array(out.utf8)
  }

  @Test("any text gives records whose spans are in range and on scalar boundaries")
  func spans() throws {
    let worker = try Pipeline().makeWorker()
    for seed in 1...400 {
      let bytes = Self.text(UInt64(seed))
      let annotated = worker.annotate(Document(id: "t", text: bytes))
      var lastStart = 0
      for r in annotated.records {
        #expect(!r.content.isEmpty, "seed \(seed)")
        var end = -1
        for span in r.content {
          #expect(span.start >= end && span.start < span.end, "seed \(seed)")
          end = span.end
        }
        for span in r.content + r.cue + r.source {
          #expect(span.end <= bytes.count, "seed \(seed)")
          #expect(bytes[span.start] & 0xC0 != 0x80, "seed \(seed)")
          #expect(span.end == bytes.count || bytes[span.end] & 0xC0 != 0x80, "seed \(seed)")
        }
        let start = min(r.content[0].start, r.cue.first?.start ?? .max)
        #expect(start >= lastStart, "seed \(seed): records in text order")
        lastStart = start
        if let parent = r.parent { #expect(parent != r.number && parent >= 1, "seed \(seed)") }
      }
    }
  }

  @Test("a huge text that goes through in sections has its records in their places")
  func sections() throws {
    let worker = try Pipeline().makeWorker()
    var text: [UInt8] = []
    for name in SourceFiles.names(in: "Corpus", suffix: ".txt").prefix(6) {
      text += try #require(SourceFiles.read("Corpus/" + name)) + [10]
    }
    let document = Document(id: "t", text: text)
    let whole = worker.annotateWhole(document)
    let paragraphs = String(decoding: text, as: UTF8.self).split(separator: "\n")
    // Shorter than many a line, so that some are cut.
    for limit in [400, 8000, text.count] {
      let parts = worker.annotateSections(of: document, limit: limit)
      #expect(parts.records.map(\.number) == Array(1...parts.records.count))
      #expect(parts.paragraphCount == whole.paragraphCount)
      if limit == text.count {
        #expect(parts.records.map(\.content) == whole.records.map(\.content))
        #expect(parts.records.map(\.evidence) == whole.records.map(\.evidence))
      }
      if limit > 400 {
        #expect(parts.tokenCount == whole.tokenCount)
        #expect(parts.sentenceCount == whole.sentenceCount)
        #expect(parts.records.count > whole.records.count * 9 / 10)
      }
      for record in parts.records {
        let start = record.content[0].start
        let before = String(decoding: text[..<start], as: UTF8.self).unicodeScalars
        let line = before.count { $0 == "\n" } + 1
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        #expect(record.line == line && record.column == column)
        let words = String(decoding: text[start..<record.content[0].end], as: UTF8.self)
        #expect(paragraphs[record.paragraph - 1].contains(words.prefix { $0 != "\n" }))
        #expect(record.sentences.upperBound <= parts.sentenceCount)
        if let parent = record.parent {
          #expect(parts.records[parent - 1].content.contains { $0.start <= start })
        }
        let places =
          Array(record.cue) + Array(record.source) + record.evidence.compactMap(\.span)
          + [record.speaker?.mention].compactMap { $0 }
          + record.stances.flatMap { $0.evidence.compactMap(\.span) }
        #expect(places.allSatisfy { $0.end <= text.count && text[$0.start] & 0xC0 != 0x80 })
      }
    }
  }

  @Test("the same document gives the same bytes, whatever was annotated before")
  func deterministic() throws {
    let pipeline = try Pipeline()
    let used = try pipeline.makeWorker()
    let encoder = RecordEncoder()
    for seed in 1...60 { _ = used.annotate(Document(id: "x", text: Self.text(UInt64(seed)))) }
    for name in SourceFiles.names(in: "Corpus", suffix: ".txt").prefix(3) {
      let text = try #require(SourceFiles.read("Corpus/" + name))
      var a: [UInt8] = []
      var b: [UInt8] = []
      encoder.appendQuotations(of: used.annotate(Document(id: name, text: text)), to: &a)
      let fresh = try pipeline.makeWorker()
      encoder.appendQuotations(of: fresh.annotate(Document(id: name, text: text)), to: &b)
      #expect(a == b)
      #expect(!a.isEmpty)
    }
  }

  @Test("an unclosed mark costs at most its paragraph")
  func unclosedMark() throws {
    let worker = try Pipeline().makeWorker()
    let text = """
      A “stray mark stands here.

      “We won,” said Ada Holt on Monday.
      """
    let records = worker.annotate(Document(id: "t", text: Array(text.utf8))).records
    #expect(
      records.contains { r in
        r.content.contains { span in
          String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self) == "“We won,”"
        }
      })
  }
}
