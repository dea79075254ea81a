import Lexicons
import TextModel

/// How a stance is taken: act, modality, intensity.
struct StanceManner {
  var act: StanceAct = .assertion
  var modality = Modality()
  var intensity = 2
}

extension StanceJudge {
  /// The act, modality and intensity of the answer for the target last judged.
  ///
  /// - Parameter cue: entry of the cue's lemma, where the window is a quotation.
  mutating func manner(
    _ decision: StanceDecision, cue: StanceEntry?, _ lexicon: StanceLexicon
  ) -> StanceManner {
    var out = StanceManner()
    let rule = decidingRule(decision)
    let predicate = rule?.predicate ?? mainPredicate()
    if let rule {
      out.act = act(of: rule, decision, cue, lexicon)
    } else {
      out.act = act(withoutRule: decision, cue, predicate, lexicon)
    }
    if predicate >= 0 { readModality(predicate, &out, lexicon) }
    if hasQuestion, reading.count > 0, isAsked() { out.modality.flags.append(.question) }
    if decision.tier == .fallback {
      out.modality.flags.append(.fallback)
      out.intensity = 1
    } else if let rule {
      out.intensity = intensity(rule, lexicon)
    } else {
      out.intensity = 1
    }
    return out
  }

  /// The strongest rule on the side that won.
  func decidingRule(_ decision: StanceDecision) -> FiredRule? {
    if decision.tier == .fallback || decision.tier == .silent { return nil }
    var best: FiredRule?
    for rule in fired {
      guard decision.side == 0 ? rule.blocks : rule.value * decision.side > 0 else { continue }
      guard let known = best else {
        best = rule
        continue
      }
      // What others think ("which doctors had sought") tells nothing of the holder's act.
      let isOthers = rule.relation == .other || rule.relation == .subjectless
      let wasOthers = known.relation == .other || known.relation == .subjectless
      if isOthers != wasOthers ? wasOthers : abs(rule.value) > abs(known.value) { best = rule }
    }
    return best
  }

  private func mainPredicate() -> Int {
    for link in target.links where link.predicate >= 0 { return link.predicate }
    return reading.groupCount > 0 ? 0 : -1
  }

  /// Whether the sentence of the target is a question, also where words follow that tell who asks.
  private func isAsked() -> Bool {
    var k = target.tokens.isEmpty ? reading.count - 1 : target.tokens.upperBound
    if target.tokens.isEmpty {
      while k > 0 && (reading.isMark(k) || reading.tags[k] == .colon) { k -= 1 }
    } else {
      while k < reading.count - 1 && reading.tags[k] != .stop { k += 1 }
    }
    return k < reading.count && isQuestionMark[k]
  }

  func isCautious(_ lexicon: StanceLexicon, overUnclear: Bool = true) -> Bool {
    if reading.seenKinds & 1 << UInt64(StanceWordKind.cautious.rawValue) == 0 { return false }
    for k in 0..<reading.count where reading.has(k, .cautious, lexicon) {
      // "told the court", "waited an hour" are no caution.
      if reading.tags[k].isVerb, reading.tags[k] != .vb { continue }
      // "It was unclear whether": nobody is careful.
      if !overUnclear, reading.adjectiveClasses(k, lexicon).has(.unclear) { continue }
      // "too early", "too soon"
      if reading.adjectiveClasses(k, lexicon).has(.plain),
        k == 0 || !reading.formHas(k - 1, .excess)
      {
        continue
      }
      return true
    }
    return false
  }

  /// Whether the subject is we or I, or a pronoun right under "said".
  func subjectIsSpeaker(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let up = reading.predicates[p].parent
    var isReported =
      up >= 0 && reading.predicates[p].isClause && reading.predicates[up].classes.has(.reporting)
    if isReported, !holdsCue {
      isReported = hasHolder && reading.subjects(up).contains { isHolder(reading.heads[$0]) }
    }
    for h in reading.subjects(p) {
      let head = reading.heads[h]
      if reading.has(head, .speakerPronoun, lexicon) { return true }
      if hasHolder && isHolder(head) { return true }
      if isReported && reading.tags[head] == .prp { return true }
    }
    return false
  }

  private mutating func readModality(_ p: Int, _ out: inout StanceManner, _ lexicon: StanceLexicon)
  {
    let own = reading.predicates[p]
    let verb = own.copula >= 0 ? reading.predicates[own.copula] : own
    out.modality.positive = !government(p, lexicon).isNegated
    if verb.modal != 0 {
      let entry = lexicon.entry(verb.modal)
      if entry.has(.possible) {
        out.modality.certainty = .possible
      } else if entry.has(.probable) && !verb.hasDuty {
        out.modality.certainty = .probable
      }
      // "would have", "should have"; not "may have", "must have"
      if isPerfect(own.copula >= 0 ? own.copula : p), !entry.has(.certain),
        verb.modal != lexicon.optative
      {
        out.modality.flags.append(.counterfactual)
      }
    } else if verb.isConditional, isUnreal(p, lexicon) {
      out.modality.flags.append(.counterfactual)
    }
    if reading.mayHave(anyOf: Self.certainty) { readAdverbs(own, &out, lexicon) }
    readGovernors(own.copula >= 0 ? own.copula : p, &out, lexicon)
    if verb.isEmbedded { out.modality.certainty = .unknown }
    if verb.isEvenIf || grants(lexicon) {
      out.modality.flags.append(.concessive)
    } else if verb.isConditional || hasCondition(beside: own.copula >= 0 ? own.copula : p, lexicon)
    {
      out.modality.flags.append(.conditional)
    }
  }

