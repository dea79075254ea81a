import TextModel

/// Points of each part of speech in a context: rows of one number for each tag.
public struct TagPoints: Sendable {
  /// Number of tags: so many points of a row are used.
  public static var width: Int { Int(Tag.qt.rawValue) + 1 }
  /// Bytes of a row: it fills one line of the processor's cache.
  public static var stride: Int { MemoryLayout<Row>.stride }
  /// The points of a row, by tag.
  public typealias Row = SIMD64<Int8>
  /// All rows, one after the other.
  public internal(set) var rows: [Row] = []
  /// Where the rows of a feature start, as row numbers. Those of `before` are at
  /// last tag * width + tag before it; `shape` at 2 * shape + 1 for the start of a sentence.
  public internal(set) var next = 0
  public internal(set) var second = 0
  public internal(set) var previous = 0
  public internal(set) var shape = 0
  public internal(set) var that = 0
  /// Symbol (row within next, second and previous) of the sentence's edge.
  public internal(set) var edge: UInt16 = 0
  /// Symbol of each entry of the vocabulary.
  public internal(set) var symbolOfEntry: [UInt16] = []
  /// Symbol of each word up to the last that has its own, and `noSymbol` after it; `noSymbol` for the
  /// others.
  public internal(set) var symbolOfWord: [UInt16] = []
  public static let noSymbol: UInt16 = .max

  /// Reads `en/tag-points.lex`; `vocabulary` must be the one whose words are tagged.
  ///
  /// - Throws: every bad line; a missing file counts as one.
  public init(files: LexiconFiles, vocabulary: Vocabulary) throws(LexiconErrors) {
    var reader = TagPointsReader(vocabulary: vocabulary)
    if files.withBytes(of: TagPointsReader.file, { reader.read($0) }) == nil {
      reader.fail("the file is missing")
    }
    self.init()
    reader.finish(&self)
    guard reader.errors.isEmpty else { throw LexiconErrors(reader.errors) }
  }

  private init() {}
}

/// What a word looks like; the order of the rows `shape`.
public enum WordShape: UInt8, Sendable, CaseIterable {
  case mark, lower, capital, capitals, number

  /// Shapes by their name in the file of points.
  static let named = CaseNames<WordShape>("mark lower capital capitals number")
}

/// What stands before *that*; the order of the rows `that`.
public enum BeforeThat: Int, Sendable, CaseIterable {
  /// Anything else; a verb; a verb that takes clauses; a noun; a noun of communication or cognition;
  /// a noun with a second or third sense like that.
  case other, verb, thatVerb, noun, saidNoun, thoughtNoun

  var name: String {
    switch self {
    case .other: "other"
    case .verb: "verb"
    case .thatVerb: "that-verb"
    case .noun: "noun"
    case .saidNoun: "said-noun"
    case .thoughtNoun: "thought-noun"
    }
  }
}

/// Reads tag-points.lex row by row.
struct TagPointsReader {
  static let file = "en/tag-points.lex"

  private enum Feature: Int, CaseIterable {
    case before, next, second, previous, shape, that
  }

  /// What the context of a row of `next` is, in the second column.
  private enum ContextKind: Int {
    case word, `class`, tag, edge

    static let all: [StaticString] = ["word", "class", "tag", "edge"]

    init?(_ name: UnsafeBufferPointer<UInt8>) {
      guard let i = Self.all.firstIndex(where: { isText(name, $0) }) else { return nil }
      self.init(rawValue: i)
    }
  }

