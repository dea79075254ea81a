import Testing

@testable import BatchProcessing

@Suite struct TextDecoderTests {
  /// Text in a character set, by ICU's own converter in the other direction's table: written out.
  struct Sample: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    var text: String
    var testDescription: String { name }
  }

  private static let samples: [Sample] = [
    Sample(name: "windows-1252", bytes: [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94], text: "“café”"),
    Sample(name: "ISO-8859-1", bytes: [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94], text: "“café”"),
    Sample(name: "latin1", bytes: [0x80, 0x31], text: "€1"),
    Sample(name: "windows-1251", bytes: [0x93, 0xCD, 0xE5, 0xF2, 0x94], text: "“Нет”"),
    Sample(name: "windows-1250", bytes: [0x93, 0x9D, 0xEC, 0x94], text: "“ťě”"),
    Sample(name: "windows-1254", bytes: [0x93, 0xFD, 0xFE, 0x94], text: "“ış”"),
    Sample(name: "KOI8-R", bytes: [0xEE, 0xC5, 0xD4], text: "Нет"),
    Sample(name: "GB18030", bytes: [0xA1, 0xB0, 0xBA, 0xCE, 0xA1, 0xB1], text: "“何”"),
    Sample(name: "GB2312", bytes: [0xA1, 0xB0, 0xBA, 0xCE, 0xA1, 0xB1], text: "“何”"),
    Sample(name: "Big5", bytes: [0xA1, 0xA7, 0xA6, 0xF3, 0xA1, 0xA8], text: "“何”"),
    Sample(name: "Shift_JIS", bytes: [0x81, 0x67, 0x89, 0xBD, 0x81, 0x68, 0x5C], text: "“何”\\"),
    Sample(name: "EUC-JP", bytes: [0xA1, 0xC8, 0xB2, 0xBF, 0xA1, 0xC9], text: "“何”"),
    Sample(name: "EUC-KR", bytes: [0xA1, 0xB0, 0xB0, 0xA1, 0xA1, 0xB1], text: "“가”"),
    Sample(name: "UTF-16LE", bytes: [0x1C, 0x20, 0x41, 0, 0x3D, 0xD8, 0, 0xDE], text: "“A😀"),
    Sample(name: "UTF-16BE", bytes: [0x20, 0x1C, 0, 0x41], text: "“A"),
    Sample(name: "UTF-32LE", bytes: [0x1C, 0x20, 0, 0, 0x41, 0, 0, 0], text: "“A"),
    Sample(name: "UTF-32BE", bytes: [0, 0, 0x20, 0x1C, 0, 0, 0, 0x41], text: "“A"),
    Sample(name: "UTF-8", bytes: Array("“é”".utf8), text: "“é”"),
  ]

  @Test("a named encoding is used", arguments: samples)
  func given(_ sample: Sample) throws {
    let decoded = try TextDecoder(encoding: sample.name).decode(sample.bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == sample.text)
    #expect(decoded.encoding.hasSuffix("(given)"))
    #expect(decoded.flags == (sample.name == "UTF-8" ? [] : ["decoded"]))
  }

  @Test("the first sign that tells the encoding decides")
  func decisions() throws {
    let decoder = try TextDecoder(encoding: nil)
    func decision(_ bytes: [UInt8], declared: String? = nil) -> String {
      let decoded = decoder.decode(bytes, declared: declared)
      return "\(decoded.encoding): \(String(decoding: decoded.bytes, as: UTF8.self))"
    }
    #expect(decision(Array("é".utf8)) == "utf-8: é")
    #expect(decision([]) == "utf-8: ")
    #expect(decision([0xEF, 0xBB, 0xBF, 0x41]) == "utf-8 (byte order mark): A")
    #expect(decision([0xFF, 0xFE, 0x41, 0]) == "utf-16le (byte order mark): A")
    #expect(decision([0xFE, 0xFF, 0, 0x41]) == "utf-16be (byte order mark): A")
    #expect(decision([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]) == "utf-32le (byte order mark): A")
    #expect(decision([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41]) == "utf-32be (byte order mark): A")
    #expect(decision([0x41, 0, 0x42, 0, 0x1C, 0x20]) == "utf-16le (detected): AB“")
    #expect(decision([0, 0x41, 0, 0x42, 0x20, 0x1C]) == "utf-16be (detected): AB“")
    #expect(decision([0x41, 0, 0, 0, 0x42, 0, 0, 0]) == "utf-32le (detected): AB")
    #expect(
      decision([0xCD, 0xE5, 0xF2], declared: "windows-1251") == "windows-1251 (declared): Нет")
    let html = Array("<meta charset=\"windows-1251\">".utf8) + [0xCD]
    #expect(decision(html).hasPrefix("windows-1251 (declared)"))
    let unknown = decoder.decode(
      Array("caf".utf8) + [0xE9, 0x20, 0x93, 0x68, 0x69, 0x94], declared: "no-such-set")
    #expect(unknown.encoding == "windows-1252 (assumed)")
    #expect(unknown.flags == ["decoded", "assumed-encoding"])
    #expect(String(decoding: unknown.bytes, as: UTF8.self) == "café “hi”")
  }

  @Test("what a set does not have becomes U+FFFD and is flagged")
  func replaced() throws {
    let utf8 = try TextDecoder(encoding: "utf-8").decode([0x41, 0xFF, 0x42])
    #expect(String(decoding: utf8.bytes, as: UTF8.self) == "A\u{FFFD}B")
    #expect(utf8.flags == ["decoded", "replaced"])
    let cut = try TextDecoder(encoding: "GB18030").decode([0x41, 0xB0])
    #expect(cut.flags.contains("replaced"))
    let surrogate = try TextDecoder(encoding: "UTF-16LE").decode([0x00, 0xD8, 0x41, 0])
    #expect(String(decoding: surrogate.bytes, as: UTF8.self) == "\u{FFFD}A")
  }

  @Test("an unknown encoding is refused", arguments: ["klingon", "", "utf-8\0", " "])
  func unknown(_ name: String) {
    #expect(throws: InputError.self) { try TextDecoder(encoding: name) }
  }

  @Test("the validity of UTF-8 is that of the standard library", arguments: 1...20)
  func validity(seed: UInt64) {
    var random = Seeded(seed)
    let pieces: [[UInt8]] = [
      [0x41], Array("é".utf8), Array("“".utf8), Array("😀".utf8), [0xC0, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80], [0xFF], Array("ordinary words ".utf8), [0xF0, 0x9F],
    ]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in
        pieces.randomElement(using: &random) ?? []
      }
      #expect(Charset.isUTF8(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  @Test("records in any encoding read like their UTF-8 twin")
  func records() throws {
    let scratch = Scratch()
    let sjis =
      Array("{\"id\":1,\"text\":\"".utf8) + [0x81, 0x67, 0x95, 0x5C, 0x81, 0x68]
      + Array("\"}\n".utf8)
    var options = InputOptions()
    options.encoding = "Shift_JIS"
    // 0x5C is the second byte of this character, and no backslash.
    #expect(try outcomes([scratch.write("x.jsonl", sjis)], options) == ["1|“表”|decoded"])
    let wide = "id,text\n1,“x”\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(try outcomes([scratch.write("x.csv", [0xFE, 0xFF] + wide)]) == ["1|“x”|decoded"])
  }
}
