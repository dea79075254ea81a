import CText
import TextModel

/// What a column of wordnet.lex says of a word: its class, and how its forms are made.
struct Inflection {
  /// Index of WordNet's class, 0 for none.
  var wordClass: UInt8 = 0
  /// Its edits: the first in `InflectionTable.edits`, and one past the last.
  var first: Int32 = 0
  var end: Int32 = 0
}

/// One form of a word: so many letters are dropped, then some added.
struct FormEdit {
  var kind: FormKind
  var drop: Int32 = 0
  /// What is added, as a place in `InflectionTable.bytes` and a number of bytes.
  var start: Int32 = 0
  var count: Int32 = 0
  /// The same in a register, the first byte lowest, where it has at most eight bytes.
  var short: UInt64 = 0

  var added: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// The columns of one kind that were read: a few hundred serve all words.
struct InflectionTable {
  /// The kind of the first form.
  private let first: FormKind
  private var columns = EntryTable()
  private var inflections: [Inflection] = []
  private(set) var edits: [FormEdit] = []
  private(set) var bytes: [UInt8] = []

  init(_ first: FormKind) { self.first = first }

  /// A column that cannot be read.
  struct BadColumn: Error {
    let problem: String

    init(_ column: UnsafeBufferPointer<UInt8>, _ problem: String) {
      self.problem = "'\(String(decoding: column, as: UTF8.self))' \(problem)"
    }

    init(_ problem: String) { self.problem = problem }
  }

  /// What a column such as "10 s" or "32cF s ing ed" says; degrees have no class before them.
  mutating func inflection(
    _ column: UnsafeBufferPointer<UInt8>, _ classes: inout ClassTable
  ) throws(BadColumn) -> Inflection {
    if let known = columns.find(column) { return inflections[Int(known)] }
    var new = Inflection()
    new.first = Int32(truncatingIfNeeded: edits.count)
    if first == .degree {
      append(column, first)
    } else {
      new.wordClass = try read(column, &classes)
    }
    new.end = Int32(truncatingIfNeeded: edits.count)
    if let number = UInt16(exactly: inflections.count) {
      columns.insert(column, number)
      inflections.append(new)
    }
    return new
  }

  private mutating func read(
    _ column: UnsafeBufferPointer<UInt8>, _ classes: inout ClassTable
  ) throws(BadColumn) -> UInt8 {
    let last = column.reduce(0) { $0 + ($1 == 32 ? 1 : 0) }
    var wordClass: UInt8 = 0
    var field = 0
    var start = 0
    while start < column.count {
      var end = start
      while end < column.count && column[end] != 32 { end += 1 }
      let text = UnsafeBufferPointer(rebasing: column[start..<end])
      switch field {
      case 0:
        wordClass = classes.index(text)
        if wordClass == 0 { throw BadColumn(column, "must start with a class such as 32cF") }
      case _ where first == .plural: append(text, .plural)
      case 1: append(text, .third)
      case 2: append(text, .ing)
      case 3: append(text, last > 3 ? .pastOnly : .past)
      case 4: append(text, .participle)
      default: throw BadColumn(column, "has too many forms")
      }
      field += 1
      start = end + 1
    }
    return wordClass
  }

  /// Adds the edits of "s/2es": letters to drop, then letters to add.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ kind: FormKind) {
    var i = 0
    while i < text.count {
      var edit = FormEdit(kind: kind)
      while i < text.count && text[i] >= 48 && text[i] <= 57 {
        edit.drop = min(edit.drop * 10 + Int32(text[i] - 48), 1000)
        i += 1
      }
      let start = i
      while i < text.count && text[i] != 47 { i += 1 }
      if i - start <= 8 {
        for k in (start..<i).reversed() { edit.short = edit.short << 8 | UInt64(text[k]) }
      }
      edit.start = Int32(truncatingIfNeeded: bytes.count)
      edit.count = Int32(truncatingIfNeeded: i - start)
      bytes.append(contentsOf: text[start..<i])
      edits.append(edit)
      i += 1
    }
  }
}

extension VocabularyReader {
  // MARK: wordnet.lex

  mutating func readLexeme(_ row: borrowing ColumnScanner) {
    guard row.count >= 2, row.count <= 5 else {
      return fail("expected 2 to 5 columns (word, entry, noun, verb, degree), not \(row.count)")
    }
    let word = row.column(0)
    let key = row.key(0)
    let id = Int(key.map { tables.insert($0) } ?? builder.add(word).rawValue)
    guard id > 0 else { return fail("the vocabulary is full or the word too long") }
    if tables.records[id].origin < Origin.lexeme {
      let own = entry(row.column(1))
      if own != 0 {
        tables.records[id].lower = own
        tables.records[id].origin = Origin.lexeme
      }
    }
    let base = BaseWord(bytes: word, key: key, id: UInt32(truncatingIfNeeded: id))
    do throws(InflectionTable.BadColumn) {
      let nounColumn = row.column(2)
      if nounColumn.count > 0 && !isNothing(nounColumn) {
        let noun = try nouns.inflection(nounColumn, &classes)
        tables.records[id].nounClass = noun.wordClass
        try addForms(noun, nouns.edits, nouns.bytes, base)
      }
      let verbColumn = row.column(3)
      if verbColumn.count > 0 && !isNothing(verbColumn) {
        let verb = try verbs.inflection(verbColumn, &classes)
        tables.records[id].verbClass = verb.wordClass
        try addForms(verb, verbs.edits, verbs.bytes, base)
      }
      if row.count > 4 {
        let degree = try degrees.inflection(row.column(4), &classes)
        try addForms(degree, degrees.edits, degrees.bytes, base)
      }
    } catch {
      fail(error.problem)
    }
  }

