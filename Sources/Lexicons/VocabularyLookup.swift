import CText
import TextModel

/// The tags under which a word may have another lemma as a noun, and as a verb: one bit each.
@usableFromInline enum LemmaTags {
  @inlinable @inline(__always) static var noun: UInt64 { bit(.nns) }
  @inlinable @inline(__always) static var verb: UInt64 {
    bit(.vbz) | bit(.vbd) | bit(.vbn) | bit(.vbg) | bit(.be) | bit(.hv) | bit(.do) | bit(.md)
      | bit(.neg)
  }

  @inlinable @inline(__always) static func bit(_ tag: Tag) -> UInt64 {
    1 &<< UInt64(tag.rawValue)
  }
}

/// What looking up many words needs, as plain pointers; valid only inside `Vocabulary.withLookup`.
///
/// Not copyable, so that handing it on costs nothing.
@frozen public struct VocabularyLookup: ~Copyable {
  let hot: UnsafeBufferPointer<UInt32>
  let slots: UnsafeBufferPointer<UInt32>
  private let shift: UInt64
  private let hotMask: Int
  // Where these tables begin.
  private let hotBase: UnsafePointer<UInt32>
  private let slotBase: UnsafePointer<UInt32>
  private let recordBase: UnsafePointer<WordRecord>
  /// As in `VocabularyTables`.
  private let marks: UnsafePointer<UInt32>
  @usableFromInline let records: UnsafeBufferPointer<WordRecord>
  private let longBytes: UnsafeBufferPointer<UInt8>
  @usableFromInline let lemmas: UnsafeBufferPointer<WordLemmas>
  /// As `Vocabulary.entries`.
  public let entries: UnsafeBufferPointer<WordEntry>

  init(
    hot: UnsafeBufferPointer<UInt32>, slots: UnsafeBufferPointer<UInt32>,
    marks: UnsafePointer<UInt32>, records: UnsafePointer<WordRecord>, count: Int,
    longBytes: UnsafeBufferPointer<UInt8>,
    lemmas: UnsafeBufferPointer<WordLemmas>, entries: UnsafeBufferPointer<WordEntry>
  ) {
    self.hot = hot
    self.slots = slots
    self.marks = marks
    hotMask = hot.count - 1
    shift = UInt64(64 - slots.count.trailingZeroBitCount)
    self.records = UnsafeBufferPointer(start: records, count: count)
    // Neither table is ever empty.
    hotBase = hot.baseAddress ?? marks
    slotBase = slots.baseAddress ?? marks
    recordBase = records
    self.longBytes = longBytes
    self.lemmas = lemmas
    self.entries = entries
  }

  /// What is known of the word; of `WordID.unknown` nothing.
  @inlinable @inline(__always) public func record(_ id: WordID) -> WordRecord {
    let index = Int(id.rawValue)
    return records[index < records.count ? index : 0]
  }

  /// As `Vocabulary.lemma`, for an id that the vocabulary gave.
  @inlinable @inline(__always) public func lemma(_ id: WordID, _ tag: Tag) -> WordID {
    let isNoun = (LemmaTags.noun &>> UInt64(tag.rawValue)) & 1
    let isVerb = (LemmaTags.verb &>> UInt64(tag.rawValue)) & 1
    // Only words that may have a lemma of their own are looked up; no branch on which they are.
    let index = id.rawValue & (0 &- UInt32(truncatingIfNeeded: isNoun | isVerb))
    let lemmas = lemmas[Int(index)]
    let lemma =
      lemmas.noun & (0 &- UInt32(truncatingIfNeeded: isNoun))
      | lemmas.verb & (0 &- UInt32(truncatingIfNeeded: isVerb))
    return lemma == 0 ? id : WordID(lemma)
  }

  /// Asks for the memory in which the lemmas of a word are to be looked up soon.
  @inlinable @inline(__always) public func prefetchLemmas(_ id: WordID) {
    guard let base = lemmas.baseAddress else { return }
    ctext_prefetch(base + Int(id.rawValue))
  }

