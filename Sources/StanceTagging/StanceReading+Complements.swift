import Lexicons
import TextModel

/// What a verb says its object or its subject is, where the tags do not show it.
extension StanceReading {
  /// "called the rules rushed", "found the scheme draconian", "is crisis-hit": a word that judges,
  /// right behind the noun it is said of and before the end of its clause, is an adjective whatever
  /// its tag; a noun there ("called the scheme madness") begins a phrase of its own.
  mutating func mendComplements(_ lexicon: StanceLexicon) {
    complement = -1
    let naming: UInt64 = 1 << UInt64(StanceWordKind.naming.rawValue)
    let copula: UInt64 = 1 << UInt64(StanceWordKind.copula.rawValue)
    let causing: UInt64 = 1 << UInt64(StanceWordKind.causing.rawValue)
    if seenKinds & (naming | copula | causing) == 0 { return }
    for v in 0..<max(0, count - 1) {
      let kinds = formKinds[v] | lemmaKinds[v]
      if kinds & (naming | copula | causing) == 0 || !tags[v].isVerb { continue }
      if kinds & causing != 0 { splitObjects(after: v) }
      if kinds & copula != 0 { mendPredicate(after: v, lexicon) }
      if kinds & naming != 0 { mendComplement(of: v, lexicon) }
    }
  }

  /// "The estate is crisis-hit.", "felt twee": an adjective of the lexicon that is tagged as a noun.
  private mutating func mendPredicate(after v: Int, _ lexicon: StanceLexicon) {
    var k = v + 1
    while k < count, tags[k] == .rb || tags[k] == .neg { k += 1 }
    guard k < count, tags[k] == .nn, endsPhrase(k + 1) else { return }
    let classes = adjectiveClasses(k, lexicon)
    guard classes.polarity != 0, !classes.has(.describing),
      lexicon.entries[Int(lemmaEntry[k])].noun.isEmpty,
      lexicon.entries[Int(formEntry[k])].noun.isEmpty
    else { return }
    tags[k] = .jj
  }

  /// "If the ban stays, …": a plural that may be a verb of lasting or ending, at the end of a condition
  /// that has no other verb.
  mutating func mendConditions() {
    let wanted: UInt64 = 1 << UInt64(StanceWordKind.condition.rawValue)
    if seenKinds & wanted == 0 { return }
    for c in 0..<count where formKinds[c] & wanted != 0 {
      var k = c + 1
      while k < count, k - c < 9, tags[k].isNominal || tags[k] == .in || tags[k] == .pos { k += 1 }
      guard k < count, k > c + 2, tags[k] == .comma || tags[k] == .stop || tags[k] == .qt,
        tags[k - 1] == .nns, tags[k - 2].isNoun,
        lemmaHas(k - 1, .staying) || lemmaHas(k - 1, .ending)
      else { continue }
      tags[k - 1] = .vbz
    }
  }

  /// "gave the cuts full marks": an adjective behind a noun opens the second object.
  private mutating func splitObjects(after v: Int) {
    var k = v + 1
    while k + 2 < count, k - v < 7, tags[k].isNominal {
      if tags[k] == .nns || tags[k] == .nn || tags[k] == .np, tags[k + 1] == .jj,
        tags[k + 2] == .nn || tags[k + 2] == .nns
      {
        complement = k + 1
        return
      }
      k += 1
    }
  }

  private mutating func mendComplement(of v: Int, _ lexicon: StanceLexicon) {
    var k = v + 2
    let end = min(count, v + 14)
    while k < end {
      switch tags[k] {
      case .stop, .colon, .comma, .md, .be, .hv, .do, .vbz, .vbp, .thc, .sub: return
      default: break
      }
      if lemmaHas(v, .labelling), tags[k] == .nn || tags[k] == .jj, tags[k - 1].isNoun,
        opensNoun(k, lexicon)
      {
        complement = k
        return
      }
      if endsPhrase(k + 1), follows(k) {
        let way = complementWay(k, of: v, lexicon)
        if way == .adjective {
          tags[k] = .jj
          // "the new timetable reckless"
          if tags[k - 1] == .jj {
            tags[k - 1] = .nn
            complement = k
          }
        }
        if way == .noun { complement = k }
        if way != .none { return }
      }
      k += 1
    }
  }

  private enum ComplementWay {
    case none, adjective, noun
  }

