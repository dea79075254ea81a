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
  public private(set) var phrases = WordTrie()
  /// Target phrases: values are 1 + index into `targets`, with `capitalsOnly` set for acronyms.
  public internal(set) var targetPhrases = WordTrie()
  public internal(set) var targets = StanceTargets()
  /// Entries of `predicates.lex`: words and phrases with a class.
  public private(set) var predicateCount = 0

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
  private var draftOfUnknown: [UInt32: UInt16] = [:]
  /// The vocabulary's id of a word in folded form.
  let number: @Sendable (UnsafeBufferPointer<UInt8>) -> WordID

  /// Loads the stance lexicons.
  ///
  /// - Parameters:
  ///   - files: the lexicon files.
  ///   - extraTargets: targets a user names and entities of the knowledge base.
  ///   - wordCount: one more than the largest vocabulary id.
  ///   - number: the vocabulary id of a word given as UTF-8 in folded (lower case) form.
  /// - Throws: every bad line at once.
  public init(
    files: LexiconFiles, extraTargets: [StanceTargetEntry] = [], wordCount: Int,
    number: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> WordID
  ) throws(LexiconErrors) {
    self.number = number
    draftOfWord = [UInt16](repeating: 0, count: max(wordCount, 1))
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

/// The column of `predicates.lex` that says what a word or phrase is.
private enum PredicatePart: UInt8 {
  case verb = 0x76
  case adjective = 0x61
  case noun = 0x6E
  case phrase = 0x70
}

extension StanceLexicon {
  /// Lays the tables out for reading; the places for unknown words are a power of two, half of them
  /// free at least.
  private mutating func freeze() {
    let unknown = draftOfUnknown.sorted { $0.key < $1.key }
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
    draftOfUnknown = [:]
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

  private func draftIndex(_ word: UInt32) -> Int {
    if word & 0x8000_0000 == 0 {
      return Int(word) < draftOfWord.count ? Int(draftOfWord[Int(word)]) : 0
    }
    return Int(draftOfUnknown[word] ?? 0)
  }

  mutating func entry(of word: UInt32) -> Int {
    let known = draftIndex(word)
    if known != 0 { return known }
    guard draft.count < Int(UInt16.max) else { return 0 }
    draft.append(StanceEntry())
    let index = UInt16(truncatingIfNeeded: draft.count - 1)
    if word & 0x8000_0000 == 0 {
      if Int(word) < draftOfWord.count { draftOfWord[Int(word)] = index }
    } else {
      draftOfUnknown[word] = index
    }
    return Int(index)
  }

  private func lines(_ name: String, of files: LexiconFiles) -> LexiconLines {
    files.withBytes(of: name) { LexiconLines(file: name, bytes: $0) }
      ?? LexiconLines(file: name, bytes: UnsafeBufferPointer(start: nil, count: 0))
  }

  private mutating func loadPredicates(_ files: LexiconFiles) -> [LexiconError] {
    let name = "en/predicates.lex"
    return files.withBytes(of: name) { loadPredicates(LexiconRows(file: name, bytes: $0)) }
      ?? loadPredicates(
        LexiconRows(file: name, bytes: UnsafeBufferPointer(start: nil, count: 0)))
  }

  private mutating func loadPredicates(_ rows: LexiconRows) -> [LexiconError] {
    var file = rows
    var words: [UInt32] = []
    while file.next() {
      guard file.count == 3 else {
        file.fail("expected class, part of speech and words, found \(file.count) columns")
        continue
      }
      guard let value = StanceClass.named[file.column(0)] else {
        file.fail("unknown class '\(file.string(0))'")
        continue
      }
      guard file.column(1).count == 1, let part = PredicatePart(rawValue: file.column(1)[0]) else {
        file.fail("the part of speech must be v, a, n or p, not '\(file.string(1))'")
        continue
      }
      let list = file.column(2)
      var start = 0
      while start < list.count {
        var end = start
        while end < list.count && list[end] != 0x2C { end += 1 }
        if end > start {
          while start < end && list[start] == 0x20 { start += 1 }
          if start == end {
            file.fail("an empty word; words are separated by ', '")
          } else {
            predicateCount += 1
            words.removeAll(keepingCapacity: true)
            appendNumbers(
              ofPhrase: UnsafeBufferPointer(rebasing: list[start..<end]), to: &words)
            addPredicate(words, StanceClassSet(value), part)
          }
        }
        start = end + 1
      }
    }
    return file.errors
  }

  private mutating func addPredicate(
    _ words: [UInt32], _ value: StanceClassSet, _ part: PredicatePart
  ) {
    guard let first = words.first else { return }
    let index = entry(of: first)
    guard index != 0 else { return }
    if part != .phrase, words.count == 1 {
      switch part {
      case .verb: draft[index].verb.formUnion(value)
      case .adjective: draft[index].adjective.formUnion(value)
      case .noun, .phrase: draft[index].noun.formUnion(value)
      }
      return
    }
    let root: Int32
    switch part {
    case .verb: root = draft[index].verbPhrases
    case .phrase: root = draft[index].phrases
    case .noun, .adjective: root = draft[index].nounPhrases
    }
    let at = root >= 0 ? root : phrases.addRoot()
    switch part {
    case .verb: draft[index].verbPhrases = at
    case .phrase: draft[index].phrases = at
    case .noun, .adjective: draft[index].nounPhrases = at
    }
    phrases.add(words.dropFirst(), below: at) { $0 | value.rawValue }
  }

  private mutating func loadWords(_ files: LexiconFiles) -> [LexiconError] {
    var file = lines("en/stance-words.lex", of: files)
    for line in file.lines {
      guard line.columns.count == 2, let kind = StanceWordKind.named[name: line.columns[0]] else {
        file.add(line.number, "expected a kind of word and words, found '\(line.columns[0])'")
        continue
      }
      for word in line.columns[1].utf8.split(separator: 0x2C) {
        let words = numbers(String(Substring(word.drop { $0 == 0x20 })))
        guard words.count == 1 else {
          file.add(line.number, "'\(Substring(word))' must be one word")
          continue
        }
        let index = entry(of: words[0])
        if index != 0 { draft[index].kinds |= 1 << UInt64(kind.rawValue) }
      }
    }
    return file.errors
  }
}
