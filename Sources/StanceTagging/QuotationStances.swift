import Lexicons
import Syntax
import TextModel

/// A decision, and whether the cue made it.
private struct QuotationDecision {
  var decision: StanceDecision
  var isFromCue = false
}

/// The mention that a pronoun at the beginning of a content takes up.
private enum Antecedent {
  case unsought, none
  case found(TargetMention)

  init(_ mention: TargetMention?) {
    if let mention { self = .found(mention) } else { self = .none }
  }
}

extension StanceTagger {
  /// The stances of one quotation.
  ///
  /// Only targets of the lexicon (issues, entities, the user's) that the content mentions, or takes
  /// up by a pronoun, are looked at; a neutral stance is given only toward the clear topic.
  ///
  /// - Parameters:
  ///   - content: the quotation's content as token ranges, in text order.
  ///   - cue: tokens of the cue.
  ///   - cueLemma: lemma of the cue's verb or noun.
  ///   - source: tokens of the source phrase.
  ///   - holder: name of the speaker, or a chain where sources nest, outermost first.
  public func stances(
    content: [TokenRange], cue: TokenRange?, cueLemma: WordID?, source: TokenRange?,
    holder: [String], in text: TaggedText
  ) -> [Stance] {
    let workspace = StanceWorkspace()
    return stances(
      content: content, cue: cue, cueLemma: cueLemma, source: source, holder: holder, in: text,
      using: workspace)
  }

  /// The same with working arrays that are kept.
  public func stances(
    content: [TokenRange], cue: TokenRange?, cueLemma: WordID?, source: TokenRange?,
    holder: [String], in text: TaggedText, using workspace: StanceWorkspace
  ) -> [Stance] {
    let words = workspace.words(of: text, lexicon)
    for part in content {
      workspace.cover(part.range.clamped(to: 0..<text.tags.count), of: text, lexicon)
    }
    let mayMention = self.mayMention(content, in: text, workspace)
    var lists = QuotationLists()
    swap(&lists, &workspace.lists)
    defer {
      lists.clear()
      swap(&lists, &workspace.lists)
    }
    QuotationWindow.list(
      content, cue: cue, source: source, in: text, limit: Self.windowLimit, to: &lists.windows)
    guard let start = lists.windows.first?.range.lowerBound else { return [] }
    find(
      content, start, cueLemma.map { lexicon.entry($0.rawValue) }, mayMention, text, words,
      &lists, workspace)
    return choose(lists.candidates, &lists.joined, holder, text)
  }

  /// Looks up the words of the contents for which stances will be asked, all at once, which is faster.
  public func prepare(
    contents parts: [TokenRange], in text: TaggedText, using workspace: StanceWorkspace
  ) {
    workspace.prepare(parts, of: text, lexicon)
  }

  /// Lists the stances in the windows of one quotation.
  private func find(
    _ content: [TokenRange], _ start: Int, _ cueEntry: StanceEntry?, _ mayMention: Bool,
    _ text: TaggedText, _ words: UnsafePointer<StanceWord>,
    _ lists: inout QuotationLists, _ workspace: StanceWorkspace
  ) {
    var antecedent = Antecedent.unsought
    for window in lists.windows {
      workspace.cover(window.range, of: text, lexicon)
      if !lists.mentions.isEmpty { lists.mentions.removeAll(keepingCapacity: true) }
      if mayMention {
        appendMentions(in: text, words, window.range, to: &lists.mentions, workspace)
      }
      if !lists.mentions.isEmpty,
        lists.mentions.contains(where: { !$0.tokens.isInside(content) })
      {
        lists.mentions.removeAll { !$0.tokens.isInside(content) }
      }
      if mayMention {
        addInherited(
          &lists.mentions, window.range, content, start, &antecedent, text, words, workspace)
      }
      guard !lists.mentions.isEmpty || mayTell(window, cueEntry, text, words) else { continue }
      read(window, cueEntry, text, words, workspace)
      for mention in lists.mentions {
        add(mention, window.range, cueEntry, text, &lists.candidates, workspace)
      }
      workspace.judge.markGoverned(lexicon)
      for c in 0..<workspace.judge.governed.count where workspace.judge.governed[c] {
        if let found = unlisted(c, lists.mentions, window.range, content, workspace) {
          add(found, cueEntry, text, &lists.candidates, workspace)
        }
      }
      if let last = lists.mentions.last(where: { !$0.isInherited }) { antecedent = .found(last) }
    }
  }

