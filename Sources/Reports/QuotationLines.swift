import TextModel

/// Writes the quotations of one document, without line ends.
struct QuotationLines {
  private let text: UnsafeBufferPointer<UInt8>
  private let index: OffsetIndex
  /// The document's id as the inside of a JSON string.
  private let id: [UInt8]

  init(_ annotated: AnnotatedDocument, _ text: UnsafeBufferPointer<UInt8>, _ unit: OffsetUnit) {
    self.text = text
    index = OffsetIndex(text, unit: unit)
    var sink = ByteSink(capacity: annotated.document.id.utf8.count * 6)
    Array(annotated.document.id.utf8).withUnsafeBufferPointer { sink.escaped($0) }
    var bytes: [UInt8] = []
    sink.move(to: &bytes)
    id = bytes
  }

  /// Appends one quotation object; the record is read in place, since to copy it counts references for
  /// all it holds.
  func append(_ record: UnsafePointer<AttributionRecord>, to sink: inout ByteSink) {
    sink.literal("{\"schema\":\"sayso/1\",\"type\":\"quotation\",\"id\":")
    append(recordID: record.pointee.number, to: &sink)
    sink.literal(",\"document\":\"")
    sink.raw(id)
    sink.literal("\",\"kind\":\"")
    sink.literal(record.pointee.kind.literal)
    sink.literal("\",\"attribution\":\"")
    sink.literal(record.pointee.attribution.literal)
    sink.literal("\",\"text\":\"")
    // Taken out once, since that counts references too.
    let content = record.pointee.content
    let cue = record.pointee.cue
    let source = record.pointee.source
    for k in content.indices {
      if k > 0 { sink.literal(" … ") }
      sink.escaped(bytes(of: content[k]))
    }
    sink.literal("\",\"content\":")
    var written = WrittenSpans()
    append(content, &written, to: &sink)
    sink.literal(",\"cue\":")
    append(cue, &written, to: &sink)
    sink.literal(",\"source\":")
    append(source, &written, to: &sink)
    sink.literal(",\"speaker\":")
    appendSpeaker(of: record, written, to: &sink)
    sink.literal(",\"stances\":[")
    record.pointee.stances.withUnsafeBufferPointer { stances in
      guard let first = stances.baseAddress else { return }
      for k in stances.indices {
        if k > 0 { sink.byte(0x2C) }
        append(first + k, to: &sink)
      }
    }
    sink.literal("],\"evidence\":")
    append(record.pointee.evidence, written, to: &sink)
    appendContext(of: record, Excerpt(of: content, cue, source, in: text), to: &sink)
    sink.literal(",\"parent\":")
    append(recordID: record.pointee.parent, to: &sink)
    sink.literal(",\"continues\":")
    append(recordID: record.pointee.continues, to: &sink)
    sink.literal(",\"flags\":")
    sink.strings(record.pointee.flags)
    sink.byte(0x7D)
  }
}

extension QuotationLines {
  private func append(recordID number: Int?, to sink: inout ByteSink) {
    guard let number else { return sink.literal("null") }
    sink.byte(0x22)
    sink.raw(id)
    sink.byte(0x23)
    sink.int(number)
    sink.byte(0x22)
  }

  /// The span cut to the text.
  private func clamped(_ span: TextSpan) -> TextSpan {
    let start = min(max(span.start, 0), text.count)
    return TextSpan(start, min(max(span.end, start), text.count))
  }

  private func bytes(of span: TextSpan) -> UnsafeBufferPointer<UInt8> {
    let span = clamped(span)
    return UnsafeBufferPointer(rebasing: text[span.start..<span.end])
  }

  private func append(
    _ spans: SpanList, _ written: inout WrittenSpans, to sink: inout ByteSink
  ) {
    sink.byte(0x5B)
    for k in spans.indices {
      if k > 0 { sink.byte(0x2C) }
      let start = sink.count
      append(spans[k], to: &sink)
      if k == 0 { written.add(spans[k], start..<sink.count) }
    }
    sink.byte(0x5D)
  }

  private func append(_ span: TextSpan?, to sink: inout ByteSink) {
    guard let span else { return sink.literal("null") }
    let cut = clamped(span)
    sink.span(
      start: index.position(cut.start, in: text), end: index.position(cut.end, in: text),
      byteStart: cut.start, byteEnd: cut.end, text: bytes(of: cut))
  }

  private func append(
    _ span: TextSpan?, _ written: WrittenSpans, to sink: inout ByteSink
  ) {
    if let span, let place = written.place(of: span) {
      sink.again(place)
    } else {
      append(span, to: &sink)
    }
  }

