import Lexicons
import TextModel

extension StanceJudge {
  /// What somebody wants or fears: verbs without a class of their own under "demanded that", "hopes
  /// to", "warned that"; objects of "demanded"; targets that are themselves what is to be done.
  mutating func applyWishes(_ lexicon: StanceLexicon) {
    guard !fired.contains(where: { abs($0.value) >= 8 || $0.blocks }) else { return }
    for i in target.links.indices {
      let link = target.links[i]
      guard link.predicate >= 0, reading.predicates[link.predicate].kind == .verb else { continue }
      guard link.path == .itself || link.path == .pronoun else {
        applyDoubt(link, lexicon)
        applyTurnedWish(link, lexicon)
        if link.role == .subject, isTurned(link, lexicon), fired.isEmpty {
          let government = government(link.predicate, lexicon)
          _ = applyLasting(link, government, lexicon, turn: -1)
        }
        continue
      }
      applyWish(link, lexicon)
    }
    applyGerunds(lexicon)
    for p in 0..<reading.groupCount where target.tokens.contains(reading.predicates[p].head) {
      // "operating profit" is no deed.
      let isGerund = reading.tags[reading.predicates[p].head] == .vbg
      let isCompound =
        target.tokens.count == 2 && reading.tags[target.tokens.lowerBound + 1] != .nns
      if isGerund ? isCompound : !isHolderContent { break }
      // "cut touring grants"
      if isGerund, target.tokens.count == 2, !governsGerund(reading.predicates[p].parent) { break }
      // "guarantees that no jobs would go" is no deed.
      let opens =
        target.tokens.lowerBound..<max(target.tokens.lowerBound, reading.predicates[p].first)
      if opens.contains(where: { reading.tags[$0] == .thc || reading.tags[$0] == .wh }) { break }
      applyAction(p, lexicon)
      break
    }
  }

  /// Whether a verb takes a deed as its object: "recommends filming animals".
  private func governsGerund(_ up: Int) -> Bool {
    guard up >= 0 else { return false }
    let classes = reading.predicates[up].classes.union(reading.predicates[up].phraseClasses)
    return classes.rawValue & Self.embedding.rawValue != 0
  }

  private static let embedding = StanceClassSet.set([
    .directive, .commit, .doubt, .like, .dislike, .implicativeNegative, .praising,
  ])

  private mutating func applyWish(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let p = link.predicate
    let predicate = reading.predicates[p]
    if predicate.phraseClasses.has(.unclear), link.role != .subject { return }
    let isPerson = isName && !isHolderContent
    if link.role == .object, isCommandCondition(p) {
      return applyConditional(deedSign(p) < 0 ? .changeDown : .changeUp, link, lexicon)
    }
    if !isPerson, link.role == .object, !predicate.isPassive, applyObjectWish(link, lexicon) {
      return
    }
    // "will not stand for it", "had never believed the charge"
    if !isPerson, link.role == .object, !predicate.isPassive,
      predicate.classes.union(predicate.phraseClasses).has(.enough),
      isEndured(p, lexicon)
    {
      return fireWish(-8, link)
    }
    if !isPerson, applySpeakersWould(link, lexicon) { return }
    applyManner(link, lexicon)
    applyOmission(link, lexicon)
    guard !isPerson || link.role == .subject,
      predicate.isInfinitive || predicate.isClause || predicate.parent >= 0 || predicate.hasDuty
        || predicate.modal != 0
    else { return }
    let government = government(p, lexicon)
    // "refused to work with T"
    if link.role == .preposition, government.isRefused, government.isNegated,
      !government.isBlocked, predicate.objects.isEmpty, isCompany(link.word, lexicon),
      !reading.lemmaHas(predicate.head, .inquiring)
    {
      return fireWish(-8, link)
    }
    let isObject =
      link.role == .object || (link.role == .preposition && predicate.objects.isEmpty)
    guard isObject || link.role == .subject else { return }
    if applyExistence(link, government, lexicon) { return }
    if government.isBlocked {
      // "questioned whether the plan would work"
      let up = predicate.parent
      if up >= 0, predicate.isEmbedded, reading.predicates[up].classes.has(.doubt),
        !isNegated(up, lexicon)
      {
        fireWish(-8, link)
      }
      return
    }
    if government.isRejected && isObject { return fireWish(isPrevented(p) ? 8 : -8, link) }
    if government.isDoubted { return fireWish(-8, link) }
    if government.isFeared { return fireWish(government.isNegated ? 8 : -8, link) }
    if link.role == .subject, !predicate.isPassive, applyLasting(link, government, lexicon) {
      return
    }
    // "hopes the dog is available"
    if predicate.isCopula, link.role == .subject, government.isDirected, isHoped(p),
      !government.isNegated
    {
      return fireWish(isOver(after: predicate.head, lexicon) ? -8 : 8, link)
    }
    // Whom one wants to meet or reach is no wish for him; a condition is none at all.
    // "asked the court to consider leniency": more than to look at it.
    let isWeighed = reading.lemmaHas(predicate.head, .naming) && link.role == .object
    if !government.isDirected || (government.isOwnDeed && !government.isNegated)
      || predicate.isConditional || isNamed
      || (reading.lemmaHas(predicate.head, .inquiring) && !isWeighed)
    {
      return
    }
    // "hopes it does not go the way of the others"
    if !isObject, isHoped(p), reading.lemmaHas(predicate.head, .ending),
      !goesOn(predicate.head, lexicon)
    {
      return fireWish(government.isNegated ? 8 : -8, link)
    }
    if isObject || isHoped(p) {
      let isMended =
        isObject
        && (reading.lemmaHas(predicate.head, .remedying) || deedSign(p) < 0
          || predicate.classes.has(.implicativeNegative))
      fireWish(government.isNegated != isMended ? -8 : 8, link)
    }
  }