  private func mayTell(
    _ window: QuotationWindow, _ cue: StanceEntry?, _ text: TaggedText,
    _ words: UnsafePointer<StanceWord>
  ) -> Bool {
    if let cue, window.cueEnd >= 0, StanceJudge.takesSide(cue) { return true }
    return text.tags.withUnsafeBufferPointer {
      WindowGlance(
        tags: $0, words: words, window: window.range, cueEnd: window.cueEnd,
        holdsCue: window.holdsCue
      ).mayTell(lexicon)
    }
  }

  private func read(
    _ window: QuotationWindow, _ cue: StanceEntry?, _ text: TaggedText,
    _ words: UnsafePointer<StanceWord>, _ workspace: StanceWorkspace
  ) {
    workspace.judge.isHolderContent = true
    workspace.judge.asksForTarget = false
    workspace.judge.holdsCue = window.holdsCue
    workspace.judge.cue = window.holdsCue ? nil : cue
    workspace.judge.objectCue = window.cueEnd >= 0 ? cue : nil
    workspace.judge.cueEnd = window.cueEnd - window.range.lowerBound
    workspace.judge.contentStart = window.contentStart - window.range.lowerBound
    workspace.judge.reading.cueVerb =
      window.cueVerb >= 0 ? window.cueVerb - window.range.lowerBound : -1
    workspace.judge.read(text, words, window.range, lexicon)
    workspace.judge.reading.cueVerb = -1
  }

  /// The stance of one quotation toward a phrase that its content holds.
  ///
  /// Each place of the phrase is judged and the strongest answer given; neutral where the content
  /// does not hold it or no rule speaks.
  public func stance(
    toward phrase: String, content: [TokenRange], cue: TokenRange?, cueLemma: WordID?,
    source: TokenRange?, holder: [String], in text: TaggedText, using workspace: StanceWorkspace
  ) -> Stance {
    let words = lexicon.numbers(phrase)
    let cueEntry = cueLemma.map { lexicon.entry($0.rawValue) }
    var best: Stance?
    var strength = -1
    for window in QuotationWindow.list(
      content, cue: cue, source: source, in: text, limit: Self.windowLimit)
    {
      let found = workspace.words(of: text, lexicon)
      workspace.cover(window.range, of: text, lexicon)
      read(window, cueEntry, text, found, workspace)
      workspace.judge.asksForTarget = true
      let base = window.range.lowerBound
      for place in places(of: words, in: window.range, text) where place.isInside(content) {
        workspace.judge.judge(
          place.lowerBound - base..<place.upperBound - base, holder: nil, lexicon)
        let made = decide(workspace.judge.cue, usesWeights: true, workspace)
        let decision = made.decision
        guard abs(decision.sum) > strength else { continue }
        strength = abs(decision.sum)
        let manner = workspace.judge.manner(decision, cue: cueEntry, lexicon)
        best = Stance(
          target: StanceTarget(name: phrase, id: nil, span: span(place, text)), holder: holder,
          pole: Self.pole(decision), intensity: manner.intensity, act: manner.act,
          modality: manner.modality,
          evidence: steps(made, text, workspace))
      }
    }
    return best
      ?? Stance(
        target: StanceTarget(name: phrase, id: nil, span: nil), holder: holder, pole: .neutral,
        intensity: 1, act: .assertion, modality: Modality(), evidence: [])
  }

  private func steps(
    _ made: QuotationDecision, _ text: TaggedText, _ workspace: StanceWorkspace
  ) -> [Evidence] {
    if made.isFromCue {
      let isFor = made.decision.side > 0
      return [
        Evidence(
          rule: isFor ? "cue.for" : "cue.against", tier: "rule",
          effect: isFor ? "support" : "oppose")
      ]
    }
    return workspace.judge.steps(made.decision, text, portrayalPoints)
  }

