import Syntax
import TextModel

/// Where content that stands right of its cue starts.
struct StartStage: Sendable {
  let g: GrammarWords

  /// Tokens at which the content may start.
  func candidates(_ d: TextView, _ c: CueContext, into out: inout WorkList<Int>) {
    out.removeAll()
    var k = c.chunk + 1
    let last = lesser(c.high, c.chunk + 22)
    while k <= last {
      switch d.chunks[k].chunkClass {
      case .comma, .stop, .quoteClose, .colon, .dash: break
      default: out.append(Int(d.chunks[k].first))
      }
      k += 1
    }
    let b = c.end
    guard b < d.count, b - c.head < 30 else { return }
    let tail = d.chunk(ofToken: b - 1).chunkClass
    if tail == .colon || tail == .comma || tail == .dash || d.paragraph(b) != d.paragraph(c.head) {
      out.append(b)
    }
  }

  /// Points for content starting at token `start`.
  func points(
    _ d: TextView, _ c: CueContext, _ opener: ContentOpener, start: Int, _ sums: PointSum
  ) -> Int32 {
    var s = sums
    evidence(d, c, opener, start: start, into: &s)
    return s.total
  }

  /// Puts the evidence for content starting at token `start`.
  @inline(__always) func evidence(
    _ d: TextView, _ c: CueContext, _ opener: ContentOpener, start: Int,
    into s: inout some EvidenceSink
  ) {
    let k = d.chunkIndex(start)
    let k0 = c.chunk
    let lemma = s.word(c.lemma)
    let cls = d.fine(k)
    let t = Field.fine(cls)
    let previous = k - 1 > k0 ? d.fine(k - 1, c.low, c.high) : FineClass.edge
    let distance = Field.number(lesser(k - k0, 6))
    var between = ClassPath()
    var x = k0 + 1
    while x < lesser(k, k0 + 5) {
      between.append(d.chunks[x].chunkClass)
      x += 1
    }
    let mid = s.path(between)
    var verb = FineClass.none
    x = k + 1
    scan: while x <= c.high && x < k + 8 {
      switch d.chunks[x].chunkClass {
      case .verbGroup:
        verb = d.chunks[x].fine
        break scan
      case .comma, .stop, .quoteClose, .wh, .conjunction, .that: break scan
      default: x += 1
      }
    }
    let same = d.sentenceOf[start] == d.sentenceOf[c.head]
    let open = Field.opener(opener.state(start))
    let skipped = d.counts(k0, k)
    let state = (skipped.colons > 0 ? 1 : 0) | (skipped.commas > 0 ? 2 : 0)
    let previousToken = start - 1
    let previousClass = d.fine(d.chunkIndex(previousToken))
    let vf = Field.form(c.form)
    s.put(.startClass, t)
    s.put(.startDistance, distance)
    s.put(.startClassDistance, t, distance)
    s.put(.startPreviousClass, .fine(previous), t)
    s.put(.startPreviousClassDistance, .fine(previous), t, distance)
    s.put(.startBetween, mid, t)
    s.put(.startLemmaClass, lemma, t)
    s.put(.startLemmaClassDistance, lemma, t, distance)
    s.put(.startLemmaBetween, lemma, mid, t)
    let w = d.word(start)
    if w != 0 && (cls.rawValue >= 32 || cls == .pronoun || cls == .adverb || cls == .other) {
      s.put(.startWord, s.word(w))
      s.put(.startLemmaWord, lemma, s.word(w))
    }
    s.put(.startFrameDistance, s.frame(c.frame), distance)
    s.put(.startLemmaFrameDistance, lemma, s.frame(c.frame), distance)
    s.put(.startClassNext, t, .fine(d.fine(k + 1)))
    s.put(.startClassVerbDistance, t, .fine(verb), distance)
    s.put(.startLemmaClassVerb, lemma, t, .fine(verb))
    s.put(.startSameSentence, .yes(same), t)
    s.put(.startOpener, open)
    s.put(.startLemmaOpener, lemma, open)
    s.put(.startOpenerDistance, open, distance)
    s.put(.startFormClassDistance, vf, t, distance)
    s.put(.startColonComma, .state(state), t)
    s.put(.startLemmaPrevious, lemma, .fine(previousClass))
    s.put(.startLemmaPreviousWord, lemma, s.word(d.word(previousToken)), distance)
    s.put(.startBetweenVerb, mid, .fine(verb), t)
    let hinted = Field.number(c.hint.startState(start))
    s.put(.startRule, .rule(c.hint), hinted)
    s.put(.startRuleClass, hinted, t)
    s.put(.startRuleAny, hinted)
  }
}

/// The first of *that, whether, to, if*, an opening mark or a wh-word in the eight chunks after a cue.
struct ContentOpener {
  /// 1-4 for the words in this order, 5 for a mark or wh-word, 0 for none.
  private var code: UInt8 = 0
  private var token = -1

  init(_ d: TextView, _ c: CueContext, _ g: GrammarWords) {
    var x = c.chunk + 1
    while x <= lesser(c.high, c.chunk + 8) {
      let first = Int(d.chunks[x].first)
      let w = d.word(first)
      if w != 0 {
        code = w == g.that ? 1 : w == g.whether ? 2 : w == g.to ? 3 : w == g.if ? 4 : 0
      }
      if code == 0 {
        switch d.chunks[x].chunkClass {
        case .quoteOpen, .wh: code = 5
        default: break
        }
      }
      if code != 0 {
        token = first
        return
      }
      x += 1
    }
  }

  /// Where it stands to a start: 1-4 at it, 5-8 before it, 9-12 after it; a mark or wh-word 13, 14,
  /// 15.
  @inline(__always) func state(_ start: Int) -> UInt8 {
    if code == 0 { return 0 }
    let place: UInt8 = token == start ? 0 : token < start ? 1 : 2
    return code == 5 ? 13 + place : code + 4 * place
  }
}
