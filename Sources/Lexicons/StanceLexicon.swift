import CText

/// Everything the stance rules know about words: `predicates.lex`, `stance-words.lex` and
/// `targets.lex`, compiled into tables by word number.
///
/// Words go by vocabulary id; others get stand-ins, so that a user's target may hold any word.
public struct StanceLexicon: Sendable {
  /// Index into `entries` for each vocabulary id; 0 where the lexicons say nothing.
  @usableFromInline var entryOfWord = FrozenTable<UInt16>([])
  /// Stand-ins of words outside the vocabulary by hash, 0 where a place is free, and their entries.
  @usableFromInline var unknownWords = FrozenTable<UInt32>([0])
  @usableFromInline var entryOfUnknown = FrozenTable<UInt16>([0])
  /// One bit for each of these words: most others are turned away by it.
  @usableFromInline var unknownFilter = FrozenTable<UInt64>([0])
  /// Entry 0 says nothing; the others come in the order of their words, so that those of frequent words
  /// lie together.
  public private(set) var entries = FrozenTable<StanceEntry>([])
  /// Phrases, verbs and nouns of several words: values are class sets.
  public internal(set) var phrases = WordTrie()
  /// Target phrases: values are 1 + index into `targets`, with `capitalsOnly` set for acronyms.
  public internal(set) var targetPhrases = WordTrie()
  public internal(set) var targets = StanceTargets()
  /// Entries of `predicates.lex`: words and phrases with a class.
  public internal(set) var predicateCount = 0

  /// Set in the value of a target phrase that matches only words in capitals.
  public static let capitalsOnly: UInt64 = 1 << 32

  /// Number of the word *to*.
  public private(set) var infinitive: UInt32 = 0
  /// Number of the word *for*.
  public private(set) var purpose: UInt32 = 0
  /// Number of the word *could*.
  public private(set) var could: UInt32 = 0
  /// Number of the word *nothing*.
  public private(set) var nothing: UInt32 = 0
  /// Number of the word *ever*.
  public private(set) var ever: UInt32 = 0
  /// Number of the word *done*.
  public private(set) var done: UInt32 = 0
  /// Number of the word *was*.
  public private(set) var was: UInt32 = 0
  /// Number of the word *were*.
  public private(set) var were: UInt32 = 0
  /// Number of the word *little*.
  public private(set) var little: UInt32 = 0
  /// Number of the word *as*.
  public private(set) var role: UInt32 = 0
  /// Number of the word *or*.
  public private(set) var alternative: UInt32 = 0
  /// Number of the word *may*.
  public private(set) var optative: UInt32 = 0
  /// Number of the word *will*.
  public private(set) var future: UInt32 = 0
  /// Number of the word *you*.
  public private(set) var addressee: UInt32 = 0

  /// Numbers of the words *like* and *either*.
  public private(set) var likeness: UInt32 = 0
  public private(set) var either: UInt32 = 0

  /// The tables while they are filled; empty afterwards.
  var draft: [StanceEntry]
  private var draftOfWord: [UInt16]
  private var draftOfUnknown = StandInEntries()
  /// What gives words their numbers.
  let words: WordNumbers

  /// Loads the stance lexicons.
  ///
  /// - Parameters:
  ///   - files: the lexicon files.
  ///   - extraTargets: targets a user names and entities of the knowledge base.
  ///   - vocabulary: gives words their numbers.
  /// - Throws: every bad line at once.
  public init(
    files: LexiconFiles, extraTargets: [StanceTargetEntry] = [], vocabulary: Vocabulary
  ) throws(LexiconErrors) {
    words = WordNumbers(vocabulary: vocabulary)
    draftOfWord = [UInt16](repeating: 0, count: vocabulary.count + 1)
    draft = [StanceEntry()]
    draft.reserveCapacity(1 << 14)
    var errors: [LexiconError] = []
    errors += loadPredicates(files)
    errors += loadWords(files)
    errors += loadTargets(files)
    for entry in extraTargets { addTarget(entry) }
    targets.linkParents()
    infinitive = numbers("to").first ?? 0
    purpose = numbers("for").first ?? 0
    little = numbers("little").first ?? 0
    was = numbers("was").first ?? 0
    were = numbers("were").first ?? 0
    ever = numbers("ever").first ?? 0
    done = numbers("done").first ?? 0
    nothing = numbers("nothing").first ?? 0
    could = numbers("could").first ?? 0
    future = numbers("will").first ?? 0
    addressee = numbers("you").first ?? 0
    optative = numbers("may").first ?? 0
    alternative = numbers("or").first ?? 0
    role = numbers("as").first ?? 0
    likeness = numbers("like").first ?? 0
    either = numbers("either").first ?? 0
    freeze()
    if !errors.isEmpty { throw LexiconErrors(errors) }
  }

