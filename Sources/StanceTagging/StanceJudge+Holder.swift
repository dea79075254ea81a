import Lexicons
import TextModel

/// Where predicates stand to the holder: what he does, wants or says.
extension StanceJudge {
  /// Where the predicate of a fired rule stands to the holder.
  func relation(of rule: FiredRule, _ lexicon: StanceLexicon) -> HolderRelation {
    guard hasHolder else { return isHolderContent ? .content : .none }
    if !isName, rule.predicate < 0 || reading.predicates[rule.predicate].kind != .verb,
      isOwned(rule.token)
    {
      return .content
    }
    guard rule.predicate >= 0 else {
      if !isName, rule.id.isSubjectPhrase, fallsToHolder(rule, lexicon) { return .content }
      if inHolderContent(rule.token, lexicon) { return .content }
      // No predicate, so no subject: the attitude counts as what the holder says.
      return !isName && isHeldByHolder(rule) ? .content : .none
    }
    // "threatened to sue if it was scrapped"
    if !isName, rule.id.isConditional, isHeldByHolder(rule) { return .content }
    var verb = rule.predicate
    // "called the toll a disgrace": who names it judges it.
    let copula = reading.predicates[verb].copula
    if copula >= 0, !reading.predicates[copula].isCopula, !reading.predicates[copula].isPassive {
      for h in reading.subjects(copula) where isHolder(reading.heads[h]) { return .subject }
    }
    // What the target does or is, is not what the holder does to it.
    if copula >= 0 || rule.isOfSubject || (!isName && rule.id.isSubjectPhrase) {
      // "called on the mayor to resign"
      if !isName, rule.isOfSubject, reading.predicates[verb].isInfinitive,
        reading.lemmaHas(reading.predicates[verb].head, .ending)
          || reading.lemmaHas(reading.predicates[verb].head, .staying), isAskedByHolder(verb)
      {
        return .content
      }
      if inHolderContent(rule.token, lexicon) { return .content }
      // "has the chamber's backing"
      if !isName, isApprovalOfHolder(rule.token, lexicon) { return .content }
      // "Investors were rattled by T", "T hits growers": those it befalls.
      if !isName, rule.id.isBefalling {
        for edge in reading.edges
        where Int(edge.predicate) == verb && edge.role == .object && isHolder(Int(edge.head)) {
          return .content
        }
      }
      // "drew sharp criticism from the bishops", "is a blow to them", "leaves them cold"
      if !isName {
        if fallsToHolder(rule, lexicon) || isHeldSubject(copula >= 0 ? copula : verb) {
          return .content
        }
        if befallsHolder(copula >= 0 ? copula : verb) { return .content }
        if copula >= 0, isThoughtByHolder(copula, lexicon) { return .subject }
      }
      return !isName && isHeldByHolder(rule) ? .content : .other
    }
    // "would sooner quit than sign it": who rather does the one than the other.
    if !isName, reading.predicates[verb].subjects.isEmpty,
      isSpurned(reading.predicates[verb].first, lexicon)
    {
      for g in 0..<verb {
        for h in reading.subjects(g) where isHolder(reading.heads[h]) { return .subject }
      }
    }
    // "were delighted by the rain": who is moved has the attitude.
    if reading.predicates[verb].isPassive, rule.id.isObjectPhrase {
      for h in reading.subjects(verb) where isHolder(reading.heads[h]) { return .subject }
    }
    // An infinitive under somebody's refusal or plan has that one as its subject.
    var hops = 0
    while reading.predicates[verb].parent >= 0 && reading.subjects(verb).isEmpty && hops < 3 {
      verb = reading.predicates[verb].parent
      hops += 1
    }
    // "were told by the judges to end it"
    let told = reading.predicates[verb].parent
    if told >= 0, reading.predicates[told].isPassive {
      for edge in reading.edges
      where Int(edge.predicate) == told && edge.role == .subject && isHolder(Int(edge.head)) {
        return .subject
      }
    }
    var subjects: Range<Int> = reading.subjects(verb)
    var hasAgent = false
    if reading.predicates[verb].isPassive {
      subjects = 0..<0
      for edge in reading.edges
      where Int(edge.predicate) == verb && edge.role == .subject {
        if isHolder(Int(edge.head)) { return .subject }
        if reading.isMeasure(Int(edge.head), lexicon) { continue }
        hasAgent = true
      }
      // "wants the toll scrapped"
      let up = reading.predicates[verb].parent
      if !hasAgent, up >= 0, !reading.predicates[up].isPassive { subjects = reading.subjects(up) }
    }
    for h in subjects where isHolder(reading.heads[h]) {
      return .subject
    }
    if inHolderContent(rule.token, lexicon) || isAskedByHolder(rule.predicate) { return .content }
    return subjects.isEmpty && !hasAgent ? .subjectless : .other
  }

