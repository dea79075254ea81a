/// The words of `abbreviations.lex`, as plain values for the segmenter.
public struct AbbreviationLexicon: Sendable {
  /// What a word does to token and sentence borders; the raw values are the names in the file.
  public enum Kind: String, CaseIterable, Sendable {
    case title, month, number, final, ending, state, place, opener, follower, elision

    /// Whether words of this kind are written with a full stop.
    var isAbbreviation: Bool { self != .opener && self != .follower && self != .elision }
  }

  /// One word with its kind.
  public struct Entry: Hashable, Sendable {
    public let text: String
    public let kind: Kind
  }

  /// Entries in the order of the file.
  public private(set) var entries: [Entry] = []

  /// Reads a file with the columns `word` and `class`; abbreviations are written with their full stop.
  ///
  /// - Throws: `LexiconErrors` with every bad line.
  public init(file: String, bytes: UnsafeBufferPointer<UInt8>) throws(LexiconErrors) {
    var lines = LexiconLines(file: file, bytes: bytes)
    var seen: Set<Entry> = []
    for line in lines.lines {
      guard line.columns.count == 2 else {
        lines.add(line.number, "\(line.columns.count) columns; expected a word and its class")
        continue
      }
      guard let kind = Kind(rawValue: line.columns[1]) else {
        let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
        lines.add(line.number, "unknown class '\(line.columns[1])'; expected one of \(known)")
        continue
      }
      let entry = Entry(text: line.columns[0], kind: kind)
      if entry.text.hasSuffix(".") != kind.isAbbreviation {
        lines.add(
          line.number,
          kind.isAbbreviation
            ? "'\(entry.text)' is of class \(kind.rawValue) and must end in a full stop"
            : "'\(entry.text)' is of class \(kind.rawValue) and must not end in a full stop")
      } else if !seen.insert(entry).inserted {
        lines.add(line.number, "'\(entry.text)' is listed twice as \(kind.rawValue)")
      } else {
        entries.append(entry)
      }
    }
    if !lines.errors.isEmpty { throw LexiconErrors(lines.errors) }
  }

  /// Reads the shipped file, or the one that replaces it in `files`.
  ///
  /// - Throws: `LexiconErrors` if the file is missing or has bad lines.
  public init(_ files: LexiconFiles, language: String = "en") throws(LexiconErrors) {
    let name = "\(language)/abbreviations.lex"
    let read = files.withBytes(of: name) { bytes in
      Result { () throws(LexiconErrors) in try AbbreviationLexicon(file: name, bytes: bytes) }
    }
    guard let read else {
      throw LexiconErrors([LexiconError(file: name, line: 0, problem: "there is no such file")])
    }
    self = try read.get()
  }
}