  /// The tables' own memory: the same for copies of one lexicon only.
  public var storage: AnyObject { entries.storage }

  /// The entry of a word; a word outside the vocabulary is given by its stand-in.
  @inlinable public func entry(_ word: UInt32) -> StanceEntry { entries[entryIndex(word)] }

  /// Index of the entry of a word of the vocabulary.
  @inlinable @inline(__always) public func entryIndex(ofKnown word: UInt32) -> Int32 {
    Int(word) < entryOfWord.count ? Int32(entryOfWord[Int(word)]) : 0
  }

  /// Asks for the memory in which the entry of a word of the vocabulary is looked up.
  @inlinable @inline(__always) public func prefetchIndex(ofKnown word: UInt32) {
    ctext_prefetch(entryOfWord.base + Int(word))
  }

  /// Asks for the memory of an entry that is to be read soon.
  @inlinable @inline(__always) public func prefetch(_ entry: Int32) {
    ctext_prefetch(entries.base + Int(entry))
  }

  /// Index of a word's entry; 0 where the lexicons say nothing.
  @inlinable public func entryIndex(_ word: UInt32) -> Int {
    if word & 0x8000_0000 == 0 {
      return Int(word) < entryOfWord.count ? Int(entryOfWord[Int(word)]) : 0
    }
    let bits = unknownFilter[Self.filterPlace(word) & (unknownFilter.count - 1)]
    if bits & Self.filterBit(word) == 0 { return 0 }
    var at = Int(word) & (unknownWords.count - 1)
    while unknownWords[at] != 0 {
      if unknownWords[at] == word { return Int(entryOfUnknown[at]) }
      at = (at + 1) & (unknownWords.count - 1)
    }
    return 0
  }

  @inlinable @inline(__always) static func filterPlace(_ word: UInt32) -> Int {
    Int(truncatingIfNeeded: word &>> 6)
  }

  @inlinable @inline(__always) static func filterBit(_ word: UInt32) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: word & 63)
  }
}

/// Entries of words outside the vocabulary by their stand-ins, open-addressed.
private struct StandInEntries {
  private var words = [UInt32](repeating: 0, count: 1 << 12)
  private var entries = [UInt16](repeating: 0, count: 1 << 12)
  private var count = 0

  /// The entry of a word; 0 where it has none.
  subscript(_ word: UInt32) -> UInt16 { entries[place(word)] }

  mutating func set(_ word: UInt32, _ entry: UInt16) {
    if count * 2 >= words.count { grow() }
    let at = place(word)
    if words[at] == 0 { count += 1 }
    words[at] = word
    entries[at] = entry
  }

  /// Where a word is, or would be.
  private func place(_ word: UInt32) -> Int {
    words.withUnsafeBufferPointer { words in
      let mask = words.count &- 1
      var at = Int(word) & mask
      while words[at] != 0 && words[at] != word { at = (at &+ 1) & mask }
      return at
    }
  }

  private mutating func grow() {
    let old = sorted()
    words = Array(repeating: 0, count: words.count * 2)
    entries = Array(repeating: 0, count: words.count)
    count = 0
    for (word, entry) in old { set(word, entry) }
  }

  /// All of them, by word.
  func sorted() -> [(key: UInt32, value: UInt16)] {
    words.indices.filter { words[$0] != 0 }.map { (words[$0], entries[$0]) }.sorted { $0.0 < $1.0 }
  }
}

