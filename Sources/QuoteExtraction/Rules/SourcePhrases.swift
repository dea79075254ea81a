import Syntax
import TextModel

/// Finds the phrase that is the source of a cue by where it stands, without points.
struct SourcePhrases: Sendable {
  let words: RuleWords

  /// The subject right before chunk `k`, with appositive, relative clause or bracket, or nil.
  func before(_ d: TextView, _ k: Int, _ low: Int) -> TokenRange? {
    var l = k - 1
    while l >= low, d.chunks[l].chunkClass == .adverb { l -= 1 }
    guard l >= low else { return nil }
    switch d.chunks[l].chunkClass {
    case .pronoun, .wh:
      if d.chunks[l].chunkClass == .wh, !words.isPersonWh(d.chunks[l].fine) { return nil }
      return TokenRange(Int(d.chunks[l].first), Int(d.chunks[l].last) + 1)
    case .nounPhrase, .adjective:
      if d.chunks[k].fine != .ing, let r = modified(d, l, low) { return r }
      // A setting between subject and verb: Holt in an interview said.
      if l - 2 >= low, d.chunks[l - 1].chunkClass == .preposition,
        d.chunks[l - 2].chunkClass == .nounPhrase, words.isTime(d.lemma(Int(d.chunks[l].head)))
      {
        return phrase(d, endingAt: l - 2, low)
      }
      if d.chunks[k].fine == .ing {
        return TokenRange(nameStart(d, l), Int(d.chunks[l].last) + 1)
      }
      return phrase(d, endingAt: l, low)
    case .comma:
      return parenthetical(d, comma: l, low)
    case .dash:
      return nil
    case .other:
      guard isBracket(d, l, 0x29) else { return nil }
      var m = l - 1
      while m >= low, l - m < 8, !isBracket(d, m, 0x28) { m -= 1 }
      guard m > low, isBracket(d, m, 0x28), d.chunks[m - 1].chunkClass == .nounPhrase,
        let name = phrase(d, endingAt: m - 1, low)
      else { return nil }
      return TokenRange(Int(name.first), Int(d.chunks[l].last) + 1)
    default: return nil
    }
  }

  /// The noun phrase with a relative clause or participle that ends with chunk `l` (the groups who
  /// wrote to her on Thursday), or nil.
  private func modified(_ d: TextView, _ l: Int, _ low: Int) -> TokenRange? {
    var m = l
    var verbs = 0
    while m > low, l - m < 12 {
      let c = d.chunks[m]
      switch c.chunkClass {
      case .nounPhrase, .pronoun, .preposition, .infinitiveTo, .adverb, .particle, .adjective: break
      case .verbGroup:
        if c.fine == .finite { verbs += 1 }
        if verbs > 1 { return nil }
        if c.fine == .participle, m < l, d.chunks[m + 1].chunkClass == .preposition,
          d.chunks[m - 1].chunkClass == .nounPhrase, words.isTime(d.lemma(Int(d.chunks[l].head))),
          let name = phrase(d, endingAt: m - 1, low)
        {
          return name
        }
      case .wh:
        guard verbs == 1, words.isPersonWh(c.fine), d.chunks[m - 1].chunkClass == .nounPhrase,
          let name = phrase(d, endingAt: m - 1, low)
        else { return nil }
        return TokenRange(Int(name.first), Int(d.chunks[l].last) + 1)
      default: return nil
      }
      m -= 1
    }
    return nil
  }

  private func isBracket(_ d: TextView, _ k: Int, _ byte: UInt8) -> Bool {
    d.chunks[k].chunkClass == .other && d.bytes[Int(d.tokens[Int(d.chunks[k].first)].start)] == byte
  }

