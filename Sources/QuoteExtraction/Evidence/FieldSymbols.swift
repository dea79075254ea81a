/// Small numbers for the values that the rows of a stage name, kind by kind, so that rows of its table
/// are short.
///
/// 0 is any value that no row names.
struct FieldSymbols {
  /// Symbols by value; values past the limit have none.
  struct Direct {
    var symbols: UnsafeMutablePointer<UInt16>
    var limit: UInt32

    @inline(__always) subscript(_ value: UInt32) -> Int {
      value < limit ? Int(symbols[Int(value)]) : 0
    }
  }

  let words, pairs, frames, clauses: Direct
  /// Symbols of narrow values: 256 for each kind, by its shape.
  private let narrow: UnsafeMutablePointer<UInt16>
  /// Open-addressed: kind and value, then sixteen bits of symbol; 0 is free.
  private let sparse: UnsafeMutablePointer<UInt64>
  private let shift: UInt64
  private let mask: Int

  /// Numbers the values that `rows` name; `counts` becomes how many there are of each kind.
  init(rows: [(key: UInt64, points: Int8)], kinds: [UInt32], counts: inout [Int]) {
    counts = Array(repeating: 0, count: FieldKind.allCases.count)
    // Longest values first, for the sizes.
    var most = InlineArray<32, UInt64>(repeating: 0)
    var sparseCount = 0
    var fields: [FieldList.Item] = []
    for row in rows {
      let template = Int(row.key >> 54)
      guard template < kinds.count else { continue }
      let list = FieldList(key: row.key, kinds: kinds[template])
      for i in 0..<list.count {
        let field = list[i]
        fields.append(field)
        let k = Int(field.kind.rawValue)
        most[k] = max(most[k], field.value + 1)
        if field.kind.isSparse { sparseCount += 1 }
      }
    }
    words = Self.direct(most[Int(FieldKind.word.rawValue)])
    pairs = Self.direct(most[Int(FieldKind.finePair.rawValue)])
    frames = Self.direct(most[Int(FieldKind.frame.rawValue)])
    clauses = Self.direct(most[Int(FieldKind.clause.rawValue)])
    var bits: UInt64 = 4
    while 1 << bits < sparseCount * 4 { bits += 1 }
    shift = 64 - bits
    mask = 1 << Int(bits) - 1
    sparse = .allocate(capacity: 1 << bits)
    sparse.initialize(repeating: 0, count: 1 << bits)
    let narrowCount = FieldKind.allCases.count << 8
    narrow = .allocate(capacity: narrowCount)
    narrow.initialize(repeating: 0, count: narrowCount)
    for field in fields { add(field, &counts) }
  }

  func deallocate() {
    words.symbols.deallocate()
    pairs.symbols.deallocate()
    frames.symbols.deallocate()
    clauses.symbols.deallocate()
    sparse.deallocate()
    narrow.deallocate()
  }

  /// Symbol of a narrow value of the kinds of a shape.
  @inline(__always) func narrow(_ shape: UInt32, _ value: Int) -> Int {
    Int(narrow[Int(shape << 8) &+ value])
  }

  private static func direct(_ limit: UInt64) -> Direct {
    let symbols = UnsafeMutablePointer<UInt16>.allocate(capacity: max(1, Int(limit)))
    symbols.initialize(repeating: 0, count: max(1, Int(limit)))
    return Direct(symbols: symbols, limit: UInt32(truncatingIfNeeded: limit))
  }

  private func add(_ field: FieldList.Item, _ counts: inout [Int]) {
    let k = Int(field.kind.shape)
    if cell(field.kind, field.value) != 0 || counts[k] >= Int(UInt16.max) { return }
    counts[k] += 1
    let symbol = UInt16(truncatingIfNeeded: counts[k])
    switch field.kind {
    case .word: words.symbols[Int(field.value)] = symbol
    case .finePair: pairs.symbols[Int(field.value)] = symbol
    case .frame: frames.symbols[Int(field.value)] = symbol
    case .clause: clauses.symbols[Int(field.value)] = symbol
    case .path, .longPath, .fineTriple, .fineQuad:
      let key = Self.key(UInt64(field.kind.rawValue), field.value)
      var slot = self.slot(key)
      while sparse[slot] != 0 { slot = (slot &+ 1) & mask }
      sparse[slot] = key << 16 | UInt64(symbol)
    default: narrow[Int(field.kind.shape) << 8 + Int(field.value & 255)] = symbol
    }
  }

  @inline(__always) private static func key(_ kind: UInt64, _ value: UInt64) -> UInt64 {
    kind << 32 | value
  }

  @inline(__always) private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  /// Symbol of a path or of three or four classes; `kind` is the number of the kind.
  @inline(__always) func find(_ kind: UInt64, _ value: UInt64) -> Int {
    let key = Self.key(kind, value)
    var slot = self.slot(key)
    while true {
      let entry = sparse[slot]
      if entry >> 16 == key { return Int(entry & 0xFFFF) }
      if entry == 0 { return 0 }
      slot = (slot &+ 1) & mask
    }
  }

  /// Cell of a value in rows for fields of its kind.
  func cell(_ kind: FieldKind, _ value: UInt64) -> Int {
    switch kind {
    case .word: words[UInt32(truncatingIfNeeded: value)]
    case .finePair: pairs[UInt32(truncatingIfNeeded: value)]
    case .frame: frames[UInt32(truncatingIfNeeded: value)]
    case .clause: clauses[UInt32(truncatingIfNeeded: value)]
    case .path, .longPath, .fineTriple, .fineQuad: find(UInt64(kind.rawValue), value)
    default: narrow(UInt32(kind.shape), Int(value & 255))
    }
  }
}
