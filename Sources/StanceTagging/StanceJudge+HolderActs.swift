import Lexicons
import TextModel

/// What the verbs of the holder tell: acts that need no side.
extension StanceJudge {
  /// "is for the city to decide"
  func leavesIt(_ lexicon: StanceLexicon) -> Bool {
    for p in 0..<reading.groupCount
    where reading.predicates[p].isInfinitive
      && reading.lemmaHas(reading.predicates[p].head, .inquiring)
    {
      var k = reading.predicates[p].first - 1
      while k > 1, reading.tags[k].isNominal || reading.tags[k] == .prp { k -= 1 }
      guard k > 0, k < reading.predicates[p].first - 1, reading.words[k] == lexicon.purpose else {
        continue
      }
      if reading.tags[k - 1] == .be || reading.tags[k - 1] == .neg { return true }
    }
    return false
  }

  /// The act of what the holder is told to do: "warned that", "…, the miller predicts".
  func holderAct(_ lexicon: StanceLexicon) -> StanceAct? {
    guard hasHolder, !holder.tokens.isEmpty else { return nil }
    let place = target.tokens.first ?? 0
    for link in holder.links
    where link.role == .subject && link.predicate >= 0
      && (link.path == .itself || link.path == .pronoun)
    {
      let verb = reading.predicates[link.predicate]
      guard verb.kind == .verb, verb.isFinite, !verb.isPassive, !verb.isNegated else { continue }
      let classes = verb.classes.union(verb.phraseClasses)
      let word = lexicon.entries[Int(reading.lemmaEntry[verb.head])]
      let phrase =
        Self.act(of: classes) ?? actOfObject(link.predicate, before: reading.count, lexicon)
      guard let act = phrase ?? Self.act(of: word) else { continue }
      // "threw out the offer": of something else than the target.
      if !target.tokens.isEmpty, reading.clause[place] != reading.clause[verb.head],
        !inHolderContent(place, lexicon), !leads(link.predicate, to: place)
      {
        continue
      }
      switch act {
      case .call where word.has(.naming): continue
      case .call where word.has(.wondering) && (hasQuestion || place < verb.head): continue
      // "wants to see it", "insisted that it was safe"
      case .demand where classes.has(.commit): continue
      case .demand where phrase == nil && classes.has(.reporting):
        guard hasDuty(under: link.predicate) else { continue }
        return act
      // "plans to discuss it"
      case .commitment where !classes.has(.reporting):
        guard phrase != nil || place < verb.head || hasClause(under: link.predicate) else {
          continue
        }
        return act
      case .declaration where classes.has(.reporting): continue
      default: return act
      }
    }
    return nil
  }

  /// Whether anything must be done, or a clause under a verb tells what shall be, not what is:
  /// "insists that he step down".
  private func hasDuty(under p: Int) -> Bool {
    for q in 0..<reading.groupCount {
      if reading.predicates[q].hasDuty { return true }
      if reading.predicates[q].parent == p, reading.predicates[q].isClause, !isPlainFact(q) {
        return true
      }
    }
    return false
  }

  /// *Deserve*: what is owed.
  func isDeserving(_ p: Int) -> Bool {
    let head = reading.predicates[p].head
    return reading.lemmaHas(head, .wantedObject) && reading.lemmaHas(head, .causing)
  }

  func hasInfinitive(under p: Int) -> Bool {
    for q in 0..<reading.groupCount
    where reading.predicates[q].parent == p && reading.predicates[q].isInfinitive { return true }
    return false
  }

  /// "issued a warning", "renewed his plea": the act of the noun that a verb without one brings.
  func actOfObject(_ p: Int, before limit: Int, _ lexicon: StanceLexicon) -> StanceAct? {
    let verb = reading.predicates[p]
    guard !verb.isPassive, !verb.isNegated,
      reading.verbClasses(verb.head, lexicon).has(.viewing)
    else { return nil }
    for o in verb.objects where reading.heads[o] > verb.head && reading.heads[o] < limit {
      guard reading.tags[reading.heads[o]].isNoun else { continue }
      return Self.act(of: lexicon.entries[Int(reading.lemmaEntry[reading.heads[o]])])
    }
    return nil
  }

  private func hasClause(under p: Int) -> Bool {
    for q in 0..<reading.groupCount
    where reading.predicates[q].parent == p && reading.predicates[q].isClause { return true }
    return false
  }

  /// "appealed for the truce to be kept": no other finite verb stands between.
  private func leads(_ p: Int, to token: Int) -> Bool {
    let head = reading.predicates[p].head
    guard token > head, token - head < 12 else { return false }
    for q in 0..<reading.groupCount
    where reading.predicates[q].isFinite && reading.predicates[q].head > head
      && reading.predicates[q].head < token
    { return false }
    return true
  }
}