  /// A word on its way: its folded bytes, its hash, and the id that a table suggests.
  private struct Step {
    /// No word begins like this one, so that a word of another kind is not found by mistake.
    static let none: UInt64 = 1

    var first = Step.none
    var second: UInt64 = 0
    var hash: UInt64 = 0
    var id: UInt32 = 0
    /// Bytes of a word of ASCII that fits; 0 for others.
    var length: UInt16 = 0
    /// Number of the token in its block.
    var token: UInt16

    @inline(__always) init(token: Int) { self.token = UInt16(truncatingIfNeeded: token) }

    @inline(__always) init(_ key: ShortKey, token: Int) {
      first = key.first
      second = key.second
      length = key.length
      hash = key.hash
      self.token = UInt16(truncatingIfNeeded: token)
    }
  }

  /// Words looked up at a time.
  private static let block = 64

  /// Bytes of memory that `find` works in.
  public static var workspaceSize: Int { block * (MemoryLayout<Step>.stride + 1) }

  /// Writes the id of each token's word to `words`, as `Vocabulary.id(folding:)` gives it.
  ///
  /// Goes over a block of words several times. No pass branches on memory that may be far away and that
  /// it has read itself: what hangs on it is worked out by arithmetic, so that the waiting of many
  /// words overlaps. Most words are among the first, whose table is small; the
  /// others are then looked for in the large one.
  ///
  /// - Parameter workspace: `workspaceSize` bytes, aligned for eight, to be overwritten.
  public func find(
    _ tokens: UnsafeBufferPointer<Token>, in text: UnsafeBufferPointer<UInt8>,
    into words: UnsafeMutablePointer<WordID>, using workspace: UnsafeMutableRawPointer
  ) {
    let steps = workspace.bindMemory(to: Step.self, capacity: Self.block)
    let open = (workspace + Self.block * MemoryLayout<Step>.stride)
      .bindMemory(to: UInt8.self, capacity: Self.block)
    var at = 0
    while at < tokens.count {
      let size = min(Self.block, tokens.count &- at)
      find(UnsafeBufferPointer(rebasing: tokens[at..<at + size]), text, words + at, steps, open)
      at += size
    }
  }

  /// The same for one block.
  @inline(__always) private func find(
    _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>,
    _ words: UnsafeMutablePointer<WordID>, _ steps: UnsafeMutablePointer<Step>,
    _ open: UnsafeMutablePointer<UInt8>
  ) {
    var count = 0
    for k in 0..<tokens.count {
      let token = tokens[k]
      let start = Int(token.start)
      let length = Int(token.end) &- start
      if length == 1 && start < text.count && text[start] < 0x80 {
        words[k] = WordID(marks[Int(text[start])])
        continue
      }
      if length == 3 && start &+ 3 <= text.count && text[start] == 0xE2 && text[start &+ 1] == 0x80
      {
        words[k] = WordID(marks[128 &+ Int(text[start &+ 2] & 0x3F)])
        continue
      }
      (steps + count).initialize(to: step(token, text, k))
      ctext_prefetch(hotSlot(steps[count].hash))
      count &+= 1
    }
    for i in 0..<count {
      suggest(hotSlot(steps[i].hash), &steps[i])
    }
    // The steps that go on are told by number: the steps themselves are longer.
    var rest = 0
    for i in 0..<count {
      let isOpen = differs(steps[i])
      words[Int(steps[i].token)] = WordID(steps[i].id & UInt32(truncatingIfNeeded: isOpen &- 1))
      ctext_prefetch(slot(steps[i].hash))
      open[rest] = UInt8(truncatingIfNeeded: i)
      rest &+= Int(truncatingIfNeeded: isOpen)
    }
    for r in 0..<rest {
      let i = Int(open[r])
      suggest(slot(steps[i].hash), &steps[i])
    }
    var left = 0
    for r in 0..<rest {
      let i = open[r]
      let isOpen = differs(steps[Int(i)])
      words[Int(steps[Int(i)].token)] = WordID(
        steps[Int(i)].id & UInt32(truncatingIfNeeded: isOpen &- 1))
      open[left] = i
      left &+= Int(truncatingIfNeeded: isOpen)
    }
    for r in 0..<left {
      let i = Int(open[r])
      let k = Int(steps[i].token)
      words[k] = rare(steps[i], tokens[k], text)
    }
  }

