import JSONText
import QuoteExtraction
import Reports
import Sayso
import Syntax
import TextModel

/// An explanation as one JSON object: `document`; `tokens`; `marks`, the stretches in quotation marks;
/// `quotations`, records of `sayso/1`; `speakers` with rule and candidates, one for each quotation;
/// and `cues` with every choice, its candidates and their points. Offsets are UTF-8 bytes.
struct ExplanationJSON {
  let explanation: DocumentExplanation
  private var json = JSONWriter()

  init(explanation: DocumentExplanation) { self.explanation = explanation }

  private var text: SegmentedText { explanation.text.tagged.text }

  /// The object with a line feed.
  ///
  /// - Parameters:
  ///   - only: number of the one quotation wanted, or nil for all.
  ///   - tried: whether cues that came to nothing are there too.
  mutating func bytes(only: Int?, tried: Bool) -> [UInt8] {
    json.startsAnew()
    json.beginObject()
    json.key("document")
    json.string(explanation.annotated.document.id)
    appendTokens()
    appendMarks()
    var annotated = explanation.annotated
    annotated.records = annotated.records.filter { only == nil || $0.number == only }
    appendQuotations(annotated)
    appendSpeakers(only: only)
    json.key("cues")
    json.beginArray()
    for cue in explanation.cues {
      let head = text.tokens[cue.head].span
      let number = annotated.records.first { r in r.cue.contains { $0.contains(head) } }?.number
      if cue.isEmitted ? number != nil || only == nil : tried && only == nil {
        append(cue, quotation: cue.isEmitted ? number : nil)
      }
    }
    json.endArray()
    json.endObject()
    json.bytes.append(10)
    return json.bytes
  }

  private mutating func appendTokens() {
    json.key("tokens")
    json.beginArray()
    let chunked = explanation.text
    for (i, token) in text.tokens.enumerated() {
      let chunk = Int(chunked.chunkOfToken[i])
      json.beginObject()
      appendSpan(token.span)
      json.key("tag")
      json.string("\(chunked.tagged.tags[i])")
      json.key("sentence")
      json.int(Int(text.sentenceOfToken[i]) + 1)
      json.key("chunk")
      json.int(chunk + 1)
      json.key("chunk_class")
      json.string(chunked.chunks[chunk].fine.spelling)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func appendMarks() {
    json.key("marks")
    json.beginArray()
    for stretch in explanation.text.stretches {
      json.beginObject()
      let first = text.tokens[Int(stretch.first)]
      appendSpan(TextSpan(Int(first.start), Int(text.tokens[Int(stretch.last)].end)))
      json.key("closed")
      json.bool(stretch.isClosed)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func appendSpeakers(only: Int?) {
    json.key("speakers")
    json.beginArray()
    for (record, why) in zip(explanation.annotated.records, explanation.speakers)
    where only == nil || record.number == only {
      json.beginObject()
      json.key("quotation")
      json.int(record.number)
      json.key("name")
      json.string(record.speaker?.name)
      json.key("rule")
      json.string(why.rule)
      json.key("candidates")
      json.beginArray()
      for candidate in why.candidates {
        json.beginObject()
        appendSpan(candidate.mention)
        json.key("name")
        json.string(candidate.name)
        json.key("points")
        json.int(candidate.points)
        json.key("rules")
        json.beginArray()
        for rule in candidate.rules { json.string(rule) }
        json.endArray()
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private mutating func appendQuotations(_ annotated: AnnotatedDocument) {
    var lines: [UInt8] = []
    RecordEncoder().appendQuotations(of: annotated, to: &lines)
    json.key("quotations")
    json.beginArray()
    for line in lines.split(separator: 10) { json.raw(Array(line)) }
    json.endArray()
  }

  private mutating func append(_ cue: ExplainedCue, quotation: Int?) {
    json.beginObject()
    appendSpan(text.tokens[cue.head].span)
    json.key("quotation")
    if let quotation { json.int(quotation) } else { json.null() }
    json.key("outcome")
    json.string(cue.outcome)
    json.key("choices")
    json.beginArray()
    for choice in cue.choices {
      json.beginObject()
      json.key("stage")
      json.string(choice.stage.rawValue)
      json.key("candidates")
      json.beginArray()
      for candidate in choice.candidates { append(candidate) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private mutating func append(_ candidate: ExplainedCandidate) {
    json.beginObject()
    if candidate.tokens.count > 0 {
      let first = text.tokens[Int(candidate.tokens.first)]
      let last = text.tokens[Int(candidate.tokens.end) - 1]
      appendSpan(TextSpan(Int(first.start), Int(last.end)))
    }
    json.key("label")
    json.string(candidate.label)
    json.key("points")
    json.int(candidate.points)
    json.key("chosen")
    json.bool(candidate.isChosen)
    json.key("rows")
    json.beginArray()
    for row in candidate.rows {
      json.beginObject()
      json.key("columns")
      json.beginArray()
      for column in row.columns { json.string(column) }
      json.endArray()
      json.key("points")
      json.int(row.points)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private mutating func appendSpan(_ span: TextSpan) {
    json.key("byte_start")
    json.int(span.start)
    json.key("byte_end")
    json.int(span.end)
    json.key("text")
    json.string(text.string(span))
  }
}
