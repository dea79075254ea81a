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
    var i = position
    let isComment = bytes[i] == 35
    var start = i
    let end = bytes.count
    while i < end && bytes[i] != 10 {
      i = pastWord(i)
      if i >= end || bytes[i] == 10 { break }
      let byte = bytes[i]
      if isComment {
        i += 1
      } else if byte == 9
        || (byte == 32 && i + 1 < end && (bytes[i + 1] == 32 || bytes[i + 1] == 9))
      {
        if count < 7 {
          starts[count] = start
          ends[count] = i
          count += 1
          while i < end && (bytes[i] == 32 || bytes[i] == 9) { i += 1 }
          start = i
        } else {
          i += 1
        }
      } else {
        i += 1
      }
    }
    position = i + 1
    if isComment { return true }
    var last = i
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

  /// The first place at or after `start` with a blank, a tab or an end of line, eight bytes at a time.
  @inline(__always) private func pastWord(_ start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var i = start
    while i + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      let low = (word &- ones &* 33) & ~word & (ones &* 0x80)
      if low != 0 { return i + low.trailingZeroBitCount >> 3 }
      i += 8
    }
    while i < raw.count && raw[i] > 32 { i += 1 }
    return i
  }

  /// The bytes of a column; empty where there is none.
  func column(_ i: Int) -> UnsafeBufferPointer<UInt8> {
    guard i < count else { return UnsafeBufferPointer(rebasing: bytes[0..<0]) }
    return UnsafeBufferPointer(rebasing: bytes[starts[i]..<ends[i]])
  }

  /// The text of a column, for messages and names.
  func string(_ i: Int) -> String { String(decoding: column(i), as: UTF8.self) }
}
