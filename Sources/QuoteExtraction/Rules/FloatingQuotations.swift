import Syntax
import TextModel

/// Finds whole sentences in quotation marks that no attribution covers and gives them the speaker of
/// the attribution they stand next to.
///
/// A floating quotation has no cue of its own. It fills its sentences, has at least four words and a
/// finite verb, and ends like a sentence, so that scare quotes, titles, slogans and terms are left
/// alone; it follows an attribution in its paragraph, or fills a paragraph after or before a quoted
/// one.
struct FloatingQuotations: Sendable {
  let sources: SourcePhrases

  /// What the quotation is linked to.
  private struct Link {
    var attribution: Int
    var isBefore: Bool
  }

  /// Adds the uncovered quotations: to the content of the attribution that they stand next to where
  /// that is quoted too, else as attributions of their own, in text order, whose `continues` counts
  /// into `attributions`.
  ///
  /// - Complexity: O(*n*) in the number of tokens and attributions.
  func link(_ d: TextView, to attributions: inout [Attribution]) {
    guard !d.stretches.isEmpty else { return }
    var covered = TokenSet(count: d.count)
    for a in attributions {
      for range in a.content { covered.insert(range) }
      if let cue = a.cue { covered.insert(cue) }
      if let source = a.source { covered.insert(source) }
    }
    // Most texts have none that floats.
    let floating = d.stretches.indices.filter { q in
      let stretch = d.stretches[q]
      let range = TokenRange(Int(stretch.first), Int(stretch.last) + 1)
      return !covered.intersects(range) && (isSpeech(d, q) || isTail(d, q, covered))
    }
    if floating.isEmpty { return }
    // Outermost attributions that can be carried on, by their first and their last token.
    let open = attributions.indices.filter {
      attributions[$0].parent == nil && attributions[$0].source != nil
        && attributions[$0].type == .assertion
    }
    let byEnd = open.sorted { end(attributions[$0]) < end(attributions[$1]) }
    let byStart = open.sorted { start(attributions[$0]) < start(attributions[$1]) }
    var out: [Attribution] = []
    var e = 0
    var s = 0
    var last: Link?
    var lastEnd = -1
    for q in floating {
      let stretch = d.stretches[q]
      let range = TokenRange(Int(stretch.first), Int(stretch.last) + 1)
      // The rest of a clause may have taken it.
      if covered.intersects(range) { continue }
      while e < byEnd.count, end(attributions[byEnd[e]]) <= Int(range.first) {
        last = Link(attribution: byEnd[e], isBefore: true)
        lastEnd = end(attributions[byEnd[e]])
        e += 1
      }
      if let l = last, l.isBefore, let rest = rest(d, range, attributions[l.attribution], covered) {
        attributions[l.attribution].content[attributions[l.attribution].content.count - 1] = rest
        attributions[l.attribution].kind = .mixed
        covered.insert(rest)
        continue
      }
      if !isSpeech(d, q) { continue }
      while s < byStart.count, start(attributions[byStart[s]]) < Int(range.end) { s += 1 }
      var link: Link?
      if let l = last, follows(d, range, attributions[l.attribution], lastEnd) {
        link = l
      } else if s < byStart.count, precedes(d, range, attributions[byStart[s]]) {
        link = Link(attribution: byStart[s], isBefore: false)
      }
      guard let link else {
        if let a = told(d, range, covered) { out.append(a) }
        continue
      }
      let carried = attributions[link.attribution]
      if carried.kind == .direct, joins(d, range, carried, link) {
        resume(&attributions[link.attribution])
        if link.isBefore {
          attributions[link.attribution].content.append(range)
          last = link
          lastEnd = Int(range.end)
        } else {
          attributions[link.attribution].content.insert(range, at: 0)
        }
        continue
      }
      var a = Attribution(
        cueHead: nil, cue: nil, content: [range],
        source: mention(d, link.attribution, attributions), kind: .direct, type: carried.type)
      a.continues = link.attribution
      let span = TextSpan(
        Int(d.tokens[Int(range.first)].start), Int(d.tokens[Int(range.end) - 1].end))
      a.evidence = [
        QuotationEvidence(rule: Construction.floating.rawValue, tier: "content", span: span),
        QuotationEvidence(
          rule: SourcePosition.inherited.rawValue, tier: "source",
          effect: link.isBefore ? "from the attribution before" : "from the attribution after"),
      ]
      a.flags = ["floating"]
      if !stretch.isClosed { a.flags.append("unclosed") }
      out.append(a)
      // The next quoted sentence of the paragraph goes on from here.
      last = link
      lastEnd = Int(range.end)
    }
    attributions += out
  }

