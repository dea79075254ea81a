import Lexicons
import Syntax
import TextModel

extension StanceTagger {
  /// Whether the noun phrase `c` of the window, which is in no list, is found a target: it stands
  /// where a predicate takes a clear side, as object of *oppose* or *welcome*, subject of *is a
  /// disgrace*. Only rules on the phrase itself answer; a phrase that names no thing ("people", "way")
  /// is none.
  func unlisted(
    _ c: Int, _ mentions: [TargetMention], _ window: Range<Int>, _ content: [TokenRange],
    _ workspace: StanceWorkspace
  ) -> UnlistedTarget? {
    guard let local = workspace.judge.phrase(c, lexicon) else { return nil }
    let tokens = local.lowerBound + window.lowerBound..<local.upperBound + window.lowerBound
    guard tokens.isInside(content), !mentions.contains(where: { $0.tokens.overlaps(tokens) })
    else { return nil }
    workspace.judge.judge(local, holder: nil, lexicon)
    let decision = workspace.judge.ruleDecision(.holder)
    if decision.tier == .silent, let side = workspace.judge.objectSide() {
      // What the cue itself says of its object.
      let made = StanceDecision(side: side, tier: .directRule, sum: side * 16)
      return UnlistedTarget(tokens: tokens, decision: made, isFromCue: true)
    }
    guard decision.tier == .directRule, workspace.judge.isClear(decision, lexicon)
    else { return nil }
    return UnlistedTarget(tokens: tokens, decision: decision, isFromCue: false)
  }
}

/// A noun phrase in no list, with what was decided about it.
struct UnlistedTarget {
  /// Tokens of the text.
  var tokens: Range<Int>
  var decision: StanceDecision
  /// Whether the cue says it of its object.
  var isFromCue: Bool
}

extension StanceJudge {
  static let ofObject = StanceClassSet.set([
    .like, .dislike, .directive, .changeUp, .changeDown, .prevent, .refusing, .doubt,
  ])
  static let telling = StanceClassSet.set([
    .like, .dislike, .directive, .commit, .changeUp, .changeDown, .prevent, .refusing, .doubt,
    .badFor, .goodFor, .deedBad, .good, .bad,
  ])

  /// Marks the noun phrases that stand in a role of a predicate with a side.
  mutating func markGoverned(_ lexicon: StanceLexicon) {
    governed.fill(false, count: reading.chunks.count)
    for edge in reading.edges where edge.role != .subject {
      let chunk = Int(reading.chunkOf[Int(edge.head)])
      guard chunk >= 0, !governed[chunk], mayBeTarget(chunk), tells(edge, lexicon) else { continue }
      governed[chunk] = true
    }
    // The object of the cue, which may be read with somebody else between.
    if let objectCue, contentStart >= 0,
      let c = reading.chunks.indices.first(where: { reading.chunks[$0].first >= contentStart }),
      !governed[c], mayBeTarget(c),
      Self.takesSide(objectCue) || isJudged(c)
        || endsPhrase(before: reading.chunks[c].head, lexicon)
        || opensPhrase(after: reading.chunks[c].head, lexicon)
    {
      governed[c] = true
    }
    for p in 0..<reading.groupCount {
      let noun = reading.predicates[p].phraseObject
      guard noun >= 0, reading.chunkOf[noun] >= 0,
        reading.predicates[p].phraseClasses.rawValue & Self.ofObject.rawValue != 0
      else { continue }
      governed[Int(reading.chunkOf[noun])] = true
    }
  }

  /// Whether a noun phrase has a noun for its head.
  @inline(__always) private func mayBeTarget(_ c: Int) -> Bool {
    let nouns = Tag.nn.bit | Tag.nns.bit | Tag.np.bit
    return reading.tags[reading.chunks[c].head].bit & nouns != 0
  }

  /// Whether something is said of a noun phrase or done to it.
  private func isJudged(_ c: Int) -> Bool {
    for edge in reading.edges where Int(reading.chunkOf[Int(edge.head)]) == c {
      if edge.role == .attribute || edge.role == .object { return true }
    }
    return false
  }

  /// Whether a cue may say something of its object.
  static func takesSide(_ cue: StanceEntry) -> Bool {
    cue.verb.has(.like) || cue.verb.has(.dislike) || cue.verb.has(.doubt)
      || cue.verb.has(.answering) || cue.has(.actDemand) || cue.has(.actCall) || cue.has(.actHope)
      || cue.has(.actCommitment) || cue.has(.actPraise) || cue.has(.actWelcome)
      || cue.has(.actCriticism) || cue.has(.actDenial)
  }

  private func tells(_ edge: RoleEdge, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[Int(edge.predicate)]
    let classes = predicate.classes.union(predicate.phraseClasses)
    switch edge.role {
    case .object:
      return
        (classes.rawValue & Self.ofObject.rawValue != 0
        || reading.lemmaHas(predicate.head, .wantedObject))
        && isHolders(Int(edge.predicate), lexicon)
    case .subject: return false
    case .preposition:
      guard lexicon.entries[Int(reading.lemmaEntry[predicate.head])].phrases >= 0 else {
        return false
      }
      return takesSide(predicate, classes) || endsPhrase(before: Int(edge.head), lexicon)
    case .attribute:
      let polarity =
        predicate.kind == .adjective
        ? reading.adjectiveClasses(predicate.head, lexicon).polarity
        : reading.nounClasses(predicate.head, lexicon).polarity
      return polarity != 0 && isVerdict(Int(edge.predicate), lexicon)
    }
  }

