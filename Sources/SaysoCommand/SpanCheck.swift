import JSONText

/// Compares the spans of records with the text they point into.
struct SpanCheck {
  private let text: [UInt8]
  private let utf16: Bool
  /// Characters (in the unit of the run) before each 256th byte.
  private var before: [Int] = []

  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: [UInt8], utf16: Bool) {
    self.text = text
    self.utf16 = utf16
    var count = 0
    for i in text.indices {
      if i % 256 == 0 { before.append(count) }
      count += width(text[i])
    }
    if text.count % 256 == 0 { before.append(count) }
  }

  /// What is wrong with the first wrong span anywhere in `value`, or nil.
  func problem(in value: JSONValue, at path: String = "") -> String? {
    switch value {
    case .object(let members):
      if value["byte_start"] != nil, let problem = problem(withSpan: value) {
        return "\(path): \(problem)"
      }
      for member in members {
        let place = path.isEmpty ? member.key : "\(path).\(member.key)"
        if let problem = problem(in: member.value, at: place) { return problem }
      }
    case .array(let items):
      for (i, item) in items.enumerated() {
        if let problem = problem(in: item, at: "\(path)[\(i)]") { return problem }
      }
    default: break
    }
    return nil
  }

  private func problem(withSpan span: JSONValue) -> String? {
    guard let start = span["byte_start"]?.int, let end = span["byte_end"]?.int, start >= 0,
      start <= end, end <= text.count
    else { return "the span lies outside the text" }
    guard span["text"]?.string.map({ Array($0.utf8) }) == Array(text[start..<end]) else {
      return "bytes \(start) to \(end) are another text"
    }
    guard span["start"]?.int == position(start), span["end"]?.int == position(end) else {
      return "start and end do not agree with byte_start and byte_end"
    }
    return nil
  }

  private func position(_ offset: Int) -> Int {
    let block = offset / 256
    var count = before[block]
    for i in block * 256..<offset { count += width(text[i]) }
    return count
  }

  private func width(_ byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return utf16 && byte >= 0xF0 ? 2 : 1
  }
}
