import CText

/// Walks over the lines of a lexicon file and splits them into columns, without allocating.
///
/// The form is that of `LexiconLines`. Comments and empty lines have no columns.
struct ColumnScanner: ~Copyable {
  let lines: UnsafeMutablePointer<ctext_lines>

  /// Reads `bytes`, which must stay where they are as long as lines are read.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    lines = .allocate(capacity: 1)
    lines.initialize(to: ctext_lines())
    lines.pointee.bytes = bytes.baseAddress
    lines.pointee.size = bytes.count
  }

  deinit { lines.deallocate() }

  /// Number of the current line, from 1.
  var line: Int { lines.pointee.line }

  /// Number of columns of the current line; what goes past the eighth is part of it.
  @inline(__always) var count: Int { lines.pointee.count }

  /// Number of columns of the current line, those past the eighth too.
  var wholeCount: Int {
    guard count == 8 else { return count }
    let last = column(7)
    var found = 8
    var i = 0
    while i < last.count {
      let isWide = last[i] == 32 && i + 1 < last.count && (last[i + 1] == 32 || last[i + 1] == 9)
      if last[i] == 9 || isWide {
        found += 1
        while i < last.count && (last[i] == 32 || last[i] == 9) { i += 1 }
      } else {
        i += 1
      }
    }
    return found
  }

  /// The current line from its first column to its last.
  var whole: UnsafeBufferPointer<UInt8> {
    guard count > 0, let base = lines.pointee.bytes else { return column(0) }
    let start = ctext_column_start(lines, 0)
    let last = count - 1
    let end = ctext_column_start(lines, last) + ctext_column_length(lines, last)
    return UnsafeBufferPointer(start: base + start, count: end - start)
  }

  /// Goes to the next line; false at the end of the file.
  mutating func next() -> Bool { ctext_next_line(lines) }

  /// The bytes of a column; empty where there is none.
  @inline(__always) func column(_ i: Int) -> UnsafeBufferPointer<UInt8> {
    lexiconColumn(lines, i)
  }

  /// The folded key of a column; nil where it is empty, longer than sixteen bytes or not ASCII.
  @inline(__always) func key(_ i: Int) -> ShortKey? {
    let column = column(i)
    guard column.count > 0, column.count <= 16, let base = column.baseAddress else { return nil }
    // Sixteen bytes can be read but at the end of the file.
    if ctext_column_start(lines, i) &+ 16 <= lines.pointee.size {
      return ShortKey(folding: base, first: column.count)
    }
    return ShortKey(folding: column)
  }

  /// The folded key of the next line's first column, where its end has been seen already: to ask for
  /// the memory in which it will be looked up.
  @inline(__always) var nextKey: ShortKey? {
    let next = lines.pointee
    guard next.borders != 0, let base = next.bytes, next.position &+ 16 <= next.size else {
      return nil
    }
    let end = next.looked_at &- 64 &+ next.borders.trailingZeroBitCount
    let count = end &- next.position
    guard count > 0, count <= 16 else { return nil }
    return ShortKey(folding: base + next.position, first: count)
  }

  /// The text of a column, for messages and names.
  func string(_ i: Int) -> String { String(decoding: column(i), as: UTF8.self) }
}

/// The bytes of a column of the current line; empty where there is none.
@inlinable @inline(__always) func lexiconColumn(
  _ lines: UnsafePointer<ctext_lines>, _ i: Int
) -> UnsafeBufferPointer<UInt8> {
  guard i < lines.pointee.count, let base = lines.pointee.bytes else {
    return UnsafeBufferPointer(start: lines.pointee.bytes, count: 0)
  }
  return UnsafeBufferPointer(
    start: base + ctext_column_start(lines, i), count: ctext_column_length(lines, i))
}
