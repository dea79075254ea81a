import Lexicons
import TextModel

/// A set phrase found in a reading.
struct PhraseMatch {
  /// One past its last token.
  var end: Int
  var value: StanceClassSet
}

/// What phrases are compared with; apart from the reading, which is not to be copied for it.
private struct PhraseWords {
  let words: WorkArray<UInt32>
  let lemmas: WorkArray<UInt32>
  let tags: WorkArray<Tag>

  /// Whether a phrase below `root` may hold more than token `m`; a mark after it is no part of one.
  @inline(__always) func mayGoOn(_ root: Int32, _ m: Int, _ lexicon: StanceLexicon) -> Bool {
    guard root >= 0 else { return false }
    guard m + 1 < words.count, words[m + 1] != 0, tags[m + 1] != .qt else { return true }
    let wildcard =
      switch tags[m + 1] {
      case .prps: WordTrie.possessive
      case .pos: WordTrie.ending
      default: words[m + 1]
      }
    return lexicon.phrases.mayGoOn(root, words[m + 1], lemmas[m + 1], wildcard) != 0
  }

  /// The longest phrase below `root`, if it is longer than `best`.
  @inline(never) func longest(
    _ root: Int32, from m: Int, to limit: Int, _ wanted: StanceClassSet, _ lexicon: StanceLexicon,
    best: PhraseMatch?
  ) -> PhraseMatch? {
    guard root >= 0 else { return best }
    var best = best
    var node = root
    var k = m + 1
    while true {
      let value = StanceClassSet(rawValue: lexicon.phrases.value(node))
      if value.rawValue & wanted.rawValue != 0 && k > (best?.end ?? 0) {
        best = PhraseMatch(end: k, value: value)
      }
      // "full confidence” in"
      if k + 1 < limit, tags[k] == .qt || words[k] == 0 { k += 1 }
      guard k < limit else { return best }
      var next = lexicon.phrases.step(node, words[k], or: lemmas[k])
      if next < 0 && tags[k] == .prps { next = lexicon.phrases.step(node, WordTrie.possessive) }
      if next < 0 && tags[k] == .pos { next = lexicon.phrases.step(node, WordTrie.ending) }
      if next < 0 { return best }
      node = next
      k += 1
    }
  }
}

extension StanceJudge {
  /// Set phrases before and after the target, *than*, *so-called*.
  mutating func applyPhrases(_ lexicon: StanceLexicon) {
    let first = target.tokens.lowerBound
    let k = beforeFillers(first)
    if k >= 0 {
      applyTurnedPhrase(at: k, lexicon)
      applyObjectPhrase(endingAt: k, lexicon)
      if reading.has(k, .than, lexicon) { applyThan(at: k, lexicon) }
      let compared = comparison(at: k, lexicon)
      if reading.words[compared] == lexicon.role { applyAs(at: compared, lexicon) }
      if compared < k, reading.has(compared, .than, lexicon), isOfSpeaker(before: compared) {
        applyThan(at: compared, lexicon)
      }
      applyOpposite(at: k, lexicon)
    }
    for m in max(0, first - 6)..<(reading.mayHave(.soCalled) ? first : max(0, first - 6))
    where reading.has(m, .soCalled, lexicon) && reading.clause[first] - reading.clause[m] <= 1 {
      fireWord(StanceRuleID(.soCalled), -16, m)
      break
    }
    applySubjectPhrases(lexicon)
  }

  /// The token where a set phrase may end before a noun phrase, over up to five words of the latter;
  /// −1 where there is none.
  func beforeFillers(_ first: Int) -> Int {
    var k = first - 1
    while k >= 0 && first - k < 6 && (isPhraseFiller(reading.tags[k]) || reading.isSoft[k]) {
      k -= 1
    }
    return k
  }

  func isPhraseFiller(_ tag: Tag) -> Bool {
    switch tag {
    case .dt, .prps, .jj, .np, .nn, .pos, .cd, .qt: true
    default: false
    }
  }

