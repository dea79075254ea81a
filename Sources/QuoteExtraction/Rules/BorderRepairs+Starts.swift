import Syntax
import TextModel

/// Beginnings of content that grammar leaves no choice about.
extension BorderRepairs {
  /// Where a clause behind its cue begins when a time or a number's *at least* was put on the wrong
  /// side of the border: *said Thursday | its profit fell*, *said | at least 40 people were hurt*; nil
  /// where the border is right.
  ///
  /// - Complexity: O(1): a bounded number of chunks.
  func clauseStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let first = Int(range.first)
    guard first > head, d.quote(first) == d.quote(head) else { return nil }
    let k = d.chunkIndex(first)
    guard Int(d.chunks[k].first) == first, d.chunks[k].chunkClass == .nounPhrase else { return nil }
    let stop = d.chunkIndex(Int(range.end) - 1)
    let cue = d.chunkIndex(head)
    guard k - cue <= 3, d.chunks[cue].chunkClass == .verbGroup else { return nil }
    if k - cue > 1 { return boundStart(d, k, cue: cue, stop) }
    guard k + 1 < stop, words.isTime(d.lemma(Int(d.chunks[k].head))) else { return nil }
    switch d.chunks[k + 1].chunkClass {
    case .nounPhrase, .pronoun, .existential:
      return VerbReader.next(d, k + 1, stop).fine == .finite ? Int(d.chunks[k + 1].first) : nil
    default: return nil
    }
  }

  /// Where content ends that goes on to what the reporter calls it: *said crime had doubled, | a claim
  /// that figures do not support*; nil where it does not.
  func verdictStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    guard Int(range.first) > head else { return nil }
    let first = Int(range.first)
    var i = first + 3
    while i + 3 < Int(range.end) {
      if d.tags[i] == .comma, d.tags[i + 1] == .dt, rules.verdicts.contains(d.lemma(i + 2)) {
        switch d.chunk(ofToken: i + 3).chunkClass {
        case .that, .wh, .nounPhrase, .pronoun: return i
        default: break
        }
      }
      i += 1
    }
    return nil
  }

  /// Where content ends before a semicolon and a clause of the reporter's: *Police say he fled; | others
  /// dispute that*; nil where it does not. Lists go on behind it, and what stands in marks.
  func semicolon(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    guard Int(range.first) > head, d.quote(Int(range.first)) < 0 else { return nil }
    var found: Int?
    // The tag first: the text is not in the caches any more.
    for i in range.range where d.tags[i] == .colon && d.bytes[Int(d.tokens[i].start)] == 0x3B {
      guard found == nil, d.quote(i) < 0 || d.quote(i) == d.quote(head) else { return nil }
      found = i
    }
    guard let found, found - Int(range.first) > 1, found + 2 < Int(range.end) else { return nil }
    let k = d.chunkIndex(found + 1)
    let stop = d.chunkIndex(Int(range.end) - 1)
    switch d.chunks[k].chunkClass {
    case .nounPhrase, .pronoun:
      return VerbReader.next(d, k, stop).fine == .finite ? found : nil
    default: return nil
    }
  }

  /// Whether the source is the article of *An estimated 40 people were hurt*.
  func isArticle(_ d: TextView, _ r: Reading) -> Bool {
    guard let source = r.source, source.count == 1, d.tags[Int(source.first)] == .dt,
      Int(source.end) == r.head, r.head + 1 < d.count,
      d.tokens[r.head].end - d.tokens[r.head].start > 5
    else { return false }
    let end = Int(d.tokens[r.head].end)
    return d.bytes[end - 1] == 0x64 && d.bytes[end - 2] == 0x65 && d.tags[r.head + 1] == .cd
  }

  /// Where content begins that was taken with the dateline before it: *PORT ROE, Ohio (Agency) — | The
  /// bridge is shut*, or with a time: *14:35 | Police say*; nil where there is none.
  func behindDateline(_ d: TextView, _ range: TokenRange, _ r: Reading) -> Int? {
    if let start = d.behindClock(r.context.begin), Int(range.first) < start,
      start + 1 < Int(range.end)
    {
      return start
    }
    guard Int(range.first) < r.head,
      let dash = d.datelineDash(r.context.begin, r.context.end), Int(range.first) <= dash,
      dash + 1 < Int(range.end)
    else { return nil }
    return dash + 1
  }

  /// Whether the colon stands behind a place in capitals that opens a paragraph of prose: *NEW TILBURY: The
  /// court ruled on Monday*.
  func isDatelineLabel(_ d: TextView, _ r: Reading) -> Bool {
    guard d.tags[r.head] == .colon, d.paragraph(r.head) > 0, d.paragraph(r.head) < 4,
      let source = r.source, Int(source.end) == r.head, r.head + 1 < d.count,
      d.quote(r.head + 1) < 0, d.tokens[Int(source.first)].flags.contains(.startsParagraph)
    else { return false }
    return source.range.allSatisfy {
      d.tokens[$0].flags.contains(.allCapitals) && d.tags[$0] == .np
    }
  }

  /// Whether a noun phrase has times for all its nouns: *last week*, but not *a ruling Monday*.
  func isTimeAlone(_ d: TextView, _ c: Chunk) -> Bool {
    (words.isTime(d.lemma(Int(c.head)))
      // *June 3*
      || c.head > c.first && d.tags[Int(c.head)] == .cd && words.isTime(d.lemma(Int(c.head) - 1))
        && d.tags[Int(c.head) - 1] == .np)
      && (Int(c.first)...Int(c.last)).allSatisfy {
        switch d.tags[$0] {
        case .nn, .nns, .np: words.isTime(d.lemma($0))
        default: true
        }
      }
  }

  /// Where content begins behind the time of its cue: *announced last week that the road will close*; with
  /// the word that asks in front of its noun: *asked whose fault it was*.
  func behindTime(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let first = Int(range.first)
    guard first > head, d.quote(first) < 0 else { return nil }
    let k = d.chunkIndex(first)
    if first - 1 > head, d.tags[first - 1] == .wh, rules.asking.contains(d.word(first - 1)),
      d.chunks[k].chunkClass == .nounPhrase
    {
      return first - 1
    }
    guard Int(d.chunks[k].first) == first, k + 1 < d.chunks.count,
      d.chunks[k].chunkClass == .nounPhrase, isTimeAlone(d, d.chunks[k]),
      // Behind a noun it may be tagged as a relative.
      d.word(Int(d.chunks[k + 1].first)) == rules.that,
      Int(d.chunks[k + 1].first) + 1 < Int(range.end)
    else { return nil }
    return Int(d.chunks[k + 1].first)
  }

  /// Whether the last piece of content behind its cue is the day and what the reporter adds to it: *The
  /// plant will shut, the firm said Thursday, in a move that unions fought*.
  func isDayAside(_ d: TextView, _ r: Reading) -> Bool {
    guard r.content.count > 1, let last = r.content.last, Int(last.first) > r.head,
      d.quote(Int(last.first)) < 0
    else { return false }
    let c = d.chunk(ofToken: Int(last.first))
    let comma = Int(c.last) + 1
    return c.chunkClass == .nounPhrase && words.isTime(d.lemma(Int(c.head)))
      && comma < Int(last.end) && d.tags[comma] == .comma
  }

  /// Whether the last piece of content behind its cue tells when it was said: *The road is shut, police said |
  /// as crews arrived*.
  func isOccasionAside(_ d: TextView, _ r: Reading) -> Bool {
    guard r.content.count > 1, let last = r.content.last, let first = r.content.first,
      let source = r.source, Int(first.end) <= Int(source.first), Int(source.first) < r.head,
      Int(last.first) > r.head, d.quote(Int(last.first)) < 0, !r.context.isPassive
    else { return false }
    let k = d.chunkIndex(Int(last.first))
    guard k == r.context.chunk + 1 || isTimeAlone(d, d.chunks[k - 1]) else { return false }
    // *what he described as lies*: the first piece belongs to the verb.
    guard first.count > 2, rules.opensSetting(d, d.chunks[k]), k + 2 <= r.context.high else {
      return false
    }
    switch d.chunks[k + 1].chunkClass {
    case .nounPhrase, .pronoun:
      return VerbReader.next(d, k + 1, r.context.high).fine == .finite
    default: return false
    }
  }

  /// Whether the last piece of content behind its cue is who was told: *The road is shut, police told | us*.
  func isHearerAside(_ d: TextView, _ r: Reading) -> Bool {
    guard r.content.count > 1, let last = r.content.last, Int(last.first) == r.head + 1,
      rules.tellings.contains(r.context.lemma), d.quote(Int(last.first)) < 0
    else { return false }
    let c = d.chunk(ofToken: Int(last.first))
    return c.chunkClass == .nounPhrase || c.chunkClass == .pronoun
  }

  /// Where content ends whose last words in marks are followed by a time or by *during* and nothing more:
  /// *called it a “disgrace” Wednesday on the radio*; nil where it goes on as it should.
  func settingStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    guard Int(range.first) > head else { return nil }
    let last = Int(range.end) - 1
    guard d.quote(last) < 0 || d.quote(last) == d.quote(head) else { return nil }
    var i = last
    while i > Int(range.first), d.quote(i) == d.quote(head) || d.quote(i) < 0 {
      let c = d.chunk(ofToken: i)
      switch c.chunkClass {
      case .nounPhrase, .preposition, .adverb, .pronoun, .comma: i = Int(c.first) - 1
      default: return nil
      }
    }
    let q = d.quote(i)
    guard q >= 0, q != d.quote(head), i > Int(range.first), Int(d.stretches[q].last) == i,
      i < last,
      // The time may belong to a clause that is reported.
      !range.range.contains(where: {
        d.quote($0) == d.quote(head) && d.chunk(ofToken: $0).fine == .finite
      })
    else { return nil }
    let next = d.chunk(ofToken: i + 1)
    // *called him that many times*
    if d.tags[Int(next.head)] == .nns { return nil }
    let isTime = next.chunkClass == .nounPhrase && words.isTime(d.lemma(Int(next.head)))
    let isDuring = next.chunkClass == .preposition && d.word(i + 1) == rules.during
    let isOnDay =
      next.chunkClass == .preposition && i + 2 <= last
      && words.isTime(d.lemma(Int(d.chunk(ofToken: i + 2).head)))
    return isTime || isDuring || isOnDay ? i + 1 : nil
  }

  /// Whether the last words of the content tell of the source: *…, according to the firm, which cited
  /// falling sales*.
  func isAside(_ d: TextView, _ r: Reading) -> Bool {
    guard r.content.count > 1, let last = r.content.last, d.word(r.head) == words.according,
      words.according != 0, Int(last.first) > r.head
    else { return false }
    return d.chunk(ofToken: Int(last.first)).chunkClass == .wh
  }

  /// Whether the first piece of content is what the reporter opens with before a quotation: *Asked whether it
  /// was late, she said, “No.”*
  func isOpening(_ d: TextView, _ r: Reading) -> Bool {
    guard r.content.count > 1, let first = r.content.first, Int(first.end) <= r.head,
      Int(first.first) == r.context.begin, d.quote(Int(r.content[1].first)) >= 0,
      d.quote(Int(first.end) - 1) < 0
    else { return false }
    var k = d.chunkIndex(Int(first.first))
    // *When asked*, *if pressed*
    switch d.chunks[k].chunkClass {
    case .wh, .subordinator: k += 1
    default: break
    }
    return d.chunks[k].fine == .participle
  }

  /// The preposition of *about 40 people*, *at least 40*, *up to 40* where the number belongs to the
  /// subject of a clause.
  private func boundStart(_ d: TextView, _ k: Int, cue: Int, _ stop: Int) -> Int? {
    let number = Int(d.chunks[k].first)
    guard VerbReader.next(d, k, stop).fine == .finite else { return nil }
    let preposition = d.chunks[k - 1]
    let isBound: Bool
    if d.tags[number] == .cd {
      isBound =
        k - cue == 2 && rules.bounds.contains(d.word(Int(preposition.first)))
        || k - cue == 3 && preposition.fine == .to && d.word(Int(d.chunks[k - 2].first)) == rules.up
        || k - cue == 3 && d.word(Int(preposition.first)) == rules.to
          && d.word(Int(d.chunks[k - 2].first)) == rules.up
    } else {
      isBound =
        k - cue == 2 && rules.extremes.contains(d.word(number))
        && number + 1 < Int(d.chunks[k].head) && d.tags[number + 1] == .cd
    }
    return isBound ? Int(d.chunks[cue + 1].first) : nil
  }
}

