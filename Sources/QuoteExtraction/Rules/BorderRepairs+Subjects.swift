import Lexicons
import Syntax
import TextModel

/// Reported clauses that were cut between their subject and its verb, or ran on into the main clause.
extension BorderRepairs {
  /// Where a clause ends of which only the subject was taken: *said the strike | would go on*, *said the
  /// pier, built in 1890, | was rotten*, *hopes Holt and the council | will agree*; nil where the content has
  /// a verb or none follows.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the clause.
  func subjectEnd(_ d: TextView, _ range: TokenRange, _ r: Reading, _ borders: ClauseBorders)
    -> Int?
  {
    let end = Int(range.end)
    guard Int(range.first) > r.head, end < r.context.end, r.context.isVerb, !r.context.isPassive
    else { return nil }
    let next = d.chunkIndex(end)
    let first = d.chunkIndex(Int(range.first))
    // Most have a verb.
    guard d.counts(first, next).verbs == 0, Int(d.chunks[next].first) == end,
      next + 1 < d.chunks.count, d.quote(Int(range.first)) == d.quote(r.head),
      d.chunks[r.context.chunk].fine == .finite
        || d.tags[r.head] == .vbg && follows(d, comma: Int(d.chunks[r.context.chunk].first)),
      frames(d, r.head).contains(.bareClause)
    else { return nil }
    switch d.chunks[first].chunkClass {
    case .nounPhrase, .pronoun, .existential: break
    default: return nil
    }
    guard !isTimeAlone(d, d.chunks[first]),
      !(first..<next).contains(where: {
        switch d.chunks[$0].chunkClass {
        case .that, .wh, .subordinator, .infinitiveTo: true
        default: false
        }
      })
    else { return nil }
    guard let verb = ownVerb(d, next, r) else { return nil }
    let whole = borders.clauseEnd(
      d, from: Int(d.chunks[verb].first), cue: r.head, high: r.context.high)
    return whole > end ? whole : nil
  }

  private func follows(_ d: TextView, comma i: Int) -> Bool { i > 0 && d.tags[i - 1] == .comma }

  /// The chunk of the finite verb whose subject ends before chunk `next`: right there, behind a second
  /// subject, or behind what stands between commas or dashes.
  private func ownVerb(_ d: TextView, _ next: Int, _ r: Reading) -> Int? {
    let c = d.chunks[next]
    let q = d.quote(r.head)
    guard d.quote(Int(c.first)) == q else { return nil }
    switch c.chunkClass {
    case .verbGroup: return isPredicate(d, next) ? next : nil
    case .nounPhrase:
      // *some of the “late” | buses were early*
      guard d.chunks[next - 1].chunkClass == .quoteClose,
        d.tags[Int(d.chunks[next - 1].first) - 1] != .comma
      else { return nil }
      return predicate(d, next + 1, r)
    case .conjunction where c.fine == rules.and || c.fine == rules.or:
      // *announced his exit and the crowd left*, *fears them and his wife hates them*: what stands before
      // is an object.
      guard !frames(d, r.head).contains(.nounPhrase), d.chunks[next - 1].chunkClass != .pronoun
      else {
        return nil
      }
      var k = next + 1
      var hasSubject = false
      while k < r.context.high, k - next < 8 {
        switch d.chunks[k].chunkClass {
        case .nounPhrase, .pronoun:
          hasSubject = true
          k += 1
        case .preposition, .adverb: k += 1
        case .verbGroup:
          return hasSubject && d.chunks[k].fine == .finite && !isReport(d, k) ? k : nil
        default: return nil
        }
      }
      return nil
    case .comma, .dash: return behindInsertion(d, next, r)
    default: return nil
    }
  }

  /// Whether the verb of chunk `k` may be the reporter's own: *…, and he said it was late*.
  private func isReport(_ d: TextView, _ k: Int) -> Bool {
    frames(d, Int(d.chunks[k].head)).contains(.quote)
  }

