import Lexicons
import TextModel

/// Two verdicts of opposite sides on one target.
extension StanceJudge {
  /// "is clever and cruel", "a gift to landlords and a disaster for tenants", "good for cities but bad
  /// for villages": verdicts that *and* joins, or that fall to different ones, both count.
  func splits(_ profile: StanceProfile) -> Bool {
    if isDivided { return true }
    if isAmbivalent, fired.contains(where: { abs($0.value) == 16 && isCounted($0, profile) }) {
      return true
    }
    for a in fired.indices where abs(fired[a].value) >= 8 && counts(fired[a], profile) {
      for b in fired.indices
      where fired[b].token > fired[a].token && fired[a].value * fired[b].value < 0
        && abs(fired[b].value) >= 8 && counts(fired[b], profile)
      {
        if joins(fired[a].token, fired[b].token) { return true }
      }
    }
    return false
  }

  private func counts(_ rule: FiredRule, _ profile: StanceProfile) -> Bool {
    rule.isDirect
      && (rule.id.isOfSubject && !rule.id.isDeed || rule.id.isSubjectPhrase || rule.id.isAttitude)
      && isCounted(rule, profile)
  }

  private func isCounted(_ rule: FiredRule, _ profile: StanceProfile) -> Bool {
    profile != .holder || rule.relation == .subject || rule.relation == .content
  }

  /// Whether full verdicts stand before and after the word of contrast; what may be so, what only looks
  /// so and what is no fault does not weigh as much.
  func standsBesides(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    var before = 0
    var after = 0
    for rule in fired where (rule.isDirect || rule.id.isAttitude) && abs(rule.value) >= 8 {
      let p = rule.predicate
      if rule.token > k {
        // "clever but cruel" is told by the second.
        if p >= 0, reading.predicates[p].kind == .adjective { return false }
        after += rule.value
        continue
      }
      if rule.id.isDenied { return false }
      if p >= 0 {
        let copula = reading.predicates[p].copula
        let verb = reading.predicates[copula >= 0 ? copula : p]
        if verb.modal != 0, lexicon.entry(verb.modal).has(.possible) { return false }
        if copula >= 0, reading.tags[verb.head] != .be { return false }
      }
      before += rule.value
    }
    return abs(before) >= 8 && abs(after) >= 8 && before * after < 0
  }

  private func joins(_ low: Int, _ high: Int) -> Bool {
    var isJoined = false
    var isBeside = false
    for k in low + 1..<max(low + 1, high) {
      switch reading.tags[k] {
      case .stop, .colon, .thc, .wh, .sub: return false
      case .cc: if reading.formHas(k, .contrast) { isBeside = true } else { isJoined = true }
      case .comma: isBeside = true
      default: break
      }
    }
    if isJoined && !isBeside { return true }
    return (isBeside || isJoined) && reachesSomebody(low) && reachesSomebody(high)
  }

  /// "cruel to savers", "a disaster for tenants": whom a verdict falls to.
  func reachesSomebody(_ token: Int) -> Bool {
    for k in token + 1..<max(token + 1, min(reading.count - 1, token + 4)) {
      switch reading.tags[k] {
      case .in:
        return !reading.formHas(k, .of) && !reading.formHas(k, .by) && !reading.formHas(k, .than)
          && reading.chunkOf[k + 1] >= 0
      case .jj, .nn, .nns, .dt, .rb: break
      default: return false
      }
    }
    return false
  }
}
