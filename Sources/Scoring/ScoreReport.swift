import JSONText

/// Writes figures for people and programs.
public struct ScoreReport: Sendable {
  /// Tables that can be asked for.
  public enum Breakdown: String, Sendable, CaseIterable {
    case kind, rule, speaker
  }

  private let scores: Scores

  public init(_ scores: Scores) { self.scores = scores }

  /// The figures as lines of text.
  public func text(by breakdowns: [Breakdown] = [.kind], mistakes: Int = 0) -> String {
    var out = "documents \(scores.documents) (missing \(scores.missingDocuments))"
    out += "   gold \(scores.gold)   predicted \(scores.predicted)\n"
    let lines = [
      ("content_tokens", scores.contentTokens), ("quotations_iou", scores.quotationsIoU),
      ("quotations_exact", scores.quotationsExact), ("attributed", scores.attributed),
    ]
    for (name, value) in lines { out += figure(name, value) }
    out += "source | match     \(Self.fixed(scores.sourceGivenMatch))\n"
    out += "cue    | match     \(Self.fixed(scores.cueGivenMatch))\n"
    if let speaker = scores.speaker { out += "speaker named      \(Self.fixed(speaker))\n" }
    if let stances = scores.stances {
      out += figure("stance targets", stances.targetScores)
      out += figure("stance poles", stances.poleScores)
      if stances.targets > 0 {
        let share = Double(stances.poles) / Double(stances.targets)
        out += "pole | target      \(Self.fixed(share))\n"
      }
      if stances.goldActs > 0 {
        let share = Double(stances.acts) / Double(stances.goldActs)
        out += "stance acts        \(Self.fixed(share))\n"
      }
    }
    for breakdown in breakdowns { out += table(breakdown) }
    if mistakes > 0 { out += confusion(mistakes) }
    return out
  }

