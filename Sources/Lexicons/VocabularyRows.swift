import TextModel

/// Forms that a lexeme of WordNet gives.
enum FormKind: Int, CaseIterable {
  case plural, third, pluralThird, ing, past, pastOnly, participle, degree

  var name: String {
    switch self {
    case .plural: "plural"
    case .third: "third"
    case .pluralThird: "plural-third"
    case .ing: "ing"
    case .past: "past"
    case .pastOnly: "past-only"
    case .participle: "participle"
    case .degree: "degree"
    }
  }
}

/// Costs that stand in word-shapes.lex.
enum CostKind: Int, CaseIterable {
  case inside, start, unknownStart, dearest

  var name: String {
    switch self {
    case .inside: "inside"
    case .start: "start"
    case .unknownStart: "unknown-start"
    case .dearest: "dearest"
    }
  }
}

/// How strongly a row decides a word's lower-case entry.
enum Origin {
  static let derived: UInt8 = 1
  static let lexeme: UInt8 = 2
  static let counted: UInt8 = 3
}

extension VocabularyReader {
  // MARK: word-shapes.lex

  mutating func readShape(_ row: ColumnScanner) {
    guard row.count == 3 else {
      return fail("expected 3 columns (kind, name, entry or cost), not \(row.count)")
    }
    let name = row.string(1)
    switch row.string(0) {
    case "form":
      guard let kind = FormKind.allCases.first(where: { $0.name == name }) else {
        return fail("unknown form '\(name)'")
      }
      forms[kind.rawValue] = entry(row.column(2))
    case "shape":
      readNamedShape(name, row)
    case "cost":
      guard let kind = CostKind.allCases.first(where: { $0.name == name }) else {
        return fail("unknown cost '\(name)'")
      }
      guard let cost = Int(row.string(2)), (1...255).contains(cost) else {
        return fail("'\(row.string(2))' is no cost; expected 1 to 255")
      }
      costs[kind.rawValue] = cost
    case "suffix":
      let suffix = row.column(1)
      guard suffix.count <= 5 else { return fail("'\(name)' has more than 5 letters") }
      guard let entry = parse(row.column(2)) else { return }
      let index = unknown(entry)
      if suffix.count == 1 && suffix[0] == 45 {
        builder.shapes.other = index
      } else {
        var key: UInt64 = 0
        for byte in suffix.reversed() { key = key << 8 | UInt64(byte) }
        endings.append((key, index))
      }
    default:
      fail("'\(row.string(0))' is no kind; expected form, shape, cost or suffix")
    }
  }

  private mutating func readNamedShape(_ name: String, _ row: ColumnScanner) {
    guard let entry = parse(row.column(2)) else { return }
    let index = unknown(entry)
    switch name {
    case "number": builder.shapes.number = index
    case "ordinal": builder.shapes.ordinal = index
    case "decade": builder.shapes.decade = index
    case "number-word": builder.shapes.numberWord = index
    case "hyphen": builder.shapes.hyphen = index
    case "hyphen-s": builder.shapes.hyphenS = index
    case "name": builder.shapes.name = index
    default: fail("unknown shape '\(name)'")
    }
  }

  /// An entry of unknown words; `start` and `inside` are set when all costs are known.
  private mutating func unknown(_ entry: WordEntry) -> UInt16 {
    let index = add(entry)
    builder.entries[Int(index)].inside = 0xFFFF
    return index
  }

