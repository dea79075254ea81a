import Syntax

/// Where evidence goes: summed up in a run, written down for fitting and for explanations.
///
/// A piece of evidence is a template and up to three fields. Each stage has one `evidence` function,
/// which puts them into a sink of any kind, so that running, explaining and fitting see the same.
protocol EvidenceSink {
  // Fields with many values: a sink that adds up wants them as the symbols of its table.
  func word(_ v: PointWord) -> Field
  func fines(_ a: FineClass, _ b: FineClass) -> Field
  func fines(_ a: FineClass, _ b: FineClass, _ c: FineClass) -> Field
  func path(_ v: ClassPath) -> Field
  func longPath(_ v: ClassPath) -> Field
  func finePath(_ v: FinePath) -> Field
  func frame(_ v: Frame) -> Field
  func clause(_ v: UInt16) -> Field

  mutating func put(_ t: Template, _ a: Field)
  mutating func put(_ t: Template, _ a: Field, _ b: Field)
  mutating func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field)

  /// Puts words that are evidence only where `condition` holds.
  mutating func put(_ t: Template, _ a: Field, if condition: Bool)
  mutating func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field, if condition: Bool)

  // Where a field is the same for many candidates its rows are looked up once. The field that is the
  // same is the one that leads: of highest rank, and of those the first.

  /// A place in a table.
  associatedtype Place
  func place(_ t: Template, _ lead: Field) -> Place
  /// The same where both the field that leads and the next one in the trie are the same.
  func place(_ t: Template, _ lead: Field, _ next: Field) -> Place
  mutating func put(_ t: Template, _ a: Field, _ b: Field, at place: Place)
  mutating func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field, at place: Place)
  /// Puts three fields of which two are the same for all candidates.
  mutating func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field, last place: Place)
}

/// Leaves of a point table: single points, or the points of four sides at once.
protocol PointLeaf: BitwiseCopyable {
  associatedtype Sum: FixedWidthInteger
  var sum: Sum { get }
}

extension Int8: PointLeaf {
  @inline(__always) var sum: Int32 { Int32(self) }
}

extension Int64: PointLeaf {
  @inline(__always) var sum: Int64 { self }
}

/// Adds up the points of one candidate.
typealias PointSum = TableSum<Int8>

/// Adds up the points of the four sides.
typealias SidePointSum = TableSum<Int64>

/// A sink that adds up what a table gives, to be copied for each candidate, so that sum and addresses
/// can stay in registers. Must not outlive the table.
struct TableSum<Leaf: PointLeaf>: EvidenceSink {
  /// Sum of the points of the evidence put in, in eighths of a log-odd.
  private(set) var total: Leaf.Sum = 0
  private let origin: UnsafeRawPointer
  private let symbols: FieldSymbols.Hot
  /// First cells of words by their number where they lead a trie, and symbols below.
  private let leads: UnsafePointer<UInt32>
  private let inner: UnsafePointer<UInt16>

  init(_ stage: CascadeStage, _ tables: CascadeTables, _ words: PointWords) {
    let table = tables.table(stage)
    (leads, inner) = words.symbols(stage)
    origin = table.origin
    symbols = table.symbols.hot
  }

  @inline(__always) func word(_ v: PointWord) -> Field { .word(0, Int(v.number)) }
  @inline(__always) func fines(_ a: FineClass, _ b: FineClass) -> Field {
    .finePair(0, symbols.pairs[UInt32(a.rawValue) << 7 | UInt32(b.rawValue)])
  }
  @inline(__always) func fines(_ a: FineClass, _ b: FineClass, _ c: FineClass) -> Field {
    let value = UInt64(a.rawValue) << 14 | UInt64(b.rawValue) << 7 | UInt64(c.rawValue)
    return .fineTriple(0, symbols.sparse.find(8, value))
  }
  @inline(__always) func path(_ v: ClassPath) -> Field {
    .path(0, symbols.sparse.find(4, v.packed))
  }
  @inline(__always) func longPath(_ v: ClassPath) -> Field {
    .longPath(0, symbols.sparse.find(5, v.packed))
  }
  @inline(__always) func finePath(_ v: FinePath) -> Field {
    .fineQuad(0, symbols.sparse.find(9, v.packed))
  }
  @inline(__always) func frame(_ v: Frame) -> Field {
    .frame(0, symbols.frames[UInt32(v.packed)])
  }
  @inline(__always) func clause(_ v: UInt16) -> Field { .clause(0, symbols.clauses[UInt32(v)]) }