  /// The quotation that ends a paragraph behind a sentence about somebody: *Holt shook her head. “Not
  /// this year.”* Who that sentence is about speaks.
  private func told(_ d: TextView, _ r: TokenRange, _ covered: borrowing TokenSet) -> Attribution? {
    let first = Int(r.first)
    let before = first - 1
    let q = d.quote(first)
    guard before > 0, d.paragraph(before) == d.paragraph(first), d.quote(before) < 0,
      d.stretches[q].isClosed, d.tags[before] == .stop || d.tags[before] == .colon
    else { return nil }
    let end = Int(r.end)
    let next = end < d.count && d.tags[end] == .stop ? end + 1 : end
    guard next >= d.count || d.paragraph(next) != d.paragraph(first) else { return nil }
    let low = d.chunkIndex(d.sentenceStart(before))
    let high = d.chunkIndex(before)
    guard let verb = (low...high).first(where: { d.chunks[$0].fine == .finite }),
      let source = sources.before(d, verb, low), isPerson(d, source),
      !(low..<d.chunkIndex(Int(source.first))).contains(where: {
        d.chunks[$0].chunkClass == .nounPhrase || d.chunks[$0].chunkClass == .quoteOpen
      })
    else { return nil }
    var a = Attribution(
      cueHead: nil, cue: nil, content: [r], source: source, kind: .direct, type: .assertion)
    a.evidence = [
      QuotationEvidence(
        rule: Construction.floating.rawValue, tier: "content",
        span: TextSpan(Int(d.tokens[first].start), Int(d.tokens[end - 1].end))),
      QuotationEvidence(
        rule: SourcePosition.inherited.rawValue, tier: "source",
        effect: "from the subject of the sentence before"),
    ]
    a.flags = ["floating"]
    return a
  }

  /// Whether nothing but words that nobody says stands between the quotation and a comma behind what somebody
  /// says in the same sentence.
  private func isTail(_ d: TextView, _ q: Int, _ covered: borrowing TokenSet) -> Bool {
    let first = Int(d.stretches[q].first)
    let begin = d.sentenceStart(first)
    var i = first - 1
    while i >= begin, !covered.contains(i) { i -= 1 }
    return i >= begin && i + 1 < first && d.tags[i + 1] == .comma
  }

  /// The last range of a reported clause with the rest of its sentence, where that has words in marks that
  /// nobody else says: *said he had offers, but “they were not the kind he liked.”*
  private func rest(
    _ d: TextView, _ r: TokenRange, _ a: Attribution, _ covered: borrowing TokenSet
  ) -> TokenRange? {
    guard let clause = a.content.last, let head = a.cueHead, Int(clause.first) > head,
      d.sentenceOf[Int(clause.end) - 1] == d.sentenceOf[Int(r.first)], d.quote(head) < 0,
      d.tags[Int(clause.end)] == .comma,
      a.evidence.contains(where: {
        $0.name == Construction.thatClause.rawValue || $0.name == Construction.bareClause.rawValue
      })
    else { return nil }
    var end = d.sentenceEnd(Int(clause.end))
    if end > Int(r.end), d.tags[end - 1] == .stop, d.quote(end - 1) < 0 { end -= 1 }
    end = max(end, Int(r.end))
    let behind = d.chunkIndex(Int(clause.end)) + 1
    // *who …* and *with critics calling it …* are the reporter's.
    guard d.chunks[behind].fine != sources.words.who,
      !covered.intersects(TokenRange(Int(clause.end), end)),
      !(behind...d.chunkIndex(end - 1)).contains(where: { reports(d, $0) })
    else { return nil }
    return TokenRange(Int(clause.first), end)
  }

  /// Whether chunk `k` is a verb of speech outside of marks.
  private func reports(_ d: TextView, _ k: Int) -> Bool {
    guard d.chunks[k].chunkClass == .verbGroup else { return false }
    let head = Int(d.chunks[k].head)
    let kind = d.fact(head).verbKind
    return d.quote(head) < 0 && (kind.isSpeech || kind == .label)
  }

  /// Whether the phrase is a name, *he* or *she*, or a noun for a person.
  private func isPerson(_ d: TextView, _ r: TokenRange) -> Bool {
    let head = Int(d.chunk(ofToken: Int(r.first)).head)
    switch d.tags[head] {
    case .np: return true
    case .prp: return d.word(head) != sources.words.it
    case .nn: return sources.words.speaks(sources.words.grammar.nounClass(d.lemma(head)))
    default: return false
    }
  }

