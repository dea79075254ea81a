import TextModel

/// A whole result in memory: what `sayso extract -o DIR` wrote, or a file of records.
public struct ResultFolder: Sendable {
  public var run: RunRecord?
  public var offsets: OffsetUnit = .codePoints
  /// In the order of the run; a document known only from its quotations stands at the end.
  public var documents: [ResultDocument] = []
  /// In the order of the run, each document's together.
  public var quotations: [ResultQuotation] = []
  public var errors: [ProblemRecord] = []
  public var summary: SummaryRecord?

  public init() {}

  /// Reads the folder, record file or standard input ("-") at `path`.
  ///
  /// - Throws: `ResultError` with the line of the first record that cannot be read.
  public init(path: String) throws {
    var seen: Set<String> = []
    try Self.forEachRecord(of: path) { record in
      switch record {
      case .run(let value, let unit):
        run = value
        offsets = unit
      case .document(let document, let nested):
        if seen.insert(document.id).inserted { documents.append(document) }
        quotations += nested
      case .quotation(let quotation): quotations.append(quotation)
      case .error(let problem): errors.append(problem)
      case .summary(let value): summary = value
      }
    }
    for quotation in quotations where seen.insert(quotation.document).inserted {
      documents.append(ResultDocument(id: quotation.document))
    }
  }

  /// Calls `body` with every record: run, documents, quotations, errors; one at a time.
  public static func forEachRecord(
    of path: String, _ body: (ResultRecord) throws -> Void
  ) throws {
    if !LineReader.isDirectory(path) {
      return try forEachLine(of: path, body)
    }
    let quotations = path + "/quotations.jsonl"
    guard LineReader.exists(quotations) else {
      throw ResultError(
        file: path, line: nil,
        problem: "no quotations.jsonl in this folder; make one with sayso extract -o")
    }
    for name in ["run.json", "documents.jsonl"] where LineReader.exists(path + "/" + name) {
      try forEachLine(of: path + "/" + name, body)
    }
    try forEachLine(of: quotations, body)
    if LineReader.exists(path + "/errors.jsonl") {
      try forEachLine(of: path + "/errors.jsonl", body)
    }
  }

  private static func forEachLine(
    of path: String, _ body: (ResultRecord) throws -> Void
  ) throws {
    try LineReader.forEachLine(of: path) { line, number in
      let record: ResultRecord
      do throws(RecordParser.Problem) {
        record = try RecordParser.record(line)
      } catch {
        throw ResultError(file: path, line: number, problem: error.text)
      }
      try body(record)
    }
  }
}
