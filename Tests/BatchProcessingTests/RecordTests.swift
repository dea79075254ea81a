import Glibc
import JSONText
import Testing
import TextModel

@testable import BatchProcessing

@Suite struct JSONLinesTests {
  @Test(
    "a line becomes a document or a problem",
    arguments: [
      (#"{"id":"a","text":"x"}"#, "a|x|"),
      (#" { "id" : 12 , "text" : "x" } "#, "12|x|"),
      (#"{"text":"x","url":"u"}"#, "u|x|"),
      (#"{"text":"x"}"#, "@:1|x|made-id"),
      (#"{"id":"","text":"x"}"#, "@:1|x|made-id"),
      (#"{"id":null,"body":"x"}"#, "@:1|x|made-id"),
      (#"{"doc_id":"d","content":"x","maintext":"main"}"#, "d|main|"),
      (#"{"id":"a","maintext":"","text":"x"}"#, "a|x|"),
      (#"{"id":"a","articleBody":"x"}"#, "a|x|"),
      (#"{"id":"a","text":"old","text":"new"}"#, "a|new|"),
      (#"{"id":"a","te\u0078t":"x\u0041\n\t\"\\\/"}"#, "a|xA\n\t\"\\/|"),
      (#"{"id":"a","text":"\ud83d\ude00\u00e9"}"#, "a|😀é|"),
      (#"{"id":"a","text":"\ud83d x"}"#, "a|\u{FFFD} x|lone-surrogate"),
      (#"{"id":"a","text":"\ude00\ud83d"}"#, "a|\u{FFFD}\u{FFFD}|lone-surrogate"),
      (#"{"id":"a","text":"","quotes":[{"a":[1,2,{"b":"}]"}]}]}"#, "a||"),
      (#"{"id":"a"}"#, "error[missing-text]:1"),
      (#"{"id":"a","text":null}"#, "error[missing-text]:1"),
      (#"{"id":"a","text":["x"]}"#, "error[missing-text]:1"),
      (#"["a"]"#, "error[not-an-object]:1"),
      (#"{"id":"a","text":"x""#, "error[not-json]:1"),
      (#"{"id":"a","text":"x"}}"#, "error[not-json]:1"),
      (#"{"id":"a","text":"x\q"}"#, "error[not-json]:1"),
      (#"{"id":"a","text":"x","n":01}"#, "error[not-json]:1"),
      (#"{"id":"a","text":"x",}"#, "error[not-json]:1"),
      ("{\"id\":\"a\",\"text\":\"tab\there\"}", "error[not-json]:1"),
      ("nonsense", "error[not-json]:1"),
    ])
  func line(_ line: String, _ expected: String) throws {
    let scratch = Scratch()
    let path = scratch.write("x.jsonl", line + "\n")
    #expect(try outcomes([path]) == [expected.replacingAt(path)])
    let windows = scratch.write("y.jsonl", line + "\r\n\r\n")
    #expect(try outcomes([windows]) == [expected.replacingAt(windows)])
  }

  @Test("problems name their line and byte")
  func places() throws {
    let scratch = Scratch()
    let path = scratch.write("x.jsonl", "{\"text\":\"a\"}\n\n{bad}\n")
    let options = InputOptions()
    let reader = try CorpusReader(roots: [path], options: options)
    let documents = try DocumentReader(options: options)
    var problems: [ProblemRecord] = []
    while let unit = reader.next() {
      documents.read(unit) { if case .problem(let problem) = $0 { problems.append(problem) } }
    }
    #expect(problems.map(\.line) == [3])
    #expect(problems.map(\.byteOffset) == [15])
    #expect(problems.map(\.path) == [path])
  }

  @Test("fields are mapped and kept")
  func mapped() throws {
    let scratch = Scratch()
    let line = #"{"key":7,"corps":"x","text":"no","meta":{"a":[1, 2]},"n\u0061me2":null}"#
    let path = scratch.write("x.jsonl", line)
    var options = InputOptions()
    try options.fields.map(argument: "text=corps")
    try options.fields.map(argument: "id=key")
    options.keepMeta = true
    #expect(try outcomes([path], options) == ["7|x|"])
    let reader = try CorpusReader(roots: [path], options: options)
    let unit = try #require(reader.next())
    try DocumentReader(options: options).read(unit) { outcome in
      guard case .document(let document) = outcome else { return }
      let meta = String(decoding: document.meta ?? [], as: UTF8.self)
      #expect(meta == #"{"text":"no","meta":{"a":[1, 2]},"n\u0061me2":null}"#)
    }
    // A name that is not there is no reason to take another.
    options.fields = FieldMap()
    try options.fields.map(argument: "text=nowhere")
    #expect(try outcomes([path], options) == ["error[missing-text]:1"])
    let table = scratch.write("x.csv", "id,text,body\n1,a,b\n")
    #expect(try outcomes([table], options) == ["error[missing-column]"])
    try options.fields.map(argument: "text=body")
    #expect(try outcomes([table], options) == ["1|b|"])
    #expect(throws: InputError.self) { try options.fields.map(argument: "texts=a") }
    #expect(throws: InputError.self) { try options.fields.map(argument: "text=") }
  }

  @Test("blocks of any size give the same documents", arguments: [1, 2, 7, 64, 1000])
  func blocks(target: Int) throws {
    var text = ""
    for i in 0..<300 {
      text +=
        i % 11 == 3 ? "\n" : "{\"id\":\(i),\"text\":\"\(String(repeating: "x", count: i % 37))\"}"
      text += i % 5 == 0 ? "\r\n" : "\n"
    }
    text += "{\"id\":\"last\",\"text\":\"no line feed\"}"
    let scratch = Scratch()
    let path = scratch.write("x.jsonl", text)
    let whole = try outcomes([path])
    #expect(whole.count == 274)
    let stream = try ByteStream(FileBytes(try openRegular(path), shouldStop: { false }))
    let blocks = RecordBlocks(
      stream, target: target, limit: 1000, delimiter: nil, prompt: target == 7, offset: 0, line: 1)
    var bytes: [UInt8] = []
    while let block = blocks.next() {
      #expect(block.offset == bytes.count)
      #expect(block.firstLine == 1 + bytes.count { $0 == 10 })
      bytes += block.bytes
    }
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test("an overlong line is one problem and the next is read")
  func overlong() throws {
    let scratch = Scratch()
    let long = String(repeating: "y", count: 3 << 20)
    let path = scratch.write(
      "x.jsonl", "{\"id\":1,\"text\":\"a\"}\n{\"text\":\"\(long)\"}\n{\"id\":3,\"text\":\"c\"}\n")
    var options = InputOptions()
    options.maxDocumentBytes = 1000
    #expect(try outcomes([path], options) == ["1|a|", "error[too-large]:2", "3|c|"])
    options.maxDocumentBytes = 2 << 20
    #expect(try outcomes([path], options) == ["1|a|", "error[too-large]:2", "3|c|"])
    options.maxDocumentBytes = 4 << 20
    #expect(try outcomes([path], options).count == 3)
  }

  @Test("the scanner takes what the strict parser takes", arguments: 1...12)
  func agreesWithParser(seed: UInt64) {
    var random = Seeded(seed)
    let sample = Array(#"{"a":[1,-2.5e+3,{"b":"x\u00e9\n"},[]],"c":{},"d":true,"e":null}"#.utf8)
    let alphabet = Array("{}[]\",:\\u0123abe+-. ntf\n".utf8)
    for _ in 0..<150 {
      var bytes = sample
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes.remove(at: at)
        case 1: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: at)
        default: bytes[at] = alphabet.randomElement(using: &random) ?? 0
        }
      }
      let parsed = try? JSONParser.parse(bytes)
      var names: [String] = []
      let scanned = bytes.withUnsafeBufferPointer { buffer in
        try? JSONScanner.members(of: buffer) { member in
          var name: [UInt8] = []
          JSONScanner.decode(member.key, of: buffer, into: &name)
          names.append(String(decoding: name, as: UTF8.self))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect((parsed == nil) == (scanned == nil), "seed \(seed): \(text)")
      if let parsed, scanned == true { #expect(parsed.members?.map(\.key) == names) }
    }
  }

  @Test("nesting of any depth is only skipped")
  func deep() throws {
    let scratch = Scratch()
    let nest = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let path = scratch.write("x.jsonl", "{\"id\":1,\"deep\":\(nest),\"text\":\"x\"}\n")
    #expect(try outcomes([path]) == ["1|x|"])
  }
}

@Suite struct CSVTests {
  @Test(
    "rows become documents",
    arguments: [
      ("id,text\n1,x\n", ["1|x|"]),
      ("id,text\r\n1,x\r\n2,y", ["1|x|", "2|y|"]),
      ("\u{FEFF}id,text\n1,x\n", ["1|x|"]),
      ("id;text;n\n1;\"a;b\"\"c\nd\";2\n", ["1|a;b\"c\nd|"]),
      ("text,id\n\"x\",\"1\"\n", ["1|x|"]),
      ("id,text\n\n1,x\n", ["1|x|"]),
      ("text\nx\n", ["@:2|x|made-id"]),
      ("id,text\n1,5\" screen\n2,y\n", ["1|5\" screen|", "2|y|"]),
      ("id,text\n1\n2,y,extra\n", ["error[missing-text]:2", "2|y|"]),
      ("id,text\n1,x\n2,\"open\n3,z\n", ["1|x|", "error[unclosed-quote]:3", "3|z|"]),
      ("a,b\n1,2\n", ["error[missing-column]"]),
      ("", ["error[empty-input]"]),
    ])
  func rows(_ text: String, _ expected: [String]) throws {
    let scratch = Scratch()
    let path = scratch.write("x.csv", text)
    #expect(try outcomes([path]) == expected.map { $0.replacingAt(path) })
  }

  @Test("whether a record is too long does not depend on how its file is cut")
  func limit() throws {
    let scratch = Scratch()
    // The limit of a record is four times that of a text, and at least 1 MiB.
    for excess in [0, 1] {
      let head = "{\"id\":1,\"text\":\"a\",\"more\":\""
      let filler = String(repeating: "m", count: (1 << 20) - head.utf8.count - 3 + excess)
      let path = scratch.write("x.jsonl", "\(head)\(filler)\"}\n{\"id\":2,\"text\":\"b\"}\n")
      for unitBytes in [1, 1 << 16, 1 << 18] {
        var options = InputOptions()
        options.maxDocumentBytes = 1000
        options.unitBytes = unitBytes
        let first = excess == 0 ? "1|a|" : "error[too-large]:1"
        #expect(try outcomes([path], options) == [first, "2|b|"])
      }
    }
  }

  @Test("a header is decoded like its rows, and stateful sets before the file is cut")
  func encoded() throws {
    let scratch = Scratch()
    let latin = scratch.write(
      "a.csv", Array("t".utf8) + [0xED] + Array("tulo;texto\nA;caf".utf8) + [0xE9, 10])
    var options = InputOptions()
    options.encoding = "windows-1252"
    try options.fields.map(argument: "text=texto")
    try options.fields.map(argument: "id=título")
    #expect(try outcomes([latin], options) == ["A|café|decoded"])
    // ISO-2022-JP writes this with a byte that is a quotation mark in ASCII.
    let japanese = scratch.write(
      "b.csv",
      Array("id,text\n1,".utf8) + [0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42] + [10])
    var other = InputOptions()
    other.encoding = "ISO-2022-JP"
    #expect(try outcomes([japanese], other) == ["1|あ|decoded"])
  }

  @Test("a header of a million lines is read in one go")
  func longHeader() throws {
    let scratch = Scratch()
    let header = "id,\"" + String(repeating: "\n", count: 1_000_000) + "\",text\n"
    let path = scratch.write("x.csv", header + "1,,x\n")
    #expect(try outcomes([path]) == ["1|x|"])
  }

  @Test("tabs separate in .tsv")
  func tabs() throws {
    let scratch = Scratch()
    let path = scratch.write("x.tsv", "id\ttext\n1\ta, b; c\n2\t\"q\t\n\"\n")
    #expect(try outcomes([path]) == ["1|a, b; c|", "2|q\t\n|"])
  }

  @Test("lines are counted over line feeds in fields")
  func lines() throws {
    let scratch = Scratch()
    let path = scratch.write("x.csv", "text\n\"a\nb\"\nc\n")
    #expect(try outcomes([path]) == ["\(path):2|a\nb|made-id", "\(path):4|c|made-id"])
  }
}

extension String {
  /// With `@` standing for the path of the test's file.
  func replacingAt(_ path: String) -> String { hasPrefix("@") ? path + dropFirst() : self }
}
