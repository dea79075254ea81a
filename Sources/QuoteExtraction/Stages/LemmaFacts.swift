import Lexicons
import Syntax
import TextModel

/// What the stages ask of a word, in eight bytes.
struct LemmaFact {
  /// Number among the words of points.
  var number: UInt16 = 0
  /// What it may be as a cue, as bits.
  var cue: UInt8 = Self.verb
  /// WordNet's classes.
  var verbClass: UInt8 = 0
  var nounClass: UInt8 = 0
  /// What the cue lexicon says of it, as a verb and as another word.
  var verbKind = CueKind.unlisted
  var otherKind = CueKind.unlisted
  /// Whether it is a noun of time, 1, and a day of the week or a month, 2.
  var time: UInt8 = 0

  static var noun: UInt8 { 1 }
  static var adjective: UInt8 { 2 }
  static var other: UInt8 { 4 }
  /// *Be*, *have* and *do* as main verbs.
  static var auxiliary: UInt8 { 8 }
  /// Any verb but *get*.
  static var verb: UInt8 { 16 }
  /// Verbs of the cue lexicon, and words that begin a phrase of it.
  static var listed: UInt8 { 32 }
  static var phrase: UInt8 { 64 }

  /// The bit that a word with this tag must have to be a cue.
  @inline(__always) static func part(_ tag: UInt8) -> UInt8 {
    // A table in the program's text: one look-up, no branch.
    let parts: StaticString =
      "\u{1}\u{1}\u{1}\u{4}\u{4}\u{10}\u{10}\u{10}\u{10}\u{10}\u{10}\u{4}\u{8}\u{8}\u{8}\u{2}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}"
    return parts.utf8Start[Int(tag)]
  }
}

/// Facts of all words by id.
final class LemmaFacts: @unchecked Sendable {
  // Safe to share: written in `init` only.
  private let facts: UnsafeMutablePointer<LemmaFact>
  private let count: UInt32
  let words: PointWords

  /// `nonVerbs` are words other than lexical verbs that may be cues, by lemma id, as the first four
  /// bits.
  init(_ g: GrammarWords, nonVerbs: [UInt8], cues: CueLexicon, words: PointWords) {
    let count = g.vocabulary.count + 1
    self.count = UInt32(truncatingIfNeeded: count)
    self.words = words
    facts = .allocate(capacity: count)
    for i in 0..<count {
      var fact = LemmaFact()
      fact.verbClass = g.verbClass(UInt32(truncatingIfNeeded: i))
      fact.nounClass = g.nounClass(UInt32(truncatingIfNeeded: i))
      (facts + i).initialize(to: fact)
    }
    facts[0] = LemmaFact(number: PointWord.none.number)
    for id in words.ids where id > 0 && id < count { facts[Int(id)].number = words.number(id) }
    for id in words.ids where id > 0 && id < count { takeBritish(id, g.vocabulary) }
    for id in g.timeIDs where id > 0 { facts[Int(id)].time = g.isDate(id) ? 3 : 1 }
    cues.eachWord { id, verb, other in
      let i = Int(id.rawValue)
      guard i < count else { return }
      facts[i].verbKind = CueKind(verb, verb: true)
      facts[i].otherKind = CueKind(other, verb: false)
      if verb != nil { facts[i].cue |= LemmaFact.listed }
    }
    for i in 1..<max(1, min(count, nonVerbs.count)) where nonVerbs[i] != 0 {
      facts[i].cue |= nonVerbs[i] & 15
    }
    for phrase in cues.phrases {
      if let first = phrase.lemmas.first, Int(first.rawValue) < count {
        facts[Int(first.rawValue)].cue |= LemmaFact.phrase
      }
    }
    facts[Int(g.get)].cue &= ~LemmaFact.verb
  }

  deinit { facts.deallocate() }

  /// Gives the points of an American spelling to the British one: *criticize, criticise*; of other
  /// endings where no row names the second: *favor, favour; defense, defence*.
  private func takeBritish(_ id: UInt32, _ vocabulary: Vocabulary) {
    let spelling = vocabulary.string(WordID(id))
    for (american, british) in Self.endings
    where spelling.hasSuffix(american)
      && (spelling.utf8.count > american.utf8.count + 2 || american.utf8.count > 5)
    {
      let other = vocabulary.id(String(spelling.dropLast(american.utf8.count)) + british).rawValue
      guard other > 0, other < count else { continue }
      if facts[Int(other)].number != 0, !british.hasSuffix("se") { continue }
      facts[Int(other)].number = facts[Int(id)].number
      if facts[Int(other)].verbClass == 0 { facts[Int(other)].verbClass = facts[Int(id)].verbClass }
      if facts[Int(other)].nounClass == 0 { facts[Int(other)].nounClass = facts[Int(id)].nounClass }
    }
  }

  private static let endings = [
    ("ize", "ise"), ("yze", "yse"), ("ization", "isation"), ("or", "our"), ("ense", "ence"),
    ("program", "programme"), ("fulfill", "fulfil"), ("skeptical", "sceptical"),
    ("judgment", "judgement"),
  ]

  @inline(__always) subscript(_ id: UInt32) -> LemmaFact { facts[Int(id < count ? id : 0)] }
}
