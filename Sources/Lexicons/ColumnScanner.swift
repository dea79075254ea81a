/// Walks over the lines of a lexicon file and splits them into columns, without allocating.
///
/// The form is that of `LexiconLines`. Comments and empty lines have no columns.
struct ColumnScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// Number of the current line, from 1.
  private(set) var line = 0
  /// Number of columns of the current line; what goes past the eighth is part of it.
  private(set) var count = 0
  private var starts = InlineArray<8, Int>(repeating: 0)
  private var ends = InlineArray<8, Int>(repeating: 0)

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Goes to the next line; false at the end of the file.
  mutating func next() -> Bool {
    guard position < bytes.count else { return false }
    line += 1
    count = 0
    if bytes[position] == 35 {
      skipComment()
      return true
    }
    var start = position
    let end = endOfLine(&start)
    position = end + 1
    var last = end
    while last > start && (bytes[last - 1] == 13 || bytes[last - 1] == 32 || bytes[last - 1] == 9) {
      last -= 1
    }
    if last > start {
      starts[count] = start
      ends[count] = last
      count += 1
    }
    return true
  }

  /// Notes the columns that end before the end of the line, which is returned; `start` becomes the
  /// place where the last column begins.
  @inline(__always) private mutating func endOfLine(_ start: inout Int) -> Int {
    let end = bytes.count
    var i = start
    while true {
      // The bytes up to a blank in these eight, one after the other.
      var low = blanks(at: i)
      while low != 0 {
        let at = i &+ low.trailingZeroBitCount >> 3
        low &= low &- 1
        let byte = bytes[at]
        if byte == 10 { return at }
        let next = at &+ 1 < end ? bytes[at &+ 1] : 0
        let isBlank = next == 32 || next == 9
        guard byte == 9 || byte == 32 && isBlank, count < 7 else { continue }
        starts[count] = start
        ends[count] = at
        count &+= 1
        start = at &+ 1
        if isBlank {
          while start < end && (bytes[start] == 32 || bytes[start] == 9) { start &+= 1 }
          i = start &- 8
          break
        }
      }
      i &+= 8
      if i >= end { return end }
    }
  }

  private mutating func skipComment() {
    var i = position
    while i < bytes.count && bytes[i] != 10 { i += 1 }
    position = i + 1
  }

  /// The highest bit of each of the eight bytes from `i` on that is a blank, a tab or an end of line.
  @inline(__always) private func blanks(at i: Int) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    if i &+ 8 <= bytes.count {
      let raw = UnsafeRawBufferPointer(bytes)
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      return ~(((word & low) &+ 0x5F5F_5F5F_5F5F_5F5F) | word) & ~low
    }
    var found: UInt64 = 0
    for k in 0..<max(0, bytes.count - i) where bytes[i + k] <= 32 {
      found |= 0x80 << UInt64(8 * k)
    }
    return found
  }

  /// The bytes of a column; empty where there is none.
  @inline(__always) func column(_ i: Int) -> UnsafeBufferPointer<UInt8> {
    guard i < count, let base = bytes.baseAddress else {
      return UnsafeBufferPointer(start: bytes.baseAddress, count: 0)
    }
    return UnsafeBufferPointer(start: base + starts[i], count: ends[i] &- starts[i])
  }

  /// The text of a column, for messages and names.
  func string(_ i: Int) -> String { String(decoding: column(i), as: UTF8.self) }
}