  /// The finite verb right behind the insertion that opens with the comma or dash `open`.
  private func behindInsertion(_ d: TextView, _ open: Int, _ r: Reading) -> Int? {
    let mark = d.chunks[open].chunkClass
    let isRelative = d.chunks[open + 1].chunkClass == .wh
    switch d.chunks[open + 1].chunkClass {
    case .wh, .nounPhrase, .preposition, .adjective, .adverb: break
    case .verbGroup where d.chunks[open + 1].fine == .participle || d.chunks[open + 1].fine == .ing:
      break
    default:
      if mark != .dash { return nil }
    }
    var k = open + 1
    while k < r.context.high, k - open < 20 {
      if d.chunks[k].chunkClass == mark {
        if k > open + 1, let verb = predicate(d, k + 1, r) { return verb }
        if mark == .dash { return nil }
      } else if d.chunks[k].fine == .finite, !isRelative, mark == .comma {
        return nil
      }
      k += 1
    }
    return nil
  }

  /// Chunk `k`, or the next behind an adverb or an opening mark, where it is a finite verb that does not
  /// report.
  private func predicate(_ d: TextView, _ k: Int, _ r: Reading) -> Int? {
    var k = k
    while k < r.context.high,
      d.chunks[k].chunkClass == .adverb || d.chunks[k].chunkClass == .quoteOpen
    { k += 1 }
    guard k <= r.context.high, d.chunks[k].fine == .finite, !isReport(d, k) else { return nil }
    return k
  }

  /// Where the clause of *who* ends before the main verb, without a comma: *Farmers who say the dam is weak |
  /// have asked for a meeting*; nil where no verb follows that has no subject of its own.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content.
  func restrictiveEnd(_ d: TextView, _ range: TokenRange, _ r: Reading) -> Int? {
    guard let source = r.source, source.count == 1, Int(range.first) > r.head,
      Int(source.first) > 0, Int(source.first) < r.head, d.tags[Int(source.first)] == .wh,
      d.chunk(ofToken: Int(source.first) - 1).chunkClass == .nounPhrase,
      d.quote(Int(range.first)) == d.quote(r.head)
    else { return nil }
    let first = d.chunkIndex(Int(range.first))
    let stop = d.chunkIndex(Int(range.end) - 1)
    guard d.counts(first, stop + 1).finite > 1 else { return nil }
    // *said the woman he loved had left him*: the first verb is that of a clause on the subject.
    if first + 1 <= stop, d.chunks[first].chunkClass == .nounPhrase {
      switch d.chunks[first + 1].chunkClass {
      case .nounPhrase, .pronoun: return nil
      default: break
      }
    }
    var verb = -1
    for k in first...stop {
      let c = d.chunks[k]
      switch c.chunkClass {
      case .comma, .conjunction, .colon, .dash, .wh, .subordinator, .quoteOpen, .existential:
        return nil
      case .that where k > first: return nil
      // *that it would fade as the votes began*
      case .preposition where rules.opensSetting(d, c): return nil
      case .verbGroup:
        if verb < 0 {
          if isPredicate(d, k) { verb = k }
          if verb >= 0, frames(d, Int(c.head)).contains(.bareClause) { return nil }
        } else if c.fine == .finite {
          return endsClause(d, k - 1, from: verb) ? Int(c.first) : nil
        }
      default: break
      }
    }
    return nil
  }

  /// Whether chunk `k`, behind the verb `verb`, is no subject: an adjective, a particle, a participle, or the
  /// only phrase behind a verb or a preposition.
  private func endsClause(_ d: TextView, _ k: Int, from verb: Int) -> Bool {
    switch d.chunks[k].chunkClass {
    case .adjective, .particle, .verbGroup, .adverb: return true
    case .nounPhrase:
      guard k > verb else { return false }
      switch d.chunks[k - 1].chunkClass {
      case .verbGroup, .preposition, .adverb: return true
      default: return false
      }
    default: return false
    }
  }

  /// Where a phrase ends of which only the article and an adjective were taken: *recalls a tiny, | cheerful
  /// woman*; nil where it has its noun.
  ///
  /// - Complexity: O(1).
  func nounlessEnd(_ d: TextView, _ range: TokenRange, _ r: Reading, _ borders: ClauseBorders)
    -> Int?
  {
    let comma = Int(range.end)
    guard Int(range.first) > r.head, range.count > 1, range.count < 5, comma + 1 < r.context.end,
      d.tags[comma] == .comma, d.tags[comma - 1] == .jj, d.tags[Int(range.first)] == .dt,
      d.quote(comma) == d.quote(r.head)
    else { return nil }
    var k = d.chunkIndex(comma + 1)
    // *a tiny, chain-smoking captain*
    if d.chunks[k].fine == .ing, d.chunks[k].first == d.chunks[k].last, k < r.context.high {
      k += 1
    }
    guard d.chunks[k].chunkClass == .nounPhrase, d.tags[Int(d.chunks[k].first)] != .dt,
      d.tags[Int(d.chunks[k].first)] != .np
    else { return nil }
    return borders.phraseEnd(d, from: k, cue: r.head, high: r.context.high)
  }

