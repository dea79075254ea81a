import CText

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
  mutating func raw(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { raw($0) } }

  @inline(__always) mutating func raw(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  /// Appends what stands at a place once more.
  mutating func again(_ place: Range<Int>) {
    reserve(place.count)
    (base + count).update(from: base + place.lowerBound, count: place.count)
    count += place.count
  }

  /// Appends a decimal number.
  @inline(__always) mutating func int(_ value: Int) {
    reserve(20)
    if value >= 0 && value < 100_000_000 {
      count = Self.number(value, at: base + count) - base
    } else {
      large(value)
    }
  }

  /// Writes a number below 100,000,000 to `place`, which has room for eight bytes, and returns where
  /// it ends.
  @inline(__always) private static func number(
    _ value: Int, at place: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    let n = UInt32(truncatingIfNeeded: value)
    if n < 10_000 { return small(n, at: place) }
    let rest = small(n / 10_000, at: place)
    UnsafeMutableRawPointer(rest).storeBytes(
      of: digits(n % 10_000).littleEndian, as: UInt32.self)
    return rest + 4
  }

  /// The numbers below 100 with two digits each.
  private static var pairs: StaticString {
    """
    00010203040506070809101112131415161718192021222324\
    25262728293031323334353637383940414243444546474849\
    50515253545556575859606162636465666768697071727374\
    75767778798081828384858687888990919293949596979899
    """
  }

  /// The four digits of a number below 10,000, the first lowest.
  @inline(__always) private static func digits(_ n: UInt32) -> UInt32 {
    // Multiplication instead of division: exact for these numbers.
    let hundreds = (n &* 5243) >> 19
    let rest = n &- hundreds &* 100
    let table = UnsafeRawPointer(pairs.utf8Start)
    let high = table.loadUnaligned(fromByteOffset: Int(hundreds) &* 2, as: UInt16.self)
    let low = table.loadUnaligned(fromByteOffset: Int(rest) &* 2, as: UInt16.self)
    return UInt32(high.littleEndian) | UInt32(low.littleEndian) << 16
  }

  /// Writes a number below 10,000, without a branch on its length, which cannot be foretold.
  @inline(__always) private static func small(
    _ n: UInt32, at place: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    let digits = digits(n)
    let nulls = UInt32(truncatingIfNeeded: (digits ^ 0x3030_3030).trailingZeroBitCount) >> 3
    let zeros = min(nulls, 3)
    UnsafeMutableRawPointer(place).storeBytes(
      of: (digits &>> (8 &* zeros)).littleEndian, as: UInt32.self)
    return place + 4 - Int(zeros)
  }

  /// Appends a span: its ends in two units, and its text.
  @inline(__always) mutating func span(
    start: Int, end: Int, byteStart: Int, byteEnd: Int, text: UnsafeBufferPointer<UInt8>
  ) {
    guard byteEnd < 100_000_000, text.count == byteEnd - byteStart else {
      return longSpan(start, end, byteStart, byteEnd, text)
    }
    reserve(128 + text.count)
    var place = Self.put("{\"start\":", at: base + count)
    place = Self.number(start, at: place)
    place = Self.put(",\"end\":", at: place)
    place = Self.number(end, at: place)
    place = Self.put(",\"byte_start\":", at: place)
    place = Self.number(byteStart, at: place)
    place = Self.put(",\"byte_end\":", at: place)
    place = Self.number(byteEnd, at: place)
    place = Self.put(",\"text\":\"", at: place)
    count = place - base
    escaped(text)
    literal("\"}")
  }

  @inline(never) private mutating func longSpan(
    _ start: Int, _ end: Int, _ byteStart: Int, _ byteEnd: Int, _ text: UnsafeBufferPointer<UInt8>
  ) {
    literal("{\"start\":")
    int(start)
    literal(",\"end\":")
    int(end)
    literal(",\"byte_start\":")
    int(byteStart)
    literal(",\"byte_end\":")
    int(byteEnd)
    literal(",\"text\":")
    string(utf8: text)
    byte(0x7D)
  }

  /// Writes text as it is to `place`, which has room for it, and returns where it ends.
  @inline(__always) private static func put(
    _ text: StaticString, at place: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    let length = text.utf8CodeUnitCount
    UnsafeMutableRawPointer(place).copyMemory(from: text.utf8Start, byteCount: length)
    return place + length
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
    value.utf8Span.span.withUnsafeBufferPointer { string(utf8: $0) }
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
  mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    reserve(text.count)
    var at = 0
    while true {
      let plain = ctext_copy_plain(base + count, start + at, text.count - at)
      count += plain
      at += plain
      if at == text.count { return }
      // A byte becomes at most six.
      reserve(6 + text.count - at)
      count = escape(start[at], at: count)
      at += 1
    }
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
