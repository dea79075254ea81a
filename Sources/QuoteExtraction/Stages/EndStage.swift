import Syntax
import TextModel

/// Where content that stands right of its cue ends.
struct EndStage: Sendable {
  let g: GrammarWords
  let kinds: CueKinds

  /// Last tokens that the content starting at `start` may have.
  func candidates(_ d: TextView, _ c: CueContext, start: Int, into out: inout WorkList<Int>) {
    out.removeAll()
    let b = d.sentenceEnd(start)
    let q = d.quote(start)
    var x = d.chunkIndex(start)
    let lastChunk = d.chunkIndex(b - 1)
    while x <= lastChunk {
      let chunk = d.chunks[x]
      x += 1
      let e = Int(chunk.last)
      if e < start { continue }
      switch chunk.chunkClass {
      case .conjunction where !out.isEmpty && goesOn(d, c, x, lastChunk): return
      case .comma where !out.isEmpty && x <= lastChunk && reports(d, c, d.chunks[x]): return
      case .comma, .preposition, .infinitiveTo, .conjunction, .quoteOpen, .dash, .colon,
        .subordinator, .that:
        continue
      case .stop:
        let qe = d.quote(e)
        let isFullStop = d.bytes[Int(d.tokens[e].start)] == 0x2E
        if isFullStop && !(qe >= 0 && e < Int(d.stretches[qe].last)) { continue }
      default: break
      }
      if out.count < 60 { out.append(e) }
    }
    if q >= 0 {
      let e = Int(d.stretches[q].last)
      if e >= start && !out.contains(e) { out.append(e) }
    }
    let qe = d.quote(b - 1)
    if qe >= 0, qe != q, Int(d.stretches[qe].last) >= b, Int(d.stretches[qe].first) > start {
      out.append(Int(d.stretches[qe].last))
    }
  }

  /// Whether chunk `x`, behind a conjunction, is a reporting verb of the tense of the cue and so shares
  /// its subject: *said that the bridge was safe and urged drivers to use it*.
  private func goesOn(_ d: TextView, _ c: CueContext, _ x: Int, _ last: Int) -> Bool {
    let tag = d.tags[c.head]
    guard c.isVerb, tag == .vbd || tag == .vbz else { return false }
    var k = x
    while k <= last && d.chunks[k].chunkClass == .adverb { k += 1 }
    guard k <= last else { return false }
    let chunk = d.chunks[k]
    let head = Int(chunk.head)
    guard chunk.fine == .finite, d.tags[head] == tag, d.quote(head) == d.quote(c.head) else {
      return false
    }
    for i in Int(chunk.first)..<head where d.tags[i] != .rb { return false }
    switch kinds.kind(d.lemma(head), verb: true) {
    case .speech, .utterance, .claim, .urge, .label, .blame, .praise: return true
    default: return false
    }
  }

  /// Whether a participle behind a comma reports for itself: *said that sales fell, adding that …*.
  private func reports(_ d: TextView, _ c: CueContext, _ next: Chunk) -> Bool {
    let head = Int(next.head)
    return c.isVerb && next.fine == .ing && Int(next.first) == head
      && d.quote(head) == d.quote(c.head)
      && kinds.kind(d.lemma(head), verb: true).isSpeech
  }

  /// Points for content from `from.start` ending with token `last`.
  func points(
    _ d: TextView, _ c: CueContext, _ from: inout ContentStart, last: Int, _ sums: PointSum
  ) -> Int32 {
    var s = sums
    evidence(d, c, &from, last: last, into: &s)
    return s.total
  }

