import Foundation
import JSONText
import Reports
import Testing
import TextModel

@Suite struct RecordReaderTests {
  @Test("a result comes back as it was written", arguments: OffsetUnit.allCases)
  func roundTrip(_ unit: OffsetUnit) throws {
    let fixture = try ResultFixture(offsets: unit)
    defer { fixture.remove() }
    let result = try ResultFolder(path: fixture.path)
    #expect(result.offsets == unit)
    #expect(result.run?.options == [.init("jobs", "1")])
    #expect(result.errors.map(\.message) == ["'; DROP TABLE run; --"])
    #expect(result.documents.map(\.id) == ["a/b", "two"])
    #expect(
      result.documents.map(\.text)
        == fixture.documents.map { String(decoding: $0.document.text, as: UTF8.self) })
    #expect(result.quotations.count == 4)
    for (found, expected) in zip(result.quotations, fixture.quotations) {
      let record = expected.record
      #expect(found.id == "\(expected.document.document.id)#\(record.number)")
      #expect(found.kind == record.kind)
      #expect(found.content.map(\.bytes) == record.content)
      #expect(found.content.map(\.text) == ResultFixture.text(record.content, expected.document))
      #expect(found.cue.map(\.bytes) == record.cue)
      #expect(found.source.map(\.bytes) == record.source)
      #expect(found.speaker?.name == record.speaker?.name)
      #expect(found.speaker?.resolution == record.speaker?.resolution.rawValue)
      #expect(found.evidence.map(\.points) == record.evidence.map(\.points))
      #expect(found.flags == record.flags)
    }
    let stance = try #require(result.quotations[0].stances.first)
    #expect(stance.pole == .oppose && stance.intensity == 3 && !stance.positive)
    #expect(stance.certainty == "probable" && stance.flags == ["hedged"])
    #expect(result.quotations[1].continues == "a/b#1")
    #expect(result.quotations[3].parent == "two#1")
  }

  @Test("documents with nested quotations are read too")
  func grouped() throws {
    let fixture = try ResultFixture()
    defer { fixture.remove() }
    var lines: [UInt8] = []
    for document in fixture.documents { RecordEncoder().appendGrouped(document, to: &lines) }
    let file = fixture.path + "/grouped.jsonl"
    try LineReader.write(lines, to: file)
    let flat = try ResultFolder(path: fixture.path)
    #expect(try ResultFolder(path: file).quotations == flat.quotations)
  }

  @Test(
    "a bad line is reported with its file and number",
    arguments: [
      ("{", "not JSON"),
      ("{\"schema\":\"sayso/1\"}", "no \"type\""),
      ("{\"schema\":\"sayso/2\",\"type\":\"error\"}", "schema 'sayso/2'"),
      ("{\"type\":\"quotation\",\"id\":\"a#1\"}", "no \"document\""),
      ("{\"type\":\"elephant\"}", "unknown record type 'elephant'"),
    ])
  func reportsLine(_ line: String, _ problem: String) throws {
    let fixture = try ResultFixture()
    defer { fixture.remove() }
    let file = fixture.path + "/errors.jsonl"
    let good = try LineReader.bytes(of: file)
    try LineReader.write(good + [0x0A] + Array(line.utf8), to: file)
    let error = #expect(throws: ResultError.self) { _ = try ResultFolder(path: fixture.path) }
    #expect(error?.line == 3)
    #expect(error?.file == file)
    #expect(error?.problem.contains(problem) == true, "\(String(describing: error))")
  }

  @Test("a folder without quotations is refused with a hint")
  func missing() {
    let error = #expect(throws: ResultError.self) {
      _ = try ResultFolder(path: FileManager.default.temporaryDirectory.path)
    }
    #expect(error?.problem.contains("sayso extract -o") == true)
  }

  @Test(
    "every record that the encoder writes is valid in the schema", arguments: OffsetUnit.allCases)
  func schema(_ unit: OffsetUnit) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Reports/sayso-1.schema.json")
    let schema = JSONSchema(root: try JSONParser.parse([UInt8](Data(contentsOf: file))))
    let fixture = try ResultFixture(offsets: unit)
    defer { fixture.remove() }
    var lines: [UInt8] = []
    for name in ["run.json", "quotations.jsonl", "documents.jsonl", "errors.jsonl"] {
      lines += try LineReader.bytes(of: fixture.path + "/" + name)
    }
    let encoder = RecordEncoder(offsets: unit)
    encoder.appendGrouped(fixture.documents[0], to: &lines)
    var summary = SummaryRecord()
    summary.seconds = 1.5
    encoder.appendSummary(summary, to: &lines)
    var count = 0
    for line in lines.split(separator: 0x0A) {
      let problems = schema.problems(try JSONParser.parse(Array(line)))
      #expect(problems == [], "\(String(decoding: line, as: UTF8.self))")
      count += 1
    }
    #expect(count == 10)
    let broken = try JSONParser.parse(
      "{\"schema\":\"sayso/1\",\"type\":\"error\",\"document\":3,\"path\":null}")
    #expect(!schema.problems(broken).isEmpty)
  }
}
