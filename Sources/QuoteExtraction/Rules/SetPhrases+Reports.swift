import Lexicons
import Syntax
import TextModel

/// Reporting clauses that a setting follows, behind a quotation or a clause.
extension SetPhrases {
  /// *“Why now?” Holt asked as the hall emptied.*: behind a quotation that ends with a question, an
  /// exclamation or a break a sentence that tells who says it, and when and where.
  func askedBefore(_ d: TextView, _ q: Int) -> RuleReading? {
    let s = d.stretches[q]
    let close = Int(s.last)
    let begin = close + 1
    guard s.isClosed, begin + 2 < d.count, close - Int(s.first) > 1, d.tags[close - 1] != .comma,
      d.paragraph(begin) == d.paragraph(close), d.quote(begin) < 0, breaksOff(d, close - 1),
      d.sentenceStart(Int(s.first)) == Int(s.first)
    else { return nil }
    let high = d.chunkIndex(d.sentenceEnd(begin) - 1)
    let low = d.chunkIndex(begin)
    switch d.chunks[low].chunkClass {
    case .nounPhrase, .pronoun: break
    default: return nil
    }
    var k = low + 1
    while k < high, k - low < 12, d.chunks[k].fine != .finite { k += 1 }
    let head = Int(d.chunks[k].head)
    guard k <= high, d.chunks[k].fine == .finite, d.quote(head) < 0,
      d.fact(head).verbKind.isSpeech, let frames = d.verb(head, in: cues)?.frames,
      frames.contains(.quote), d.tags[head] != .vbn,
      let source = clear.sources.before(d, k, low), Int(source.first) == begin,
      closesReport(d, k, high, frames, head)
    else { return nil }
    var content = ContentSpans(TokenRange(Int(s.first), close + 1))
    let goesOn = VerbReader.more(d, head, &content)
    // The cue takes in what belongs to it.
    return RuleReading(
      head: head, construction: goesOn ? .quotationResumed : .quotationSubjectVerb,
      cue: TokenRange(head, head), content: content, source: source, type: .assertion)
  }

  /// Whether the last token inside marks is a question, an exclamation, a dash or dots.
  private func breaksOff(_ d: TextView, _ i: Int) -> Bool {
    let end = Int(d.tokens[i].end)
    switch d.bytes[end - 1] {
    case 0x3F, 0x21: return true
    case 0x2E: return end - Int(d.tokens[i].start) > 1 || d.bytes[end - 2] == 0x2E
    // U+2014, U+2026
    case 0x94, 0xA6:
      return end - 3 >= 0 && d.bytes[end - 3] == 0xE2 && d.bytes[end - 2] == 0x80
    default: return false
    }
  }

  /// Whether nothing behind the verb of chunk `k` may be what is said: one who is told, a time, a setting.
  private func closesReport(
    _ d: TextView, _ k: Int, _ high: Int, _ frames: CueFrames, _ head: Int
  ) -> Bool {
    var next = k + 1
    if words.hears(d.lemma(head)), next < high,
      d.chunks[next].chunkClass == .nounPhrase
        || d.chunks[next].chunkClass == .pronoun
    {
      next += 1
      // *the town’s radio*
      if next < high, d.chunks[next - 1].fine == .possessor { next += 1 }
    }
    while next < high,
      d.chunks[next].chunkClass == .adverb
        || d.chunks[next].chunkClass == .nounPhrase
          && words.isTime(d.lemma(Int(d.chunks[next].head)))
    { next += 1 }
    guard next <= high else { return true }
    let c = d.chunks[next]
    switch c.chunkClass {
    case .stop: return true
    case .comma:
      return next < high && d.chunks[next + 1].chunkClass != .quoteOpen
        && d.word(Int(d.chunks[next + 1].first)) != words.grammar.according
    case .subordinator: return words.opensSetting(d, c)
    case .preposition:
      if words.opensSetting(d, c) { return true }
      // *said of the effort*, but *asked about the effort*
      let index = words.prepositionIndex(d, next)
      return index < 0 || !frames.contains(.preposition(index)) || d.lemma(head) == words.say
    default: return false
    }
  }

  /// Who says it between a conjunction and a clause, or between a clause and its occasion.
  func around(_ d: TextView, _ n: Int) -> RuleReading? {
    let low = d.chunkIndex(Int(d.sentences[n].first))
    let high = d.chunkIndex(Int(d.sentences[n].end) - 1)
    guard high - low > 6 else { return nil }
    return d.coarse(low) == .conjunction
      ? behindConjunction(d, low, high) : closingWithOccasion(d, low, high)
  }

