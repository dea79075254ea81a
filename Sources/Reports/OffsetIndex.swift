/// The unit that `start` and `end` are given in.
public enum OffsetUnit: String, Sendable, CaseIterable {
  /// Unicode code points, as in Python 3, R and Swift's `unicodeScalars`.
  case codePoints = "codepoints"
  /// UTF-16 units, as in JavaScript, Java and C#.
  case utf16
}

/// Maps UTF-8 byte offsets of one text to code points or UTF-16 units.
///
/// Holds a running count for every 16 bytes, and nothing at all for ASCII text.
/// Complexity: O(*n*) to make, O(1) to ask.
struct OffsetIndex {
  private static let step = 16
  /// Units before byte `i * step`; empty for ASCII text, where bytes are units.
  private var before: [UInt32] = []
  private let unit: OffsetUnit

  init(_ text: UnsafeBufferPointer<UInt8>, unit: OffsetUnit) {
    self.unit = unit
    if Self.isASCII(text) { return }
    before.reserveCapacity(text.count / Self.step + 2)
    var total: UInt32 = 0
    var at = 0
    while at < text.count {
      before.append(total)
      let end = min(at + Self.step, text.count)
      total &+= Self.units(text, at, end, unit)
      at = end
    }
    before.append(total)
  }

  /// Offset, in the index's unit, of the byte at `offset`, which must lie in the text or at its end.
  func position(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    if before.isEmpty { return offset }
    let block = offset / Self.step
    return Int(before[block] &+ Self.units(text, block * Self.step, offset, unit))
  }

  private static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    var at = 0
    while at + 32 <= raw.count {
      let bits =
        raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        | raw.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self)
        | raw.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self)
        | raw.loadUnaligned(fromByteOffset: at + 24, as: UInt64.self)
      if bits & 0x8080_8080_8080_8080 != 0 { return false }
      at += 32
    }
    while at < raw.count {
      if raw[at] >= 0x80 { return false }
      at += 1
    }
    return true
  }

  /// Units that start in the bytes `start ..< end`.
  private static func units(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ unit: OffsetUnit
  ) -> UInt32 {
    // A byte starts a code point unless it is 10xxxxxx; F0 and up start two UTF-16 units.
    var total = UInt32(truncatingIfNeeded: max(end - start, 0))
    let raw = UnsafeRawBufferPointer(text)
    var at = start
    while at + 8 <= end {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let following = word & ~(word << 1) & 0x8080_8080_8080_8080
      total &-= UInt32(truncatingIfNeeded: following.nonzeroBitCount)
      at += 8
    }
    while at < end {
      if text[at] & 0xC0 == 0x80 { total &-= 1 }
      at += 1
    }
    if unit == .utf16 {
      for i in start..<max(start, end) { total &+= text[i] >= 0xF0 ? 1 : 0 }
    }
    return total
  }
}
