import Lexicons
import Syntax
import TextModel

/// Clauses that were cut before their main verb.
extension BorderRepairs {
  /// Where a reported clause ends that was cut at the comma before its verb: *that the director, named
  /// only as T., was a woman*, *said if the pier shuts, | the town will suffer*, *that with the ships it
  /// has, | the port …*; nil where it has a verb of its own.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content, and a bounded number behind it.
  func verblessEnd(_ d: TextView, _ range: TokenRange, _ r: Reading, _ borders: ClauseBorders)
    -> Int?
  {
    let comma = Int(range.end)
    guard Int(range.first) > r.head, comma < r.context.end, d.tags[comma] == .comma else {
      return nil
    }
    let isThat = d.tags[Int(range.first)] == .thc
    let last = d.chunkIndex(comma - 1)
    let first = d.chunkIndex(Int(range.first))
    var opener = isThat && first < last ? first + 1 : first
    if isThat {
      // *that, if …*, *that even if …*, *that sometime in …*
      while opener < last,
        d.chunks[opener].chunkClass == .comma
          || d.chunks[opener].chunkClass == .adverb && joins(d.chunks[opener + 1].chunkClass)
      { opener += 1 }
    }
    var opening = opening(d, opener)
    if isThat, d.chunks[opener].chunkClass == .subordinator || opensOccasion(d, opener, last) {
      opening = .clause
    }
    // *said firms in the port, which it did not name, | had paid*: a subject and a clause or phrase on it.
    let isSubject =
      !isThat && opening == .none && first + 4 > last
      && frames(d, r.head).isSuperset(of: [.bareClause, .thatClause])
      && (first...last).allSatisfy {
        d.chunks[$0].chunkClass == .nounPhrase || d.chunks[$0].chunkClass == .preposition
      }
    guard isThat || isSubject || opening == .clause || opening == .comparison else { return nil }
    // *that while the price fell, …*: the verb so far is that of another clause.
    var others = opening == .clause ? 1 : 0
    if opening == .phrase || opening == .comparison { others = contactClauses(d, opener, last) }
    for k in first...last where isPredicate(d, k) {
      if others == 0 { return nil }
      others -= 1
    }
    let high = d.chunkIndex(r.context.end - 1)
    if !isThat, !isSubject {
      guard frames(d, r.head).contains(.bareClause), last + 2 <= high,
        borders.startsClause(d, last + 2, high),
        !borders.startsReporting(d, last + 2, high)
      else { return nil }
    }
    var k = last + 1
    while k <= high,
      !(d.chunks[k].fine == .finite
        && (opening != .none || d.chunks[k - 1].chunkClass == .comma && k > last + 2))
    {
      if d.chunks[k].chunkClass == .stop || d.quote(Int(d.chunks[k].first)) >= 0 || k > last + 12 {
        return nil
      }
      k += 1
    }
    guard k <= high else { return nil }
    let end = borders.clauseEnd(d, from: Int(d.chunks[k].first), cue: r.head, high: high)
    return end > comma ? end : nil
  }

  /// What stands before the main clause: a clause (*if …*), a phrase (*with the ships it has*), the first
  /// half of a comparison (*the more it has*).
  private enum Opening { case clause, phrase, comparison, none }

  /// *that before the book was published*: a preposition with a clause behind it.
  func opensOccasion(_ d: TextView, _ k: Int, _ last: Int) -> Bool {
    guard rules.occasions.contains(d.word(Int(d.chunks[k].first))), k + 2 <= last else {
      return false
    }
    switch d.chunks[k + 1].chunkClass {
    case .nounPhrase, .pronoun: return VerbReader.next(d, k + 1, last).fine == .finite
    default: return false
    }
  }

  private func joins(_ c: ChunkClass) -> Bool { c == .subordinator || c == .preposition }

