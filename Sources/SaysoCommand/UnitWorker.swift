import BatchProcessing
import Reports
import Sayso
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

  var isGrouped: Bool { if case .grouped = self { true } else { false } }
  var hasDocuments: Bool { if case .quotations = self { false } else { true } }
  var streamCount: Int { if case .folder = self { 3 } else { 1 } }
  var documentStream: Int { if case .folder = self { 1 } else { 0 } }
  var errorStream: Int { if case .folder = self { 2 } else { 0 } }
}

/// Turns units of work into record lines; each worker has its own.
struct UnitWorker {
  let reader: DocumentReader
  let pipeline: PipelineWorker
  let encoder: RecordEncoder
  let layout: OutputLayout
  /// Attribution types that are kept; nil for all.
  let attributions: Set<AttributionType>?

  /// Bytes of lines of one document that leave as a part of its unit's output.
  private static let partBytes = 16 << 20

  /// - Parameter handOn: Takes parts of the output of a long document, so that memory does not grow
  ///   with it.
  func output(
    for unit: WorkUnit, handOn: (UnitOutput) throws -> Void
  ) throws -> UnitOutput {
    var output = UnitOutput(
      streams: layout.streamCount, counts: SummaryRecord.countSize, unit: unit)
    output.documentStream = layout.documentStream
    // Lines are some five to six times as long as what they are made from; to grow is to copy them.
    output.streams[0].reserveCapacity(min(unit.storedBytes * 7 + (1 << 14), 1 << 23))
    var summary = SummaryRecord()
    var batch = DocumentBatch()
    try reader.read(unit) { outcome in
      switch outcome {
      case .document(let document) where PipelineWorker.isLong(document) && !layout.isGrouped:
        write(batch.take(), &summary, to: &output)
        try write(document, &summary, to: &output, handOn)
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
    for var annotated in pipeline.annotate(documents) {
      if let attributions {
        annotated.records.removeAll { !attributions.contains($0.attribution) }
      }
      summary.add(annotated)
      write(annotated, to: &output)
    }
  }

  /// Writes a long document section by section.
  private func write(
    _ document: Document, _ summary: inout SummaryRecord, to output: inout UnitOutput,
    _ handOn: (UnitOutput) throws -> Void
  ) throws {
    var whole = AnnotatedDocument(
      document: document, records: [], tokenCount: 0, sentenceCount: 0, paragraphCount: 0)
    var counts = SummaryRecord()
    counts.add(whole)
    try pipeline.annotate(document) { section in
      var section = section
      if let attributions {
        section.records.removeAll { !attributions.contains($0.attribution) }
      }
      counts.add(section.records)
      whole.tokenCount += section.tokenCount
      whole.sentenceCount += section.sentenceCount
      whole.paragraphCount += section.paragraphCount
      var lines: [UInt8] = []
      try encoder.appendQuotations(of: section, to: &lines, limit: Self.partBytes) { lines in
        output.streams[0] += lines
        lines.removeAll(keepingCapacity: true)
        try handOn(output.takePart())
      }
      output.streams[0] += lines
    }
    summary.add(counts)
    var line: Int?
    if layout.hasDocuments {
      line = output.streams[layout.documentStream].count
      encoder.appendDocument(whole, counts: counts, to: &output.streams[layout.documentStream])
    }
    output.marks.append(UnitOutput.Mark(id: document.id, line: line))
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
