import Lexicons
import Syntax
import TextModel

/// Nouns for what somebody says back and for how somebody sees it.
extension SetPhrases {
  /// *“Not today,” was the minister's answer*: a quotation, *be*, an owner and a noun for what is said.
  func answer(_ d: TextView, _ q: Int) -> RuleReading? {
    let s = d.stretches[q]
    guard s.isClosed, Int(s.last) + 2 < d.count, Int(s.last) - Int(s.first) > 1 else { return nil }
    let end = d.sentenceEnd(Int(s.last))
    var be = Int(s.last) + 1
    if be < end, d.tags[be] == .comma { be += 1 }
    guard be + 1 < end, d.tags[be] == .be else { return nil }
    let k = d.chunkIndex(be + 1)
    let high = d.chunkIndex(end - 1)
    guard Int(d.chunks[k].first) == be + 1, d.chunks[k].chunkClass == .nounPhrase else {
      return nil
    }
    var last = k
    if last + 1 <= high,
      d.tags[Int(d.chunks[k].last)] == .pos || d.tags[Int(d.chunks[k + 1].first)] == .pos,
      d.chunks[k + 1].chunkClass == .nounPhrase
    {
      last = k + 1
    }
    let head = Int(d.chunks[last].head)
    guard words.answers.contains(d.lemma(head)) else { return nil }
    let owner = Int(d.chunks[k].first)
    var source: TokenRange?
    if d.tags[owner] == .prps {
      source = TokenRange(owner, owner + 1)
    } else {
      for i in owner..<head where d.tags[i] == .pos { source = TokenRange(owner, i + 1) }
    }
    let content = TokenRange(Int(s.first), Int(s.last) + 1)
    if source == nil, let behind = answerer(d, last + 1, high) {
      return reading(
        .quotationSubjectVerb, head, TokenRange(be, Int(behind.first)), content, behind)
    }
    guard let source else { return nil }
    return reading(.quotationSubjectVerb, head, TokenRange(head, head + 1), content, source)
  }

  /// *“Never,” was the answer of the union's head, Ann Roe.*: who answers, to the end of the sentence.
  private func answerer(_ d: TextView, _ k: Int, _ high: Int) -> TokenRange? {
    guard k + 1 <= high,
      d.chunks[k].fine == words.of || d.word(Int(d.chunks[k].first)) == words.from,
      d.chunks[k + 1].chunkClass == .nounPhrase
    else { return nil }
    var last = k + 1
    while last < high, isNamed(d.chunks[last + 1].chunkClass) { last += 1 }
    while last > k + 1, d.chunks[last].chunkClass != .nounPhrase { last -= 1 }
    guard last == high || d.chunks[last + 1].chunkClass == .stop else { return nil }
    return TokenRange(Int(d.chunks[k + 1].first), Int(d.chunks[last].last) + 1)
  }

  func isNamed(_ c: ChunkClass) -> Bool {
    c == .nounPhrase || c == .preposition || c == .comma
  }

  /// *Her advice to beginners is simple: “…”*: an owner, a noun for what is said, *be*, a colon.
  func answerBefore(_ d: TextView, _ q: Int) -> RuleReading? {
    let open = Int(d.stretches[q].first)
    let colon = open - 1
    guard colon > 2, d.tags[colon] == .colon, d.bytes[Int(d.tokens[colon].start)] == 0x3A else {
      return nil
    }
    let start = d.sentenceStart(colon)
    let low = d.chunkIndex(start)
    var k = d.chunkIndex(colon) - 1
    if let r = owned(d, q, start, colon) { return r }
    // Back over *is simple*.
    while k > low, d.chunks[k].chunkClass != .verbGroup, d.chunkIndex(colon) - k < 4 { k -= 1 }
    guard k > low, d.chunks[k].chunkClass == .verbGroup, d.tags[Int(d.chunks[k].head)] == .be,
      d.quote(Int(d.chunks[k].first)) < 0
    else { return nil }
    var head = -1
    for n in low..<k {
      switch d.chunks[n].chunkClass {
      case .nounPhrase:
        if words.answers.contains(d.lemma(Int(d.chunks[n].head))), head < 0 {
          head = Int(d.chunks[n].head)
        }
      case .preposition, .infinitiveTo, .adverb, .pronoun, .conjunction: break
      default: return nil
      }
    }
    guard head > start else { return nil }
    var source: TokenRange?
    if d.tags[start] == .prps { source = TokenRange(start, start + 1) }
    for i in start..<head where d.tags[i] == .pos { source = TokenRange(start, i + 1) }
    guard let source else { return nil }
    let s = d.stretches[q]
    return reading(
      .colonQuotation, head, TokenRange(head, colon + 1), TokenRange(open, Int(s.last) + 1), source)
  }

