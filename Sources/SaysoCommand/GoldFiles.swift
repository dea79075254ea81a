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
      return [
        try BratReader.document(
          text: text, annotations: bytes, id: String(name.dropLast(4)), file: path)
      ]
    }
    return try QuotationLinesReader(bytes, file: path).documents
  }
}
