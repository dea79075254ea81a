import QuoteExtraction
import Reports
import Sayso
import Syntax
import TextModel

/// An explanation as lines for a terminal; corpus text is written with its controls spelled out.
struct ExplanationText {
  let explanation: DocumentExplanation
  /// Rows of points shown for each candidate.
  let rows: Int
  private var lines: [String] = []

  init(explanation: DocumentExplanation, rows: Int) {
    self.explanation = explanation
    self.rows = rows
  }

  /// All lines so far.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private var segmented: SegmentedText { explanation.text.tagged.text }

  /// Tokens with tags in their phrases, and the stretches in quotation marks; of the sentences of
  /// one quotation where a number is given.
  mutating func appendTokens(only: Int?) {
    let t = explanation.text
    let record = explanation.annotated.records.first { $0.number == only }
    var last: Int32?
    for chunk in t.chunks {
      let sentence = segmented.sentenceOfToken[Int(chunk.first)]
      if let record, !record.sentences.contains(Int(sentence) + 1) { continue }
      if sentence != last { lines.append("sentence \(sentence + 1)") }
      last = sentence
      let words = (Int(chunk.first)...Int(chunk.last)).map { i in
        "\(word(i))/\(t.tagged.tags[i])"
      }
      lines.append("  \(chunk.fine.spelling)\t\(words.joined(separator: " "))")
    }
    for stretch in t.stretches {
      let span = span(TokenRange(Int(stretch.first), Int(stretch.last) + 1))
      if let record {
        let sentence = Int(segmented.sentenceOfToken[Int(stretch.first)]) + 1
        if !record.sentences.contains(sentence) { continue }
      }
      lines.append("in marks  \(joined([span]))\(stretch.isClosed ? "" : "  (never closed)")")
    }
    lines.append("")
  }

  /// The quotations, each with its choices; then the cues that were given up.
  mutating func appendRecords(only: Int?, tried: Bool) {
    for (at, record) in explanation.annotated.records.enumerated()
    where only == nil || record.number == only {
      append(record, explanation.speakers[at])
      let cue = explanation.cues.first { c in
        c.isEmitted
          && record.cue.contains { $0.contains(segmented.tokens[c.head].span) }
      }
      if let cue { append(cue) }
      lines.append("")
    }
    if explanation.annotated.records.isEmpty { lines.append("no quotation") }
    guard tried, only == nil else { return }
    lines.append("tried and given up:")
    for cue in explanation.cues where !cue.isEmitted {
      lines.append("  \(word(cue.head)): \(cue.outcome)")
      append(cue)
    }
  }
}

extension ExplanationText {
  private func word(_ token: Int) -> String {
    DisplayText.safe(segmented.string(segmented.tokens[token]))
  }

  private func joined(_ spans: some Sequence<TextSpan>) -> String {
    spans.map { DisplayText.safe(segmented.string($0)) }.joined(separator: " … ")
  }

  private func span(_ range: TokenRange) -> TextSpan {
    TextSpan(
      Int(segmented.tokens[Int(range.first)].start),
      Int(segmented.tokens[Int(range.end) - 1].end))
  }

  private static func signed(_ points: Int) -> String { points > 0 ? "+\(points)" : "\(points)" }

  private mutating func append(_ r: AttributionRecord, _ why: SpeakerExplanation) {
    lines.append("#\(r.number)  \(r.kind.rawValue), \(r.attribution.rawValue)")
    lines.append("  content  \(joined(r.content))")
    if !r.cue.isEmpty { lines.append("  cue      \(joined(r.cue))") }
    if !r.source.isEmpty { lines.append("  source   \(joined(r.source))") }
    append(r.speaker, why)
    for stance in r.stances { append(stance) }
    lines.append("  rules")
    for e in r.evidence { append(e, indent: "    ") }
  }

