import Lexicons
import Syntax
import TextModel

/// Where reported clauses and phrases begin and end, without points.
final class ClauseBorders: Sendable {
  let words: RuleWords
  let cues: CueLexicon

  init(words: RuleWords, cues: CueLexicon) {
    self.words = words
    self.cues = cues
  }

  /// One past the last token of the clause that begins at token `start`, as the decision table has
  /// it: the sentence's end, or earlier before what is the reporter's own.
  ///
  /// A `phrase` (an infinitive, a noun phrase with what hangs on it) also ends before a clause that
  /// is joined to it and before a verb that belongs to the clause around it.
  func clauseEnd(
    _ d: TextView, from start: Int, cue h: Int, high: Int, phrase: Bool = false
  ) -> Int {
    let q = d.quote(start)
    if q >= 0, Int(d.stretches[q].first) == start {
      return afterQuotation(d, q, cue: h, high: high)
    }
    var k = d.chunkIndex(start)
    var dashes = 0
    var seenVerb = phrase
    var open = 0
    let inside = d.quote(start)
    while k <= high {
      let c = d.chunks[k]
      let i = Int(c.first)
      // Nothing ends inside a quotation that began after the clause did.
      if d.quote(i) >= 0, d.quote(i) != inside {
        let s = d.stretches[d.quote(i)]
        let next = d.chunkIndex(Int(s.last)) + 1
        if next > high || next <= k { return trimmed(d, start, d.sentenceEnd(h)) }
        if hasInnerComma(d, s), endsAtComma(d, next - 1, cue: h, high, phrase: phrase) {
          return Int(s.last) + 1
        }
        k = next
        seenVerb = true
        continue
      }
      switch c.chunkClass {
      case .verbGroup:
        seenVerb = true
        if phrase, c.fine == .finite, d.tags[Int(c.head)] != .vb, i > start {
          if open == 0, !startsBareClause(d, k) { return i }
          open = max(0, open - 1)
        }
      case .that, .wh, .subordinator: open += 1
      case .comma:
        if seenVerb, endsAtComma(d, k, cue: h, high, phrase: phrase) { return i }
      case .dash:
        dashes += 1
        if dashes == 1, !hasDash(d, after: k, high) { return i }
      case .colon, .stop:
        if k == high { return trimmed(d, start, d.sentenceEnd(h)) }
      case .conjunction:
        if seenVerb,
          startsCue(d, k + 1, high, cue: h, needsFinite: true) || callsToo(d, k + 1, high, cue: h)
        {
          return i
        }
      case .quoteClose where inside < 0: return i
      default: break
      }
      k += 1
    }
    return trimmed(d, start, d.sentenceEnd(h))
  }

  /// The sentence's final full stop is left out unless it stands inside marks or asks.
  func trimmed(_ d: TextView, _ start: Int, _ end: Int) -> Int {
    var e = end
    while e - 1 > start {
      let t = e - 1
      if d.tags[t] == .stop, d.quote(t) < 0, d.bytes[Int(d.tokens[t].start)] == 0x2E {
        e -= 1
      } else {
        break
      }
    }
    return e
  }

  private func hasDash(_ d: TextView, after k: Int, _ high: Int) -> Bool {
    var m = k + 1
    while m <= high {
      if d.chunks[m].chunkClass == .dash { return true }
      m += 1
    }
    return false
  }

  /// Whether the clause ends at comma `k`: before which, a participle of the reporter, a new
  /// reporting clause, according to.
  private func endsAtComma(
    _ d: TextView, _ k: Int, cue h: Int, _ high: Int, phrase: Bool
  ) -> Bool {
    let n = k + 1
    guard n <= high else { return true }
    let next = d.chunks[n]
    if d.word(Int(next.first)) == words.grammar.according, words.grammar.according != 0 {
      return true
    }
    switch next.chunkClass {
    case .wh: return next.fine == words.which
    case .verbGroup:
      if next.fine == .ing {
        return d.verb(Int(next.head), in: cues) != nil
      }
      return startsCue(d, n, high, cue: h, needsFinite: true)
    case .conjunction:
      if phrase, startsClause(d, n + 1, high) { return true }
      return startsCue(d, n + 1, high, cue: h, needsFinite: true)
        || startsReporting(d, n + 1, high) || reportsAgain(d, n + 1, high, cue: h)
    case .subordinator: return phrase || words.isConcession(next.fine)
    case .nounPhrase, .pronoun: return startsReporting(d, n, high)
    default: return false
    }
  }

  /// Whether a subject and a finite verb begin at chunk `k`.
  func startsClause(_ d: TextView, _ k: Int, _ high: Int) -> Bool {
    var m = k
    while m <= high, m < k + 5 {
      switch d.chunks[m].chunkClass {
      case .nounPhrase, .pronoun, .adverb, .preposition, .existential: m += 1
      case .verbGroup: return m > k && d.chunks[m].fine == .finite
      default: return false
      }
    }
    return false
  }