  /// The noun phrase whose last base phrase is chunk `l`: back over *of* phrases, coordination and an
  /// identifying relative clause.
  func phrase(_ d: TextView, endingAt l: Int, _ low: Int) -> TokenRange? {
    let end = Int(d.chunks[l].last) + 1
    var s = l
    var steps = 0
    while steps < 6 {
      steps += 1
      if s - 2 >= low, d.chunks[s - 1].chunkClass == .preposition,
        d.chunks[s - 2].chunkClass == .nounPhrase,
        words.joinsNouns(d.chunks[s - 1].fine)
          || isToPreposition(d, s - 1)
      {
        s -= 2
        continue
      }
      if s - 2 >= low, d.chunks[s - 1].chunkClass == .conjunction,
        d.chunks[s - 1].fine == words.and,
        isNominal(d, s - 2), beginsClause(d, s - 2, low)
      {
        s -= 2
        // A list: A, B and C.
        while s - 2 >= low, d.chunks[s - 1].chunkClass == .comma, isNominal(d, s - 2),
          s - 2 == low
        { s -= 2 }
        break
      }
      if s - 2 >= low, d.chunks[s - 1].chunkClass == .verbGroup {
        // NP who VERB NP said: the noun before the relative pronoun.
        if d.chunks[s - 2].chunkClass == .wh, words.isPersonWh(d.chunks[s - 2].fine), s - 3 >= low {
          if d.chunks[s - 3].chunkClass == .nounPhrase {
            s -= 3
            continue
          }
          return nil
        }
      }
      break
    }
    if s > low, d.chunks[s - 1].chunkClass == .infinitiveTo { return nil }
    return TokenRange(nameStart(d, s), end)
  }

  /// First token of the noun phrase `k`, without a time or setting noun that was taken with it (last
  /// week Holt).
  private func nameStart(_ d: TextView, _ k: Int) -> Int {
    let c = d.chunks[k]
    var i = Int(c.first)
    let head = Int(c.head)
    var start = i
    while i + 1 < head {
      if d.tags[i] == .nn || d.tags[i] == .nns || d.tags[i] == .np, words.isTime(d.lemma(i)),
        d.tags[i + 1] == .np
      {
        start = i + 1
      }
      i += 1
    }
    return i + 1 == head && words.isTime(d.lemma(i)) && d.tags[head] == .np ? head : start
  }

  private func isToPreposition(_ d: TextView, _ k: Int) -> Bool {
    d.word(Int(d.chunks[k].first)) == words.to
  }

  private func isNominal(_ d: TextView, _ k: Int) -> Bool {
    d.chunks[k].chunkClass == .nounPhrase || d.chunks[k].chunkClass == .pronoun
  }

  private func beginsClause(_ d: TextView, _ k: Int, _ low: Int) -> Bool {
    if k == low { return true }
    switch d.chunks[k - 1].chunkClass {
    case .comma, .conjunction, .that, .subordinator, .quoteClose, .colon, .dash, .stop: return true
    default: return false
    }
  }

  /// The noun phrase before a parenthesis that ends with the comma `comma`; the comma is inside.
  private func parenthetical(_ d: TextView, comma: Int, _ low: Int) -> TokenRange? {
    var m = comma - 1
    var finite = false
    while m >= low, comma - m < 16 {
      switch d.chunks[m].chunkClass {
      case .comma:
        let first = d.chunks[m + 1]
        let opens =
          first.chunkClass == .nounPhrase || first.chunkClass == .wh || first.fine == .participle
          || first.fine == .ing || first.chunkClass == .preposition
          || first.chunkClass == .adjective
        if finite && first.chunkClass != .wh { return nil }
        guard m - 1 >= low, opens else { return nil }
        if d.chunks[m - 1].chunkClass == .pronoun {
          return TokenRange(Int(d.chunks[m - 1].first), Int(d.chunks[m - 1].last) + 1)
        }
        guard d.chunks[m - 1].chunkClass == .nounPhrase,
          let name = phrase(d, endingAt: m - 1, low)
        else { return nil }
        let first2 = Int(name.first)
        let startsClause =
          first2 == Int(d.chunks[low].first) || beginsClause(d, d.chunkIndex(first2), low)
        if !startsClause { return nil }
        // Age, apposition and relative clause belong to the source.
        return TokenRange(first2, Int(d.chunks[comma].last) + 1)
      case .verbGroup:
        if d.chunks[m].fine == .finite { finite = true }
      case .quoteOpen, .quoteClose, .stop, .colon, .dash: return nil
      default: break
      }
      m -= 1
    }
    return nil
  }