extension TextView {
  /// Past the time that an entry of a live report begins with, in token `begin`: *14:35 Police say*; nil
  /// where there is none.
  func behindClock(_ begin: Int) -> Int? {
    guard tags[begin] == .cd, begin + 2 < count,
      begin == 0 || paragraph(begin) != paragraph(begin - 1)
    else { return nil }
    guard isClock(begin) else { return nil }
    var i = begin + 1
    while i + 1 < count, i - begin < 4 {
      let next = tokens[i]
      let isZone =
        next.flags.contains(.allCapitals) && next.end - next.start <= 4
        && next.end - next.start > 1
      guard next.kind != .word && quote(i) < 0 || isZone else { break }
      i += 1
    }
    return i
  }

  /// Whether token `i` is a time of the day: *9:05*, *14:35*; with a full stop only before a mark or a
  /// capital letter, for *3.50* is a number too.
  private func isClock(_ i: Int) -> Bool {
    let word = bytes[Int(tokens[i].start)..<Int(tokens[i].end)]
    guard word.count == 4 || word.count == 5 else { return false }
    let mark = word[word.endIndex - 3]
    guard mark == 0x3A || mark == 0x2E else { return false }
    var digits = 0
    for (n, byte) in word.enumerated() where n != word.count - 3 {
      guard byte >= 0x30 && byte <= 0x39 else { return false }
      digits = digits * 10 + Int(byte - 0x30)
    }
    guard digits / 100 < 24, digits % 100 < 60 else { return false }
    return mark == 0x3A || tokens[i + 1].kind != .word || tokens[i + 1].flags.contains(.capitalized)
  }

  /// The dash that ends the dateline of the paragraph that begins with token `begin`, or nil: names,
  /// dates and brackets behind a word in capitals, and a capital letter or a mark behind the dash.
  ///
  /// - Complexity: O(1): at most 14 tokens are looked at.
  func datelineDash(_ begin: Int, _ end: Int) -> Int? {
    guard tokens[begin].flags.contains(.allCapitals), begin + 2 < end,
      tokens[begin].end - tokens[begin].start > 2,
      begin == 0 || paragraph(begin) != paragraph(begin - 1)
    else { return nil }
    var i = begin + 1
    let stop = min(begin + 14, end - 1)
    while i < stop {
      if chunk(ofToken: i).chunkClass == .dash {
        let isOpening = tokens[i + 1].flags.contains(.capitalized) || quote(i + 1) >= 0
        return isOpening ? i : nil
      }
      guard tokens[i].kind != .word || tokens[i].flags.contains(.capitalized) else { return nil }
      i += 1
    }
    return nil
  }
}
