import ArgumentParser
import BatchProcessing
import Glibc
import Reports
import Sayso
import TextModel

/// `sayso extract`: corpus to records.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Extract attributed quotations with stance from a corpus.",
    discussion: """
      PATH is a file, a folder or - for standard input: text, JSONL, CSV or TSV, \
      each plain, gzip or zstd. Without -o, quotations go to stdout as JSON Lines.

      Example: sayso extract articles/ -o results/
      """)

  @Argument(
    help: ArgumentHelp("Files, folders, patterns, or - for standard input.", valueName: "path"))
  var paths: [String]

  @Option(
    name: [.long, .customShort("o", allowingJoined: true)],
    help: ArgumentHelp(
      "Folder for quotations.jsonl, documents.jsonl, errors.jsonl and run.json.",
      valueName: "folder"))
  var output: String?

  @Flag(help: "Overwrite the results in the folder.")
  var force = false

  @Flag(help: "Go on with the interrupted run in the folder; nothing to do where it is complete.")
  var resume = false

  @Flag(help: "Without -o: also write run, document, error and summary records.")
  var allRecords = false

  @Flag(help: "List what would be read, how it would be decoded and how large it is.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Keep only these types: assertion, belief, fact, eventuality; with commas.",
      valueName: "types"))
  var attribution: String?

  @Option(
    help: ArgumentHelp("Unit of start and end: codepoints or utf16.", valueName: "unit"))
  var offsets: String = "codepoints"

  @Option(
    help: ArgumentHelp("Seconds between two checkpoints.", visibility: .hidden))
  var checkpointSeconds: Double = 2

  @Flag(help: "Keep each document's text in its record, for reports without the corpus.")
  var keepText = false

  @Option(
    help: ArgumentHelp(
      "With -o, also write: html, csv, sqlite, brat, w3c, displacy, corenlp, citron, booknlp; "
        + "with commas.", valueName: "formats"))
  var format: String?

  @OptionGroup(title: "Language") var lexicons: LexiconArguments
  @OptionGroup(title: "Language") var knowledge: KnowledgeArguments
  @OptionGroup(title: "Input") var corpus: CorpusArguments
  @OptionGroup(title: "Files") var files: FileArguments
  @OptionGroup(title: "Run") var runOptions: RunArguments

  func validate() throws {
    if let output, output != SystemPath(output).text {
      throw ValidationError("the name of the folder must be UTF-8: \(SystemPath(output).text)")
    }
    if output == nil && (force || resume) {
      throw ValidationError("--force and --resume need a folder: -o FOLDER")
    }
    if format != nil && output == nil {
      throw ValidationError("--format needs a folder: -o FOLDER")
    }
    if force && resume { throw ValidationError("--force and --resume exclude each other") }
    if output != nil && allRecords { throw ValidationError("--all-records is for stdout, not -o") }
    guard checkpointSeconds >= 0 && checkpointSeconds < 1e6 else {
      throw ValidationError("--checkpoint-seconds is not a number from 0 to 1000000")
    }
    if paths.filter({ $0 == "-" }).count > 1 { throw ValidationError("- can be read only once") }
    if resume && paths.contains("-") {
      throw ValidationError("standard input cannot be read again: --resume needs files")
    }
  }

  func run() throws {
    var options = try corpus.inputOptions(files: files, workers: runOptions.workers)
    options.resultFolder = output
    let encoder = RecordEncoder(offsets: try Self.offsetUnit(offsets), keepsText: keepText)
    let kept = try Self.attributions(attribution)
    let formats = try ResultFormat.list(format)
    if dryRun { return try DryRun(paths: paths, options: options).run() }
    StopSignals.listen()
    let annotators = try Annotators(lexicons, knowledge)
    let record = RunRecord(
      sayso: Version.sayso, icu: Version.icu, lexicon: annotators.fingerprint,
      options: describedOptions.map { RunRecord.Option($0.name, $0.value) })
    if let output {
      try intoFolder(output, options, encoder, kept, annotators, record, formats)
    } else {
      try ontoStandardOutput(options, encoder, kept, annotators, record)
    }
  }

  private var describedOptions: [(name: String, value: String)] {
    var all: [(name: String, value: String)] = [
      ("paths", paths.map { SystemPath($0).text }.joined(separator: "\n"))
    ]
    all += corpus.described(files: files)
    all += knowledge.described
    if keepText { all.append(("keep-text", "true")) }
    if let attribution { all.append(("attribution", attribution)) }
    return all
  }

  static func offsetUnit(_ name: String) throws -> OffsetUnit {
    guard let unit = OffsetUnit(rawValue: name) else {
      let all = OffsetUnit.allCases.map(\.rawValue).joined(separator: " or ")
      throw CommandFailure.usage("--offsets '\(name)' is not \(all)")
    }
    return unit
  }

  static func attributions(_ list: String?) throws -> Set<AttributionType>? {
    guard let list else { return nil }
    var kept: Set<AttributionType> = []
    for name in list.split(separator: ",") {
      guard let type = AttributionType(rawValue: String(name)) else {
        let all = AttributionType.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure.usage("--attribution '\(name)' is not one of \(all)")
      }
      kept.insert(type)
    }
    return kept
  }
}
