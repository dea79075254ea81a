import Lexicons
import Syntax
import TextModel

/// Reporting clauses that the points lose to a cue inside what is reported.
extension SetPhrases {
  /// *Anything less, he wrote in a letter to the board, would be a mistake.*: between the subject that opens
  /// the sentence and its verb who reports, a reporting verb and its setting, commas on both sides.
  func interposedInSetting(_ d: TextView, _ n: Int) -> RuleReading? {
    let begin = Int(d.sentences[n].first)
    let low = d.chunkIndex(begin)
    let high = d.chunkIndex(Int(d.sentences[n].end) - 1)
    var comma = low
    while comma < high, comma - low < 5, d.chunks[comma].chunkClass != .comma,
      d.chunks[comma].chunkClass != .verbGroup
    { comma += 1 }
    guard comma > low, comma + 6 < high, d.chunks[comma].chunkClass == .comma,
      d.chunks[low].chunkClass == .nounPhrase || d.chunks[low].chunkClass == .pronoun,
      d.chunks[comma + 1].chunkClass == .pronoun,
      d.quote(begin) < 0
    else { return nil }
    let group = d.chunks[comma + 2]
    let head = Int(group.head)
    guard group.chunkClass == .verbGroup, group.first == group.last, d.quote(head) < 0,
      d.tags[head] == .vbd || d.tags[head] == .vbz,
      d.verb(head, in: cues)?.frames.contains(.quote) ?? false,
      d.chunks[comma + 3].chunkClass == .preposition
    else { return nil }
    var next = comma + 3
    while next < high, next - comma < 9, isNamed(d.chunks[next].chunkClass),
      d.chunks[next].chunkClass != .comma
    { next += 1 }
    guard next + 1 < high, d.chunks[next].chunkClass == .comma,
      d.chunks[next + 1].fine == .finite
    else { return nil }
    let start = Int(d.chunks[next + 1].first)
    let stop = clear.borders.clauseEnd(d, from: start, cue: head, high: high)
    guard stop - start > 1 else { return nil }
    return RuleReading(
      head: head, construction: .clauseResumed,
      cue: TokenRange(head, Int(d.chunks[comma + 3].first)),
      content: ContentSpans([
        TokenRange(begin, Int(d.chunks[comma].first)), TokenRange(start, stop),
      ]),
      source: TokenRange(Int(d.chunks[comma + 1].first), head), type: .assertion)
  }

  /// *None had reported any trouble, she said.*: a clause with a cue of its own, a comma, who reports and a
  /// verb of speech to the end of the sentence.
  func closing(_ d: TextView, _ n: Int) -> RuleReading? {
    let begin = Int(d.sentences[n].first)
    let low = d.chunkIndex(begin)
    let high = d.chunkIndex(Int(d.sentences[n].end) - 1)
    let k = high - 1
    guard k - low > 4, d.chunks[high].chunkClass == .stop else { return nil }
    let group = d.chunks[k]
    let head = Int(group.head)
    guard group.chunkClass == .verbGroup, group.first == group.last, d.quote(head) < 0,
      d.tags[head] == .vbd || d.tags[head] == .vbz, d.fact(head).verbKind.isSpeech,
      d.chunks[k - 2].chunkClass == .comma
    else { return nil }
    let subject = d.chunks[k - 1]
    let comma = Int(d.chunks[k - 2].first)
    guard subject.chunkClass == .pronoun || subject.chunkClass == .nounPhrase,
      d.quote(comma - 1) < 0
    else { return nil }
    switch d.chunks[low].chunkClass {
    case .nounPhrase, .pronoun, .existential: break
    default: return nil
    }
    let start = clear.borders.clauseStart(d, endingAt: comma)
    guard start == begin, comma - start > 3, clear.borders.reports(d, start, comma),
      !(begin..<comma).contains(where: { d.quote($0) >= 0 || d.tags[$0] == .comma })
    else { return nil }
    return reading(
      .clauseSubjectVerb, head, TokenRange(head, head + 1), TokenRange(start, comma),
      TokenRange(Int(subject.first), Int(subject.last) + 1))
  }

  /// *As the director, Ann Roe, put it in a memo to staff, the year was lost.*: behind *as* who says it, *put
  /// it*, a setting and a comma.
  func putIt(_ d: TextView, _ n: Int) -> RuleReading? {
    let begin = Int(d.sentences[n].first)
    let low = d.chunkIndex(begin)
    guard d.chunks[low].fine == words.asClass else { return nil }
    let high = d.chunkIndex(Int(d.sentences[n].end) - 1)
    var k = low + 1
    while k < high, k - low < 9, d.lemma(Int(d.chunks[k].head)) != words.put {
      if d.chunks[k].fine == .finite { return nil }
      k += 1
    }
    guard k > low + 1, k + 3 < high, d.chunks[k].fine == .finite,
      d.lemma(Int(d.chunks[k].head)) == words.put,
      d.word(Int(d.chunks[k + 1].first)) == words.it,
      d.chunks[k + 2].chunkClass == .preposition,
      words.venues.contains(d.lemma(Int(d.chunks[k + 3].head)))
    else { return nil }
    let source = TokenRange(begin + 1, Int(d.chunks[k].first))
    var comma = k + 3
    while comma < high, d.chunks[comma].chunkClass != .comma {
      if d.quote(Int(d.chunks[comma].first)) >= 0 { return nil }
      comma += 1
    }
    guard comma + 1 < high, words.isSpeaker(d, source) else { return nil }
    let start = Int(d.chunks[comma + 1].first)
    let end = clear.borders.trimmed(d, start, Int(d.sentences[n].end))
    guard end - start > 2 else { return nil }
    let head = Int(d.chunks[k].head)
    return reading(
      d.opensStretch(start) ? .verbQuotation : .bareClause, head,
      TokenRange(Int(d.chunks[k].first), Int(d.chunks[k + 1].last) + 1), TokenRange(start, end),
      source)
  }
}
