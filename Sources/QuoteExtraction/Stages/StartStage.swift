import Syntax
import TextModel

/// Where content that stands right of its cue starts.
struct StartStage: Sendable {
  /// Tokens at which the content may start.
  func candidates(_ d: TextView, _ c: CueContext, into out: inout WorkList<Int>) {
    out.removeAll()
    var k = c.chunk + 1
    let last = lesser(c.high, c.chunk + 22)
    while k <= last {
      let marks =
        ChunkClass.comma.bit | ChunkClass.stop.bit | ChunkClass.quoteClose.bit
        | ChunkClass.colon.bit | ChunkClass.dash.bit
      if !d.coarse(k).isIn(marks) { out.append(Int(d.chunks[k].first)) }
      k += 1
    }
    let b = c.end
    guard b < d.count, b - c.head < 30 else { return }
    let tail = d.chunk(ofToken: b - 1).chunkClass
    if tail == .colon || tail == .comma || tail == .dash || d.paragraph(b) != d.paragraph(c.head) {
      out.append(b)
    }
  }

  /// Appends the points of content starting at each of `starts` to `out`.
  func points(
    _ d: TextView, _ c: CueContext, _ starts: borrowing WorkList<Int>, _ sums: PointSum,
    into out: inout WorkList<Int32>
  ) {
    let places = Places(c, sums)
    var walk = Walk(c)
    for i in 0..<starts.count {
      var s = sums
      evidence(d, c, start: starts[i], places, &walk, into: &s)
      out.append(s.total)
    }
  }

  /// Puts the evidence for content starting at token `start`.
  func evidence(_ d: TextView, _ c: CueContext, start: Int, into s: inout some EvidenceSink) {
    var walk = Walk(c)
    evidence(d, c, start: start, Places(c, s), &walk, into: &s)
  }

  /// Places in the table of what is the same for all starts of a cue.
  private struct Places<Sink: EvidenceSink> {
    let between, classVerb, previous, previousWord, frameDistance, formClassDistance,
      rule: Sink.Place

    @inline(__always) init(_ c: CueContext, _ s: Sink) {
      let lemma = s.word(c.word)
      let frame = s.frame(c.frame)
      let form = Field.form(c.form)
      between = s.place(
        .startLemmaBetween, lemma)
      classVerb = s.place(.startLemmaClassVerb, lemma)
      previous = s.place(.startLemmaPrevious, lemma)
      previousWord = s.place(.startLemmaPreviousWord, lemma)
      frameDistance = s.place(.startFrameDistance, frame)
      formClassDistance = s.place(.startFormClassDistance, form)
      rule = s.place(.startRule, .rule(c.hint))
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

  /// What stands between the cue and the start looked at, counted on from one start to the next.
  private struct Walk {
    /// First chunk not yet passed.
    private var next: Int
    private let cue: Int
    /// Classes of the first four chunks behind the cue, and the symbol of that path; -1 where it is
    /// not looked up.
    private var path = ClassPath()
    private var symbol = -1
    /// Whether there are colons, 1, and commas, 2.
    private(set) var marks = 0

    @inline(__always) init(_ c: CueContext) {
      cue = c.chunk
      next = c.chunk
    }

    @inline(__always) mutating func move(_ d: TextView, to k: Int) {
      while next < k {
        let cls = d.coarse(next)
        if cls.isIn(ChunkClass.colon.bit | ChunkClass.comma.bit) { marks |= cls == .colon ? 1 : 2 }
        if next > cue && next < cue &+ 5 {
          path.append(cls)
          symbol = -1
        }
        next &+= 1
      }
    }

    @inline(__always) mutating func between(_ s: some EvidenceSink) -> Field {
      if symbol < 0 { symbol = s.path(path).cell }
      return .path(path.packed, symbol)
    }
  }

  @inline(__always) private func evidence<Sink: EvidenceSink>(
    _ d: TextView, _ c: CueContext, start: Int, _ places: Places<Sink>, _ walk: inout Walk,
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
    walk.move(d, to: k)
    let ends =
      ChunkClass.verbGroup.bit | ChunkClass.comma.bit | ChunkClass.stop.bit
      | ChunkClass.quoteClose.bit | ChunkClass.wh.bit | ChunkClass.conjunction.bit
      | ChunkClass.that.bit
    var verb = FineClass.none
    var x = k &+ 1
    let last = lesser(c.high, k &+ 7)
    while x <= last {
      let cls = d.coarse(x)
      if cls.isIn(ends) {
        if cls == .verbGroup { verb = d.fine(x) }
        break
      }
      x &+= 1
    }
    s.put(.startDistance, distance)
    s.put(.startPreviousClass, .fine(previous), t)
    s.put(.startLemmaBetween, lemma, walk.between(s), t, at: places.between)
    let w = d.ownWord(start)
    s.put(.startWord, s.word(w), if: w.id != 0 && Self.isWord(cls))
    s.put(.startFrameDistance, s.frame(c.frame), distance, at: places.frameDistance)
    s.put(.startClassNext, t, .fine(d.fine(k + 1)))
    s.put(.startLemmaClassVerb, lemma, t, .fine(verb), at: places.classVerb)
    s.put(.startFormClassDistance, .form(c.form), t, distance, at: places.formClassDistance)
    s.put(.startColonComma, .state(walk.marks), t)
    s.put(.startLemmaPrevious, lemma, .fine(before), at: places.previous)
    s.put(
      .startLemmaPreviousWord, lemma, s.word(d.ownWord(start &- 1)), distance,
      at: places.previousWord)
    s.put(.startRule, .rule(c.hint), .count(c.hint.startState(start)), at: places.rule)
  }
}
