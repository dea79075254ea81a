import Lexicons
import Syntax
import TextModel

/// Constructions that a few grammar words give away whatever the verb's habits are: *was quoted as
/// saying*, and headlines turned round (*Prices to double, warns mill owner*).
///
/// What they find stands, as with the layout's rules; the cascade looks for the rest.
struct SetPhrases: Sendable {
  let clear: ClearConstructions
  let cues: CueLexicon

  var words: RuleWords { clear.words }

  /// Readings outside of `fixed`, in text order, none overlapping another.
  ///
  /// - Complexity: O(*n*) in the number of chunks.
  func readings(_ d: TextView, outside fixed: [Attribution]) -> [RuleReading] {
    var out: [RuleReading] = []
    if let r = headline(d) ?? labelled(d) ?? endLabelled(d) ?? headlineTold(d) ?? quoteFirst(d) {
      out.append(r)
    }
    var k = 0
    let of = words.of.rawValue
    let asClass = words.asClass.rawValue
    while k + 1 < d.chunks.count {
      let fine = d.fine(k).rawValue
      if d.coarse(k) == .preposition, words.per != 0, d.word(Int(d.chunks[k].first)) == words.per,
        let r = clear.perDocument(d, Int(d.chunks[k].first))
      {
        out.append(r)
      }
      if k < 2 || fine != of && fine != asClass {
        k += 1
        continue
      }
      if d.chunks[k].fine == words.of, words.views.contains(d.lemma(Int(d.chunks[k - 1].head))),
        let r = viewpoint(d, of: k)
      {
        out.append(r)
      }
      if d.chunks[k].fine == words.asClass, d.chunks[k + 1].fine == .ing,
        let r = quotedAsSaying(d, as: k)
      {
        out.append(r)
      }
      k += 1
    }
    for q in d.stretches.indices {
      if let r = answer(d, q) ?? answerBefore(d, q) ?? labelAbove(d, q) ?? askedBefore(d, q)
        ?? named(d, q)
      {
        out.append(r)
      }
    }
    for n in d.sentences.indices {
      if let r = inverted(d, n) ?? interposed(d, n) ?? interposedInSetting(d, n) ?? closing(d, n)
        ?? setApart(d, n) ?? putIt(d, n) ?? around(d, n)
      {
        out.append(r)
      }
    }
    out.sort { $0.head < $1.head }
    if fixed.isEmpty { return out }
    var taken = TokenSet(count: d.count)
    for a in fixed {
      for range in a.content { taken.insert(range) }
      if let source = a.source { taken.insert(source) }
    }
    return out.filter { !taken.intersects($0.content) }
  }

  /// *Holt was quoted by the paper as saying that …*; *“…,” Holt was cited as saying*: the subject of
  /// the passive is the source, the paper is not.
  private func quotedAsSaying(_ d: TextView, as k: Int) -> RuleReading? {
    let low = d.chunkIndex(d.sentenceStart(Int(d.chunks[k].first)))
    let high = d.chunkIndex(d.sentenceEnd(Int(d.chunks[k].first)) - 1)
    let saying = d.chunks[k + 1]
    guard isSpeech(d, saying), k + 1 <= high else { return nil }
    // Back over who quoted, when and where.
    var p = k - 1
    while p > low, k - p < 9, d.chunks[p].chunkClass != .verbGroup {
      switch d.chunks[p].chunkClass {
      case .nounPhrase, .preposition, .adverb: p -= 1
      default: return nil
      }
    }
    let passive = d.chunks[p]
    guard passive.chunkClass == .verbGroup, words.quotes.contains(d.lemma(Int(passive.head))),
      d.tags[Int(passive.head)] == .vbn,
      (Int(passive.first)..<Int(passive.head)).contains(where: {
        d.tags[$0] == .be
      }), let source = clear.sources.before(d, p, low)
    else { return nil }
    let cue = TokenRange(Int(passive.first), Int(saying.last) + 1)
    let q = d.quote(Int(saying.head))
    var n = k + 2
    // Time and place between.
    while n <= high, d.chunks[n].chunkClass == .adverb { n += 1 }
    if n <= high, d.chunks[n].chunkClass != .stop, d.chunks[n].chunkClass != .quoteClose {
      var start = n
      if d.chunks[n].chunkClass == .comma || d.chunks[n].chunkClass == .colon { start += 1 }
      guard start <= high else { return nil }
      let first = d.chunks[start]
      let opens = first.chunkClass == .quoteOpen
      guard opens || start == n else { return nil }
      guard
        opens || first.chunkClass == .that || first.chunkClass == .nounPhrase
          || first.chunkClass == .pronoun || first.chunkClass == .existential
      else { return nil }
      let end = clear.borders.clauseEnd(
        d, from: Int(first.first), cue: Int(saying.head), high: high)
      guard end - Int(first.first) > 2 else { return nil }
      return reading(
        opens ? .verbQuotation : first.chunkClass == .that ? .thatClause : .bareClause,
        Int(saying.head), cue, TokenRange(Int(first.first), end), source)
    }
    let border = d.chunkIndex(Int(source.first)) - 1
    guard border >= low else { return nil }
    let b = d.chunks[border]
    guard b.chunkClass == .comma || b.chunkClass == .quoteClose else { return nil }
    let end = b.chunkClass == .comma ? Int(b.first) : Int(b.last) + 1
    guard end > 0 else { return nil }
    let start = clear.borders.clauseStart(d, endingAt: end)
    guard end - start > 2, q < 0 || q == d.quote(start) else { return nil }
    return reading(
      d.quote(end - 1) >= 0 ? .quotationSubjectVerb : .clauseSubjectVerb, Int(saying.head), cue,
      TokenRange(start, end), source)
  }

