import Lexicons
import Syntax
import TextModel

/// Constructions that the points are too shy of, looked for where the cascade found nothing: passives
/// with their agent, relative clauses that somebody reports, nouns of saying with *be* and a clause.
struct LateConstructions: Sendable {
  let clear: ClearConstructions
  let cues: CueLexicon

  var words: RuleWords { clear.words }

  /// Readings in text order, none overlapping another or an attribution of `fixed`.
  ///
  /// - Complexity: O(*n*) in the number of chunks.
  func readings(_ d: TextView, outside fixed: [Attribution]) -> [RuleReading] {
    var out: [RuleReading] = []
    var taken = TokenSet(count: 0)
    var isFilled = false
    for q in d.stretches.indices {
      guard let r = besideAnyVerb(d, q) else { continue }
      if !isFilled {
        taken = Self.tokens(d, fixed)
        isFilled = true
      }
      if taken.intersects(r.content) || taken.intersects(r.cue) { continue }
      taken.insert(r.content)
      taken.insert(r.cue)
      if let source = r.source { taken.insert(source) }
      out.append(r)
    }
    for k in d.chunks.indices {
      let isVerb = d.chunks[k].fine == .finite
      guard isVerb || d.chunks[k].chunkClass == .colon,
        let r = isVerb ? read(d, k) : told(d, colon: k)
      else { continue }
      if !isFilled {
        taken = Self.tokens(d, fixed)
        isFilled = true
      }
      if taken.intersects(r.content) || taken.intersects(r.cue) { continue }
      if let source = r.source, taken.intersects(source) { continue }
      taken.insert(r.content)
      taken.insert(r.cue)
      if let source = r.source { taken.insert(source) }
      out.append(r)
    }
    return out
  }

  /// The tokens of content, cues and sources.
  private static func tokens(_ d: TextView, _ fixed: [Attribution]) -> TokenSet {
    var taken = TokenSet(count: d.count)
    for a in fixed {
      for range in a.content { taken.insert(range) }
      if let source = a.source { taken.insert(source) }
      if let cue = a.cue { taken.insert(cue) }
    }
    return taken
  }

  /// The reading of the finite verb group `k`, if it stands outside of quotations and a rule fits.
  private func read(_ d: TextView, _ k: Int) -> RuleReading? {
    let head = Int(d.chunks[k].head)
    guard k + 1 < d.chunks.count, d.quote(head) < 0 else { return nil }
    if let r = object(d, k) ?? trailing(d, k) ?? announced(d, k) { return r }
    switch d.tags[head] {
    case .vbn: return passive(d, k)
    case .be: return nounIs(d, k)
    case .vbd, .vbz, .vbp: return relative(d, k)
    default: return nil
    }
  }

  private func bounds(_ d: TextView, _ token: Int) -> (low: Int, high: Int) {
    (d.chunkIndex(d.sentenceStart(token)), d.chunkIndex(d.sentenceEnd(token) - 1))
  }

  // MARK: Passives

  /// *The plan was condemned by farmers as a sham*: what the subject is, and what is said of it.
  private func passive(_ d: TextView, _ k: Int) -> RuleReading? {
    let group = d.chunks[k]
    let head = Int(group.head)
    guard let entry = d.verb(head, in: cues),
      entry.commitment != .neutral
        || !entry.frames.isDisjoint(with: [.nounPhrase, .objectSmallClause, .objectThat, .objectWh]
        ),
      (Int(group.first)..<head).contains(where: { d.tags[$0] == .be })
    else { return nil }
    let (low, high) = bounds(d, head)
    var by = k + 1
    while by < high, d.chunks[by].chunkClass == .adverb { by += 1 }
    guard by < high, d.chunks[by].fine == words.by, var agent = agent(d, by + 1, high) else {
      return nil
    }
    var after = d.chunkIndex(Int(agent.end) - 1) + 1
    // *asked by the clerk, Ann Roe, whether …*
    if after < high, d.chunks[after].chunkClass == .comma, words.hears(d.lemma(head)) {
      agent = TokenRange(Int(agent.first), Int(d.chunks[after].last) + 1)
      after += 1
    }
    var content = ContentSpans()
    var construction = Construction.passiveSubject
    let opens = after <= high ? d.chunks[after].chunkClass : .stop
    if words.hears(d.lemma(head)) {
      switch opens {
      case .that, .wh, .infinitiveTo: break
      case .subordinator
      where d.chunks[after].fine == words.ifClass || d.chunks[after].fine == words.whether:
        break
      default: return nil
      }
      construction =
        opens == .that ? .thatClause : opens == .infinitiveTo ? .objectInfinitive : .whClause
    } else {
      guard let subject = clear.sources.before(d, k, low), d.tags[Int(subject.first)] != .ex else {
        return nil
      }
      let isFiller = subject.count == 1 && d.word(Int(subject.first)) == words.it
      if opens == .that {
        guard isFiller else { return nil }
        construction = .thatClause
      } else {
        content.append(subject)
      }
    }
    if construction != .passiveSubject || goesOn(d, after, high) {
      let start = Int(d.chunks[after].first)
      let end = clear.borders.clauseEnd(
        d, from: start, cue: head, high: high, phrase: construction == .passiveSubject)
      if end > start { content.append(TokenRange(start, end)) }
    }
    guard !content.isEmpty else { return nil }
    return RuleReading(
      head: head, construction: construction, cue: TokenRange(Int(group.first), head + 1),
      content: content, source: agent, type: entry.type)
  }