  /// *The firm paid 40 million, Holt said Monday as the trial opened.*: a clause, a comma, who says it, and
  /// the occasion to the end of the sentence.
  private func closingWithOccasion(_ d: TextView, _ low: Int, _ high: Int) -> RuleReading? {
    guard high - low > 8 else { return nil }
    let counts = d.counts(low, high + 1)
    guard counts.quoted == 0, counts.commas > 0, counts.finite > 2 else { return nil }
    var k = low + 4
    while k < high {
      if d.coarse(k - 2) == .comma, d.fine(k) == .finite {
        let c = d.chunks[k]
        if c.first == c.last, d.fact(Int(c.head)).verbKind.isSpeech { break }
      }
      k += 1
    }
    guard k + 3 < high else { return nil }
    let head = Int(d.chunks[k].head)
    guard d.quote(head) < 0, d.tags[head] == .vbd || d.tags[head] == .vbz,
      d.verb(head, in: cues)?.frames.contains(.bareClause) ?? false,
      let source = clear.sources.before(d, k, low), words.isSpeaker(d, source),
      d.chunkIndex(Int(source.first)) == k - 1
    else { return nil }
    var next = k + 1
    while next < high,
      d.chunks[next].chunkClass == .adverb
        || d.chunks[next].chunkClass == .nounPhrase
          && words.isTime(d.lemma(Int(d.chunks[next].head)))
    { next += 1 }
    let opener = d.chunks[next]
    guard next + 2 < high, words.opensSetting(d, opener),
      clear.borders.startsClause(d, next + 1, high)
    else { return nil }
    let comma = Int(d.chunks[k - 2].first)
    let start = clear.borders.clauseStart(d, endingAt: comma)
    let first = d.chunks[d.chunkIndex(start)]
    guard comma - start > 3, first.chunkClass == .nounPhrase || first.chunkClass == .pronoun,
      (d.chunkIndex(start)..<k - 2).contains(where: { d.chunks[$0].fine == .finite }),
      !clear.borders.reports(d, start, comma)
    else { return nil }
    return reading(
      .clauseSubjectVerb, head, TokenRange(head, Int(d.chunks[next - 1].last) + 1),
      TokenRange(start, comma), source)
  }

  /// *But, Holt added, he did not support the plan.*: a conjunction, who says it between commas, a clause.
  private func behindConjunction(_ d: TextView, _ low: Int, _ high: Int) -> RuleReading? {
    let k = low + 3
    guard k + 3 < high, d.coarse(low + 1) == .comma, d.chunks[k].fine == .finite,
      d.chunks[k + 1].chunkClass == .comma, d.chunks[k + 2].chunkClass != .quoteOpen
    else { return nil }
    let head = Int(d.chunks[k].head)
    let subject = d.chunks[k - 1]
    guard subject.chunkClass == .nounPhrase || subject.chunkClass == .pronoun, d.quote(head) < 0,
      d.chunks[k].first == d.chunks[k].last, d.fact(head).verbKind.isSpeech,
      d.verb(head, in: cues)?.frames.contains(.bareClause) ?? false,
      clear.borders.startsClause(d, k + 2, high)
    else { return nil }
    let source = TokenRange(Int(subject.first), Int(subject.last) + 1)
    let start = Int(d.chunks[k + 2].first)
    let end = clear.borders.clauseEnd(d, from: start, cue: head, high: high)
    guard words.isSpeaker(d, source), end - start > 2 else { return nil }
    return reading(.bareClause, head, TokenRange(head, head + 1), TokenRange(start, end), source)
  }

  /// *More from Holt: “…”*; *Mill to close - Ann Holt: “…”*: a name and a colon without a verb, behind *from* or a
  /// dash or first in its sentence.
  func named(_ d: TextView, _ q: Int) -> RuleReading? {
    let open = Int(d.stretches[q].first)
    let colon = open - 1
    guard colon > 1, d.tags[colon] == .colon, d.bytes[Int(d.tokens[colon].start)] == 0x3A,
      d.paragraph(colon) == d.paragraph(open), Int(d.stretches[q].last) - open > 4
    else { return nil }
    let low = d.chunkIndex(d.sentenceStart(colon))
    var k = d.chunkIndex(colon) - 1
    guard k >= low, d.chunks[k].fine == .name else { return nil }
    if k - 2 >= low, d.chunks[k - 1].fine == words.and, d.chunks[k - 2].fine == .name { k -= 2 }
    let first = Int(d.chunks[k].first)
    if k > low {
      let before = d.chunks[k - 1]
      let isFrom = before.chunkClass == .preposition && d.word(Int(before.first)) == words.from
      guard before.chunkClass == .dash || isFrom && k - 2 <= low else { return nil }
    } else if d.tokens[first].flags.contains(.startsParagraph) {
      // A line of its own is the layout's.
      return nil
    }
    let source = TokenRange(first, colon)
    guard words.isSpeaker(d, source),
      (open...Int(d.stretches[q].last)).contains(where: { d.chunk(ofToken: $0).fine == .finite })
    else { return nil }
    return reading(
      .colonQuotation, colon, TokenRange(colon, colon + 1),
      TokenRange(open, Int(d.stretches[q].last) + 1), source)
  }
}
