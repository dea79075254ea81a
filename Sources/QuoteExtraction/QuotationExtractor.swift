import Lexicons
import Syntax
import TextModel

/// Finds attributed quotations in a chunked text.
public final class QuotationExtractor: Sendable {
  let cascade: AttributionCascade
  let structure: StructureRules
  let floating: FloatingQuotations
  let repairs: BorderRepairs
  let sourceRepairs: SourceRepairs
  let phrases: SetPhrases
  let late: LateConstructions
  let words: GrammarWords
  let clear: ClearConstructions
  let cues: CueLexicon
  let extent: CueExtent
  let names: ConstructionName

  /// Creates an extractor from grammar words, words other than verbs that may be cues (by lemma id),
  /// the cue lexicon, and point tables; where the tables are empty the clear constructions alone are
  /// found.
  public init(words: GrammarWords, nonVerbs: [UInt8], cues: CueLexicon, tables: CascadeTables) {
    cascade = AttributionCascade(
      words: words, nonVerbs: nonVerbs, cues: cues, tables: tables)
    self.words = words
    clear = cascade.clear
    floating = FloatingQuotations(sources: clear.sources)
    structure = StructureRules(words: words, rules: clear.words)
    repairs = BorderRepairs(words: words, rules: clear.words, cues: cues)
    sourceRepairs = SourceRepairs(words: clear.words, sources: clear.sources)
    phrases = SetPhrases(clear: clear, cues: cues)
    late = LateConstructions(clear: clear, cues: cues)
    self.cues = cues
    extent = CueExtent(words: clear.words, cues: cues)
    names = ConstructionName(words: clear.words)
  }

  /// Returns the attributions of `text` in order of their cues.
  ///
  /// - Complexity: O(*n*) in the number of tokens, with fixed caps on candidates per cue.
  public func attributions(in text: ChunkedText) -> [Attribution] {
    TextView.withView(of: text, cascade.facts) { d in
      var out = structure.attributions(d, paragraphs: text.tagged.text.paragraphs)
      out += phrases.readings(d, outside: out).map {
        attribution(d, $0, cue: $0.cue.count > 0 ? $0.cue : nil)
      }
      let fixed = out.count
      if cascade.tables.cue.count == 0 {
        out += clear.readings(d, outside: out).map { attribution(d, $0) }
        floating.link(d, to: &out)
        return out
      }
      var readings = cascade.readings(d)
      cascade.weigh(d, &readings)
      guardReadings(d, &readings)
      let accepted = cascade.accept(d, &readings, fixed: out)
      out.reserveCapacity(out.count + accepted.outer.count + accepted.nested.count)
      for i in accepted.outer { out.append(attribution(d, readings[i])) }
      for (i, parent) in accepted.nested {
        var nested = attribution(d, readings[i])
        nested.parent = parent < 0 ? -1 - parent : fixed + parent
        out.append(nested)
      }
      out += late.readings(d, outside: out).map { attribution(d, $0) }
      floating.link(d, to: &out)
      return out
    }
  }

  /// More eighths of a log-odd than the threshold that a reading must have whose content has no word in
  /// marks.
  static let unquotedMargin: Int32 = 5
  /// More eighths of a log-odd than the threshold that a reading must have, by its content: clauses
  /// without a word in marks, phrases, clauses behind a colon. At equal points these are wrong more
  /// often than quotations, whole or in part. Chosen on articles kept aside.
  static let clauseMargin: Int32 = 11
  static let phraseMargin: Int32 = 25
  static let colonMargin: Int32 = 27
  /// What a phrase needs where a clear construction has the same borders and source.
  static let agreedMargin: Int32 = 19
  /// The same for what nouns and adjectives carry, and for readings without a source.
  static let nounMargin: Int32 = 25
  static let adjectiveMargin: Int32 = 17
  static let sourcelessMargin: Int32 = 18
  /// The same where the source is *who* or *which*.
  static let relativeMargin: Int32 = 18
  /// The same where the source is the agent of a passive: *reported by*; films are *written by* too.
  static let agentMargin: Int32 = 17
  /// The same where content stands in another sentence only.
  static let continuationMargin: Int32 = 18
  /// No margin is larger.
  private static let largestMargin = nounMargin + unquotedMargin

