import Syntax
import TextModel

/// Mends sources where grammar or layout leaves no choice.
struct SourceRepairs: Sendable {
  let words: RuleWords
  let sources: SourcePhrases

  /// The source of a reading after all repairs.
  ///
  /// - Complexity: O(1): looks at the borders of the source and of its sentence.
  func source(_ d: TextView, _ r: Reading) -> TokenRange? {
    guard let source = r.source, source.count > 0 else { return beforeLastVerb(d, r) }
    if isFiller(d, source, r) || isAddressee(d, source, r) || isHeadlineTold(d, r) { return nil }
    var out = outsideContent(source, r)
    if d.tags[r.head] == .colon { out = beforeColon(d, out, r) }
    out = withWork(d, out, r)
    out = behindOpening(d, out, r)
    out = interposed(d, out, r)
    out = behindAntecedent(d, out, r)
    out = withoutClause(d, out, r)
    out = behindPlace(d, out, r)
    out = behindDateline(d, out, r)
    out = beforeTime(d, beforeSetting(d, out, r), r)
    out = behindSetting(d, out, r)
    out = withName(d, out, r)
    if Int(out.first) > r.head { return beforeManner(d, out) }
    return withoutIncidental(d, withRelative(d, out, r))
  }

  /// Who speaks before a colon is the subject of its clause, not who is spoken to: *The mayor had a warning
  /// for drivers: the bridge is shut*.
  private func beforeColon(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    let first = Int(source.first)
    guard first > r.context.begin, Int(source.end) <= r.head, d.tags[first - 1] == .in,
      !words.bearers.contains(d.word(first - 1))
    else { return source }
    let k = d.chunkIndex(first)
    guard let verb = (r.context.low..<k).first(where: { d.chunks[$0].fine == .finite }),
      let subject = sources.before(d, verb, r.context.low), words.isSpeaker(d, subject)
    else { return source }
    return subject
  }

  /// What somebody does beside saying it is no part of a name behind its verb: *admits Roe | with a laugh*.
  private func beforeManner(_ d: TextView, _ source: TokenRange) -> TokenRange {
    let name = d.chunk(ofToken: Int(source.first))
    let with = Int(name.last) + 1
    guard with + 2 < Int(source.end), name.fine == .name || name.chunkClass == .pronoun,
      d.word(with) == words.with, d.tags[with + 1] == .dt,
      (Int(name.first)...Int(name.last)).allSatisfy({ d.tags[$0] == .np || d.tags[$0] == .prp }),
      (with + 2..<Int(source.end)).allSatisfy({ d.tags[$0] == .nn || d.tags[$0] == .jj })
    else { return source }
    return TokenRange(Int(source.first), with)
  }

  /// The name before an appositive that was taken alone: *Ann Holt (58), a clerk of Mill Road, denies*.
  private func withName(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    let end = Int(source.end)
    guard source.count > 2, end <= r.head else { return source }
    let isClosed = d.tags[end - 1] == .comma || d.tags[end] == .comma
    // *Ann Holt (D-Ohio), a friend of the mayor told …*
    let first = Int(source.first)
    let isBracketed = end == r.head && first > 1 && d.tags[first - 2] == .colon
    guard isClosed || isBracketed,
      let name = sources.apposed(d, d.chunkIndex(Int(source.first)), r.context.low)
    else { return source }
    return TokenRange(name, end)
  }

  /// The clause that tells who a full name is, where it fills the place between name and cue: *Ann
  /// Holt, who runs the mill and owns two others, said*.
  private func withRelative(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    let comma = Int(source.end)
    let cue = Int(d.chunks[r.context.chunk].first)
    guard source.count > 1, comma + 3 < cue, d.tags[comma] == .comma, d.tags[comma + 1] == .wh,
      d.tags[cue - 1] == .comma, comma > Int(source.first), d.tags[comma - 1] != .comma
    else { return source }
    let wh = d.chunk(ofToken: comma + 1).fine
    guard words.isPersonWh(wh),
      !(comma + 1..<cue).contains(where: { d.quote($0) != d.quote(comma) })
    else { return source }
    return TokenRange(Int(source.first), cue)
  }

  /// What is content is no source: *The road, according to villagers, floods every winter*.
  private func outsideContent(_ source: TokenRange, _ r: Reading) -> TokenRange {
    for n in 0..<r.content.count {
      let range = r.content[n]
      if range.first > source.first, range.first < source.end {
        let end = Int(range.first)
        return TokenRange(Int(source.first), end)
      }
    }
    return source
  }

