import JSONText
import TextModel

/// Makes records from lines of JSON in the schema `sayso/1`. Unknown keys are passed over.
struct RecordParser {
  /// What is wrong with a record, without its place.
  struct Problem: Error {
    let text: String
    init(_ text: String) { self.text = text }
  }

  static func record(_ line: UnsafeBufferPointer<UInt8>) throws(Problem) -> ResultRecord {
    let value: JSONValue
    do { value = try JSONParser.parse(line) } catch { throw Problem("not JSON: \(error)") }
    guard let type = value["type"]?.string else { throw Problem("no \"type\"") }
    if let schema = value["schema"]?.string, schema != RecordEncoder.schema {
      throw Problem("schema '\(schema)' where '\(RecordEncoder.schema)' was expected")
    }
    switch type {
    case "quotation": return .quotation(try quotation(value))
    case "document": return try document(value)
    case "error": return .error(try problem(value))
    case "run": return .run(try run(value), unit(value))
    case "summary": return .summary(summary(value))
    default: throw Problem("unknown record type '\(type)'")
    }
  }

  private static func unit(_ value: JSONValue) -> OffsetUnit {
    OffsetUnit(rawValue: value["offsets"]?.string ?? "") ?? .codePoints
  }

  private static func quotation(_ value: JSONValue) throws(Problem) -> ResultQuotation {
    let context = value["context"]
    let sentences = context?["sentences"]?.array?.compactMap(\.int) ?? []
    var speaker: ResultSpeaker?
    if let raw = value["speaker"], !raw.isNull { speaker = try Self.speaker(raw) }
    var stances: [ResultStance] = []
    for raw in value["stances"]?.array ?? [] { stances.append(try stance(raw)) }
    return ResultQuotation(
      id: try string(value, "id"), document: try string(value, "document"),
      kind: try choice(value, "kind"), attribution: try choice(value, "attribution"),
      text: try string(value, "text"), content: try spans(value, "content"),
      cue: try spans(value, "cue"), source: try spans(value, "source"), speaker: speaker,
      stances: stances, evidence: try evidence(value), paragraph: context?["paragraph"]?.int ?? 1,
      firstSentence: sentences.first ?? 1, lastSentence: sentences.last ?? 1,
      line: context?["line"]?.int ?? 1, column: context?["column"]?.int ?? 1,
      excerpt: try span(context?["excerpt"]), cutBefore: context?["cut_before"]?.bool ?? false,
      cutAfter: context?["cut_after"]?.bool ?? false, parent: value["parent"]?.string,
      continues: value["continues"]?.string, flags: strings(value["flags"]))
  }

  private static func speaker(_ value: JSONValue) throws(Problem) -> ResultSpeaker {
    ResultSpeaker(
      name: value["name"]?.string, id: value["id"]?.string, kind: try string(value, "kind"),
      role: value["role"]?.string, resolution: try string(value, "resolution"),
      mention: try span(value["mention"]), candidates: strings(value["candidates"]))
  }

  private static func stance(_ value: JSONValue) throws(Problem) -> ResultStance {
    guard let target = value["target"] else { throw Problem("a stance has no \"target\"") }
    let modality = value["modality"]
    return ResultStance(
      target: try string(target, "name"), targetID: target["id"]?.string,
      targetSpan: try span(target["span"]), holder: strings(value["holder"]),
      pole: try choice(value, "pole"), intensity: value["intensity"]?.int ?? 1,
      act: value["act"]?.string ?? "assertion",
      certainty: modality?["certainty"]?.string ?? "unknown",
      positive: modality?["polarity"]?.string != "negative", flags: strings(modality?["flags"]),
      evidence: try evidence(value))
  }

  private static func evidence(_ value: JSONValue) throws(Problem) -> [ResultEvidence] {
    var steps: [ResultEvidence] = []
    for raw in value["evidence"]?.array ?? [] {
      steps.append(
        ResultEvidence(
          rule: try string(raw, "rule"), tier: raw["tier"]?.string, span: try span(raw["span"]),
          points: raw["points"]?.int, effect: raw["effect"]?.string))
    }
    return steps
  }