  /// *Her verdict: “…”*; *The union's answer: “…”*: an owner, a noun for what is said and a colon.
  private func owned(_ d: TextView, _ q: Int, _ start: Int, _ colon: Int) -> RuleReading? {
    let head = colon - 1
    guard colon - start > 1, colon - start < 8, d.tags[head] == .nn,
      words.answers.contains(d.lemma(head)), d.quote(head) < 0
    else { return nil }
    var owner = -1
    if d.tags[start] == .prps, head - start < 3 { owner = start }
    for i in start..<head {
      if d.tags[i] == .pos { owner = i }
      switch d.tags[i] {
      case .np, .nn, .nns, .jj, .dt, .pos, .prps: break
      default: return nil
      }
    }
    let s = d.stretches[q]
    // *His verdict: “It will do,” he said.* has who says it behind.
    guard owner >= 0, d.tags[Int(s.last) - 1] != .comma else { return nil }
    return reading(
      .colonQuotation, head, TokenRange(head, colon + 1), TokenRange(colon + 1, Int(s.last) + 1),
      TokenRange(start, owner + 1))
  }

  /// *In the opinion of most agents, rents will rise*; *…, in the words of one engineer.*
  func viewpoint(_ d: TextView, of k: Int) -> RuleReading? {
    let first = k - 2
    guard first >= 0, d.word(Int(d.chunks[first].first)) == words.inWord,
      d.chunks[k + 1].chunkClass == .nounPhrase || d.chunks[k + 1].chunkClass == .pronoun
    else { return nil }
    let begin = Int(d.chunks[first].first)
    let low = d.chunkIndex(d.sentenceStart(begin))
    let high = d.chunkIndex(d.sentenceEnd(begin) - 1)
    guard k + 1 <= high, first >= low else { return nil }
    // The phrase with what hangs on it, to the comma or the end.
    var last = k + 1
    while last < high,
      d.chunks[last + 1].chunkClass == .nounPhrase
        || d.chunks[last + 1].chunkClass == .preposition
    { last += 1 }
    let source = TokenRange(Int(d.chunks[k + 1].first), Int(d.chunks[last].last) + 1)
    let cue = TokenRange(begin, Int(d.chunks[k].last) + 1)
    let head = Int(d.chunks[k - 1].head)
    let next = last + 1
    if first == low || d.chunks[first - 1].chunkClass == .conjunction {
      guard next < high, d.chunks[next].chunkClass == .comma else { return nil }
      var source = source
      var m = next + 1
      // Who that is, between commas; *however*.
      if let comma = parenthesisEnd(d, m, high) {
        if d.chunks[m].chunkClass != .adverb {
          source = TokenRange(Int(source.first), Int(d.chunks[comma].first))
        }
        m = comma + 1
      }
      let start = Int(d.chunks[m].first)
      let end = clear.borders.clauseEnd(d, from: start, cue: head, high: high)
      guard end - start > 2, (m...high).contains(where: { d.chunks[$0].fine == .finite }) else {
        return nil
      }
      return reading(.nounComplement, head, cue, TokenRange(start, end), source)
    }
    if next < high, d.chunks[next].chunkClass == .comma,
      d.chunks[first - 1].chunkClass == .comma
    {
      return interrupted(d, head, cue, source, low: low, first: first, next: next + 1, high)
    }
    guard next > high || d.chunks[next].chunkClass == .stop,
      d.chunks[first - 1].chunkClass == .comma
    else { return nil }
    let comma = Int(d.chunks[first - 1].first)
    let start = clear.borders.clauseStart(d, endingAt: comma)
    guard comma - start > 2, (low..<first).contains(where: { d.chunks[$0].fine == .finite }) else {
      return nil
    }
    return reading(.nounComplement, head, cue, TokenRange(start, comma), source)
  }

  /// *It was, in the words of one engineer, “a wreck”*: the clause around the phrase.
  private func interrupted(
    _ d: TextView, _ head: Int, _ cue: TokenRange, _ source: TokenRange, low: Int, first: Int,
    next: Int, _ high: Int
  ) -> RuleReading? {
    let comma = Int(d.chunks[first - 1].first)
    let begin = Int(d.chunks[low].first)
    let start = Int(d.chunks[next].first)
    guard (low..<first - 1).contains(where: { d.chunks[$0].fine == .finite }), comma > begin,
      !clear.borders.reports(d, begin, comma)
    else { return nil }
    let end = clear.borders.clauseEnd(d, from: start, cue: head, high: high)
    guard end > start else { return nil }
    return RuleReading(
      head: head, construction: .nounComplement, cue: cue,
      content: [TokenRange(begin, comma), TokenRange(start, end)], source: source,
      type: .assertion)
  }

  /// The comma behind an appositive, a relative clause or an adverb that begins with chunk `k`; nil where
  /// the clause itself does.
  private func parenthesisEnd(_ d: TextView, _ k: Int, _ high: Int) -> Int? {
    var isRelative = false
    var m = k
    while m < high, d.chunks[m].chunkClass != .comma {
      if d.chunks[m].chunkClass == .wh { isRelative = true }
      if d.chunks[m].fine == .finite, !isRelative { return nil }
      if d.quote(Int(d.chunks[m].first)) >= 0 { return nil }
      m += 1
    }
    return m < high && m > k ? m : nil
  }
}