  private func isNothing(_ column: UnsafeBufferPointer<UInt8>) -> Bool {
    column.count == 1 && column[0] == 45
  }

  /// A word whose forms are made.
  private struct BaseWord {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Nil where it is long or not ASCII.
    let key: ShortKey?
    let id: UInt32
  }

  @inline(__always) private func addForms(
    _ inflection: Inflection, _ edits: [FormEdit], _ added: [UInt8], _ word: BaseWord
  ) throws(InflectionTable.BadColumn) {
    let misfit = edits.withUnsafeBufferPointer { edits in
      let own = UnsafeBufferPointer(rebasing: edits[Int(inflection.first)..<Int(inflection.end)])
      return Self.addForms(own, added, word, tables, builder, forms)
    }
    guard let misfit else { return }
    let text = String(decoding: added[misfit.added], as: UTF8.self)
    throw InflectionTable.BadColumn(
      "'\(misfit.drop > 0 ? "\(misfit.drop)" : "")\(text)' does not fit the word")
  }

  /// Adds the forms of a word, up to eight together; returns the first edit that does not fit the word.
  ///
  /// First the memory of all of them is asked for, so that one does not wait for another.
  private static func addForms(
    _ edits: UnsafeBufferPointer<FormEdit>, _ added: [UInt8], _ word: BaseWord,
    _ tables: VocabularyTables, _ builder: VocabularyBuilder, _ entries: [UInt16]
  ) -> FormEdit? {
    if edits.count == 1 {
      return addForm(edits[0], added, word, tables, builder, entries)
    }
    var keys = InlineArray<8, ShortKey>(repeating: ShortKey())
    var hashes = InlineArray<8, UInt64>(repeating: 0)
    var start = 0
    while start < edits.count {
      let count = min(8, edits.count &- start)
      for k in 0..<count {
        let edit = edits[start &+ k]
        let kept = word.bytes.count &- Int(edit.drop)
        keys[k].length = 0
        if let key = word.key, kept > 0, kept &+ Int(edit.count) <= 16, edit.count <= 8,
          let whole = key.ending(edit.short, count: Int(edit.count), after: kept)
        {
          keys[k] = whole
          hashes[k] = whole.hash
          tables.prefetch(hashes[k])
        }
      }
      for k in 0..<count { ctext_prefetch(tables.lemmas + Int(tables.suggestion(hashes[k]))) }
      for k in 0..<count {
        let edit = edits[start &+ k]
        let kept = word.bytes.count &- Int(edit.drop)
        guard kept >= 0, kept &+ Int(edit.count) <= 64 else { return edit }
        let form =
          keys[k].length > 0
          ? tables.insert(keys[k], hashes[k])
          : longForm(word.bytes, kept, added[edit.added], builder)
        if form > 0 { setForm(form, lemma: word.id, edit.kind, tables, entries) }
      }
      start &+= 8
    }
    return nil
  }

  /// The same for one form.
  @inline(__always) private static func addForm(
    _ edit: FormEdit, _ added: [UInt8], _ word: BaseWord,
    _ tables: VocabularyTables, _ builder: VocabularyBuilder, _ entries: [UInt16]
  ) -> FormEdit? {
    let kept = word.bytes.count &- Int(edit.drop)
    guard kept >= 0, kept &+ Int(edit.count) <= 64 else { return edit }
    let form =
      if let key = word.key, kept > 0, kept &+ Int(edit.count) <= 16, edit.count <= 8,
        let whole = key.ending(edit.short, count: Int(edit.count), after: kept)
      {
        tables.insert(whole)
      } else {
        longForm(word.bytes, kept, added[edit.added], builder)
      }
    if form > 0 { setForm(form, lemma: word.id, edit.kind, tables, entries) }
    return nil
  }

  /// The id of the first `kept` bytes of a word with an addition.
  @inline(never) private static func longForm(
    _ word: UnsafeBufferPointer<UInt8>, _ kept: Int, _ added: ArraySlice<UInt8>,
    _ builder: VocabularyBuilder
  ) -> UInt32 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
      for k in 0..<kept { buffer[k] = word[k] }
      for (k, byte) in added.enumerated() { buffer[kept + k] = byte }
      let whole = UnsafeBufferPointer(rebasing: buffer[0..<kept + added.count])
      return builder.add(whole).rawValue
    }
  }

  @inline(__always) private static func setForm(
    _ form: UInt32, lemma: UInt32, _ kind: FormKind, _ tables: VocabularyTables,
    _ entries: [UInt16]
  ) {
    let record = tables.records + Int(form)
    let lemmas = tables.lemmas + Int(form)
    if record.pointee.origin < Origin.derived {
      record.pointee.lower = entries[kind.rawValue]
      record.pointee.origin = Origin.derived
    } else if kind == .third && record.pointee.origin == Origin.derived
      && lemmas.pointee.noun == lemma && record.pointee.lower == entries[FormKind.plural.rawValue]
    {
      record.pointee.lower = entries[FormKind.pluralThird.rawValue]
    }
    guard form != lemma else { return }
    switch kind {
    case .plural: if lemmas.pointee.noun == 0 { lemmas.pointee.noun = lemma }
    case .degree: break
    default: if lemmas.pointee.verb == 0 { lemmas.pointee.verb = lemma }
    }
  }
}
