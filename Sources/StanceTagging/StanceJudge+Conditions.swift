import Lexicons
import TextModel

extension StanceJudge {
  /// "if they lift the ban, we will …": the change is weighed by what is to follow.
  mutating func applyConditional(
    _ value: StanceClass, _ link: TargetLink, _ lexicon: StanceLexicon
  ) {
    if isPurpose(link.predicate) { return }
    var outcome = consequence(after: link.token, lexicon)
    if outcome == 0 { outcome = consequence(before: link.token, lexicon) }
    let isUndone = reading.predicates[link.predicate].isNegated != isExcepted(link.token, lexicon)
    let change = (value == .changeUp ? 1 : -1) * (isUndone ? -1 : 1)
    // "If they bring it in, we will …": what is announced is rarely a reward.
    // What is promised for an end of something is one.
    if outcome == 0, change > 0 || !isName, announces(beside: link.predicate, lexicon) {
      outcome = change > 0 || threatens(lexicon) ? -1 : 1
    }
    // What comes of a command that is no wish is rarely good.
    var points = 0
    if reading.predicates[link.predicate].isEvenIf {
      points = outcome * 8
    } else if change * outcome < 0 {
      points = -8
    } else if change * outcome > 0 {
      points = 8
    }
    fire(
      StanceRuleID(.conditional, isNegated: outcome < 0, isPositive: points > 0), points, link,
      isDirect: points != 0, isComposed: true)
  }

  /// "Sign the deal and you will regret it": a condition told as a command.
  func isCommandCondition(_ p: Int) -> Bool {
    let predicate = reading.predicates[p]
    return predicate.isConditional && predicate.first == predicate.head
      && reading.tags[predicate.head] == .vb && predicate.subjects.isEmpty
  }

  /// "If they want to settle it in talks, they must face the costs": what they must do for an end of
  /// their own is no threat.
  private func isPurpose(_ p: Int) -> Bool {
    let parent = reading.predicates[p].parent
    guard parent >= 0, reading.predicates[p].isInfinitive, reading.predicates[parent].isConditional,
      reading.lemmaHas(reading.predicates[parent].head, .wantedObject)
    else { return false }
    for q in parent + 1..<max(parent + 1, reading.groupCount)
    where reading.predicates[q].hasDuty && !reading.predicates[q].isConditional {
      return true
    }
    return false
  }

  /// Whether something is done to the target in a condition that opens the sentence.
  func isUnderCondition() -> Bool {
    guard reading.hasConditional else { return false }
    for link in target.links where link.path == .itself && link.predicate >= 0 {
      let predicate = reading.predicates[link.predicate]
      if predicate.isConditional, !predicate.isEvenIf, link.role == .object { return true }
    }
    return false
  }

  /// Whether the link is of a pronoun for a thing that is the subject outside the condition.
  func isOutcome(_ link: TargetLink) -> Bool {
    link.path == .pronoun && reading.formHas(link.noun, .thingPronoun) && link.predicate >= 0
      && (link.role == .subject || link.role == .attribute)
      && !reading.predicates[link.predicate].isConditional
      && reading.predicates[link.predicate].head > target.tokens.upperBound
  }

  private func threatens(_ lexicon: StanceLexicon) -> Bool {
    for q in 0..<reading.groupCount
    where reading.lemmaHas(reading.predicates[q].head, .actThreat)
      && !reading.predicates[q].isNegated
    { return true }
    return false
  }

  /// Whether the holder says in the main clause what he will do.
  private func announces(beside p: Int, _ lexicon: StanceLexicon) -> Bool {
    for q in 0..<reading.groupCount where q != p && !reading.predicates[q].isConditional {
      let predicate = reading.predicates[q]
      // "threatened to strike if"
      if reading.lemmaHas(predicate.head, .actThreat), !predicate.isNegated { return true }
      guard predicate.modal != 0, predicate.parent < 0 || predicate.isClause,
        lexicon.entry(predicate.modal).has(.actCommitment) || isReportedFuture(q, lexicon)
      else { continue }
      if subjectIsSpeaker(q, lexicon) { return true }
      // "her members would", "our boats will"
      for h in reading.subjects(q) where reading.chunkOf[reading.heads[h]] >= 0 {
        let first = reading.chunks[Int(reading.chunkOf[reading.heads[h]])].first
        if reading.tags[first] == .prps { return true }
      }
    }
    return false
  }

