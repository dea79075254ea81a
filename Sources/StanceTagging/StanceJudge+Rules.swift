import Lexicons
import TextModel

extension StanceJudge {
  /// Applies every rule of one link.
  mutating func apply(_ link: TargetLink, _ lexicon: StanceLexicon) {
    if link.predicate < 0 || link.role == .adjective || link.role == .apposition
      || link.role == .head
    {
      return applyWord(link, lexicon)
    }
    let predicate = reading.predicates[link.predicate]
    switch predicate.kind {
    case .verb: applyVerb(link, lexicon)
    case .adjective, .noun:
      if link.role == .attribute { applyPredicative(link, lexicon) }
    }
  }

  /// Words of the noun phrase: adjectives, appositions, heads the target hangs on.
  private mutating func applyWord(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let k = link.token
    let tag = reading.tags[k]
    let isNegated = k > 0 && reading.isNegator(k - 1, lexicon) || isDeniedPredicative(link, lexicon)
    if link.role == .head && link.pathWord != 0 { applyNounPhrase(link, isNegated, lexicon) }
    var classes = reading.adjectiveClasses(k, lexicon)
    let adjective = classes
    if tag.isNoun || link.role == .apposition || link.role == .head {
      let noun = reading.nounClasses(k, lexicon)
      if !noun.isEmpty || tag.isNoun { classes = noun }
    }
    if (tag == .vbn || tag == .vbg) && classes.isEmpty {
      classes = reading.verbClasses(k, lexicon)
    }
    if link.role == .head && classes.has(.relation) { return }
    if link.role == .adjective && (adjective.has(.describing) || classes.has(.relation)) { return }
    // What the target owns tells little of it where it is only a thing to have.
    if link.role == .head && (classes.has(.goodThing) || classes.has(.badThing)) { return }
    for value in [StanceClass.good, .bad, .badFor, .deedBad, .undergoBad, .undergoGood]
    where classes.has(value) {
      var points = value == .good || value == .undergoGood ? 8 : -8
      switch link.path {
      case .itself, .coordinated: points *= 2
      case .possessor, .modifier, .of, .pronoun: break
      case .other, .none: points /= 2
      }
      if link.role == .head && link.path != .possessor && link.path != .modifier { continue }
      fire(
        StanceRuleID(
          .link, path: link.path, role: link.role, value: value, isNegated: isNegated),
        isNegated ? -points : points, link, isDirect: link.path == .itself, isComposed: isNegated)
    }
  }

  /// "this is not a bad deal": the target is what something is said not to be.
  private func isDeniedPredicative(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    guard link.role == .adjective, link.path == .itself else { return false }
    for q in reading.groupCount..<max(reading.groupCount, reading.predicates.count)
    where target.tokens.contains(reading.predicates[q].head) { return isNegated(q, lexicon) }
    return false
  }

  /// "critic of", "opposition to": the noun and its preposition before the target.
  private mutating func applyNounPhrase(
    _ link: TargetLink, _ isNegated: Bool, _ lexicon: StanceLexicon
  ) {
    let value = phraseValue(link.token, link.pathWord, lexicon)
    if value.has(.objectGood), applyAsked(link.token, lexicon) { return }
    if isTurnedByVerb(link.token, isGood: value.has(.objectGood)) { return }
    if !value.isEmpty, isMereParty(link.token, lexicon) { return }
    if value.has(.objectGood) || value.has(.objectBad) {
      // "The case for T falls apart": what is said of the attitude.
      let said = verdict(ofNoun: link.token, from: target.tokens.upperBound, lexicon)
      if said != 0, value.has(.objectGood), !value.has(.objectBad) {
        fire(
          StanceRuleID(.objectPhrase, isPositive: said > 0), 16 * said, link, isDirect: true,
          isComposed: true)
      }
      if said != 0 { return }
    }
    let isUndone = isUndone(link.token)
    // "has never been a fan of"
    let own = Int(reading.predicateOf[link.token])
    let isDenied =
      !isNegated && own >= reading.groupCount && self.isNegated(own, lexicon)
    for isGood in [true, false] where value.has(isGood ? .objectGood : .objectBad) {
      let points = isGood ? 16 : -16
      fire(
        StanceRuleID(
          .objectPhrase, isNegated: isNegated || isUndone || isDenied,
          isPositive: isGood != isUndone),
        isNegated ? 0 : isUndone || isDenied ? -points / 2 : points, link, isDirect: true,
        isComposed: isDenied)
    }
  }

