import CText
import Lexicons
import TextModel

/// Which question a table of weights answers.
public enum StanceProfile: String, CaseIterable, Sendable {
  /// Does the holder support the target?
  case holder
  /// Is the target shown in a good or a bad light?
  case portrayal
  /// Does the statement agree with a claim that something is a danger?
  case claim

  /// The lexicon file that holds the weights.
  public var file: String { "en/stance-points-\(rawValue).lex" }
}

/// Class weights of one profile: points for oppose and support by piece of evidence.
///
/// A score is the bias plus the sums; the larger of oppose and support wins if it is above 0, else
/// the answer is neutral. Points are tenths of a log-odd against neutral.
public struct StancePoints: Sendable {
  /// Points of one row.
  @frozen public struct Row: Sendable {
    public var oppose: Int16 = 0
    public var support: Int16 = 0
  }

  /// A place of the table; its key is 0 where it is free.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// Number of the row.
    var row: Int32 = 0
  }

  private var slots: [Slot]
  /// One bit for each hash; most keys have no row and are turned away by it.
  private var filter = [UInt64](repeating: 0, count: 1 << (filterBits - 6))
  private static var filterBits: Int { 16 }
  /// The rows in the order of their places, and the name of each, for evidence.
  private var points: [Row] = []
  private var names: [String] = []
  private var mask: Int
  /// Points given to every statement.
  public internal(set) var bias = Row()
  public private(set) var count = 0
  /// Whether any row names a word.
  public private(set) var usesWords = false
  /// One bit for each word up to the last that a row names.
  private var namedWords: [UInt64] = [0]
  /// The place of each of these among them.
  private var placesOfWords: [UInt16] = []
  /// Numbers of the rows on each named word itself, one more than the number and 0 where there is none:
  /// sixteen a word, by zone and whether it is denied.
  private var wordRows: [UInt16] = []
  private static var wordZones: Int { 8 }
  /// The classes that have a row, by `StanceEvidenceKey.place`, and the numbers of their rows.
  private var rowClasses = [UInt64](repeating: 0, count: StanceEvidenceKey.places)
  private var classRows = [UInt16](repeating: 0, count: StanceEvidenceKey.places * 32)

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
  }

  /// Reads the weights of `profile`.
  ///
  /// - Throws: every bad line.
  public init(
    files: LexiconFiles, profile: StanceProfile, lexicon: StanceLexicon
  ) throws(LexiconErrors) {
    self.init(capacity: 0)
    var errors: [LexiconError]?
    errors = files.withBytes(of: profile.file) { read($0, profile: profile, lexicon: lexicon) }
    if errors == nil {
      let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
      errors = read(nothing, profile: profile, lexicon: lexicon)
    }
    if let errors, !errors.isEmpty { throw LexiconErrors(errors) }
  }

  /// Reads the rows of a table and returns every bad line.
  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, profile: StanceProfile, lexicon: StanceLexicon
  ) -> [LexiconError] {
    var counting = LexiconRows(file: profile.file, bytes: bytes)
    var rowCount = 0
    while counting.next() { rowCount += 1 }
    self = StancePoints(capacity: rowCount)
    var file = LexiconRows(file: profile.file, bytes: bytes)
    guard rowCount < Int(UInt16.max) else {
      file.fail("more than \(UInt16.max - 1) rows", line: 1)
      return file.errors
    }
    while file.next() {
      guard file.count == 3, let oppose = file.integer(1, as: Int16.self),
        let support = file.integer(2, as: Int16.self), abs(Int(oppose)) < 1000,
        abs(Int(support)) < 1000
      else {
        file.fail("expected evidence and two whole numbers below 1000")
        continue
      }
      let row = Row(oppose: oppose, support: support)
      let name = file.column(0)
      if name.elementsEqual("bias".utf8) {
        bias = row
        continue
      }
      guard let key = StanceEvidenceKey(name: name, lexicon: lexicon) else {
        file.fail("unknown evidence '\(file.string(0))'")
        continue
      }
      insert(key, row, name: file.string(0))
    }
    numberRows()
    listWordRows()
    for slot in slots {
      guard let (place, index) = StanceEvidenceKey(rawValue: slot.key).ofClass else { continue }
      rowClasses[place] |= 1 << UInt64(index)
      classRows[place * 32 + index] = UInt16(truncatingIfNeeded: slot.row)
    }
    return file.errors
  }

  mutating func insert(_ key: StanceEvidenceKey, _ row: Row, name: String) {
    if key.isWord {
      usesWords = true
      if key.word & 0x8000_0000 == 0 {
        let place = Int(key.word >> 6)
        while namedWords.count <= place { namedWords.append(0) }
        namedWords[place] |= 1 << UInt64(key.word & 63)
      }
    }
    let hash = Self.hash(key)
    filter[Self.word(hash)] |= Self.bit(hash)
    var at = Self.place(hash) & mask
    while slots[at].key != 0 && slots[at].key != key.rawValue { at = (at + 1) & mask }
    if slots[at].key == 0 {
      count += 1
      slots[at] = Slot(key: key.rawValue, row: Int32(truncatingIfNeeded: points.count))
      points.append(row)
      names.append(name)
    } else {
      points[Int(slots[at].row)] = row
      names[Int(slots[at].row)] = name
    }
  }

  /// Numbers the rows anew in the order of their places: of rows that weigh the same the first is named.
  private mutating func numberRows() {
    let oldPoints = points
    let oldNames = names
    points.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    for at in slots.indices where slots[at].key != 0 {
      let old = Int(slots[at].row)
      slots[at].row = Int32(truncatingIfNeeded: points.count)
      points.append(oldPoints[old])
      names.append(oldNames[old])
    }
  }

  /// Lists the rows on words by word, once all rows are there.
  private mutating func listWordRows() {
    var total = 0
    placesOfWords = [UInt16](repeating: 0, count: namedWords.count * 64)
    for (block, bits) in namedWords.enumerated() {
      bits.forEachBit { place in
        placesOfWords[block << 6 + place] = UInt16(truncatingIfNeeded: total)
        total += 1
      }
    }
    wordRows = [UInt16](repeating: 0, count: total * 2 * Self.wordZones)
    for at in slots.indices {
      let key = StanceEvidenceKey(rawValue: slots[at].key)
      guard let zone = key.wordZone, Int(zone.rawValue) < Self.wordZones,
        key.word & 0x8000_0000 == 0
      else { continue }
      let place = Self.rowPlace(zone, isNegated: key.isNegatedWord ? 1 : 0)
      wordRows[rank(key.word) * 2 * Self.wordZones + place] = UInt16(
        truncatingIfNeeded: slots[at].row + 1)
    }
  }

  /// How many named words come before `word`, which is named.
  @inline(__always) private func rank(_ word: UInt32) -> Int { Int(placesOfWords[Int(word)]) }

  @inline(__always) private static func rowPlace(_ zone: StanceZone, isNegated: Int) -> Int {
    Int(zone.rawValue) &* 2 &+ isNegated
  }

  /// Lists the rows on a named word that stands in a zone, and on the word wherever it stands.
  @inline(__always) func addRows(
    of word: UInt32, in zone: StanceZone, isNegated: Bool, to bag: inout StanceEvidenceBag
  ) {
    let start = rank(word) &* (2 &* Self.wordZones)
    let any = wordRows[start &+ Self.rowPlace(.any, isNegated: 0)]
    let own = wordRows[start &+ Self.rowPlace(zone, isNegated: isNegated ? 1 : 0)]
    let count = bag.rows.count
    bag.rows.stretch(to: count &+ 2)
    // No branch on which of them there are.
    let out = bag.rows.pointer
    out[count] = Int32(any) &- 1
    let next = count &+ Int(truncatingIfNeeded: ctext_hidden(any == 0 ? 0 : 1))
    out[next] = Int32(own) &- 1
    bag.rows.stretch(to: next &+ Int(truncatingIfNeeded: ctext_hidden(own == 0 ? 0 : 1)))
  }

  /// Lists the rows on some classes that stand at a place of `StanceEvidenceKey.place`.
  @inline(__always) func addRows(
    ofClasses classes: UInt64, _ place: Int, to rows: inout WorkArray<Int32>
  ) {
    (classes & rowClasses[place]).forEachBit { rows.append(Int32(classRows[place * 32 + $0])) }
  }

  @inline(__always) private static func hash(_ key: StanceEvidenceKey) -> UInt64 {
    key.rawValue &* 0x9E37_79B9_7F4A_7C15
  }

  @inline(__always) private static func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 33)
  }

  /// Where the filter has the bit of a hash.
  @inline(__always) private static func word(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> UInt64(70 - filterBits))
  }

  @inline(__always) private static func bit(_ hash: UInt64) -> UInt64 {
    1 &<< (hash &>> UInt64(64 - filterBits) & 63)
  }

  /// 1 where some row names a word, else 0.
  @inline(__always) func names(_ word: UInt32) -> UInt64 {
    // Word 0 is in no row.
    let place = Int(word >> 6)
    return
      (namedWords[place < namedWords.count ? place : 0]
      &>> UInt64(place < namedWords.count ? word & 63 : 0)) & 1
  }

  /// Lists the rows on the keys, behind the rows that are listed.
  private func findRows(_ bag: inout StanceEvidenceBag) {
    let count = bag.keys.count
    let start = bag.rows.count
    bag.rows.stretch(to: start + count)
    let keys = bag.keys.pointer
    let rows = bag.rows.pointer + start
    var open = 0
    var found = 0
    slots.withUnsafeBufferPointer { slots in
      guard let base = slots.baseAddress else { return }
      filter.withUnsafeBufferPointer { filter in
        // First the filter alone, whose answer cannot be foretold: no branch on it.
        for k in 0..<count {
          let hash = Self.hash(keys[k])
          let bit = filter[Self.word(hash)] &>> (hash &>> UInt64(64 - Self.filterBits) & 63)
          ctext_prefetch(base + (Self.place(hash) & mask))
          rows[open] = Int32(truncatingIfNeeded: k)
          open &+= Int(truncatingIfNeeded: ctext_hidden(bit & 1))
        }
      }
      for k in 0..<open {
        let key = keys[Int(rows[k])]
        var at = Self.place(Self.hash(key)) & mask
        while slots[at].key != 0 && slots[at].key != key.rawValue { at = (at &+ 1) & mask }
        rows[found] = slots[at].row
        found &+= slots[at].key != 0 ? 1 : 0
      }
    }
    bag.rows.stretch(to: start + found)
  }

  /// Appends the rows for one side that weigh most to `out` as steps, heaviest first, at most six.
  ///
  /// - Parameter rows: numbers of rows, as `score` finds them.
  func appendHeaviest(
    _ rows: WorkArray<Int32>, side: Int, effect: String, to out: inout [Evidence]
  ) {
    // The best rows in order, each one number: its points, then the complement of its number. What is
    // added sinks to its place by comparisons alone, without a branch; what is there already is lost.
    var best = InlineArray<6, UInt64>(repeating: 0)
    for at in rows {
      let row = points[Int(at)]
      let own = Int(side < 0 ? row.oppose : row.support)
      var weight = UInt64(max(own, 0)) << 32 | UInt64(~UInt32(bitPattern: at))
      if own <= 0 || weight <= best[5] { continue }
      for i in 0..<6 {
        let there = best[i]
        best[i] = max(there, weight)
        weight = weight == there ? 0 : min(there, weight)
      }
    }
    for i in 0..<6 {
      let weight = best[i]
      guard weight != 0 else { return }
      out.append(
        Evidence(
          rule: names[Int(~UInt32(truncatingIfNeeded: weight))], tier: "fallback",
          points: Int(weight >> 32), effect: effect))
    }
  }

  /// The sums for oppose and support, the bias included; lists the rows in the bag.
  func score(_ bag: inout StanceEvidenceBag) -> StanceScore {
    findRows(&bag)
    var oppose = Int(bias.oppose)
    var support = Int(bias.support)
    for at in bag.rows {
      let row = points[Int(at)]
      oppose += Int(row.oppose)
      support += Int(row.support)
    }
    return StanceScore(oppose: oppose, support: support)
  }
}

/// Points for the two sides.
struct StanceScore {
  var oppose: Int
  var support: Int

  /// −1, 0 or 1.
  var side: Int {
    oppose > 0 && oppose >= support ? -1 : support > 0 ? 1 : 0
  }

  /// How far the winning side is ahead of neutral and of the other side.
  var margin: Int { max(oppose, support) - max(0, min(oppose, support)) }
}
