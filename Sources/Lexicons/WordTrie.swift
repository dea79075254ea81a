import CText

/// Phrases of word numbers, for matching from a token onwards.
///
/// A number is a `WordID`, the stand-in of a word outside the vocabulary, or one of the wildcards.
public struct WordTrie: Sendable {
  /// Stands for every possessive pronoun ("his").
  @inlinable public static var possessive: UInt32 { 0xFFFF_FFF0 }
  /// Stands for a possessive ending.
  @inlinable public static var ending: UInt32 { 0xFFFF_FFF1 }
  /// Stands for the object of the phrase ("~").
  @inlinable public static var object: UInt32 { 0xFFFF_FFF2 }

  /// Children hang together in a list, in the order in which they came.
  fileprivate struct Node: Sendable {
    var word: UInt32
    /// The node it hangs on, or −1.
    var parent: Int32 = -1
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var childCount: Int32 = 0
    var next: Int32 = -1
    /// What a phrase that ends here stands for; 0 where none ends.
    var value: UInt64 = 0
  }

  private var nodes: [Node] = []
  /// Nodes by parent and word while phrases are added: 1 + the node, 0 where a place is free.
  private var index: [Int32]

  /// The nodes laid out for reading by `freeze`: each begins with its head, then comes its value, if it
  /// has one, then its arcs. A node goes by the place of its head; no node has place 0.
  @usableFromInline var cells = FrozenTable<UInt64>([0])
  /// The values of a node and of all below it, joined, by the head's bits from 16 on.
  @usableFromInline var reached = FrozenTable<UInt64>([])
  /// Bits of the arcs that lie by hash: most words are turned away by them.
  @usableFromInline var filter = FrozenTable<UInt64>([0])
  @usableFromInline var filterShift: UInt64 = 58

  public init() { self.init(expected: 500) }

  /// Room for about so many nodes before it has to grow.
  init(expected: Int) {
    var size = 1 << 10
    while size < expected * 2 { size *= 2 }
    index = [Int32](repeating: 0, count: size)
    nodes.reserveCapacity(expected)
  }

  /// Adds a root and returns its number.
  mutating func addRoot() -> Int32 {
    nodes.append(Node(word: 0))
    return Int32(nodes.count - 1)
  }

  /// Adds a phrase below `root`; values of equal phrases are joined by `merge`.
  mutating func add(
    _ words: some Sequence<UInt32>, below root: Int32, merge: (UInt64) -> UInt64
  ) {
    var at = root
    for word in words { at = child(word, of: at) }
    nodes[Int(at)].value = merge(nodes[Int(at)].value)
  }

  /// Asks for the memory in which a node will be looked for.
  func prefetchChild(_ word: UInt32, of parent: Int32) {
    let place = Self.hash(word, parent) & (index.count &- 1)
    index.withUnsafeBufferPointer { index in
      if let base = index.baseAddress { ctext_prefetch(base + place) }
    }
  }

  private mutating func child(_ word: UInt32, of parent: Int32) -> Int32 {
    let hash = Self.hash(word, parent)
    // The node, or the place in the index where it would be, below zero.
    let found = nodes.withUnsafeBufferPointer { nodes in
      index.withUnsafeBufferPointer { index in
        let mask = index.count &- 1
        var place = hash & mask
        while index[place] != 0 {
          let at = index[place] &- 1
          if nodes[Int(at)].word == word && nodes[Int(at)].parent == parent { return Int(at) }
          place = (place &+ 1) & mask
        }
        return ~place
      }
    }
    return found >= 0 ? Int32(truncatingIfNeeded: found) : add(word, below: parent, at: ~found)
  }