  /// "Had the inspectors done their job, …", "if the network had existed, thousands would have
  /// lived": what was not is weighed by what would have come of it; whether the rule spoke.
  mutating func applyCounterfactual(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let p = link.predicate
    let predicate = reading.predicates[p]
    guard predicate.isConditional, !predicate.isEvenIf,
      link.path == .itself || link.path == .pronoun, hasPerfect(p)
    else { return false }
    var isUnreal = false
    for q in 0..<reading.groupCount where q != p && reading.predicates[q].modal != 0 {
      let modal = lexicon.entry(reading.predicates[q].modal)
      if modal.has(.probable) || modal.has(.possible) { isUnreal = true }
    }
    guard isUnreal else { return false }
    var outcome = consequence(after: link.token, lexicon)
    if outcome == 0 { outcome = consequence(before: link.token, lexicon) }
    // "Had the board done its job": the participle stands alone, but it has no object's place.
    let isActor =
      link.role == .object && predicate.isPassive && predicate.first == predicate.head
      && !predicate.objects.isEmpty
    let exists =
      link.role == .object && !isActor || predicate.isCopula
      || reading.lemmaHas(predicate.head, .staying)
      || predicate.classes.has(.former) || reading.tags[predicate.head] == .be
    var value = 0
    if exists {
      let sign = link.role == .object ? deedSign(p) : 1
      if outcome == 0, !isNegated(p, lexicon), sign > 0 { outcome = 1 }
      value = outcome * sign * (isNegated(p, lexicon) ? -1 : 1)
      if isNegated(p, lexicon) != (sign < 0), outcome == 0 { value = 0 }
    } else if link.role == .subject || isActor {
      value = outcome == 0 ? -1 : -outcome
    }
    guard value != 0 else { return false }
    fire(
      StanceRuleID(.reproach, isPositive: value > 0), 8 * value, link, isDirect: true,
      isComposed: true)
    return true
  }

  /// "had done", also with the subject between.
  func hasPerfect(_ p: Int) -> Bool {
    let predicate = reading.predicates[p]
    switch reading.tags[predicate.head] {
    case .vbn, .vbd, .be, .do, .hv: break
    default: return false
    }
    for k in predicate.first..<predicate.head where reading.tags[k] == .hv { return true }
    for k in max(0, predicate.first - 8)..<predicate.first where reading.tags[k] == .hv {
      if k == 0 || reading.isMark(k - 1) || reading.tags[k - 1] == .comma { return true }
    }
    return false
  }

  /// −1, 0, 1: the outcome named by the clause after a condition.
  private func consequence(after token: Int, _ lexicon: StanceLexicon) -> Int {
    var k = token
    while k < reading.count && reading.tags[k] != .comma
      && !(reading.tags[k] == .cc && k > 0 && reading.threatens(after: k - 1, lexicon))
    { k += 1 }
    var sum = 0
    while k < reading.count && reading.tags[k] != .stop {
      // "there will be no oysters left"
      if reading.tags[k] == .ex,
        (k..<min(reading.count, k + 5)).contains(where: { reading.isNegative[$0] })
      {
        return -1
      }
      let isNegated = hasNegatorBefore(k, lexicon)
      var own = prior(k, lexicon)
      let p = Int(reading.predicateOf[k])
      let way = p >= 0 && p < reading.groupCount ? changeOutcome(p, lexicon) : nil
      if let way, way != 0 {
        own = isNegated ? -way : way
      } else if p >= 0, reading.predicates[p].phraseClasses.polarity != 0 {
        // "will vote against": the phrase knows better than its verb.
        own = reading.predicates[p].phraseClasses.polarity
      } else if reading.tags[k] != .nns, reading.has(k, .consequenceBad, lexicon) {
        own = -1
      } else if reading.has(k, .consequenceGood, lexicon) {
        own = 1
      } else if own == 0, p >= 0, p < reading.groupCount, deedSign(p) < 0,
        !reading.predicates[p].objects.isEmpty || reading.predicates[p].phraseObject >= 0
      {
        // "you take away the one warm room"
        own = patient(p, lexicon) < 0 ? 1 : -1
      }
      sum += isNegated ? -own : own
      // The first word that tells decides.
      if sum != 0 { break }
      k += 1
    }
    return sum.signum()
  }

