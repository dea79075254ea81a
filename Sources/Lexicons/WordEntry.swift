import TextModel

/// The parts of speech a word may have, best first, with what each costs; 16 bytes.
@frozen public struct WordEntry: Sendable, Hashable {
  /// Up to four tags, the best in the lowest byte.
  public var tags: UInt32 = 0
  /// Their costs in twelfths of a nat against the best, in the same order.
  public var costs: UInt32 = 0
  /// Number of tags, 0 to 4.
  public var count: UInt8 = 0
  /// Entries to use instead for the capitalised form inside a sentence and at its start, where the
  /// word has none of its own.
  public var inside: UInt16 = 0
  public var start: UInt16 = 0

  public init() {}

  /// Whether `tag` is among the tags.
  public func contains(_ tag: Tag) -> Bool {
    for i in 0..<Int(count) where UInt8(truncatingIfNeeded: tags >> UInt32(8 * i)) == tag.rawValue {
      return true
    }
    return false
  }

  /// The best tag; NN where there is none.
  public var best: Tag { Tag(rawValue: UInt8(truncatingIfNeeded: tags)) ?? .nn }

  /// Adds a tag unless four are there; costs above 255 become 255.
  @inline(__always) mutating func append(_ tag: UInt8, cost: Int) {
    guard count < 4 else { return }
    let shift = UInt32(8 * Int(count))
    tags |= UInt32(tag) << shift
    costs |= UInt32(max(0, min(255, cost))) << shift
    count += 1
  }

  func tag(_ i: Int) -> UInt8 { UInt8(truncatingIfNeeded: tags >> UInt32(8 * i)) }
  func cost(_ i: Int) -> Int { Int(costs >> UInt32(8 * i) & 0xFF) }

  /// A name, or the word itself at a cost of `cost` and at most `dearest`.
  func withName(first cost: Int, dearest: Int) -> WordEntry {
    var out = WordEntry()
    out.append(Tag.np.rawValue, cost: 0)
    for i in 0..<Int(count) where tag(i) != Tag.np.rawValue && self.cost(i) + cost <= dearest {
      out.append(tag(i), cost: self.cost(i) + cost)
    }
    return out
  }

  /// The word itself, or a name at a cost of `cost`; the dearest tag gives way to the name.
  func withName(second cost: Int) -> WordEntry {
    var out = WordEntry()
    var base = -1
    var hasName = false
    for i in 0..<Int(count) where tag(i) != Tag.np.rawValue {
      if !hasName && (self.cost(i) > cost || out.count == 3) {
        if base < 0 { base = cost }
        out.append(Tag.np.rawValue, cost: cost - base)
        hasName = true
      }
      if base < 0 { base = self.cost(i) }
      out.append(tag(i), cost: self.cost(i) - base)
    }
    if !hasName { out.append(Tag.np.rawValue, cost: base < 0 ? 0 : cost - base) }
    return out
  }
}

/// Finds entries with the same tags and costs, so that derived ones are kept once.
struct DerivedEntries {
  private var slots: [UInt16]

  /// Knows `entries`, the first of those that are alike.
  init(_ entries: [WordEntry]) {
    slots = [UInt16](repeating: 0, count: 1 << 17)
    for i in 1..<max(1, entries.count) where entries[i].inside == 0 {
      let slot = slot(entries[i], entries)
      if slots[slot] == 0 { slots[slot] = UInt16(truncatingIfNeeded: i) }
    }
  }

  private func slot(_ entry: WordEntry, _ entries: [WordEntry]) -> Int {
    let key = UInt64(entry.tags) << 32 | UInt64(entry.costs)
    var slot = Int(truncatingIfNeeded: mixed(0, key) >> 20) & (slots.count - 1)
    while slots[slot] != 0 {
      let other = entries[Int(slots[slot])]
      if other.tags == entry.tags && other.costs == entry.costs && other.count == entry.count {
        return slot
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// The index of an entry like `entry`, which is added if there is none and there is room.
  mutating func index(of entry: WordEntry, in entries: inout [WordEntry]) -> UInt16 {
    let slot = slot(entry, entries)
    if slots[slot] != 0 { return slots[slot] }
    guard entries.count < 0xFFFF else { return 1 }
    var entry = entry
    entry.inside = UInt16(truncatingIfNeeded: entries.count)
    entry.start = entry.inside
    slots[slot] = entry.inside
    entries.append(entry)
    return slots[slot]
  }
}

/// Entries of numbers and of words that the vocabulary does not know, by their form.
public struct WordShapes: Sendable {
  /// Numbers: 12, 3rd, 1990s, 24-hour.
  public var number: UInt16 = 0
  public var ordinal: UInt16 = 0
  public var decade: UInt16 = 0
  public var numberWord: UInt16 = 0
  /// Unknown words with a hyphen, and those that end in s.
  public var hyphen: UInt16 = 0
  public var hyphenS: UInt16 = 0
  /// Unknown capitalised words inside a sentence.
  public var name: UInt16 = 0
  /// Entries with a single tag, by the tag's number: marks, and names for certain.
  public var single: [UInt16] = []
  /// Any other unknown word.
  var other: UInt16 = 0
  /// Endings of one to five bytes: keys of an open-addressed table and entries at the same place.
  var keys: [UInt64] = []
  var values: [UInt16] = []

  init() {}

  /// The entry of an unknown word in lower case; its `start` is that of the capitalised word where
  /// a sentence starts. `word` is as it stands in the text.
  public func unknown(_ word: UnsafeBufferPointer<UInt8>) -> UInt16 {
    let count = word.count
    guard count > 0 else { return other }
    for i in 1..<max(1, count) where word[i] == 45 {
      return word[count - 1] | 32 == 115 ? hyphenS : hyphen
    }
    guard !keys.isEmpty else { return other }
    var key: UInt64 = 0
    var best = other
    for k in 1...5 where k < count {
      key = key << 8 | UInt64(word[count - k] | (word[count - k] < 0x80 ? 32 : 0))
      guard let found = value(key) else { break }
      best = found
    }
    return best
  }

  func value(_ key: UInt64) -> UInt16? {
    var slot = Int(truncatingIfNeeded: mixed(0, key) >> 40) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Makes the table of endings; keys have the last byte highest, as `unknown` builds them.
  mutating func setEndings(_ endings: [(key: UInt64, value: UInt16)]) {
    var size = 16
    while size < endings.count * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt16](repeating: 0, count: size)
    for (key, value) in endings {
      var slot = Int(truncatingIfNeeded: mixed(0, key) >> 40) & (size - 1)
      while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      values[slot] = value
    }
  }
}
