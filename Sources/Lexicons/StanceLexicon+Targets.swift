/// The targets of `targets.lex` and of a user.
extension StanceLexicon {
  mutating func loadTargets(_ files: LexiconFiles) -> [LexiconError] {
    let name = "en/targets.lex"
    return files.withBytes(of: name) { loadTargets(LexiconRows(file: name, bytes: $0)) }
      ?? loadTargets(LexiconRows(file: name, bytes: UnsafeBufferPointer(start: nil, count: 0)))
  }

  private mutating func loadTargets(_ rows: consuming LexiconRows) -> [LexiconError] {
    var known: Set<String> = []
    known.reserveCapacity(1000)
    var lines: [Int] = []
    let first = targets.entries.count
    while rows.next() {
      guard rows.count == 4 else {
        rows.fail("expected id, parent, name and aliases, found \(rows.count) columns")
        continue
      }
      let id = rows.string(0)
      if !known.insert(id).inserted { rows.fail("the id '\(id)' is used twice") }
      let list = rows.column(3)
      var aliases: [String] = []
      if !isText(list, "-") {
        forEachPart(of: list, between: 0x3B) {
          aliases.append(String(decoding: $0.drop { $0 == 0x20 }, as: UTF8.self))
        }
      }
      lines.append(rows.line)
      addTarget(
        StanceTargetEntry(
          id: id, parent: isText(rows.column(1), "-") ? nil : rows.string(1),
          name: rows.string(2), aliases: aliases))
    }
    for (i, entry) in targets.entries[first...].enumerated() {
      if let parent = entry.parent, !known.contains(parent) {
        rows.fail("the parent '\(parent)' is not an id of this file", line: lines[i])
      }
    }
    return rows.errors
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
    var numbers: [UInt32] = []
    addPhrase(entry.name, value, &numbers)
    for alias in entry.aliases { addPhrase(alias, value, &numbers) }
  }

  private mutating func addPhrase(_ phrase: String, _ value: UInt64, _ numbers: inout [UInt32]) {
    numbers.removeAll(keepingCapacity: true)
    var phrase = phrase
    phrase.withUTF8 { words.append($0, to: &numbers) }
    guard let first = numbers.first else { return }
    let index = entry(of: first)
    guard index != 0 else { return }
    if draft[index].targets < 0 { draft[index].targets = targetPhrases.addRoot() }
    let full = value | (Self.isAcronym(phrase) ? Self.capitalsOnly : 0)
    targetPhrases.add(numbers.dropFirst(), below: draft[index].targets) { _ in full }
  }
}