  /// −1, 0, 1: the outcome named by the clause before a condition: "we will strike unless …".
  private func consequence(before token: Int, _ lexicon: StanceLexicon) -> Int {
    var k = token
    while k >= 0 && !reading.formHas(k, .condition) { k -= 1 }
    var sum = 0
    k -= 1
    while k >= 0 && reading.tags[k] != .stop && sum == 0 {
      let isNegated = hasNegatorBefore(k, lexicon)
      let p = Int(reading.predicateOf[k])
      let tells = reading.tags[k].isVerb || reading.tags[k] == .jj || p >= reading.groupCount
      var own = tells ? prior(k, lexicon) : 0
      if reading.tags[k] != .nns, reading.has(k, .consequenceBad, lexicon) {
        own = -1
      } else if reading.has(k, .consequenceGood, lexicon) {
        own = 1
      }
      sum = isNegated ? -own : own
      k -= 1
    }
    return sum
  }

  /// Whether the condition before a token is opened by "unless".
  private func isExcepted(_ token: Int, _ lexicon: StanceLexicon) -> Bool {
    var k = token
    while k >= 0 && !reading.formHas(k, .condition) { k -= 1 }
    return k >= 0 && lexicon.entries[Int(reading.formEntry[k])].adjective.has(.excepting)
  }

  /// "If the tariffs go ahead", "if the strike ends": the target itself goes on or ends.
  mutating func applyLastingCondition(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[link.predicate]
    guard predicate.isConditional, link.role == .subject, link.path == .itself,
      predicate.objects.isEmpty || predicate.phraseEnd > 0 || predicate.isNegated
    else { return false }
    let isEnding = reading.lemmaHas(predicate.head, .ending)
    let isStaying =
      reading.lemmaHas(predicate.head, .staying) || predicate.classes.has(.deedGood)
      || predicate.classes.has(.changeUp)
    // "If the airline does not refund us, we will sue": it is to do what it does not do.
    if predicate.isNegated, !isEnding, !isStaying, !predicate.classes.has(.deedBad),
      announces(beside: link.predicate, lexicon), consequence(after: link.token, lexicon) < 0
    {
      fire(
        StanceRuleID(.conditional, isNegated: true), -8, link, isDirect: true, isComposed: true)
      return true
    }
    guard isEnding || isStaying || predicate.classes.has(.deedBad) else { return false }
    let goesAhead = isStaying || goesOn(predicate.head, lexicon)
    applyConditional(goesAhead ? .changeUp : .changeDown, link, lexicon)
    return true
  }

