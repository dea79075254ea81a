import Lexicons
import TextModel

/// Names in quotation marks, and what somebody is told not to have done.
extension StanceJudge {
  /// "called the levy 'a tax on sleep'": a name in quotation marks that says neither good nor bad
  /// is rarely a kind one.
  mutating func applyLabel(_ lexicon: StanceLexicon) {
    guard fired.isEmpty else { return }
    if applyHeadlineLabel(lexicon) { return }
    for p in 0..<reading.groupCount
    where reading.has(reading.predicates[p].head, .labelling, lexicon) {
      guard let end = labelled(p), end + 2 < reading.count else { continue }
      var k = end
      while k < reading.count, k < end + 3, !reading.isMark(k) { k += 1 }
      guard k + 2 < reading.count, reading.isMark(k), reading.isQuoted[k + 1] else { continue }
      if reading.predicates[p].isNegated { return }
      var sum = 0
      for q in k + 1..<reading.count where reading.isQuoted[q] { sum += prior(q, lexicon) }
      let isGood = sum > 0
      fired.append(
        FiredRule(
          id: StanceRuleID(.label, isPositive: isGood), value: isGood ? 8 : -8,
          token: reading.predicates[p].head, predicate: p,
          isDirect: true))
      return
    }
  }

  /// One past the target where it is what the verb names; nil where it is not.
  func labelled(_ p: Int) -> Int? {
    let predicate = reading.predicates[p]
    for link in target.links
    where link.predicate == p && link.role == .object && link.path == .itself && !link.isPhrase {
      return predicate.isPassive ? predicate.head + 1 : target.tokens.upperBound
    }
    return nil
  }

  /// "The insurer has not paid a cent", "the minister did not understand": what somebody says that
  /// the target did not do is a reproach.
  mutating func applyOmission(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let p = link.predicate
    let predicate = reading.predicates[p]
    guard asksForTarget, isOwnWords, fired.isEmpty, link.role == .subject, link.path == .itself,
      !predicate.isPassive, !predicate.isCopula, !predicate.isConditional, !predicate.isEmbedded,
      predicate.isFinite, !predicate.hasDuty, isNegated(p, lexicon),
      predicate.modal == 0 || lexicon.entry(predicate.modal).has(.possible),
      !predicate.classes.has(.reporting), !hasNobody(p, lexicon),
      !reading.lemmaHas(predicate.head, .ending), !reading.lemmaHas(predicate.head, .staying)
    else { return }
    let government = government(p, lexicon)
    guard government.isNegated, !government.isBlocked, !government.judgesTruth else { return }
    // "no longer dreams of"
    for k in max(1, predicate.first - 1)..<max(1, predicate.head)
    where reading.isNegative[k] && reading.isNegative[k - 1] { return }
    fireWish(-8, link)
  }
}
