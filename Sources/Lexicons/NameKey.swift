/// A name or word without its accidents of spelling, as a 64-bit number.
///
/// Case, Latin accents, full stops, commas, the shape of the apostrophe and the width of white space
/// do not count: "U.S. Chamber" and "US chamber", "Erdoğan" and "Erdogan" have one key. Two different
/// names share a key with a chance of 2⁻⁶⁴; nothing that must be exact rests on keys.
@frozen public struct NameKey: Hashable, Sendable {
  public let rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Nothing: no name has this key.
  @inlinable public static var none: NameKey { NameKey(rawValue: 0) }

  @inlinable public static func == (a: NameKey, b: NameKey) -> Bool { a.rawValue == b.rawValue }

  /// The key of a name written in a string.
  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { NameKey($0) }
  }

  /// The keys of the words of a text, set apart by spaces.
  static func words(_ text: String) -> [NameKey] {
    var text = text
    return text.withUTF8 { bytes in
      var keys: [NameKey] = []
      var start = 0
      for i in 0...bytes.count where i == bytes.count || bytes[i] == 32 {
        if i > start { keys.append(NameKey(UnsafeBufferPointer(rebasing: bytes[start..<i]))) }
        start = i + 1
      }
      return keys
    }
  }

  /// The key of the bytes of a name, in one pass.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    var pendingSpace = false
    var isEmpty = true
    var i = 0
    @inline(__always) func add(_ byte: UInt8) {
      if pendingSpace && !isEmpty { state = (state ^ 32) &* 0x100_0000_01b3 }
      pendingSpace = false
      isEmpty = false
      state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        i += 1
        switch byte {
        case 0x41...0x5A: add(byte | 0x20)
        case 0x20, 0x09, 0x0A, 0x0D: pendingSpace = true
        case 0x2E, 0x2C: break
        default: add(byte)
        }
        continue
      }
      let next = i + 1 < bytes.count ? bytes[i + 1] : 0
      let third = i + 2 < bytes.count ? bytes[i + 2] : 0
      if byte == 0xC2 && next == 0xA0 {
        pendingSpace = true
        i += 2
      } else if byte >= 0xC3 && byte <= 0xC6 {
        let scalar = Int(byte & 0x1F) << 6 | Int(next & 0x3F)
        if let letter = Self.folded(scalar) {
          add(letter)
        } else {
          add(byte)
          add(next)
        }
        i += 2
      } else if byte == 0xE1 && next >= 0xBA && next <= 0xBB {
        let scalar = 0x1000 | Int(next & 0x3F) << 6 | Int(third & 0x3F)
        add(Self.foldedVietnamese(scalar))
        i += 3
      } else if byte == 0xE2 && next == 0x80 && (third == 0x98 || third == 0x99) {
        add(0x27)
        i += 3
      } else if byte == 0xE2 && next == 0x80 && (third == 0x90 || third == 0x91) {
        add(0x2D)
        i += 3
      } else {
        add(byte)
        i += 1
      }
    }
    state ^= state >> 29
    state = state &* 0xbf58_476d_1ce4_e5b9
    state ^= state >> 32
    rawValue = isEmpty ? 0 : state | 1
  }

  /// Base letters of U+00C0 to U+017F; `.` stands for none.
  private static let latin: [UInt8] = Array(
    """
    aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn\
    oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)

  private static func folded(_ scalar: Int) -> UInt8? {
    if scalar == 0x1A0 || scalar == 0x1A1 { return 0x6F }
    if scalar == 0x1AF || scalar == 0x1B0 { return 0x75 }
    let index = scalar - 0xC0
    guard index >= 0 && index < latin.count, latin[index] != 0x2E else { return nil }
    return latin[index]
  }

  /// Base letters of U+1E80 to U+1EFF, where Vietnamese has its vowels.
  private static func foldedVietnamese(_ scalar: Int) -> UInt8 {
    switch scalar {
    case ..<0x1E86: return 0x77
    case 0x1EA0...0x1EB7: return 0x61
    case 0x1EB8...0x1EC7: return 0x65
    case 0x1EC8...0x1ECB: return 0x69
    case 0x1ECC...0x1EE3: return 0x6F
    case 0x1EE4...0x1EF1: return 0x75
    default: return 0x79
    }
  }
}
