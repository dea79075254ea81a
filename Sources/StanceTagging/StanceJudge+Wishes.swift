import Lexicons
import TextModel

extension StanceJudge {
  /// What somebody wants or fears: verbs without a class of their own under "demanded that", "hopes
  /// to", "warned that"; objects of "demanded"; targets that are themselves what is to be done.
  mutating func applyWishes(_ lexicon: StanceLexicon) {
    guard fired.isEmpty else { return }
    for i in target.links.indices {
      let link = target.links[i]
      guard link.predicate >= 0, reading.predicates[link.predicate].kind == .verb,
        link.path == .itself || link.path == .pronoun
      else { continue }
      applyWish(link, lexicon)
    }
    for p in 0..<reading.groupCount where target.tokens.contains(reading.predicates[p].head) {
      applyAction(p, lexicon)
      break
    }
  }

  private mutating func applyWish(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let p = link.predicate
    let predicate = reading.predicates[p]
    if link.role == .object, !predicate.isPassive, applyObjectWish(link, lexicon) { return }
    guard predicate.isInfinitive || predicate.isClause || predicate.parent >= 0 || predicate.hasDuty
      || predicate.modal != 0
    else { return }
    let government = government(p, lexicon)
    let isObject =
      link.role == .object || (link.role == .preposition && predicate.objects.isEmpty)
    guard isObject || link.role == .subject else { return }
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
    if government.isRejected && isObject { return fireWish(-8, link) }
    if government.isFeared { return fireWish(government.isNegated ? 8 : -8, link) }
    if !government.isDirected || reading.lemmaHas(predicate.head, .inquiring) { return }
    if isObject || isHoped(p) { fireWish(government.isNegated ? -8 : 8, link) }
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
    let isDoubted = !isWanted && classes.has(.doubt)
    guard isWanted || isDoubted, !governsInfinitive(p) else { return false }
    let government = government(p, lexicon)
    if government.isBlocked { return false }
    if isWanted {
      fireWish(government.isNegated ? -8 : 16, link)
    } else if !government.isNegated {
      fireWish(-16, link)
    }
    return true
  }

  /// Whether an infinitive hangs on the verb: "asked the bank to", not "asked for a loan".
  private func governsInfinitive(_ p: Int) -> Bool {
    for q in p + 1..<max(p + 1, reading.groupCount)
    where reading.predicates[q].parent == p && reading.predicates[q].isInfinitive
      && reading.predicates[q].takesObject
    { return true }
    return false
  }

  /// Whether the clause is hoped for or promised, not asked of its subject.
  private func isHoped(_ p: Int) -> Bool {
    let up = reading.predicates[p].parent
    guard up >= 0, reading.predicates[p].isClause else { return false }
    return reading.lemmaHas(reading.predicates[up].head, .actHope)
      || reading.lemmaHas(reading.predicates[up].head, .actCommitment)
  }

  /// The target is a deed: "demanded that they drain the fields", "ruled out selling the site".
  private mutating func applyAction(_ p: Int, _ lexicon: StanceLexicon) {
    let government = government(p, lexicon)
    guard !government.isBlocked else { return }
    var points = 0
    if government.isRejected || government.isFeared {
      points = -16
    } else if government.isDirected {
      points = 16
    } else if government.isImplicative || isRefused(p, lexicon) {
      points = 16
    }
    if government.isNegated { points = points == 0 ? 0 : -points }
    guard points != 0 else { return }
    fired.append(
      FiredRule(
        id: StanceRuleID(.action, isPositive: points > 0), value: points,
        token: reading.predicates[p].head, predicate: p, isDirect: true))
  }

  /// "would not appeal": a deed of the speaker's that he will not do.
  private func isRefused(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[p]
    return predicate.modal != 0 && predicate.isNegated
      && lexicon.entry(predicate.modal).has(.actCommitment) && subjectIsSpeaker(p, lexicon)
  }

  /// "called the levy 'a tax on sleep'": a name in quotation marks that says neither good nor bad
  /// is rarely a kind one.
  mutating func applyLabel(_ lexicon: StanceLexicon) {
    guard fired.isEmpty else { return }
    for p in 0..<reading.groupCount where reading.has(reading.predicates[p].head, .labelling, lexicon)
    {
      guard let end = labelled(p), end + 2 < reading.count else { continue }
      var k = end
      while k < reading.count, k < end + 3, reading.tags[k] != .qt { k += 1 }
      guard k + 2 < reading.count, reading.tags[k] == .qt, reading.isQuoted[k + 1] else { continue }
      if reading.predicates[p].isNegated { return }
      fired.append(
        FiredRule(
          id: StanceRuleID(.label), value: -8, token: reading.predicates[p].head, predicate: p,
          isDirect: true))
      return
    }
  }

  /// One past the target where it is what the verb names; nil where it is not.
  private func labelled(_ p: Int) -> Int? {
    let predicate = reading.predicates[p]
    for link in target.links
    where link.predicate == p && link.role == .object && link.path == .itself {
      return predicate.isPassive ? predicate.head + 1 : target.tokens.upperBound
    }
    return nil
  }

  private mutating func fireWish(_ points: Int, _ link: TargetLink) {
    fire(StanceRuleID(.wish, isPositive: points > 0), points, link, isDirect: true)
  }
}