  /// The end (exclusive) and value of the longest phrase from token `m`, as far as `limit`.
  @inline(__always) func longestPhrase(
    from m: Int, to limit: Int, _ wanted: StanceClassSet, _ lexicon: StanceLexicon
  ) -> PhraseMatch? {
    // Few words begin one.
    if reading.phraseValues[m] & wanted.rawValue == 0 { return nil }
    let lemma = lexicon.entries[Int(reading.lemmaEntry[m])].phrases
    let form =
      reading.lemmaEntry[m] == reading.formEntry[m]
      ? -1 : lexicon.entries[Int(reading.formEntry[m])].phrases
    let words = PhraseWords(words: reading.words, lemmas: reading.lemmas, tags: reading.tags)
    var best: PhraseMatch?
    if words.mayGoOn(lemma, m, lexicon) {
      best = words.longest(lemma, from: m, to: limit, wanted, lexicon, best: nil)
    }
    return words.mayGoOn(form, m, lexicon)
      ? words.longest(form, from: m, to: limit, wanted, lexicon, best: best) : best
  }

  private mutating func applyObjectPhrase(endingAt k: Int, _ lexicon: StanceLexicon) {
    let wanted = Self.phraseOnObject
    guard reading.mayHavePhrase(wanted) else { return }
    for m in max(0, k - 4)...k {
      guard let match = longestPhrase(from: m, to: k + 1, wanted, lexicon), match.end == k + 1
      else { continue }
      // "in two minds about"
      if match.value.has(.objectGood), match.value.has(.objectBad) {
        fireWord(StanceRuleID(.objectPhrase), -16, m, isComposed: true)
        fireWord(StanceRuleID(.objectPhrase, isPositive: true), 16, m, isComposed: true)
        isAmbivalent = true
        return
      }
      if match.value.has(.objectGood), applyAsked(m, lexicon) { return }
      // The noun rule has seen "critic of" already.
      if fired.contains(where: { $0.token == m && $0.id.isObjectPhrase }) { return }
      let isJudged = (m...k).contains {
        reading.tags[$0].isNoun
          && verdict(ofNoun: $0, from: target.tokens.upperBound, lexicon) != 0
      }
      let isTurned = (m...k).contains {
        isTurnedByVerb($0, isGood: match.value.has(.objectGood))
      }
      if isJudged || isTurned || sidesteps(m) || isMereParty(m, lexicon) { return }
      // "called for the ban to end" is the business of the verb.
      if reading.predicateOf[m] >= 0,
        reading.predicates[Int(reading.predicateOf[m])].phraseClasses.has(.directive)
      {
        return
      }
      var isNegated = false
      for j in max(0, m - 3)..<m where reading.isNegator(j, lexicon) { isNegated = true }
      if m > 0 && reading.formHas(m - 1, .lesser) { isNegated = true }
      let isUndone = isUndone(m)
      let isGood = match.value.has(.objectGood) != isUndone
      let points = (isGood ? 16 : -16) / (isUndone ? 2 : 1)
      let p = reading.predicateOf[m]
      let deniesItself = (m..<match.end).contains {
        reading.isNegative[$0] || reading.formHas($0, .nobody)
      }
      if deniesItself {
        isNegated = false
      } else if p >= 0 {
        let government = government(Int(p), lexicon)
        if government.isBlocked {
          return fireWord(StanceRuleID(.blocked), 0, m, blocks: true)
        }
        if government.isNegated { isNegated = true }
      } else if let g = copula(before: m) {
        let government = government(g, lexicon)
        // "would not say whether he was for or against it"
        if government.isBlocked { return fireWord(StanceRuleID(.blocked), 0, m, blocks: true) }
        if government.isNegated { isNegated = true }
      }
      return fireWord(
        StanceRuleID(.objectPhrase, isNegated: isNegated, isPositive: isGood),
        isNegated ? -points / 2 : points, m, isComposed: isNegated || isUndone)
    }
  }

