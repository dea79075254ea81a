import CText
import Lexicons
import TextModel

extension StanceJudge {
  /// Collects the evidence for the target last judged into `evidence`.
  ///
  /// - Parameters:
  ///   - withWords: whether rows that name words are wanted.
  ///   - points: the table that is to be asked, if words without a row in it may be left out.
  mutating func collectEvidence(
    _ lexicon: StanceLexicon, withWords: Bool, for points: StancePoints? = nil
  ) {
    evidence.clear()
    addRules()
    let isSource = isOwnSpeech(lexicon)
    addContext(isSource, lexicon)
    addWords(isSource, points, lexicon)
    if withWords { addLemmas(isSource, points, lexicon) }
    if hasHolder { addHolder(points, lexicon) }
  }

  /// Whether the target is the source of a reporting verb.
  private func isOwnSpeech(_ lexicon: StanceLexicon) -> Bool {
    for link in target.links
    where link.role == .subject && link.predicate >= 0
      && (link.path == .itself || link.path == .pronoun)
    {
      let predicate = reading.predicates[link.predicate]
      if predicate.kind == .verb && predicate.classes.has(.reporting) { return true }
    }
    return false
  }

  private mutating func addRules() {
    var sum = 0
    var spoke = false
    for rule in fired {
      evidence.addOnce(StanceEvidenceKey(rule: rule.id, relation: rule.relation))
      sum += rule.value
      if rule.value != 0 { spoke = true }
      if rule.blocks { evidence.addOnce(StanceEvidenceKey(.blocked)) }
    }
    let bucket: StanceContext =
      !spoke
      ? .sumNone
      : sum >= 16
        ? .sumStronglyPositive
        : sum >= 4
          ? .sumPositive
          : sum <= -16 ? .sumStronglyNegative : sum <= -4 ? .sumNegative : .sumZero
    evidence.add(StanceEvidenceKey(bucket))
  }

  private mutating func addContext(_ isSource: Bool, _ lexicon: StanceLexicon) {
    if isSource { evidence.add(StanceEvidenceKey(.source)) }
    guard !target.tokens.isEmpty else { return }
    let first = target.tokens.lowerBound
    let last = target.tokens.upperBound - 1
    evidence.add(StanceEvidenceKey(reading.isQuoted[first] ? .quoted : .unquoted))
    switch reading.tags[last] {
    case .prp, .prps: evidence.add(StanceEvidenceKey(.pronounTarget))
    case .nns: evidence.add(StanceEvidenceKey(.pluralTarget))
    case .np, .pos: evidence.add(StanceEvidenceKey(.nameTarget))
    default: evidence.add(StanceEvidenceKey(.nounTarget))
    }
    if reading.has(last, .speakerPronoun, lexicon) {
      evidence.add(StanceEvidenceKey(.speakerPronoun))
    }
    if first < 3 { evidence.add(StanceEvidenceKey(.first)) }
    if last + 5 > reading.count { evidence.add(StanceEvidenceKey(.last)) }
    for link in target.links
    where link.path == .itself && link.predicate >= 0
      && (link.role == .subject || link.role == .object)
    {
      let predicate = reading.predicates[link.predicate]
      if link.role == .subject {
        evidence.addOnce(StanceEvidenceKey(predicate.isPassive ? .passiveSubject : .subject))
      } else {
        evidence.addOnce(StanceEvidenceKey(predicate.isPassive ? .passiveObject : .object))
      }
      if predicate.modal != 0 {
        let entry = lexicon.entry(predicate.modal)
        evidence.addOnce(
          StanceEvidenceKey(
            predicate.hasDuty ? .modalDuty : entry.has(.possible) ? .modalPossible : .modalOther))
      }
      if predicate.isNegated { evidence.addOnce(StanceEvidenceKey(.negated)) }
      if predicate.isConditional { evidence.addOnce(StanceEvidenceKey(.conditional)) }
    }
    if reading.seenTags & Tag.qt.bit != 0, reading.isQuoted.contains(true) {
      evidence.add(StanceEvidenceKey(.hasQuote))
    }
  }

