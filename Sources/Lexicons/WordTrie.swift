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

  private struct Node: Sendable {
    var words: [UInt32] = []
    var next: [Int32] = []
    /// What a phrase that ends here stands for; 0 where none ends.
    var value: UInt64 = 0
  }

  private var nodes: [Node] = []

  /// First arc of each node, and one past the last of all; filled by `freeze`.
  @usableFromInline var starts: [Int32] = []
  @usableFromInline var arcWords: [UInt32] = []
  @usableFromInline var arcNext: [Int32] = []
  @usableFromInline var values: [UInt64] = []

  public init() {}

  /// Adds a root and returns its number.
  mutating func addRoot() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  /// Adds a phrase below `root`; values of equal phrases are joined by `merge`.
  mutating func add(
    _ words: ArraySlice<UInt32>, below root: Int32, merge: (UInt64) -> UInt64
  ) {
    var at = Int(root)
    for word in words {
      if let k = nodes[at].words.firstIndex(of: word) {
        at = Int(nodes[at].next[k])
      } else {
        nodes.append(Node())
        let new = Int32(nodes.count - 1)
        nodes[at].words.append(word)
        nodes[at].next.append(new)
        at = Int(new)
      }
    }
    nodes[at].value = merge(nodes[at].value)
  }

  /// Lays the nodes out flat for reading.
  mutating func freeze() {
    starts.removeAll()
    arcWords.removeAll()
    arcNext.removeAll()
    values.removeAll()
    starts.reserveCapacity(nodes.count + 1)
    values.reserveCapacity(nodes.count)
    arcWords.reserveCapacity(nodes.count)
    arcNext.reserveCapacity(nodes.count)
    for node in nodes {
      starts.append(Int32(truncatingIfNeeded: arcWords.count))
      arcWords += node.words
      arcNext += node.next
      values.append(node.value)
    }
    starts.append(Int32(truncatingIfNeeded: arcWords.count))
  }

  /// The value of the phrase that ends at `node`, or 0.
  @inlinable public func value(_ node: Int32) -> UInt64 { values[Int(node)] }

  /// The node reached from `node` by `word`, or −1.
  @inlinable public func step(_ node: Int32, _ word: UInt32) -> Int32 {
    let end = Int(starts[Int(node) + 1])
    var k = Int(starts[Int(node)])
    while k < end {
      if arcWords[k] == word { return arcNext[k] }
      k += 1
    }
    return -1
  }
}