  /// Takes points from readings that need more than points: contents that are phrases, and what a
  /// writer calls *so-called*.
  func guardReadings(_ d: TextView, _ readings: inout [Reading]) {
    // In place: a reading is large, and each rule would get a copy.
    readings.withUnsafeMutableBufferPointer { readings in
      for i in readings.indices where readings[i].score >= cascade.tables.threshold {
        if readings[i].content.isEmpty { continue }
        mend(d, &readings[i])
        guard let first = readings[i].content.first, let last = readings[i].content.last else {
          continue
        }
        if repairs.isDatelineLabel(d, readings[i]) {
          readings[i].score = Self.rejected
          continue
        }
        let end = repairs.consequenceEnd(d, last, head: readings[i].head)
        readings[i].score = points(d, readings[i], first)
        if let end { readings[i].content.extendLast(to: end) }
      }
    }
  }

  /// The score of a reading that is none.
  private static let rejected: Int32 = -1_000

  /// Mends content and source; head and context stay.
  private func mend(_ d: TextView, _ r: inout Reading) {
    let made = r
    let head = made.head
    let borders = clear.borders
    r.content.mendLast { repairs.reporterStart(d, $0, head: head) }
    r.content.mendLast { repairs.headlineSetting(d, $0, head: head) }
    r.content.mendLast { repairs.occasionStart(d, $0, head: head) }
    r.content.mendLast {
      repairs.deedStart(d, $0, head: head) ?? repairs.sharedSubjectStart(d, $0, head: head)
        ?? repairs.turnedStart(d, $0, head: head)
    }
    // Cheap questions first: a reading is copied for each call that gets it while it changes.
    if r.content.count == 2, let end = repairs.relativeEnd(d, r) { r.content.extendLast(to: end) }
    r.content.mendLast {
      repairs.settingStart(d, $0, head: head) ?? repairs.venueStart(d, $0, head: head)
    }
    r.content.mendLast { repairs.timeStart(d, $0, head: head) }
    r.content.mendLast {
      repairs.verdictStart(d, $0, head: head) ?? repairs.semicolon(d, $0, head: head)
        ?? repairs.colonStart(d, $0, head: head)
    }
    r.content.mendFirst {
      repairs.openerStart(d, $0, head: head) ?? repairs.behindAddressee(d, $0, head: head)
    }
    if let last = r.content.last, Int(last.first) > head {
      r.content.mendLast {
        repairs.verblessEnd(d, $0, made, borders)
          ?? repairs.unfinishedEnd(d, $0, made, borders)
          ?? repairs.subjectEnd(d, $0, made, borders) ?? repairs.nounlessEnd(d, $0, made, borders)
          ?? repairs.cutComplementEnd(d, $0, made, borders)
      }
      r.content.mendLast {
        repairs.restrictiveEnd(d, $0, made) ?? repairs.beforeRelative(d, $0, head: head)
      }
    } else if r.content.count == 1 {
      r.content.mendLast { repairs.leftEnd(d, $0, made, borders) }
      if let rest = repairs.resumedClause(d, r, borders) { r.content.append(rest) }
    }
    if r.content.count > 1 { dropAsides(d, &r) }
    r.content.mendFirst { repairs.behindDateline(d, $0, made) }
    r.content.mendFirst { repairs.clauseStart(d, $0, head: head) }
    r.content.mendFirst {
      repairs.behindReport(d, $0, head: head) ?? repairs.behindTime(d, $0, head: head)
        ?? repairs.behindSetting(d, $0, head: head, borders)
    }
    if made.context.hint.construction == Construction.objectInfinitive.number,
      let end = repairs.infinitiveEnd(d, r)
    {
      r.content.extendLast(to: end)
    }
    r.source = sourceRepairs.source(d, r)
    if let source = r.source, source.count == 1, d.tags[Int(source.first)] == .wh {
      r.content = repairs.content(d, r.content, head: r.head, source: source)
    }
    r.content.mendLast {
      repairs.strandedEnd(d, $0, head: head) ?? repairs.bracketEnd(d, $0, head: head)
    }
  }

