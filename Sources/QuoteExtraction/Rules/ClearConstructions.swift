import Lexicons
import Syntax
import TextModel

/// The clear constructions as named rules without points: what extraction falls back on where the
/// point tables are empty.
///
/// Each cue of the lexicon is read by the first rule that fits; where readings overlap the outermost
/// one stays.
final class ClearConstructions: Sendable {
  let words: RuleWords
  let cues: CueLexicon
  let borders: ClauseBorders
  let sources: SourcePhrases

  init(words: GrammarWords, cues: CueLexicon) {
    let words = RuleWords(grammar: words)
    self.words = words
    self.cues = cues
    borders = ClauseBorders(words: words, cues: cues)
    sources = SourcePhrases(words: words)
  }

  /// Readings of the cues of `d`, none overlapping another or an attribution of `fixed`, in order of
  /// their cues.
  ///
  /// - Complexity: O(*n*) in the number of tokens for sentences of bounded length.
  func readings(_ d: TextView, outside fixed: [Attribution] = []) -> [RuleReading] {
    var all: [RuleReading] = []
    for sentence in d.sentences {
      for i in sentence.range {
        if let r = read(d, i, CueContext(d, i, words.grammar)) { all.append(r) }
      }
    }
    return outermost(d, all, fixed)
  }

  /// Whether `read` may find something: true wherever it does, at little cost. What `read` looks for is
  /// told here too.
  @inline(__always) func mayRead(_ d: TextView, _ c: CueContext) -> Bool {
    if insideSpeech(d, c.head) { return false }
    if words.grammar.according != 0 && d.word(c.head) == words.grammar.according { return true }
    switch LemmaFact.part(d.tagNumber(c.head)) {
    case LemmaFact.verb:
      if d.tags[c.head] == .vbn, cues.other(WordID(d.word(c.head))) != nil { return true }
      return c.fact.cue & (LemmaFact.listed | LemmaFact.phrase) != 0 || speech(d, c.head) != nil
    case LemmaFact.adjective: return cues.other(WordID(d.word(c.head))) != nil
    case LemmaFact.noun: return c.fact.otherKind != .unlisted
    case LemmaFact.other: return d.tags[c.head] == .colon
    default: return false
    }
  }

  /// Whether `read` may find a quotation: words of the sentence or the one before it stand in marks.
  @inline(__always) func mayQuote(_ d: TextView, _ c: CueContext) -> Bool {
    d.counts(c.low - 1, c.high + 1).quoted > 0
  }

  /// The reading of the cue at token `i`, if a rule fits; `context` is the cue's. What it looks for
  /// must be told in `mayRead` and `mayQuote`.
  func read(_ d: TextView, _ i: Int, _ context: CueContext) -> RuleReading? {
    if insideSpeech(d, i) { return nil }
    let tag = d.tags[i]
    switch tag {
    case .vb, .vbp, .vbz, .vbd, .vbn, .vbg:
      if d.word(i) == words.grammar.according, words.grammar.according != 0 {
        return accordingTo(d, i)
      }
      let chunk = d.chunk(ofToken: i)
      guard chunk.chunkClass == .verbGroup, Int(chunk.head) == i else { return nil }
      // *is opposed to*: no passive of the verb.
      if tag == .vbn, let r = adjective(d, i, context) { return r }
      let entry = particleVerb(d, i) ?? d.verb(i, in: cues) ?? speech(d, i)
      if let entry, let r = VerbReader(self, d, context, entry).reading() { return r }
      return verbPhrase(d, i, context)
    case .jj: return adjective(d, i, context)
    case .nn, .nns: return noun(d, i, context)
    case .colon: return headline(d, i)
    default:
      if d.word(i) == words.grammar.according, words.grammar.according != 0 {
        return accordingTo(d, i)
      }
      return nil
    }
  }

  /// *Per court filings, the firm is broke*; *…, per the filings*: like *according to*.
  func perDocument(_ d: TextView, _ i: Int) -> RuleReading? {
    let begin = d.sentenceStart(i)
    guard i == begin || d.tags[i - 1] == .comma, i + 1 < d.sentenceEnd(i) else { return nil }
    let head = Int(d.chunk(ofToken: i + 1).head)
    guard d.tags[head] == .nns || d.tags[head] == .np || words.papers.contains(d.lemma(head)) else {
      return nil
    }
    return accordingTo(d, i, length: 1)
  }

  /// What any verb in the past or present may be right behind a quotation that ends with a comma, a
  /// question or an exclamation, and before a colon and a quotation: *“Out!” stormed Holt*; *Holt
  /// thundered: “Out!”*
  private func speech(_ d: TextView, _ i: Int) -> CueEntry? {
    guard d.tags[i] == .vbd || d.tags[i] == .vbz, i > d.sentenceStart(i) else { return nil }
    let before = i - 1
    let q = d.quote(before)
    if q >= 0, Int(d.stretches[q].last) == before, d.stretches[q].isClosed, before > 0 {
      let inner = d.tags[before - 1]
      return inner == .comma || inner == .stop ? .anySpeech : nil
    }
    guard i + 2 < d.count, d.bytes[Int(d.tokens[i + 1].start)] == 0x3A, d.opensStretch(i + 2) else {
      return nil
    }
    return .anySpeech
  }

