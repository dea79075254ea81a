import Glibc
import Reports
import Sayso
import Testing
import TextModel

/// The records of the sample corpus as a whole.
@Suite struct GoldenCorpusTests {
  /// All lines of all records of the first articles, one JSON line each.
  @Test("records of the sample corpus are those on record")
  func records() throws {
    let worker = try Pipeline().makeWorker()
    let encoder = RecordEncoder()
    var lines: [UInt8] = []
    for name in SourceFiles.names(in: "Corpus", suffix: ".txt") {
      let text = try #require(SourceFiles.read("Corpus/" + name))
      let annotated = worker.annotate(Document(id: name, text: text))
      if name.hasPrefix("0") {
        encoder.appendQuotations(of: annotated, to: &lines)
      } else {
        append(annotated, to: &lines)
      }
    }
    let file = "Tests/SaysoTests/Golden/corpus.jsonl"
    if getenv("RECORD_GOLDEN") != nil {
      SourceFiles.write(file, lines)
      Issue.record("recorded \(file); run again without RECORD_GOLDEN")
      return
    }
    let expected = try #require(SourceFiles.read(file))
    if expected == lines { return }
    let new = lines.split(separator: 10)
    let old = expected.split(separator: 10)
    let first = zip(new, old).first { $0 != $1 }
    Issue.record(
      """
      \(new.count) records, \(old.count) on record; the first that differs:
      \(first.map { String(decoding: $0.0, as: UTF8.self) } ?? "")
      \(first.map { String(decoding: $0.1, as: UTF8.self) } ?? "")
      """)
  }

  /// A record in short: number, spans, speaker, stances.
  private func append(_ annotated: AnnotatedDocument, to out: inout [UInt8]) {
    for r in annotated.records {
      let spans = [r.content, r.cue, r.source].map { list in
        list.map { "\($0.start)-\($0.end)" }.joined(separator: ",")
      }
      let stances = r.stances.map { "\($0.target.name)=\($0.pole.rawValue):\($0.act.rawValue)" }
      let line =
        "\(annotated.document.id)#\(r.number)\t\(r.kind.rawValue)\t\(spans.joined(separator: "\t"))"
        + "\t\(r.speaker?.name ?? "-")\t\(stances.joined(separator: ";"))\n"
      out.append(contentsOf: Array(line.utf8))
    }
  }
}
