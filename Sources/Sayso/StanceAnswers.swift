import JSONText
import Lexicons
import StanceTagging
import TextModel

/// Answers single statements, line by line; owns ICU's handles, so one for each thread.
public final class StanceAnswers {
  private let reader: StanceReader
  private let tagger: StanceTagger
  private let workspace = StanceWorkspace()
  private var json = JSONWriter()

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
    let tagged = reader.tagged(text)
    let stance = tagger.stance(toward: statement, in: tagged, using: workspace)
    json = JSONWriter(appendingTo: out)
    out = []
    write(stance, request.id ?? "\(number)", tagged.text)
    json.bytes.append(10)
    swap(&out, &json.bytes)
    return nil
  }

  private func write(_ stance: Stance, _ id: String, _ text: SegmentedText) {
    json.beginObject()
    json.key("id")
    json.string(id)
    json.key("pole")
    json.string(stance.pole.rawValue)
    json.key("intensity")
    json.int(stance.intensity)
    json.key("act")
    json.string(stance.act.rawValue)
    json.key("modality")
    json.beginObject()
    json.key("certainty")
    json.string(stance.modality.certainty.rawValue)
    json.raw(
      stance.modality.positive
        ? "\"polarity\":\"positive\",\"flags\":[" : "\"polarity\":\"negative\",\"flags\":[")
    json.startsList()
    for flag in stance.modality.flags { json.string(flag.rawValue) }
    json.endArray()
    json.endObject()
    json.key("evidence")
    json.beginArray()
    for step in stance.evidence {
      json.beginObject()
      json.key("rule")
      json.string(step.rule)
      if let span = step.span {
        json.key("span")
        write(span, text)
      } else {
        json.raw("\"span\":null")
      }
      json.key("points")
      if let points = step.points { json.int(points) } else { json.null() }
      json.key("effect")
      json.string(step.effect)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ span: TextSpan, _ text: SegmentedText) {
    json.beginObject()
    text.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for i in 0..<min(span.start, bytes.count) where bytes[i] & 0xC0 != 0x80 { start += 1 }
      var length = 0
      for i in span.start..<min(span.end, bytes.count) where bytes[i] & 0xC0 != 0x80 { length += 1 }
      json.key("start")
      json.int(start)
      json.key("end")
      json.int(start + length)
      json.key("byte_start")
      json.int(span.start)
      json.key("byte_end")
      json.int(span.end)
      json.key("text")
      json.string(
        utf8: UnsafeBufferPointer(rebasing: bytes[span.start..<min(span.end, bytes.count)]))
    }
    json.endObject()
  }
}
