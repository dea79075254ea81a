import Lexicons

/// What the lexicons know of names, laid out so that reading it counts no references.
final class SpeakerNames: @unchecked Sendable {
  let lexicon: NameLexicon
  let vocabulary: Vocabulary
  /// Indices of words, of names and aliases of the knowledge base, by key.
  let wordIndex: NameTableView
  let canonical: NameTableView
  let aliases: NameTableView
  /// The lexicon's words, and a class for each of its organisation nouns.
  let words: UnsafeMutablePointer<NameWord>
  let bodies: UnsafeMutablePointer<BodyClass>
  /// Gender of each person of the knowledge base, and whether it is one.
  let known: UnsafeMutablePointer<(isPerson: Bool, gender: Gender)>
  /// Places in `words` of a noun for one person and for more than one that no list has.
  let anyPerson, anyPersons: Int32
  /// Whether a class of nouns is one for persons.
  private let isPersonClass: [Bool]

  init(_ lexicon: NameLexicon, _ vocabulary: Vocabulary) {
    self.lexicon = lexicon
    self.vocabulary = vocabulary
    wordIndex = lexicon.wordIndex
    canonical = lexicon.speakers.canonicalNames
    aliases = lexicon.speakers.aliasNames
    let all = lexicon.allWords
    words = .allocate(capacity: all.count + 2)
    for (i, word) in all.enumerated() { (words + i).initialize(to: word) }
    anyPerson = Int32(truncatingIfNeeded: all.count)
    anyPersons = anyPerson + 1
    (words + all.count).initialize(to: .anyPerson(isPlural: false))
    (words + all.count + 1).initialize(to: .anyPerson(isPlural: true))
    isPersonClass = vocabulary.nounClassNames.map { $0.hasPrefix("n.person") }
    bodies = .allocate(capacity: 256)
    bodies.initialize(repeating: .other, count: 256)
    for (i, name) in lexicon.bodyClasses.enumerated() where i < 256 {
      bodies[i] = BodyClass(rawValue: name) ?? .other
    }
    let entries = lexicon.speakers.entries
    known = .allocate(capacity: max(entries.count, 1))
    for (i, entry) in entries.enumerated() {
      (known + i).initialize(to: (entry.isPerson, entry.gender))
    }
  }

  /// Place of a noun that only WordNet knows as one for persons; -1 for other words.
  func person(_ id: WordID) -> Int32 {
    if isPerson(vocabulary.lemma(id, .nn)) { return anyPerson }
    return isPerson(vocabulary.lemma(id, .nns)) ? anyPersons : -1
  }

  private func isPerson(_ lemma: WordID) -> Bool {
    let number = Int(vocabulary.nounClass(lemma))
    return number < isPersonClass.count && isPersonClass[number]
  }

  deinit {
    words.deallocate()
    bodies.deallocate()
    known.deallocate()
  }
}

/// Classes of `organizations.lex` that a rule asks for.
enum BodyClass: String {
  case country, region, company, bank, news, group, association, agency, government, other
}
