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
  public static func words(_ text: String) -> [NameKey] {
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
    if let key = Self(plain: bytes) ?? Self(words: bytes) {
      self = key
      return
    }
    var hash = Hash()
    var pendingSpace = false
    var isEmpty = true
    var i = 0
    @inline(__always) func add(_ byte: UInt8) {
      if pendingSpace && !isEmpty { hash.add(32) }
      pendingSpace = false
      isEmpty = false
      hash.add(byte)
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
    rawValue = isEmpty ? 0 : hash.value
  }

  /// The key of one to sixteen ASCII letters; nil for anything else.
  @inline(__always) private init?(plain bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count > 0, bytes.count <= 16, let base = bytes.baseAddress else { return nil }
    let word = ShortKey(bytes: base, count: bytes.count)
    let first = lowered(word.first)
    let second = lowered(word.second)
    // Zeros past the end become letters for the test.
    let length = UInt64(truncatingIfNeeded: bytes.count)
    let padding: UInt64 = 0x6161_6161_6161_6161
    let firstPadding = bytes.count >= 8 ? 0 : padding << (8 * length)
    let secondPadding =
      bytes.count >= 16 ? 0 : bytes.count <= 8 ? padding : padding << (8 * length - 64)
    guard Self.areLetters(first | firstPadding), Self.areLetters(second | secondPadding) else {
      return nil
    }
    var hash = Hash()
    hash.count = bytes.count
    if bytes.count >= 8 {
      hash.add(word: first)
      if bytes.count >= 16 { hash.add(word: second) } else { hash.rest = second }
    } else {
      hash.rest = first
    }
    rawValue = hash.value
  }

  /// The key of ASCII words with one space between two, without full stops and commas; nil for
  /// anything else. Eight bytes at a time.
  private init?(words bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress, bytes.count >= 8 else { return nil }
    let raw = UnsafeRawPointer(base)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var hash = Hash()
    // A space before the first byte would not count, like one after the last.
    var spaceBefore: UInt64 = 0x80
    var at = 0
    while at < bytes.count {
      let length = min(8, bytes.count - at)
      var word: UInt64
      if length == 8 {
        word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      } else {
        // The last bytes, read with some before them, and letters in place of what is missing.
        word = raw.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self).littleEndian
        word = word >> UInt64(8 * (8 - length)) | 0x6161_6161_6161_6161 << UInt64(8 * length)
      }
      let stop = word ^ (ones &* 0x2E)
      let comma = word ^ (ones &* 0x2C)
      let space = word ^ (ones &* 0x20)
      let isSpace = (space &- ones) & ~space & tops
      var isOdd = (word | (word &- ones &* 0x20) | ((stop &- ones) & ~stop)) & tops
      isOdd |= (comma &- ones) & ~comma & tops
      isOdd |= isSpace & (isSpace << 8 | spaceBefore)
      guard isOdd == 0 else { return nil }
      spaceBefore = isSpace >> 56
      let lower = lowered(word)
      if length == 8 {
        hash.add(word: lower)
      } else {
        hash.rest = lower & (1 << UInt64(8 * length) - 1)
      }
      at += length
    }
    guard bytes[bytes.count - 1] != 0x20 else { return nil }
    hash.count = bytes.count
    rawValue = hash.value
  }

  /// Whether eight bytes are all a–z.
  @inline(__always) private static func areLetters(_ word: UInt64) -> Bool {
    let tops: UInt64 = 0x8080_8080_8080_8080
    let fromA = word &+ 0x1F1F_1F1F_1F1F_1F1F
    let pastZ = word &+ 0x0505_0505_0505_0505
    return word & tops == 0 && fromA & ~pastZ & tops == tops
  }

  /// Hashes bytes, eight at a time.
  private struct Hash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325
    /// Up to seven bytes that do not fill a word, the first lowest.
    var rest: UInt64 = 0
    var count = 0

    @inline(__always) mutating func add(_ byte: UInt8) {
      rest |= UInt64(byte) << UInt64(8 * (count & 7))
      count &+= 1
      if count & 7 == 0 {
        add(word: rest)
        rest = 0
      }
    }

    @inline(__always) mutating func add(word: UInt64) { state = mixed(state, word) }

    var value: UInt64 {
      var state = mixed(mixed(state, rest), UInt64(truncatingIfNeeded: count))
      state ^= state >> 29
      state = state &* 0xBF58_476D_1CE4_E5B9
      state ^= state >> 32
      return state | 1
    }
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
