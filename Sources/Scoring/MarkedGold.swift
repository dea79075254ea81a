/// Gold in marked text: an article with `{content:1|…}`, `{cue:1|…}` and `{source:1,2|…}` around
/// its spans, and a table of attributions under it.
///
/// ```
/// format gold 1
/// genre  news agency
/// text
/// {content:1|“We won,”} {source:1|Mary Smith} {cue:1|said}.
/// end
/// 1  direct  Mary Smith  -
/// ```
/// Columns of the table are set apart by two or more spaces or a tab: number, kind, speaker or `-`
/// (names that are as right follow after ` | `), stances or `-` as `target=pole:act; …`.
public enum MarkedGold {
  /// Reads one file; `id` becomes the document's.
  public static func document(
    _ bytes: [UInt8], id: String, file: String
  ) throws(GoldError) -> GoldDocument {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    func failure(_ line: Int, _ problem: String) -> GoldError {
      GoldError(file: file, line: line + 1, problem: problem)
    }
    guard lines.first.map({ trimmed($0) }) == "format gold 1" else {
      throw failure(0, "the first line must be 'format gold 1'")
    }
    guard let open = lines.firstIndex(where: { trimmed($0) == "text" }) else {
      throw failure(lines.count - 1, "no line 'text'")
    }
    guard let close = lines.lastIndex(where: { trimmed($0) == "end" }), close > open else {
      throw failure(lines.count - 1, "no line 'end'")
    }
    var reader = MarkReader(file: file)
    for at in open + 1..<close {
      try reader.read(lines[at], line: at + 1)
      // The line end belongs to the text; the last one too, as text files end with one.
      reader.text.append(0x0A)
      reader.position += 1
    }
    var quotations: [GoldQuotation] = []
    var seen: Set<Int> = []
    for at in close + 1..<max(lines.count, close + 1) {
      let row = columns(lines[at])
      if row.isEmpty || row[0].hasPrefix("#") { continue }
      guard row.count >= 2, let number = Int(row[0]), seen.insert(number).inserted else {
        throw failure(at, "expected 'NUMBER  KIND  SPEAKER  STANCES' with a new number")
      }
      guard ["direct", "indirect", "mixed"].contains(row[1]) else {
        throw failure(at, "unknown kind '\(row[1])'")
      }
      var quotation = GoldQuotation()
      quotation.id = "\(id)#\(number)"
      quotation.kind = row[1]
      quotation.content = reader.spans("content", number)
      quotation.cue = reader.spans("cue", number)
      quotation.source = reader.spans("source", number)
      if quotation.content.isEmpty { throw failure(at, "attribution \(number) has no content") }
      if row.count > 2 && row[2] != "-" {
        let names = parts(row[2], "|")
        quotation.speaker = names.first
        quotation.aliases = Array(names.dropFirst())
      }
      quotation.stances = []
      if row.count > 3 && row[3] != "-" {
        for part in parts(row[3], ";") {
          guard let stance = stance(part) else {
            throw failure(at, "a stance is 'target=pole:act', not '\(part)'")
          }
          quotation.stances?.append(stance)
        }
      }
      quotations.append(quotation)
    }
    if let stray = reader.marks.first(where: { $0.numbers.contains { !seen.contains($0) } }) {
      throw failure(stray.line - 1, "a mark names an attribution that the table lacks")
    }
    return GoldDocument(id: id, text: reader.text, quotations: quotations)
  }

  private static func stance(_ text: String) -> GoldStance? {
    guard let equals = text.lastIndex(of: "=") else { return nil }
    let target = trim(text[..<equals])
    let rest = text[text.index(after: equals)...].split(separator: ":", maxSplits: 1)
    guard !target.isEmpty, let pole = rest.first.map({ trim($0) }),
      ["support", "oppose", "mixed", "neutral"].contains(pole)
    else { return nil }
    return GoldStance(target: target, pole: pole, act: rest.count > 1 ? trim(rest[1]) : nil)
  }

  private static func parts(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator).map { trim($0) }.filter { !$0.isEmpty }
  }

  private static func trim(_ text: Substring) -> String {
    var text = text
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" || text.last == "\r" { text.removeLast() }
    return String(text)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
    trim(Substring(String(decoding: line, as: UTF8.self)))
  }

  private static func columns(_ line: ArraySlice<UInt8>) -> [String] {
    var out: [String] = []
    var current = ""
    var spaces = 0
    for character in trimmed(line) {
      if character == " " {
        spaces += 1
        continue
      }
      if character == "\t" {
        spaces = 2
        continue
      }
      if spaces >= 2 {
        out.append(current)
        current = ""
      } else if spaces == 1 {
        current.append(" ")
      }
      spaces = 0
      current.append(character)
    }
    if !current.isEmpty { out.append(current) }
    return out
  }
}

/// Takes the marks out of text, remembering where they stood.
private struct MarkReader {
  struct Mark {
    let label: String
    let numbers: [Int]
    let span: GoldSpan
    let line: Int
  }

  let file: String
  var text: [UInt8] = []
  /// Code points in `text`.
  var position = 0
  var marks: [Mark] = []
  /// The mark that is open, over lines too.
  private var open: (label: String, numbers: [Int], start: Int, line: Int)?

  init(file: String) { self.file = file }

  func spans(_ label: String, _ number: Int) -> [GoldSpan] {
    marks.filter { $0.label == label && $0.numbers.contains(number) }.map(\.span)
  }

  mutating func read(_ line: ArraySlice<UInt8>, line number: Int) throws(GoldError) {
    let bytes = Array(line)
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x7B, let head = head(bytes, at) {
        if open != nil {
          throw GoldError(file: file, line: number, problem: "a mark inside a mark")
        }
        open = (head.label, head.numbers, position, number)
        at = head.end
        continue
      }
      if bytes[at] == 0x7D, let mark = open {
        marks.append(
          Mark(
            label: mark.label, numbers: mark.numbers, span: GoldSpan(mark.start, position),
            line: mark.line))
        open = nil
        at += 1
        continue
      }
      if bytes[at] & 0xC0 != 0x80 { position += 1 }
      text.append(bytes[at])
      at += 1
    }
  }

  private struct Head {
    let label: String
    let numbers: [Int]
    /// Byte after the bar.
    let end: Int
  }

  /// The head of a mark at `at`: `{label:1,2|`; nil where it is no mark.
  private func head(_ bytes: [UInt8], _ at: Int) -> Head? {
    guard let bar = bytes[at...].prefix(80).firstIndex(of: 0x7C) else { return nil }
    let parts = String(decoding: bytes[at + 1..<bar], as: UTF8.self).split(separator: ":")
    guard parts.count == 2, ["content", "cue", "source"].contains(parts[0]) else { return nil }
    let numbers = parts[1].split(separator: ",").map { Int($0) }
    let known = numbers.compactMap { $0 }
    guard known.count == numbers.count, !known.isEmpty else { return nil }
    return Head(label: String(parts[0]), numbers: known, end: bar + 1)
  }
}
