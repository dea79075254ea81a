import Lexicons
import TextModel

/// What the target is compared with.
extension StanceJudge {
  /// "no better passer than T", "Nobody has done more harm than T", "would rather walk than T".
  mutating func applyThan(at k: Int, _ lexicon: StanceLexicon) {
    if isOutdone(at: k, lexicon) {
      return fireWord(StanceRuleID(.wish), -16, k, isComposed: true)
    }
    var side = 0
    var isBoth = false
    var isNegated = false
    for j in max(0, k - 12)..<k {
      var own = 0
      if reading.has(j, .greater, lexicon) {
        own = isMoreOfBad(j, before: k, lexicon) ? -1 : 1
      } else if reading.has(j, .lesser, lexicon) {
        own = -1
      } else if reading.tags[j] == .jj, reading.lemmas[j] != reading.words[j] {
        // "a dafter idea"
        own = reading.adjectiveClasses(j, lexicon).polarity
      }
      if own * side < 0 { isBoth = true }
      if own != 0 { side = own }
      if reading.isNegator(j, lexicon) || reading.has(j, .nobody, lexicon) { isNegated = true }
    }
    if isNegated {
      let way = purpose(before: k, lexicon)
      if way != 0 {
        side = way
        isBoth = false
      }
    }
    guard side != 0, !isBoth else { return }
    if !isNegated, asksForMore(before: k) { isNegated = true }
    let points = -8 * side * (isNegated ? -2 : 1)
    fireWord(
      StanceRuleID(.than, isNegated: isNegated, isPositive: points > 0), points, k,
      isComposed: true)
  }

  /// "more harm", "wasted more money": more of what is bad.
  private func isMoreOfBad(_ j: Int, before k: Int, _ lexicon: StanceLexicon) -> Bool {
    if reading.tags[j] == .jj, j + 1 < k, reading.chunkOf[j] >= 0 {
      let head = reading.chunks[Int(reading.chunkOf[j])].head
      if head > j {
        let noun = reading.nounClasses(head, lexicon)
        if noun.has(.badThing) || noun.has(.bad) { return true }
      }
    }
    guard j > 0, reading.groupOf[j - 1] >= 0 else { return false }
    let verb = reading.predicates[Int(reading.groupOf[j - 1])]
    return verb.classes.has(.badFor) || verb.classes.has(.deedBad) || verb.classes.has(.undoing)
  }

  /// −1, 0, 1: "no surer way to kill the town than T": what the best or worst way leads to.
  private func purpose(before k: Int, _ lexicon: StanceLexicon) -> Int {
    var isComparative = false
    for j in max(0, k - 12)..<k {
      if reading.tags[j] == .jj,
        reading.lemmas[j] != reading.words[j] || reading.formHas(j, .greater)
      {
        isComparative = true
      }
      let g = Int(reading.groupOf[j])
      if isComparative, g >= 0, reading.predicates[g].head == j, reading.predicates[g].isInfinitive
      {
        let value = verdict(g, lexicon) * (isNegated(g, lexicon) ? -1 : 1)
        return value == 0 && (deedSign(g) < 0 || reading.has(j, .consequenceBad, lexicon))
          ? -1 : value
      }
    }
    return 0
  }

  /// "Is there a dafter idea than T?", "What could be worse than T?"
  private func asksForMore(before k: Int) -> Bool {
    var start = 0
    while start < k, reading.isMark(start) { start += 1 }
    switch reading.tags[start] {
    case .be, .wh, .md: break
    default: return false
    }
    var end = k
    while end < reading.count, reading.tags[end] != .stop { end += 1 }
    return end < reading.count && isQuestionMark[end]
  }

  /// "would rather have the ferry than T": something else is liked better.
  private func isOutdone(at k: Int, _ lexicon: StanceLexicon) -> Bool {
    guard reading.formHas(k, .than) else { return false }
    for j in max(1, k - 12)..<max(1, k) where reading.tags[j - 1] == .md {
      guard
        reading.tags[j] == .rb && reading.formHas(j, .contrast)
          || lexicon.entries[Int(reading.formEntry[j])].adjective.has(.pressing)
      else { continue }
      // "would rather walk than use T" is the business of the verb.
      return reading.predicateOf[k + 1] < 0
    }
    return false
  }

