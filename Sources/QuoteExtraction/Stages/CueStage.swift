import Lexicons
import Syntax
import TextModel

/// Chooses the words that may be cues, and weighs each.
struct CueStage: Sendable {
  let g: GrammarWords
  private let bounds: CueBounds

  init(g: GrammarWords, tables: CascadeTables, words: PointWords) {
    self.g = g
    bounds = CueBounds(tables.cue, PointSum(.cue, tables, words), words: words.count)
  }

  /// Kind of a cue word for evidence: one number for all verbs, else the tag.
  @inline(__always) func kind(_ d: TextView, _ h: Int, _ isVerb: Bool) -> UInt8 {
    isVerb ? 63 : d.tagNumber(h)
  }

  /// Whether token `i` may be a cue.
  @inline(__always) func isCandidate(_ d: TextView, _ i: Int) -> Bool {
    d.columns.cues[i >> 6] >> UInt64(i & 63) & 1 != 0 && isFree(d, i)
  }

  /// Whether what stands around token `i`, which by lemma and part of speech may be a cue, lets it be
  /// one.
  @inline(__always) func isFree(_ d: TextView, _ i: Int) -> Bool {
    switch LemmaFact.part(d.tagNumber(i)) {
    case LemmaFact.verb: return !isAttributive(d, i) && !isIdiom(d, i)
    case LemmaFact.auxiliary:
      let c = d.chunk(ofToken: i)
      return c.chunkClass == .verbGroup && Int(c.head) == i
    case LemmaFact.other: return !isLabelled(d, i) && !isIdiom(d, i)
    default: return true
    }
  }

  /// A candidate that is being looked at.
  struct Candidate {
    var context: CueContext
    /// Points so far.
    var points: Int32
    /// Points of the constructions, or the most that they can bring.
    let rule: Int32
    let mayRule: Bool
    /// Whether a construction may find a quotation: nothing gives up a cue beside one.
    let mayQuote: Bool
  }

  // What costs little is looked at first; what is left has a most that it can bring. Many candidates go
  // through one step, then all through the next, so that the look-ups of one need not wait for those
  // of another.

  /// Looks at what stands right at each of the tokens `candidates`; puts those that can still reach `gate`
  /// into `looks`.
  func look(
    _ d: TextView, _ candidates: borrowing WorkList<Int>, _ clear: ClearConstructions,
    gate: Int32, _ sums: PointSum, into looks: inout WorkList<Candidate>
  ) {
    looks.removeAll()
    for n in 0..<candidates.count {
      let c = CueContext(nearby: d, candidates[n], g)
      let mayRule = clear.mayRead(d, c)
      let rule = mayRule ? bounds.rule(c) : rulePoints(c, sums)
      let mayQuote = mayRule && clear.mayQuote(d, c)
      let near = nearPoints(d, c, sums)
      if near &+ rule &+ bounds.wide(c) < gate && !mayQuote { continue }
      looks.append(
        Candidate(context: c, points: near, rule: rule, mayRule: mayRule, mayQuote: mayQuote))
    }
  }

  /// Looks at subject and object of each; leaves those that can still reach `gate`.
  func lookWide(
    _ d: TextView, gate: Int32, _ sums: PointSum, _ looks: inout WorkList<Candidate>
  ) {
    var kept = 0
    for n in 0..<looks.count {
      looks[n].context.complete(d, g)
      looks[n].points &+= widePoints(d, looks[n].context, sums)
      if looks[n].points &+ looks[n].rule < gate && !looks[n].mayQuote { continue }
      if kept < n { looks[kept] = looks[n] }
      kept += 1
    }
    looks.keepFirst(kept)
  }

  /// Reads the candidate by the clear constructions and appends it to `out`, unless its points are under
  /// `gate`.
  func read(
    _ d: TextView, _ look: Candidate, _ clear: ClearConstructions, gate: Int32, _ sums: PointSum,
    into out: inout WorkList<AttributionCascade.CueWork>
  ) {
    var c = look.context
    assert(
      look.mayRule || clear.read(d, c.head, c) == nil,
      "mayRead is false where a rule reads a cue")
    if !look.mayRule {
      out.append(AttributionCascade.CueWork(context: c, score: look.points &+ look.rule))
      return
    }
    c.hint = RuleHint(clear.read(d, c.head, c))
    assert(look.mayQuote || !c.hint.isQuotation, "mayQuote is false where a rule finds a quotation")
    let score = look.points &+ rulePoints(c, sums)
    if score < gate && !c.hint.isQuotation { return }
    out.append(AttributionCascade.CueWork(context: c, score: score))
  }

  /// Points of what the clear constructions say.
  @inline(__always) private func rulePoints(_ c: CueContext, _ sums: PointSum) -> Int32 {
    var s = sums
    ruleEvidence(c, into: &s)
    return s.total
  }

  /// Whether a participle belongs to the noun behind it or to a clause that is left out: *the mayor's
  /// announced plan*, *Informed sources said*, *…, as announced in May*.
  @inline(__always) private func isAttributive(_ d: TextView, _ i: Int) -> Bool {
    guard i + 1 < d.count, d.tags[i] == .vbn || d.tags[i] == .vbd else { return false }
    let isNext = d.tags[i + 1] == .nn || d.tags[i + 1] == .nns || d.tags[i + 1] == .jj
    if i == d.sentenceStart(i) {
      guard isNext, d.tags[i + 1] != .jj else { return false }
      var k = d.chunkIndex(i + 1) + 1
      let high = d.chunkIndex(d.sentenceEnd(i) - 1)
      while k <= high && d.chunks[k].chunkClass == .adverb { k += 1 }
      return k <= high && d.chunks[k].fine == .finite
    }
    if isNext { return d.tags[i - 1] == .pos || d.tags[i - 1] == .prps }
    return i > 1 && d.word(i - 1) == g.asWord && g.asWord != 0 && d.tags[i - 2] == .comma
  }

