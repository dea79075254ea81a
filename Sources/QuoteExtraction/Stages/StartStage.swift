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
    _ d: TextView, _ c: CueContext, start: Int, _ sums: PointSum
  ) -> Int32 {
    var s = sums
    evidence(d, c, start: start, into: &s)
    return s.total
  }

  /// Puts the evidence for content starting at token `start`.
  @inline(__always) func evidence(
    _ d: TextView, _ c: CueContext, start: Int, into s: inout some EvidenceSink
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
    let skipped = d.counts(k0, k)
    let state = (skipped.colons > 0 ? 1 : 0) | (skipped.commas > 0 ? 2 : 0)
    let previousToken = start - 1
    let previousClass = d.fine(d.chunkIndex(previousToken))
    let vf = Field.form(c.form)
    s.put(.startDistance, distance)
    s.put(.startPreviousClass, .fine(previous), t)
    s.put(.startLemmaBetween, lemma, mid, t)
    let w = d.word(start)
    if w != 0 && (cls.rawValue >= 32 || cls == .pronoun || cls == .adverb || cls == .other) {
      s.put(.startWord, s.word(w))
    }
    s.put(.startFrameDistance, s.frame(c.frame), distance)
    s.put(.startClassNext, t, .fine(d.fine(k + 1)))
    s.put(.startLemmaClassVerb, lemma, t, .fine(verb))
    s.put(.startFormClassDistance, vf, t, distance)
    s.put(.startColonComma, .state(state), t)
    s.put(.startLemmaPrevious, lemma, .fine(previousClass))
    s.put(.startLemmaPreviousWord, lemma, s.word(d.word(previousToken)), distance)
    let hinted = Field.number(c.hint.startState(start))
    s.put(.startRule, .rule(c.hint), hinted)
  }
}
