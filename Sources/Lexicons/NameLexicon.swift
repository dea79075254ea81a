/// Everything the lexicons know about names: given names, family names that stand first, titles,
/// roles, organisation nouns, pronouns, relatives and the knowledge base of speakers.
///
/// Compiled once, immutable, shared by all threads.
public struct NameLexicon: Sendable {
  var words: [NameWord] = []
  var slots: [NameKey: Int32] = [:]
  /// Keys of syllables, by language, for given names after a first surname.
  var syllables: Set<NameKey> = []
  /// Names of the classes in `NameWord.bodyClass`, in order of the file.
  public internal(set) var bodyClasses: [String] = []
  /// The knowledge base.
  public internal(set) var speakers = SpeakerLexicon()

  /// What is known about a word; nil for words in none of the files.
  @inlinable public func word(_ key: NameKey) -> NameWord? {
    index(of: key).map { entry($0) }
  }

  @usableFromInline func index(of key: NameKey) -> Int? {
    slots[key].map(Int.init)
  }

  @usableFromInline func entry(_ index: Int) -> NameWord { words[index] }

  /// Whether a word (its folded bytes) is made of one or two syllables of Chinese, Korean or
  /// Vietnamese given names, a hyphen between them allowed.
  public func isEastAsianGivenName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 0 && bytes.count <= 16 else { return false }
    if syllables.contains(NameKey(bytes)) { return true }
    for cut in 1..<max(bytes.count, 2) where cut < bytes.count {
      var second = cut
      if bytes[cut] == 0x2D || bytes[cut] == 0x27 { second = cut + 1 }
      guard second < bytes.count else { continue }
      if syllables.contains(NameKey(UnsafeBufferPointer(rebasing: bytes[0..<cut])))
        && syllables.contains(NameKey(UnsafeBufferPointer(rebasing: bytes[second...])))
      {
        return true
      }
    }
    return false
  }

  mutating func edit(_ text: String, _ change: (inout NameWord) -> Void) {
    let key = NameKey(text)
    if let slot = slots[key] {
      change(&words[Int(slot)])
    } else {
      var word = NameWord()
      change(&word)
      slots[key] = Int32(words.count)
      words.append(word)
    }
  }
}
