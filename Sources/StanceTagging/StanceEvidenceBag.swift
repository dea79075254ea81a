import Lexicons

/// The evidence found for one target, as keys; a key may stand several times.
struct StanceEvidenceBag {
  var keys = WorkArray<StanceEvidenceKey>()
  /// Numbers of the rows in the table last asked; those on classes and words in zones are listed at once
  /// where the table is known, without a key.
  var rows = WorkArray<Int32>()
  /// Tokens whose words may be evidence.
  var tokens = WorkArray<Int32>()
  /// The classes found so far, by `StanceEvidenceKey.place`.
  private var classes = WorkArray<UInt64>()

  init() {}

  func free() {
    keys.free()
    rows.free()
    tokens.free()
    classes.free()
  }

  mutating func clear() {
    keys.clear()
    rows.clear()
    classes.fill(0, count: StanceEvidenceKey.places)
  }

  mutating func add(_ key: StanceEvidenceKey) { keys.append(key) }

  mutating func addOnce(_ key: StanceEvidenceKey) {
    for i in 0..<keys.count where keys[i] == key { return }
    keys.append(key)
  }

  /// Adds the classes of a word that stands in a zone, each once for all such words.
  ///
  /// - Parameter points: the table that is to be asked, if it is known.
  mutating func addClasses(
    _ given: StanceClassSet, in zone: StanceZone, _ part: EvidencePart, isNegated: Bool,
    _ points: StancePoints?
  ) {
    let place = StanceEvidenceKey.place(zone, part, isNegated: isNegated)
    let new = given.rawValue & StanceClassSet.weighed.rawValue & ~classes[place]
    classes[place] |= new
    if let points { return points.addRows(ofClasses: new, place, to: &rows) }
    new.forEachBit { index in
      guard let value = StanceClass(rawValue: UInt8(truncatingIfNeeded: index)) else { return }
      keys.append(StanceEvidenceKey(zone: zone, value: value, part: part, isNegated: isNegated))
    }
  }
}
