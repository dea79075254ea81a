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

  mutating func readShape(_ row: borrowing ColumnScanner) {
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

  private mutating func readNamedShape(_ name: String, _ row: borrowing ColumnScanner) {
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
    entries[Int(index)].inside = 0xFFFF
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
    for i in 1..<max(1, entries.count) where entries[i].inside == 0xFFFF {
      let start = entries[i].withName(
        first: cost(.unknownStart), dearest: cost(.dearest))
      entries[i].inside = shapes.name
      entries[i].start = add(start)
      entries[Int(entries[i].start)].inside = shapes.name
    }
  }

  // MARK: words.lex

  mutating func readWord(_ row: borrowing ColumnScanner) {
    guard row.count >= 2, row.count <= 5 else {
      return fail("expected 2 to 5 columns (word, lower, inside, start, lemma), not \(row.count)")
    }
    let id = Int(row.key(0).map { tables.insert($0) } ?? builder.add(row.column(0)).rawValue)
    guard id > 0 else { return fail("the vocabulary is full or the word too long") }
    let lower = entry(row.column(1))
    if tables.records[id].origin == Origin.counted { fail("'\(row.string(0))' is here twice") }
    tables.records[id].lower = lower
    tables.records[id].origin = lower == 0 ? 0 : Origin.counted
    if row.count > 2 { tables.records[id].inside = entry(row.column(2)) }
    if row.count > 3 {
      let start = row.column(3)
      let same = start.count == 1 && start[0] == 61
      if same && lower == 0 { fail("'=' needs an entry in the column lower") }
      tables.records[id].start = same ? lower : entry(start)
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
        tables.lemmas[id].noun = lemma.rawValue
      } else {
        tables.lemmas[id].verb = lemma.rawValue
      }
      start = end + 1
    }
  }
}
