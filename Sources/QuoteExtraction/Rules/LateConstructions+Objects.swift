import Lexicons
import Syntax
import TextModel

/// Objects that the points are too shy of: figures put on something, charges that somebody denies, what
/// somebody will not speak about.
extension LateConstructions {
  /// The reading of the finite verb group `k` by its object, or nil.
  func object(_ d: TextView, _ k: Int) -> RuleReading? {
    let lemma = d.lemma(Int(d.chunks[k].head))
    if clear.words.valuing.contains(lemma) { return valued(d, k) }
    if clear.words.disowning.contains(lemma) { return disowned(d, k) }
    if lemma == clear.words.draw { return drawn(d, k) }
    return nil
  }

  private func borders(_ d: TextView, _ k: Int) -> (low: Int, high: Int) {
    let token = Int(d.chunks[k].head)
    return (d.chunkIndex(d.sentenceStart(token)), d.chunkIndex(d.sentenceEnd(token) - 1))
  }

  private func reading(
    _ d: TextView, _ k: Int, _ construction: Construction, cue end: Int, _ content: TokenRange,
    _ source: TokenRange
  ) -> RuleReading {
    RuleReading(
      head: Int(d.chunks[k].head), construction: construction,
      cue: TokenRange(Int(d.chunks[k].first), end), content: ContentSpans(content), source: source,
      type: .assertion)
  }

  /// *put the cost of the bridge at 90 million dollars*: the object and its figure.
  private func valued(_ d: TextView, _ k: Int) -> RuleReading? {
    let (low, high) = borders(d, k)
    var at = k + 1
    while at < high, at - k < 8, d.word(Int(d.chunks[at].first)) != clear.words.at {
      switch d.chunks[at].chunkClass {
      case .nounPhrase, .pronoun: break
      case .preposition where at > k + 1 && d.chunks[at].fine == clear.words.of: break
      default: return nil
      }
      at += 1
    }
    guard at > k + 1, at < high, d.word(Int(d.chunks[at].first)) == clear.words.at else {
      return nil
    }
    var figure = at + 1
    while figure < high,
      d.chunks[figure].chunkClass == .adverb
        || d.chunks[figure].chunkClass == .preposition
    { figure += 1 }
    let c = d.chunks[figure]
    guard c.chunkClass == .nounPhrase,
      (Int(c.first)...Int(c.last)).contains(where: { d.tags[$0] == .cd }),
      !clear.words.isTime(d.lemma(Int(c.head))),
      let source = clear.sources.before(d, k, low)
    else { return nil }
    var last = Int(c.last)
    // *at 2.4 per cent*
    if figure + 2 <= high, d.word(last + 1) == clear.words.per, clear.words.per != 0 { last += 2 }
    return reading(
      d, k, .nounPhrase, cue: Int(d.chunks[k].last) + 1,
      TokenRange(Int(d.chunks[k + 1].first), last + 1), source)
  }

  /// *Squid dim their lights before they rest, biologists report in this week's journal.*: a clause, a
  /// comma, who reports, a verb and nothing but where and when behind it.
  func trailing(_ d: TextView, _ k: Int) -> RuleReading? {
    let head = Int(d.chunks[k].head)
    guard d.quote(head) < 0, let entry = d.verb(head, in: cues),
      entry.frames.contains(.thatClause),
      d.tags[head] != .vbn || d.tags[Int(d.chunks[k].first)] == .hv
    else { return nil }
    let (low, high) = borders(d, k)
    guard d.chunks[high].chunkClass == .stop, high - k < 9, k - low > 4 else { return nil }
    for m in k + 1..<max(k + 1, high) {
      switch d.chunks[m].chunkClass {
      case .nounPhrase where m > k + 1 && d.chunks[m - 1].chunkClass == .preposition: break
      case .nounPhrase where clear.words.isTime(d.lemma(Int(d.chunks[m].head))): break
      case .nounPhrase where d.tags[Int(d.chunks[m].first)] == .pos: break
      case .preposition, .adverb: break
      default: return nil
      }
    }
    switch d.chunks[low].chunkClass {
    case .nounPhrase, .pronoun, .existential: break
    default: return nil
    }
    guard let source = clear.sources.before(d, k, low), clear.words.isSpeaker(d, source) else {
      return nil
    }
    let comma = Int(source.first) - 1
    guard comma > 3, d.tags[comma] == .comma, d.quote(comma - 1) < 0 else { return nil }
    let start = clear.borders.clauseStart(d, endingAt: comma)
    let first = d.chunkIndex(start)
    guard comma - start > 3, d.quote(start) < 0,
      (first..<d.chunkIndex(comma)).contains(where: { d.chunks[$0].fine == .finite }),
      !(start..<comma).contains(where: { d.quote($0) >= 0 || d.tags[$0] == .comma })
    else { return nil }
    return reading(
      d, k, .clauseSubjectVerb, cue: Int(d.chunks[k].last) + 1, TokenRange(start, comma), source)
  }

  /// *…, a charge the rebels deny*: the noun that somebody disowns behind it.
  private func disowned(_ d: TextView, _ k: Int) -> RuleReading? {
    let (low, high) = borders(d, k)
    var s = k - 1
    while s > low, d.chunks[s].chunkClass == .adverb { s -= 1 }
    guard s - 2 >= low, d.chunks[s - 2].chunkClass == .comma,
      d.chunks[s].chunkClass == .nounPhrase || d.chunks[s].chunkClass == .pronoun
    else { return nil }
    let noun = d.chunks[s - 1]
    guard noun.chunkClass == .nounPhrase, d.tags[Int(noun.first)] == .dt,
      clear.words.charges.contains(d.lemma(Int(noun.head)))
    else { return nil }
    // Nothing but a time behind the verb.
    guard
      k == high || isBorder(d.chunks[k + 1].chunkClass)
        || clear.words.isTime(d.lemma(Int(d.chunks[k + 1].head)))
    else { return nil }
    return reading(
      d, k, .nounPhrase, cue: Int(d.chunks[k].last) + 1,
      TokenRange(Int(noun.first), Int(noun.last) + 1),
      TokenRange(Int(d.chunks[s].first), Int(d.chunks[s].last) + 1))
  }

  private func isBorder(_ c: ChunkClass) -> Bool {
    c == .comma || c == .stop || c == .conjunction || c == .colon
  }

  /// *would not be drawn on the price*: what somebody will not speak about.
  private func drawn(_ d: TextView, _ k: Int) -> RuleReading? {
    let (low, high) = borders(d, k)
    let group = d.chunks[k]
    guard k + 2 <= high, d.word(Int(d.chunks[k + 1].first)) == clear.words.on,
      (Int(group.first)..<Int(group.head)).contains(where: { d.tags[$0] == .neg }),
      (Int(group.first)..<Int(group.head)).contains(where: { d.tags[$0] == .be }),
      d.chunks[k + 2].chunkClass == .nounPhrase, let source = clear.sources.before(d, k, low)
    else { return nil }
    return reading(
      d, k, .preposition, cue: Int(d.chunks[k + 1].last) + 1,
      TokenRange(
        Int(d.chunks[k + 2].first),
        clear.borders.phraseEnd(d, from: k + 2, cue: Int(group.head), high: high)), source)
  }
}
