import Foundation
import JSONText
import Reports
import Sayso
import Testing
import TextModel

@Suite struct CorpusRecordsTests {
  @Test(
    "every record of the sample corpus is valid, and its spans are the text",
    .timeLimit(.minutes(10)))
  func valid() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let schema = JSONSchema(
      root: try JSONParser.parse(
        [UInt8](
          Data(contentsOf: root.appendingPathComponent("Sources/Reports/sayso-1.schema.json")))
      ))
    let folder = root.appendingPathComponent("Corpus").path
    let names = try LineReader.names(in: folder).filter { $0.hasSuffix(".txt") }
    #expect(names.count > 20)
    let worker = try Pipeline().makeWorker()
    let encoder = RecordEncoder()
    var quotations = 0
    for name in names {
      let text = try LineReader.bytes(of: folder + "/" + name)
      let annotated = worker.annotate(Document(id: name, text: text))
      var lines: [UInt8] = []
      encoder.appendDocument(annotated, to: &lines)
      encoder.appendQuotations(of: annotated, to: &lines)
      for line in lines.split(separator: 0x0A) {
        let value = try JSONParser.parse(Array(line))
        #expect(schema.problems(value) == [], "\(name)")
        for span in ["content", "cue", "source"].flatMap({ value[$0]?.array ?? [] }) {
          let start = try #require(span["byte_start"]?.int)
          let end = try #require(span["byte_end"]?.int)
          #expect(String(decoding: text[start..<end], as: UTF8.self) == span["text"]?.string)
        }
        quotations += value["type"]?.string == "quotation" ? 1 : 0
      }
    }
    #expect(quotations > 100)
  }
}
