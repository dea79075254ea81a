import Lexicons

/// Which tier of evidence an answer stands on.
enum StanceTier: UInt8 {
  /// A rule on the target itself.
  case directRule
  /// Rules on what belongs to the target.
  case indirectRule
  /// A rule that answers neutral.
  case blocked
  /// Class weights.
  case fallback
  /// Nothing was found.
  case silent
}

/// The answer for one target.
struct StanceDecision {
  /// −1 oppose, 0 neutral, 1 support.
  var side: Int
  var tier: StanceTier
  /// Sum of the rules in eighths.
  var sum: Int
  var score = StanceScore(oppose: 0, support: 0)
  /// Whether rules spoke for both sides.
  var isMixed = false
  /// Whether two verdicts of opposite sides both count.
  var isSplit = false
}

extension StanceJudge {
  /// Least sum of rules, in eighths, that answers.
  static let ruleThreshold = 8
  /// Least margin with which the weights overrule a direct rule: for names, and for issues, of which
  /// rules know more.
  static let overrulingName = 5
  /// Least margin with which the weights alone answer for an issue, with a holder and without.
  static let leastOfHolder = 5
  static let leastOfIssue = 8
  static let overrulingIssue = 12

  /// Decides by rules alone; tier `silent` where they do not answer.
  ///
  /// With a holder only rules count whose predicate has the holder as subject, or that lie in what
  /// the holder said; the latter are direct only where the whole window is the holder's.
  mutating func ruleDecision(_ profile: StanceProfile) -> StanceDecision {
    var sum = 0
    var best = 0
    var worst = 0
    var firm = 0
    var blocks = false
    let isIssue = !isName
    for rule in fired {
      if rule.blocks {
        blocks = true
        continue
      }
      if profile == .holder && rule.relation != .subject && rule.relation != .content { continue }
      sum += rule.value
      best = max(best, rule.value)
      worst = min(worst, rule.value)
      let isOwn =
        profile != .holder || rule.relation == .subject || isOwnWords
        || (isIssue && rule.relation == .content)
      if rule.isDirect && isOwn && (rule.id.isFirm || isOwnWords || isIssue) {
        firm += rule.value
      }
    }
    var out = StanceDecision(side: 0, tier: .silent, sum: sum)
    out.isMixed = best >= 8 && worst <= -8 && sum > -Self.ruleThreshold && sum < Self.ruleThreshold
    if best >= 8, worst <= -8, splits(profile) {
      out.isMixed = true
      out.isSplit = true
      out.tier = .indirectRule
    } else if blocks && best == 0 && worst == 0 {
      out.tier = .blocked
    } else if sum >= Self.ruleThreshold || sum <= -Self.ruleThreshold {
      out.side = sum.signum()
      out.tier = firm * out.side >= Self.ruleThreshold ? .directRule : .indirectRule
    } else if out.isMixed {
      out.tier = .indirectRule
    }
    return out
  }

  /// "the American", "Chinese": a word made from a name.
  private var isNamesake: Bool {
    guard let last = target.tokens.last else { return false }
    return reading.isCapital[last]
  }

  /// Whether a composed rule that counts spoke for the side.
  private func isComposed(_ side: Int, _ profile: StanceProfile) -> Bool {
    for rule in fired where rule.isComposed && rule.value.signum() == side {
      if profile != .holder || rule.relation == .subject || rule.relation == .content {
        return true
      }
    }
    return false
  }

  /// Decides: direct rules first, unless the weights see the other side; then class weights.
  mutating func decide(_ profile: StanceProfile, _ points: StancePoints, _ lexicon: StanceLexicon)
    -> StanceDecision
  {
    var out = ruleDecision(profile)
    if out.tier == .blocked || out.isSplit || points.count == 0 { return out }
    if isHolderContent {
      // Of what somebody says himself the weights are asked only where the rules are silent.
      guard out.tier == .silent, !target.tokens.isEmpty else { return out }
      isHolderContent = false
      collectEvidence(lexicon, withWords: points.usesWords, for: points)
      isHolderContent = true
      out.score = points.score(&evidence)
      guard out.score.side != 0, out.score.margin >= StanceTagger.fallbackMargin else { return out }
      out.side = out.score.side
      out.tier = .fallback
      return out
    }
    if out.tier == .directRule && isComposed(out.side, profile) { return out }
    collectEvidence(lexicon, withWords: points.usesWords, for: points)
    out.score = points.score(&evidence)
    let side = out.score.side
    let overruling = isName ? Self.overrulingName : Self.overrulingIssue
    if out.tier == .directRule && profile != .claim
      && (side != -out.side || out.score.margin < overruling)
    {
      return out
    }
    if out.tier == .indirectRule && out.side == side && side != 0 { return out }
    // In the holder's own words what belongs to an issue speaks for it.
    if out.tier == .indirectRule, profile == .holder, !isName, !isNamesake, isOwnWords,
      side != -out.side
    {
      return out
    }
    // Of issues the weights, made for names mostly, are asked past a margin.
    if side != 0, profile != .claim, !isName, !isNamesake,
      out.score.margin
        < (profile == .holder && !isOwnWords ? Self.leastOfHolder : Self.leastOfIssue)
    {
      out.side = 0
      out.tier = .silent
      return out
    }
    out.side = side
    out.tier = side == 0 ? .silent : .fallback
    return out
  }
}

