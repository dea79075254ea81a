/// Lays out the rows of a stage as tries.
struct PointTableBuilder {
  private let rows: [(key: UInt64, points: Int8)]
  private let kinds: [UInt32]
  /// The fields of each row, in the order of its trie.
  private let lists: [FieldList]
  var roots = [PointTable.Root](repeating: .dead, count: Template.limit)
  var nodes: [UInt32] = []
  var leaves: [Int8] = []
  var sideLeaves: [Int64] = []
  let symbols: FieldSymbols
  /// Where the first fields of a kind are looked up: the templates that begin with it side by side, so
  /// that a value's entries of all of them lie together.
  private struct Block {
    var base: Int
    var used: Int
  }
  /// The most points that a row of each template has, 0 where all have fewer.
  var most = [Int8](repeating: 0, count: Template.limit)
  private var nodeBlocks = [Block?](repeating: nil, count: FieldKind.allCases.count)
  private var leafBlocks = [Block?](repeating: nil, count: FieldKind.allCases.count)
  /// How many symbols there are of each kind.
  let counts: [Int]

  init(rows: [(key: UInt64, points: Int8)], kinds: [UInt32]) {
    self.rows = rows
    self.kinds = kinds
    lists = rows.map { row in
      let template = Int(row.key >> 54)
      var list = FieldList(key: row.key, kinds: template < kinds.count ? kinds[template] : 0)
      list.sort()
      return list
    }
    var counts: [Int] = []
    symbols = FieldSymbols(rows: rows, lists, counts: &counts)
    self.counts = counts
  }

  /// Number of cells of a row for fields of `kind` at a level of a trie.
  private func size(_ kind: FieldKind, _ level: Int) -> Int {
    counts[FieldSymbols.place(kind, level)] + 1
  }

  /// Number of cells of the longest row, so that whatever leads nowhere leads to zeros.
  private var longest: Int {
    max(512, counts.map { $0 + 1 }.max() ?? 0)
  }

  mutating func insertAll() {
    let hasSides = rows.contains { Template.isSide(UInt16(truncatingIfNeeded: $0.key >> 54)) }
    nodes = Array(repeating: 0, count: longest)
    leaves = Array(repeating: 0, count: longest)
    sideLeaves = Array(repeating: 0, count: hasSides ? longest : 1)
    nodes.reserveCapacity(rows.count * 16)
    leaves.reserveCapacity(rows.count * 32)
    for i in byWord() { insert(rows[i].key, rows[i].points, lists[i]) }
    // Whatever the cell, no look-up leaves the arrays.
    nodes += Array(repeating: 0, count: longest)
    leaves += Array(repeating: 0, count: longest)
    if hasSides { sideLeaves += Array(repeating: 0, count: longest) }
  }

  /// Places of the rows, those of a word together, so that what is looked up for it lies together.
  private func byWord() -> [Int] {
    let words = lists.map { fields in
      fields.count > 1 && fields[0].kind == .word
        ? symbols.cell(.word, fields[0].value, 0) : 0
    }
    var next = Array(repeating: 0, count: size(.word, 0) + 1)
    for word in words { next[word + 1] += 1 }
    for i in next.indices.dropFirst() { next[i] += next[i - 1] }
    var order = Array(repeating: 0, count: rows.count)
    for (i, word) in words.enumerated() {
      order[next[word]] = i
      next[word] += 1
    }
    return order
  }

  private mutating func insert(_ key: UInt64, _ points: Int8, _ fields: FieldList) {
    let template = Int(key >> 54)
    guard template < roots.count, template < kinds.count else { return }
    let isSide = Template.isSide(UInt16(truncatingIfNeeded: template))
    if roots[template].shape == .max {
      roots[template] = PointTable.Root(
        shape: FieldKind.shape(kinds[template]), start: newRoot(fields, isSide: isSide))
    }
    var row = Int(roots[template].start)
    var cell = 0
    for level in 0..<fields.count {
      cell = symbols.cell(fields[level].kind, fields[level].value, level)
      if level == 0 { cell *= symbols.hot.stride(UInt32(fields[0].kind.shape)) }
      if level + 1 < fields.count {
        let at = row / MemoryLayout<UInt32>.stride + cell
        if nodes[at] == 0 { nodes[at] = newRow(fields, level: level + 1, isSide: isSide) }
        row = Int(nodes[at])
      }
    }
    if isSide {
      sideLeaves[row / MemoryLayout<Int64>.stride + cell] &+=
        Int64(points) << Int64(16 * (key >> 52 & 3))
    } else {
      leaves[row + cell] = points
      most[template] = max(most[template], points)
    }
  }

