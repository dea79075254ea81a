import Lexicons

/// A user's own file of stance targets, in the format of `targets.lex`.
///
/// A line has the columns id, parent, name and aliases, or a phrase alone. A parent is an id of this
/// file or of the shipped targets.
public struct TargetFile: Sendable {
  /// The targets, in the order of the file.
  public let entries: [StanceTargetEntry]

  /// Reads `bytes`.
  ///
  /// - Parameters:
  ///   - path: what error messages name.
  ///   - lexicons: where the ids of the shipped targets stand.
  /// - Throws: every bad line.
  public init(
    path: String, bytes: [UInt8], over lexicons: LexiconFiles = LexiconFiles()
  ) throws(LexiconErrors) {
    var file = bytes.withUnsafeBufferPointer { LexiconLines(file: path, bytes: $0) }
    var known: Set<String> = []
    lexicons.withBytes(of: "en/targets.lex") { shipped in
      for line in LexiconLines(file: "en/targets.lex", bytes: shipped).lines {
        if let id = line.columns.first { known.insert(id) }
      }
    }
    var entries: [StanceTargetEntry] = []
    var own: Set<String> = []
    for line in file.lines {
      let columns = line.columns
      if columns.count == 1 {
        entries.append(StanceTargetEntry(id: nil, name: columns[0]))
        continue
      }
      guard columns.count == 4 else {
        file.add(
          line.number,
          "expected a phrase, or id, parent, name and aliases; found \(columns.count) columns")
        continue
      }
      if !own.insert(columns[0]).inserted {
        file.add(line.number, "the id '\(columns[0])' is used twice")
      }
      let aliases = columns[3] == "-" ? [] : columns[3].split(separator: ";")
      entries.append(
        StanceTargetEntry(
          id: columns[0], parent: columns[1] == "-" ? nil : columns[1], name: columns[2],
          aliases: aliases.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }))
    }
    known.formUnion(own)
    for line in file.lines where line.columns.count == 4 {
      let parent = line.columns[1]
      if parent != "-" && !known.contains(parent) {
        file.add(line.number, "the parent '\(parent)' is no id of this file or of targets.lex")
      }
    }
    if !file.errors.isEmpty { throw LexiconErrors(file.errors) }
    self.entries = entries
  }
}
