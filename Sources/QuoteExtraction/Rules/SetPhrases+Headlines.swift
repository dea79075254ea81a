import Lexicons
import Syntax
import TextModel

/// Headlines that tell who says them by a colon or at their end, and names above a quotation.
extension SetPhrases {
  /// *Study: Coffee cuts risk of falls*: a headline that begins with people or papers that report, and
  /// a colon.
  func labelled(_ d: TextView) -> RuleReading? {
    guard let end = headlineEnd(d), d.chunks.count > 2 else { return nil }
    let first = d.chunks[0]
    let colon = Int(d.chunks[1].first)
    guard first.chunkClass == .nounPhrase, first.last < 4, d.chunks[1].chunkClass == .colon,
      d.bytes[Int(d.tokens[colon].start)] == 0x3A, end - colon > 4
    else { return nil }
    let head = Int(first.head)
    guard d.tags[head] == .nn || d.tags[head] == .nns || d.tags[head] == .np,
      words.papers.contains(d.lemma(head))
        || d.tags[head] != .np && words.speaks(words.grammar.nounClass(d.lemma(head)))
    else { return nil }
    let high = d.chunkIndex(end - 1)
    guard (2...high).contains(where: { d.chunks[$0].fine == .finite }) else { return nil }
    return reading(
      d.opensStretch(colon + 1) ? .colonQuotation : .colonClause, colon,
      TokenRange(colon, colon + 1), TokenRange(colon + 1, clear.borders.trimmed(d, colon + 1, end)),
      TokenRange(0, colon))
  }

  /// *Bridge to open in May: minister*: a headline that ends with a colon and people or papers.
  func endLabelled(_ d: TextView) -> RuleReading? {
    guard let end = headlineEnd(d) else { return nil }
    let high = d.chunkIndex(end - 1)
    guard high > 2, d.chunks[high].chunkClass == .nounPhrase,
      d.chunks[high - 1].chunkClass == .colon
        || d.chunks[high - 1].chunkClass == .dash
          && (0..<high - 1).contains(where: { d.chunks[$0].fine == .finite }),
      end - Int(d.chunks[high].first) < 4
    else { return nil }
    let colon = Int(d.chunks[high - 1].first)
    let head = Int(d.chunks[high].head)
    guard d.bytes[Int(d.tokens[colon].start)] == 0x3A || d.chunks[high - 1].chunkClass == .dash,
      colon > 2, d.quote(0) < 0,
      d.tags[Int(d.chunks[high].first)] != .dt,
      words.papers.contains(d.lemma(head))
        || words.speaks(words.grammar.nounClass(d.lemma(head)))
        || head == end - 1 && isNamedAgain(d, head)
    else { return nil }
    return reading(
      .colonClause, colon, TokenRange(colon, colon + 1), TokenRange(0, colon),
      TokenRange(Int(d.chunks[high].first), end))
  }

  /// Whether a word in capitals is one of the text below too: *NHA*, but not *LIVE* or *UPDATE*.
  private func isNamedAgain(_ d: TextView, _ i: Int) -> Bool {
    guard d.tokens[i].flags.contains(.allCapitals), d.tags[i] == .np else { return false }
    let word = d.bytes[Int(d.tokens[i].start)..<Int(d.tokens[i].end)]
    for k in i + 1..<max(i + 1, min(d.count, i + Self.textBelow))
    where d.tokens[k].flags.contains(.allCapitals)
      && d.tokens[k].end - d.tokens[k].start == word.count
      && d.bytes[Int(d.tokens[k].start)..<Int(d.tokens[k].end)].elementsEqual(word)
    {
      return true
    }
    return false
  }

  /// How far below a headline its capitals are looked for, in tokens.
  private static let textBelow = 600

  /// One past the last token of the headline, or nil where the text has none.
  private func headlineEnd(_ d: TextView) -> Int? {
    guard d.count > 0, !d.sentences.isEmpty else { return nil }
    let end = d.sentenceEnd(0)
    return end < d.count && d.paragraph(end) > d.paragraph(0) ? end : nil
  }

  /// *‘We will not sell’: Holt rejects offer*: a headline that begins with words in marks, a colon and what
  /// somebody does who speaks.
  func quoteFirst(_ d: TextView) -> RuleReading? {
    guard let end = headlineEnd(d), d.quote(0) >= 0, d.opensStretch(0) else { return nil }
    let s = d.stretches[d.quote(0)]
    let colon = Int(s.last) + 1
    guard s.isClosed, colon > 3, colon + 2 < end, d.tags[colon] == .colon,
      d.bytes[Int(d.tokens[colon].start)] == 0x3A
    else { return nil }
    let k = d.chunkIndex(colon + 1)
    let high = d.chunkIndex(end - 1)
    // *‘Stranger Things’: Roe drops a trailer*: a title says nothing.
    guard d.counts(0, d.chunkIndex(Int(s.last)) + 1).finite > 0 else { return nil }
    guard k < high, d.chunks[k].chunkClass == .nounPhrase, d.chunks[k + 1].fine == .finite,
      d.tags[Int(d.chunks[k + 1].head)] == .vbz || d.tags[Int(d.chunks[k + 1].head)] == .vbp
    else { return nil }
    let source = TokenRange(colon + 1, Int(d.chunks[k].last) + 1)
    guard words.isSpeaker(d, source) else { return nil }
    return reading(
      .colonQuotation, colon, TokenRange(colon, colon + 1), TokenRange(0, colon), source)
  }

