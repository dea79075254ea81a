/// The targets of `targets.lex` and of a user.
extension StanceLexicon {
  mutating func loadTargets(_ files: LexiconFiles) -> [LexiconError] {
    let name = "en/targets.lex"
    return files.withBytes(of: name) { loadTargets(LexiconRows(file: name, bytes: $0)) }
      ?? loadTargets(LexiconRows(file: name, bytes: UnsafeBufferPointer(start: nil, count: 0)))
  }

  private mutating func loadTargets(_ rows: LexiconRows) -> [LexiconError] {
    var file = rows
    var known: Set<String> = []
    var lines: [Int] = []
    let first = targets.entries.count
    let nothing = "-".utf8
    while file.next() {
      guard file.count == 4 else {
        file.fail("expected id, parent, name and aliases, found \(file.count) columns")
        continue
      }
      let id = file.string(0)
      if !known.insert(id).inserted { file.fail("the id '\(id)' is used twice") }
      let list = file.column(3)
      var aliases: [String] = []
      if !list.elementsEqual(nothing) {
        for alias in list.split(separator: 0x3B) {
          aliases.append(String(decoding: alias.drop { $0 == 0x20 }, as: UTF8.self))
        }
      }
      lines.append(file.line)
      addTarget(
        StanceTargetEntry(
          id: id, parent: file.column(1).elementsEqual(nothing) ? nil : file.string(1),
          name: file.string(2), aliases: aliases))
    }
    for (i, entry) in targets.entries[first...].enumerated() {
      if let parent = entry.parent, !known.contains(parent) {
        file.fail("the parent '\(parent)' is not an id of this file", line: lines[i])
      }
    }
    return file.errors
  }

  /// Whether a phrase has capital letters and no small ones.
  private static func isAcronym(_ phrase: String) -> Bool {
    var hasCapital = false
    var isASCII = true
    for byte in phrase.utf8 {
      if byte >= 0x61 && byte <= 0x7A { return false }
      if byte >= 0x41 && byte <= 0x5A { hasCapital = true }
      if byte >= 0x80 { isASCII = false }
    }
    if isASCII { return hasCapital }
    return !phrase.contains { $0.isLowercase } && phrase.contains { $0.isUppercase }
  }

  mutating func addTarget(_ entry: StanceTargetEntry) {
    targets.add(entry)
    let value = UInt64(targets.entries.count)
    for phrase in [entry.name] + entry.aliases {
      let words = numbers(phrase)
      guard let first = words.first else { continue }
      let index = self.entry(of: first)
      guard index != 0 else { continue }
      if draft[index].targets < 0 { draft[index].targets = targetPhrases.addRoot() }
      let full = value | (Self.isAcronym(phrase) ? Self.capitalsOnly : 0)
      targetPhrases.add(words.dropFirst(), below: draft[index].targets) { _ in full }
    }
  }
}