  /// Takes the first or last piece of content out where it is the reporter's.
  private func dropAsides(_ d: TextView, _ r: inout Reading) {
    let made = r
    if repairs.isAside(d, made) || repairs.isDayAside(d, made) || repairs.isNextReport(d, made)
      || repairs.isSetting(d, made) || repairs.isOccasionAside(d, made)
      || repairs.isHearerAside(d, made)
    {
      r.content.removeLast()
    }
    if r.content.count > 1, repairs.isOpening(d, made) { r.content.removeFirst() }
  }

  /// What a reading with mended borders keeps of its points; `first` is where its content begins.
  private func points(_ d: TextView, _ r: Reading, _ first: TokenRange) -> Int32 {
    // *The agency's critics disagree*: who speaks is not what is said.
    if r.content.count == 1, let source = r.source, source.first == first.first,
      source.end <= first.end + 1,
      source.end >= first.end || Int(first.end) == Int(d.chunks[r.context.chunk].first)
    {
      return Self.rejected
    }
    let before = Int(first.first) - 1
    if before >= 0, words.soCalled != 0, d.word(before) == words.soCalled {
      return Self.rejected
    }
    // *…are complaining, and China has answered*: a clause of the writer's own.
    if Int(first.first) > r.head, d.quote(Int(first.first)) < 0,
      d.chunk(ofToken: Int(first.first)).chunkClass == .conjunction,
      !repairs.isPairedSubject(d, first)
    {
      return Self.rejected
    }
    if r.source == nil, r.side == SideStage.left, r.context.isVerb, !r.context.isPassive,
      isBarePhrase(d, r), !sourceRepairs.isHeadlineTold(d, r)
    {
      return Self.rejected
    }
    // A headline's cue does not report the paragraph below it.
    if Int(first.first) >= r.context.end, d.paragraph(r.head) == 0, d.quote(Int(first.first)) < 0,
      d.paragraph(Int(first.first)) > 0, d.tags[r.context.end - 1] != .colon
    {
      return Self.rejected
    }
    // An adverb that hedges carries no content alone.
    if d.tags[r.head] == .rb || repairs.isBareSeries(d, r) || repairs.isDeed(d, r)
      || repairs.isArticle(d, r) || isAgent(d, r, first)
      || r.context.isPassive && repairs.isTime(d, r.content) || repairs.isTimeAlone(d, r)
    {
      return Self.rejected
    }
    let margin = r.score &- cascade.tables.threshold
    if margin >= Self.largestMargin { return r.score }
    var needed = sourceMargin(d, r)
    let isNoun = d.tags[r.head] == .nn || d.tags[r.head] == .nns
    if isNoun && !isViewpoint(d, r) { needed = Self.nounMargin }
    if Int(first.first) >= r.context.end { needed = Self.continuationMargin }
    if !isQuoted(d, r) {
      needed += Self.unquotedMargin
      if margin >= needed { needed = max(needed, constructionMargin(d, r)) }
    }
    return margin < needed ? r.score &- needed : r.score
  }

  /// *was asked by the clerk whether it was true*: who asks is not what is asked.
  private func isAgent(_ d: TextView, _ r: Reading, _ first: TokenRange) -> Bool {
    guard r.context.isVerb, r.context.isPassive, Int(first.first) > r.head,
      clear.words.hears(r.context.lemma)
    else { return false }
    return d.chunk(ofToken: Int(first.first) - 1).fine == clear.words.by
  }

  /// What a reading without marks needs for its construction.
  private func constructionMargin(_ d: TextView, _ r: Reading) -> Int32 {
    let construction = names.construction(
      d, head: r.head, cue: TokenRange(r.head, r.head + 1), content: r.content,
      source: r.source)
    switch construction {
    case .colonClause: return Self.colonMargin
    case .nounComplement:
      return isViewpoint(d, r) ? Self.clauseMargin : Self.nounMargin + Self.unquotedMargin
    case .adjectiveComplement: return Self.adjectiveMargin
    default: return construction.isPhrase ? phraseMargin(r) : Self.clauseMargin
    }
  }

