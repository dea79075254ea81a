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
    var childCount: Int32 = 0
    /// What a phrase that ends here stands for; 0 where none ends.
    var value: UInt64 = 0
  }

  private var nodes: [Node] = []
  /// Nodes by parent and word while phrases are added: 1 + the node, 0 where a place is free.
  private var index: [Int32]

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

  /// Lays the nodes out flat for reading.
  mutating func freeze() {
    let nodes = self.nodes
    let arcCount = nodes.reduce(0) { $0 + Self.room(Int($1.childCount)) }
    var arcs = FrozenTable<Arc>([])
    places = FrozenTable(count: nodes.count) { places in
      arcs = FrozenTable(count: arcCount) { arcs in
        nodes.withUnsafeBufferPointer { Self.layOut($0, places, arcs) }
        // A node that others hang on comes after the one it hangs on itself.
        for k in nodes.indices.reversed() {
          let first = Int(places[k].firstArc)
          var reached = places[k].reached
          for i in first..<first + abs(Int(places[k].arcCount)) where arcs[i].next >= 0 {
            reached |= places[Int(arcs[i].next)].reached
          }
          places[k].reached = reached
        }
      }
    }
    self.arcs = arcs
    self.nodes = []
    index = []
  }

  private static func layOut(
    _ nodes: UnsafeBufferPointer<Node>, _ places: UnsafeMutablePointer<Place>,
    _ arcs: UnsafeMutablePointer<Arc>
  ) {
    // The last ends by value: phrases with the same value have one end, so that few are read.
    var lastEnds = [Int32](repeating: -1, count: 1 << 10)
    var first = 0
    lastEnds.withUnsafeMutableBufferPointer { ends in
      for k in nodes.indices {
        let node = nodes[k]
        let count = Int(node.childCount)
        let room = room(count)
        let isSpread = count > fewArcs
        if isSpread { (arcs + first).initialize(repeating: Arc(word: 0, next: -1), count: room) }
        var place = first
        var child = node.firstChild
        var mask: UInt64 = 0
        while child >= 0 {
          let own = nodes[Int(child)]
          var next = child
          if own.firstChild < 0 {
            let end = Int(truncatingIfNeeded: mixed(0, own.value) >> 54)
            if ends[end] >= 0 && nodes[Int(ends[end])].value == own.value {
              next = ends[end]
            } else {
              ends[end] = child
            }
          }
          if isSpread {
            var at = arcPlace(own.word) & (room &- 1)
            while arcs[first &+ at].next >= 0 { at = (at &+ 1) & (room &- 1) }
            place = first &+ at
          }
          (arcs + place).initialize(to: Arc(word: own.word, next: next))
          place &+= 1
          mask |= bit(own.word)
          child = own.next
        }
        (places + k).initialize(
          to: Place(
            mask: mask, value: node.value, reached: node.value,
            firstArc: Int32(truncatingIfNeeded: first),
            arcCount: Int32(truncatingIfNeeded: isSpread ? -room : count)))
        first &+= room
      }
    }
  }

  /// Most arcs of a node that are looked through one by one.
  @usableFromInline static var fewArcs: Int { 8 }

  /// Room for the arcs of a node: where they are many they lie by hash, and at least half of it is free.
  private static func room(_ count: Int) -> Int {
    if count <= fewArcs { return count }
    var size = 16
    while size < count * 2 { size *= 2 }
    return size
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
