/// Reads rows of CSV (RFC 4180): fields, quoted fields with doubled quotation marks and line feeds.
///
/// Lenient where files in the wild are: a quotation mark within a bare field is an ordinary
/// character, and what follows a closing mark belongs to the field.
struct CSVRow {
  /// The fields of the row that was read last.
  private(set) var fields: [[UInt8]] = []
  private let delimiter: UInt8

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Reads the row that starts at `start`; returns the offset behind it, its line end included.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    fields.removeAll(keepingCapacity: true)
    var at = start
    while true {
      let ended = field(bytes, &at)
      if ended { return at }
    }
  }

  /// Reads one field; returns whether it was the last of its row.
  private mutating func field(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Bool {
    var value: [UInt8] = []
    if at < bytes.count && bytes[at] == 0x22 {
      at += 1
      var start = at
      while at < bytes.count {
        if bytes[at] != 0x22 {
          at += 1
        } else if at + 1 < bytes.count && bytes[at + 1] == 0x22 {
          value.append(contentsOf: bytes[start...at])
          at += 2
          start = at
        } else {
          break
        }
      }
      value.append(contentsOf: bytes[start..<at])
      at += 1
    }
    let start = min(at, bytes.count)
    at = start
    while at < bytes.count && bytes[at] != delimiter && bytes[at] != 10 { at += 1 }
    let atDelimiter = at < bytes.count && bytes[at] == delimiter
    var end = at
    if !atDelimiter && end > start && bytes[end - 1] == 13 { end -= 1 }
    value.append(contentsOf: bytes[start..<end])
    fields.append(value)
    if at < bytes.count { at += 1 }
    return !atDelimiter
  }

  /// The delimiter that is most frequent in the first line outside quotation marks.
  static func delimiter(of head: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [0x2C: 0, 0x3B: 0, 9: 0]
    var quoted = false
    for c in head {
      if c == 0x22 { quoted.toggle() }
      if quoted { continue }
      if c == 10 { break }
      if let count = counts[c] { counts[c] = count + 1 }
    }
    let best = max(counts[0x2C] ?? 0, counts[0x3B] ?? 0, counts[9] ?? 0)
    return [0x2C, 0x3B, 9].first { counts[$0] == best } ?? 0x2C
  }
}

/// What the columns of a CSV file mean.
struct CSVHeader: Sendable {
  var delimiter: UInt8
  var names: [String]
  /// Index of the column for each field that is there.
  var columns: [DocumentField: Int]

  init(delimiter: UInt8, names: [String], map: FieldMap) {
    self.delimiter = delimiter
    self.names = names
    columns = [:]
    var ranks: [DocumentField: Int] = [:]
    for (column, name) in names.enumerated() {
      guard let meaning = map.meaning(of: name) else { continue }
      if meaning.rank < ranks[meaning.field] ?? Int.max {
        ranks[meaning.field] = meaning.rank
        columns[meaning.field] = column
      }
    }
  }
}
