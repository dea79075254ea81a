import Lexicons
import Syntax
import TextModel

extension ClearConstructions {
  /// *took aim at the budget*, *cast doubt on closing the school*: a phrase of the lexicon whose first
  /// word is a verb, and the noun phrase or gerund behind its last.
  ///
  /// The reading is named as what stands behind a preposition, which most such phrases end with.
  func verbPhrase(_ d: TextView, _ i: Int, _ c: CueContext) -> RuleReading? {
    guard c.fact.cue & LemmaFact.phrase != 0, !c.isPassive else { return nil }
    for place in cues.phrasePlaces(startingWith: WordID(d.lemma(i)))
    where d.mayGoOn(i, with: cues.secondWord(ofPhrase: place)) {
      let p = cues.phrases[place]
      guard p.entry.frames.contains(.nounPhrase),
        let next = d.end(of: p, from: i, before: d.sentenceEnd(i) - 1)
      else { continue }
      let k = d.chunkIndex(next)
      guard Int(d.chunks[k].first) == next else { return nil }
      let reader = VerbReader(self, d, c, p.entry)
      guard let source = reader.subject() else { return nil }
      let end: Int
      switch d.chunks[k].chunkClass {
      case .nounPhrase where words.isTime(d.lemma(Int(d.chunks[k].head))): return nil
      case .nounPhrase, .pronoun:
        end = borders.phraseEnd(d, from: k, cue: i, high: c.high)
      case .verbGroup where d.chunks[k].fine == .ing && p.entry.frames.contains(.gerund):
        end = borders.clauseEnd(d, from: next, cue: i, high: c.high, phrase: true)
      default: return nil
      }
      return reader.make(.preposition, ContentSpans(TokenRange(next, end)), source: source)
    }
    return nil
  }

  /// *is wary of the plan*, *was disappointed with it*, *are sure that it fails*: an adjective or
  /// participle of the lexicon behind a verb of being, and what its frames ask for.
  func adjective(_ d: TextView, _ i: Int, _ c: CueContext) -> RuleReading? {
    guard i + 1 < c.end, let entry = cues.other(WordID(d.word(i))), entry.part == .adjective,
      let verb = copula(d, i, c)
    else { return nil }
    let k = d.chunkIndex(i + 1)
    guard Int(d.chunks[k].first) == i + 1, let source = sources.before(d, verb, c.low) else {
      return nil
    }
    let reader = VerbReader(self, d, c, entry)
    switch d.chunks[k].chunkClass {
    // *It is clear that*: nobody's view.
    case .that where entry.frames.contains(.thatClause) && d.word(Int(source.first)) != words.it:
      let end = borders.clauseEnd(d, from: i + 1, cue: i, high: c.high)
      return reader.make(.thatClause, ContentSpans(TokenRange(i + 1, end)), source: source)
    case .preposition:
      let index = words.prepositionIndex(d, k)
      guard index >= 0, entry.frames.contains(.preposition(index)), k < c.high else { return nil }
      let n = d.chunks[k + 1]
      let start = Int(n.first)
      let end: Int
      switch n.chunkClass {
      case .nounPhrase where words.isTime(d.lemma(Int(n.head))): return nil
      case .nounPhrase, .pronoun: end = borders.phraseEnd(d, from: k + 1, cue: i, high: c.high)
      case .verbGroup where n.fine == .ing:
        end = borders.clauseEnd(d, from: start, cue: i, high: c.high, phrase: true)
      case .wh: end = borders.clauseEnd(d, from: start, cue: i, high: c.high)
      default: return nil
      }
      return reader.make(.preposition, ContentSpans(TokenRange(start, end)), source: source)
    default: return nil
    }
  }

