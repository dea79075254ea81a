import Lexicons
import TextModel

/// That something is to be there or not, what it takes until the target acts, what is all it does.
extension StanceJudge {
  /// "There must be T": whether the rule spoke.
  mutating func applyExistence(
    _ link: TargetLink, _ government: Government, _ lexicon: StanceLexicon
  ) -> Bool {
    let p = link.predicate
    // "There will be no casino"
    let isRuledOut =
      isOwnWords && isNone(link.noun)
      && !reading.nounClasses(link.noun, lexicon).has(.badThing)
      && lexicon.entry(reading.predicates[p].modal).has(.actCommitment)
    guard link.role == .object, reading.predicates[p].isCopula,
      government.isDirected || isRuledOut, !government.isBlocked
    else { return false }
    for h in reading.subjects(p) where reading.tags[reading.heads[h]] == .ex {
      let isFor = government.isNegated == isNone(link.noun)
      fire(
        StanceRuleID(.wish, isPositive: isFor), isFor ? 16 : -16, link, isDirect: true,
        isComposed: true)
      return true
    }
    return false
  }

  /// "Scrap T and fishermen will drown": who stands behind *and* is no part of the target.
  func isBesideCommand(_ link: TargetLink) -> Bool {
    let end = target.tokens.upperBound
    guard link.role == .subject, link.path == .itself, link.predicate > 0, end < reading.count,
      reading.tags[end] == .cc
    else { return false }
    let command = reading.predicates[0]
    return reading.tags[command.head] == .vb && command.first == command.head
      && command.subjects.isEmpty && command.head < end
      && reading.predicates[link.predicate].head > end
  }

  /// "Either T goes or I do", "It is either T or me": the speaker will not have both.
  mutating func applyUltimatum(_ lexicon: StanceLexicon) {
    guard isOwnWords, let first = target.tokens.first, first > 0 else { return }
    let k = beforeFillers(first)
    guard k >= 0 || first > 0,
      (max(0, k)..<first).contains(where: { reading.words[$0] == lexicon.either })
    else { return }
    let end = target.tokens.upperBound
    for m in end..<max(end, min(reading.count - 1, end + 3))
    where reading.words[m] == lexicon.alternative && reading.formHas(m + 1, .speakerPronoun)
      && (m + 2 >= reading.count || reading.tags[m + 2] != .md)
    {
      for i in fired.indices { fired[i].value = 0 }
      return fireWord(StanceRuleID(.wish), -16, m, isComposed: true)
    }
  }

  /// "It took two deaths before T acted", "Only after three accidents did T recall the heater", "How many
  /// more must die before T acts?": what it took is a reproach.
  mutating func applyDelay(_ lexicon: StanceLexicon) {
    guard isOwnWords, reading.seenPhrases & Self.delays.rawValue != 0,
      let first = target.tokens.first
    else { return }
    var start = first
    while start > 0, reading.tags[start - 1] != .stop { start -= 1 }
    while start < first, reading.isMark(start) { start += 1 }
    guard let match = longestPhrase(from: start, to: first, Self.delays, lexicon) else { return }
    // "before T acted", "did T act"
    let k = beforeFillers(first)
    var p = -1
    if k >= match.end - 1,
      reading.formHas(k, .clauseOpener) || reading.tags[k] == .do || reading.tags[k] == .hv
    {
      var next = target.tokens.upperBound
      while next < reading.count, reading.tags[next] == .rb { next += 1 }
      if next < reading.count { p = Int(reading.groupOf[next]) }
      if p >= 0, reading.predicates[p].isPassive { return }
      // "Not until May did it open" is a fact.
      guard hasQuestion || (start..<k).contains(where: { isHarm($0, lexicon) }) else { return }
    } else if let link = target.links.first(where: { $0.role == .object && $0.predicate >= 0 }),
      reading.predicates[link.predicate].isInfinitive,
      reading.lemmaHas(reading.predicates[link.predicate].head, .causing)
    {
      // "It took a petition to make T listen"
      p = link.predicate
    }
    guard p >= 0, !reading.predicates[p].classes.has(.deedBad),
      !reading.predicates[p].classes.has(.undergoBad)
    else { return }
    for i in fired.indices { fired[i].value = 0 }
    fired.append(
      FiredRule(
        id: StanceRuleID(.reproach), value: -16, token: reading.predicates[p].head, predicate: p,
        isDirect: true, isComposed: true))
  }

