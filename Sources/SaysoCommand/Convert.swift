import ArgumentParser
import Reports

/// Turns results into other formats.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turns a result into CSV, SQLite, brat, Web Annotations and the JSON of other tools.",
    discussion: """
      DIR is a folder that `sayso extract -o DIR` wrote, or a file of records. brat, citron and \
      booknlp need whole texts: extract with --keep-text, or name the corpus.

        sayso convert results --to sqlite -o quotations.sqlite
      """)

  @Argument(help: "Result folder, file of records, or - for standard input.")
  var directory: String

  @Option(
    help: ArgumentHelp(
      "Format: csv, sqlite, brat, w3c, displacy, corenlp, citron or booknlp.",
      valueName: "format"))
  var to: ExportFormat

  @Option(name: .shortAndLong, help: "File or folder to write; default: in DIR.")
  var output: String?

  @Option(help: "Folder or file that was extracted from, for whole texts.")
  var corpus: String?

  func run() throws {
    try CommandFailure.reported {
      let inside = LineReader.isDirectory(directory) ? directory + "/" : ""
      try Exporter(source: directory, corpus: corpus)
        .write(to, to: output ?? inside + to.defaultName)
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
