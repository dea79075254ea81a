import BatchProcessing
import JSONText
import Reports
import TextModel

/// Walks through results, and through their corpus in step, and counts what is wrong.
struct ResultCheck {
  private let results: ResultLines
  private let limit: Int
  private var pending: (record: JSONValue, line: Int)?
  private var quotationIDs: Set<UInt64> = []
  private var documentIDs: Set<UInt64> = []
  private var lastDocumentIsDuplicate = false

  private(set) var failures = 0
  private(set) var documents = 0
  private(set) var quotations = 0
  private(set) var errors = 0

  init(_ results: ResultLines, limit: Int) {
    self.results = results
    self.limit = limit
  }

  /// Checks the records among themselves.
  mutating func withoutCorpus() throws(InputError) {
    while let record = try nextDocument() { try checkQuotations(of: record, in: nil) }
    while try nextError() != nil {}
    try finish()
  }

  /// Checks the records against the documents they were made from.
  mutating func withCorpus(
    _ reader: CorpusReader, _ documents: DocumentReader
  ) throws(InputError) {
    while let unit = reader.next() {
      var outcomes: [DocumentOutcome] = []
      documents.read(unit) { outcomes.append($0) }
      for outcome in outcomes {
        switch outcome {
        case .document(let document): try check(document)
        case .problem(let problem): try check(problem)
        }
      }
    }
    if let record = try nextDocument() {
      fail("documents.jsonl", results.documents.line, "'\(Self.id(record))' is not in the corpus")
      try checkQuotations(of: record, in: nil)
      while let record = try nextDocument() { try checkQuotations(of: record, in: nil) }
    }
    while try nextError() != nil {}
    try finish()
  }

  private mutating func check(_ document: Document) throws(InputError) {
    guard let record = try nextDocument() else {
      return fail("documents.jsonl", nil, "'\(document.id)' is missing")
    }
    let line = results.documents.line
    if Self.id(record) != document.id {
      return fail(
        "documents.jsonl", line, "'\(Self.id(record))' stands where '\(document.id)' is expected")
    }
    if record["sha256"]?.string != SHA256.hexadecimal(document.text) {
      fail("documents.jsonl", line, "'\(document.id)' has another text in the corpus")
      return try checkQuotations(of: record, in: nil)
    }
    try checkQuotations(
      of: record, in: SpanCheck(document.text, utf16: results.isUTF16))
  }

  private mutating func check(_ problem: ProblemRecord) throws(InputError) {
    guard let record = try nextError() else {
      return fail("errors.jsonl", nil, "the error '\(problem.message)' is missing")
    }
    if record["code"]?.string != problem.code || record["line"]?.int != problem.line {
      fail("errors.jsonl", results.errors.line, "is not the error '\(problem.message)'")
    }
  }

  /// Checks the quotations that stand next in the file and belong to a document.
  private mutating func checkQuotations(
    of document: JSONValue, in spans: SpanCheck?
  ) throws(InputError) {
    let id = Self.id(document)
    // Two documents in a row may have one id, so each takes as many as it counts.
    let expected = document["counts"]?["quotations"]?.int ?? 0
    var count = 0
    while count < expected, let next = try peekQuotation(),
      next.record["document"]?.string == id
    {
      pending = nil
      count += 1
      quotations += 1
      let isNew = quotationIDs.insert(DocumentIDs.hash(Self.id(next.record).utf8)).inserted
      if !isNew && !lastDocumentIsDuplicate {
        fail("quotations.jsonl", next.line, "the id '\(Self.id(next.record))' came before")
      }
      if let problem = spans?.problem(in: next.record) {
        fail("quotations.jsonl", next.line, problem)
      }
    }
    if count != expected {
      fail(
        "documents.jsonl", results.documents.line,
        "'\(id)' counts \(expected) quotations, \(count) stand")
    }
  }

  private mutating func finish() throws(InputError) {
    while let next = try peekQuotation() {
      pending = nil
      quotations += 1
      fail("quotations.jsonl", next.line, "belongs to no document that stands in order")
    }
    for (name, count) in [
      ("documents", documents), ("quotations", quotations), ("errors", errors),
    ] where results.summary[name]?.int != count {
      fail("run.json", 2, "counts \(results.summary[name]?.int ?? -1) \(name), \(count) stand")
    }
  }

  // MARK: Records

  private mutating func nextDocument() throws(InputError) -> JSONValue? {
    guard let line = try results.documents.next() else { return nil }
    documents += 1
    let record = parsed(line, "documents.jsonl", results.documents.line, .document)
    let isNew = documentIDs.insert(DocumentIDs.hash(Self.id(record).utf8)).inserted
    let flags = record["flags"]?.array ?? []
    lastDocumentIsDuplicate = flags.contains(.string("duplicate-id"))
    if isNew == lastDocumentIsDuplicate {
      fail(
        "documents.jsonl", results.documents.line,
        isNew
          ? "'\(Self.id(record))' is flagged duplicate-id but did not come before"
          : "the id '\(Self.id(record))' came before and is not flagged duplicate-id")
    }
    return record
  }

  private mutating func nextError() throws(InputError) -> JSONValue? {
    guard let line = try results.errors.next() else { return nil }
    errors += 1
    return parsed(line, "errors.jsonl", results.errors.line, .error)
  }

  private mutating func peekQuotation() throws(InputError) -> (record: JSONValue, line: Int)? {
    if let pending { return pending }
    guard let line = try results.quotations.next() else { return nil }
    let number = results.quotations.line
    pending = (parsed(line, "quotations.jsonl", number, .quotation), number)
    return pending
  }

  private mutating func parsed(
    _ line: [UInt8], _ file: String, _ number: Int, _ shape: RecordShape
  ) -> JSONValue {
    do throws(JSONError) {
      let record = try JSONParser.parse(line)
      if let problem = shape.problem(with: record, at: "") { fail(file, number, problem) }
      return record
    } catch {
      fail(file, number, "is not JSON: \(error)")
      return .null
    }
  }

  private static func id(_ record: JSONValue) -> String { record["id"]?.string ?? "" }

  private mutating func fail(_ file: String, _ line: Int?, _ problem: String) {
    failures += 1
    guard failures <= limit else { return }
    let place = "\(results.folder)/\(file)" + (line.map { ":\($0)" } ?? "")
    Messages.write("\(place): error[verify]: \(Messages.printable(problem))\n")
  }
}
