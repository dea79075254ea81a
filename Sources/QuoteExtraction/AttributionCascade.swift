import Lexicons
import Syntax
import TextModel

/// The cascade of small choices: cue, side, borders, continuation, source, last look, conflicts.
///
/// Each choice lists a few candidates, adds up the points of what it sees around each and takes the
/// best; where a choice is close the second best goes on as another reading.
final class AttributionCascade: Sendable {
  let g: GrammarWords
  let tables: CascadeTables
  /// The words that rows of points name, and what is known of all words.
  let words: PointWords
  let facts: LemmaFacts
  let cueStage: CueStage
  let sideStage = SideStage()
  let startStage = StartStage()
  let endStage = EndStage()
  let leftStage = LeftEndStage()
  let beginStage = LeftStartStage()
  let sourceStage: SourceStage
  let extentStage = ExtentStage()
  let moreStage: ContinuationStage
  let choiceStage = ChoiceStage()
  let shares = Shares()
  /// Where `tables` are looked up.
  let sums: Sums
  let clear: ClearConstructions

  init(words: GrammarWords, nonVerbs: [UInt8], cues: CueLexicon, tables: CascadeTables) {
    g = words
    self.tables = tables
    self.words = PointWords(tables)
    sums = Sums(tables, self.words)
    facts = LemmaFacts(words, nonVerbs: nonVerbs, cues: cues, words: self.words)
    cueStage = CueStage(g: words, tables: tables, words: self.words)
    sourceStage = SourceStage(g: words)
    moreStage = ContinuationStage(g: words)
    clear = ClearConstructions(words: words, cues: cues)
  }

  /// What the stages want to know of the candidate at token `i`.
  func context(_ d: TextView, _ i: Int) -> CueContext {
    var c = CueContext(d, i, g)
    c.hint = RuleHint(clear.read(d, i, c))
    return c
  }

  /// Most cues that go through the stages together.
  static let block = 128
  /// Most cue candidates that are looked at together.
  static let lookBlock = 32

  /// Readings of every cue candidate that passes the gate, in text order, best of each cue first.
  ///
  /// The cues of some sentences go through one stage, then all through the next: its code and its
  /// table stay in the first caches meanwhile.
  func readings(_ d: TextView) -> [Reading] {
    var work = Workspace(readings: d.count / 8)
    for word in 0...d.count / 64 {
      var bits = d.columns.cues[word]
      while bits != 0 {
        let i = word &* 64 &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        if !cueStage.isFree(d, i) { continue }
        work.candidates.append(i)
        if work.candidates.count == Self.lookBlock { look(d, &work) }
      }
    }
    look(d, &work)
    read(d, &work)
    return work.readings
  }

  /// Looks at the candidates collected.
  private func look(_ d: TextView, _ w: inout Workspace) {
    cueStage.look(d, w.candidates, clear, gate: tables.gate, sums.cue, into: &w.looks)
    cueStage.lookWide(d, gate: tables.gate, sums.cue, &w.looks)
    for n in 0..<w.looks.count {
      cueStage.read(d, w.looks[n], clear, gate: tables.gate, sums.cue, into: &w.cues)
      if w.cues.count == Self.block { read(d, &w) }
    }
    w.candidates.removeAll()
  }

  /// Reads the cues collected.
  private func read(_ d: TextView, _ w: inout Workspace) {
    for n in 0..<w.cues.count { sides(d, n, &w) }
    for n in 0..<w.cues.count { starts(d, n, &w) }
    for n in 0..<w.cues.count { rights(d, n, &w) }
    for n in 0..<w.cues.count { lefts(d, n, &w) }
    for n in 0..<w.cues.count { assemble(d, w.cues[n], &w) }
    w.cues.removeAll()
    w.rightSpans.removeAll()
    w.leftSpans.removeAll()
  }

  private func sides(_ d: TextView, _ n: Int, _ w: inout Workspace) {
    let decided = w.cues[n].context.hint.decidedSide
    if decided >= 0 {
      w.cues[n].side = decided
      return
    }
    let sides = sideStage.points(d, w.cues[n].context, sums.side)
    w.points.removeAll()
    for side in 0..<4 { w.points.append(sides[side]) }
    let found = shares.outcome(w.points)
    w.cues[n].side = found.best
    if shares.share(w.points[found.next], of: found) >= 7_864 {  // 12 %
      w.cues[n].second = found.next
    }
  }

