import JSONText

/// The shape of a record: which members with which values. Within `sayso/1` members are only added,
/// so members that are not listed are fine.
indirect enum RecordShape: Sendable {
  case text
  case number
  case flag
  case optional(RecordShape)
  case oneOf([String])
  case list(RecordShape)
  case object([(name: String, shape: RecordShape)])

  /// What is wrong with `value`, or nil; `path` names the value.
  func problem(with value: JSONValue?, at path: String) -> String? {
    guard let value else { return "\(path) is missing" }
    switch self {
    case .text: return value.string == nil ? "\(path) is no string" : nil
    case .number: return value.int == nil ? "\(path) is no whole number" : nil
    case .flag: return value.bool == nil ? "\(path) is neither true nor false" : nil
    case .optional(let shape): return value.isNull ? nil : shape.problem(with: value, at: path)
    case .oneOf(let names):
      guard let name = value.string, names.contains(name) else {
        return "\(path) is none of \(names.joined(separator: ", "))"
      }
      return nil
    case .list(let shape):
      guard let items = value.array else { return "\(path) is no array" }
      for (i, item) in items.enumerated() {
        if let problem = shape.problem(with: item, at: "\(path)[\(i)]") { return problem }
      }
      return nil
    case .object(let members):
      guard value.members != nil else { return "\(path) is no object" }
      for member in members {
        let place = path.isEmpty ? member.name : "\(path).\(member.name)"
        if let problem = member.shape.problem(with: value[member.name], at: place) {
          return problem
        }
      }
      return nil
    }
  }
}

extension RecordShape {
  private static let span = RecordShape.object([
    ("start", .number), ("end", .number), ("byte_start", .number), ("byte_end", .number),
    ("text", .text),
  ])

  private static let speaker = RecordShape.object([
    ("name", .optional(.text)), ("id", .optional(.text)),
    ("kind", .oneOf(["person", "organization", "group", "document", "unnamed"])),
    ("role", .optional(.text)), ("resolution", .text), ("mention", .optional(span)),
  ])

  private static let stance = RecordShape.object([
    (
      "target",
      .object([("name", .text), ("id", .optional(.text)), ("span", .optional(span))])
    ),
    ("holder", .list(.text)), ("pole", .oneOf(["support", "oppose", "mixed", "neutral"])),
    ("intensity", .number), ("act", .text),
    (
      "modality",
      .object([
        ("certainty", .oneOf(["certain", "probable", "possible", "unknown"])),
        ("polarity", .oneOf(["positive", "negative"])), ("flags", .list(.text)),
      ])
    ),
    ("evidence", .list(.object([("rule", .text), ("span", .optional(span))]))),
  ])

  /// A record of a quotation.
  static let quotation = RecordShape.object([
    ("schema", .oneOf(["sayso/1"])), ("type", .oneOf(["quotation"])), ("id", .text),
    ("document", .text), ("kind", .oneOf(["direct", "indirect", "mixed"])),
    ("attribution", .oneOf(["assertion", "belief", "fact", "eventuality"])), ("text", .text),
    ("content", .list(span)), ("cue", .list(span)), ("source", .list(span)),
    ("speaker", .optional(speaker)), ("stances", .list(stance)),
    ("evidence", .list(.object([("rule", .text), ("tier", .text), ("span", .optional(span))]))),
    (
      "context",
      .object([
        ("paragraph", .number), ("sentences", .list(.number)), ("line", .number),
        ("column", .number),
      ])
    ),
    ("parent", .optional(.text)), ("continues", .optional(.text)), ("flags", .list(.text)),
  ])

  /// A record of a document.
  static let document = RecordShape.object([
    ("schema", .oneOf(["sayso/1"])), ("type", .oneOf(["document"])), ("id", .text),
    ("path", .optional(.text)), ("sha256", .text), ("language", .optional(.text)),
    ("encoding", .text),
    (
      "counts",
      .object([
        ("bytes", .number), ("tokens", .number), ("sentences", .number), ("quotations", .number),
      ])
    ),
    ("flags", .list(.text)),
  ])

  /// A record of an error.
  static let error = RecordShape.object([
    ("schema", .oneOf(["sayso/1"])), ("type", .oneOf(["error"])), ("path", .optional(.text)),
    ("line", .optional(.number)), ("byte_offset", .optional(.number)), ("code", .text),
    ("message", .text),
  ])
}
