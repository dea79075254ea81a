/// Small numbers for the values that the rows of a stage name, kind by kind, so that rows of its table
/// are short.
///
/// 0 is any value that no row names. Words have two numbers: one where they lead a template's trie,
/// one below that.
struct FieldSymbols {
  /// Symbols by value; values past the limit have none.
  struct Direct {
    var symbols: UnsafeMutablePointer<UInt16>
    var limit: UInt32

    @inline(__always) subscript(_ value: UInt32) -> Int {
      value < limit ? Int(symbols[Int(value)]) : 0
    }
  }

  /// Symbols by kind and value, open-addressed: kind and value, then sixteen bits of symbol; 0 is free.
  struct Hashed {
    var slots: UnsafeMutablePointer<UInt64>
    var shift: UInt64
    var mask: Int

    /// Room for `count` values.
    init(count: Int) {
      var bits: UInt64 = 4
      while 1 << bits < count * 4 { bits += 1 }
      shift = 64 - bits
      mask = 1 << Int(bits) - 1
      slots = .allocate(capacity: 1 << bits)
      slots.initialize(repeating: 0, count: 1 << bits)
    }

    /// Symbol of a value; `kind` is the number of its kind.
    @inline(__always) func find(_ kind: UInt64, _ value: UInt64) -> Int {
      let key = kind << 32 | value
      var slot = self.slot(key)
      while true {
        let entry = slots[slot]
        if entry >> 16 == key { return Int(entry & 0xFFFF) }
        if entry == 0 { return 0 }
        slot = (slot &+ 1) & mask
      }
    }

    @inline(__always) private func slot(_ key: UInt64) -> Int {
      Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }

    func insert(_ kind: UInt64, _ value: UInt64, _ symbol: UInt16) {
      insert(kind << 48 | value << 16 | UInt64(symbol))
    }

    private func insert(_ entry: UInt64) {
      var slot = self.slot(entry >> 16)
      while slots[slot] != 0 { slot = (slot &+ 1) & mask }
      slots[slot] = entry
    }

    /// The same in as little room as is good for `count` values.
    func trimmed(count: Int) -> Hashed {
      let out = Hashed(count: count)
      for slot in 0...mask where slots[slot] != 0 { out.insert(slots[slot]) }
      slots.deallocate()
      return out
    }
  }

  /// What a run looks up.
  struct Hot {
    var pairs, frames, clauses: Direct
    /// Paths and rows of three and four classes.
    var sparse: Hashed
  }

  private(set) var hot: Hot
  /// Symbols of narrow values: 256 for each kind, by its shape.
  private var narrow: [UInt16]
  /// Cells from one value to the next where a kind leads, by its shape.
  private var strides: [Int] = []
  /// Words by their id, for building and explaining: a run has numbers of its own for them.
  private let words: Hashed
  /// Ids of the words that rows name, in the order of their first rows; some twice.
  private(set) var wordIDs: [UInt32] = []

  /// Number of the kind of words below the first field of a trie.
  private static var innerWord: Int { FieldKind.allCases.count }

  /// Numbers the values that `rows` name, with their fields in `lists`; `counts` becomes how many there
  /// are of each kind.
  init(rows: [(key: UInt64, points: Int8)], _ lists: [FieldList], counts: inout [Int]) {
    counts = Array(repeating: 0, count: FieldKind.allCases.count + 1)
    // Longest values first, for the sizes.
    var most = InlineArray<32, UInt64>(repeating: 0)
    var sparseCount = 0
    var wordCount = 0
    var leaders = Leaders()
    for (row, list) in zip(rows, lists) {
      leaders.add(Int(row.key >> 54), list)
      for i in 0..<list.count {
        let field = list[i]
        let k = Int(field.kind.rawValue)
        most[k] = max(most[k], field.value + 1)
        if field.kind.isSparse { sparseCount += 1 }
        if field.kind == .word { wordCount += 1 }
      }
    }
    hot = Hot(
      pairs: Self.direct(most[Int(FieldKind.finePair.rawValue)]),
      frames: Self.direct(most[Int(FieldKind.frame.rawValue)]),
      clauses: Self.direct(most[Int(FieldKind.clause.rawValue)]),
      sparse: Hashed(count: sparseCount))
    narrow = Array(repeating: 0, count: FieldKind.allCases.count << 8)
    words = Hashed(count: wordCount)
    for list in lists { for i in 0..<list.count { add(list[i], i, &counts) } }
    var distinct = 0
    for kind in FieldKind.allCases where kind.isSparse { distinct += counts[Int(kind.shape)] }
    hot.sparse = hot.sparse.trimmed(count: distinct)
    strides = FieldKind.allCases.indices.map { leaders.stride($0) }
  }

