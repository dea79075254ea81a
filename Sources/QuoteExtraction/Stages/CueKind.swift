import Lexicons
import TextModel

/// What `cues.lex` says of a word as a cue, in few classes: evidence for words that are too rare for
/// points of their own.
enum CueKind: UInt8, CaseIterable, Sendable {
  /// Not listed.
  case unlisted
  /// Verbs with quotations and clauses (*say*), with quotations alone (*shout*).
  case speech, utterance
  /// Verbs with clauses: assertion (*imply*), belief (*think*), fact (*find*).
  case claim, belief, fact
  /// *want to*, *urged them to*.
  case wish, urge
  /// *called it a trap*, *described it as*, *accused them of*.
  case label
  /// Verbs with objects: critical, supportive, neither.
  case blame, praise, object
  /// *talked about*.
  case about
  /// Other verbs of the list.
  case other
  /// Nouns, adjectives and the rest: with clauses, with infinitives or prepositions, others, hedges.
  case nounClause, nounPhrase, noun, hedge

  var isSpeech: Bool { self == .speech || self == .utterance }

  init(_ entry: CueEntry?, verb: Bool) {
    guard let entry else {
      self = .unlisted
      return
    }
    let f = entry.frames
    let clauses: CueFrames = [.thatClause, .bareClause]
    if !verb {
      if f.contains(.adverb) {
        self = .hedge
      } else if !f.isDisjoint(with: clauses) || f.contains(.quote) {
        self = .nounClause
      } else if f.contains(.toInfinitive) || f.rawValue >> 16 != 0 {
        self = .nounPhrase
      } else {
        self = .noun
      }
    } else if f.contains(.quote) {
      self = f.isDisjoint(with: clauses) ? .utterance : .speech
    } else if !f.isDisjoint(with: clauses) {
      switch entry.type {
      case .belief: self = .belief
      case .fact: self = .fact
      default: self = .claim
      }
    } else if f.contains(.objectTo) {
      self = .urge
    } else if f.contains(.toInfinitive) {
      self = .wish
    } else if f.contains(.objectSmallClause) || f.rawValue >> 32 != 0 {
      self = .label
    } else if f.contains(.nounPhrase) {
      switch entry.commitment {
      case .critical: self = .blame
      case .supportive: self = .praise
      default: self = .object
      }
    } else if f.rawValue >> 16 != 0 {
      self = .about
    } else {
      self = .other
    }
  }
}
