import Syntax

/// Where evidence goes: summed up in a run, written down for fitting and for explanations.
///
/// A piece of evidence is a template and up to three fields. Each stage has one `evidence` function,
/// which puts them into a sink of any kind, so that running, explaining and fitting see the same.
protocol EvidenceSink {
  // Fields with many values: a sink that adds up wants them as the symbols of its table.
  func word(_ v: UInt32) -> Field
  func fines(_ a: FineClass, _ b: FineClass) -> Field
  func fines(_ a: FineClass, _ b: FineClass, _ c: FineClass) -> Field
  func path(_ v: ClassPath) -> Field
  func longPath(_ v: ClassPath) -> Field
  func finePath(_ v: FinePath) -> Field
  func frame(_ v: Frame) -> Field
  func clause(_ v: UInt16) -> Field

  mutating func put(_ t: Template)
  mutating func put(_ t: Template, _ a: Field)
  mutating func put(_ t: Template, _ a: Field, _ b: Field)
  mutating func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field)
}

/// The kinds of up to three fields in one number.
@inline(__always) private func packed(
  _ a: FieldKind, _ b: FieldKind = .none, _ c: FieldKind = .none
) -> UInt32 {
  UInt32(a.rawValue) | UInt32(b.rawValue) << 8 | UInt32(c.rawValue) << 16
}

/// Leaves of a point table: single points, or the points of four sides at once.
protocol PointLeaf: BitwiseCopyable {
  associatedtype Sum: FixedWidthInteger
  var sum: Sum { get }
  static func leaves(of table: PointTable) -> UnsafePointer<Self>
}

extension Int8: PointLeaf {
  @inline(__always) var sum: Int32 { Int32(self) }
  @inline(__always) static func leaves(of table: PointTable) -> UnsafePointer<Int8> {
    UnsafePointer(table.leaves)
  }
}

extension Int64: PointLeaf {
  @inline(__always) var sum: Int64 { self }
  @inline(__always) static func leaves(of table: PointTable) -> UnsafePointer<Int64> {
    UnsafePointer(table.sideLeaves)
  }
}

/// Adds up the points of one candidate.
typealias PointSum = TableSum<Int8>
/// Adds up the points of the four sides.
typealias SidePointSum = TableSum<Int64>

/// A sink that adds up what a table gives. Must not outlive the table.
struct TableSum<Leaf: PointLeaf>: EvidenceSink {
  /// Sum of the points of the evidence put in, in eighths of a log-odd.
  private(set) var total: Leaf.Sum = 0
  private let roots: UnsafePointer<PointTable.Root>
  private let nodes: UnsafePointer<UInt32>
  private let leaves: UnsafePointer<Leaf>
  private let symbols: FieldSymbols

  init(table: PointTable) {
    roots = UnsafePointer(table.roots)
    nodes = UnsafePointer(table.nodes)
    leaves = Leaf.leaves(of: table)
    symbols = table.symbols
  }

  /// Begins a new candidate.
  @inline(__always) mutating func start() { total = 0 }

  /// The points of the evidence that `body` puts. On a copy, so that sum and pointers can stay in
  /// registers.
  @inline(__always) func points(_ body: (inout Self) -> Void) -> Leaf.Sum {
    var sink = self
    sink.total = 0
    body(&sink)
    return sink.total
  }

  @inline(__always) func word(_ v: UInt32) -> Field { Field(.word, cell: symbols.words[v]) }
  @inline(__always) func fines(_ a: FineClass, _ b: FineClass) -> Field {
    Field(.finePair, cell: symbols.pairs[UInt32(a.rawValue) << 7 | UInt32(b.rawValue)])
  }
  @inline(__always) func fines(_ a: FineClass, _ b: FineClass, _ c: FineClass) -> Field {
    let value = UInt64(a.rawValue) << 14 | UInt64(b.rawValue) << 7 | UInt64(c.rawValue)
    return Field(.fineTriple, cell: symbols.find(.fineTriple, value))
  }
  @inline(__always) func path(_ v: ClassPath) -> Field {
    Field(.path, cell: symbols.find(.path, v.packed))
  }
  @inline(__always) func longPath(_ v: ClassPath) -> Field {
    Field(.longPath, cell: symbols.find(.longPath, v.packed))
  }
  @inline(__always) func finePath(_ v: FinePath) -> Field {
    Field(.fineQuad, cell: symbols.find(.fineQuad, v.packed))
  }
  @inline(__always) func frame(_ v: Frame) -> Field {
    Field(.frame, cell: symbols.frames[UInt32(v.packed)])
  }
  @inline(__always) func clause(_ v: UInt16) -> Field {
    Field(.clause, cell: symbols.clauses[UInt32(v)])
  }

