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
  public var threshold: Int32 = -3

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
struct AttributionCascade: Sendable {
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
    var out: [Reading] = []
    out.reserveCapacity(d.count / 12)
    var work = Workspace(tables)
    for sentence in d.sentences {
      for i in sentence.range where cueStage.isCandidate(d, i) {
        let c = context(d, i)
        work.cue.start()
        cueStage.evidence(d, c, into: &work.cue)
        if work.cue.total < tables.gate { continue }
        read(d, c, score: work.cue.total, &work, into: &out)
      }
    }
    return out
  }

  /// Buffers used again for each candidate.
  struct Workspace: ~Copyable {
    var cue, start, end, left, begin, source, extent, more: PointSum
    var side: SidePointSum
    var starts: [Int] = []
    var ends: [Int] = []
    var lefts: [Int] = []
    var begins: [Int] = []
    var points: [Int32] = []
    var shares: [Int] = []
    var startShares: [Int] = []
    var sideShares: [Int] = []
    var rightSpans: [Span] = []
    var leftSpans: [Span] = []
    var anchorPoints: [Int32] = []
    var anchorPaths: [ClassPath] = []
    var anchors: [SourceCandidate] = []
    var extents: [Int] = []

    init(_ t: CascadeTables) {
      cue = PointSum(table: t.cue)
      side = SidePointSum(table: t.side)
      start = PointSum(table: t.start)
      end = PointSum(table: t.end)
      left = PointSum(table: t.left)
      begin = PointSum(table: t.begin)
      source = PointSum(table: t.source)
      extent = PointSum(table: t.extent)
      more = PointSum(table: t.more)
    }
  }

  private func read(
    _ d: TextView, _ c: CueContext, score: Int32, _ w: inout Workspace, into out: inout [Reading]
  ) {
    w.side.start()
    sideStage.evidence(d, c, into: &w.side)
    let sides = SideSums(w.side.total)
    w.points.removeAll(keepingCapacity: true)
    for side in 0..<4 { w.points.append(sides[side]) }
    Shares.fill(w.points, into: &w.sideShares)
    let (best, second) = Self.two(w.sideShares)
    var made = 0
    let first = out.count
    for rank in 0..<2 {
      let side = rank == 0 ? best : second
      let sideShare = w.sideShares[side]
      if rank == 1 && sideShare < 7_864 { break }  // 12 %
      w.rightSpans.removeAll(keepingCapacity: true)
      w.leftSpans.removeAll(keepingCapacity: true)
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
          if made >= 5 { break }
          let l = w.leftSpans[i]
          let r = w.rightSpans[j]
          var content = ContentSpans()
          if let range = l.range, !isAdjunct(d, range, before: r.range) { content.append(range) }
          if let range = r.range { content.append(range) }
          if content.isEmpty && side != SideStage.elsewhere { continue }
          extend(d, c, side: side, &content, &w)
          if content.isEmpty { continue }
          out.append(
            Reading(
              head: c.head, context: c, cueScore: score, side: side, content: content, source: nil,
              sideShare: sideShare, borderShare: l.share * r.share >> 16, anchorShare: 0,
              rank: made))
          made += 1
        }
      }
    }
    if made == 0 { return }
    attach(d, c, first..<out.count, &w, &out)
  }

  /// A border choice with its share of 65,536.
  struct Span {
    var range: TokenRange?
    var share: Int
  }

  private func rights(_ d: TextView, _ c: CueContext, isSecond: Bool, _ w: inout Workspace) {
    startStage.candidates(d, c, into: &w.starts)
    if w.starts.isEmpty { return }
    w.points.removeAll(keepingCapacity: true)
    for s in w.starts {
      w.start.start()
      startStage.evidence(d, c, start: s, into: &w.start)
      w.points.append(w.start.total)
    }
    Shares.fill(w.points, into: &w.startShares)
    let (best, next) = Self.two(w.startShares)
    for m in 0..<2 {
      let i = m == 0 ? best : next
      if i < 0 { break }
      let share = w.startShares[i]
      if m == 1 && (share < 9_830 || isSecond) { break }  // 15 %
      let s = w.starts[i]
      endStage.candidates(d, c, start: s, into: &w.ends)
      if w.ends.isEmpty { continue }
      w.points.removeAll(keepingCapacity: true)
      for e in w.ends {
        w.end.start()
        endStage.evidence(d, c, start: s, last: e, into: &w.end)
        w.points.append(w.end.total)
      }
      Shares.fill(w.points, into: &w.shares)
      let (e1, e2) = Self.two(w.shares)
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
    w.points.removeAll(keepingCapacity: true)
    for e in w.lefts {
      w.left.start()
      leftStage.evidence(d, c, last: e, into: &w.left)
      w.points.append(w.left.total)
    }
    Shares.fill(w.points, into: &w.shares)
    let (best, _) = Self.two(w.shares)
    let share = w.shares[best]
    let e = w.lefts[best]
    beginStage.candidates(d, last: e, into: &w.begins)
    w.points.removeAll(keepingCapacity: true)
    for b in w.begins {
      w.begin.start()
      beginStage.evidence(d, c, last: e, begin: b, into: &w.begin)
      w.points.append(w.begin.total)
    }
    Shares.fill(w.points, into: &w.shares)
    let (b1, b2) = Self.two(w.shares)
    w.leftSpans.append(
      Span(range: TokenRange(w.begins[b1], e + 1), share: share * w.shares[b1] >> 16))
    if b2 >= 0 && w.shares[b2] > 9_830 {
      w.leftSpans.append(
        Span(range: TokenRange(w.begins[b2], e + 1), share: share * w.shares[b2] >> 16))
    }
  }

  private func extend(
    _ d: TextView, _ c: CueContext, side: Int, _ content: inout ContentSpans, _ w: inout Workspace
  ) {
    if side == SideStage.left, let rest = resumed(d, c, content) { content.append(rest) }
    if side != SideStage.elsewhere && !isQuoted(d, content) { return }
    var hop = 0
    var last = content.last.map { Int($0.end) - 1 } ?? -1
    while hop < 6, let q = moreStage.candidate(d, c, last: last) {
      w.more.start()
      moreStage.evidence(d, c, stretch: q, content: content, side: side, hop: hop, into: &w.more)
      if w.more.total < 0 { return }
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
  private func attach(
    _ d: TextView, _ c: CueContext, _ range: Range<Int>, _ w: inout Workspace,
    _ out: inout [Reading]
  ) {
    sourceStage.candidates(d, c, into: &w.anchors)
    let any = ContentContext(d, c, side: 0, content: ContentSpans())
    w.anchorPoints.removeAll(keepingCapacity: true)
    w.anchorPaths.removeAll(keepingCapacity: true)
    for x in w.anchors {
      w.source.start()
      w.anchorPaths.append(sourceStage.cueEvidence(d, c, x, any, into: &w.source))
      w.anchorPoints.append(w.source.total)
    }
    var phrases = (first: -2, phrase: TokenRange?.none)
    for i in range {
      let content = ContentContext(d, c, side: out[i].side, content: out[i].content)
      w.points.removeAll(keepingCapacity: true)
      for n in 0..<w.anchors.count {
        w.source.start()
        sourceStage.contentEvidence(
          d, c, w.anchors[n], content, path: w.anchorPaths[n], into: &w.source)
        w.points.append(w.anchorPoints[n] &+ w.source.total)
      }
      Shares.fill(w.points, into: &w.shares)
      let (best, next) = Self.two(w.shares)
      let nextShare = next >= 0 ? w.shares[next] : 0
      out[i].anchorShare = w.shares[best]
      if phrases.first != best { phrases = (best, phrase(d, c, w.anchors[best], &w)) }
      out[i].source = phrases.phrase
      if i == range.lowerBound, next >= 0, nextShare > 9_830 {
        var other = out[i]
        other.anchorShare = nextShare
        other.source = phrase(d, c, w.anchors[next], &w)
        other.rank = 9
        out.append(other)
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
      var bestScore = Int32.min
      var best = w.extents[0]
      for e in w.extents {
        w.extent.start()
        extentStage.evidence(d, c, x, last: e, into: &w.extent)
        if w.extent.total > bestScore {
          bestScore = w.extent.total
          best = e
        }
      }
      return TokenRange(x.first, best + 1)
    }
  }

  @inline(__always) private static func two(_ shares: [Int]) -> (Int, Int) {
    var a = -1
    var b = -1
    for i in 0..<shares.count {
      if a < 0 || shares[i] > shares[a] {
        b = a
        a = i
      } else if b < 0 || shares[i] > shares[b] {
        b = i
      }
    }
    return (a, b)
  }

  /// The best besides `a` and `b`, or -1.
  @inline(__always) private static func third(_ shares: [Int], _ a: Int, _ b: Int) -> Int {
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