  /// "believes the tax to be unfair", "declared it to be a farce": an infinitive under the holder's verb.
  private func isThoughtByHolder(_ copula: Int, _ lexicon: StanceLexicon) -> Bool {
    let up = reading.predicates[copula].parent
    guard reading.predicates[copula].isInfinitive, reading.predicates[copula].takesObject, up >= 0,
      !reading.predicates[up].isPassive
    else { return false }
    for h in reading.subjects(up) where isHolder(reading.heads[h]) { return true }
    return false
  }

  /// "urged Paris to drop T", "begged them to save T": the holder asks somebody else for it.
  private func isAskedByHolder(_ p: Int) -> Bool {
    var at = p
    var hops = 0
    while reading.predicates[at].parent >= 0 && hops < 3 {
      let up = reading.predicates[at].parent
      let parent = reading.predicates[up]
      let classes = parent.classes.union(parent.phraseClasses)
      if !reading.predicates[at].isClause, !parent.isPassive,
        classes.has(.directive) || reading.lemmaHas(parent.head, .wanting)
      {
        for h in reading.subjects(up) where isHolder(reading.heads[h]) { return true }
      }
      at = up
      hops += 1
    }
    return false
  }

  /// "the growers called for an end to T", "has doubts about T": the phrase is what the holder has.
  private func isWantedByHolder(_ token: Int) -> Bool {
    let chunk = reading.chunkOf[token]
    for edge in reading.edges where edge.role == .object || edge.role == .preposition {
      let head = Int(edge.head)
      guard head == token || (chunk >= 0 && reading.chunkOf[head] == chunk) else { continue }
      let p = Int(edge.predicate)
      if reading.predicates[p].isPassive { continue }
      for h in reading.subjects(p) where isHolder(reading.heads[h]) { return true }
    }
    return false
  }

  /// Whether a phrase, a comparison or a distancing word stands in a clause of the holder's.
  private func isHeldByHolder(_ rule: FiredRule) -> Bool {
    switch StanceRuleKind(rawValue: UInt8(rule.id.rawValue & 15)) ?? .blocked {
    case .objectPhrase where isWantedByHolder(rule.token): return true
    case .objectPhrase, .than, .soCalled: break
    case .subjectPhrase:
      // "called the levy a gift to billionaires"
      var g = reading.groupCount - 1
      while g >= 0, reading.predicates[g].head > rule.token { g -= 1 }
      guard g >= 0, reading.lemmaHas(reading.predicates[g].head, .naming) else { return false }
    case .conditional:
      // "will strike if T goes ahead"
      for g in 0..<reading.groupCount where !reading.predicates[g].isConditional {
        for h in reading.subjects(g) where isHolder(reading.heads[h]) { return true }
      }
      return false
    default: return false
    }
    var g = reading.groupCount - 1
    while g >= 0, reading.predicates[g].head > rule.token { g -= 1 }
    var hops = 0
    while g >= 0, hops < 3 {
      if !reading.predicates[g].isPassive {
        for h in reading.subjects(g) where isHolder(reading.heads[h]) { return true }
      }
      g = reading.predicates[g].parent
      hops += 1
    }
    return false
  }

  /// Whether the token counts those of the holder, or denies them.
  private func isMember(_ token: Int) -> Bool {
    reading.formHas(token, .nobody) || reading.tags[token] == .cd || reading.tags[token] == .dt
  }

  func isHolder(_ token: Int) -> Bool {
    if holder.tokens.isEmpty { return false }
    if holder.paths[token] == .itself || holder.pronouns.contains(token) { return true }
    // "nobody at the union", "leaders of the party"
    return holder.paths[token] != .none && isMember(token)
  }