  private mutating func append(_ speaker: Speaker?, _ why: SpeakerExplanation) {
    guard let s = speaker else {
      lines.append("  speaker  –  \(RuleSentences.words(for: why.rule)) [\(why.rule)]")
      return
    }
    let role = s.role.map { ", " + DisplayText.safe($0) } ?? ""
    lines.append(
      "  speaker  \(DisplayText.safe(s.name ?? "–")) (\(s.kind.rawValue), by "
        + "\(s.resolution.rawValue))\(role)")
    lines.append("           \(RuleSentences.words(for: why.rule)) [\(why.rule)]")
    if !s.candidates.isEmpty {
      lines.append("           equal: \(DisplayText.safe(s.candidates.joined(separator: ", ")))")
    }
    let best = why.candidates.first?.points ?? 0
    for (at, c) in why.candidates.enumerated() {
      let isTaken = at == 0 && c.name == s.name
      let loss = at > 0 ? ", loses by \(best - c.points)" : ""
      lines.append(
        "         \(isTaken ? "►" : " ") \(DisplayText.safe(c.name))  \(c.points)\(loss)"
          + "  \(c.rules.joined(separator: ", "))")
    }
  }

  private mutating func append(_ stance: Stance) {
    let target = DisplayText.safe(stance.target.name)
    var notes = [stance.act.rawValue, "intensity \(stance.intensity)"]
    if stance.modality.certainty != .certain { notes.append(stance.modality.certainty.rawValue) }
    if !stance.modality.positive { notes.append("negated") }
    notes += stance.modality.flags.map(\.rawValue)
    lines.append("  stance   \(stance.pole.rawValue) \(target) (\(notes.joined(separator: ", ")))")
    if stance.holder.count > 1 {
      lines.append("           held by \(DisplayText.safe(stance.holder.joined(separator: " › ")))")
    }
    for e in stance.evidence { append(e, indent: "           ") }
    let points = stance.evidence.compactMap(\.points)
    if points.count > 1 {
      lines.append("           together \(Self.signed(points.reduce(0, +)))")
    }
  }

  private mutating func append(_ e: some ReasoningStep, indent: String) {
    var line = indent + e.rule
    if let span = e.span { line += "  “\(joined([span]))”" }
    if let points = e.points { line += "  \(Self.signed(points))" }
    if let effect = e.effect { line += "  → \(effect)" }
    if let sentence = RuleSentences.sentence(for: e.rule) { line += "  (\(sentence))" }
    lines.append(line)
  }

  private mutating func append(_ cue: ExplainedCue) {
    for choice in cue.choices {
      lines.append("  \(choice.stage.rawValue)")
      let winner = choice.candidates.first { $0.isChosen }
      for c in choice.candidates.prefix(3) where c.isChosen || !c.rows.isEmpty {
        let name = c.tokens.count > 0 ? "“" + joined([span(c.tokens)]) + "”" : c.label
        var line = "    \(c.isChosen ? "►" : " ") \(name)  \(c.points)"
        if let winner, !c.isChosen { line += Self.loss(of: c, to: winner) }
        lines.append(line)
        for row in c.rows.prefix(rows) {
          lines.append(
            "        \(Self.signed(row.points))  \(row.columns.joined(separator: "  "))")
        }
      }
      if choice.candidates.count > 3 {
        lines.append("      and \(choice.candidates.count - 3) more")
      }
    }
  }

  /// By how much a candidate lost, and the evidence that made the most of it.
  private static func loss(
    of candidate: ExplainedCandidate, to winner: ExplainedCandidate
  ) -> String {
    let margin = winner.points - candidate.points
    guard margin >= 0 else { return "" }
    var gaps: [String: Int] = [:]
    for row in winner.rows { gaps[row.columns.first ?? "", default: 0] += row.points }
    for row in candidate.rows { gaps[row.columns.first ?? "", default: 0] -= row.points }
    let most = gaps.filter { $0.value > 0 }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(2)
    if most.isEmpty { return "  loses by \(margin)" }
    let reasons = most.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return "  loses by \(margin), most by \(reasons)"
  }
}
