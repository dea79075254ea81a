/// Small numbers by the text of a column, so that each text is read once.
public struct EntryTable: Sendable {
  private struct Text {
    var first: UInt64
    var second: UInt64
    var count: Int
    var start: Int
    var value: UInt16
  }

  private var slots = [UInt16](repeating: 0, count: 1 << 10)
  private var texts: [Text] = []
  private var bytes: [UInt8] = []

  private static let room = 1 << 14

  /// An empty table; room for 16,384 texts.
  public init() {}

  /// What identifies a column: its first sixteen bytes.
  @inline(__always) private static func key(_ column: UnsafeBufferPointer<UInt8>) -> ShortKey? {
    guard let base = column.baseAddress, column.count > 0 else { return nil }
    return ShortKey(bytes: base, count: min(16, column.count))
  }

  @inline(__always) private func slot(_ first: UInt64, _ second: UInt64, _ count: Int) -> Int {
    let hash = mixed(mixed(0, first), second &+ UInt64(count))
    return Int(truncatingIfNeeded: hash >> 40) & (slots.count - 1)
  }

  /// The number of a text, nil where there is none.
  public func find(_ column: UnsafeBufferPointer<UInt8>) -> UInt16? {
    guard let key = Self.key(column) else { return nil }
    var slot = slot(key.first, key.second, column.count)
    return slots.withUnsafeBufferPointer { slots in
      texts.withUnsafeBufferPointer { texts in
        while slots[slot] != 0 {
          let text = texts[Int(slots[slot]) - 1]
          if text.first == key.first && text.second == key.second && text.count == column.count
            && restIsEqual(text.start, column)
          {
            return text.value
          }
          slot = (slot + 1) & (slots.count - 1)
        }
        return nil
      }
    }
  }

  private func restIsEqual(_ start: Int, _ column: UnsafeBufferPointer<UInt8>) -> Bool {
    var k = 16
    while k < column.count {
      if bytes[start + k] != column[k] { return false }
      k += 1
    }
    return true
  }

  /// Adds a text that is not there; an empty one, and one past the table's room, is left out.
  public mutating func insert(_ column: UnsafeBufferPointer<UInt8>, _ value: UInt16) {
    guard texts.count < Self.room, let key = Self.key(column) else { return }
    if texts.count * 2 >= slots.count { grow() }
    texts.append(
      Text(
        first: key.first, second: key.second, count: column.count, start: bytes.count,
        value: value))
    bytes.append(contentsOf: column)
    place(texts.count - 1)
  }

  private mutating func place(_ i: Int) {
    var slot = slot(texts[i].first, texts[i].second, texts[i].count)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt16(truncatingIfNeeded: i + 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for i in texts.indices { place(i) }
  }
}
