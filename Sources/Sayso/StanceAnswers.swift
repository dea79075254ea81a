import JSONText
import Lexicons
import Reports
import StanceTagging
import Syntax
import TextModel

/// Answers single statements, line by line; owns ICU's handles, so one for each thread.
///
/// Some lines at a time go through each step together, so that its tables stay in the processor's
/// cache.
public final class StanceAnswers {
  private let reader: StanceReader
  private let tagger: StanceTagger
  private let workspace = StanceWorkspace()
  /// The texts of a batch; their arrays serve all batches.
  private var texts: [TaggedText]

  /// Most lines, and bytes of lines about, that are answered together.
  public static let batchLines = 64
  public static let batchBytes = 1 << 16

  /// - Parameter targets: targets beside those of the lexicon.
  /// - Throws: `LexiconErrors` or `SegmentationError`.
  public init(_ lexicon: Lexicon, targets: [StanceTargetEntry] = []) throws {
    reader = try StanceReader(lexicon)
    tagger = try StanceTagger(lexicon: lexicon, targets: targets)
    let empty = SegmentedText(
      bytes: [], tokens: [], sentences: [], paragraphs: [], sentenceOfToken: [],
      paragraphOfToken: [])
    texts = Array(
      repeating: TaggedText(text: empty, tags: [], words: [], lemmas: []), count: Self.batchLines)
  }

  /// What is to be done for one line.
  private enum Task {
    case answer(StanceStatement, id: String?)
    case problem(ProblemRecord)
  }

  /// Appends an answer or an error record to each of at most `batchLines` lines, in their order;
  /// returns the number of errors.
  ///
  /// - Parameter first: number of the first line.
  public func append(
    _ lines: [UnsafeBufferPointer<UInt8>], first: Int, to out: inout [UInt8]
  ) -> Int {
    let count = min(lines.count, texts.count)
    let tasks = (0..<count).map { read(lines[$0], number: first + $0, into: &texts[$0]) }
    for i in 0..<count {
      if case .answer = tasks[i] { reader.segment(&texts[i]) }
    }
    for i in 0..<count {
      if case .answer = tasks[i] { reader.tag(&texts[i]) }
    }
    let stances = (0..<count).map { i -> Stance? in
      guard case .answer(let statement, _) = tasks[i] else { return nil }
      return tagger.stance(toward: statement, in: texts[i], using: workspace)
    }
    var problems = 0
    for i in 0..<count {
      switch tasks[i] {
      case .answer(_, let id):
        guard let stance = stances[i] else { continue }
        let line = StanceLine(stance, id: id ?? "\(first + i)")
        texts[i].text.bytes.withUnsafeBufferPointer { line.append(to: &out, text: $0) }
      case .problem(let problem):
        problems += 1
        RecordEncoder().appendError(problem, to: &out)
      }
    }
    return problems
  }

  /// Reads a line and puts its text, not segmented yet, into `out`.
  private func read(
    _ line: UnsafeBufferPointer<UInt8>, number: Int, into out: inout TaggedText
  ) -> Task {
    let request: StanceRequest?
    do throws(JSONError) {
      request = try StanceRequest(line)
    } catch {
      return .problem(
        ProblemRecord(
          code: "not-json", message: error.problem, line: number, byteOffset: error.offset))
    }
    guard let request else {
      return .problem(
        ProblemRecord(code: "not-json", message: "the line is no JSON object", line: number))
    }
    guard let text = request.text else {
      return .problem(
        ProblemRecord(
          code: "missing-text", message: "there is no text", line: number,
          document: request.id ?? "\(number)"))
    }
    guard let statement = request.statement() else {
      return .problem(
        ProblemRecord(
          code: "missing-target",
          message: "there is no target: a name or {\"name\",\"start\",\"end\"}",
          line: number, document: request.id ?? "\(number)"))
    }
    out.text.bytes = text
    return .answer(statement, id: request.id)
  }
}
