import Lexicons
import TextModel

/// What came of the target: "thanks to T the shops are full", "since T came in, crime has fallen".
extension StanceJudge {
  /// Judges the target by what the clause beside it tells, where a word of cause or time joins them.
  mutating func applyOutcome(_ lexicon: StanceLexicon) {
    guard isOwnWords, fired.allSatisfy({ $0.value == 0 }), let first = target.tokens.first
    else { return }
    var k = first - 1
    while k >= 0, first - k < 5, isPhraseFiller(reading.tags[k]) { k -= 1 }
    guard k >= 0, let from = causeWord(endingAt: k, lexicon) else { return }
    // "to get along with the neighbours" tells no cause.
    if from == k, k > 0, isCompany(reading.words[k], lexicon),
      reading.tags[k - 1] == .rp || reading.tags[k - 1] == .rb || reading.tags[k - 1] == .in
    {
      return
    }
    // "had nothing to do with the leaflet" neither.
    if from == k, k > 0, reading.tags[k - 1] == .do { return }
    // "must work with the union to end the strike": whom they work with brings no end.
    let isCompanion =
      from == k && k > 0 && isCompany(reading.words[k], lexicon) && !reading.isMark(k - 1)
      && reading.tags[k - 1] != .comma && reading.tags[k - 1] != .cc
    let end = target.tokens.upperBound
    var value = 0
    var token = from
    for p in 0..<reading.predicates.count {
      let predicate = reading.predicates[p]
      let verb = predicate.copula >= 0 ? predicate.copula : p
      // "since T came in": the clause of the target itself tells nothing.
      let opensClause = end < reading.count && reading.groupOf[end] >= 0
      if target.links.contains(where: {
        ($0.predicate == p || $0.predicate == verb) && !(opensClause && $0.role == .preposition)
      }) {
        continue
      }
      guard predicate.head < from || predicate.head >= end,
        !isCompanion
          || predicate.head < from && reading.clause[predicate.head] == reading.clause[from],
        !predicate.isConditional, !reading.predicates[verb].isEmbedded
      else { continue }
      value = changeOutcome(p, lexicon) ?? verdict(p, lexicon)
      // "with" and "under" are causes of what is judged by its words alone.
      if value == 0, from < k || !isCompany(reading.words[k], lexicon),
        !isOpen(end, predicate.head)
      {
        value = befallen(p, lexicon)
      }
      if value != 0 {
        token = predicate.head
        break
      }
    }
    guard value != 0 else { return }
    fired.append(
      FiredRule(
        id: StanceRuleID(.absence, isPositive: value > 0), value: 8 * value, token: token,
        predicate: Int(reading.predicateOf[token]), isDirect: true, isComposed: true))
  }

  /// Whether a word of doubt stands between: "will understand whether they are prepared".
  private func isOpen(_ from: Int, _ head: Int) -> Bool {
    guard from < head else { return false }
    for k in from..<head where reading.formHas(k, .embedded) { return true }
    return false
  }

  /// First token of "because of", "thanks to", "since", "under" where it ends at `k`.
  private func causeWord(endingAt k: Int, _ lexicon: StanceLexicon) -> Int? {
    for m in max(0, k - 3)...k where causes(m, k, lexicon) { return m }
    return nil
  }

  private func causes(_ m: Int, _ k: Int, _ lexicon: StanceLexicon) -> Bool {
    let wanted = StanceClassSet(.attributing)
    guard let match = longestPhrase(from: m, to: k + 1, wanted, lexicon) else { return false }
    return match.end == k + 1
  }

  /// −1, 0, 1: "nobody has drowned since", "three operations were cancelled", "are alive", "pay more".
  private func befallen(_ p: Int, _ lexicon: StanceLexicon) -> Int {
    let predicate = reading.predicates[p]
    // What is to come, or ought to, has befallen nobody yet.
    let verb = predicate.copula >= 0 ? reading.predicates[predicate.copula] : predicate
    guard predicate.kind != .noun, verb.modal == 0, !verb.hasDuty, !verb.isInfinitive else {
      return 0
    }
    let classes = predicate.classes.union(predicate.phraseClasses)
    let isBad =
      reading.has(predicate.head, .consequenceBad, lexicon) || classes.has(.worsening)
      || predicate.isPassive && classes.has(.undergoBad)
    if isBad { return isNegated(p, lexicon) ? 1 : -1 }
    guard reading.has(predicate.head, .consequenceGood, lexicon) else { return 0 }
    return isNegated(p, lexicon) ? -1 : 1
  }

  /// −1, 0, 1: what has become more or less by itself: "crime fell", "rents will rise"; nil where the
  /// verb tells no such change.
  func changeOutcome(_ p: Int, _ lexicon: StanceLexicon) -> Int? {
    let predicate = reading.predicates[p]
    guard predicate.kind == .verb, predicate.objects.isEmpty else { return nil }
    let way = lexicon.entries[Int(reading.lemmaEntry[predicate.head])].adjective
    let classes = predicate.classes.union(predicate.phraseClasses)
    let isUp = way.has(.changeUp) || classes.has(.changeUp)
    // "jobs will go"
    let isDown =
      way.has(.changeDown) || classes.has(.changeDown)
      || reading.lemmaHas(predicate.head, .ending) && predicate.phraseEnd == 0
        && predicate.particle == 0
    guard isUp != isDown else { return nil }
    for h in reading.subjects(p).prefix(1) {
      let classes = reading.nounClasses(reading.heads[h], lexicon)
      let isCost = classes.has(.badThing) || classes.has(.worsening)
      guard classes.has(.goodThing) != isCost else { continue }
      let side = classes.has(.goodThing) == isUp ? 1 : -1
      return isNegated(p, lexicon) ? -side : side
    }
    return 0
  }
}
