import TextModel

extension VocabularyBuilder {
  /// A vocabulary with the words of `en/words.lex` and `en/wordnet.lex` and the forms of
  /// `en/word-shapes.lex`.
  ///
  /// - Throws: every bad line of the three files; a missing file counts as one.
  public convenience init(files: LexiconFiles) throws(LexiconErrors) {
    self.init(expected: 87_000)
    var reader = VocabularyReader(builder: self)
    for kind in WordFile.allCases {
      let name = kind.rawValue
      if files.withBytes(of: name, { reader.read(kind, $0) }) == nil {
        reader.errors.append(LexiconError(file: name, line: 0, problem: "the file is missing"))
      }
    }
    reader.finish()
    guard reader.errors.isEmpty else { throw LexiconErrors(reader.errors) }
  }
}

/// The word files, in the order in which they are read.
private enum WordFile: String, CaseIterable {
  case shapes = "en/word-shapes.lex"
  case words = "en/words.lex"
  case lexemes = "en/wordnet.lex"
}

/// Reads the word files without making strings.
struct VocabularyReader {
  let builder: VocabularyBuilder
  /// The builder's tables.
  let tables: VocabularyTables
  /// The builder's entries, which it gets back at the end.
  var entries: [WordEntry]
  let tagNames = TagName.byBytes
  var errors: [LexiconError] = []
  var interned = EntryTable(expected: 10_000)
  var file = ""
  var line = 0
  /// Entries of derived forms by kind, and costs, from word-shapes.lex.
  var forms = [UInt16](repeating: 0, count: FormKind.allCases.count)
  var costs = [Int](repeating: 0, count: CostKind.allCases.count)
  var endings: [(key: UInt64, value: UInt16)] = []
  var classes = ClassTable()
  var nouns = InflectionTable(.plural)
  var verbs = InflectionTable(.third)
  var degrees = InflectionTable(.degree)

  init(builder: VocabularyBuilder) {
    self.builder = builder
    tables = builder.tables
    entries = builder.entries
    entries.reserveCapacity(20_000)
  }

  mutating func fail(_ problem: String) {
    errors.append(LexiconError(file: file, line: line, problem: problem))
  }

  fileprivate mutating func read(_ kind: WordFile, _ bytes: UnsafeBufferPointer<UInt8>) {
    file = kind.rawValue
    line = 0
    var scanner = ColumnScanner(bytes)
    var sawFormat = false
    while scanner.next() {
      line = scanner.line
      if scanner.count == 0 { continue }
      if !sawFormat {
        sawFormat = true
        if scanner.count != 1 || scanner.string(0) != "format lexicon 1" {
          fail("the first line must be 'format lexicon 1', not '\(scanner.string(0))'")
        }
        continue
      }
      if let next = scanner.nextKey { tables.prefetch(next.hash) }
      switch kind {
      case .shapes: readShape(scanner)
      case .words: readWord(scanner)
      case .lexemes: readLexeme(scanner)
      }
    }
    if !sawFormat {
      line = 0
      fail("the file is empty; the first line must be 'format lexicon 1'")
    }
    if kind == .shapes { checkShapes() }
  }

  /// Entries for capitalised words, and the table of endings.
  mutating func finish() {
    builder.shapes.setEndings(endings)
    for tag in Tag.allCases {
      var entry = WordEntry()
      entry.append(tag.rawValue, cost: 0)
      builder.shapes.single.append(add(entry))
    }
    var known = DerivedEntries(entries)
    let (first, dearest, second) = (cost(.inside), cost(.dearest), cost(.start))
    for i in 1..<entries.count where entries[i].inside == 0 {
      let entry = entries[i]
      let inside = known.index(of: entry.withName(first: first, dearest: dearest), in: &entries)
      let start = known.index(of: entry.withName(second: second), in: &entries)
      entries[i].inside = inside
      entries[i].start = start
    }
    builder.entries = entries
    builder.classNames = classes.names
  }

  /// Adds an entry that is shared with nothing.
  mutating func add(_ entry: WordEntry) -> UInt16 {
    guard entries.count < 0xFFFF else { return 1 }
    entries.append(entry)
    return UInt16(truncatingIfNeeded: entries.count - 1)
  }

  func cost(_ kind: CostKind) -> Int { costs[kind.rawValue] }

  /// The index of the entry that a column holds, 0 for "-"; bad columns are reported.
  mutating func entry(_ column: UnsafeBufferPointer<UInt8>) -> UInt16 {
    if column.count == 1 && column[0] == 45 { return 0 }
    if let known = interned.find(column) { return known }
    guard let entry = parse(column) else { return 0 }
    let index = add(entry)
    interned.insert(column, index)
    return index
  }

  /// Reads "NN VB15 VBP15".
  mutating func parse(_ column: UnsafeBufferPointer<UInt8>) -> WordEntry? {
    var out = WordEntry()
    // The tags so far, one bit each.
    var seen: UInt64 = 0
    var i = 0
    while i < column.count {
      guard let tag = tagNames.tag(column, &i) else {
        fail(
          "'\(String(decoding: column, as: UTF8.self))' is no entry; expected tags with costs "
            + "such as 'NN VB15'")
        return nil
      }
      var cost = 0
      while i < column.count && column[i] >= 48 && column[i] <= 57 {
        cost = min(cost &* 10 &+ Int(column[i] &- 48), 100_000)
        i &+= 1
      }
      if out.count == 0 && cost != 0 {
        fail("the first tag of an entry has no cost, '\(tag.lexiconName)' has \(cost)")
        return nil
      }
      let bit: UInt64 = 1 &<< UInt64(tag.rawValue)
      if cost > 255 || seen & bit != 0 || out.count == 4 {
        fail(
          "'\(String(decoding: column, as: UTF8.self))': expected at most four different tags with "
            + "costs of at most 255")
        return nil
      }
      seen |= bit
      out.append(tag.rawValue, cost: cost)
      if i < column.count {
        guard column[i] == 32 else {
          fail("'\(String(decoding: column, as: UTF8.self))': expected a blank between tags")
          return nil
        }
        i += 1
      }
    }
    return out
  }
}