  @inline(__always) private mutating func add(
    _ word: UInt32, below parent: Int32, at place: Int
  ) -> Int32 {
    let new = Int32(truncatingIfNeeded: nodes.count)
    nodes.append(Node(word: word, parent: parent))
    nodes.withUnsafeMutableBufferPointer { nodes in
      let last = nodes[Int(parent)].lastChild
      if last >= 0 {
        nodes[Int(last)].next = new
      } else {
        nodes[Int(parent)].firstChild = new
      }
      nodes[Int(parent)].lastChild = new
      nodes[Int(parent)].childCount &+= 1
    }
    index[place] = new &+ 1
    if nodes.count * 2 > index.count { growIndex() }
    return new
  }

  @inline(__always) private static func hash(_ word: UInt32, _ parent: Int32) -> Int {
    Int(truncatingIfNeeded: mixed(0, UInt64(word) << 32 | UInt64(UInt32(bitPattern: parent))) >> 32)
  }

  private mutating func growIndex() {
    index = [Int32](repeating: 0, count: index.count * 4)
    index.withUnsafeMutableBufferPointer { index in
      for (i, node) in nodes.enumerated() where node.parent >= 0 {
        var place = Self.hash(node.word, node.parent) & (index.count &- 1)
        while index[place] != 0 { place = (place &+ 1) & (index.count &- 1) }
        index[place] = Int32(truncatingIfNeeded: i &+ 1)
      }
    }
  }

  /// Lays the nodes out flat for reading and returns their new numbers.
  ///
  /// What hangs on a root comes right after it; roots come in the order given, so that those of frequent
  /// words lie together.
  @discardableResult mutating func freeze(roots: [Int32]? = nil) -> [Int32] {
    let all = nodes.indices.map { Int32(truncatingIfNeeded: $0) }
    let layout = WordTrieLayout(nodes, roots: roots ?? all.filter { nodes[Int($0)].parent < 0 })
    var joined = nodes.map(\.value)
    // A node that others hang on comes before them.
    for k in nodes.indices.reversed() where nodes[k].parent >= 0 {
      joined[Int(nodes[k].parent)] |= joined[k]
    }
    var cells = [UInt64](repeating: 0, count: layout.size)
    var sets = ValueTable()
    var bits = FilterBits(arcs: layout.hashedCount)
    for node in layout.order {
      let number = layout.numbers[Int(node)]
      let count = Int(nodes[Int(node)].childCount)
      let value = nodes[Int(node)].value
      var at = Int(number) + 1
      if value != 0 {
        cells[at] = value
        at += 1
      }
      var mask: UInt64 = 0
      var child = nodes[Int(node)].firstChild
      let places = 1 << Self.hashBits(count)
      while child >= 0 {
        let word = nodes[Int(child)].word
        let next = UInt64(UInt32(bitPattern: layout.numbers[Int(child)]))
        mask |= Self.bit(word)
        var place = at
        if count > Self.fewArcs {
          var k = Self.arcPlace(word) & (places - 1)
          while cells[at + k] != 0 { k = (k + 1) & (places - 1) }
          place = at + k
          bits.insert(Self.hash(number, word))
        } else {
          at += 1
        }
        cells[place] = next << 32 | UInt64(word)
        child = nodes[Int(child)].next
      }
      let code = count > Self.fewArcs ? Self.hashBits(count) + Self.fewArcs : count
      cells[Int(number)] =
        mask | UInt64(sets.place(of: joined[Int(node)])) << 16
        | (value != 0 ? Self.hasValue : 0) | UInt64(code)
    }
    self.cells = FrozenTable(cells)
    reached = FrozenTable(sets.values)
    filter = FrozenTable(bits.words)
    filterShift = bits.shift
    nodes = []
    index = []
    return layout.numbers
  }

  /// Most arcs of a node that are looked through one by one; others lie by hash, at least half of the
  /// places free.
  @usableFromInline static var fewArcs: Int { 8 }

  fileprivate static func hashBits(_ count: Int) -> Int {
    var bits = 4
    while 1 << bits < count * 2 { bits += 1 }
    return bits
  }

  /// The bit of a head that tells that a phrase ends with the node.
  @usableFromInline static var hasValue: UInt64 { 1 << 8 }

