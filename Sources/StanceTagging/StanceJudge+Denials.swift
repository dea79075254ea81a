import Lexicons
import TextModel

/// What is denied, by whom, and whether it is said to be true.
extension StanceJudge {
  /// "cannot thank them enough"
  func isPastEnough(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[p]
    guard predicate.isNegated, lexicon.entry(predicate.modal).has(.possible) else { return false }
    for k in predicate.head + 1..<max(predicate.head + 1, min(reading.count, predicate.head + 9))
    where reading.clause[k] == reading.clause[predicate.head]
      && (lexicon.entries[Int(reading.formEntry[k])].adjective.has(.enough)
        || reading.formHas(k, .excess))
    {
      // "cannot speak too highly of them"
      if reading.formHas(k, .excess) { return k + 1 < reading.count && reading.tags[k + 1] == .rb }
      return k + 1 >= reading.count || !reading.tags[k + 1].isNominal
    }
    return false
  }

  /// "there is no evidence that": the clause is denied; not "there is no doubt that".
  func isUnproven(_ up: Int) -> Bool {
    for o in reading.predicates[up].objects {
      let head = reading.heads[o]
      let c = Int(reading.chunkOf[head])
      if c >= 0, reading.isNegative[reading.chunks[c].first], reading.lemmaHas(head, .proving) {
        return true
      }
      // "not a shred of evidence that"
      if isNone(head), head + 2 < reading.count, reading.formHas(head + 1, .of),
        reading.lemmaHas(head + 2, .proving)
      {
        return true
      }
    }
    return false
  }

  /// "had no plans to": the noun before the infinitive is denied.
  func hasNoObject(_ up: Int, before p: Int) -> Bool {
    guard reading.predicates[p].isInfinitive else { return false }
    for o in reading.predicates[up].objects {
      let c = Int(reading.chunkOf[reading.heads[o]])
      if c >= 0, reading.isNegative[reading.chunks[c].first] { return true }
    }
    return false
  }

  /// "has no intention of closing it": the noun before the gerund is denied.
  func hasNoPlan(_ up: Int, before p: Int) -> Bool {
    guard !reading.predicates[p].isInfinitive else { return false }
    for o in reading.predicates[up].objects
    where reading.lemmaHas(reading.heads[o], .wanting) && isNone(reading.heads[o]) { return true }
    return false
  }

  func isStopShort(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    reading.predicates[p].phraseClasses.has(.implicativeNegative)
  }

  /// Whether the subject is nobody.
  func hasNobody(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    guard reading.mayDeny else { return false }
    let verb = reading.predicates[p].copula >= 0 ? reading.predicates[p].copula : p
    for h in reading.subjects(verb) {
      let head = reading.heads[h]
      if reading.has(head, .nobody, lexicon) || isNone(head) { return true }
    }
    return false
  }

  /// "no parent", "not a single parent"
  func isNone(_ head: Int) -> Bool {
    if head > 0 && reading.formHas(head - 1, .negator) { return true }
    let c = Int(reading.chunkOf[head])
    guard c >= 0 else { return false }
    let first = reading.chunks[c].first
    // "few parents", "hardly any parents"
    if first < head, reading.formHas(first, .nobody) { return true }
    return reading.isNegative[first]
      || (first > 0 && (reading.tags[first - 1] == .neg || reading.formHas(first - 1, .negator)))
  }

  /// "it is false that", "it is not true that": the clause is denied; the copula's own negation is
  /// counted in.
  func saysTruth(_ up: Int, of p: Int, _ lexicon: StanceLexicon) -> Bool {
    guard reading.predicates[up].isCopula else { return false }
    for q in reading.groupCount..<max(reading.groupCount, reading.predicates.count)
    where reading.predicates[q].copula == up
      && reading.predicates[q].head < reading.predicates[p].head
    {
      let head = reading.predicates[q].head
      let classes = lexicon.entries[Int(reading.lemmaEntry[head])]
      if classes.adjective.has(.truth) || classes.noun.has(.truth) { return isNegated(q, lexicon) }
      if classes.adjective.has(.falsehood) || classes.noun.has(.falsehood) {
        return !isNegated(q, lexicon)
      }
    }
    return false
  }

  /// Whether the predicate stands under "questioned whether", "doubts that".
  func isDoubted(_ p: Int) -> Bool {
    guard p >= 0, reading.predicates[p].isEmbedded, reading.predicates[p].parent >= 0 else {
      return false
    }
    let up = reading.predicates[reading.predicates[p].parent]
    return up.classes.has(.doubt) && !up.isNegated
  }

  /// Whether the target is a claim, a charge, a rumour: something that is true or false.
  func isAssertable(_ lexicon: StanceLexicon) -> Bool {
    for k in target.tokens where reading.nounClasses(k, lexicon).has(.assertable) {
      // "parking charges"
      if k == 0 || reading.tags[k - 1] != .nn { return true }
    }
    for k in target.paths.indices where target.paths[k] == .of {
      if reading.nounClasses(k, lexicon).has(.assertable) { return true }
    }
    return false
  }

  /// "is pure invention", "called it 'simply untrue'"
  func saysFalse(_ rule: FiredRule, _ lexicon: StanceLexicon) -> Bool {
    for k in rule.token..<min(reading.count, rule.token + 8) {
      let entry = lexicon.entries[Int(reading.lemmaEntry[k])]
      if reading.tags[k].isNoun ? entry.noun.has(.falsehood) : entry.adjective.has(.falsehood) {
        return !reading.isDenied[k]
      }
    }
    return false
  }
}
