import Lexicons
import TextModel

extension StanceJudge {
  /// −1 where the verb undoes or harms its object, else 1: the side of its object that a deed is on.
  func deedSign(_ p: Int) -> Int {
    let predicate = reading.predicates[p]
    let classes = predicate.classes.union(predicate.phraseClasses)
    // "are gone"
    if predicate.isPassive, predicate.isClause, reading.lemmaHas(predicate.head, .ending) {
      return -1
    }
    return classes.rawValue & Self.undoing.rawValue != 0 ? -1 : 1
  }

  static let undoing = StanceClassSet.set([
    .undoing, .changeDown, .prevent, .dislike, .badFor, .undergoBad, .deedBad,
  ])

  /// −1, 0, 1: what a deed's governor says of it, the governor's own negation left out: "a mistake
  /// to …", "right to …", "time to …".
  func judgement(_ p: Int, under up: Int, _ lexicon: StanceLexicon) -> Int {
    let head = reading.predicates[p].first
    for q in reading.groupCount..<max(reading.groupCount, reading.predicates.count)
    where reading.predicates[q].copula == up && reading.predicates[q].head < head {
      // "reluctant to", "unable to" turn the deed themselves.
      let own = reading.predicates[q].head
      let classes = reading.predicates[up].classes.union(reading.predicates[up].phraseClasses)
      if reading.formHas(own, .unwilling) || classes.has(.implicativeNegative) { return 0 }
      let value = plainVerdict(q, lexicon)
      if value != 0 { return value }
      let entry = lexicon.entries[Int(reading.lemmaEntry[reading.predicates[q].head])]
      if entry.adjective.has(.pressing) || entry.noun.has(.pressing) { return 1 }
    }
    // "the time has come to"
    for h in reading.subjects(up)
    where lexicon.entries[Int(reading.formEntry[reading.heads[h]])].adjective.has(.pressing)
      && reading.tags[reading.heads[h]] == .nn && !reading.predicates[up].isCopula
    {
      return isNegated(up, lexicon) ? 0 : 1
    }
    // "it makes no sense to": the verb's own negation is the governor's.
    if !reading.predicates[up].isCopula, hasExpletive(up) {
      let value = plainVerdict(up, lexicon)
      // "no sense" is denied where the infinitive is.
      if value != 0 { return hasNoObject(up, before: p) ? 1 : value }
    }
    // "had the good sense to", "made the mistake of": the noun right before it.
    let before = head - 1
    guard before > reading.predicates[up].head, !reading.formHas(before, .unwilling) else {
      return 0
    }
    let entry = lexicon.entries[Int(reading.lemmaEntry[before])]
    if entry.adjective.has(.pressing) || entry.noun.has(.pressing) { return 1 }
    if reading.tags[before].isNoun { return reading.nounClasses(before, lexicon).polarity }
    return reading.tags[before] == .jj ? reading.adjectiveClasses(before, lexicon).polarity : 0
  }

  private func hasExpletive(_ p: Int) -> Bool {
    for h in reading.subjects(p) where reading.formHas(reading.heads[h], .thingPronoun) {
      return true
    }
    return false
  }

  /// "it is time to", "it is vital to"
  func isPressing(_ p: Int, under up: Int, _ lexicon: StanceLexicon) -> Bool {
    let first = reading.predicates[p].first
    for k in max(reading.predicates[up].head, first - 3)..<first {
      let entry = lexicon.entries[Int(reading.lemmaEntry[k])]
      if entry.adjective.has(.pressing) || entry.noun.has(.pressing) { return true }
    }
    return false
  }

