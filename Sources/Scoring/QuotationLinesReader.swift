import JSONText

/// Reads gold and predictions in lines of JSON.
///
/// A line is a document `{"id","text","quotes":[…]}` (also `quotations`), or one quotation with its
/// document's id under `document`, as `sayso extract` writes them. Records of type run, error and
/// summary are passed over. A span is `[start, end]` or `{"start","end"}`; content, cue and source
/// are a span, a list of spans, or null. Offsets are code points; predictions in UTF-16 units are
/// turned into code points by their bytes.
public struct QuotationLinesReader: Sendable {
  /// Documents by first appearance.
  public private(set) var documents: [GoldDocument] = []
  /// Index into `documents` by id.
  private var index: [String: Int] = [:]
  private var usesBytes = false

  public init() {}

  /// Reads all lines of `bytes`; `file` is for messages.
  public init(_ bytes: [UInt8], file: String) throws(GoldError) {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      try add(Array(line), number: number, file: file)
    }
  }

  /// The document with this id, or nil.
  public func document(_ id: String) -> GoldDocument? { index[id].map { documents[$0] } }

  /// Whether offsets must be read as UTF-8 bytes (`byte_start`), the run being in UTF-16 units.
  public var givesBytes: Bool { usesBytes }

  private mutating func add(
    _ line: [UInt8], number: Int, file: String
  ) throws(GoldError) {
    let value: JSONValue
    do { value = try JSONParser.parse(line) } catch {
      throw GoldError(file: file, line: number, problem: "not JSON: \(error)")
    }
    if value["content"] != nil, let id = value["document"]?.string {
      documents[place(id)].quotations.append(quotation(value))
      return
    }
    switch value["type"]?.string {
    case "run":
      usesBytes = value["offsets"]?.string == "utf16"
      return
    case "error", "summary": return
    default: break
    }
    guard let id = Self.text(value["id"]) else {
      throw GoldError(file: file, line: number, problem: "no \"id\"")
    }
    let at = place(id)
    if let text = value["text"]?.string { documents[at].text = Array(text.utf8) }
    let lists = [value["quotes"]?.array ?? [], value["quotations"]?.array ?? []]
    for raw in lists.first(where: { !$0.isEmpty }) ?? [] {
      documents[at].quotations.append(quotation(raw))
    }
  }

  private mutating func place(_ id: String) -> Int {
    if let at = index[id] { return at }
    index[id] = documents.count
    documents.append(GoldDocument(id: id, text: []))
    return documents.count - 1
  }

  private func quotation(_ value: JSONValue) -> GoldQuotation {
    var out = GoldQuotation()
    out.id = Self.text(value["id"])
    out.kind = Self.nonEmpty(value["kind"]) ?? Self.nonEmpty(value["type"])
    out.content = spans(value["content"])
    out.cue = spans(value["cue"])
    out.source = spans(value["source"])
    let speaker = value["speaker"]
    out.speaker =
      Self.nonEmpty(value["speaker_name"]) ?? Self.nonEmpty(speaker?["name"] ?? speaker)
    out.aliases = value["speaker_aliases"]?.array?.compactMap(\.string) ?? []
    out.stances = value["stances"]?.array?.compactMap(Self.stance)
    out.rules = value["evidence"]?.array?.compactMap { $0["rule"]?.string } ?? []
    out.isNested = Self.isTrue(value["parent"])
    return out
  }

  private static func stance(_ value: JSONValue) -> GoldStance? {
    guard let target = nonEmpty(value["target"]?["name"] ?? value["target"]),
      let pole = value["pole"]?.string
    else { return nil }
    return GoldStance(
      target: target, mention: value["target"]?["span"]?["text"]?.string, pole: pole,
      act: value["act"]?.string)
  }

  private func spans(_ value: JSONValue?) -> [GoldSpan] {
    guard let value else { return [] }
    if case .object = value {
      let keys = usesBytes ? ["byte_start", "byte_end"] : ["start", "end"]
      guard let start = value[keys[0]]?.int, let end = value[keys[1]]?.int else { return [] }
      return [GoldSpan(start, end)]
    }
    guard let items = value.array else { return [] }
    if let start = items.first?.int {
      return items.count > 1 ? items[1].int.map { [GoldSpan(start, $0)] } ?? [] : []
    }
    return items.flatMap { spans($0) }
  }

  private static func text(_ value: JSONValue?) -> String? {
    value?.string ?? value?.int.map { String($0) }
  }

  private static func nonEmpty(_ value: JSONValue?) -> String? {
    guard let text = value?.string, !text.isEmpty else { return nil }
    return text
  }

  private static func isTrue(_ value: JSONValue?) -> Bool {
    switch value {
    case nil, .null?, .bool(false)?: false
    case .string(let text)?: !text.isEmpty
    case .number(let number)?: number != 0
    default: true
    }
  }
}