  /// Finds a place for a template whose trie begins with the first of `fields`, in bytes.
  private mutating func newRoot(_ fields: FieldList, isSide: Bool) -> UInt32 {
    if fields.count == 0 { return newRow(fields, level: 0, isSide: isSide) }
    let shape = Int(fields[0].kind.shape)
    let isLeaf = fields.count == 1
    let width = isLeaf ? leafStride(isSide) : MemoryLayout<UInt32>.stride
    let known = isLeaf ? leafBlocks[shape] : nodeBlocks[shape]
    var block = known ?? Block(base: 0, used: 0)
    if known == nil {
      align(isLeaf: isLeaf, isSide: isSide)
      for i in 0..<symbols.hot.stride(UInt32(shape)) {
        let row = Int(newRow(fields, level: 0, isSide: isSide)) / width
        if i == 0 { block.base = row }
      }
    }
    let start = (block.base + block.used) * width
    block.used += 1
    if isLeaf { leafBlocks[shape] = block } else { nodeBlocks[shape] = block }
    return UInt32(truncatingIfNeeded: start)
  }

  private func leafStride(_ isSide: Bool) -> Int {
    isSide ? MemoryLayout<Int64>.stride : MemoryLayout<Int8>.stride
  }

  /// Fills up to a whole line of the cache.
  private mutating func align(isLeaf: Bool, isSide: Bool) {
    if !isLeaf {
      while nodes.count % 16 != 0 { nodes.append(0) }
    } else if isSide {
      while sideLeaves.count % 8 != 0 { sideLeaves.append(0) }
    } else {
      while leaves.count % 64 != 0 { leaves.append(0) }
    }
  }

  /// Adds a row of zeros for the fields at this level, and returns where it begins, in bytes.
  private mutating func newRow(_ fields: FieldList, level: Int, isSide: Bool) -> UInt32 {
    let size = level < fields.count ? size(fields[level].kind, level) : 1
    if level + 1 < fields.count {
      nodes.append(contentsOf: repeatElement(0, count: size))
      return UInt32(truncatingIfNeeded: (nodes.count - size) * MemoryLayout<UInt32>.stride)
    }
    if isSide {
      sideLeaves.append(contentsOf: repeatElement(0, count: size))
      return UInt32(truncatingIfNeeded: (sideLeaves.count - size) * MemoryLayout<Int64>.stride)
    }
    leaves.append(contentsOf: repeatElement(0, count: size))
    return UInt32(truncatingIfNeeded: leaves.count - size)
  }
}

/// The fields of a key, in the order of a template or of its trie.
struct FieldList {
  struct Item {
    var kind: FieldKind
    var value: UInt64
  }

  private var items = InlineArray<3, Item>(repeating: Item(kind: .none, value: 0))
  private(set) var count = 0

  /// Takes a key apart.
  init(key: UInt64, kinds: UInt32) {
    var rest = key & (1 << 52 - 1)
    if !Template.isSide(UInt16(truncatingIfNeeded: key >> 54)) { rest = key & (1 << 54 - 1) }
    for i in 0..<3 {
      if kinds >> UInt32(8 * i) & 255 != 0 { count = i + 1 }
    }
    for i in (0..<count).reversed() {
      let kind = FieldKind(rawValue: UInt8(truncatingIfNeeded: kinds >> UInt32(8 * i))) ?? .none
      items[i] = Item(kind: kind, value: rest & (1 << kind.width - 1))
      rest >>= kind.width
    }
  }

  subscript(_ i: Int) -> Item { items[i] }

  /// Puts the fields in the order of the trie.
  mutating func sort() {
    if count < 2 { return }
    if items[1].kind.rank > items[0].kind.rank { items.swapAt(0, 1) }
    if count < 3 { return }
    if items[2].kind.rank > items[1].kind.rank { items.swapAt(1, 2) }
    if items[1].kind.rank > items[0].kind.rank { items.swapAt(0, 1) }
  }
}
