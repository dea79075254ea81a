/// Everything the lexicons know about names: given names, family names that stand first, titles,
/// roles, organisation nouns, pronouns, relatives and the knowledge base of speakers.
///
/// Compiled once, immutable, shared by all threads.
public struct NameLexicon: Sendable {
  private var words: [NameWord] = []
  /// Open addressing: keys, and index into `words` plus one; the size is a power of two.
  private var keys: [NameKey]
  private var slots: [Int32]
  /// Keys of syllables of given names that follow a first surname.
  var syllables: Set<NameKey> = []
  /// Keys of the forms in `role-verbs.lex`.
  var roleVerbs: Set<NameKey> = []
  /// Lines of `role-families.lex`, and the lines a word stands in.
  var roleFamilies: [[NameKey]] = []
  var familiesOfRole: [NameKey: [Int]] = [:]
  /// Names of the classes in `NameWord.bodyClass`.
  public internal(set) var bodyClasses: [String] = []
  /// Roles that titles stand for.
  public internal(set) var titleRoles: [String] = []
  /// The knowledge base.
  public internal(set) var speakers = SpeakerLexicon()

  /// Creates an empty lexicon.
  init() {
    keys = [NameKey](repeating: .none, count: 1 << 15)
    slots = [Int32](repeating: 0, count: 1 << 15)
  }

  /// What is known about the word with this index.
  public func word(at index: Int) -> NameWord { words[index] }

  /// Index of a word by its key; nil for words in none of the files.
  public func index(of key: NameKey) -> Int? {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key.rawValue) & mask
    while slots[slot] != 0 {
      if keys[slot] == key { return Int(slots[slot]) - 1 }
      slot = (slot + 1) & mask
    }
    return nil
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
    let key = NameKey(text)
    if let index = index(of: key) {
      change(&words[index])
      return
    }
    var word = NameWord()
    change(&word)
    words.append(word)
    if words.count * 2 > keys.count { grow() }
    insert(key, words.count)
  }

  private mutating func insert(_ key: NameKey, _ value: Int) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key.rawValue) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    slots[slot] = Int32(truncatingIfNeeded: value)
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldSlots = slots
    keys = [NameKey](repeating: .none, count: oldKeys.count * 2)
    slots = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (key, slot) in zip(oldKeys, oldSlots) where slot != 0 { insert(key, Int(slot)) }
  }
}
