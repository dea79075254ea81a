import JSONText
import Testing

/// One article in many encodings: the quotations must be those of its UTF-8 twin.
@Suite struct EncodingTests {
  /// Text within a character set's repertoire: Latin with curly quotes, Cyrillic, or with Han.
  private static let latin = """
    “The café will open in May,” said René Müller, the mayor. “We’ve waited long enough.”

    Zoë Brandt, a spokeswoman, said that prices — up 3 per cent — “went too far”.
    """
  private static let han = """
    “The bridge will open in May,” said He Yadong (何亚东), a spokesman. “It took too long.”

    Li Wen, an economist, said that nobody had told the crews of 上海.
    """
  private static let cyrillic = """
    “The bridge will open in May,” said Anna Berg (Анна Берг), the mayor.

    Omar Haddad told “Новости” that the fees went too far.
    """

  /// The encodings, and the text that each can hold.
  private static let cases: [(charset: String, text: String)] = [
    ("windows-1252", latin), ("ISO-8859-1", latin), ("windows-1250", plain),
    ("windows-1254", latin),
    ("windows-1257", plain), ("windows-1251", cyrillic), ("KOI8-R", ascii), ("GB18030", han),
    ("GBK", han), ("Big5", traditional), ("Shift_JIS", kanji), ("EUC-JP", kanji),
    ("EUC-KR", hangul), ("UTF-16LE", han), ("UTF-16BE", han), ("UTF-32LE", han), ("UTF-32BE", han),
    ("UTF-16", han), ("UTF-8", han),
  ]
  private static let plain = latin.replacing("é", with: "e").replacing("ü", with: "u")
    .replacing("ë", with: "e")
  private static let ascii = cyrillic.replacing("“", with: "\"").replacing("”", with: "\"")
  private static let traditional = han.replacing("亚东", with: "亞東")
  private static let kanji = han.replacing("何亚东", with: "加藤")
  private static let hangul = han.replacing("何亚东", with: "김민수").replacing("上海", with: "서울")

  /// The bytes of a text, by the machine's `iconv`; nil where it is missing.
  private func encoded(_ text: String, _ charset: String) -> [UInt8]? {
    let scratch = Scratch()
    let path = scratch.write("t", text)
    // What is called ISO-8859-1 on the web is windows-1252.
    let target = charset == "ISO-8859-1" ? "windows-1252" : charset
    let run = Program.shell("iconv -f UTF-8 -t \(target) \(path)")
    return run.code == 0 ? run.out : nil
  }

  /// What must be equal: everything but the offsets in bytes of the file.
  private func quotations(_ run: Finished) throws -> [String] {
    try run.records("quotation").map { line in
      let record = try JSONParser.parse(line)
      let spans = ["content", "cue", "source"].map { name in
        (record[name]?.array ?? []).map {
          "\($0["byte_start"]?.int ?? -1):\($0["text"]?.string ?? "")"
        }
      }
      return "\(spans)"
    }
  }

  @Test("files in any named encoding give the quotations of their UTF-8 twin", arguments: cases)
  func named(_ charset: String, _ text: String) throws {
    guard let bytes = encoded(text, charset) else {
      print("skipped: no iconv for \(charset)")
      return
    }
    let scratch = Scratch()
    scratch.write("twin/a.txt", text)
    scratch.write("coded/a.txt", bytes)
    let twin = Program.run(["extract", "twin", "--all-records"], folder: scratch.path)
    let coded = Program.run(
      ["extract", "coded", "--all-records", "--encoding", charset], folder: scratch.path)
    #expect(coded.code == 0)
    let expected = try quotations(twin)
    #expect(!expected.isEmpty)
    #expect(try quotations(coded) == expected)
    let record = try JSONParser.parse(try #require(coded.records("document").first))
    #expect(record["encoding"]?.string?.hasSuffix("(given)") == true)
    let digest = try JSONParser.parse(try #require(twin.records("document").first))["sha256"]
    #expect(record["sha256"] == digest)
  }

  @Test(
    "encodings that the text itself tells need no name",
    arguments: ["UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "windows-1252"])
  func told(_ charset: String) throws {
    let text = charset == "windows-1252" ? Self.latin : Self.han
    guard let bytes = encoded(text, charset) else {
      print("skipped: no iconv for \(charset)")
      return
    }
    let scratch = Scratch()
    scratch.write("twin/a.txt", text)
    scratch.write("coded/a.txt", bytes)
    let twin = Program.run(["extract", "twin"], folder: scratch.path)
    let coded = Program.run(["extract", "coded"], folder: scratch.path)
    #expect(try quotations(coded) == quotations(twin))
    #expect(!coded.out.isEmpty)
  }
}