  /// "No one knows the river as thoroughly as T", "never have I seen such care as T took": nobody is the
  /// target's equal.
  mutating func applyAs(at k: Int, _ lexicon: StanceLexicon) {
    guard k > 2 else { return }
    var j = k - 2
    while j > 0, k - j < 8, !measures(j, lexicon) {
      if reading.tags[j] == .comma || reading.tags[j].isVerb { return }
      j -= 1
    }
    guard measures(j, lexicon) else { return }
    var isNegated = false
    for m in max(0, j - 12)..<j where reading.formHas(m, .nobody) || reading.isNegative[m] {
      isNegated = true
    }
    guard isNegated else { return }
    var side = 0
    for m in j + 1..<k where side == 0 {
      side = prior(m, lexicon)
      if side == 0, m == k - 1, reading.formHas(m, .strong) { side = 1 }
      if side == 0, reading.tags[m].isNoun, reading.nounClasses(m, lexicon).has(.goodThing) {
        side = 1
      }
    }
    guard side != 0 else { return }
    for i in fired.indices where fired[i].token < target.tokens.lowerBound { fired[i].value = 0 }
    fireWord(
      StanceRuleID(.than, isNegated: true, isPositive: side > 0), 16 * side, k - 1,
      isComposed: true)
  }

  /// The "as", "so" or "such" that a comparison begins with.
  private func measures(_ j: Int, _ lexicon: StanceLexicon) -> Bool {
    reading.words[j] == lexicon.role
      || lexicon.entries[Int(reading.formEntry[j])].adjective.has(.elevating)
  }

  /// "as at T", "than by T": the word of comparison before a preposition, else the token itself.
  func comparison(at k: Int, _ lexicon: StanceLexicon) -> Int {
    guard k > 1, reading.tags[k] == .in || reading.tags[k] == .ti,
      reading.words[k - 1] == lexicon.role || reading.formHas(k - 1, .than)
    else { return k }
    return k - 1
  }

  /// Whether the one who speaks compares what befell him.
  func isOfSpeaker(before k: Int) -> Bool {
    (max(0, k - 12)..<k).contains { reading.formHas($0, .speakerPronoun) }
  }

  /// "Nobody listens like T", "Nothing cheers a ward like T": nobody is the target's equal in that.
  mutating func applyUnequalled(_ lexicon: StanceLexicon) {
    let nobody: UInt64 = 1 << UInt64(StanceWordKind.nobody.rawValue)
    guard isOwnWords, reading.seenKinds & nobody != 0, target.tokens.lowerBound > 2 else { return }
    let k = beforeFillers(target.tokens.lowerBound)
    guard k > 1, reading.words[k] == lexicon.likeness, reading.tags[k] == .in else { return }
    for p in 0..<reading.groupCount
    where reading.predicates[p].head < k && k - reading.predicates[p].head < 9
      && reading.clause[k] == reading.clause[reading.predicates[p].head]
    {
      guard hasNobody(p, lexicon), !reading.predicates[p].isCopula else { continue }
      let own = verdict(p, lexicon)
      let side = own == 0 ? 1 : -own
      for i in fired.indices where fired[i].token < k { fired[i].value = 0 }
      return fireWord(
        StanceRuleID(.than, isNegated: true, isPositive: side > 0), 16 * side, k,
        isComposed: true)
    }
  }

  /// "What the crew did was heroic", "How the board handled it was a disgrace": what the target did.
  mutating func applyDoing(_ lexicon: StanceLexicon) {
    guard reading.seenTags & Tag.wh.bit != 0, let first = target.tokens.first, first > 0,
      !fired.contains(where: { $0.value != 0 })
    else { return }
    var w = first - 1
    while w > 0, first - w < 4, isPhraseFiller(reading.tags[w]) { w -= 1 }
    guard reading.tags[w] == .wh, w == 0 || reading.isMark(w - 1) || reading.tags[w - 1] == .thc
    else { return }
    let end = target.tokens.upperBound
    guard end < reading.count, reading.groupOf[end] >= 0 else { return }
    let doing = Int(reading.groupOf[end])
    let main = doing + 1
    guard main < reading.groupCount, reading.predicates[main].isCopula,
      reading.predicates[main].isFinite, reading.predicates[main].first - end < 12
    else { return }
    for q in reading.groupCount..<max(reading.groupCount, reading.predicates.count)
    where reading.predicates[q].copula == main {
      let side = verdict(q, lexicon)
      if side == 0 { continue }
      fired.append(
        FiredRule(
          id: StanceRuleID(.link, role: .attribute, value: side > 0 ? .good : .bad),
          value: 16 * side, token: reading.predicates[q].head, predicate: q, isDirect: true,
          isComposed: true, isOfSubject: true))
      return
    }
  }
}
