import CDigest
import JSONText
import Reports
import Testing
import TextModel

@Suite struct RecordEncoderTests {
  static let texts = [
    "{content|“We won,”} {cue|said} {source|Mary Smith}.",
    "Grüße 🙂 an alle. {source|何亚东} {cue|说}：{content|“我们反对关税”}。",
    "😀😀 {source|Zoë Ng} {cue|said} {content|that it is “bad\\”}\r\nNext\u{2028}line.",
    "{content|\"Tab\there, \u{1}control, \u{7F} DEL.\"} {cue|added} {source|He}.",
  ]

  @Test("text[start:end] is the span's text in code points", arguments: texts)
  func slicesByCodePoints(_ source: String) throws {
    try slices(source, .codePoints) { Array(String($0).unicodeScalars).map { String($0) } }
  }

  @Test("text[start:end] is the span's text in UTF-16 units", arguments: texts)
  func slicesByUTF16(_ source: String) throws {
    try slices(source, .utf16) { text in
      // One entry for each unit: a scalar of two units stands in the first of them.
      text.unicodeScalars.flatMap { $0.value > 0xFFFF ? [String($0), ""] : [String($0)] }
    }
  }

  private func slices(
    _ source: String, _ unit: OffsetUnit, _ units: (String) -> [String]
  ) throws {
    // Longer than one step of the index.
    let marked = MarkedText(String(repeating: "é, plain text and 🙂. ", count: 9) + source)
    var out: [UInt8] = []
    RecordEncoder(offsets: unit).appendQuotations(of: marked.annotated, to: &out)
    #expect(out.last == 0x0A)
    let value = try JSONParser.parse(Array(out.dropLast()))
    let text = units(String(decoding: marked.document.text, as: UTF8.self))
    var seen = 0
    for span in allSpans(value) {
      let start = try #require(span["start"]?.int)
      let end = try #require(span["end"]?.int)
      let byteStart = try #require(span["byte_start"]?.int)
      let byteEnd = try #require(span["byte_end"]?.int)
      let expected = try #require(span["text"]?.string)
      #expect(text[start..<end].joined() == expected)
      #expect(
        String(decoding: marked.document.text[byteStart..<byteEnd], as: UTF8.self) == expected)
      seen += 1
    }
    #expect(seen >= 5)
  }

  private func allSpans(_ value: JSONValue) -> [JSONValue] {
    switch value {
    case .object(let members):
      (value["byte_start"] == nil ? [] : [value]) + members.flatMap { allSpans($0.value) }
    case .array(let items): items.flatMap { allSpans($0) }
    default: []
    }
  }

  @Test("a quotation line is exactly this")
  func goldenLine() {
    let marked = MarkedText(
      "{content:1|“A,”} {source:1|Ann} {cue:1|said}. {content:1|“B tax.”}")
    var out: [UInt8] = []
    RecordEncoder().appendQuotations(of: marked.annotated, to: &out)
    #expect(
      String(decoding: out, as: UTF8.self) == """
        {"schema":"sayso/1","type":"quotation","id":"doc#1","document":"doc","kind":"direct",\
        "attribution":"assertion","text":"“A,” … “B tax.”",\
        "content":[{"start":0,"end":4,"byte_start":0,"byte_end":8,"text":"“A,”"},\
        {"start":15,"end":23,"byte_start":19,"byte_end":31,"text":"“B tax.”"}],\
        "cue":[{"start":9,"end":13,"byte_start":13,"byte_end":17,"text":"said"}],\
        "source":[{"start":5,"end":8,"byte_start":9,"byte_end":12,"text":"Ann"}],\
        "speaker":{"name":"Ann","id":null,"kind":"person","role":null,"resolution":"name",\
        "mention":{"start":5,"end":8,"byte_start":9,"byte_end":12,"text":"Ann"},"candidates":[]},\
        "stances":[],"evidence":[{"rule":"cue.verb","tier":"cue",\
        "span":{"start":9,"end":13,"byte_start":13,"byte_end":17,"text":"said"},"points":12}],\
        "context":{"paragraph":1,"sentences":[1,1],"line":1,"column":1,\
        "excerpt":{"start":0,"end":23,"byte_start":0,"byte_end":31,\
        "text":"“A,” Ann said. “B tax.”"},"cut_before":false,"cut_after":false},\
        "parent":null,"continues":null,"flags":[]}

        """)
  }

  @Test("document, error, run and summary lines are exactly these")
  func otherLines() {
    var marked = MarkedText("{content|“A”} {cue|said} {source|Ann}.")
    marked.document.flags = ["made-id"]
    marked.document.meta = Array("{\"k\":1}".utf8)
    var out: [UInt8] = []
    let encoder = RecordEncoder(keepsText: true)
    encoder.appendRun(
      RunRecord(sayso: "1.0", icu: "76.1", options: [.init("kinds", "all")]), to: &out)
    encoder.appendDocument(marked.annotated, to: &out)
    encoder.appendError(
      ProblemRecord(code: "not-json", message: "no \"value\"", path: "a\\b", line: 3), to: &out)
    var summary = SummaryRecord()
    summary.add(marked.annotated)
    summary.seconds = 0.5
    encoder.appendSummary(summary, to: &out)
    #expect(
      String(decoding: out, as: UTF8.self) == """
        {"schema":"sayso/1","type":"run","sayso":"1.0","icu":"76.1","lexicon":null,\
        "offsets":"codepoints","options":{"kinds":"all"}}
        {"schema":"sayso/1","type":"document","id":"doc","path":null,"line":null,"title":null,\
        "date":null,"source":null,"url":null,"language":null,"encoding":"utf-8",\
        "sha256":"ffe0432a526fc9c9c3e40479cb28c383fb2600566d9d349b70d174283fe03861",\
        "counts":{"bytes":17,"tokens":10,"sentences":2,"paragraphs":1,"quotations":1,"direct":1,\
        "mixed":0,"indirect":0,"stances":0},"flags":["made-id"],"meta":{"k":1},\
        "text":"“A” said Ann."}
        {"schema":"sayso/1","type":"error","document":null,"path":"a\\\\b","line":3,\
        "byte_offset":null,"code":"not-json","message":"no \\"value\\""}
        {"schema":"sayso/1","type":"summary","documents":1,"errors":0,"quotations":1,"direct":1,\
        "mixed":0,"indirect":0,"attributed":1,"named":1,"stances":0,"bytes":17,"seconds":0.5,\
        "bytes_per_second":34}

        """)
  }

  @Test("a grouped line is the document with the same quotation objects")
  func grouped() throws {
    let marked = MarkedText(
      "{content:1|“A”} {cue:1|said} {source:1|Ann}. {content:2|“B”} {cue:2|said} {source:2|Bo}.")
    var lines: [UInt8] = []
    var group: [UInt8] = []
    RecordEncoder().appendQuotations(of: marked.annotated, to: &lines)
    RecordEncoder().appendGrouped(marked.annotated, to: &group)
    let nested = try JSONParser.parse(group)["quotations"]?.array
    let flat = try lines.split(separator: 0x0A).map { try JSONParser.parse(Array($0)) }
    #expect(nested == flat)
    #expect(flat.count == 2)
  }

  @Test("spans outside the text are cut to it")
  func clamps() throws {
    var marked = MarkedText("{content|“A”} {cue|said} {source|Ann}.")
    marked.records[0].content = [TextSpan(-5, 3), TextSpan(90, 100)]
    marked.records[0].source = [TextSpan(7, 2)]
    var out: [UInt8] = []
    RecordEncoder().appendQuotations(of: marked.annotated, to: &out)
    let value = try JSONParser.parse(out)
    #expect(value["content"]?.array?.compactMap { $0["byte_end"]?.int } == [3, 17])
    #expect(value["source"]?.array?.first?["text"]?.string == "")
  }

  @Test(
    "numbers are written as they are",
    arguments: [
      0, 1, 9, 10, 42, 99, 100, 109, 999, 1000, 1001, 4096, 9999, 10_000, 123_456, -7, .max,
    ])
  func numbers(_ number: Int) throws {
    var out: [UInt8] = []
    RecordEncoder().appendError(ProblemRecord(code: "c", message: "m", line: number), to: &out)
    #expect(String(decoding: out, as: UTF8.self).contains("\"line\":\(number),"))
  }

  @Test("the excerpt ends at word borders", arguments: [100, 199, 200, 201, 230, 1000])
  func excerpt(_ length: Int) throws {
    let filler = String(String(repeating: "wörd and ", count: 200).suffix(length))
    let marked = MarkedText(
      "Other.\n" + filler + "{content|“A”} {cue|said} {source|Ann}." + filler + "\nOther.")
    var out: [UInt8] = []
    RecordEncoder().appendQuotations(of: marked.annotated, to: &out)
    let context = try #require(try JSONParser.parse(out)["context"])
    let text = try #require(context["excerpt"]?["text"]?.string)
    #expect(context["cut_before"]?.bool == (length > 200))
    #expect(context["cut_after"]?.bool == (length >= 200))
    #expect(!text.contains("Other"))
    let words: Set<Substring> = ["wörd", "and", "“A”", "said", "Ann.", "Ann.and"]
    let inside = text.split(separator: " ").dropFirst().dropLast()
    #expect(inside.allSatisfy { words.contains($0) || $0.hasPrefix("Ann.") })
    #expect(text.count <= 430)
  }

  @Test(
    "SHA-256 of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1000),
        "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
      ),
    ])
  func digest(_ text: String, _ expected: String) {
    #expect(SHA256.hexadecimal(Array(text.utf8)) == expected)
  }

  @Test("the processor's instructions give what plain C gives")
  func digestsAgree() {
    var bytes: [UInt8] = []
    for length in 0..<300 {
      var plain = [UInt8](repeating: 0, count: 32)
      bytes.withUnsafeBufferPointer { digest_sha256_plain($0.baseAddress, $0.count, &plain) }
      #expect(bytes.withUnsafeBufferPointer { SHA256.digest($0) } == plain, "\(length) bytes")
      bytes.append(UInt8(truncatingIfNeeded: length &* 37))
    }
  }
}
