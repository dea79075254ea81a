import Lexicons
import TextModel

/// What is felt at what a clause tells, what is never to be done, what asks for no answer.
extension StanceJudge {
  /// −1, 0, 1: "glad that", "angry that", "delighted that": what is felt at what the clause tells.
  func feeling(_ up: Int, _ adjective: Int, _ lexicon: StanceLexicon) -> Int {
    if adjective < 0, reading.predicates[up].isCopula { return scandal(up, lexicon) }
    if adjective < 0, !reading.predicates[up].isPassive { return moved(up, lexicon) }
    let head = adjective >= 0 ? adjective : reading.predicates[up].head
    guard adjective >= 0 || reading.predicates[up].isPassive, !reading.lemmaHas(head, .fearing),
      !reading.formHas(head, .fearing)
    else { return 0 }
    let entry = lexicon.entries[Int(reading.lemmaEntry[head])].adjective
    let classes = entry.union(lexicon.entries[Int(reading.formEntry[head])].adjective)
    let isFelt = classes.has(.praising) || classes.has(.blaming)
    if !isFelt, classes.rawValue & Self.unfelt.rawValue != 0 { return 0 }
    let side = classes.has(.praising) ? 1 : classes.has(.blaming) ? -1 : classes.polarity
    return isNegated(up, lexicon) ? 0 : side
  }

  /// −1, 0, 1: "it saddens me that", "it cheers us that": what a clause does to the one who speaks.
  private func moved(_ up: Int, _ lexicon: StanceLexicon) -> Int {
    let verb = reading.predicates[up]
    guard verb.isFinite, !reading.lemmaHas(verb.head, .fearing),
      verb.objects.contains(where: { reading.formHas(reading.heads[$0], .speakerPronoun) }),
      reading.subjects(up).contains(where: { reading.formHas(reading.heads[$0], .thingPronoun) })
    else { return 0 }
    let side = verb.classes.has(.goodFor) ? 1 : verb.classes.has(.badFor) ? -1 : 0
    return isNegated(up, lexicon) ? 0 : side
  }

  /// −1, 0, 1: "it is a scandal that", "it is a comfort that".
  private func scandal(_ up: Int, _ lexicon: StanceLexicon) -> Int {
    let isExpletive = reading.subjects(up).contains {
      reading.formHas(reading.heads[$0], .thingPronoun)
    }
    guard isExpletive else { return 0 }
    for q in reading.groupCount..<max(reading.groupCount, reading.predicates.count)
    where reading.predicates[q].copula == up && reading.predicates[q].kind == .noun {
      let classes = reading.nounClasses(reading.predicates[q].head, lexicon)
      if classes.rawValue & Self.unfelt.rawValue != 0 || isNegated(up, lexicon) { return 0 }
      return classes.polarity
    }
    return 0
  }

  /// "will not be bullied into", "said she would not be rushed into": the speaker's own future.
  func isOwnFuture(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    reading.predicates[p].modal != 0
      && (lexicon.entry(reading.predicates[p].modal).has(.actCommitment)
        || isReportedFuture(p, lexicon))
      && subjectIsSpeaker(p, lexicon)
  }

  /// Whether a predicate tells an attitude or what somebody is, which "used to" takes back.
  func isGivenUp(_ p: Int) -> Bool {
    let predicate = reading.predicates[p]
    let classes = predicate.classes.union(predicate.phraseClasses)
    return predicate.kind != .verb || predicate.isCopula || classes.has(.like)
      || classes.has(.dislike)
  }

  /// "said she would scrap it"
  func isReportedFuture(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[p]
    return predicate.isClause && predicate.parent >= 0
      && reading.predicates[predicate.parent].classes.has(.reporting)
      && lexicon.entry(predicate.modal).has(.probable)
      && !lexicon.entry(predicate.modal).has(.duty)
  }

  /// "has never been safer", "has never been worse": more so than ever.
  func isUnmatched(_ p: Int) -> Bool {
    let copula = reading.predicates[p].copula
    let head = reading.predicates[p].head
    guard copula >= 0,
      reading.formHas(head, .greater) || reading.formHas(head, .lesser)
        || reading.lemmas[head] != reading.words[head]
    else { return false }
    let verb = reading.predicates[copula]
    guard verb.modal == 0, verb.first + 1 < verb.head, reading.tags[verb.first] == .hv else {
      return false
    }
    for k in verb.first + 1..<verb.head where reading.isNegative[k] && reading.formHas(k, .strong) {
      return true
    }
    return false
  }

  /// The verb that a rhetorical question denies: "Do we really want", "Who would want".
  var rhetoricalGroup: Int {
    guard reading.groupCount > 1, reading.tags[reading.predicates[0].head] == .do,
      reading.predicates[0].first == reading.predicates[0].head
    else { return 0 }
    return 1
  }

  /// "would rather resign than accept it", "rather than accept it": the verb after *than*.
  func isSpurned(_ first: Int, _ lexicon: StanceLexicon) -> Bool {
    guard first > 1, reading.formHas(first - 1, .than) else { return false }
    for k in max(0, first - 14)..<(first - 1) {
      if reading.tags[k] == .rb && reading.formHas(k, .contrast) { return true }
      // "would sooner resign than"
      if k > 0, reading.tags[k - 1] == .md,
        lexicon.entries[Int(reading.formEntry[k])].adjective.has(.pressing)
      {
        return true
      }
    }
    return false
  }

  private static let unfelt = StanceClassSet.set([
    .doubt, .commit, .pressing, .truth, .falsehood, .describing, .plain,
  ])
}
