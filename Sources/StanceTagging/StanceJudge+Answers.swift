import Lexicons
import TextModel

/// What is asked of the target, what it is said to be the answer to, what it lets others do.
extension StanceJudge {
  /// "Why is the minister silent?", "asked why the board had met only twice": a reproach.
  mutating func applyWhy(_ lexicon: StanceLexicon) {
    guard fired.isEmpty, isOwnWords, let first = target.tokens.first else { return }
    var w = first - 1
    while w >= 0, first - w < 5, fillsQuestion(w) { w -= 1 }
    // "Where in the budget is there a word about nurses?"
    if hasQuestion, w > 0, reading.tags[w] == .in, reading.tags[w - 1] == .wh {
      let end = target.tokens.upperBound
      guard end + 1 < reading.count, reading.tags[end] == .be, reading.tags[end + 1] == .ex
      else { return }
      return fireWord(StanceRuleID(.reproach), -8, w, isComposed: true)
    }
    // "When will the regulator wake up?"
    let after = target.tokens.upperBound
    if hasQuestion, w >= 0, reading.tags[w] == .wh, after < reading.count,
      reading.groupOf[after] >= 0
    {
      let verb = reading.predicates[Int(reading.groupOf[after])]
      if verb.classes.union(verb.phraseClasses).has(.answering) {
        return fireWord(StanceRuleID(.reproach), -8, w, isComposed: true)
      }
    }
    guard w >= 0, lexicon.entries[Int(reading.formEntry[w])].adjective.has(.answering),
      !(w..<first).contains(where: { reading.isNegative[$0] })
    else { return }
    let isAsked =
      w > 0
      && (max(0, w - 2)..<w).contains {
        reading.lemmaHas($0, .wondering) || reading.lemmaHas($0, .inquiring)
      }
    guard isAsked || hasQuestion else { return }
    fired.append(
      FiredRule(
        id: StanceRuleID(.reproach), value: -8, token: w, predicate: Int(reading.predicateOf[w]),
        isDirect: true, isComposed: true))
  }

  private func fillsQuestion(_ k: Int) -> Bool {
    let tag = reading.tags[k]
    return isPhraseFiller(tag) || tag == .be || tag == .hv || tag == .do || tag == .md
  }

  /// "The minister must apologise", "the board has to explain": one who owes an answer is blamed.
  mutating func applyAnswering(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[link.predicate]
    guard isHolderContent || hasHolder, link.role == .subject,
      link.path == .itself || link.path == .pronoun,
      predicate.classes.union(predicate.phraseClasses).has(.answering)
    else { return false }
    let government = government(link.predicate, lexicon)
    guard government.isDirected, !government.isBlocked else { return false }
    let value = government.isNegated ? 1 : -1
    fire(
      StanceRuleID(.wish, isPositive: value > 0), 16 * value, link, isDirect: true,
      isComposed: true)
    return true
  }

  /// "The real problem is T", "the answer is T", "what we need is T".
  mutating func applyInverse(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let p = link.predicate
    let predicate = reading.predicates[p]
    guard link.path == .itself, !predicate.isPassive else { return false }
    let isBe = link.role == .object && predicate.isCopula && reading.tags[predicate.head] == .be
    let liesIn =
      predicate.classes.has(.plain)
      && (link.role == .preposition || link.role == .object) && predicate.objects.isEmpty
    guard isBe || liesIn else { return false }
    var value = isBe ? clefted(p, lexicon) : 0
    if value == 0 {
      for h in reading.subjects(p) {
        let head = reading.heads[h]
        guard reading.tags[head] == .nn || reading.tags[head] == .nns else { continue }
        value = reading.nounClasses(head, lexicon).polarity
        if value == 0 { value = causePolarity(head, lexicon) }
      }
    }
    guard value != 0 else { return false }
    let government = government(p, lexicon)
    guard !government.isBlocked else { return false }
    if isNotOne(link.noun, behind: predicate.head, government.isNegated) { value = -value }
    fire(
      StanceRuleID(.link, role: .attribute, value: value > 0 ? .good : .bad),
      16 * value, link, isDirect: true, isComposed: true)
    return true
  }

