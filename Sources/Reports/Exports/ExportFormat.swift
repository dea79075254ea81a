/// Forms that a result can be turned into.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// One row for each quotation, safe to open in a spreadsheet.
  case csv
  /// A database with tables, views and full-text search.
  case sqlite
  /// brat stand-off: a folder with a .txt and a .ann for each document.
  case brat
  /// W3C Web Annotation: one JSON-LD page.
  case w3c
  /// displaCy's manual input: a JSON list of texts with entities.
  case displacy
  /// CoreNLP's JSON with its `quotes`: a folder with one file for each document.
  case corenlp
  /// Citron's JSON: a folder with one file for each document.
  case citron
  /// BookNLP's .quotes and .tokens: a folder with two files for each document.
  case booknlp

  /// Name written when none is given: a file, or a folder for the formats with files by document.
  public var defaultName: String {
    switch self {
    case .csv: "quotations.csv"
    case .sqlite: "sayso.sqlite"
    case .w3c: "annotations.jsonld"
    case .displacy: "displacy.json"
    case .brat, .corenlp, .citron, .booknlp: rawValue
    }
  }
}

/// Why a result cannot be turned into a format.
public struct ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  public let problem: String
  public var description: String { problem }

  static func needsText(_ document: String, _ format: ExportFormat) -> ExportError {
    ExportError(
      problem: "\(format.rawValue) needs the text of '\(DisplayText.safe(document))'; "
        + "extract with --keep-text, or give --corpus")
  }
}

/// Turns results into other formats. `EXPORTS.md` shows an example of each.
public struct Exporter: Sendable {
  /// Folder or file of records.
  private let source: String
  private let corpus: String?

  /// - Parameter corpus: what was extracted from, for formats that need whole texts.
  public init(source: String, corpus: String? = nil) {
    self.source = source
    self.corpus = corpus
  }

  /// Writes the result to `path`: a file, or a folder that is made where it does not exist.
  ///
  /// CSV and SQLite are written record by record; for the others the result is held in memory.
  public func write(_ format: ExportFormat, to path: String) throws {
    switch format {
    case .csv: return try CSVExport.write(source, to: path)
    case .sqlite: return try SQLiteExport.write(source, to: path)
    default: break
    }
    var result = try ResultFolder(path: source)
    if let corpus {
      var texts = CorpusTexts(corpus: corpus)
      _ = texts.fill(&result.documents)
    }
    let documents = ExportDocument.list(result)
    switch format {
    case .csv, .sqlite: return
    case .w3c: try LineReader.write(WebAnnotations.page(documents), to: path)
    case .displacy: try LineReader.write(DisplacyExport.list(documents), to: path)
    case .brat: try BratExport.write(documents, to: path)
    case .corenlp:
      try writeFiles(documents, to: path, ending: ".json", CoreNLPExport.document)
    case .citron: try writeFiles(documents, to: path, ending: ".json", CitronExport.document)
    case .booknlp: try BookNLPExport.write(documents, to: path)
    }
  }

  private func writeFiles(
    _ documents: [ExportDocument], to path: String, ending: String,
    _ bytes: (ExportDocument) throws -> [UInt8]
  ) throws {
    var names = FileNames()
    try FileNames.makeFolder(path)
    for document in documents {
      let name = names.name(for: document.document.id)
      try LineReader.write(try bytes(document), to: path + "/" + name + ending)
    }
    try names.writeIndex(to: path)
  }
}
