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
  private struct Node: Sendable {
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

  /// The nodes laid out for reading, and their arcs, those of one node side by side; filled by
  /// `freeze`.
  @usableFromInline var places = FrozenTable<Place>([])
  @usableFromInline var arcs = FrozenTable<Arc>([])

  /// A node as it is read.
  @frozen @usableFromInline struct Place: Sendable {
    /// The bits of the words on its arcs: most words are turned away by them.
    @usableFromInline var mask: UInt64
    /// As in `Node`.
    @usableFromInline var value: UInt64
    /// The values of the node and of all below it, joined.
    @usableFromInline var reached: UInt64
    @usableFromInline var firstArc: Int32
    /// How many arcs there are; where they are many and lie by hash, how many places, below zero.
    @usableFromInline var arcCount: Int32
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

  /// Lays the nodes out flat for reading.
  mutating func freeze() {
    var places: [Place] = []
    var arcs: [Arc] = []
    places.reserveCapacity(nodes.count)
    arcs.reserveCapacity(nodes.count)
    // The last ends by value: phrases with the same value have one end, so that few are read.
    var ends = [Int32](repeating: -1, count: 1 << 10)
    for node in nodes {
      let first = arcs.count
      var child = node.firstChild
      var mask: UInt64 = 0
      while child >= 0 {
        let word = nodes[Int(child)].word
        var next = child
        if nodes[Int(child)].firstChild < 0 {
          let value = nodes[Int(child)].value
          let place = Int(truncatingIfNeeded: mixed(0, value) >> 54)
          if ends[place] >= 0 && nodes[Int(ends[place])].value == value {
            next = ends[place]
          } else {
            ends[place] = child
          }
        }
        arcs.append(Arc(word: word, next: next))
        mask |= Self.bit(word)
        child = nodes[Int(child)].next
      }
      let count = arcs.count - first
      if count > Self.fewArcs { spread(&arcs, from: first) }
      places.append(
        Place(
          mask: mask, value: node.value, reached: node.value,
          firstArc: Int32(truncatingIfNeeded: first),
          arcCount: Int32(truncatingIfNeeded: count > Self.fewArcs ? first - arcs.count : count)))
    }
    // A node that others hang on comes after the one it hangs on itself.
    for k in places.indices.reversed() {
      let first = Int(places[k].firstArc)
      for arc in arcs[first..<first + abs(Int(places[k].arcCount))] where arc.next >= 0 {
        places[k].reached |= places[Int(arc.next)].reached
      }
    }
    self.places = FrozenTable(places)
    self.arcs = FrozenTable(arcs)
    nodes = []
    index = []
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

  @inlinable @inline(__always) static func bit(_ word: UInt32) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: (word &* 2_654_435_769) &>> 26)
  }

  /// The value of the phrase that ends at `node`, or 0.
  @inlinable public func value(_ node: Int32) -> UInt64 { places[Int(node)].value }

  /// The values of all phrases that begin with the words up to `node`, joined.
  @inlinable public func values(from node: Int32) -> UInt64 { places[Int(node)].reached }

  /// Asks for the memory of a node that is to be read soon.
  @inlinable @inline(__always) public func prefetch(_ node: Int32) {
    ctext_prefetch(places.base + Int(node))
  }

  /// Asks for the memory in which the arc of a node by a word is looked for first.
  @inlinable @inline(__always) public func prefetchArc(_ node: Int32, _ word: UInt32) {
    let count = places[Int(node)].arcCount
    let mask = Int((count >> 31) & ~count)
    ctext_prefetch(arcs.base + (Int(places[Int(node)].firstArc) &+ Self.arcPlace(word) & mask))
  }

  /// Whether a phrase may end at `node` or go on with one of two words, or with a wildcard: a glance,
  /// by which most words are turned away.
  @inlinable @inline(__always) public func mayGoOn(
    _ node: Int32, _ word: UInt32, _ other: UInt32
  ) -> Bool {
    let wanted =
      Self.bit(word) | Self.bit(other) | Self.bit(Self.possessive) | Self.bit(Self.ending)
    return places[Int(node)].value != 0 || places[Int(node)].mask & wanted != 0
  }

  /// The node reached from `node` by `word`, else by `other`, or −1.
  @inlinable @inline(__always)
  public func step(_ node: Int32, _ word: UInt32, or other: UInt32) -> Int32 {
    if places[Int(node)].mask & (Self.bit(word) | Self.bit(other)) == 0 { return -1 }
    let next = step(node, word)
    return next < 0 && word != other ? step(node, other) : next
  }

  /// The node reached from `node` by `word`, or −1.
  @inlinable public func step(_ node: Int32, _ word: UInt32) -> Int32 {
    let place = places[Int(node)]
    if place.mask & Self.bit(word) == 0 { return -1 }
    var k = Int(place.firstArc)
    if place.arcCount < 0 {
      let mask = ~Int(place.arcCount)
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