  func phraseValue(
    _ k: Int, _ preposition: UInt32, _ lexicon: StanceLexicon
  ) -> StanceClassSet {
    var out: StanceClassSet = []
    for entry in [reading.lemmaEntry[k], reading.formEntry[k]] {
      let root = lexicon.entries[Int(entry)].phrases
      guard root >= 0 else { continue }
      let node = lexicon.phrases.step(root, preposition)
      if node >= 0 { out.formUnion(StanceClassSet(rawValue: lexicon.phrases.value(node))) }
    }
    return out
  }

  private mutating func applyVerb(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let p = link.predicate
    let predicate = reading.predicates[p]
    // "should not read too much into T"
    if predicate.phraseClasses.has(.unclear), link.role != .subject { return }
    if applyRareVerb(link, predicate, lexicon) { return }
    var classes = link.isPhrase ? predicate.phraseClasses : predicate.classes
    var role = link.role
    // "replace the donkeys with T": what is done to the donkeys is not done to T.
    if link.path == .other, predicate.phraseObject >= 0,
      target.paths[predicate.phraseObject] == .itself
    {
      return
    }
    if role == .object || (role == .preposition && predicate.objects.isEmpty),
      applyDeed(link, government(p, lexicon), lexicon)
    {
      return
    }
    if role == .preposition {
      if predicate.phraseClasses.has(.directive) { return }
      if predicate.classes.has(.attributing) { return applyCause(link, lexicon) }
      if applySpeaking(link, lexicon) || isAskedFor(link, lexicon) { return }
      let value = phraseValue(predicate.head, link.word, lexicon)
      // "horrified at the closure of T"
      let isTurned = isTurned(link, lexicon)
      // "blamed it on a strike at the plant": not on the plant.
      let share = isTurned ? 4 : link.path.quarters
      let head = predicate.head
      let isNegated =
        government(p, lexicon).isNegated || (head > 0 && reading.formHas(head - 1, .lesser))
      if isNegated, value.has(.objectGood) != value.has(.objectBad) {
        let isFor = value.has(.objectBad) != isTurned
        return fire(
          StanceRuleID(.objectPhrase, isNegated: true, isPositive: !isFor),
          (isFor ? 8 : -8) * share / 4, link, isDirect: share == 4, isComposed: true)
      }
      for isGood in [true, false] where value.has(isGood ? .objectGood : .objectBad) {
        fire(
          StanceRuleID(.objectPhrase, isPositive: isGood != isTurned),
          (isGood != isTurned ? 16 : -16) * share / 4, link, isDirect: share == 4,
          isComposed: isTurned)
      }
      return
    }
    if role == .object && !link.isPhrase && predicate.phraseObject >= 0 && predicate.isPassive {
      classes = predicate.phraseClasses
    }
    if role == .attribute { role = .subject }
    if role == .subject && !link.isPhrase { classes.formUnion(predicate.phraseClasses) }
    // "was doomed" says what the effect verb does not say of its object.
    var telling = classes.rawValue & Self.evaluative.rawValue & ~StanceClassSet(.reporting).rawValue
    if predicate.isPassive && role == .object { telling &= ~StanceClassSet(.badFor).rawValue }
    if role == .subject, !link.isPhrase, applyApproval(link, lexicon) { return }
    guard telling != 0 else {
      if role == .subject && !link.isPhrase {
        applyCausing(link, lexicon)
        applyEnabling(link, lexicon)
        applyTurning(link, lexicon)
      }
      if link.path == .itself, predicate.isEmbedded, fired.isEmpty { block(.blocked, link) }
      return applyReception(link, lexicon) ? () : applyParticiple(link, role, lexicon)
    }
    if applyReception(link, lexicon) { return }
    let government = government(p, lexicon)
    let patient = self.patient(p, lexicon)
    var bits = classes.rawValue & Self.evaluative.rawValue
    while bits != 0 {
      let index = UInt8(truncatingIfNeeded: bits.trailingZeroBitCount)
      bits &= bits - 1
      guard let value = StanceClass(rawValue: index) else { continue }
      applyClass(value, classes, role, link, government, patient, lexicon)
    }
  }

  /// Rules for verbs that most are not, told by what is known of each; whether one spoke.
  private mutating func applyRareVerb(
    _ link: TargetLink, _ predicate: StancePredicate, _ lexicon: StanceLexicon
  ) -> Bool {
    if predicate.hasDuty, applyReproach(link, lexicon) { return true }
    if predicate.isConditional,
      applyCounterfactual(link, lexicon) || applyLastingCondition(link, lexicon)
    {
      return true
    }
    if predicate.isCopula || predicate.classes.has(.plain), applyInverse(link, lexicon) {
      return true
    }
    let isSubject = link.role == .subject
    if isSubject, predicate.classes.union(predicate.phraseClasses).has(.answering),
      applyAnswering(link, lexicon)
    {
      return true
    }
    if reading.mayHave(.contrast) || reading.mayHave(.pressing),
      applySpurned(link, lexicon)
    {
      return true
    }
    if predicate.isInfinitive {
      if isSubject, predicate.parent >= 0, applyShortfall(link, lexicon) { return true }
      if applyEase(link, lexicon) { return true }
    }
    return isSubject && predicate.isClause && applyFelt(link, lexicon)
  }

