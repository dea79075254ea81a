import JSONText
import Lexicons
import Reports
import StanceTagging
import Syntax
import TextModel

/// Answers single statements, line by line; owns ICU's handles, so one for each thread.
public final class StanceAnswers {
  private let reader: StanceReader
  private let tagger: StanceTagger
  private let workspace = StanceWorkspace()
  /// The text at hand; its arrays serve all.
  private var tagged = TaggedText(
    text: SegmentedText(
      bytes: [], tokens: [], sentences: [], paragraphs: [], sentenceOfToken: [],
      paragraphOfToken: []), tags: [], words: [], lemmas: [])

  /// - Parameter targets: targets beside those of the lexicon.
  /// - Throws: `LexiconErrors` or `SegmentationError`.
  public init(_ lexicon: Lexicon, targets: [StanceTargetEntry] = []) throws {
    reader = try StanceReader(lexicon)
    tagger = try StanceTagger(lexicon: lexicon, targets: targets)
  }

  /// Appends the answer to one input line, with a line feed; returns the problem where there is
  /// none to give.
  public func append(
    _ line: UnsafeBufferPointer<UInt8>, line number: Int, to out: inout [UInt8]
  ) -> ProblemRecord? {
    let request: StanceRequest?
    do throws(JSONError) {
      request = try StanceRequest(line)
    } catch {
      return ProblemRecord(
        code: "not-json", message: error.problem, line: number, byteOffset: error.offset)
    }
    guard let request else {
      return ProblemRecord(code: "not-json", message: "the line is no JSON object", line: number)
    }
    guard let text = request.text else {
      return ProblemRecord(
        code: "missing-text", message: "there is no text", line: number,
        document: request.id ?? "\(number)")
    }
    guard let statement = request.statement() else {
      return ProblemRecord(
        code: "missing-target",
        message: "there is no target: a name or {\"name\",\"start\",\"end\"}",
        line: number, document: request.id ?? "\(number)")
    }
    reader.read(text, into: &tagged)
    let stance = tagger.stance(toward: statement, in: tagged, using: workspace)
    let line = StanceLine(stance, id: request.id ?? "\(number)")
    text.withUnsafeBufferPointer { line.append(to: &out, text: $0) }
    return nil
  }
}