  /// Where the clause of a noun ends that an insertion cut off: *rejected claims, spread online, | that he had
  /// fled*; nil where none follows.
  ///
  /// - Complexity: O(1): at most eight chunks are looked at.
  func cutComplementEnd(
    _ d: TextView, _ range: TokenRange, _ r: Reading, _ borders: ClauseBorders
  ) -> Int? {
    let comma = Int(range.end)
    guard Int(range.first) > r.head, comma + 3 < r.context.end, d.tags[comma] == .comma,
      d.quote(comma) == d.quote(r.head), d.tags[comma - 1] == .nns || d.tags[comma - 1] == .nn,
      d.chunk(ofToken: comma - 1).first == range.first
    else { return nil }
    var k = d.chunkIndex(comma + 1)
    guard d.chunks[k].fine == .participle else { return nil }
    let limit = min(k + 7, r.context.high)
    while k < limit, d.chunks[k].chunkClass != .comma { k += 1 }
    guard k < limit, d.chunks[k].chunkClass == .comma, d.chunks[k + 1].chunkClass == .that else {
      return nil
    }
    return borders.clauseEnd(
      d, from: Int(d.chunks[k + 1].first), cue: r.head, high: r.context.high)
  }

  /// What goes on behind who says it and when: *It was never safe, Holt said on Monday, | and it will be torn
  /// down*; *The mill, as the Post wrote on Monday, | will close*; nil where nothing does, or somebody reports
  /// there.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the sentence, for clauses before their cue only.
  func resumedClause(_ d: TextView, _ r: Reading, _ borders: ClauseBorders) -> TokenRange? {
    guard r.content.count == 1, let range = r.content.first, Int(range.end) <= r.head,
      r.context.isVerb, !r.context.isPassive, d.chunks[r.context.chunk].fine == .finite,
      let source = r.source, Int(source.first) >= Int(range.end),
      !isTimeAlone(d, d.chunk(ofToken: Int(source.first))),
      d.quote(Int(range.end) - 1) == d.quote(r.head), d.quote(Int(range.first)) == d.quote(r.head),
      d.fact(r.head).verbKind.isSpeech, frames(d, r.head).contains(.bareClause)
    else { return nil }
    let high = r.context.high
    var k = max(r.context.chunk, d.chunkIndex(Int(source.end) - 1)) + 1
    let limit = min(k + 7, high)
    while k < limit, d.chunks[k].chunkClass != .comma {
      switch d.chunks[k].chunkClass {
      case .nounPhrase, .preposition, .adverb: k += 1
      default: return nil
      }
    }
    guard k + 2 <= high, d.chunks[k].chunkClass == .comma, opensRest(d, k + 1, r, range, borders)
    else { return nil }
    let start = Int(d.chunks[k + 1].first)
    let end = borders.clauseEnd(d, from: start, cue: r.head, high: high)
    guard end - start > 1, !borders.reports(d, start, r.context.end - 1) else { return nil }
    return TokenRange(start, end)
  }

  /// Whether the rest of a clause begins at chunk `k`: another clause with *and*, or the verb that the words
  /// before the cue lack.
  private func opensRest(
    _ d: TextView, _ k: Int, _ r: Reading, _ range: TokenRange, _ borders: ClauseBorders
  ) -> Bool {
    let isLinked = rules.asClass == d.chunk(ofToken: max(0, Int(r.source?.first ?? 1) - 1)).fine
    let first = d.chunkIndex(Int(range.first))
    let hasVerb = (first...d.chunkIndex(Int(range.end) - 1)).contains {
      d.chunks[$0].fine == .finite
    }
    if hasVerb {
      guard !isLinked, d.chunks[k].fine == rules.and else { return false }
      return borders.startsClause(d, k + 1, r.context.high) && goesOn(d, k + 1, r)
    }
    if d.chunks[k].fine == .finite { return d.chunks[first].chunkClass != .preposition }
    return d.chunks[first].chunkClass == .preposition && borders.startsClause(d, k, r.context.high)
  }