  /// Everything that the tagger relies on must be there.
  mutating func checkShapes() {
    line = 0
    for kind in FormKind.allCases where forms[kind.rawValue] == 0 {
      fail("there is no row 'form  \(kind.name)'")
    }
    for kind in CostKind.allCases where costs[kind.rawValue] == 0 {
      fail("there is no row 'cost  \(kind.name)'")
    }
    let shapes = builder.shapes
    for (name, index) in [
      ("shape  number", shapes.number), ("shape  ordinal", shapes.ordinal),
      ("shape  decade", shapes.decade), ("shape  number-word", shapes.numberWord),
      ("shape  hyphen", shapes.hyphen), ("shape  hyphen-s", shapes.hyphenS),
      ("shape  name", shapes.name), ("suffix  -", shapes.other),
    ] where index == 0 {
      fail("there is no row '\(name)'")
    }
    for i in 1..<max(1, builder.entries.count) where builder.entries[i].inside == 0xFFFF {
      let start = builder.entries[i].withName(
        first: cost(.unknownStart), dearest: cost(.dearest))
      builder.entries[i].inside = shapes.name
      builder.entries[i].start = add(start)
      builder.entries[Int(builder.entries[i].start)].inside = shapes.name
    }
  }

  // MARK: words.lex

  mutating func readWord(_ row: ColumnScanner) {
    guard row.count >= 2, row.count <= 5 else {
      return fail("expected 2 to 5 columns (word, lower, inside, start, lemma), not \(row.count)")
    }
    let id = Int(builder.add(row.column(0)).rawValue)
    guard id > 0 else { return fail("the vocabulary is full or the word too long") }
    let lower = entry(row.column(1))
    if builder.tables.records[id].origin == Origin.counted {
      fail("'\(row.string(0))' is here twice")
    }
    builder.tables.records[id].lower = lower
    builder.tables.records[id].origin = lower == 0 ? 0 : Origin.counted
    if row.count > 2 { builder.tables.records[id].inside = entry(row.column(2)) }
    if row.count > 3 {
      let start = row.column(3)
      let same = start.count == 1 && start[0] == 61
      if same && lower == 0 { fail("'=' needs an entry in the column lower") }
      builder.tables.records[id].start = same ? lower : entry(start)
    }
    if row.count > 4 { readLemmas(id, row.column(4)) }
  }

  private mutating func readLemmas(_ id: Int, _ column: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < column.count {
      var end = start
      while end < column.count && column[end] != 32 { end += 1 }
      let colon = column[start..<end].firstIndex(of: 58) ?? start
      let lemma = builder.add(UnsafeBufferPointer(rebasing: column[min(colon + 1, end)..<end]))
      let slot = column[start..<colon]
      let isNoun = slot.elementsEqual("noun".utf8)
      if lemma == .unknown || (!isNoun && !slot.elementsEqual("verb".utf8)) {
        fail(
          "'\(String(decoding: column, as: UTF8.self))' is no lemma; expected noun: or verb: and "
            + "a word")
        return
      }
      if isNoun {
        builder.tables.lemmas[id].noun = lemma.rawValue
      } else {
        builder.tables.lemmas[id].verb = lemma.rawValue
      }
      start = end + 1
    }
  }

  // MARK: wordnet.lex

  mutating func readLexeme(_ row: ColumnScanner) {
    guard row.count >= 2, row.count <= 5 else {
      return fail("expected 2 to 5 columns (word, entry, noun, verb, degree), not \(row.count)")
    }
    let word = row.column(0)
    let id = Int(builder.add(word).rawValue)
    guard id > 0 else { return fail("the vocabulary is full or the word too long") }
    if builder.tables.records[id].origin < Origin.lexeme {
      let own = entry(row.column(1))
      if own != 0 {
        builder.tables.records[id].lower = own
        builder.tables.records[id].origin = Origin.lexeme
      }
    }
    if row.count > 2 { readInflection(id, word, row.column(2), isVerb: false) }
    if row.count > 3 { readInflection(id, word, row.column(3), isVerb: true) }
    if row.count > 4 { readForms(id, word, row.column(4)[...], .degree) }
  }

