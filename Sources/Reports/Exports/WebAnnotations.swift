import JSONText
import TextModel

/// W3C Web Annotation: one annotation page, one annotation for each quotation. The content is the
/// target; kind, speaker and stances are textual bodies; cue and source are bodies that point into
/// the same text.
enum WebAnnotations {
  static func page(_ documents: [ExportDocument]) throws -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("@context")
    json.string("http://www.w3.org/ns/anno.jsonld")
    json.key("id")
    json.string("urn:sayso:annotations")
    json.key("type")
    json.string("AnnotationPage")
    json.key("items")
    json.beginArray()
    for document in documents {
      for quotation in document.quotations { try write(quotation, document, to: &json) }
    }
    json.endArray()
    json.endObject()
    return json.bytes + [0x0A]
  }

  private static func write(
    _ quotation: ResultQuotation, _ document: ExportDocument, to json: inout JSONWriter
  ) throws {
    json.beginObject()
    json.key("id")
    json.string("urn:sayso:" + encoded(quotation.id))
    json.key("type")
    json.string("Annotation")
    json.key("motivation")
    json.string("identifying")
    json.key("body")
    json.beginArray()
    text("classifying", quotation.kind.rawValue, to: &json)
    text("classifying", quotation.attribution.rawValue, to: &json)
    if let name = quotation.speaker?.name { text("identifying", name, to: &json) }
    for stance in quotation.stances {
      text("assessing", "\(stance.pole.rawValue): \(stance.target)", to: &json)
    }
    for span in quotation.source { try place(span, document, purpose: "linking", to: &json) }
    for span in quotation.cue { try place(span, document, purpose: "describing", to: &json) }
    json.endArray()
    json.key("target")
    json.beginArray()
    for span in quotation.content { try place(span, document, purpose: nil, to: &json) }
    json.endArray()
    json.endObject()
  }

  private static func text(_ purpose: String, _ value: String, to json: inout JSONWriter) {
    json.beginObject()
    json.key("type")
    json.string("TextualBody")
    json.key("purpose")
    json.string(purpose)
    json.key("value")
    json.string(value)
    json.endObject()
  }

  private static func place(
    _ span: ResultSpan, _ document: ExportDocument, purpose: String?, to json: inout JSONWriter
  ) throws {
    guard let position = document.codePoints(span) else {
      throw ExportError.needsText(document.document.id, .w3c)
    }
    json.beginObject()
    json.key("type")
    json.string("SpecificResource")
    if let purpose {
      json.key("purpose")
      json.string(purpose)
    }
    json.key("source")
    json.string(document.document.url ?? "urn:sayso:" + encoded(document.document.id))
    json.key("selector")
    json.beginArray()
    json.beginObject()
    json.key("type")
    json.string("TextPositionSelector")
    json.key("start")
    json.int(position.start)
    json.key("end")
    json.int(position.end)
    json.endObject()
    json.beginObject()
    json.key("type")
    json.string("TextQuoteSelector")
    json.key("exact")
    json.string(span.text)
    json.endObject()
    json.endArray()
    json.endObject()
  }

  /// Percent-encoded for a URN.
  private static func encoded(_ text: String) -> String {
    var out = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }
}

/// displaCy's manual input for `style="ent"`: texts with entities that do not overlap.
enum DisplacyExport {
  static func list(_ documents: [ExportDocument]) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for document in documents {
      if let text = document.document.text {
        let spans = document.quotations.filter { $0.parent == nil }.flatMap(labelled)
        let whole = TextSpan(0, text.utf8.count)
        write(text, whole, spans, document.document.title ?? document.document.id, to: &json)
      } else {
        for quotation in document.quotations where quotation.parent == nil {
          guard let excerpt = quotation.excerpt else { continue }
          write(excerpt.text, excerpt.bytes, labelled(quotation), quotation.id, to: &json)
        }
      }
    }
    json.endArray()
    return json.bytes + [0x0A]
  }

  private struct Labelled {
    let span: TextSpan
    let label: String
  }

  private static func labelled(_ quotation: ResultQuotation) -> [Labelled] {
    quotation.content.map { Labelled(span: $0.bytes, label: "CONTENT") }
      + quotation.cue.map { Labelled(span: $0.bytes, label: "CUE") }
      + quotation.source.map { Labelled(span: $0.bytes, label: "SOURCE") }
  }

  private static func write(
    _ text: String, _ part: TextSpan, _ spans: [Labelled], _ title: String,
    to json: inout JSONWriter
  ) {
    let bytes = Array(text.utf8)
    let index = bytes.withUnsafeBufferPointer { OffsetIndex($0, unit: .codePoints) }
    json.beginObject()
    json.key("text")
    json.string(text)
    json.key("ents")
    json.beginArray()
    var end = part.start
    for item in spans.sorted(by: { $0.span < $1.span })
    where item.span.start >= end && item.span.end <= part.end && item.span.count > 0 {
      end = item.span.end
      bytes.withUnsafeBufferPointer { bytes in
        json.beginObject()
        json.key("start")
        json.int(index.position(item.span.start - part.start, in: bytes))
        json.key("end")
        json.int(index.position(item.span.end - part.start, in: bytes))
        json.key("label")
        json.string(item.label)
        json.endObject()
      }
    }
    json.endArray()
    json.key("title")
    json.string(title)
    json.endObject()
  }
}
