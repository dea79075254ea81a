import CText

/// The column of `predicates.lex` that says what a word or phrase is.
private enum PredicatePart: UInt8 {
  case verb = 0x76
  case adjective = 0x61
  case noun = 0x6E
  case phrase = 0x70
}

/// The words of `predicates.lex` and `stance-words.lex`.
extension StanceLexicon {
  mutating func loadPredicates(_ files: LexiconFiles) -> [LexiconError] {
    let name = "en/predicates.lex"
    return files.withBytes(of: name) { bytes in
      // One phrase has some sixteen bytes, one node some fifteen.
      phrases = WordTrie(expected: bytes.count / 14)
      return loadPredicates(LexiconRows(file: name, bytes: bytes))
    }
      ?? loadPredicates(
        LexiconRows(file: name, bytes: UnsafeBufferPointer(start: nil, count: 0)))
  }

  private mutating func loadPredicates(_ rows: consuming LexiconRows) -> [LexiconError] {
    var list = PhraseList(words)
    while rows.next() {
      guard rows.count == 3 else {
        rows.fail("expected class, part of speech and words, found \(rows.count) columns")
        continue
      }
      guard let value = StanceClass.named[rows.column(0)] else {
        rows.fail("unknown class '\(rows.string(0))'")
        continue
      }
      guard rows.column(1).count == 1, let part = PredicatePart(rawValue: rows.column(1)[0]) else {
        rows.fail("the part of speech must be v, a, n or p, not '\(rows.string(1))'")
        continue
      }
      list.read(rows.column(2), room: rows.room(2))
      for _ in 0..<list.emptyCount { rows.fail("an empty word; words are separated by ', '") }
      predicateCount += list.phrases.count
      add(list, StanceClassSet(value), part)
    }
    return rows.errors
  }

  /// Adds all phrases of a list, after it has asked for the memory in which they will be found.
  private mutating func add(
    _ list: borrowing PhraseList, _ value: StanceClassSet, _ part: PredicatePart
  ) {
    let numbers = list.numbers
    for phrase in list.phrases where phrase.end > phrase.first {
      prefetchEntry(numbers[Int(phrase.first)])
    }
    for phrase in list.phrases where phrase.end > phrase.first &+ 1 {
      let index = entryIndex(drafted: numbers[Int(phrase.first)])
      let root = Self.root(draft[index], part)
      if root >= 0 { phrases.prefetchChild(numbers[Int(phrase.first) + 1], of: root) }
    }
    for phrase in list.phrases {
      let words = UnsafeBufferPointer(
        start: numbers + Int(phrase.first), count: Int(phrase.end &- phrase.first))
      addPredicate(words, value, part)
    }
  }

  /// The root of the phrases of a part of speech that begin with an entry's word, or -1.
  private static func root(_ entry: StanceEntry, _ part: PredicatePart) -> Int32 {
    switch part {
    case .verb: entry.verbPhrases
    case .phrase: entry.phrases
    case .noun, .adjective: entry.nounPhrases
    }
  }

  private mutating func addPredicate(
    _ words: UnsafeBufferPointer<UInt32>, _ value: StanceClassSet, _ part: PredicatePart
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
    let known = Self.root(draft[index], part)
    let root = known >= 0 ? known : phrases.addRoot()
    if known < 0 {
      switch part {
      case .verb: draft[index].verbPhrases = root
      case .phrase: draft[index].phrases = root
      case .noun, .adjective: draft[index].nounPhrases = root
      }
    }
    let rest = UnsafeBufferPointer(rebasing: words[1...])
    phrases.add(rest, below: root) { $0 | value.rawValue }
  }

  mutating func loadWords(_ files: LexiconFiles) -> [LexiconError] {
    let name = "en/stance-words.lex"
    return files.withBytes(of: name) { loadWords(LexiconRows(file: name, bytes: $0)) }
      ?? loadWords(LexiconRows(file: name, bytes: UnsafeBufferPointer(start: nil, count: 0)))
  }

  private mutating func loadWords(_ rows: consuming LexiconRows) -> [LexiconError] {
    var numbers: [UInt32] = []
    while rows.next() {
      guard rows.count == 2, let kind = StanceWordKind.named[rows.column(0)] else {
        rows.fail("expected a kind of word and words, found '\(rows.string(0))'")
        continue
      }
      let list = rows.column(1)
      var start = 0
      while start < list.count {
        var end = start
        while end < list.count && list[end] != 0x2C { end &+= 1 }
        if end > start {
          let word = UnsafeBufferPointer(rebasing: list[start..<end])
          numbers.removeAll(keepingCapacity: true)
          words.append(word, to: &numbers)
          if numbers.count == 1 {
            let index = entry(of: numbers[0])
            if index != 0 { draft[index].kinds |= 1 << UInt64(kind.rawValue) }
          } else {
            rows.fail("'\(String(decoding: word, as: UTF8.self))' must be one word")
          }
        }
        start = end &+ 1
      }
    }
    return rows.errors
  }
}
