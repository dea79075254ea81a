import Lexicons
import Syntax
import TextModel

/// Reads one verb as a cue: the decision table for content, rule by rule.
struct VerbReader {
  let rules: ClearConstructions
  let d: TextView
  let c: CueContext
  let entry: CueEntry
  let words: RuleWords
  /// Last chunk of the cue: its verb group, particles and the setting after it.
  var last: Int
  /// Chunk of an addressee, or -1.
  var addressee = -1

  init(_ rules: ClearConstructions, _ d: TextView, _ context: CueContext, _ entry: CueEntry) {
    self.rules = rules
    self.d = d
    self.entry = entry
    words = rules.words
    c = context
    last = c.chunk
  }

  /// The reading of the first rule that fits.
  func reading() -> RuleReading? {
    if let r = beside() { return r }
    if c.isPassive { return passive() }
    return after()
  }

  // MARK: Content before the cue

  /// Quotation or clause to the left, perhaps resumed to the right.
  private func beside() -> RuleReading? {
    guard !c.isPassive, d.chunks[c.chunk].fine == .finite,
      entry.frames.contains(.quote)
        || entry.frames.contains(.bareClause) && resumesWithVerb(c.chunk)
    else { return nil }
    var source = rules.sources.before(d, c.chunk, c.low)
    var border = source.map { d.chunkIndex(Int($0.first)) - 1 } ?? c.chunk - 1
    var inverted = false
    if source == nil || isLeftBorder(c.chunk - 1) && !endsWithComma(source) {
      border = c.chunk - 1
      while border >= c.low, d.chunks[border].chunkClass == .adverb { border -= 1 }
      // *As Holt put it, “…”*
      guard let after = rules.sources.after(d, c.chunk, c.high),
        after.count > 1 || d.word(Int(after.first)) != words.it
      else { return nil }
      source = after
      inverted = true
    }
    if let source, !inverted, border < c.low, let r = reported(source) { return r }
    guard let source, border >= c.low, isLeftBorder(border) else { return nil }
    if !inverted, d.chunk(ofToken: Int(source.first)).chunkClass == .wh { return nil }
    var end = Int(d.chunks[border].last) + 1
    if d.chunks[border].chunkClass == .comma || d.chunks[border].chunkClass == .dash {
      end = Int(d.chunks[border].first)
      // A comma inside marks was taken as the mark's; one before a mark stays outside.
    }
    guard end > 0, end > c.begin || d.quote(end - 1) >= 0 else { return nil }
    let start = rules.borders.clauseStart(d, endingAt: end)
    let quoted = d.quote(end - 1) >= 0
    guard end - start >= (quoted ? 2 : 3) else { return nil }
    if !quoted {
      let reporting = inverted ? d.chunkIndex(Int(source.end) - 1) : c.chunk
      guard hasFinite(start, end) || resumesWithVerb(reporting),
        d.chunks[border].chunkClass != .dash
      else { return nil }
      guard inverted || entry.frames.contains(.bareClause) else { return nil }
      // What will be said or is not said stands behind its cue; and a clause that reports something
      // itself is no part of what a later verb says.
      guard c.form & 0x30 == 0, !rules.borders.reports(d, start, end) else { return nil }
      if inverted, !words.isSpeaker(d, source) { return nil }
      let first = d.chunks[d.chunkIndex(start)]
      if first.chunkClass == .subordinator || first.chunkClass == .preposition
        || first.fine == .ing || first.fine == .participle
      {
        guard finites(start, end) > 1 || first.chunkClass == .preposition else { return nil }
      }
    }
    if quoted, !inverted, isOccasion(start, end) { return nil }
    var content = ContentSpans(TokenRange(start, end))
    let next = inverted ? d.chunkIndex(Int(source.end) - 1) : c.chunk
    let after = skipSetting(inverted ? next : skipHearer(next))
    // The cue must be a whole clause: what follows it ends or resumes.
    if !quoted, !inverted, !closes(after) { return nil }
    var kind: Construction = quoted ? .quotationSubjectVerb : .clauseSubjectVerb
    if !quoted, after + 1 <= c.high, d.chunks[after + 1].chunkClass == .quoteOpen, !inverted {
      return nil
    }
    if let rest = resumed(after, quoted: quoted) {
      content.append(rest)
      kind = quoted ? .quotationResumed : .clauseResumed
    } else if !quoted, !closes(after) {
      return nil
    }
    if more(&content) { kind = quoted ? .quotationResumed : .clauseResumed }
    return make(kind, content, source: source)
  }

