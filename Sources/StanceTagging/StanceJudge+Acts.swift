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
  private static let actClasses = StanceClassSet.set(classActs.map(\.value))

  static func act(of entry: StanceEntry) -> StanceAct? {
    for pair in acts where entry.has(pair.kind) { return pair.act }
    return nil
  }

  private static func act(of classes: StanceClassSet) -> StanceAct? {
    guard classes.rawValue & actClasses.rawValue != 0 else { return nil }
    for pair in classActs where classes.has(pair.value) { return pair.act }
    return nil
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

  /// The act where no rule decided: of the weights, of what the cue says, of a neutral answer.
  func act(
    withoutRule decision: StanceDecision, _ cue: StanceEntry?, _ predicate: Int,
    _ lexicon: StanceLexicon
  ) -> StanceAct {
    let own = cue.flatMap { cueAct($0, decision) }
    if decision.side != 0 {
      return own ?? (decision.side < 0 ? .criticism : .assertion)
    }
    if refusesToTell(lexicon) { return .refusal }
    if isCautious(lexicon) { return .caution }
    for p in 0..<reading.groupCount
    where reading.predicates[p].phraseClasses.has(.distancing) { return .distancing }
    if let own, own != .assertion { return own }
    if reading.seenKinds & 1 << UInt64(StanceWordKind.actPrediction.rawValue) != 0 {
      for k in 0..<reading.count
      where reading.tags[k].isNoun && reading.lemmaHas(k, .actPrediction) { return .prediction }
    }
    guard decision.tier == .silent, reading.groupCount > 0 else { return .assertion }
    for p in [0, max(0, predicate)] {
      let act = Self.act(of: lexicon.entries[Int(reading.lemmaEntry[reading.predicates[p].head])])
      if act == .prediction || act == .hope || act == .warning { return act ?? .assertion }
    }
    return isForetold(predicate, lexicon) ? .prediction : .assertion
  }

  /// "will close", "would come": a deed of somebody else's that is still to come.
  private func isForetold(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    guard p >= 0 else { return false }
    let verb = reading.predicates[p].copula >= 0 ? reading.predicates[p].copula : p
    let predicate = reading.predicates[verb]
    guard predicate.modal != 0, !predicate.hasDuty, !subjectIsSpeaker(verb, lexicon) else {
      return false
    }
    // What will be done on a day is a plan; what will become more or less is foretold.
    let way = lexicon.entries[Int(reading.lemmaEntry[predicate.head])].adjective
    let classes = predicate.classes
    guard
      way.has(.changeUp) || way.has(.changeDown) || classes.has(.changeUp)
        || classes.has(.changeDown) || predicate.isCopula
    else { return false }
    let modal = lexicon.entry(predicate.modal)
    return modal.has(.actCommitment) || (modal.has(.probable) && !modal.has(.duty))
  }

  private var hasQuestion: Bool {
    for k in 0..<reading.count where isQuestionMark[k] { return true }
    return false
  }

  /// The act of a cue; *call* that names its object is no call.
  private func cueAct(_ cue: StanceEntry, _ decision: StanceDecision) -> StanceAct? {
    guard let act = Self.act(of: cue) ?? Self.act(of: cue.verb) else { return nil }
    // "What is the point of it?" asked the mayor.
    if act == .call, cue.has(.wondering), hasQuestion { return nil }
    if act == .call, cue.has(.naming), decision.side != 0 {
      return decision.side < 0 ? .criticism : .praise
    }
    return act
  }

  func act(
    of rule: FiredRule, _ decision: StanceDecision, _ cue: StanceEntry?, _ lexicon: StanceLexicon
  ) -> StanceAct {
    if rule.id == StanceRuleID(.soCalled)
      || fired.contains(where: { $0.id == StanceRuleID(.soCalled) })
        && decision.side < 0
    {
      return .distancing
    }
    let kind = StanceRuleKind(rawValue: UInt8(rule.id.rawValue & 15)) ?? .blocked
    // "would not say whether she backs it"
    if rule.blocks, decision.side == 0, refusesToTell(lexicon) || stopsShort(rule, lexicon) {
      return .refusal
    }
    let said = cue.flatMap { cueAct($0, decision) }
    if kind == .objectPhrase || kind == .subjectPhrase {
      if kind == .objectPhrase, let act = actBefore(rule, lexicon) { return act }
      // "There is no truth in the rumours."
      if kind == .objectPhrase, decision.side < 0, isAssertable(lexicon),
        reading.tags[rule.token] == .dt
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
    var at = rule.predicate
    if reading.predicates[at].copula >= 0 { at = reading.predicates[at].copula }
    let own = reading.predicates[at]
    if kind == .conditional {
      return rule.id.rawValue >> 17 & 1 == 0 ? .conditionalOffer : .threat
    }
    if own.isInfinitive, own.parent < 0, let said { return said }
    if kind == .label { return plainAct(rule, decision, nil, lexicon) }
    if kind == .action, let act = deedAct(at, lexicon) { return act }
    if let act = governingAct(at, decision, lexicon) {
      // "fears that": caution takes no side.
      guard act == .caution, decision.side < 0, !isCounsel(at, lexicon) else { return act }
      return foresees(at, lexicon) ? .warning : .criticism
    }
    if own.hasDuty {
      // "should" advises, "must" demands.
      return own.modal == 0 || lexicon.entry(own.modal).has(.probable) ? .call : .demand
    }
    if kind == .action, own.isInfinitive, own.parent >= 0,
      isPressing(at, under: own.parent, lexicon)
    {
      // "I see no reason to drop it."
      return government(at, lexicon).isNegated ? .declaration : .call
    }
    if own.modal != 0, let act = modalAct(at, rule, decision, said, lexicon) { return act }
    if reading.predicates[rule.predicate].kind == .verb, let act = verbAct(at, lexicon) {
      // "The thaw threatens villages"
      return act == .threat && rule.id.isOfSubject ? .warning : act
    }
    if rule.id.isLike, own.isConditional, !own.isEvenIf, !isName {
      return decision.side > 0 ? .conditionalOffer : .threat
    }
    if rule.id.isLike {
      let entry = lexicon.entries[Int(reading.lemmaEntry[reading.predicates[rule.predicate].head])]
      if decision.side > 0, own.modal != 0, hasCondition(beside: at, lexicon),
        lexicon.entry(own.modal).has(.probable)
      {
        return .conditionalOffer
      }
      // "Few trust it"
      return decision.side < 0 && !entry.has(.actDeclaration) ? .criticism : .declaration
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
      var act =
        Self.act(of: lexicon.entries[Int(reading.lemmaEntry[parent.head])])
        ?? Self.act(of: lexicon.entries[Int(reading.formEntry[parent.head])])
        ?? Self.act(of: parent.classes.union(parent.phraseClasses))
      let adjective = predicative(of: up, before: at)
      if adjective >= 0 {
        let entry = lexicon.entries[Int(reading.lemmaEntry[adjective])]
        act = Self.act(of: entry) ?? Self.act(of: entry.adjective) ?? act
      }
      if let act {
        if act == .demand, parent.classes.has(.reporting), isPlainFact(at) { return nil }
        if parent.isNegated && (act == .commitment || act == .demand) {
          return decision.side < 0 ? .refusal : .declaration
        }
        return act
      }
      if parent.hasDuty { return .demand }
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

  /// "cautioned that", "counsels against"
  private func isCounsel(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let up = reading.predicates[p].parent
    return up >= 0 && !reading.lemmaHas(reading.predicates[up].head, .fearing)
      && !reading.predicates[up].classes.has(.doubt)
  }

  /// A clause in the indicative, such as tells what is, not what should be.
  private func isPlainFact(_ p: Int) -> Bool {
    guard reading.predicates[p].isClause, !reading.predicates[p].hasDuty else { return false }
    switch reading.tags[reading.predicates[p].first] {
    case .vbz, .vbd, .hv, .md: return true
    case .be: return !reading.formHas(reading.predicates[p].first, .nonfinite)
    default: return false
    }
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
      if subjectIsSpeaker(p, lexicon) {
        if own.isNegated && decision.side < 0 { return .refusal }
        return hasCondition(beside: p, lexicon) ? .conditionalOffer : .commitment
      }
      if own.isNegated && !rule.id.isOfSubject { return .refusal }
      // "There will be no bailout."
      if own.isCopula, decision.side < 0, rule.id == StanceRuleID(.wish) { return .refusal }
      if isReported, !rule.id.isOfSubject, rule.id.isDone { return .commitment }
      return said ?? (decision.side < 0 ? .warning : .prediction)
    }
    if modal.has(.possible) && decision.side < 0 {
      // "cannot in good conscience support it"
      if own.isNegated, rule.id.isLike {
        let verb = lexicon.entries[Int(reading.lemmaEntry[own.head])]
        return verb.has(.actDeclaration) || own.phraseClasses.has(.declaring)
          ? .refusal : .criticism
      }
      return said ?? .warning
    }
    return nil
  }

  /// Whether another clause of the window is a condition: "we will sign if they let us in".
  private func hasCondition(beside p: Int, _ lexicon: StanceLexicon) -> Bool {
    if reading.predicates[p].isConditional { return false }
    for q in 0..<reading.groupCount where q != p {
      if reading.predicates[q].isConditional && !reading.predicates[q].isEvenIf { return true }
    }
    return false
  }

  /// The act of the deciding verb itself: "welcomed", "turned down", "rejected the claim".
  private func verbAct(_ p: Int, _ lexicon: StanceLexicon) -> StanceAct? {
    let own = reading.predicates[p]
    let classes = own.classes.union(own.phraseClasses)
    let isReproach = lexicon.entries[Int(reading.lemmaEntry[own.head])].has(.actCriticism)
    if classes.has(.dislike) || classes.has(.doubt), !isReproach, isAssertable(lexicon) {
      return .denial
    }
    if let act = Self.act(of: classes) { return act }
    let act = Self.act(of: lexicon.entries[Int(reading.lemmaEntry[own.head])])
    // "called it a farce" is no call.
    return act == .call && reading.lemmaHas(own.head, .naming) ? nil : act
  }

  /// Whether the target is a claim, a charge, a rumour: something that is true or false.
  func isAssertable(_ lexicon: StanceLexicon) -> Bool {
    for k in target.tokens where reading.nounClasses(k, lexicon).has(.assertable) {
      // "parking charges"
      if k == 0 || reading.tags[k - 1] != .nn { return true }
    }
    for k in target.paths.indices where target.paths[k] == .of {
      if reading.nounClasses(k, lexicon).has(.assertable) { return true }
    }
    return false
  }

  /// "is pure invention", "called it 'simply untrue'"
  private func saysFalse(_ rule: FiredRule, _ lexicon: StanceLexicon) -> Bool {
    for k in rule.token..<min(reading.count, rule.token + 8) {
      let entry = lexicon.entries[Int(reading.lemmaEntry[k])]
      if reading.tags[k].isNoun ? entry.noun.has(.falsehood) : entry.adjective.has(.falsehood) {
        return !reading.isDenied[k]
      }
    }
    return false
  }

  /// "cautioned against", "advises against": the verb right before the phrase.
  private func actBefore(_ rule: FiredRule, _ lexicon: StanceLexicon) -> StanceAct? {
    // "demanded an immediate end to"
    for edge in reading.edges
    where Int(edge.head) == rule.token && edge.role != .subject && edge.role != .attribute {
      let verb = reading.predicates[Int(edge.predicate)].head
      let act = Self.act(of: lexicon.entries[Int(reading.lemmaEntry[verb])])
      if let act, act == .demand || act == .call { return act }
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
