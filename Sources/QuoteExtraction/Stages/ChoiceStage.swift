import Lexicons
import Syntax
import TextModel

/// The last look: decides from a finished reading, and from its rivals, whether to emit it.
struct ChoiceStage: Sendable {
  let g: GrammarWords
  let cue: CueStage

  /// Rivals looked at on each side, in order of their cue words.
  static let window = 24

  /// A score in half log-odds as a small number, 8 is zero.
  @inline(__always) static func level(_ score: Int32) -> Int {
    greater(0, lesser(16, Int(score &+ 34) / 4))
  }

  /// Points for reading `i`.
  func points(
    _ d: TextView, _ i: Int, of readings: UnsafeBufferPointer<Reading>, _ rivals: borrowing Rivals,
    _ sums: PointSum
  ) -> Int32 {
    var s = sums
    evidence(d, i, of: readings, rivals, into: &s)
    return s.total
  }

  /// Puts the evidence for reading `i`.
  @inline(__always) func evidence(
    _ d: TextView, _ i: Int, of readings: UnsafeBufferPointer<Reading>,
    _ rivals: borrowing Rivals, into s: inout some EvidenceSink
  ) {
    let r = readings[i]
    let c = r.context
    let h = r.head
    let lemma = s.word(c.lemma)
    let kind = Field.tag(cue.kind(d, h, c.isVerb))
    let vf = Field.form(c.form)
    guard let firstSpan = r.content.first, let lastSpan = r.content.last else { return }
    let s0 = Int(firstSpan.first)
    let e = Int(lastSpan.end) - 1
    var length = 0
    var hasMarks = false
    var allMarks = true
    var finite = false
    for part in 0..<r.content.count {
      let span = r.content[part]
      length += span.count
      let a = Int(span.first)
      let b = Int(span.end) - 1
      for x in a...min(b, a + 150) where d.quote(x) >= 0 {
        hasMarks = true
        break
      }
      let q = d.quote(a)
      if !(q >= 0 && Int(d.stretches[q].first) == a && Int(d.stretches[q].last) == b) {
        allMarks = false
      }
      let ka = d.chunkIndex(a)
      for k in ka...min(d.chunkIndex(b), ka + 60) where d.chunks[k].fine == .finite {
        finite = true
        break
      }
    }
    let t0 = Field.fine(d.fine(d.chunkIndex(s0)))
    let ln = bucket(length)
    let len = Field.number(ln)
    let fin = Field.yes(finite)
    let score = Field.number(Self.level(r.cueScore))
    // Source
    var sourceType: UInt8 = 0
    var sourceLemma: UInt32 = 0
    var sourceIsNoun = false
    var sourceTag: UInt8 = 0
    if let source = r.source {
      let k = d.chunkIndex(Int(source.first))
      let head = Int(d.chunks[k].head)
      sourceTag = d.tagNumber(head)
      sourceType = 1 + sourceTag
      sourceLemma = d.lemma(head)
      sourceIsNoun = d.tags[head] == .nn || d.tags[head] == .nns
    }
    let sourceLeft = r.source.map { Int($0.first) < h } ?? false
    let st = Field.state(Int(sourceType) & 31)
    let stSide = Field.number(Int(sourceType))

    let near = rivals.neighbours(of: i, in: readings, window: Self.window)
    let outer = near.outer
    let inner = near.inner
    let overlap = near.overlap
    let om = Self.level(outer)
    let omPositive = outer > 0
    var outerSide = 0
    var outerFirst = FineClass.none
    if near.outerReading >= 0 {
      let o = readings[near.outerReading]
      outerSide = 1 + o.side * 2 + (o.head < h ? 1 : 0)
      outerFirst = d.fine(d.chunkIndex(Int(o.content[0].first)))
    }
    let marks = Field.marks(cue.marks(d, h))
    let frame = s.frame(c.frame)

    s.put(.choiceBase)
    s.put(.choiceScore, score)
    s.put(.choiceSide, .side(r.side))
    s.put(.choiceSideShare, .number(r.sideShare * 5 / 65_536))
    s.put(.choiceKindFirst, kind, t0)
    s.put(.choiceLength, kind, len)
    s.put(.choiceLengthFirst, len, t0, fin)
    s.put(.choiceMarks, .yes(hasMarks), .yes(allMarks))
    s.put(.choiceFinite, fin, kind)
    s.put(.choiceSource, kind, stSide, .yes(sourceLeft))
    s.put(.choiceSourceWord, s.word(sourceLemma))
    s.put(.choiceSourceFirst, st, t0, fin)
    s.put(.choiceOuter, .number(om))
    s.put(.choiceOuterMargin, .number(Self.level(outer &- r.cueScore)))
    s.put(.choiceOuterScore, .yes(omPositive), score)
    s.put(.choiceInner, .number(Self.level(inner)))
    s.put(.choiceInnerMargin, .number(Self.level(inner &- r.cueScore)))
    s.put(.choiceOverlap, .number(Self.level(overlap)))
    s.put(.choiceOverlapMargin, .number(Self.level(overlap &- r.cueScore)))
    s.put(.choiceOuterSide, .state(outerSide), .fine(outerFirst))
    s.put(.choiceOuterSideScore, .state(outerSide), .yes(omPositive), .yes(outer > r.cueScore))
    s.put(.choiceSameSource, .number(Self.level(near.same)))
    s.put(.choiceLemmaFirst, lemma, t0)
    s.put(.choiceLemmaSource, lemma, stSide)
    s.put(.choiceLemmaLength, lemma, .number(lesser(ln, 6)))
    s.put(.choiceLemmaFinite, lemma, fin, .yes(hasMarks))
    s.put(.choiceQuoted, marks, .yes(omPositive))
    s.put(.choiceFirstScore, t0, score)
    s.put(.choiceSourceScore, stSide, score)
    let listed = Field.cueKind(cue.kinds.kind(c.lemma, verb: c.isVerb))
    s.put(.choiceClassFirst, listed, t0, fin)
    s.put(.choiceClassSource, listed, stSide)
    s.put(.choiceQuoteBefore, .number(SideStage.quoteBefore(d, c)), .side(r.side))
    let agreement = Field.number(c.hint.agreement(r.content, r.source))
    s.put(.choiceRule, .rule(c.hint), agreement)
    s.put(.choiceRuleScore, agreement, score)
    s.put(.choiceRuleClass, .rule(c.hint), listed)
    s.put(.choiceRuleFirst, agreement, t0)
    let repeated = Field.number(near.repeats)
    s.put(.choiceRepeated, repeated)
    s.put(.choiceRepeatedScore, repeated, score)
    s.put(.choiceRepeatedFirst, repeated, t0, fin)
    s.put(.choiceFormSource, vf, stSide)
    s.put(.choiceLemmaOuter, lemma, .yes(omPositive))
    s.put(.choiceParts, .number(lesser(r.content.count, 6)))
    s.put(.choiceFrameScore, frame, score)
    if sourceIsNoun {
      let w = Field.nounClass(g.nounClass(sourceLemma))
      s.put(.choiceSourceClass, w, kind)
      s.put(.choiceSourceClassFirst, w, t0, fin)
      s.put(.choiceLemmaSourceClass, lemma, w)
    } else {
      let w = Field.nounClass(200 &+ sourceTag)
      s.put(.choiceSourceClass, w, kind)
      s.put(.choiceSourceClassFirst, w, t0, fin)
    }
    let contentHead = d.lemma(Int(d.chunk(ofToken: s0).head))
    if contentHead != 0 { s.put(.choiceLemmaContent, lemma, s.word(contentHead)) }
    s.put(.choiceContentClass, .nounClass(g.nounClass(contentHead)), kind, t0)
    s.put(.choiceAround, .number(lesser(near.outerCount, 7)), .number(lesser(near.innerCount, 15)))
    s.put(.choiceQuotedAll, marks, .yes(allMarks), .yes(hasMarks))
    s.put(.choiceOuterOwn, .number(om), score)
    let end = d.sentenceEnd(e)
    s.put(.choiceAtEndFirst, .yes(end - e <= 2), t0)
    if c.isVerb {
      let wn = Field.verbClass(g.verbClass(c.lemma))
      s.put(.choiceVerbClassFirst, wn, t0, fin)
      s.put(.choiceVerbClassSource, wn, stSide)
    }

    // How sure the stages were.
    let border = Shares.level(r.borderShare)
    let anchor = Shares.level(r.anchorShare)
    s.put(.choiceBorder, .number(border))
    s.put(.choiceBorderFirst, .number(border), t0)
    s.put(.choiceAnchor, .number(anchor))
    s.put(.choiceRank, .number(r.rank))
    let n = e + 1
    let k = n < end ? d.chunkIndex(n) : -1
    let hi = d.chunkIndex(end - 1)
    let g1: FineClass = k >= 0 ? d.chunks[k].fine : .end
    let g2: FineClass = k >= 0 && k + 1 <= hi ? d.chunks[k + 1].fine : .none
    let next = Field.fine(g1)
    s.put(.choiceNext, next)
    s.put(.choiceNext2, s.fines(g1, g2))
    s.put(.choiceNextFirst, next, t0)
    s.put(.choicePreviousFirst, .fine(d.fine(d.chunkIndex(s0) - 1)), t0)
    s.put(.choiceSiblings, .number(near.siblings))
    s.put(.choiceBorderGap, .number(greater(0, 9 + border - Shares.level(near.bestSibling))))
    s.put(.choiceBorderScore, .number(border), score)
    s.put(.choiceAnchorScore, .number(anchor), score)
    s.put(.choiceLemmaNext, lemma, next)
    s.put(.choiceLengthNext, len, next)
    s.put(.choiceRestFirst, .number(bucket(end - e)), t0)
    if let source = r.source {
      sourceEvidence(d, r, source, near.sharesSource, anchor, vf, into: &s)
    } else {
      s.put(.choiceNoSourceForm, vf)
      s.put(.choiceNoSourceAnchor, .number(anchor))
      s.put(.choiceNoSourceLemma, lemma)
    }
  }