  /// The entry of a verb with its particle, such as *point out*.
  private func particleVerb(_ d: TextView, _ i: Int) -> CueEntry? {
    guard i + 1 < d.count, d.tags[i + 1] == .rp || d.tags[i + 1] == .rb else { return nil }
    for phrase in cues.phrases(startingWith: WordID(d.lemma(i)))
    where phrase.lemmas.count == 2 && phrase.lemmas[1] == WordID(d.lemma(i + 1)) {
      return phrase.entry
    }
    return nil
  }

  /// Whether the token stands in a quotation of some length, whose words are another's.
  private func insideSpeech(_ d: TextView, _ i: Int) -> Bool {
    let q = d.quote(i)
    if q < 0 { return false }
    let s = d.stretches[q]
    return s.last - s.first > 2
  }

  /// Keeps the longest readings first; what lies inside, overlaps, or holds an accepted cue goes.
  private func outermost(
    _ d: TextView, _ all: [RuleReading], _ fixed: [Attribution]
  ) -> [RuleReading] {
    let order = all.indices.sorted {
      let a = all[$0].count
      let b = all[$1].count
      return a != b ? a > b : $0 < $1
    }
    var content = TokenSet(count: d.count)
    var taken = TokenSet(count: d.count)
    for a in fixed {
      for range in a.content { content.insert(range) }
      if let cue = a.cue { taken.insert(cue) }
      if let source = a.source { content.insert(source) }
    }
    var kept: [Int] = []
    for i in order {
      let r = all[i]
      if content.contains(r.head) || taken.contains(r.head) { continue }
      if content.intersects(r.content) || taken.intersects(r.content) { continue }
      kept.append(i)
      for n in r.content.places { content.insert(r.content[n]) }
      taken.insert(r.cue)
    }
    return kept.sorted().map { all[$0] }
  }

  /// According to X, A. · A, according to X. · A, according to X, B.
  private func accordingTo(_ d: TextView, _ i: Int, length: Int = 2) -> RuleReading? {
    let begin = d.sentenceStart(i)
    let end = d.sentenceEnd(i)
    guard i + length < end, length == 1 || d.word(i + 1) == words.to else { return nil }
    let high = d.chunkIndex(end - 1)
    let s = d.chunkIndex(i + length)
    guard d.chunks[s].chunkClass == .nounPhrase || d.chunks[s].chunkClass == .pronoun else {
      return nil
    }
    let source = sources.extended(d, from: s, high)
    let cue = TokenRange(i, i + length)
    var content = ContentSpans()
    var left = i
    while left > begin, d.tags[left - 1] == .comma || d.tags[left - 1] == .rb { left -= 1 }
    if left > begin {
      let start = borders.clauseStart(d, endingAt: left)
      if left - start > 2 { content.append(TokenRange(start, left)) }
    }
    var right = Int(source.end)
    if right < end, d.tags[right] == .comma { right += 1 }
    if right < end - 1, content.isEmpty || d.tags[right - 1] == .comma {
      let e =
        content.isEmpty
        ? borders.trimmed(d, right, end)
        : borders.clauseEnd(d, from: right, cue: i, high: high)
      let next = d.chunks[d.chunkIndex(right)].chunkClass
      if e - right > 1, content.isEmpty || next == .verbGroup {
        content.append(TokenRange(right, e))
      }
    }
    guard !content.isEmpty else { return nil }
    return RuleReading(
      head: i, construction: .accordingTo, cue: cue, content: content, source: source,
      type: .assertion)
  }

  /// Holt: We lost. · We lost: Holt. In headlines only.
  private func headline(_ d: TextView, _ i: Int) -> RuleReading? {
    guard d.paragraph(i) == 0, d.bytes[Int(d.tokens[i].start)] == 0x3A else { return nil }
    let begin = d.sentenceStart(i)
    let end = d.sentenceEnd(i)
    guard i > begin, i + 1 < end else { return nil }
    let cue = TokenRange(i, i + 1)
    let first = d.chunkIndex(begin)
    let k = d.chunkIndex(i)
    // *NEW TILBURY: The court ruled on Monday.* is a dateline: headlines have no full stop.
    let isDateline = d.tokens[begin].flags.contains(.allCapitals) && d.tags[end - 1] == .stop
    if k - first == 1, d.chunks[first].fine == .name, i - begin <= 4, end - i > 4, !isDateline {
      return RuleReading(
        head: i, construction: .colonClause, cue: cue,
        content: ContentSpans(TokenRange(i + 1, borders.trimmed(d, i + 1, end))),
        source: TokenRange(begin, i), type: .assertion)
    }
    let last = d.chunkIndex(end - 1)
    if last - k == 1, d.chunks[last].fine == .name, end - i <= 4, i - begin > 4 {
      return RuleReading(
        head: i, construction: .colonClause, cue: cue,
        content: ContentSpans(TokenRange(begin, i)), source: TokenRange(i + 1, end),
        type: .assertion)
    }
    return nil
  }
}
