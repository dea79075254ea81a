/// Points of one stage by template and fields, laid out so that a look-up has no branch.
///
/// Each template has a trie: its first field picks a row of `nodes`, the next one a row below that,
/// the last one a byte in a row of `leaves`. What has no row of points leads to rows of zeros, which
/// start both arrays. Fields with few values are indices themselves; words, paths and other wide ones
/// first become symbols, numbered by the values that the stage's rows name. Built once, immutable
/// afterwards, shared by all workers.
public final class PointTable: @unchecked Sendable {
  // Safe to share: written in `init` only.
  let roots: UnsafeMutablePointer<Root>
  /// Where the rows below begin, in bytes.
  let nodes: UnsafeMutablePointer<UInt32>
  let leaves: UnsafeMutablePointer<Int8>
  /// Leaves of the side stage: four sums, sixteen bits apart, as one number.
  let sideLeaves: UnsafeMutablePointer<Int64>
  let symbols: FieldSymbols
  public let count: Int
  /// The most points that a row of each template has, 0 where all have fewer.
  private let most: [Int8]
  /// How many symbols there are of each kind.
  private let symbolCounts: [Int]

  /// Where a template's trie begins, in bytes, and what fields its rows have.
  struct Root {
    var shape: UInt32
    var start: UInt32

    /// No row has this template.
    static let dead = Root(shape: .max, start: 0)
  }

  /// Creates a table of `rows`: key and points in eighths of a log-odd, -128…127. `kinds` are the
  /// kinds of the fields of each template, a byte each, by template number.
  public init(rows: [(key: UInt64, points: Int8)], kinds: [UInt32]) {
    var builder = PointTableBuilder(rows: rows, kinds: kinds)
    builder.insertAll()
    count = rows.count
    roots = Self.copy(builder.roots)
    nodes = Self.copy(builder.nodes)
    leaves = Self.copy(builder.leaves)
    sideLeaves = Self.copy(builder.sideLeaves)
    symbols = builder.symbols
    most = builder.most
    symbolCounts = builder.counts
  }

  /// The most points that a template can bring.
  func most(_ t: Template) -> Int32 { Int32(most[Int(t.rawValue)]) }

  /// The most points in the row of a template of two fields that `place` tells; `last` is the kind of
  /// its last field.
  func most(inRow place: UInt32, _ last: FieldKind) -> Int32 {
    let count = symbolCounts[FieldSymbols.place(last, 1)] + 1
    return (0..<count).reduce(0) { max($0, Int32(leaves[Int(place) + $1])) }
  }

  /// A table without rows.
  public convenience init() { self.init(rows: [], kinds: []) }

  deinit {
    roots.deallocate()
    nodes.deallocate()
    leaves.deallocate()
    sideLeaves.deallocate()
    symbols.deallocate()
  }

  private static func copy<T: BitwiseCopyable>(_ array: [T]) -> UnsafeMutablePointer<T> {
    // Aligned to lines of the cache.
    let pointer = UnsafeMutableRawPointer.allocate(
      byteCount: max(array.count, 1) * MemoryLayout<T>.stride, alignment: 64
    ).bindMemory(to: T.self, capacity: max(array.count, 1))
    array.withUnsafeBufferPointer { from in
      if let base = from.baseAddress { pointer.initialize(from: base, count: from.count) }
    }
    return pointer
  }

  /// Points of a row, one byte for each side: the way of a run, step by step, for explanations.
  func lanes(key: UInt64, kinds: UInt32) -> UInt32 {
    let template = UInt16(truncatingIfNeeded: key >> 54)
    guard Int(template) < Template.limit else { return 0 }
    let root = roots[Int(template)]
    guard root.shape == FieldKind.shape(kinds) else { return 0 }
    var fields = FieldList(key: key, kinds: kinds)
    fields.sort()
    var row = Int(root.start)
    var cell = 0
    for level in 0..<fields.count {
      cell = symbols.cell(fields[level].kind, fields[level].value, level)
      if level == 0 { cell *= symbols.hot.stride(UInt32(fields[0].kind.shape)) }
      if level + 1 < fields.count { row = Int(nodes[row / MemoryLayout<UInt32>.stride + cell]) }
    }
    if Template.isSide(template) {
      return SideSums(sideLeaves[row / MemoryLayout<Int64>.stride + cell]).bytes
    }
    return UInt32(UInt8(bitPattern: leaves[row + cell]))
  }
}

/// Four sums in one number, sixteen bits apart: adding two such numbers adds all four.
struct SideSums {
  var packed: Int64

  init(_ packed: Int64) { self.packed = packed }

  /// The sum of one side: borrows of the sides below are taken back.
  subscript(_ side: Int) -> Int32 {
    var rest = packed
    for _ in 0..<side {
      rest = (rest &- Int64(Int16(truncatingIfNeeded: rest))) >> 16
    }
    return Int32(Int16(truncatingIfNeeded: rest))
  }

  /// The lowest byte of each.
  var bytes: UInt32 {
    var out: UInt32 = 0
    for side in 0..<4 { out |= UInt32(UInt8(truncatingIfNeeded: self[side])) << UInt32(side * 8) }
    return out
  }
}
