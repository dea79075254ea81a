import Syntax
import TextModel

/// Where content that stands right of its cue starts.
struct StartStage: Sendable {
  /// Tokens at which the content may start.
  func candidates(
    _ d: TextView, _ c: CueContext, _ sums: PointSum, into out: inout WorkList<Int>
  ) {
    out.removeAll()
    if c.hint.decidedStart >= 0 {
      out.append(c.hint.decidedStart)
      return
    }
    var k = c.chunk + 1
    let last = lesser(c.high, c.chunk + 22)
    while k <= last {
      let marks =
        ChunkClass.comma.bit | ChunkClass.stop.bit | ChunkClass.quoteClose.bit
        | ChunkClass.colon.bit | ChunkClass.dash.bit
      if !d.coarse(k).isIn(marks) && passes(d, c, k, sums) { out.append(Int(d.chunks[k].first)) }
      k += 1
    }
    let b = c.end
    guard b < d.count, b - c.head < 30 else { return }
    let tail = d.chunk(ofToken: b - 1).chunkClass
    if tail == .colon || tail == .comma || tail == .dash || d.paragraph(b) != d.paragraph(c.head) {
      out.append(b)
    }
  }

  /// Whether content starts at chunks such as `k` at all.
  @inline(__always) private func passes(
    _ d: TextView, _ c: CueContext, _ k: Int, _ sums: PointSum
  ) -> Bool {
    var s = sums
    gateEvidence(d, c, k, into: &s)
    return s.total == 0
  }

  /// Puts what tells whether content starts at chunks such as `k` at all.
  @inline(__always) func gateEvidence(
    _ d: TextView, _ c: CueContext, _ k: Int, into s: inout some EvidenceSink
  ) {
    let distance = Field.count(lesser(k &- c.chunk, 6))
    s.put(.startGate, .chunk(d.coarse(k - 1)), .chunk(d.coarse(k)), distance)
  }

  /// Appends the points of content starting at each of `starts` to `out`.
  func points(
    _ d: TextView, _ c: CueContext, _ starts: borrowing WorkList<Int>, _ sums: PointSum,
    into out: inout WorkList<Int32>
  ) {
    let places = Places(d, c, sums)
    var i = 0
    while i < starts.count {
      var s = sums
      evidence(d, c, start: starts[i], places, into: &s)
      out.append(s.total)
      i &+= 1
    }
  }

  /// Puts the evidence for content starting at token `start`.
  func evidence(_ d: TextView, _ c: CueContext, start: Int, into s: inout some EvidenceSink) {
    evidence(d, c, start: start, Places(d, c, s), into: &s)
  }

  /// Places in the table of what is the same for all starts of a cue.
  private struct Places<Sink: EvidenceSink> {
    let between, classVerb, previous, previousWord, frameDistance, formClassDistance,
      rule: Sink.Place
    /// The paths of no chunk behind the cue, of one and so on up to four: their values, or their
    /// symbols, whichever the sink wants.
    private var paths = SIMD8<UInt32>.zero

    @inline(__always) init(_ d: TextView, _ c: CueContext, _ s: Sink) {
      let lemma = s.word(c.word)
      let frame = s.frame(c.frame)
      let form = Field.form(c.form)
      between = s.place(.startLemmaBetween, lemma)
      classVerb = s.place(.startLemmaClassVerb, lemma)
      previous = s.place(.startLemmaPrevious, lemma)
      previousWord = s.place(.startLemmaPreviousWord, lemma)
      frameDistance = s.place(.startFrameDistance, frame)
      formClassDistance = s.place(.startFormClassDistance, form)
      rule = s.place(.startRule, .rule(c.hint))
      var path = ClassPath()
      var n = 0
      let count = lesser(c.high &- c.chunk, 4)
      while true {
        let symbol = s.path(path)
        paths[n] = UInt32(truncatingIfNeeded: symbol.value | UInt64(symbol.cell))
        n &+= 1
        if n > count { break }
        path.append(d.coarse(c.chunk &+ n))
      }
    }

    /// The path of the first chunks behind the cue, `count` if there are no more than four.
    @inline(__always) func path(_ count: Int) -> Field {
      let known = paths[lesser(count, 4)]
      return .path(UInt64(known), Int(known))
    }
  }

  /// Whether a chunk of this class is told by its first word: grammar words, pronouns, adverbs and what
  /// has no class.
  @inline(__always) private static func isWord(_ cls: FineClass) -> Bool {
    let bits: UInt64 =
      .max << 32 | 1 << UInt64(FineClass.pronoun.rawValue) | 1 << UInt64(FineClass.adverb.rawValue)
      | 1 << UInt64(FineClass.other.rawValue)
    return cls.rawValue >= 64 || bits >> UInt64(cls.rawValue & 63) & 1 != 0
  }

  @inline(__always) private func evidence<Sink: EvidenceSink>(
    _ d: TextView, _ c: CueContext, start: Int, _ places: Places<Sink>,
    into s: inout Sink
  ) {
    let k = d.chunkIndex(start)
    let lemma = s.word(c.word)
    let cls = d.fine(k)
    let t = Field.fine(cls)
    // The chunk before is in the cue's sentence, as the start is or begins the next one.
    let before = d.fine(k - 1)
    let previous = k - 1 > c.chunk ? before : .edge
    let distance = Field.count(lesser(k &- c.chunk, 6))
    let between = d.counts(c.chunk, k)
    let marks = (between.colons > 0 ? 1 : 0) | (between.commas > 0 ? 2 : 0)
    let verb = d.verb(behind: k, upTo: c.high)
    s.put(.startDistance, distance)
    s.put(.startPreviousClass, .fine(previous), t)
    s.put(.startLemmaBetween, lemma, places.path(k &- c.chunk &- 1), t, at: places.between)
    let w = d.ownWord(start)
    s.put(.startWord, s.word(w), if: w.id != 0 && Self.isWord(cls))
    s.put(.startFrameDistance, s.frame(c.frame), distance, at: places.frameDistance)
    s.put(.startClassNext, t, .fine(d.fine(k + 1)))
    s.put(.startLemmaClassVerb, lemma, t, .fine(verb), at: places.classVerb)
    s.put(.startFormClassDistance, .form(c.form), t, distance, at: places.formClassDistance)
    s.put(.startColonComma, .state(marks), t)
    s.put(.startLemmaPrevious, lemma, .fine(before), at: places.previous)
    s.put(
      .startLemmaPreviousWord, lemma, s.word(d.ownWord(start &- 1)), distance,
      at: places.previousWord)
    s.put(.startRule, .rule(c.hint), .count(c.hint.startState(start)), at: places.rule)
  }
}
