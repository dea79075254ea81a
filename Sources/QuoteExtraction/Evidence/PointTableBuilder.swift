/// Lays out the rows of a stage as tries.
struct PointTableBuilder {
  private let rows: [(key: UInt64, points: Int8)]
  /// The fields of each row, in the order of its trie.
  private let lists: [FieldList]
  private(set) var memory: PointMemory
  let symbols: FieldSymbols
  /// Where the first fields of a kind are looked up: the templates that begin with it side by side, so
  /// that a value's entries of all of them lie together. Offset, and how many have a place.
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

  init(rows: [(key: UInt64, points: Int8)]) {
    self.rows = rows
    lists = rows.map { row in
      var list = FieldList(key: row.key)
      list.sort()
      return list
    }
    var counts: [Int] = []
    symbols = FieldSymbols(rows: rows, lists, counts: &counts)
    self.counts = counts
    // As long as the longest row, so that whatever leads nowhere leads to zeros.
    var cells = max(64, counts.reduce(0, max) + 1)
    for kind in FieldKind.allCases {
      cells = max(cells, (counts[Int(kind.shape)] + 1) * symbols.stride(kind))
    }
    memory = PointMemory(zeros: cells * 8, capacity: rows.count * 64)
    symbols.write(to: memory)
  }

  /// Number of cells of a row for fields of `kind` at a level of a trie.
  private func size(_ kind: FieldKind, _ level: Int) -> Int {
    counts[FieldSymbols.place(kind, level)] + 1
  }

  mutating func insertAll() {
    for i in byWord() { insert(rows[i].key, rows[i].points, lists[i]) }
    // Whatever the cell, no look-up leaves the memory.
    _ = memory.append((counts.max() ?? 0) * 8 + 64, alignment: 8)
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
    guard template < most.count, Template.kinds[template] != 0 else { return }
    let isSide = Template.isSide(UInt16(truncatingIfNeeded: template))
    let root = PointMemory.roots + template * 4
    if memory[root, as: UInt32.self] == 0 { setRoot(root, fields, isSide: isSide) }
    var row = Int(memory[root, as: UInt32.self])
    var cell = 0
    for level in 0..<fields.count {
      cell = symbols.cell(fields[level].kind, fields[level].value, level)
      if level == 0 { cell *= symbols.stride(fields[0].kind) }
      if level + 1 < fields.count {
        let entry = row + cell * 4
        if memory[entry, as: UInt32.self] == 0 {
          let below = newRow(fields, level: level + 1, isSide: isSide)
          memory[entry, as: UInt32.self] = UInt32(truncatingIfNeeded: below)
        }
        row = Int(memory[entry, as: UInt32.self])
      }
    }
    if isSide {
      memory[row + cell * 8, as: Int64.self] &+= Int64(points) << Int64(16 * (key >> 52 & 3))
    } else {
      memory[row + cell, as: Int8.self] = points
      most[template] = max(most[template], points)
    }
  }

  /// Finds a place for a template whose trie begins with the first of `fields`.
  private mutating func setRoot(_ root: Int, _ fields: FieldList, isSide: Bool) {
    let shape = Int(fields[0].kind.shape)
    let isLeaf = fields.count == 1
    let width = isLeaf ? leafStride(isSide) : 4
    var block: Block
    if let known = isLeaf ? leafBlocks[shape] : nodeBlocks[shape] {
      block = known
    } else {
      let cells = size(fields[0].kind, 0) * symbols.stride(fields[0].kind)
      block = Block(base: memory.append(cells * width, alignment: 64), used: 0)
    }
    memory[root, as: UInt32.self] = UInt32(
      truncatingIfNeeded: block.base + block.used * width)
    block.used += 1
    if isLeaf { leafBlocks[shape] = block } else { nodeBlocks[shape] = block }
  }

  private func leafStride(_ isSide: Bool) -> Int { isSide ? 8 : 1 }

  /// Adds a row of zeros for the fields at this level, and returns its offset.
  private mutating func newRow(_ fields: FieldList, level: Int, isSide: Bool) -> Int {
    let width = level + 1 < fields.count ? 4 : leafStride(isSide)
    return memory.append(size(fields[level].kind, level) * width, alignment: width)
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
  init(key: UInt64) {
    let template = Int(key >> 54)
    let kinds = template < Template.limit ? Template.kinds[template] : 0
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
