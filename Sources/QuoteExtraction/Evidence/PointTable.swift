/// Points by evidence key: an open-addressed table of 64-bit keys with four signed bytes each.
///
/// Most rows use the first lane only; rows of the side stage hold one number per side. Built once,
/// immutable afterwards, shared by all workers.
public final class PointTable: @unchecked Sendable {
  // Safe to share: written in `init` only.
  let keys: UnsafeMutablePointer<UInt64>
  let lanes: UnsafeMutablePointer<UInt32>
  let alive: UnsafeMutablePointer<Bool>
  /// One bit for each of 65,536 hash values, set where a row has it: most keys looked up have no row,
  /// and eight kilobytes stay in the first cache.
  let filter: UnsafeMutablePointer<UInt64>
  let mask: Int
  public let count: Int

  /// Creates a table of `rows`: key and points in eighths of a log-odd, -128…127.
  public init(rows: [(key: UInt64, points: Int8)]) {
    var capacity = 1024
    while capacity < rows.count * 4 { capacity *= 2 }
    mask = capacity - 1
    keys = .allocate(capacity: capacity)
    keys.initialize(repeating: 0, count: capacity)
    lanes = .allocate(capacity: capacity)
    lanes.initialize(repeating: 0, count: capacity)
    alive = .allocate(capacity: 1024)
    alive.initialize(repeating: false, count: 1024)
    filter = .allocate(capacity: 1024)
    filter.initialize(repeating: 0, count: 1024)
    count = rows.count
    for row in rows {
      let lane = row.key >> 52 & 3
      let isSide = Template.isSide(UInt16(truncatingIfNeeded: row.key >> 54))
      let key = isSide ? row.key & ~(3 << 52) : row.key
      let shift = isSide ? UInt32(lane) * 8 : 0
      alive[Int(key >> 54)] = true
      let hash = Self.hash(key)
      filter[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
      var slot = Self.slot(hash) & mask
      while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
      keys[slot] = key
      lanes[slot] |= UInt32(UInt8(bitPattern: row.points)) << shift
    }
  }

  deinit {
    keys.deallocate()
    lanes.deallocate()
    alive.deallocate()
    filter.deallocate()
  }

  @inline(__always) static func hash(_ key: UInt64) -> UInt64 {
    key &* 0x9E37_79B9_7F4A_7C15
  }

  /// Slot of a hash, to be masked; other bits than those of the filter.
  @inline(__always) static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 24)
  }
}