  /// Puts the evidence for content from `from.start` ending with token `last`.
  @inline(__always) func evidence(
    _ d: TextView, _ c: CueContext, _ from: inout ContentStart, last e: Int,
    into s: inout some EvidenceSink
  ) {
    from.look(d, e)
    let start = from.start
    let end = from.end
    let n = e + 1
    let hi = from.high
    let inside = n < end
    let k = inside ? d.chunkIndex(n) : 0
    let g1: FineClass = inside ? d.chunks[k].fine : .end
    let g2: FineClass = inside && k + 1 <= hi ? d.chunks[k + 1].fine : .none
    let g3: FineClass = inside && k + 2 <= hi ? d.chunks[k + 2].fine : .none
    let qs = d.quote(start)
    let qe = d.quote(e)
    let isQuote = qs >= 0 && Int(d.stretches[qs].first) == start
    let firstClass: FineClass = isQuote ? .quotation : d.fine(d.chunkIndex(start))
    let sentenceEnds =
      n >= end || (n == end - 1 && d.tags[n] == .stop) || (n == end - 2 && d.tags[n] == .stop)
    let balance = qe >= 0 && e < Int(d.stretches[qe].last) ? 0 : qe >= 0 ? 1 : 2
    var span = 0
    if isQuote {
      let close = Int(d.stretches[qs].last)
      span = e == close ? 1 : e > close ? 2 : 3
    }
    let openInside = balance == 0 && !isQuote && Int(d.stretches[qe].first) > start
    let laterMarks = from.lastQuoted >= n && d.quote(from.lastQuoted) != qs
    let commas = lesser(from.commas, 4)
    let chunkOfEnd = d.chunkIndex(e)
    let finite = e - start < 120 ? lesser(d.counts(from.chunk, chunkOfEnd + 1).finite, 3) : 3
    let length = bucket(e - start + 1)
    let rest = bucket(greater(0, end - n))
    let comma = inside && d.tags[n] == .comma
    let firstComma = comma && commas == 0
    let clause = newClause(d, n, end)
    let tail = d.coarse(chunkOfEnd)
    let lastCommaOrDash = from.lastBreak <= n

    let lemma = s.word(c.lemma)
    let next = Field.fine(g1)
    let next2 = s.fines(g1, g2)
    let first = Field.fine(firstClass)
    let atEnd = Field.yes(sentenceEnds)
    let spanField = Field.number(span)
    let clauseField = s.clause(clause)
    let fin = Field.number(finite)
    let len = Field.number(length)
    let vf = Field.form(c.form)
    let lastField = Field.yes(lastCommaOrDash)
    s.put(.endNext, next)
    s.put(.endNext2, next2)
    s.put(.endNext3, s.fines(g1, g2, g3))
    s.put(.endLemmaNext, lemma, next)
    s.put(.endFirstNext, first, next)
    s.put(.endFirstNext2, first, next2)
    s.put(.endFirstAtEnd, first, atEnd)
    s.put(.endAtEnd, atEnd)
    s.put(.endLemmaAtEnd, lemma, atEnd)
    s.put(.endLemmaFirstAtEnd, lemma, first, atEnd)
    s.put(.endMarksNext, .number(balance), .yes(isQuote), next)
    s.put(.endSpan, spanField)
    s.put(.endSpanAtEnd, spanField, atEnd)
    s.put(.endOpenInside, .yes(openInside))
    s.put(.endOpenInsideAtEnd, .yes(openInside), atEnd)
    s.put(.endLaterMarks, .yes(laterMarks), next)
    s.put(.endCommasNext, .number(commas), next)
    s.put(.endFiniteFirst, fin, first, next)
    s.put(.endFiniteFirstAtEnd, fin, first, atEnd)
    s.put(.endLength, len, first)
    s.put(.endLengthNext, len, next)
    s.put(.endRestNext, .number(rest), next)
    s.put(.endRestFirst, .number(rest), first)
    s.put(.endFirstComma, .yes(firstComma), first)
    s.put(.endNewClause, clauseField)
    s.put(.endNewClauseFirst, first, clauseField)
    s.put(.endNewClauseLemma, lemma, clauseField)
    s.put(.endTailNext, .chunk(tail), next)
    s.put(.endLastNext, lastField, next, first)
    s.put(.endFiniteLength, fin, .number(lesser(length, 9)), next)
    s.put(.endLastNewClause, lastField, clauseField)
    s.put(.endSentences, .yes(d.sentenceOf[e] != d.sentenceOf[start]), .yes(isQuote))
    s.put(.endTailNext2, .chunk(tail), next2, .number(lesser(length, 4)))
    s.put(.endFormNext, vf, next)
    s.put(.endFormFirst, vf, first, atEnd)
    s.put(.endLemmaFinite, lemma, fin, next)
    let listed = Field.cueKind(kinds.kind(c.lemma, verb: c.isVerb))
    s.put(.endClassNext, listed, next)
    s.put(.endClassFirst, listed, first, atEnd)
    s.put(.endClassFinite, listed, fin, next)
    let hinted = Field.number(c.hint.endState(e))
    s.put(.endRuleAny, hinted)
    s.put(.endRule, .rule(c.hint), hinted)
    s.put(.endRuleNext, hinted, next)
    s.put(.endRuleFirst, hinted, first)
    let stop: FineClass = !inside ? .end : comma ? .comma : d.tags[n] == .stop ? .stop : .other
    s.put(.endCommasFinite, .number(commas), fin, .fine(stop))
    s.put(.endLastWord, s.word(d.lemma(e)))
    s.put(.endLemmaStop, lemma, inside && !comma ? next : .fine(stop), fin)
    if inside {
      followEvidence(d, c, n, end, k, hi, first, fin, lastField, rest, tail, e, length, into: &s)
    }
  }