  private func complementWay(
    _ k: Int, of v: Int, _ lexicon: StanceLexicon
  ) -> ComplementWay {
    switch tags[k] {
    case .nn, .vbn, .vbd, .vbg, .rb, .vb: break
    default: return .none
    }
    let form = lexicon.entries[Int(formEntry[k])]
    let lemma = lexicon.entries[Int(lemmaEntry[k])]
    let adjective = adjectiveClasses(k, lexicon)
    // "saw the plan rejected", "found the papers yesterday"
    if adjective.polarity != 0, !adjective.has(.describing) { return .adjective }
    let isLabel = lemmaHas(v, .labelling)
    if tags[k] == .nn {
      guard isLabel, tags[k - 1] == .nn || tags[k - 1] == .nns || tags[k - 1] == .np,
        form.noun.union(lemma.noun).polarity != 0 || opensNoun(k, lexicon)
      else { return .none }
      return .noun
    }
    guard isLabel || lemmaHas(v, .naming) && !lemmaHas(v, .inquiring), tags[k] != .rb,
      tags[k] != .vb, lemma.verb.has(.badFor) || lemma.verb.has(.goodFor)
    else { return .none }
    return tags[k] == .vbn || tags[k] == .vbd ? .adjective : .none
  }

  /// Whether a noun, with adverbs between, stands before the token.
  private func follows(_ k: Int) -> Bool {
    var b = k - 1
    while b > 0, tags[b] == .rb { b -= 1 }
    if tags[b] == .jj, b == k - 1, b > 0, tags[b - 1] == .jj { return true }
    return tags[b].isNoun && tags[b] != .cd || tags[b] == .prp
  }

  /// Whether no noun phrase goes on with the token.
  private func endsPhrase(_ k: Int) -> Bool {
    guard k < count else { return true }
    switch tags[k] {
    case .stop, .colon, .comma, .in, .sub, .thc, .cc, .qt, .rb, .ti, .wh: return true
    default: return false
    }
  }

  /// "pie in the sky": a noun of several words that judges.
  private func opensNoun(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    opensNoun(k, lexicon.entries[Int(formEntry[k])].nounPhrases, lexicon)
      || opensNoun(k, lexicon.entries[Int(lemmaEntry[k])].nounPhrases, lexicon)
  }

  private func opensNoun(_ k: Int, _ root: Int32, _ lexicon: StanceLexicon) -> Bool {
    var node = root
    var m = k + 1
    while node >= 0, m < min(count, k + 6) {
      node = lexicon.phrases.step(node, words[m], or: lemmas[m])
      if node >= 0, StanceClassSet(rawValue: lexicon.phrases.value(node)).polarity != 0 {
        return true
      }
      m += 1
    }
    return false
  }

  /// "spoke of the plan as", "thought of it as": what is named, behind a preposition.
  func spokenOf(_ g: Int, _ lexicon: StanceLexicon) -> Int? {
    let verb = predicates[g]
    guard verb.objects.isEmpty, verb.classes.has(.reporting),
      let first = verb.complements.first, complements[first].word != lexicon.role
    else { return nil }
    let head = complements[first].head
    guard head + 1 < count, words[head + 1] == lexicon.role else { return nil }
    return head
  }

  /// "called the decision to sell the works a blunder", "found the rules on parking confusing": where
  /// what the object is called begins, over what hangs on the object; `k` itself where nothing does.
  func beyondObject(_ k: Int, _ lexicon: StanceLexicon) -> Int {
    var at = k
    var hops = 0
    while at + 1 < count, hops < 3 {
      if tags[at] == .in, words[at] != lexicon.role, chunkOf[at + 1] >= 0 {
        at = chunks[Int(chunkOf[at + 1])].head + 1
      } else if tags[at] == .ti, groupOf[at] >= 0 {
        at = predicates[Int(groupOf[at])].end
        if at < count, chunkOf[at] >= 0 { at = chunks[lastOfChain(Int(chunkOf[at]))].head + 1 }
      } else {
        return k
      }
      guard at < count else { return k }
      let opensNoun = chunkOf[at] >= 0 && chunks[Int(chunkOf[at])].first == at && tags[at] == .dt
      if opensNoun || tags[at] == .jj && chunkOf[at] < 0 { return at }
      hops += 1
    }
    return k
  }
}
