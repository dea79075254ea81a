import Reports

/// What `sayso extract --format` can write beside the records.
enum ResultFormat: Hashable {
  /// The attribution report.
  case html
  case export(ExportFormat)

  /// The formats of a list with commas; none for nil.
  static func list(_ names: String?) throws -> [ResultFormat] {
    guard let names else { return [] }
    var formats: [ResultFormat] = []
    for name in names.split(separator: ",") {
      let format: ResultFormat
      if name == "html" {
        format = .html
      } else if let export = ExportFormat(rawValue: String(name)) {
        format = .export(export)
      } else {
        let all = (["html"] + ExportFormat.allCases.map(\.rawValue)).joined(separator: ", ")
        throw CommandFailure.usage("--format '\(name)' is not one of \(all)")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    return formats
  }

  /// Writes the format into the result folder.
  func write(_ folder: String, corpus: String?) throws {
    try CommandFailure.reported {
      switch self {
      case .html:
        var result = try ResultFolder(path: folder)
        if let corpus {
          var texts = CorpusTexts(corpus: corpus)
          _ = texts.fill(&result.documents)
        }
        let page = HTMLReport(result, title: Report.defaultTitle)
        try LineReader.write(page.bytes(), to: folder + "/report.html")
      case .export(let format):
        try Exporter(source: folder, corpus: corpus)
          .write(format, to: folder + "/" + format.defaultName)
      }
    }
  }
}