  /// The bit of a head that stands for the words of some arcs.
  @inlinable @inline(__always) static func bit(_ word: UInt32) -> UInt64 {
    1 &<< (UInt64(truncatingIfNeeded: (word &* 2_654_435_769) &>> 27) | 32)
  }

  /// Where an arc by this word is looked for first, in its lowest bits.
  @inlinable @inline(__always) static func arcPlace(_ word: UInt32) -> Int {
    Int(truncatingIfNeeded: (word &* 2_654_435_769) &>> 12)
  }

  /// Of a node and a word, for the filter.
  @inlinable @inline(__always) static func hash(_ node: Int32, _ word: UInt32) -> UInt64 {
    (UInt64(word) &* 0x9E37_79B9_7F4A_7C15)
      ^ (UInt64(UInt32(bitPattern: node)) &* 0xC2B2_AE3D_27D4_EB4F)
  }

  /// The value of the phrase that ends at `node`, or 0.
  @inlinable @inline(__always) public func value(_ node: Int32) -> UInt64 {
    cells[Int(node)] & Self.hasValue != 0 ? cells[Int(node) &+ 1] : 0
  }

  /// The values of all phrases that begin with the words up to `node`, joined.
  @inlinable public func values(from node: Int32) -> UInt64 {
    reached[Int(truncatingIfNeeded: cells[Int(node)] &>> 16 & 0xFFFF)]
  }

  /// Asks for the memory of a node that is to be read soon; for nothing where there is none.
  @inlinable @inline(__always) public func prefetch(_ node: Int32) {
    ctext_prefetch(cells.base + Int(node))
  }

  /// Not 0 where a phrase may go on from `node` with one of two words: a glance, by which most words are
  /// turned away. `node` may be −1.
  @inlinable @inline(__always) public func mayStep(
    _ node: Int32, _ word: UInt32, _ other: UInt32
  ) -> UInt64 {
    cells[Int(max(node, 0))] & (Self.bit(word) | Self.bit(other))
  }

  /// Not 0 where a phrase may end at `node`, which may be −1, or go on with one of three words.
  @inlinable @inline(__always) public func mayGoOn(
    _ node: Int32, _ word: UInt32, _ other: UInt32, _ wildcard: UInt32
  ) -> UInt64 {
    cells[Int(max(node, 0))]
      & (Self.bit(word) | Self.bit(other) | Self.bit(wildcard) | Self.hasValue)
  }

  /// The node reached from `node` by `word`, else by `other`, or −1.
  @inlinable @inline(__always)
  public func step(_ node: Int32, _ word: UInt32, or other: UInt32) -> Int32 {
    if cells[Int(node)] & (Self.bit(word) | Self.bit(other)) == 0 { return -1 }
    let next = find(node, word)
    return next < 0 && word != other ? find(node, other) : next
  }

  /// The node reached from `node` by `word`, or −1.
  @inlinable @inline(__always) public func step(_ node: Int32, _ word: UInt32) -> Int32 {
    cells[Int(node)] & Self.bit(word) == 0 ? -1 : find(node, word)
  }

  /// As `step`, without a glance at the words of the arcs.
  @inline(never) @usableFromInline func find(_ node: Int32, _ word: UInt32) -> Int32 {
    let head = cells[Int(node)]
    var k = Int(node) &+ 1 &+ (head & Self.hasValue != 0 ? 1 : 0)
    let count = Int(truncatingIfNeeded: head & 0xFF)
    if count > Self.fewArcs {
      let place = Self.hash(node, word) &>> filterShift
      let bits = filter[Int(truncatingIfNeeded: place &>> 6)]
      if bits &>> (place & 63) & 1 == 0 { return -1 }
      let mask = 1 &<< (count &- Self.fewArcs) &- 1
      var at = Self.arcPlace(word) & mask
      while cells[k &+ at] != 0 {
        let arc = cells[k &+ at]
        if UInt32(truncatingIfNeeded: arc) == word { return Int32(truncatingIfNeeded: arc &>> 32) }
        at = (at &+ 1) & mask
      }
      return -1
    }
    let end = k &+ count
    while k < end {
      let arc = cells[k]
      if UInt32(truncatingIfNeeded: arc) == word { return Int32(truncatingIfNeeded: arc &>> 32) }
      k &+= 1
    }
    return -1
  }
}

