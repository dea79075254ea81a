import Lexicons
import Syntax
import TextModel

/// Names the rules that a finished reading agrees with: kind of cue, construction of the content,
/// place of the source.
struct ConstructionName: Sendable {
  let words: RuleWords

  /// Evidence for an attribution: one row each for cue, content and source, with their spans, and `last`.
  ///
  /// - Complexity: O(1): looks at borders and their neighbours only.
  func evidence(
    _ d: TextView, head: Int, cue: TokenRange, content: [TokenRange], source: TokenRange?,
    construction: Construction? = nil, last: QuotationEvidence? = nil
  ) -> ShortList<QuotationEvidence> {
    let construction =
      construction
      ?? self.construction(d, head: head, cue: cue, content: content, source: source)
    let position = self.source(d, head: head, source: source)
    let first = QuotationEvidence(rule: self.cue(d, head).rawValue, tier: "cue", span: span(d, cue))
    let second = QuotationEvidence(
      rule: construction.rawValue, tier: "content", span: content.first.flatMap { span(d, $0) })
    let third = QuotationEvidence(
      rule: position.rawValue, tier: "source", span: source.flatMap { span(d, $0) })
    var out = ShortList<QuotationEvidence>(first)
    out.append(second)
    out.append(third)
    if let last { out.append(last) }
    return out
  }

  private func span(_ d: TextView, _ r: TokenRange) -> TextSpan? {
    guard r.first >= 0, r.end > r.first, Int(r.end) <= d.count else { return nil }
    return TextSpan(Int(d.tokens[Int(r.first)].start), Int(d.tokens[Int(r.end) - 1].end))
  }

  /// What kind of word the cue is.
  func cue(_ d: TextView, _ head: Int) -> CueRule {
    if d.word(head) == words.grammar.according, words.grammar.according != 0 { return .accordingTo }
    switch d.tags[head] {
    case .vb, .vbp, .vbz, .vbd, .vbn, .vbg: return .reportingVerb
    case .be, .hv, .do, .md: return .auxiliary
    case .nn, .nns, .np: return .noun
    case .jj: return .adjective
    case .colon: return .colon
    case .rb: return .adverb
    default: return .preposition
    }
  }

  /// Where the source stands.
  func source(_ d: TextView, head: Int, source: TokenRange?) -> SourcePosition {
    guard let s = source, s.count > 0 else { return .none }
    let first = Int(s.first)
    let last = Int(s.end) - 1
    if first > head {
      let before = first - 1
      if d.word(before) == words.to, before > 0, d.word(before - 1) == words.grammar.according {
        return .afterPreposition
      }
      let k = d.chunkIndex(before)
      if d.chunks[k].fine == words.by { return .byAgent }
      if d.chunks[k].chunkClass == .preposition { return .afterPreposition }
      return .afterCue
    }
    if d.tags[last] == .pos || s.count == 1 && d.tags[last] == .prps { return .possessor }
    if s.count == 1, d.tags[first] == .wh { return .relativePronoun }
    var k = d.chunkIndex(last) + 1
    let stop = d.chunkIndex(head)
    var steps = 0
    while k < stop, steps < 8 {
      steps += 1
      if d.chunks[k].chunkClass != .adverb { return .acrossClause }
      k += 1
    }
    return .beforeCue
  }

  /// What the content looks like from the cue.
  func construction(
    _ d: TextView, head: Int, cue: TokenRange,
    content: some BidirectionalCollection<TokenRange>, source: TokenRange?
  ) -> Construction {
    guard let first = content.first, first.count > 0 else { return .continuation }
    let isVerb = d.chunk(ofToken: head).chunkClass == .verbGroup
    if self.cue(d, head) == .accordingTo { return .accordingTo }
    let left = content.last { Int($0.end) <= head }
    let right = content.first { Int($0.first) > head }
    if let l = left {
      return toTheLeft(d, head, l, right, content.count, isVerb: isVerb)
    }
    guard let r = right else { return .continuation }
    let a = Int(r.first)
    let q = d.quote(a)
    let opens = q >= 0 && Int(d.stretches[q].first) == a
    if d.tags[head] == .colon { return opens ? .colonQuotation : .colonClause }
    if d.sentenceStart(a) > head { return .continuation }
    let colon = a > 0 && d.tags[a - 1] == .colon && d.bytes[Int(d.tokens[a - 1].start)] == 0x3A
    if colon { return opens ? .colonQuotation : .colonClause }
    switch d.tags[head] {
    case .nn, .nns, .np: return .nounComplement
    case .jj: return .adjectiveComplement
    default: break
    }
    if opens, d.stretches[q].last - d.stretches[q].first > 2 { return .verbQuotation }
    return toTheRight(d, head, cue, r)
  }