  /// The figures as one JSON object and a line end; the keys of the reference scorer come first.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("documents")
    json.int(scores.documents)
    json.key("documents_missing")
    json.int(scores.missingDocuments)
    json.key("gold")
    json.int(scores.gold)
    json.key("predicted")
    json.int(scores.predicted)
    write(scores.contentTokens, "content_tokens", to: &json)
    write(scores.quotationsIoU, "quotations_iou", to: &json)
    write(scores.quotationsExact, "quotations_exact", to: &json)
    write(scores.attributed, "attributed", to: &json)
    json.key("source_given_match")
    json.double(scores.sourceGivenMatch)
    json.key("cue_given_match")
    json.double(scores.cueGivenMatch)
    json.key("speaker")
    if let speaker = scores.speaker { json.double(speaker) } else { json.null() }
    json.key("by_type")
    json.beginObject()
    for row in scores.byKind {
      json.key(row.name)
      json.beginObject()
      json.key("gold")
      json.int(row.count)
      json.key("recall")
      json.double(row.matchedShare)
      json.key("attributed_recall")
      json.double(row.attributedShare)
      json.key("token_recall")
      json.double(row.tokenShare)
      json.endObject()
    }
    json.endObject()
    writeDetails(to: &json)
    json.endObject()
    return json.bytes + [0x0A]
  }

  /// Rounds to three decimals, as C's `%.3f` does.
  public static func fixed(_ value: Double) -> String {
    let thousands = Int((min(max(value, 0), 1000) * 1000).rounded(.toNearestOrEven))
    let rest = String(thousands % 1000)
    return "\(thousands / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

extension ScoreReport {
  private func figure(_ name: String, _ value: PrecisionRecall) -> String {
    let parts = [
      "P \(Self.fixed(value.precision))", "R \(Self.fixed(value.recall))",
      "F1 \(Self.fixed(value.f1))",
    ]
    return Self.left(name, 18) + " " + parts.joined(separator: "  ") + "\n"
  }

  private func table(_ breakdown: Breakdown) -> String {
    var out = ""
    switch breakdown {
    case .kind:
      for row in scores.byKind {
        out += "  \(Self.left(row.name, 10)) n \(Self.right(row.count, 5))"
        out += "  recall \(Self.fixed(row.matchedShare))"
        out += "  attributed \(Self.fixed(row.attributedShare))"
        out += "  tokens \(Self.fixed(row.tokenShare))\n"
      }
    case .rule:
      out += "rule                                  records  right  attributed\n"
      for row in scores.byRule {
        out += "  \(Self.left(row.name, 34)) \(Self.right(row.count, 8))"
        out += "  \(Self.fixed(row.matchedShare))  \(Self.fixed(row.attributedShare))\n"
      }
    case .speaker:
      out += "speaker                                  gold  found  named\n"
      for row in scores.bySpeaker {
        out += "  \(Self.left(row.name, 34)) \(Self.right(row.count, 8))"
        out += "  \(Self.fixed(row.matchedShare))"
        out += "  \(Self.fixed(row.share(row.speakerRight, of: row.count)))\n"
      }
    }
    return out
  }

  private func confusion(_ limit: Int) -> String {
    var out = "kind: gold → predicted\n"
    for pair in scores.kindPairs {
      out += "  \(Self.left(pair.gold, 10)) \(Self.left(pair.predicted, 10))"
      out += " \(Self.right(pair.count, 6))\n"
    }
    for sort in Mistake.Sort.allCases {
      for mistake in scores.mistakes.filter({ $0.sort == sort }).prefix(limit) {
        out += "\(sort.rawValue)\t\(mistake.document)\t\(mistake.kind ?? "?")\t\(mistake.text)"
        if let expected = mistake.expected { out += "\t\(expected) → \(mistake.found ?? "-")" }
        out += "\n"
      }
    }
    return out
  }

  private func write(_ value: PrecisionRecall, _ name: String, to json: inout JSONWriter) {
    json.key(name)
    json.beginObject()
    json.key("p")
    json.double(value.precision)
    json.key("r")
    json.double(value.recall)
    json.key("f1")
    json.double(value.f1)
    json.endObject()
  }

  private func writeDetails(to json: inout JSONWriter) {
    json.key("stance")
    if let stances = scores.stances {
      json.beginObject()
      json.key("gold")
      json.int(stances.gold)
      json.key("predicted")
      json.int(stances.predicted)
      write(stances.targetScores, "targets", to: &json)
      write(stances.poleScores, "poles", to: &json)
      json.key("acts")
      let share = Double(stances.acts) / Double(max(stances.goldActs, 1))
      if stances.goldActs > 0 { json.double(share) } else { json.null() }
      json.endObject()
    } else {
      json.null()
    }
    json.key("kinds")
    json.beginArray()
    for pair in scores.kindPairs {
      json.beginObject()
      json.key("gold")
      json.string(pair.gold)
      json.key("predicted")
      json.string(pair.predicted)
      json.key("n")
      json.int(pair.count)
      json.endObject()
    }
    json.endArray()
    json.key("by_rule")
    json.beginObject()
    for row in scores.byRule {
      json.key(row.name)
      json.beginObject()
      json.key("predicted")
      json.int(row.count)
      json.key("precision")
      json.double(row.matchedShare)
      json.key("attributed_precision")
      json.double(row.attributedShare)
      json.endObject()
    }
    json.endObject()
    json.key("by_speaker")
    json.beginObject()
    for row in scores.bySpeaker {
      json.key(row.name)
      json.beginObject()
      json.key("gold")
      json.int(row.count)
      json.key("recall")
      json.double(row.matchedShare)
      json.key("named")
      json.double(row.share(row.speakerRight, of: row.count))
      json.endObject()
    }
    json.endObject()
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }

  private static func right(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: " ", count: max(width - text.count, 0)) + text
  }
}

extension AuditScores {
  /// The shares with their intervals as lines of text.
  public var text: String {
    let judged = rows.first?.interval.count ?? 0
    var out = "judged \(judged) of \(sampled)   95 % interval by Wilson\n"
    for row in rows {
      let value = row.interval
      let name = row.name + String(repeating: " ", count: max(10 - row.name.count, 0))
      out += "\(name) \(ScoreReport.fixed(value.share))"
      out += "  [\(ScoreReport.fixed(value.low)), \(ScoreReport.fixed(value.high))]"
      out += "  \(value.hits)/\(value.count)\n"
    }
    return out
  }

  /// The shares with their intervals as one JSON object and a line end.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("sample")
    json.int(sampled)
    json.key("precision")
    json.beginObject()
    for row in rows {
      json.key(row.name)
      json.beginObject()
      json.key("hits")
      json.int(row.interval.hits)
      json.key("n")
      json.int(row.interval.count)
      json.key("share")
      json.double(row.interval.share)
      json.key("low")
      json.double(row.interval.low)
      json.key("high")
      json.double(row.interval.high)
      json.endObject()
    }
    json.endObject()
    json.endObject()
    return json.bytes + [0x0A]
  }
}
