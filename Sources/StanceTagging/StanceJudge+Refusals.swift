import Lexicons
import TextModel

/// What somebody will not say, or only fears.
extension StanceJudge {
  /// "I don't want to talk about it", "would neither confirm nor deny"
  func refusesToTell(_ lexicon: StanceLexicon) -> Bool {
    for p in 0..<reading.groupCount {
      let predicate = reading.predicates[p]
      guard reading.lemmaHas(predicate.head, .inquiring),
        reading.tags[predicate.head] == .vb || predicate.isPassive, !predicate.hasDuty
      else { continue }
      let up = predicate.parent
      let isDeclined =
        up >= 0
        && (reading.predicates[up].isNegated
          && (reading.lemmaHas(reading.predicates[up].head, .wanting)
            || reading.formHas(reading.predicates[up].head, .wanting))
          || reading.predicates[up].classes.has(.refusing) && !reading.predicates[up].isNegated)
      let isOwn = predicate.modal != 0 && predicate.isNegated && predicate.parent < 0
      // Where nobody is asked for, whoever declines is the one who speaks.
      let isAnybody = !hasHolder && !isHolderContent
      if isDeclined && (isAnybody || subjectIsSpeaker(up, lexicon))
        || isOwn && subjectIsSpeaker(p, lexicon)
      {
        return true
      }
    }
    return false
  }

  /// "stopped short of backing it", "held back from calling for it"
  func stopsShort(_ rule: FiredRule, _ lexicon: StanceLexicon) -> Bool {
    guard rule.predicate >= 0, rule.id == StanceRuleID(.implicative) else { return false }
    let up = reading.predicates[rule.predicate].parent
    return up >= 0 && isStopShort(up, lexicon) && !isNegated(up, lexicon)
  }

  /// "fears that it will close", "is worried that it could": of what is still to come.
  func foresees(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[p]
    guard predicate.modal != 0, predicate.isClause, predicate.parent >= 0,
      fears(predicate.parent, before: p)
    else { return false }
    let modal = lexicon.entry(predicate.modal)
    return modal.has(.actCommitment) || modal.has(.possible) || modal.has(.probable)
  }

  private func fears(_ up: Int, before p: Int) -> Bool {
    let adjective = predicative(of: up, before: p)
    return reading.lemmaHas(adjective >= 0 ? adjective : reading.predicates[up].head, .fearing)
  }

  /// "hailed it as a breakthrough"
  func isCalledSomething(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    if reading.predicates.contains(where: { $0.copula == p }) { return true }
    let end = target.tokens.upperBound
    for k in end..<max(end, min(reading.count, end + 12))
    where reading.words[k] == lexicon.role && reading.clause[k] == reading.clause[end - 1] {
      return true
    }
    return false
  }

  /// "cautioned that", "counsels against"
  func isCounsel(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let up = reading.predicates[p].parent
    return up >= 0 && !reading.lemmaHas(reading.predicates[up].head, .fearing)
      && !reading.predicates[up].classes.has(.doubt)
  }

  /// A clause in the indicative, such as tells what is, not what should be.
  func isPlainFact(_ p: Int) -> Bool {
    guard reading.predicates[p].isClause, !reading.predicates[p].hasDuty else { return false }
    switch reading.tags[reading.predicates[p].first] {
    case .vbz, .vbd, .hv, .md: return true
    case .be: return !reading.formHas(reading.predicates[p].first, .nonfinite)
    default: return false
    }
  }
}
