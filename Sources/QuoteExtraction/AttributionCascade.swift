import Lexicons
import Syntax
import TextModel

/// Point tables of the cascade, one for each stage.
public struct CascadeTables: Sendable {
  public var cue: PointTable
  public var side: PointTable
  public var start: PointTable
  public var end: PointTable
  public var left: PointTable
  public var begin: PointTable
  public var source: PointTable
  public var extent: PointTable
  public var more: PointTable
  public var choice: PointTable
  /// Candidates under this many eighths after the first look are given up.
  public var gate: Int32 = -14
  /// Readings under this many eighths after the last look are not emitted.
  public var threshold: Int32 = -12

  /// Empty tables.
  public init() {
    cue = PointTable()
    side = PointTable()
    start = PointTable()
    end = PointTable()
    left = PointTable()
    begin = PointTable()
    source = PointTable()
    extent = PointTable()
    more = PointTable()
    choice = PointTable()
  }
}

/// The cascade of small choices: cue, side, borders, continuation, source, last look, conflicts.
///
/// Each choice lists a few candidates, adds up the points of what it sees around each and takes the
/// best; where a choice is close the second best goes on as another reading.
final class AttributionCascade: Sendable {
  let g: GrammarWords
  let tables: CascadeTables
  let cueStage: CueStage
  let sideStage: SideStage
  let startStage: StartStage
  let endStage: EndStage
  let leftStage = LeftEndStage()
  let beginStage = LeftStartStage()
  let sourceStage: SourceStage
  let extentStage = ExtentStage()
  let moreStage: ContinuationStage
  let choiceStage: ChoiceStage
  let shares = Shares()
  let clear: ClearConstructions

  init(words: GrammarWords, nonVerbs: [UInt8], cues: CueLexicon, tables: CascadeTables) {
    g = words
    self.tables = tables
    let kinds = CueKinds(cues: cues, count: words.vocabulary.count + 1)
    cueStage = CueStage(g: words, nonVerbs: nonVerbs, kinds: kinds)
    sideStage = SideStage(kinds: kinds)
    startStage = StartStage(g: words)
    endStage = EndStage(g: words, kinds: kinds)
    sourceStage = SourceStage(g: words)
    moreStage = ContinuationStage(g: words)
    choiceStage = ChoiceStage(g: words, cue: cueStage)
    clear = ClearConstructions(words: words, cues: cues)
  }

  /// What the stages want to know of the candidate at token `i`.
  @inline(__always) func context(_ d: TextView, _ i: Int) -> CueContext {
    var c = CueContext(d, i, g)
    c.hint = RuleHint(clear.read(d, i))
    return c
  }

  /// Readings of every cue candidate that passes the gate, in text order, best of each cue first.
  func readings(_ d: TextView) -> [Reading] {
    var work = Workspace(tables, readings: d.count / 8)
    for sentence in d.sentences {
      for i in sentence.range where cueStage.isCandidate(d, i) {
        let c = context(d, i)
        let score = cueStage.points(d, c, work.cue)
        if score < tables.gate { continue }
        read(d, c, score: score, &work)
      }
    }
    return work.readings.array
  }

  /// Sums of all tables, and lists used again for each candidate.
  struct Workspace: ~Copyable {
    let cue, start, end, left, begin, source, extent, more: PointSum
    let side: SidePointSum
    var readings: WorkList<Reading>
    var starts = WorkList<Int>()
    var ends = WorkList<Int>()
    var lefts = WorkList<Int>()
    var begins = WorkList<Int>()
    var points = WorkList<Int32>()
    var shares = WorkList<Int>()
    var startShares = WorkList<Int>()
    var sideShares = WorkList<Int>()
    var rightSpans = WorkList<Span>()
    var leftSpans = WorkList<Span>()
    var anchorPoints = WorkList<Int32>()
    var anchorPaths = WorkList<Field>()
    var anchors = WorkList<SourceCandidate>()
    var extents = WorkList<Int>()

    init(_ t: CascadeTables, readings count: Int) {
      cue = PointSum(table: t.cue)
      side = SidePointSum(table: t.side)
      start = PointSum(table: t.start)
      end = PointSum(table: t.end)
      left = PointSum(table: t.left)
      begin = PointSum(table: t.begin)
      source = PointSum(table: t.source)
      extent = PointSum(table: t.extent)
      more = PointSum(table: t.more)
      readings = WorkList(capacity: count)
    }
  }

