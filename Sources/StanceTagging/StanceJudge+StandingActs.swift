import Lexicons
import TextModel

/// The act where no rule decided, and what the cue, the holder's verb and conditions make of one.
extension StanceJudge {
  /// Acts that stand without a side: they ask, promise, foretell or hold back, but judge nothing.
  private static let openActs = actSet([
    .demand, .call, .warning, .threat, .commitment, .refusal, .prediction, .hope, .denial, .caution,
    .distancing,
  ])
  private static let favouring = actSet([.praise, .welcome])
  private static let condemning = actSet([.criticism, .warning, .threat, .denial, .distancing])
  private static let standingPhrases = StanceClassSet.set([.refusing, .distancing, .unclear])

  private static func actSet(_ acts: [StanceAct]) -> UInt32 { acts.reduce(0) { $0 | bit($1) } }

  private static func bit(_ act: StanceAct) -> UInt32 {
    switch act {
    case .declaration: 1
    case .demand: 1 << 1
    case .call: 1 << 2
    case .warning: 1 << 3
    case .threat: 1 << 4
    case .commitment: 1 << 5
    case .refusal: 1 << 6
    case .conditionalOffer: 1 << 7
    case .prediction: 1 << 8
    case .hope: 1 << 9
    case .criticism: 1 << 10
    case .praise: 1 << 11
    case .welcome: 1 << 12
    case .denial: 1 << 13
    case .caution: 1 << 14
    case .assertion: 1 << 15
    case .distancing: 1 << 16
    }
  }

  /// The entry of the verb with which the holder says it, where that tells an act: "…, the miller
  /// predicts", "…, warned the doctor"; nil where no holder stands in the text.
  func voice(of decision: StanceDecision, _ lexicon: StanceLexicon) -> StanceEntry? {
    guard hasHolder, !holder.tokens.isEmpty, let rule = decidingRule(decision),
      rule.token < holder.tokens.lowerBound
    else { return nil }
    for link in holder.links
    where link.role == .subject && link.predicate >= 0 && link.path == .itself
      && link.predicate != rule.predicate
    {
      let verb = reading.predicates[link.predicate]
      let entry = lexicon.entries[Int(reading.lemmaEntry[verb.head])]
      if verb.isFinite, !verb.isNegated, Self.act(of: entry) != nil { return entry }
    }
    return nil
  }

  /// The act of a cue; *call* that names its object is no call.
  func cueAct(_ cue: StanceEntry, _ decision: StanceDecision) -> StanceAct? {
    guard let act = Self.act(of: cue) ?? Self.act(of: cue.verb) else { return nil }
    // "What is the point of it?" asked the mayor.
    if act == .call, cue.has(.wondering), hasQuestion { return nil }
    if act == .call, cue.has(.naming), decision.side != 0 {
      return decision.side < 0 ? .criticism : .praise
    }
    // "…, the harbour master cautioned": of what would be bad.
    if act == .caution, decision.side < 0, cue.verb.has(.directive) { return .warning }
    return act
  }

