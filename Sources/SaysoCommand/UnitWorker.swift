import BatchProcessing
import Reports
import TextModel

/// Which records go where.
enum OutputLayout: Sendable {
  /// Three files: quotations, documents, errors.
  case folder
  /// Quotations only.
  case quotations
  /// Quotations, document and error records in one stream, in input order.
  case all
  /// The same with quotations nested in their document.
  case grouped

  var streamCount: Int { if case .folder = self { 3 } else { 1 } }
  var documentStream: Int { if case .folder = self { 1 } else { 0 } }
  var errorStream: Int { if case .folder = self { 2 } else { 0 } }
}

/// Turns units of work into record lines; each worker has its own.
struct UnitWorker {
  let reader: DocumentReader
  let annotate: ([Document]) -> [AnnotatedDocument]
  let encoder: RecordEncoder
  let layout: OutputLayout
  /// Attribution types that are kept; nil for all.
  let attributions: Set<AttributionType>?

  func output(for unit: WorkUnit) -> UnitOutput {
    var output = UnitOutput(
      streams: layout.streamCount, counts: SummaryRecord.countSize, unit: unit)
    output.documentStream = layout.documentStream
    var summary = SummaryRecord()
    var batch = DocumentBatch()
    reader.read(unit) { outcome in
      switch outcome {
      case .document(let document):
        batch.add(document)
        if batch.isFull { write(batch.take(), &summary, to: &output) }
      case .problem(let problem):
        write(batch.take(), &summary, to: &output)
        summary.errors += 1
        output.problems.append(problem)
        if case .quotations = layout { return }
        encoder.appendError(problem, to: &output.streams[layout.errorStream])
      }
    }
    write(batch.take(), &summary, to: &output)
    output.counts = summary.counts
    return output
  }

  private func write(
    _ documents: [Document], _ summary: inout SummaryRecord, to output: inout UnitOutput
  ) {
    if documents.isEmpty { return }
    for var annotated in annotate(documents) {
      if let attributions {
        annotated.records.removeAll { !attributions.contains($0.attribution) }
      }
      summary.add(annotated)
      write(annotated, to: &output)
    }
  }

  private func write(_ annotated: AnnotatedDocument, to output: inout UnitOutput) {
    var line: Int?
    switch layout {
    case .quotations:
      encoder.appendQuotations(of: annotated, to: &output.streams[0])
    case .folder, .all:
      encoder.appendQuotations(of: annotated, to: &output.streams[0])
      line = output.streams[layout.documentStream].count
      encoder.appendDocument(annotated, to: &output.streams[layout.documentStream])
    case .grouped:
      line = output.streams[0].count
      encoder.appendGrouped(annotated, to: &output.streams[0])
    }
    output.marks.append(UnitOutput.Mark(id: annotated.document.id, line: line))
  }
}

/// Documents that go through the stages together, so that the tables of one stage stay in the
/// processor's cache.
struct DocumentBatch {
  /// Bytes of text in a full batch.
  static let size = 1 << 17

  private var documents: [Document] = []
  private var bytes = 0

  var isFull: Bool { bytes >= Self.size }

  mutating func add(_ document: Document) {
    bytes += document.text.count
    documents.append(document)
  }

  /// The documents so far; the batch is empty then.
  mutating func take() -> [Document] {
    defer {
      documents.removeAll(keepingCapacity: true)
      bytes = 0
    }
    return documents
  }
}

extension SummaryRecord {
  static let countSize = 9

  /// The counts as a list that a checkpoint can keep.
  var counts: [Int] {
    [documents, errors, direct, mixed, indirect, attributed, named, stances, bytes]
  }

  init(counts: [Int]) {
    self.init()
    guard counts.count == Self.countSize else { return }
    documents = counts[0]
    errors = counts[1]
    direct = counts[2]
    mixed = counts[3]
    indirect = counts[4]
    attributed = counts[5]
    named = counts[6]
    stances = counts[7]
    bytes = counts[8]
  }
}
