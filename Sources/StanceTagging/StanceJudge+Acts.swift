import Lexicons
import TextModel

/// The table of acts: what governs the predicate comes first, then the predicate's own words and
/// modality, then the cue, then what the side alone tells.
extension StanceJudge {
  private static let acts: [(kind: StanceWordKind, act: StanceAct)] = [
    (.actDemand, .demand), (.actCall, .call), (.actWarning, .warning), (.actThreat, .threat),
    (.actRefusal, .refusal), (.actCommitment, .commitment), (.actPrediction, .prediction),
    (.actHope, .hope), (.actCriticism, .criticism), (.actWelcome, .welcome), (.actPraise, .praise),
    (.actDenial, .denial), (.actCaution, .caution), (.actDeclaration, .declaration),
  ]

  private static let classActs: [(value: StanceClass, act: StanceAct)] = [
    (.refusing, .refusal), (.distancing, .distancing), (.asserting, .assertion),
    (.praising, .praise), (.blaming, .criticism), (.welcoming, .welcome), (.demanding, .demand),
    (.calling, .call), (.hoping, .hope), (.declaring, .declaration), (.warning, .warning),
  ]
  static let actClasses = StanceClassSet.set(classActs.map(\.value))

  /// The kinds of words that tell an act, as bits.
  private static let actKinds = acts.reduce(0) { $0 | 1 << UInt64($1.kind.rawValue) } as UInt64

  static func act(of entry: StanceEntry) -> StanceAct? {
    guard entry.kinds & actKinds != 0 else { return nil }
    for pair in acts where entry.has(pair.kind) { return pair.act }
    return nil
  }

  static func act(of classes: StanceClassSet) -> StanceAct? {
    guard classes.rawValue & actClasses.rawValue != 0 else { return nil }
    for pair in classActs where classes.has(pair.value) { return pair.act }
    return nil
  }

  mutating func act(
    of rule: FiredRule, _ decision: StanceDecision, _ cue: StanceEntry?, _ lexicon: StanceLexicon
  ) -> StanceAct {
    if rule.id == StanceRuleID(.soCalled)
      || fired.contains(where: { $0.id == StanceRuleID(.soCalled) })
        && decision.side < 0
    {
      return .distancing
    }
    let kind = StanceRuleKind(rawValue: UInt8(rule.id.rawValue & 15)) ?? .blocked
    let said = cue.flatMap { cueAct($0, decision) }
    if rule.blocks, decision.side == 0 {
      // "would not say whether she backs it"
      if refusesToTell(lexicon) || stopsShort(rule, lexicon) { return .refusal }
      if let act = actWithoutSide(isBlocked: true, lexicon) { return act }
      // "The act was passed in 1986."
      if rule.predicate >= 0, rule.id == StanceRuleID(.blocked),
        reading.predicates[rule.predicate].isPassive, !hasHolder
      {
        return .assertion
      }
    }
    if kind == .objectPhrase || kind == .subjectPhrase {
      if kind == .objectPhrase, let act = actBefore(rule, lexicon) { return act }
      // "There is no truth in the rumours."
      if kind == .objectPhrase, decision.side < 0, isAssertable(lexicon),
        reading.tags[rule.token] == .dt || rule.id.isDenied
      {
        return .denial
      }
      if let act = phraseAct(rule, lexicon) { return act }
    }
    guard rule.predicate >= 0 else { return plainAct(rule, decision, said, lexicon) }
    // "was very pleased with": the phrase tells the act of the attitude.
    if rule.id.isLike || (rule.id.isAttitude && verbAct(rule.predicate, lexicon) == nil),
      let phrase = fired.first(where: { $0.id.isObjectPhrase && $0.value == rule.value }),
      let act = phraseAct(phrase, lexicon)
    {
      return act
    }
    let act = act(of: rule, kind, decision, said, lexicon)
    // "I used to trust it"
    if decision.side < 0, rule.id.isLike, rule.id.isDenied, act == .praise || act == .welcome {
      return .criticism
    }
    return conditionedAct(act, rule.predicate, decision, lexicon)
  }