  /// The act where no rule decided: of the weights, of what the cue says, of a neutral answer.
  mutating func act(
    withoutRule decision: StanceDecision, _ cue: StanceEntry?, _ predicate: Int,
    _ lexicon: StanceLexicon
  ) -> StanceAct {
    let own = cue.flatMap { cueAct($0, decision) }
    if decision.side != 0 {
      let act =
        own ?? weighedAct(predicate, decision, lexicon)
        ?? (decision.side < 0 ? .criticism : .praise)
      return predicate < 0 ? act : conditionedAct(act, predicate, decision, lexicon)
    }
    if refusesToTell(lexicon) { return .refusal }
    if let act = actWithoutSide(lexicon) { return act }
    if let own, own != .assertion, own != .declaration { return own }
    if reading.seenKinds & 1 << UInt64(StanceWordKind.actPrediction.rawValue) != 0 {
      for k in 0..<reading.count where reading.lemmaHas(k, .actPrediction) {
        // "an outlook", "is likely to pass"
        if reading.tags[k].isNoun && reading.verbClasses(k, lexicon).isEmpty
          || reading.tags[k] == .jj && standsBeside(k)
        {
          return .prediction
        }
      }
    }
    // "is set to rise", "is bound to fail"
    let mayExpect = reading.seenKinds & 1 << UInt64(StanceWordKind.probable.rawValue) != 0
    for k in 0..<(mayExpect ? max(0, reading.count - 1) : 0)
    where reading.formHas(k, .probable) && reading.tags[k + 1] == .ti
      && (reading.tags[k] == .vbn || reading.tags[k] == .jj) && standsBeside(k)
    {
      return .prediction
    }
    guard decision.tier == .silent, reading.groupCount > 0 else { return .assertion }
    if predicate >= 0, isDone(to: predicate) {
      if hasCondition(beside: predicate, lexicon), undertakes(predicate, lexicon) {
        return isHostile(reading.predicates[predicate].head, lexicon) ? .threat : .conditionalOffer
      }
      // "Build it and you can kiss the delta goodbye."
      if reading.predicates[predicate].isConditional, isCommand(predicate) {
        return threatensItself(lexicon) ? .threat : .warning
      }
    }
    if foresees(lexicon) { return .prediction }
    if isUltimatum(lexicon) { return .threat }
    // "won't be party to it"
    if predicate >= 0 {
      let verb = reading.predicates[predicate].copula
      let own = reading.predicates[verb >= 0 ? verb : predicate]
      if own.isNegated, own.modal != 0, !own.isConditional,
        !reading.lemmaHas(own.head, .inquiring) || own.isCopula,
        isDone(to: predicate),
        lexicon.entry(own.modal).has(.actCommitment) || isReportedFuture(predicate, lexicon),
        subjectIsSpeaker(verb >= 0 ? verb : predicate, lexicon)
      {
        return .refusal
      }
    }
    for p in [0, max(0, predicate)] {
      let act = Self.act(of: lexicon.entries[Int(reading.lemmaEntry[reading.predicates[p].head])])
      if act == .prediction || act == .hope || act == .warning { return act ?? .assertion }
    }
    return isForetold(predicate, lexicon) ? .prediction : .assertion
  }

  /// Whether a token lies in the clause of the target or of its predicates.
  private func standsBeside(_ k: Int) -> Bool {
    guard let first = target.tokens.first else { return true }
    if reading.clause[first] == reading.clause[k] { return true }
    for link in target.links where link.predicate >= 0 {
      if reading.clause[reading.predicates[link.predicate].head] == reading.clause[k] {
        return true
      }
    }
    return false
  }

  /// What is held back, foretold, asked or promised where nothing tells a side: "it is too early to
  /// say", "that is a matter for the courts", "…, the bakers warned".
  func actWithoutSide(isBlocked: Bool = false, _ lexicon: StanceLexicon) -> StanceAct? {
    if isCautious(lexicon, overUnclear: !isBlocked) { return .caution }
    for p in 0..<reading.groupCount
    where reading.predicates[p].phraseClasses.has(.distancing) { return .distancing }
    let mayStand = reading.seenPhrases & Self.standingPhrases.rawValue != 0
    for start in reading.phraseStarts.prefix(mayStand ? reading.count : 0) {
      guard
        let match = longestPhrase(
          from: Int(start), to: reading.count, Self.standingPhrases, lexicon)
      else { continue }
      if match.value.has(.refusing) { return .refusal }
      return match.value.has(.unclear) ? .caution : .distancing
    }
    if leavesIt(lexicon) { return .distancing }
    guard let act = holderAct(lexicon), Self.openActs & Self.bit(act) != 0 else { return nil }
    return act
  }

  /// The act of a side that the weights saw: of the holder's verb, of duty and modality at the
  /// target's predicate.
  private func weighedAct(
    _ predicate: Int, _ decision: StanceDecision, _ lexicon: StanceLexicon
  ) -> StanceAct? {
    if let act = holderAct(lexicon),
      (decision.side < 0 ? Self.favouring : Self.condemning) & Self.bit(act) == 0
    {
      return act == .caution && decision.side < 0 ? .warning : act
    }
    let mayAct = reading.seenPhrases & Self.actClasses.rawValue != 0
    // The phrase ends right before the target.
    for k in 0..<(mayAct ? target.tokens.lowerBound : 0)
    where reading.phraseValues[k] & Self.actClasses.rawValue != 0 {
      if let match = longestPhrase(from: k, to: reading.count, Self.actClasses, lexicon),
        match.end > k + 1, match.end <= target.tokens.lowerBound,
        target.tokens.lowerBound - match.end < 3, let act = Self.act(of: match.value),
        (decision.side < 0 ? Self.favouring : Self.condemning) & Self.bit(act) == 0
      {
        return act
      }
    }
    guard predicate >= 0 else { return nil }
    // "I wish them every success"
    if subjectIsSpeaker(predicate, lexicon), let act = verbAct(predicate, lexicon),
      (decision.side < 0 ? Self.favouring : Self.condemning) & Self.bit(act) == 0
    {
      return act
    }
    let verb = reading.predicates[predicate].copula
    let at = verb >= 0 ? verb : predicate
    let own = reading.predicates[at]
    if own.parent >= 0, reading.predicates[own.parent].hasDuty { return .demand }
    if own.hasDuty {
      if isPerfect(at) { return decision.side < 0 ? .criticism : .praise }
      if own.modal == 0 { return isCommand(at) && decision.side < 0 ? .demand : .call }
      return lexicon.entry(own.modal).has(.probable) ? .call : .demand
    }
    guard own.modal != 0, !isPerfect(at) else { return nil }
    let modal = lexicon.entry(own.modal)
    if modal.has(.actCommitment), subjectIsSpeaker(at, lexicon) {
      return own.isNegated ? (decision.side < 0 ? .refusal : .commitment) : .commitment
    }
    guard decision.side < 0, !own.isNegated, !subjectIsSpeaker(at, lexicon) else { return nil }
    for link in target.links
    where link.predicate == at && link.role == .subject && link.path == .itself {
      return .warning
    }
    return nil
  }