/// The bits of the arcs while they are listed: sixteen for each arc at least.
private struct FilterBits {
  private(set) var words: [UInt64]
  private(set) var shift: UInt64

  init(arcs: Int) {
    var size = 6
    while 1 << size < arcs * 16 { size += 1 }
    shift = UInt64(64 - size)
    words = [UInt64](repeating: 0, count: 1 << (size - 6))
  }

  mutating func insert(_ hash: UInt64) {
    let place = hash &>> shift
    words[Int(place &>> 6)] |= 1 &<< (place & 63)
  }
}

/// Different values, each once. Where there are too many, the last has the bits of all others, too: what
/// is reached may be said to be more than it is.
private struct ValueTable {
  private(set) var values: [UInt64] = []
  private var slots = [UInt16](repeating: 0, count: 1 << 16)
  private static var most: Int { 1 << 14 }

  mutating func place(of value: UInt64) -> UInt16 {
    var at = Int(truncatingIfNeeded: mixed(0, value) >> 16) & (slots.count - 1)
    while slots[at] != 0 {
      if values[Int(slots[at]) - 1] == value { return slots[at] - 1 }
      at = (at + 1) & (slots.count - 1)
    }
    if values.count == Self.most {
      values[Self.most - 1] |= value
      return UInt16(Self.most - 1)
    }
    values.append(value)
    slots[at] = UInt16(values.count)
    return UInt16(values.count - 1)
  }
}

/// Where the nodes of a trie come to lie.
private struct WordTrieLayout {
  /// The nodes that are laid out, by old number, and the new number of each; equal ends share one.
  private(set) var order: [Int32] = []
  private(set) var numbers: [Int32]
  /// Cells in all, and arcs that lie by hash.
  private(set) var size = 1
  private(set) var hashedCount = 0

  init(_ nodes: [WordTrie.Node], roots: [Int32]) {
    numbers = [Int32](repeating: -1, count: nodes.count)
    order.reserveCapacity(nodes.count)
    // Phrases with the same value that go on nowhere have one end, so that few are read.
    var ends = [Int32](repeating: -1, count: 1 << 10)
    for k in nodes.indices where nodes[k].firstChild < 0 && nodes[k].parent >= 0 {
      let place = Int(truncatingIfNeeded: mixed(0, nodes[k].value) >> 54)
      if ends[place] >= 0 && nodes[Int(ends[place])].value == nodes[k].value {
        numbers[k] = numbers[Int(ends[place])]
      } else {
        ends[place] = Int32(truncatingIfNeeded: k)
        add(Int32(truncatingIfNeeded: k), nodes)
      }
    }
    var open: [Int32] = []
    for root in roots {
      open.append(root)
      while let node = open.popLast() {
        add(node, nodes)
        var child = nodes[Int(node)].firstChild
        while child >= 0 {
          if nodes[Int(child)].firstChild >= 0 { open.append(child) }
          child = nodes[Int(child)].next
        }
      }
    }
  }

  private mutating func add(_ node: Int32, _ nodes: [WordTrie.Node]) {
    let count = Int(nodes[Int(node)].childCount)
    numbers[Int(node)] = Int32(truncatingIfNeeded: size)
    order.append(node)
    size += nodes[Int(node)].value == 0 ? 1 : 2
    if count > WordTrie.fewArcs {
      size += 1 << WordTrie.hashBits(count)
      hashedCount += count
    } else {
      size += count
    }
  }
}
