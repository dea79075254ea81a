/// A few words by id. Rules ask for them at every verb, so without the library's hash, which takes longer
/// than the rest of most rules.
struct WordSet: Sendable {
  /// Open addressing; 0, which is no word's id, stands in free slots.
  private var slots: [UInt32]
  private let shift: UInt32

  /// The set of `ids`; 0 is left out.
  init(_ ids: some Collection<UInt32>) {
    var bits: UInt32 = 3
    while 1 << bits < ids.count * 4 { bits += 1 }
    shift = 32 - bits
    slots = Array(repeating: 0, count: 1 << bits)
    for id in ids where id != 0 && !contains(id) {
      var at = slot(id)
      while slots[at] != 0 { at = (at + 1) & (slots.count - 1) }
      slots[at] = id
    }
  }

  @inline(__always) private func slot(_ id: UInt32) -> Int {
    Int((id &* 0x9E37_79B1) >> shift)
  }

  @inline(__always) func contains(_ id: UInt32) -> Bool {
    if id == 0 { return false }
    var at = slot(id)
    while slots[at] != 0 {
      if slots[at] == id { return true }
      at = (at + 1) & (slots.count - 1)
    }
    return false
  }
}