  private func places(
    of words: [UInt32], in window: Range<Int>, _ text: TaggedText
  ) -> [Range<Int>] {
    guard let first = words.first, words.count <= window.count else { return [] }
    var out: [Range<Int>] = []
    for i in window.lowerBound...(window.upperBound - words.count) where matches(first, i, text) {
      var k = 1
      while k < words.count && matches(words[k], i + k, text) { k += 1 }
      if k == words.count { out.append(i..<i + k) }
    }
    return out
  }

  /// Least margin of the class weights that answers where no rule of a quotation speaks.
  static let fallbackMargin = 5

  /// Rules, then what the cue says of its object, then the class weights past a margin.
  private func decide(
    _ cue: StanceEntry?, usesWeights: Bool, _ workspace: StanceWorkspace
  ) -> QuotationDecision {
    let decision = workspace.judge.ruleDecision(.holder)
    if decision.tier == .directRule || decision.tier == .blocked {
      return QuotationDecision(decision: decision)
    }
    if let cue, let side = workspace.judge.cueSide(cue, lexicon), side != 0 {
      return QuotationDecision(
        decision: StanceDecision(side: side, tier: .directRule, sum: side * 16), isFromCue: true)
    }
    if decision.tier == .silent, let side = workspace.judge.objectSide() {
      return QuotationDecision(
        decision: StanceDecision(side: side, tier: .directRule, sum: side * 16), isFromCue: true)
    }
    if decision.tier == .indirectRule || !usesWeights {
      return QuotationDecision(decision: decision)
    }
    workspace.judge.isHolderContent = false
    workspace.judge.collectEvidence(
      lexicon, withWords: portrayalPoints.usesWords, for: portrayalPoints)
    workspace.judge.isHolderContent = true
    let score = portrayalPoints.score(&workspace.judge.evidence)
    guard score.side != 0, score.margin >= Self.fallbackMargin else {
      return QuotationDecision(decision: decision)
    }
    return QuotationDecision(
      decision: StanceDecision(side: score.side, tier: .fallback, sum: score.side * 4, score: score)
    )
  }

  /// The last mention before the content: in its own sentence or the one before.
  private func antecedent(
    before start: Int, _ text: TaggedText, _ words: UnsafePointer<StanceWord>,
    _ workspace: StanceWorkspace
  ) -> TargetMention? {
    guard start < text.tags.count else { return nil }
    let sentence = Int(text.text.sentenceOfToken[start])
    let from = Int(text.text.sentences[max(0, sentence - 1)].first)
    guard from < start, start - from <= 2 * Self.windowLimit else { return nil }
    let paragraph = text.text.paragraphOfToken[start]
    workspace.cover(from..<start, of: text, lexicon)
    var mentions: [TargetMention] = []
    appendMentions(in: text, words, from..<start, to: &mentions, workspace)
    let last = mentions.last {
      text.text.paragraphOfToken[$0.tokens.lowerBound] == paragraph
    }
    // *Denied a report that China had …, calling it an invention*: the report, not the subject inside.
    if let last, last.tokens.lowerBound > 0, text.tags[last.tokens.lowerBound - 1] == .thc,
      Int(text.text.sentenceOfToken[last.tokens.lowerBound]) == sentence
    {
      return nil
    }
    return last
  }