  static let delays = StanceClassSet(.pressing)

  /// "deaths", "fires", "had died"
  private func isHarm(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    let noun = reading.nounClasses(k, lexicon)
    return reading.tags[k].isNoun && (noun.has(.badThing) || noun.has(.bad))
      || reading.has(k, .consequenceBad, lexicon)
  }

  /// "All T does is waste time", "All we got from T was silence": nothing else, and that is no good.
  mutating func applyAllThere(_ lexicon: StanceLexicon) {
    guard isOwnWords, let first = target.tokens.first, first > 0 else { return }
    var start = first - 1
    while start > 0, first - start < 7, !isAll(start, lexicon) { start -= 1 }
    guard isAll(start, lexicon),
      start == 0 || reading.isMark(start - 1) || reading.tags[start - 1] == .thc
    else { return }
    for main in 0..<reading.groupCount
    where reading.predicates[main].isCopula && reading.predicates[main].first > first {
      guard reading.tags[reading.predicates[main].head] == .be else { return }
      let own = reading.predicates[max(0, main - 1)]
      // "All T does is waste time": one group of verbs.
      if reading.predicates[main].first == target.tokens.upperBound,
        reading.tags[reading.predicates[main].first] == .do
      {
        return denounce(main, lexicon)
      }
      let isActor = own.head > first
      let from = beforeFillers(first)
      guard reading.predicates[main].first - max(own.head, target.tokens.upperBound - 1) < 6,
        !reading.lemmaHas(own.head, .wantedObject), !reading.lemmaHas(own.head, .actCall),
        isActor
          ? reading.tags[own.head] == .do || own.classes.has(.goodFor) || own.classes.has(.changeUp)
            || own.classes.has(.workGood)
          : from >= 0 && reading.formHas(from, .from)
      else { return }
      return denounce(main, lexicon)
    }
  }

  /// Against the target, unless what follows the copula is good.
  private mutating func denounce(_ main: Int, _ lexicon: StanceLexicon) {
    let end = reading.predicates[main].end
    for k in end..<max(end, min(reading.count, end + 5)) where prior(k, lexicon) > 0 { return }
    for i in fired.indices { fired[i].value = 0 }
    fireWord(StanceRuleID(.reproach), -16, reading.predicates[main].head, isComposed: true)
  }

  private func isAll(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    reading.tags[k] == .dt
      && lexicon.entries[Int(reading.formEntry[k])].adjective.has(.amounting)
  }

  /// "shown up for the fraud it is", "like the clown he is": the target is what is said of it so.
  mutating func applyTrueColours(_ lexicon: StanceLexicon) {
    guard isOwnWords, reading.seenTags & Tag.prp.bit != 0, !fired.contains(where: { $0.value != 0 })
    else { return }
    let end = target.tokens.upperBound
    for k in end..<max(end, reading.count - 2)
    where reading.tags[k].isNoun && reading.tags[k + 1] == .prp && reading.tags[k + 2] == .be {
      let side = reading.nounClasses(k, lexicon).polarity
      let chunk = Int(reading.chunkOf[k])
      guard side != 0, chunk >= 0, reading.tags[reading.chunks[chunk].first] == .dt,
        !reading.formHas(k + 1, .speakerPronoun)
      else { continue }
      return fireWord(
        StanceRuleID(.subjectPhrase, isPositive: side > 0), 16 * side, k, isComposed: true)
    }
  }
}
