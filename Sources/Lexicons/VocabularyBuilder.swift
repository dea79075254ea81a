import TextModel

/// Collects words and what is known of them, then freezes into a `Vocabulary`.
///
/// `init(files:)` reads the language's own words; other lexicons then add theirs.
public final class VocabularyBuilder {
  private(set) var tables: VocabularyTables
  var entries: [WordEntry] = [WordEntry()]
  var shapes = WordShapes()
  var classNames = ["none"]

  /// An empty vocabulary with room for about `expected` words before it has to grow.
  public init(expected: Int = 1000) { tables = VocabularyTables(expected: expected) }

  /// Number of words so far.
  public var count: Int { tables.count - 1 }

  /// Adds a word (folded here) unless it is there, and returns its id.
  ///
  /// Empty words, words of more than 255 bytes and words past the 262,143rd get
  /// `WordID.unknown`.
  @discardableResult public func add(_ word: String) -> WordID {
    var word = word
    return word.withUTF8 { add($0) }
  }

  /// As `add(_: String)`, for a word in UTF-8.
  @discardableResult public func add(_ word: UnsafeBufferPointer<UInt8>) -> WordID {
    if let key = ShortKey(folding: word) { return WordID(tables.insert(key)) }
    return withFolded(word) { folded in
      guard let folded, !folded.isEmpty else { return WordID.unknown }
      if let key = ShortKey(folding: folded) { return WordID(tables.insert(key)) }
      return WordID(tables.insertLong(folded))
    }
  }

  /// The finished vocabulary, which takes over all that the builder holds; the builder is empty then.
  public func freeze() -> Vocabulary {
    for (word, form) in auxiliaryForms {
      let id = add(word)
      tables.records[Int(id.rawValue)].form = form.rawValue
    }
    tables.fillHot()
    let vocabulary = Vocabulary(tables, entries: entries, shapes: shapes, classNames: classNames)
    for i in 0..<192 {
      let scalar = Unicode.Scalar(UInt32(i < 128 ? i : 0x2000 + i - 128))
      if let scalar { tables.marks[i] = vocabulary.id(String(Character(scalar))).rawValue }
    }
    tables = VocabularyTables(expected: 0)
    return vocabulary
  }
}