  /// *According to a study by the university*: the study says it, with its maker.
  private func withWork(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    let begin = r.head + 2
    let by = Int(source.first) - 1
    guard d.word(r.head) == words.grammar.according, begin < by, by - begin < 10,
      d.chunk(ofToken: by).fine == words.by, d.word(begin - 1) == words.to,
      !(begin..<by).contains(where: { d.tags[$0] == .comma || d.quote($0) >= 0 })
    else { return source }
    return TokenRange(begin, Int(source.end))
  }

  /// *It emerged that …*: nobody says it.
  private func isFiller(_ d: TextView, _ source: TokenRange, _ r: Reading) -> Bool {
    source.count == 1 && d.word(Int(source.first)) == words.it
      && words.happenings.contains(r.context.lemma)
  }

  /// *Ministers were told that it was unsafe*: the subject of the passive is the one told.
  private func isAddressee(_ d: TextView, _ source: TokenRange, _ r: Reading) -> Bool {
    let c = r.context
    guard c.isVerb, c.isPassive, Int(source.end) <= Int(d.chunks[c.chunk].first),
      r.side == SideStage.right
    else { return false }
    return words.tellings.contains(c.lemma)
  }

  /// A clause behind a name of one word adds something by the way: *Holt, who arrived late, said*. A
  /// full name has one to tell who it is.
  private func withoutIncidental(_ d: TextView, _ source: TokenRange) -> TokenRange {
    let first = Int(source.first)
    if source.count > 1, d.tags[Int(source.end) - 1] == .comma, source.count == 2 {
      return TokenRange(first, first + 1)
    }
    guard source.count > 3, d.tags[first] == .np, d.tags[first + 1] == .comma,
      d.tags[first + 2] == .wh, words.isPersonWh(d.chunk(ofToken: first + 2).fine)
    else { return source }
    return TokenRange(first, first + 1)
  }

  /// Adverbs and the day between subject and verb are no part of the subject: *Holt also on Sunday |
  /// argued*, *the report also | shows*. *The firms that met on Sunday* keep theirs.
  private func beforeSetting(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    var end = Int(source.end)
    let first = Int(source.first)
    guard source.count > 1, end == Int(d.chunks[r.context.chunk].first) else { return source }
    let hasVerb = source.range.contains {
      d.chunk(ofToken: $0).chunkClass == .verbGroup || d.tags[$0] == .wh || d.tags[$0] == .vbn
    }
    if !hasVerb, end - 2 > first, d.tags[end - 2] == .in, d.tags[end - 1] == .np,
      words.isTime(d.lemma(end - 1))
    {
      end -= 2
    }
    while end - 1 > first, d.tags[end - 1] == .rb, d.chunk(ofToken: end - 1).chunkClass == .adverb {
      end -= 1
    }
    return TokenRange(first, end)
  }

  /// The time between subject and verb is no part of the subject: *Harrow Foods today announced*.
  private func beforeTime(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    let last = Int(source.end) - 1
    if let subject = beforeTimeAlone(d, source, r) { return subject }
    // *Last week it appealed for help*
    let opening = d.chunk(ofToken: Int(source.first))
    if source.count > 1, last < r.head, d.tags[last] == .prp,
      Int(opening.last) + 1 == last, words.isTime(d.lemma(Int(opening.head)))
    {
      return TokenRange(last, last + 1)
    }
    if let start = trailingTime(d, source, r) { return TokenRange(Int(source.first), start) }
    guard source.count > 1, last < r.head, d.tags[last] != .pos, words.isTime(d.lemma(last)),
      d.tags[last - 1] == .np || d.tags[last - 1] == .nn || d.tags[last - 1] == .nns,
      d.tags[last] == .nn || d.tags[last] == .rb,
      words.today == d.word(last) || words.yesterday == d.word(last)
    else { return source }
    return TokenRange(Int(source.first), last)
  }

  /// The name behind a setting that opens the sentence without a comma: *After the vote | Holt said*, *Today |
  /// the minister said*.
  private func behindSetting(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    let first = Int(source.first)
    let end = Int(source.end)
    let subject = d.chunks[max(r.context.chunk - 1, 0)]
    if source.count == 1, words.isTime(d.lemma(first)), first < Int(subject.first),
      r.context.chunk > r.context.low, Int(subject.last) < r.head,
      subject.chunkClass == .nounPhrase || subject.chunkClass == .pronoun
    {
      return TokenRange(Int(subject.first), Int(subject.last) + 1)
    }
    guard first == r.context.begin + 1, d.tags[first - 1] == .in, d.tags[first] == .dt,
      end == Int(d.chunks[r.context.chunk].first), Int(d.chunk(ofToken: first).last) + 1 == end
    else { return source }
    var name = end
    while name > first, d.tags[name - 1] == .np { name -= 1 }
    guard name < end, name - first > 1, d.tags[name - 1] == .nn,
      !words.speaks(d.fact(name - 1).nounClass)
    else { return source }
    return TokenRange(name, end)
  }