  private func appendSpeaker(
    of record: UnsafePointer<AttributionRecord>, _ written: WrittenSpans,
    to sink: inout ByteSink
  ) {
    guard let kind = record.pointee.speaker?.kind,
      let resolution = record.pointee.speaker?.resolution
    else { return sink.literal("null") }
    sink.literal("{\"name\":")
    sink.string(orNull: record.pointee.speaker?.name)
    sink.literal(",\"id\":")
    sink.string(orNull: record.pointee.speaker?.id)
    sink.literal(",\"kind\":")
    sink.word(kind.literal)
    sink.literal(",\"role\":")
    sink.string(orNull: record.pointee.speaker?.role)
    sink.literal(",\"resolution\":")
    sink.word(resolution.literal)
    sink.literal(",\"mention\":")
    append(record.pointee.speaker?.mention, written, to: &sink)
    sink.literal(",\"candidates\":")
    sink.strings(record.pointee.speaker?.candidates ?? [])
    sink.byte(0x7D)
  }

  private func append(_ stance: UnsafePointer<Stance>, to sink: inout ByteSink) {
    sink.literal("{\"target\":{\"name\":")
    sink.string(stance.pointee.target.name)
    sink.literal(",\"id\":")
    sink.string(orNull: stance.pointee.target.id)
    sink.literal(",\"span\":")
    append(stance.pointee.target.span, to: &sink)
    sink.literal("},\"holder\":")
    sink.strings(stance.pointee.holder)
    sink.manner(stance)
    sink.literal(",\"evidence\":")
    append(stance.pointee.evidence, to: &sink)
    sink.byte(0x7D)
  }

  private func append(
    _ steps: ShortList<QuotationEvidence>, _ written: WrittenSpans, to sink: inout ByteSink
  ) {
    sink.byte(0x5B)
    for k in steps.indices {
      if k > 0 { sink.byte(0x2C) }
      let step = steps[k]
      sink.literal("{\"rule\":\"")
      sink.name(step.name)
      sink.literal("\",\"tier\":\"")
      sink.name(step.part)
      sink.literal("\",\"span\":")
      append(step.span, written, to: &sink)
      if let points = step.points {
        sink.literal(",\"points\":")
        sink.int(points)
      }
      if let note = step.note {
        sink.literal(",\"effect\":\"")
        sink.name(note)
        sink.byte(0x22)
      }
      sink.byte(0x7D)
    }
    sink.byte(0x5D)
  }

  private func append(_ steps: [Evidence], to sink: inout ByteSink) {
    sink.byte(0x5B)
    steps.withUnsafeBufferPointer { steps in
      for k in steps.indices {
        if k > 0 { sink.byte(0x2C) }
        sink.literal("{\"rule\":")
        sink.string(steps[k].rule)
        sink.literal(",\"span\":")
        append(steps[k].span, to: &sink)
        if let points = steps[k].points {
          sink.literal(",\"points\":")
          sink.int(points)
        }
        sink.literal(",\"effect\":")
        sink.string(orNull: steps[k].effect)
        sink.byte(0x7D)
      }
    }
    sink.byte(0x5D)
  }

  private func appendContext(
    of record: UnsafePointer<AttributionRecord>, _ excerpt: Excerpt, to sink: inout ByteSink
  ) {
    sink.literal(",\"context\":{\"paragraph\":")
    sink.int(record.pointee.paragraph)
    sink.literal(",\"sentences\":[")
    sink.int(record.pointee.sentences.lowerBound)
    sink.byte(0x2C)
    sink.int(record.pointee.sentences.upperBound)
    sink.literal("],\"line\":")
    sink.int(record.pointee.line)
    sink.literal(",\"column\":")
    sink.int(record.pointee.column)
    sink.literal(",\"excerpt\":")
    append(excerpt.span, to: &sink)
    sink.literal(",\"cut_before\":")
    sink.literal(excerpt.cutBefore ? "true" : "false")
    sink.literal(",\"cut_after\":")
    sink.literal(excerpt.cutAfter ? "true" : "false")
    sink.byte(0x7D)
  }
}

/// The first spans of content, cue and source, and where they were written: mention and evidence name them
/// again, and what stands there is copied.
private struct WrittenSpans {
  private var spans = InlineArray<3, TextSpan>(repeating: .unused)
  private var places = InlineArray<3, Range<Int>>(repeating: 0..<0)
  private var count = 0

  mutating func add(_ span: TextSpan, _ place: Range<Int>) {
    guard count < 3 else { return }
    spans[count] = span
    places[count] = place
    count += 1
  }

  func place(of span: TextSpan) -> Range<Int>? {
    for k in 0..<count where spans[k] == span { return places[k] }
    return nil
  }
}
