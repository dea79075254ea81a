import Lexicons
import TextModel

extension StanceJudge {
  /// Whether a predicate is negated, its subject and copula counted in.
  func isNegated(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let known = answers[p]
    if known & 1 != 0 { return known & 2 != 0 }
    let out = mayBeDenied(p) ? findNegation(p, lexicon) : false
    answers.pointer[p] |= out ? 3 : 1
    return out
  }

  /// Whether anything is there that may negate a predicate: most windows have no such word.
  private func mayBeDenied(_ p: Int) -> Bool {
    let copula = reading.predicates[p].copula
    return reading.mayDeny || reading.mayHave(.contrast) || isRhetorical
      || reading.predicates[p].isNegated || copula >= 0 && reading.predicates[copula].isNegated
  }

  private func findNegation(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    var out = reading.predicates[p].isNegated
    for o in reading.predicates[p].objects where reading.formHas(reading.heads[o], .nobody) {
      // "nothing but trouble"
      let next = reading.heads[o] + 1
      if next < reading.count, reading.formHas(next, .contrast) { continue }
      // "want nothing to do with"
      if next <= reading.predicates[p].phraseEnd { continue }
      out.toggle()
    }
    // "made no difference", "poses no threat"
    if reading.predicates[p].kind == .verb, !reading.predicates[p].isCopula {
      for o in reading.predicates[p].objects.prefix(1)
      where reading.heads[o] > reading.predicates[p].head
        && reading.heads[o] >= reading.predicates[p].phraseEnd && isNone(reading.heads[o])
      {
        out.toggle()
      }
    }
    let verb = reading.predicates[p].copula >= 0 ? reading.predicates[p].copula : p
    if !out && verb != p && reading.predicates[verb].isNegated { out = true }
    // "have no plans to" is denied by its object, not by the infinitive's subject.
    let own = reading.predicates[verb]
    let isObject =
      own.subjectFrom >= 0 && own.isInfinitive && (own.takesObject || own.parent == own.subjectFrom)
    for h in reading.subjects(verb) where !isObject {
      let head = reading.heads[h]
      if reading.has(head, .nobody, lexicon) || isNone(head) { out.toggle() }
    }
    if isRhetorical && verb == rhetoricalGroup { out.toggle() }
    if verb > 0, isInverted(verb) { out.toggle() }
    if isOfNobody(verb, lexicon) { out.toggle() }
    if isEverLess(verb) { out.toggle() }
    // "has never been safer"
    if out, reading.predicates[p].kind == .adjective, isUnmatched(p) { out = false }
    if out, reading.predicates[verb].modal != 0, isPastEnough(verb, lexicon) { out = false }
    return out
  }

  /// What governs a predicate: flips, blocks, directives.
  struct Government {
    var isNegated: Bool
    var isBlocked: Bool
    var isDirected: Bool
    var isImplicative = false
    /// Under "refused to": turned down on purpose.
    var isRefused = false
    /// Under "warned that", "fears that".
    var isFeared = false
    /// A gerund that its governor rules out or speaks against.
    var isRejected = false
    /// Nobody does it, there is no reason for it, or it cannot be done.
    var isDenied = false
    /// −1, 0, 1: what is thought of the deed: "it would be a mistake to …", "in favour of …".
    @Short var judgement: Int = 0
    /// Under "it is (not) true that", "does not think that".
    var judgesTruth = false
    /// Under "is not convinced that".
    var isDoubted = false
    /// What the holder himself does, and nobody asks for.
    var isOwnDeed = false
    /// Under "expects", "forecast": what becomes of the target is foretold, not judged.
    var isForetold = false
  }

  func government(_ p: Int, _ lexicon: StanceLexicon) -> Government {
    if answers[p] & 4 != 0 { return governments[p] }
    let out = findGovernment(p, lexicon)
    governments.pointer[p] = out
    answers.pointer[p] |= 4
    return out
  }

