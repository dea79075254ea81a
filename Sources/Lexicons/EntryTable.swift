/// Entries by the text of their column, so that each text is read once.
struct EntryTable {
  private var slots = [UInt32](repeating: 0, count: 1 << 15)
  private var texts: [(start: Int, count: Int)] = []
  private var values: [UInt16] = []
  private var bytes: [UInt8] = []

  static func hash(_ column: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if let key = ShortKey(folding: column) { return key.hash }
    return longHash(column)
  }

  func find(_ column: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> UInt16? {
    var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
    while slots[slot] != 0 {
      let i = Int(slots[slot]) - 1
      let text = texts[i]
      if text.count == column.count && equal(text.start, column) { return values[i] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func equal(_ start: Int, _ column: UnsafeBufferPointer<UInt8>) -> Bool {
    for k in 0..<column.count where bytes[start + k] != column[k] { return false }
    return true
  }

  mutating func insert(
    _ column: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ value: UInt16
  ) {
    guard texts.count < slots.count / 2 else { return }
    texts.append((bytes.count, column.count))
    values.append(value)
    bytes.append(contentsOf: column)
    var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: texts.count)
  }
}
