import Lexicons
import Syntax
import TextModel

/// One row of points that spoke for or against a candidate.
public struct ExplainedRow: Sendable {
  /// Template and fields, as in the point tables.
  public let columns: [String]
  /// Eighths of a log-odd.
  public let points: Int
}

/// A candidate of one choice.
public struct ExplainedCandidate: Sendable {
  /// Tokens it stands for; empty for "none" and for sides.
  public let tokens: TokenRange
  /// "right", "none" … where tokens do not say it.
  public let label: String
  /// Sum of its points, eighths of a log-odd.
  public let points: Int
  public let isChosen: Bool
  /// Rows that spoke, heaviest first.
  public let rows: [ExplainedRow]
}

/// One choice of the cascade with its candidates, best first.
public struct ExplainedChoice: Sendable {
  public let stage: CascadeStage
  public let candidates: [ExplainedCandidate]
}

/// Why a cue was read as it was, or why it was given up.
public struct ExplainedCue: Sendable {
  /// Token of the cue word.
  public let head: Int
  /// Whether a quotation came of it.
  public let isEmitted: Bool
  /// "emitted", "below the threshold", "inside another quotation" …
  public let outcome: String
  public let attribution: Attribution
  public let choices: [ExplainedChoice]
}

extension QuotationExtractor {
  /// Explains every cue candidate whose best reading scores at least `floor` eighths in the last look.
  public func explained(
    _ text: ChunkedText, spelling: PointSpelling, floor: Int = -40
  ) -> [ExplainedCue] {
    TextView.withView(of: text, cascade.facts) { d in
      var readings = cascade.readings(d)
      cascade.weigh(d, &readings)
      guardReadings(d, &readings)
      let fixed = structure.attributions(d, paragraphs: text.tagged.text.paragraphs)
      let all = cascade.accept(d, &readings, fixed: fixed)
      let accepted = Set(all.outer + all.nested.map(\.reading))
      let rivals = Rivals(readings)
      var best: [Int: Int] = [:]
      for i in readings.indices {
        let head = readings[i].head
        if accepted.contains(i) {
          best[head] = i
        } else if let j = best[head] {
          if !accepted.contains(j) && readings[i].score > readings[j].score { best[head] = i }
        } else {
          best[head] = i
        }
      }
      var explainer = Explainer(cascade: cascade, spelling: spelling)
      return best.values.sorted { readings[$0].head < readings[$1].head }
        .filter { accepted.contains($0) || Int(readings[$0].score) >= floor }
        .map { i in
          let r = readings[i]
          let emitted = accepted.contains(i)
          let outcome =
            emitted
            ? "emitted"
            : r.score < cascade.tables.threshold
              ? "below the threshold of \(cascade.tables.threshold)" : "in conflict with another"
          return ExplainedCue(
            head: r.head, isEmitted: emitted, outcome: outcome, attribution: attribution(d, r),
            choices: explainer.choices(d, r, i, readings, rivals))
        }
    }
  }
}

/// Runs the stages again for one reading, writing down what each piece of evidence gave.
private struct Explainer {
  let cascade: AttributionCascade
  let spelling: PointSpelling
  let recorder = EvidenceRecorder()

