import TextModel

/// Quotations as comma-separated values (RFC 4180, UTF-8, line feeds), one row for each.
///
/// Text cells that a spreadsheet could take for a formula (first character `=`, `+`, `-`, `@`, tab,
/// carriage return, or one of the full-width forms) or that start with an apostrophe have one
/// apostrophe in front; taking it off gives the text back.
enum CSVExport {
  static let columns = [
    "id", "document", "title", "date", "publisher", "url", "kind", "attribution", "text", "speaker",
    "speaker_id", "speaker_kind", "role", "resolution", "source", "cue", "target", "pole",
    "intensity", "act", "stances", "rules", "paragraph", "line", "start", "end", "byte_start",
    "byte_end", "parent", "continues", "flags",
  ]

  static func write(_ source: String, to path: String) throws {
    var documents: [String: ResultDocument] = [:]
    var writer = try FileWriter(path)
    writer.append(Array(columns.joined(separator: ",").utf8) + [0x0A])
    try ResultFolder.forEachRecord(of: source) { record in
      switch record {
      case .document(var document, let nested):
        document.text = nil
        documents[document.id] = document
        for quotation in nested { append(quotation, document, to: &writer) }
      case .quotation(let quotation):
        append(quotation, documents[quotation.document], to: &writer)
      default: break
      }
      try writer.flushIfLarge()
    }
    try writer.close()
  }

  private static func append(
    _ quotation: ResultQuotation, _ document: ResultDocument?, to writer: inout FileWriter
  ) {
    var row = CSVRow()
    row.add(quotation.id)
    row.add(quotation.document)
    row.add(document?.title)
    row.add(document?.date)
    row.add(document?.source)
    row.add(document?.url)
    row.add(quotation.kind.rawValue)
    row.add(quotation.attribution.rawValue)
    row.add(quotation.text)
    let speaker = quotation.speaker
    row.add(speaker?.name)
    row.add(speaker?.id)
    row.add(speaker?.kind)
    row.add(speaker?.role)
    row.add(speaker?.resolution)
    row.add(joined(quotation.source))
    row.add(joined(quotation.cue))
    let stance = quotation.stances.first
    row.add(stance?.target)
    row.add(stance?.pole.rawValue)
    row.add(stance.map(\.intensity))
    row.add(stance?.act)
    row.add(quotation.stances.map { "\($0.target)=\($0.pole.rawValue)" }.joined(separator: "; "))
    row.add(quotation.evidence.map(\.rule).joined(separator: " "))
    row.add(quotation.paragraph)
    row.add(quotation.line)
    row.add(quotation.content.first?.start)
    row.add(quotation.content.last?.end)
    row.add(quotation.content.first?.bytes.start)
    row.add(quotation.content.last?.bytes.end)
    row.add(quotation.parent)
    row.add(quotation.continues)
    row.add(quotation.flags.joined(separator: " "))
    writer.append(row.bytes + [0x0A])
  }

  private static func joined(_ spans: [ResultSpan]) -> String {
    spans.map(\.text).joined(separator: " … ")
  }
}

/// One row of comma-separated values.
struct CSVRow {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  mutating func add(_ number: Int?) {
    separate()
    if let number { bytes.append(contentsOf: String(number).utf8) }
  }

  mutating func add(_ text: String?) {
    separate()
    guard let text, !text.isEmpty else { return }
    let guarded = Self.isFormula(text) ? "'" + text : text
    let needsQuotes = guarded.utf8.contains {
      $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes || guarded.first?.isWhitespace == true else {
      bytes.append(contentsOf: guarded.utf8)
      return
    }
    bytes.append(0x22)
    for byte in guarded.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
  }

  /// Whether a spreadsheet could run the text, or the guard itself would be ambiguous.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
      return true
    default: return false
    }
  }
}
