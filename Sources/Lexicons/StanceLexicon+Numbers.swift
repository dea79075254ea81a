import CText

/// The numbers that words go by.
extension StanceLexicon {
  /// Stand-in for a word outside the vocabulary, from its bytes (ASCII letters are folded).
  @inlinable public static func standIn<B: Sequence>(_ bytes: B) -> UInt32
  where B.Element == UInt8 {
    bytes.withContiguousStorageIfAvailable { standInAndHyphen($0).word }
      ?? Array(bytes).withUnsafeBufferPointer { standInAndHyphen($0).word }
  }

  /// The stand-in of a word, and whether a hyphen stands in it.
  @inlinable @inline(__always) public static func standInAndHyphen(
    _ word: UnsafeBufferPointer<UInt8>
  ) -> (word: UInt32, hasHyphen: Bool) {
    guard let base = word.baseAddress, !word.isEmpty else { return (0x8000_0000, false) }
    let hash = ctext_word_hash(base, word.count)
    return (0x8000_0000 | (hash & 0x3FFF_FFFF), hash >> 30 & 1 != 0)
  }

  /// The word numbers of a phrase; a possessive ending counts as a word.
  public func numbers(_ phrase: String) -> [UInt32] {
    var phrase = phrase
    return phrase.withUTF8 { phrase in
      var out: [UInt32] = []
      words.append(phrase, to: &out)
      return out
    }
  }

  /// The number of a single word, nil where `word` is anything else, such as one with an ending.
  public func number(ofWord word: UnsafeBufferPointer<UInt8>) -> UInt32? { words.number(word) }
}

/// Reads the words of phrases as numbers.
final class WordNumbers: Sendable {
  let vocabulary: Vocabulary

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Appends the word numbers of a phrase in UTF-8.
  func append(_ phrase: UnsafeBufferPointer<UInt8>, to out: inout [UInt32]) {
    guard phrase.allSatisfy({ $0 < 0x80 }) else {
      out += foldedNumbers(String(decoding: phrase, as: UTF8.self))
      return
    }
    if phrase.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) {
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: phrase.count) { small in
        for i in 0..<phrase.count {
          small[i] = phrase[i] >= 0x41 && phrase[i] <= 0x5A ? phrase[i] | 0x20 : phrase[i]
        }
        appendSmall(UnsafeBufferPointer(small), to: &out)
      }
    } else {
      appendSmall(phrase, to: &out)
    }
  }

  /// The same for a phrase of ASCII without capitals.
  private func appendSmall(_ phrase: UnsafeBufferPointer<UInt8>, to out: inout [UInt32]) {
    forEachPart(of: phrase, between: 32) { appendPart($0, to: &out) }
  }

  /// The vocabulary's id of a word in small letters.
  private func id(_ word: UnsafeBufferPointer<UInt8>) -> WordID {
    vocabulary.id(folding: word)
  }

  private func appendPart(_ part: UnsafeBufferPointer<UInt8>, to out: inout [UInt32]) {
    let last = part.count - 1
    if part.count == 1 && part[0] == 0x7E { return out.append(WordTrie.object) }
    if part.count == 2 && part[0] == 0x27 && part[1] == 0x73 {
      return out.append(WordTrie.ending)
    }
    var count = part.count
    if count > 2 && part[last] == 0x73 && part[last - 1] == 0x27 {
      count -= 2
    } else if count > 1 && part[last] == 0x27 {
      count -= 1
    }
    let word = UnsafeBufferPointer(rebasing: part[..<count])
    if count == 3 && part.count == 3 && word.elementsEqual("his".utf8) {
      return out.append(WordTrie.possessive)
    }
    let id = self.id(word)
    out.append(id == .unknown ? StanceLexicon.standIn(word) : id.rawValue)
    if count < part.count { out.append(WordTrie.ending) }
  }

  private func foldedNumbers(_ phrase: String) -> [UInt32] {
    var out: [UInt32] = []
    for part in phrase.lowercased().split(separator: " ") {
      switch part {
      case "his": out.append(WordTrie.possessive)
      case "~": out.append(WordTrie.object)
      case "'s", "’s": out.append(WordTrie.ending)
      default:
        var word = Substring(part)
        var ending = false
        for suffix in ["'s", "’s", "'", "’"]
        where word.count > suffix.count && word.hasSuffix(suffix) {
          word = word.dropLast(suffix.count)
          ending = true
          break
        }
        var text = String(word)
        let id = text.withUTF8 { self.id($0) }
        out.append(id == .unknown ? StanceLexicon.standIn(word.utf8) : id.rawValue)
        if ending { out.append(WordTrie.ending) }
      }
    }
    return out
  }

  /// The number of a single word, nil where `word` is anything else, such as one with an ending.
  func number(_ word: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let isPlain = word.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D }
    if isPlain && word.count > 0 && !(word.count == 3 && word.elementsEqual("his".utf8)) {
      let id = self.id(word)
      return id == .unknown ? StanceLexicon.standIn(word) : id.rawValue
    }
    var numbers: [UInt32] = []
    append(word, to: &numbers)
    return numbers.count == 1 ? numbers[0] : nil
  }
}