  /// The act of a rule that stands on a predicate.
  private func act(
    of rule: FiredRule, _ kind: StanceRuleKind, _ decision: StanceDecision, _ said: StanceAct?,
    _ lexicon: StanceLexicon
  ) -> StanceAct {
    var at = rule.predicate
    if reading.predicates[at].copula >= 0 { at = reading.predicates[at].copula }
    let own = reading.predicates[at]
    // "had it not been for them", "without it we would have closed"
    if kind == .reproach || kind == .absence, !own.hasDuty || isPerfect(at) {
      return decision.side < 0 ? .criticism : .praise
    }
    if decision.side < 0, isUltimatum(lexicon) { return .threat }
    if kind == .conditional {
      return rule.id.rawValue >> 17 & 1 == 0
        ? .conditionalOffer : threatensItself(lexicon) ? .threat : .warning
    }
    if own.isInfinitive, own.parent < 0, let said { return said }
    if kind == .label { return plainAct(rule, decision, nil, lexicon) }
    if kind == .action, let act = deedAct(at, lexicon) { return act }
    // "deserves to be kept"
    if isDeserving(at), hasInfinitive(under: at) { return .call }
    // "would sooner close than sign it"
    if decision.side < 0, isSpurned(own.first, lexicon) { return .refusal }
    // "should never have been allowed", "who needs another one?"
    if decision.side < 0, own.hasDuty && isPerfect(at) || isRhetorical { return .criticism }
    if let act = governingAct(at, decision, lexicon) {
      // "fears that": caution takes no side.
      guard act == .caution, decision.side < 0 else { return act }
      // "cautioned that it could", not "cautioned that it was small", "cautioned against it"
      if isCounsel(at, lexicon) { return own.isClause && own.modal != 0 ? .warning : act }
      return foresees(at, lexicon) ? .warning : .criticism
    }
    if own.hasDuty {
      if let said, said == .call || said == .demand || said == .warning && decision.side < 0 {
        return said
      }
      // "Scrap it!" demands, "Keep it!" calls for it.
      if own.modal == 0 {
        return isCommand(at) && decision.side < 0 && kind != .action ? .demand : .call
      }
      // "should" advises, "must" demands.
      return lexicon.entry(own.modal).has(.probable) ? .call : .demand
    }
    if kind == .action, own.isInfinitive, own.parent >= 0,
      isPressing(at, under: own.parent, lexicon)
    {
      // "I see no reason to drop it."
      return government(at, lexicon).isNegated ? .declaration : .call
    }
    if own.modal != 0, let act = modalAct(at, rule, decision, said, lexicon) { return act }
    if rule.id.isLike, own.isConditional, !own.isEvenIf, !isName {
      return decision.side > 0 ? .conditionalOffer : .threat
    }
    if reading.predicates[rule.predicate].kind == .verb, let act = verbAct(at, lexicon) {
      // "The thaw threatens villages"
      if act == .threat, rule.id.isOfSubject { return .warning }
      // "have not welcomed it", "cannot fault it"
      if isNegated(at, lexicon) {
        if decision.side < 0, act == .praise || act == .welcome { return .criticism }
        if decision.side > 0, act == .criticism || act == .refusal && rule.isOfSubject {
          return .praise
        }
      }
      // "the synod decided nothing"
      if act != .declaration || !rule.isOfSubject { return act }
    }
    // "The cabinet scrapped it", "we are phasing it out"
    if let act = ownDeedAct(at, rule, lexicon) { return act }
    if rule.id.isLike {
      let entry = lexicon.entries[Int(reading.lemmaEntry[reading.predicates[rule.predicate].head])]
      // "Few trust it"
      return decision.side < 0 && !entry.has(.actDeclaration)
        && (own.phraseClasses.isEmpty || hasNobody(at, lexicon) || !subjectIsSpeaker(at, lexicon))
        ? .criticism : .declaration
    }
    return plainAct(rule, decision, said, lexicon)
  }

