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
  /// By vocabulary id: whether a target's phrase begins with the word.
  @usableFromInline var beginsTarget = FrozenTable<Bool>([])
  /// Entry 0 says nothing.
  public private(set) var entries = FrozenTable<StanceEntry>([])
  /// Phrases, verbs and nouns of several words: values are class sets.
  public private(set) var phrases = WordTrie()
  /// Target phrases: values are 1 + index into `targets`, with `capitalsOnly` set for acronyms.
  public private(set) var targetPhrases = WordTrie()
  public private(set) var targets = StanceTargets()
  /// Entries of `predicates.lex`: words and phrases with a class.
  public private(set) var predicateCount = 0

  /// Set in the value of a target phrase that matches only words in capitals.
  public static let capitalsOnly: UInt64 = 1 << 32

  /// Number of the word *to*.
  public private(set) var infinitive: UInt32 = 0
  /// Number of the word *for*.
  public private(set) var purpose: UInt32 = 0
  /// Number of the word "will".
  public private(set) var future: UInt32 = 0

  /// The tables while they are filled; empty afterwards.
  private var draft: [StanceEntry]
  private var draftOfWord: [UInt16]
  private var draftOfBeginnings: [Bool]
  private var draftOfUnknown: [UInt32: UInt16] = [:]
  private let number: @Sendable (UnsafeBufferPointer<UInt8>) -> WordID

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
    draftOfBeginnings = [Bool](repeating: false, count: max(wordCount, 1))
    draft = [StanceEntry()]
    var errors: [LexiconError] = []
    errors += loadPredicates(files)
    errors += loadWords(files)
    errors += loadTargets(files)
    for entry in extraTargets { addTarget(entry) }
    targets.linkParents()
    infinitive = numbers("to").first ?? 0
    purpose = numbers("for").first ?? 0
    future = numbers("will").first ?? 0
    phrases.freeze()
    targetPhrases.freeze()
    freeze()
    if !errors.isEmpty { throw LexiconErrors(errors) }
  }

  /// The entry of a word; a word outside the vocabulary is given by its stand-in.
  @inlinable public func entry(_ word: UInt32) -> StanceEntry { entries[entryIndex(word)] }

  /// Index of a word's entry; 0 where the lexicons say nothing.
  @inlinable public func entryIndex(_ word: UInt32) -> Int {
    if word & 0x8000_0000 == 0 {
      return Int(word) < entryOfWord.count ? Int(entryOfWord[Int(word)]) : 0
    }
    var at = Int(word) & (unknownWords.count - 1)
    while unknownWords[at] != 0 {
      if unknownWords[at] == word { return Int(entryOfUnknown[at]) }
      at = (at + 1) & (unknownWords.count - 1)
    }
    return 0
  }

  /// Whether the phrase of a target begins with the word; true for the unknown word.
  @inlinable public func mayBeginTarget(_ word: UInt32) -> Bool {
    Int(word) < beginsTarget.count && beginsTarget[Int(word)]
  }

  /// Stand-in for a word outside the vocabulary, from its bytes (ASCII letters are folded).
  @inlinable public static func standIn<B: Sequence>(_ bytes: B) -> UInt32
  where B.Element == UInt8 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes {
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      hash = (hash ^ UInt32(folded)) &* 16_777_619
    }
    return 0x8000_0000 | (hash & 0x3FFF_FFFF)
  }

  /// The word numbers of a phrase; a possessive ending counts as a word.
  public func numbers(_ phrase: String) -> [UInt32] {
    var phrase = phrase
    return phrase.withUTF8 { numbers($0) }
  }

  /// As `numbers(_: String)`, for a phrase in UTF-8.
  func numbers(_ phrase: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    // Small letters of ASCII need no folding; what has others goes the long way.
    guard phrase.allSatisfy({ $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5A) }) else {
      return foldedNumbers(String(decoding: phrase, as: UTF8.self))
    }
    var out: [UInt32] = []
    var start = 0
    while start < phrase.count {
      var end = start
      while end < phrase.count && phrase[end] != 32 { end += 1 }
      if end > start {
        appendNumbers(of: UnsafeBufferPointer(rebasing: phrase[start..<end]), to: &out)
      }
      start = end + 1
    }
    return out
  }

  /// The number of a single word, nil where `word` is anything else, such as one with an ending.
  public func number(ofWord word: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let isPlain = word.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D }
    if isPlain && word.count > 0 && !(word.count == 3 && word.elementsEqual("his".utf8)) {
      let id = number(word)
      return id == .unknown ? Self.standIn(word) : id.rawValue
    }
    let numbers = numbers(word)
    return numbers.count == 1 ? numbers[0] : nil
  }

  private func appendNumbers(of part: UnsafeBufferPointer<UInt8>, to out: inout [UInt32]) {
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
    let id = number(word)
    out.append(id == .unknown ? Self.standIn(word) : id.rawValue)
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
        let id = text.withUTF8 { number($0) }
        out.append(id == .unknown ? Self.standIn(word.utf8) : id.rawValue)
        if ending { out.append(WordTrie.ending) }
      }
    }
    return out
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
    entries = FrozenTable(draft)
    entryOfWord = FrozenTable(draftOfWord)
    beginsTarget = FrozenTable(draftOfBeginnings)
    var size = 16
    while size < draftOfUnknown.count * 2 { size *= 2 }
    var words = [UInt32](repeating: 0, count: size)
    var places = [UInt16](repeating: 0, count: size)
    for (word, entry) in draftOfUnknown.sorted(by: { $0.key < $1.key }) {
      var at = Int(word) & (size - 1)
      while words[at] != 0 { at = (at + 1) & (size - 1) }
      words[at] = word
      places[at] = entry
    }
    unknownWords = FrozenTable(words)
    entryOfUnknown = FrozenTable(places)
    draft = []
    draftOfWord = []
    draftOfBeginnings = []
    draftOfUnknown = [:]
  }

  private func draftIndex(_ word: UInt32) -> Int {
    if word & 0x8000_0000 == 0 {
      return Int(word) < draftOfWord.count ? Int(draftOfWord[Int(word)]) : 0
    }
    return Int(draftOfUnknown[word] ?? 0)
  }

  private mutating func entry(of word: UInt32) -> Int {
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
            addPredicate(
              UnsafeBufferPointer(rebasing: list[start..<end]), StanceClassSet(value), part)
          }
        }
        start = end + 1
      }
    }
    return file.errors
  }

  private mutating func addPredicate(
    _ text: UnsafeBufferPointer<UInt8>, _ value: StanceClassSet, _ part: PredicatePart
  ) {
    if part != .phrase, let word = number(ofWord: text) {
      let index = entry(of: word)
      guard index != 0 else { return }
      switch part {
      case .verb: draft[index].verb.formUnion(value)
      case .adjective: draft[index].adjective.formUnion(value)
      case .noun, .phrase: draft[index].noun.formUnion(value)
      }
      return
    }
    let words = numbers(text)
    guard let first = words.first else { return }
    let index = entry(of: first)
    guard index != 0 else { return }
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

  private mutating func loadTargets(_ files: LexiconFiles) -> [LexiconError] {
    var file = lines("en/targets.lex", of: files)
    var known: Set<String> = []
    for line in file.lines {
      guard line.columns.count == 4 else {
        file.add(
          line.number, "expected id, parent, name and aliases, found \(line.columns.count) columns")
        continue
      }
      let columns = line.columns
      if !known.insert(columns[0]).inserted {
        file.add(line.number, "the id '\(columns[0])' is used twice")
      }
      let aliases =
        columns[3] == "-"
        ? []
        : columns[3].utf8.split(separator: 0x3B).map {
          String(Substring($0.drop { $0 == 0x20 }))
        }
      addTarget(
        StanceTargetEntry(
          id: columns[0], parent: columns[1] == "-" ? nil : columns[1], name: columns[2],
          aliases: aliases))
    }
    for line in file.lines where line.columns.count == 4 {
      if line.columns[1] != "-" && !known.contains(line.columns[1]) {
        file.add(line.number, "the parent '\(line.columns[1])' is not an id of this file")
      }
    }
    return file.errors
  }

  /// Whether a phrase has capital letters and no small ones.
  private static func isAcronym(_ phrase: String) -> Bool {
    var hasCapital = false
    var isASCII = true
    for byte in phrase.utf8 {
      if byte >= 0x61 && byte <= 0x7A { return false }
      if byte >= 0x41 && byte <= 0x5A { hasCapital = true }
      if byte >= 0x80 { isASCII = false }
    }
    if isASCII { return hasCapital }
    return !phrase.contains { $0.isLowercase } && phrase.contains { $0.isUppercase }
  }

  private mutating func addTarget(_ entry: StanceTargetEntry) {
    targets.add(entry)
    let value = UInt64(targets.entries.count)
    for phrase in [entry.name] + entry.aliases {
      let words = numbers(phrase)
      guard let first = words.first else { continue }
      let index = self.entry(of: first)
      guard index != 0 else { continue }
      if first & 0x8000_0000 == 0, Int(first) < draftOfBeginnings.count {
        draftOfBeginnings[Int(first)] = true
      } else {
        draftOfBeginnings[0] = true
      }
      if draft[index].targets < 0 { draft[index].targets = targetPhrases.addRoot() }
      let full = value | (Self.isAcronym(phrase) ? Self.capitalsOnly : 0)
      targetPhrases.add(words.dropFirst(), below: draft[index].targets) { _ in full }
    }
  }
}