  /// What starts behind a comma, a dash, *and*, *but* or *or*: a conjunction or not, its first chunk,
  /// and what follows its noun phrases.
  @inline(__always) private func newClause(_ d: TextView, _ n: Int, _ end: Int) -> UInt16 {
    guard n < end else { return 0 }
    let k0 = d.chunkIndex(n)
    switch d.chunks[k0].chunkClass {
    case .comma, .dash, .conjunction: break
    default: return 0
    }
    let hi = d.chunkIndex(end - 1)
    var k = k0 + 1
    var code: UInt16 = 0
    if k <= hi && d.chunks[k].chunkClass == .conjunction {
      code = 1
      k += 1
    }
    guard k <= hi else { return code << 14 }
    var j = k
    scan: while j <= hi && j < k + 5 {
      switch d.chunks[j].chunkClass {
      case .nounPhrase, .pronoun, .preposition, .adverb: j += 1
      default: break scan
      }
    }
    let then: FineClass = j <= hi ? d.chunks[j].fine : .none
    return code << 14 | UInt16(d.chunks[k].fine.rawValue) << 7 | UInt16(then.rawValue)
  }

  @inline(__always) private func followEvidence(
    _ d: TextView, _ c: CueContext, _ n: Int, _ end: Int, _ k: Int, _ hi: Int, _ first: Field,
    _ fin: Field, _ lastField: Field, _ rest: Int, _ tail: ChunkClass, _ e: Int, _ length: Int,
    into s: inout some EvidenceSink
  ) {
    let lemma = s.word(c.lemma)
    let word = s.word(d.word(n))
    let vf = Field.form(c.form)
    let cls = d.chunks[k].chunkClass
    switch cls {
    case .adverb, .other, .preposition, .conjunction, .wh, .subordinator:
      s.put(.endWordFirst, word, first)
    default: break
    }
    switch cls {
    case .preposition, .infinitiveTo:
      var noun: UInt32 = 0
      var kind: UInt8 = 62
      if k + 1 <= hi {
        let head = Int(d.chunks[k + 1].head)
        kind = d.tagNumber(head)
        if d.chunks[k + 1].chunkClass == .nounPhrase || d.chunks[k + 1].chunkClass == .pronoun {
          noun = d.lemma(head)
        }
        if g.isTime(noun) { kind = 61 }
      }
      let tag = Field.tag(kind)
      s.put(.endPreposition, word, tag)
      s.put(.endPrepositionFirst, word, tag, first)
      s.put(.endPrepositionAfter, s.word(d.lemma(Int(d.chunk(ofToken: e).head))), word)
      s.put(.endPrepositionNoun, word, s.word(noun))
      s.put(.endPrepositionFinite, word, tag, fin)
      s.put(.endPrepositionLemma, lemma, word, fin)
      s.put(.endPrepositionLast, word, lastField, first)
    case .nounPhrase:
      s.put(.endTimePhrase, .yes(g.isTime(d.lemma(Int(d.chunks[k].head)))), first, fin)
    case .conjunction:
      var k2 = k + 1
      while k2 <= hi && d.chunks[k2].chunkClass == .adverb { k2 += 1 }
      let t2 = Field.fine(k2 <= hi ? d.chunks[k2].fine : .none)
      s.put(.endConjunction, word, t2, .chunk(tail))
      s.put(.endConjunctionFinite, t2, fin, first)
      if k2 <= hi && d.chunks[k2].chunkClass == .verbGroup {
        s.put(.endConjunctionVerb, t2, s.word(d.lemma(Int(d.chunks[k2].head))))
      }
      s.put(.endConjunctionForm, t2, vf)
    case .comma:
      let k2 = k + 1
      let t2: FineClass = k2 <= hi ? d.chunks[k2].fine : .none
      let t3: FineClass = k2 + 1 <= hi ? d.chunks[k2 + 1].fine : .none
      if k2 <= hi {
        let w = s.word(d.word(Int(d.chunks[k2].first)))
        s.put(.endCommaWord, w)
        s.put(.endCommaWordFirst, w, first, fin)
      }
      if t2 == .ing { s.put(.endCommaVerb, s.word(d.lemma(Int(d.chunks[k2].head)))) }
      s.put(.endCommaClasses, s.fines(t2, t3), first, fin)
      s.put(.endCommaLast, s.fines(t2, t3), lastField, .number(rest))
      s.put(.endCommaLemma, lemma, .fine(t2))
    default: break
    }
  }
}