  /// Whether token `i` is *according* in *according to plan*.
  @inline(__always) private func isIdiom(_ d: TextView, _ i: Int) -> Bool {
    g.according != 0 && d.word(i) == g.according && i + 2 < d.count
      && g.idioms.contains(d.word(i + 2))
  }

  /// Whether token `i` is the colon of a label that begins its paragraph.
  private func isLabelled(_ d: TextView, _ i: Int) -> Bool {
    guard d.tags[i] == .colon, i > 0 else { return false }
    let before = d.tokens[i - 1]
    let letter = d.bytes[Int(before.start)]
    // Q: and A: name nobody.
    let single = before.end - before.start == 1 && (letter == 0x51 || letter == 0x41)
    guard single || g.labels.contains(d.word(i - 1)) else { return false }
    return i < 4 || d.paragraph(i - 4) != d.paragraph(i)
  }

  /// Where the candidate stands towards quotation marks: outside, in a short, middle or long stretch,
  /// in an unclosed one.
  @inline(__always) func marks(_ d: TextView, _ h: Int) -> UInt8 {
    let q = d.quote(h)
    if q < 0 { return 0 }
    let s = d.stretches[q]
    let n = s.last - s.first
    return (n < 4 ? 1 : n < 8 ? 2 : 3) + (s.isClosed ? 0 : 4)
  }

  /// Parts of the evidence, by what has to be looked at.
  enum Look {
    /// The word and its neighbours; subject and object; all, with the clear constructions.
    case near, wide, all
  }

  /// Points of a part of the evidence for token `c.head` being a cue.
  @inline(__always) private func nearPoints(
    _ d: TextView, _ c: CueContext, _ sums: PointSum
  ) -> Int32 {
    var s = sums
    evidence(d, c, .near, into: &s)
    return s.total
  }

  @inline(__always) private func widePoints(
    _ d: TextView, _ c: CueContext, _ sums: PointSum
  ) -> Int32 {
    var s = sums
    evidence(d, c, .wide, into: &s)
    return s.total
  }

  /// Puts the evidence for token `c.head` being a cue.
  @inline(__always) func evidence(
    _ d: TextView, _ c: CueContext, _ look: Look = .all, into s: inout some EvidenceSink
  ) {
    let near = look != .wide
    let wide = look != .near
    let h = c.head
    let lemma = s.word(c.word)
    let kind = Field.tag(kind(d, h, c.isVerb))
    if near {
      s.put(.cueMarks, .marks(marks(d, h)), kind)
      s.put(.cueLeft, kind, .fine(c.left1))
      s.put(.cueLeft2, kind, s.fines(c.left1, c.left2))
    }
    if wide {
      let subject = c.subject >= 0 ? d.lemmaWord(Int(d.chunks[c.subject].head)) : .none
      s.put(.cueSubjectWord, s.word(subject), kind)
    }
    if near {
      s.put(.cueHeadline, .yes(d.paragraph(h) == 0), kind)
      // What the word itself is.
      s.put(.cueLemmaForm, lemma, .form(c.form))
      let after = Int(d.chunks[c.chunk].last) + 1
      let next = after < d.count ? d.ownWord(after) : .none
      if next.id != 0 { s.put(.cueLemmaNext, lemma, s.word(next)) }
      let own = c.isVerb ? c.fact.verbClass : c.fact.nounClass
      let ownClass: Field = c.isVerb ? .verbClass(own) : .nounClass(own)
      if own != 0 { s.put(.cueVerbClass, ownClass, kind) }
    }
    if wide {
      s.put(.cueObjectClassFrame, kind, .nounClass(objectClass(d, c)), s.frame(c.frame))
    }
    if near {
      s.put(.cueClassForm, .cueKind(c.kind), .form(c.form))
    }
    if look == .all { ruleEvidence(c, into: &s) }
    if wide && !c.isVerb { nonVerbEvidence(d, c, into: &s) }
  }

  /// Puts what the clear constructions say.
  @inline(__always) private func ruleEvidence(_ c: CueContext, into s: inout some EvidenceSink) {
    let rule = Field.rule(c.hint)
    s.put(.cueLemmaRule, rule, s.word(c.word))
    s.put(.cueRuleForm, rule, .form(c.form))
  }

  /// Class of the noun right behind the cue, particles and prepositions between, or 0.
  @inline(__always) private func objectClass(_ d: TextView, _ c: CueContext) -> UInt8 {
    let between =
      ChunkClass.particle.bit | ChunkClass.preposition.bit | ChunkClass.infinitiveTo.bit
      | ChunkClass.adverb.bit
    var j = c.chunk + 1
    let last = lesser(c.high, c.chunk + 3)
    while j <= last {
      let cls = d.coarse(j)
      if cls == .nounPhrase { return d.fact(Int(d.chunks[j].head)).nounClass }
      if !cls.isIn(between) { break }
      j += 1
    }
    return 0
  }

  @inline(__always) private func nonVerbEvidence(
    _ d: TextView, _ c: CueContext, into s: inout some EvidenceSink
  ) {
    let chunk = d.chunks[c.chunk]
    var possessor = d.tagNumber(Int(chunk.first))
    var i = Int(chunk.first)
    while i < c.head {
      if d.tags[i] == .prps {
        possessor = Tag.prps.rawValue
        break
      }
      if d.tags[i] == .pos { possessor = Tag.pos.rawValue }
      i += 1
    }
    let right = Field.fine(d.fine(c.chunk + 1, c.low, c.high))
    let owner = Field.tag(possessor)
    s.put(.cuePossessorNext, owner, right)
  }
}
