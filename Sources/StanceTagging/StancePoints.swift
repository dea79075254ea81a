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
    var row = Row()
  }

  private var slots: [Slot]
  /// One bit for each hash; most keys have no row and are turned away by it.
  private var filter = [UInt64](repeating: 0, count: 1 << (filterBits - 6))
  private static var filterBits: Int { 16 }
  /// Name of each row, for evidence.
  private var names: [String]
  private var mask: Int
  /// Points given to every statement.
  public internal(set) var bias = Row()
  public private(set) var count = 0
  /// Whether any row names a word.
  public private(set) var usesWords = false
  /// One bit for each word up to the last that a row names.
  private var namedWords: [UInt64] = []

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    names = [String](repeating: "", count: size)
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
    // Made once: each time the lexicon would be copied.
    let number = { lexicon.number(ofWord: $0) }
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
      guard let key = StanceEvidenceKey(name: name, number: number) else {
        file.fail("unknown evidence '\(file.string(0))'")
        continue
      }
      insert(key, row, name: file.string(0))
    }
    return file.errors
  }

  mutating func insert(_ key: StanceEvidenceKey, _ row: Row, name: String) {
    if key.isWord {
      usesWords = true
      let place = Int(key.word >> 6)
      if key.word & 0x8000_0000 == 0 {
        while namedWords.count <= place { namedWords.append(0) }
        namedWords[place] |= 1 << UInt64(key.word & 63)
      }
    }
    let hash = Self.hash(key)
    filter[Self.word(hash)] |= Self.bit(hash)
    var at = Self.place(hash) & mask
    while slots[at].key != 0 && slots[at].key != key.rawValue { at = (at + 1) & mask }
    if slots[at].key == 0 { count += 1 }
    slots[at] = Slot(key: key.rawValue, row: row)
    names[at] = name
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
    let place = Int(word >> 6)
    return place < namedWords.count ? (namedWords[place] &>> UInt64(word & 63)) & 1 : 0
  }

  /// Lists the places of the keys that have a row.
  private func findRows(_ bag: inout StanceEvidenceBag) {
    let count = bag.keys.count
    bag.rows.stretch(to: count)
    let keys = bag.keys.pointer
    let rows = bag.rows.pointer
    filter.withUnsafeBufferPointer { filter in
      // First the filter alone, whose answer cannot be foretold: no branch on it.
      var open = 0
      for k in 0..<count {
        let hash = Self.hash(keys[k])
        let bit = filter[Self.word(hash)] &>> (hash &>> UInt64(64 - Self.filterBits) & 63)
        rows[open] = k
        open &+= Int(truncatingIfNeeded: ctext_hidden(bit & 1))
      }
      bag.rows.stretch(to: open)
    }
    var found = 0
    slots.withUnsafeBufferPointer { slots in
      for k in 0..<bag.rows.count {
        let key = keys[rows[k]]
        var at = Self.place(Self.hash(key)) & mask
        while slots[at].key != 0 && slots[at].key != key.rawValue { at = (at + 1) & mask }
        rows[found] = at
        found += slots[at].key != 0 ? 1 : 0
      }
    }
    bag.rows.stretch(to: found)
  }

  /// The rows for one side that weigh most as steps, heaviest first, at most eight.
  ///
  /// - Parameter rows: places of rows, as `score` finds them.
  func heaviest(
    _ rows: WorkArray<Int>, side: Int, limit: Int, effect: String
  ) -> [Evidence] {
    // The best rows in order, by insertion.
    var best = InlineArray<8, Weighed>(repeating: Weighed(points: 0, at: -1))
    var count = 0
    each: for at in rows {
      let points = slots[at].row
      let row = Weighed(points: Int(side < 0 ? points.oppose : points.support), at: at)
      guard row.points > 0, count < limit || row.weighsMore(than: best[limit - 1]) else { continue }
      for i in 0..<count where best[i].at == at { continue each }
      var place = count
      while place > 0 && row.weighsMore(than: best[place - 1]) { place -= 1 }
      guard place < limit else { continue }
      count = min(count + 1, limit)
      var i = count - 1
      while i > place {
        best[i] = best[i - 1]
        i -= 1
      }
      best[place] = row
    }
    var out: [Evidence] = []
    out.reserveCapacity(count)
    for i in 0..<count {
      out.append(
        Evidence(
          rule: names[best[i].at], tier: "fallback", points: best[i].points, effect: effect))
    }
    return out
  }

  private struct Weighed {
    var points: Int
    var at: Int

    func weighsMore(than other: Weighed) -> Bool {
      points > other.points || (points == other.points && at < other.at)
    }
  }

  /// The sums for oppose and support, the bias included; lists the rows in the bag.
  func score(_ bag: inout StanceEvidenceBag) -> StanceScore {
    findRows(&bag)
    var oppose = Int(bias.oppose)
    var support = Int(bias.support)
    for at in bag.rows {
      oppose += Int(slots[at].row.oppose)
      support += Int(slots[at].row.support)
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
