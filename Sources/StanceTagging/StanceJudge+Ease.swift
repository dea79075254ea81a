import Lexicons
import TextModel

/// What is hard or easy to do with the target, and what there is in it to like or to fear.
extension StanceJudge {
  /// "hard to fault", "easy to love", "impossible not to admire"; whether the rule spoke.
  mutating func applyEase(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    guard link.path == .itself || link.path == .pronoun, link.predicate >= 0 else { return false }
    var q = link.predicate
    if link.role == .attribute {
      guard reading.predicates[q].kind == .adjective,
        let next = infinitive(behind: reading.predicates[q].head)
      else { return false }
      q = next
    }
    let deed = reading.predicates[q]
    guard deed.kind == .verb, deed.isInfinitive, deed.parent >= 0,
      let adjective = adjective(of: deed.parent, before: deed.first)
    else { return false }
    let classes = lexicon.entries[Int(reading.lemmaEntry[adjective])].adjective
    var side = classes.has(.implicativeNegative) ? -1 : classes.has(.enabling) ? 1 : 0
    guard side != 0 else { return false }
    side *= attitude(q)
    // "easy to feed": the target is what is fed, and no side is taken.
    guard side != 0 else { return deed.objects.isEmpty && deed.complements.isEmpty }
    if deed.isNegated { side = -side }
    if isNegated(Int(reading.predicateOf[adjective]), lexicon) { side = -side }
    fired.append(
      FiredRule(
        id: StanceRuleID(.action, isPositive: side > 0), value: 16 * side, token: deed.head,
        predicate: q, isDirect: true, isComposed: true))
    return true
  }

  /// −1, 0, 1: the attitude that a verb names.
  private func attitude(_ q: Int) -> Int {
    let classes = reading.predicates[q].classes.union(reading.predicates[q].phraseClasses)
    if reading.lemmaHas(reading.predicates[q].head, .fearing) { return -1 }
    let good = classes.has(.like)
    let bad = classes.has(.dislike)
    return good == bad ? 0 : good ? 1 : -1
  }

  /// The infinitive right behind an adjective that takes the subject for its object.
  private func infinitive(behind adjective: Int) -> Int? {
    var k = adjective + 1
    if k < reading.count, reading.tags[k] == .neg { k += 1 }
    guard k < reading.count, reading.tags[k] == .ti, reading.groupOf[k] >= 0 else { return nil }
    let q = Int(reading.groupOf[k])
    return reading.predicates[q].objects.isEmpty && reading.predicates[q].phraseObject < 0 ? q : nil
  }

  private func adjective(of up: Int, before first: Int) -> Int? {
    for q in reading.groupCount..<max(reading.groupCount, reading.predicates.count)
    where reading.predicates[q].copula == up && reading.predicates[q].kind == .adjective
      && reading.predicates[q].head < first
    { return reading.predicates[q].head }
    return nil
  }

  /// "There is nothing in the plan that I dislike", "little to like in it", "nothing wrong with it",
  /// "much to admire about it".
  mutating func applyContents(_ lexicon: StanceLexicon) {
    guard isOwnWords, let first = target.tokens.first, first > 1 else { return }
    var k = first - 1
    while k > 0, first - k < 5, isPhraseFiller(reading.tags[k]) { k -= 1 }
    guard k > 0, reading.tags[k] == .in, !reading.formHas(k, .of), !reading.formHas(k, .than) else {
      return
    }
    var w = k - 1
    while w > 0, k - w < 6, amount(w, lexicon) == 0 {
      if reading.tags[w] == .comma || reading.tags[w] == .stop { return }
      w -= 1
    }
    let amount = amount(w, lexicon)
    guard amount != 0, w == k - 1 || reading.tags[w + 1] == .ti || reading.tags[w + 1] == .jj else {
      return
    }
    var side = 0
    var token = w
    for m in w + 1..<max(w + 1, k) where side == 0 {
      if reading.tags[m] == .jj { side = reading.adjectiveClasses(m, lexicon).polarity }
      if reading.groupOf[m] >= 0 {
        side = attitude(Int(reading.groupOf[m]))
        if reading.predicates[Int(reading.groupOf[m])].isNegated { side = -side }
      }
      token = m
    }
    if side == 0, w == k - 1 {
      let end = target.tokens.upperBound
      for m in end..<min(reading.count, end + 6) {
        if reading.tags[m] == .comma || reading.tags[m] == .stop { break }
        guard reading.groupOf[m] >= 0 else { continue }
        let q = Int(reading.groupOf[m])
        side = attitude(q) * (reading.predicates[q].isNegated ? -1 : 1)
        token = reading.predicates[q].head
        break
      }
    }
    guard side != 0 else { return }
    side *= amount
    for i in fired.indices where fired[i].token >= w { fired[i].value = 0 }
    fired.append(
      FiredRule(
        id: StanceRuleID(.action, isPositive: side > 0), value: 16 * side, token: token,
        predicate: Int(reading.predicateOf[token]), isDirect: true, isComposed: true))
  }

