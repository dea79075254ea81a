import ArgumentParser
import Reports
import Sayso
import Scoring
import TextModel

/// Scores records against gold.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores records against gold, or the judgements of an audit.",
    discussion: """
      GOLD is a file of JSON lines ({"id", "text", "quotes"}), a marked-text file (.gold), a \
      folder of such files, or a brat folder (.txt and .ann). PREDICTED is a result folder or a \
      file of records; without it the gold's own texts are processed.

        sayso evaluate gold.jsonl results --by kind --by rule --fail-under attributed=0.6
        sayso evaluate --audit audit.json
      """)

  @Argument(help: "Gold: JSON lines, marked text, or a folder of marked text or brat files.")
  var gold: String?

  @Argument(help: "Result folder or file of records; default: process the gold's texts.")
  var predicted: String?

  @Option(help: "Adds a table: kind, rule or speaker. May be given more than once.")
  var by: [ScoreReport.Breakdown] = [.kind]

  @Option(help: "Lists up to N mistakes of each sort, and gold kinds against predicted ones.")
  var confusion = 0

  @Option(help: "NAME=VALUE, such as attributed=0.6: exit 1 where the figure is lower.")
  var failUnder: [String] = []

  @Option(help: "File exported by the report's audit view: precision with 95 % intervals.")
  var audit: String?

  @Flag(help: "Prints one JSON object.")
  var json = false

  func run() throws {
    try CommandFailure.reported { try evaluate() }
  }

  private func evaluate() throws {
    if let audit { return try printAudit(audit) }
    guard let gold else { throw ValidationError("Missing GOLD; give a gold file or --audit FILE.") }
    let limits = try failUnder.map { try Limit($0) }
    var documents = try GoldFiles.documents(at: gold)
    let records: QuotationLinesReader
    if let predicted {
      records = try Self.records(of: predicted)
      try Self.match(&documents, with: records)
    } else {
      records = try QuotationLinesReader(
        try EvaluationPipeline.records(for: documents), file: "records")
    }
    let scores = QuotationScorer.scores(gold: documents, predicted: records)
    let report = ScoreReport(scores)
    try LineReader.write(
      json ? report.json() : Array(report.text(by: by, mistakes: confusion).utf8), to: "-")
    var failed = false
    for limit in limits {
      let value = scores.value(named: limit.name) ?? 0
      if value < limit.value {
        failed = true
        let text = "error[score]: \(limit.name) is \(ScoreReport.fixed(value)), "
        try LineReader.writeMessage("sayso: \(text)below \(limit.text)")
      }
    }
    if failed { throw ExitCode(1) }
  }

  private static func records(of path: String) throws -> QuotationLinesReader {
    guard LineReader.isDirectory(path) else {
      return try QuotationLinesReader(try LineReader.bytes(of: path), file: path)
    }
    // The run's record tells the unit of the offsets.
    let run = path + "/run.json"
    let file = path + "/quotations.jsonl"
    let head = LineReader.exists(run) ? try LineReader.bytes(of: run) : []
    return try QuotationLinesReader(head + (try LineReader.bytes(of: file)), file: file)
  }

  /// Gives gold documents the ids that the records have: gold `a.gold` belongs to the text `a.txt`,
  /// whose id is its file's name.
  private static func match(
    _ documents: inout [GoldDocument], with records: QuotationLinesReader
  ) throws {
    for at in documents.indices where records.document(documents[at].id) == nil {
      let id = documents[at].id + ".txt"
      if records.document(id) != nil { documents[at].id = id }
    }
    if let first = documents.first, let other = records.documents.first,
      !documents.contains(where: { records.document($0.id) != nil })
    {
      try LineReader.writeMessage(
        "sayso: warning: gold and records have no document in common; ids are such as "
          + "'\(DisplayText.safe(first.id))' there and '\(DisplayText.safe(other.id))' here")
    }
  }

  private func printAudit(_ path: String) throws {
    let scores = try AuditScores(try LineReader.bytes(of: path), file: path)
    try LineReader.write(json ? scores.json() : Array(scores.text.utf8), to: "-")
  }

  /// A least value for a figure.
  private struct Limit {
    let name: String
    let value: Double
    let text: String

    init(_ argument: String) throws {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, Scores.names.contains(parts[0]), let value = Double(parts[1]) else {
        let names = Scores.names.joined(separator: ", ")
        throw ValidationError("--fail-under takes NAME=VALUE with one of \(names).")
      }
      name = parts[0]
      self.value = value
      text = parts[1]
    }
  }
}

extension ScoreReport.Breakdown: ExpressibleByArgument {}

/// Runs the pipeline over gold texts.
enum EvaluationPipeline {
  /// Lines of quotation records for the texts of `documents`.
  static func records(for documents: [GoldDocument]) throws -> [UInt8] {
    let worker = try Pipeline().makeWorker()
    let encoder = RecordEncoder()
    var out: [UInt8] = []
    for document in documents {
      let annotated = worker.annotate(Document(id: document.id, text: document.text))
      encoder.appendQuotations(of: annotated, to: &out)
    }
    return out
  }
}