  /// Cells from one value to the next where a kind leads.
  func stride(_ kind: FieldKind) -> Int { strides[Int(kind.shape)] }

  /// Puts the symbols of narrow values, and what they are where they lead, where look-ups find them.
  func write(to memory: PointMemory) {
    for (shape, stride) in strides.enumerated() {
      memory[PointMemory.strides + shape * 4, as: UInt32.self] = UInt32(stride)
      for place in shape << 8..<(shape + 1) << 8 {
        memory[PointMemory.narrow + place * 2, as: UInt16.self] = narrow[place]
        // Symbols of narrow kinds and templates are under 256.
        memory[PointMemory.leads + place * 2, as: UInt16.self] = UInt16(
          truncatingIfNeeded: Int(narrow[place]) * stride)
      }
    }
  }

  func deallocate() {
    hot.pairs.symbols.deallocate()
    hot.frames.symbols.deallocate()
    hot.clauses.symbols.deallocate()
    hot.sparse.slots.deallocate()
    words.slots.deallocate()
  }

  private static func direct(_ limit: UInt64) -> Direct {
    let symbols = UnsafeMutablePointer<UInt16>.allocate(capacity: max(1, Int(limit)))
    symbols.initialize(repeating: 0, count: max(1, Int(limit)))
    return Direct(symbols: symbols, limit: UInt32(truncatingIfNeeded: limit))
  }

  private mutating func add(_ field: FieldList.Item, _ level: Int, _ counts: inout [Int]) {
    let k = Self.place(field.kind, level)
    if cell(field.kind, field.value, level) != 0 || counts[k] >= Int(UInt16.max) { return }
    counts[k] += 1
    let symbol = UInt16(truncatingIfNeeded: counts[k])
    switch field.kind {
    case .word:
      words.insert(UInt64(k), field.value, symbol)
      wordIDs.append(UInt32(truncatingIfNeeded: field.value))
    case .finePair: hot.pairs.symbols[Int(field.value)] = symbol
    case .frame: hot.frames.symbols[Int(field.value)] = symbol
    case .clause: hot.clauses.symbols[Int(field.value)] = symbol
    case .path, .longPath, .fineTriple, .fineQuad:
      hot.sparse.insert(UInt64(field.kind.rawValue), field.value, symbol)
    default: narrow[Int(field.kind.shape) << 8 + Int(field.value & 255)] = symbol
    }
  }

  /// Where the number of symbols of a kind stands.
  static func place(_ kind: FieldKind, _ level: Int) -> Int {
    kind == .word && level > 0 ? innerWord : Int(kind.shape)
  }

  /// Cell of a value in rows for fields of its kind at a level of a trie.
  func cell(_ kind: FieldKind, _ value: UInt64, _ level: Int) -> Int {
    switch kind {
    case .word: words.find(UInt64(Self.place(kind, level)), value)
    case .finePair: hot.pairs[UInt32(truncatingIfNeeded: value)]
    case .frame: hot.frames[UInt32(truncatingIfNeeded: value)]
    case .clause: hot.clauses[UInt32(truncatingIfNeeded: value)]
    case .path, .longPath, .fineTriple, .fineQuad:
      hot.sparse.find(UInt64(kind.rawValue), value)
    default: Int(narrow[Int(kind.shape) << 8 + Int(value & 255)])
    }
  }
}

/// How many templates each kind of field leads: their entries for a value lie side by side.
struct Leaders {
  private var seen = [Bool](repeating: false, count: Template.limit)
  /// By shape: templates of several fields, and of one.
  private var nodes = [Int](repeating: 0, count: FieldKind.allCases.count)
  private var leaves = [Int](repeating: 0, count: FieldKind.allCases.count)

  /// Counts a template by the fields of a row, sorted.
  mutating func add(_ template: Int, _ fields: FieldList) {
    if fields.count == 0 || template >= seen.count || seen[template] { return }
    seen[template] = true
    let shape = Int(fields[0].kind.shape)
    if fields.count > 1 { nodes[shape] += 1 } else { leaves[shape] += 1 }
  }

  /// Cells from one value to the next.
  func stride(_ shape: Int) -> Int { max(nodes[shape], leaves[shape], 1) }
}
