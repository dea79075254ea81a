import Lexicons
import TextModel

extension StanceJudge {
  /// "T is a disgrace", "called T useless".
  mutating func applyPredicative(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let p = link.predicate
    let head = reading.predicates[p].head
    if reading.predicates[p].kind == .adjective, applyEase(link, lexicon) { return }
    var classes: StanceClassSet
    if reading.predicates[p].kind == .adjective {
      classes = reading.adjectiveClasses(head, lexicon)
      if classes.isEmpty && reading.tags[head] != .jj {
        let verb = reading.verbClasses(head, lexicon)
        if verb.has(.badFor) { classes = StanceClassSet(.bad) }
        if verb.has(.goodFor) { classes = StanceClassSet(.good) }
      }
    } else {
      // "is the warmest"
      classes =
        reading.tags[head] == .jj
        ? reading.adjectiveClasses(head, lexicon) : reading.nounClasses(head, lexicon)
      for k in max(0, head - 3)..<head where reading.chunkOf[k] == reading.chunkOf[head] {
        let adjective = reading.adjectiveClasses(k, lexicon)
        if adjective.has(.good) && !classes.has(.bad) { classes.formUnion(StanceClassSet(.good)) }
        if adjective.has(.bad) {
          classes.formUnion(StanceClassSet(.bad))
          classes.remove(StanceClassSet(.good))
        }
      }
    }
    if reading.predicates[p].kind == .adjective && head > 0 && reading.formHas(head - 1, .excess) {
      classes = StanceClassSet(isTooGood(p, lexicon) ? .good : .bad)
    }
    if reading.predicates[p].kind == .adjective {
      // "embarrassingly simple", "painfully slow"
      if head > 0, reading.tags[head - 1] == .rb,
        reading.adjectiveClasses(head - 1, lexicon).has(.bad)
      {
        classes = StanceClassSet(.bad)
      }
      // "is simply not true"
      if classes.isEmpty || classes.has(.truth) || classes.has(.falsehood), isAssertable(lexicon) {
        let entry = lexicon.entries[Int(reading.lemmaEntry[head])].adjective
        if entry.has(.truth) { classes = StanceClassSet(.good) }
        if entry.has(.falsehood) { classes = StanceClassSet(.bad) }
      }
    }
    if reading.predicates[p].kind == .noun {
      if !classes.has(.good), !classes.has(.bad) {
        classes = predicativeNounClasses(head, lexicon)
      }
      // "is full of errors", "is without merit"
      if reading.predicates[reading.predicates[p].copula].phraseClasses.has(.amounting) {
        if classes.has(.goodThing) { classes.formUnion(StanceClassSet(.good)) }
        if classes.has(.badThing) { classes = StanceClassSet(.bad) }
      }
      applyRelative(link, head, lexicon)
    }
    guard classes.has(.good) || classes.has(.bad) else { return applyStatus(link, lexicon) }
    var government = government(p, lexicon)
    if government.isDenied, isComparative(head), !hasNobody(p, lexicon) {
      // "could not be kinder", "could not be worse"
      government.isNegated = false
    } else if !government.isNegated, isComparative(head), isOnlyPossible(p, lexicon) {
      // "could be worse", "could be better"
      classes = StanceClassSet(classes.has(.bad) ? .good : .bad)
    }
    for value in [StanceClass.good, .bad] where classes.has(value) {
      if government.isBlocked {
        block(.blocked, link)
        continue
      }
      let isGood = value == .good
      var points = isGood ? 16 : -16
      let isTurned = isTurned(link, lexicon)
      if isTurned {
        points = -points
      } else if link.path != .itself && link.path != .pronoun, !isOpinion(link, lexicon) {
        points /= 2
      }
      let isNegated = government.isNegated != isLessened(head)
      if isNegated { points = isGood ? -points : -points / 2 }
      fire(
        StanceRuleID(
          .link, path: link.path, role: .attribute, value: value, isNegated: isNegated),
        points, link,
        isDirect: link.path == .itself || link.path == .pronoun || isTurned
          || isOpinion(link, lexicon),
        isComposed: isTurned || isNegated)
    }
  }

  /// "should be compulsory", "ought to be the norm", "must be illegal": what is to hold of the target.
  private mutating func applyStatus(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let predicate = reading.predicates[link.predicate]
    guard predicate.copula >= 0, link.path == .itself || link.path == .pronoun,
      reading.predicates[predicate.copula].hasDuty
    else { return }
    let entry = lexicon.entries[Int(reading.lemmaEntry[predicate.head])]
    let classes = predicate.kind == .adjective ? entry.adjective : entry.noun
    guard classes.has(.changeUp) != classes.has(.changeDown) else { return }
    let government = government(link.predicate, lexicon)
    if government.isBlocked { return }
    fireWish(classes.has(.changeUp) != government.isNegated ? 8 : -8, link)
  }