  /// "is not A", "is no A", "is not A but B": whether the noun is what something is said not to be.
  private func isNotOne(_ noun: Int, behind copula: Int, _ isNegated: Bool) -> Bool {
    let chunk = Int(reading.chunkOf[noun])
    let first = chunk >= 0 ? reading.chunks[chunk].first : noun
    // The copula's own "not" is counted already.
    if first > 0, reading.tags[first - 1] == .neg, first - 2 <= copula { return isNegated }
    if isNegated, first > 0, reading.tags[first - 1] == .cc, reading.formHas(first - 1, .contrast) {
      return false
    }
    return isNegated != isNone(noun)
  }

  /// "the cause of the shortage", "the key to peace": a relation is judged by its other end.
  private func causePolarity(_ head: Int, _ lexicon: StanceLexicon) -> Int {
    guard head + 2 < reading.count, reading.formHas(head + 1, .of),
      lexicon.entries[Int(reading.lemmaEntry[head])].noun.has(.pressing) == false
    else { return 0 }
    let at = Int(reading.chunkOf[head + 2])
    guard at >= 0, reading.lemmaHas(head, .causing) else { return 0 }
    let classes = reading.nounClasses(reading.chunks[at].head, lexicon)
    return classes.has(.badThing) || classes.has(.bad) ? -1 : 0
  }

  /// −1, 0, 1: "what we need is", "what worries me is": the side of the verb in the cleft.
  private func clefted(_ p: Int, _ lexicon: StanceLexicon) -> Int {
    let first = reading.predicates[p].first
    for q in max(0, p - 1)..<p where reading.predicates[q].end <= first {
      let verb = reading.predicates[q]
      var w = verb.first - 1
      while w >= 0, verb.first - w < 6, reading.tags[w] != .wh { w -= 1 }
      guard w >= 0, reading.tags[w] == .wh, first - w < 9,
        w == 0 || reading.isMark(w - 1) || reading.tags[w - 1] == .comma
          || reading.tags[w - 1] == .stop || reading.tags[w - 1] == .cc
          || reading.tags[w - 1] == .thc
      else { continue }
      let classes = verb.classes.union(verb.phraseClasses)
      var value = 0
      if classes.has(.like) || reading.lemmaHas(verb.head, .wantedObject) {
        value = 1
      } else if classes.has(.dislike) || classes.has(.badFor)
        || reading.lemmaHas(verb.head, .fearing)
      {
        value = -1
      } else if classes.has(.goodFor) {
        value = 1
      }
      if value != 0 { return isNegated(q, lexicon) ? -value : value }
    }
    return 0
  }

  /// "would let firms plan ahead", "lets polluters off": what the target makes possible.
  mutating func applyEnabling(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let p = link.predicate
    guard isOwnWords, !isName, link.path == .itself || link.path == .pronoun,
      reading.predicates[p].classes.has(.enabling), !reading.predicates[p].objects.isEmpty
    else { return }
    var value = patient(p, lexicon)
    for q in p + 1..<max(p + 1, reading.groupCount)
    where reading.predicates[q].first - reading.predicates[p].head < 8 {
      let own = verdict(q, lexicon)
      if own != 0 { value = value < 0 ? -own : own }
      break
    }
    if value == 0 { value = 1 }
    let government = government(p, lexicon)
    guard !government.isBlocked else { return }
    if government.isNegated { value = -value }
    fire(
      StanceRuleID(.wish, isPositive: value > 0), 8 * value, link, isDirect: true,
      isComposed: true)
  }
}

extension StanceJudge {
  /// "Library plan 'a done deal'": a name in quotation marks right behind the target, no verb between.
  mutating func applyHeadlineLabel(_ lexicon: StanceLexicon) -> Bool {
    let end = target.tokens.upperBound
    guard end + 2 < reading.count, reading.isMark(end), reading.isQuoted[end + 1],
      target.tokens.lowerBound <= 1 || reading.groupCount == 0
    else { return false }
    switch reading.tags[end + 1] {
    case .dt, .jj, .nn, .nns: break
    default: return false
    }
    for k in 0..<reading.count where reading.groupOf[k] >= 0 && !reading.isQuoted[k] {
      if k >= cueEnd { return false }
    }
    var sum = 0
    for k in end + 1..<reading.count where reading.isQuoted[k] { sum += prior(k, lexicon) }
    fired.append(
      FiredRule(
        id: StanceRuleID(.label, isPositive: sum > 0), value: sum > 0 ? 8 : -8, token: end + 1,
        isDirect: true))
    return true
  }
}
