import Lexicons
import Syntax
import TextModel

/// Mends borders of a finished reading where grammar leaves no choice.
struct BorderRepairs: Sendable {
  let words: GrammarWords
  let rules: RuleWords
  let cues: CueLexicon

  /// The content, cut at the comma that closes the relative clause of the cue: in *Bay Co., which
  /// said sales fell, closed a plant* the second comma and the verb after it are the reporter's.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content, and only for relative sources.
  func content(
    _ d: TextView, _ content: ContentSpans, head: Int, source: TokenRange?
  ) -> ContentSpans {
    let cue = d.tags[head]
    if cue == .nn || cue == .nns { return noun(d, content, head: head) }
    guard let s = source, s.count == 1, Int(s.first) > 0, Int(s.first) < head,
      d.tags[Int(s.first)] == .wh, d.tags[Int(s.first) - 1] == .comma,
      let i = content.firstIndex(where: { Int($0.first) > head })
    else { return content }
    let range = content[i]
    var k = d.chunkIndex(Int(range.first))
    let stop = d.chunkIndex(Int(range.end) - 1)
    var finite = 0
    while k < stop {
      let c = d.chunks[k]
      if d.quote(Int(c.first)) < 0 || d.quote(Int(c.first)) == d.quote(head) {
        if isPredicate(d, k) { finite += 1 }
        if c.chunkClass == .comma, finite > 0, startsPredicate(d, k + 1, stop),
          c.first > range.first
        {
          var out = ContentSpans()
          for n in 0..<i { out.append(content[n]) }
          out.append(TokenRange(Int(range.first), Int(c.first)))
          return out
        }
      }
      k += 1
    }
    return content
  }

  /// One past the last token of *the firm to explain it* where a time stands between the two: *asked
  /// the firm on Monday to explain it*; nil where the content goes as far.
  func infinitiveEnd(_ d: TextView, _ r: Reading) -> Int? {
    let rule = r.context.hint
    guard rule.construction == Construction.objectInfinitive.number, r.content.count == 1,
      let range = r.content.first, range.first == rule.right.first, range.end < rule.right.end,
      !range.range.contains(where: { d.tags[$0] == .ti })
    else { return nil }
    return Int(rule.right.end)
  }

  /// Where content ends whose last preposition or particle was cut off: *every rupee was accounted for.*
  func strandedEnd(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let end = Int(range.end)
    guard Int(range.first) > head, end + 1 < d.count, d.quote(end) == d.quote(end - 1) else {
      return nil
    }
    switch d.tags[end] {
    case .in, .rp, .ti: break
    default: return nil
    }
    switch d.tags[end - 1] {
    case .vb, .vbn, .vbd, .vbg, .vbz, .vbp: break
    default: return nil
    }
    switch d.tags[end + 1] {
    case .stop, .comma: return end + 1
    default: return nil
    }
  }

  /// Where *as* sets a headline's time: *Council vows to rebuild as flood recedes*; nil elsewhere.
  func headlineSetting(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    guard d.paragraph(head) == 0, Int(range.first) > head, d.tags[d.sentenceEnd(head) - 1] != .stop
    else { return nil }
    let high = d.chunkIndex(d.sentenceEnd(head) - 1)
    let last = d.chunkIndex(Int(range.end) - 1)
    var k = d.chunkIndex(Int(range.first)) + 1
    while k <= last, k < high {
      let i = Int(d.chunks[k].first)
      if d.chunks[k].fine == rules.asClass, d.quote(i) < 0, i > Int(range.first),
        d.chunks[k + 1].chunkClass == .nounPhrase,
        VerbReader.next(d, k + 1, high).fine == .finite || isClipped(d, k + 1, high)
      {
        return i
      }
      k += 1
    }
    return nil
  }

  /// Whether the last words of a headline are a subject and a verb that was taken for a noun or an
  /// infinitive: *as prices dip*, *as talks stall*.
  private func isClipped(_ d: TextView, _ k: Int, _ high: Int) -> Bool {
    let c = d.chunks[k]
    if k + 1 == high, d.chunks[high].chunkClass == .verbGroup, d.tags[Int(c.last)] == .nns {
      return true
    }
    return k == high && c.last > c.first && d.tags[Int(c.last)] == .nn
      && d.tags[Int(c.last) - 1] == .nns
  }

  /// Whether the cue is a deed that reports nothing: half of a verb with a particle (*called off the
  /// match*), or *put* with a thing and no figure (*put the cups on the shelf*).
  func isDeed(_ d: TextView, _ r: Reading) -> Bool {
    let next = r.head + 1
    if r.context.lemma == rules.put, let first = r.content.first, Int(first.first) == next,
      d.quote(next) == d.quote(r.head), d.chunk(ofToken: next).chunkClass == .nounPhrase,
      !isFigure(d, first)
    {
      return true
    }
    guard next < d.count, d.tags[next] == .rp else { return false }
    return rules.deeds.contains { $0.verb == d.lemma(r.head) && $0.particle == d.word(next) }
  }

