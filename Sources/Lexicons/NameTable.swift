/// Small numbers by name key: open addressing without deletion; keys are mixed already.
struct NameTable: Sendable {
  private struct Slot {
    var key: NameKey = .none
    var value: Int32 = -1
  }
  private var slots: [Slot]
  private(set) var count = 0

  init() { slots = [Slot](repeating: Slot(), count: 64) }

  /// The number of a key, -1 where it has none.
  @inline(__always) func value(_ key: NameKey) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var at = Int(truncatingIfNeeded: key.rawValue) & mask
      while slots[at].key != .none {
        if slots[at].key == key { return slots[at].value }
        at = (at + 1) & mask
      }
      return -1
    }
  }

  func contains(_ key: NameKey) -> Bool { value(key) >= 0 }

  /// Gives a key a number, not below zero.
  mutating func set(_ key: NameKey, _ value: Int32) {
    if (count + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key.rawValue) & mask
    while slots[at].key != .none && slots[at].key != key { at = (at + 1) & mask }
    if slots[at].key == .none { count += 1 }
    slots[at] = Slot(key: key, value: value)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    count = 0
    for slot in old where slot.key != .none { set(slot.key, slot.value) }
  }
}