  /// Kinds of words that make a statement less certain.
  private static var certainty: UInt64 {
    1 << UInt64(StanceWordKind.probable.rawValue) | 1 << UInt64(StanceWordKind.possible.rawValue)
      | 1 << UInt64(StanceWordKind.hedge.rawValue)
  }

  /// "perhaps", "it is likely that": adverbs and adjectives beside the predicate, in its clause.
  private func readAdverbs(
    _ own: StancePredicate, _ out: inout StanceManner, _ lexicon: StanceLexicon
  ) {
    let clause = reading.clause[own.head]
    for k in max(0, own.head - 8)..<min(reading.count, own.head + 4)
    where reading.clause[k] == clause && k != own.head {
      if reading.tags[k] == .rb || reading.tags[k] == .jj {
        if reading.has(k, .probable, lexicon) && out.modality.certainty == .certain {
          out.modality.certainty = .probable
        }
        if reading.has(k, .possible, lexicon) { out.modality.certainty = .possible }
        if reading.has(k, .hedge, lexicon) && !out.modality.flags.contains(.hedged) {
          out.modality.flags.append(.hedged)
        }
      }
    }
  }

  /// "seems to hurt", "is expected to help", "I think that": what stands over the predicate.
  private func readGovernors(_ p: Int, _ out: inout StanceManner, _ lexicon: StanceLexicon) {
    guard reading.mayHave(.hedge) || reading.mayHave(.probable) else { return }
    var at = p
    var hops = 0
    while at >= 0, hops < 3 {
      let head = reading.predicates[at].head
      let isSoft = at != p || reading.predicates[at].isCopula
      if isSoft, reading.lemmaHas(head, .hedge), !reading.lemmaHas(head, .actCall),
        !out.modality.flags.contains(.hedged)
      {
        out.modality.flags.append(.hedged)
      }
      // "is expected to"
      let isHeld = at != p || reading.predicates[at].isPassive
      if isHeld, reading.has(head, .probable, lexicon), !reading.predicates[at].isNegated,
        out.modality.certainty == .certain
      {
        out.modality.certainty = .probable
      }
      at = reading.predicates[at].parent
      hops += 1
    }
  }

  /// "if it had passed, we would have left"
  private func isUnreal(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    guard hasPerfect(p) else { return false }
    for q in 0..<reading.groupCount where reading.predicates[q].modal != 0 {
      let modal = lexicon.entry(reading.predicates[q].modal)
      if modal.has(.probable) || modal.has(.possible) { return true }
    }
    return false
  }

  /// "although …", "despite …", "even if …": something is granted.
  private mutating func grants(_ lexicon: StanceLexicon) -> Bool {
    if let known = reading.isGranted { return known }
    let isGranted =
      reading.hasEvenIf || concedes(lexicon)
    reading.isGranted = isGranted
    return isGranted
  }

  /// Whether a preposition or conjunction concedes.
  private func concedes(_ lexicon: StanceLexicon) -> Bool {
    var isGranted = false
    guard reading.mayHave(.conceding) else { return false }
    for b in 0..<reading.masks.blocks {
      (reading.masks[.sub, b] | reading.masks[.in, b]).forEachBit { place in
        let entry = lexicon.entries[Int(reading.formEntry[b << 6 + place])]
        if entry.adjective.has(.conceding) { isGranted = true }
      }
    }
    return isGranted
  }

  private func intensity(_ rule: FiredRule, _ lexicon: StanceLexicon) -> Int {
    let clause = reading.clause[rule.token]
    let tells = reading.mayHave(.strong) || reading.mayHave(.weak)
    for k in max(
      0, rule.token - 4)..<(tells ? min(reading.count, rule.token + 4) : max(0, rule.token - 4))
    where reading.clause[k] == clause {
      if reading.formHas(k, .strong) && (reading.tags[k] == .rb || reading.tags[k] == .jj) {
        return 3
      }
      if reading.formHas(k, .weak) && reading.tags[k] == .rb { return 1 }
    }
    // "under any circumstances"
    let wanted = StanceClassSet(.elevating)
    if reading.seenPhrases & wanted.rawValue != 0 {
      for start in reading.phraseStarts {
        if longestPhrase(from: Int(start), to: reading.count, wanted, lexicon) != nil { return 3 }
      }
    }
    return abs(rule.value) >= 16 ? 2 : 1
  }
}