  /// First token of the name before the comma that stands before an appositive with an article, chunk `k`:
  /// *Ann Holt (58), a clerk of Mill Road, Roe, denies*; nil where there is none.
  func apposed(_ d: TextView, _ k: Int, _ low: Int) -> Int? {
    guard k - 2 >= low, d.chunks[k - 1].chunkClass == .comma, d.tags[Int(d.chunks[k].first)] == .dt
    else { return nil }
    var name = k - 2
    if isBracket(d, name, 0x29) {
      while name > low, k - name < 8, !isBracket(d, name, 0x28) { name -= 1 }
      name -= 1
    }
    guard name >= low, d.chunks[name].chunkClass == .nounPhrase,
      d.tags[Int(d.chunks[name].head)] == .np, beginsClause(d, name, low),
      !words.isTime(d.lemma(Int(d.chunks[name].head)))
    else { return nil }
    return nameStart(d, name)
  }

  /// The phrase after chunk `k` that is the subject of an inverted cue (said Holt, a former coach).
  func after(_ d: TextView, _ k: Int, _ high: Int) -> TokenRange? {
    var s = k + 1
    while s <= high, d.chunks[s].chunkClass == .adverb { s += 1 }
    guard s <= high, d.chunks[s].chunkClass == .nounPhrase || d.chunks[s].chunkClass == .pronoun
    else { return nil }
    if words.isTime(d.lemma(Int(d.chunks[s].head))), d.chunks[s].fine != .pronoun { return nil }
    return extended(d, from: s, high)
  }

  /// The noun phrase that begins with chunk `s`: on over *of* phrases, brackets, coordination, an
  /// appositive and a relative clause.
  func extended(_ d: TextView, from s: Int, _ high: Int) -> TokenRange {
    var e = s
    if d.chunks[s].chunkClass == .pronoun {
      return TokenRange(Int(d.chunks[s].first), Int(d.chunks[s].last) + 1)
    }
    func tail() {
      while e + 2 <= high {
        let x = d.chunks[e + 1]
        if x.chunkClass == .preposition, words.joinsNouns(x.fine),
          d.chunks[e + 2].chunkClass == .nounPhrase,
          !words.isTime(d.lemma(Int(d.chunks[e + 2].head)))
        {
          e += 2
        } else if x.fine == words.and, d.chunks[e + 2].chunkClass == .nounPhrase,
          e + 3 > high || d.chunks[e + 3].chunkClass != .verbGroup
        {
          e += 2
        } else if isBracket(d, e + 1, 0x28) {
          var m = e + 2
          while m <= high, m - e < 8, !isBracket(d, m, 0x29) { m += 1 }
          if m <= high, isBracket(d, m, 0x29) { e = m } else { return }
        } else {
          return
        }
      }
    }
    tail()
    var rounds = 0
    while e + 2 <= high, d.chunks[e + 1].chunkClass == .comma, rounds < 3 {
      rounds += 1
      let next = d.chunks[e + 2]
      if next.chunkClass == .nounPhrase, !words.isTime(d.lemma(Int(next.head))),
        !hasVerb(d, after: e + 2, high)
      {
        e += 2
        tail()
      } else if next.chunkClass == .wh, words.isPersonWh(next.fine) {
        var m = e + 3
        while m <= high, d.chunks[m].chunkClass != .comma, d.chunks[m].chunkClass != .stop {
          m += 1
        }
        e = min(m, high)
        if d.chunks[e].chunkClass == .stop { e -= 1 }
        break
      } else {
        break
      }
    }
    if e == s || d.chunks[s].chunkClass == .nounPhrase, e + 1 <= high,
      d.chunks[e + 1].chunkClass == .wh, words.isPersonWh(d.chunks[e + 1].fine)
    {
      var m = e + 2
      while m <= high, d.chunks[m].chunkClass != .comma, d.chunks[m].chunkClass != .stop { m += 1 }
      e = min(m - 1, high)
    }
    return TokenRange(Int(d.chunks[s].first), Int(d.chunks[e].last) + 1)
  }

  private func hasVerb(_ d: TextView, after k: Int, _ high: Int) -> Bool {
    var m = k + 1
    while m <= high, m < k + 4 {
      switch d.chunks[m].chunkClass {
      case .verbGroup: return d.chunks[m].fine == .finite
      case .comma, .stop, .conjunction, .wh, .colon, .dash: return false
      default: m += 1
      }
    }
    return false
  }
}
