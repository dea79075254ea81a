import CText

/// The data rows of a lexicon file as bytes, one at a time: for big files, as no string is made.
///
/// The form is that of `LexiconLines`, with at most eight columns in a row; what comes after them
/// belongs to the eighth.
public struct LexiconRows: ~Copyable {
  public let file: String
  public private(set) var errors: [LexiconError] = []
  private var scanner: ColumnScanner
  /// The scanner's lines.
  @usableFromInline let lines: UnsafePointer<ctext_lines>
  private var sawFormat = false

  /// Reads `bytes`, which must stay where they are as long as rows are read.
  public init(file: String, bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    scanner = ColumnScanner(bytes)
    lines = UnsafePointer(scanner.lines)
  }

  /// Number of columns of the current row.
  @inlinable public var count: Int { lines.pointee.count }

  /// Whether the current row has so many columns, those past the eighth counted too.
  func has(_ count: Int) -> Bool { scanner.count == count && scanner.wholeCount == count }

  /// Number of columns of the current row, those past the eighth too.
  var wholeCount: Int { scanner.wholeCount }

  /// Goes to the next row; false at the end of the file. Problems with the form go to `errors`.
  public mutating func next() -> Bool {
    while scanner.next() {
      if scanner.count == 0 || (scanner.count == 1 && scanner.column(0).isEmpty) { continue }
      if sawFormat { return true }
      sawFormat = true
      if scanner.count != 1 || scanner.string(0) != "format lexicon 1" {
        let found = LexiconLines.columns(scanner.whole).joined(separator: "  ")
        fail("the first line must be 'format lexicon 1', not '\(found)'")
      }
    }
    if !sawFormat {
      sawFormat = true
      errors.append(
        LexiconError(
          file: file, line: 0,
          problem: "the file is empty; the first line must be 'format lexicon 1'"))
    }
    return false
  }

  /// The bytes of a column; empty where there is none.
  @inlinable public func column(_ i: Int) -> UnsafeBufferPointer<UInt8> {
    lexiconColumn(lines, i)
  }

  /// How many bytes stand from the beginning of a column to the end of the file.
  func room(_ i: Int) -> Int { lines.pointee.size &- ctext_column_start(lines, i) }

  /// The text of a column.
  public func string(_ i: Int) -> String { scanner.string(i) }

  /// The whole number in a column, nil where it holds anything else.
  @inlinable public func integer<T: FixedWidthInteger>(_ i: Int, as: T.Type = T.self) -> T? {
    let text = column(i)
    guard text.count > 0, text.count < 10 else { return T(string(i)) }
    let isSigned = text[0] == 45 || text[0] == 43
    var value = 0
    for k in (isSigned ? 1 : 0)..<text.count {
      guard text[k] >= 48, text[k] <= 57 else { return nil }
      value = value &* 10 &+ Int(text[k] &- 48)
    }
    if isSigned && text.count == 1 { return nil }
    return T(exactly: text[0] == 45 ? -value : value)
  }

  /// Number of the current row's line, from 1.
  public var line: Int { scanner.line }

  /// Adds a problem found in the current row, or in an earlier one.
  public mutating func fail(_ problem: String, line: Int? = nil) {
    errors.append(LexiconError(file: file, line: line ?? scanner.line, problem: problem))
  }
}

/// Whether bytes are those of `text`.
func isText(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
  guard bytes.count == text.utf8CodeUnitCount else { return false }
  for i in 0..<bytes.count where bytes[i] != text.utf8Start[i] { return false }
  return true
}

/// Calls `body` with the parts of a list that one byte sets apart; empty ones are left out.
@inline(__always) func forEachPart(
  of list: UnsafeBufferPointer<UInt8>, between separator: UInt8,
  _ body: (UnsafeBufferPointer<UInt8>) -> Void
) {
  var start = 0
  while start < list.count {
    var end = start
    while end < list.count && list[end] != separator { end &+= 1 }
    if end > start { body(UnsafeBufferPointer(rebasing: list[start..<end])) }
    start = end &+ 1
  }
}