  /// The act of the verbs and adjectives above a predicate: "demanded that", "hopeful that".
  private func governingAct(
    _ p: Int, _ decision: StanceDecision, _ lexicon: StanceLexicon
  ) -> StanceAct? {
    var at = p
    var hops = 0
    while reading.predicates[at].parent >= 0 && hops < 3 {
      let up = reading.predicates[at].parent
      let parent = reading.predicates[up]
      // "are going to abolish it"
      if reading.predicates[at].isInfinitive, reading.formHas(parent.head, .wanting),
        reading.tags[parent.head] == .vbg, subjectIsSpeaker(up, lexicon)
      {
        return parent.isNegated && decision.side < 0 ? .refusal : .commitment
      }
      // "it is not true that"
      if reading.predicates[at].isClause, saysTruth(up, of: at, lexicon) { return .denial }
      var act =
        Self.act(of: lexicon.entries[Int(reading.lemmaEntry[parent.head])])
        ?? Self.act(of: lexicon.entries[Int(reading.formEntry[parent.head])])
        ?? Self.act(of: parent.classes.union(parent.phraseClasses))
      // "voiced hope that", "there is a danger that"
      let noun = reading.predicates[at].isClause ? objectBeforeClause(up, at) : -1
      if noun >= 0 { act = Self.act(of: lexicon.entries[Int(reading.lemmaEntry[noun])]) ?? act }
      let adjective = predicative(of: up, before: at)
      if adjective >= 0 {
        let entry = lexicon.entries[Int(reading.lemmaEntry[adjective])]
        act = Self.act(of: entry) ?? Self.act(of: entry.adjective) ?? act
      }
      // "repeated its threat to"
      if act == nil, reading.predicates[at].isInfinitive {
        act = actOfObject(up, before: reading.predicates[at].first, lexicon)
      }
      if let act {
        if act == .demand, parent.classes.has(.reporting), isPlainFact(at) { return nil }
        // "would love to see it finished"
        if act == .praise, parent.modal != 0, reading.predicates[at].isInfinitive { return .hope }
        // "vowed to retaliate"
        if act == .commitment, at == p, reading.lemmaHas(reading.predicates[p].head, .actThreat) {
          return .threat
        }
        // "wants to thank them"
        if act == .demand, at == p, reading.predicates[p].isInfinitive,
          let own = verbAct(p, lexicon), Self.isVerdict(own)
        {
          return own
        }
        if parent.isNegated && (act == .commitment || act == .demand) {
          return decision.side < 0 ? .refusal : .declaration
        }
        return act
      }
      if parent.hasDuty { return .demand }
      // "deserves to be kept"
      if reading.predicates[at].isInfinitive, isDeserving(up) { return .call }
      // "stands ready to", "gave its word that"
      if parent.phraseClasses.has(.commit)
        || parent.classes.has(.commit) && !reading.verbClasses(parent.head, lexicon).has(.commit)
      {
        return parent.isNegated || isNegated(at, lexicon) && decision.side < 0
          ? .refusal : .commitment
      }
      at = up
      hops += 1
    }
    return nil
  }

  /// "Closing it would rip the heart out of the town", "would be a mistake": the act of a verdict on a
  /// deed that is the subject.
  private func deedAct(_ p: Int, _ lexicon: StanceLexicon) -> StanceAct? {
    for q in 0..<reading.predicates.count {
      let verb = reading.predicates[q].copula >= 0 ? reading.predicates[q].copula : q
      let gerund = reading.predicates[verb].gerundSubject
      guard gerund >= 0, gerund == p || verb == p else { continue }
      let side = verdict(q, lexicon)
      if side > 0 {
        // "is the goal of both sides"
        let entry = lexicon.entries[Int(reading.lemmaEntry[reading.predicates[q].head])]
        return Self.act(of: entry) == .hope ? .hope : .praise
      }
      if side < 0 {
        return reading.predicates[verb].modal != 0 && verb == q ? .warning : .criticism
      }
    }
    return nil
  }

  /// Whether an act judges, rather than asks or promises.
  private static func isVerdict(_ act: StanceAct) -> Bool {
    act == .praise || act == .criticism || act == .welcome || act == .denial
  }

  private func modalAct(
    _ p: Int, _ rule: FiredRule, _ decision: StanceDecision, _ said: StanceAct?,
    _ lexicon: StanceLexicon
  ) -> StanceAct? {
    let own = reading.predicates[p]
    let modal = lexicon.entry(own.modal)
    let isWill = modal.has(.actCommitment)
    let isReported =
      (holdsCue || hasHolder) && own.parent >= 0 && own.isClause
      && reading.predicates[own.parent].classes.has(.reporting)
    if isWill || (isReported && modal.has(.probable)) {
      if subjectIsSpeaker(p, lexicon), p == rule.predicate, !rule.id.isObjectPhrase {
        if own.isNegated && decision.side < 0 { return .refusal }
        // "will vote for it" tells a side.
        return rule.id.isAttitude && !own.isNegated && verbAct(p, lexicon) == .declaration
          && (decision.side < 0 || reading.lemmaHas(own.head, .inquiring))
          ? .declaration : .commitment
      }
      // "My government will stamp it out"
      if p == rule.predicate, rule.id.isDone, !own.isNegated, belongsToSpeaker(p, ownOnly: true) {
        return .commitment
      }
      // "would be sorry to see it go"
      if p != rule.predicate || rule.id.isObjectPhrase, subjectIsSpeaker(p, lexicon) { return nil }
      if own.isNegated && !rule.id.isOfSubject { return .refusal }
      // "There will be no bailout."
      if own.isCopula, decision.side < 0, rule.id == StanceRuleID(.wish) { return .refusal }
      if isReported, !rule.id.isOfSubject, rule.id.isDone { return .commitment }
      return said ?? (decision.side < 0 ? .warning : .prediction)
    }
    // "would push up prices"
    if modal.has(.probable), decision.side < 0, rule.id.isOfSubject, !own.isCopula, !isPerfect(p) {
      return said ?? .warning
    }
    if modal.has(.possible) && decision.side < 0 {
      // "could not care less", "cannot be trusted to"
      if own.isNegated, rule.id.isOfSubject { return .criticism }
      // "cannot in good conscience support it"
      if own.isNegated, rule.id.isLike {
        let verb = lexicon.entries[Int(reading.lemmaEntry[own.head])]
        return verb.has(.actDeclaration) || !own.phraseClasses.isEmpty && !verb.has(.naming)
          ? .refusal : .criticism
      }
      // "could not abide it"
      if own.isNegated, !rule.id.isOfSubject, subjectIsSpeaker(p, lexicon) { return .declaration }
      return said ?? .warning
    }
    return nil
  }