  @inline(__always) private func sourceEvidence(
    _ d: TextView, _ r: Reading, _ source: TokenRange, _ shares: Bool, _ anchor: Int, _ vf: Field,
    into s: inout some EvidenceSink
  ) {
    let a = Int(source.first)
    let k = d.chunkIndex(a)
    let k0 = r.context.chunk
    var path = ClassPath()
    var verbs = 0
    var count = 0
    for x in lesser(k, k0) + 1..<greater(greater(k, k0), lesser(k, k0) + 1) {
      let cl = d.chunks[x].chunkClass
      if cl == .adverb { continue }
      if cl == .verbGroup { verbs += 1 }
      if count < 5 { path.append(cl) }
      count += 1
    }
    if count > 5 { path = .far(verbs, 0) }
    let p = s.path(path)
    let left = Field.yes(a < r.head)
    s.put(.choiceSourcePath, left, p)
    s.put(.choiceSourcePathForm, left, p, vf)
    s.put(.choiceSourceInside, .yes(r.contains(a)))
    s.put(.choiceSourceWords, .number(lesser(source.count, 6)))
    s.put(.choiceShared, .yes(shares), left, p)
    s.put(.choiceAnchorVerbs, .number(anchor), .number(lesser(verbs, 5)))
    s.put(
      .choiceAnchorBefore, .chunk(d.coarse(k - 1, r.context.low, r.context.high)), .number(anchor))
  }
}
