import Syntax
import TextModel

/// Where content that stands right of its cue starts.
struct StartStage: Sendable {
  let g: GrammarWords

  /// Tokens at which the content may start.
  func candidates(_ d: TextView, _ c: CueContext, into out: inout [Int]) {
    out.removeAll(keepingCapacity: true)
    var k = c.chunk + 1
    let last = min(c.high, c.chunk + 22)
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

  /// Puts the evidence for content starting at token `start`.
  func evidence(_ d: TextView, _ c: CueContext, start: Int, into s: inout some EvidenceSink) {
    let k = d.chunkIndex(start)
    let k0 = c.chunk
    let lemma = s.word(c.lemma)
    let cls = d.fine(k)
    let t = Field.fine(cls)
    let previous = k - 1 > k0 ? d.fine(k - 1, c.low, c.high) : FineClass.edge
    let distance = Field.number(min(k - k0, 6))
    var between = ClassPath()
    var x = k0 + 1
    while x < min(k, k0 + 5) {
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
    var opener: UInt8 = 0
    x = k0 + 1
    while x <= min(c.high, k0 + 8) {
      let first = Int(d.chunks[x].first)
      let w = d.word(first)
      let cl = d.chunks[x].chunkClass
      var code: UInt8 = 0
      if w != 0 && w == g.that {
        code = 1
      } else if w != 0 && w == g.whether {
        code = 2
      } else if w != 0 && w == g.to {
        code = 3
      } else if w != 0 && w == g.if {
        code = 4
      } else if cl == .quoteOpen || cl == .wh {
        code = 0
        opener = first == start ? 13 : first < start ? 14 : 15
        break
      }
      if code != 0 {
        // 1-4 at the start, 5-8 before it, 9-12 after it
        opener = code + (first == start ? 0 : first < start ? 4 : 8)
        break
      }
      x += 1
    }
    let open = Field.opener(opener)
    var state = 0
    for i in c.head..<max(c.head, start) {
      let cl = d.chunks[d.chunkIndex(i)].chunkClass
      if cl == .colon { state |= 1 }
      if cl == .comma { state |= 2 }
    }
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