  let vocabulary: Vocabulary
  var errors: [LexiconError] = []
  private var line = 0
  private let width = TagPoints.width
  /// Rows by feature.
  private var tables = [[TagPoints.Row]](repeating: [], count: Feature.allCases.count)
  /// Symbols by context, for each kind of context.
  private var symbols = [EntryTable](repeating: EntryTable(), count: ContextKind.all.count)
  private var symbolCount = 0
  private var classes = ClassSymbols()
  private let tagNames = TagName.byBytes
  private var ofTag: [UInt16]
  private var ofWord: [(id: Int, symbol: UInt16)] = []
  private var edge: UInt16?

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    for (feature, rows) in [
      (Feature.before, width * width), (.shape, 2 * WordShape.allCases.count),
      (.that, BeforeThat.allCases.count),
    ] {
      tables[feature.rawValue] = [TagPoints.Row](repeating: .zero, count: rows)
    }
    ofTag = [UInt16](repeating: TagPoints.noSymbol, count: width)
  }

  mutating func fail(_ problem: String) {
    errors.append(LexiconError(file: Self.file, line: line, problem: problem))
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
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
      } else if scanner.count != 4 {
        fail("expected 4 columns (feature, kind, context, points), not \(scanner.count)")
      } else {
        readRow(scanner)
      }
    }
    line = 0
    if !sawFormat { fail("the file is empty; the first line must be 'format lexicon 1'") }
  }

  private mutating func readRow(_ row: borrowing ColumnScanner) {
    let feature = row.column(0)
    if isText(feature, "next") {
      guard let symbol = define(row) else { return }
      for feature in [Feature.next, .second, .previous] {
        tables[feature.rawValue].append(.zero)
      }
      set(row.column(3), in: .next, at: Int(symbol))
    } else if isText(feature, "second") || isText(feature, "previous") {
      guard let kind = ContextKind(row.column(1)),
        let symbol = symbols[kind.rawValue].find(row.column(2))
      else { return fail("'\(row.string(1))  \(row.string(2))' needs a row of 'next' before") }
      set(row.column(3), in: feature[0] == 0x73 ? .second : .previous, at: Int(symbol))
    } else if isText(feature, "before") {
      readBefore(row)
    } else {
      readOther(row)
    }
  }

  private mutating func readBefore(_ row: borrowing ColumnScanner) {
    let text = row.column(2)
    var i = 0
    let before = tagNames.tag(text, &i)
    let hasBlank = i < text.count && text[i] == 32
    i += 1
    let last = hasBlank ? tagNames.tag(text, &i) : nil
    let isTags = isText(row.column(1), "tags")
    guard let before, let last, i == text.count, isTags else {
      return fail("'\(row.string(2))' are not two tags")
    }
    set(row.column(3), in: .before, at: Int(last.rawValue) * width + Int(before.rawValue))
  }

  private mutating func readOther(_ row: borrowing ColumnScanner) {
    let context = row.string(2)
    let place = row.string(1)
    switch row.string(0) {
    case "shape":
      guard let kind = WordShape.named[row.column(2)],
        place == "inside" || place == "start"
      else { return fail("'\(place)  \(context)' is no shape") }
      set(row.column(3), in: .shape, at: 2 * Int(kind.rawValue) + (place == "start" ? 1 : 0))
    case "that":
      guard let kind = BeforeThat.allCases.first(where: { $0.name == context }) else {
        return fail("'\(context)' does not stand before that")
      }
      set(row.column(3), in: .that, at: kind.rawValue)
    default:
      fail("unknown feature '\(row.string(0))'")
    }
  }

  /// Gives a number to the symbol of a row of `next`.
  private mutating func define(_ row: borrowing ColumnScanner) -> UInt16? {
    guard let kind = ContextKind(row.column(1)) else {
      fail("unknown kind of context '\(row.string(1))'")
      return nil
    }
    let context = row.column(2)
    guard symbols[kind.rawValue].find(context) == nil, symbolCount < 10_000 else {
      fail("'\(row.string(1))  \(row.string(2))' is here twice")
      return nil
    }
    let symbol = UInt16(symbolCount)
    switch kind {
    case .word:
      let id = vocabulary.id(folding: context)
      if id == .unknown {
        fail("'\(row.string(2))' is not in words.lex")
        return nil
      }
      ofWord.append((Int(id.rawValue), symbol))
    case .class:
      let names = row.string(2).split(separator: " ").map(String.init)
      let tags = names.compactMap { Tag(lexiconName: $0) }
      guard tags.count == names.count, let best = tags.first, tags.count > 1 else {
        fail("'\(row.string(2))' is no class; expected the best tag and then all tags")
        return nil
      }
      classes.set(key64(best, tags.dropFirst()), symbol)
    case .tag:
      guard let tag = Tag(lexiconName: row.string(2)) else {
        fail("'\(row.string(2))' is no tag")
        return nil
      }
      ofTag[Int(tag.rawValue)] = symbol
    case .edge: edge = symbol
    }
    symbols[kind.rawValue].insert(context, symbol)
    symbolCount += 1
    return symbol
  }

  private func key64(_ best: Tag, _ all: some Sequence<Tag>) -> UInt64 {
    all.reduce(UInt64(best.rawValue) << 40) { $0 | 1 << UInt64($1.rawValue) }
  }

  /// Reads "NN+6 JJ-3" into a row; "-" is a row of zeros.
  private mutating func set(
    _ column: UnsafeBufferPointer<UInt8>, in feature: Feature, at row: Int
  ) {
    if column.count == 1 && column[0] == 45 { return }
    var points = tables[feature.rawValue][row]
    let bad = withUnsafeMutableBytes(of: &points) { points -> Int? in
      var i = 0
      while i < column.count {
        let start = i
        let tag = tagNames.tag(column, &i)
        let sign = i < column.count ? column[i] : 0
        i += 1
        let digits = i
        var value = 0
        while i < column.count && column[i] >= 48 && column[i] <= 57 {
          value = min(value &* 10 &+ Int(column[i] &- 48), 1000)
          i += 1
        }
        guard let tag, sign == 43 || sign == 45, i > digits, value <= 127,
          i >= column.count || column[i] == 32
        else { return start }
        points[Int(tag.rawValue)] = UInt8(truncatingIfNeeded: sign == 45 ? -value : value)
        i += 1
      }
      return nil
    }
    tables[feature.rawValue][row] = points
    if let bad {
      fail(
        "'\(String(decoding: column[bad...], as: UTF8.self))': expected tags with points from "
          + "-127 to +127, such as NN+6")
    }
  }

  mutating func finish(_ table: inout TagPoints) {
    line = 0
    if let missing = Tag.allCases.first(where: { ofTag[Int($0.rawValue)] == TagPoints.noSymbol }) {
      fail("there is no row 'next  tag  \(missing.lexiconName)'")
    }
    if edge == nil { fail("there is no row 'next  edge  -'") }
    guard errors.isEmpty else { return }
    table.edge = edge ?? 0
    for feature in Feature.allCases {
      let first = table.rows.count
      table.rows += tables[feature.rawValue]
      switch feature {
      case .before: break
      case .next: table.next = first
      case .second: table.second = first
      case .previous: table.previous = first
      case .shape: table.shape = first
      case .that: table.that = first
      }
    }
    table.symbolOfEntry = [UInt16](repeating: 0, count: vocabulary.entries.count)
    for (i, entry) in vocabulary.entries.enumerated() {
      let best = UInt64(entry.best.rawValue)
      var key = best << 40
      for k in 0..<Int(entry.count) { key |= 1 &<< UInt64(entry.tag(k)) }
      table.symbolOfEntry[i] = classes[key] ?? ofTag[Int(best)]
    }
    table.symbolOfWord = [UInt16](
      repeating: TagPoints.noSymbol, count: (ofWord.map(\.id).max() ?? 0) + 2)
    for (id, symbol) in ofWord { table.symbolOfWord[id] = symbol }
  }
}

