/// Phrases of word numbers, for matching from a token onwards.
///
/// A number is a `WordID`, the stand-in of a word outside the vocabulary, or one of the wildcards.
public struct WordTrie: Sendable {
  /// Stands for every possessive pronoun ("his").
  public static let possessive: UInt32 = 0xFFFF_FFF0
  /// Stands for a possessive ending.
  public static let ending: UInt32 = 0xFFFF_FFF1
  /// Stands for the object of the phrase ("~").
  public static let object: UInt32 = 0xFFFF_FFF2

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

  /// First arc of each node, and one past the last of all; filled by `freeze`.
  @usableFromInline var starts = FrozenTable<Int32>([])
  @usableFromInline var arcWords = FrozenTable<UInt32>([])
  @usableFromInline var arcNext = FrozenTable<Int32>([])
  @usableFromInline var values = FrozenTable<UInt64>([])
  /// For each node the bits of the words on its arcs: most words are turned away by them.
  @usableFromInline var masks = FrozenTable<UInt64>([])
  /// The values of each node and of all below it, joined.
  @usableFromInline var reached = FrozenTable<UInt64>([])

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
    var starts: [Int32] = []
    var arcWords: [UInt32] = []
    var arcNext: [Int32] = []
    var values: [UInt64] = []
    var masks: [UInt64] = []
    starts.reserveCapacity(nodes.count + 1)
    values.reserveCapacity(nodes.count)
    masks.reserveCapacity(nodes.count)
    arcWords.reserveCapacity(nodes.count)
    arcNext.reserveCapacity(nodes.count)
    for node in nodes {
      starts.append(Int32(truncatingIfNeeded: arcWords.count))
      var child = node.firstChild
      var mask: UInt64 = 0
      while child >= 0 {
        arcWords.append(nodes[Int(child)].word)
        arcNext.append(child)
        mask |= Self.bit(nodes[Int(child)].word)
        child = nodes[Int(child)].next
      }
      values.append(node.value)
      masks.append(mask)
    }
    // A node comes after the one it hangs on.
    var reached = values
    for node in nodes.indices.reversed() {
      var child = nodes[node].firstChild
      while child >= 0 {
        reached[node] |= reached[Int(child)]
        child = nodes[Int(child)].next
      }
    }
    starts.append(Int32(truncatingIfNeeded: arcWords.count))
    self.starts = FrozenTable(starts)
    self.arcWords = FrozenTable(arcWords)
    self.arcNext = FrozenTable(arcNext)
    self.values = FrozenTable(values)
    self.masks = FrozenTable(masks)
    self.reached = FrozenTable(reached)
    nodes = []
  }

  @inlinable @inline(__always) static func bit(_ word: UInt32) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: (word &* 2_654_435_769) >> 26)
  }

  /// The value of the phrase that ends at `node`, or 0.
  @inlinable public func value(_ node: Int32) -> UInt64 { values[Int(node)] }

  /// The values of all phrases that begin with the words up to `node`, joined.
  @inlinable public func values(from node: Int32) -> UInt64 { reached[Int(node)] }

  /// The node reached from `node` by `word`, or −1.
  @inlinable public func step(_ node: Int32, _ word: UInt32) -> Int32 {
    if masks[Int(node)] & Self.bit(word) == 0 { return -1 }
    let end = Int(starts[Int(node) + 1])
    var k = Int(starts[Int(node)])
    while k < end {
      if arcWords[k] == word { return arcNext[k] }
      k += 1
    }
    return -1
  }
}