  func zone(_ k: Int, _ isSource: Bool) -> StanceZone {
    guard !target.tokens.isEmpty else { return .any }
    let first = target.tokens.lowerBound
    let isSame = reading.clause[k] == reading.clause[first]
    if isSource && (reading.isQuoted[k] || !isSame) { return .own }
    // The zones are in order: near, clause, other, each before and after; no branch on which it is.
    // Near is what stands up to four tokens before or behind.
    let after: UInt64 = k < first ? 0 : 1
    let reach = UInt(bitPattern: target.tokens.upperBound &- first &+ 8)
    let far: UInt64 = UInt(bitPattern: k &- first &+ 4) < reach ? 0 : 1
    let other: UInt64 = isSame ? 0 : 1
    let zone = ctext_hidden(other << 2 | (far & ~other) << 1 | after)
    return StanceZone(known: UInt8(truncatingIfNeeded: zone))
  }

  func hasNegatorBefore(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    reading.isDenied[k]
  }

  /// Lists the tokens that may have classes: most have none, and which cannot be foretold.
  private mutating func findWords() {
    let wanted =
      Tag.vb.bit | Tag.vbp.bit | Tag.vbz.bit | Tag.vbd.bit | Tag.vbn.bit | Tag.vbg.bit
      | Tag.jj.bit | Tag.rb.bit | Tag.nn.bit | Tag.nns.bit
    evidence.tokens.stretch(to: reading.count)
    let out = evidence.tokens.pointer
    let tags = reading.tags.pointer
    let hasClass = reading.hasClass.pointer
    let predicateOf = reading.predicateOf.pointer
    let phrases = reading.nounPhraseClasses.pointer
    var count = 0
    for k in 0..<reading.count {
      let isWanted = (wanted &>> UInt64(tags[k].rawValue)) & 1
      let isPredicate = UInt64(UInt32(bitPattern: ~predicateOf[k]) >> 31)
      let classes = phrases[k].rawValue
      let isPhrase = ctext_hidden(classes | (0 &- classes)) >> 63
      let has: UInt64 = hasClass[k] ? 1 : 0
      out[count] = Int32(truncatingIfNeeded: k)
      count &+= Int(truncatingIfNeeded: ctext_hidden(isWanted & (has | isPredicate | isPhrase)))
    }
    evidence.tokens.stretch(to: count)
  }

  private mutating func addWords(
    _ isSource: Bool, _ points: StancePoints?, _ lexicon: StanceLexicon
  ) {
    var balance = 0
    findWords()
    for token in evidence.tokens where !target.tokens.contains(Int(token)) {
      let k = Int(token)
      let tag = reading.tags[k]
      let part: EvidencePart
      var classes: StanceClassSet
      let prior: Int
      switch tag {
      case .vb, .vbp, .vbz, .vbd, .vbn, .vbg:
        part = .verb
        let p = reading.predicateOf[k]
        classes =
          p >= 0
          ? reading.predicates[Int(p)].classes.union(reading.predicates[Int(p)].phraseClasses)
          : reading.verbClasses(k, lexicon)
        prior = self.prior(k, lexicon)
      case .jj, .rb:
        part = .adjective
        classes = reading.adjectiveClasses(k, lexicon)
        prior = classes.polarity
      case .nn, .nns:
        part = .noun
        classes = reading.nounClasses(k, lexicon)
        prior = classes.polarity
      default: continue
      }
      guard !classes.isEmpty else { continue }
      let isNegated = hasNegatorBefore(k, lexicon)
      let zone = zone(k, isSource)
      let polarity = isNegated ? -prior : prior
      if polarity != 0 {
        evidence.add(StanceEvidenceKey(zone: zone, isGood: polarity > 0))
        balance += polarity
      }
      evidence.addClasses(classes, in: zone, part, isNegated: isNegated, points)
    }
    let context: StanceContext =
      switch balance {
      case ...(-3): .balanceBad3
      case -2: .balanceBad2
      case -1: .balanceBad1
      case 0: .balanceNone
      case 1: .balanceGood1
      case 2: .balanceGood2
      default: .balanceGood3
      }
    evidence.add(StanceEvidenceKey(context))
    if target.tokens.isEmpty { addClaim(lexicon) }
  }

