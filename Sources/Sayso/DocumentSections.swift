import TextModel

/// Cuts a huge text into sections that go through the stages one by one, so that memory does not
/// grow with the text: the stages keep dozens of bytes for each token.
///
/// A section ends with a line where it can, so that no paragraph is cut. Names are resolved within a
/// section; no article, and no novel but a few, is longer than one.
struct DocumentSections: Sequence, IteratorProtocol {
  /// Most bytes of a section.
  static let size = 4 << 20

  /// One section and where it stands.
  struct Section {
    var bytes: Range<Int>
    /// Number of line feeds before it.
    var lines: Int
    /// Code points between the last line feed and its start; 0 where it begins a line.
    var column: Int
  }

  private let text: [UInt8]
  private let limit: Int
  private var last = Section(bytes: 0..<0, lines: 0, column: 0)

  init(_ text: [UInt8], limit: Int = size) {
    self.text = text
    self.limit = Swift.max(16, limit)
  }

  mutating func next() -> Section? {
    let start = last.bytes.upperBound
    guard start < text.count else { return nil }
    let before = text[last.bytes].withUnsafeBufferPointer { bytes in
      var position = LinePosition(bytes)
      return position.advance(to: bytes.count)
    }
    last = Section(
      bytes: start..<end(from: start), lines: last.lines + before.line - 1,
      column: before.column - 1 + (before.line == 1 ? last.column : 0))
    return last
  }

  /// Behind the last line feed of the section's second half, else behind its last space, else where
  /// a character begins.
  private func end(from start: Int) -> Int {
    if text.count - start <= limit { return text.count }
    let most = start + limit
    let half = text[start + limit / 2..<most]
    if let place = half.lastIndex(of: 0x0A) ?? half.lastIndex(of: 0x20) { return place + 1 }
    var end = most
    while end > most - 4 && text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}

extension PipelineWorker {
  /// Whether a text is so long that it goes through the stages in sections.
  public static func isLong(_ document: Document) -> Bool {
    document.text.count > DocumentSections.size
  }

  /// Calls `body` with what each section of a long document adds to its records and counts.
  ///
  /// The document is the whole one each time; numbers and spans of the records are those in it.
  public func annotate(
    _ document: Document, eachSection body: (AnnotatedDocument) throws -> Void
  ) rethrows {
    try annotateSections(of: document, limit: DocumentSections.size, body)
  }

  /// The records of a long document.
  func annotateSections(
    of document: Document, limit: Int = DocumentSections.size
  ) -> AnnotatedDocument {
    var whole = AnnotatedDocument(
      document: document, records: [], tokenCount: 0, sentenceCount: 0, paragraphCount: 0)
    annotateSections(of: document, limit: limit) { part in
      whole.records += part.records
      whole.tokenCount += part.tokenCount
      whole.sentenceCount += part.sentenceCount
      whole.paragraphCount += part.paragraphCount
    }
    return whole
  }

  private func annotateSections(
    of document: Document, limit: Int, _ body: (AnnotatedDocument) throws -> Void
  ) rethrows {
    var before = SectionCounts()
    var paragraphsSoFar = 0
    for section in DocumentSections(document.text, limit: limit) {
      var part = annotateWhole(Document(id: "", text: Array(document.text[section.bytes])))
      part.document = document
      // A paragraph that was cut goes on.
      if section.column > 0 && before.paragraphs > 0 { before.paragraphs -= 1 }
      let paragraphs = before.paragraphs + part.paragraphCount
      part.paragraphCount = paragraphs - paragraphsSoFar
      for i in part.records.indices { part.records[i].move(to: section, after: before) }
      before.records += part.records.count
      before.sentences += part.sentenceCount
      before.paragraphs = paragraphs
      paragraphsSoFar = paragraphs
      try body(part)
    }
  }
}

/// What the sections before one come to.
private struct SectionCounts {
  var records = 0
  var sentences = 0
  var paragraphs = 0
}

extension AttributionRecord {
  /// Makes of a record of a section one of the whole document.
  fileprivate mutating func move(
    to section: DocumentSections.Section, after before: SectionCounts
  ) {
    number += before.records
    parent = parent.map { $0 + before.records }
    continues = continues.map { $0 + before.records }
    paragraph += before.paragraphs
    sentences =
      sentences.lowerBound + before.sentences...sentences.upperBound + before.sentences
    if line == 1 { column += section.column }
    line += section.lines
    shift(by: section.bytes.lowerBound)
  }

  /// Moves all spans.
  private mutating func shift(by offset: Int) {
    func moved(_ span: TextSpan) -> TextSpan { TextSpan(span.start + offset, span.end + offset) }
    func move(_ steps: inout some MutableCollection<some ReasoningStep>) {
      for i in steps.indices { steps[i].span = steps[i].span.map(moved) }
    }
    content = SpanList(content.map(moved))
    cue = SpanList(cue.map(moved))
    source = SpanList(source.map(moved))
    move(&evidence)
    if let mention = speaker?.mention { speaker?.mention = moved(mention) }
    for i in stances.indices {
      if let span = stances[i].target.span { stances[i].target.span = moved(span) }
      move(&stances[i].evidence)
    }
  }
}