/// What does not change from one end to the next of content that starts at a token, and what is
/// counted on from one to the next.
struct ContentStart {
  let start: Int
  let chunk: Int
  private let quote: Int
  /// The sentence of the end looked at: its number, one past its last token, its last chunk.
  private var sentence = -1
  private(set) var end = 0
  private(set) var high = 0
  /// Last token of the sentence, from `start` on, that lies in quotation marks; -1 for none.
  private(set) var lastQuoted = -1
  /// Last comma or dash of the sentence, from `start` on, that does not end it; -1 for none.
  private(set) var lastBreak = -1
  /// Commas in the first sixty tokens up to the end looked at, in the same marks as the start.
  private(set) var commas = 0
  private var counted: Int

  init(_ d: TextView, _ start: Int) {
    self.start = start
    chunk = d.chunkIndex(start)
    quote = d.quote(start)
    counted = start
  }

  /// Moves to content that ends with token `e`.
  @inline(__always) mutating func look(_ d: TextView, _ e: Int) {
    if Int(d.sentenceOf[e]) != sentence { enter(d, Int(d.sentenceOf[e])) }
    let stop = lesser(e + 1, start + 60)
    if stop < counted {
      commas = 0
      counted = start
    }
    while counted < stop {
      if d.tags[counted] == .comma && d.quote(counted) == quote { commas += 1 }
      counted += 1
    }
  }

  private mutating func enter(_ d: TextView, _ number: Int) {
    sentence = number
    end = Int(d.sentences[number].end)
    high = d.chunkIndex(end - 1)
    let first = greater(start, Int(d.sentences[number].first))
    lastQuoted = -1
    lastBreak = -1
    var x = end - 1
    while x >= first && lastQuoted < 0 {
      if d.quote(x) >= 0 { lastQuoted = x }
      x -= 1
    }
    x = end - 2
    while x >= first && lastBreak < 0 {
      switch d.chunks[d.chunkIndex(x)].chunkClass {
      case .comma, .dash: lastBreak = x
      default: x -= 1
      }
    }
  }
}