  private static func document(_ value: JSONValue) throws(Problem) -> ResultRecord {
    var document = ResultDocument(id: try string(value, "id"))
    document.path = value["path"]?.string
    document.line = value["line"]?.int
    document.title = value["title"]?.string
    document.date = value["date"]?.string
    document.source = value["source"]?.string
    document.url = value["url"]?.string
    document.language = value["language"]?.string
    document.encoding = value["encoding"]?.string
    document.sha256 = value["sha256"]?.string
    document.flags = strings(value["flags"])
    document.text = value["text"]?.string
    if let counts = value["counts"] {
      document.bytes = counts["bytes"]?.int ?? 0
      document.tokens = counts["tokens"]?.int ?? 0
      document.sentences = counts["sentences"]?.int ?? 0
      document.paragraphs = counts["paragraphs"]?.int ?? 0
      document.quotations = counts["quotations"]?.int ?? 0
    }
    var quotations: [ResultQuotation] = []
    for raw in value["quotations"]?.array ?? [] { quotations.append(try quotation(raw)) }
    return .document(document, quotations: quotations)
  }

  private static func problem(_ value: JSONValue) throws(Problem) -> ProblemRecord {
    ProblemRecord(
      code: try string(value, "code"), message: try string(value, "message"),
      path: value["path"]?.string, line: value["line"]?.int,
      byteOffset: value["byte_offset"]?.int, document: value["document"]?.string)
  }

  private static func run(_ value: JSONValue) throws(Problem) -> RunRecord {
    var run = RunRecord(sayso: try string(value, "sayso"))
    run.icu = value["icu"]?.string
    run.lexicon = value["lexicon"]?.string
    for member in value["options"]?.members ?? [] {
      run.options.append(.init(member.key, member.value.string ?? ""))
    }
    return run
  }

  private static func summary(_ value: JSONValue) -> SummaryRecord {
    var summary = SummaryRecord()
    summary.documents = value["documents"]?.int ?? 0
    summary.errors = value["errors"]?.int ?? 0
    summary.direct = value["direct"]?.int ?? 0
    summary.mixed = value["mixed"]?.int ?? 0
    summary.indirect = value["indirect"]?.int ?? 0
    summary.attributed = value["attributed"]?.int ?? 0
    summary.named = value["named"]?.int ?? 0
    summary.stances = value["stances"]?.int ?? 0
    summary.bytes = value["bytes"]?.int ?? 0
    summary.seconds = value["seconds"]?.double
    return summary
  }
}

extension RecordParser {
  private static func string(_ value: JSONValue, _ key: String) throws(Problem) -> String {
    guard let found = value[key] else { throw Problem("no \"\(key)\"") }
    guard let text = found.string else { throw Problem("\"\(key)\" is not a string") }
    return text
  }

  private static func choice<T: RawRepresentable>(
    _ value: JSONValue, _ key: String
  ) throws(Problem) -> T where T.RawValue == String {
    let text = try string(value, key)
    guard let choice = T(rawValue: text) else { throw Problem("unknown \(key) '\(text)'") }
    return choice
  }

  private static func strings(_ value: JSONValue?) -> [String] {
    value?.array?.compactMap(\.string) ?? []
  }

  private static func spans(_ value: JSONValue, _ key: String) throws(Problem) -> [ResultSpan] {
    guard let items = value[key]?.array else { throw Problem("no list \"\(key)\"") }
    var spans: [ResultSpan] = []
    for item in items {
      guard let span = try span(item) else { throw Problem("\"\(key)\" holds a null") }
      spans.append(span)
    }
    return spans
  }

  private static func span(_ value: JSONValue?) throws(Problem) -> ResultSpan? {
    guard let value, !value.isNull else { return nil }
    guard let start = value["start"]?.int, let end = value["end"]?.int,
      let byteStart = value["byte_start"]?.int, let byteEnd = value["byte_end"]?.int,
      let text = value["text"]?.string
    else { throw Problem("a span needs start, end, byte_start, byte_end and text") }
    guard 0 <= start && start <= end && 0 <= byteStart && byteStart <= byteEnd else {
      throw Problem("a span ends before it starts: \(start) \(end)")
    }
    return ResultSpan(
      start: start, end: end, bytes: TextSpan(byteStart, byteEnd), text: text)
  }
}