  /// "sidestepped questions about": no doubts of the one who will not answer.
  private func sidesteps(_ m: Int) -> Bool {
    for p in 0..<reading.groupCount
    where reading.predicates[p].head < m && m < reading.predicates[p].phraseEnd
      && reading.predicates[p].phraseClasses.has(.distancing)
    { return true }
    // "it is premature to speak of a breakthrough in"
    for p in 0..<reading.groupCount
    where reading.predicates[p].head < m && m - reading.predicates[p].head < 8
      && reading.predicates[p].isInfinitive && reading.predicates[p].parent >= 0
    {
      let adjective = predicative(of: reading.predicates[p].parent, before: p)
      if adjective >= 0, reading.lemmaHas(adjective, .cautious) { return true }
    }
    return false
  }

  /// The verb group that a phrase right after it belongs to: "no one is against", "is not a fan of".
  private func copula(before m: Int) -> Int? {
    var k = m - 1
    while k >= 0 && m - k < 4 && reading.clause[k] == reading.clause[m] {
      if reading.groupOf[k] >= 0 { return Int(reading.groupOf[k]) }
      k -= 1
    }
    return nil
  }

  /// Whether a set phrase that says something of its subject begins behind a noun, in its clause.
  func opensPhrase(after last: Int, _ lexicon: StanceLexicon) -> Bool {
    let wanted = Self.phraseOnSubject
    guard reading.mayHavePhrase(wanted) else { return false }
    for m in last + 1..<max(last + 1, min(reading.count, last + 10)) {
      if reading.clause[m] != reading.clause[last] { return false }
      if longestPhrase(from: m, to: reading.count, wanted, lexicon) != nil { return true }
    }
    return false
  }

  private mutating func applySubjectPhrases(_ lexicon: StanceLexicon) {
    let wanted = Self.phraseOnSubject
    guard reading.mayHavePhrase(wanted) else { return }
    applySubjectPhrases(after: target.tokens.upperBound - 1, wanted, lexicon)
    // "…, and it is a step too far"
    for link in target.links
    where link.path == .pronoun && (link.role == .subject || link.role == .attribute) {
      if isUnderCondition(), isOutcome(link) { continue }
      if fired.contains(where: { $0.id.isSubjectPhrase }) { return }
      applySubjectPhrases(after: link.noun, wanted, lexicon)
    }
  }

  private mutating func applySubjectPhrases(
    after last: Int, _ wanted: StanceClassSet, _ lexicon: StanceLexicon
  ) {
    var m = last + 1
    while m < min(reading.count, last + 10) && reading.clause[m] == reading.clause[last] {
      guard let match = longestPhrase(from: m, to: reading.count, wanted, lexicon) else {
        m += 1
        continue
      }
      // "look at T with great care": how others do it.
      if isCompany(reading.words[m], lexicon), isOnlyObject {
        m = match.end
        continue
      }
      var isNegated = false
      for j in (last + 1)..<m where reading.isNegator(j, lexicon) { isNegated = true }
      if let g = group(from: last + 1, to: m) {
        let government = government(g, lexicon)
        if government.isBlocked {
          fireWord(StanceRuleID(.blocked), 0, m, blocks: true)
          m = match.end
          continue
        }
        // "Ending X would cost lives" is said of the deed.
        if reading.predicates[g].gerundSubject >= 0 {
          m = match.end
          continue
        }
        // What a phrase denies itself ("not the answer") is not denied twice.
        let deniesItself = (m..<match.end).contains {
          reading.isNegative[$0] || reading.formHas($0, .nobody)
        }
        if government.isNegated && !deniesItself {
          isNegated = true
        }
      }
      // "The removal of T is good news"
      let isTurned = target.links.contains {
        ($0.role == .subject || $0.role == .attribute) && self.isTurned($0, lexicon)
      }
      // "a mixed blessing"
      if match.value.has(.subjectGood), match.value.has(.subjectBad) {
        fireWord(StanceRuleID(.subjectPhrase), -16, m, isComposed: true)
        fireWord(StanceRuleID(.subjectPhrase, isPositive: true), 16, m, isComposed: true)
        isAmbivalent = true
        return
      }
      let isGood = match.value.has(.subjectGood) != isTurned
      let points = isGood ? 16 : -16
      // "the envy of": the phrase knows better than its words.
      for i in fired.indices
      where (m..<match.end).contains(fired[i].token) && fired[i].value * points < 0 {
        fired[i].value = 0
      }
      fireWord(
        StanceRuleID(.subjectPhrase, isNegated: isNegated, isPositive: isGood),
        isNegated ? -points / 2 : points, m, isComposed: isNegated)
      m = match.end
    }
  }