  /// −1, 0, 1: what is said of a gerund by the phrase before it or by the predicate after it.
  func judgementBefore(_ p: Int, _ lexicon: StanceLexicon) -> Int {
    let deed = reading.predicates[p]
    if deed.isInfinitive, deed.first > 0, reading.tags[deed.first - 1].isNoun {
      return verdict(ofNoun: deed.first - 1, from: deed.head + 1, lexicon)
    }
    // "Not raising it", "Not to raise it"
    guard
      deed.first == deed.head && reading.tags[deed.head] == .vbg
        || deed.isNegated && (deed.isInfinitive || reading.tags[deed.head] == .vbg)
    else { return 0 }
    if deed.head > 0,
      reading.tags[deed.head - 1] == .in || reading.tags[deed.head - 1] == .ti
        || reading.tags[deed.head - 1] == .rp
    {
      let end = deed.head
      for m in max(0, end - 5)..<end {
        guard let match = longestPhrase(from: m, to: end, Self.phraseOnObject, lexicon),
          match.end == end
        else { continue }
        var isNegated = false
        for j in max(0, m - 3)..<m where reading.isNegative[j] { isNegated = true }
        return match.value.has(.objectGood) != isNegated ? 1 : -1
      }
      // "the folly of", "the benefits of"
      if deed.head > 1, reading.tags[deed.head - 2].isNoun {
        let noun = reading.nounClasses(deed.head - 2, lexicon)
        if noun.has(.good) != noun.has(.bad) { return noun.has(.good) ? 1 : -1 }
      }
    }
    for q in 0..<reading.predicates.count {
      let verb = reading.predicates[q].copula >= 0 ? reading.predicates[q].copula : q
      let gerund = reading.predicates[verb].gerundSubject
      guard gerund == p || (gerund == p + 1 && areJoined(p, gerund)) else { continue }
      let value = verdict(q, lexicon)
      if value != 0 { return value }
    }
    return 0
  }

  /// −1, 0, 1: what is said of a noun: "calls to … are irresponsible", "fears of … are unfounded".
  ///
  /// Only predicates that stand at token `end` or later are asked.
  func verdict(ofNoun noun: Int, from end: Int, _ lexicon: StanceLexicon) -> Int {
    for edge in reading.edges where Int(edge.head) == noun {
      guard edge.role == .subject || edge.role == .attribute else { continue }
      let p = Int(edge.predicate)
      if reading.predicates[p].head < end { continue }
      let value = verdict(p, lexicon)
      if value != 0 { return value }
    }
    return 0
  }

  static let phraseOnObject = StanceClassSet.set([.objectGood, .objectBad])
  static let phraseOnSubject = StanceClassSet.set([.subjectGood, .subjectBad])

  /// "cutting or closing"
  private func areJoined(_ p: Int, _ q: Int) -> Bool {
    let first = reading.predicates[q].first
    return first > 0 && reading.tags[first - 1] == .cc
      && reading.tags[reading.predicates[p].head] == .vbg
  }

  /// −1, 0, 1: what a predicate says of its subject, negation counted in.
  func verdict(_ p: Int, _ lexicon: StanceLexicon) -> Int {
    plainVerdict(p, lexicon) * (isNegated(p, lexicon) ? -1 : 1)
  }

  private func plainVerdict(_ p: Int, _ lexicon: StanceLexicon) -> Int {
    let predicate = reading.predicates[p]
    let head = predicate.head
    var value = 0
    switch predicate.kind {
    case .adjective:
      if head > 0, reading.formHas(head - 1, .excess) { return -1 }
      if reading.has(head, .greater, lexicon) { return 1 }
      if reading.has(head, .lesser, lexicon) { return -1 }
      value = reading.adjectiveClasses(head, lexicon).polarity
      if head > 0, reading.formHas(head - 1, .lesser) { value = -value }
    case .noun:
      value = predicativeNounClasses(head, lexicon).polarity
      for k in max(0, head - 3)..<head
      where value == 0 && reading.chunkOf[k] == reading.chunkOf[head] {
        value = reading.adjectiveClasses(k, lexicon).polarity
      }
    case .verb:
      let classes = predicate.classes.union(predicate.phraseClasses)
      let patient = patient(p, lexicon)
      if classes.has(.goodFor) {
        value = patient < 0 && !reading.lemmaHas(head, .remedying) ? -1 : 1
      } else if classes.has(.badFor) {
        value = patient < 0 ? 1 : -1
      } else if classes.has(.deedGood) || classes.has(.workGood) {
        value = 1
      } else if classes.has(.prevent) || classes.has(.changeDown) {
        value = patient > 0 && classes.has(.elevating) ? 1 : -patient
      } else if classes.has(.changeUp) || reading.lemmaHas(head, .causing) {
        value = patient
      } else if classes.has(.deedBad) {
        value = -1
      }
      if value == 0 && reading.lemmaHas(head, .causing) { value = made(p, lexicon) }
    }
    return value == 0 ? phraseVerdict(p, lexicon) : value
  }

