import ArgumentParser
import BatchProcessing
import Glibc
import QuoteExtraction
import Reports
import Sayso
import Syntax
import TextModel

/// `sayso explain`: why each quotation came out as it did.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why: the rules that fired or were tried, on which words.",
    discussion: """
      FILE is one text, - for standard input, or a result folder; of a folder --quotation says \
      which quotation is meant, by its id. Prints each quotation with its spans, the rules behind \
      it, the candidates for every choice with the reason each won or lost, how its speaker was \
      found, and how its stances were put together. Points are eighths of a log-odd.

        echo '“We won,” said Ada Holt.' | sayso explain -
        sayso explain results --quotation "port-fees.txt#3" --tokens
      """)

  @Argument(help: "A text file, - for standard input, or a result folder.")
  var file: String
  @Option(help: "Only this quotation: its number, or its id in the result folder.")
  var quotation: String?
  @Option(help: "With a result folder: what was extracted from, for texts that were not kept.")
  var corpus: String?
  @Flag(help: "Print tokens with tags, phrases and quotation marks too.")
  var tokens = false
  @Flag(help: "Print cue candidates that came to nothing too.")
  var tried = false
  @Option(help: "Rows of points to print for each candidate.")
  var rows: Int = 4

  @Flag(help: "Everything as one JSON object.")
  var json = false

  @OptionGroup(title: "Language") var lexicons: LexiconArguments
  @OptionGroup(title: "Language") var knowledge: KnowledgeArguments

  func run() throws {
    try CommandFailure.reported { try explain() }
  }

  private func explain() throws {
    let asked = try question()
    let pipeline = try Knowledge(lexicons.files(), knowledge).pipeline()
    let explanation = try pipeline.makeWorker().explain(asked.document)
    let number = try asked.number(in: explanation.annotated)
    if json {
      var out = ExplanationJSON(explanation: explanation)
      try LineReader.write(out.bytes(only: number, tried: tried), to: "-")
      return
    }
    var out = ExplanationText(explanation: explanation, rows: rows)
    if tokens { out.appendTokens(only: number) }
    out.appendRecords(only: number, tried: tried)
    try LineReader.write(Array(out.text.utf8), to: "-")
  }

  private func question() throws -> ExplainedQuestion {
    if LineReader.isDirectory(file) || file.hasSuffix(".jsonl") {
      guard let quotation else {
        throw CommandFailure.usage(
          "which quotation of \(file)? Give --quotation ID, as in `sayso show \(file) --table`")
      }
      return try ExplainedQuestion(result: file, id: quotation, corpus: corpus)
    }
    let bytes = try InputBytes.read(file)
    let document = Document(id: file == "-" ? "stdin" : file, text: bytes)
    guard let quotation else { return ExplainedQuestion(document: document, wanted: .all) }
    let digits = quotation.split(separator: "#", omittingEmptySubsequences: false).last ?? ""
    guard let number = Int(digits) else {
      throw CommandFailure.usage("--quotation '\(quotation)' is neither a number nor an id")
    }
    return ExplainedQuestion(document: document, wanted: .number(number))
  }
}

/// What is to be explained: a document, and which of its quotations.
struct ExplainedQuestion {
  let document: Document
  let wanted: Wanted

  enum Wanted {
    case all
    case number(Int)
    /// The record of a run; found again by its content.
    case record(ResultQuotation)
  }

  init(document: Document, wanted: Wanted) {
    self.document = document
    self.wanted = wanted
  }

  /// Finds the quotation `id` and its document's text in a result.
  init(result path: String, id: String, corpus: String?) throws {
    let result = try ResultFolder(path: path)
    guard let record = result.quotations.first(where: { $0.id == id }) else {
      throw CommandFailure.usage("\(path): no quotation has the id '\(DisplayText.safe(id))'")
    }
    var documents = result.documents.filter { $0.id == record.document }
    var texts = CorpusTexts(corpus: corpus ?? ".")
    _ = texts.fill(&documents)
    guard let text = documents.first?.text else {
      throw CommandFailure.usage(
        "the text of '\(DisplayText.safe(record.document))' is not in the result; "
          + "extract with --keep-text, or name what was extracted from with --corpus")
    }
    document = Document(id: record.document, text: Array(text.utf8))
    wanted = .record(record)
  }

  /// Number of the quotation that is asked for; nil for all.
  func number(in annotated: AnnotatedDocument) throws -> Int? {
    switch wanted {
    case .all: return nil
    case .number(let number):
      guard annotated.records.contains(where: { $0.number == number }) else {
        throw CommandFailure.usage(
          "there is no quotation \(number); the text has \(annotated.records.count)")
      }
      return number
    case .record(let record):
      let content = record.content.map(\.bytes)
      let found =
        annotated.records.first { $0.content == content && $0.cue == record.cue.map(\.bytes) }
        ?? annotated.records.first { $0.content == content }
      guard let found else {
        throw CommandFailure.usage(
          "'\(DisplayText.safe(record.id))' was found by other lexicons or another version; "
            + "with these its words are read otherwise: leave --quotation out and name the text")
      }
      return found.number
    }
  }
}

/// Whole inputs for commands that look at one text.
enum InputBytes {
  /// Bytes of the file at `path`, or of standard input for `-`; malformed UTF-8 is replaced.
  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path == "-" ? "/dev/stdin" : path, "rb") else {
      throw CommandFailure.usage("\(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let n = fread(&buffer, 1, buffer.count, file)
      if n == 0 { break }
      bytes.append(contentsOf: buffer[..<n])
    }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}
