import TextModel

/// Writes records as lines of JSON in the schema `sayso/1`; `RECORDS.md` explains every field.
///
/// Keys stand in a fixed order and unknown values are null, so equal records are equal bytes. Each
/// line ends with a line feed. Spans outside the text are cut to it, so no value can make it trap.
public struct RecordEncoder: Sendable {
  /// Name of the record schema.
  public static let schema = "sayso/1"

  /// Unit of every `start` and `end`.
  public let offsets: OffsetUnit
  /// Whether document records carry the whole text under `text`, for reports without the corpus.
  public let keepsText: Bool

  public init(offsets: OffsetUnit = .codePoints, keepsText: Bool = false) {
    self.offsets = offsets
    self.keepsText = keepsText
  }

  /// Appends one line for each quotation of `annotated`.
  ///
  /// - Complexity: O(text + output).
  public func appendQuotations(of annotated: AnnotatedDocument, to out: inout [UInt8]) {
    if annotated.records.isEmpty { return }
    ByteSink.append(to: &out, room: annotated.records.count * Self.usualSize) { sink in
      annotated.document.text.withUnsafeBufferPointer { text in
        let line = QuotationLines(annotated, text, offsets)
        annotated.records.withUnsafeBufferPointer { records in
          guard let first = records.baseAddress else { return }
          for i in records.indices {
            line.append(first + i, to: &sink)
            sink.byte(0x0A)
          }
        }
      }
    }
  }

  /// The same for more records than memory may hold as lines: whenever `limit` bytes and some have
  /// come together, `full` is called to take them out of `out`.
  public func appendQuotations(
    of annotated: AnnotatedDocument, to out: inout [UInt8], limit: Int,
    full: (inout [UInt8]) throws -> Void
  ) rethrows {
    try annotated.document.text.withUnsafeBufferPointer { text in
      let line = QuotationLines(annotated, text, offsets)
      try annotated.records.withUnsafeBufferPointer { records in
        guard let first = records.baseAddress else { return }
        for i in records.indices {
          ByteSink.append(to: &out, room: Self.usualSize) { sink in
            line.append(first + i, to: &sink)
            sink.byte(0x0A)
          }
          if out.count >= limit { try full(&out) }
        }
      }
    }
  }

  /// Bytes of a record, with some to spare.
  private static let usualSize = 3072

  /// Appends the document's own line: id, path, digest, counts.
  ///
  /// - Parameter counts: Where the records are not all in `annotated`: what they come to.
  public func appendDocument(
    _ annotated: AnnotatedDocument, counts: SummaryRecord? = nil, to out: inout [UInt8]
  ) {
    ByteSink.append(to: &out, room: 1024) { sink in
      appendDocument(annotated, counts, to: &sink)
      sink.literal("}\n")
    }
  }

  /// Appends the document's line with its quotations nested under `quotations`.
  public func appendGrouped(_ annotated: AnnotatedDocument, to out: inout [UInt8]) {
    ByteSink.append(to: &out, room: 1024 + annotated.records.count * Self.usualSize) { sink in
      appendDocument(annotated, nil, to: &sink)
      sink.literal(",\"quotations\":[")
      annotated.document.text.withUnsafeBufferPointer { text in
        let line = QuotationLines(annotated, text, offsets)
        annotated.records.withUnsafeBufferPointer { records in
          guard let first = records.baseAddress else { return }
          for i in records.indices {
            if i > 0 { sink.byte(0x2C) }
            line.append(first + i, to: &sink)
          }
        }
      }
      sink.literal("]}\n")
    }
  }

  /// Appends an error line.
  public func appendError(_ problem: ProblemRecord, to out: inout [UInt8]) {
    var sink = ByteSink(capacity: 512)
    sink.literal("{\"schema\":\"sayso/1\",\"type\":\"error\",\"document\":")
    sink.string(orNull: problem.document)
    sink.literal(",\"path\":")
    sink.string(orNull: problem.path)
    sink.literal(",\"line\":")
    sink.int(orNull: problem.line)
    sink.literal(",\"byte_offset\":")
    sink.int(orNull: problem.byteOffset)
    sink.literal(",\"code\":")
    sink.string(problem.code)
    sink.literal(",\"message\":")
    sink.string(problem.message)
    sink.literal("}\n")
    sink.move(to: &out)
  }

