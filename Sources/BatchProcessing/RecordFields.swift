import JSONText
import TextModel

/// The fields of one record that mean something.
struct RecordFields {
  var id: String?
  var text: [UInt8]?
  /// A field for the text is there but holds something else than text.
  var textIsOther = false
  var title: String?
  var date: String?
  var source: String?
  var url: String?
  var language: String?
  var meta: [UInt8]?
  /// Surrogate escapes in the text that have no partner.
  var loneSurrogates = 0

  mutating func set(_ field: DocumentField, _ value: String) {
    switch field {
    case .id: id = value.isEmpty ? nil : value
    case .title: title = value
    case .date: date = value
    case .source: source = value
    case .url: url = value
    case .lang: language = value
    case .text, .encoding: break
    }
  }
}

/// Picks the fields out of a JSON object; only what is needed is decoded.
struct JSONFields {
  private struct Found {
    var member: JSONMember
    var rank: Int
  }

  private let line: UnsafeBufferPointer<UInt8>
  private let options: InputOptions
  private var found: [DocumentField: Found] = [:]
  private var unknown: [JSONMember] = []

  init(_ line: UnsafeBufferPointer<UInt8>, _ options: InputOptions) {
    self.line = line
    self.options = options
  }

  /// Takes in one member of the object.
  mutating func add(_ member: JSONMember) {
    // Long names mean nothing here.
    guard member.key.count <= 64, let meaning = options.fields.meaning(of: name(member)) else {
      if options.keepMeta { unknown.append(member) }
      return
    }
    // Of a name that stands twice the last counts, as in most readers of JSON.
    if let earlier = found[meaning.field] {
      if earlier.rank < meaning.rank && isUsable(earlier.member, meaning.field) { return }
      if meaning.rank > earlier.rank && !isUsable(member, meaning.field) { return }
      if meaning.rank < earlier.rank && !isUsable(member, meaning.field) { return }
    }
    found[meaning.field] = Found(member: member, rank: meaning.rank)
  }

  /// The fields that were found.
  func finish() -> RecordFields {
    var fields = RecordFields()
    for (field, entry) in found {
      let member = entry.member
      if field == .text {
        if member.kind == .string {
          var text: [UInt8] = []
          text.reserveCapacity(member.value.count)
          fields.loneSurrogates = decode(member, into: &text)
          fields.text = text
        } else {
          fields.textIsOther = member.kind != .null
        }
        continue
      }
      switch member.kind {
      case .string:
        var value: [UInt8] = []
        decode(member, into: &value)
        fields.set(field, String(decoding: value, as: UTF8.self))
      case .number, .bool:
        fields.set(field, String(decoding: line[member.value], as: UTF8.self))
      case .null, .object, .array: break
      }
    }
    if options.keepMeta { fields.meta = meta() }
    return fields
  }

  private func isUsable(_ member: JSONMember, _ field: DocumentField) -> Bool {
    switch member.kind {
    case .string: member.value.count > 2
    case .number, .bool: field != .text
    case .null, .object, .array: false
    }
  }

  private func name(_ member: JSONMember) -> String {
    guard member.keyIsEscaped else { return String(decoding: line[member.key], as: UTF8.self) }
    var name: [UInt8] = []
    JSONScanner.decode(member.key, of: line, into: &name)
    return String(decoding: name, as: UTF8.self)
  }

  @discardableResult private func decode(_ member: JSONMember, into out: inout [UInt8]) -> Int {
    let inside = member.value.lowerBound + 1..<member.value.upperBound - 1
    guard member.valueIsEscaped else {
      out.append(contentsOf: line[inside])
      return 0
    }
    return JSONScanner.decode(inside, of: line, into: &out)
  }

  /// The members without a meaning, as they stood.
  private func meta() -> [UInt8] {
    var out: [UInt8] = [0x7B]
    for member in unknown {
      if out.count > 1 { out.append(0x2C) }
      out.append(contentsOf: line[(member.key.lowerBound - 1)...member.key.upperBound])
      out.append(0x3A)
      out.append(contentsOf: line[member.value])
    }
    out.append(0x7D)
    return out
  }
}

/// Picks the fields out of a row of CSV.
enum CSVFields {
  static func read(_ row: CSVRow, _ header: CSVHeader, _ options: InputOptions) -> RecordFields {
    var fields = RecordFields()
    for (field, column) in header.columns where column < row.fields.count {
      if field == .text {
        fields.text = row.fields[column]
      } else if !row.fields[column].isEmpty {
        fields.set(field, String(decoding: row.fields[column], as: UTF8.self))
      }
    }
    if options.keepMeta { fields.meta = meta(row, header) }
    return fields
  }

  private static func meta(_ row: CSVRow, _ header: CSVHeader) -> [UInt8] {
    let known = Set(header.columns.values)
    var json = JSONWriter()
    json.beginObject()
    for (column, value) in row.fields.enumerated() where !known.contains(column) {
      json.key(column < header.names.count ? header.names[column] : "column \(column + 1)")
      value.withUnsafeBufferPointer { json.string(utf8: $0) }
    }
    json.endObject()
    return json.bytes
  }
}
