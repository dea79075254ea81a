#if canImport(Glibc)
  import Glibc
#endif

/// A growing run of bytes that record lines are written into, without bounds checks per byte.
///
/// Writes into room that an array has at its end; memory of its own only where that is not enough.
struct ByteSink: ~Copyable {
  fileprivate var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  /// Whether `base` is the sink's to give back.
  private var ownsMemory: Bool

  init(capacity: Int) {
    self.capacity = max(capacity, 256)
    base = .allocate(capacity: self.capacity)
    ownsMemory = true
  }

  private init(writingTo room: UnsafeMutableBufferPointer<UInt8>) {
    let own = room.baseAddress == nil
    base = room.baseAddress ?? .allocate(capacity: 256)
    capacity = own ? 256 : room.count
    ownsMemory = own
  }

  deinit { if ownsMemory { base.deallocate() } }

  /// Appends what `body` writes to `out`; `room` is how many bytes that may be, roughly.
  static func append(to out: inout [UInt8], room: Int, _ body: (inout ByteSink) -> Void) {
    if out.capacity - out.count < room {
      out.reserveCapacity(max(out.capacity * 2, out.count + room))
    }
    var rest: [UInt8] = []
    out.append(addingCapacity: room) { span in
      span.withUnsafeMutableBufferPointer { buffer, count in
        var sink = ByteSink(writingTo: buffer)
        body(&sink)
        if sink.ownsMemory { sink.move(to: &rest) } else { count = sink.count }
      }
    }
    if !rest.isEmpty { out += rest }
  }

  /// Appends all bytes to `out`.
  func move(to out: inout [UInt8]) {
    out.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
  }

  /// Makes room for `extra` more bytes.
  @inline(__always) private mutating func reserve(_ extra: Int) {
    if capacity - count < extra { grow(extra) }
  }

  @inline(never) private mutating func grow(_ extra: Int) {
    let wanted = max(capacity * 2, count + extra)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
    larger.update(from: base, count: count)
    if ownsMemory { base.deallocate() }
    base = larger
    capacity = wanted
    ownsMemory = true
  }

  @inline(__always) mutating func byte(_ value: UInt8) {
    reserve(1)
    base[count] = value
    count += 1
  }

