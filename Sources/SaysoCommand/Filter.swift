import ArgumentParser
import BatchProcessing
import Glibc
import Reports
import TextModel

/// `sayso filter`: JSONL in, JSONL out, for pipes and cluster engines. Contract: FILTER.md.
struct Filter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Read JSONL documents on stdin, write records on stdout (contract filter/1).",
    discussion: """
      Each input line is answered by exactly one document or error record, in \
      input order, with its quotations before it. No files, no network, no \
      configuration.

      Example: sayso filter --group < articles.jsonl > annotated.jsonl
      """)

  enum Flush: String, ExpressibleByArgument, CaseIterable {
    case line, block
  }

  @Flag(help: "One line in, one line out: quotations are nested in their document.")
  var group = false

  @Option(
    help: ArgumentHelp(
      "line: answer as soon as whole lines are there; block: in blocks of up to 256 KiB.",
      valueName: "when"))
  var flush = Flush.line

  @Option(
    help: ArgumentHelp("Unit of start and end: codepoints or utf16.", valueName: "unit"))
  var offsets: String = "codepoints"

  @Option(
    help: ArgumentHelp("Keep only these types: assertion, belief, fact, eventuality; with commas."))
  var attribution: String?

  @Flag(help: "Exit with 0 even where lines were answered by error records.")
  var errorsOk = false

  @OptionGroup(title: "Language") var lexicons: LexiconArguments
  @OptionGroup(title: "Language") var knowledge: KnowledgeArguments
  @OptionGroup(title: "Input") var corpus: CorpusArguments
  @OptionGroup(title: "Run") var runOptions: RunArguments

  func run() throws {
    var options = try corpus.inputOptions(workers: runOptions.workers)
    options.format = .jsonl
    options.prompt = flush == .line
    options.answersEmptyLines = true
    let encoder = RecordEncoder(offsets: try Extract.offsetUnit(offsets))
    let kept = try Extract.attributions(attribution)
    StopSignals.listen()
    let annotators = try Annotators(lexicons, knowledge)
    // Errors are records; stderr is for failures of the whole run.
    let messages = Messages(quiet: true)
    let run = try CorpusRun(.standardOutput, messages: messages, checkpointSeconds: 0)
    let monitor = RunMonitor(run, barFor: nil) { _exit(128 + StopSignals.current) }
    defer { monitor.end() }
    do {
      try run.run(
        roots: ["-"], options: options, layout: group ? .grouped : .all, encoder: encoder,
        attributions: kept, annotators: annotators)
    } catch let error as OutputError {
      throw Extract.failure(error)
    } catch let error as InputError {
      throw CommandFailure.usage(error.problem)
    }
    if StopSignals.current != 0 { throw ExitCode(128 + StopSignals.current) }
    if run.summary.errors > 0 && !errorsOk { throw ExitCode(1) }
  }
}