  /// Whether the words in marks end the clause that tells when it was said, whose main clause goes on behind
  /// its verb: *When critics called it “a sham,” Holt said the vote would stand*.
  private func isOccasion(_ start: Int, _ end: Int) -> Bool {
    let first = d.chunks[d.chunkIndex(start)]
    let stretch = d.stretches[d.quote(end - 1)]
    guard
      first.chunkClass == .subordinator || first.chunkClass == .preposition
        || first.chunkClass == .conjunction || first.chunkClass == .wh,
      Int(stretch.first) > start, hasFinite(start, Int(stretch.first)),
      !closes(skipSetting(c.chunk))
    else { return false }
    return true
  }

  /// The question or exclamation in marks that is the sentence before, where this one is nothing but
  /// its reporting clause: *“Why now?” Holt asked during the break.*
  private func reported(_ source: TokenRange) -> RuleReading? {
    let before = c.begin - 1
    guard before > 0, d.quote(before) >= 0, d.paragraph(before) == d.paragraph(c.begin),
      d.chunk(ofToken: Int(source.first)).chunkClass != .wh
    else { return nil }
    let s = d.stretches[d.quote(before)]
    guard s.isClosed, Int(s.last) == before, d.tags[before - 1] == .stop,
      d.bytes[Int(d.tokens[before - 1].start)] != 0x2E, !isReported(s)
    else { return nil }
    let after = skipSetting(c.chunk)
    guard
      after > c.high || d.chunks[after].chunkClass == .stop
        || d.chunks[after].chunkClass == .comma
    else { return nil }
    var content = ContentSpans(TokenRange(Int(s.first), Int(s.last) + 1))
    let kind: Construction = more(&content) ? .quotationResumed : .quotationSubjectVerb
    return make(kind, content, source: source)
  }

  /// Whether words before the mark in its sentence report the quotation.
  private func isReported(_ s: QuotedStretch) -> Bool {
    let first = Int(s.first)
    return first > d.sentenceStart(first) && d.quote(first - 1) < 0
  }

  /// Whether a comma and a finite verb follow the reporting clause that ends with chunk `k`.
  private func resumesWithVerb(_ k: Int) -> Bool {
    guard k >= 0 else { return false }
    let m = skipSetting(k)
    return m + 1 <= c.high && d.chunks[m].chunkClass == .comma && d.chunks[m + 1].fine == .finite
  }

  private func endsWithComma(_ r: TokenRange?) -> Bool {
    guard let r, r.count > 1 else { return false }
    return d.tags[Int(r.end) - 1] == .comma
  }

  private func isLeftBorder(_ k: Int) -> Bool {
    guard k >= c.low else { return false }
    switch d.chunks[k].chunkClass {
    case .comma, .quoteClose: return true
    case .stop: return k < c.chunk && d.quote(Int(d.chunks[k].first)) < 0
    case .dash: return true
    default: return false
    }
  }

  private func hasFinite(_ start: Int, _ end: Int) -> Bool { finites(start, end) > 0 }

  private func finites(_ start: Int, _ end: Int) -> Int {
    var n = 0
    var k = d.chunkIndex(start)
    let stop = d.chunkIndex(end - 1)
    while k <= stop {
      if d.chunks[k].fine == .finite { n += 1 }
      k += 1
    }
    return n
  }

  /// The last chunk of who is told, behind chunk `k`: *told | a meeting of the board*; `k` where the verb
  /// tells nobody or a clause begins there.
  private func skipHearer(_ k: Int) -> Int {
    guard !entry.frames.isDisjoint(with: [.objectThat, .objectWh]), k + 1 <= c.high else {
      return k
    }
    switch d.chunks[k + 1].chunkClass {
    case .nounPhrase, .pronoun: break
    default: return k
    }
    var m = k + 1
    while m + 2 <= c.high, d.chunks[m + 1].chunkClass == .preposition,
      words.joinsNouns(d.chunks[m + 1].fine), d.chunks[m + 2].chunkClass == .nounPhrase
    { m += 2 }
    return startsClause(m) ? k : m
  }

  /// First chunk after time, place and manner that follow chunk `k`.
  func skipSetting(_ k: Int) -> Int {
    var m = k + 1
    var rounds = 0
    while m <= c.high, rounds < 6 {
      rounds += 1
      let x = d.chunks[m]
      if x.chunkClass == .adverb || x.chunkClass == .particle {
        m += 1
      } else if x.chunkClass == .nounPhrase, words.isTime(d.lemma(Int(x.head))), !startsClause(m) {
        m += 1
      } else if x.fine == .participle, m > k + 1, m + 1 <= c.high,
        d.chunks[m - 1].chunkClass == .nounPhrase,
        d.chunks[m + 1].chunkClass == .preposition || d.chunks[m + 1].chunkClass == .infinitiveTo
      {
        // *in a letter seen by the agency*
        m += 1
      } else if x.chunkClass == .preposition || x.chunkClass == .infinitiveTo, m + 1 <= c.high,
        d.chunks[m + 1].chunkClass == .nounPhrase || d.chunks[m + 1].chunkClass == .pronoun
      {
        m += 2
        while m + 1 <= c.high, d.chunks[m].chunkClass == .preposition,
          words.joinsNouns(d.chunks[m].fine), d.chunks[m + 1].chunkClass == .nounPhrase
        { m += 2 }
      } else {
        break
      }
    }
    return m
  }