  /// *No going back on the move, Holt tells traders*: a headline that ends with who tells it to whom.
  func headlineTold(_ d: TextView) -> RuleReading? {
    guard let end = headlineEnd(d), d.tags[end - 1] != .stop else { return nil }
    let high = d.chunkIndex(end - 1)
    guard high > 4, d.chunks[high].chunkClass == .nounPhrase,
      d.chunks[high - 1].fine == .finite, d.chunks[high - 2].chunkClass == .nounPhrase,
      d.chunks[high - 3].chunkClass == .comma
    else { return nil }
    let head = Int(d.chunks[high - 1].head)
    let source = TokenRange(Int(d.chunks[high - 2].first), Int(d.chunks[high - 2].last) + 1)
    let comma = Int(d.chunks[high - 3].first)
    let hearer = Int(d.chunks[high].head)
    guard words.tellings.contains(d.lemma(head)), d.quote(head) < 0, comma > 2,
      d.tags[hearer] == .np || words.speaks(words.grammar.nounClass(d.lemma(hearer))),
      words.isSpeaker(d, source)
    else { return nil }
    return reading(
      .clauseSubjectVerb, head, TokenRange(head, head + 1), TokenRange(0, comma), source)
  }

  /// *The governor added:* at the end of a paragraph, and one without marks behind it: a quotation that the
  /// layout sets apart.
  func setApart(_ d: TextView, _ n: Int) -> RuleReading? {
    let colon = Int(d.sentences[n].end) - 1
    guard d.tags[colon] == .colon, n + 1 < d.sentences.count, d.quote(colon + 1) < 0,
      d.paragraph(colon + 1) > d.paragraph(colon), d.bytes[Int(d.tokens[colon].start)] == 0x3A
    else { return nil }
    let low = d.chunkIndex(Int(d.sentences[n].first))
    let high = d.chunkIndex(colon)
    var k = high - 1
    while k > low, d.chunks[k].chunkClass != .verbGroup, high - k < 6 { k -= 1 }
    let group = d.chunks[k]
    let head = Int(group.head)
    // Behind *noted the turnout:* come examples of it.
    guard k > low, group.fine == .finite, d.fact(head).verbKind.isSpeech, d.quote(head) < 0,
      d.chunks[k + 1].chunkClass != .nounPhrase || words.tellings.contains(d.lemma(head))
        || words.isTime(d.lemma(Int(d.chunks[k + 1].head))),
      cues.verb(WordID(d.lemma(head)))?.frames.contains(.quote) ?? false,
      let source = clear.sources.before(d, k, low), words.isSpeaker(d, source)
    else { return nil }
    var next = n + 1
    while next + 1 < d.sentences.count,
      d.paragraph(Int(d.sentences[next + 1].first)) == d.paragraph(colon + 1)
    { next += 1 }
    let end = Int(d.sentences[next].end)
    guard end - colon > 7, d.tags[end - 1] == .stop,
      (d.chunkIndex(colon + 1)...d.chunkIndex(end - 1)).contains(where: {
        d.chunks[$0].fine == .finite
      })
    else { return nil }
    let cue = TokenRange(Int(group.first), head + 1 == colon ? colon + 1 : head + 1)
    return reading(.colonClause, head, cue, TokenRange(colon + 1, end), source)
  }

  /// *The Water Council:* as a paragraph of its own, and a paragraph that is a quotation.
  func labelAbove(_ d: TextView, _ q: Int) -> RuleReading? {
    let s = d.stretches[q]
    let open = Int(s.first)
    let colon = open - 1
    guard colon > 0, d.tags[colon] == .colon, d.bytes[Int(d.tokens[colon].start)] == 0x3A,
      d.paragraph(open) > d.paragraph(colon), Int(s.last) - open > 3
    else { return nil }
    let first = d.sentenceStart(colon)
    guard colon - first < 9, d.tokens[first].flags.contains(.startsParagraph),
      d.sentenceEnd(colon) == colon + 1, d.tags[colon - 1] == .np
    else { return nil }
    for k in d.chunkIndex(first)..<d.chunkIndex(colon) {
      switch d.chunks[k].chunkClass {
      case .nounPhrase, .preposition, .comma, .other, .conjunction: break
      default: return nil
      }
    }
    return reading(
      .colonQuotation, colon, TokenRange(colon, colon + 1), TokenRange(open, Int(s.last) + 1),
      TokenRange(first, colon))
  }
}
