import CText

/// Appends JSON text to a byte buffer; commas are the writer's business, structure the caller's.
///
/// Made for records written by the million: no `String` is built on the way.
@frozen public struct JSONWriter: Sendable {
  /// The text so far: valid UTF-8 as long as the bytes given are.
  public var bytes: [UInt8]
  @usableFromInline var needsComma = false

  public init() { bytes = [] }

  /// Takes over a buffer to append to.
  public init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }

  /// Empties the buffer, keeping its room, for another value.
  public mutating func startsAnew() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  @inlinable mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  @inlinable public mutating func beginObject() {
    separate()
    bytes.append(0x7B)
    needsComma = false
  }

  @inlinable public mutating func endObject() {
    bytes.append(0x7D)
    needsComma = true
  }

  @inlinable public mutating func beginArray() {
    separate()
    bytes.append(0x5B)
    needsComma = false
  }

  /// Tells that raw text has just opened an array.
  @inlinable public mutating func startsList() { needsComma = false }

  @inlinable public mutating func endArray() {
    bytes.append(0x5D)
    needsComma = true
  }

  /// Writes a member name that needs no escaping.
  @inlinable public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a member name, escaped.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  @inlinable public mutating func null() { raw("null") }
  @inlinable public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  @inlinable public mutating func raw(_ text: StaticString) {
    separate()
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes finished JSON text.
  public mutating func raw(_ text: [UInt8]) {
    separate()
    bytes.append(contentsOf: text)
  }

  public mutating func int(_ value: Int) {
    separate()
    if value < 0 { bytes.append(0x2D) }
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &digits) { buffer in
      var n = value.magnitude
      var i = buffer.count
      repeat {
        i -= 1
        buffer[i] = UInt8(truncatingIfNeeded: n % 10) + 0x30
        n /= 10
      } while n > 0
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[i...]))
    }
  }

  /// Writes a finite number in Swift's shortest form; null for others.
  public mutating func double(_ value: Double) {
    guard value.isFinite else { return null() }
    if value == value.rounded() && abs(value) < 1e15 { return int(Int(value)) }
    separate()
    bytes.append(contentsOf: Array(value.description.utf8))
  }

  public mutating func string(_ value: String) {
    separate()
    var copy = value
    copy.withUTF8 { escaped($0) }
  }

  public mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// Writes UTF-8 bytes as a JSON string.
  public mutating func string(utf8 value: UnsafeBufferPointer<UInt8>) {
    separate()
    escaped(value)
  }

  private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    var at = 0
    while at < text.count, let start = text.baseAddress {
      let rest = text.count - at
      let before = bytes.count
      bytes.append(addingCapacity: rest) { span in
        span.withUnsafeMutableBufferPointer { buffer, count in
          guard let to = buffer.baseAddress else { return }
          count = ctext_copy_plain(to, start + at, rest)
        }
      }
      at += bytes.count - before
      if at < text.count {
        escape(text[at])
        at += 1
      }
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ c: UInt8) {
    bytes.append(0x5C)
    switch c {
    case 0x22, 0x5C: bytes.append(c)
    case 10: bytes.append(0x6E)
    case 13: bytes.append(0x72)
    case 9: bytes.append(0x74)
    default:
      let digits: StaticString = "0123456789abcdef"
      bytes.append(contentsOf: [
        0x75, 0x30, 0x30, digits.utf8Start[Int(c >> 4)], digits.utf8Start[Int(c & 15)],
      ])
    }
  }
}
