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
  /// The lines of a batch, read in place.
  private let lines: UnsafeMutablePointer<Line>

  /// Most lines, and bytes of lines about, that are answered together.
  public static let batchLines = 64
  public static let batchBytes = 1 << 16

  /// - Parameter targets: targets beside those of the lexicon.
  /// - Throws: `LexiconErrors` or `SegmentationError`.
  public init(_ lexicon: Lexicon, targets: [StanceTargetEntry] = []) throws {
    reader = try StanceReader(lexicon)
    tagger = try StanceTagger(lexicon: lexicon, targets: targets)
    lines = .allocate(capacity: Self.batchLines)
    lines.initialize(repeating: Line(), count: Self.batchLines)
  }

  deinit {
    lines.deinitialize(count: Self.batchLines)
    lines.deallocate()
  }

  /// One line on its way.
  private struct Line {
    var request = StanceRequest()
    var statement = StanceStatement(target: .name(""), targetName: "")
    /// Its arrays serve all lines that have this place in a batch.
    var text = Line.emptyText
    static var emptyText: TaggedText {
      let text = SegmentedText(
        bytes: [], tokens: [], sentences: [], paragraphs: [], sentenceOfToken: [],
        paragraphOfToken: [])
      return TaggedText(text: text, tags: [], words: [], lemmas: [])
    }
    var stance = Stance(
      target: StanceTarget(name: "", id: nil, span: nil), holder: [], pole: .neutral,
      intensity: 1, act: .assertion, modality: Modality(), evidence: [])
    /// Why there is no answer.
    var problem: ProblemRecord?
  }

  /// Appends an answer or an error record to each of at most `batchLines` lines, in their order;
  /// returns the number of errors.
  ///
  /// - Parameter first: number of the first line.
  public func append(
    _ given: [UnsafeBufferPointer<UInt8>], first: Int, to out: inout [UInt8]
  ) -> Int {
    let count = min(given.count, Self.batchLines)
    var problems = 0
    for i in 0..<count {
      lines[i].problem = read(given[i], number: first + i, &lines[i])
      if lines[i].problem != nil { problems += 1 }
    }
    for i in 0..<count where lines[i].problem == nil { reader.segment(&lines[i].text) }
    for i in 0..<count where lines[i].problem == nil { reader.tag(&lines[i].text) }
    // A text in place would be copied for the call, which counts references for all its arrays.
    var text = Line.emptyText
    for i in 0..<count where lines[i].problem == nil {
      swap(&text, &lines[i].text)
      lines[i].stance = tagger.stance(toward: lines[i].statement, in: text, using: workspace)
      swap(&text, &lines[i].text)
    }
    for i in 0..<count {
      if let problem = lines[i].problem {
        RecordEncoder().appendError(problem, to: &out)
      } else {
        append(&lines[i], number: first + i, to: &out)
      }
    }
    return problems
  }

  private func append(_ line: inout Line, number: Int, to out: inout [UInt8]) {
    let id = line.request.id ?? "\(number)"
    let text = line.text.text.bytes
    text.withUnsafeBufferPointer { text in
      withUnsafePointer(to: &line.stance) { StanceLine.append($0, id: id, to: &out, text: text) }
    }
  }

  /// Reads a line; its text is not segmented yet. Returns what is wrong with it.
  private func read(
    _ line: UnsafeBufferPointer<UInt8>, number: Int, _ out: inout Line
  ) -> ProblemRecord? {
    out.request = StanceRequest()
    do throws(JSONError) {
      guard try out.request.read(line) else {
        return ProblemRecord(
          code: "not-json", message: "the line is no JSON object", line: number)
      }
    } catch {
      return ProblemRecord(
        code: "not-json", message: error.problem, line: number, byteOffset: error.offset)
    }
    guard let text = out.request.text else {
      return ProblemRecord(
        code: "missing-text", message: "there is no text", line: number,
        document: out.request.id ?? "\(number)")
    }
    guard let statement = out.request.statement() else {
      return ProblemRecord(
        code: "missing-target",
        message: "there is no target: a name or {\"name\",\"start\",\"end\"}",
        line: number, document: out.request.id ?? "\(number)")
    }
    out.statement = statement
    out.text.text.bytes = text
    return nil
  }
}