  private func read(_ d: TextView, _ c: CueContext, score: Int32, _ w: inout Workspace) {
    let sides = sideStage.points(d, c, w.side)
    w.points.removeAll()
    for side in 0..<4 { w.points.append(sides[side]) }
    let (best, second) = shares.fill(w.points, into: &w.sideShares)
    let first = w.readings.count
    for rank in 0..<2 {
      let side = rank == 0 ? best : second
      let sideShare = w.sideShares[side]
      if rank == 1 && sideShare < 7_864 { break }  // 12 %
      w.rightSpans.removeAll()
      w.leftSpans.removeAll()
      if SideStage.hasRight(side) {
        rights(d, c, isSecond: rank > 0, &w)
        if w.rightSpans.isEmpty { continue }
      } else {
        w.rightSpans.append(Span(range: nil, share: 65_536))
      }
      if SideStage.hasLeft(side) {
        lefts(d, c, &w)
        if w.leftSpans.isEmpty { continue }
      } else {
        w.leftSpans.append(Span(range: nil, share: 65_536))
      }
      for i in 0..<min(2, w.leftSpans.count) {
        for j in 0..<min(3, w.rightSpans.count) {
          if i > 0 && j > 0 { continue }
          let made = w.readings.count - first
          if made >= 5 { break }
          let l = w.leftSpans[i]
          let r = w.rightSpans[j]
          var content = ContentSpans()
          if let range = l.range, !isAdjunct(d, range, before: r.range) { content.append(range) }
          if let range = r.range { content.append(range) }
          if content.isEmpty && side != SideStage.elsewhere { continue }
          extend(d, c, side: side, &content, w.more)
          if content.isEmpty { continue }
          w.readings.append(
            Reading(
              head: c.head, context: c, cueScore: score, side: side, content: content, source: nil,
              sideShare: sideShare, borderShare: l.share * r.share >> 16, anchorShare: 0,
              rank: made))
        }
      }
    }
    if w.readings.count > first { attach(d, c, first..<w.readings.count, &w) }
  }

  /// A border choice with its share of 65,536.
  struct Span {
    var range: TokenRange?
    var share: Int
  }

  private func rights(_ d: TextView, _ c: CueContext, isSecond: Bool, _ w: inout Workspace) {
    startStage.candidates(d, c, into: &w.starts)
    if w.starts.isEmpty { return }
    let opener = ContentOpener(d, c, g)
    w.points.removeAll()
    for n in 0..<w.starts.count {
      w.points.append(startStage.points(d, c, opener, start: w.starts[n], w.start))
    }
    let (best, next) = shares.fill(w.points, into: &w.startShares)
    for m in 0..<2 {
      let i = m == 0 ? best : next
      if i < 0 { break }
      let share = w.startShares[i]
      if m == 1 && (share < 9_830 || isSecond) { break }  // 15 %
      let s = w.starts[i]
      endStage.candidates(d, c, start: s, into: &w.ends)
      if w.ends.isEmpty { continue }
      var from = ContentStart(d, s)
      w.points.removeAll()
      for n in 0..<w.ends.count {
        w.points.append(endStage.points(d, c, &from, last: w.ends[n], w.end))
      }
      let (e1, e2) = shares.fill(w.points, into: &w.shares)
      w.rightSpans.append(
        Span(range: TokenRange(s, w.ends[e1] + 1), share: share * w.shares[e1] >> 16))
      if m > 0 || isSecond { continue }
      let e3 = Self.third(w.shares, e1, e2)
      for n in 0..<2 {
        let e = n == 0 ? e2 : e3
        if e < 0 || w.shares[e] <= 6_553 { break }  // 10 %
        w.rightSpans.append(
          Span(range: TokenRange(s, w.ends[e] + 1), share: share * w.shares[e] >> 16))
      }
    }
  }

  private func lefts(_ d: TextView, _ c: CueContext, _ w: inout Workspace) {
    leftStage.candidates(d, c, into: &w.lefts)
    if w.lefts.isEmpty { return }
    w.points.removeAll()
    for n in 0..<w.lefts.count {
      w.points.append(leftStage.points(d, c, last: w.lefts[n], w.left))
    }
    let (best, _) = shares.fill(w.points, into: &w.shares)
    let share = w.shares[best]
    let e = w.lefts[best]
    beginStage.candidates(d, last: e, into: &w.begins)
    w.points.removeAll()
    for n in 0..<w.begins.count {
      w.points.append(beginStage.points(d, c, last: e, begin: w.begins[n], w.begin))
    }
    let (b1, b2) = shares.fill(w.points, into: &w.shares)
    w.leftSpans.append(
      Span(range: TokenRange(w.begins[b1], e + 1), share: share * w.shares[b1] >> 16))
    if b2 >= 0 && w.shares[b2] > 9_830 {
      w.leftSpans.append(
        Span(range: TokenRange(w.begins[b2], e + 1), share: share * w.shares[b2] >> 16))
    }
  }

  private func extend(
    _ d: TextView, _ c: CueContext, side: Int, _ content: inout ContentSpans, _ sums: PointSum
  ) {
    if side == SideStage.left, let rest = resumed(d, c, content) { content.append(rest) }
    if side != SideStage.elsewhere && !isQuoted(d, content) { return }
    var hop = 0
    var last = content.last.map { Int($0.end) - 1 } ?? -1
    while hop < 6, let q = moreStage.candidate(d, c, last: last) {
      let points = moreStage.points(
        d, c, stretch: q, content: content, side: side, hop: hop, sums)
      if points < 0 { return }
      let s = d.stretches[q]
      content.append(TokenRange(Int(s.first), Int(s.last) + 1))
      last = Int(s.last)
      hop += 1
    }
  }

