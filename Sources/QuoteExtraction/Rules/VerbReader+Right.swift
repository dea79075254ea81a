import Lexicons
import Syntax
import TextModel

extension VerbReader {
  // MARK: Content after the cue

  /// The rules for content to the right, by what comes first there.
  func after() -> RuleReading? {
    guard let subject = subject() else { return nil }
    var source: TokenRange? = subject
    if c.lemma == words.seem || c.lemma == words.appear, subject.count == 1,
      d.word(Int(subject.first)) == words.it
    {
      source = nil
    }
    var k = c.chunk + 1
    while k <= c.high, d.chunks[k].chunkClass == .adverb || d.chunks[k].chunkClass == .particle {
      k += 1
    }
    guard k <= c.high else { return nil }
    if let r = opened(k, source) { return r }
    let x = d.chunks[k]
    switch x.chunkClass {
    case .nounPhrase, .pronoun, .existential: return object(k, source)
    case .preposition: return preposition(k, source)
    case .verbGroup where x.fine == .ing && entry.frames.contains(.gerund):
      return clause(.gerund, k, source)
    case .conjunction where words.correlatives.contains(d.word(Int(x.first))):
      return entry.frames.contains(.bareClause) && startsPair(k)
        ? clause(.bareClause, k, source) : nil
    case .adjective where entry.frames.contains(.smallClause):
      return nil
    default: return nil
    }
  }

  /// Rules for a content that its first word announces: that, whether, to, a mark.
  private func opened(_ k: Int, _ source: TokenRange?) -> RuleReading? {
    guard k <= c.high else { return nil }
    let x = d.chunks[k]
    switch x.chunkClass {
    case .that:
      guard
        entry.frames.contains(.thatClause) || addressee >= 0 && entry.frames.contains(.objectThat)
      else { return nil }
      return clause(.thatClause, k, source)
    case .wh, .subordinator:
      let isIf = x.fine == words.ifClass || x.fine == words.whether
      guard x.chunkClass == .wh || isIf else { return nil }
      guard entry.frames.contains(.whClause) || addressee >= 0 && entry.frames.contains(.objectWh)
      else { return nil }
      return clause(.whClause, k, source)
    case .infinitiveTo:
      guard entry.frames.contains(addressee >= 0 ? .objectTo : .toInfinitive) else { return nil }
      if c.lemma == words.seem || c.lemma == words.appear { return appearance(k) }
      guard addressee >= 0 else { return clause(.toInfinitive, k, source) }
      guard var r = clause(.objectInfinitive, k, source), let range = r.content.first else {
        return nil
      }
      // Who is to do it is the subject of what is wanted; only *told them to* leaves it out.
      if c.lemma != words.tell {
        r.content[0] = TokenRange(Int(d.chunks[addressee].first), Int(range.end))
      }
      return r
    case .quoteOpen:
      return quotation(k, source, .verbQuotation)
    case .comma, .colon:
      guard k + 1 <= c.high else { return nil }
      if d.chunks[k + 1].chunkClass == .quoteOpen {
        return quotation(k + 1, source, x.chunkClass == .colon ? .colonQuotation : .verbQuotation)
      }
      if x.chunkClass == .colon, entry.frames.contains(.quote) {
        return clause(.colonClause, k + 1, source)
      }
      return nil
    default: return nil
    }
  }

  /// The vote seems to be lost: subject and infinitive are content, nobody is the source.
  private func appearance(_ k: Int) -> RuleReading? {
    guard let subject = rules.sources.before(d, c.chunk, c.low),
      let r = clause(.toInfinitive, k, nil),
      let rest = r.content.first
    else { return nil }
    if subject.count == 1,
      d.tags[Int(subject.first)] == .ex || d.word(Int(subject.first)) == words.it
    {
      return r
    }
    return make(.toInfinitive, ContentSpans([subject, rest]), source: nil)
  }

  private func quotation(_ k: Int, _ source: TokenRange?, _ kind: Construction) -> RuleReading? {
    let first = Int(d.chunks[k].first)
    let q = d.quote(first)
    guard q >= 0, entry.frames.contains(.quote) || kind == .colonQuotation else { return nil }
    let s = d.stretches[q]
    guard s.last - s.first >= 2 else { return nil }
    // A few words without a verb right after the cue are a title or a term (sang “Good Night”).
    if s.last - s.first < 5, d.chunks[k - 1].chunkClass == .verbGroup {
      let inside = d.chunkIndex(first)...d.chunkIndex(Int(s.last))
      guard inside.contains(where: { d.chunks[$0].chunkClass == .verbGroup }) else { return nil }
    }
    let end = rules.borders.afterQuotation(d, q, cue: c.head, high: c.high)
    return withMore(kind, TokenRange(first, end), source: source)
  }