  /// Classes of a noun said of something, or of what it is an act, a piece, a source of.
  func predicativeNounClasses(_ head: Int, _ lexicon: StanceLexicon) -> StanceClassSet {
    let own = reading.nounClasses(head, lexicon)
    guard !own.has(.good), !own.has(.bad), head + 2 < reading.count,
      reading.formHas(head + 1, .of),
      reading.chunkOf[head + 2] >= 0
    else { return own }
    let chunk = reading.chunks[Int(reading.chunkOf[head + 2])]
    var classes = reading.nounClasses(chunk.head, lexicon)
    // "one of the safest (vaccines)"
    if reading.tags[head] == .cd {
      for k in chunk.first...chunk.head where reading.tags[k] == .jj {
        let adjective = reading.adjectiveClasses(k, lexicon)
        if adjective.has(.good) != adjective.has(.bad) { classes = adjective }
      }
    }
    return StanceClassSet(rawValue: classes.rawValue & Self.goodOrBad.rawValue)
  }

  static let goodOrBad = StanceClassSet.set([.good, .bad])

  /// "left us isolated": what the verb makes of its object.
  func made(_ p: Int, _ lexicon: StanceLexicon) -> Int {
    for q in reading.groupCount..<max(reading.groupCount, reading.predicates.count)
    where reading.predicates[q].copula == p {
      // "made it clear"
      let adjective = reading.adjectiveClasses(reading.predicates[q].head, lexicon)
      return adjective.has(.describing) ? 0 : plainVerdict(q, lexicon)
    }
    guard let last = reading.predicates[p].objects.last else { return 0 }
    let end = reading.heads[last] + 1
    for k in end..<min(reading.count, end + 2) where reading.clause[k] == reading.clause[end] {
      if reading.tags[k] == .jj || reading.tags[k] == .vbn {
        let adjective = reading.adjectiveClasses(k, lexicon)
        if adjective.has(.describing) { return 0 }
        return adjective.isEmpty ? reading.verbClasses(k, lexicon).polarity : adjective.polarity
      }
    }
    return 0
  }

  /// A set phrase that begins with the predicate or right after its copula.
  private func phraseVerdict(_ p: Int, _ lexicon: StanceLexicon) -> Int {
    let wanted = Self.phraseOnSubject
    guard reading.mayHavePhrase(wanted) else { return 0 }
    let copula = reading.predicates[p].copula
    let from = copula >= 0 ? reading.predicates[copula].head + 1 : reading.predicates[p].head
    for m in from..<min(reading.count, from + 4)
    where reading.clause[m] == reading.clause[from] {
      if let match = longestPhrase(from: m, to: reading.count, wanted, lexicon) {
        return match.value.has(.subjectGood) ? 1 : -1
      }
    }
    return 0
  }

