import Lexicons
import TextModel

/// Targets that are deeds, or the objects of gerunds that are judged.
extension StanceJudge {
  /// "Cutting the grants would be a disaster": what is said of the deed, turned where it harms.
  mutating func applyGerunds(_ lexicon: StanceLexicon) {
    for p in 0..<reading.predicates.count {
      let verb = reading.predicates[p].copula >= 0 ? reading.predicates[p].copula : p
      var gerund = reading.predicates[verb].gerundSubject
      guard gerund >= 0 else { continue }
      if !isDeedOnTarget(gerund), gerund > 0,
        reading.tags[reading.predicates[gerund].first - 1] == .cc,
        reading.tags[reading.predicates[gerund - 1].head] == .vbg
      {
        gerund -= 1
      }
      guard isDeedOnTarget(gerund) else { continue }
      let deed = reading.predicates[gerund]
      let isOwn = !target.tokens.contains(deed.head)
      var value = 0
      switch reading.predicates[p].kind {
      case .adjective:
        value = reading.adjectiveClasses(reading.predicates[p].head, lexicon).polarity
      case .noun: value = reading.nounClasses(reading.predicates[p].head, lexicon).polarity
      case .verb:
        let classes = reading.predicates[p].classes
        if classes.has(.badFor) || classes.has(.deedBad) { value = -1 }
        if classes.has(.goodFor) || classes.has(.deedGood) { value = 1 }
        let patient = patient(p, lexicon)
        if patient < 0 { value = -value }
        if value == 0, reading.lemmaHas(reading.predicates[p].head, .causing) { value = patient }
      }
      guard value != 0 else { continue }
      let isUndoing =
        deed.classes.has(.changeDown) || deed.classes.has(.prevent) || deed.classes.has(.dislike)
        || deed.classes.has(.badFor)
      let turns = (isNegated(p, lexicon) ? -1 : 1) * (isOwn && isUndoing ? -1 : 1)
      fired.append(
        FiredRule(
          id: StanceRuleID(.action, isPositive: value * turns > 0), value: 16 * value * turns,
          token: reading.predicates[p].head, predicate: p, isDirect: true))
      return
    }
  }

  /// Whether the gerund is the target or has it as object.
  func isDeedOnTarget(_ gerund: Int) -> Bool {
    let deed = reading.predicates[gerund]
    return target.tokens.contains(deed.head)
      || deed.objects.contains { target.paths[reading.heads[$0]] == .itself }
  }

  /// The target is a deed: "demanded that they drain the fields", "ruled out selling the site".
  mutating func applyAction(_ p: Int, _ lexicon: StanceLexicon) {
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
    // "apologised for not telling them": the negation is part of the deed.
    if government.isNegated != reading.isNegative[target.tokens.lowerBound] { points = -points }
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
}
