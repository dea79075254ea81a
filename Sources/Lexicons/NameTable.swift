/// Small numbers by name key: open addressing without deletion; keys are mixed already.
///
/// Written to while a lexicon loads, by one owner; afterwards only read.
struct NameTable: @unchecked Sendable {
  private final class Storage {
    let slots: UnsafeMutablePointer<NameTableView.Slot>
    /// Four bits for each slot.
    let filter: UnsafeMutablePointer<UInt64>
    let size: Int
    init(_ size: Int) {
      self.size = size
      slots = .allocate(capacity: size)
      slots.initialize(repeating: NameTableView.Slot(), count: size)
      filter = .allocate(capacity: size / 16)
      filter.initialize(repeating: 0, count: size / 16)
    }
    deinit {
      slots.deallocate()
      filter.deallocate()
    }
  }
  private var storage: Storage
  private(set) var count = 0

  /// An empty table; room for about `expected` keys before it has to grow.
  init(expected: Int = 30) {
    var size = 64
    while size < (expected + 1) * 2 { size *= 2 }
    storage = Storage(size)
  }

  /// The table for reading; valid as long as this one lives.
  var view: NameTableView {
    NameTableView(slots: storage.slots, filter: storage.filter, mask: storage.size - 1)
  }

  /// The number of a key, -1 where it has none.
  func value(_ key: NameKey) -> Int32 {
    let value = view.value(key)
    return withExtendedLifetime(storage) { value }
  }

  func contains(_ key: NameKey) -> Bool { value(key) >= 0 }

  /// Gives a key a number, not below zero.
  mutating func set(_ key: NameKey, _ value: Int32) {
    if (count + 1) * 2 > storage.size { grow() }
    let slots = storage.slots
    var at = Int(truncatingIfNeeded: key.rawValue) & (storage.size - 1)
    while slots[at].key != .none && slots[at].key != key { at = (at + 1) & (storage.size - 1) }
    if slots[at].key == .none { count += 1 }
    slots[at].key = key
    slots[at].value = value
    let bit = NameTableView.bit(key, storage.size - 1)
    storage.filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private mutating func grow() {
    let old = storage
    storage = Storage(old.size * 2)
    count = 0
    for i in 0..<old.size where old.slots[i].key != .none {
      set(old.slots[i].key, old.slots[i].value)
    }
  }
}

/// Numbers by name key, for reading only; valid as long as the lexicon that gave it.
@frozen public struct NameTableView: @unchecked Sendable {
  @usableFromInline struct Slot {
    @usableFromInline var key: NameKey = .none
    @usableFromInline var value: Int32 = -1
    @usableFromInline init() {}
  }
  @usableFromInline let slots: UnsafeMutablePointer<Slot>
  /// Bits of keys that may be there. Most that are asked for are not, and the slots are too many for the
  /// caches.
  @usableFromInline let filter: UnsafeMutablePointer<UInt64>
  @usableFromInline let mask: Int

  @usableFromInline init(
    slots: UnsafeMutablePointer<Slot>, filter: UnsafeMutablePointer<UInt64>, mask: Int
  ) {
    self.slots = slots
    self.filter = filter
    self.mask = mask
  }

  /// The bit of a key in the filter: of other digits than its slot.
  @inlinable @inline(__always) static func bit(_ key: NameKey, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: key.rawValue >> 32) & (mask << 2 | 3)
  }

  /// The number of a key, -1 where it has none.
  @inlinable @inline(__always) public func value(_ key: NameKey) -> Int32 {
    let bit = Self.bit(key, mask)
    if filter[bit >> 6] >> UInt64(bit & 63) & 1 == 0 { return -1 }
    var at = Int(truncatingIfNeeded: key.rawValue) & mask
    while slots[at].key != .none {
      if slots[at].key == key { return slots[at].value }
      at = (at + 1) & mask
    }
    return -1
  }
}
