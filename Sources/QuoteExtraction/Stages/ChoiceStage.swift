import Lexicons
import Syntax
import TextModel

/// The last look: decides from a finished reading, and from its rivals, whether to emit it.
struct ChoiceStage: Sendable {
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
    let lemma = s.word(c.word)
    guard let firstSpan = r.content.first, let lastSpan = r.content.last else { return }
    let s0 = Int(firstSpan.first)
    let e = Int(lastSpan.end) - 1
    var length = 0
    var hasMarks = false
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
      let ka = d.chunkIndex(a)
      for k in ka...min(d.chunkIndex(b), ka + 60) where d.chunks[k].fine == .finite {
        finite = true
        break
      }
    }
    let t0 = Field.fine(d.fine(d.chunkIndex(s0)))
    let len = Field.number(bucket(length))
    let fin = Field.yes(finite)
    let score = Field.number(Self.level(r.cueScore))
    let near = rivals.neighbours(of: i, in: readings, window: Self.window)
    s.put(.choiceOverlap, .number(Self.level(near.overlap)))
    s.put(.choiceSameSource, .number(Self.level(near.same)))
    s.put(.choiceLemmaFinite, lemma, fin, .yes(hasMarks))
    let listed = Field.cueKind(c.kind)
    s.put(.choiceClassFirst, listed, t0, fin)
    let agreement = Field.number(c.hint.agreement(r.content, r.source))
    s.put(.choiceRuleScore, agreement, score)
    let end = d.sentenceEnd(e)
    let next: FineClass = e + 1 < end ? d.chunk(ofToken: e + 1).fine : .end
    s.put(.choiceLengthNext, len, .fine(next))
    if let source = r.source {
      sourceEvidence(d, r, source, into: &s)
    }
  }

  @inline(__always) private func sourceEvidence(
    _ d: TextView, _ r: Reading, _ source: TokenRange, into s: inout some EvidenceSink
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
    s.put(.choiceSourcePathForm, left, p, .form(r.context.form))
    s.put(
      .choiceAnchorBefore, .chunk(d.coarse(k - 1, r.context.low, r.context.high)),
      .number(Shares.level(r.anchorShare)))
  }
}
