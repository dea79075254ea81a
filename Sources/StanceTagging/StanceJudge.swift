import Lexicons
import Syntax
import TextModel

/// Applies the rules to one target in a reading: links → classes → composed values.
///
/// Keeps its arrays between uses; one judge serves one thread. Not copyable, so that no call copies
/// its kilobyte.
struct StanceJudge: ~Copyable {
  private let place = InPlace()
  var reading = StanceReading()
  var target = TargetView()
  var holder = TargetView()
  var fired = WorkArray<FiredRule>()
  var hasHolder = false
  /// Whether the whole sentence is told as the holder's view.
  var isViewpoint = false
  /// Whether the window lies inside what the holder said.
  var isHolderContent = false
  /// Whether the target stands in what the holder says, be it the whole window or a part of it; of
  /// names only where it is the whole.
  var isOwnWords = false
  /// Whether somebody asks for the target, so that also weak signs count; false for found targets.
  var asksForTarget = true
  var evidence = StanceEvidenceBag()
  /// Entry of the lemma that introduces the window, where the window is a quotation's content.
  var cue: StanceEntry?
  /// Whether a token of the reading is a question mark.
  var isQuestionMark = WorkArray<Bool>()
  /// Whether there is one.
  var hasQuestion = false
  /// The cue's entry and one past its last token, where the content follows it in the window.
  var objectCue: StanceEntry?
  var cueEnd = -1
  /// First token of the content that follows the cue.
  var contentStart = -1
  /// Whether the window holds the cue, so that "said it would" speaks of the holder.
  var holdsCue = false
  /// Whether a phrase says that there are two sides: "in two minds about", "a mixed blessing".
  var isAmbivalent = false
  /// Whether two parts of the target are judged unlike.
  var isDivided = false
  /// "Who could possibly support …?": the question denies its own clause.
  var isRhetorical = false
  /// Whether each noun phrase stands in a role of a predicate with a side.
  var governed = WorkArray<Bool>()
  /// What governs each predicate and whether it is negated, once it has been asked.
  var governments = WorkArray<Government>()
  var answers = WorkArray<UInt8>()
  /// Names of rules made so far.
  private var ruleNames: [UInt32: String] = [:]

  init() {}

  func free() {
    reading.free()
    target.free()
    holder.free()
    fired.free()
    governed.free()
    isQuestionMark.free()
    governments.free()
    answers.free()
    evidence.free()
  }

  /// Fills `fired` for the target given by `tokens` (counted from the reading's first).
  mutating func judge(
    _ tokens: Range<Int>, holder tokensOfHolder: Range<Int>?, _ lexicon: StanceLexicon
  ) {
    fired.clear()
    isAmbivalent = false
    isDivided = false
    target.look(at: reading, tokens: tokens, isHolder: false, lexicon)
    hasHolder = tokensOfHolder != nil
    if let tokensOfHolder {
      holder.look(
        at: reading, tokens: tokensOfHolder, isHolder: true, lexicon)
    }
    // Who acts depends on the holder.
    if tokensOfHolder != nil { answers.fill(0, count: reading.predicates.count) }
    isViewpoint = tokensOfHolder != nil && tellsView(lexicon)
    isOwnWords = isHolderContent
    if hasHolder, !tokens.isEmpty, !isName, inHolderContent(tokens.lowerBound, lexicon) {
      isOwnWords = true
    }
    guard !tokens.isEmpty else { return }
    let isUnderCondition = isUnderCondition()
    for i in target.links.indices {
      // "If T is scrapped, it will be a disaster": *it* is the deed.
      if isUnderCondition, isOutcome(target.links[i]) { continue }
      if isBesideCommand(target.links[i]) { continue }
      apply(target.links[i], lexicon)
    }
    applyPhrases(lexicon)
    applyRareRules(lexicon)
    applyWishes(lexicon)
    applyNoMore(lexicon)
    if isOwnWords, reading.seenTags & Tag.qt.bit != 0 { applyLabel(lexicon) }
    if fired.count > 1 { weighContrast(lexicon) }
    if reading.mayHave(.truth) { dropEvents(lexicon) }
    for i in fired.indices { fired[i].relation = relation(of: fired[i], lexicon) }
  }

