import JSONText
import Reports
import Scoring

/// Finds and reads gold in all its forms.
enum GoldFiles {
  /// The documents of a gold file, or of all gold files of a folder in the order of their names.
  ///
  /// In a folder a `.gold` file is marked text, a `.ann` file brat stand-off beside its `.txt`, and
  /// a `.jsonl` file JSON lines.
  static func documents(at path: String) throws -> [GoldDocument] {
    guard LineReader.isDirectory(path) else { return try file(path) }
    var out: [GoldDocument] = []
    for name in try LineReader.names(in: path) {
      let full = path + "/" + name
      if LineReader.isDirectory(full) {
        out += try documents(at: full)
      } else if [".gold", ".ann", ".jsonl"].contains(where: { name.hasSuffix($0) }) {
        out += try file(full)
      }
    }
    return out
  }

  private static func file(_ path: String) throws -> [GoldDocument] {
    let bytes = try LineReader.bytes(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if path.hasSuffix(".gold") {
      return [try MarkedGold.document(bytes, id: String(name.dropLast(5)), file: path)]
    }
    if path.hasSuffix(".ann") {
      let text = try LineReader.bytes(of: String(path.dropLast(4)) + ".txt")
      let plain = String(name.dropLast(4))
      var document = try BratReader.document(
        text: text, annotations: bytes, id: try id(of: plain, beside: path), file: path)
      // Gold has the outermost quotations only; what lies inside another is marked and not scored.
      document.quotations.removeAll { $0.isNested }
      return [document]
    }
    return try QuotationLinesReader(bytes, file: path).documents
  }

  /// The document's id: what `names.json` in the folder says, else the file's name.
  private static func id(of name: String, beside path: String) throws -> String {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let index = folder + "/names.json"
    guard LineReader.exists(index) else { return name }
    return (try? JSONParser.parse(try LineReader.bytes(of: index)))?[name]?.string ?? name
  }
}