  /// Whether the token lies in a clause that the holder's reporting verb introduces, or inside
  /// quotation marks where the holder speaks.
  func inHolderContent(_ token: Int, _ lexicon: StanceLexicon) -> Bool {
    if isHolderContent { return true }
    guard hasHolder, !holder.tokens.isEmpty else { return false }
    if isViewpoint { return !holder.tokens.contains(token) }
    if !isName, speaksBehind(token) { return true }
    for link in holder.links
    where link.predicate >= 0 && (link.path == .itself || link.path == .pronoun)
      && (link.role == .subject || isMoved(link))
    {
      let verb = reading.predicates[link.predicate]
      let tells =
        link.role != .subject
        ? false
        : verb.classes.has(.reporting) || verb.classes.has(.directive)
          || reading.lemmaHas(verb.head, .fearing) || reading.lemmaHas(verb.head, .raising)
          || reading.lemmaHas(verb.head, .actCommitment)
          || reading.lemmaHas(verb.head, .actPrediction)
      if tells, reading.isQuoted[token] { return true }
      // "…, the farmers say, …": all but the words that tell who speaks.
      if tells, isBesideAside(token, verb) { return true }
      var at = Int(max(reading.groupOf[token], reading.predicateOf[token]))
      if at < 0 {
        // "said the so-called bonds had paid": the clause that the word is in.
        var g = 0
        while g < reading.groupCount, reading.predicates[g].first <= token { g += 1 }
        if g < reading.groupCount,
          reading.clause[reading.predicates[g].first] - reading.clause[token] <= 1
        {
          at = g
        }
      }
      var hops = 0
      while at >= 0 && hops < 4 {
        if reading.predicates[at].isClause && reading.predicates[at].parent == link.predicate {
          return true
        }
        at = reading.predicates[at].parent
        hops += 1
      }
      if tells,
        token > verb.head && reading.clause[token] != reading.clause[verb.head]
          && token - verb.head < 30 && verb.end < reading.count
          && (reading.tags[verb.end] == .thc || reading.tags[verb.end] == .comma)
      {
        return true
      }
      if tells, isToldAfter(token, link.predicate, lexicon) { return true }
    }
    return false
  }

  /// "are convinced that", "were delighted that": a feeling of the holder's, not what he is told.
  private func isMoved(_ link: TargetLink) -> Bool {
    let verb = reading.predicates[link.predicate]
    return link.role == .object && verb.isPassive && !verb.classes.has(.reporting)
      && !verb.classes.has(.dislike) && !isName
  }

  /// Whether a token is told by the holder's verb before it, with no other voice between: "said the
  /// rules for small boats in the bay were a burden".
  private func isToldAfter(_ token: Int, _ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let verb = reading.predicates[p]
    guard token > verb.head, token - verb.head < 40, verb.isFinite,
      reading.has(verb.head, .raising, lexicon)
    else { return false }
    for k in verb.head..<token where reading.tags[k] == .stop { return false }
    for g in p + 1..<max(p + 1, reading.groupCount) where reading.predicates[g].head < token {
      guard reading.predicates[g].isFinite else { continue }
      // A clause of its own begins with the holder's next deed or with somebody else's words.
      if reading.predicates[g].classes.has(.reporting), !reading.predicates[g].isClause {
        return false
      }
      if reading.predicates[g].subjectFrom == p { return false }
    }
    return true
  }

  /// Whether holder and verb stand apart from the token: behind it, or between commas before it.
  private func isBesideAside(_ token: Int, _ verb: StancePredicate) -> Bool {
    let chunk = Int(reading.chunkOf[holder.tokens.lowerBound])
    let first = chunk >= 0 ? reading.chunks[chunk].first : holder.tokens.lowerBound
    let low = min(first, verb.first)
    guard first > 0, low > 0 else { return false }
    var before = low - 1
    while before > 0, reading.isMark(before) { before -= 1 }
    guard reading.tags[before] == .comma else { return false }
    if token < holder.tokens.lowerBound { return true }
    let high = max(holder.tokens.upperBound, verb.end)
    return token >= high && high < reading.count && reading.tags[high] == .comma
  }

  /// "According to the mayor", "in the eyes of the union": all that is told is the holder's view.
  func tellsView(_ lexicon: StanceLexicon) -> Bool {
    guard !holder.tokens.isEmpty else { return false }
    let chunk = Int(reading.chunkOf[holder.tokens.lowerBound])
    let first = chunk >= 0 ? reading.chunks[chunk].first : holder.tokens.lowerBound
    guard first > 0 else { return false }
    if concernsHolder() { return true }
    // "For the union, the merger is a disaster."
    if first == 1 || (first > 1 && reading.isMark(first - 2)), reading.tags[first - 1] == .in,
      holder.tokens.upperBound < reading.count, reading.tags[holder.tokens.upperBound] == .comma
    {
      return true
    }
    return first > 1
      && (lexicon.entries[Int(reading.lemmaEntry[first - 2])].noun.has(.viewing)
        || lexicon.entries[Int(reading.formEntry[first - 2])].noun.has(.viewing))
  }
}
