import Foundation
import JSONText
import Scoring
import Testing

/// Holds the figures equal to those of the reference scorer, a Python program beside the package.
@Suite struct ReferenceScorerTests {
  private static let evaluation = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/eval")
  static let isThere = FileManager.default.fileExists(
    atPath: evaluation.appendingPathComponent("score_quotes.py").path)

  @Test(
    "figures equal the reference scorer's to the third decimal",
    .enabled(if: isThere, "the reference scorer is not beside the package"),
    arguments: ["polnear-dev", "trade-article", "own"])
  func equalsReference(_ name: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let goldFile = folder.appendingPathComponent("gold.jsonl")
    let predictedFile = folder.appendingPathComponent("predicted.jsonl")
    let gold =
      name == "own"
      ? Array(Self.own.utf8)
      : Array(try Data(contentsOf: Self.evaluation.appendingPathComponent("gold/\(name).jsonl")))
    let documents = try QuotationLinesReader(gold, file: name).documents
    let predicted = try disturbed(documents)
    try Data(gold).write(to: goldFile)
    try Data(predicted).write(to: predictedFile)

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", Self.evaluation.appendingPathComponent("score_quotes.py").path, goldFile.path,
      predictedFile.path, "--json",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let expected = try JSONParser.parse(Array(output))

    let scores = QuotationScorer.scores(
      gold: documents, predicted: try QuotationLinesReader(predicted, file: "predicted"))
    let found = try JSONParser.parse(ScoreReport(scores).json())
    #expect((expected["quotations_iou"]?["f1"]?.double ?? 0) > 0.2)
    #expect((expected["attributed"]?["f1"]?.double ?? 1) < 0.95)
    compare(expected, found, path: "")
  }

  @Test(
    "figures equal the plainly written definition's to the third decimal",
    arguments: ["words", "marked", "lines"])
  func equalsDefinition(_ name: String) throws {
    let documents: [GoldDocument]
    switch name {
    case "words": documents = try QuotationLinesReader(Array(Self.own.utf8), file: name).documents
    case "lines":
      documents = try QuotationLinesReader(Array(Self.lines.utf8), file: name).documents
    default:
      documents = try SampleGoldTests.names.prefix(12).map { file in
        let bytes = try Data(contentsOf: SampleGoldTests.corpus.appendingPathComponent(file))
        return try MarkedGold.document([UInt8](bytes), id: file, file: file)
      }
    }
    let predicted = try QuotationLinesReader(try disturbed(documents), file: "predicted")
    let plain = PlainScorer(gold: documents, predicted: predicted)
    let scores = QuotationScorer.scores(gold: documents, predicted: predicted)
    for (figure, value) in plain.figures {
      let found = scores.value(named: figure) ?? 0
      #expect(abs(found - value) < 0.0005, "\(figure): \(found), by definition \(value)")
    }
    #expect((0.1..<0.95).contains(plain.figures["attributed"] ?? 0))
    for row in scores.byKind {
      #expect(plain.kinds[row.name] == [row.count, row.matched, row.attributed], "\(row.name)")
    }
  }

  private func compare(_ expected: JSONValue, _ found: JSONValue?, path: String) {
    switch expected {
    case .object(let members):
      for member in members {
        compare(member.value, found?[member.key], path: path + "/" + member.key)
      }
    case .number(let number):
      #expect(abs(number - (found?.double ?? -1)) < 0.0005, "\(path)")
    default:
      #expect(found == expected, "\(path)")
    }
  }

  /// Gold turned into a prediction with mistakes of every sort, by a fixed sequence.
  private func disturbed(_ documents: [GoldDocument]) throws -> [UInt8] {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var json = JSONWriter()
    func write(_ spans: [GoldSpan], _ key: StaticString) {
      json.key(key)
      json.beginArray()
      for span in spans {
        json.beginObject()
        json.key("start")
        json.int(span.start)
        json.key("end")
        json.int(span.end)
        json.endObject()
      }
      json.endArray()
    }
    var out = Array("{\"type\":\"run\",\"offsets\":\"codepoints\"}\n".utf8)
    for document in documents where next(20) != 0 {
      for quotation in document.quotations {
        if next(5) == 0 { continue }
        var content = quotation.content
        if let first = content.first, next(3) == 0 {
          content[0] = GoldSpan(max(first.start - next(30), 0), first.end + next(30))
        }
        if next(6) == 0 { content.removeLast() }
        json = JSONWriter()
        json.beginObject()
        json.key("document")
        json.string(document.id)
        json.key("kind")
        json.string(["direct", "indirect", "mixed"][next(3)])
        write(content, "content")
        write(next(4) == 0 ? [] : quotation.cue, "cue")
        write(next(4) == 0 ? content : quotation.source, "source")
        json.key("speaker")
        json.beginObject()
        json.key("name")
        json.string(next(3) == 0 ? "Somebody" : quotation.speaker.map { $0.uppercased() })
        json.endObject()
        json.key("parent")
        if next(12) == 0 { json.string("x#1") } else { json.null() }
        json.endObject()
        out += json.bytes + [0x0A]
      }
    }
    return out
  }

  /// Words that only a faithful copy of the word expression cuts the same way.
  private static let own: String = {
    let texts = [
      "“Straße l’été d'''accord,” said Weiß. Ⅷ ½ x_y don’t ’tis rock'n'roll ٣٤ ②.",
      "何亚东说：“我们反对关税。” e\u{301}lan na\u{EF}ve प्रतिशत กำลัง 𝒳𝒴 😀 a’’b c'd’e",
    ]
    var out = ""
    for (number, text) in texts.enumerated() {
      let count = text.unicodeScalars.count
      var quotes: [String] = []
      for start in stride(from: 0, to: count - 8, by: 7) {
        quotes.append(
          """
          {"type":"direct","content":[[\(start),\(start + 6)]],"cue":[\(start + 6),\(start + 7)],\
          "source":{"start":\(start + 2),"end":\(start + 12)},"speaker_name":"Weiß \(start)"}
          """)
      }
      out +=
        "{\"id\":\"d\(number)\",\"text\":\"\(text)\",\"quotes\":[\(quotes.joined(separator: ","))]}\n"
    }
    return out
  }()

  /// Split quotations, quotations inside others' edges, spans as lists and as objects.
  private static let lines: String = {
    let parts = [
      "“Rates will hold,” Ilse Marr said.", "“For now.” Dov Katz’s team doubts it, he", "wrote.",
    ]
    var out = ""
    for number in 0..<30 {
      let text = parts.joined(separator: number % 2 == 0 ? " " : "\n")
      let kind = ["direct", "mixed", "indirect"][number % 3]
      out += """
        {"id":"n\(number)","text":"\(text.replacing("\n", with: "\\n"))","quotes":[\
        {"type":"\(kind)","content":[[0,18],[34,44]],"cue":[[29,33]],"source":[[19,28]],\
        "speaker_name":"Ilse Marr","speaker_aliases":["Marr"]},\
        {"kind":"indirect","content":{"start":\(45 + number % 4),"end":68},"cue":[[73,78]],\
        "source":{"start":70,"end":72},"speaker_name":"Dov Katz"}]}

        """
    }
    return out
  }()
}