  private func clause(_ kind: Construction, _ k: Int, _ source: TokenRange?) -> RuleReading? {
    var start = Int(d.chunks[k].first)
    let isPhrase =
      kind == .toInfinitive || kind == .objectInfinitive || kind == .gerund || kind == .preposition
    let end = rules.borders.clauseEnd(
      d, from: start, cue: c.head, high: c.high, phrase: isPhrase)
    if kind == .toInfinitive, start > 0, d.tags[start - 1] == .neg { start -= 1 }
    guard end - start > 1 else { return nil }
    return withMore(kind, TokenRange(start, end), source: source)
  }

  /// A noun phrase next: a bare clause, an addressee, an object, or a time before what follows.
  private func object(_ k: Int, _ source: TokenRange?) -> RuleReading? {
    let x = d.chunks[k]
    let isTime = x.chunkClass == .nounPhrase && words.isTime(d.lemma(Int(x.head)))
    let seen = Self.next(d, k, c.high)
    if seen.fine == .finite, !isTime {
      guard entry.frames.contains(.bareClause) || entry.frames.contains(.objectThat) else {
        return nil
      }
      if entry.frames.contains(.bareClause) { return clause(.bareClause, k, source) }
    }
    if isTime {
      let m = skipSetting(k)
      if let r = opened(m, source) { return r }
      if seen.fine == .finite, entry.frames.contains(.bareClause) {
        return clause(.bareClause, isClauseStart(k) ? k : k + 1, source)
      }
      if m <= c.high, entry.frames.contains(.bareClause), isNominal(m),
        Self.next(d, m, c.high).fine == .finite
      {
        return clause(.bareClause, m, source)
      }
      return nil
    }
    // An addressee: one phrase with its prepositions.
    if !entry.frames.isDisjoint(with: [.objectThat, .objectTo, .objectWh]) {
      var reader = self
      reader.addressee = k
      var m = k + 1
      while m + 1 <= c.high, d.chunks[m].chunkClass == .preposition, isNominal(m + 1) { m += 2 }
      while m <= c.high,
        d.chunks[m].chunkClass == .adverb
          || d.chunks[m].chunkClass == .nounPhrase && words.isTime(d.lemma(Int(d.chunks[m].head)))
      { m += 1 }
      if m <= c.high {
        if let r = reader.opened(m, source) { return r }
        if isNominal(m), Self.next(d, m, c.high).fine == .finite, entry.frames.contains(.objectThat)
        {
          return clause(.bareClause, m, source)
        }
      }
    }
    if let r = objectPreposition(k, source) { return r }
    if entry.frames.contains(.nounPhrase), d.chunks[k - 1].chunkClass != .particle {
      let start = Int(x.first)
      let end = rules.borders.phraseEnd(d, from: k, cue: c.head, high: c.high)
      return make(.nounPhrase, ContentSpans(TokenRange(start, end)), source: source)
    }
    return nil
  }

  /// Whether two phrases and a finite verb follow chunk `k`: *neither the mayor nor the council knew*.
  private func startsPair(_ k: Int) -> Bool {
    var m = k + 1
    while m <= c.high, m < k + 10 {
      switch d.chunks[m].chunkClass {
      case .nounPhrase, .pronoun, .preposition, .conjunction, .adverb: m += 1
      default: return d.chunks[m].fine == .finite && m > k + 1
      }
    }
    return false
  }

  /// accused the mayor of lying; described it as a trap: the object and what the preposition brings.
  private func objectPreposition(_ k: Int, _ source: TokenRange?) -> RuleReading? {
    var m = k + 1
    while m + 1 <= c.high, m < k + 6 {
      let x = d.chunks[m]
      guard x.chunkClass == .preposition || x.chunkClass == .subordinator else { return nil }
      let index = words.prepositionIndex(d, m)
      if index >= 0, entry.frames.contains(.objectPreposition(index)) {
        let start = Int(d.chunks[k].first)
        let end = rules.borders.clauseEnd(
          d, from: Int(d.chunks[m + 1].first), cue: c.head, high: c.high, phrase: true)
        return make(.smallClause, ContentSpans(TokenRange(start, end)), source: source)
      }
      guard isNominal(m + 1) else { return nil }
      m += 2
    }
    return nil
  }