  /// Words for and against the claim that a danger is real, for targets that are whole statements.
  private mutating func addClaim(_ lexicon: StanceLexicon) {
    var agrees = 0
    var disagrees = 0
    for k in 0..<reading.count {
      let isFor = reading.has(k, .claimAgree, lexicon)
      let isAgainst = reading.has(k, .claimDisagree, lexicon)
      guard isFor != isAgainst else { continue }
      if isFor != hasNegatorBefore(k, lexicon) { agrees += 1 } else { disagrees += 1 }
    }
    if agrees > 0 { evidence.add(StanceEvidenceKey(agrees > 1 ? .claimAgreesTwice : .claimAgrees)) }
    if disagrees > 0 {
      evidence.add(StanceEvidenceKey(disagrees > 1 ? .claimDisagreesTwice : .claimDisagrees))
    }
    if agrees == 0 && disagrees == 0 { evidence.add(StanceEvidenceKey(.claimSilent)) }
    if hasQuestion { evidence.add(StanceEvidenceKey(.question)) }
    for p in 0..<reading.groupCount where reading.predicates[p].modal != 0 {
      let entry = lexicon.entry(reading.predicates[p].modal)
      evidence.addOnce(
        StanceEvidenceKey(
          reading.predicates[p].hasDuty
            ? .modalDuty : entry.has(.possible) ? .modalPossible : .modalOther))
    }
  }

  /// Lists the tokens whose lemmas are evidence, the target's among them.
  private mutating func findLemmas(_ points: StancePoints?) {
    let unwanted =
      Tag.np.bit | Tag.cd.bit | Tag.comma.bit | Tag.stop.bit | Tag.colon.bit | Tag.qt.bit
      | Tag.pos.bit | Tag.dt.bit
    evidence.tokens.stretch(to: reading.count)
    let out = evidence.tokens.pointer
    let tags = reading.tags.pointer
    let lemmas = reading.lemmas.pointer
    let isCapital = reading.isCapital.pointer
    var count = 0
    for k in 0..<reading.count {
      let word = lemmas[k]
      let isUnwanted = (unwanted &>> UInt64(tags[k].rawValue)) & 1
      // Word 0 and stand-ins are named by no row and no evidence.
      let isKnown = UInt64((word | (word &- 1)) >> 31 ^ 1)
      let isSmall: UInt64 = isCapital[k] ? 0 : 1
      let isNamed: UInt64 = points?.names(word) ?? 1
      out[count] = Int32(truncatingIfNeeded: k)
      count &+= Int(
        truncatingIfNeeded: ctext_hidden(isKnown & isSmall & isNamed & (isUnwanted ^ 1)))
    }
    evidence.tokens.stretch(to: count)
  }

  /// Tags of words that can be denied by themselves.
  private static let content =
    Tag.vb.bit | Tag.vbp.bit | Tag.vbz.bit | Tag.vbd.bit | Tag.vbn.bit | Tag.vbg.bit | Tag.be.bit
    | Tag.hv.bit | Tag.do.bit | Tag.jj.bit | Tag.nn.bit | Tag.nns.bit | Tag.rb.bit

