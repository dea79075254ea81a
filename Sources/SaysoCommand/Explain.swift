import ArgumentParser
import BatchProcessing
import Glibc
import QuoteExtraction
import Sayso
import Syntax
import TextModel

/// `sayso explain`: why each quotation came out as it did.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why: the rules that fired or were tried, on which words.",
    discussion: """
      Reads one text and prints each quotation with its spans, the rules behind it and the points of \
      every choice. Points are eighths of a log-odd.

      Example: echo '“We won,” said Ada Holt.' | sayso explain -
      """)

  @Argument(help: "A text file, or - for standard input.")
  var file: String
  @Option(help: "Only the quotation with this number.")
  var quotation: Int?
  @Flag(help: "Print tokens with tags, chunks and quotation marks too.")
  var tokens = false
  @Flag(help: "Print cue candidates that came to nothing too.")
  var tried = false
  @Option(help: "Rows of points to print for each candidate.")
  var rows: Int = 4

  @Flag(help: "Everything as one JSON object.")
  var json = false

  @OptionGroup(title: "Language") var lexicons: LexiconArguments
  @OptionGroup(title: "Language") var knowledge: KnowledgeArguments

  func run() throws {
    let pipeline = try Knowledge(lexicons.files(), knowledge).pipeline()
    let worker = try pipeline.makeWorker()
    let bytes = try InputBytes.read(file)
    let explanation = worker.explain(Document(id: file == "-" ? "stdin" : file, text: bytes))
    if json {
      var out = ExplanationJSON(explanation: explanation)
      try writeAll(out.bytes(only: quotation, tried: tried), to: 1, "stdout")
      return
    }
    var out = ExplanationText(explanation: explanation, rows: rows)
    if tokens { out.appendTokens() }
    out.appendRecords(only: quotation, tried: tried)
    out.write()
  }
}

/// Whole inputs for commands that look at one text.
enum InputBytes {
  /// Bytes of the file at `path`, or of standard input for `-`; malformed UTF-8 is replaced.
  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path == "-" ? "/dev/stdin" : path, "rb") else {
      throw CommandFailure.usage("\(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let n = fread(&buffer, 1, buffer.count, file)
      if n == 0 { break }
      bytes.append(contentsOf: buffer[..<n])
    }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}

/// The explanation as lines for a terminal.
private struct ExplanationText {
  let explanation: DocumentExplanation
  let rows: Int
  var lines: [String] = []

  private var text: SegmentedText { explanation.text.tagged.text }

  mutating func appendTokens() {
    let t = explanation.text
    for (k, chunk) in t.chunks.enumerated() {
      let words = (Int(chunk.first)...Int(chunk.last)).map { i in
        "\(text.string(text.tokens[i]))/\(t.tagged.tags[i])"
      }
      let sentence = text.sentenceOfToken[Int(chunk.first)]
      if k == 0 || text.sentenceOfToken[Int(t.chunks[k - 1].first)] != sentence {
        lines.append("sentence \(sentence + 1)")
      }
      lines.append("  \(chunk.fine.spelling)\t\(words.joined(separator: " "))")
    }
    lines.append("")
  }

  mutating func appendRecords(only: Int?, tried: Bool) {
    for record in explanation.annotated.records where only == nil || record.number == only {
      append(record)
      let cue = explanation.cues.first { c in
        c.isEmitted && record.cue.contains { $0.contains(text.tokens[c.head].span) }
      }
      if let cue { append(cue) }
      lines.append("")
    }
    guard tried, only == nil else { return }
    lines.append("tried and given up:")
    for cue in explanation.cues where !cue.isEmitted {
      lines.append("  \(text.string(text.tokens[cue.head])): \(cue.outcome)")
      append(cue)
    }
  }

  private func joined(_ spans: [TextSpan]) -> String {
    spans.map { text.string($0).split(separator: "\n").joined(separator: " ") }
      .joined(separator: " … ")
  }

  private mutating func append(_ r: AttributionRecord) {
    lines.append("#\(r.number)  \(r.kind.rawValue), \(r.attribution.rawValue)")
    lines.append("  content  \(joined(r.content))")
    if !r.cue.isEmpty { lines.append("  cue      \(joined(r.cue))") }
    if !r.source.isEmpty { lines.append("  source   \(joined(r.source))") }
    if let s = r.speaker {
      lines.append(
        "  speaker  \(s.name ?? "–") (\(s.kind.rawValue), by \(s.resolution.rawValue))"
          + (s.role.map { ", \($0)" } ?? ""))
      if !s.candidates.isEmpty {
        lines.append("           candidates: \(s.candidates.joined(separator: ", "))")
      }
    }
    for stance in r.stances {
      lines.append(
        "  stance   \(stance.pole.rawValue) \(stance.target.name) (\(stance.act.rawValue), intensity \(stance.intensity))"
      )
      for e in stance.evidence { append(e, indent: "           ") }
    }
    for e in r.evidence { append(e, indent: "  rule     ") }
  }

  private mutating func append(_ e: Evidence, indent: String) {
    var line = indent + e.rule
    if let span = e.span { line += "  “\(joined([span]))”" }
    if let points = e.points { line += "  \(points > 0 ? "+" : "")\(points)" }
    if let effect = e.effect { line += "  \(effect)" }
    lines.append(line)
  }

  private mutating func append(_ cue: ExplainedCue) {
    for choice in cue.choices {
      lines.append("  \(choice.stage.rawValue)")
      for c in choice.candidates.prefix(3) where c.isChosen || !c.rows.isEmpty {
        let name = c.tokens.count > 0 ? "“" + joined([span(c.tokens)]) + "”" : c.label
        lines.append("    \(c.isChosen ? "►" : " ") \(name)  \(c.points)")
        for row in c.rows.prefix(rows) {
          lines.append(
            "        \(row.points > 0 ? "+" : "")\(row.points)  \(row.columns.joined(separator: "  "))"
          )
        }
      }
    }
  }

  private func span(_ range: TokenRange) -> TextSpan {
    TextSpan(
      Int(text.tokens[Int(range.first)].start), Int(text.tokens[Int(range.end) - 1].end))
  }

  func write() {
    for line in lines { print(line) }
  }
}