  /// Whether the subject of the verb group `k` has a verb right before it that takes a bare clause, or
  /// stands next to another noun phrase (the man she knows).
  private func startsBareClause(_ d: TextView, _ k: Int) -> Bool {
    guard k >= 2 else { return false }
    let subject = d.chunks[k - 1].chunkClass
    guard subject == .nounPhrase || subject == .pronoun else { return false }
    let before = d.chunks[k - 2].chunkClass
    return before == .verbGroup || before == .nounPhrase || before == .conjunction
  }

  /// Whether a cue with the tense of cue `h` begins at chunk `k` (and vowed to …).
  private func startsCue(
    _ d: TextView, _ k: Int, _ high: Int, cue h: Int, needsFinite: Bool
  ) -> Bool {
    var k = k
    while k <= high, d.chunks[k].chunkClass == .adverb { k += 1 }
    guard k <= high, d.chunks[k].chunkClass == .verbGroup else { return false }
    let c = d.chunks[k]
    if c.fine == .ing { return false }
    guard c.first == c.head || d.chunks[k].fine == .finite else { return false }
    guard d.tags[Int(c.head)] == d.tags[h], d.tags[h] == .vbd || d.tags[h] == .vbz else {
      return false
    }
    guard let entry = d.verb(Int(c.head), in: cues) else { return false }
    return !entry.frames.isDisjoint(with: [.quote, .thatClause, .toInfinitive, .objectTo])
  }

  /// Whether a reporting participle like cue `h` begins at chunk `k`: *saying it failed and calling it
  /// a waste*.
  private func callsToo(_ d: TextView, _ k: Int, _ high: Int, cue h: Int) -> Bool {
    guard d.tags[h] == .vbg else { return false }
    var k = k
    while k <= high, d.chunks[k].chunkClass == .adverb { k += 1 }
    guard k < high, d.chunks[k].fine == .ing, d.chunks[k].first == d.chunks[k].head,
      let entry = d.verb(Int(d.chunks[k].head), in: cues)
    else { return false }
    return entry.frames.contains(.quote)
  }

  /// Whether a subject and a reporting verb of the tense of cue `h` with content of its own begin at
  /// chunk `k`: *but she said that*.
  private func reportsAgain(_ d: TextView, _ k: Int, _ high: Int, cue h: Int) -> Bool {
    guard k < high, d.tags[h] == .vbd || d.tags[h] == .vbz else { return false }
    let c = d.chunks[k].chunkClass
    guard c == .pronoun || c == .nounPhrase else { return false }
    var m = k + 1
    while m <= high, d.chunks[m].chunkClass == .adverb { m += 1 }
    guard m < high, d.chunks[m].chunkClass == .verbGroup, d.chunks[m].fine == .finite,
      d.tags[Int(d.chunks[m].head)] == d.tags[h],
      let entry = d.verb(Int(d.chunks[m].head), in: cues), entry.frames.contains(.quote)
    else { return false }
    switch d.chunks[m + 1].chunkClass {
    case .that: return entry.frames.contains(.thatClause)
    case .quoteOpen, .colon: return true
    case .nounPhrase, .pronoun: return entry.frames.contains(.bareClause)
    default: return false
    }
  }

  /// Whether a subject and a reporting verb begin at chunk `k` (she said).
  func startsReporting(_ d: TextView, _ k: Int, _ high: Int) -> Bool {
    guard k + 1 <= high else { return false }
    let c = d.chunks[k].chunkClass
    guard c == .pronoun || c == .nounPhrase else { return false }
    var m = k + 1
    while m <= high, d.chunks[m].chunkClass == .adverb { m += 1 }
    guard m <= high, d.chunks[m].chunkClass == .verbGroup, d.chunks[m].fine == .finite else {
      return false
    }
    let t = d.tags[Int(d.chunks[m].head)]
    guard t == .vbd || t == .vbz || t == .vbp,
      let entry = d.verb(Int(d.chunks[m].head), in: cues)
    else { return false }
    guard entry.frames.contains(.quote) else { return false }
    // What goes on with content of its own is the main clause (after talks failed, they agreed to …).
    guard m + 1 <= high else { return true }
    switch d.chunks[m + 1].chunkClass {
    case .infinitiveTo, .that, .wh, .subordinator: return false
    case .nounPhrase, .pronoun: return words.isTime(d.lemma(Int(d.chunks[m + 1].head)))
    default: return true
    }
  }

  /// One past the last token of a content that begins with quotation `q`: its closing mark, or the
  /// end of the clause that goes on after it without a comma.
  func afterQuotation(_ d: TextView, _ q: Int, cue h: Int, high: Int) -> Int {
    let s = d.stretches[q]
    let end = Int(s.last) + 1
    guard end < d.sentenceEnd(h), end < d.count else { return end }
    if closesSentence(d, q) { return end }
    let k = d.chunkIndex(end)
    switch d.chunks[k].chunkClass {
    case .preposition, .infinitiveTo, .nounPhrase, .verbGroup:
      if d.chunks[k].fine == .ing { return end }
      if d.chunks[k].chunkClass == .preposition, Int(s.last - s.first) > 8 { return end }
      return clauseEnd(d, from: end, cue: h, high: high)
    default: return end
    }
  }