  private func starts(_ d: TextView, _ n: Int, _ w: inout Workspace) {
    let isFirst = SideStage.hasRight(w.cues[n].side)
    if !isFirst && !SideStage.hasRight(w.cues[n].second) { return }
    let c = w.cues[n].context
    startStage.candidates(d, c, sums.start, into: &w.candidates)
    if w.candidates.isEmpty { return }
    if w.candidates.count == 1 {
      w.cues[n].start = w.candidates[0]
      return
    }
    w.points.removeAll()
    startStage.points(d, c, w.candidates, sums.start, into: &w.points)
    let found = shares.outcome(w.points)
    w.cues[n].start = w.candidates[found.best]
    if isFirst && shares.share(w.points[found.next], of: found) >= 9_830 {  // 15 %
      w.cues[n].otherStart = w.candidates[found.next]
    }
  }

  /// Contents to the right: up to three ends for the best start, and one for the second best. A second
  /// side looks at the first of them only.
  private func rights(_ d: TextView, _ n: Int, _ w: inout Workspace) {
    if w.cues[n].start < 0 { return }
    let cue = w.cues[n]
    let from = w.rightSpans.count
    ends(d, cue.context, cue.start, SideStage.hasRight(cue.side) ? 3 : 1, &w)
    w.cues[n].secondRights = lesser(w.rightSpans.count - from, 1)
    // Three are looked at.
    if cue.otherStart >= 0 && w.rightSpans.count - from < 3 {
      ends(d, cue.context, cue.otherStart, 1, &w)
    }
    w.cues[n].rights = from..<w.rightSpans.count
  }

  private func ends(
    _ d: TextView, _ c: CueContext, _ start: Int, _ most: Int, _ w: inout Workspace
  ) {
    endStage.candidates(d, c, start: start, sums.end, into: &w.candidates)
    if w.candidates.count == 1 {
      w.rightSpans.append(TokenRange(start, w.candidates[0] + 1))
    }
    if w.candidates.count < 2 { return }
    w.points.removeAll()
    endStage.points(d, c, start: start, w.candidates, sums.end, into: &w.points)
    let found = shares.outcome(w.points)
    w.rightSpans.append(TokenRange(start, w.candidates[found.best] + 1))
    if most == 1 { return }
    for m in 0..<2 {
      let e = m == 0 ? found.next : found.third
      if e < 0 || shares.share(w.points[e], of: found) <= 6_553 { break }  // 10 %
      w.rightSpans.append(TokenRange(start, w.candidates[e] + 1))
    }
  }

  /// Contents to the left: the best end, and up to two beginnings.
  private func lefts(_ d: TextView, _ n: Int, _ w: inout Workspace) {
    if !SideStage.hasLeft(w.cues[n].side) && !SideStage.hasLeft(w.cues[n].second) { return }
    let c = w.cues[n].context
    let from = w.leftSpans.count
    leftStage.candidates(d, c, into: &w.candidates)
    if w.candidates.isEmpty { return }
    w.points.removeAll()
    for i in 0..<w.candidates.count {
      let alone = w.candidates.count == 1
      w.points.append(alone ? 0 : leftStage.points(d, c, last: w.candidates[i], sums.left))
    }
    let e = w.candidates[shares.outcome(w.points).best]
    beginStage.candidates(d, c, last: e, into: &w.candidates)
    w.points.removeAll()
    for i in 0..<w.candidates.count {
      let alone = w.candidates.count == 1
      w.points.append(
        alone ? 0 : beginStage.points(d, c, last: e, begin: w.candidates[i], sums.begin))
    }
    let found = shares.outcome(w.points)
    w.leftSpans.append(TokenRange(w.candidates[found.best], e + 1))
    if found.next >= 0 && shares.share(w.points[found.next], of: found) > 9_830 {
      w.leftSpans.append(TokenRange(w.candidates[found.next], e + 1))
    }
    w.cues[n].lefts = from..<w.leftSpans.count
  }