  /// Whether the clause that begins at chunk `k` may be the speaker's: *…, and crews would follow*, *…, and it
  /// was late*. *…, and the crowd booed*, *…, and the mayor could not be reached* are the reporter's.
  private func goesOn(_ d: TextView, _ k: Int, _ r: Reading) -> Bool {
    guard let verb = (k...r.context.high).first(where: { d.chunks[$0].fine == .finite }) else {
      return false
    }
    let group = d.chunks[verb]
    if rules.silence.contains(d.lemma(Int(group.head))) { return false }
    switch d.tags[Int(group.first)] {
    case .md, .hv, .be: return true
    default: return d.chunks[k].chunkClass == .pronoun
    }
  }

  /// Where a clause before its cue ends of which only the first words were taken: *If it rains, | the road
  /// will flood, Holt said*; nil where it goes up to who says it.
  ///
  /// - Complexity: O(*n*) in the number of chunks up to the cue.
  func leftEnd(_ d: TextView, _ range: TokenRange, _ r: Reading, _ borders: ClauseBorders) -> Int? {
    let comma = Int(range.end)
    guard comma < r.head, comma < r.context.end, d.tags[comma] == .comma, r.context.isVerb,
      !r.context.isPassive, let source = r.source, Int(source.first) > comma,
      d.quote(Int(range.first)) < 0, d.quote(comma) < 0
    else { return nil }
    let border = min(Int(source.first), Int(d.chunks[r.context.chunk].first)) - 1
    guard border > comma + 2, d.tags[border] == .comma,
      Int(source.end) == Int(d.chunks[r.context.chunk].first) || Int(source.first) > r.head
    else { return nil }
    let from = d.chunkIndex(comma + 1)
    let to = d.chunkIndex(border)
    guard borders.startsClause(d, from, to), !borders.startsReporting(d, from, to),
      !(from..<to).contains(where: { d.quote(Int(d.chunks[$0].first)) >= 0 })
    else { return nil }
    return border
  }

  /// Where a quotation ends that *who* or *which* follows behind its comma: *said, “Mr. Tim Roe,” | who bowed*;
  /// nil where it does.
  ///
  /// - Complexity: O(1).
  func beforeRelative(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let first = Int(range.first)
    guard first > head, d.opensStretch(first), d.quote(head) < 0 else { return nil }
    let s = d.stretches[d.quote(first)]
    let end = Int(s.last) + 1
    guard s.isClosed, end < Int(range.end), end - first > 2, d.tags[end - 2] == .comma,
      d.chunk(ofToken: end).chunkClass == .wh
    else { return nil }
    return end
  }

  /// Whether the last piece of content is a setting behind a whole quotation and who says it: *“Not now,” he
  /// said | as the lights went out*.
  ///
  /// - Complexity: O(*n*) in the number of tokens of the piece.
  func isSetting(_ d: TextView, _ r: Reading) -> Bool {
    guard r.content.count > 1, let last = r.content.last, let first = r.content.first,
      Int(last.first) > r.head, Int(first.end) <= r.head, d.quote(Int(last.first)) < 0
    else { return false }
    let q = d.quote(Int(first.end) - 1)
    guard q >= 0, d.quote(Int(first.first)) == q, Int(last.first) < r.context.end else {
      return false
    }
    let c = d.chunk(ofToken: Int(last.first))
    switch c.chunkClass {
    case .preposition, .wh: return true
    case .subordinator: return rules.opensSetting(d, c)
    case .verbGroup: return c.fine == .ing
    default: return false
    }
  }

  /// Where content ends that was cut before its closing bracket: *endorsed Tim Roe (R-Wis. | )*; nil where it was
  /// not.
  func bracketEnd(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let end = Int(range.end)
    guard Int(range.first) > head, end < d.count, d.tags[end] == .colon,
      d.bytes[Int(d.tokens[end].start)] == 0x29
    else { return nil }
    var i = end - 1
    while i > Int(range.first), end - i < 12 {
      if d.bytes[Int(d.tokens[i].start)] == 0x28 { return end + 1 }
      i -= 1
    }
    return nil
  }
}
