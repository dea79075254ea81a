import JSONText
import TextModel

/// Numbers for names, in the order of their first use.
struct NameTable {
  private var place: [String: Int] = [:]
  private var names: [String] = []

  mutating func index(_ name: String) -> Int {
    if let at = place[name] { return at }
    place[name] = names.count
    names.append(name)
    return names.count - 1
  }

  func write(
    _ key: StaticString, to json: inout JSONWriter, as value: (String) -> String = { $0 }
  ) {
    json.key(key)
    json.beginArray()
    for name in names { json.string(value(name)) }
    json.endArray()
  }
}

/// Numbers for speakers: one for each name, or for each id where a name has several; all unnamed ones
/// are one.
struct SpeakerTable {
  private var place: [String: Int] = [:]
  private var rows: [ResultSpeaker] = []
  /// Names that stand with more than one id.
  private var shared: Set<String> = []

  init(_ quotations: [ResultQuotation]) {
    var ids: [String: String] = [:]
    for quotation in quotations {
      guard let name = quotation.speaker?.name, let id = quotation.speaker?.id else { continue }
      if let other = ids[name], other != id { shared.insert(name) }
      ids[name] = id
    }
    for quotation in quotations {
      guard var speaker = quotation.speaker else { continue }
      if let name = speaker.name {
        if !shared.contains(name) { speaker.id = ids[name] }
      } else {
        speaker.role = nil
        speaker.id = nil
        speaker.kind = "unnamed"
      }
      let key = key(speaker)
      if let at = place[key] {
        if rows[at].role == nil { rows[at].role = speaker.role }
      } else {
        place[key] = rows.count
        rows.append(speaker)
      }
    }
  }

  private func key(_ speaker: ResultSpeaker) -> String {
    guard let name = speaker.name else { return "?" }
    return shared.contains(name) ? "=\(name)#\(speaker.id ?? "")" : "=" + name
  }

  func index(_ speaker: ResultSpeaker) -> Int { place[key(speaker)] ?? -1 }

  func write(to json: inout JSONWriter) {
    json.key("speakers")
    json.beginObject()
    func column(_ name: StaticString, _ value: (ResultSpeaker) -> String?) {
      json.key(name)
      json.beginArray()
      for row in rows { json.string(value(row)) }
      json.endArray()
    }
    column("name") { $0.name }
    column("id") { $0.id }
    column("kind") { $0.kind }
    column("role") { $0.role }
    json.endObject()
  }
}

/// A quotation's excerpt, and where spans lie in it in UTF-16 units.
struct ExcerptWindow {
  let text: String
  let span: TextSpan
  private let bytes: [UInt8]
  private var index: OffsetIndex

  init(_ quotation: ResultQuotation) {
    if let excerpt = quotation.excerpt {
      text = excerpt.text
      span = excerpt.bytes
    } else {
      text = quotation.content.first?.text ?? quotation.text
      span = quotation.content.first?.bytes ?? TextSpan(0, text.utf8.count)
    }
    bytes = Array(text.utf8)
    index = bytes.withUnsafeBufferPointer { OffsetIndex($0, unit: .utf16) }
  }

  /// Writes spans flat: start and end in the excerpt, or the text of a span outside of it.
  mutating func write(_ spans: [ResultSpan], to json: inout JSONWriter) {
    json.beginArray()
    for span in spans { writeFlat(span, to: &json) }
    json.endArray()
  }

  mutating func writeFlat(_ inner: ResultSpan, to json: inout JSONWriter) {
    let start = inner.bytes.start - span.start
    let end = inner.bytes.end - span.start
    guard start >= 0, end <= bytes.count, start <= end else { return json.string(inner.text) }
    bytes.withUnsafeBufferPointer { bytes in
      json.int(index.position(start, in: bytes))
      json.int(index.position(end, in: bytes))
    }
  }
}
