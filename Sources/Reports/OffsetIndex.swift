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
    before = [UInt32].filled(room: text.count / Self.step + 2) { out, count in
      var total: UInt32 = 0
      var at = 0
      while at + Self.step <= text.count {
        out.initializeElement(at: count, to: total)
        count += 1
        total &+= Self.units(text, at, unit) &+ Self.units(text, at + 8, unit)
        at += Self.step
      }
      out.initializeElement(at: count, to: total)
      count += 1
    }
  }

  /// Offset, in the index's unit, of the byte at `offset`, which must lie in the text or at its end.
  @inline(__always)
  func position(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    if before.isEmpty { return offset }
    var at = offset & ~(Self.step - 1)
    var total = before[at / Self.step]
    if at &+ Self.step <= text.count {
      // Both halves, without a branch on where in them the offset lies.
      let low = Self.word(text, at)
      let high = Self.word(text, at &+ 8)
      let rest = UInt64(truncatingIfNeeded: offset &- at)
      let inLow: UInt64 = rest >= 8 ? ~0 : (1 &<< (8 &* rest)) &- 1
      let inHigh: UInt64 = rest > 8 ? (1 &<< (8 &* (rest &- 8))) &- 1 : 0
      let units =
        rest &- Self.sum(low & ~(low << 1) & inLow, high & ~(high << 1) & inHigh)
      if unit == .codePoints { return Int(total) &+ Int(units) }
      let wide = Self.sum(
        low & (low << 1) & (low << 2) & (low << 3) & inLow,
        high & (high << 1) & (high << 2) & (high << 3) & inHigh)
      return Int(total) &+ Int(units) &+ Int(wide)
    }
    if at + 8 <= offset {
      total &+= Self.units(text, at, unit)
      at += 8
    }
    if at == offset { return Int(total) }
    if at + 8 <= text.count {
      total &+= Self.units(Self.word(text, at) & (1 << UInt64(8 * (offset - at)) - 1), unit)
      // The bytes beyond the offset were made zero, and counted as one unit each.
      return Int(total) - (8 - (offset - at))
    }
    for i in at..<offset { total &+= Self.units(UInt64(text[i]), unit) &- 7 }
    return Int(total)
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

  @inline(__always)
  private static func word(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
  }

  @inline(__always)
  private static func units(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ unit: OffsetUnit
  ) -> UInt32 {
    units(word(text, at), unit)
  }

  /// Units that start in the eight bytes of `word`.
  @inline(__always)
  private static func units(_ word: UInt64, _ unit: OffsetUnit) -> UInt32 {
    // A byte starts a code point unless it is 10xxxxxx; F0 and up start two UTF-16 units.
    let tops: UInt64 = 0x8080_8080_8080_8080
    var total = 8 - marked(word & ~(word << 1) & tops)
    if unit == .utf16 {
      total += marked(word & (word << 1) & (word << 2) & (word << 3) & tops)
    }
    return UInt32(truncatingIfNeeded: total)
  }

  /// How many top bits of bytes are set in two words.
  @inline(__always) private static func sum(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return ((((a >> 7) & ones) &+ ((b >> 7) & ones)) &* ones) >> 56
  }

  /// How many top bits of bytes are set in a word that has no other bits: a multiplication, where
  /// counting bits takes the plainest processor twelve steps.
  @inline(__always) static func marked(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: ((word >> 7) &* 0x0101_0101_0101_0101) >> 56)
  }
}
