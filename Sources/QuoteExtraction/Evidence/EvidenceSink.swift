/// Where evidence goes: summed up in a run, written down for fitting and for explanations.
///
/// A piece of evidence is a key: the template's number and up to three packed values.
public struct EvidenceSink: ~Copyable {
  /// Sum of the points of the evidence put in since `start()`, in eighths of a log-odd.
  @usableFromInline var total: Int32 = 0
  /// Sums for the four sides, for evidence of the side stage.
  @usableFromInline var sides: SIMD4<Int32> = .zero
  private let keys: UnsafeMutablePointer<UInt64>
  private let lanes: UnsafeMutablePointer<UInt32>
  private let alive: UnsafeMutablePointer<Bool>
  private let filter: UnsafeMutablePointer<UInt64>
  private let mask: Int
  private let table: PointTable
  let recorder: EvidenceRecorder?

  /// Creates a sink that adds up the points of `table`, and tells `recorder` each key if there is
  /// one.
  public init(table: PointTable, recorder: EvidenceRecorder? = nil) {
    self.table = table
    keys = table.keys
    lanes = table.lanes
    alive = table.alive
    filter = table.filter
    mask = table.mask
    self.recorder = recorder
  }

  /// Begins a new candidate.
  @inline(__always) mutating func start() {
    total = 0
    sides = .zero
  }

  @inline(__always) mutating func put(_ t: Template) { add(t, 0, 0) }

  @inline(__always) mutating func put(_ t: Template, _ a: Field) {
    add(t, a.value, UInt32(a.kind.rawValue))
  }

  @inline(__always) mutating func put(_ t: Template, _ a: Field, _ b: Field) {
    add(
      t, a.value << b.kind.width | b.value, UInt32(a.kind.rawValue) | UInt32(b.kind.rawValue) << 8)
  }

  @inline(__always) mutating func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field) {
    add(
      t, (a.value << b.kind.width | b.value) << c.kind.width | c.value,
      UInt32(a.kind.rawValue) | UInt32(b.kind.rawValue) << 8 | UInt32(c.kind.rawValue) << 16)
  }

  // Not inlined: it is called from some four hundred places.
  @inline(never) private mutating func add(_ t: Template, _ packed: UInt64, _ kinds: UInt32) {
    if recorder == nil && !alive[Int(t.rawValue)] { return }
    let key = UInt64(t.rawValue) << 54 | packed
    let hash = PointTable.hash(key)
    let lane = filter[Int(hash >> 54)] >> (hash >> 48 & 63) & 1 == 0 ? 0 : find(key, hash)
    if let recorder { recorder.record(key, kinds, lane: lane) }
    if lane == 0 { return }
    if Template.isSide(t.rawValue) {
      sides = sides &+ Self.unpack(lane)
    } else {
      total = total &+ Int32(Int8(truncatingIfNeeded: Int32(bitPattern: lane)))
    }
  }

  @inline(__always) private func find(_ key: UInt64, _ hash: UInt64) -> UInt32 {
    var slot = PointTable.slot(hash) & mask
    while true {
      let k = keys[slot]
      if k == key { return lanes[slot] }
      if k == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always) private static func unpack(_ lane: UInt32) -> SIMD4<Int32> {
    SIMD4(
      Int32(Int8(truncatingIfNeeded: Int32(bitPattern: lane))),
      Int32(Int8(truncatingIfNeeded: Int32(bitPattern: lane >> 8))),
      Int32(Int8(truncatingIfNeeded: Int32(bitPattern: lane >> 16))),
      Int32(Int8(truncatingIfNeeded: Int32(bitPattern: lane >> 24))))
  }
}

/// Writes down the evidence of a candidate.
public final class EvidenceRecorder {
  /// Keys of the current candidate.
  public var keys: [UInt64] = []
  /// Kinds of the fields of each template seen, three bytes.
  public var kinds: [UInt32] = Array(repeating: 0, count: 1024)
  /// Points found for each key, four lanes.
  public var lanes: [UInt32] = []

  public init() {}

  func record(_ key: UInt64, _ kinds: UInt32, lane: UInt32) {
    keys.append(key)
    lanes.append(lane)
    self.kinds[Int(key >> 54)] = kinds
  }

  /// Forgets the keys, keeps what is known of the templates.
  public func clear() {
    keys.removeAll(keepingCapacity: true)
    lanes.removeAll(keepingCapacity: true)
  }
}