  /// "the verdict on T was damning", "her opinion of T is high"
  private func isOpinion(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    link.path == .other
      && lexicon.entries[Int(reading.lemmaEntry[link.noun])].noun.has(.viewing)
  }

  /// "T is a plan nobody wants", "T is something we will never accept": what is done to the noun.
  private mutating func applyRelative(_ link: TargetLink, _ head: Int, _ lexicon: StanceLexicon) {
    guard link.path == .itself || link.path == .pronoun else { return }
    for i in reading.edges.indices {
      let edge = reading.edges[i]
      guard Int(edge.head) == head, edge.role == .object, Int(edge.predicate) != link.predicate,
        reading.predicates[Int(edge.predicate)].kind == .verb,
        reading.predicates[Int(edge.predicate)].head > head
      else { continue }
      apply(
        TargetLink(
          path: .itself, pathWord: 0, role: .object, predicate: Int(edge.predicate),
          token: reading.predicates[Int(edge.predicate)].head, noun: head, word: 0), lexicon)
    }
  }

  /// "is deeply flawed", "is misleading": a participle that is an adjective of the lexicon.
  mutating func applyParticiple(
    _ link: TargetLink, _ role: TargetLinkRole, _ lexicon: StanceLexicon
  ) {
    let predicate = reading.predicates[link.predicate]
    guard predicate.isPassive ? role == .object : role == .subject,
      predicate.isPassive || (reading.tags[predicate.head] == .vbg && predicate.objects.isEmpty)
    else { return }
    var classes = lexicon.entries[Int(reading.formEntry[predicate.head])].adjective
    // "is hastily drafted", "was cheaply made"
    if classes.has(.good) == classes.has(.bad), predicate.isPassive {
      classes = adverbClasses(link.predicate, lexicon)
    }
    guard classes.has(.good) != classes.has(.bad) else { return }
    let government = government(link.predicate, lexicon)
    if government.isBlocked { return block(.blocked, link) }
    let isGood = classes.has(.good)
    var points = isGood ? 16 : -16
    if government.isNegated { points = isGood ? -16 : 8 }
    fire(
      StanceRuleID(
        .link, path: link.path, role: .attribute, value: isGood ? .good : .bad,
        isNegated: government.isNegated),
      isOpinion(link, lexicon) ? points : points * link.path.quarters / 4, link,
      isDirect: link.path == .itself || link.path == .pronoun || isOpinion(link, lexicon))
  }

  /// Classes of the adverb before or right behind a participle.
  private func adverbClasses(_ p: Int, _ lexicon: StanceLexicon) -> StanceClassSet {
    let predicate = reading.predicates[p]
    var out: StanceClassSet = []
    for k in predicate.first..<min(reading.count, predicate.head + 2)
    where reading.tags[k] == .rb && k != predicate.head {
      let adverb = reading.adjectiveClasses(k, lexicon)
      out.formUnion(adverb.has(.workGood) ? StanceClassSet(.good) : adverb)
      // "is well drafted", "is badly run"
      if reading.formHas(k, .excess) { return [] }
    }
    return out
  }

  /// "could not have been kinder"
  private func isComparative(_ head: Int) -> Bool {
    (reading.tags[head] == .jj || reading.tags[head] == .rb)
      && (reading.lemmas[head] != reading.words[head] || reading.formHas(head, .greater)
        || reading.formHas(head, .lesser) || head > 0 && reading.formHas(head - 1, .greater))
  }

  /// "could be worse": could, not will.
  private func isOnlyPossible(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let copula = reading.predicates[p].copula
    guard copula >= 0, isOwnWords,
      reading.predicates[copula].first + 2 == reading.predicates[p].head
    else { return false }
    let modal = lexicon.entry(reading.predicates[copula].modal)
    return modal.has(.possible) && reading.formHas(reading.predicates[copula].first, .possible)
      && reading.words[reading.predicates[copula].first] == lexicon.could
  }

  /// "too good to refuse"
  private func isTooGood(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let head = reading.predicates[p].head
    guard reading.adjectiveClasses(head, lexicon).has(.good), head + 1 < reading.count,
      reading.groupOf[head + 1] >= 0
    else { return false }
    let q = Int(reading.groupOf[head + 1])
    let classes = reading.predicates[q].classes
    return reading.predicates[q].isInfinitive
      && (deedSign(q) < 0 || classes.has(.implicativeNegative))
  }

  /// "less generous", "far from safe": the word before the adjective takes it back.
  private func isLessened(_ head: Int) -> Bool {
    head > 0 && reading.tags[head] == .jj && reading.formHas(head - 1, .lesser)
  }
}

extension StanceClassSet {
  static let evaluativeSet: StanceClassSet = {
    var out: StanceClassSet = []
    for value: StanceClass in [
      .like, .dislike, .goodFor, .badFor, .deedGood, .deedBad, .workGood, .undergoBad, .undergoGood,
      .prevent, .changeUp, .changeDown, .good, .bad, .reporting,
    ] { out.formUnion(StanceClassSet(value)) }
    return out
  }()
}