  /// Whether a number is there, or a measure behind *at*: *at a third of the crop*.
  private func isFigure(_ d: TextView, _ range: TokenRange) -> Bool {
    var isBehindAt = false
    for i in range.range {
      if d.tags[i] == .cd || isBehindAt && d.chunk(ofToken: i).fine == rules.of { return true }
      isBehindAt = isBehindAt || d.word(i) == rules.at
    }
    return false
  }

  /// Whether a clause begins with the first of two subjects: *neither the mayor nor the council knew*.
  func isPairedSubject(_ d: TextView, _ range: TokenRange) -> Bool {
    rules.correlatives.contains(d.word(Int(range.first)))
      && range.range.contains { d.chunk(ofToken: $0).fine == .finite }
  }

  /// Whether the content is a time and nothing else: *was backed Friday by the council*.
  func isTime(_ d: TextView, _ content: ContentSpans) -> Bool {
    guard content.count == 1, let range = content.first, range.count <= 4,
      words.isTime(d.lemma(Int(range.end) - 1))
    else { return false }
    return range.range.allSatisfy { i in
      guard d.quote(i) < 0 else { return false }
      switch d.tags[i] {
      case .nn, .nns, .np, .jj, .dt, .cd, .in, .rb: return true
      default: return false
      }
    }
  }

  /// Whether the cue is one of a series of bare verbs under a modal, no report: *The firm should listen
  /// to its drivers, show goodwill, cut the fares and talk*.
  ///
  /// - Complexity: O(*n*) in the number of tokens of the sentence, for base forms behind a comma only.
  func isBareSeries(_ d: TextView, _ r: Reading) -> Bool {
    let head = r.head
    guard d.tags[head] == .vb || d.tags[head] == .vbp, head > r.context.begin,
      d.tags[head - 1] == .comma, let content = r.content.first, Int(content.first) > head
    else { return false }
    var i = head - 1
    while i > r.context.begin, d.tags[i] != .md { i -= 1 }
    guard d.tags[i] == .md else { return false }
    return content.range.dropLast().contains { n in
      guard d.tags[n] == .comma, d.quote(n) < 0 else { return false }
      return d.tags[n + 1] == .vb || d.tags[n + 1] == .vbp
    }
  }

