import TextModel

/// All words that any rule or table knows, as small integers, with what is known of each.
///
/// Words are looked up folded: lower case, ’ as ', the hyphens U+2010 and U+2011 as -. A word has
/// one id for all its capitalisations. Ids start at 1 and fit in 18 bits. Immutable.
public struct Vocabulary: Sendable {
  private let tables: VocabularyTables
  // Pointers into the tables, which live as long as the vocabulary and are not written any more.
  @usableFromInline nonisolated(unsafe) let records: UnsafeBufferPointer<WordRecord>
  private nonisolated(unsafe) let lemmas: UnsafeBufferPointer<WordLemmas>
  private nonisolated(unsafe) let slots: UnsafeBufferPointer<UInt32>
  private let longBytes: [UInt8]
  /// Candidate parts of speech, shared by the words that have the same; 0 is no entry.
  public let entries: [WordEntry]
  /// Parts of speech of numbers and unknown words by their form.
  public let shapes: WordShapes
  /// Names of `verbClass` and `nounClass`, by index.
  let classNames: [String]

  init(
    _ tables: VocabularyTables, entries: [WordEntry], shapes: WordShapes, classNames: [String]
  ) {
    self.tables = tables
    records = UnsafeBufferPointer(start: tables.records, count: tables.count)
    lemmas = UnsafeBufferPointer(start: tables.lemmas, count: tables.count)
    slots = UnsafeBufferPointer(tables.slots)
    longBytes = tables.longBytes
    self.entries = entries
    self.shapes = shapes
    self.classNames = classNames
  }

  /// Number of words; ids run from 1 to this number.
  public var count: Int { records.count - 1 }

  /// The id of a word given as UTF-8, `WordID.unknown` where it is not known.
  ///
  /// Case is folded for ASCII and the Latin-1 and Latin Extended-A blocks; words of more than 255
  /// bytes are unknown. Allocates nothing for words of 16 ASCII bytes or less.
  /// - Complexity: O(length)
  public func id(folding word: UnsafeBufferPointer<UInt8>) -> WordID {
    guard let key = ShortKey(folding: word) else { return withLookup { $0.id(folding: word) } }
    return id(key)
  }

  /// The id of a word of at most sixteen bytes.
  @inline(__always) func id(_ key: ShortKey) -> WordID {
    let hash = key.hash
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash &>> UInt64(64 &- slots.count.trailingZeroBitCount))
    return withExtendedLifetime(tables) {
      while slots[slot] != 0 {
        let value = slots[slot]
        if value >> 18 == fingerprint(hash) {
          let record = tables.records + Int(value & 0x3FFFF)
          if record.pointee.first == key.first, record.pointee.second == key.second,
            record.pointee.length == key.length
          {
            return WordID(value & 0x3FFFF)
          }
        }
        slot = (slot &+ 1) & mask
      }
      return .unknown
    }
  }

  /// The tables' memory.
  var memory: VocabularyTables { tables }

  /// Calls `body` with the means to look up many words.
  public func withLookup(_ body: (borrowing VocabularyLookup) -> Void) {
    withLookup { (lookup: borrowing VocabularyLookup) -> Int in
      body(lookup)
      return 0
    }
  }

  /// The same for a body that returns something.
  @discardableResult public func withLookup<R>(_ body: (borrowing VocabularyLookup) -> R) -> R {
    withExtendedLifetime(tables) {
      entries.withUnsafeBufferPointer { entries in
        longBytes.withUnsafeBufferPointer { longBytes in
          body(
            VocabularyLookup(
              hot: UnsafeBufferPointer(tables.hot), slots: slots,
              marks: UnsafePointer(tables.marks),
              records: UnsafePointer(tables.records), count: tables.count, longBytes: longBytes,
              lemmas: lemmas, entries: entries))
        }
      }
    }
  }

  /// The id of a word, `WordID.unknown` where it is not known.
  public func id(_ word: String) -> WordID {
    var word = word
    return word.withUTF8 { id(folding: $0) }
  }

  /// The folded word with this id; empty for `WordID.unknown` and ids that were never given out.
  public func string(_ id: WordID) -> String {
    guard id.rawValue > 0, id.rawValue < records.count else { return "" }
    let record = records[Int(id.rawValue)]
    if record.first == .max {
      let start = Int(record.offset)
      return String(
        decoding: longBytes[start..<start + Int(record.length)], as: UTF8.self)
    }
    return withUnsafeBytes(of: (record.first.littleEndian, record.second.littleEndian)) {
      String(decoding: $0.prefix(Int(record.length)), as: UTF8.self)
    }
  }

  /// The lemma of a word under a tag: said as VBD gives say, tariffs as NNS tariff, is as BE be.
  ///
  /// The word itself where it is its own lemma, where none is known and under other tags.
  public func lemma(_ id: WordID, _ tag: Tag) -> WordID {
    let index = Int(id.rawValue)
    let lemma: UInt32
    switch tag {
    case .nns: lemma = index < lemmas.count ? lemmas[index].noun : 0
    case .vbz, .vbd, .vbn, .vbg, .be, .hv, .do, .md, .neg:
      lemma = index < lemmas.count ? lemmas[index].verb : 0
    default: lemma = 0
    }
    return lemma == 0 ? id : WordID(lemma)
  }

  /// WordNet's class of a verb as an index into `verbClassNames`, 0 for none.
  public func verbClass(_ lemma: WordID) -> UInt8 { record(lemma).verbClass }

  /// WordNet's class of a noun as an index into `nounClassNames`, 0 for none.
  public func nounClass(_ lemma: WordID) -> UInt8 { record(lemma).nounClass }

  /// Names of verb classes: the lexicographer file of the verb's first sense ("v.communication");
  /// "+c" for each of its second and third sense that is about communication or cognition; "+F"
  /// where a sense has the frame *somebody ––s that CLAUSE*. The name at 0 is "none".
  public var verbClassNames: [String] { classNames }

  /// Names of noun classes, like those of verbs but without "+F"; the same list.
  public var nounClassNames: [String] { classNames }

  /// What is known of the word; of `WordID.unknown` nothing.
  @inlinable public func record(_ id: WordID) -> WordRecord {
    let index = Int(id.rawValue)
    return index < records.count ? records[index] : records[0]
  }
}

/// The lemmas of a word as a noun and as a verb; 0 is the word itself.
@frozen @usableFromInline struct WordLemmas: Sendable {
  @usableFromInline var noun: UInt32 = 0
  @usableFromInline var verb: UInt32 = 0

  init() {}
}

/// What the vocabulary keeps of a word; 32 bytes.
@frozen public struct WordRecord: Sendable {
  /// The first and the second eight bytes of the folded word, filled up with zeros.
  @usableFromInline var first: UInt64 = 0
  @usableFromInline var second: UInt64 = 0
  /// Where a word that does not fit starts among the long ones' bytes (`first` is all ones then), and
  /// how many bytes the word has.
  @usableFromInline var offset: UInt32 = 0
  @usableFromInline var length: UInt16 = 0
  /// Entries (indices into `Vocabulary.entries`) of the word in lower case, capitalised inside a
  /// sentence, capitalised where a sentence starts; 0 for none.
  public var lower: UInt16 = 0
  public var inside: UInt16 = 0
  public var start: UInt16 = 0
  /// WordNet classes, indices into the class names.
  public var verbClass: UInt8 = 0
  public var nounClass: UInt8 = 0
  /// Form of an auxiliary, `VerbForm.rawValue`.
  var form: UInt8 = 0
  /// Where `lower` comes from; larger is stronger. Only the builder reads it.
  var origin: UInt8 = 0

  @usableFromInline init() {}
}