  private func findGovernment(_ p: Int, _ lexicon: StanceLexicon) -> Government {
    let predicate = reading.predicates[p]
    var out = Government(
      isNegated: isNegated(p, lexicon), isBlocked: predicate.isEmbedded,
      isDirected: predicate.hasDuty)
    if predicate.modal != 0,
      lexicon.entry(predicate.modal).has(.actCommitment) || isReportedFuture(p, lexicon),
      predicate.isNegated || subjectIsSpeaker(p, lexicon)
    {
      out.isDirected = true
    }
    // "We would sign it if"
    if predicate.modal != 0, !out.isDirected, lexicon.entry(predicate.modal).has(.probable),
      !predicate.isConditional, subjectIsSpeaker(p, lexicon), hasClauseOfCondition(beside: p)
    {
      out.isDirected = true
    }
    // "We are phasing out T"
    if reading.tags[predicate.head] == .vbg, reading.tags[predicate.first] == .be,
      subjectIsSpeaker(p, lexicon)
    {
      out.isDirected = true
    }
    // "The council scrapped T": who does it wants it.
    if hasHolder, !isName, predicate.kind == .verb, actsForHolder(p, lexicon) {
      out.isOwnDeed = !out.isDirected
      out.isDirected = true
    }
    let verb = predicate.copula >= 0 ? reading.predicates[predicate.copula] : predicate
    if verb.isNegated, verb.modal != 0, lexicon.entry(verb.modal).has(.possible) {
      out.isDenied = true
    }
    if hasNobody(p, lexicon) { out.isDenied = true }
    // "Why would we give it up?"
    if isRhetorical, p == rhetoricalGroup {
      out.isDenied = true
      if subjectIsSpeaker(p, lexicon) { out.isDirected = true }
    }
    if isSpurned(predicate.first, lexicon) { out.isNegated.toggle() }
    out.judgement = judgementBefore(p, lexicon)
    applyCue(p, &out)
    var at = p
    var hops = 0
    while reading.predicates[at].parent >= 0 && hops < 3 {
      let isClause = reading.predicates[at].isClause
      let up = reading.predicates[at].parent
      let parent = reading.predicates[up]
      let classes = parent.classes
      let isUpNegated = isNegated(up, lexicon)
      if parent.isEmbedded { out.isBlocked = true }
      if reading.lemmaHas(parent.head, .actPrediction), !isUpNegated { out.isForetold = true }
      if isClause {
        if classes.has(.doubt), !isUpNegated, tellsForHolder(up, lexicon) {
          // "I doubt that it works", "denied that it hurts": the holder says it does not.
          out.isNegated.toggle()
          out.judgesTruth = true
        } else if classes.has(.doubt) {
          if !isUpNegated { out.isBlocked = true }
        } else if isUpNegated && reading.has(parent.head, .raising, lexicon) {
          out.isNegated.toggle()
          out.judgesTruth = true
        }
        // "did not say that": what he did not say is no view of his.
        if isUpNegated, parent.modal == 0, classes.has(.reporting),
          reading.lemmaHas(parent.head, .inquiring), !reading.lemmaHas(parent.head, .naming)
        {
          out.isBlocked = true
        }
        if reading.has(parent.head, .wondering, lexicon) && at == p && predicate.isEmbedded {
          out.isBlocked = true
        }
        if isUnproven(up) { out.isNegated.toggle() }
        if saysTruth(up, of: at, lexicon) {
          out.isNegated.toggle()
          out.judgesTruth = true
        }
        let noun = objectBeforeClause(up, at)
        if noun >= 0 {
          // "expressed regret that", "voiced hope that"
          if reading.lemmaHas(noun, .fearing) { out.isFeared = !isUpNegated }
          if reading.lemmaHas(noun, .wanting) { out.isDirected = true }
        }
        let adjective = predicative(of: up, before: at)
        if adjective >= 0, reading.lemmaHas(adjective, .fearing) { out.isFeared = !isUpNegated }
        if out.judgement == 0 { out.judgement = feeling(up, adjective, lexicon) }
        if isUnconvinced(up, adjective, lexicon) {
          out.isDoubted = true
          out.isNegated.toggle()
        }
        if reading.lemmaHas(parent.head, .wanting) && !isStated(at, under: up)
          || classes.union(parent.phraseClasses).has(.commit)
          || (adjective >= 0 && isWished(adjective, lexicon))
        {
          out.isDirected = true
          if isUpNegated && !reading.has(parent.head, .raising, lexicon) { out.isNegated.toggle() }
        } else if reading.lemmaHas(parent.head, .fearing) {
          out.isFeared = !isUpNegated
        }
      } else {
        // "used to be", "claims to help"
        let isPast = classes.has(.former) && reading.tags[parent.head] == .vbd
        if reading.predicates[at].isInfinitive, isPast || classes.has(.claiming) {
          // "I used to trust it": no more.
          if isPast, isGivenUp(p), subjectIsSpeaker(up, lexicon) {
            out.isNegated.toggle()
            out.isDenied = true
          } else {
            out.isBlocked = true
          }
        }
        if classes.has(.implicativeNegative) || isStopShort(up, lexicon) {
          out.isNegated.toggle()
          out.isImplicative = true
          if classes.has(.refusing) && !isUpNegated { out.isRefused = true }
        }
        let phrase = parent.phraseClasses
        if classes.has(.directive) || classes.has(.commit) || parent.hasDuty
          || phrase.has(.directive) || phrase.has(.commit)
          || reading.lemmaHas(parent.head, .wanting) || isPlanned(at, by: up)
          || (classes.has(.like) && reading.predicates[at].isInfinitive && !parent.isPassive)
          || (reading.formHas(parent.head, .wanting) && subjectIsSpeaker(up, lexicon))
        {
          out.isDirected = true
        }
        let isInfinitive = reading.predicates[at].isInfinitive
        if !isInfinitive {
          let either = classes.union(phrase)
          // "stop overstretching" has turned it already.
          let isTurned = classes.has(.implicativeNegative)
          if !isTurned, either.has(.doubt) || either.has(.dislike) || either.has(.prevent) {
            out.isRejected = true
          }
          // "was accused of", "denied" judge who did it, not the deed.
          if !parent.isPassive && !either.has(.doubt) {
            if either.has(.dislike) { out.judgement = -1 }
            if either.has(.like) { out.judgement = 1 }
          }
        } else if out.judgement == 0 {
          out.judgement = judgement(at, under: up, lexicon)
          if out.judgement == 0 { out.judgement = judgementOfPlan(at, under: up) }
        }
        let hasNoPlan = hasNoPlan(up, before: at)
        if hasNoPlan { out.judgement = 0 }
        if hasNoPlan || (isUpNegated && isOwnFuture(up, lexicon)) { out.isDirected = true }
        // "You couldn't pay me to ride it"
        if isUpNegated, isInfinitive, parent.modal != 0, lexicon.entry(parent.modal).has(.possible),
          parent.objects.contains(where: { reading.formHas(reading.heads[$0], .speakerPronoun) })
        {
          out.isDirected = true
        }
        // "have no choice but to"
        let last = reading.predicates[at].first - 1
        let isForced =
          last > parent.head + 1 && reading.tags[last] == .cc && reading.formHas(last, .contrast)
          && isNone(last - 1)
        if isForced { out.isDirected = true }
        let hasNone = hasNoPlan || !isForced && hasNoObject(up, before: at)
        if hasNone { out.isDenied = true }
        // Of other verbs than *be* the object is counted already.
        if !isForced, parent.isCopula ? isUpNegated != hasNone : isUpNegated || hasNone {
          out.isNegated.toggle()
        }
        let before = reading.predicates[at].first - 1
        // "has yet to meet him"
        if reading.predicates[at].isInfinitive, before > parent.head, !isForced,
          reading.formHas(before, .contrast)
        {
          out.isBlocked = true
        }
        // "declined to say how he would vote"
        if at != p, classes.has(.refusing),
          reading.lemmaHas(reading.predicates[at].head, .inquiring)
        {
          out.isBlocked = true
        }
        if reading.predicates[at].isInfinitive && before > parent.head
          && reading.formHas(before, .unwilling)
        {
          out.isNegated.toggle()
          out.isDirected = true
        }
      }
      at = up
      hops += 1
      if out.judgement == 0 { out.judgement = judgementBefore(at, lexicon) }
    }
    // Most windows have no such word.
    let mayBlock =
      out.isBlocked || reading.mayHave(.embedded) || reading.mayHave(.unclear)
    let low = max(0, predicate.head - 12)
    for k in low..<(mayBlock ? max(0, predicate.head) : low) {
      if reading.formHas(k, .embedded)
        || lexicon.entries[Int(reading.formEntry[k])].adjective.has(.unclear)
      {
        out.isBlocked = true
      }
      // "unclear how they failed to notice": that they did is not in doubt.
      if reading.tags[k] == .wh, out.isBlocked, !predicate.isEmbedded,
        predicate.parent < 0
          || !reading.predicates[predicate.parent].isEmbedded
      {
        out.isBlocked = false
      }
    }
    return out
  }