extension StanceJudge {
  /// What the cue says of the target where that is its object: "welcomed the decision", "accused
  /// the bank of …", "called it a farce", "demanded an exemption"; nil where the cue says nothing.
  mutating func cueSide(_ cue: StanceEntry, _ lexicon: StanceLexicon) -> Int? {
    if let side = relativeSide(cue, lexicon) { return side }
    guard let first = reading.chunks.first, !target.tokens.isEmpty else { return nil }
    let isFirst =
      target.tokens.upperBound - 1 >= first.first
      && target.tokens.lowerBound <= first.head
    let isWhole = reading.groupCount == 0
    guard isFirst || isWhole else { return nil }
    var opens = 0
    while opens < reading.count && reading.isMark(opens) { opens += 1 }
    guard first.first <= opens + 1 else { return nil }
    // "called it a farce", not "called for a truce in the spring".
    let after = first.head + 1
    let isNaming =
      after < reading.count && reading.tags[after] != .in && reading.chunks.count > 1
    let opensWithClause = reading.groupCount > 0 && reading.predicates[0].isFinite
    if !opensWithClause && isFirst {
      if cue.verb.has(.like) || cue.has(.actPraise) || cue.has(.actWelcome) { return 1 }
      if cue.verb.has(.dislike) || cue.has(.actCriticism) || cue.has(.actDenial) { return -1 }
      if cue.has(.naming) && isNaming {
        var sum = 0
        for k in min(first.head + 1, reading.count)..<reading.count where !reading.isNegative[k] {
          sum += prior(k, lexicon)
        }
        if sum != 0 { return sum.signum() }
      }
    }
    let isWish =
      cue.has(.actDemand) || cue.has(.actCall) || cue.has(.actHope)
      || cue.has(.actCommitment)
    if isWhole && isWish && isFirst && !(cue.has(.naming) && isNaming) { return 1 }
    return nil
  }

  /// "which both leaders oppose": the content is nothing but the pronoun.
  private func relativeSide(_ cue: StanceEntry, _ lexicon: StanceLexicon) -> Int? {
    guard reading.groupCount == 0, target.tokens.lowerBound == 0, target.tokens.count == 1,
      reading.tags[0] == .wh || reading.tags[0] == .thc
    else { return nil }
    // "which she calls 'vandalism'"
    if cue.has(.naming), reading.count > 1 {
      var sum = 0
      for k in 1..<reading.count { sum += prior(k, lexicon) }
      return sum == 0 ? nil : sum.signum()
    }
    guard reading.count == 1 || reading.chunks.isEmpty else { return nil }
    if cue.verb.has(.like) || cue.has(.actPraise) || cue.has(.actWelcome) || cue.has(.actDemand)
      || cue.has(.actCommitment)
    {
      return 1
    }
    return cue.verb.has(.dislike) || cue.verb.has(.doubt) || cue.has(.actCriticism)
      || cue.has(.actDenial) ? -1 : nil
  }

  /// The side of a cue whose object the target is, where the reading found no role for it: "denies
  /// that", "trusts which".
  mutating func objectSide() -> Int? {
    guard let cue = objectCue, !target.tokens.isEmpty, target.tokens.lowerBound >= contentStart,
      contentStart >= cueEnd
    else { return nil }
    var opensWithFor = false
    for k in contentStart..<target.tokens.lowerBound {
      switch reading.tags[k] {
      case .dt, .qt, .prps, .jj, .nn, .np, .cd, .vbn: continue
      case .rb where reading.isSoft[k]: continue
      case .in where k == contentStart: opensWithFor = true
      default: return nil
      }
    }
    let end = target.tokens.upperBound
    if end < reading.count {
      let tag = reading.tags[end]
      if tag.isVerb || tag == .md || tag == .ti || tag == .pos || tag.isNoun { return nil }
    }
    for k in 0..<cueEnd where reading.isNegative[k] || reading.formHas(k, .nobody) { return nil }
    // "asked her bank for a loan", "promised the volunteers the first cask"
    let isWish =
      cue.has(.actDemand) || cue.has(.actCall) || cue.has(.actHope) || cue.has(.actCommitment)
    if isWish, !cue.has(.naming), opensWithFor || contentStart > cueEnd { return 1 }
    if isWish, cue.has(.naming), opensWithFor { return 1 }
    // "apologised in a statement for the delay"
    if opensWithFor { return cue.verb.has(.answering) ? -1 : nil }
    if cue.verb.has(.like) || cue.has(.actPraise) || cue.has(.actWelcome) { return 1 }
    if cue.verb.has(.dislike) || cue.verb.has(.doubt) || cue.has(.actCriticism)
      || cue.has(.actDenial)
    {
      return -1
    }
    return nil
  }
}