  /// Appends text as it is.
  @inline(__always) mutating func literal(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length)
    UnsafeMutableRawPointer(base + count).copyMemory(from: text.utf8Start, byteCount: length)
    count += length
  }

  /// Appends bytes as they are.
  mutating func raw(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      reserve(buffer.count)
      (base + count).update(from: start, count: buffer.count)
      count += buffer.count
    }
  }

  /// Appends a decimal number.
  @inline(__always) mutating func int(_ value: Int) {
    reserve(20)
    if value >= 0 && value < 10_000 {
      small(UInt32(truncatingIfNeeded: value))
    } else if value >= 0 && value < 100_000_000 {
      let n = UInt32(truncatingIfNeeded: value)
      small(n / 10_000)
      fourDigits(n % 10_000)
    } else {
      large(value)
    }
  }

  /// Appends a number below 10,000; offsets in a news article are such.
  @inline(__always) private mutating func small(_ n: UInt32) {
    // Multiplication instead of division: exact for these numbers.
    let hundreds = (n &* 5243) >> 19
    let rest = n &- hundreds &* 100
    let thousands = (hundreds &* 103) >> 10
    let tens = (rest &* 103) >> 10
    // Four digits, the first lowest; without a branch on their number, which cannot be foretold.
    let high = thousands | (hundreds &- thousands &* 10) << 8
    let low = tens | (rest &- tens &* 10) << 8
    let digits = (high | low << 16) | 0x3030_3030
    let zeros = (n < 1000 ? 1 : 0) &+ (n < 100 ? 1 : 0) &+ (n < 10 ? 1 : 0)
    UnsafeMutableRawPointer(base + count).storeBytes(
      of: (digits &>> UInt32(truncatingIfNeeded: 8 &* zeros)).littleEndian, as: UInt32.self)
    count += 4 &- zeros
  }

  /// Appends a number below 10,000 with its leading zeros.
  private mutating func fourDigits(_ n: UInt32) {
    let hundreds = (n &* 5243) >> 19
    let rest = n &- hundreds &* 100
    let thousands = (hundreds &* 103) >> 10
    let tens = (rest &* 103) >> 10
    base[count] = UInt8(truncatingIfNeeded: thousands) &+ 0x30
    base[count + 1] = UInt8(truncatingIfNeeded: hundreds &- thousands &* 10) &+ 0x30
    base[count + 2] = UInt8(truncatingIfNeeded: tens) &+ 0x30
    base[count + 3] = UInt8(truncatingIfNeeded: rest &- tens &* 10) &+ 0x30
    count += 4
  }

  @inline(never) private mutating func large(_ value: Int) {
    var n = value.magnitude
    if value < 0 {
      base[count] = 0x2D
      count += 1
    }
    var length = 1
    var rest = n / 10
    while rest > 0 {
      length += 1
      rest /= 10
    }
    var at = count + length
    count = at
    repeat {
      at -= 1
      base[at] = UInt8(truncatingIfNeeded: n % 10) &+ 0x30
      n /= 10
    } while n > 0
  }

  /// Appends a JSON string, quotes included.
  mutating func string(_ value: String) {
    let done: Void? = value.utf8.withContiguousStorageIfAvailable { string(utf8: $0) }
    if done == nil { Array(value.utf8).withUnsafeBufferPointer { string(utf8: $0) } }
  }

  /// Appends a JSON string or null.
  mutating func string(orNull value: String?) {
    if let value { string(value) } else { literal("null") }
  }

  /// Appends UTF-8 bytes as a JSON string, quotes included.
  mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
    byte(0x22)
    escaped(text)
    byte(0x22)
  }

  /// Appends UTF-8 bytes as the inside of a JSON string.
  ///
  /// Copies sixteen bytes at a time as long as none of them needs an escape.
  mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    let source = UnsafeRawPointer(start)
    reserve(text.count)
    if text.count <= 16 { return escapedShort(start, text.count) }
    var at = 0
    var isVerbatim = false
    while at + 16 <= text.count {
      let low = source.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let high = source.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self)
      if (Self.escapes(low) | Self.escapes(high)) & Self.tops == 0 {
        UnsafeMutableRawPointer(base + count).storeBytes(of: low, as: UInt64.self)
        UnsafeMutableRawPointer(base + count + 8).storeBytes(of: high, as: UInt64.self)
        count += 16
        isVerbatim = true
      } else {
        escape(start + at, 16, before: text.count - at)
        isVerbatim = false
      }
      at += 16
    }
    let rest = text.count - at
    if rest == 0 { return }
    if isVerbatim {
      // The last sixteen bytes, the first of which are there already.
      let low = source.loadUnaligned(fromByteOffset: text.count - 16, as: UInt64.self)
      let high = source.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self)
      if (Self.escapes(low) | Self.escapes(high)) & Self.tops == 0 {
        let to = UnsafeMutableRawPointer(base + count + rest - 16)
        to.storeBytes(of: low, as: UInt64.self)
        to.storeBytes(of: high, toByteOffset: 8, as: UInt64.self)
        count += rest
        return
      }
    }
    escape(start + at, rest, before: rest)
  }

  /// The same for at most sixteen bytes, for which there is room.
  @inline(__always)
  private mutating func escapedShort(_ start: UnsafePointer<UInt8>, _ length: Int) {
    let source = UnsafeRawPointer(start)
    let to = UnsafeMutableRawPointer(base + count)
    if length >= 8 {
      let low = source.loadUnaligned(as: UInt64.self)
      let high = source.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
      if (Self.escapes(low) | Self.escapes(high)) & Self.tops == 0 {
        to.storeBytes(of: low, as: UInt64.self)
        to.storeBytes(of: high, toByteOffset: length - 8, as: UInt64.self)
        count += length
        return
      }
    } else if length >= 4 {
      let low = source.loadUnaligned(as: UInt32.self)
      let high = source.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self)
      if Self.escapes(UInt64(low) | UInt64(high) << 32) & Self.tops == 0 {
        to.storeBytes(of: low, as: UInt32.self)
        to.storeBytes(of: high, toByteOffset: length - 4, as: UInt32.self)
        count += length
        return
      }
    }
    if length > 0 { escape(start, length, before: length) }
  }

  /// Appends `length` bytes one by one, with room for the `rest` bytes that begin with them.
  private mutating func escape(_ bytes: UnsafePointer<UInt8>, _ length: Int, before rest: Int) {
    // Every byte becomes at most six.
    reserve(length * 6 + rest)
    var to = count
    for i in 0..<length { to = escape(bytes[i], at: to) }
    count = to
  }

  private static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// Has a top bit set where a byte of `word` is a control character, a quotation mark, a backslash
  /// or DEL, and none where no byte is.
  @inline(__always) private static func escapes(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let control = (word &- ones &* 0x20) & ~word
    let quote = zeroByte(word ^ (ones &* 0x22))
    let backslash = zeroByte(word ^ (ones &* 0x5C))
    let delete = zeroByte(word ^ (ones &* 0x7F))
    return control | quote | backslash | delete
  }

  @inline(__always) private static func zeroByte(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word
  }

  @inline(__always) private func escape(_ c: UInt8, at position: Int) -> Int {
    if c >= 0x20 && c != 0x22 && c != 0x5C && c != 0x7F {
      base[position] = c
      return position + 1
    }
    base[position] = 0x5C
    switch c {
    case 0x22, 0x5C: base[position + 1] = c
    case 10: base[position + 1] = 0x6E
    case 13: base[position + 1] = 0x72
    case 9: base[position + 1] = 0x74
    default:
      base[position + 1] = 0x75
      base[position + 2] = 0x30
      base[position + 3] = 0x30
      base[position + 4] = Self.hexadecimal(c >> 4)
      base[position + 5] = Self.hexadecimal(c & 15)
      return position + 6
    }
    return position + 2
  }

  @inline(__always) private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x57 + digit
  }
}