  /// The act of the deciding verb itself: "welcomed", "turned down", "rejected the claim".
  func verbAct(_ p: Int, _ lexicon: StanceLexicon) -> StanceAct? {
    let own = reading.predicates[p]
    let classes = own.classes.union(own.phraseClasses)
    let isReproach = lexicon.entries[Int(reading.lemmaEntry[own.head])].has(.actCriticism)
    if classes.has(.dislike) || classes.has(.doubt), !isReproach, !classes.has(.blaming),
      isAssertable(lexicon)
    {
      return .denial
    }
    if let act = Self.act(of: classes) { return act }
    let entry = lexicon.entries[Int(reading.lemmaEntry[own.head])]
    let act = Self.act(of: entry)
    // "hailed the ruling", "hailed the trial as a breakthrough"
    if act == .welcome, entry.has(.actPraise), isName || isCalledSomething(p, lexicon) {
      return .praise
    }
    // "called it a farce" is no call.
    return act == .call && reading.lemmaHas(own.head, .naming) ? nil : act
  }

  /// "cautioned against", "advises against": the verb right before the phrase.
  private func actBefore(_ rule: FiredRule, _ lexicon: StanceLexicon) -> StanceAct? {
    // "demanded an immediate end to"
    for edge in reading.edges
    where Int(edge.head) == rule.token && edge.role != .subject && edge.role != .attribute {
      let verb = reading.predicates[Int(edge.predicate)].head
      let act = Self.act(of: lexicon.entries[Int(reading.lemmaEntry[verb])])
      if let act, act == .demand || act == .call || act == .warning { return act }
    }
    guard rule.token > 0, reading.groupOf[rule.token - 1] >= 0 else { return nil }
    let p = Int(reading.groupOf[rule.token - 1])
    let entry = lexicon.entries[Int(reading.lemmaEntry[reading.predicates[p].head])]
    return entry.has(.actCall)
      ? .call
      : entry.has(.actCaution) ? .caution : entry.has(.actWarning) ? .warning : nil
  }

  private func phraseAct(_ rule: FiredRule, _ lexicon: StanceLexicon) -> StanceAct? {
    guard
      let match = longestPhrase(
        from: rule.token, to: reading.count, Self.actClasses, lexicon)
    else { return nil }
    return Self.act(of: match.value)
  }

  /// The act where only the side and the kind of rule tell.
  private func plainAct(
    _ rule: FiredRule, _ decision: StanceDecision, _ said: StanceAct?, _ lexicon: StanceLexicon
  ) -> StanceAct {
    if decision.side < 0, rule.id.isJudged, !rule.id.isLabel,
      isAssertable(lexicon) || saysFalse(rule, lexicon)
    {
      return .denial
    }
    // "The accusation is a lie."
    if decision.side < 0, isAssertable(lexicon), saysFalse(rule, lexicon) {
      return .denial
    }
    if let said { return said }
    if decision.side < 0 { return .criticism }
    guard decision.side > 0 else { return .assertion }
    // "is neither empty nor dear": what is said against it is denied.
    if rule.id.isDeniedFault { return .denial }
    if rule.token < reading.count,
      Self.act(of: lexicon.entries[Int(reading.lemmaEntry[rule.token])]) == .hope
    {
      return .hope
    }
    // "was a welcome step"
    if rule.token < reading.count, reading.chunkOf[rule.token] >= 0 {
      let chunk = reading.chunks[Int(reading.chunkOf[rule.token])]
      for k in chunk.first...max(chunk.first, chunk.head)
      where reading.lemmaHas(k, .actWelcome) { return .welcome }
    }
    // "has the chamber's backing"
    if rule.token < reading.count, reading.tags[rule.token].isNoun,
      reading.nounClasses(rule.token, lexicon).has(.declaring)
    {
      return .declaration
    }
    // "has no quarrel with": an attitude.
    if rule.id.isObjectPhrase { return .declaration }
    return .praise
  }
}