  /// Whether a verb without an object may say something of what follows its preposition: by its class,
  /// or because somebody wants it.
  private func takesSide(_ predicate: StancePredicate, _ classes: StanceClassSet) -> Bool {
    guard predicate.objects.isEmpty else { return false }
    return classes.rawValue & Self.telling.rawValue != 0 || predicate.isInfinitive
      || predicate.isClause || predicate.parent >= 0 || predicate.hasDuty || predicate.modal != 0
  }

  /// Whether a set phrase with a side ends before a noun phrase: "is in favour of".
  private func endsPhrase(before head: Int, _ lexicon: StanceLexicon) -> Bool {
    let wanted = Self.phraseOnObject
    guard reading.mayHavePhrase(wanted) else { return false }
    let first = reading.chunks[Int(reading.chunkOf[head])].first
    let k = beforeFillers(first)
    guard k >= 0 else { return false }
    for m in max(0, k - 4)...k {
      if let match = longestPhrase(from: m, to: k + 1, wanted, lexicon), match.end == k + 1 {
        return true
      }
    }
    return false
  }

  /// The tokens of a noun phrase without its determiner; nil where it is a pronoun, a number, a
  /// time, somebody, or one who is asked to do something.
  mutating func phrase(_ c: Int, _ lexicon: StanceLexicon) -> Range<Int>? {
    let chunk = reading.chunks[c]
    switch reading.tags[chunk.head] {
    case .nn, .nns, .np: break
    default: return nil
    }
    // "no harm in": it is said that there is none.
    if reading.formHas(chunk.head, .nobody) || reading.isNegative[chunk.first] { return nil }
    if lexicon.entries[Int(reading.lemmaEntry[chunk.head])].noun.has(.vague) { return nil }
    let next = chunk.head + 1
    if next < reading.count, reading.tags[next] == .ti { return nil }
    var first = chunk.first
    while first < chunk.head {
      switch reading.tags[first] {
      case .dt, .prps, .pos, .qt, .cd, .neg: first += 1
      case .rb where reading.isSoft[first]: first += 1
      // "the so-called 'compromise'"
      case .jj where reading.formHas(first, .soCalled): first += 1
      default: return first..<chunk.head + 1
      }
    }
    return first..<chunk.head + 1
  }

  /// Whether the strongest rule speaks of the target itself, by a predicate that leaves no doubt,
  /// and for the holder: "we oppose", "he welcomed", "they must lift", not "critics oppose".
  mutating func isClear(_ decision: StanceDecision, _ lexicon: StanceLexicon) -> Bool {
    guard !decision.isMixed, let rule = decidingRule(decision), rule.isDirect else { return false }
    let kind = StanceRuleKind(rawValue: UInt8(rule.id.rawValue & 15)) ?? .blocked
    switch kind {
    case .reproach: return true
    case .objectPhrase, .subjectPhrase:
      return rule.predicate < 0 || isHolders(rule.predicate, lexicon)
    case .wish: return abs(rule.value) >= 16 && isHolders(rule.predicate, lexicon)
    case .link: break
    default: return false
    }
    switch rule.id.clearRole {
    case .object: return isHolders(rule.predicate, lexicon)
    case .attribute: return isVerdict(rule.predicate, lexicon)
    default: return false
    }
  }

  /// Whether the holder is the one who does, wants or feels what the predicate says.
  private func isHolders(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    guard p >= 0 else { return false }
    let predicate = reading.predicates[p]
    if holdsCue && predicate.head < cueEnd { return true }
    if predicate.hasDuty || subjectIsSpeaker(p, lexicon) { return true }
    let verb = predicate.copula >= 0 ? predicate.copula : p
    if reading.subjects(verb).isEmpty { return true }
    return predicate.isInfinitive && government(p, lexicon).isDirected
  }

  /// A verdict in a main clause: not of a feeling, a state or a condition.
  private func isVerdict(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    guard p >= 0 else { return false }
    let predicate = reading.predicates[p]
    if predicate.isConditional || predicate.isEmbedded { return false }
    if predicate.kind == .adjective,
      reading.adjectiveClasses(predicate.head, lexicon).has(.describing)
    {
      return false
    }
    return true
  }
}

extension StanceRuleID {
  /// The role of a link rule that may find a target of its own; nil for other rules.
  var clearRole: TargetLinkRole? {
    let path = TargetPath(rawValue: UInt8(rawValue >> 4 & 15)) ?? .none
    let role = TargetLinkRole(rawValue: UInt8(rawValue >> 8 & 15)) ?? .subject
    let value = StanceClass(rawValue: UInt8(rawValue >> 12 & 31)) ?? .like
    let isNegated = rawValue >> 17 & 1 == 1
    guard path == .itself || path == .coordinated else { return nil }
    switch (role, value) {
    case (.object, .like), (.object, .dislike): return .object
    case (.object, .undergoBad), (.object, .undergoGood): return isNegated ? nil : .object
    case (.object, .changeUp), (.object, .changeDown):
      return rawValue >> 18 & 1 == 1 && !isNegated ? .object : nil
    case (.attribute, .good), (.attribute, .bad): return isNegated ? nil : .attribute
    default: return nil
    }
  }
}
