import Lexicons
import Syntax
import TextModel

/// Where the reporter goes on inside content to the right of its cue.
extension BorderRepairs {
  /// Where the same subject reports again with a verb and its particle or preposition: *said the sum was
  /// right | and pointed out that …*, *accused firms of waste | and called for …*; nil where it does not.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content.
  func sharedSubjectStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let tag = d.tags[head]
    guard Int(range.first) > head, tag == .vbd || tag == .vbz || isPerfect(d, head) else {
      return nil
    }
    let q = d.quote(head)
    let stop = d.chunkIndex(Int(range.end) - 1)
    var k = d.chunkIndex(Int(range.first)) + 1
    while k < stop {
      let c = d.chunks[k]
      if c.chunkClass == .conjunction, c.fine == rules.and || c.fine == rules.but,
        d.quote(Int(c.first)) == q, d.chunks[k - 1].chunkClass != .verbGroup,
        d.chunks[k - 1].chunkClass != .dash
      {
        var m = k + 1
        while m < stop, d.chunks[m].chunkClass == .adverb { m += 1 }
        if m < stop, startsPhrase(d, d.chunks[m], like: tag, before: Int(range.end)) {
          return d.chunks[k - 1].chunkClass == .comma ? Int(d.chunks[k - 1].first) : Int(c.first)
        }
      }
      k += 1
    }
    return nil
  }

  /// Whether a chunk is one verb in the tense of a cue's tag that a phrase of the lexicon begins with.
  private func startsPhrase(
    _ d: TextView, _ c: Chunk, like tag: Tag, before end: Int
  ) -> Bool {
    let verb = Int(c.head)
    guard c.chunkClass == .verbGroup, c.first == c.head else { return false }
    switch d.tags[verb] {
    case .vbz: if tag != .vbz { return false }
    case .vbd, .vbn: if tag == .vbz { return false }
    default: return false
    }
    return isPhraseStart(d, verb, before: end)
  }

  private func isPhraseStart(_ d: TextView, _ verb: Int, before end: Int) -> Bool {
    guard d.fact(verb).cue & LemmaFact.phrase != 0 else { return false }
    for place in cues.phrasePlaces(startingWith: WordID(d.lemma(verb)))
    where d.mayGoOn(verb, with: cues.secondWord(ofPhrase: place)) {
      if d.end(of: cues.phrases[place], from: verb, before: end) != nil { return true }
    }
    return false
  }

  /// Where the reporter goes on with a verb that cannot belong to the clause: *said it would cut jobs | and blamed
  /// the weather* behind a modal, *said the fee was high | and questioned how it would be paid*; nil where none
  /// does.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content.
  func turnedStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let tag = d.tags[head]
    guard Int(range.first) > head, tag == .vbd || tag == .vbz, d.fact(head).verbKind.isSpeech else {
      return nil
    }
    let first = d.chunkIndex(Int(range.first))
    let stop = d.chunkIndex(Int(range.end) - 1)
    guard d.counts(first, stop + 1).finite > 1 else { return nil }
    let q = d.quote(head)
    var k = first + 1
    while k < stop {
      if d.coarse(k) == .conjunction, d.fine(k) == rules.and || d.fine(k) == rules.but {
        var m = k + 1
        while m < stop, d.coarse(m) == .adverb { m += 1 }
        let start = Int(d.chunks[k].first)
        if d.fine(m) == .finite, d.quote(start) == q, turnsBack(d, m, like: tag, from: first, k) {
          return d.coarse(k - 1) == .comma ? Int(d.chunks[k - 1].first) : start
        }
      }
      k += 1
    }
    return nil
  }

  /// Whether the verb of chunk `k`, in the tense of a cue's tag, goes on with the cue: one whose form is no
  /// infinitive behind a clause with a modal, else one that asks.
  private func turnsBack(
    _ d: TextView, _ k: Int, like tag: Tag, from first: Int, _ conjunction: Int
  ) -> Bool {
    let c = d.chunks[k]
    let verb = Int(c.head)
    guard c.first == c.head, d.tags[verb] == tag, d.lemma(verb) != d.word(verb) else {
      return false
    }
    if frames(d, verb).contains(.whClause), verb + 1 < d.count, d.tags[verb + 1] == .wh {
      return d.counts(first, conjunction).finite > 0
    }
    var n = conjunction - 1
    while n >= first, d.coarse(n) != .wh {
      let own = d.chunks[n]
      // Not *less than planned*, nor *would be released and returned*.
      if own.fine == .finite, own.first > 0, d.tags[Int(own.first) - 1] != .in {
        return d.tags[Int(own.first)] == .md && d.tags[Int(own.head)] == .vb
      }
      n -= 1
    }
    return false
  }

  /// Whether the last piece of content is what the same speaker reports next: *It rained, he recalled, |
  /// and swore that it would again*; *It was late, she said, | pointing to the clock*.
  ///
  /// - Complexity: O(1).
  func isNextReport(_ d: TextView, _ r: Reading) -> Bool {
    guard r.content.count > 1, let last = r.content.last, Int(last.first) > r.head,
      d.quote(Int(last.first)) == d.quote(r.head)
    else { return false }
    let stop = d.chunkIndex(Int(last.end) - 1)
    var k = d.chunkIndex(Int(last.first))
    if d.chunks[k].fine == .ing {
      let verb = Int(d.chunks[k].head)
      return Int(d.chunks[k].first) == verb && isPhraseStart(d, verb, before: Int(last.end))
    }
    guard d.chunks[k].fine == rules.and || d.chunks[k].fine == rules.but else { return false }
    k += 1
    while k < stop, d.chunks[k].chunkClass == .adverb { k += 1 }
    let verb = Int(d.chunks[k].head)
    guard k < stop, d.chunks[k].fine == .finite, Int(d.chunks[k].first) == verb,
      d.tags[verb] == d.tags[r.head]
    else { return false }
    return !frames(d, verb).isDisjoint(with: [.quote, .thatClause])
      || isPhraseStart(d, verb, before: Int(last.end))
  }

  /// Where the clause before *according to* begins that a report of somebody else was taken with: *Holt
  /// would not rule out a strike, but | the yard was open, according to the clerk*; nil where there is none.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content, for *according to* only.
  func behindReport(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    guard d.word(head) == words.according, words.according != 0, Int(range.end) <= head,
      d.quote(Int(range.first)) == d.quote(head)
    else { return nil }
    let first = d.chunkIndex(Int(range.first))
    let stop = d.chunkIndex(Int(range.end) - 1)
    var reports = false
    var k = first
    while k + 2 < stop {
      let c = d.chunks[k]
      if c.chunkClass == .verbGroup, k > first, d.chunks[first].chunkClass != .subordinator {
        let verb = Int(c.head)
        reports =
          reports || d.fact(verb).verbKind.isSpeech
          || isPhraseStart(d, verb, before: Int(range.end))
      }
      if reports, c.chunkClass == .comma, d.chunks[k + 1].chunkClass == .conjunction,
        d.chunks[k + 1].fine != rules.or
      {
        switch d.chunks[k + 2].chunkClass {
        case .nounPhrase, .pronoun, .existential:
          if VerbReader.next(d, k + 2, stop).fine == .finite { return Int(d.chunks[k + 2].first) }
        default: break
        }
      }
      k += 1
    }
    return nil
  }

  /// Where content ends whose colon begins what another reporting clause stands in: *thinks it is worse: |
  /// calls, he said, came late*; nil where it does not.
  func colonStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let comma = Int(range.end)
    guard Int(range.first) > head, comma + 2 < d.sentenceEnd(head), d.tags[comma] == .comma,
      d.tags[comma + 1] == .prp, d.chunk(ofToken: comma + 2).fine == .finite,
      frames(d, Int(d.chunk(ofToken: comma + 2).head)).contains(.quote),
      let colon = range.range.last(where: { d.bytes[Int(d.tokens[$0].start)] == 0x3A }),
      colon - Int(range.first) > 1, d.quote(colon) == d.quote(head)
    else { return nil }
    return colon
  }

  private func isPerfect(_ d: TextView, _ head: Int) -> Bool {
    d.tags[head] == .vbn && d.tags[Int(d.chunk(ofToken: head).first)] == .hv
  }

  /// Where an object ends before the place of its saying: *defended the price | on a call with
  /// analysts*, *criticised the ruling | in an interview*; nil where there is none, or a verb that the
  /// place may belong to.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content.
  func venueStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    guard Int(range.first) > head, d.chunk(ofToken: head).chunkClass == .verbGroup,
      d.quote(Int(range.first)) == d.quote(head)
    else { return nil }
    let first = d.chunkIndex(Int(range.first))
    let stop = d.chunkIndex(Int(range.end) - 1)
    var found: Int?
    var k = first
    while k <= stop {
      let c = d.chunks[k]
      switch c.chunkClass {
      // *described it in a speech as a wreck*, *praised her in a letter for helping*
      case .preposition where found != nil && (c.fine == rules.asClass || leads(d, k, stop)):
        return nil
      case .preposition where k > first && k < stop && found == nil:
        let place = d.chunks[k + 1]
        if rules.venuePrepositions.contains(d.word(Int(c.first))),
          place.chunkClass == .nounPhrase, rules.venues.contains(d.lemma(Int(place.head))),
          d.tags[Int(place.first)] == .dt || d.tags[Int(place.first)] == .prps
        {
          found = Int(c.first)
        }
      case .nounPhrase, .pronoun, .preposition, .adverb, .adjective, .conjunction: break
      // What follows the place belongs to it.
      default: return found
      }
      k += 1
    }
    return found
  }

  /// Whether a preposition has a gerund behind it.
  private func leads(_ d: TextView, _ k: Int, _ stop: Int) -> Bool {
    k < stop && d.chunks[k + 1].fine == .ing
  }
}
