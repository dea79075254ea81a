/// The data lines of a lexicon file, split into columns.
///
/// A file is UTF-8 text. `#` at the start of a line begins a comment; the first other line must be
/// `format lexicon 1`. Columns are separated by a tab or by two or more spaces, so that a column may
/// hold single spaces. Empty columns are not allowed; `-` stands for nothing.
public struct LexiconLines: Sendable {
  /// One data line.
  public struct Line: Sendable {
    /// Line number, from 1.
    public let number: Int
    public let columns: [String]
  }

  public let file: String
  public private(set) var lines: [Line] = []
  public private(set) var errors: [LexiconError] = []

  /// Reads `bytes`; problems with the form are collected in `errors`.
  public init(file: String, bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    var sawFormat = false
    var number = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count && bytes[end] != 10 { end += 1 }
      number += 1
      var last = end
      while last > start && (bytes[last - 1] == 13 || bytes[last - 1] == 32 || bytes[last - 1] == 9)
      { last -= 1 }
      if last > start && bytes[start] != 35 {
        let columns = Self.columns(UnsafeBufferPointer(rebasing: bytes[start..<last]))
        if !sawFormat {
          sawFormat = true
          if columns != ["format lexicon 1"] {
            add(
              number,
              "the first line must be 'format lexicon 1', not '\(columns.joined(separator: "  "))'")
          }
        } else {
          lines.append(Line(number: number, columns: columns))
        }
      }
      start = end + 1
    }
    if !sawFormat { add(0, "the file is empty; the first line must be 'format lexicon 1'") }
  }

  /// Adds a problem found while reading line `number`.
  public mutating func add(_ number: Int, _ problem: String) {
    errors.append(LexiconError(file: file, line: number, problem: problem))
  }

  /// The columns of a line without blanks at its end.
  static func columns(_ line: UnsafeBufferPointer<UInt8>) -> [String] {
    var out: [String] = []
    var start = 0
    var i = 0
    while i < line.count {
      let isTab = line[i] == 9
      if isTab || (line[i] == 32 && i + 1 < line.count && (line[i + 1] == 32 || line[i + 1] == 9)) {
        out.append(String(decoding: line[start..<i], as: UTF8.self))
        while i < line.count && (line[i] == 32 || line[i] == 9) { i += 1 }
        start = i
      } else {
        i += 1
      }
    }
    out.append(String(decoding: line[start...], as: UTF8.self))
    return out
  }
}
