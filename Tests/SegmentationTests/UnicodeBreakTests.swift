import Testing

@testable import Segmentation

/// Unicode's own tests, from Debian's package unicode-data, against the untailored boundaries.
@Suite struct UnicodeBreakTests {
  /// One line of a test file: the text and the ends of its segments, in bytes.
  private struct Line {
    let number: Int
    let text: [UInt8]
    let ends: [Int]
  }

  @Test("word boundaries are Unicode's", arguments: [false, true])
  func words(usesTransducer: Bool) throws {
    try check(.word, "WordBreakTest.txt", usesTransducer)
  }

  @Test("sentence boundaries are Unicode's", arguments: [false, true])
  func sentences(usesTransducer: Bool) throws {
    try check(.sentence, "SentenceBreakTest.txt", usesTransducer)
  }

  private func check(_ kind: BoundaryKind, _ name: String, _ usesTransducer: Bool) throws {
    guard let file = readFile("/usr/share/unicode/auxiliary/\(name)") else {
      print("skipped: \(name) is not installed (package unicode-data)")
      return
    }
    let lines = String(decoding: file, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard lines.first?.contains("-\(ICUVersion.unicode)") == true else {
      print("skipped: \(name) is not of Unicode \(ICUVersion.unicode)")
      return
    }
    let finder = try BoundaryFinder(kind, usesTransducer: usesTransducer)
    var ends = WorkBuffer<Int32>()
    defer { ends.free() }
    var checked = 0
    for (index, line) in lines.enumerated() {
      guard let test = parse(line, index + 1) else { continue }
      // ICU ends a word at a colon, unlike Unicode's default; known and wanted.
      if kind == .word && test.text.contains(UInt8(ascii: ":")) { continue }
      let count = test.text.withUnsafeBufferPointer { finder.boundaries(of: $0, into: &ends) }
      let found = (0..<count).map { Int(ends.base[$0]) }
      #expect(found == test.ends, "\(name):\(test.number)")
      checked += 1
    }
    #expect(checked > 400)
  }

  /// `÷ 0041 × 0308 ÷ # comment`
  private func parse(_ line: Substring, _ number: Int) -> Line? {
    let fields = line.prefix { $0 != "#" }.split(whereSeparator: { $0 == " " || $0 == "\t" })
    if fields.isEmpty { return nil }
    var text: [UInt8] = []
    var ends: [Int] = []
    for field in fields {
      if field == "÷" {
        if !text.isEmpty { ends.append(text.count) }
      } else if field != "×", let value = UInt32(field, radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        text += Array(String(Character(scalar)).utf8)
      }
    }
    return Line(number: number, text: text, ends: ends)
  }
}