  static let evaluative = StanceClassSet.evaluativeSet

  private mutating func applyClass(
    _ given: StanceClass, _ classes: StanceClassSet, _ role: TargetLinkRole, _ link: TargetLink,
    _ government: Government, _ patient: Int, _ lexicon: StanceLexicon
  ) {
    let predicate = reading.predicates[link.predicate]
    // To buy or drop somebody is no opinion of him.
    if hasHolder, !isHolderContent, isName, role == .object,
      given == .changeUp || given == .changeDown
    {
      return
    }
    // "would like to see T abolished": what is to be seen done to it tells.
    if given == .like, role == .object, isToBeDone(after: link.noun, under: link.predicate) {
      return
    }
    // "limited new Syrian arrivals": what is changed only bears the name.
    if hasHolder, !isHolderContent, isName, link.path == .modifier || link.path == .other,
      given == .changeUp || given == .changeDown
    {
      return
    }
    // "wants the levy eased": less of it is asked for.
    if given == .goodFor, role == .object, classes.has(.changeDown), government.isDirected {
      return
    }
    // "exempt": good for its object, though it takes something away.
    if given == .changeDown, role == .object, classes.has(.undergoGood) { return }
    var government = government
    // "favoured no change": the denial is the target's own.
    if role == .object, link.path == .itself, reading.isNegative[target.tokens.lowerBound] {
      government.isNegated.toggle()
    }
    var value = given
    if role == .subject, value == .changeDown, patient > 0, classes.has(.elevating) {
      value = .changeUp
    }
    var points = 0
    var path = link.path
    var quarters = path.quarters
    let isNegated = government.isNegated
    if role == .object {
      points = objectPoints(value, government, predicate.isConditional)
      if points < 0, predicate.isPassive,
        isWronged(link.predicate, lexicon) || suffersForGood(link.predicate, lexicon)
      {
        points = max(8, -points)
      }
      // "a shift that would save consumers millions" is no stance on consumers.
      if value == .goodFor, isHolderContent, !isName, !government.isDirected,
        !subjectIsSpeaker(link.predicate, lexicon), !predicate.isPassive
      {
        points = 0
      }
      // "will not abandon it", not "will not sanction it"
      if value == .undergoBad, points > 0, !classes.has(.undoing), !classes.has(.changeDown) {
        points = 0
      }
      if value == .undergoBad || value == .undergoGood {
        if !predicate.isPassive && classes.has(.changeDown) { points /= 2 }
        // "Trawling is destroying the reef" pities the reef.
        if value == .undergoBad, !predicate.isPassive, isHolderContent, !isName,
          !government.isDirected, classes.has(.changeDown) || classes.has(.badFor),
          !reading.nounClasses(target.tokens.upperBound - 1, lexicon).has(.badThing),
          !subjectIsSpeaker(link.predicate, lexicon)
        {
          points = 0
        }
      }
    } else if role == .subject {
      if value == .workGood {
        let last = target.tokens.upperBound - 1
        let isThing = reading.tags[last] == .nn || reading.tags[last] == .nns
        guard isThing && predicate.objects.isEmpty else { return }
        value = .deedGood
      }
      points = subjectPoints(
        value, government, patient, isRemedy: reading.lemmaHas(predicate.head, .remedying))
      // "has never let us down"
      if points == 4, isNegated,
        reading.isNever(link.predicate) || isInvertedNever(link.predicate)
          || isOwnWords && value == .badFor && patient > 0 && predicate.isNegated
      {
        points = 8
      }
      // "delivers smoke and paperwork"
      if value == .deedGood, patient < 0, !isNegated, reading.lemmaHas(predicate.head, .causing) {
        points = -8
      }
      // "had eased too early"
      if points > 0, isOwnWords, !isNegated, hasExcess(link.predicate) { points = -8 }
      // "costs 300 euros a session"
      if value == .badFor, patient == 0, let object = predicate.objects.first,
        reading.chunkOf[reading.heads[object]] >= 0,
        reading.tags[reading.chunks[Int(reading.chunkOf[reading.heads[object]])].first] == .cd
      {
        points = 0
      }
      // "made the symptoms worse"; "contains active substances"
      if value == .badFor, patient < 0, !isNegated, classes.has(.worsening) { points = -16 }
      if value == .prevent, patient > 0, reading.lemmaHas(predicate.head, .causing) { points = 0 }
      // "opposes politicising the cables": what it is against is no deed of its own.
      if government.isRejected, government.judgement < 0, isOwnWords { points = 0 }
      // "If the port wants to help, it must cut the fees."
      if predicate.isConditional, !predicate.isEvenIf, isOwnWords { points = 0 }
      // "expects prices to fall"
      if isOwnWords, government.isForetold, value == .deedBad || value == .deedGood {
        points = 0
      }
    }
    // "revoke the licence of T", "cut the cost of T": what T has or costs.
    if role == .object, isOwnWords, government.isDirected,
      value == .changeDown || value == .changeUp,
      path == .of || path == .possessor
        || path == .other && reading.lemmaHas(link.noun, .wanting),
      !reading.nounClasses(link.noun, lexicon).has(.turning)
    {
      quarters = 4
      if reading.nounClasses(link.noun, lexicon).has(.badThing) { points = -points }
    }
    // "Traffickers hate the radar": the likes of bad people speak against them.
    if role == .object, isOwnWords, value == .like || value == .dislike, !predicate.isPassive {
      for h in reading.subjects(link.predicate)
      where reading.nounClasses(reading.heads[h], lexicon).has(.badThing) { points = -points }
    }
    // "not a single metre of T"
    if path == .of, isNegated, isNone(link.noun) { quarters = 4 }
    let isTurned = points != 0 && isTurned(link, lexicon)
    if isTurned {
      points = role == .object ? -points * 2 : -points
      path = .of
      quarters = 4
    }
    if government.isBlocked {
      if points != 0 { block(.blocked, link) }
      return
    }
    // "issue the country its toughest sanctions": the first object only gets something.
    if role == .object, !predicate.isPassive, value == .changeUp || value == .changeDown,
      link.noun + 1 < reading.count,
      reading.tags[link.noun + 1] == .prps || reading.tags[link.noun + 1] == .dt
    {
      return
    }
    let isTold = government.isRefused && value == .like
    if government.isImplicative && (value == .like || value == .dislike) && role == .object
      && !isTold
    {
      return block(.implicative, link)
    }
    if predicate.isConditional && role == .object {
      if value == .changeUp || value == .changeDown {
        return applyConditional(value, link, lexicon)
      }
      // "If the merger is approved, we will walk out"
      if predicate.isPassive || isCommandCondition(link.predicate),
        value == .like || value == .dislike
      {
        return applyConditional(value == .like ? .changeUp : .changeDown, link, lexicon)
      }
      // "If the ban is blocked, small shops will suffer"
      switch value {
      case .undergoGood, .goodFor: return applyConditional(.changeUp, link, lexicon)
      case .undergoBad, .badFor, .prevent: return applyConditional(.changeDown, link, lexicon)
      default: break
      }
    }
    let showsPatient =
      role == .subject
      && (value == .prevent || value == .badFor || value == .goodFor || value == .changeDown
        || value == .changeUp)
    fire(
      StanceRuleID(
        .link, path: path, role: role, value: value, isNegated: isNegated,
        isDirected: government.isDirected && (value == .changeUp || value == .changeDown),
        patient: showsPatient ? patient : 0),
      points * quarters / 4, link,
      isDirect: (path == .itself || path == .pronoun
        || (isTurned && (!isName || (hasHolder && link.path != .possessor)))) && quarters == 4,
      isComposed: isNegated || isTurned || predicate.isDoublyNegated
        || (showsPatient && patient != 0))
  }

  mutating func fire(
    _ id: StanceRuleID, _ points: Int, _ link: TargetLink, isDirect: Bool,
    isComposed: Bool = false
  ) {
    for known in fired where known.id == id && known.token == link.token { return }
    fired.append(
      FiredRule(
        id: id, value: points, token: link.token, predicate: link.predicate, isDirect: isDirect,
        isComposed: isComposed,
        isOfSubject: id.isOfSubject || link.role == .subject || link.role == .attribute))
  }

  mutating func block(_ kind: StanceRuleKind, _ link: TargetLink) {
    // "questioned whether the plan would work"
    if kind == .blocked, link.path == .itself, isDoubted(link.predicate) {
      return fire(StanceRuleID(.wish), -8, link, isDirect: true)
    }
    fired.append(
      FiredRule(
        id: StanceRuleID(kind), value: 0, blocks: true, token: link.token,
        predicate: link.predicate))
  }
}
