import Glibc

extension JSONScanner {
  /// Appends the text of a string that a scan found, its escapes undone.
  ///
  /// - Parameter string: The range between the quotation marks.
  /// - Returns: How many escapes were surrogates without a partner; each became U+FFFD.
  @discardableResult public static func decode(
    _ string: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]
  ) -> Int {
    var lone = 0
    guard let from = bytes.baseAddress else { return 0 }
    // No escape is shorter than what it stands for.
    out.append(addingCapacity: string.count) { span in
      span.withUnsafeMutableBufferPointer { buffer, count in
        guard let to = buffer.baseAddress else { return }
        count = decode(from, string, to: to, &lone)
      }
    }
    return lone
  }

  /// Writes the text to `to` and returns the number of its bytes.
  private static func decode(
    _ bytes: UnsafePointer<UInt8>, _ string: Range<Int>, to: UnsafeMutablePointer<UInt8>,
    _ lone: inout Int
  ) -> Int {
    var count = 0
    var at = string.lowerBound
    let end = string.upperBound
    while at < end {
      let from = UnsafeRawPointer(bytes + at)
      let plain = memchr(from, 0x5C, end - at).map { UnsafeRawPointer($0) - from }
      let length = plain ?? end - at
      memcpy(to + count, from, length)
      count += length
      at += length
      if at + 1 >= end {
        // Nothing is left, or a backslash alone, which no scanned string ends with.
        if at < end { to[count] = 0x5C }
        return count + end - at
      }
      let c = bytes[at + 1]
      at += 2
      switch c {
      case 0x62: to[count] = 8
      case 0x66: to[count] = 12
      case 0x6E: to[count] = 10
      case 0x72: to[count] = 13
      case 0x74: to[count] = 9
      case 0x75:
        count += decodeScalar(bytes, &at, end, to: to + count, &lone) - 1
      default: to[count] = c
      }
      count += 1
    }
    return count
  }

  /// Writes the character whose digits stand at `at`, and moves `at` behind them.
  private static func decodeScalar(
    _ bytes: UnsafePointer<UInt8>, _ at: inout Int, _ end: Int, to: UnsafeMutablePointer<UInt8>,
    _ lone: inout Int
  ) -> Int {
    var scalar = hex(bytes, at, end)
    at = min(at + 4, end)
    if scalar >> 10 == 0x36, at + 6 <= end, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
      let low = hex(bytes, at + 2, end)
      if low >> 10 == 0x37 {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + (low & 0x3FF)
        at += 6
      }
    }
    if scalar >> 11 == 0x1B { lone += 1 }
    var count = 0
    for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}")
      ?? UTF8.encodedReplacementCharacter
    {
      to[count] = byte
      count += 1
    }
    return count
  }

  private static func hex(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    var value: UInt32 = 0
    for i in start..<max(start, min(start + 4, end)) {
      let c = UInt32(bytes[i])
      value = value << 4 | (c < 0x3A ? c & 15 : (c & 7) + 9)
    }
    return value
  }
}