  /// What a reading needs for its source.
  private func sourceMargin(_ d: TextView, _ r: Reading) -> Int32 {
    guard let source = r.source else {
      let isTold = r.context.isPassive && clear.words.tellings.contains(r.context.lemma)
      return isTold || sourceRepairs.isHeadlineTold(d, r) ? 0 : Self.sourcelessMargin
    }
    if source.first > 0, d.chunk(ofToken: Int(source.first) - 1).fine == clear.words.by,
      Int(source.first) > r.head, r.context.isVerb
    {
      return Self.agentMargin
    }
    return source.count == 1 && d.tags[Int(source.first)] == .wh ? Self.relativeMargin : 0
  }

  /// *In her view, …*: a preposition, an owner, a noun and a comma.
  private func isViewpoint(_ d: TextView, _ r: Reading) -> Bool {
    guard let source = r.source, source.first > 0, Int(source.end) <= r.head,
      r.head + 1 < d.count, d.tags[r.head + 1] == .comma
    else { return false }
    return d.chunk(ofToken: Int(source.first) - 1).chunkClass == .preposition
  }

  /// What a reading whose content is a phrase needs.
  private func phraseMargin(_ r: Reading) -> Int32 {
    let agrees = r.context.hint.agreement(r.content, r.source) == RuleHint.fullAgreement
    return agrees ? Self.agreedMargin : Self.phraseMargin
  }

  /// Whether a word of the content stands in marks.
  private func isQuoted(_ d: TextView, _ r: Reading) -> Bool {
    for n in 0..<r.content.count {
      for i in r.content[n].range where d.quote(i) >= 0 {
        // What a writer calls *so-called* is no quotation.
        let open = Int(d.stretches[d.quote(i)].first)
        if open > 0, words.soCalled != 0, d.word(open - 1) == words.soCalled { continue }
        return true
      }
    }
    return false
  }

  /// Whether the content is a phrase without a verb and without marks: *Her lawyer, Ada Holt, agreed*
  /// has a source there, no content.
  private func isBarePhrase(_ d: TextView, _ r: Reading) -> Bool {
    for n in 0..<r.content.count {
      for i in r.content[n].range {
        if d.quote(i) >= 0 || d.chunk(ofToken: i).fine == .finite { return false }
      }
    }
    return true
  }

  func attribution(_ d: TextView, _ r: RuleReading, cue: TokenRange? = nil) -> Attribution {
    let content = r.content.array
    let cue = cue ?? extent.cue(d, head: r.head, content: content, source: r.source)
    let evidence = names.evidence(
      d, head: r.head, cue: cue, content: content, source: r.source, construction: r.construction)
    return Attribution(
      cueHead: r.head, cue: cue, content: content, source: r.source,
      kind: Self.kind(d, content), type: r.type, evidence: evidence)
  }

  func attribution(_ d: TextView, _ r: Reading) -> Attribution {
    let content = repairs.content(d, r.content, head: r.head, source: r.source).array
    let cue = extent.cue(d, head: r.head, content: content, source: r.source)
    let evidence = names.evidence(
      d, head: r.head, cue: cue, content: content, source: r.source,
      last: QuotationEvidence(rule: "decision.points", tier: "decision", points: Int(r.score)))
    return Attribution(
      cueHead: r.head, cue: cue, content: content, source: r.source,
      kind: Self.kind(d, content), type: type(d, r.head, content), evidence: evidence)
  }

  /// Attribution type by the lexicon; what an assertion wants done is an eventuality.
  private func type(_ d: TextView, _ head: Int, _ content: [TokenRange]) -> AttributionType {
    let isVerb = d.chunk(ofToken: head).chunkClass == .verbGroup
    let type = cues.type(of: WordID(d.lemma(head)), verb: isVerb)
    if type == .assertion, let first = content.first, Int(first.first) > head,
      d.tags[Int(first.first)] == .ti
    {
      return .eventuality
    }
    return type
  }

  /// Direct, indirect or mixed: whether all, none or some words of the content stand in marks.
  static func kind(_ d: TextView, _ content: [TokenRange]) -> QuotationKind {
    var inside = false
    var outside = false
    for range in content {
      for i in range.range where d.tokens[i].kind.rawValue <= TokenKind.clitic.rawValue {
        if d.quote(i) >= 0 { inside = true } else { outside = true }
        if inside && outside { return .mixed }
      }
    }
    return inside ? .direct : .indirect
  }
}
