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

  /// What opens a content within six tokens to the right, and whether it is next.
  @inline(__always) func opener(_ d: TextView, _ h: Int, _ end: Int) -> UInt8 {
    var x = h + 1
    let stop = lesser(end, h + 7)
    while x < stop {
      var code: UInt8 = 0
      if d.quote(x) >= 0 && d.quote(h) < 0 {
        code = 5
      } else {
        let w = d.word(x)
        if w != 0 {
          if w == g.that {
            code = 1
          } else if w == g.whether {
            code = 2
          } else if w == g.to {
            code = 3
          } else if w == g.if {
            code = 4
          }
        }
      }
      if code != 0 { return code | (x == h + 1 && code != 5 ? 8 : 0) }
      x += 1
    }
    return 0
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
    let subjectFine = c.subjectFine(d)
    let subject = Field.fine(subjectFine)
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
    let before = h > c.begin ? d.word(h - 1) : 0
    let headline = d.paragraph(h) == 0

    s.put(.cueBase)
    s.put(.cueKind, kind)
    s.put(.cueTag, .tag(d.tagNumber(h)))
    s.put(.cueFrame, kind, frame)
    s.put(.cueForm, form)
    s.put(.cueFormSubject, form, subject)
    s.put(.cueMarks, marks, kind)
    s.put(.cueLeft, kind, .fine(c.left1))
    s.put(.cueLeft2, kind, s.fines(c.left1, c.left2))
    s.put(.cueSubjectWord, s.word(subjectLemma), kind)
    s.put(.cueSubjectDistance, kind, subject, .number(lesser(c.subjectVerbs, 3)))
    s.put(.cueFrameForm, frame, form)
    s.put(.cueFormLeftFrame, form, .fine(c.left1), frame)
    if object != 0 {
      s.put(.cueObjectWord, s.word(object), kind)
      s.put(.cueLemmaObject, lemma, s.word(object))
    }
    if before != 0 { s.put(.cueBefore, s.word(before), kind) }
    if next != 0 { s.put(.cueNext, s.word(next), kind) }
    s.put(.cueHeadline, .yes(headline), kind)
    let opener = Field.opener(self.opener(d, h, c.end))
    s.put(.cueOpener, kind, opener)

    // What the word itself is.
    s.put(.cueLemma, lemma, kind)
    s.put(.cueLemmaFrame, lemma, frame)
    s.put(.cueLemmaForm, lemma, form)
    s.put(.cueLemmaSubject, lemma, subject)
    s.put(.cueLemmaMarks, lemma, marks)
    if next != 0 { s.put(.cueLemmaNext, lemma, s.word(next)) }
    if before != 0 { s.put(.cueLemmaBefore, lemma, s.word(before)) }
    s.put(.cueLemmaLeft, lemma, .fine(c.left1))
    s.put(.cueLemmaDistance, lemma, .number(lesser(c.subjectVerbs, 2)))
    s.put(.cueLemmaHeadline, lemma, .yes(headline))
    s.put(.cueLemmaOpener, lemma, opener)

    // Word classes.
    let own =
      c.isVerb ? g.verbClass(c.lemma) : g.nounClass(c.lemma)
    let ownClass: Field = c.isVerb ? .verbClass(own) : .nounClass(own)
    if own != 0 {
      s.put(.cueVerbClass, ownClass, kind)
      s.put(.cueVerbClassFrame, ownClass, frame)
      s.put(.cueVerbClassSubject, ownClass, subject)
    }
    let objectClass = object != 0 ? g.nounClass(object) : 0
    s.put(.cueLemmaObjectClass, lemma, .nounClass(objectClass))
    s.put(.cueObjectClassFrame, kind, .nounClass(objectClass), frame)
    if subjectFine == .nounPhrase, subjectLemma != 0 {
      let w = Field.nounClass(g.nounClass(subjectLemma))
      s.put(.cueSubjectClass, kind, w)
      s.put(.cueFormSubjectClass, form, w)
      s.put(.cueLemmaSubjectClass, lemma, w)
      s.put(.cueSubjectClassFrame, w, frame)
    }
    let listed = Field.cueKind(kinds.kind(c.lemma, verb: c.isVerb))
    s.put(.cueClass, listed, kind)
    s.put(.cueClassFrame, listed, frame)
    s.put(.cueClassForm, listed, form)
    s.put(.cueClassSubject, listed, subject)
    s.put(.cueClassOpener, listed, opener)
    let rule = Field.rule(c.hint)
    s.put(.cueRule, rule, kind)
    s.put(.cueLemmaRule, rule, lemma)
    s.put(.cueRuleForm, rule, form)
    s.put(.cueRuleSubject, rule, subject)
    if !c.isVerb { nonVerbEvidence(d, c, kind, lemma, into: &s) }
  }

  @inline(__always) private func nonVerbEvidence(
    _ d: TextView, _ c: CueContext, _ kind: Field, _ lemma: Field, into s: inout some EvidenceSink
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
    var carrier: UInt32 = 0
    if c.chunk > c.low && d.chunks[c.chunk - 1].chunkClass == .verbGroup {
      carrier = d.lemma(Int(d.chunks[c.chunk - 1].head))
    }
    let right = Field.fine(d.fine(c.chunk + 1, c.low, c.high))
    let owner = Field.tag(possessor)
    let noun = Field.nounClass(g.nounClass(c.lemma))
    s.put(.cuePossessor, owner)
    s.put(.cueLemmaPossessor, lemma, owner)
    s.put(.cuePossessorNext, owner, right)
    s.put(.cueLemmaRight, lemma, right)
    s.put(.cueCarrier, s.word(carrier))
    s.put(.cueLemmaCarrier, lemma, s.word(carrier))
    s.put(.cueLast, .yes(Int(chunk.head) == c.head))
    s.put(.cueNounClassPossessor, noun, owner)
    s.put(.cueNounClassRight, noun, right)
    s.put(.cueNounClassCarrier, noun, s.word(carrier))
    if c.chunk + 1 <= c.high {
      s.put(.cueNextHead, right, s.word(d.lemma(Int(d.chunks[c.chunk + 1].head))))
    }
  }
}