  /// Where rules speak for both sides, what is granted does not count: "although …", what stands
  /// before "but".
  mutating func weighContrast(_ lexicon: StanceLexicon) {
    var hasBoth = (isFor: false, isAgainst: false)
    for rule in fired {
      if rule.value > 0 { hasBoth.isFor = true }
      if rule.value < 0 { hasBoth.isAgainst = true }
    }
    guard hasBoth.isFor && hasBoth.isAgainst else { return }
    for k in 0..<reading.count {
      let joins =
        reading.tags[k] == .cc
        || (reading.tags[k] == .rb && k > 0 && reading.tags[k - 1] == .comma
          && k + 1 < reading.count
          && reading.chunkOf[k + 1] >= 0)
      if joins, reading.formHas(k, .contrast) {
        // "praised the aims of it but criticised its price": both parts count.
        if hasPart(before: k), hasPart(after: k) {
          isDivided = true
          return
        }
        // "is a lifeline for us, but it poisons the stream": both count, unless one is only granted.
        if isOwnWords, standsBesides(k, lexicon) {
          isDivided = true
          return
        }
        // "generous to banks but cruel to savers": both count.
        if fired.contains(where: {
          $0.token < k && $0.value != 0 && reachesSomebody($0.token)
        }), fired.contains(where: { $0.token > k && $0.value != 0 && reachesSomebody($0.token) }) {
          return
        }
        guard fired.contains(where: { $0.token > k && $0.value != 0 }) else { return }
        for i in fired.indices where fired[i].token < k { fired[i].value = 0 }
        return
      }
      if lexicon.entries[Int(reading.formEntry[k])].adjective.has(.conceding) {
        let isGranted = { (rule: FiredRule, clause: WorkArray<Int32>) in
          rule.token > k && clause[rule.token] == clause[k]
        }
        guard fired.contains(where: { !isGranted($0, reading.clause) && $0.value != 0 }) else {
          return
        }
        for i in fired.indices where isGranted(fired[i], reading.clause) { fired[i].value = 0 }
        return
      }
    }
  }

  /// Whether an attitude to a part of the target stands before or after the token.
  private func hasPart(before k: Int) -> Bool {
    fired.contains { $0.token < k && $0.value != 0 && !$0.isDirect && $0.id.isAttitude }
  }

  private func hasPart(after k: Int) -> Bool {
    fired.contains { $0.token > k && $0.value != 0 && !$0.isDirect && $0.id.isAttitude }
  }

  /// "We want trees, not T", "talks rather than T": the opposite of what is wanted.
  mutating func applyOpposite(at k: Int, _ lexicon: StanceLexicon) {
    guard k > 0 else { return }
    let isNot =
      reading.tags[k] == .neg && (reading.tags[k - 1] == .comma || reading.tags[k - 1] == .cc)
    let isInstead =
      reading.formHas(k - 1, .contrast) && (reading.formHas(k, .than) || reading.formHas(k, .of))
    guard isNot || isInstead else { return }
    var g = reading.groupCount - 1
    // "Instead of T, we need trees"
    if isInstead, k < 3 || reading.isMark(k - 2) {
      g = 0
      while g < reading.groupCount, reading.predicates[g].head < target.tokens.upperBound { g += 1 }
      while g < reading.groupCount, !isWanted(g, lexicon) { g += 1 }
      guard g < reading.groupCount else { return }
    } else {
      // "thanked those who came, but not T": over relative clauses
      while g >= 0, reading.predicates[g].head > k || !isWanted(g, lexicon) { g -= 1 }
      guard g >= 0, k - reading.predicates[g].head <= 16 else { return }
    }
    fired.append(
      FiredRule(
        id: StanceRuleID(.wish), value: -16, token: reading.predicates[g].head, predicate: g,
        isDirect: true, isComposed: true))
  }

  private func isWanted(_ g: Int, _ lexicon: StanceLexicon) -> Bool {
    let classes = reading.predicates[g].classes.union(reading.predicates[g].phraseClasses)
    let government = government(g, lexicon)
    return !government.isBlocked && !government.isNegated
      && (government.isDirected && !actsInPast(g) || classes.has(.like)
        || reading.lemmaHas(reading.predicates[g].head, .wantedObject))
  }

  private func actsInPast(_ g: Int) -> Bool {
    reading.tags[reading.predicates[g].head] == .vbd
  }

  /// "goes ahead", "goes on"
  func goesOn(_ head: Int, _ lexicon: StanceLexicon) -> Bool {
    head + 1 < reading.count
      && lexicon.entries[Int(reading.formEntry[head + 1])].adjective.has(.onward)
  }
}
