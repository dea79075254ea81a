import ArgumentParser
import Reports

/// Writes the attribution report.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the attribution report as one self-contained HTML file.",
    discussion: """
      DIR is a folder that `sayso extract -o DIR` wrote, or a file of records. The page opens from \
      disk and loads nothing from the network. Whole documents are shown where their text is \
      known: from `sayso extract --keep-text`, or from the corpus itself.

        sayso report results --corpus articles -o report.html
      """)

  @Argument(help: "Result folder, file of records, or - for standard input.")
  var directory: String

  @Option(name: .shortAndLong, help: "File to write; - is standard output.")
  var output: String?

  @Option(help: "Folder or file that was extracted from, for whole texts.")
  var corpus: String?

  @Option(help: "Title of the page.")
  var title = Self.defaultTitle

  static let defaultTitle = "Who said what, and where do they stand?"

  func run() throws {
    try CommandFailure.reported { try write() }
  }

  private func write() throws {
    var result = try ResultFolder(path: directory)
    if let corpus {
      var texts = CorpusTexts(corpus: corpus)
      let missing = texts.fill(&result.documents)
      if missing > 0 {
        try LineReader.writeMessage(
          "sayso: warning: \(missing) documents are not in \(corpus) as they were read; "
            + "their passages are shown instead; extract with --keep-text to have them whole")
      }
    }
    let target =
      output ?? (LineReader.isDirectory(directory) ? directory + "/report.html" : "report.html")
    try LineReader.write(HTMLReport(result, title: title).bytes(), to: target)
  }
}