  /// The phrase behind *by*, if it is one that speaks: a name, people, a share of them.
  private func agent(_ d: TextView, _ k: Int, _ high: Int) -> TokenRange? {
    guard k <= high else { return nil }
    let c = d.chunks[k]
    let head = Int(c.head)
    guard c.chunkClass == .nounPhrase || c.chunkClass == .pronoun, d.quote(head) < 0,
      !words.isTime(d.lemma(head))
    else { return nil }
    let source = clear.sources.extended(d, from: k, high)
    switch d.tags[head] {
    case .np, .prp, .dt: return source
    case .cd: return Int(source.end) > Int(c.last) + 1 ? source : nil
    default:
      if words.speaks(words.grammar.nounClass(d.lemma(head))) { return source }
      // *by a majority of voters*, *by 40 percent of members*
      guard k + 2 <= high, d.chunks[k + 1].fine == words.of else { return nil }
      let whole = d.chunks[k + 2]
      return whole.chunkClass == .nounPhrase
        && words.speaks(words.grammar.nounClass(d.lemma(Int(whole.head)))) ? source : nil
    }
  }

  /// Whether what follows the agent is said of the subject: *as a sham*, *for hiding it*, *of fraud*.
  private func goesOn(_ d: TextView, _ k: Int, _ high: Int) -> Bool {
    guard k < high else { return false }
    switch d.chunks[k].chunkClass {
    case .infinitiveTo: return true
    case .preposition, .subordinator:
      if d.chunks[k].fine == words.asClass { return true }
      let next = d.chunks[k + 1]
      let isFor = d.word(Int(d.chunks[k].first)) == words.forWord
      return (isFor || d.chunks[k].fine == words.of)
        && (next.fine == .ing || next.chunkClass == .nounPhrase)
        && !words.isTime(d.lemma(Int(next.head)))
    default: return false
    }
  }

  // MARK: Relative clauses

  /// *a rule that officials say protects children*: the pronoun and the clause it opens are content.
  private func relative(_ d: TextView, _ k: Int) -> RuleReading? {
    let head = Int(d.chunks[k].head)
    guard d.chunks[k].first == d.chunks[k].head,
      d.chunks[k + 1].fine == .finite,
      let entry = d.verb(head, in: cues), entry.frames.contains(.bareClause),
      entry.frames.contains(.thatClause)
    else { return nil }
    let (low, high) = bounds(d, head)
    guard k + 1 <= high, let source = clear.sources.before(d, k, low), speaksHere(d, source) else {
      return nil
    }
    let w = d.chunkIndex(Int(source.first)) - 1
    guard w > low, d.chunks[w].first == d.chunks[w].last,
      d.chunks[w].chunkClass == .wh || d.chunks[w].chunkClass == .that,
      words.isPersonWh(d.chunks[w].fine) || d.chunks[w].chunkClass == .that
    else { return nil }
    switch d.chunks[w - 1].chunkClass {
    case .nounPhrase, .comma, .quoteClose: break
    default: return nil
    }
    let start = Int(d.chunks[k + 1].first)
    var end = clear.borders.clauseEnd(d, from: start, cue: head, high: high, phrase: true)
    while end > start, d.tags[end - 1] == .comma { end -= 1 }
    guard end - start > 1 else { return nil }
    let pronoun = Int(d.chunks[w].first)
    return RuleReading(
      head: head, construction: .clauseResumed, cue: TokenRange(head, head + 1),
      content: ContentSpans([TokenRange(pronoun, pronoun + 1), TokenRange(start, end)]),
      source: source, type: entry.type)
  }

