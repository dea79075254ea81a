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

  private func endsInQuestion() -> Bool {
    var k = reading.count - 1
    while k >= 0 && (reading.isMark(k) || reading.tags[k] == .colon) { k -= 1 }
    return k >= 0 && isQuestionMark[k]
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
      if verb.first + 1 < verb.head {
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