  /// Where the reporter goes on inside content to the right: before a contrast that reports for itself
  /// (*said the dam was safe, although engineers warned that …*), before another cue of the same
  /// speaker (*said it was poor, before adding that …*); nil where he does not.
  func reporterStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    guard Int(range.first) > head, d.chunk(ofToken: head).chunkClass == .verbGroup else {
      return nil
    }
    let q = d.quote(head)
    let stop = d.chunkIndex(Int(range.end) - 1)
    var k = d.chunkIndex(Int(range.first))
    // The tagger misses some verbs; a clause with *that* has one anyway.
    var hasVerb = d.chunks[k].chunkClass == .that
    while k < stop {
      let c = d.chunks[k]
      if d.quote(Int(c.first)) == q {
        if isPredicate(d, k) { hasVerb = true }
        let isComma =
          c.chunkClass == .comma
          || c.chunkClass == .quoteClose && d.tags[Int(c.first) - 1] == .comma
        if hasVerb, Int(c.first) > Int(range.first) + 2 {
          let next = isComma ? k + 1 : k
          if next + 1 <= stop, d.chunks[next].fine == rules.before,
            addsSpeech(d, next + 1)
          {
            return c.chunkClass == .quoteClose ? Int(c.last) + 1 : Int(c.first)
          }
          if isComma, rules.setsAgainst(d.chunks[next].fine),
            reportsForItself(d, next + 1, stop, like: head)
          {
            return c.chunkClass == .comma ? Int(c.first) : Int(c.last) + 1
          }
        }
      }
      k += 1
    }
    return nil
  }

  /// Whether chunk `k` is *adding*, *warning* and the like.
  private func addsSpeech(_ d: TextView, _ k: Int) -> Bool {
    let c = d.chunks[k]
    return c.fine == .ing && c.first == c.head
      && d.verb(Int(c.head), in: cues)?.frames.contains(.quote) ?? false
  }

  /// Whether a subject and a reporting verb of the tense of `head` with content of its own begin at
  /// chunk `k`.
  private func reportsForItself(_ d: TextView, _ k: Int, _ stop: Int, like head: Int) -> Bool {
    var m = k
    while m <= stop, m < k + 6 {
      switch d.chunks[m].chunkClass {
      case .nounPhrase, .pronoun, .preposition, .adverb: m += 1
      default: m += 100
      }
      if m <= stop, d.chunks[m].chunkClass == .verbGroup { break }
    }
    guard m > k, m < stop, d.chunks[m].fine == .finite else { return false }
    let verb = Int(d.chunks[m].head)
    let isPast = d.tags[head] == .vbd
    let otherIsPast = d.tags[verb] == .vbd
    guard isPast == otherIsPast, d.tags[verb] != .vb, d.tags[verb] != .vbg,
      let frames = d.verb(verb, in: cues)?.frames
    else { return false }
    switch d.chunks[m + 1].chunkClass {
    case .that: return frames.contains(.thatClause)
    case .quoteOpen: return frames.contains(.quote)
    case .wh: return frames.contains(.whClause)
    case .nounPhrase, .pronoun:
      return frames.contains(.bareClause) && frames.contains(.quote)
        || frames.contains(.bareClause)
          && VerbReader.next(d, m + 1, stop).fine == .finite
    default: return false
    }
  }

  /// One past the last token of a clause that goes on with a participle that says what follows from
  /// it: *that prices will rise, making exports harder*; nil where it does not.
  func consequenceEnd(_ d: TextView, _ last: TokenRange, head: Int) -> Int? {
    let comma = Int(last.end)
    guard Int(last.first) > head, comma < d.count, d.tags[comma] == .comma, d.quote(comma) < 0
    else {
      return nil
    }
    let end = d.sentenceEnd(comma - 1)
    guard comma + 1 < end else { return nil }
    let chunk = d.chunk(ofToken: comma + 1)
    guard chunk.fine == .ing, words.consequence.contains(d.lemma(Int(chunk.head))) else {
      return nil
    }
    let hasFinite = (d.chunkIndex(Int(last.first))...d.chunkIndex(comma - 1)).contains {
      d.chunks[$0].fine == .finite
    }
    guard hasFinite else { return nil }
    var stop = end
    while stop > comma + 1 && d.tags[stop - 1] == .stop { stop -= 1 }
    // Another comma or mark may begin what is the reporter's again.
    for i in comma + 1..<stop where d.tags[i] == .comma || d.quote(i) >= 0 { return nil }
    return stop
  }

  /// The clause or infinitive of a noun that is a subject ends before the verb of that subject: in *the
  /// claim that the bridge is safe surprised them* two verbs stand without a subject between, and *the
  /// decision to close the pool was met with anger* has one verb only. Behind *amid fears that it would
  /// fail,* the main clause begins.
  private func noun(_ d: TextView, _ content: ContentSpans, head: Int) -> ContentSpans {
    guard content.count == 1, let range = content.first, Int(range.first) > head,
      Int(range.first) - head < 8
    else { return content }
    let opener = Int(range.first)
    let isInfinitive = d.tags[opener] == .ti
    guard isInfinitive || d.tags[opener] == .thc || d.word(opener) == rules.that else {
      return content
    }
    let first = d.chunkIndex(opener)
    let stop = d.chunkIndex(Int(range.end) - 1)
    let place = place(d, d.chunkIndex(head))
    var k = first + 1
    var finite = isInfinitive ? 1 : 0
    var lastFinite = first
    while k <= stop {
      let c = d.chunks[k]
      let isObjectNext = k < stop && d.chunks[k + 1].chunkClass == .nounPhrase
      if c.fine == .finite || (c.fine == .participle && isObjectNext && finite > 0) {
        if finite > 0 {
          var m = k - 1
          while m > first, d.chunks[m].chunkClass == .adverb { m -= 1 }
          let before = d.chunks[m].chunkClass
          if !isInfinitive || place == .subject,
            before == .adjective || before == .verbGroup || before == .particle
          {
            return [TokenRange(opener, Int(c.first))]
          }
        }
        finite += 1
        lastFinite = k
      }
      if place == .fronted, finite > 0, c.chunkClass == .comma, k < stop,
        VerbReader.next(d, k + 1, stop).chunkClass == .verbGroup, c.first > range.first + 2
      {
        return [TokenRange(opener, Int(c.first))]
      }
      k += 1
    }
    guard place == .subject, finite == 2, lastFinite > first + 1 else { return content }
    return [TokenRange(opener, Int(d.chunks[lastFinite].first))]
  }

  private enum Place { case subject, fronted, other }

  /// Where the noun phrase `k` stands in its sentence: as the subject that opens it, behind a
  /// preposition that opens it, elsewhere.
  private func place(_ d: TextView, _ k: Int) -> Place {
    var m = k - 1
    let low = d.chunkIndex(d.sentenceStart(Int(d.chunks[k].first)))
    if m == low, d.chunks[m].chunkClass == .preposition || d.chunks[m].chunkClass == .subordinator {
      return .fronted
    }
    while m >= low {
      switch d.chunks[m].chunkClass {
      case .adverb, .comma, .conjunction: m -= 1
      default: return .other
      }
    }
    return .subject
  }

  /// Whether chunk `k` is a finite verb, or a bare form that stands as one: the tagger takes some for
  /// infinitives.
  func isPredicate(_ d: TextView, _ k: Int) -> Bool {
    let c = d.chunks[k]
    return c.fine == .finite
      || c.fine == .infinitive && (k == 0 || d.chunks[k - 1].chunkClass != .infinitiveTo)
  }

  /// Whether a finite verb without a subject of its own begins at chunk `k`.
  private func startsPredicate(_ d: TextView, _ k: Int, _ stop: Int) -> Bool {
    var m = k
    while m <= stop, d.chunks[m].chunkClass == .adverb { m += 1 }
    guard m <= stop, d.chunks[m].chunkClass == .verbGroup else { return false }
    // The main clause has no verb yet, so a form that may be a participle is one that is not.
    return isPredicate(d, m) || d.chunks[m].fine == .participle
  }
}
