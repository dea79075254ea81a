import Lexicons
import TextModel

/// Attitudes as nouns: what the target has of others, what a verb does to an attitude.
extension StanceJudge {
  /// "has the chamber's full backing", "enjoys the trust of growers"; whether the rule spoke.
  mutating func applyApproval(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let p = link.predicate
    guard link.path == .itself || link.path == .pronoun,
      reading.tags[reading.predicates[p].head] == .hv
        || reading.lemmaHas(reading.predicates[p].head, .causing)
    else { return false }
    for o in reading.predicates[p].objects {
      let head = owned(reading.heads[o])
      guard reading.nounClasses(head, lexicon).has(.declaring), isOfOthers(head, lexicon) else {
        continue
      }
      let government = government(p, lexicon)
      if government.isBlocked { return false }
      let isFor = !government.isNegated
      fired.append(
        FiredRule(
          id: StanceRuleID(.wish, isPositive: isFor), value: isFor ? 16 : -8, token: head,
          predicate: p, isDirect: true, isComposed: true, isOfSubject: true))
      return true
    }
    return false
  }

  /// What a possessor before an ending has: "the chamber's backing".
  private func owned(_ head: Int) -> Int {
    guard head + 2 < reading.count, reading.tags[head + 1] == .pos,
      reading.chunkOf[head + 2] >= 0
    else { return head }
    return reading.chunks[Int(reading.chunkOf[head + 2])].head
  }

  /// Whether the noun is an attitude of the holder's: "the chamber's backing", "the trust of growers".
  func isApprovalOfHolder(_ noun: Int, _ lexicon: StanceLexicon) -> Bool {
    guard reading.tags[noun].isNoun, reading.nounClasses(noun, lexicon).has(.declaring) else {
      return false
    }
    var k = noun - 1
    while k >= 0, noun - k < 6, reading.tags[k] == .jj || reading.tags[k] == .pos { k -= 1 }
    if k >= 0, k < noun - 1, holder.tokens.contains(k) { return true }
    return noun + 2 < reading.count
      && (reading.formHas(noun + 1, .of) || reading.formHas(noun + 1, .from))
      && holder.tokens.lowerBound - noun <= 3 && holder.tokens.lowerBound > noun
  }

  /// Whether somebody else than the subject is named as the one whose it is.
  private func isOfOthers(_ head: Int, _ lexicon: StanceLexicon) -> Bool {
    let chunk = Int(reading.chunkOf[head])
    guard chunk >= 0 else { return false }
    let first = reading.chunks[chunk].first
    if first > 0, reading.tags[first - 1] == .pos { return true }
    for k in first..<max(reading.chunks[chunk].first, head) {
      if reading.tags[k] == .pos { return true }
      if reading.tags[k] == .prps { return !reading.formHas(k, .thingPronoun) }
    }
    let next = head + 1
    return next < reading.count && (reading.formHas(next, .of) || reading.formHas(next, .from))
  }

  /// "like to see T abolished": a participle of what governs the noun, right behind it.
  func isToBeDone(after noun: Int, under p: Int) -> Bool {
    guard noun + 1 < reading.count, reading.groupOf[noun + 1] >= 0 else { return false }
    let q = Int(reading.groupOf[noun + 1])
    let up = reading.predicates[q].parent
    let isActive = !reading.predicates[q].isInfinitive && reading.predicates[q].takesObject
    return q > p && (up == p || (up > p && reading.predicates[up].parent == p))
      && (reading.predicates[q].isPassive || isActive) && !reading.predicates[q].isClause
  }

  /// "with", "under", "beside": in whose company something is done.
  func isCompany(_ word: UInt32, _ lexicon: StanceLexicon) -> Bool {
    lexicon.entry(word).noun.has(.distancing)
  }

  /// Whether the noun is part of a verb of several words that takes the other side: "lost faith in".
  func isTurnedByVerb(_ noun: Int, isGood: Bool) -> Bool {
    for p in 0..<reading.groupCount
    where reading.predicates[p].head < noun && noun < reading.predicates[p].phraseEnd {
      let classes = reading.predicates[p].classes.union(reading.predicates[p].phraseClasses)
      if classes.has(isGood ? .dislike : .like) { return true }
    }
    return false
  }

  /// Whether the noun is what a predicate ends or opposes: "lift the restrictions on X".
  func isUndone(_ noun: Int) -> Bool {
    for edge in reading.edges where Int(edge.head) == noun && edge.role == .object {
      let predicate = reading.predicates[Int(edge.predicate)]
      // "expressed opposition to": the noun is part of the verb.
      if predicate.phraseEnd > noun { continue }
      let classes = predicate.classes.union(predicate.phraseClasses)
      if classes.has(.changeDown) || classes.has(.prevent) || classes.has(.dislike) {
        return !predicate.isNegated
      }
    }
    return false
  }

  /// Whether the noun the target hangs on turns what is done to it: "deplored the jailing of T".
  func isTurned(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    guard link.path == .of || link.path == .possessor || link.path == .other else { return false }
    // "fears about X": an attitude that is itself judged.
    if link.pathWord != 0, phraseValue(link.noun, link.pathWord, lexicon).has(.objectBad) {
      return !target.tokens.contains(link.noun)
    }
    if link.path == .possessor {
      // "denounced his attacks": those that he makes.
      if reading.nounClasses(link.noun, lexicon).has(.blaming) { return false }
      for other in reading.links
      where other.kind == .of && Int(other.governor) == link.noun { return false }
    }
    if link.path == .other {
      guard lexicon.entry(link.pathWord).noun.has(.turning) else { return false }
    }
    return reading.nounClasses(link.noun, lexicon).has(.turning)
      && !target.tokens.contains(link.noun)
  }
}