  /// *Wards would close, explained managing director Holt.*: a clause, a comma, a reporting verb that
  /// takes no person as its object, and a person to the end of the sentence.
  private func inverted(_ d: TextView, _ n: Int) -> RuleReading? {
    let end = Int(d.sentences[n].end)
    let low = d.chunkIndex(Int(d.sentences[n].first))
    let high = d.chunkIndex(end - 1)
    guard high - low > 4, d.chunks[high].chunkClass == .stop else { return nil }
    var k = high - 1
    while k > low, d.chunks[k].chunkClass != .verbGroup, high - k < 8 { k -= 1 }
    let group = d.chunks[k]
    let head = Int(group.head)
    guard k - 1 > low, group.chunkClass == .verbGroup, group.first == group.last,
      d.tags[head] == .vbd || d.tags[head] == .vbz,
      d.chunks[k - 1].chunkClass == .comma, d.quote(head) < 0,
      d.quote(Int(d.chunks[k - 1].first) - 1) < 0,
      let frames = d.verb(head, in: cues)?.frames, frames.contains(.quote),
      frames.contains(.thatClause),
      frames.isDisjoint(with: [.objectTo, .objectThat, .objectWh, .objectSmallClause])
    else { return nil }
    // A person: a title or role with a name, or a name.
    let first = d.chunks[k + 1]
    guard k + 1 < high, first.chunkClass == .nounPhrase, d.tags[Int(first.first)] != .dt,
      d.tags[Int(first.head)] == .np, (k + 1..<high).allSatisfy({ isNominal(d, $0) })
    else { return nil }
    let comma = Int(d.chunks[k - 1].first)
    let start = clear.borders.clauseStart(d, endingAt: comma)
    guard comma - start > 3,
      (low..<k - 1).contains(where: { d.chunks[$0].fine == .finite }),
      d.chunks[d.chunkIndex(start)].chunkClass == .nounPhrase
        || d.chunks[d.chunkIndex(start)].chunkClass == .pronoun
    else { return nil }
    return reading(
      .clauseSubjectVerb, head, TokenRange(head, head + 1), TokenRange(start, comma),
      TokenRange(Int(first.first), Int(d.chunks[high].first)))
  }

  /// *The question, said Holt, is whether it works.*: between the subject that opens the sentence and
  /// its verb a reporting verb and a person, commas on both sides.
  private func interposed(_ d: TextView, _ n: Int) -> RuleReading? {
    let begin = Int(d.sentences[n].first)
    let end = Int(d.sentences[n].end)
    let low = d.chunkIndex(begin)
    let high = d.chunkIndex(end - 1)
    var comma = low
    while comma < high, comma - low < 6, d.chunks[comma].chunkClass != .comma {
      switch d.chunks[comma].chunkClass {
      case .nounPhrase, .pronoun, .preposition, .existential: comma += 1
      default: return nil
      }
    }
    let k = comma + 1
    guard comma > low, k + 3 < high, d.chunks[comma].chunkClass == .comma else { return nil }
    let group = d.chunks[k]
    let head = Int(group.head)
    guard group.chunkClass == .verbGroup, group.first == group.last,
      d.tags[head] == .vbd || d.tags[head] == .vbz || d.tags[head] == .vbp, d.quote(head) < 0,
      let frames = d.verb(head, in: cues)?.frames, frames.contains(.quote),
      let source = clear.sources.after(d, k, high), words.isSpeaker(d, source)
    else { return nil }
    var next = Int(source.end)
    guard next + 1 < end, d.tags[next - 1] == .comma || d.tags[next] == .comma else { return nil }
    if d.tags[next - 1] != .comma { next += 1 }
    guard d.chunk(ofToken: next).fine == .finite else { return nil }
    let stop = clear.borders.clauseEnd(d, from: next, cue: head, high: high)
    guard stop - next > 1 else { return nil }
    return RuleReading(
      head: head, construction: .clauseResumed, cue: TokenRange(head, head + 1),
      content: ContentSpans([TokenRange(begin, Int(d.chunks[comma].first)), TokenRange(next, stop)]
      ),
      source: source, type: .assertion)
  }