  private func opening(_ d: TextView, _ k: Int) -> Opening {
    let c = d.chunks[k]
    let first = Int(c.first)
    if d.word(first) == words.according, words.according != 0 { return .phrase }
    switch c.chunkClass {
    case .subordinator, .wh, .adverb: return rules.openers.contains(d.word(first)) ? .clause : .none
    case .preposition: return rules.openers.contains(d.word(first)) ? .clause : .phrase
    case .nounPhrase where rules.comparing.contains(d.word(first + 1)):
      return d.word(first) == rules.the ? .comparison : .none
    default: return .none
    }
  }

  func frames(_ d: TextView, _ verb: Int) -> CueFrames {
    d.verb(verb, in: cues)?.frames ?? []
  }

  /// Clauses without a word that joins them to their noun: *the ships | it has*.
  private func contactClauses(_ d: TextView, _ first: Int, _ last: Int) -> Int {
    var n = 0
    for k in first...last where k + 1 <= last {
      switch d.chunks[k].chunkClass {
      case .nounPhrase:
        let next = d.chunks[k + 1].chunkClass
        if next == .pronoun || next == .nounPhrase || next == .wh || next == .that { n += 1 }
      default: break
      }
    }
    return n
  }

  /// Where a clause begins whose first words were left outside: *said | while he respects her, he will
  /// vote against*, *said | most of them had left*; nil where none were.
  ///
  /// - Complexity: O(1).
  func openerStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let before = Int(range.first) - 1
    guard before > head, d.quote(before) == d.quote(head), d.quote(before + 1) == d.quote(head),
      frames(d, head).contains(.bareClause)
    else { return nil }
    let cue = d.chunk(ofToken: head)
    guard cue.chunkClass == .verbGroup, before - Int(cue.last) <= 1 else { return nil }
    if d.tags[before] == .sub, rules.openers.contains(d.word(before)) { return before }
    guard rules.quantifiers.contains(d.word(before)) else { return nil }
    switch d.tags[before + 1] {
    case .nns, .nn, .jj, .in: break
    default: return nil
    }
    let stop = d.chunkIndex(Int(range.end) - 1)
    var k = d.chunkIndex(before + 1)
    while k <= stop, d.chunks[k].chunkClass == .nounPhrase || d.chunks[k].chunkClass == .preposition
    {
      k += 1
    }
    return k <= stop && d.chunks[k].fine == .finite ? before : nil
  }

  /// Where a clause begins behind the time and the setting of its cue: *said Sunday on Radio Roe, | the dam
  /// is old*; nil where there are none.
  ///
  /// - Complexity: O(1): at most 20 tokens are looked at.
  func behindSetting(_ d: TextView, _ range: TokenRange, head: Int, _ borders: ClauseBorders)
    -> Int?
  {
    let first = Int(range.first)
    guard first > head, first - head <= 2, d.quote(first) == d.quote(head),
      frames(d, head).contains(.bareClause)
    else { return nil }
    let k = d.chunkIndex(first)
    let stop = d.chunkIndex(Int(range.end) - 1)
    guard Int(d.chunks[k].first) == first, k + 1 < stop, isTimeAlone(d, d.chunks[k]),
      d.chunks[k + 1].chunkClass == .preposition
    else { return nil }
    for i in first + 2..<max(first + 2, min(first + 20, Int(range.end) - 2)) {
      if d.tags[i] == .comma {
        let isInside = d.quote(i) != d.quote(head) && d.quote(i + 1) == d.quote(i)
        let next = d.chunkIndex(isInside ? i + 2 : i + 1)
        guard next < stop, d.chunks[next].chunkClass == .nounPhrase || !isInside,
          borders.startsClause(d, next, stop) || isInside && next + 2 < stop
        else { return nil }
        return Int(d.chunks[next].first)
      }
      if d.chunk(ofToken: i).fine == .finite { return nil }
    }
    return nil
  }

  /// Where the time of the cue begins at the end of an object: *endorsed Holt | last week*, *rejected the
  /// plan | on Tuesday*; nil where there is none, or a verb that it may belong to.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content.
  func timeStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    guard Int(range.first) > head, d.chunk(ofToken: head).chunkClass == .verbGroup,
      d.quote(Int(range.first)) == d.quote(head), d.quote(Int(range.end) - 1) == d.quote(head)
    else { return nil }
    let first = d.chunkIndex(Int(range.first))
    var k = d.chunkIndex(Int(range.end) - 1)
    guard k > first, Int(d.chunks[k].last) == Int(range.end) - 1,
      d.chunks[k].chunkClass == .nounPhrase, isTimeAlone(d, d.chunks[k]),
      // *forecast growth of 2 percent this year*
      !rules.coming.contains(d.word(Int(d.chunks[k].first))),
      !(first...k).contains(where: {
        switch d.chunks[$0].chunkClass {
        case .verbGroup, .infinitiveTo, .that, .wh, .subordinator, .comma, .quoteOpen: true
        default: false
        }
      })
    else { return nil }
    if d.chunks[k - 1].chunkClass == .preposition {
      guard d.word(Int(d.chunks[k - 1].first)) == rules.on else { return nil }
      k -= 1
    }
    guard k > first else { return nil }
    switch d.chunks[k - 1].chunkClass {
    case .nounPhrase, .pronoun: return Int(d.chunks[k].first)
    default: return nil
    }
  }

  /// Whether the content is a time and nothing else: *conceded on | Tuesday*.
  func isTimeAlone(_ d: TextView, _ r: Reading) -> Bool {
    guard r.content.count == 1, let range = r.content.first, Int(range.first) > r.head,
      d.quote(Int(range.first)) < 0
    else { return false }
    let c = d.chunk(ofToken: Int(range.first))
    return c.chunkClass == .nounPhrase && c.first == range.first
      && Int(c.last) + 1 == Int(range.end)
      && isTimeAlone(d, c)
  }

  /// Where a clause begins behind the one who is told: *told officers | he had swerved*; nil where the
  /// content begins with it.
  ///
  /// - Complexity: O(1).
  func behindAddressee(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let first = Int(range.first)
    guard first > head, first - head <= 2, d.quote(first) == d.quote(head),
      !frames(d, head).isDisjoint(with: [.objectThat, .objectWh])
    else { return nil }
    let k = d.chunkIndex(first)
    let stop = d.chunkIndex(Int(range.end) - 1)
    guard k + 2 <= stop, Int(d.chunks[k].first) == first, d.chunks[k].chunkClass == .nounPhrase,
      d.tags[Int(d.chunks[k].last)] != .pos,
      rules.isSpeaker(d, TokenRange(Int(d.chunks[k].first), Int(d.chunks[k].last) + 1))
    else { return nil }
    var n = k + 1
    // *told reporters on Monday | he had seen it*
    if n + 2 <= stop, d.word(Int(d.chunks[n].first)) == rules.on, isTimeAlone(d, d.chunks[n + 1]) {
      n += 1
    }
    if n + 1 <= stop, isTimeAlone(d, d.chunks[n]) { n += 1 }
    let clause = d.chunks[n]
    switch clause.chunkClass {
    case .nounPhrase, .pronoun, .existential: break
    default: return nil
    }
    var m = n + 1
    while m < stop,
      d.chunks[m].chunkClass == .preposition || d.chunks[m].chunkClass == .nounPhrase
        || d.chunks[m].chunkClass == .adverb
    { m += 1 }
    guard d.chunks[m].fine == .finite else { return nil }
    // *told the crew the owner hired to work*
    if clause.chunkClass == .nounPhrase, m < stop, d.chunks[m + 1].chunkClass == .infinitiveTo,
      !frames(d, Int(d.chunks[m].head)).contains(.toInfinitive)
    {
      return nil
    }
    return Int(clause.first)
  }

  /// Where content ends that was cut between a subject and its verb: *the claim that its forces | had stood
  /// by*, *that it is dear where it | is scarce*; nil where it was not.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content and of the clause behind it.
  func unfinishedEnd(_ d: TextView, _ range: TokenRange, _ r: Reading, _ borders: ClauseBorders)
    -> Int?
  {
    let end = Int(range.end)
    guard Int(range.first) > r.head, end < r.context.end, d.quote(end) == d.quote(end - 1) else {
      return nil
    }
    let next = d.chunkIndex(end)
    guard Int(d.chunks[next].first) == end, d.chunks[next].fine == .finite else { return nil }
    let first = d.chunkIndex(Int(range.first))
    var k = next - 1
    guard k > first, d.chunks[k].chunkClass == .nounPhrase || d.chunks[k].chunkClass == .pronoun
    else { return nil }
    while k > first {
      switch d.chunks[k].chunkClass {
      case .nounPhrase, .pronoun, .adverb, .preposition: k -= 1
      case .that where k + 1 < next, .wh where k + 1 < next, .subordinator where k + 1 < next:
        let whole = borders.clauseEnd(
          d, from: end, cue: r.head, high: d.chunkIndex(r.context.end - 1))
        return whole > end ? whole : nil
      default: return nil
      }
    }
    return nil
  }

  /// Where the reporter goes on behind an object with a deed of the same subject: *accused smugglers of
  /// shelling a post | and closed its crossing*; nil where content has a clause of its own.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content.
  func deedStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    guard Int(range.first) > head, d.tags[head] == .vbd || d.tags[head] == .vbz,
      d.quote(Int(range.first)) == d.quote(head)
    else { return nil }
    let first = d.chunkIndex(Int(range.first))
    let last = d.chunkIndex(Int(range.end) - 1)
    var k = first
    while k + 1 < last {
      let c = d.chunks[k]
      switch c.chunkClass {
      case .subordinator where d.chunks[k + 1].fine != .ing: return nil
      case .that, .wh, .quoteOpen, .colon: return nil
      case .verbGroup where isPredicate(d, k): return nil
      case .conjunction where k > first && c.fine == rules.and:
        let next = d.chunks[k + 1]
        if next.chunkClass == .verbGroup, next.fine == .finite, next.first == next.head,
          d.tags[Int(next.head)] == d.tags[head], Int(next.last) + 1 < Int(range.end)
        {
          // *stolen bikes and smashed windows* are two things.
          switch d.tags[Int(next.last) + 1] {
          case .dt, .prps, .prp, .in, .ti, .rp: return Int(c.first)
          default: return nil
          }
        }
      default: break
      }
      k += 1
    }
    return nil
  }

  /// Where the reporter tells when it was said, behind an object in marks: *praised her “patience” | when it
  /// gave her a medal*; nil where that belongs to a clause that is reported.
  ///
  /// - Complexity: O(*n*) in the number of tokens of the content.
  func occasionStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let q = d.quote(head)
    guard Int(range.first) > head, d.quote(Int(range.end) - 1) == q else { return nil }
    for i in range.range.dropLast(2) {
      if d.quote(i) == q {
        if d.chunk(ofToken: i).fine == .finite { return nil }
        continue
      }
      guard d.quote(i + 1) == q, rules.occasions.contains(d.word(i + 1)) else { continue }
      return i + 1
    }
    return nil
  }

  /// Where the clause ends that a relative pronoun before its cue is part of: *The plant, which the minister
  /// says will open, | shuts in May*; nil where no verb follows its comma.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content.
  func relativeEnd(_ d: TextView, _ r: Reading) -> Int? {
    guard r.content.count == 2, let wh = r.content.first, wh.count == 1,
      d.tags[Int(wh.first)] == .wh, Int(wh.first) < r.head, let range = r.content.last,
      Int(range.first) > r.head
    else { return nil }
    let stop = d.chunkIndex(Int(range.end) - 1)
    var k = d.chunkIndex(Int(range.first))
    while k < stop {
      if d.chunks[k].chunkClass == .comma, Int(d.chunks[k].first) > Int(range.first),
        d.chunks[k + 1].chunkClass == .verbGroup, isPredicate(d, k + 1)
      {
        return Int(d.chunks[k].first)
      }
      k += 1
    }
    return nil
  }
}
