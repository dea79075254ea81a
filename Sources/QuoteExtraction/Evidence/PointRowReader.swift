import Lexicons

/// Reads the keys of rows of points from bytes.
///
/// A few thousand different columns make up all rows of all tables, so each is read once and then
/// found by its bytes.
struct PointRowReader {
  private let spelling: PointSpelling
  private var templates = EntryTable()
  private var fieldNumbers = EntryTable()
  private var fields: [FieldList.Item] = []

  init(spelling: PointSpelling) {
    self.spelling = spelling
    for (name, template) in PointSpelling.templates {
      var name = name
      name.withUTF8 { templates.insert($0, template.rawValue) }
    }
  }

  /// The key of a row, whose last column holds its points, or the column that cannot be read: the
  /// template where it has other fields.
  mutating func key(_ row: borrowing LexiconRows) -> Result<UInt64, PointSpellingError> {
    guard let template = templates.find(row.column(0)) else {
      return .failure(PointSpellingError(column: row.string(0)))
    }
    var packed: UInt64 = 0
    var side: UInt64 = 0
    var kinds: UInt32 = 0
    var count: UInt32 = 0
    for i in 1..<max(1, row.count - 1) {
      guard let field = field(row.column(i)) else {
        return .failure(PointSpellingError(column: row.string(i)))
      }
      if i == 1 && field.kind == .side && Template.isSide(template) {
        side = field.value
        continue
      }
      packed = packed << field.kind.width | field.value
      kinds |= UInt32(field.kind.rawValue) << (8 * min(count, 3))
      count += 1
    }
    let expected = Template.kinds[Int(template)]
    guard count <= 3, expected == kinds || FieldKind.shape(expected) == FieldKind.shape(kinds)
    else {
      return .failure(PointSpellingError(column: row.string(0)))
    }
    return .success(UInt64(template) << 54 | side << 52 | packed)
  }

  private mutating func field(_ column: UnsafeBufferPointer<UInt8>) -> FieldList.Item? {
    if let known = fieldNumbers.find(column) { return fields[Int(known)] }
    guard let equals = column.firstIndex(of: 0x3D) else { return nil }
    let name = String(decoding: column[..<equals], as: UTF8.self)
    let value = String(decoding: column[(equals + 1)...], as: UTF8.self)
    guard let kind = FieldKind(name: name), let number = spelling.read(kind, value) else {
      return nil
    }
    let field = FieldList.Item(kind: kind, value: number)
    if let next = UInt16(exactly: fields.count) {
      fieldNumbers.insert(column, next)
      fields.append(field)
    }
    return field
  }
}