  /// Adds pronouns and short forms ("the measure") that take up a mention before them.
  private func addInherited(
    _ mentions: inout [TargetMention], _ window: Range<Int>, _ content: [TokenRange],
    _ start: Int, _ antecedent: inout Antecedent, _ text: TaggedText,
    _ words: UnsafePointer<StanceWord>, _ workspace: StanceWorkspace
  ) {
    var added: [TargetMention] = []
    var next = window.lowerBound
    while true {
      let i = workspace.coveredWords.pointee.nextTaker(in: next..<window.upperBound)
      guard i < window.upperBound else { break }
      next = i + 1
      let tag = text.tags[i]
      let entry = lexicon.entry(text.words[i].rawValue)
      // A determiner before a noun is no pronoun.
      if tag == .dt && i + 1 < text.tags.count {
        switch text.tags[i + 1] {
        case .nn, .nns, .np, .jj, .cd, .vbg, .vbn: continue
        default: break
        }
      }
      var last = mentions.last { $0.tokens.upperBound <= i && !isSubject($0, ofObject: i, text) }
      if last == nil {
        if case .unsought = antecedent {
          antecedent = Antecedent(self.antecedent(before: start, text, words, workspace))
        }
        if case .found(let mention) = antecedent { last = mention }
      }
      guard let last, i - last.tokens.upperBound < 80 else { continue }
      // *This* and *that* take up matters, not what bears a name.
      let head = Self.headTag(of: last, text)
      if tag == .dt && head == .np { continue }
      let isPlural = head == .nns
      guard isPlural || entry.has(.thingPronoun) else { continue }
      if isPlural && entry.has(.thingPronoun) && tag == .prp
        && last.tokens.lowerBound >= window.lowerBound
      {
        continue
      }
      if (i..<i + 1).isInside(content) {
        added.append(TargetMention(entry: last.entry, tokens: i..<i + 1, isInherited: true))
      }
    }
    guard !added.isEmpty else { return }
    mentions += added
    mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func add(
    _ mention: TargetMention, _ window: Range<Int>, _ cue: StanceEntry?,
    _ text: TaggedText, _ candidates: inout [Candidate], _ workspace: StanceWorkspace
  ) {
    let local =
      mention.tokens.lowerBound - window.lowerBound..<mention.tokens.upperBound - window.lowerBound
    workspace.judge.judge(local, holder: nil, lexicon)
    let made = decide(workspace.judge.cue, usesWeights: false, workspace)
    let decision = made.decision
    var isTopic = workspace.judge.target.links.contains {
      $0.path == .itself && $0.role == .subject
    }
    if mention.isInherited && (decision.tier == .indirectRule || decision.tier == .fallback) {
      return
    }
    // What is far from the target ("weak demand for T") says nothing of it by itself.
    if decision.tier == .indirectRule,
      !workspace.judge.fired.contains(where: { abs($0.value) >= StanceJudge.ruleThreshold })
    {
      return
    }
    // Neutral and no topic, or not the first: it is not chosen, only its place may be.
    let isOpen =
      Self.pole(decision) != .neutral
      || isTopic && !isTopicTaken(candidates, before: mention.entry)
    let manner = isOpen ? workspace.judge.manner(decision, cue: cue, lexicon) : StanceManner()
    // A bare fact takes no stance at all, not even a neutral one.
    if Self.pole(decision) == .neutral, manner.act == .assertion, decision.tier == .silent {
      isTopic = false
    }
    var steps = isOpen ? self.steps(made, text, workspace) : []
    if isOpen && mention.isInherited {
      steps.insert(
        Evidence(
          rule: "inherited-target", tier: "target", span: span(mention.tokens, text),
          effect: lexicon.targets.entries[mention.entry].name),
        at: 0)
    }
    candidates.append(
      Candidate(
        entry: mention.entry, place: mention.isInherited ? nil : span(mention.tokens, text),
        pole: Self.pole(decision), manner: manner, evidence: steps, tier: decision.tier,
        strength: abs(decision.sum), order: candidates.count, isTopic: isTopic))
  }

  private func add(
    _ found: UnlistedTarget, _ cue: StanceEntry?, _ text: TaggedText,
    _ candidates: inout [Candidate], _ workspace: StanceWorkspace
  ) {
    let manner = workspace.judge.manner(found.decision, cue: cue, lexicon)
    let made = QuotationDecision(decision: found.decision, isFromCue: found.isFromCue)
    candidates.append(
      Candidate(
        entry: -1, place: span(found.tokens, text), pole: Self.pole(found.decision), manner: manner,
        evidence: steps(made, text, workspace), tier: found.decision.tier,
        strength: abs(found.decision.sum), order: candidates.count, isTopic: false))
  }
}