  /// What opens the sentence is no part of its subject: *Rushing to a meeting, Senator Roe said*.
  private func behindOpening(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    let first = Int(source.first)
    guard first == r.context.begin, Int(source.end) <= r.head else { return source }
    let opening = d.chunk(ofToken: first)
    guard opening.fine == .ing || opening.fine == .participle || opening.chunkClass == .preposition
    else { return source }
    for i in source.range where d.tags[i] == .comma && i + 1 < Int(source.end) {
      switch d.chunk(ofToken: i + 1).chunkClass {
      case .nounPhrase, .pronoun: return TokenRange(i + 1, Int(source.end))
      default: return source
      }
    }
    return source
  }

  /// The speaker of the clause between commas goes on: *It rained, he recalled, and swore that it would
  /// again*.
  private func interposed(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    var k = r.context.chunk - 1
    guard Int(source.end) < r.head, k - 4 > r.context.low, d.chunks[k].chunkClass == .conjunction,
      d.chunks[k - 1].chunkClass == .comma, d.chunks[k - 2].fine == .finite,
      d.chunks[k - 4].chunkClass == .comma
    else { return source }
    k -= 3
    let subject = d.chunks[k]
    guard subject.chunkClass == .pronoun || subject.chunkClass == .nounPhrase,
      Int(source.end) <= Int(subject.first), d.fact(Int(d.chunks[k + 1].head)).verbKind.isSpeech
    else { return source }
    return TokenRange(Int(subject.first), Int(subject.last) + 1)
  }

  /// *a process | one official expects to take months*, *a loss | Mayor Ann Holt calls bitter*: the noun
  /// belongs to what is said.
  private func behindAntecedent(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    let first = Int(source.first)
    guard source.count > 2, Int(source.end) <= r.head, d.tags[first] == .dt else { return source }
    let end = Int(source.end)
    let before = d.chunkIndex(first) - 1
    let follows = before >= r.context.low && followsVerb(d, before)
    let isNew = d.tokens[first].end - d.tokens[first].start < 3
    for i in first + 1..<end - 1 where d.tags[i] == .nn || d.tags[i] == .nns {
      if words.isSome(d.word(i + 1)), d.tags[i] == .nn, i > first + 1 || follows {
        return TokenRange(i + 1, end)
      }
      // *the magazine Bay Life* is a name with its noun.
      if follows, isNew, d.tags[i + 1] == .np, d.tags[end - 1] == .np,
        !d.tokens[i].flags.contains(.capitalized), d.chunkIndex(i) == d.chunkIndex(first),
        !words.speaks(words.grammar.nounClass(d.lemma(i)))
      {
        return TokenRange(i + 1, end)
      }
    }
    return source
  }

  /// A dateline names a place, nobody who speaks: *LISBON, March 3 — The bank said*.
  private func behindDateline(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    let begin = r.context.begin
    guard Int(source.first) - begin < 12, let dash = d.datelineDash(begin, r.context.end),
      Int(source.first) < dash, dash < r.head
    else { return source }
    if Int(source.end) > dash + 1 { return TokenRange(dash + 1, Int(source.end)) }
    let k = d.chunkIndex(dash + 1)
    guard d.chunks[k].chunkClass == .nounPhrase || d.chunks[k].chunkClass == .pronoun,
      Int(d.chunks[k].last) < r.head
    else { return source }
    return TokenRange(Int(d.chunks[k].first), Int(d.chunks[k].last) + 1)
  }

  /// The phrase between the content's comma and the verb that ends the sentence: *Ferry sank after
  /// alarm, inquest hears*.
  private func beforeLastVerb(_ d: TextView, _ r: Reading) -> TokenRange? {
    let c = r.context
    guard r.side == SideStage.left, c.isVerb, !c.isPassive, d.chunks[c.chunk].fine == .finite,
      c.chunk == c.high || c.chunk + 1 == c.high && d.chunks[c.high].chunkClass == .stop,
      let content = r.content.first, c.chunk - 2 >= c.low,
      d.chunks[c.chunk - 1].chunkClass == .nounPhrase
    else { return nil }
    let border = d.chunks[c.chunk - 2].chunkClass
    guard border == .comma || border == .quoteClose,
      let source = sources.before(d, c.chunk, c.low), source.first >= content.end
    else { return nil }
    return source
  }
}
