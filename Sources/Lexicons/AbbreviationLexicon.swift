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
    var rows = LexiconRows(file: file, bytes: bytes)
    // Words by their bytes, and their kinds as bits.
    var known = EntryTable()
    var kinds: [UInt16] = []
    while rows.next() {
      guard rows.has(2) else {
        rows.fail("\(rows.wholeCount) columns; expected a word and its class")
        continue
      }
      guard let number = Self.kinds.place(rows.column(1)) else {
        let known = Self.kinds.names.joined(separator: ", ")
        rows.fail("unknown class '\(rows.string(1))'; expected one of \(known)")
        continue
      }
      let kind = Kind.allCases[number]
      let word = rows.column(0)
      let place = known.find(word) ?? UInt16(truncatingIfNeeded: kinds.count)
      if Int(place) == kinds.count {
        known.insert(word, place)
        kinds.append(0)
      }
      if (word.last == UInt8(ascii: ".")) != kind.isAbbreviation {
        rows.fail(
          kind.isAbbreviation
            ? "'\(rows.string(0))' is of class \(kind.rawValue) and must end in a full stop"
            : "'\(rows.string(0))' is of class \(kind.rawValue) and must not end in a full stop")
      } else if kinds[Int(place)] >> UInt16(number) & 1 != 0 {
        rows.fail("'\(rows.string(0))' is listed twice as \(kind.rawValue)")
      } else {
        kinds[Int(place)] |= 1 << UInt16(number)
        entries.append(Entry(text: rows.string(0), kind: kind))
      }
    }
    if !rows.errors.isEmpty { throw LexiconErrors(rows.errors) }
  }

  private static let kinds = CaseNames<Kind>(\.rawValue)

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
