import Lexicons
import Syntax
import TextModel

/// Chooses the words that may be cues, and weighs each.
struct CueStage: Sendable {
  let g: GrammarWords
  /// Words other than lexical verbs that may be cues, by lemma id: nouns 1, adjectives 2, other 4,
  /// be, have and do as main verbs 8.
  let nonVerbs: [UInt8]
  let kinds: CueKinds

  /// Kind of a cue word for evidence: one number for all verbs, else the tag.
  @inline(__always) func kind(_ d: TextView, _ h: Int, _ isVerb: Bool) -> UInt8 {
    isVerb ? 63 : d.tagNumber(h)
  }

  /// Whether token `i` may be a cue.
  @inline(__always) func isCandidate(_ d: TextView, _ i: Int) -> Bool {
    let lemma = d.lemma(i)
    switch d.tags[i] {
    case .vb, .vbp, .vbz, .vbd, .vbn, .vbg:
      return lemma != g.get && !isAttributive(d, i) && !isIdiom(d, i)
    case .be, .hv, .do:
      let c = d.chunk(ofToken: i)
      return c.chunkClass == .verbGroup && Int(c.head) == i && has(lemma, 8)
    case .nn, .nns, .np: return has(lemma, 1)
    case .jj: return has(lemma, 2)
    default: return has(lemma, 4) && !isLabelled(d, i) && !isIdiom(d, i)
    }
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

  @inline(__always) private func has(_ lemma: UInt32, _ bit: UInt8) -> Bool {
    lemma != 0 && Int(lemma) < nonVerbs.count && nonVerbs[Int(lemma)] & bit != 0
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

  /// Points for token `c.head` being a cue.
  func points(_ d: TextView, _ c: CueContext, _ sums: PointSum) -> Int32 {
    var s = sums
    evidence(d, c, into: &s)
    return s.total
  }

  /// Puts the evidence for token `c.head` being a cue.
  @inline(__always) func evidence(_ d: TextView, _ c: CueContext, into s: inout some EvidenceSink) {
    let h = c.head
    let lemma = s.word(c.lemma)
    let kindValue = kind(d, h, c.isVerb)
    let kind = Field.tag(kindValue)
    let frame = s.frame(c.frame)
    let form = Field.form(c.form)
    let marks = Field.marks(self.marks(d, h))
    let subjectHead = c.subject >= 0 ? Int(d.chunks[c.subject].head) : -1
    let subjectLemma = subjectHead >= 0 ? d.lemma(subjectHead) : 0
    let k = c.chunk

    var object: UInt32 = 0
    var j = k + 1
    while j <= c.high && j <= k + 3 {
      let cls = d.chunks[j].chunkClass
      if cls == .nounPhrase {
        object = d.lemma(Int(d.chunks[j].head))
        break
      }
      if cls != .particle && cls != .preposition && cls != .infinitiveTo && cls != .adverb { break }
      j += 1
    }
    let after = Int(d.chunks[k].last) + 1
    let next = after < d.count ? d.word(after) : 0
    let headline = d.paragraph(h) == 0

    s.put(.cueMarks, marks, kind)
    s.put(.cueLeft, kind, .fine(c.left1))
    s.put(.cueLeft2, kind, s.fines(c.left1, c.left2))
    s.put(.cueSubjectWord, s.word(subjectLemma), kind)
    s.put(.cueHeadline, .yes(headline), kind)

    // What the word itself is.
    s.put(.cueLemmaForm, lemma, form)
    if next != 0 { s.put(.cueLemmaNext, lemma, s.word(next)) }

    // Word classes.
    let own = c.isVerb ? g.verbClass(c.lemma) : g.nounClass(c.lemma)
    let ownClass: Field = c.isVerb ? .verbClass(own) : .nounClass(own)
    if own != 0 { s.put(.cueVerbClass, ownClass, kind) }
    let objectClass = object != 0 ? g.nounClass(object) : 0
    s.put(.cueObjectClassFrame, kind, .nounClass(objectClass), frame)
    let listed = Field.cueKind(kinds.kind(c.lemma, verb: c.isVerb))
    s.put(.cueClassForm, listed, form)
    let rule = Field.rule(c.hint)
    s.put(.cueLemmaRule, rule, lemma)
    s.put(.cueRuleForm, rule, form)
    if !c.isVerb { nonVerbEvidence(d, c, into: &s) }
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