  private func startsClause(_ k: Int) -> Bool {
    var m = k + 1
    while m <= c.high, d.chunks[m].chunkClass == .adverb { m += 1 }
    return m <= c.high && d.chunks[m].fine == .finite
  }

  private func closes(_ k: Int) -> Bool {
    guard k <= c.high else { return true }
    switch d.chunks[k].chunkClass {
    case .comma, .stop, .quoteOpen, .dash, .other: return true
    case .conjunction, .subordinator, .wh: return true
    case .colon: return k < c.high ? false : true
    case .verbGroup: return d.chunks[k].fine == .ing
    case .quoteClose: return true
    default: return false
    }
  }

  /// The rest of the content after the reporting clause.
  private func resumed(_ k: Int, quoted: Bool) -> TokenRange? {
    guard k <= c.high,
      d.chunks[k].chunkClass == .comma || d.chunks[k].chunkClass == .quoteOpen
        || d.chunks[k].chunkClass == .dash || d.chunks[k].chunkClass == .colon
    else { return nil }
    let n = d.chunks[k].chunkClass == .quoteOpen ? k : k + 1
    guard n <= c.high else { return nil }
    let x = d.chunks[n]
    if x.chunkClass == .quoteOpen {
      let q = d.quote(Int(x.first))
      guard q >= 0 else { return nil }
      let end = rules.borders.afterQuotation(d, q, cue: c.head, high: c.high)
      return TokenRange(Int(x.first), end)
    }
    if quoted {
      // “A,” she said, pointing at the door, “B.”
      guard x.fine == .ing || x.chunkClass == .preposition else { return nil }
      var m = n + 1
      while m <= c.high, d.chunks[m].chunkClass != .quoteOpen { m += 1 }
      guard m <= c.high, d.chunks[m - 1].chunkClass == .comma else { return nil }
      let q = d.quote(Int(d.chunks[m].first))
      guard q >= 0 else { return nil }
      return TokenRange(Int(d.stretches[q].first), Int(d.stretches[q].last) + 1)
    }
    let isRest =
      x.fine == .finite || x.chunkClass == .infinitiveTo || x.chunkClass == .preposition
      || x.chunkClass == .that || x.chunkClass == .nounPhrase || x.chunkClass == .pronoun
    guard isRest else { return nil }
    let start = Int(x.first)
    let end = rules.borders.clauseEnd(d, from: start, cue: c.head, high: c.high)
    return end - start > 1 ? TokenRange(start, end) : nil
  }

  /// Quotations that open the next sentences and fill them; returns whether there were any.
  private func more(_ content: inout ContentSpans) -> Bool { Self.more(d, c.head, &content) }

  /// The same behind the sentence of any cue.
  static func more(_ d: TextView, _ head: Int, _ content: inout ContentSpans) -> Bool {
    var any = false
    guard let lastRange = content.last else { return false }
    var last = max(Int(lastRange.end), d.sentenceEnd(head)) - 1
    while content.count < 6 {
      let next = last + 1
      guard next < d.count, d.opensStretch(next) else { break }
      let q = d.quote(next)
      let s = d.stretches[q]
      let open = d.paragraph(next) != d.paragraph(last)
      if open {
        // A new paragraph belongs here only where the one before was left open.
        let before = d.quote(last)
        guard before >= 0, !d.stretches[before].isClosed else { break }
      }
      guard Int(s.last) + 1 >= d.sentenceEnd(Int(s.last)), s.last - s.first > 2 else { break }
      content.append(TokenRange(Int(s.first), Int(s.last) + 1))
      last = Int(s.last)
      any = true
    }
    return any
  }

  func make(_ kind: Construction, _ content: ContentSpans, source: TokenRange?) -> RuleReading? {
    guard let first = content.first, first.count > 0 else { return nil }
    let chunk = d.chunks[c.chunk]
    let type: AttributionType =
      (kind == .toInfinitive || kind == .objectInfinitive) && entry.type == .assertion
      ? .eventuality : entry.type
    return RuleReading(
      head: c.head, construction: kind, cue: TokenRange(Int(chunk.first), Int(chunk.last) + 1),
      content: content, source: source, type: type)
  }

  func withMore(_ kind: Construction, _ range: TokenRange, source: TokenRange?) -> RuleReading? {
    var content = ContentSpans(range)
    if d.quote(Int(range.end) - 1) >= 0 { _ = more(&content) }
    return make(kind, content, source: source)
  }
}
