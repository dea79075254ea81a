/// The most that what was not looked at yet can bring a cue candidate, so that most are given up
/// early.
final class CueBounds: @unchecked Sendable {
  // Safe to share: written in `init` only.
  /// The most of subject and object together is hardly ever reached: this much less is taken for it.
  private static let slack: Int32 = 16
  /// The most of subject and object, and of the owner of a noun.
  private let wide: Int32
  private let owner: Int32
  /// The most of any construction, by the number of the lemma and by the form.
  private let byLemma: UnsafeMutablePointer<Int32>
  private let byForm: UnsafeMutablePointer<Int32>

  init(_ table: PointTable, _ sums: PointSum, words: Int) {
    wide = table.most(.cueSubjectWord) + table.most(.cueObjectClassFrame) - Self.slack
    owner = table.most(.cuePossessorNext)
    byLemma = .allocate(capacity: words)
    for number in 0..<words {
      let lemma = Field.word(0, number)
      let place = sums.place(.cueLemmaRule, lemma)
      byLemma[number] = table.most(inRow: place, .construction)
    }
    byForm = .allocate(capacity: 256)
    for value in 0..<256 {
      let form = Field.form(UInt8(value))
      let place = sums.place(.cueRuleForm, form)
      byForm[value] = table.most(inRow: place, .construction)
    }
  }

  deinit {
    byLemma.deallocate()
    byForm.deallocate()
  }

  /// The most that subject, object and owner can bring.
  @inline(__always) func wide(_ c: CueContext) -> Int32 { c.isVerb ? wide : wide &+ owner }

  /// The most that a clear construction can bring.
  @inline(__always) func rule(_ c: CueContext) -> Int32 {
    byLemma[Int(c.fact.number)] &+ byForm[Int(c.form)]
  }
}