  @inline(__always) mutating func put(_ t: Template) {
    let root = roots[Int(t.rawValue)]
    if root.shape != 0 { return }
    total &+= leaves[Int(root.start)].sum
  }

  @inline(__always) mutating func put(_ t: Template, _ a: Field) {
    let root = roots[Int(t.rawValue)]
    if root.shape != FieldKind.shape(a.kind) { return }
    total &+= leaves[Int(root.start) &+ a.cell].sum
  }

  @inline(__always) mutating func put(_ t: Template, _ a: Field, _ b: Field) {
    let root = roots[Int(t.rawValue)]
    if root.shape != FieldKind.shape(a.kind, b.kind) { return }
    // The kinds are constants, so the order is known when this is compiled.
    let swap = b.kind.rank > a.kind.rank
    let x = swap ? b : a
    let y = swap ? a : b
    let row = nodes[Int(root.start) &+ x.cell]
    total &+= leaves[Int(row) &+ y.cell].sum
  }

  @inline(__always) mutating func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field) {
    let root = roots[Int(t.rawValue)]
    if root.shape != FieldKind.shape(a.kind, b.kind, c.kind) { return }
    var x = a
    var y = b
    var z = c
    if y.kind.rank > x.kind.rank { swap(&x, &y) }
    if z.kind.rank > y.kind.rank { swap(&y, &z) }
    if y.kind.rank > x.kind.rank { swap(&x, &y) }
    let node = nodes[Int(root.start) &+ x.cell]
    let row = nodes[Int(node) &+ y.cell]
    total &+= leaves[Int(row) &+ z.cell].sum
  }
}

/// A sink that tells a recorder each key and the points that `table` gives it.
struct RecordingSink: EvidenceSink {
  let table: PointTable
  let recorder: EvidenceRecorder

  func word(_ v: UInt32) -> Field { Field(.word, UInt64(v)) }
  func fines(_ a: FineClass, _ b: FineClass) -> Field {
    Field(.finePair, UInt64(a.rawValue) << 7 | UInt64(b.rawValue))
  }
  func fines(_ a: FineClass, _ b: FineClass, _ c: FineClass) -> Field {
    Field(.fineTriple, UInt64(a.rawValue) << 14 | UInt64(b.rawValue) << 7 | UInt64(c.rawValue))
  }
  func path(_ v: ClassPath) -> Field { Field(.path, v.packed) }
  func longPath(_ v: ClassPath) -> Field { Field(.longPath, v.packed) }
  func finePath(_ v: FinePath) -> Field { Field(.fineQuad, v.packed) }
  func frame(_ v: Frame) -> Field { Field(.frame, UInt64(v.packed)) }
  func clause(_ v: UInt16) -> Field { Field(.clause, UInt64(v)) }

  func put(_ t: Template) { record(t, 0, 0) }

  func put(_ t: Template, _ a: Field) { record(t, a.value, packed(a.kind)) }

  func put(_ t: Template, _ a: Field, _ b: Field) {
    record(t, a.value << b.kind.width | b.value, packed(a.kind, b.kind))
  }

  func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field) {
    record(
      t, (a.value << b.kind.width | b.value) << c.kind.width | c.value,
      packed(a.kind, b.kind, c.kind))
  }

  private func record(_ t: Template, _ fields: UInt64, _ kinds: UInt32) {
    let key = UInt64(t.rawValue) << 54 | fields
    recorder.record(key, kinds, lane: table.lanes(key: key, kinds: kinds))
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