  @inline(__always) private func step(
    _ token: Token, _ text: UnsafeBufferPointer<UInt8>, _ k: Int
  ) -> Step {
    let start = Int(token.start)
    let count = Int(token.end) &- start
    guard count > 0, count <= 16, start &+ 16 <= text.count, let base = text.baseAddress else {
      return ShortKey(folding: Self.slice(token, text)).map { Step($0, token: k) } ?? Step(token: k)
    }
    return ShortKey(folding: base + start, first: count).map { Step($0, token: k) }
      ?? Step(token: k)
  }

  @inline(__always) private func hotSlot(_ hash: UInt64) -> UnsafePointer<UInt32> {
    hotBase + (Int(truncatingIfNeeded: hash >> 50) & hotMask)
  }

  @inline(__always) private func slot(_ hash: UInt64) -> UnsafePointer<UInt32> {
    slotBase + Int(truncatingIfNeeded: hash &>> shift)
  }

  /// Notes the id that four slots suggest, 0 where no fingerprint agrees.
  @inline(__always) private func suggest(_ slots: UnsafePointer<UInt32>, _ step: inout Step) {
    step.id = ctext_slot_value(slots, fingerprint(step.hash))
    ctext_prefetch(recordBase + Int(step.id))
  }

  /// 0 where the suggested id is that of the word, else 1.
  @inline(__always) private func differs(_ step: Step) -> UInt64 {
    let record = recordBase[Int(step.id)]
    let difference =
      (record.first ^ step.first) | (record.second ^ step.second)
      | UInt64(record.length ^ step.length)
    return ctext_hidden((difference | (0 &- difference)) >> 63)
  }

  /// A word that the first look did not find: unknown, after four others in its table, long or not
  /// ASCII.
  private func rare(_ step: Step, _ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> WordID {
    if step.length == 0 { return id(folding: Self.slice(token, text)) }
    return search(step.hash) { record, _ in
      record.first == step.first && record.second == step.second && record.length == step.length
    }
  }

  /// As `Vocabulary.id(folding:)`.
  func id(folding word: UnsafeBufferPointer<UInt8>) -> WordID {
    if let key = ShortKey(folding: word) { return id(key) }
    return withFolded(word) { folded in
      guard let folded else { return WordID.unknown }
      if let key = ShortKey(folding: folded) { return id(key) }
      return search(longHash(folded)) { record, bytes in
        guard record.first == .max, Int(record.length) == folded.count else { return false }
        for i in 0..<folded.count where bytes[Int(record.offset) + i] != folded[i] { return false }
        return true
      }
    }
  }

  private func id(_ key: ShortKey) -> WordID {
    search(key.hash) { record, _ in
      record.first == key.first && record.second == key.second && record.length == key.length
    }
  }

  /// The word with this hash that `isWanted` takes.
  @inline(__always) private func search(
    _ hash: UInt64, _ isWanted: (WordRecord, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> WordID {
    var slot = Int(truncatingIfNeeded: hash >> shift)
    while true {
      let value = slots[slot]
      if value == 0 { return .unknown }
      if value >> 18 == fingerprint(hash), isWanted(records[Int(value & 0x3FFFF)], longBytes) {
        return WordID(value & 0x3FFFF)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private static func slice(
    _ token: Token, _ text: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let end = min(Int(token.end), text.count)
    return UnsafeBufferPointer(rebasing: text[min(Int(token.start), end)..<end])
  }
}
