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

  @usableFromInline struct Node: Sendable {
    @usableFromInline var words: [UInt32] = []
    @usableFromInline var next: [Int32] = []
    /// What a phrase that ends here stands for; 0 where none ends.
    @usableFromInline var value: UInt64 = 0
  }

  @usableFromInline var nodes: [Node] = []

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

  /// The value of the phrase that ends at `node`, or 0.
  @inlinable public func value(_ node: Int32) -> UInt64 { nodes[Int(node)].value }

  /// Whether anything goes on from `node`.
  @inlinable public func goesOn(_ node: Int32) -> Bool { !nodes[Int(node)].words.isEmpty }

  /// The node reached from `node` by `word`, or −1.
  @inlinable public func step(_ node: Int32, _ word: UInt32) -> Int32 {
    let at = Int(node)
    for k in nodes[at].words.indices where nodes[at].words[k] == word { return nodes[at].next[k] }
    return -1
  }
}