  /// "will close", "would come": a deed of somebody else's that is still to come.
  private func isForetold(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    guard p >= 0 else { return false }
    let verb = reading.predicates[p].copula >= 0 ? reading.predicates[p].copula : p
    let predicate = reading.predicates[verb]
    guard predicate.modal != 0, !predicate.hasDuty, !predicate.isPassive,
      !subjectIsSpeaker(verb, lexicon), !belongsToSpeaker(verb)
    else { return false }
    let modal = lexicon.entry(predicate.modal)
    // "could last for weeks"
    if modal.has(.hedge) {
      return !predicate.isNegated && !predicate.isConditional && !isPerfect(verb)
    }
    for k in predicate.first..<predicate.head
    where reading.tags[k] == .rb && reading.formHas(k, .probable) { return true }
    // "reckons that it will return"
    if predicate.parent >= 0,
      reading.lemmaHas(reading.predicates[predicate.parent].head, .probable)
    {
      return true
    }
    // What will be done on a day is a plan; what will become more or less is foretold.
    let way = lexicon.entries[Int(reading.lemmaEntry[predicate.head])].adjective
    let classes = predicate.classes
    guard
      way.has(.changeUp) || way.has(.changeDown) || classes.has(.changeUp)
        || classes.has(.changeDown) || predicate.isCopula
    else { return false }
    // "will enter its orbit"
    if !predicate.isCopula, let object = predicate.objects.first,
      reading.heads[object] > predicate.head, !reading.isMeasure(reading.heads[object], lexicon),
      !isDue(after: predicate.head)
    {
      return false
    }
    return modal.has(.actCommitment) || (modal.has(.probable) && !modal.has(.duty))
  }

  /// Whether the target itself is the object of a predicate.
  private func isDone(to p: Int) -> Bool {
    for link in target.links
    where link.predicate == p && link.role != .subject && link.path == .itself { return true }
    return false
  }

  /// "by 2031"
  private func isDue(after head: Int) -> Bool {
    for k in head..<max(head, reading.count - 1)
    where reading.formHas(k, .by) && reading.tags[k + 1] == .cd { return true }
    return false
  }

  /// "sees the coalition holding", "sees a deal by May"
  private func foresees(_ lexicon: StanceLexicon) -> Bool {
    for link in target.links
    where link.role == .object && link.path == .itself && link.predicate >= 0 {
      let verb = reading.predicates[link.predicate]
      let end = target.tokens.upperBound
      guard verb.isFinite, verb.modal == 0, !verb.isPassive, !verb.isNegated,
        lexicon.entries[Int(reading.lemmaEntry[verb.head])].has(.inquiring),
        lexicon.entries[Int(reading.lemmaEntry[verb.head])].has(.naming), end < reading.count
      else { continue }
      if reading.tags[end] == .vbg || reading.tags[end] == .ti { return true }
    }
    return false
  }

  /// A perfect under a modal: "should have been", "would have come".
  func isPerfect(_ p: Int) -> Bool {
    let own = reading.predicates[p]
    guard own.modal != 0 else { return false }
    for k in own.first..<own.head where reading.tags[k] == .hv { return true }
    return false
  }

  /// A bare verb form at the head of its clause: "Scrap it!"
  func isCommand(_ p: Int) -> Bool {
    let own = reading.predicates[p]
    guard own.modal == 0, own.first == own.head, reading.tags[own.head] == .vb,
      !own.isInfinitive, reading.subjects(p).isEmpty
    else { return false }
    // "Please keep it."
    return own.first == 0 || reading.tags[own.first - 1] != .rb
  }
}