  /// "prevent lobbyists from gutting it": what harms it is to be kept from being done.
  private func isPrevented(_ p: Int) -> Bool {
    let up = reading.predicates[p].parent
    return deedSign(p) < 0 && up >= 0 && reading.predicates[up].classes.has(.prevent)
  }

  /// "will not stand for it", "refused to work with him", "must we put up with it"
  private func isEndured(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    if isNegated(p, lexicon) { return true }
    let government = government(p, lexicon)
    if government.isRefused { return government.isNegated }
    return reading.predicates[p].hasDuty && !government.isNegated && subjectIsSpeaker(p, lexicon)
  }

  /// "I wouldn't have it as a gift", "I wouldn't begrudge it": what the speaker would not do with it;
  /// whether the rule spoke.
  private mutating func applySpeakersWould(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let p = link.predicate
    let predicate = reading.predicates[p]
    guard predicate.modal != 0, predicate.isNegated, isOwnWords, link.path == .itself,
      link.role == .object || link.role == .preposition && predicate.objects.isEmpty,
      lexicon.entry(predicate.modal).has(.probable), !predicate.hasDuty, !predicate.isConditional,
      !predicate.isCopula, !predicate.isPassive,
      reading.tags[predicate.head] == .hv || deedSign(p) < 0,
      subjectIsSpeaker(p, lexicon)
    else { return false }
    fireWish(deedSign(p) < 0 ? 8 : -8, link)
    return true
  }

  /// Whether the target is a name or a pronoun, not an issue.
  var isName: Bool {
    guard let last = target.tokens.last else { return false }
    let tag = reading.tags[last]
    return tag == .np || tag == .prp || tag == .prps || tag == .pos
  }

  private var isNamed: Bool {
    let chunk = Int(reading.chunkOf[target.tokens.lowerBound])
    // "the chairs of America" bears no name.
    if chunk >= 0, target.tokens.contains(reading.chunks[chunk].head) {
      return reading.tags[reading.chunks[chunk].head] == .np
    }
    return reading.tags[target.tokens.upperBound - 1] == .np
  }

  /// "demanded an exemption", "called for a truce", "denied the report"; whether it spoke.
  private mutating func applyObjectWish(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let p = link.predicate
    let predicate = reading.predicates[p]
    let classes = link.isPhrase ? predicate.phraseClasses : predicate.classes
    let isWanted =
      link.isPhrase
      ? classes.has(.directive) || classes.has(.commit)
      : reading.lemmaHas(predicate.head, .wantedObject)
    // "offered Clive a gnome": who gets something is not what is offered.
    let next = link.noun + 1
    if isWanted, !link.isPhrase, next < reading.count,
      reading.tags[next] == .dt || reading.tags[next] == .prps || reading.tags[next] == .cd
    {
      return false
    }
    let isDoubted = !isWanted && (classes.has(.doubt) || classes.has(.implicativeNegative))
    guard isWanted || isDoubted, !governsInfinitive(p) else { return false }
    let government = government(p, lexicon)
    if government.isBlocked { return false }
    if isWanted {
      let isLeaving = !link.isPhrase && isAway(after: link.noun, lexicon)
      fireWish(government.isNegated != isLeaving ? -8 : 16, link)
    } else if !government.isNegated {
      fireWish(-16, link)
    }
    return true
  }