  /// −1 for nothing, few and little, 1 for much, a lot and plenty, 0 for other words.
  private func amount(_ k: Int, _ lexicon: StanceLexicon) -> Int {
    if reading.words[k] == lexicon.nothing { return -1 }
    if reading.formHas(k, .weak), reading.tags[k] != .rb || reading.tags[k + 1] == .ti,
      reading.words[k] == lexicon.little
    {
      return -1
    }
    if reading.tags[k] == .cd { return 0 }
    let noun = lexicon.entries[Int(reading.formEntry[k])].noun
    return noun.has(.quantity) && reading.tags[k + 1] == .ti ? 1 : 0
  }

  /// "was meant to help", "has yet to help": good that was to come of the target and did not; whether
  /// the rule spoke.
  mutating func applyShortfall(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let p = link.predicate
    let predicate = reading.predicates[p]
    guard isOwnWords || !hasHolder, asksForTarget, link.role == .subject, predicate.isInfinitive,
      predicate.parent >= 0, link.path == .itself || link.path == .pronoun
    else { return false }
    let up = reading.predicates[predicate.parent]
    let isMeant =
      up.isPassive && up.modal == 0
      && (reading.formHas(up.head, .soCalled) || reading.lemmaHas(up.head, .causing))
    let before = predicate.first - 1
    let isYet =
      reading.tags[up.head] == .hv && before > up.head && reading.formHas(before, .contrast)
    // "was meant to help but": what came instead is told.
    let isBelied = (predicate.head + 1..<max(predicate.head + 1, reading.count)).contains {
      reading.formHas($0, .contrast)
    }
    guard isMeant && isBelied || isYet, !up.isNegated else { return false }
    let classes = predicate.classes.union(predicate.phraseClasses)
    var value = 0
    if classes.has(.goodFor) || classes.has(.deedGood) || classes.has(.workGood) { value = -1 }
    if classes.has(.prevent) || classes.has(.changeDown) { value = min(0, patient(p, lexicon)) }
    if value == 0, reading.lemmaHas(predicate.head, .causing) {
      value = -max(0, patient(p, lexicon))
    }
    guard value != 0 else { return false }
    fire(StanceRuleID(.reproach), -8, link, isDirect: true, isComposed: true)
    return true
  }

  /// "would rather walk than use the app", "would sooner quit than sign the deal": what is not to be
  /// done at any price; whether the rule spoke.
  mutating func applySpurned(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[link.predicate]
    guard link.role == .object || link.role == .preposition || link.isPhrase,
      link.path == .itself || link.path == .pronoun
    else { return false }
    var isPreferred = false
    for k in predicate.first + 1..<max(predicate.first + 1, predicate.head)
    where predicate.modal != 0 && reading.tags[k - 1] == .md
      && (reading.tags[k] == .rb && reading.formHas(k, .contrast)
        || lexicon.entries[Int(reading.formEntry[k])].adjective.has(.pressing))
    {
      isPreferred = true
    }
    let isSpurned = isSpurned(predicate.first, lexicon)
    guard isSpurned != isPreferred else { return false }
    // "More people walk rather than use the tram" is a fact.
    let isSaid =
      (0..<reading.groupCount).contains { reading.predicates[$0].modal != 0 }
      || subjectIsSpeaker(link.predicate, lexicon)
    guard isSaid, !predicate.isNegated,
      isSpurned || link.role == .object
    else { return false }
    let classes = predicate.classes.union(predicate.phraseClasses)
    let isUndone =
      classes.has(.changeDown) || classes.has(.prevent) || classes.has(.dislike)
      || classes.has(.undoing)
    let isFor = isUndone == isSpurned
    fire(
      StanceRuleID(.wish, isPositive: isFor), isFor ? 16 : -16, link, isDirect: true,
      isComposed: true)
    return true
  }

