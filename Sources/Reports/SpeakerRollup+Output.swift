import JSONText

/// Writes rolled-up speakers as a table, as CSV and as JSON.
public struct SpeakerRollupWriter: Sendable {
  private let grouping: SpeakerGrouping?

  public init(by grouping: SpeakerGrouping? = nil) { self.grouping = grouping }

  /// One JSON array; a speaker is an object with keys in fixed order.
  public func json(_ rows: [SpeakerRow]) -> [UInt8] {
    var out = JSONWriter()
    out.beginArray()
    for row in rows {
      out.beginObject()
      out.key("name")
      out.string(row.name)
      out.key("id")
      out.string(row.id)
      out.key("kind")
      out.string(row.kind)
      out.key("quotations")
      out.int(row.quotations)
      out.key("direct")
      out.int(row.direct)
      out.key("mixed")
      out.int(row.mixed)
      out.key("indirect")
      out.int(row.indirect)
      out.key("documents")
      out.int(row.documents)
      list("roles", row.roles, &out)
      list("spellings", row.spellings, &out)
      out.key("stances")
      out.beginArray()
      for stance in row.stances {
        out.beginObject()
        out.key("target")
        out.string(stance.target)
        out.key("support")
        out.int(stance.support)
        out.key("oppose")
        out.int(stance.oppose)
        out.key("mixed")
        out.int(stance.mixed)
        out.key("neutral")
        out.int(stance.neutral)
        out.endObject()
      }
      out.endArray()
      if let grouping { list(grouping.rawValue, row.groups, &out) }
      out.endObject()
    }
    out.endArray()
    return out.bytes + [0x0A]
  }

  private func list(_ key: String, _ values: [Counted], _ out: inout JSONWriter) {
    out.key(key)
    out.beginArray()
    for value in values {
      out.beginObject()
      out.key("value")
      out.string(value.value)
      out.key("count")
      out.int(value.count)
      out.endObject()
    }
    out.endArray()
  }

  /// CSV after RFC 4180; a grouping gives one line for each speaker and group. Cells that a
  /// spreadsheet would take for a formula begin with an apostrophe.
  public func csv(_ rows: [SpeakerRow]) -> [UInt8] {
    var header = [
      "name", "id", "kind", "quotations", "direct", "mixed", "indirect", "documents", "roles",
      "spellings", "stances",
    ]
    if let grouping { header += [grouping.rawValue, "count"] }
    var out = Array((header.joined(separator: ",") + "\r\n").utf8)
    for row in rows {
      let cells = [
        row.name, row.id ?? "", row.kind, "\(row.quotations)", "\(row.direct)", "\(row.mixed)",
        "\(row.indirect)", "\(row.documents)", joined(row.roles), joined(row.spellings),
        row.stances.map(summary).joined(separator: "; "),
      ]
      if grouping != nil {
        for group in row.groups { line(cells + [group.value, "\(group.count)"], &out) }
      } else {
        line(cells, &out)
      }
    }
    return out
  }

  private func joined(_ values: [Counted]) -> String {
    values.map { "\($0.value) (\($0.count))" }.joined(separator: "; ")
  }

  private func summary(_ s: TargetStances) -> String {
    "\(s.target) +\(s.support) -\(s.oppose) ±\(s.mixed) 0:\(s.neutral)"
  }

  private func line(_ cells: [String], _ out: inout [UInt8]) {
    for (i, cell) in cells.enumerated() {
      if i > 0 { out.append(0x2C) }
      var text = Array(cell.utf8)
      if let first = text.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) {
        text.insert(0x27, at: 0)
      }
      if text.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) {
        out.append(0x22)
        for byte in text {
          if byte == 0x22 { out.append(0x22) }
          out.append(byte)
        }
        out.append(0x22)
      } else {
        out += text
      }
    }
    out += [0x0D, 0x0A]
  }

  /// A table for people: counts, name, role, and the strongest stance or group.
  public func table(_ rows: [SpeakerRow]) -> [UInt8] {
    var lines = [["quotes", "direct", "docs", "speaker", "role", last]]
    for row in rows {
      lines.append([
        "\(row.quotations)", "\(row.direct)", "\(row.documents)", clean(row.name, 36),
        clean(row.roles.first?.value ?? "", 40), clean(tail(row), 48),
      ])
    }
    var widths = [Int](repeating: 0, count: 6)
    for line in lines {
      for i in 0..<5 { widths[i] = max(widths[i], line[i].count) }
    }
    var out: [UInt8] = []
    for line in lines {
      var text = ""
      for i in 0..<6 {
        let pad = String(repeating: " ", count: max(0, widths[i] - line[i].count))
        text += i < 3 ? pad + line[i] + "  " : i < 5 ? line[i] + pad + "  " : line[i]
      }
      while text.last == " " { text.removeLast() }
      out += Array(text.utf8) + [0x0A]
    }
    return out
  }

  private var last: String { grouping?.rawValue ?? "stances" }

  private func tail(_ row: SpeakerRow) -> String {
    if grouping != nil {
      return row.groups.prefix(4).map { "\($0.value) \($0.count)" }.joined(separator: ", ")
    }
    return row.stances.prefix(2).map(summary).joined(separator: ", ")
  }

  /// Text without control characters, cut to a number of characters.
  private func clean(_ text: String, _ limit: Int) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Character in
      let value = scalar.value
      let isControl =
        value < 32 || (value >= 0x7F && value < 0xA0) || (value >= 0x202A && value <= 0x202E)
        || (value >= 0x2066 && value <= 0x2069)
      return isControl ? " " : Character(scalar)
    }
    let cut = String(scalars)
    return cut.count <= limit ? cut : String(cut.prefix(limit - 1)) + "…"
  }
}