  /// A number of a table's memory.
  @inline(__always) private func load<T: BitwiseCopyable>(_ offset: Int, as type: T.Type) -> T {
    (origin + offset).assumingMemoryBound(to: type).pointee
  }

  @inline(__always) private func root(_ t: Template) -> UInt32 {
    load(PointMemory.roots &+ Int(t.rawValue) &* 4, as: UInt32.self)
  }

  @inline(__always) private func node(_ row: UInt32, _ cell: Int) -> UInt32 {
    load(Int(row) &+ cell &* 4, as: UInt32.self)
  }

  @inline(__always) private mutating func add(_ row: UInt32, _ cell: Int) {
    total &+= load(Int(row) &+ cell &* MemoryLayout<Leaf>.stride, as: Leaf.self).sum
  }

  /// The field's cell in rows of its kind. Looked up before a template is: so the look-up is compiled
  /// once for all templates that the field is put with.
  @inline(__always) private func cell(_ field: Field) -> Int {
    if field.rank == FieldKind.wordRank { return Int(inner[field.cell]) }
    if field.rank >= FieldKind.firstWideRank { return field.cell }
    return Int(
      load(
        PointMemory.narrow &+ Int(field.shape) &* 512 &+ field.cell &* 2, as: UInt16.self))
  }

  /// The same for the first field of a template.
  @inline(__always) private func first(_ field: Field) -> Int {
    if field.rank == FieldKind.wordRank { return Int(leads[field.cell]) }
    if field.rank >= FieldKind.firstWideRank {
      return field.cell
        &* Int(load(PointMemory.strides &+ Int(field.shape) &* 4, as: UInt32.self))
    }
    return Int(
      load(PointMemory.leads &+ Int(field.shape) &* 512 &+ field.cell &* 2, as: UInt16.self))
  }

  @inline(__always) mutating func put(_ t: Template, _ a: Field) {
    assert(t.has(a.shape))
    add(root(t), first(a))
  }

  @inline(__always) mutating func put(_ t: Template, _ a: Field, _ b: Field) {
    assert(t.has(a.shape | b.shape << 8))
    // The kinds are constants, so the order is known when this is compiled.
    let swap = b.rank > a.rank
    let x = swap ? first(b) : first(a)
    let y = swap ? cell(a) : cell(b)
    add(node(root(t), x), y)
  }

  @inline(__always) mutating func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field) {
    assert(t.has(a.shape | b.shape << 8 | c.shape << 16))
    let (x, y, z) = Self.sorted(a, b, c)
    let cells = (first(x), cell(y), cell(z))
    add(node(node(root(t), cells.0), cells.1), cells.2)
  }
}

extension TableSum {
  // The number 0 leads to no points: no branch.
  @inline(__always) mutating func put(_ t: Template, _ a: Field, if condition: Bool) {
    put(t, Field.word(0, condition ? a.cell : 0))
  }

  /// The word is `b`.
  @inline(__always) mutating func put(
    _ t: Template, _ a: Field, _ b: Field, _ c: Field, if condition: Bool
  ) {
    put(t, a, Field.word(0, condition ? b.cell : 0), c)
  }

  @inline(__always) func place(_ t: Template, _ lead: Field) -> UInt32 {
    node(root(t), first(lead))
  }