  /// Rules with words of their own: most windows have none of them, so that most rules are passed over
  /// by one test of a bit.
  private mutating func applyRareRules(_ lexicon: StanceLexicon) {
    let tags = reading.seenTags
    let isQuestion = tags & Tag.wh.bit != 0
    if isOwnWords {
      if reading.mayHave(.nobody) || reading.mayHave(.weak) || reading.mayHave(.quantity) {
        applyContents(lexicon)
      }
      if isQuestion, hasQuestion { applyVain(lexicon) }
      if reading.mayHave(.nobody) { applyUnequalled(lexicon) }
      if tags & Tag.cc.bit != 0, reading.mayHave(.speakerPronoun) { applyUltimatum(lexicon) }
      if reading.mayHavePhrase(Self.delays) { applyDelay(lexicon) }
      if reading.mayHave(.amounting) { applyAllThere(lexicon) }
      if tags & Tag.be.bit != 0 { applyTrueColours(lexicon) }
    }
    if isQuestion {
      if reading.mayHave(.labelling) || reading.mayHave(.naming) { applyFreeRelative(lexicon) }
      applyDoing(lexicon)
    }
    applyAbsence(lexicon)
    if isOwnWords {
      if hasQuestion || reading.mayHave(.answering) { applyWhy(lexicon) }
      if reading.mayHavePhrase(StanceClassSet(.attributing)) { applyOutcome(lexicon) }
    }
  }

  /// −1, 0, 1: whether the objects of a predicate are bad or good things.
  func patient(_ p: Int, _ lexicon: StanceLexicon) -> Int {
    let phrase = reading.predicates[p].phraseObject
    if phrase >= 0, !reading.predicates[p].phraseClasses.isEmpty {
      return patientSide(phrase, lexicon)
    }
    for o in reading.predicates[p].objects {
      let side = patientSide(reading.heads[o], lexicon)
      if side != 0 { return side }
    }
    return 0
  }

  private func patientSide(_ head: Int, _ lexicon: StanceLexicon) -> Int {
    let classes = patientClasses(head, lexicon)
    if classes.has(.badThing) { return -1 }
    if classes.has(.goodThing) { return 1 }
    // "the vulnerable": people, whatever the adjective says.
    if reading.tags[head] == .jj { return 1 }
    if classes.has(.bad) != classes.has(.good) { return classes.has(.bad) ? -1 : 1 }
    return 0
  }

