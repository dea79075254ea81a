/// Small numbers by the text of a column, so that each text is read once.
public struct EntryTable: Sendable {
  /// 32 bytes: two fill a line of the processor's cache.
  private struct Text {
    var first: UInt64
    var second: UInt64
    var count: UInt32
    var start: UInt32
    var value: UInt16
  }

  private var slots: [UInt16]
  private var texts: [Text] = []
  private var bytes: [UInt8] = []

  private static var room: Int { 60_000 }

  /// An empty table; room for 60,000 texts, and for about `expected` before it has to grow.
  public init(expected: Int = 500) {
    var size = 64
    while size < expected * 2 { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    if expected > 500 {
      texts.reserveCapacity(expected)
    }
  }

  /// What identifies a column: its first sixteen bytes.
  @inline(__always) private static func key(_ column: UnsafeBufferPointer<UInt8>) -> ShortKey? {
    guard let base = column.baseAddress, column.count > 0 else { return nil }
    return ShortKey(bytes: base, count: min(16, column.count))
  }

  /// Where a text is looked for first, in the lowest bits.
  @inline(__always) private static func place(
    _ first: UInt64, _ second: UInt64, _ count: Int
  ) -> Int {
    Int(truncatingIfNeeded: mixed(mixed(0, first), second &+ UInt64(count)) >> 40)
  }

  /// The number of a text, nil where there is none.
  public func find(_ column: UnsafeBufferPointer<UInt8>) -> UInt16? {
    guard let key = Self.key(column) else { return nil }
    let place = Self.place(key.first, key.second, column.count)
    return slots.withUnsafeBufferPointer { slots in
      texts.withUnsafeBufferPointer { texts in
        let mask = slots.count &- 1
        var slot = place & mask
        while slots[slot] != 0 {
          let text = texts[Int(slots[slot]) &- 1]
          if text.first == key.first && text.second == key.second && Int(text.count) == column.count
            && (column.count <= 16 || restIsEqual(Int(text.start), column))
          {
            return text.value
          }
          slot = (slot &+ 1) & mask
        }
        return nil
      }
    }
  }

  private func restIsEqual(_ start: Int, _ column: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var k = 16
      while k < column.count {
        if bytes[start + k] != column[k] { return false }
        k += 1
      }
      return true
    }
  }

  /// Adds a text that is not there; an empty one, and one past the table's room, is left out.
  public mutating func insert(_ column: UnsafeBufferPointer<UInt8>, _ value: UInt16) {
    guard texts.count < Self.room, let key = Self.key(column) else { return }
    if texts.count * 2 >= slots.count { grow() }
    texts.append(
      Text(
        first: key.first, second: key.second, count: UInt32(truncatingIfNeeded: column.count),
        start: UInt32(truncatingIfNeeded: bytes.count), value: value))
    // What fits into the key is not needed again.
    if column.count > 16 { bytes.append(contentsOf: column) }
    slots.withUnsafeMutableBufferPointer { slots in
      Self.put(
        texts.count, at: Self.place(key.first, key.second, column.count), into: slots)
    }
  }

  @inline(__always) private static func put(
    _ number: Int, at place: Int, into slots: UnsafeMutableBufferPointer<UInt16>
  ) {
    let mask = slots.count &- 1
    var slot = place & mask
    while slots[slot] != 0 { slot = (slot &+ 1) & mask }
    slots[slot] = UInt16(truncatingIfNeeded: number)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    slots.withUnsafeMutableBufferPointer { slots in
      for (i, text) in texts.enumerated() {
        Self.put(i + 1, at: Self.place(text.first, text.second, Int(text.count)), into: slots)
      }
    }
  }
}
