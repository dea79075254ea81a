import CText

/// A folded word of at most 16 bytes in two integers.
struct ShortKey {
  var first: UInt64
  var second: UInt64
  var length: UInt16

  /// The key of no word.
  init() {
    first = 0
    second = 0
    length = 0
  }

  init(first: UInt64, second: UInt64, length: UInt16) {
    self.first = first
    self.second = second
    self.length = length
  }

  /// Folds an ASCII word; nil where it is empty, longer than 16 bytes or not ASCII.
  init?(folding word: UnsafeBufferPointer<UInt8>) {
    guard word.count > 0, word.count <= 16, let base = word.baseAddress else { return nil }
    self.init(bytes: base, count: word.count)
    if (first | second) & 0x8080_8080_8080_8080 != 0 { return nil }
    first = lowered(first)
    second = lowered(second)
  }

  /// The bytes as they are; `count` must be 1 to 16.
  @inline(__always) init(bytes base: UnsafePointer<UInt8>, count: Int) {
    let raw = UnsafeRawPointer(base)
    second = 0
    if count >= 8 {
      first = raw.loadUnaligned(as: UInt64.self)
      if count > 8 {
        second = (raw + (count - 8)).loadUnaligned(as: UInt64.self) >> UInt64(8 * (16 - count))
      }
    } else if count >= 4 {
      let low = UInt64(raw.loadUnaligned(as: UInt32.self))
      let high = UInt64((raw + (count - 4)).loadUnaligned(as: UInt32.self))
      first = low | high << UInt64(8 * (count - 4))
    } else {
      let half = count >> 1
      first = UInt64(base[0]) | UInt64(base[half]) << UInt64(8 * half)
      first |= UInt64(base[count - 1]) << UInt64(8 * (count - 1))
    }
    length = UInt16(truncatingIfNeeded: count)
  }

  /// The folded key of the first `count` bytes (1 to 16) at `base`, from where 16 can be read; nil
  /// where they are not ASCII. Made without a branch on the length.
  @inline(__always) init?(folding base: UnsafePointer<UInt8>, first count: Int) {
    first = 0
    second = 0
    length = UInt16(truncatingIfNeeded: count)
    if !ctext_folded(base, count, &first, &second) { return nil }
    first = UInt64(littleEndian: first)
    second = UInt64(littleEndian: second)
  }

  /// The key of this word's first `kept` bytes followed by the `count` bytes of `added`, at most
  /// sixteen in all; nil where these are not ASCII.
  @inline(__always) func ending(_ added: UInt64, count: Int, after kept: Int) -> ShortKey? {
    if added & 0x8080_8080_8080_8080 != 0 { return nil }
    var key = ShortKey()
    ctext_joined(first, second, kept, lowered(added), &key.first, &key.second)
    key.length = UInt16(truncatingIfNeeded: kept &+ count)
    return key
  }

  @inline(__always) var hash: UInt64 { mixed(mixed(0, first), second &+ UInt64(length)) }
}

/// Eight ASCII bytes with A–Z turned into a–z.
@inline(__always) func lowered(_ x: UInt64) -> UInt64 {
  let fromA = x &+ 0x3F3F_3F3F_3F3F_3F3F
  let pastZ = x &+ 0x2525_2525_2525_2525
  return x | ((fromA & ~pastZ & 0x8080_8080_8080_8080) >> 2)
}

@inline(__always) func mixed(_ hash: UInt64, _ chunk: UInt64) -> UInt64 {
  let product = (hash ^ chunk) &* 0x9E37_79B9_7F4A_7C15
  return product ^ (product >> 32)
}

/// The 14 bits of a hash that a slot keeps.
@inline(__always) func fingerprint(_ hash: UInt64) -> UInt32 {
  UInt32(truncatingIfNeeded: hash >> 8) & 0x3FFF
}

/// Hash of a folded word of more than 16 bytes or with bytes above 0x7F.
func longHash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
  guard let base = word.baseAddress else { return mixed(0, 0) }
  let raw = UnsafeRawPointer(base)
  var hash: UInt64 = 0
  var i = 0
  while i &+ 8 <= word.count {
    let chunk = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
    hash = mixed(hash, UInt64(littleEndian: chunk))
    i &+= 8
  }
  if i < word.count { hash = mixed(hash, ShortKey(bytes: base + i, count: word.count &- i).first) }
  return mixed(hash, UInt64(word.count))
}

/// Calls `body` with the folded bytes of a word, or with nil where it has more than 255 bytes.
func withFolded<R>(
  _ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>?) -> R
) -> R {
  guard word.count <= 255 else { return body(nil) }
  return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { out in
    var count = 0
    var i = 0
    while i < word.count {
      let byte = word[i]
      let next = i + 1 < word.count ? word[i + 1] : 0
      if byte < 0x80 {
        out[count] = byte >= 65 && byte <= 90 ? byte | 32 : byte
      } else if byte == 0xE2 && next == 0x80 && i + 2 < word.count, let mark = mark(word[i + 2]) {
        out[count] = mark
        i += 2
      } else if byte == 0xC4 && next == 0xB0 {  // İ
        out[count] = 105
        i += 1
      } else if byte == 0xC5 && next == 0xB8 {  // Ÿ
        out[count] = 0xC3
        out[count + 1] = 0xBF
        count += 1
        i += 1
      } else if byte >= 0xC3 && byte <= 0xC5 && next != 0 {
        out[count] = byte
        out[count + 1] = folded(byte, next)
        // Ŀ (C4 BF) has its small letter in the next row (C5 80).
        if byte == 0xC4 && next == 0xBF {
          out[count] = 0xC5
          out[count + 1] = 0x80
        }
        count += 1
        i += 1
      } else {
        out[count] = byte
      }
      count += 1
      i += 1
    }
    return body(UnsafeBufferPointer(rebasing: out[0..<count]))
  }
}

/// ASCII for the last byte of U+2010, U+2011 (hyphens) and U+2019 (apostrophe).
private func mark(_ last: UInt8) -> UInt8? {
  switch last {
  case 0x90, 0x91: return 45
  case 0x99: return 39
  default: return nil
  }
}

/// The second byte of the small letter for a two-byte letter of Latin-1 or Latin Extended-A.
private func folded(_ lead: UInt8, _ byte: UInt8) -> UInt8 {
  let point = UInt32(lead & 0x1F) << 6 | UInt32(byte & 0x3F)
  switch point {
  case 0xC0...0xDE where point != 0xD7: return byte + 32
  case 0x100...0x137, 0x14A...0x177: return byte | 1
  case 0x139...0x148, 0x179...0x17E: return point & 1 == 1 ? byte &+ 1 : byte
  default: return byte
  }
}
