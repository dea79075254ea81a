/// How the documents of a file are laid out.
public enum InputFormat: String, Sendable, CaseIterable {
  /// The whole file is one document.
  case text
  /// One JSON object a line.
  case jsonl
  /// Comma- or semicolon-separated values with a header (RFC 4180).
  case csv
  /// Tab-separated values with a header.
  case tsv

  /// The format that a file's name tells, a compression's extension aside; nil where it tells none.
  public init?(fileName: String) {
    var name = fileName.utf8[...]
    for suffix in [".gz", ".zst", ".zstd"] where Self.ends(name, suffix) {
      name = name.dropLast(suffix.utf8.count)
      break
    }
    if Self.ends(name, ".txt") || Self.ends(name, ".text") {
      self = .text
    } else if Self.ends(name, ".jsonl") || Self.ends(name, ".ndjson") {
      self = .jsonl
    } else if Self.ends(name, ".csv") {
      self = .csv
    } else if Self.ends(name, ".tsv") {
      self = .tsv
    } else {
      return nil
    }
  }

  /// Whether the file holds many documents, read block by block.
  var isRecords: Bool { self != .text }

  /// Whether `name` ends with the ASCII `suffix`, in any case.
  private static func ends(_ name: Substring.UTF8View, _ suffix: String) -> Bool {
    guard name.count > suffix.utf8.count else { return false }
    return zip(name.suffix(suffix.utf8.count), suffix.utf8).allSatisfy { a, b in
      (a >= 0x41 && a <= 0x5A ? a | 0x20 : a) == b
    }
  }
}