  /// "hopes the embargo will be over"
  private func isOver(after k: Int, _ lexicon: StanceLexicon) -> Bool {
    k + 1 < reading.count
      && lexicon.entries[Int(reading.formEntry[k + 1])].adjective.has(.undoing)
  }

  /// "wants the owner out"
  private func isAway(after noun: Int, _ lexicon: StanceLexicon) -> Bool {
    let next = noun + 1
    guard next < reading.count,
      lexicon.entries[Int(reading.formEntry[next])].adjective.has(.undoing)
    else { return false }
    return next + 1 >= reading.count || reading.chunkOf[next + 1] < 0
      || reading.tags[next + 1] == .in
  }

  /// "demanded the removal of the statue", "called for an end to the raids"
  private mutating func applyTurnedWish(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let predicate = reading.predicates[link.predicate]
    let classes = link.isPhrase ? predicate.phraseClasses : predicate.classes
    let isWanted =
      link.isPhrase
      ? classes.has(.directive) || classes.has(.commit)
      : reading.lemmaHas(predicate.head, .wantedObject)
    guard isWanted, link.role == .object, isTurned(link, lexicon) else { return }
    let government = government(link.predicate, lexicon)
    if !government.isBlocked { fireWish(government.isNegated ? 8 : -16, link) }
  }

  /// "questioned the fairness of the vote"
  private mutating func applyDoubt(_ link: TargetLink, _ lexicon: StanceLexicon) {
    guard link.path == .of || link.path == .possessor, link.role == .object,
      reading.predicates[link.predicate].classes.has(.doubt),
      !reading.nounClasses(link.noun, lexicon).has(.turning)
    else { return }
    let government = government(link.predicate, lexicon)
    if !government.isBlocked && !government.isNegated { fireWish(-8, link) }
  }

  /// "gave families great hope", "made matters worse": the deed is judged by what it brings.
  mutating func applyCausing(_ link: TargetLink, _ lexicon: StanceLexicon) {
    guard link.path == .itself || link.path == .pronoun,
      reading.lemmaHas(reading.predicates[link.predicate].head, .causing)
    else { return }
    var value = patient(link.predicate, lexicon)
    // "makes cheating harder"
    let easing = value < 0 ? -1 : 1
    for q in reading.groupCount..<max(reading.groupCount, reading.predicates.count)
    where reading.predicates[q].copula == link.predicate
      && !reading.predicates[link.predicate].isCopula
    {
      let head = reading.predicates[q].head
      value =
        reading.predicates[q].kind == .adjective
        ? causedPolarity(head, lexicon)
        : reading.nounClasses(head, lexicon).polarity
      if reading.has(head, .lesser, lexicon) { value = -1 }
      if reading.has(head, .greater, lexicon) { value = 1 }
      // "makes booking harder"
      let ease = lexicon.entries[Int(reading.lemmaEntry[head])].adjective
      if reading.predicates[q].kind == .adjective {
        if ease.has(.implicativeNegative) { value = -easing }
        if ease.has(.enabling) { value = easing }
      }
    }
    if value == 0 { value = made(link.predicate, lexicon) }
    guard value != 0 else { return }
    let government = government(link.predicate, lexicon)
    if government.isBlocked { return }
    fire(
      StanceRuleID(.wish, isPositive: (value > 0) != government.isNegated),
      (government.isNegated ? -8 : 8) * value, link, isDirect: true)
  }

