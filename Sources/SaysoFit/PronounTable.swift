import JSONText
import QuoteExtraction
import TextModel

/// Hand-labelled antecedents of pronouns that are sources: article, code points of the pronoun and of
/// its antecedent.
struct PronounTable {
  struct Row {
    var pronoun: ClosedRange<Int>
    var antecedent: ClosedRange<Int>?
  }
  private var rows: [String: [Row]] = [:]

  /// Reads the rows of one half: `aside` is kept for the report and never looked at.
  init(_ bytes: [UInt8], part: String) throws {
    for line in bytes.split(separator: 10) where line.first != 35 {
      let columns = line.split(separator: 9).map { String(decoding: $0, as: UTF8.self) }
      guard columns.count >= 5, let start = Int(columns[1]), let end = Int(columns[2]), start < end
      else { continue }
      let isAside = AnnotatedArticle.hash(columns[0]) % 2 == 0
      guard (part == "aside") == isAside else { continue }
      var row = Row(pronoun: start...(end - 1), antecedent: nil)
      if let from = Int(columns[3]), let to = Int(columns[4]), from < to {
        row.antecedent = from...(to - 1)
      }
      rows[columns[0], default: []].append(row)
    }
  }

  /// Compares the answers of one article with its rows: right is the same entity as the antecedent's
  /// words name, or no name where there is none.
  func compare(
    _ id: String, _ attributions: [Attribution], _ answers: [SpeakerExplanation],
    _ text: SegmentedText, _ offsets: [Int], _ tally: inout Tally, errors: Int
  ) {
    for row in rows[id] ?? [] {
      let from = offsets[row.pronoun.lowerBound]
      let found = attributions.indices.first { a in
        attributions[a].source.map { Int(text.tokens[Int($0.first)].start) == from } ?? false
      }
      guard let found else { continue }
      let answer = answers[found].speaker?.name
      let wanted = row.antecedent.map {
        String(
          decoding: text.bytes[offsets[$0.lowerBound]..<offsets[$0.upperBound + 1]], as: UTF8.self)
      }
      let isRight = wanted == nil ? answer == nil : Self.names(wanted, answer)
      tally.all += 1
      if isRight { tally.right += 1 }
      if answer == nil { tally.missing += 1 }
      if !isRight && tally.printed < errors {
        tally.printed += 1
        print(
          "\(id)\t\(row.pronoun.lowerBound)\t\(wanted ?? "-")\t\(answer ?? "nil")\t\(answers[found].rule)"
        )
        for candidate in answers[found].candidates.prefix(3) {
          print("    \(candidate.name) \(candidate.points) \(candidate.rules)")
        }
      }
    }
  }

  /// Whether the last words agree: "Clinton" for "Hillary Clinton".
  private static func names(_ wanted: String?, _ answer: String?) -> Bool {
    guard let wanted, let answer else { return false }
    let a = Set(answer.lowercased().split { !$0.isLetter })
    let b = wanted.lowercased().split { !$0.isLetter }
    return !b.isEmpty && b.allSatisfy(a.contains)
  }
}
