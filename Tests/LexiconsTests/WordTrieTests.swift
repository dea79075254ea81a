import Testing

@testable import Lexicons

@Suite struct WordTrieTests {
  /// A trie with a root below which `count` phrases of two words stand; the value of the phrase that
  /// begins with a word is the word.
  private static func trie(_ count: UInt32) -> (trie: WordTrie, root: Int32) {
    var trie = WordTrie()
    let root = trie.addRoot()
    for word in 1...count {
      trie.add([word * 7, word], below: root) { $0 | UInt64(word) }
    }
    let numbers = trie.freeze()
    return (trie, numbers[Int(root)])
  }

  @Test("every phrase is found and no other", arguments: [1, 8, 9, 100, 3000] as [UInt32])
  func findsPhrases(_ count: UInt32) {
    let (trie, root) = Self.trie(count)
    for word in 1...count {
      let first = trie.step(root, word * 7)
      #expect(first >= 0)
      #expect(trie.value(trie.step(first, word)) == UInt64(word))
      #expect(trie.step(first, word + 1) == -1)
      #expect(trie.step(root, word * 7 + 1) == -1)
    }
  }

  @Test("phrases that begin alike share their nodes, and values of equal ones are joined")
  func joinsPhrases() {
    var trie = WordTrie()
    var root = trie.addRoot()
    for word in 1...20 as ClosedRange<UInt32> { trie.add([word], below: root) { $0 | 1 } }
    trie.add([5], below: root) { $0 | 2 }
    trie.add([5, 6], below: root) { $0 | 4 }
    root = trie.freeze()[Int(root)]
    let node = trie.step(root, 5)
    #expect(trie.value(node) == 3)
    #expect(trie.value(trie.step(node, 6)) == 4)
    #expect(trie.values(from: root) == 7)
  }
}
