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
    var state = 0
    for i in c.begin..<h {
      if d.tags[i] == .comma { state |= 1 }
      if d.quote(i) >= 0 { state |= 2 }
    }
    if h + 1 < c.end {
      for i in h + 1..<c.end {
        if d.tags[i] == .comma { state |= 4 }
        if d.quote(i) >= 0 { state |= 8 }
      }
    }
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
    var shape = ClassPath()
    var x = k - 1
    while x >= c.low && shape.count < 5 {
      let cls = d.chunks[x].chunkClass
      shape.append(cls)
      if cls == .comma || cls == .quoteClose || cls == .colon || cls == .dash || cls == .stop {
        break
      }
      x -= 1
    }
    var post = ClassPath()
    x = k + 1
    while x <= c.high && post.count < 5 {
      let cls = d.chunks[x].chunkClass
      post.append(cls)
      if cls == .comma || cls == .quoteClose || cls == .quoteOpen || cls == .colon || cls == .dash
        || cls == .stop
      {
        break
      }
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
    var finite = 0
    var seen = 0
    for x in c.low...c.high where d.chunks[x].fine == .finite {
      if x == k { continue }
      if x < k { finite = min(finite + 1, 2) } else { seen = min(seen + 1, 2) }
    }
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