  private mutating func addLemmas(
    _ isSource: Bool, _ points: StancePoints?, _ lexicon: StanceLexicon
  ) {
    findLemmas(points)
    for token in evidence.tokens where !target.tokens.contains(Int(token)) {
      let k = Int(token)
      let word = reading.lemmas[k]
      let zone = zone(k, isSource)
      let isNegated = Self.content & reading.tags[k].bit != 0 && hasNegatorBefore(k, lexicon)
      if let points {
        points.addRows(of: word, in: zone, isNegated: isNegated, to: &evidence)
      } else {
        evidence.add(StanceEvidenceKey(zone: .any, word: word, isNegated: false))
        evidence.add(StanceEvidenceKey(zone: zone, word: word, isNegated: isNegated))
      }
    }
    for link in target.links {
      let word = reading.lemmas[link.token]
      guard word & 0x8000_0000 == 0, reading.tags[link.token] != .np,
        !reading.isCapital[link.token]
      else { continue }
      let isNegated = link.predicate >= 0 && reading.predicates[link.predicate].isNegated
      let path: TargetPath = link.path == .coordinated ? .other : link.path
      evidence.add(
        StanceEvidenceKey(path: path, role: link.role, word: word, isNegated: isNegated))
    }
    guard !target.tokens.isEmpty else { return }
    let first = target.tokens.lowerBound
    let end = target.tokens.upperBound
    for (offset, k) in [(-2, first - 2), (-1, first - 1), (1, end), (2, end + 1)]
    where k >= 0 && k < reading.count && reading.tags[k] != .np && reading.tags[k] != .cd
      && reading.words[k] & 0x8000_0000 == 0 && !reading.isCapital[k]
    { evidence.add(StanceEvidenceKey(beside: offset, word: reading.lemmas[k])) }
  }

  private mutating func addHolder(_ points: StancePoints?, _ lexicon: StanceLexicon) {
    guard !holder.tokens.isEmpty, !target.tokens.isEmpty else {
      return evidence.add(StanceEvidenceKey(.holderMissing))
    }
    let isFirst = holder.tokens.lowerBound < target.tokens.lowerBound
    evidence.add(StanceEvidenceKey(isFirst ? .holderFirst : .targetFirst))
    let low = isFirst ? holder.tokens.upperBound : target.tokens.upperBound
    let high = isFirst ? target.tokens.lowerBound : holder.tokens.lowerBound
    let gap = high - low
    evidence.add(
      StanceEvidenceKey(
        gap <= 2 ? .gapTiny : gap <= 6 ? .gapSmall : gap <= 14 ? .gapLarge : .gapHuge))
    if reading.clause[holder.tokens.lowerBound] == reading.clause[target.tokens.lowerBound] {
      evidence.add(StanceEvidenceKey(.sameClause))
    }
    for link in holder.links where link.role == .subject && link.predicate >= 0 {
      if reading.predicates[link.predicate].classes.has(.reporting) {
        evidence.addOnce(StanceEvidenceKey(.holderSpeaks))
      }
    }
    let zone: StanceZone = isFirst ? .holderToTarget : .targetToHolder
    for k in low..<max(low, high) {
      // Most words have no class.
      guard reading.mayHaveClass(k) else { continue }
      let polarity = prior(k, lexicon)
      if polarity != 0 {
        evidence.addOnce(StanceEvidenceKey(polarity > 0 ? .betweenGood : .betweenBad))
      }
      let part: EvidencePart
      let classes: StanceClassSet
      switch reading.tags[k] {
      case .vb, .vbp, .vbz, .vbd, .vbn, .vbg:
        part = .verb
        let p = reading.predicateOf[k]
        classes =
          p >= 0 ? reading.predicates[Int(p)].classes : reading.verbClasses(k, lexicon)
      case .jj, .rb:
        part = .adjective
        classes = reading.adjectiveClasses(k, lexicon)
      case .nn, .nns:
        part = .noun
        classes = reading.nounClasses(k, lexicon)
      default: continue
      }
      guard !classes.isEmpty else { continue }
      let isNegated = hasNegatorBefore(k, lexicon)
      evidence.addClasses(classes, in: zone, part, isNegated: isNegated, points)
    }
    for link in target.links where link.predicate >= 0 {
      for other in holder.links where other.predicate == link.predicate {
        evidence.addOnce(StanceEvidenceKey(.sharedPredicate))
        if other.role == .subject && link.role == .object {
          evidence.addOnce(StanceEvidenceKey(.holderActsOnTarget))
        }
        if other.role == .object && link.role == .subject {
          evidence.addOnce(StanceEvidenceKey(.targetActsOnHolder))
        }
      }
    }
  }
}