  /// *her claim that it failed*, *a warning from the union that jobs would go*, *his vow to fight*: a
  /// noun of the lexicon, whose it is, and a clause or infinitive.
  func noun(_ d: TextView, _ i: Int, _ c: CueContext) -> RuleReading? {
    guard i + 2 < c.end, i > c.begin, let entry = cues.other(WordID(d.lemma(i))),
      entry.part == .noun, entry.frames.contains(.thatClause), entry.type != .fact
    else { return nil }
    let chunk = d.chunks[c.chunk]
    guard Int(chunk.head) == i else { return nil }
    var that = c.chunk + 1
    var source: TokenRange?
    if that + 1 < c.high, d.chunks[that].chunkClass == .preposition,
      d.chunks[that].fine == words.by || d.word(Int(d.chunks[that].first)) == words.from,
      d.chunks[that + 1].chunkClass == .nounPhrase
    {
      source = TokenRange(Int(d.chunks[that + 1].first), Int(d.chunks[that + 1].last) + 1)
      that += 2
    } else {
      source = owner(d, i, chunk, c)
    }
    guard let source, that <= c.high else { return nil }
    let start = Int(d.chunks[that].first)
    if d.chunks[that].chunkClass == .infinitiveTo, words.promises.contains(d.lemma(i)) {
      let end = borders.clauseEnd(d, from: start, cue: i, high: c.high, phrase: true)
      return VerbReader(self, d, c, entry).make(
        .toInfinitive, ContentSpans(TokenRange(start, end)), source: source)
    }
    guard startsClause(d, that, c) else { return nil }
    let end = borders.clauseEnd(d, from: start, cue: i, high: c.high)
    guard end - start > 2 else { return nil }
    return VerbReader(self, d, c, entry).make(
      .thatClause, ContentSpans(TokenRange(start, end)), source: source)
  }

  /// Whether chunk `k` is *that* before a clause; behind a name the tagger takes it for a relative.
  private func startsClause(_ d: TextView, _ k: Int, _ c: CueContext) -> Bool {
    if d.chunks[k].chunkClass == .that { return true }
    guard d.word(Int(d.chunks[k].first)) == words.that, k < c.high else { return false }
    switch d.chunks[k + 1].chunkClass {
    case .nounPhrase, .pronoun: return VerbReader.next(d, k + 1, c.high).fine == .finite
    default: return false
    }
  }

  /// Whose the noun `i` is: *her*, *the mayor's*.
  private func owner(_ d: TextView, _ i: Int, _ chunk: Chunk, _ c: CueContext) -> TokenRange? {
    var m = i - 1
    while m >= Int(chunk.first), d.tags[m] == .jj || d.tags[m] == .vbn { m -= 1 }
    guard m >= c.begin else { return nil }
    if d.tags[m] == .prps { return TokenRange(m, m + 1) }
    guard d.tags[m] == .pos else { return nil }
    let first = Int(d.chunk(ofToken: m).first)
    return first < m
      ? TokenRange(first, m + 1) : sources.phrase(d, endingAt: d.chunkIndex(m), c.low)
  }

  /// Chunk of the verb of being that the word `i` is said with, or nil.
  private func copula(_ d: TextView, _ i: Int, _ c: CueContext) -> Int? {
    let chunk = d.chunks[c.chunk]
    if chunk.chunkClass == .verbGroup {
      return (Int(chunk.first)..<i).contains { d.tags[$0] == .be } ? c.chunk : nil
    }
    guard chunk.chunkClass == .adjective else { return nil }
    var k = c.chunk - 1
    while k >= c.low, d.chunks[k].chunkClass == .adverb { k -= 1 }
    guard k >= c.low, d.chunks[k].chunkClass == .verbGroup else { return nil }
    let head = Int(d.chunks[k].head)
    return d.tags[head] == .be || words.linking.contains(d.lemma(head)) ? k : nil
  }
}

extension TextView {
  /// Whether token `i` may be followed by this word of a phrase, adjectives and adverbs between; true
  /// wherever `end(of:from:before:)` finds one.
  @inline(__always) func mayGoOn(_ i: Int, with word: WordID) -> Bool {
    let next = i + 1
    guard next < count else { return false }
    return word.rawValue == lemma(next) || word.rawValue == self.word(next)
      || tags[next] == .rb || tags[next] == .jj || word == CuePhrase.slot || word == .unknown
  }

  /// One past the last token of `phrase` where it stands from token `i` on and ends before or at
  /// `limit`, or nil. Its words match by lemma or form, its slot a pronoun; adjectives and adverbs
  /// may stand between: *raised serious doubts about*.
  ///
  /// - Complexity: O(length of the phrase).
  func end(of phrase: CuePhrase, from i: Int, before limit: Int) -> Int? {
    var at = i
    for word in phrase.lemmas {
      var skipped = 0
      while true {
        guard at < limit else { return nil }
        if word == CuePhrase.slot {
          if tags[at] == .prp || tags[at] == .prps { break }
        } else if word.rawValue == lemma(at) || word.rawValue == self.word(at) {
          break
        }
        guard at > i, skipped < 2 else { return nil }
        guard tags[at] == .rb || tags[at] == .jj && at + 1 < limit && isNoun(at + 1) else {
          return nil
        }
        skipped += 1
        at += 1
      }
      at += 1
    }
    return at
  }

  private func isNoun(_ i: Int) -> Bool { tags[i] == .nn || tags[i] == .nns || tags[i] == .jj }
}