  /// Whether the target is nothing but what somebody does something to or with.
  private var isOnlyObject: Bool {
    var isObject = false
    for link in target.links where link.predicate >= 0 {
      if link.role == .subject || link.role == .attribute { return false }
      guard link.role == .object || link.role == .preposition else { continue }
      if reading.predicates[link.predicate].isPassive { return false }
      isObject = true
    }
    return isObject
  }

  /// "attributed the rise in jobs to T", "owes its troubles to T"
  mutating func applyCause(_ link: TargetLink, _ lexicon: StanceLexicon) {
    let side = patient(link.predicate, lexicon)
    guard side != 0, link.path.quarters == 4, !isNegated(link.predicate, lexicon) else { return }
    fire(StanceRuleID(.wish, isPositive: side > 0), 8 * side, link, isDirect: true)
  }

  /// "objected to what they called T": T is the object of the verb before *what*.
  mutating func applyFreeRelative(_ lexicon: StanceLexicon) {
    for g in 1..<max(1, reading.groupCount)
    where reading.has(reading.predicates[g].head, .labelling, lexicon)
      || reading.has(reading.predicates[g].head, .naming, lexicon)
    {
      let verb = reading.predicates[g]
      guard verb.head < target.tokens.lowerBound, target.tokens.lowerBound - verb.head <= 6,
        !(verb.head + 1..<target.tokens.lowerBound).contains(where: {
          !reading.isMark($0) && reading.tags[$0] != .in && reading.tags[$0] != .dt
        })
      else { continue }
      var k = verb.first - 1
      while k > 0, verb.first - k < 5, reading.tags[k] != .wh { k -= 1 }
      guard k > 0, reading.tags[k] == .wh else { continue }
      let up = g - 1
      guard reading.predicates[up].head < k, k - reading.predicates[up].head <= 3 else { continue }
      return apply(
        TargetLink(
          path: .itself, pathWord: 0, role: .object, predicate: up,
          token: reading.predicates[up].head, noun: target.tokens.upperBound - 1, word: 0,
          isPhrase: !reading.predicates[up].phraseClasses.isEmpty), lexicon)
    }
  }

  mutating func fireWord(
    _ id: StanceRuleID, _ points: Int, _ token: Int, blocks: Bool = false,
    isComposed: Bool = false
  ) {
    let predicate = Int(reading.predicateOf[token])
    fired.append(
      FiredRule(
        id: id, value: points, blocks: blocks, token: token, predicate: predicate,
        isDirect: points != 0, isComposed: isComposed))
  }

  /// The verb group that begins between two tokens or at the second.
  private func group(from: Int, to: Int) -> Int? {
    for k in from..<min(to + 1, reading.count) where reading.groupOf[k] >= 0 {
      return Int(reading.groupOf[k])
    }
    return nil
  }
}

extension StanceRuleID {
  var isSubjectPhrase: Bool { rawValue & 15 == UInt32(StanceRuleKind.subjectPhrase.rawValue) }
  var isObjectPhrase: Bool { rawValue & 15 == UInt32(StanceRuleKind.objectPhrase.rawValue) }
}
