import Foundation
import JSONText
import Reports
import Scoring
import Testing
import TextModel

@Suite struct ExportTests {
  private func exported(
    _ format: ExportFormat, offsets: OffsetUnit = .codePoints, keepsText: Bool = true,
    _ check: (ResultFixture, String) throws -> Void
  ) throws {
    let fixture = try ResultFixture(offsets: offsets, keepsText: keepsText)
    defer { fixture.remove() }
    let path = fixture.path + "/" + format.defaultName
    try Exporter(source: fixture.path).write(format, to: path)
    try check(fixture, path)
  }

  private func contents(_ fixture: ResultFixture) -> [String] {
    fixture.quotations.flatMap { ResultFixture.text($0.record.content, $0.document) }
  }

  private func json(_ path: String) throws -> JSONValue {
    try JSONParser.parse(try LineReader.bytes(of: path))
  }

  @Test(
    "CSV read by Python has every text, and no cell is a formula",
    .enabled(if: ResultFixture.has("python3"), "python3 is not there"))
  func csv() throws {
    try exported(.csv) { fixture, path in
      let program = """
        import csv, json, sys
        rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")))
        raw = [c for r in csv.reader(open(sys.argv[1], encoding="utf-8", newline="")) for c in r]
        off = lambda s: s[1:] if s.startswith("'") else s
        print(json.dumps({"texts": [off(r["text"]) for r in rows],
          "titles": [off(r["title"]) for r in rows], "roles": [off(r["role"]) for r in rows],
          "starts": [r["start"] for r in rows],
          "bad": [c for c in raw if c[:1] in ("=", "+", "-", "@", "\\t", "\\r")]}))
        """
      let output = try #require(try ResultFixture.output("python3", ["-c", program, path]))
      let value = try JSONParser.parse(output)
      let result = try ResultFolder(path: fixture.path)
      #expect(value["texts"]?.array?.compactMap(\.string) == result.quotations.map(\.text))
      let title = "@title, \"quoted\"\nand more"
      #expect(value["titles"]?.array?.compactMap(\.string) == [title, title, "", ""])
      #expect(value["roles"]?.array?.compactMap(\.string) == ["", "-minister", "", ""])
      #expect(
        value["starts"]?.array?.compactMap(\.string)
          == result.quotations.map { String($0.content[0].start) })
      #expect(value["bad"]?.array == [])
    }
  }

  @Test(
    "SQLite has every record, its views count and its search finds",
    .enabled(if: ResultFixture.has("sqlite3"), "the sqlite3 program is not there"))
  func sqlite() throws {
    try exported(.sqlite) { fixture, path in
      func rows(_ query: String) throws -> [String] {
        let output = try #require(try ResultFixture.output("sqlite3", [path, query]), "\(query)")
        return output.split(separator: "\u{1E}").joined().split(separator: "\n").map(String.init)
      }
      let texts = try rows(
        "SELECT hex(text) FROM spans WHERE part = 'content' ORDER BY quotation, number")
      let expected = contents(fixture).map { text in
        text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
      }
      #expect(texts == expected)
      #expect(
        try rows("SELECT name, quotations, documents FROM speaker_counts") == [
          "Zoë Ng|2|1", "O'Brien|1|1",
        ])
      #expect(
        try rows("SELECT * FROM speaker_targets") == ["Zoë Ng|harbour levy|0|1|0|0"])
      #expect(
        try rows("SELECT * FROM target_months") == ["harbour levy|2025-03|oppose|1"])
      #expect(
        try rows(
          "SELECT q.id FROM search s JOIN quotations q ON q.quotation = s.rowid "
            + "WHERE search MATCH 'deja'") == ["a/b#1"])
      #expect(try rows("SELECT message FROM errors") == ["'; DROP TABLE run; --"])
      #expect(try rows("SELECT id FROM unattributed") == ["two#2"])
      #expect(try rows("SELECT count(*) FROM evidence WHERE stance IS NOT NULL") == ["1"])
      #expect(try rows("PRAGMA integrity_check") == ["ok"])
    }
  }

  @Test("brat comes back by the gold reader with the same spans and facts")
  func brat() throws {
    try exported(.brat) { fixture, path in
      for (name, document) in zip(["a_b", "two"], fixture.documents) {
        let text = try LineReader.bytes(of: "\(path)/\(name).txt")
        #expect(text == document.document.text)
        let gold = try BratReader.document(
          text: text, annotations: try LineReader.bytes(of: "\(path)/\(name).ann"), id: name,
          file: name)
        let words = WordTokens(text)
        #expect(gold.quotations.count == document.records.count)
        for (found, record) in zip(gold.quotations, document.records) {
          #expect(found.kind == record.kind.rawValue)
          #expect(found.speaker == record.speaker?.name)
          #expect(found.isNested == (record.parent != nil))
          #expect(
            found.stances?.map { "\($0.target) \($0.pole) \($0.act ?? "")" } ?? []
              == record.stances.map {
                "\($0.target.name) \($0.pole.rawValue) \($0.act.rawValue)"
              })
          for (mine, theirs) in [
            (found.content, record.content), (found.cue, record.cue), (found.source, record.source),
          ] {
            #expect(mine.map { words.string($0) } == ResultFixture.text(theirs, document))
          }
        }
      }
    }
  }

  @Test("Web Annotations select every content by place and by text")
  func webAnnotations() throws {
    try exported(.w3c) { fixture, path in
      let items = try #require(try json(path)["items"]?.array)
      #expect(items.count == 4)
      let exact = items.flatMap { $0["target"]?.array ?? [] }.compactMap {
        $0["selector"]?.array?.last?["exact"]?.string
      }
      #expect(exact == contents(fixture))
      var ids: Set<String> = []
      for (item, expected) in zip(items, fixture.quotations) {
        ids.insert(item["id"]?.string ?? "")
        let scalars = Array(
          String(decoding: expected.document.document.text, as: UTF8.self).unicodeScalars)
        for target in item["target"]?.array ?? [] {
          let place = target["selector"]?.array?.first
          let start = try #require(place?["start"]?.int)
          let end = try #require(place?["end"]?.int)
          var text = String.UnicodeScalarView()
          text.append(contentsOf: scalars[start..<end])
          #expect(String(text) == target["selector"]?.array?.last?["exact"]?.string)
        }
      }
      #expect(ids.count == 4)
    }
  }

  @Test(
    "displaCy's entities are in order, apart, and the words they name", arguments: [true, false])
  func displacy(_ keepsText: Bool) throws {
    try exported(.displacy, keepsText: keepsText) { _, path in
      let items = try #require(try json(path).array)
      // Without texts each outermost quotation's passage is an item of its own.
      #expect(items.count == (keepsText ? 2 : 3))
      var labels: [String] = []
      for item in items {
        let scalars = Array((item["text"]?.string ?? "").unicodeScalars)
        var end = 0
        for entity in item["ents"]?.array ?? [] {
          let start = try #require(entity["start"]?.int)
          #expect(start >= end)
          end = try #require(entity["end"]?.int)
          var text = String.UnicodeScalarView()
          text.append(contentsOf: scalars[start..<end])
          labels.append("\(entity["label"]?.string ?? "") \(String(text))")
        }
      }
      #expect(labels.contains("SOURCE Zoë Ng"))
      #expect(labels.contains("CONTENT “And on.”"))
      #expect(labels.contains("CUE wrote"))
    }
  }

  @Test("CoreNLP's quotes are in UTF-16 units with speakers", arguments: OffsetUnit.allCases)
  func coreNLP(_ unit: OffsetUnit) throws {
    try exported(.corenlp, offsets: unit) { fixture, path in
      var found: [String] = []
      for (name, document) in zip(["a_b", "two"], fixture.documents) {
        let units = Array(String(decoding: document.document.text, as: UTF8.self).utf16)
        for quote in try json("\(path)/\(name).json")["quotes"]?.array ?? [] {
          let start = try #require(quote["beginIndex"]?.int)
          let end = try #require(quote["endIndex"]?.int)
          let text = String(decoding: units[start..<end], as: UTF16.self)
          #expect(text == quote["text"]?.string)
          found.append("\(quote["canonicalSpeaker"]?.string ?? ""): \(text)")
        }
      }
      let expected = fixture.quotations.flatMap { quotation in
        ResultFixture.text(quotation.record.content, quotation.document).map {
          "\(quotation.record.speaker?.name ?? "Unknown"): \($0)"
        }
      }
      #expect(found == expected)
    }
  }

  @Test("Citron's quotes have cue, sources, contents and coreferences")
  func citron() throws {
    try exported(.citron) { fixture, path in
      let first = try #require(try json("\(path)/a_b.json")["quotes"]?.array)
      #expect(first[0]["cue"]?["text"]?.string == "warned")
      #expect(first[0]["sources"]?.array?.compactMap { $0["text"]?.string } == ["Zoë Ng"])
      #expect(first[1]["coreferences"]?.array?.compactMap { $0["text"]?.string } == ["Zoë Ng"])
      let second = try #require(try json("\(path)/two.json")["quotes"]?.array)
      #expect(second[1]["cue"]?.isNull == true)
      let all = (first + second).flatMap { $0["contents"]?.array ?? [] }
      #expect(all.compactMap { $0["text"]?.string } == contents(fixture))
    }
  }

  @Test("BookNLP's token numbers lead back to the words")
  func bookNLP() throws {
    try exported(.booknlp) { fixture, path in
      var quotes: [String] = []
      for name in ["a_b", "two"] {
        func rows(_ ending: String) throws -> [[String]] {
          let bytes = try LineReader.bytes(of: "\(path)/\(name).\(ending)")
          return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
          }
        }
        let words = try rows("tokens").map { $0[4] }
        for row in try rows("quotes") {
          #expect(row.count == 7)
          let start = try #require(Int(row[0]))
          let end = try #require(Int(row[1]))
          #expect(words[start...end].joined(separator: " ") == row[6])
          if let from = Int(row[2]), let to = Int(row[3]) {
            #expect(words[from...to].joined(separator: " ") == row[4])
          }
          quotes.append("\(row[5]) \(row[6])")
        }
      }
      #expect(
        quotes == [
          "0 that the “ déjà - vu 🙂 levy ” hurts", "0 “ It goes on , ”", "0 “ And on . ”",
          "0 “ = SUM ( A1 ) is not a plan , ”", "-1 “ Nobody ’s line . ”",
        ])
    }
  }

  @Test("formats that need the text say so", arguments: [ExportFormat.brat, .citron, .booknlp])
  func needsText(_ format: ExportFormat) throws {
    let fixture = try ResultFixture(keepsText: false)
    defer { fixture.remove() }
    let error = #expect(throws: ExportError.self) {
      try Exporter(source: fixture.path).write(format, to: fixture.path + "/out")
    }
    #expect(error?.problem.contains("--keep-text") == true)
  }

  @Test("texts come from the corpus where their digests agree")
  func corpusTexts() throws {
    let fixture = try ResultFixture(keepsText: false)
    defer { fixture.remove() }
    var documents = try ResultFolder(path: fixture.path).documents
    documents[0].path = "somewhere/one.txt"
    documents[1].path = "lines.jsonl"
    documents[1].line = 2
    try LineReader.write(fixture.documents[0].document.text, to: fixture.path + "/one.txt")
    var line = JSONWriter()
    line.beginObject()
    line.key("title")
    line.string("x")
    line.key("body")
    line.string(String(decoding: fixture.documents[1].document.text, as: UTF8.self))
    line.endObject()
    try LineReader.write(Array("{}\n".utf8) + line.bytes, to: fixture.path + "/lines.jsonl")
    var texts = CorpusTexts(corpus: fixture.path)
    #expect(texts.fill(&documents) == 0)
    #expect(documents.map { Array(($0.text ?? "").utf8) } == fixture.documents.map(\.document.text))
    documents[0].text = nil
    documents[0].sha256 = SHA256.hexadecimal([1])
    #expect(texts.fill(&documents) == 1)
  }
}
