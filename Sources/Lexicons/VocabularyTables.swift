import CText

/// The memory of a vocabulary: plain tables, written while it is built and never after.
///
/// Not checked by the compiler: only `VocabularyBuilder` writes, before it hands the tables on.
final class VocabularyTables: @unchecked Sendable {
  /// Open-addressed ids (18 bits) with fingerprints (14 bits) of all words, and of the first ones. Three
  /// free slots follow, so that four can be read anywhere.
  private(set) var slots: UnsafeMutableBufferPointer<UInt32>
  let hot: UnsafeMutableBufferPointer<UInt32>
  /// Ids of the words of one ASCII character, then of U+2000 to U+203F, where most marks are.
  let marks: UnsafeMutablePointer<UInt32>
  /// By id; the first is that of no word.
  private(set) var records: UnsafeMutablePointer<WordRecord>
  private(set) var lemmas: UnsafeMutablePointer<WordLemmas>
  /// Number of records.
  private(set) var count = 1
  private var capacity: Int
  /// Bytes of the words that do not fit into their record.
  private(set) var longBytes: [UInt8] = []

  /// Largest id: 18 bits.
  static let largestID = 1 << 18 - 1
  /// Number of first words that `hot` knows.
  private static let hotWords = 1 << 12

  /// Room for about `expected` words before the tables have to grow.
  init(expected: Int) {
    var size = 64
    while size * 3 / 4 < expected { size *= 2 }
    slots = Self.freeSlots(size)
    hot = Self.freeSlots(Self.hotWords * 2)
    marks = .allocate(capacity: 192)
    marks.initialize(repeating: 0, count: 192)
    capacity = expected + 8
    records = .allocate(capacity: capacity)
    records.initialize(to: WordRecord())
    lemmas = .allocate(capacity: capacity)
    lemmas.initialize(to: WordLemmas())
  }

  /// So many free slots, and the three behind them.
  private static func freeSlots(_ count: Int) -> UnsafeMutableBufferPointer<UInt32> {
    let base = UnsafeMutablePointer<UInt32>.allocate(capacity: count + 3)
    base.initialize(repeating: 0, count: count + 3)
    return UnsafeMutableBufferPointer(start: base, count: count)
  }

  deinit {
    slots.deallocate()
    hot.deallocate()
    marks.deallocate()
    records.deallocate()
    lemmas.deallocate()
  }

  /// The id of a word of at most sixteen ASCII bytes, which is added if it is not there; 0 where
  /// there is no room.
  @inline(__always) func insert(_ key: ShortKey) -> UInt32 { insert(key, key.hash) }

  /// Asks for the memory in which a word with this hash will be looked up.
  @inline(__always) func prefetch(_ hash: UInt64) { ctext_prefetch(slot(hash)) }

  /// The id that the slots suggest for a hash, whose memory is asked for; 0 where they suggest none.
  @inline(__always) func suggestion(_ hash: UInt64) -> UInt32 {
    let id = ctext_slot_value(slot(hash), fingerprint(hash))
    ctext_prefetch(records + Int(id))
    return id
  }

  /// Whether an id is that of a word.
  @inline(__always) func isWord(_ id: UInt32, _ key: ShortKey) -> Bool {
    let record = records + Int(id)
    return id != 0 && record.pointee.first == key.first && record.pointee.second == key.second
      && record.pointee.length == key.length
  }

  @inline(__always) private func slot(_ hash: UInt64) -> UnsafePointer<UInt32> {
    let place = Int(truncatingIfNeeded: hash &>> UInt64(64 &- slots.count.trailingZeroBitCount))
    return UnsafePointer(slots.baseAddress.map { $0 + place } ?? marks)
  }

  /// The same for a word whose hash is known.
  @inline(__always) func insert(_ key: ShortKey, _ hash: UInt64) -> UInt32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> UInt64(64 - slots.count.trailingZeroBitCount))
    while slots[slot] != 0 {
      let value = slots[slot]
      if value >> 18 == fingerprint(hash) {
        let record = records + Int(value & 0x3FFFF)
        if record.pointee.first == key.first && record.pointee.second == key.second
          && record.pointee.length == key.length
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
    return append(record, hash, slot)
  }

  /// The same for any other word.
  func insertLong(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = longHash(word)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> UInt64(64 - slots.count.trailingZeroBitCount))
    while slots[slot] != 0 {
      let id = slots[slot] & 0x3FFFF
      let record = records[Int(id)]
      if slots[slot] >> 18 == fingerprint(hash) && Int(record.length) == word.count
        && record.first == .max
        && longBytes[Int(record.offset)..<Int(record.offset) + word.count].elementsEqual(word)
      {
        return id
      }
      slot = (slot + 1) & mask
    }
    var record = WordRecord()
    record.first = .max
    record.second = hash
    record.length = UInt16(truncatingIfNeeded: word.count)
    record.offset = UInt32(truncatingIfNeeded: longBytes.count)
    let id = append(record, hash, slot)
    if id != 0 { longBytes.append(contentsOf: word) }
    return id
  }

  private func append(_ record: WordRecord, _ hash: UInt64, _ slot: Int) -> UInt32 {
    guard count <= Self.largestID else { return 0 }
    let id = UInt32(truncatingIfNeeded: count)
    slots[slot] = id | fingerprint(hash) << 18
    if count == capacity { growRecords() }
    (records + count).initialize(to: record)
    (lemmas + count).initialize(to: WordLemmas())
    count += 1
    if count * 4 > slots.count * 3 { growSlots() }
    return id
  }

  private func growRecords() {
    let larger = capacity * 2
    let newRecords = UnsafeMutablePointer<WordRecord>.allocate(capacity: larger)
    newRecords.update(from: records, count: count)
    records.deallocate()
    records = newRecords
    let newLemmas = UnsafeMutablePointer<WordLemmas>.allocate(capacity: larger)
    newLemmas.update(from: lemmas, count: count)
    lemmas.deallocate()
    lemmas = newLemmas
    capacity = larger
  }

  private func growSlots() {
    let larger = Self.freeSlots(slots.count * 2)
    let shift = UInt64(64 - larger.count.trailingZeroBitCount)
    for id in 1..<count {
      let hash = Self.hash(records[id])
      var slot = Int(truncatingIfNeeded: hash >> shift)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(truncatingIfNeeded: id) | fingerprint(hash) << 18
    }
    slots.deallocate()
    slots = larger
  }

  /// Fills the small table of the first words, which are the most frequent.
  func fillHot() {
    for id in 1..<max(1, min(count, Self.hotWords)) where records[id].first != .max {
      let hash = Self.hash(records[id])
      var slot = Int(truncatingIfNeeded: hash >> 50) & (hot.count - 1)
      while hot[slot] != 0 { slot = (slot + 1) & (hot.count - 1) }
      hot[slot] = UInt32(truncatingIfNeeded: id) | fingerprint(hash) << 18
    }
  }

  /// The hash of the word, which long words keep in their record.
  private static func hash(_ record: WordRecord) -> UInt64 {
    if record.first == .max { return record.second }
    return mixed(mixed(0, record.first), record.second &+ UInt64(record.length))
  }
}
