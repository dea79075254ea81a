import JSONText
import TextModel

/// The data of the report page: tables at once, and the texts in parts of about a megabyte that are
/// unpacked when they are shown. `web/data.js` reads it.
struct ReportData {
  /// JSON of the tables.
  private(set) var core: [UInt8] = []
  /// JSON of the texts, one part after the other.
  private(set) var parts: [[UInt8]] = []

  private static let errorLimit = 500
  private static let partSize = 1 << 20

  private let result: ResultFolder
  private var rules = NameTable()
  private var tiers = NameTable()
  private var acts = NameTable()
  private var targets = NameTable()
  private var speakers = SpeakerTable([])

  init(_ result: ResultFolder, title: String) {
    self.result = result
    let groups = Self.grouped(result)
    speakers = SpeakerTable(result.quotations)
    let starts = makeParts(groups)
    makeCore(groups, starts, title)
  }

  /// Indices of each document's quotations, in their order.
  private static func grouped(_ result: ResultFolder) -> [[Int]] {
    var place: [String: Int] = [:]
    for (at, document) in result.documents.enumerated() where place[document.id] == nil {
      place[document.id] = at
    }
    var groups = [[Int]](repeating: [], count: result.documents.count)
    for (at, quotation) in result.quotations.enumerated() {
      if let document = place[quotation.document] { groups[document].append(at) }
    }
    return groups
  }
}

extension ReportData {
  /// Writes the parts; returns the first document of each.
  private mutating func makeParts(_ groups: [[Int]]) -> [Int] {
    var starts = [0]
    var texts = JSONWriter()
    var details = JSONWriter()
    texts.beginArray()
    details.beginArray()
    for (at, document) in result.documents.enumerated() {
      if texts.bytes.count + details.bytes.count > Self.partSize {
        close(texts, details)
        starts.append(at)
        texts = JSONWriter()
        details = JSONWriter()
        texts.beginArray()
        details.beginArray()
      }
      let text = document.text.map { Array($0.utf8) }
      texts.string(document.text)
      write(groups[at], text, to: &details)
    }
    close(texts, details)
    return starts
  }

  private mutating func close(_ texts: JSONWriter, _ details: JSONWriter) {
    var json = JSONWriter()
    json.beginObject()
    json.key("t")
    json.raw(texts.bytes + [0x5D])
    json.key("q")
    json.raw(details.bytes + [0x5D])
    json.endObject()
    parts.append(json.bytes)
  }

  private mutating func write(_ group: [Int], _ text: [UInt8]?, to json: inout JSONWriter) {
    if group.isEmpty { return }
    guard let text else {
      for at in group { write(result.quotations[at], nil, nil, to: &json) }
      return
    }
    text.withUnsafeBufferPointer { bytes in
      let index = OffsetIndex(bytes, unit: .utf16)
      for at in group { write(result.quotations[at], bytes, index, to: &json) }
    }
  }

  private mutating func write(
    _ quotation: ResultQuotation, _ text: UnsafeBufferPointer<UInt8>?, _ index: OffsetIndex?,
    to json: inout JSONWriter
  ) {
    var window = ExcerptWindow(quotation)
    json.beginArray()
    if let text, let index, window.span.end <= text.count {
      json.beginArray()
      json.int(index.position(window.span.start, in: text))
      json.int(index.position(window.span.end, in: text))
      json.endArray()
    } else {
      json.string(window.text)
    }
    json.int(quotation.cutBefore ? 1 : 0)
    json.int(quotation.cutAfter ? 1 : 0)
    window.write(quotation.content, to: &json)
    window.write(quotation.cue, to: &json)
    window.write(quotation.source, to: &json)
    window.write(quotation.speaker?.mention.map { [$0] } ?? [], to: &json)
    json.string(quotation.speaker?.resolution)
    write(quotation.speaker?.candidates ?? [], to: &json)
    json.beginArray()
    for stance in quotation.stances {
      json.beginArray()
      json.string(stance.certainty)
      json.int(stance.positive ? 1 : 0)
      write(stance.flags, to: &json)
      write(stance.holder, to: &json)
      window.write(stance.targetSpan.map { [$0] } ?? [], to: &json)
      write(stance.evidence, &window, to: &json)
      json.endArray()
    }
    json.endArray()
    write(quotation.evidence, &window, to: &json)
    json.int(quotation.paragraph)
    json.int(quotation.line)
    write(quotation.flags, to: &json)
    json.string(Self.number(quotation.parent))
    json.string(Self.number(quotation.continues))
    json.endArray()
  }

  private mutating func write(
    _ steps: [ResultEvidence], _ window: inout ExcerptWindow, to json: inout JSONWriter
  ) {
    json.beginArray()
    for step in steps {
      json.beginArray()
      json.int(rules.index(step.rule))
      json.int(step.tier.map { tiers.index($0) } ?? -1)
      if let points = step.points { json.int(points) } else { json.null() }
      json.string(step.effect)
      if let span = step.span { window.writeFlat(span, to: &json) }
      json.endArray()
    }
    json.endArray()
  }

  private func write(_ texts: [String], to json: inout JSONWriter) {
    json.beginArray()
    for text in texts { json.string(text) }
    json.endArray()
  }

