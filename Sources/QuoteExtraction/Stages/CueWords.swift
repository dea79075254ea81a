import Lexicons
import Syntax
import TextModel

/// What each word may be as a cue, as bits by lemma id: bare memory, one look-up.
final class CueWords: @unchecked Sendable {
  // Safe to share: written in `init` only.
  private let bits: UnsafeMutablePointer<UInt8>
  private let count: UInt32

  static var noun: UInt8 { 1 }
  static var adjective: UInt8 { 2 }
  static var other: UInt8 { 4 }
  /// *Be*, *have* and *do* as main verbs.
  static var auxiliary: UInt8 { 8 }
  /// Any verb but *get*.
  static var verb: UInt8 { 16 }
  /// Verbs and phrases that begin with a verb of the cue lexicon.
  static var listed: UInt8 { 32 }

  /// `nonVerbs` has the first four bits.
  init(_ g: GrammarWords, nonVerbs: [UInt8], cues: CueLexicon) {
    let count = g.vocabulary.count + 1
    self.count = UInt32(truncatingIfNeeded: count)
    bits = .allocate(capacity: count)
    bits.initialize(repeating: Self.verb, count: count)
    for i in 1..<max(1, min(count, nonVerbs.count)) { bits[i] |= nonVerbs[i] & 15 }
    for i in 1..<max(1, min(count, cues.idCount)) where cues.verb(WordID(UInt32(i))) != nil {
      bits[i] |= Self.listed
    }
    for phrase in cues.phrases {
      if let first = phrase.lemmas.first, Int(first.rawValue) < count {
        bits[Int(first.rawValue)] |= Self.listed
      }
    }
    bits[Int(g.get)] &= ~Self.verb
  }

  deinit { bits.deallocate() }

  @inline(__always) subscript(_ lemma: UInt32) -> UInt8 {
    lemma < count ? bits[Int(lemma)] : Self.verb
  }

  /// The bit that a word with this tag must have to be a cue.
  @inline(__always) static func part(_ tag: UInt8) -> UInt8 {
    // A table in the program's text: one look-up, no branch.
    let parts: StaticString = "\u{1}\u{1}\u{1}\u{4}\u{4}\u{10}\u{10}\u{10}\u{10}\u{10}\u{10}\u{4}\u{8}\u{8}\u{8}\u{2}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}"
    return parts.utf8Start[Int(tag)]
  }
}

/// The most that what was not looked at yet can bring a cue candidate, so that most are given up
/// early.
final class CueBounds: @unchecked Sendable {
  // Safe to share: written in `init` only.
  /// The most of subject, object and owner.
  let wide: Int32
  /// The most of any construction, by the symbol of the lemma and by the form.
  private let byLemma: UnsafeMutablePointer<Int32>
  private let byForm: UnsafeMutablePointer<Int32>

  init(_ table: PointTable) {
    wide =
      table.most(.cueSubjectWord) + table.most(.cueObjectClassFrame)
      + table.most(.cuePossessorNext)
    let rule = Field.rule(.none)
    let lemmas = table.symbolCount(.word) + 1
    byLemma = .allocate(capacity: lemmas)
    for symbol in 0..<lemmas {
      let lemma = Field.word(0, symbol)
      byLemma[symbol] = table.most(
        .cueLemmaRule, FieldShape(rule, lemma), lead: lemma, other: rule)
    }
    byForm = .allocate(capacity: 256)
    for value in 0..<256 {
      let form = Field.form(UInt8(value))
      byForm[value] = table.most(.cueRuleForm, FieldShape(rule, form), lead: form, other: rule)
    }
  }

  deinit {
    byLemma.deallocate()
    byForm.deallocate()
  }

  /// The most that a clear construction can bring.
  @inline(__always) func rule(_ c: CueContext, _ sums: PointSum) -> Int32 {
    byLemma[sums.word(c.lemma).cell] &+ byForm[Int(c.form)]
  }
}