  /// Whether the holder itself does what the verb says.
  private func actsForHolder(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[p]
    guard predicate.isFinite, !predicate.isPassive, !predicate.isConditional else { return false }
    // "can enter the park through three gates"
    if predicate.modal != 0, lexicon.entry(predicate.modal).has(.possible) { return false }
    for h in reading.subjects(p) where isHolder(reading.heads[h]) { return true }
    return false
  }

  /// Whether the one who denies or doubts is the holder: "I", "we", the cue's own verb.
  private func tellsForHolder(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    holdsCue && reading.predicates[p].head < cueEnd || subjectIsSpeaker(p, lexicon)
  }

  /// −1, 0, 1: "criticised plans to", "welcomed the decision to": what is thought of somebody's plan.
  private func judgementOfPlan(_ p: Int, under up: Int) -> Int {
    let before = reading.predicates[p].first - 1
    guard before > reading.predicates[up].head, reading.tags[before].isNoun,
      !reading.predicates[up].isPassive,
      // "challenged the council to"
      !reading.lemmaHas(reading.predicates[up].head, .actCall)
    else { return 0 }
    let classes = reading.predicates[up].classes
    for o in reading.predicates[up].objects where reading.heads[o] == before {
      if classes.has(.dislike) || classes.has(.prevent) { return -1 }
      if classes.has(.like) && !classes.has(.directive) { return 1 }
    }
    return 0
  }

