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
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var next: Int32 = -1
    /// What a phrase that ends here stands for; 0 where none ends.
    var value: UInt64 = 0
  }

  private var nodes: [Node] = []

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
    var at = nodes[Int(parent)].firstChild
    while at >= 0 {
      if nodes[Int(at)].word == word { return at }
      at = nodes[Int(at)].next
    }
    let new = Int32(nodes.count)
    nodes.append(Node(word: word))
    let last = nodes[Int(parent)].lastChild
    if last >= 0 {
      nodes[Int(last)].next = new
    } else {
      nodes[Int(parent)].firstChild = new
    }
    nodes[Int(parent)].lastChild = new
    return new
  }

  /// Lays the nodes out flat for reading.
  mutating func freeze() {
    var places: [Place] = []
    var arcs: [Arc] = []
    places.reserveCapacity(nodes.count)
    arcs.reserveCapacity(nodes.count)
    for node in nodes {
      let first = arcs.count
      var child = node.firstChild
      var mask: UInt64 = 0
      while child >= 0 {
        let word = nodes[Int(child)].word
        arcs.append(Arc(word: word, next: child))
        mask |= Self.bit(word)
        child = nodes[Int(child)].next
      }
      places.append(
        Place(
          mask: mask, value: node.value, reached: node.value,
          firstArc: Int32(truncatingIfNeeded: first),
          arcCount: Int32(truncatingIfNeeded: arcs.count - first)))
    }
    // A node comes after the one it hangs on.
    for k in places.indices.reversed() {
      let first = Int(places[k].firstArc)
      for arc in arcs[first..<first + Int(places[k].arcCount)] {
        places[k].reached |= places[Int(arc.next)].reached
      }
    }
    self.places = FrozenTable(places)
    self.arcs = FrozenTable(arcs)
    nodes = []
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

  /// Asks for the memory of the arcs of a node.
  @inlinable @inline(__always) public func prefetchArcs(_ node: Int32) {
    ctext_prefetch(arcs.base + Int(places[Int(node)].firstArc))
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

  /// The node reached from `node` by `word`, or −1.
  @inlinable public func step(_ node: Int32, _ word: UInt32) -> Int32 {
    let place = places[Int(node)]
    if place.mask & Self.bit(word) == 0 { return -1 }
    var k = Int(place.firstArc)
    let end = k &+ Int(place.arcCount)
    while k < end {
      if arcs[k].word == word { return arcs[k].next }
      k &+= 1
    }
    return -1
  }
}