  private func isNominal(_ k: Int) -> Bool {
    switch d.chunks[k].chunkClass {
    case .nounPhrase, .pronoun, .existential: return true
    default: return false
    }
  }

  private func isClauseStart(_ k: Int) -> Bool {
    var m = k + 1
    while m <= c.high, d.chunks[m].chunkClass == .adverb { m += 1 }
    return m <= c.high && d.chunks[m].fine == .finite
  }

  /// The chunk after a noun phrase that tells clause from object.
  static func next(_ d: TextView, _ k: Int, _ high: Int) -> Chunk {
    var j = k + 1
    while j <= high, j < k + 9 {
      switch d.chunks[j].chunkClass {
      case .verbGroup, .wh, .comma, .colon, .quoteClose, .quoteOpen, .stop, .dash, .conjunction,
        .that, .infinitiveTo:
        return d.chunks[j]
      default: j += 1
      }
    }
    return Chunk(.none, .none, first: 0, last: 0, head: 0)
  }

  /// A preposition of the verb, or a setting before what the next word announces.
  private func preposition(_ k: Int, _ source: TokenRange?) -> RuleReading? {
    let index = words.prepositionIndex(d, k)
    if index >= 0, entry.frames.contains(.preposition(index)), k + 1 <= c.high {
      let start = Int(d.chunks[k + 1].first)
      switch d.chunks[k + 1].chunkClass {
      case .nounPhrase, .pronoun:
        let end = rules.borders.phraseEnd(d, from: k + 1, cue: c.head, high: c.high)
        return make(.preposition, ContentSpans(TokenRange(start, end)), source: source)
      case .verbGroup where d.chunks[k + 1].fine == .ing: return clause(.preposition, k + 1, source)
      case .wh: return clause(.preposition, k + 1, source)
      default: return nil
      }
    }
    let m = skipSetting(k - 1)
    guard m > k, m <= c.high else { return nil }
    if let r = opened(m, source) { return r }
    if entry.frames.contains(.bareClause), isNominal(m), Self.next(d, m, c.high).fine == .finite {
      return clause(.bareClause, m, source)
    }
    return nil
  }

  // MARK: Subjects

  /// The source before the verb, or that of the verb it shares its subject with.
  func subject() -> TokenRange? {
    if let s = rules.sources.before(d, c.chunk, c.low) {
      return isFiller(s) ? nil : s
    }
    let chunk = d.chunks[c.chunk]
    var k = c.chunk - 1
    while k >= c.low, d.chunks[k].chunkClass == .adverb { k -= 1 }
    guard k >= c.low else { return nil }
    let before = d.chunks[k].chunkClass
    guard
      before == .conjunction || before == .comma || before == .infinitiveTo
        || chunk.fine == .ing || before == .subordinator
    else { return nil }
    return shared(from: k)
  }

  /// The subject of the nearest finite verb before chunk `k` that has one of its own.
  private func shared(from k: Int) -> TokenRange? {
    var m = k
    var best: TokenRange?
    var steps = 0
    while m >= c.low, steps < 30 {
      steps += 1
      let x = d.chunks[m]
      if x.chunkClass == .verbGroup, x.fine == .finite, d.quote(Int(x.head)) < 0,
        let s = rules.sources.before(d, m, c.low), !isFiller(s)
      {
        let isCue = cues(x) && d.chunk(ofToken: Int(s.first)).chunkClass != .wh
        if best == nil || isCue { best = s }
        if isCue { break }
      }
      m -= 1
    }
    return best
  }

  private func cues(_ x: Chunk) -> Bool {
    guard let e = d.verb(Int(x.head), in: rules.cues) else { return false }
    return e.frames.contains(.quote)
  }

  private func isFiller(_ s: TokenRange) -> Bool {
    guard s.count == 1 else { return false }
    return d.tags[Int(s.first)] == .ex
  }

  // MARK: Passives

  /// It was announced that … · The vote is expected to …
  func passive() -> RuleReading? {
    var k = c.chunk + 1
    while k <= c.high, d.chunks[k].chunkClass == .adverb { k += 1 }
    guard k <= c.high, entry.frames.contains(.thatClause) else { return nil }
    switch d.chunks[k].chunkClass {
    case .that: return clause(.thatClause, k, nil)
    case .infinitiveTo where !entry.frames.contains(.objectTo) || c.lemma == words.expect:
      return appearance(k)
    default: return nil
    }
  }
}
