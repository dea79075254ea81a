/// The words of `cue-words.lex`: nouns, adjectives and others that may be cues, and the auxiliaries
/// that may be cues as main verbs.
public struct CueWordLexicon: Sendable {
  /// What a word may be as a cue; the names in the file.
  public enum Kind: String, CaseIterable, Sendable {
    case noun, adjective, other, auxiliary

    /// Bit of the kind in `bits`.
    public var bit: UInt8 {
      switch self {
      case .noun: 1
      case .adjective: 2
      case .other: 4
      case .auxiliary: 8
      }
    }
  }

  public struct Entry: Sendable {
    public let word: String
    public let kind: Kind
  }

  /// Entries in the order of the file.
  public private(set) var entries: [Entry] = []

  /// Reads the columns `lemma` and `class`.
  ///
  /// - Throws: `LexiconErrors` with every bad line.
  public init(file: String, bytes: UnsafeBufferPointer<UInt8>) throws(LexiconErrors) {
    var lines = LexiconLines(file: file, bytes: bytes)
    for line in lines.lines {
      guard line.columns.count == 2, let kind = Kind(rawValue: line.columns[1]) else {
        let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
        lines.add(line.number, "expected a lemma and a class, one of \(known)")
        continue
      }
      entries.append(Entry(word: line.columns[0], kind: kind))
    }
    if !lines.errors.isEmpty { throw LexiconErrors(lines.errors) }
  }

  /// Bits of the kinds of every word id.
  public func bits(in vocabulary: Vocabulary) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: vocabulary.count + 1)
    for entry in entries {
      let id = Int(vocabulary.id(entry.word).rawValue)
      if id > 0 && id < out.count { out[id] |= entry.kind.bit }
    }
    return out
  }
}