  private func isNominal(_ d: TextView, _ k: Int) -> Bool {
    switch d.chunks[k].chunkClass {
    case .nounPhrase, .comma: true
    case .preposition: true
    default: false
    }
  }

  /// *Prices to double, warns mill owner*; *Prices to double, mill owner warns*: a headline whose last
  /// comma is followed by nothing but a reporting verb and who reports.
  private func headline(_ d: TextView) -> RuleReading? {
    guard d.count > 0, !d.sentences.isEmpty else { return nil }
    var end = d.sentenceEnd(0)
    guard end < d.count, d.paragraph(end) > d.paragraph(0) else { return nil }
    // *No deal, says Holt; union to vote*
    for i in 1..<max(1, end - 1) where d.tags[i] == .colon {
      if d.bytes[Int(d.tokens[i].start)] == 0x3B, d.quote(i) < 0 { end = min(end, i) }
    }
    let high = d.chunkIndex(end - 1)
    var k = high
    while k > 0, d.chunks[k].chunkClass != .comma { k -= 1 }
    guard k > 0, high - k <= 7, k < high, d.quote(Int(d.chunks[k].first)) < 0 else { return nil }
    if k + 1 == high {
      guard let head = verbTakenForNoun(d, high, end) else { return nil }
      return headline(
        d, content: Int(d.chunks[k].first), head, TokenRange(Int(d.chunks[high].first), head))
    }
    var verb = -1
    for m in k + 1...high {
      switch d.chunks[m].chunkClass {
      case .verbGroup where verb < 0: verb = m
      case .nounPhrase, .adjective: break
      case .preposition where verb != k + 2 || m < verb: break
      default: return nil
      }
    }
    guard verb == k + 1 || verb == high else { return nil }
    let group = d.chunks[verb]
    let head = Int(group.head)
    guard group.first == group.last, d.tags[head] == .vbz || d.tags[head] == .vbp,
      isSpeech(d, group) || isBelief(d, group)
    else { return nil }
    let phrase = verb == high ? k + 1 : k + 2
    guard d.chunks[phrase].chunkClass == .nounPhrase else { return nil }
    let source = TokenRange(
      Int(d.chunks[phrase].first), verb == high ? Int(d.chunks[high - 1].last) + 1 : end)
    return headline(d, content: Int(d.chunks[k].first), head, source)
  }

  /// The last word of *developer claims*, which the tagger takes for a noun: it has a reporting verb's
  /// lemma, and the noun before it is singular.
  private func verbTakenForNoun(_ d: TextView, _ k: Int, _ end: Int) -> Int? {
    let c = d.chunks[k]
    let last = Int(c.last)
    guard c.chunkClass == .nounPhrase, last + 1 == end, c.last > c.first, d.tags[last] == .nns,
      d.tags[last - 1] == .nn || d.tags[last - 1] == .np,
      d.verb(last, in: cues)?.frames.contains(.thatClause) ?? false
    else { return nil }
    return last
  }

  private func headline(
    _ d: TextView, content end: Int, _ head: Int, _ source: TokenRange
  ) -> RuleReading? {
    let content = TokenRange(0, end)
    guard content.count > 2, d.tags[0] != .in, d.chunks[0].fine != .ing else { return nil }
    let quoted = d.quote(0) >= 0 && Int(d.stretches[d.quote(0)].last) + 1 >= Int(content.end)
    return reading(
      quoted ? .quotationSubjectVerb : .clauseSubjectVerb, head, TokenRange(head, head + 1),
      content, source)
  }

  private func isSpeech(_ d: TextView, _ c: Chunk) -> Bool {
    d.verb(Int(c.head), in: cues)?.frames.contains(.quote) ?? false
  }

  private func isBelief(_ d: TextView, _ c: Chunk) -> Bool {
    d.verb(Int(c.head), in: cues)?.frames.contains(.thatClause) ?? false
  }

  func reading(
    _ construction: Construction, _ head: Int, _ cue: TokenRange, _ content: TokenRange,
    _ source: TokenRange
  ) -> RuleReading {
    RuleReading(
      head: head, construction: construction, cue: cue, content: ContentSpans(content),
      source: source,
      type: .assertion)
  }
}