  @inline(__always) func place(_ t: Template, _ lead: Field, _ next: Field) -> UInt32 {
    node(place(t, lead), cell(next))
  }

  @inline(__always) mutating func put(_ t: Template, _ a: Field, _ b: Field, at place: UInt32) {
    assert(t.has(a.shape | b.shape << 8))
    add(place, cell(b.rank > a.rank ? a : b))
  }

  @inline(__always) mutating func put(
    _ t: Template, _ a: Field, _ b: Field, _ c: Field, at place: UInt32
  ) {
    assert(t.has(a.shape | b.shape << 8 | c.shape << 16))
    let fields = Self.sorted(a, b, c)
    add(node(place, cell(fields.1)), cell(fields.2))
  }

  @inline(__always) mutating func put(
    _ t: Template, _ a: Field, _ b: Field, _ c: Field, last place: UInt32
  ) {
    assert(t.has(a.shape | b.shape << 8 | c.shape << 16))
    add(place, cell(Self.sorted(a, b, c).2))
  }

  /// The fields in the order of a trie. The kinds are constants, so it is known when this is compiled.
  @inline(__always) private static func sorted(
    _ a: Field, _ b: Field, _ c: Field
  ) -> (Field, Field, Field) {
    var x = a
    var y = b
    var z = c
    if y.rank > x.rank { swap(&x, &y) }
    if z.rank > y.rank { swap(&y, &z) }
    if y.rank > x.rank { swap(&x, &y) }
    return (x, y, z)
  }
}

/// A sink that tells a recorder each key and the points that `table` gives it.
struct RecordingSink: EvidenceSink {
  let table: PointTable
  let recorder: EvidenceRecorder

  func word(_ v: PointWord) -> Field { .word(UInt64(v.id), 0) }
  func fines(_ a: FineClass, _ b: FineClass) -> Field {
    .finePair(UInt64(a.rawValue) << 7 | UInt64(b.rawValue), 0)
  }
  func fines(_ a: FineClass, _ b: FineClass, _ c: FineClass) -> Field {
    .fineTriple(UInt64(a.rawValue) << 14 | UInt64(b.rawValue) << 7 | UInt64(c.rawValue), 0)
  }
  func path(_ v: ClassPath) -> Field { .path(v.packed, 0) }
  func longPath(_ v: ClassPath) -> Field { .longPath(v.packed, 0) }
  func finePath(_ v: FinePath) -> Field { .fineQuad(v.packed, 0) }
  func frame(_ v: Frame) -> Field { .frame(UInt64(v.packed), 0) }
  func clause(_ v: UInt16) -> Field { .clause(UInt64(v), 0) }

  func put(_ t: Template, _ a: Field) { record(t, a.value, a.kind) }

  func put(_ t: Template, _ a: Field, _ b: Field) {
    record(t, a.value << b.width | b.value, a.kind | b.kind << 8)
  }

  func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field) {
    record(
      t, (a.value << b.width | b.value) << c.width | c.value,
      a.kind | b.kind << 8 | c.kind << 16)
  }

  func put(_ t: Template, _ a: Field, if condition: Bool) { if condition { put(t, a) } }
  func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field, if condition: Bool) {
    if condition { put(t, a, b, c) }
  }
  func place(_ t: Template, _ lead: Field) {}
  func place(_ t: Template, _ lead: Field, _ next: Field) {}
  func put(_ t: Template, _ a: Field, _ b: Field, at place: Void) { put(t, a, b) }
  func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field, at place: Void) { put(t, a, b, c) }
  func put(_ t: Template, _ a: Field, _ b: Field, _ c: Field, last place: Void) { put(t, a, b, c) }

  private func record(_ t: Template, _ fields: UInt64, _ kinds: UInt32) {
    let key = UInt64(t.rawValue) << 54 | fields
    recorder.record(key, kinds, lane: table.lanes(key: key))
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