  /// Appends the line that opens a run.
  public func appendRun(_ run: RunRecord, to out: inout [UInt8]) {
    var sink = ByteSink(capacity: 1024)
    sink.literal("{\"schema\":\"sayso/1\",\"type\":\"run\",\"sayso\":")
    sink.string(run.sayso)
    sink.literal(",\"icu\":")
    sink.string(orNull: run.icu)
    sink.literal(",\"lexicon\":")
    sink.string(orNull: run.lexicon)
    sink.literal(",\"offsets\":")
    sink.string(offsets.rawValue)
    sink.literal(",\"options\":{")
    var first = true
    for option in run.options {
      if !first { sink.byte(0x2C) }
      first = false
      sink.string(option.name)
      sink.byte(0x3A)
      sink.string(option.value)
    }
    sink.literal("}}\n")
    sink.move(to: &out)
  }

  /// Appends the line that closes a run.
  public func appendSummary(_ summary: SummaryRecord, to out: inout [UInt8]) {
    var sink = ByteSink(capacity: 512)
    sink.literal("{\"schema\":\"sayso/1\",\"type\":\"summary\",\"documents\":")
    sink.int(summary.documents)
    sink.literal(",\"errors\":")
    sink.int(summary.errors)
    sink.literal(",\"quotations\":")
    sink.int(summary.quotations)
    sink.literal(",\"direct\":")
    sink.int(summary.direct)
    sink.literal(",\"mixed\":")
    sink.int(summary.mixed)
    sink.literal(",\"indirect\":")
    sink.int(summary.indirect)
    sink.literal(",\"attributed\":")
    sink.int(summary.attributed)
    sink.literal(",\"named\":")
    sink.int(summary.named)
    sink.literal(",\"stances\":")
    sink.int(summary.stances)
    sink.literal(",\"bytes\":")
    sink.int(summary.bytes)
    sink.literal(",\"seconds\":")
    sink.number(orNull: summary.seconds)
    sink.literal(",\"bytes_per_second\":")
    if let seconds = summary.seconds, seconds > 0 {
      sink.number(orNull: (Double(summary.bytes) / seconds).rounded())
    } else {
      sink.literal("null")
    }
    sink.literal("}\n")
    sink.move(to: &out)
  }

  /// Appends the document object without its closing brace.
  private func appendDocument(
    _ annotated: AnnotatedDocument, _ known: SummaryRecord?, to sink: inout ByteSink
  ) {
    let document = annotated.document
    sink.literal("{\"schema\":\"sayso/1\",\"type\":\"document\",\"id\":")
    sink.string(document.id)
    sink.literal(",\"path\":")
    sink.string(orNull: document.path)
    sink.literal(",\"line\":")
    sink.int(orNull: document.line)
    sink.literal(",\"title\":")
    sink.string(orNull: document.title)
    sink.literal(",\"date\":")
    sink.string(orNull: document.date)
    sink.literal(",\"source\":")
    sink.string(orNull: document.source)
    sink.literal(",\"url\":")
    sink.string(orNull: document.url)
    sink.literal(",\"language\":")
    sink.string(orNull: document.language)
    sink.literal(",\"encoding\":")
    sink.string(document.encoding)
    sink.literal(",\"sha256\":\"")
    document.text.withUnsafeBufferPointer { sink.raw(SHA256.hexadecimal($0)) }
    sink.literal("\",\"counts\":{\"bytes\":")
    sink.int(document.text.count)
    sink.literal(",\"tokens\":")
    sink.int(annotated.tokenCount)
    sink.literal(",\"sentences\":")
    sink.int(annotated.sentenceCount)
    sink.literal(",\"paragraphs\":")
    sink.int(annotated.paragraphCount)
    var counts = known ?? SummaryRecord()
    if known == nil { counts.add(annotated) }
    sink.literal(",\"quotations\":")
    sink.int(counts.quotations)
    sink.literal(",\"direct\":")
    sink.int(counts.direct)
    sink.literal(",\"mixed\":")
    sink.int(counts.mixed)
    sink.literal(",\"indirect\":")
    sink.int(counts.indirect)
    sink.literal(",\"stances\":")
    sink.int(counts.stances)
    sink.literal("},\"flags\":")
    sink.strings(document.flags)
    if let meta = document.meta {
      sink.literal(",\"meta\":")
      sink.raw(meta)
    }
    if keepsText {
      sink.literal(",\"text\":")
      document.text.withUnsafeBufferPointer { sink.string(utf8: $0) }
    }
  }
}

extension ByteSink {
  mutating func int(orNull value: Int?) {
    if let value { int(value) } else { literal("null") }
  }

  /// Appends a finite number, else null.
  mutating func number(orNull value: Double?) {
    guard let value, value.isFinite else { return literal("null") }
    if value == value.rounded() && abs(value) < 9e15 { return int(Int(value)) }
    raw(Array(value.description.utf8))
  }

  /// Appends an array of strings.
  mutating func strings(_ values: [String]) {
    byte(0x5B)
    var first = true
    for value in values {
      if !first { byte(0x2C) }
      first = false
      string(value)
    }
    byte(0x5D)
  }
}
