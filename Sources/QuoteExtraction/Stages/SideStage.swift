import Syntax
import TextModel

/// Where the content stands: right of the cue, left, on both sides, or only in a neighbouring
/// sentence.
struct SideStage: Sendable {
  static let right = 0
  static let left = 1
  static let both = 2
  static let elsewhere = 3

  @inline(__always) static func hasRight(_ side: Int) -> Bool { side == right || side == both }
  @inline(__always) static func hasLeft(_ side: Int) -> Bool { side == left || side == both }

  /// The quotation that closes before the cue in its sentence: 0 none, else how many finite verbs stand
  /// between them, and whether it is more than a few words.
  static func quoteBefore(_ d: TextView, _ c: CueContext) -> Int {
    if d.counts(c.low, c.chunk).quoted == 0 { return 0 }
    var finite = 0
    var k = c.chunk - 1
    while k >= c.low && finite < 3 {
      let chunk = d.chunks[k]
      let q = d.quote(Int(chunk.first))
      if q >= 0 && q != d.quote(c.head) {
        let s = d.stretches[q]
        return 1 + finite + (s.last - s.first > 4 ? 3 : 0)
      }
      if chunk.fine == .finite { finite += 1 }
      k -= 1
    }
    return 0
  }

  /// Whether there are commas, 1, and words in marks, 2, in `from..<to`.
  @inline(__always) private func marks(_ d: TextView, _ from: Int, _ to: Int) -> Int {
    var comma: UInt8 = 0
    // Below zero as long as all are.
    var quote: Int32 = -1
    var i = from
    while i < to {
      comma |= d.tags[i] == .comma ? 1 : 0
      quote &= d.stretchOf[i]
      i &+= 1
    }
    return Int(comma) | (quote >= 0 ? 2 : 0)
  }

  /// Points for the four sides.
  func points(_ d: TextView, _ c: CueContext, _ sums: SidePointSum) -> SideSums {
    var s = sums
    evidence(d, c, into: &s)
    return SideSums(s.total)
  }

  /// Puts the evidence for the four sides at once.
  @inline(__always) func evidence(_ d: TextView, _ c: CueContext, into s: inout some EvidenceSink) {
    let h = c.head
    let k = c.chunk
    let lemma = s.word(c.word)
    let form = Field.form(c.form)
    let r1 = d.fine(k + 1, c.low, c.high)
    let r2 = d.fine(k + 2, c.low, c.high)
    let r3 = d.fine(k + 3, c.low, c.high)
    let state = marks(d, c.begin, h) | marks(d, h + 1, c.end) << 2
    var next = 0
    if c.end < d.count {
      let opens = d.opensStretch(c.end)
      if d.paragraph(c.end) == d.paragraph(h) {
        next = opens ? 1 : d.quote(c.end) >= 0 ? 2 : 4
      } else {
        next = d.quote(c.end) >= 0 ? 3 : 4
      }
    }
    let nextField = Field.number(next)
    let ends =
      ChunkClass.comma.bit | ChunkClass.quoteClose.bit | ChunkClass.colon.bit
      | ChunkClass.dash.bit | ChunkClass.stop.bit
    var shape = ClassPath()
    var x = k - 1
    while x >= c.low && shape.count < 5 {
      let cls = d.coarse(x)
      shape.append(cls)
      if cls.isIn(ends) { break }
      x -= 1
    }
    var post = ClassPath()
    x = k + 1
    while x <= c.high && post.count < 5 {
      let cls = d.coarse(x)
      post.append(cls)
      if cls.isIn(ends | ChunkClass.quoteOpen.bit) { break }
      x += 1
    }
    let shapeField = s.path(shape)
    let postField = s.path(post)
    s.put(.sideLemma, lemma)
    s.put(.sideLeft, .fine(c.left1))
    s.put(.sideLeft2, s.fines(c.left1, c.left2))
    s.put(.sideForm, form)
    s.put(.sideRight, .fine(r1))
    s.put(.sideRight3, s.fines(r1, r2, r3))
    s.put(.sideMarks, .state(state))
    s.put(.sideNext, nextField)
    s.put(.sideShapePost, shapeField, postField)
    s.put(.sideLemmaForm, lemma, form)
    let finite = lesser(d.counts(c.low, k).finite, 2)
    let seen = lesser(d.counts(k + 1, c.high + 1).finite, 2)
    let clauses = Field.number(finite * 3 + seen)
    let listed = Field.cueKind(c.kind)
    s.put(.sideFinite, clauses)
    let quoted = Field.number(Self.quoteBefore(d, c))
    s.put(.sideQuotePost, quoted, postField)
    let rule = Field.rule(c.hint)
    let hinted = Field.number(c.hint.side)
    s.put(.sideRule, rule, hinted)
    s.put(.sideRuleShape, hinted, shapeField)
    s.put(.sideRuleLemma, hinted, lemma)
    s.put(.sideClass, listed)
    s.put(.sideClassFrame, listed, s.frame(c.frame))
  }
}
