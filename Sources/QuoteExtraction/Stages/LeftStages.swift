import Syntax
import TextModel

/// Where content that stands left of its cue ends.
struct LeftEndStage: Sendable {
  /// Last tokens that content before the cue may have.
  func candidates(_ d: TextView, _ c: CueContext, into out: inout WorkList<Int>) {
    out.removeAll()
    if c.hint.decidedLeft >= 0 {
      out.append(c.hint.decidedLeft)
      return
    }
    var k = d.chunkIndex(greater(c.begin - 1, 0))
    while Int(d.chunks[k].last) < c.head {
      let chunk = d.chunks[k]
      let i = Int(chunk.last)
      switch chunk.chunkClass {
      case .preposition, .infinitiveTo, .conjunction, .comma, .quoteOpen, .dash, .colon,
        .subordinator, .that:
        break
      default:
        if i >= c.begin || d.quote(i) >= 0 { out.append(i) }
      }
      k += 1
    }
    out.keepLast(40)
  }

  /// Points for content before the cue ending with token `last`.
  func points(_ d: TextView, _ c: CueContext, last: Int, _ sums: PointSum) -> Int32 {
    var s = sums
    evidence(d, c, last: last, into: &s)
    return s.total
  }

  /// Puts the evidence for content before the cue ending with token `e`.
  @inline(__always) func evidence(
    _ d: TextView, _ c: CueContext, last e: Int, into s: inout some EvidenceSink
  ) {
    let k = d.chunkIndex(e)
    let kh = c.chunk
    var between = ClassPath()
    var fine = FinePath()
    if kh - k < 9 {
      for x in k + 1..<greater(k + 1, lesser(kh, k + 7)) { between.append(d.coarse(x)) }
    } else {
      between = .far(0, 0)
    }
    if kh - k < 6 {
      for x in k + 1..<greater(k + 1, lesser(kh, k + 5)) { fine.append(d.fine(x)) }
    } else {
      fine.append(.end)
    }
    let mid = s.longPath(between)
    let lemma = s.word(c.word)
    let next = Field.fine(d.fine(k + 1))
    let last = Field.fine(d.fine(k))
    let q = d.quote(e)
    let closes = q >= 0 && Int(d.stretches[q].last) == e
    let inside = q >= 0 && Int(d.stretches[q].last) > e
    let verbs = d.counts(k + 1, kh).verbs
    let finite = d.counts(c.low, k + 1).finite > 0
    let after = Field.chunk(d.coarse(kh + 1))
    let rest = Field.count(bucket(c.end - c.head))
    let form = Field.form(c.form)
    s.put(.leftBetween, mid)
    s.put(.leftBetweenFine, s.finePath(fine))
    s.put(.leftLastNext, last, next)
    s.put(.leftClose, .yes(closes), next)
    s.put(.leftCloseBetween, .yes(closes), mid)
    s.put(.leftInside, .yes(inside))
    s.put(.leftVerbs, .count(lesser(verbs, 3)))
    s.put(.leftFinite, .yes(finite), next)
    s.put(.leftLemmaBetween, lemma, mid)
    s.put(.leftAfterBetween, after, mid)
    s.put(.leftLemmaNext, lemma, next)
    s.put(.leftLemmaLast, lemma, last)
    s.put(.leftFormLast, form, last)
    s.put(.leftFormBetween, form, mid)
    s.put(.leftFirst, .count(lesser(greater(e - c.begin, 0), 3)), last)
    s.put(.leftRestAfter, rest, after, next)
    s.put(.leftRule, .rule(c.hint), .count(c.hint.leftState(e)))
  }
}

/// Where content that stands left of its cue begins.
struct LeftStartStage: Sendable {
  /// Tokens at which content ending with token `e` may begin.
  func candidates(
    _ d: TextView, _ c: CueContext, last e: Int, into out: inout WorkList<Int>
  ) {
    out.removeAll()
    if c.hint.decidedBegin(e) >= 0 {
      out.append(c.hint.decidedBegin(e))
      return
    }
    let a = d.sentenceStart(e)
    out.append(a)
    let q = d.quote(e)
    if q >= 0 && Int(d.stretches[q].first) < a { out.append(Int(d.stretches[q].first)) }
    let from = greater(a + 1, e - 60)
    if from <= e {
      for k in d.chunkIndex(from)...d.chunkIndex(e) where Int(d.chunks[k].first) >= from {
        switch d.chunks[k].chunkClass {
        case .comma, .stop, .colon, .dash, .quoteClose: break
        default: out.append(Int(d.chunks[k].first))
        }
      }
    }
    let qa = d.quote(a)
    if qa >= 0 && Int(d.stretches[qa].first) < a && !out.contains(Int(d.stretches[qa].first)) {
      out.append(Int(d.stretches[qa].first))
    }
  }

  /// Points for content ending with `last` beginning at `begin`.
  func points(
    _ d: TextView, _ c: CueContext, last: Int, begin: Int, _ sums: PointSum
  ) -> Int32 {
    var s = sums
    evidence(d, c, last: last, begin: begin, into: &s)
    return s.total
  }

  /// Puts the evidence for content ending with `e` beginning at `b`.
  @inline(__always) func evidence(
    _ d: TextView, _ c: CueContext, last e: Int, begin b: Int, into s: inout some EvidenceSink
  ) {
    let a = d.sentenceStart(e)
    let k = d.chunkIndex(b)
    let previous = b > a ? d.fine(k - 1) : FineClass.edge
    let previousCoarse = b > a ? d.coarse(k - 1) : ChunkClass.edge
    let cls = d.fine(k)
    let isFirst = b == a
    let inQuote = d.quote(b) >= 0 && !d.opensStretch(b)
    let ke = d.chunkIndex(e)
    let finite = e - b < 100 ? lesser(d.counts(k, greater(k, ke) + 1).finite, 2) : 2
    let next = Field.fine(d.fine(ke + 1))
    let lemma = s.word(c.word)
    let p = Field.fine(previous)
    let t = Field.fine(cls)
    let fin = Field.count(finite)
    let form = Field.form(c.form)
    let length = Field.count(bucket(e - b + 1))
    s.put(.beginPrevious, p)
    s.put(.beginClass, t)
    s.put(.beginPreviousClass, p, t)
    s.put(.beginInside, .yes(inQuote), .yes(isFirst))
    s.put(.beginFinite, fin, p)
    s.put(.beginNext, next, p)
    s.put(.beginNextFinite, next, fin, .chunk(previousCoarse))
    s.put(.beginForm, form, p)
    s.put(.beginLemma, lemma, p)
    s.put(.beginLength, length)
    s.put(.beginPosition, .count(bucket(b - a)), next)
    s.put(.beginClasses, .fine(d.fine(ke)), t, fin)
    s.put(.beginRule, .rule(c.hint), .count(c.hint.beginState(b)))
  }
}