  /// Names the construction of a quotation that has got a further part.
  private func resume(_ a: inout Attribution) {
    for n in a.evidence.indices
    where a.evidence[n].name == Construction.quotationSubjectVerb.rawValue {
      a.evidence[n].name = Construction.quotationResumed.rawValue
    }
  }

  /// Whether nothing but the reporting clause stands between the quotation and the attribution's own.
  private func joins(_ d: TextView, _ r: TokenRange, _ a: Attribution, _ link: Link) -> Bool {
    guard let first = a.content.first, let last = a.content.last else { return false }
    if !link.isBefore { return Int(first.first) - Int(r.end) <= 1 }
    return last.end <= r.first
  }

  private func start(_ a: Attribution) -> Int {
    min(
      Int(a.content.first?.first ?? Int32.max), Int(a.cue?.first ?? Int32.max),
      Int(a.source?.first ?? Int32.max))
  }

  private func end(_ a: Attribution) -> Int {
    max(Int(a.content.last?.end ?? 0), Int(a.cue?.end ?? 0), Int(a.source?.end ?? 0))
  }

  /// Whether the stretch is one or more whole sentences of speech.
  private func isSpeech(_ d: TextView, _ q: Int) -> Bool {
    let s = d.stretches[q]
    let first = Int(s.first)
    let last = Int(s.last)
    guard last - first >= 5, d.paragraph(first) > 0, d.sentenceStart(first) == first else {
      return false
    }
    let end = d.sentenceEnd(last)
    // Nothing but a full stop may follow in the sentence.
    guard last + 1 >= end || (last + 2 == end && d.tags[last + 1] == .stop) else { return false }
    let mark = s.isClosed ? last - 1 : last
    guard d.tags[mark] == .stop || last + 2 == end else { return false }
    var words = 0
    var verb = false
    var k = d.chunkIndex(first)
    let stop = d.chunkIndex(last)
    while k <= stop, words < 400 {
      let c = d.chunks[k]
      if c.fine == .finite { verb = true }
      for i in Int(c.first)...Int(c.last) where d.tokens[i].kind == .word { words += 1 }
      k += 1
    }
    // A short line of its own is a heading.
    return verb && words >= (fillsParagraph(d, TokenRange(first, last + 1)) ? 6 : 4)
  }

  /// Whether the quotation carries on the attribution that ended before it: next to it in its
  /// paragraph, or a paragraph of its own after a quotation.
  private func follows(_ d: TextView, _ r: TokenRange, _ a: Attribution, _ end: Int) -> Bool {
    let first = Int(r.first)
    guard end > 0, end <= first else { return false }
    let sentences = Int(d.sentenceOf[first]) - Int(d.sentenceOf[end - 1])
    if d.paragraph(end - 1) == d.paragraph(first) { return sentences <= 1 }
    return d.paragraph(end - 1) + 1 == d.paragraph(first) && a.kind != .indirect
      && sentences <= 1 && fillsParagraph(d, r)
  }

  /// Whether the quotation is a paragraph right before the one that opens with the attribution's own
  /// quotation.
  private func precedes(_ d: TextView, _ r: TokenRange, _ a: Attribution) -> Bool {
    let next = start(a)
    guard next < d.count, a.kind != .indirect, fillsParagraph(d, r) else { return false }
    return d.paragraph(next) == d.paragraph(Int(r.first)) + 1
      && Int(d.sentenceOf[next]) - Int(d.sentenceOf[Int(r.end) - 1]) <= 1
  }

  private func fillsParagraph(_ d: TextView, _ r: TokenRange) -> Bool {
    let first = Int(r.first)
    let end = Int(r.end)
    let opens = first == 0 || d.paragraph(first - 1) != d.paragraph(first)
    let next = end < d.count && d.tags[end] == .stop ? end + 1 : end
    return opens && (next >= d.count || d.paragraph(next) != d.paragraph(first))
  }

  /// The source that is inherited: that of the attribution, or where it is a pronoun the nearest
  /// fuller one before it in its paragraph.
  private func mention(_ d: TextView, _ i: Int, _ all: [Attribution]) -> TokenRange? {
    guard let own = all[i].source else { return nil }
    if !isPronoun(d, own) { return own }
    var best: TokenRange?
    for a in all where a.parent == nil {
      guard let s = a.source, s.first < own.first, !isPronoun(d, s),
        d.paragraph(Int(own.first)) == d.paragraph(Int(s.first))
      else { continue }
      if best.map({ $0.first < s.first }) ?? true { best = s }
    }
    return best ?? own
  }

  private func isPronoun(_ d: TextView, _ r: TokenRange) -> Bool {
    guard r.count == 1 else { return false }
    let t = d.tags[Int(r.first)]
    return t == .prp || t == .prps || t == .wh
  }
}