  /// Whether a source is one that speaks, and not the reader's or the writer's *we*.
  func speaksHere(_ d: TextView, _ source: TokenRange) -> Bool {
    let first = Int(source.first)
    if d.tags[first] == .wh || d.tags[first] == .ex { return false }
    if d.tags[first] == .prp { return !words.addresses.contains(d.word(first)) }
    return words.isSpeaker(d, source)
  }

  // MARK: Nouns of saying

  /// *Holt's answer was that …*; *the message from the ministry was clear: …*
  private func nounIs(_ d: TextView, _ k: Int) -> RuleReading? {
    let be = Int(d.chunks[k].head)
    let (low, high) = bounds(d, be)
    var next = k + 1
    while next < high, d.chunks[next].chunkClass == .adverb { next += 1 }
    if next < high, d.chunks[next].chunkClass == .adjective { next += 1 }
    guard next < high else { return nil }
    let colon = d.chunks[next].chunkClass == .colon
    guard colon || d.chunks[next].chunkClass == .that && d.chunks[next - 1].chunkClass != .adjective
    else { return nil }
    guard let n = subjectNoun(d, k, low) else { return nil }
    let noun = Int(d.chunks[n].head)
    let start = Int(d.chunks[colon ? next + 1 : next].first)
    let end = clear.borders.clauseEnd(d, from: start, cue: noun, high: high)
    guard end - start > 2 else { return nil }
    let source = holder(d, n, k)
    // Nobody's: only what is held by some, *One view is that …*.
    if source == nil, colon || !words.opinions.contains(d.lemma(noun)) { return nil }
    let cue = n + 1 == k ? TokenRange(noun, be + 1) : TokenRange(noun, noun + 1)
    return RuleReading(
      head: noun, construction: .nounComplement, cue: cue,
      content: ContentSpans(TokenRange(start, end)), source: source, type: .assertion)
  }

  /// The chunk of a noun for what is said or held that is the subject of the verb group `k`.
  private func subjectNoun(_ d: TextView, _ k: Int, _ low: Int) -> Int? {
    var n = k - 1
    while n >= low, k - n < 6 {
      switch d.chunks[n].chunkClass {
      case .nounPhrase:
        let before = n > low ? d.chunks[n - 1].chunkClass : .stop
        if before != .preposition {
          let head = Int(d.chunks[n].head)
          guard d.tags[head] == .nn || d.tags[head] == .nns,
            words.opinions.contains(d.lemma(head)) || words.answers.contains(d.lemma(head))
          else { return nil }
          switch before {
          case .stop, .comma, .conjunction, .adverb, .subordinator, .dash, .nounPhrase: return n
          default: return nil
          }
        }
      case .preposition, .pronoun, .adverb: break
      default: return nil
      }
      n -= 1
    }
    return nil
  }

  /// Whose the noun of chunk `n` is: *her*, *Holt's*, *from the ministry*, *among farmers*.
  func holder(_ d: TextView, _ n: Int, _ k: Int) -> TokenRange? {
    let first = Int(d.chunks[n].first)
    let head = Int(d.chunks[n].head)
    if d.tags[first] == .prps { return TokenRange(first, first + 1) }
    for i in first..<head where d.tags[i] == .pos { return TokenRange(first, i + 1) }
    if n > 0, d.chunks[n - 1].fine == .possessor {
      return TokenRange(Int(d.chunks[n - 1].first), Int(d.chunks[n - 1].last) + 1)
    }
    guard n + 2 < k, d.chunks[n + 1].chunkClass == .preposition,
      words.holders.contains(d.word(Int(d.chunks[n + 1].first))),
      d.chunks[n + 2].chunkClass == .nounPhrase
    else { return nil }
    let source = TokenRange(Int(d.chunks[n + 2].first), Int(d.chunks[k - 1].last) + 1)
    return words.isSpeaker(d, source) ? source : nil
  }
}
