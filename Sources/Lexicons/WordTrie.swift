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
    var next: Int32 = -1
    /// What a phrase that ends here stands for; 0 where none ends.
    var value: UInt64 = 0
  }

  private var nodes: [Node] = []
  /// Nodes by parent and word while phrases are added: 1 + the node, 0 where a place is free.
  private var index = [Int32](repeating: 0, count: 1 << 10)

  /// Where the arcs of each node lie, those of one side by side, and the arcs; filled by `freeze`.
  @usableFromInline var places = FrozenTable<Place>([])
  @usableFromInline var arcs = FrozenTable<Arc>([])
  /// The values of the nodes with which a phrase ends; these are the first ones.
  @usableFromInline var values = FrozenTable<UInt64>([])
  /// The values of a node and of all below it, joined, by `Place.reached`.
  @usableFromInline var reached = FrozenTable<UInt64>([])
  /// Bits of all arcs: most words are turned away by them, and no node is read for it.
  @usableFromInline var filter = FrozenTable<UInt64>([0])
  @usableFromInline var filterShift: UInt64 = 58

  /// A node as it is read.
  @frozen @usableFromInline struct Place: Sendable {
    @usableFromInline var firstArc: Int32
    /// How many arcs there are; where they are many and lie by hash, how many bits their places have,
    /// below zero.
    @usableFromInline var arcCount: Int16
    @usableFromInline var reached: UInt16
  }

  /// From a node by a word to the next one.
  @frozen @usableFromInline struct Arc: Sendable {
    @usableFromInline var word: UInt32
    @usableFromInline var next: Int32
  }

  public init() {}

  /// Adds a root and returns its number.
  mutating func addRoot() -> Int32 {
    nodes.append(Node(word: 0))
    return Int32(nodes.count - 1)
  }

  /// Adds a phrase below `root`; values of equal phrases are joined by `merge`.
  mutating func add(
    _ words: ArraySlice<UInt32>, below root: Int32, merge: (UInt64) -> UInt64
  ) {
    var at = root
    for word in words { at = child(word, of: at) }
    nodes[Int(at)].value = merge(nodes[Int(at)].value)
  }

  private mutating func child(_ word: UInt32, of parent: Int32) -> Int32 {
    var place = indexPlace(word, parent)
    while index[place] != 0 {
      let at = index[place] - 1
      if nodes[Int(at)].word == word && nodes[Int(at)].parent == parent { return at }
      place = (place + 1) & (index.count - 1)
    }
    let new = Int32(nodes.count)
    nodes.append(Node(word: word, parent: parent))
    let last = nodes[Int(parent)].lastChild
    if last >= 0 {
      nodes[Int(last)].next = new
    } else {
      nodes[Int(parent)].firstChild = new
    }
    nodes[Int(parent)].lastChild = new
    index[place] = new + 1
    if nodes.count * 2 > index.count { growIndex() }
    return new
  }

  private func indexPlace(_ word: UInt32, _ parent: Int32) -> Int {
    let hash = mixed(0, UInt64(word) << 32 | UInt64(UInt32(bitPattern: parent)))
    return Int(truncatingIfNeeded: hash >> 32) & (index.count - 1)
  }

  private mutating func growIndex() {
    index = [Int32](repeating: 0, count: index.count * 4)
    for (i, node) in nodes.enumerated() where node.parent >= 0 {
      var place = indexPlace(node.word, node.parent)
      while index[place] != 0 { place = (place + 1) & (index.count - 1) }
      index[place] = Int32(i + 1)
    }
  }

  /// Lays the nodes out flat for reading and returns their new numbers.
  ///
  /// Nodes with which a phrase ends come first, then the others; in both, roots before all, in the order
  /// given, so that those of frequent words lie together.
  @discardableResult mutating func freeze(roots: [Int32]? = nil) -> [Int32] {
    let all = nodes.indices.map(Int32.init)
    let order = WordTrieOrder(nodes, roots: roots ?? all.filter { nodes[Int($0)].parent < 0 })
    var joined = nodes.map(\.value)
    // A node that others hang on comes before them.
    for k in nodes.indices.reversed() where nodes[k].parent >= 0 {
      joined[Int(nodes[k].parent)] |= joined[k]
    }
    var places: [Place] = []
    var arcs: [Arc] = []
    places.reserveCapacity(order.nodes.count)
    arcs.reserveCapacity(nodes.count)
    var sets = ValueTable()
    var bits = FilterBits(arcs: nodes.count)
    for (number, old) in order.nodes.enumerated() {
      let first = arcs.count
      var child = nodes[Int(old)].firstChild
      while child >= 0 {
        let word = nodes[Int(child)].word
        arcs.append(Arc(word: word, next: order.numbers[Int(child)]))
        bits.insert(Self.hash(Int32(truncatingIfNeeded: number), word))
        child = nodes[Int(child)].next
      }
      let count = arcs.count - first
      if count > Self.fewArcs { spread(&arcs, from: first) }
      places.append(
        Place(
          firstArc: Int32(truncatingIfNeeded: first),
          arcCount: Int16(
            truncatingIfNeeded: count > Self.fewArcs
              ? -(arcs.count - first).trailingZeroBitCount : count),
          reached: sets.place(of: joined[Int(old)])))
    }
    values = FrozenTable(order.nodes.prefix(order.endCount).map { nodes[Int($0)].value })
    reached = FrozenTable(sets.values)
    filter = FrozenTable(bits.words)
    filterShift = bits.shift
    self.places = FrozenTable(places)
    self.arcs = FrozenTable(arcs)
    nodes = []
    index = []
    return order.numbers
  }

  /// Most arcs of a node that are looked through one by one.
  @usableFromInline static var fewArcs: Int { 8 }

  /// Lays out the arcs from `first` on by hash, at least half of the places free.
  private func spread(_ arcs: inout [Arc], from first: Int) {
    // A copy: a slice would make the change of the array below copy all of it.
    let own = Array(arcs[first...])
    var size = 16
    while size < own.count * 2 { size *= 2 }
    var table = [Arc](repeating: Arc(word: 0, next: -1), count: size)
    for arc in own {
      var at = Self.arcPlace(arc.word) & (size - 1)
      while table[at].next >= 0 { at = (at + 1) & (size - 1) }
      table[at] = arc
    }
    arcs.removeLast(own.count)
    arcs += table
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

  /// Not nought in the lowest bit where an arc of the node may have the word.
  @inlinable @inline(__always) func mayStep(_ node: Int32, _ word: UInt32) -> UInt64 {
    let place = Self.hash(node, word) &>> filterShift
    return filter[Int(truncatingIfNeeded: place &>> 6)] &>> (place & 63)
  }

  /// The value of the phrase that ends at `node`, or 0.
  @inlinable @inline(__always) public func value(_ node: Int32) -> UInt64 {
    Int(node) < values.count ? values[Int(node)] : 0
  }

  /// The values of all phrases that begin with the words up to `node`, joined.
  @inlinable public func values(from node: Int32) -> UInt64 {
    reached[Int(places[Int(node)].reached)]
  }

  /// Asks for the memory that tells whether a node has an arc by a word.
  @inlinable @inline(__always) public func prefetch(_ node: Int32, _ word: UInt32) {
    let place = Self.hash(node, word) &>> filterShift
    ctext_prefetch(filter.base + Int(truncatingIfNeeded: place &>> 6))
  }

  /// Whether a phrase may end at `node` or go on with one of three words: a glance, by which most words
  /// are turned away.
  @inlinable @inline(__always) public func mayGoOn(
    _ node: Int32, _ word: UInt32, _ other: UInt32, _ wildcard: UInt32
  ) -> Bool {
    (mayStep(node, word) | mayStep(node, other) | mayStep(node, wildcard)) & 1 != 0
      || Int(node) < values.count
  }

  /// The node reached from `node` by `word`, else by `other`, or −1.
  @inlinable @inline(__always)
  public func step(_ node: Int32, _ word: UInt32, or other: UInt32) -> Int32 {
    if (mayStep(node, word) | mayStep(node, other)) & 1 == 0 { return -1 }
    let next = find(node, word)
    return next < 0 && word != other ? find(node, other) : next
  }

  /// The node reached from `node` by `word`, or −1.
  @inlinable @inline(__always) public func step(_ node: Int32, _ word: UInt32) -> Int32 {
    mayStep(node, word) & 1 == 0 ? -1 : find(node, word)
  }

  /// As `step`, without a glance at the filter.
  @inline(never) @usableFromInline func find(_ node: Int32, _ word: UInt32) -> Int32 {
    let place = places[Int(node)]
    var k = Int(place.firstArc)
    if place.arcCount < 0 {
      let mask = 1 &<< -Int(place.arcCount) &- 1
      var at = Self.arcPlace(word) & mask
      while arcs[k &+ at].next >= 0 {
        if arcs[k &+ at].word == word { return arcs[k &+ at].next }
        at = (at &+ 1) & mask
      }
      return -1
    }
    let end = k &+ Int(place.arcCount)
    while k < end {
      if arcs[k].word == word { return arcs[k].next }
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

/// The nodes of a trie in the order in which they are laid out.
private struct WordTrieOrder {
  /// Old numbers in the new order, and new numbers by old one.
  private(set) var nodes: [Int32] = []
  private(set) var numbers: [Int32]
  /// With how many of them, the first ones, a phrase ends.
  private(set) var endCount = 0

  init(_ given: [WordTrie.Node], roots: [Int32]) {
    let count = given.count
    numbers = [Int32](repeating: -1, count: count)
    var ends: [Int32] = []
    var others: [Int32] = []
    ends.reserveCapacity(count)
    others.reserveCapacity(count)
    // Phrases with the same value that go on nowhere have one end, so that few are read.
    var shared = [Int32](repeating: -1, count: 1 << 10)
    for root in roots {
      if given[Int(root)].value != 0 { ends.append(root) } else { others.append(root) }
    }
    var open: [Int32] = []
    for root in roots {
      open.append(root)
      while let node = open.popLast() {
        var child = given[Int(node)].firstChild
        while child >= 0 {
          let own = given[Int(child)].value
          if given[Int(child)].firstChild >= 0 {
            open.append(child)
          } else {
            let place = Int(truncatingIfNeeded: mixed(0, own) >> 54)
            let end = shared[place]
            if end >= 0 && given[Int(end)].value == own {
              numbers[Int(child)] = -2 - end
              child = given[Int(child)].next
              continue
            }
            shared[place] = child
          }
          if own != 0 { ends.append(child) } else { others.append(child) }
          child = given[Int(child)].next
        }
      }
    }
    endCount = ends.count
    nodes = ends + others
    for (number, node) in nodes.enumerated() {
      numbers[Int(node)] = Int32(truncatingIfNeeded: number)
    }
    for k in numbers.indices where numbers[k] < -1 { numbers[k] = numbers[Int(-2 - numbers[k])] }
  }
}