  /// "has no plan to": the infinitive hangs on a noun that wants it.
  func isPlanned(_ p: Int, by up: Int) -> Bool {
    let before = reading.predicates[p].first - 1
    return reading.predicates[p].isInfinitive && before > reading.predicates[up].head
      && (reading.tags[before].isNoun || reading.tags[before] == .jj)
      && reading.lemmaHas(before, .wanting)
  }

  /// An infinitive that the cue governs: "urged them to lift", "refused to sign".
  func applyCue(_ p: Int, _ out: inout Government) {
    guard let cue else { return }
    var top = p
    var hops = 0
    while reading.predicates[top].parent >= 0 && hops < 3 {
      top = reading.predicates[top].parent
      hops += 1
    }
    let isPromised =
      reading.predicates[top].modal != 0 && (cue.has(.actCommitment) || cue.has(.actHope))
    guard reading.predicates[top].isInfinitive || isPromised else { return }
    if cue.verb.has(.directive) || cue.verb.has(.commit) || cue.has(.actDemand)
      || cue.has(.actCall) || cue.has(.actHope) || cue.has(.actCommitment)
    {
      out.isDirected = true
    }
    if cue.verb.has(.implicativeNegative) {
      out.isNegated.toggle()
      if cue.verb.has(.refusing) { out.isRefused = true }
    }
  }

  /// The object of a verb that stands right before the clause it governs, or −1.
  func objectBeforeClause(_ up: Int, _ p: Int) -> Int {
    guard let last = reading.predicates[up].objects.last else { return -1 }
    let head = reading.heads[last]
    return head + 1 < reading.count && reading.tags[head + 1] == .thc
      && head < reading.predicates[p].first ? head : -1
  }

  /// Token of the adjective that a copula joins to its subject before the predicate `p`, or −1.
  func predicative(of up: Int, before p: Int) -> Int {
    guard reading.predicates[up].isCopula else { return -1 }
    for q in reading.groupCount..<max(reading.groupCount, reading.predicates.count)
    where reading.predicates[q].copula == up && reading.predicates[q].kind == .adjective
      && reading.predicates[q].head < reading.predicates[p].first
    { return reading.predicates[q].head }
    return -1
  }

  /// "is not convinced that", "far from sure that"
  private func isUnconvinced(_ up: Int, _ adjective: Int, _ lexicon: StanceLexicon) -> Bool {
    if adjective >= 0 {
      let p = Int(reading.predicateOf[adjective])
      return p >= 0 && reading.adjectiveClasses(adjective, lexicon).has(.doubt)
        && isNegated(p, lexicon)
    }
    let parent = reading.predicates[up]
    return parent.isPassive && isNegated(up, lexicon)
      && lexicon.entries[Int(reading.formEntry[parent.head])].adjective.has(.doubt)
  }

  /// "hopeful that", "vital that"
  private func isWished(_ adjective: Int, _ lexicon: StanceLexicon) -> Bool {
    let classes = lexicon.entries[Int(reading.lemmaEntry[adjective])].adjective
    return classes.has(.commit) || classes.has(.pressing)
  }

  /// "insisted that it had been": the verb of a wish that tells a fact.
  private func isStated(_ p: Int, under up: Int) -> Bool {
    let classes = reading.predicates[up].classes
    guard classes.has(.reporting), classes.has(.directive), !reading.predicates[p].hasDuty else {
      return false
    }
    switch reading.tags[reading.predicates[p].first] {
    case .vbz, .vbd, .hv, .md: return true
    case .be: return !reading.formHas(reading.predicates[p].first, .nonfinite)
    default: return false
    }
  }
}
