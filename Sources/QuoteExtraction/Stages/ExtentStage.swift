import Syntax
import TextModel

/// How far the source phrase extends from its anchor.
struct ExtentStage: Sendable {
  /// Last tokens that the source may have.
  func candidates(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, into out: inout WorkList<Int>
  ) {
    out.removeAll()
    let k = d.chunkIndex(x.first)
    out.append(Int(d.chunks[k].last))
    var m = k + 1
    let stop = lesser(c.high, k + 16)
    while m <= stop && m != c.chunk {
      switch d.chunks[m].chunkClass {
      case .comma where m < stop && isSetting(d.chunks[m + 1]): return
      case .nounPhrase, .comma, .quoteClose, .verbGroup, .pronoun, .adjective, .other, .adverb, .wh,
        .particle:
        out.append(Int(d.chunks[m].last))
      case .stop: m = stop
      default: break
      }
      m += 1
    }
  }

  /// Whether a preposition begins what tells time, place or manner behind a comma: *Holt, during a
  /// visit to the port, said*.
  private func isSetting(_ c: Chunk) -> Bool {
    c.chunkClass == .preposition && c.fine != Self.of && c.fine != Self.like && c.fine != Self.with
  }

  private static let of = FineClass(spelling: "of") ?? .none
  private static let like = FineClass(spelling: "like") ?? .none
  private static let with = FineClass(spelling: "with") ?? .none

  /// Points for the source from anchor `x` ending with token `last`.
  func points(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, last: Int, _ sums: PointSum
  ) -> Int32 {
    var s = sums
    evidence(d, c, x, last: last, into: &s)
    return s.total
  }

  /// Puts the evidence for the source from anchor `x` ending with token `e`.
  @inline(__always) func evidence(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, last e: Int,
    into s: inout some EvidenceSink
  ) {
    let k = d.chunkIndex(x.first)
    let m = d.chunkIndex(e)
    let isLeft = x.first < c.head
    var path = ClassPath()
    let inside = d.counts(k + 1, m + 1)
    let verbs = inside.verbs
    let commas = inside.commas
    let count = greater(0, m - k)
    for y in k + 1..<greater(k + 1, lesser(m + 1, k + 6)) {
      path.append(d.chunks[y].chunkClass)
    }
    if count > 5 { path = .far(verbs, commas) }
    let g1 = d.fine(m + 1, c.low, c.high)
    let g2 = d.fine(m + 2, c.low, c.high)
    let atCue = isLeft && m + 1 == c.chunk
    let chunk = d.chunks[k]
    let typeValue: UInt8 =
      chunk.chunkClass == .nounPhrase
      ? d.tagNumber(Int(chunk.head))
      : 40 + (chunk.chunkClass == .pronoun ? 0 : chunk.chunkClass == .wh ? 1 : 2)
    var gap = ClassPath()
    if isLeft {
      if c.chunk - m < 6 {
        for y in m + 1..<greater(m + 1, lesser(c.chunk, m + 5)) {
          gap.append(d.chunks[y].chunkClass)
        }
      } else {
        gap.append(.far)
      }
    } else {
      gap.append(.edge)
    }
    let onLeft = Field.yes(isLeft)
    let p = s.path(path)
    let next = Field.fine(g1)
    let at = Field.yes(atCue)
    let type = Field.tag(typeValue)
    let endsWithComma = Field.yes(d.tags[e] == .comma)
    s.put(.extentNext, onLeft, next)
    s.put(.extentPathNext, onLeft, p, next)
    s.put(.extentTypePath, onLeft, type, p)
    s.put(.extentGap, onLeft, s.path(gap))
    s.put(
      .extentComma, .state((isLeft ? 1 : 0) | (atCue ? 2 : 0)), endsWithComma,
      .count(lesser(commas, 3)))
    s.put(.extentNext2, onLeft, s.fines(g1, g2))
    s.put(.extentBefore, onLeft, .chunk(d.coarse(k - 1, c.low, c.high)), p)
    s.put(.extentVerb, onLeft, .yes(verbs > 0), at)
    s.put(.extentTailNext, onLeft, .fine(d.fine(m)), next)
    let ruled = c.hint.source
    let hinted =
      Int(ruled.first) == x.first ? RuleHint.state(e, Int(ruled.end) - 1, ruled) : 0
    s.put(.extentRule, onLeft, .count(hinted), .yes(count > 0))
  }
}
