import Reports
import Sayso
import Testing
import TextModel

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