  /// Whether the comma of the clause stands inside the closing mark: *“a mistake,” but he …*
  func hasInnerComma(_ d: TextView, _ s: QuotedStretch) -> Bool {
    s.isClosed && s.last > s.first + 1 && d.tags[Int(s.last) - 1] == .comma
  }

  /// Whether a comma or the end of a sentence stands right before the closing mark.
  func closesSentence(_ d: TextView, _ q: Int) -> Bool {
    let s = d.stretches[q]
    guard s.isClosed, s.last > s.first + 1 else { return !s.isClosed }
    let t = d.tags[Int(s.last) - 1]
    return t == .stop || t == .comma
  }

  /// Whether a reporting verb stands between the tokens.
  func reports(_ d: TextView, _ start: Int, _ end: Int) -> Bool {
    var k = d.chunkIndex(start)
    let stop = d.chunkIndex(end)
    while k < stop {
      let c = d.chunks[k]
      if c.fine == .finite, d.quote(Int(c.head)) < 0,
        let e = d.verb(Int(c.head), in: cues), e.frames.contains(.quote)
      {
        return true
      }
      k += 1
    }
    return false
  }

  /// First token of the clause that ends before token `end`: the sentence's start, or the opening
  /// mark of a quotation that reaches further back.
  func clauseStart(_ d: TextView, endingAt end: Int) -> Int {
    var start = d.sentenceStart(end - 1)
    let q = d.quote(end - 1)
    if q >= 0 {
      start = min(start, Int(d.stretches[q].first))
    }
    let q2 = d.quote(start)
    if q2 >= 0 { start = Int(d.stretches[q2].first) }
    if q >= 0, start < Int(d.stretches[q].first), reports(d, start, Int(d.stretches[q].first)) {
      start = Int(d.stretches[q].first)
    }
    if q < 0, let dash = d.datelineDash(start, end), dash + 1 < end { start = dash + 1 }
    // Conjunctions that open the sentence stay outside.
    while start < end - 1, d.tags[start] == .cc || d.tags[start] == .comma { start += 1 }
    return start
  }

  /// One past the last token of the noun phrase that begins with chunk `k`: its *of*-, *to*- and
  /// *about*-phrases, relative clause, infinitive and *that*-clause included.
  func phraseEnd(_ d: TextView, from k: Int, cue h: Int, high: Int) -> Int {
    var e = k
    var rounds = 0
    while e + 1 <= high, rounds < 6 {
      rounds += 1
      let c = d.chunks[e + 1]
      switch c.chunkClass {
      case .preposition:
        guard e + 2 <= high, words.continuesObject(c.fine) || d.word(Int(c.first)) == words.to
        else {
          return Int(d.chunks[e].last) + 1
        }
        let n = d.chunks[e + 2]
        if n.chunkClass == .nounPhrase || n.chunkClass == .pronoun,
          !words.isTime(d.lemma(Int(n.head)))
        {
          e += 2
        } else if n.fine == .ing {
          return clauseEnd(d, from: Int(n.first), cue: h, high: high, phrase: true)
        } else {
          return Int(d.chunks[e].last) + 1
        }
      case .conjunction:
        guard e + 2 <= high, d.chunks[e + 2].chunkClass == .nounPhrase, c.fine != words.but,
          e + 3 > high || d.chunks[e + 3].chunkClass != .verbGroup
        else { return Int(d.chunks[e].last) + 1 }
        e += 2
      case .that, .wh, .infinitiveTo:
        return clauseEnd(d, from: Int(c.first), cue: h, high: high, phrase: true)
      case .verbGroup where c.fine == .ing || c.fine == .participle:
        return clauseEnd(d, from: Int(c.first), cue: h, high: high, phrase: true)
      case .quoteOpen:
        let q = d.quote(Int(c.first))
        guard q >= 0 else { return Int(d.chunks[e].last) + 1 }
        let close = d.chunkIndex(Int(d.stretches[q].last))
        guard close > e, close < high else { return Int(d.stretches[q].last) + 1 }
        e = close
        if d.chunks[e + 1].chunkClass == .nounPhrase { e += 1 }
      case .adjective, .adverb: e += 1
      case .nounPhrase, .pronoun:
        // The interview she gave.
        guard e + 2 <= high, d.chunks[e + 2].fine == .finite else {
          return Int(d.chunks[e].last) + 1
        }
        return clauseEnd(d, from: Int(c.first), cue: h, high: high)
      default: return Int(d.chunks[e].last) + 1
      }
    }
    return Int(d.chunks[e].last) + 1
  }
}
