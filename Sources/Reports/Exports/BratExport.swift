import TextModel

/// brat stand-off. A content, cue or source is a text-bound annotation; a content has relations to
/// its cue and source, attributes for its kind, and notes for speaker and stances.
enum BratExport {
  static let configuration = """
    [entities]
    Content
    Cue
    Source

    [relations]
    Cue\tArg1:Content, Arg2:Cue
    Source\tArg1:Content, Arg2:Source
    Continues\tArg1:Content, Arg2:Content
    <OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

    [events]

    [attributes]
    Kind\tArg:Content, Value:direct|mixed|indirect
    Attribution\tArg:Content, Value:assertion|belief|fact|eventuality
    Nested\tArg:Content

    """

  static func write(_ documents: [ExportDocument], to path: String) throws {
    try FileNames.makeFolder(path)
    try LineReader.write(Array(configuration.utf8), to: path + "/annotation.conf")
    var names = FileNames()
    for document in documents {
      guard let text = document.text else {
        throw ExportError.needsText(document.document.id, .brat)
      }
      let name = path + "/" + names.name(for: document.document.id)
      try LineReader.write(text, to: name + ".txt")
      try LineReader.write(Array(annotations(document).utf8), to: name + ".ann")
    }
    try names.writeIndex(to: path)
  }

  static func annotations(_ document: ExportDocument) -> String {
    var lines = BratLines(document)
    for quotation in document.quotations { lines.add(quotation) }
    return lines.out
  }
}

/// The lines of one .ann file.
private struct BratLines {
  var out = ""
  private let document: ExportDocument
  private var entities = 0
  private var relations = 0
  private var attributes = 0
  private var notes = 0
  private var contentOf: [String: String] = [:]

  init(_ document: ExportDocument) { self.document = document }

  mutating func add(_ quotation: ResultQuotation) {
    guard let content = entity("Content", quotation.content) else { return }
    contentOf[quotation.id] = content
    if let cue = entity("Cue", quotation.cue) { relation("Cue", content, cue) }
    if let source = entity("Source", quotation.source) { relation("Source", content, source) }
    if let other = quotation.continues.flatMap({ contentOf[$0] }) {
      relation("Continues", content, other)
    }
    attribute("Kind", content, quotation.kind.rawValue)
    attribute("Attribution", content, quotation.attribution.rawValue)
    if quotation.parent != nil { attribute("Nested", content, nil) }
    if let name = quotation.speaker?.name { note("Speaker", content, name) }
    for stance in quotation.stances {
      note("Stance", content, "\(stance.target)=\(stance.pole.rawValue):\(stance.act)")
    }
  }

  private mutating func entity(_ label: String, _ spans: [ResultSpan]) -> String? {
    var offsets: [String] = []
    var texts: [String] = []
    for span in spans {
      guard let whole = document.codePoints(span) else { continue }
      // brat does not let a span cross a line end: it becomes two pieces.
      var start = whole.start
      var piece = ""
      var at = whole.start
      func close() {
        if piece.isEmpty { return }
        offsets.append("\(start) \(at)")
        texts.append(piece)
      }
      for scalar in span.text.unicodeScalars {
        if scalar == "\n" || scalar == "\r" {
          close()
          piece = ""
          start = at + 1
        } else {
          piece.unicodeScalars.append(scalar)
        }
        at += 1
      }
      close()
    }
    if offsets.isEmpty { return nil }
    entities += 1
    let place = offsets.joined(separator: ";")
    out += "T\(entities)\t\(label) \(place)\t\(Self.oneLine(texts.joined(separator: " ")))\n"
    return "T\(entities)"
  }

  private mutating func relation(_ label: String, _ from: String, _ to: String) {
    relations += 1
    out += "R\(relations)\t\(label) Arg1:\(from) Arg2:\(to)\n"
  }

  private mutating func attribute(_ label: String, _ of: String, _ value: String?) {
    attributes += 1
    out += "A\(attributes)\t\(label) \(of)\(value.map { " " + $0 } ?? "")\n"
  }

  private mutating func note(_ label: String, _ of: String, _ text: String) {
    notes += 1
    out += "#\(notes)\t\(label) \(of)\t\(Self.oneLine(text))\n"
  }

  private static func oneLine(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      let breaks = scalar == "\t" || scalar == "\n" || scalar == "\r"
      out.unicodeScalars.append(breaks ? " " : scalar)
    }
    return out
  }
}
