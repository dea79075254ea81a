import TextModel

/// Collects words and what is known of them, then freezes into a `Vocabulary`.
///
/// `init(files:)` reads the language's own words; other lexicons then add theirs.
public struct VocabularyBuilder: Sendable {
  var slots: [UInt32]
  var records: [WordRecord]
  var bytes: [UInt8] = []
  var lemmas: [WordLemmas]
  var entries: [WordEntry] = [WordEntry()]
  var shapes = WordShapes()
  var classNames = ["none"]

  /// Largest id: 18 bits.
  static let capacity = 1 << 18 - 1

  /// An empty vocabulary with room for about `expected` words before it has to grow.
  public init(expected: Int = 1000) {
    var size = 64
    while size * 3 / 4 < expected { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    records = [WordRecord()]
    lemmas = [WordLemmas()]
    records.reserveCapacity(expected + 1)
    lemmas.reserveCapacity(expected + 1)
    bytes.reserveCapacity(expected * 10)
  }

  /// Number of words so far.
  public var count: Int { records.count - 1 }

  /// Adds a word (folded here) unless it is there, and returns its id.
  ///
  /// Empty words, words of more than 255 bytes and words past the 262,143rd get
  /// `WordID.unknown`.
  @discardableResult public mutating func add(_ word: String) -> WordID {
    var word = word
    return word.withUTF8 { add($0) }
  }

  /// As `add(_: String)`, for a word in UTF-8.
  @discardableResult public mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> WordID {
    if let key = ShortKey(folding: word) { return WordID(insert(key)) }
    let folded = withFolded(word) { $0.map(Array.init) ?? [] }
    return folded.withUnsafeBufferPointer { word in
      if let key = ShortKey(folding: word) { return WordID(insert(key)) }
      return word.isEmpty ? WordID.unknown : WordID(insertLong(word))
    }
  }

  /// The finished vocabulary; a builder that is not used afterwards hands over what it holds, and
  /// nothing is copied.
  public consuming func freeze() -> Vocabulary {
    for (word, form) in auxiliaryForms {
      let id = add(word)
      records[Int(id.rawValue)].form = form.rawValue
    }
    var hot = [UInt32](repeating: 0, count: 1 << 13)
    for id in 1..<min(records.count, 1 << 12) where records[id].first != .max {
      let hash = Self.hash(records[id])
      var slot = Int(truncatingIfNeeded: hash >> 50) & (hot.count - 1)
      while hot[slot] != 0 { slot = (slot + 1) & (hot.count - 1) }
      hot[slot] = UInt32(truncatingIfNeeded: id) | fingerprint(hash) << 18
    }
    return Vocabulary(
      hot: hot, slots: slots, records: records, bytes: bytes, lemmas: lemmas,
      entries: entries, shapes: shapes, classNames: classNames)
  }

  mutating func insert(_ key: ShortKey) -> UInt32 {
    let hash = key.hash
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> UInt64(64 - slots.count.trailingZeroBitCount))
    while slots[slot] != 0 {
      let value = slots[slot]
      if value >> 18 == fingerprint(hash) {
        let record = records[Int(value & 0x3FFFF)]
        if record.first == key.first && record.second == key.second
          && record.length == key.length
        {
          return value & 0x3FFFF
        }
      }
      slot = (slot + 1) & mask
    }
    var record = WordRecord()
    record.first = key.first
    record.second = key.second
    record.length = key.length
    record.offset = UInt32(truncatingIfNeeded: bytes.count)
    guard let id = append(record, hash, slot) else { return 0 }
    withUnsafeBytes(of: (key.first.littleEndian, key.second.littleEndian)) {
      bytes.append(contentsOf: $0.prefix(Int(key.length)))
    }
    return id
  }

  private mutating func insertLong(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = longHash(word)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> UInt64(64 - slots.count.trailingZeroBitCount))
    while slots[slot] != 0 {
      let id = slots[slot] & 0x3FFFF
      let record = records[Int(id)]
      if slots[slot] >> 18 == fingerprint(hash) && Int(record.length) == word.count
        && bytes[Int(record.offset)..<Int(record.offset) + word.count].elementsEqual(word)
      {
        return id
      }
      slot = (slot + 1) & mask
    }
    var record = WordRecord()
    record.first = .max
    record.second = hash
    record.length = UInt16(truncatingIfNeeded: word.count)
    record.offset = UInt32(truncatingIfNeeded: bytes.count)
    guard let id = append(record, hash, slot) else { return 0 }
    bytes.append(contentsOf: word)
    return id
  }

  private mutating func append(_ record: WordRecord, _ hash: UInt64, _ slot: Int) -> UInt32? {
    guard records.count <= Self.capacity else { return nil }
    let id = UInt32(truncatingIfNeeded: records.count)
    slots[slot] = id | fingerprint(hash) << 18
    records.append(record)
    lemmas.append(WordLemmas())
    if records.count * 4 > slots.count * 3 { grow() }
    return id
  }

  /// The hash of the word, which long words keep in their record.
  private static func hash(_ record: WordRecord) -> UInt64 {
    if record.first == .max { return record.second }
    return mixed(mixed(0, record.first), record.second &+ UInt64(record.length))
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 2)
    let shift = UInt64(64 - larger.count.trailingZeroBitCount)
    for id in 1..<records.count {
      let hash = Self.hash(records[id])
      var slot = Int(truncatingIfNeeded: hash >> shift)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(truncatingIfNeeded: id) | fingerprint(hash) << 18
    }
    slots = larger
  }
}
