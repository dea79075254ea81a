import Lexicons
import TextModel

/// How a stance is taken: act, modality, intensity.
struct StanceManner {
  var act: StanceAct = .assertion
  var modality = Modality()
  var intensity = 2
}

extension StanceJudge {
  private static let acts: [(kind: StanceWordKind, act: StanceAct)] = [
    (.actDemand, .demand), (.actCall, .call), (.actWarning, .warning), (.actThreat, .threat),
    (.actRefusal, .refusal), (.actCommitment, .commitment), (.actPrediction, .prediction),
    (.actHope, .hope), (.actCriticism, .criticism), (.actWelcome, .welcome), (.actPraise, .praise),
    (.actDenial, .denial), (.actCaution, .caution), (.actDeclaration, .declaration),
  ]

  static func act(of entry: StanceEntry) -> StanceAct? {
    for pair in acts where entry.has(pair.kind) { return pair.act }
    return nil
  }

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
    } else if decision.side != 0 {
      out.act = cue.flatMap(Self.act) ?? (decision.side < 0 ? .criticism : .assertion)
    } else {
      out.act = cue.flatMap(Self.act) ?? .assertion
      if isCautious(lexicon) {
        out.act = .caution
      } else if out.act == .assertion, decision.tier == .silent, reading.groupCount > 0 {
        let main = reading.predicates[0]
        let own = Self.act(of: lexicon.entries[Int(reading.lemmaEntry[main.head])])
        if own == .prediction || own == .hope || own == .warning { out.act = own ?? .assertion }
      }
    }
    if predicate >= 0 { readModality(predicate, &out, lexicon) }
    if reading.count > 0, endsInQuestion() { out.modality.flags.append(.question) }
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
      if decision.side == 0 ? rule.blocks : rule.value * decision.side > 0,
        best == nil || abs(rule.value) > abs(best?.value ?? 0)
      {
        best = rule
      }
    }
    return best
  }

  private func mainPredicate() -> Int {
    for link in target.links where link.predicate >= 0 { return link.predicate }
    return reading.groupCount > 0 ? 0 : -1
  }

  private func endsInQuestion() -> Bool {
    var k = reading.count - 1
    while k >= 0 && (reading.tags[k] == .qt || reading.tags[k] == .colon) { k -= 1 }
    return k >= 0 && isQuestionMark[k]
  }

  private func isCautious(_ lexicon: StanceLexicon) -> Bool {
    for k in 0..<reading.count where reading.has(k, .cautious, lexicon) { return true }
    return false
  }

  private func act(
    of rule: FiredRule, _ decision: StanceDecision, _ cue: StanceEntry?, _ lexicon: StanceLexicon
  ) -> StanceAct {
    if rule.id == StanceRuleID(.soCalled)
      || fired.contains(where: { $0.id == StanceRuleID(.soCalled) })
        && decision.side < 0
    {
      return .distancing
    }
    let cueAct = cue.flatMap(Self.act)
    guard rule.predicate >= 0 else {
      return cueAct ?? (decision.side < 0 ? .criticism : decision.side > 0 ? .praise : .assertion)
    }
    var at = rule.predicate
    if reading.predicates[at].copula >= 0 { at = reading.predicates[at].copula }
    let own = reading.predicates[at]
    if rule.id.rawValue & 15 == UInt32(StanceRuleKind.conditional.rawValue) {
      return rule.id.rawValue >> 17 & 1 == 0 ? .conditionalOffer : .threat
    }
    let ownEntry = lexicon.entries[Int(reading.lemmaEntry[own.head])]
    if reading.predicates[at].isInfinitive, own.parent < 0, let cueAct { return cueAct }
    var up = own.parent
    var hops = 0
    while up >= 0 && hops < 3 {
      let parent = reading.predicates[up]
      let entry = lexicon.entries[Int(reading.lemmaEntry[parent.head])]
      if let act = Self.act(of: entry) {
        if parent.isNegated && (act == .commitment || act == .demand) { return .refusal }
        return act
      }
      if parent.hasDuty { return .demand }
      up = parent.parent
      hops += 1
    }
    if own.hasDuty { return own.modal == 0 ? .call : .demand }
    if rule.id.rawValue & 15 == UInt32(StanceRuleKind.action.rawValue), own.isInfinitive,
      own.parent >= 0, isPressing(at, under: own.parent, lexicon)
    {
      return .call
    }
    if own.modal != 0 {
      let modal = lexicon.entry(own.modal)
      if modal.has(.actCommitment) {
        let isSpeaker = subjectIsSpeaker(at, lexicon)
        if isSpeaker { return own.isNegated ? .refusal : .commitment }
        if own.isNegated && !rule.id.isOfSubject { return .refusal }
        return cueAct ?? (decision.side < 0 ? .warning : .prediction)
      }
      if modal.has(.possible) && decision.side < 0 { return cueAct ?? .warning }
    }
    if let act = Self.act(of: ownEntry), reading.predicates[rule.predicate].kind == .verb {
      return act
    }
    if rule.id.isAttitude { return .declaration }
    return cueAct ?? (decision.side < 0 ? .criticism : decision.side > 0 ? .praise : .assertion)
  }

  /// Whether the subject is we or I, or a pronoun right under "said".
  func subjectIsSpeaker(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let up = reading.predicates[p].parent
    let isReported =
      holdsCue && up >= 0 && reading.predicates[p].isClause
      && reading.predicates[up].classes.has(.reporting)
    for h in reading.subjects(p) {
      let head = reading.heads[h]
      if reading.has(head, .speakerPronoun, lexicon) { return true }
      if isReported && reading.tags[head] == .prp { return true }
    }
    return false
  }

  private func readModality(_ p: Int, _ out: inout StanceManner, _ lexicon: StanceLexicon) {
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
      if verb.first + 1 < verb.end {
        for k in verb.first + 1..<verb.head
        where reading.tags[k] == .hv && !entry.has(.certain) && !verb.hasDuty {
          out.modality.flags.append(.counterfactual)
          break
        }
      }
    }
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
    if verb.isEmbedded { out.modality.certainty = .unknown }
    if verb.isEvenIf {
      out.modality.flags.append(.concessive)
    } else if verb.isConditional {
      out.modality.flags.append(.conditional)
    }
  }

  private func intensity(_ rule: FiredRule, _ lexicon: StanceLexicon) -> Int {
    let clause = reading.clause[rule.token]
    for k in max(0, rule.token - 4)..<min(reading.count, rule.token + 4)
    where reading.clause[k] == clause {
      if reading.formHas(k, .strong) && (reading.tags[k] == .rb || reading.tags[k] == .jj) {
        return 3
      }
      if reading.formHas(k, .weak) && reading.tags[k] == .rb { return 1 }
    }
    return abs(rule.value) >= 16 ? 2 : 1
  }
}

extension StanceRuleID {
  /// Whether the class is an attitude: like or dislike.
  var isAttitude: Bool {
    let value = rawValue >> 12 & 31
    return rawValue & 15 == UInt32(StanceRuleKind.link.rawValue)
      && (value == UInt32(StanceClass.like.rawValue)
        || value == UInt32(StanceClass.dislike.rawValue))
  }
}
