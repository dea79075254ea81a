import Lexicons
import TextModel

/// What would be without the target.
extension StanceJudge {
  /// "Without the contract the yard would close", "better off without the tax".
  mutating func applyAbsence(_ lexicon: StanceLexicon) {
    let first = target.tokens.lowerBound
    var k = first - 1
    while k >= 0 && first - k < 5 && isPhraseFiller(reading.tags[k]) { k -= 1 }
    if let other = absencePronoun() { k = other }
    guard k >= 0, reading.words[k] == lexicon.purpose || reading.formHas(k, .absence) else {
      return
    }
    // "were it not for the grant", "if it were not for it", "had it not been for it"
    let not = k > 3 && reading.formHas(k - 1, .nonfinite) ? k - 2 : k - 1
    let isUnreal =
      k > 1 && not > 0 && reading.words[k] == lexicon.purpose && reading.isNegative[not]
      && (reading.formHas(not - 1, .thingPronoun) || reading.formHas(not - 1, .condition)
        || not > 1 && reading.formHas(not - 2, .thingPronoun))
    // "but for the loan"
    let isButFor =
      k > 0 && reading.words[k] == lexicon.purpose
      && (reading.formHas(k - 1, .contrast) || isUnreal)
    guard reading.formHas(k, .absence) || isButFor else { return }
    let end = max(target.tokens.upperBound, k + 1)
    var best = 0
    var token = k
    for p in 0..<reading.predicates.count {
      let predicate = reading.predicates[p]
      let isAfter =
        k == 0 || isUnreal && k < 6 || reading.isMark(k - 1) || reading.tags[k - 1] == .comma
        || reading.tags[k - 1] == .thc
      // "had it not been for it" tells nothing itself.
      let limit = isUnreal ? not - 2 : k
      guard isAfter ? predicate.head > end : predicate.head < limit else { continue }
      let value = absenceVerdict(p, lexicon) * (hasFewer(p) ? -1 : 1)
      if value != 0 {
        best = value
        token = predicate.head
        if isAfter { break }
      }
    }
    guard best != 0 else { return }
    if isUnreal { for i in fired.indices where fired[i].token < k { fired[i].value = 0 } }
    fired.append(
      FiredRule(
        id: StanceRuleID(.absence, isPositive: best < 0), value: -16 * best, token: token,
        predicate: Int(reading.predicateOf[token]), isDirect: true, isComposed: true))
  }

  /// "the grant, without which we would starve", "we would be poorer without it": the "without" before
  /// what takes up the target.
  private func absencePronoun() -> Int? {
    let absence: UInt64 = 1 << UInt64(StanceWordKind.absence.rawValue)
    guard isOwnWords, reading.seenKinds & absence != 0 else { return nil }
    let end = target.tokens.upperBound
    if end + 2 < reading.count, reading.tags[end] == .comma, reading.formHas(end + 1, .absence),
      reading.tags[end + 2] == .wh
    {
      return end + 1
    }
    return target.pronouns.first { $0 > end && reading.formHas($0 - 1, .absence) }.map { $0 - 1 }
  }

  /// The verdict with the negation that "without" itself may have left on the predicate undone.
  private func absenceVerdict(_ p: Int, _ lexicon: StanceLexicon) -> Int {
    let value = verdict(p, lexicon)
    if value != 0 || reading.predicates[p].kind == .noun { return value }
    let head = reading.predicates[p].head
    if reading.has(head, .consequenceBad, lexicon) { return isNegated(p, lexicon) ? 1 : -1 }
    if reading.has(head, .consequenceGood, lexicon) { return isNegated(p, lexicon) ? -1 : 1 }
    // "there would be no airline"
    for o in reading.predicates[p].objects
    where reading.predicates[p].modal != 0 && isNone(reading.heads[o]) { return -1 }
    // "we would not have survived", "nothing would work"
    if isNegated(p, lexicon) { return -1 }
    // "the ward would have had its scanner"
    let isHad =
      reading.tags[head] == .hv && reading.predicates[p].modal != 0
      && !reading.predicates[p].objects.isEmpty
    return isHad ? patient(p, lexicon) < 0 ? -1 : 1 : 0
  }

  /// "far fewer storks would have vanished"
  private func hasFewer(_ p: Int) -> Bool {
    reading.subjects(p).contains {
      let chunk = Int(reading.chunkOf[reading.heads[$0]])
      return chunk >= 0
        && (reading.chunks[chunk].first..<reading.heads[$0]).contains {
          reading.formHas($0, .lesser)
        }
    }
  }
}
