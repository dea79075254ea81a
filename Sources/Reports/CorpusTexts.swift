import JSONText

/// Finds the texts of a result's documents in the corpus they were read from.
///
/// A text counts only when its SHA-256 is the one in the document's record, so that marks never
/// fall on other words. Plain text files and lines of JSON are looked at; texts from compressed or
/// recoded files are kept by `sayso extract --keep-text` instead.
public struct CorpusTexts {
  private static let fields = [
    "maintext", "text", "body", "content", "articleBody", "article", "full_text",
  ]

  private let corpus: String
  /// The file read last, in lines; documents of one file follow each other.
  private var file: (path: String, lines: [ArraySlice<UInt8>])?

  /// - Parameter corpus: the folder or file that was given to `sayso extract`.
  public init(corpus: String) { self.corpus = corpus }

  /// Puts texts into documents that lack them; returns how many are still without.
  public mutating func fill(_ documents: inout [ResultDocument]) -> Int {
    var missing = 0
    for at in documents.indices where documents[at].text == nil {
      documents[at].text = text(of: documents[at])
      if documents[at].text == nil { missing += 1 }
    }
    return missing
  }

  private mutating func text(of document: ResultDocument) -> String? {
    guard let path = document.path, let digest = document.sha256 else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var candidates = [path, corpus + "/" + path, corpus + "/" + name]
    if !LineReader.isDirectory(corpus) { candidates = [corpus] }
    for candidate in candidates where LineReader.exists(candidate) {
      for bytes in texts(in: candidate, line: document.line)
      where SHA256.hexadecimal(bytes) == digest {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
    return nil
  }

  private mutating func texts(in path: String, line: Int?) -> [[UInt8]] {
    if file?.path != path {
      guard let bytes = try? LineReader.bytes(of: path) else { return [] }
      file = (path, bytes.split(separator: 0x0A, omittingEmptySubsequences: false))
    }
    guard let lines = file?.lines else { return [] }
    guard let line else {
      let bytes = Array(lines.joined(separator: [0x0A]))
      return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [Array(bytes.dropFirst(3)), bytes] : [bytes]
    }
    guard line >= 1, line <= lines.count,
      let value = try? JSONParser.parse(Array(lines[line - 1]))
    else { return [] }
    return Self.fields.compactMap { value[$0]?.string.map { Array($0.utf8) } }
  }
}
