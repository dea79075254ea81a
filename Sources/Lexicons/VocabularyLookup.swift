/// Looks up many words, so that waiting for memory overlaps; valid only inside
/// `Vocabulary.withLookup`.
@frozen public struct VocabularyLookup {
  @usableFromInline let vocabulary: Vocabulary
  @usableFromInline let hot: UnsafeBufferPointer<UInt32>
  @usableFromInline let slots: UnsafeBufferPointer<UInt32>
  @usableFromInline let records: UnsafeBufferPointer<WordRecord>

  @inlinable init(
    vocabulary: Vocabulary, hot: UnsafeBufferPointer<UInt32>, slots: UnsafeBufferPointer<UInt32>,
    records: UnsafeBufferPointer<WordRecord>
  ) {
    self.vocabulary = vocabulary
    self.hot = hot
    self.slots = slots
    self.records = records
  }

  /// A word on its way: its key and what was read for it so far.
  @frozen public struct Step {
    @usableFromInline var key: ShortKey
    @usableFromInline var hash: UInt64
    /// Id that the first slots suggest, 0 for none; and the word's first bytes there.
    @usableFromInline var id: UInt32
    @usableFromInline var first: UInt64
    @usableFromInline var isShort: Bool

    @inlinable init(key: ShortKey, hash: UInt64, id: UInt32, isShort: Bool) {
      self.key = key
      self.hash = hash
      self.id = id
      self.first = 0
      self.isShort = isShort
    }
  }

  /// First step: hashes the word and reads its first slots.
  @inlinable @inline(__always) public func begin(_ word: UnsafeBufferPointer<UInt8>) -> Step {
    guard let key = ShortKey(folding: word) else {
      return Step(key: ShortKey(), hash: 0, id: 0, isShort: false)
    }
    let hash = key.hash
    let mark = fingerprint(hash)
    let near = hot[Int(truncatingIfNeeded: hash >> 50) & (hot.count - 1)]
    let far = slots[Int(truncatingIfNeeded: hash >> vocabulary.shift)]
    var id = far != 0 && far >> 18 == mark ? far & 0x3FFFF : 0
    if near != 0 && near >> 18 == mark { id = near & 0x3FFFF }
    return Step(key: key, hash: hash, id: id, isShort: true)
  }

  /// Second step: reads the word that the slots suggest.
  @inlinable @inline(__always) public func look(_ step: inout Step) {
    step.first = records[Int(step.id)].first
  }

  /// Last step: the word's id, as `Vocabulary.id(folding:)` gives it.
  @inlinable @inline(__always) public func end(
    _ step: Step, _ word: UnsafeBufferPointer<UInt8>
  ) -> WordID {
    if step.isShort {
      let record = records[Int(step.id)]
      if step.first == step.key.first && record.second == step.key.second
        && record.length == step.key.length
      {
        return WordID(step.id)
      }
      return vocabulary.find(step.key)
    }
    return vocabulary.longID(folding: word)
  }

  @inlinable @inline(__always) public func record(_ id: WordID) -> WordRecord {
    let index = Int(id.rawValue)
    return records[index < records.count ? index : 0]
  }
}
