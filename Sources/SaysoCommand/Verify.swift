import ArgumentParser
import BatchProcessing
import JSONText
import TextModel

/// `sayso verify`: results against their corpus.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check results against the corpus they were made from.",
    discussion: """
      Checks the schema of every record, that ids are unique, that the counts of \
      documents and of the run agree, and with --corpus that every document is \
      there and every span is the text it says. The corpus is read as the run has \
      read it.

      Example: sayso verify results/ --corpus articles/
      """)

  @Argument(help: ArgumentHelp("Folder with the results of sayso extract -o.", valueName: "folder"))
  var folder: String

  @Option(
    name: .customLong("corpus"),
    help: ArgumentHelp("What was extracted from: file or folder. Repeatable.", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("Failures to show.", valueName: "n"))
  var limit = 20

  func run() throws {
    let check: ResultCheck
    do throws(InputError) {
      check = try checked()
    } catch {
      throw CommandFailure.usage("\(folder): \(error.problem)")
    }
    try finish(check, skipped: paths.isEmpty)
  }

  private func checked() throws(InputError) -> ResultCheck {
    let results = try ResultLines(folder)
    var check = ResultCheck(results, limit: limit)
    if paths.isEmpty {
      try check.withoutCorpus()
    } else {
      let reader = try CorpusReader(roots: paths, options: results.options)
      try check.withCorpus(reader, try DocumentReader(options: results.options))
    }
    return check
  }

  private func finish(_ check: ResultCheck, skipped: Bool) throws {
    let spans = skipped ? "spans not checked: no --corpus" : "every span is its text"
    if check.failures == 0 {
      try? writeOut(
        "verified: \(check.documents) documents, \(check.quotations) quotations,"
          + " \(check.errors) errors; \(spans)\n")
      return
    }
    if check.failures > limit { Messages.write("… and \(check.failures - limit) more\n") }
    Messages.write("sayso: \(check.failures) checks failed\n")
    throw ExitCode(1)
  }
}
