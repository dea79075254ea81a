import CText
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
  private let workspace = StanceWorkspace(capacity: StanceAnswers.statementsAtOnce)
  /// The lines of a batch, read in place.
  private let lines: UnsafeMutablePointer<Line>

  /// Most lines, and bytes of lines about, that are answered together.
  public static let batchLines = 64
  public static let batchBytes = 1 << 16
  /// Statements that go together through the steps to a stance, whose arrays are larger.
  private static let statementsAtOnce = 16

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
    var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var number = 0
    /// The line's own id, if it has one.
    var id: StanceFields.Value?
    var target = StancePlace.name("")
    var holder: StancePlace?
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
    /// The line of the batch that has the same text, tagged once for both: this one or one before.
    var source = 0
    /// Whether it goes through the steps behind the line before, which has the same text.
    var repeats = false
    /// Whether there is an answer, and else why there is none.
    var isRead = false
    var problem: ProblemRecord?

    /// Whether its text, which stands at `place`, is to be segmented and tagged.
    func isFirst(_ place: Int) -> Bool { isRead && source == place }
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
      lines[i].bytes = given[i]
      lines[i].number = first + i
      read(&lines[i])
      if !lines[i].isRead { problems += 1 }
      // Several targets in one sentence mostly stand line after line.
      let isRepeated =
        i > 0 && lines[i].isRead && lines[i - 1].isRead
        && lines[i].text.text.bytes == lines[i - 1].text.text.bytes
      lines[i].source = isRepeated ? lines[i - 1].source : i
    }
    for i in 0..<count where lines[i].isFirst(i) { reader.segment(&lines[i].text) }
    for i in 0..<count where lines[i].isFirst(i) { reader.tag(&lines[i].text) }
    var start = 0
    while start < count {
      let end = min(start + Self.statementsAtOnce, count)
      judge(start..<end)
      start = end
    }
    for i in 0..<count {
      if lines[i].isRead {
        append(&lines[i], to: &out)
      } else if let problem = lines[i].problem {
        RecordEncoder().appendError(problem, to: &out)
      }
    }
    return problems
  }

  /// Finds the stances of some lines.
  private func judge(_ range: Range<Int>) {
    // A text in place would be copied for each call, which counts references for all its arrays.
    var text = Line.emptyText
    var place = 0
    for i in range where lines[i].isRead {
      lines[i].repeats = i > range.lowerBound && lines[i].source < i
      if lines[i].repeats { continue }
      swap(&text, &lines[lines[i].source].text)
      tagger.read(
        target: lines[i].target, holder: lines[i].holder, in: text, at: place, using: workspace)
      swap(&text, &lines[lines[i].source].text)
      place += 1
    }
    tagger.decide(place, using: workspace)
    place = -1
    for i in range where lines[i].isRead {
      swap(&text, &lines[lines[i].source].text)
      if lines[i].repeats {
        // The sentence that the line before has, read once for all its targets.
        let isReadAgain = tagger.readAgain(
          target: lines[i].target, holder: lines[i].holder, in: text, at: place, using: workspace)
        if !isReadAgain {
          tagger.read(
            target: lines[i].target, holder: lines[i].holder, in: text, at: place, using: workspace)
        }
        tagger.decide(at: place, using: workspace)
      } else {
        place += 1
      }
      // No answer repeats the names.
      tagger.answer(&lines[i].stance, in: text, at: place, using: workspace)
      swap(&text, &lines[lines[i].source].text)
    }
  }

  private func append(_ line: inout Line, to out: inout [UInt8]) {
    line.text.text.bytes.withUnsafeBufferPointer { text in
      // An id of plain ASCII goes out as it came in.
      if let id = line.id, id.isString, !id.isEscaped {
        let bytes = UnsafeBufferPointer(rebasing: line.bytes[id.range])
        if let base = bytes.baseAddress, ctext_ascii_length(base, bytes.count) == bytes.count {
          return StanceLine.append(&line.stance, id: bytes, to: &out, text: text)
        }
      }
      var id = name(line)
      id.withUTF8 { StanceLine.append(&line.stance, id: $0, to: &out, text: text) }
    }
  }

  /// The line's own id, else its number.
  private func name(_ line: borrowing Line) -> String {
    line.id.flatMap { $0.text(in: line.bytes) } ?? "\(line.number)"
  }

  /// Reads a line, whose text is not segmented yet, or says what is wrong with it.
  private func read(_ line: inout Line) {
    line.isRead = false
    line.id = nil
    do throws(JSONError) {
      guard let fields = try StanceFields(line.bytes) else {
        line.problem = ProblemRecord(
          code: "not-json", message: "the line is no JSON object", line: line.number)
        return
      }
      line.id = fields.id
      read(fields, &line)
    } catch {
      line.problem = ProblemRecord(
        code: "not-json", message: error.problem, line: line.number, byteOffset: error.offset)
    }
  }

  private func read(_ fields: StanceFields, _ line: inout Line) {
    guard let plain = fields.readText(from: line.bytes, into: &line.text.text.bytes) else {
      line.problem = ProblemRecord(
        code: "missing-text", message: "there is no text", line: line.number,
        document: name(line))
      return
    }
    guard let target = fields.target else {
      line.problem = ProblemRecord(
        code: "missing-target",
        message: "there is no target: a name or {\"name\",\"start\",\"end\"}",
        line: line.number, document: name(line))
      return
    }
    // Names are made only where they must be looked for.
    line.target = fields.place(target, in: line.bytes, line.text.text.bytes, plain: plain)
    line.holder = fields.holder.map {
      fields.place($0, in: line.bytes, line.text.text.bytes, plain: plain)
    }
    line.isRead = true
  }
}