/// Symbols of classes: the best tag and all tags as one number; 0 is none.
private struct ClassSymbols {
  private var keys = [UInt64](repeating: 0, count: 1 << 10)
  private var symbols = [UInt16](repeating: 0, count: 1 << 10)
  private var count = 0

  subscript(_ key: UInt64) -> UInt16? {
    if key == 0 { return nil }
    let at = Self.place(key, keys)
    return keys[at] == key ? symbols[at] : nil
  }

  mutating func set(_ key: UInt64, _ symbol: UInt16) {
    if count * 2 >= keys.count { grow() }
    let at = Self.place(key, keys)
    if keys[at] == 0 { count += 1 }
    keys[at] = key
    symbols[at] = symbol
  }

  /// Where a key is, or would be.
  @inline(__always) private static func place(_ key: UInt64, _ keys: [UInt64]) -> Int {
    var at = Int(truncatingIfNeeded: mixed(0, key) >> 40) & (keys.count &- 1)
    while keys[at] != 0 && keys[at] != key { at = (at &+ 1) & (keys.count &- 1) }
    return at
  }

  private mutating func grow() {
    let old = zip(keys, symbols)
    keys = Array(repeating: 0, count: keys.count * 2)
    symbols = Array(repeating: 0, count: keys.count)
    for (key, symbol) in old where key != 0 {
      let at = Self.place(key, keys)
      keys[at] = key
      symbols[at] = symbol
    }
  }
}
