import Syntax
import TextModel

/// Where content that stands right of its cue ends.
struct EndStage: Sendable {
  /// Last tokens that the content starting at `start` may have.
  func candidates(
    _ d: TextView, _ c: CueContext, start: Int, _ sums: PointSum, into out: inout WorkList<Int>
  ) {
    out.removeAll()
    var last = -1
    let b = d.sentenceEnd(start)
    let q = d.quote(start)
    let opening = d.chunkIndex(start)
    var x = opening
    let lastChunk = d.chunkIndex(b - 1)
    // Content does not end with what joins it to more.
    let joins =
      ChunkClass.comma.bit | ChunkClass.preposition.bit | ChunkClass.infinitiveTo.bit
      | ChunkClass.conjunction.bit | ChunkClass.quoteOpen.bit | ChunkClass.dash.bit
      | ChunkClass.colon.bit | ChunkClass.subordinator.bit | ChunkClass.that.bit
    while x <= lastChunk {
      let cls = d.coarse(x)
      let e = Int(d.chunks[x].last)
      x += 1
      if e < start { continue }
      if cls.isIn(joins) {
        if last < 0 { continue }
        if cls == .conjunction && goesOn(d, c, x, lastChunk)
          || cls == .comma && x <= lastChunk && reports(d, c, d.chunks[x])
        {
          if out.isEmpty || out[out.count - 1] != last { out.append(last) }
          return
        }
        continue
      }
      if cls == .stop {
        let qe = d.quote(e)
        let isFullStop = d.bytes[Int(d.tokens[e].start)] == 0x2E
        if isFullStop && !(qe >= 0 && e < Int(d.stretches[qe].last)) { continue }
      }
      last = e
      if out.count < 60 && (x > lastChunk || passes(d, opening, x, sums)) { out.append(e) }
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

  /// Whether content that starts with chunk `opening` ends before chunks such as `next` at all.
  @inline(__always) private func passes(
    _ d: TextView, _ opening: Int, _ next: Int, _ sums: PointSum
  ) -> Bool {
    var s = sums
    gateEvidence(d, opening, next, into: &s)
    return s.total == 0
  }

  /// Puts what tells whether content that starts with chunk `opening` ends before chunks such as `next`
  /// at all.
  @inline(__always) func gateEvidence(
    _ d: TextView, _ opening: Int, _ next: Int, into s: inout some EvidenceSink
  ) {
    let finite = lesser(d.counts(opening, next).finite, 2)
    s.put(.endGate, .fine(d.fine(next)), .chunk(d.coarse(next - 1)), .count(finite))
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
    switch d.fact(head).verbKind {
    case .speech, .utterance, .claim, .urge, .label, .blame, .praise: return true
    default: return false
    }
  }

  /// Whether a participle behind a comma reports for itself: *said that sales fell, adding that …*.
  private func reports(_ d: TextView, _ c: CueContext, _ next: Chunk) -> Bool {
    let head = Int(next.head)
    return c.isVerb && next.fine == .ing && Int(next.first) == head
      && d.quote(head) == d.quote(c.head)
      && d.fact(head).verbKind.isSpeech
  }

  /// Appends the points of content from `start` ending with each of `ends` to `out`.
  func points(
    _ d: TextView, _ c: CueContext, start: Int, _ ends: borrowing WorkList<Int>, _ sums: PointSum,
    into out: inout WorkList<Int32>
  ) {
    var from = ContentStart(d, start)
    let places = Places(c, from, sums)
    var i = 0
    while i < ends.count {
      var s = sums
      evidence(d, c, &from, last: ends[i], places, into: &s)
      out.append(s.total)
      i &+= 1
    }
  }

  /// Puts the evidence for content from `from.start` ending with token `last`.
  func evidence(
    _ d: TextView, _ c: CueContext, _ from: inout ContentStart, last: Int,
    into s: inout some EvidenceSink
  ) {
    evidence(d, c, &from, last: last, Places(c, from, s), into: &s)
  }

  /// Places in the table of what is the same for all ends of content that starts at a token.
  private struct Places<Sink: EvidenceSink> {
    let lemmaAtEnd, lemmaStop, first, form: Sink.Place

    @inline(__always) init(_ c: CueContext, _ from: ContentStart, _ s: Sink) {
      let lemma = s.word(c.word)
      lemmaAtEnd = s.place(.endLemmaAtEnd, lemma)
      lemmaStop = s.place(.endLemmaStop, lemma)
      first = s.place(
        .endFiniteFirstAtEnd, .fine(from.first))
      form = s.place(.endFormNext, .form(c.form))
    }
  }

  @inline(__always) private func evidence<Sink: EvidenceSink>(
    _ d: TextView, _ c: CueContext, _ from: inout ContentStart, last e: Int,
    _ places: Places<Sink>, into s: inout Sink
  ) {
    from.look(d, e)
    let start = from.start
    let end = from.end
    let n = e &+ 1
    let hi = from.high
    let inside = n < end
    let k = inside ? d.chunkIndex(n) : 0
    let g1 = inside ? d.fine(k) : .end
    let g2: FineClass = inside ? d.fine(k + 1, upTo: hi) : .none
    let g3: FineClass = inside ? d.fine(k + 2, upTo: hi) : .none
    let qe = d.quote(e)
    let isQuote = from.isQuote
    let nextTag = inside ? d.tags[n] : .stop
    let isStop = nextTag == .stop
    let sentenceEnds = n >= end &- 2 && isStop
    let balance = qe >= 0 && e < Int(d.stretches[qe].last) ? 0 : qe >= 0 ? 1 : 2
    let span = isQuote ? (e == from.close ? 1 : e > from.close ? 2 : 3) : 0
    let openInside = balance == 0 && !isQuote && Int(d.stretches[qe].first) > start
    let commas = lesser(from.commas, 4)
    let chunkOfEnd = d.chunkIndex(e)
    let finite = e &- start < 120 ? lesser(d.counts(from.chunk, chunkOfEnd + 1).finite, 3) : 3
    let length = bucket(e &- start &+ 1)
    let comma = inside && nextTag == .comma
    let tail = d.coarse(chunkOfEnd)

    let lemma = s.word(c.word)
    let next = Field.fine(g1)
    let atEnd = Field.yes(sentenceEnds)
    let fin = Field.count(finite)
    s.put(.endNext3, s.fines(g1, g2, g3))
    s.put(.endLemmaAtEnd, lemma, atEnd, at: places.lemmaAtEnd)
    s.put(.endMarksNext, .count(balance), .yes(isQuote), next)
    s.put(.endSpanAtEnd, .count(span), atEnd)
    s.put(.endOpenInside, .yes(openInside))
    s.put(.endFiniteFirstAtEnd, fin, .fine(from.first), atEnd, at: places.first)
    s.put(.endNewClause, s.clause(inside ? newClause(d, k, hi) : 0))
    s.put(.endTailNext, .chunk(tail), next)
    s.put(.endTailNext2, .chunk(tail), s.fines(g1, g2), .count(lesser(length, 4)))
    s.put(.endFormNext, .form(c.form), next, at: places.form)
    s.put(.endRuleNext, .count(c.hint.endState(e)), next)
    let stop: FineClass = !inside ? .end : comma ? .comma : isStop ? .stop : .other
    s.put(.endCommasFinite, .count(commas), fin, .fine(stop))
    s.put(.endLastWord, s.word(d.lemmaWord(e)))
    s.put(
      .endLemmaStop, lemma, inside && !comma ? next : .fine(stop), fin, at: places.lemmaStop)
    if inside { followEvidence(d, n, k, hi, fin, into: &s) }
  }

  /// What starts with chunk `k0`, a comma, a dash, *and*, *but* or *or*: a conjunction or not, its first
  /// chunk, and what follows its noun phrases.
  @inline(__always) private func newClause(_ d: TextView, _ k0: Int, _ hi: Int) -> UInt16 {
    let openers = ChunkClass.comma.bit | ChunkClass.dash.bit | ChunkClass.conjunction.bit
    if !d.coarse(k0).isIn(openers) { return 0 }
    var k = k0 + 1
    var code: UInt16 = 0
    if k <= hi && d.coarse(k) == .conjunction {
      code = 1
      k += 1
    }
    if k > hi { return code << 14 }
    let phrases =
      ChunkClass.nounPhrase.bit | ChunkClass.pronoun.bit | ChunkClass.preposition.bit
      | ChunkClass.adverb.bit
    var j = k
    let stop = lesser(hi, k + 4)
    while j <= stop && d.coarse(j).isIn(phrases) { j += 1 }
    return code << 14 | UInt16(d.fine(k).rawValue) << 7 | UInt16(d.fine(j, upTo: hi).rawValue)
  }

  @inline(__always) private func followEvidence(
    _ d: TextView, _ n: Int, _ k: Int, _ hi: Int, _ fin: Field, into s: inout some EvidenceSink
  ) {
    switch d.coarse(k) {
    case .preposition, .infinitiveTo:
      var kind: UInt8 = 62
      if k + 1 <= hi {
        let head = Int(d.chunks[k + 1].head)
        kind = d.tagNumber(head)
        if d.coarse(k + 1).isIn(ChunkClass.nounPhrase.bit | ChunkClass.pronoun.bit) {
          if d.fact(head).time != 0 { kind = 61 }
        }
      }
      s.put(.endPrepositionFinite, s.word(d.ownWord(n)), .tag(kind), fin)
    case .comma:
      if k + 1 <= hi { s.put(.endCommaWord, s.word(d.ownWord(Int(d.chunks[k + 1].first)))) }
    default: break
    }
  }
}

/// What does not change from one end to the next of content that starts at a token, and what is
/// counted on from one to the next.
struct ContentStart {
  let start: Int
  let chunk: Int
  /// Whether the content starts with a quotation mark, and where that quotation closes.
  let isQuote: Bool
  let close: Int
  /// Class of what the content starts with.
  let first: FineClass
  private let quote: Int
  /// The sentence of the end looked at: its number, one past its last token, its last chunk.
  private var sentence = -1
  private(set) var end = 0
  private(set) var high = 0
  /// Commas in the first sixty tokens up to the end looked at, in the same marks as the start.
  private(set) var commas = 0
  private var counted: Int

  init(_ d: TextView, _ start: Int) {
    self.start = start
    chunk = d.chunkIndex(start)
    quote = d.quote(start)
    isQuote = d.opensStretch(start)
    close = isQuote ? Int(d.stretches[quote].last) : -1
    first = isQuote ? .quotation : d.fine(chunk)
    counted = start
  }

  /// Moves to content that ends with token `e`.
  @inline(__always) mutating func look(_ d: TextView, _ e: Int) {
    if Int(d.sentenceOf[e]) != sentence { enter(d, Int(d.sentenceOf[e])) }
    let stop = lesser(e &+ 1, start &+ 60)
    if stop < counted {
      commas = 0
      counted = start
    }
    while counted < stop {
      let isComma = d.tags[counted] == .comma ? 1 : 0
      commas &+= isComma & (d.quote(counted) == quote ? 1 : 0)
      counted &+= 1
    }
  }

  private mutating func enter(_ d: TextView, _ number: Int) {
    sentence = number
    end = Int(d.sentences[number].end)
    high = d.chunkIndex(end - 1)
  }
}
