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
    let reader = words
    var words: [UInt32] = []
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
      let list = rows.column(2)
      let room = rows.room(2)
      var at = 0
      while at < list.count {
        let start = at
        while at < list.count && list[at] == 0x20 { at &+= 1 }
        if at == list.count || list[at] == 0x2C {
          if at > start { rows.fail("an empty word; words are separated by ', '") }
        } else {
          predicateCount += 1
          words.removeAll(keepingCapacity: true)
          at = reader.appendPhrase(of: list, at, room: room, to: &words)
          addPredicate(words, StanceClassSet(value), part)
        }
        at &+= 1
      }
    }
    return rows.errors
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
    let root =
      switch part {
      case .verb: draft[index].verbPhrases
      case .phrase: draft[index].phrases
      case .noun, .adjective: draft[index].nounPhrases
      }
    if root >= 0 {
      phrases.add(words.dropFirst(), below: root) { $0 | value.rawValue }
      return
    }
    let new = phrases.addRoot()
    switch part {
    case .verb: draft[index].verbPhrases = new
    case .phrase: draft[index].phrases = new
    case .noun, .adjective: draft[index].nounPhrases = new
    }
    phrases.add(words.dropFirst(), below: new) { $0 | value.rawValue }
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
