import Foundation
import JSONText
import Reports
import Sayso
import Testing
import TextModel

@Suite struct CorpusRecordsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func schema() throws -> JSONSchema {
    let path = Self.root.appendingPathComponent("Sources/Reports/sayso-1.schema.json").path
    return JSONSchema(root: try JSONParser.parse(try LineReader.bytes(of: path)))
  }

  @Test(
    "every record of the sample corpus is valid and described, and its spans are the text",
    .timeLimit(.minutes(10)))
  func valid() throws {
    let schema = try schema()
    let folder = Self.root.appendingPathComponent("Corpus").path
    let names = try LineReader.names(in: folder).filter { $0.hasSuffix(".txt") }
    #expect(names.count > 20)
    let worker = try Pipeline().makeWorker()
    let encoder = RecordEncoder(keepsText: true)
    var quotations = 0
    var steps = 0
    var told = 0
    for (number, name) in names.enumerated() {
      let text = try LineReader.bytes(of: folder + "/" + name)
      let annotated = worker.annotate(Document(id: name, text: text))
      var lines: [UInt8] = []
      encoder.appendDocument(annotated, to: &lines)
      if number % 8 == 0 { encoder.appendGrouped(annotated, to: &lines) }
      encoder.appendQuotations(of: annotated, to: &lines)
      for line in lines.split(separator: 0x0A) {
        let value = try JSONParser.parse(Array(line))
        #expect(schema.problems(value) == [], "\(name)")
        if number % 8 == 0 { #expect(schema.undescribed(value) == [], "\(name)") }
        for span in ["content", "cue", "source"].flatMap({ value[$0]?.array ?? [] }) {
          let start = try #require(span["byte_start"]?.int)
          let end = try #require(span["byte_end"]?.int)
          #expect(String(decoding: text[start..<end], as: UTF8.self) == span["text"]?.string)
        }
        guard value["type"]?.string == "quotation" else { continue }
        quotations += 1
        let evidence =
          (value["evidence"]?.array ?? [])
          + (value["stances"]?.array ?? []).flatMap { $0["evidence"]?.array ?? [] }
        for step in evidence {
          steps += 1
          if RuleSentences.sentence(for: step["rule"]?.string ?? "") != nil { told += 1 }
        }
      }
    }
    #expect(quotations > 100)
    // Nearly every rule that fires is told in a sentence, not by its name alone.
    #expect(told * 100 >= steps * 95, "\(told) of \(steps)")
  }

  @Test("run, error and summary are valid and described")
  func others() throws {
    let schema = try schema()
    let encoder = RecordEncoder(offsets: .utf16)
    var lines: [UInt8] = []
    encoder.appendRun(
      RunRecord(sayso: "1", icu: nil, lexicon: "f", options: [.init("jobs", "2")]), to: &lines)
    encoder.appendError(
      ProblemRecord(code: "not-json", message: "m", path: "p", line: 2), to: &lines)
    encoder.appendError(ProblemRecord(code: "missing-text", message: "m"), to: &lines)
    encoder.appendSummary(SummaryRecord(), to: &lines)
    var timed = SummaryRecord()
    timed.seconds = 0.25
    encoder.appendSummary(timed, to: &lines)
    let values = try lines.split(separator: 0x0A).map { try JSONParser.parse(Array($0)) }
    #expect(values.count == 5)
    for value in values {
      #expect(schema.problems(value) == [])
      #expect(schema.undescribed(value) == [])
    }
  }

  @Test("the schema refuses what is no record")
  func refuses() throws {
    let schema = try schema()
    for text in [
      "{}", "{\"schema\":\"sayso/2\",\"type\":\"run\"}",
      "{\"schema\":\"sayso/1\",\"type\":\"quotation\"}",
      "{\"schema\":\"sayso/1\",\"type\":\"poem\"}",
    ] {
      #expect(schema.problems(try JSONParser.parse(text)) != [], "\(text)")
    }
    let extra = "{\"schema\":\"sayso/1\",\"type\":\"error\",\"colour\":1,\"path\":null}"
    #expect(schema.undescribed(try JSONParser.parse(extra)) == ["$.colour"])
  }

  @Test("RECORDS.md explains every field of the schema")
  func explained() throws {
    let path = Self.root.appendingPathComponent("Sources/Reports/RECORDS.md").path
    let page = String(decoding: try LineReader.bytes(of: path), as: UTF8.self)
    let properties = try schema().properties()
    #expect(properties.count > 70)
    for property in properties {
      let key = property.split(separator: ".").last.map(String.init) ?? property
      #expect(page.contains("`\(key)`"), "\(property)")
    }
  }
}