  /// Whether words before the reporting clause are no part of the quotation behind it: *Asked about the
  /// strike, Holt said, “…”*.
  private func isAdjunct(_ d: TextView, _ left: TokenRange, before right: TokenRange?) -> Bool {
    guard let right, d.opensStretch(Int(right.first)) else { return false }
    for i in left.range {
      if d.quote(i) >= 0 || d.chunk(ofToken: i).fine == .finite { return false }
    }
    return true
  }

  /// The quotation that goes on behind the reporting clause and ends its sentence: *“We tried,” said
  /// Holt, who runs the mill, “and we failed.”*
  private func resumed(_ d: TextView, _ c: CueContext, _ content: ContentSpans) -> TokenRange? {
    guard let left = content.last, Int(left.end) <= c.head else { return nil }
    let before = d.quote(Int(left.end) - 1)
    guard before >= 0, Int(d.stretches[before].last) == Int(left.end) - 1 else { return nil }
    var i = c.head + 1
    while i < c.end && !d.opensStretch(i) { i += 1 }
    guard i < c.end, d.tags[i - 1] == .comma else { return nil }
    let last = Int(d.stretches[d.quote(i)].last)
    guard last > i + 2, last + 1 >= c.end || (last + 2 == c.end && d.tags[last + 1] == .stop) else {
      return nil
    }
    var k = c.chunk + 1
    while k < d.chunkIndex(i) {
      if d.chunks[k].chunkClass == .verbGroup,
        cueStage.kinds.kind(d.lemma(Int(d.chunks[k].head)), verb: true).isSpeech
      {
        return nil
      }
      k += 1
    }
    return TokenRange(i, last + 1)
  }

  /// Whether any word of the content stands in marks. A quotation that follows content without any is
  /// one of its own.
  private func isQuoted(_ d: TextView, _ content: ContentSpans) -> Bool {
    for n in 0..<content.count {
      for i in content[n].range where d.quote(i) >= 0 { return true }
    }
    return false
  }

  /// Gives the readings their sources, and the first of them a second reading with its second best
  /// source if that is close.
  private func attach(_ d: TextView, _ c: CueContext, _ range: Range<Int>, _ w: inout Workspace) {
    sourceStage.candidates(d, c, into: &w.anchors)
    let any = ContentContext(d, c, side: 0, content: ContentSpans())
    w.anchorPoints.removeAll()
    w.anchorPaths.removeAll()
    for n in 0..<w.anchors.count {
      var path = Field(.path, 0)
      w.anchorPoints.append(sourceStage.cuePoints(d, c, w.anchors[n], any, w.source, path: &path))
      w.anchorPaths.append(path)
    }
    var known = -1
    var phrase: TokenRange?
    for i in range {
      let content = any.with(side: w.readings[i].side, content: w.readings[i].content)
      w.points.removeAll()
      for n in 0..<w.anchors.count {
        w.points.append(
          w.anchorPoints[n]
            &+ sourceStage.contentPoints(
              d, c, w.anchors[n], content, path: w.anchorPaths[n], w.source))
      }
      let (best, next) = shares.fill(w.points, into: &w.shares)
      let nextShare = next >= 0 ? w.shares[next] : 0
      w.readings[i].anchorShare = w.shares[best]
      if known != best {
        known = best
        phrase = self.phrase(d, c, w.anchors[best], &w)
      }
      w.readings[i].source = phrase
      if i == range.lowerBound, next >= 0, nextShare > 9_830 {
        var other = w.readings[i]
        other.anchorShare = nextShare
        other.source = self.phrase(d, c, w.anchors[next], &w)
        other.rank = 9
        w.readings.append(other)
      }
    }
  }

  private func phrase(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, _ w: inout Workspace
  ) -> TokenRange? {
    switch x.kind {
    case .none: return nil
    case .possessor: return TokenRange(x.first, x.last + 1)
    case .phrase:
      extentStage.candidates(d, c, x, into: &w.extents)
      var most = Int32.min
      var best = w.extents[0]
      for n in 0..<w.extents.count {
        let points = extentStage.points(d, c, x, last: w.extents[n], w.extent)
        if points > most {
          most = points
          best = w.extents[n]
        }
      }
      return TokenRange(x.first, best + 1)
    }
  }

  /// The place of the largest share besides `a` and `b`, or -1.
  @inline(__always) private static func third(
    _ shares: borrowing WorkList<Int>, _ a: Int, _ b: Int
  ) -> Int {
    var c = -1
    for i in 0..<shares.count where i != a && i != b {
      if c < 0 || shares[i] > shares[c] { c = i }
    }
    return c
  }
}

extension CascadeTables {
  /// Puts in the table of one stage.
  public mutating func set(_ stage: CascadeStage, _ table: PointTable) {
    switch stage {
    case .cue: cue = table
    case .side: side = table
    case .start: start = table
    case .end: end = table
    case .left: left = table
    case .begin: begin = table
    case .source: source = table
    case .extent: extent = table
    case .more: more = table
    case .choice: choice = table
    }
  }
}