  /// The target is what a judged deed is done to; whether the rule spoke.
  mutating func applyDeed(
    _ link: TargetLink, _ government: Government, _ lexicon: StanceLexicon
  ) -> Bool {
    guard government.judgement != 0, !government.isBlocked else { return false }
    if let fate = fate(link, lexicon) {
      let value = government.judgement * fate * (government.isNegated ? -1 : 1)
      fire(
        StanceRuleID(.action, isPositive: value > 0), 16 * value, link, isDirect: true,
        isComposed: true)
      return true
    }
    guard
      !reading.lemmaHas(reading.predicates[link.predicate].head, .inquiring)
        || reading.tags[reading.predicates[link.predicate].head] == .hv
    else { return false }
    if deedSign(link.predicate) < 0, isDoneByHolder(link.predicate) { return false }
    let isTurned = isTurned(link, lexicon)
    guard link.path == .itself || link.path == .pronoun || link.path == .coordinated || isTurned
    else { return false }
    // "no better place to play than T"
    if link.role == .preposition, lexicon.entry(link.word).has(.than) { return false }
    // What is done to a person tells of him only where the verb does.
    let deed = reading.predicates[link.predicate]
    if isName, !isHolderContent, deed.classes.union(deed.phraseClasses).polarity == 0 {
      return false
    }
    let value =
      government.judgement * deedSign(link.predicate) * (government.isNegated ? -1 : 1)
      * (isTurned ? -1 : 1)
    fire(
      StanceRuleID(.action, isPositive: value > 0), 16 * value, link, isDirect: true,
      isComposed: true)
    return true
  }

  /// −1, 1: what becomes of the target in "to see it close", "to watch it grow"; nil without a verb.
  private func fate(_ link: TargetLink, _ lexicon: StanceLexicon) -> Int? {
    guard link.role == .object, link.noun + 1 < reading.count, reading.groupOf[link.noun + 1] >= 0,
      reading.lemmaHas(reading.predicates[link.predicate].head, .inquiring)
    else { return nil }
    let q = Int(reading.groupOf[link.noun + 1])
    let deed = reading.predicates[q]
    guard q > link.predicate, !deed.isInfinitive, deed.modal == 0, !deed.isClause else {
      return nil
    }
    if deed.isPassive { return deedSign(q) }
    if reading.has(deed.head, .consequenceBad, lexicon) || reading.lemmaHas(deed.head, .ending) {
      return goesOn(deed.head, lexicon) ? 1 : -1
    }
    if deed.classes.has(.deedBad) { return -1 }
    return deed.classes.has(.deedGood) || reading.lemmaHas(deed.head, .staying) ? 1 : nil
  }

  /// "was accused of trying to bully it", "was quick to blame it": what others think of the holder's
  /// deed; not "regretted closing it".
  private func isDoneByHolder(_ p: Int) -> Bool {
    guard hasHolder, !isHolderContent else { return false }
    var verb = p
    var hops = 0
    while reading.predicates[verb].parent >= 0 && hops < 3 {
      let up = reading.predicates[verb].parent
      let classes = reading.predicates[up].classes
      if !reading.predicates[up].isPassive, classes.has(.like) || classes.has(.dislike) {
        return false
      }
      if !reading.subjects(verb).isEmpty { break }
      verb = up
      hops += 1
    }
    for h in reading.subjects(verb) where isHolder(reading.heads[h]) { return true }
    return false
  }

  /// "should never have been built", "should have warned us": what ought to have been was not.
  mutating func applyReproach(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[link.predicate]
    guard predicate.hasDuty, predicate.modal != 0, link.path == .itself || link.path == .pronoun,
      link.role == .subject || (link.role == .object && predicate.isPassive)
    else { return false }
    var hasPerfect = false
    for k in predicate.first..<predicate.head where reading.tags[k] == .hv { hasPerfect = true }
    guard hasPerfect else { return false }
    var value = -1
    if link.role == .object {
      value = deedSign(link.predicate) * (isNegated(link.predicate, lexicon) ? -1 : 1)
    }
    fire(
      StanceRuleID(.reproach, isPositive: value > 0), 16 * value, link, isDirect: true,
      isComposed: true)
    return true
  }

  /// "waited too long", "acts too slowly": an excess in what the target does.
  func hasExcess(_ p: Int) -> Bool {
    var k = reading.predicates[p].head + 1
    let end = min(reading.count - 1, k + 4)
    while k < end && reading.clause[k] == reading.clause[reading.predicates[p].head] {
      if reading.formHas(k, .excess), reading.tags[k + 1] == .rb || reading.tags[k + 1] == .jj {
        return true
      }
      k += 1
    }
    return false
  }
}