  /// "glad that the tax is gone", "angry that it is back": what is felt of a target that is there or
  /// no longer there; whether the rule spoke.
  mutating func applyFelt(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let p = link.predicate
    let predicate = reading.predicates[p]
    guard link.role == .subject, predicate.kind == .verb, predicate.isClause,
      link.path == .itself || link.path == .pronoun
    else { return false }
    let government = government(p, lexicon)
    guard government.judgement != 0, !government.isBlocked else { return false }
    guard predicate.objects.isEmpty else {
      // "angry that the firm dropped the bus": who did it is blamed; not "sad that it lost the match".
      let classes = predicate.classes.union(predicate.phraseClasses)
      guard !predicate.isPassive, !predicate.isCopula,
        government.judgement > 0 || !classes.has(.deedBad)
      else { return false }
      fire(
        StanceRuleID(.action, isPositive: government.judgement > 0), 8 * government.judgement, link,
        isDirect: true, isComposed: true)
      return true
    }
    var value = 0
    let next = predicate.head + 1
    if predicate.isCopula, next < reading.count {
      let word = lexicon.entries[Int(reading.formEntry[next])].adjective
      if word.has(.undoing) { value = -1 }
      if word.has(.onward) || reading.formHas(next, .back) { value = 1 }
    } else if reading.lemmaHas(predicate.head, .ending), !goesOn(predicate.head, lexicon) {
      value = -1
    } else if reading.lemmaHas(predicate.head, .staying) || goesOn(predicate.head, lexicon) {
      value = 1
    }
    // "sad that the train no longer runs"
    if value == 0, predicate.modal == 0, isNoLonger(predicate.first) { value = 1 }
    guard value != 0 else { return false }
    value *= government.judgement * (government.isNegated ? -1 : 1)
    fire(
      StanceRuleID(.action, isPositive: value > 0), 16 * value, link, isDirect: true,
      isComposed: true)
    return true
  }

  private func isNoLonger(_ first: Int) -> Bool {
    first > 1 && reading.isNegative[first - 1] && reading.isNegative[first - 2]
  }

  /// "No more trial shifts!": nobody is to have any; no verb says what becomes of them.
  mutating func applyNoMore(_ lexicon: StanceLexicon) {
    guard isOwnWords || hasHolder, fired.isEmpty, let first = target.tokens.first, first > 1,
      reading.isNegative[first - 2], reading.formHas(first - 1, .greater),
      first == 2 || reading.isMark(first - 3) || reading.tags[first - 3] == .stop
    else { return }
    for link in target.links where link.predicate >= 0 && link.path == .itself { return }
    fired.append(
      FiredRule(
        id: StanceRuleID(.wish), value: -16, token: first - 2, isDirect: true, isComposed: true))
  }

  /// "What has the app ever done for us?", "What did it achieve? Nothing."
  mutating func applyVain(_ lexicon: StanceLexicon) {
    guard isOwnWords, reading.seenTags & Tag.wh.bit != 0, let first = target.tokens.first, first > 1
    else { return }
    var w = first - 1
    while w > 0, first - w < 5, isPhraseFiller(reading.tags[w]) { w -= 1 }
    guard w > 0, reading.tags[w] == .hv || reading.tags[w] == .do, reading.tags[w - 1] == .wh,
      reading.lemmaHas(w - 1, .wondering) == false, w == 1 || reading.isMark(w - 2)
    else { return }
    var end = first
    var hasEver = false
    while end < reading.count, reading.tags[end] != .stop {
      if reading.words[end] == lexicon.ever { hasEver = true }
      end += 1
    }
    guard end < reading.count, isQuestionMark[end] else { return }
    var next = end + 1
    while next < reading.count, reading.isMark(next) { next += 1 }
    guard hasEver || (next < reading.count && reading.words[next] == lexicon.nothing) else {
      return
    }
    for i in fired.indices where fired[i].token < end { fired[i].value = 0 }
    fired.append(
      FiredRule(
        id: StanceRuleID(.reproach), value: -16, token: w, predicate: Int(reading.predicateOf[w]),
        isDirect: true, isComposed: true))
  }
}