extension StanceLexicon {
  /// Lays the tables out for reading; the places for unknown words are a power of two, half of them
  /// free at least.
  private mutating func freeze() {
    let unknown = draftOfUnknown.sorted()
    var ordered = [StanceEntry()]
    ordered.reserveCapacity(draft.count)
    var places = [UInt16](repeating: 0, count: draft.count)
    for entry in draftOfWord where entry != 0 {
      places[Int(entry)] = UInt16(truncatingIfNeeded: ordered.count)
      ordered.append(draft[Int(entry)])
    }
    for (_, entry) in unknown {
      places[Int(entry)] = UInt16(truncatingIfNeeded: ordered.count)
      ordered.append(draft[Int(entry)])
    }
    freezePhrases(&ordered)
    entries = FrozenTable(ordered)
    entryOfWord = FrozenTable(draftOfWord.map { places[Int($0)] })
    var size = 64
    while size < unknown.count * 2 { size *= 2 }
    var filter = [UInt64](repeating: 0, count: size / 4)
    for (word, _) in unknown {
      filter[Self.filterPlace(word) & (filter.count - 1)] |= Self.filterBit(word)
    }
    unknownFilter = FrozenTable(filter)
    var words = [UInt32](repeating: 0, count: size)
    var ofUnknown = [UInt16](repeating: 0, count: size)
    for (word, entry) in unknown {
      var at = Int(word) & (size - 1)
      while words[at] != 0 { at = (at + 1) & (size - 1) }
      words[at] = word
      ofUnknown[at] = places[Int(entry)]
    }
    unknownWords = FrozenTable(words)
    entryOfUnknown = FrozenTable(ofUnknown)
    draft = []
    draftOfWord = []
    draftOfUnknown = StandInEntries()
  }

  /// Lays out the phrases in the order of the entries, which get their new roots and what is joined from
  /// their parts.
  private mutating func freezePhrases(_ entries: inout [StanceEntry]) {
    var roots: [Int32] = []
    var targetRoots: [Int32] = []
    for entry in entries {
      if entry.phrases >= 0 { roots.append(entry.phrases) }
      if entry.verbPhrases >= 0 { roots.append(entry.verbPhrases) }
      if entry.nounPhrases >= 0 { roots.append(entry.nounPhrases) }
      if entry.targets >= 0 { targetRoots.append(entry.targets) }
    }
    let numbers = phrases.freeze(roots: roots)
    let targetNumbers = targetPhrases.freeze(roots: targetRoots)
    for i in entries.indices {
      entries[i].classes =
        entries[i].verb.rawValue | entries[i].adjective.rawValue | entries[i].noun.rawValue
      if entries[i].phrases >= 0 {
        entries[i].phrases = numbers[Int(entries[i].phrases)]
        entries[i].phraseValues = phrases.values(from: entries[i].phrases)
      }
      if entries[i].verbPhrases >= 0 {
        entries[i].verbPhrases = numbers[Int(entries[i].verbPhrases)]
      }
      if entries[i].nounPhrases >= 0 {
        entries[i].nounPhrases = numbers[Int(entries[i].nounPhrases)]
      }
      if entries[i].targets >= 0 {
        entries[i].targets = targetNumbers[Int(entries[i].targets)]
      }
    }
  }

  /// Asks for the memory in which the entry of a word is found.
  @inline(__always) func prefetchEntry(_ word: UInt32) {
    draftOfWord.withUnsafeBufferPointer { table in
      if Int(word) < table.count, let base = table.baseAddress { ctext_prefetch(base + Int(word)) }
    }
  }

  /// The entry of a word in the draft; 0 where there is none.
  func entryIndex(drafted word: UInt32) -> Int {
    if word & 0x8000_0000 == 0 {
      return Int(word) < draftOfWord.count ? Int(draftOfWord[Int(word)]) : 0
    }
    return Int(draftOfUnknown[word])
  }

  mutating func entry(of word: UInt32) -> Int {
    let known = entryIndex(drafted: word)
    if known != 0 { return known }
    guard draft.count < Int(UInt16.max) else { return 0 }
    draft.append(StanceEntry())
    let index = UInt16(truncatingIfNeeded: draft.count - 1)
    if word & 0x8000_0000 == 0 {
      if Int(word) < draftOfWord.count { draftOfWord[Int(word)] = index }
    } else {
      draftOfUnknown.set(word, index)
    }
    return Int(index)
  }
}
