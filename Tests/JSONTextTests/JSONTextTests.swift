import JSONText
import Testing

@Suite struct JSONTextTests {
  @Test(
    "valid texts are read",
    arguments: [
      ("null", JSONValue.null), (" true ", .bool(true)), ("-0.5e1", .number(-5)),
      ("\"a\\u00e9\\ud83d\\ude42\\n\"", .string("aé🙂\n")), ("[]", .array([])),
      ("[1,[2]]", .array([.number(1), .array([.number(2)])])),
      ("{\"b\":1,\"a\":2}", .object([.init("b", .number(1)), .init("a", .number(2))])),
      ("\"\\ud800x\"", .string("\u{FFFD}x")),
    ])
  func reads(_ text: String, _ value: JSONValue) throws {
    #expect(try JSONParser.parse(text) == value)
  }

  @Test(
    "what is not JSON is refused with its place",
    arguments: [
      ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("01", 2), ("\"a", 2), ("nul", 0),
      ("1 2", 2), ("\"\u{1}\"", 1),
    ])
  func refuses(_ text: String, _ offset: Int) {
    do {
      let value = try JSONParser.parse(text)
      Issue.record("read as \(value)")
    } catch {
      #expect(error.offset == offset, "\(error)")
    }
  }

  @Test("deep nesting ends in an error, not in a crash")
  func nesting() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSONParser.parse(text) }
  }

  @Test(
    "a special byte anywhere in a string is written, passed over and read back", arguments: 0...40)
  func specialBytes(_ length: Int) throws {
    for special in ["\"", "\\", "\n", "\u{1}", "\u{1F}", "\u{7F}", " ", "é"] {
      for at in 0...length {
        let text =
          String(repeating: "a", count: at) + special
          + String(repeating: "~", count: length - at)
        var json = JSONWriter()
        json.beginObject()
        json.key(text)
        json.string(text)
        json.endObject()
        #expect(try JSONParser.parse(json.bytes) == .object([.init(text, .string(text))]))
        let value = try json.bytes.withUnsafeBufferPointer { bytes in
          var value: [UInt8] = []
          let isObject = try JSONScanner.members(of: bytes) { member in
            let inner = member.value.lowerBound + 1..<member.value.upperBound - 1
            JSONScanner.decode(inner, of: bytes, into: &value)
          }
          #expect(isObject)
          return value
        }
        #expect(value == Array(text.utf8))
      }
    }
  }

  @Test("nesting of any depth is passed over", arguments: [1, 2, 63, 64, 65, 127, 128, 129, 1000])
  func passesNesting(_ depth: Int) throws {
    // Objects and arrays in turns, so that a bracket taken for another is seen.
    let kinds = (0..<depth).map { $0 % 3 == 0 }
    let text =
      "{\"k\":" + kinds.map { $0 ? "{\"a\":" : "[" }.joined() + "1"
      + kinds.reversed().map { $0 ? "}" : "]" }.joined() + ",\"l\":2}"
    var keys = 0
    let isObject = try Array(text.utf8).withUnsafeBufferPointer { bytes in
      try JSONScanner.members(of: bytes) { _ in keys += 1 }
    }
    #expect(isObject)
    #expect(keys == 2)
    let wrong = text.replacing(kinds[depth - 1] ? "1}" : "1]", with: kinds[depth - 1] ? "1]" : "1}")
    _ = Array(wrong.utf8).withUnsafeBufferPointer { bytes in
      #expect(throws: JSONError.self) { try JSONScanner.members(of: bytes) { _ in } }
    }
  }

  @Test("a control character in a string is refused at its place", arguments: 0...40)
  func controlCharacters(_ at: Int) {
    let text = "{\"k\":\"" + String(repeating: "a", count: at) + "\u{2}bcdefgh\"}"
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      do throws(JSONError) {
        _ = try JSONScanner.members(of: bytes) { _ in }
        Issue.record("read")
      } catch {
        #expect(error.offset == 6 + at)
      }
    }
  }

  @Test("what is written is read back")
  func roundTrip() throws {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("text")
    writer.string("“a\"b\\c\u{1}\n\t\u{7F}🙂")
    writer.key("numbers")
    writer.beginArray()
    writer.int(Int.min)
    writer.int(0)
    writer.int(Int.max)
    writer.double(0.25)
    writer.double(.nan)
    writer.endArray()
    writer.key("none")
    writer.string(nil as String?)
    writer.endObject()
    let value = try JSONParser.parse(writer.bytes)
    #expect(value["text"]?.string == "“a\"b\\c\u{1}\n\t\u{7F}🙂")
    #expect(value["numbers"]?.array?.count == 5)
    #expect(value["numbers"]?.array?[3] == .number(0.25))
    #expect(value["numbers"]?.array?[4] == .null)
    #expect(value["none"]?.isNull == true)
  }
}
