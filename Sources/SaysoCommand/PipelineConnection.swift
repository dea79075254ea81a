import TextModel

/// Where the command meets the pipeline.
struct Annotators: Sendable {
  /// Fingerprint of the lexicons in use.
  var fingerprint: String
  /// Makes what one worker annotates with.
  var make: @Sendable () throws -> (Document) -> AnnotatedDocument

  /// The annotators of a run.
  static func load() throws -> Annotators {
    Annotators(fingerprint: "none") { { document in marked(document) } }
  }

  /// Stands in for the pipeline until it is there: every stretch in double marks is a quotation.
  private static func marked(_ document: Document) -> AnnotatedDocument {
    var records: [AttributionRecord] = []
    let text = document.text
    var open: Int?
    var tokens = 0
    for i in text.indices {
      if text[i] == 0x20 { tokens += 1 }
      if text[i] == 10 { open = nil }
      guard text[i] == 0x22 || isCurly(text, i) else { continue }
      let width = text[i] == 0x22 ? 1 : 3
      if let start = open {
        var record = AttributionRecord(
          number: records.count + 1, kind: .direct, attribution: .assertion,
          content: [TextSpan(start, i + width)], cue: [], source: [])
        record.evidence = [Evidence(rule: "stand-in.marks", tier: "content")]
        records.append(record)
        open = nil
      } else {
        open = i
      }
    }
    return AnnotatedDocument(
      document: document, records: records, tokenCount: tokens, sentenceCount: 0,
      paragraphCount: 0)
  }

  private static func isCurly(_ text: [UInt8], _ i: Int) -> Bool {
    i + 2 < text.count && text[i] == 0xE2 && text[i + 1] == 0x80
      && (text[i + 2] == 0x9C || text[i + 2] == 0x9D)
  }
}