  /// Classes of an object with its adjectives; of what "hundreds of" counts; of the second object.
  private func patientClasses(_ given: Int, _ lexicon: StanceLexicon) -> StanceClassSet {
    var head = given
    if reading.formHas(head, .nobody), head + 2 < reading.count,
      reading.formHas(head + 1, .contrast), reading.chunkOf[head + 2] >= 0
    {
      head = reading.chunks[Int(reading.chunkOf[head + 2])].head
    }
    var out = reading.nounClasses(head, lexicon)
    if out.isEmpty || out.has(.quantity), head + 2 < reading.count, reading.formHas(head + 1, .of),
      reading.chunkOf[head + 2] >= 0
    {
      head = reading.chunks[Int(reading.chunkOf[head + 2])].head
      out = reading.nounClasses(head, lexicon)
    } else if head + 1 < reading.count, reading.chunkOf[head + 1] >= 0,
      reading.chunkOf[head + 1] != reading.chunkOf[head]
    {
      head = reading.chunks[Int(reading.chunkOf[head + 1])].head
      out = reading.nounClasses(head, lexicon)
    }
    // "fewer choices", "less crime"
    if head > 0, reading.formHas(head - 1, .lesser) || reading.formHas(max(0, head - 2), .lesser),
      reading.chunkOf[head - 1] == reading.chunkOf[head],
      out.has(.goodThing) != out.has(.badThing)
    {
      return StanceClassSet(out.has(.goodThing) ? .badThing : .goodThing)
    }
    let chunk = Int(reading.chunkOf[head])
    guard chunk >= 0, !out.has(.badThing), !out.has(.goodThing), !out.has(.bad) else { return out }
    // "the number of accident victims": what the noun is made of, where it says nothing itself.
    if out.isEmpty {
      var k = head - 1
      while k >= reading.chunks[chunk].first, reading.tags[k] == .nn || reading.tags[k] == .nns {
        let own = reading.nounClasses(k, lexicon)
        if own.has(.badThing) || own.has(.goodThing) { return own }
        k -= 1
      }
    }
    for k in reading.chunks[chunk].first..<max(reading.chunks[chunk].first, head)
    where reading.tags[k] == .jj || reading.tags[k] == .vbn || reading.tags[k] == .vbg {
      // "hungry children", "struggling families"
      if reading.isNeedy(k, lexicon) { return StanceClassSet(.goodThing) }
      if reading.tags[k] != .jj { continue }
      let adjective = reading.adjectiveClasses(k, lexicon)
      if adjective.has(.describing) { continue }
      if adjective.has(.good) { out.formUnion(StanceClassSet(.good)) }
      if adjective.has(.bad) { out = StanceClassSet(.bad) }
    }
    return out
  }
}

extension StanceJudge {
  /// Forgets what was found out for the last target; what the window alone tells is kept.
  mutating func forgetAnswers() { answers.fill(0, count: reading.predicates.count) }

  /// Reads a window of the text, whose words are looked up.
  mutating func read(
    _ text: TaggedText, _ words: UnsafePointer<StanceWord>, _ range: Range<Int>,
    _ lexicon: StanceLexicon
  ) {
    reading.read(text, words, range, lexicon)
    answers.fill(0, count: reading.predicates.count)
    governments.stretch(to: reading.predicates.count)
    isQuestionMark.fill(false, count: reading.count)
    hasQuestion = false
    for b in 0..<reading.masks.blocks {
      reading.masks[.stop, b].forEachBit { place in
        let k = b << 6 + place
        let start = Int(text.text.tokens[reading.base + k].start)
        isQuestionMark[k] = text.text.bytes[start] == UInt8(ascii: "?")
        hasQuestion = hasQuestion || isQuestionMark[k]
      }
    }
    isRhetorical = hasQuestion && asksNothing(lexicon)
  }

  /// "Who would want", "why should we keep": a question word before a modal that asks for no answer.
  private func asksNothing(_ lexicon: StanceLexicon) -> Bool {
    guard let mark = reading.tags.indices.last, mark > 2 else { return false }
    var k = 0
    while k < mark && reading.isMark(k) { k += 1 }
    if wondersAtOurselves(k, lexicon) || answersNo(from: k) { return true }
    guard lexicon.entries[Int(reading.formEntry[k])].adjective.has(.rhetorical) else {
      return false
    }
    // The question may be followed by who asks it.
    var end = k
    while end < mark, reading.tags[end] != .stop { end += 1 }
    guard isQuestionMark[end], reading.groupCount > 0, reading.predicates[0].head < end else {
      return false
    }
    if reading.lemmaHas(reading.predicates[0].head, .wantedObject)
      || reading.predicates[0].phraseClasses.has(.directive)
    {
      return true
    }
    var from = k
    // "Who, apart from its builder, gains from it?"
    if reading.tags[k + 1] == .comma {
      from = k + 2
      while from < end, reading.tags[from] != .comma { from += 1 }
      if from < end, from + 1 < end, reading.groupOf[from + 1] >= 0 { return true }
    }
    for m in from..<max(from, min(end, from + 5)) where reading.tags[m] == .md {
      // "How can anyone": how is asked in earnest of somebody; not "How can we trust it".
      if lexicon.entries[Int(reading.formEntry[k])].adjective.has(.plain),
        !lexicon.entries[Int(reading.formEntry[m + 1])].noun.has(.vague)
          || reading.formHas(m + 1, .speakerPronoun), !believes(0)
      {
        return false
      }
      return reading.formHas(m, .possible) || reading.formHas(m, .probable)
        || reading.formHas(m, .duty)
    }
    return false
  }

