import Lexicons
import TextModel

/// Promises and sides that hang on a condition: offers and threats.
extension StanceJudge {
  /// What a condition makes of a promise, a side that is told, a readiness: an offer, or a threat.
  mutating func conditionedAct(
    _ act: StanceAct, _ p: Int, _ decision: StanceDecision, _ lexicon: StanceLexicon
  ) -> StanceAct {
    switch act {
    case .commitment, .declaration, .praise, .warning: break
    case .refusal where decision.side > 0: break
    default: return act
    }
    let at = reading.predicates[p].copula >= 0 ? reading.predicates[p].copula : p
    guard decision.side != 0, hasCondition(beside: at, lexicon), undertakes(at, lexicon) else {
      return act
    }
    let isHostile = isHostile(reading.predicates[at].head, lexicon)
    // "warned that they would pull out if"
    if act == .warning { return isHostile && decision.side < 0 ? .threat : act }
    if decision.side > 0 { return .conditionalOffer }
    return isHostile ? .threat : .conditionalOffer
  }

  /// "would quit", "would close the road"
  func isHostile(_ head: Int, _ lexicon: StanceLexicon) -> Bool {
    reading.has(head, .consequenceBad, lexicon) && !reading.has(head, .consequenceGood, lexicon)
  }

  /// Whether a condition stands beside a predicate: "we will sign if they let us in", "in return for a
  /// pledge".
  mutating func hasCondition(beside p: Int, _ lexicon: StanceLexicon) -> Bool {
    if reading.predicates[p].isConditional { return false }
    if hasClauseOfCondition(beside: p) { return true }
    if let known = reading.hasExcepting { return known }
    let isFound = findsExcepting(lexicon)
    reading.hasExcepting = isFound
    return isFound
  }

  func hasClauseOfCondition(beside p: Int) -> Bool {
    guard reading.hasConditional else { return false }
    for q in 0..<reading.groupCount where q != p {
      if reading.predicates[q].isConditional && !reading.predicates[q].isEvenIf { return true }
    }
    return false
  }

  /// Whether a phrase of the window makes a condition: "in return for", "provided".
  private func findsExcepting(_ lexicon: StanceLexicon) -> Bool {
    let wanted = StanceClassSet(.excepting)
    if reading.seenPhrases & wanted.rawValue == 0 { return false }
    for start in reading.phraseStarts {
      let k = Int(start)
      guard let match = longestPhrase(from: k, to: reading.count, wanted, lexicon) else { continue }
      if match.end > k + 1 || reading.tags[k] == .sub { return true }
      // "provided a school is built"
      if k > 0, k + 1 < reading.count, reading.formHas(k, .condition),
        reading.tags[k + 1] == .prp || reading.chunkOf[k + 1] >= 0
      {
        return true
      }
    }
    return false
  }

  /// Whether the speaker, or somebody of his, says what he would do.
  func undertakes(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    var at = p
    var hops = 0
    while at >= 0, hops < 3 {
      let own = reading.predicates[at]
      let classes = own.classes.union(own.phraseClasses)
      var isOpen = classes.has(.commit)
      if own.modal != 0, !own.hasDuty {
        let modal = lexicon.entry(own.modal)
        isOpen = modal.has(.actCommitment) || modal.has(.probable) || modal.has(.possible)
      }
      let adjective = predicative(of: at, before: p)
      if adjective >= 0, reading.lemmaHas(adjective, .actCommitment) { isOpen = true }
      if isOpen, subjectIsSpeaker(at, lexicon) || belongsToSpeaker(at) { return true }
      at = own.parent
      hops += 1
    }
    return false
  }

  /// "her members", "the miners he leads" are spoken for.
  func belongsToSpeaker(_ p: Int, ownOnly: Bool = false) -> Bool {
    for h in reading.subjects(p) where reading.chunkOf[reading.heads[h]] >= 0 {
      let first = reading.chunks[Int(reading.chunkOf[reading.heads[h]])].first
      if reading.tags[first] == .prps, !ownOnly || reading.formHas(first, .speakerPronoun) {
        return true
      }
    }
    return false
  }

  /// Whether the speaker says what he will do to the others, or calls it a threat himself.
  func threatensItself(_ lexicon: StanceLexicon) -> Bool {
    for k in 1..<max(1, reading.count)
    where reading.has(k - 1, .speakerPronoun, lexicon) {
      // "and we are gone", "we would close it"
      let group = Int(reading.groupOf[k])
      let isOpen = group < 0 || !reading.predicates[group].isConditional
      switch reading.tags[k] {
      case .md, .be, .vbp: if isOpen { return true }
      default: break
      }
    }
    for q in 0..<reading.groupCount where !reading.predicates[q].isConditional {
      if reading.lemmaHas(reading.predicates[q].head, .actThreat) { return true }
      if reading.predicates[q].modal != 0,
        subjectIsSpeaker(q, lexicon) || belongsToSpeaker(q)
      {
        return true
      }
    }
    return false
  }

  /// What the holder has done, or is doing, to the target: he has decided.
  func ownDeedAct(_ p: Int, _ rule: FiredRule, _ lexicon: StanceLexicon) -> StanceAct? {
    let own = reading.predicates[p]
    guard own.isFinite, own.modal == 0, !own.hasDuty, !rule.isOfSubject, !rule.id.isOfSubject
    else { return nil }
    if rule.id.isDone, reading.tags[own.head] == .vbg, reading.tags[own.first] == .be,
      subjectIsSpeaker(p, lexicon)
    {
      return own.isNegated ? .refusal : .commitment
    }
    // "scrapped it", "sacked them"
    let changes = own.classes.has(.changeUp) || own.classes.has(.changeDown)
    return changes && government(p, lexicon).isOwnDeed ? .declaration : nil
  }

  /// "Pay up or we take your house": a command and what comes else.
  func isUltimatum(_ lexicon: StanceLexicon) -> Bool {
    for g in 0..<reading.groupCount where reading.predicates[g].hasDuty && isCommand(g) {
      var k = reading.predicates[g].head + 1
      while k < reading.count - 2, reading.tags[k] != .stop {
        let chunk = Int(reading.chunkOf[k + 1])
        if reading.words[k] == lexicon.alternative, chunk >= 0 {
          let end = reading.chunks[chunk].head + 1
          guard end < reading.count else { return false }
          let isOwn =
            reading.formHas(k + 1, .speakerPronoun)
            || hasHolder && isHolder(reading.chunks[chunk].head) || reading.tags[k + 1] == .prps
          return isOwn && (reading.tags[end] == .md || reading.tags[end] == .vbp)
        }
        k += 1
      }
    }
    return false
  }
}
