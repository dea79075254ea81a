/// Points of one stage by template and fields, laid out so that a look-up has no branch.
///
/// Each template has a trie: its first field picks an entry of a row, which tells where the row for the
/// next field begins; the last one picks the points. What has no row of points leads to rows of zeros.
/// Fields with few values are indices themselves; words, paths and other wide ones first become
/// symbols, numbered by the values that the stage's rows name. Built once, immutable afterwards, shared
/// by all workers.
public final class PointTable: @unchecked Sendable {
  // Safe to share: written in `init` only.
  private let memory: PointMemory
  let symbols: FieldSymbols
  public let count: Int
  /// The most points that a row of each template has, 0 where all have fewer.
  private let most: [Int8]
  /// How many symbols there are of each kind.
  private let symbolCounts: [Int]

  /// Creates a table of `rows`: key and points in eighths of a log-odd, -128…127. The fields of a key
  /// are those of its template.
  public init(rows: [(key: UInt64, points: Int8)]) {
    var builder = PointTableBuilder(rows: rows)
    builder.insertAll()
    count = rows.count
    memory = builder.memory
    symbols = builder.symbols
    most = builder.most
    symbolCounts = builder.counts
  }

  /// Where look-ups start.
  var origin: UnsafeRawPointer { UnsafeRawPointer(memory.origin) }

  /// The most points that a template can bring.
  func most(_ t: Template) -> Int32 { Int32(most[Int(t.rawValue)]) }

  /// The most points in the row of a template of two fields that `place` tells; `last` is the kind of
  /// its last field.
  func most(inRow place: UInt32, _ last: FieldKind) -> Int32 {
    let count = symbolCounts[FieldSymbols.place(last, 1)] + 1
    return (0..<count).reduce(0) { max($0, Int32(memory[Int(place) + $1, as: Int8.self])) }
  }

  /// A table without rows.
  public convenience init() { self.init(rows: []) }

  deinit {
    memory.deallocate()
    symbols.deallocate()
  }

  /// Points of a row, one byte for each side: the way of a run, step by step, for explanations.
  func lanes(key: UInt64) -> UInt32 {
    let template = UInt16(truncatingIfNeeded: key >> 54)
    guard Int(template) < Template.limit else { return 0 }
    var fields = FieldList(key: key)
    fields.sort()
    var row = Int(memory[PointMemory.roots + Int(template) * 4, as: UInt32.self])
    var cell = 0
    for level in 0..<fields.count {
      cell = symbols.cell(fields[level].kind, fields[level].value, level)
      if level == 0 { cell *= symbols.stride(fields[0].kind) }
      if level + 1 < fields.count { row = Int(memory[row + cell * 4, as: UInt32.self]) }
    }
    if Template.isSide(template) {
      return SideSums(memory[row + cell * 8, as: Int64.self]).bytes
    }
    return UInt32(UInt8(bitPattern: memory[row + cell, as: Int8.self]))
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