  /// Whether a verb is an attitude for its object.
  private func believes(_ p: Int) -> Bool {
    let verb = reading.predicates[p]
    return verb.classes.union(verb.phraseClasses).has(.like)
  }

  /// "Do we really want", "Do you honestly believe", "Is it fair to make widows pay": a question to
  /// which the one who asks knows the answer.
  private func wondersAtOurselves(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    guard k + 3 < reading.count, reading.groupCount > 0 else { return false }
    switch reading.tags[k] {
    case .do:
      guard reading.tags[k + 2] == .rb,
        reading.formHas(k + 1, .speakerPronoun) || reading.words[k + 1] == lexicon.addressee
      else { return false }
    case .be:
      guard reading.formHas(k + 1, .thingPronoun), reading.tags[k + 2] == .jj,
        reading.adjectiveClasses(k + 2, lexicon).has(.good)
      else { return false }
    default: return false
    }
    return isAsked(from: k)
  }

  private func isAsked(from k: Int) -> Bool {
    var end = k
    while end < reading.count, reading.tags[end] != .stop { end += 1 }
    return end < reading.count && isQuestionMark[end]
  }

  /// "Would I let them? Never.": the answer follows and denies.
  private func answersNo(from k: Int) -> Bool {
    var end = k
    while end < reading.count, reading.tags[end] != .stop { end += 1 }
    guard end + 1 < reading.count, isQuestionMark[end], reading.groupCount > 0,
      reading.predicates[0].head < end
    else { return false }
    switch reading.tags[k] {
    case .md, .be, .do, .hv: break
    default: return false
    }
    var next = end + 1
    while next < reading.count, reading.isMark(next) { next += 1 }
    guard next < reading.count, reading.isNegative[next] || reading.formHas(next, .nobody) else {
      return false
    }
    var last = next
    while last < reading.count, last < next + 6, reading.tags[last] != .stop,
      reading.tags[last] != .comma
    {
      if reading.groupOf[last] >= 0 { return false }
      last += 1
    }
    return true
  }

  /// The evidence for an answer, as steps with spans.
  mutating func steps(
    _ decision: StanceDecision, _ text: TaggedText, _ points: StancePoints
  ) -> [Evidence] {
    var out: [Evidence] = []
    appendSteps(decision, text, points, to: &out)
    return out
  }

  /// Appends the evidence for an answer.
  mutating func appendSteps(
    _ decision: StanceDecision, _ text: TaggedText, _ points: StancePoints,
    to out: inout [Evidence]
  ) {
    if decision.tier == .fallback {
      let effect = decision.side < 0 ? "oppose" : "support"
      return points.appendHeaviest(evidence.rows, side: decision.side, effect: effect, to: &out)
    }
    if fired.count > 1 { out.reserveCapacity(out.count + fired.count) }
    for rule in fired where rule.value != 0 || rule.blocks {
      let token = reading.base + rule.token
      out.append(
        Evidence(
          rule: name(of: rule.id), tier: "rule",
          span: token < text.text.tokens.count ? text.text.tokens[token].span : nil,
          points: rule.value,
          effect: rule.blocks ? "neutral" : rule.value > 0 ? "support" : "oppose"))
    }
  }

  private mutating func name(of rule: StanceRuleID) -> String {
    if let known = ruleNames[rule.rawValue] { return known }
    let name = rule.name
    ruleNames[rule.rawValue] = name
    return name
  }
}