  private func toTheLeft(
    _ d: TextView, _ head: Int, _ left: TokenRange, _ right: TokenRange?, _ count: Int,
    isVerb: Bool
  ) -> Construction {
    let last = Int(left.end) - 1
    if d.quote(last) >= 0, d.quote(last) != d.quote(head) {
      return count > 1 ? .quotationResumed : .quotationSubjectVerb
    }
    if left.count == 1, d.tags[last] == .wh { return .relativePronoun }
    guard isVerb else { return .nounComplement }
    let cls = d.chunk(ofToken: last).chunkClass
    let border = last + 1
    let separated =
      border < d.count
      && (d.tags[border] == .comma || d.tags[border] == .colon || d.tags[border] == .qt)
    if separated || cls == .comma { return right == nil ? .clauseSubjectVerb : .clauseResumed }
    return .passiveSubject
  }

  /// Whether a preposition belongs to the number behind it: *said at least 40 boats were lost*.
  private func boundsNumber(_ d: TextView, _ a: Int, _ r: TokenRange) -> Bool {
    guard a + 2 < Int(r.end) else { return false }
    return words.extremes.contains(d.word(a + 1))
      || words.bounds.contains(d.word(a)) && d.tags[a + 1] == .cd
  }

  /// Whether a clause with *if* or *when* stands before the main clause: *said if the pier closes, the town
  /// will suffer*.
  private func opensMainClause(_ d: TextView, _ r: TokenRange) -> Bool {
    guard words.openers.contains(d.word(Int(r.first))),
      let comma = r.range.first(where: { d.tags[$0] == .comma })
    else { return false }
    return (comma + 1..<Int(r.end)).contains { d.chunk(ofToken: $0).fine == .finite }
  }

  /// Whether the words in marks that begin with chunk `k` stand before their noun and its verb: *said some
  /// “late” buses were early*.
  private func isModifier(_ d: TextView, _ k: Int, _ stop: Int) -> Bool {
    let q = d.quote(Int(d.chunks[k].first))
    guard q >= 0 else { return false }
    let next = d.chunkIndex(Int(d.stretches[q].last)) + 1
    return next < stop && d.chunks[next].chunkClass == .nounPhrase
      && d.chunks[next + 1].fine == .finite
  }

  /// Whether a finite verb stands right behind the next comma: *said the pier, built in 1890, is safe*.
  private func isInsertion(_ d: TextView, _ comma: Int, _ stop: Int) -> Bool {
    guard d.chunks[comma - 1].chunkClass == .nounPhrase else { return false }
    let q = d.quote(Int(d.chunks[comma].first))
    var k = comma + 1
    while k < stop, k - comma < 16 {
      if d.quote(Int(d.chunks[k].first)) != q { return false }
      if d.chunks[k].chunkClass == .comma { return d.chunks[k + 1].fine == .finite }
      k += 1
    }
    return false
  }

  private func toTheRight(_ d: TextView, _ head: Int, _ cue: TokenRange, _ r: TokenRange)
    -> Construction
  {
    let a = Int(r.first)
    let k = d.chunkIndex(a)
    let c = d.chunks[k]
    if opensMainClause(d, r) { return .bareClause }
    switch c.chunkClass {
    case .that: return .thatClause
    case .wh:
      if r.count == 1 { return .relativePronoun }
      // Behind a noun *that* may be tagged as a relative: *announced last week that*.
      return d.word(a) == words.that ? .thatClause : .whClause
    case .subordinator:
      return c.fine == words.ifClass || c.fine == words.whether ? .whClause : .bareClause
    case .infinitiveTo:
      let before = d.chunk(ofToken: a - 1)
      if before.chunkClass == .pronoun { return .objectInfinitive }
      return before.chunkClass == .nounPhrase && !words.isTime(d.lemma(Int(before.head)))
        ? .objectInfinitive : .toInfinitive
    case .adverb where d.tags[a] == .neg: return .toInfinitive
    case .adjective: return .smallClause
    case .verbGroup: return c.fine == .ing ? .gerund : .smallClause
    case .preposition where boundsNumber(d, a, r): break
    case .preposition: return c.fine == words.asClass ? .smallClause : .preposition
    default: break
    }
    let before = d.chunk(ofToken: a - 1).chunkClass
    if before == .preposition, a - 1 > head { return .preposition }
    // A finite verb after the first phrase makes it a clause.
    var m = k
    var steps = 0
    // Whether nothing but a time stands behind the first phrase: *asked the firm on Monday to leave*.
    var isTime = false
    let stop = d.chunkIndex(Int(r.end) - 1)
    while m <= stop, steps < 8 {
      steps += 1
      switch d.chunks[m].chunkClass {
      case .verbGroup: return d.chunks[m].fine == .finite ? .bareClause : .smallClause
      case .infinitiveTo: return m == k + 1 || isTime ? .objectInfinitive : .nounPhrase
      case .comma: return isInsertion(d, m, stop) ? .bareClause : .nounPhrase
      case .wh, .that: return .nounPhrase
      case .quoteOpen where isModifier(d, m, stop): return .bareClause
      default:
        if m > k, d.chunks[m].chunkClass == .nounPhrase {
          isTime = words.isTime(d.lemma(Int(d.chunks[m].head)))
        }
        m += 1
      }
    }
    return .nounPhrase
  }
}
