import Glibc
import JSONText
import TextModel

/// A document with its quotations and, where known, its text.
struct ExportDocument {
  let document: ResultDocument
  let quotations: [ResultQuotation]
  let offsets: OffsetUnit
  let text: [UInt8]?
  private let utf16: OffsetIndex?
  private let codePoints: OffsetIndex?

  static func list(_ result: ResultFolder) -> [ExportDocument] {
    var groups: [String: [ResultQuotation]] = [:]
    for quotation in result.quotations { groups[quotation.document, default: []].append(quotation) }
    return result.documents.map {
      ExportDocument($0, groups[$0.id] ?? [], result.offsets)
    }
  }

  private init(
    _ document: ResultDocument, _ quotations: [ResultQuotation], _ offsets: OffsetUnit
  ) {
    self.document = document
    self.quotations = quotations
    self.offsets = offsets
    text = document.text.map { Array($0.utf8) }
    utf16 = text.map { $0.withUnsafeBufferPointer { OffsetIndex($0, unit: .utf16) } }
    codePoints = text.map { $0.withUnsafeBufferPointer { OffsetIndex($0, unit: .codePoints) } }
  }

  /// Start and end of a span in code points; nil where neither text nor run tells.
  func codePoints(_ span: ResultSpan) -> TextSpan? {
    positions(span, .codePoints, codePoints)
  }

  /// Start and end of a span in UTF-16 units; nil where neither text nor run tells.
  func utf16(_ span: ResultSpan) -> TextSpan? { positions(span, .utf16, utf16) }

  private func positions(
    _ span: ResultSpan, _ unit: OffsetUnit, _ index: OffsetIndex?
  ) -> TextSpan? {
    if let text, let index, span.bytes.end <= text.count {
      return text.withUnsafeBufferPointer {
        TextSpan(index.position(span.bytes.start, in: $0), index.position(span.bytes.end, in: $0))
      }
    }
    if offsets == unit || span.start == span.bytes.start && span.end == span.bytes.end {
      return TextSpan(span.start, span.end)
    }
    return nil
  }
}

/// File names made from document ids: letters, digits, dot, hyphen and underscore, each once.
///
/// `names.json` in the folder leads from each name back to its document.
struct FileNames {
  private var taken: Set<String> = []
  private var ids: [(name: String, id: String)] = []

  mutating func name(for id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars.prefix(80) {
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || scalar == "-" || scalar == "_" || scalar == ".")
      name.unicodeScalars.append(isPlain ? scalar : "_")
    }
    while name.first == "." { name.removeFirst() }
    if name.isEmpty { name = "document" }
    var unique = name
    var number = 1
    // Some file systems do not tell cases apart.
    while !taken.insert(unique.lowercased()).inserted {
      number += 1
      unique = "\(name)-\(number)"
    }
    ids.append((unique, id))
    return unique
  }

  /// Writes `names.json`: one object, names to ids.
  func writeIndex(to folder: String) throws {
    var json = JSONWriter()
    json.beginObject()
    for (name, id) in ids {
      json.key(name)
      json.string(id)
    }
    json.endObject()
    try LineReader.write(json.bytes + [0x0A], to: folder + "/names.json")
  }

  static func makeFolder(_ path: String) throws {
    if mkdir(path, 0o755) != 0 && errno != EEXIST { throw LineReader.failure(path, isOutput: true) }
  }
}
