import JSONText
import TextModel

/// CoreNLP's JSON output as far as its quote annotator fills it: one quote for each content span,
/// offsets in UTF-16 units as in Java. Indirect quotations are there too, told apart by `kind`.
enum CoreNLPExport {
  static func document(_ document: ExportDocument) throws -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("docId")
    json.string(document.document.id)
    json.key("sentences")
    json.beginArray()
    json.endArray()
    json.key("quotes")
    json.beginArray()
    var number = 0
    for quotation in document.quotations {
      for span in quotation.content {
        try write(quotation, span, number, document, to: &json)
        number += 1
      }
    }
    json.endArray()
    json.endObject()
    return json.bytes + [0x0A]
  }

  private static func write(
    _ quotation: ResultQuotation, _ span: ResultSpan, _ number: Int, _ document: ExportDocument,
    to json: inout JSONWriter
  ) throws {
    guard let place = document.utf16(span) else {
      throw ExportError.needsText(document.document.id, .corenlp)
    }
    json.beginObject()
    json.key("id")
    json.int(number)
    json.key("text")
    json.string(span.text)
    json.key("beginIndex")
    json.int(place.start)
    json.key("endIndex")
    json.int(place.end)
    json.key("beginSentence")
    json.int(quotation.firstSentence - 1)
    json.key("endSentence")
    json.int(quotation.lastSentence - 1)
    if let source = quotation.source.first, let mention = document.utf16(source) {
      json.key("mention")
      json.string(source.text)
      json.key("mentionBegin")
      json.int(mention.start)
      json.key("mentionEnd")
      json.int(mention.end)
      json.key("mentionType")
      json.string(quotation.speaker?.resolution == "pronoun" ? "pronoun" : "name")
    }
    json.key("mentionSieve")
    json.string(quotation.evidence.first { $0.tier == "source" }?.rule ?? "none")
    json.key("speaker")
    json.string(quotation.speaker?.name ?? quotation.source.first?.text ?? "Unknown")
    json.key("canonicalSpeaker")
    json.string(quotation.speaker?.name ?? "Unknown")
    if let span = quotation.speaker?.mention, let mention = document.utf16(span) {
      json.key("canonicalMentionBegin")
      json.int(mention.start)
      json.key("canonicalMentionEnd")
      json.int(mention.end)
    }
    json.key("kind")
    json.string(quotation.kind.rawValue)
    json.key("record")
    json.string(quotation.id)
    json.endObject()
  }
}

/// Citron's annotation format: text, and quotes with cue, sources, contents and coreferences;
/// offsets in code points.
enum CitronExport {
  static func document(_ document: ExportDocument) throws -> [UInt8] {
    guard let text = document.document.text else {
      throw ExportError.needsText(document.document.id, .citron)
    }
    var json = JSONWriter()
    json.beginObject()
    json.key("text")
    json.string(text)
    json.key("quotes")
    json.beginArray()
    for quotation in document.quotations {
      json.beginObject()
      json.key("cue")
      if let cue = quotation.cue.first { write(cue, document, to: &json) } else { json.null() }
      json.key("sources")
      write(quotation.source, document, to: &json)
      json.key("contents")
      write(quotation.content, document, to: &json)
      json.key("coreferences")
      let mention = quotation.speaker?.mention.map { [$0] } ?? []
      write(mention.filter { !quotation.source.contains($0) }, document, to: &json)
      json.key("id")
      json.string(quotation.id)
      if quotation.cue.count > 1 {
        json.key("cues")
        write(quotation.cue, document, to: &json)
      }
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.bytes + [0x0A]
  }

  private static func write(
    _ spans: [ResultSpan], _ document: ExportDocument, to json: inout JSONWriter
  ) {
    json.beginArray()
    for span in spans { write(span, document, to: &json) }
    json.endArray()
  }

  private static func write(
    _ span: ResultSpan, _ document: ExportDocument, to json: inout JSONWriter
  ) {
    let place = document.codePoints(span) ?? TextSpan(span.start, span.end)
    json.beginObject()
    json.key("start")
    json.int(place.start)
    json.key("end")
    json.int(place.end)
    json.key("text")
    json.string(span.text)
    json.endObject()
  }
}
