import Syntax
import TextModel

/// Choices that are taken from the clear constructions: what they name here is right as often as what
/// points would choose, and costs nothing. Which constructions these are was measured; others name the
/// side or the start of a quotation less well than points.
extension RuleHint {
  /// Constructions as bits, by their numbers.
  private static func bits(_ constructions: [Construction]) -> UInt32 {
    constructions.reduce(0) { $0 | 1 << UInt32($1.number) }
  }

  /// Their content stands on the side that they say.
  private static let sides = bits([
    .bareClause, .thatClause, .whClause, .nounPhrase, .objectInfinitive, .toInfinitive, .gerund,
    .preposition, .smallClause, .colonQuotation, .colonClause,
  ])
  /// Their content to the right starts where they say.
  private static let starts = bits([
    .bareClause, .thatClause, .whClause, .nounPhrase, .objectInfinitive, .toInfinitive, .gerund,
    .colonQuotation, .colonClause,
  ])
  /// Their content to the left ends, and begins, where they say.
  private static let lefts = bits([.quotationSubjectVerb, .quotationResumed])
  private static let begins = bits([.quotationResumed])
  /// Their source is the one they name, wherever it stands.
  private static let sources = bits([
    .quotationSubjectVerb, .quotationResumed, .clauseSubjectVerb, .clauseResumed, .accordingTo,
  ])

  @inline(__always) private func isIn(_ bits: UInt32) -> Bool {
    bits >> UInt32(construction) & 1 != 0
  }

  /// The side of the content, or -1 where points decide.
  @inline(__always) var decidedSide: Int {
    let isLeft = left.count > 0
    let isRight = right.count > 0
    if !isIn(Self.sides) || !(isLeft || isRight) { return -1 }
    return isLeft ? (isRight ? SideStage.both : SideStage.left) : SideStage.right
  }

  /// First token of content to the right, or -1.
  @inline(__always) var decidedStart: Int {
    isIn(Self.starts) && right.count > 0 ? Int(right.first) : -1
  }

  /// Last and first token of content to the left, or -1.
  @inline(__always) var decidedLeft: Int {
    isIn(Self.lefts) && left.count > 0 ? Int(left.end) - 1 : -1
  }
  @inline(__always) func decidedBegin(_ last: Int) -> Int {
    isIn(Self.begins) && left.count > 0 && last == Int(left.end) - 1 ? Int(left.first) : -1
  }

  /// Whether the source that the construction names stands, wherever it is.
  @inline(__always) var decidesSource: Bool { isIn(Self.sources) && source.count > 0 }
}

extension SourceStage {
  /// The source where no points are needed: the subject right before a finite verb, and what a clear
  /// construction beside a quotation names; nil where points decide.
  func decided(_ d: TextView, _ c: CueContext) -> SourceCandidate? {
    let hint = c.hint
    if hint.decidesSource {
      let first = Int(hint.source.first)
      let k = d.chunkIndex(first)
      // *Ada Holt, 67, a retired clerk in Allen, Pa., said*: which comma opens the aside is for points.
      let isAside =
        first > c.begin && d.tags[first - 1] == .comma
        && d.tags[Int(hint.source.end) - 1] == .comma
      if !isAside, Int(d.chunks[k].first) == first, d.coarse(k).isIn(Self.subjects) {
        return SourceCandidate(kind: .phrase, first: first, last: k)
      }
    }
    // A finite verb in the active, right behind a phrase that begins its clause.
    guard c.form & 0x87 == 0x80, c.isVerb else { return nil }
    var k = c.chunk - 1
    while k >= c.low && d.coarse(k) == .adverb { k -= 1 }
    guard k >= c.low, d.coarse(k).isIn(Self.subjects) else { return nil }
    let first = Int(d.chunks[k].first)
    let own = SourceCandidate(kind: .phrase, first: first, last: k)
    let openers =
      ChunkClass.quoteClose.bit | ChunkClass.comma.bit | ChunkClass.subordinator.bit
      | ChunkClass.dash.bit
    guard k == c.low || d.coarse(k - 1).isIn(openers) else { return nil }
    let chunk = d.chunks[k]
    if d.coarse(k) != .pronoun, (d.fact(Int(chunk.head)).time | d.fact(first).time) != 0 {
      return nil
    }
    // *Pastor Holt of Burlington, Iowa, said*: a place tells where the one before is from.
    if chunk.fine == .name, k - 2 >= c.low, d.coarse(k - 1) == .comma,
      d.chunks[k - 2].chunkClass == .nounPhrase, d.tags[Int(d.chunks[k - 2].last)] == .np
    {
      return nil
    }
    if hint.construction != 0 {
      return hint.source.count > 0 && Int(hint.source.first) == first ? own : nil
    }
    // *seems* says nothing of its subject.
    guard c.kind != .belief, d.coarse(k) != .wh else { return nil }
    if d.coarse(k) == .pronoun { return own }
    if chunk.fine == .name { return own }
    for i in first...Int(chunk.last) where d.tags[i] == .prps || d.tags[i] == .pos { return nil }
    return own
  }

  @inline(__always) private static var subjects: UInt32 {
    ChunkClass.nounPhrase.bit | ChunkClass.pronoun.bit | ChunkClass.wh.bit
  }
}
