/// Everything the lexicons know about names: given names, family names that stand first, titles,
/// roles, organisation nouns, pronouns, relatives and the knowledge base of speakers.
///
/// Compiled once, immutable, shared by all threads.
public struct NameLexicon: Sendable {
  private var words: [NameWord] = []
  /// Index into `words` by key.
  private var table = NameTable(expected: 14_000)
  /// Syllables of given names that follow a first surname.
  var syllables = NameTable()
  /// Forms in `role-verbs.lex`.
  var roleVerbs = NameTable()
  /// Lines of `role-families.lex`, and the lines a word stands in.
  var roleFamilies: [[NameKey]] = []
  var familiesOfRole: [NameKey: [Int]] = [:]
  /// Names of the classes in `NameWord.bodyClass`.
  public internal(set) var bodyClasses: [String] = []
  /// Roles that titles stand for, and the keys of their words.
  public internal(set) var titleRoles: [String] = []
  public internal(set) var titleRoleWords: [[NameKey]] = []
  /// The knowledge base.
  public internal(set) var speakers = SpeakerLexicon()

  /// Creates an empty lexicon.
  init() {}

  /// What is known about the word with this index.
  public func word(at index: Int) -> NameWord { words[index] }

  /// Index of each word by key, for as long as the lexicon lives.
  public var wordIndex: NameTableView { table.view }

  /// All words that the files list, by index.
  public var allWords: [NameWord] { words }

  /// Index of a word by its key; nil for words in none of the files.
  public func index(of key: NameKey) -> Int? {
    let index = table.value(key)
    return index < 0 ? nil : Int(index)
  }

  /// What is known about a word; nil for words in none of the files.
  public func word(_ key: NameKey) -> NameWord? { index(of: key).map { words[$0] } }

  /// Other nouns that may stand for the holder of a role: *chair* for *chairwoman*.
  public func relatedRoles(_ key: NameKey) -> [NameKey] {
    (familiesOfRole[key] ?? []).flatMap { roleFamilies[$0] }
  }

  /// Whether a verb form's relative clause says what somebody is: "who *chairs* the panel".
  public func isRoleVerb(_ key: NameKey) -> Bool { roleVerbs.contains(key) }

  /// Whether a word is made of one or two syllables of Chinese, Korean or Vietnamese given names; a
  /// hyphen or apostrophe may stand between them.
  public func isEastAsianGivenName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 0 && bytes.count <= 20 else { return false }
    if syllables.contains(NameKey(bytes)) { return true }
    var cut = 1
    while cut < bytes.count {
      let hasMark = bytes[cut] == 0x2D || bytes[cut] == 0x27
      let second = hasMark ? cut + 1 : cut
      if second < bytes.count,
        syllables.contains(NameKey(UnsafeBufferPointer(rebasing: bytes[0..<cut]))),
        syllables.contains(NameKey(UnsafeBufferPointer(rebasing: bytes[second...])))
      {
        return true
      }
      cut += 1
    }
    return false
  }

  /// Changes the entry of a word, which is made where there is none.
  mutating func edit(_ text: String, _ change: (inout NameWord) -> Void) {
    edit(NameKey(text), change)
  }

  /// As `edit(_: String)`, for a word given by its key.
  mutating func edit(_ key: NameKey, _ change: (inout NameWord) -> Void) {
    if let index = index(of: key) {
      change(&words[index])
      return
    }
    var word = NameWord()
    change(&word)
    words.append(word)
    table.set(key, Int32(truncatingIfNeeded: words.count - 1))
  }
}