  /// Reads "10 s" or "32cF s ing ed".
  private mutating func readInflection(
    _ id: Int, _ word: UnsafeBufferPointer<UInt8>, _ column: UnsafeBufferPointer<UInt8>,
    isVerb: Bool
  ) {
    if column.count == 1 && column[0] == 45 { return }
    var field = 0
    var start = 0
    let last = isVerb ? column.reduce(0) { $0 + ($1 == 32 ? 1 : 0) } : 1
    while start < column.count {
      var end = start
      while end < column.count && column[end] != 32 { end += 1 }
      if field == 0 {
        let index = classes.index(UnsafeBufferPointer(rebasing: column[start..<end]))
        if index == 0 {
          fail("'\(String(decoding: column, as: UTF8.self))' must start with a class such as 32cF")
          return
        }
        if isVerb {
          builder.tables.records[id].verbClass = index
        } else {
          builder.tables.records[id].nounClass = index
        }
      } else if !isVerb {
        readForms(id, word, column[start..<end], .plural)
      } else {
        switch field {
        case 1: readForms(id, word, column[start..<end], .third)
        case 2: readForms(id, word, column[start..<end], .ing)
        case 3: readForms(id, word, column[start..<end], last > 3 ? .pastOnly : .past)
        case 4: readForms(id, word, column[start..<end], .participle)
        default: fail("'\(String(decoding: column, as: UTF8.self))' has too many forms")
        }
      }
      field += 1
      start = end + 1
    }
  }

  /// Adds the forms of "s/2es": letters to drop, then letters to add.
  private mutating func readForms(
    _ id: Int, _ word: UnsafeBufferPointer<UInt8>, _ edits: Slice<UnsafeBufferPointer<UInt8>>,
    _ kind: FormKind
  ) {
    var i = edits.startIndex
    while i < edits.endIndex {
      var drop = 0
      while i < edits.endIndex && edits[i] >= 48 && edits[i] <= 57 {
        drop = min(drop * 10 + Int(edits[i] - 48), 1000)
        i += 1
      }
      let start = i
      while i < edits.endIndex && edits[i] != 47 { i += 1 }
      guard drop <= word.count, word.count - drop + (i - start) <= 64 else {
        return fail("'\(String(decoding: edits, as: UTF8.self))' does not fit the word")
      }
      let kept = word.count - drop
      let form = form(word, kept, UnsafeBufferPointer(rebasing: edits[start..<i]))
      if form > 0 { setForm(form, lemma: UInt32(truncatingIfNeeded: id), kind) }
      i += 1
    }
  }

  /// The id of the first `kept` bytes of a word with an addition.
  private func form(
    _ word: UnsafeBufferPointer<UInt8>, _ kept: Int, _ addition: UnsafeBufferPointer<UInt8>
  ) -> Int {
    if kept + addition.count <= 16, kept > 0, addition.count <= 8,
      let key = ShortKey(folding: word)
    {
      var added: UInt64 = 0
      for byte in addition.reversed() { added = added << 8 | UInt64(byte) }
      if let key = key.ending(added, count: addition.count, after: kept) {
        return Int(builder.tables.insert(key))
      }
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
      for k in 0..<kept { buffer[k] = word[k] }
      for k in 0..<addition.count { buffer[kept + k] = addition[k] }
      return Int(
        builder.add(UnsafeBufferPointer(rebasing: buffer[0..<kept + addition.count])).rawValue)
    }
  }

  private mutating func setForm(_ form: Int, lemma: UInt32, _ kind: FormKind) {
    if builder.tables.records[form].origin < Origin.derived {
      builder.tables.records[form].lower = forms[kind.rawValue]
      builder.tables.records[form].origin = Origin.derived
    } else if kind == .third && builder.tables.records[form].origin == Origin.derived
      && builder.tables.lemmas[form].noun == lemma
      && builder.tables.records[form].lower == forms[FormKind.plural.rawValue]
    {
      builder.tables.records[form].lower = forms[FormKind.pluralThird.rawValue]
    }
    guard form != Int(lemma) else { return }
    switch kind {
    case .plural:
      if builder.tables.lemmas[form].noun == 0 { builder.tables.lemmas[form].noun = lemma }
    case .degree: break
    default: if builder.tables.lemmas[form].verb == 0 { builder.tables.lemmas[form].verb = lemma }
    }
  }
}