  /// "turned a dump into a park", "turned him into somebody who lies": what the target makes of things.
  mutating func applyTurning(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let predicate = reading.predicates[link.predicate]
    guard predicate.classes.has(.quantity), predicate.classes.has(.plain), predicate.phraseEnd > 0,
      predicate.phraseEnd < reading.count,
      link.path == .itself || link.path == .pronoun, reading.chunkOf[predicate.phraseEnd] >= 0
    else { return }
    let chunk = reading.chunks[Int(reading.chunkOf[predicate.phraseEnd])]
    let noun = reading.nounClasses(chunk.head, lexicon)
    var value = noun.polarity
    if value == 0 { value = (noun.has(.goodThing) ? 1 : 0) - (noun.has(.badThing) ? 1 : 0) }
    for k in chunk.first..<max(chunk.first, chunk.head) where value == 0 {
      // "left us with fewer flights"
      value =
        reading.formHas(k, .lesser) || reading.isNegative[k]
        ? -1 : reading.adjectiveClasses(k, lexicon).polarity
    }
    // "into somebody who flinches"
    let next = chunk.head + 2
    if value == 0, next < reading.count, reading.tags[next - 1] == .wh, reading.groupOf[next] >= 0 {
      value = verdict(Int(reading.groupOf[next]), lexicon)
    }
    guard value != 0 else { return }
    let government = government(link.predicate, lexicon)
    if government.isBlocked { return }
    fireWish((government.isNegated ? -16 : 16) * value, link)
  }

  /// Of "made it clear" nothing is told.
  private func causedPolarity(_ k: Int, _ lexicon: StanceLexicon) -> Int {
    let classes = reading.adjectiveClasses(k, lexicon)
    return classes.has(.describing) ? 0 : classes.polarity
  }

  /// "performed flawlessly", "acted recklessly": how the target does what it does.
  private mutating func applyManner(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let predicate = reading.predicates[link.predicate]
    guard link.role == .subject, !predicate.isPassive else { return }
    if hasExcess(link.predicate) { return fireWish(-8, link) }
    guard predicate.classes.isEmpty else { return }
    var k = predicate.head + 1
    while k < reading.count, k < predicate.head + 4, reading.tags[k] != .rb { k += 1 }
    guard k < reading.count, k < predicate.head + 4,
      reading.clause[k] == reading.clause[predicate.head]
    else { return }
    let adverb = reading.adjectiveClasses(k, lexicon)
    let value = adverb.polarity
    guard value != 0, !adverb.has(.describing), !adverb.has(.merely),
      !isNegated(link.predicate, lexicon)
    else { return }
    fireWish(8 * value, link)
  }

  /// "The shelling must stop", "called for the coach to stay": the target is to end or to last.
  private mutating func applyLasting(
    _ link: TargetLink, _ government: Government, _ lexicon: StanceLexicon, turn: Int = 1
  ) -> Bool {
    let head = reading.predicates[link.predicate].head
    let isEnding = reading.lemmaHas(head, .ending) && !goesOn(head, lexicon)
    guard isEnding || goesOn(head, lexicon) || reading.lemmaHas(head, .staying),
      government.isDirected || government.judgement > 0,
      reading.predicates[link.predicate].objects.isEmpty
    else { return false }
    fireWish((isEnding ? -16 : 16) * (government.isNegated ? -turn : turn), link)
    return true
  }

  /// Whether an infinitive hangs on the verb: "asked the bank to", not "asked for a loan".
  func governsInfinitive(_ p: Int) -> Bool {
    for q in p + 1..<max(p + 1, reading.groupCount)
    where reading.predicates[q].parent == p
      && (reading.predicates[q].isInfinitive
        ? reading.predicates[q].takesObject : reading.predicates[q].isPassive)
    { return true }
    return false
  }

  /// Whether the clause is hoped for or promised, not asked of its subject.
  private func isHoped(_ p: Int) -> Bool {
    let up = reading.predicates[p].parent
    if up < 0, let cue, reading.predicates[p].modal != 0 {
      return cue.has(.actHope) || cue.has(.actCommitment)
    }
    guard up >= 0, reading.predicates[p].isClause else { return false }
    // "expressed hope that"
    let noun = objectBeforeClause(up, p)
    if noun >= 0, reading.lemmaHas(noun, .actHope) { return true }
    // "is hopeful that"
    let adjective = predicative(of: up, before: p)
    if adjective >= 0, reading.lemmaHas(adjective, .actHope) { return true }
    return reading.lemmaHas(reading.predicates[up].head, .actHope)
      || reading.lemmaHas(reading.predicates[up].head, .actCommitment)
  }

  mutating func fireWish(_ points: Int, _ link: TargetLink) {
    fire(StanceRuleID(.wish, isPositive: points > 0), points, link, isDirect: true)
  }
}