  mutating func choices(
    _ d: TextView, _ r: Reading, _ index: Int, _ readings: [Reading],
    _ rivals: Rivals
  ) -> [ExplainedChoice] {
    let c = r.context
    let t = cascade.tables
    var out: [ExplainedChoice] = []
    let cue = candidate(t.cue, TokenRange(r.head, r.head + 1), "cue", true) {
      cascade.cueStage.evidence(d, c, into: &$0)
    }
    out.append(ExplainedChoice(stage: .cue, candidates: [cue]))
    out.append(side(d, r))
    let right = r.content.array.first { Int($0.first) > r.head }
    let left = r.content.array.last { Int($0.end) - 1 < r.head }
    if SideStage.hasRight(r.side), let right {
      let starts = WorkList.array {
        cascade.startStage.candidates(d, c, cascade.sums.start, into: &$0)
      }
      out.append(
        choice(
          .start,
          starts.map { s in
            candidate(t.start, TokenRange(s, s + 1), "", s == Int(right.first)) {
              cascade.startStage.evidence(d, c, start: s, into: &$0)
            }
          }))
      let ends = WorkList.array {
        cascade.endStage.candidates(d, c, start: Int(right.first), cascade.sums.end, into: &$0)
      }
      var from = ContentStart(d, Int(right.first))
      out.append(
        choice(
          .end,
          ends.map { e in
            candidate(t.end, TokenRange(e, e + 1), "", e == Int(right.end) - 1) {
              cascade.endStage.evidence(d, c, &from, last: e, into: &$0)
            }
          }))
    }
    if SideStage.hasLeft(r.side), let left {
      let ends = WorkList.array { cascade.leftStage.candidates(d, c, into: &$0) }
      out.append(
        choice(
          .left,
          ends.map { e in
            candidate(t.left, TokenRange(e, e + 1), "", e == Int(left.end) - 1) {
              cascade.leftStage.evidence(d, c, last: e, into: &$0)
            }
          }))
      let begins = WorkList.array {
        cascade.beginStage.candidates(d, c, last: Int(left.end) - 1, into: &$0)
      }
      out.append(
        choice(
          .begin,
          begins.map { b in
            candidate(t.begin, TokenRange(b, b + 1), "", b == Int(left.first)) {
              cascade.beginStage.evidence(d, c, last: Int(left.end) - 1, begin: b, into: &$0)
            }
          }))
    }
    let anchors = anchors(d, c, r)
    out.append(
      choice(
        .source,
        anchors.map { x in
          let isChosen =
            x.kind == .none ? r.source == nil : r.source.map { Int($0.first) == x.first } ?? false
          let end = x.kind == .phrase ? Int(d.chunks[x.last].last) + 1 : x.last + 1
          return candidate(
            t.source, x.kind == .none ? TokenRange(0, 0) : TokenRange(x.first, end),
            x.kind == .none ? "none" : "", isChosen
          ) {
            cascade.sourceStage.evidence(d, c, x, side: r.side, r.content, into: &$0)
          }
        }))
    let last = candidate(t.choice, TokenRange(r.head, r.head + 1), "emit", true) { sink in
      readings.withUnsafeBufferPointer { all in
        cascade.choiceStage.evidence(d, index, of: all, rivals, into: &sink)
      }
    }
    out.append(ExplainedChoice(stage: .choice, candidates: [last]))
    return out
  }

  /// The sources that were looked at: one where nothing else came into question.
  private func anchors(_ d: TextView, _ c: CueContext, _ r: Reading) -> [SourceCandidate] {
    if let own = cascade.sourceStage.decided(d, c), !r.content.contains(own.first) { return [own] }
    return WorkList.array {
      cascade.sourceStage.candidates(d, c, cascade.sums.source, into: &$0)
    }
  }

  private func choice(
    _ stage: CascadeStage, _ candidates: [ExplainedCandidate]
  ) -> ExplainedChoice {
    let order = candidates.indices.sorted {
      candidates[$0].points != candidates[$1].points
        ? candidates[$0].points > candidates[$1].points : $0 < $1
    }
    return ExplainedChoice(stage: stage, candidates: order.map { candidates[$0] })
  }

  private func side(_ d: TextView, _ r: Reading) -> ExplainedChoice {
    recorder.clear()
    var sink = RecordingSink(table: cascade.tables.side, recorder: recorder)
    cascade.sideStage.evidence(d, r.context, into: &sink)
    let decided = r.context.hint.decidedSide
    let candidates = (0..<4).filter { decided < 0 || $0 == r.side }.map {
      side -> ExplainedCandidate in
      var rows: [ExplainedRow] = []
      for (key, lane) in zip(recorder.keys, recorder.lanes) {
        let points = Int(Int8(truncatingIfNeeded: Int32(bitPattern: lane >> UInt32(8 * side))))
        if points != 0 { rows.append(row(key | UInt64(side) << 52, points)) }
      }
      return ExplainedCandidate(
        tokens: TokenRange(0, 0), label: PointSpelling.sideNames[side],
        points: rows.reduce(0) { $0 + $1.points }, isChosen: side == r.side, rows: Self.sorted(rows)
      )
    }
    return choice(.side, candidates)
  }

  private func candidate(
    _ table: PointTable, _ tokens: TokenRange, _ label: String, _ isChosen: Bool,
    _ body: (inout RecordingSink) -> Void
  ) -> ExplainedCandidate {
    recorder.clear()
    var sink = RecordingSink(table: table, recorder: recorder)
    body(&sink)
    var rows: [ExplainedRow] = []
    for (key, lane) in zip(recorder.keys, recorder.lanes) {
      let points = Int(Int8(truncatingIfNeeded: Int32(bitPattern: lane)))
      if points != 0 { rows.append(row(key, points)) }
    }
    return ExplainedCandidate(
      tokens: tokens, label: label, points: rows.reduce(0) { $0 + $1.points }, isChosen: isChosen,
      rows: Self.sorted(rows))
  }

  private func row(_ key: UInt64, _ points: Int) -> ExplainedRow {
    ExplainedRow(
      columns: spelling.columns(key: key, kinds: recorder.kinds[Int(key >> 54)]), points: points)
  }

  private static func sorted(_ rows: [ExplainedRow]) -> [ExplainedRow] {
    rows.enumerated().sorted {
      abs($0.element.points) != abs($1.element.points)
        ? abs($0.element.points) > abs($1.element.points) : $0.offset < $1.offset
    }.map(\.element)
  }
}