  private static func number(_ id: String?) -> String? {
    guard let id, let mark = id.lastIndex(of: "#") else { return nil }
    return String(id[id.index(after: mark)...])
  }
}

extension ReportData {
  private mutating func makeCore(_ groups: [[Int]], _ starts: [Int], _ title: String) {
    let order = groups.flatMap { $0 }.map { result.quotations[$0] }
    var json = JSONWriter()
    json.beginObject()
    json.key("title")
    json.string(title)
    writeRun(to: &json)
    json.key("errorCount")
    json.int(result.errors.count)
    json.key("errors")
    json.beginArray()
    for problem in result.errors.prefix(Self.errorLimit) {
      json.beginArray()
      json.string(problem.code)
      json.string(problem.message)
      let place = [problem.path, problem.line.map { String($0) }].compactMap { $0 }
      json.string(place.isEmpty ? problem.document : place.joined(separator: ":"))
      json.endArray()
    }
    json.endArray()
    json.key("parts")
    json.beginArray()
    for start in starts { json.int(start) }
    json.endArray()
    writeDocuments(to: &json)
    writeQuotations(order, groups, to: &json)
    writeStances(order, to: &json)
    speakers.write(to: &json)
    json.key("targets")
    json.beginObject()
    targets.write("name", to: &json)
    json.endObject()
    acts.write("acts", to: &json)
    rules.write("rules", to: &json)
    rules.write("ruleWords", to: &json) { RuleSentences.words(for: $0) }
    tiers.write("tiers", to: &json)
    json.endObject()
    core = json.bytes
  }

  private func writeRun(to json: inout JSONWriter) {
    var facts: [RunRecord.Option] = []
    if let run = result.run {
      facts.append(.init("Sayso", run.sayso))
      if let icu = run.icu { facts.append(.init("ICU", icu)) }
      facts.append(.init("Schema", RecordEncoder.schema))
      if let lexicon = run.lexicon { facts.append(.init("Lexicons", lexicon)) }
      facts += run.options
    }
    json.key("run")
    json.beginArray()
    for fact in facts {
      json.beginArray()
      json.string(fact.name)
      json.string(fact.value)
      json.endArray()
    }
    json.endArray()
  }

  /// The first line of a text where it reads like a headline: short, and a paragraph of its own.
  private static func headline(_ text: String?) -> String? {
    guard let text else { return nil }
    let bytes = text.utf8
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
    let rest = bytes[start...]
    guard let end = rest.firstIndex(of: 0x0A) else { return nil }
    let line = String(decoding: rest[..<end], as: UTF8.self)
    let isShort = line.utf8.count <= 200
    return isShort ? line.split(whereSeparator: \.isWhitespace).joined(separator: " ") : nil
  }

  private func writeDocuments(to json: inout JSONWriter) {
    json.key("docs")
    json.beginObject()
    func column(_ name: StaticString, _ value: (ResultDocument) -> String?) {
      json.key(name)
      json.beginArray()
      for document in result.documents { json.string(value(document)) }
      json.endArray()
    }
    column("id") { $0.id }
    column("title") { $0.title ?? Self.headline($0.text) }
    column("date") { $0.date }
    column("source") { $0.source }
    column("path") { $0.path }
    column("url") { $0.url }
    column("language") { $0.language }
    json.key("words")
    json.beginArray()
    for document in result.documents { json.int(document.tokens) }
    json.endArray()
    json.endObject()
  }

  private func writeQuotations(
    _ order: [ResultQuotation], _ groups: [[Int]], to json: inout JSONWriter
  ) {
    json.key("q")
    json.beginObject()
    func column(_ name: StaticString, _ value: (ResultQuotation) -> Int) {
      json.key(name)
      json.beginArray()
      for quotation in order { json.int(value(quotation)) }
      json.endArray()
    }
    json.key("doc")
    json.beginArray()
    for (document, group) in groups.enumerated() {
      for _ in group { json.int(document) }
    }
    json.endArray()
    column("num") { $0.number }
    column("kind") { [.direct, .mixed, .indirect].firstIndex(of: $0.kind) ?? 0 }
    column("type") { quotation in
      AttributionType.allCases.firstIndex(of: quotation.attribution) ?? 0
    }
    column("speaker") { quotation in quotation.speaker.map { speakers.index($0) } ?? -1 }
    json.endObject()
  }

  private mutating func writeStances(_ order: [ResultQuotation], to json: inout JSONWriter) {
    json.key("s")
    json.beginObject()
    func column(_ name: StaticString, _ value: (ResultStance, Int) -> Int) {
      json.key(name)
      json.beginArray()
      for (at, quotation) in order.enumerated() {
        for stance in quotation.stances { json.int(value(stance, at)) }
      }
      json.endArray()
    }
    column("q") { $1 }
    var names = targets
    column("target") { stance, _ in names.index(stance.target) }
    targets = names
    names = acts
    column("act") { stance, _ in names.index(stance.act) }
    acts = names
    column("pole") { stance, _ in Pole.allCases.firstIndex(of: stance.pole) ?? 3 }
    column("intensity") { stance, _ in min(max(stance.intensity, 0), 3) }
    json.endObject()
  }
}
