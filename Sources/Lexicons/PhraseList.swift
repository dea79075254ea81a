import CText

/// The phrases of a list with commas, as word numbers.
///
/// All words of a list are looked up together: first the memory of all of them is asked for, then it is
/// read, so that the waiting of many words overlaps.
struct PhraseList: ~Copyable {
  /// A phrase: its place in `numbers`.
  struct Phrase {
    var first: Int32
    var end: Int32
  }

  private let words: WordNumbers
  private let tables: VocabularyTables
  private(set) var phrases: [Phrase] = []
  /// The numbers of all phrases.
  var numbers: UnsafePointer<UInt32> { UnsafePointer(found) }
  /// How many phrases were nothing but blanks.
  private(set) var emptyCount = 0
  /// Phrases that have to be read the slow way, and their bytes in the list.
  private var odd: [(phrase: Int, bytes: Range<Int>)] = []
  private var found: UnsafeMutablePointer<UInt32>
  private var steps: UnsafeMutablePointer<Step>
  private var count = 0
  /// Longest list, in bytes, for which there is room.
  private var capacity = 1 << 8

  /// A word on its way to its number.
  private struct Step {
    var key: ShortKey
    var hash: UInt64
    /// Where it begins in the list, and how many bytes it has.
    var start: Int32
    var count: Int32
    /// A number that is known already, else the id that the slots suggest.
    var number: UInt32
    var isKnown: Bool
  }

  init(_ words: WordNumbers) {
    self.words = words
    tables = words.vocabulary.memory
    found = .allocate(capacity: Self.mostNumbers(capacity))
    steps = .allocate(capacity: capacity)
  }

  deinit {
    found.deallocate()
    steps.deallocate()
  }

  /// Most numbers that a list of so many bytes can have: a word has one, and one more for its ending.
  private static func mostNumbers(_ bytes: Int) -> Int { bytes * 3 }

  private mutating func reserve(_ bytes: Int) {
    if bytes <= capacity { return }
    found.deallocate()
    steps.deallocate()
    capacity = bytes * 2
    found = .allocate(capacity: Self.mostNumbers(capacity))
    steps = .allocate(capacity: capacity)
  }

  /// Reads a list in place of the last one; `room` bytes can be read from its beginning on.
  mutating func read(_ list: UnsafeBufferPointer<UInt8>, room: Int) {
    phrases.removeAll(keepingCapacity: true)
    if !odd.isEmpty { odd.removeAll(keepingCapacity: true) }
    count = 0
    emptyCount = 0
    reserve(list.count)
    guard let base = list.baseAddress else { return }
    var at = 0
    while at < list.count {
      let start = at
      while at < list.count && list[at] == 0x20 { at &+= 1 }
      if at == list.count || list[at] == 0x2C {
        if at > start { emptyCount += 1 }
      } else {
        at = readPhrase(base, at, list.count, room)
      }
      at &+= 1
    }
    lookUp(base)
    for (phrase, bytes) in odd {
      var numbers: [UInt32] = []
      words.append(UnsafeBufferPointer(rebasing: list[bytes]), to: &numbers)
      phrases[phrase].first = Int32(truncatingIfNeeded: count)
      for number in numbers {
        (found + count).initialize(to: number)
        count += 1
      }
      phrases[phrase].end = Int32(truncatingIfNeeded: count)
    }
  }

  /// Lists the words of the phrase that begins at `start`, and returns where it ends.
  @inline(__always) private mutating func readPhrase(
    _ list: UnsafePointer<UInt8>, _ start: Int, _ size: Int, _ room: Int
  ) -> Int {
    let first = count
    var isOdd = false
    var at = start
    while true {
      let word = ctext_list_word(list + at, size &- at, room &- at)
      if word.is_odd && !(word.length == 1 && word.first == 0x7E) {
        isOdd = true
      } else if word.length > 0 {
        add(word, at)
      }
      at &+= word.length
      if at >= size || list[at] == 0x2C { break }
      at &+= 1
    }
    if isOdd {
      odd.append((phrases.count, start..<at))
      count = first
    }
    phrases.append(
      Phrase(first: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: count)))
    return at
  }

  /// The bytes of *his*, the first lowest.
  private static var his: UInt64 { 0x73_69_68 }

  @inline(__always) private mutating func add(_ word: ctext_word, _ start: Int) {
    let key = ShortKey(
      first: UInt64(littleEndian: word.first), second: UInt64(littleEndian: word.second),
      length: UInt16(truncatingIfNeeded: word.length))
    var step = Step(
      key: key, hash: key.hash, start: Int32(truncatingIfNeeded: start),
      count: Int32(truncatingIfNeeded: word.length), number: 0, isKnown: false)
    tables.prefetch(step.hash)
    if word.length == 3 && key.first == Self.his {
      step.number = WordTrie.possessive
      step.isKnown = true
    } else if word.length == 1 && key.first == 0x7E {
      step.number = WordTrie.object
      step.isKnown = true
    }
    (steps + count).initialize(to: step)
    count &+= 1
  }

  /// Finds the numbers of all words.
  private func lookUp(_ list: UnsafePointer<UInt8>) {
    for i in 0..<count where !steps[i].isKnown {
      steps[i].number = tables.suggestion(steps[i].hash)
    }
    for i in 0..<count {
      var number = steps[i].number
      if !steps[i].isKnown && (steps[i].count > 16 || !tables.isWord(number, steps[i].key)) {
        number = rareNumber(steps[i], list)
      }
      (found + i).initialize(to: number)
    }
  }

  /// The number of a word that the slots do not suggest.
  @inline(never) private func rareNumber(_ step: Step, _ list: UnsafePointer<UInt8>) -> UInt32 {
    let bytes = UnsafeBufferPointer(start: list + Int(step.start), count: Int(step.count))
    let id = words.vocabulary.id(folding: bytes)
    return id == .unknown ? StanceLexicon.standIn(bytes) : id.rawValue
  }
}
