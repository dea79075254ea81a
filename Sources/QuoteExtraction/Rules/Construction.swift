import TextModel

/// What the content of an attribution looks like from its cue, under stable public names.
public enum Construction: RuleName, CaseIterable, Sendable {
  /// “We lost,” said Holt; “We lost,” Holt said.
  case quotationSubjectVerb = "content.quotation-subject-verb"
  /// “We lost,” Holt said. “But we will be back.”
  case quotationResumed = "content.quotation-resumed"
  /// Holt said “we lost”.
  case verbQuotation = "content.verb-quotation"
  /// Holt said: “We lost.”
  case colonQuotation = "content.colon-quotation"
  /// Holt: We lost.
  case colonClause = "content.colon-clause"
  case thatClause = "content.that-clause"
  case bareClause = "content.bare-clause"
  /// The vote was lost, Holt said.
  case clauseSubjectVerb = "content.clause-subject-verb"
  /// The vote, Holt said, was lost.
  case clauseResumed = "content.clause-resumed"
  case whClause = "content.wh-clause"
  case toInfinitive = "content.to-infinitive"
  /// urged aides to leave
  case objectInfinitive = "content.object-infinitive"
  case gerund = "content.gerund"
  case nounPhrase = "content.noun-phrase"
  /// called for a recount
  case preposition = "content.preposition"
  /// seems weak, described it as a trap
  case smallClause = "content.small-clause"
  /// The plan was rejected.
  case passiveSubject = "content.passive-subject"
  /// which she denied
  case relativePronoun = "content.relative-pronoun"
  /// his demand for a vote
  case nounComplement = "content.noun-complement"
  /// is sure that
  case adjectiveComplement = "content.adjective-complement"
  /// The clause that *according to* belongs to.
  case accordingTo = "content.according-to"
  /// Nothing but a later sentence or paragraph in marks.
  case continuation = "content.continuation"
  /// A sentence in marks without a cue of its own.
  case floating = "content.floating-quotation"

  /// Its place in the list, counted from 1.
  @inline(__always) var number: UInt8 { unsafeBitCast(self, to: UInt8.self) + 1 }

  /// The construction with this number, or nil.
  init?(number: UInt8) {
    guard number > 0, Int(number) <= Self.allCases.count else { return nil }
    self = Self.allCases[Int(number) - 1]
  }

  /// Whether the content is a phrase: neither a clause nor a quotation.
  var isPhrase: Bool {
    switch self {
    case .nounPhrase, .preposition, .gerund, .nounComplement, .smallClause, .passiveSubject,
      .relativePronoun, .objectInfinitive, .toInfinitive:
      true
    default: false
    }
  }
}

/// Where the source stands, under stable public names.
public enum SourcePosition: RuleName, CaseIterable, Sendable {
  case none = "source.none"
  /// Next to the cue, before it.
  case beforeCue = "source.before-cue"
  /// Before the cue with other verbs, commas or phrases between.
  case acrossClause = "source.across-clause"
  case afterCue = "source.after-cue"
  /// Holt's claim that; his view.
  case possessor = "source.possessor"
  /// who said; which said.
  case relativePronoun = "source.relative-pronoun"
  /// was rejected by Holt.
  case byAgent = "source.by-agent"
  /// according to Holt.
  case afterPreposition = "source.after-preposition"
  /// Taken over from another attribution.
  case inherited = "source.inherited"
}

/// What kind of word the cue is, under stable public names.
public enum CueRule: RuleName, CaseIterable, Sendable {
  case reportingVerb = "cue.reporting-verb"
  case noun = "cue.noun"
  case adjective = "cue.adjective"
  case accordingTo = "cue.according-to"
  case colon = "cue.colon"
  case preposition = "cue.preposition"
  case adverb = "cue.adverb"
  case auxiliary = "cue.auxiliary"
  case none = "cue.none"
}
