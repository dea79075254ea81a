import TextModel

/// All words that any rule or table knows, as small integers, with what is known of each.
///
/// Words are looked up folded: lower case, ’ as ', the hyphens U+2010 and U+2011 as -. A word has
/// one id for all its capitalisations. Ids start at 1 and fit in 18 bits. Immutable.
public struct Vocabulary: Sendable {
  /// Open-addressed tables of ids (18 bits) with fingerprints (14 bits): the first words, all words.
  @usableFromInline let hot: [UInt32]
  @usableFromInline let slots: [UInt32]
  @usableFromInline let shift: UInt64
  @usableFromInline let records: [WordRecord]
  @usableFromInline let bytes: [UInt8]
  let lemmas: [WordLemmas]
  /// Candidate parts of speech, shared by the words that have the same; 0 is no entry.
  public let entries: [WordEntry]
  /// Parts of speech of numbers and unknown words by their form.
  public let shapes: WordShapes
  /// Names of `verbClass` and `nounClass`, by index.
  let classNames: [String]

  init(
    hot: [UInt32], slots: [UInt32], records: [WordRecord], bytes: [UInt8], lemmas: [WordLemmas],
    entries: [WordEntry], shapes: WordShapes, classNames: [String]
  ) {
    self.hot = hot
    self.slots = slots
    self.shift = UInt64(64 - slots.count.trailingZeroBitCount)
    self.records = records
    self.bytes = bytes
    self.lemmas = lemmas
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
  @inlinable public func id(folding word: UnsafeBufferPointer<UInt8>) -> WordID {
    if let key = ShortKey(folding: word) {
      return find(key)
    }
    return longID(folding: word)
  }

  /// Calls `body` with the means to look up many words.
  @inlinable public func withLookup<R>(_ body: (VocabularyLookup) -> R) -> R {
    hot.withUnsafeBufferPointer { hot in
      slots.withUnsafeBufferPointer { slots in
        records.withUnsafeBufferPointer { records in
          body(VocabularyLookup(vocabulary: self, hot: hot, slots: slots, records: records))
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
    let start = Int(record.offset)
    return String(decoding: bytes[start..<start + Int(record.length)], as: UTF8.self)
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

  @usableFromInline func longID(folding word: UnsafeBufferPointer<UInt8>) -> WordID {
    withFolded(word) { folded in
      guard let folded else { return WordID.unknown }
      if let key = ShortKey(folding: folded) { return find(key) }
      let hash = longHash(folded)
      return slots.withUnsafeBufferPointer { slots in
        var slot = Int(truncatingIfNeeded: hash >> shift)
        while true {
          let value = slots[slot]
          if value == 0 { return WordID.unknown }
          if value >> 18 == fingerprint(hash), matches(value & 0x3FFFF, folded) {
            return WordID(value & 0x3FFFF)
          }
          slot = (slot + 1) & (slots.count - 1)
        }
      }
    }
  }

  @inlinable func find(_ key: ShortKey) -> WordID {
    let hash = key.hash
    return records.withUnsafeBufferPointer { records in
      let first = hot.withUnsafeBufferPointer { hot in
        search(hot, Int(truncatingIfNeeded: hash >> 50) & (hot.count - 1), hash, key, records)
      }
      if first != 0 { return WordID(first) }
      return slots.withUnsafeBufferPointer { slots in
        WordID(search(slots, Int(truncatingIfNeeded: hash >> shift), hash, key, records))
      }
    }
  }

  @inlinable @inline(__always) func search(
    _ table: UnsafeBufferPointer<UInt32>, _ start: Int, _ hash: UInt64, _ key: ShortKey,
    _ records: UnsafeBufferPointer<WordRecord>
  ) -> UInt32 {
    var slot = start
    while true {
      let value = table[slot]
      if value == 0 { return 0 }
      if value >> 18 == fingerprint(hash) {
        let id = value & 0x3FFFF
        let record = records[Int(id)]
        if record.first == key.first && record.second == key.second
          && record.length == key.length
        {
          return id
        }
      }
      slot = (slot + 1) & (table.count - 1)
    }
  }

  private func matches(_ id: UInt32, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    let record = records[Int(id)]
    guard Int(record.length) == folded.count else { return false }
    for i in 0..<folded.count where bytes[Int(record.offset) + i] != folded[i] { return false }
    return true
  }
}

/// The lemmas of a word as a noun and as a verb; 0 is the word itself.
struct WordLemmas: Sendable {
  var noun: UInt32 = 0
  var verb: UInt32 = 0
}

/// What the vocabulary keeps of a word; 32 bytes.
@frozen public struct WordRecord: Sendable {
  /// The first and the second eight bytes of the folded word, filled up with zeros.
  @usableFromInline var first: UInt64 = 0
  @usableFromInline var second: UInt64 = 0
  /// Where the word starts in the vocabulary's bytes, and how many bytes it has.
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
