import Lexicons
import TextModel

/// What is called for: "calls for the levy to be scrapped", "calls for the scrapping of the levy".
extension StanceJudge {
  /// Whether an infinitive behind the target says what is to become of it; fires where that is good or
  /// bad for it.
  mutating func applyAsked(_ token: Int, _ lexicon: StanceLexicon) -> Bool {
    let last = target.tokens.upperBound - 1
    let chunk = Int(reading.chunkOf[last])
    let next = (chunk >= 0 ? reading.chunks[chunk].head : last) + 1
    guard next < reading.count, reading.tags[next] == .ti, reading.groupOf[next] >= 0 else {
      return false
    }
    let q = Int(reading.groupOf[next])
    let deed = reading.predicates[q]
    var side = 0
    if deed.isPassive {
      side = deedSign(q)
    } else if reading.lemmaHas(deed.head, .ending), !goesOn(deed.head, lexicon) {
      side = -1
    } else if reading.lemmaHas(deed.head, .staying) || goesOn(deed.head, lexicon) {
      side = 1
    }
    if deed.isNegated { side = -side }
    if side != 0, !fired.contains(where: { $0.predicate == q && $0.value != 0 }) {
      fired.append(
        FiredRule(
          id: StanceRuleID(.objectPhrase, isPositive: side > 0), value: 16 * side, token: token,
          predicate: Int(reading.predicateOf[token]), isDirect: true, isComposed: true))
    }
    return true
  }

  /// "calls for the scrapping of T", "in favour of the abolition of T": a phrase before a noun that
  /// turns what is said of it.
  mutating func applyTurnedPhrase(at k: Int, _ lexicon: StanceLexicon) {
    guard isOwnWords || hasHolder, reading.formHas(k, .of), k > 1,
      reading.nounClasses(k - 1, lexicon).has(.turning), reading.chunkOf[k - 1] >= 0
    else { return }
    var end = reading.chunks[Int(reading.chunkOf[k - 1])].first
    while end > 0, reading.isSoft[end - 1] { end -= 1 }
    for m in max(0, end - 4)..<end {
      guard let match = longestPhrase(from: m, to: end, Self.phraseOnObject, lexicon),
        match.end == end, match.value.has(.objectGood) != match.value.has(.objectBad)
      else { continue }
      for j in max(0, m - 3)..<m where reading.isNegative[j] { return }
      let isFor = match.value.has(.objectBad)
      fired.append(
        FiredRule(
          id: StanceRuleID(.objectPhrase, isPositive: isFor), value: isFor ? 16 : -16, token: m,
          predicate: Int(reading.predicateOf[m]), isDirect: true, isComposed: true))
      return
    }
  }

  /// "spoke glowingly of T", "wrote bitterly about it": how it is spoken of.
  mutating func applySpeaking(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[link.predicate]
    guard link.path == .itself || link.path == .pronoun, predicate.classes.has(.reporting),
      predicate.objects.isEmpty, predicate.head + 2 < reading.count,
      reading.tags[predicate.head + 1] == .rb, reading.tags[predicate.head + 2] == .in,
      reading.words[predicate.head + 2] == link.word
    else { return false }
    let side = reading.adjectiveClasses(predicate.head + 1, lexicon).polarity
    guard side != 0, !isNegated(link.predicate, lexicon) else { return false }
    fire(StanceRuleID(.wish, isPositive: side > 0), 16 * side, link, isDirect: true)
    return true
  }

  /// "campaigning for T to be reversed": the infinitive tells what for; whether it spoke.
  mutating func isAskedFor(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    guard link.path == .itself, link.word == lexicon.purpose,
      // "waited for the storm to end"
      !reading.lemmaHas(reading.predicates[link.predicate].head, .cautious)
    else { return false }
    return applyAsked(link.token, lexicon)
  }

  /// "was met with anger", "was greeted with relief": how others take it; whether the rule spoke.
  mutating func applyReception(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[link.predicate]
    guard predicate.isPassive, link.role == .object, link.path == .itself || link.path == .pronoun
    else { return false }
    // "was met with anger": the phrase says what the target met with.
    let met = predicate.classes
    if predicate.phraseEnd > predicate.head + 1, met.has(.deedBad) != met.has(.deedGood),
      predicate.head + 1 < reading.count, isCompany(reading.words[predicate.head + 1], lexicon),
      !isNegated(link.predicate, lexicon)
    {
      fired.append(
        FiredRule(
          id: StanceRuleID(.wish, isPositive: met.has(.deedGood)),
          value: met.has(.deedGood) ? 16 : -16, token: predicate.head, predicate: link.predicate,
          isDirect: true, isOfSubject: true))
      return true
    }
    guard predicate.classes.has(.reporting), let first = predicate.complements.first,
      isCompany(reading.complements[first].word, lexicon)
    else { return false }
    let classes = reading.nounClasses(reading.complements[first].head, lexicon)
    var side = classes.polarity
    if side == 0 { side = classes.has(.badThing) ? -1 : classes.has(.goodThing) ? 1 : 0 }
    guard side != 0, !isNegated(link.predicate, lexicon) else { return false }
    fired.append(
      FiredRule(
        id: StanceRuleID(.wish, isPositive: side > 0), value: 16 * side, token: predicate.head,
        predicate: link.predicate, isDirect: true, isOfSubject: true))
    return true
  }
}
