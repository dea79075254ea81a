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
  /// The records of a huge document, section by section.
  func annotateSections(
    of document: Document, limit: Int = DocumentSections.size
  ) -> AnnotatedDocument {
    var whole = AnnotatedDocument(
      document: document, records: [], tokenCount: 0, sentenceCount: 0, paragraphCount: 0)
    for section in DocumentSections(document.text, limit: limit) {
      let part = annotateWhole(Document(id: "", text: Array(document.text[section.bytes])))
      whole.append(part, at: section)
    }
    return whole
  }
}

extension AnnotatedDocument {
  /// Adds what was found in the section that comes next.
  fileprivate mutating func append(
    _ part: AnnotatedDocument, at section: DocumentSections.Section
  ) {
    // A paragraph that was cut goes on.
    let paragraphs = section.column > 0 ? Swift.max(0, paragraphCount - 1) : paragraphCount
    let before = records.count
    for var record in part.records {
      record.number += before
      record.parent = record.parent.map { $0 + before }
      record.continues = record.continues.map { $0 + before }
      record.paragraph += paragraphs
      record.sentences =
        record.sentences.lowerBound + sentenceCount...record.sentences.upperBound + sentenceCount
      if record.line == 1 { record.column += section.column }
      record.line += section.lines
      record.shift(by: section.bytes.lowerBound)
      records.append(record)
    }
    tokenCount += part.tokenCount
    sentenceCount += part.sentenceCount
    paragraphCount = paragraphs + part.paragraphCount
  }
}

extension AttributionRecord {
  /// Moves all spans.
  fileprivate mutating func shift(by offset: Int) {
    func moved(_ span: TextSpan) -> TextSpan { TextSpan(span.start + offset, span.end + offset) }
    func moved(_ steps: [Evidence]) -> [Evidence] {
      steps.map { step in
        var step = step
        step.span = step.span.map(moved)
        return step
      }
    }
    content = content.map(moved)
    cue = cue.map(moved)
    source = source.map(moved)
    evidence = moved(evidence)
    if let mention = speaker?.mention { speaker?.mention = moved(mention) }
    for i in stances.indices {
      if let span = stances[i].target.span { stances[i].target.span = moved(span) }
      let steps = moved(stances[i].evidence)
      stances[i].evidence = steps
    }
  }
}