  /// Puts the contents of a cue together, side by side, and finds their sources.
  private func assemble(_ d: TextView, _ cue: CueWork, _ w: inout Workspace) {
    let c = cue.context
    let first = w.readings.count
    for rank in 0..<2 {
      let side = rank == 0 ? cue.side : cue.second
      if side < 0 { break }
      let hasRight = SideStage.hasRight(side)
      let hasLeft = SideStage.hasLeft(side)
      let rights = !hasRight ? 1 : rank == 0 ? lesser(cue.rights.count, 3) : cue.secondRights
      let lefts = hasLeft ? cue.lefts.count : 1
      for i in 0..<lefts {
        for j in 0..<rights {
          if i > 0 && j > 0 { continue }
          let made = w.readings.count - first
          if made >= 5 { break }
          var content = ContentSpans()
          if hasLeft {
            let l = w.leftSpans[cue.lefts.lowerBound + i]
            let right = hasRight ? w.rightSpans[cue.rights.lowerBound + j] : nil
            if !isAdjunct(d, l, before: right) { content.append(l) }
          }
          if hasRight { content.append(w.rightSpans[cue.rights.lowerBound + j]) }
          if content.isEmpty && side != SideStage.elsewhere { continue }
          extend(d, c, side: side, &content, sums.more)
          if content.isEmpty { continue }
          w.readings.append(
            Reading(
              head: c.head, context: c, cueScore: cue.score, side: side, content: content,
              source: nil, anchorShare: 0))
        }
      }
    }
    if w.readings.count > first { attach(d, c, first..<w.readings.count, &w) }
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
        d.fact(Int(d.chunks[k].head)).verbKind.isSpeech
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
    if let own = sourceStage.decided(d, c), !isSaid(own, range, w.readings) {
      let source = phrase(d, c, own, &w)
      for i in range {
        w.readings[i].anchorShare = 65_536
        w.readings[i].source = source
      }
      return
    }
    sourceStage.candidates(d, c, sums.source, into: &w.anchors)
    if w.anchors.count == 1 {
      // None but "none".
      for i in range { w.readings[i].anchorShare = 65_536 }
      return
    }
    w.anchorPoints.removeAll()
    w.anchorPaths.removeAll()
    sourceStage.cuePoints(
      d, c, w.anchors, sums.source, into: &w.anchorPoints, paths: &w.anchorPaths)
    var known = -1
    var side = -1
    var phrase: TokenRange?
    for i in range {
      if w.readings[i].side != side {
        side = w.readings[i].side
        w.sidePoints.removeAll()
        for n in 0..<w.anchors.count {
          w.sidePoints.append(
            w.anchorPoints[n]
              &+ sourceStage.sidePoints(
                c, w.anchors[n], side: side, path: w.anchorPaths[n], sums.source))
        }
      }
      sourceStage.points(
        c, w.anchors, side: side, w.readings[i].content, w.sidePoints, sums.source, into: &w.points)
      let found = shares.outcome(w.points)
      let (best, next) = (found.best, found.next)
      let nextShare = next >= 0 ? shares.share(w.points[next], of: found) : 0
      w.readings[i].anchorShare = shares.share(w.points[best], of: found)
      if known != best {
        known = best
        phrase = self.phrase(d, c, w.anchors[best], &w)
      }
      w.readings[i].source = phrase
      if i == range.lowerBound, next >= 0, nextShare > 9_830 {
        var other = w.readings[i]
        other.anchorShare = nextShare
        other.source = self.phrase(d, c, w.anchors[next], &w)
        w.readings.append(other)
      }
    }
  }

  /// Whether the phrase lies in the content of one of the readings.
  private func isSaid(_ x: SourceCandidate, _ range: Range<Int>, _ readings: [Reading]) -> Bool {
    for i in range where readings[i].content.contains(x.first) { return true }
    return false
  }

  private func phrase(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, _ w: inout Workspace
  ) -> TokenRange? {
    switch x.kind {
    case .none: return nil
    case .possessor: return TokenRange(x.first, x.last + 1)
    case .phrase:
      extentStage.candidates(d, c, x, into: &w.candidates)
      var most = Int32.min
      var best = w.candidates[0]
      if w.candidates.count == 1 { return TokenRange(x.first, best + 1) }
      for n in 0..<w.candidates.count {
        let points = extentStage.points(d, c, x, last: w.candidates[n], sums.extent)
        if points > most {
          most = points
          best = w.candidates[n]
        }
      }
      return TokenRange(x.first, best + 1)
    }
  }
}
