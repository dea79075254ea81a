import Lexicons
import TextModel

extension StanceReading {
  /// Adjectives and nouns said of the subject (be, seem …) or the object (call, label …).
  mutating func findPredicatives(_ g: Int, _ lexicon: StanceLexicon) {
    let verb = predicates[g]
    let isAmounting = verb.classes.union(verb.phraseClasses).has(.amounting)
    let isCopula = tags[verb.head] == .be || has(verb.head, .copula, lexicon) || isAmounting
    var isNaming = !isCopula && has(verb.head, .naming, lexicon)
    if !isCopula, let spoken = spokenOf(g, lexicon) {
      isNaming = true
      predicates[g].objects = heads.count..<heads.count + 1
      heads.append(spoken)
    }
    guard isCopula || isNaming else { return }
    predicates[g].isCopula = isCopula
    // "strikes the bishops as unfair": behind the whole phrase
    var k = isAmounting ? max(verb.head + 1, verb.phraseEnd) : verb.head + 1
    var beyond = -1
    if isNaming, let last = predicates[g].objects.last {
      k = max(k, heads[last] + 1)
      let end = beyondObject(k, lexicon)
      if end > k {
        k = end
        if chunkOf[end] >= 0 { beyond = end }
      }
    }
    let from = k
    if beyond >= 0 {
      let head = chunks[Int(chunkOf[beyond])].head
      if predicateOf[head] < 0 { addPredicative(head, .noun, g, verb.isNegated) }
      return
    }
    var isNegated = verb.isNegated
    var hops = 0
    while k < count && hops < 7 {
      let tag = tags[k]
      if negates(k, lexicon) { isNegated = true }
      // "less harmful", "more costly": the degree stands before the adjective.
      if tag == .jj, k + 1 < count, tags[k + 1] == .jj, formHas(k, .lesser) || formHas(k, .greater)
      {
        k += 1
        continue
      }
      if tag == .jj || ((tag == .vbg || tag == .vbn) && k == from && groupOf[k] < 0) {
        if chunkOf[k] < 0 && predicateOf[k] < 0 {
          addPredicative(k, .adjective, g, isNegated)
          addCoordinated(after: k, g, isNegated)
        }
        break
      }
      // "is right.", "is far from safe"
      if tag == .rb, k == from || tags[k - 1] == .rb, isLastOfClause(k), predicateOf[k] < 0,
        adjectiveClasses(k, lexicon).polarity != 0
      {
        addPredicative(k, .adjective, g, isNegated)
        break
      }
      if k + 2 < count, tags[k + 2] == .jj, formHas(k + 1, .from) {
        isNegated.toggle()
        k += 2
        continue
      }
      switch tag {
      case .rb, .neg, .dt, .vbn, .vbg, .cc, .qt, .comma: break
      case .in:
        if formHas(k, .clauseOpener) { break }
        return addNouns(g, isCopula, isNegated, lexicon)
      default: return addNouns(g, isCopula, isNegated, lexicon)
      }
      k += 1
      hops += 1
    }
    addNouns(g, isCopula, isNegated, lexicon)
  }

  private func isLastOfClause(_ k: Int) -> Bool {
    guard k + 1 < count else { return true }
    switch tags[k + 1] {
    case .stop, .comma, .qt, .colon, .cc: return true
    default: return false
    }
  }

  /// "is costly and unfair"
  private mutating func addCoordinated(after k: Int, _ g: Int, _ isNegated: Bool) {
    var j = k + 1
    while j + 1 < count {
      if tags[j] == .cc || tags[j] == .comma || tags[j] == .rb {
        j += 1
      } else if j == k + 1, tags[j] == .in, !formHas(j, .clauseOpener), chunkOf[j + 1] >= 0 {
        // "good for cities and bad for villages"
        let end = chunks[Int(chunkOf[j + 1])].head + 1
        guard end + 1 < count, tags[end] == .cc || tags[end] == .comma else { return }
        j = end
      } else if tags[j] == .jj && chunkOf[j] < 0 && predicateOf[j] < 0 && j <= k + 9 {
        addPredicative(j, .adjective, g, isNegated)
        j += 1
      } else {
        return
      }
    }
  }

  private mutating func addNouns(
    _ g: Int, _ isCopula: Bool, _ isNegated: Bool, _ lexicon: StanceLexicon
  ) {
    let objects = predicates[g].objects
    if isCopula {
      // "turned a profit", "got a bad deal" say nothing that the subject is.
      let verb = predicates[g]
      if tags[verb.head] != .be, lemmaHas(verb.head, .causing) { return }
      if verb.phraseClasses.has(.amounting), verb.phraseObject >= 0,
        predicateOf[verb.phraseObject] < 0
      {
        // "is devoid of": what it is not
        let isWithout = verb.phraseClasses.has(.implicativeNegative)
        addPredicative(verb.phraseObject, .noun, g, isNegated != isWithout)
      }
      for o in objects.prefix(2) {
        let head = beyondNothing(heads[o])
        guard predicateOf[head] < 0 else { continue }
        var hasNo = isNegated
        if chunkOf[head] >= 0, isNegator(chunks[Int(chunkOf[head])].first, lexicon) { hasNo = true }
        addPredicative(head, .noun, g, hasNo)
        addCoordinatedNoun(after: head, g, isNegated)
      }
    } else if predicates[g].isPassive {
      // "was seen as a failure"
      let from = predicates[g].head + 2
      if from < count, tags[from - 1] == .in, chunkOf[from] >= 0 {
        let head = chunks[Int(chunkOf[from])].head
        if predicateOf[head] < 0 { addPredicative(head, .noun, g, isNegated) }
      }
      // "was branded a liar"
      for o in objects.prefix(1) where predicateOf[heads[o]] < 0 {
        addPredicative(heads[o], .noun, g, isNegated)
      }
    } else if let role = nounAfterAs(g, lexicon) {
      addPredicative(role, .noun, g, isNegated)
    } else if let noun = nounOverRelative(g) {
      addPredicative(noun, .noun, g, isNegated)
    } else if let last = objects.last {
      // "called Reed a liar": the chunk right after the object
      let c = Int(chunkOf[heads[last]])
      let gap = c >= 0 && chunks[c].head + 1 < count && isSoft[chunks[c].head + 1] ? 2 : 1
      if c >= 0, c + 1 < chunks.count,
        chunks[c + 1].first == chunks[c].head + gap
          || (chunks[c + 1].first <= chunks[c].head + 3
            && formHas(chunks[c].head + 1, .clauseOpener))
      {
        let head = chunks[c + 1].head
        if predicateOf[head] < 0 { addPredicative(head, .noun, g, isNegated) }
      }
    }
  }

  /// "is a gift to landlords and a disaster for tenants"
  private mutating func addCoordinatedNoun(after noun: Int, _ g: Int, _ isNegated: Bool) {
    var end = noun + 1
    while end + 1 < count, end - noun < 9, tags[end] == .in, chunkOf[end + 1] >= 0 {
      end = chunks[Int(chunkOf[end + 1])].head + 1
    }
    guard end > noun + 1 else { return }
    guard end + 1 < count, tags[end] == .cc, tags[end + 1] == .dt, chunkOf[end + 1] >= 0 else {
      return
    }
    let head = chunks[Int(chunkOf[end + 1])].head
    guard predicateOf[head] < 0, head + 1 >= count || groupOf[head + 1] < 0 else { return }
    addPredicative(head, .noun, g, isNegated)
  }

  /// "regards Dunn, a lawyer, as an outsider": what the object is seen as, over an apposition.
  private func nounAfterAs(_ g: Int, _ lexicon: StanceLexicon) -> Int? {
    guard let last = predicates[g].objects.last else { return nil }
    var k = heads[last] + 1
    while k < count, k - heads[last] < 14, groupOf[k] < 0 {
      // "likened it to a straitjacket"
      let isLikened = words[k] == lexicon.infinitive && lemmaHas(predicates[g].head, .labelling)
      if words[k] == lexicon.role || isLikened, k + 1 < count, chunkOf[k + 1] >= 0 {
        let head = chunks[Int(chunkOf[k + 1])].head
        return predicateOf[head] < 0 && tags[head].isNoun ? head : nil
      }
      k += 1
    }
    return nil
  }

  /// "called the film, which cost little, a masterpiece": the noun after the relative clause.
  private func nounOverRelative(_ g: Int) -> Int? {
    guard let last = predicates[g].objects.last else { return nil }
    var k = heads[last] + 1
    guard k + 1 < count, tags[k] == .comma, tags[k + 1] == .wh else { return nil }
    k += 2
    while k < count, k - heads[last] < 20, tags[k] != .comma { k += 1 }
    guard k + 1 < count, tags[k] == .comma, chunkOf[k + 1] >= 0 else { return nil }
    let head = chunks[Int(chunkOf[k + 1])].head
    let end = head + 1
    if end < count, groupOf[end] >= 0 || tags[end].isVerb { return nil }
    return predicateOf[head] < 0 ? head : nil
  }

  /// "nothing short of", "nothing but": the noun that follows.
  private func beyondNothing(_ head: Int) -> Int {
    guard formHas(head, .nobody), head + 3 < count else { return head }
    var next = -1
    if formHas(head + 1, .contrast) {
      next = head + 2
    } else if formHas(head + 2, .than) || formHas(head + 2, .of) {
      next = head + 3
    }
    guard next >= 0, chunkOf[next] >= 0 else { return head }
    return chunks[Int(chunkOf[next])].head
  }

  private mutating func addPredicative(
    _ head: Int, _ kind: PredicateKind, _ g: Int, _ isNegated: Bool
  ) {
    let verb = predicates[g]
    var new = StancePredicate(head: head, kind: kind, first: head, end: head + 1)
    new.isNegated = isNegated
    new.modal = verb.modal
    new.hasDuty = verb.hasDuty
    new.isConditional = verb.isConditional
    new.isEvenIf = verb.isEvenIf
    new.isEmbedded = verb.isEmbedded
    new.parent = verb.parent
    new.isClause = verb.isClause
    new.copula = g
    predicateOf[head] = Int32(truncatingIfNeeded: predicates.count)
    predicates.append(new)
  }

  /// The subjects of a group, its own or the ones it takes over.
  @inline(__always) func subjects(_ g: Int) -> Range<Int> {
    var at = g
    for _ in 0..<7 {
      let group = predicates[at]
      guard group.subjectFrom >= 0 else { return group.subjects }
      if group.takesObject && !predicates[group.subjectFrom].objects.isEmpty {
        return predicates[group.subjectFrom].objects
      }
      at = group.subjectFrom
    }
    return 0..<0
  }

  /// Lists every noun head in a role of a predicate.
  mutating func collectEdges() {
    edges.clear()
    hasConditional = false
    hasEvenIf = false
    for g in 0..<groupCount {
      let group = predicates[g]
      hasConditional = group.isConditional != hasConditional || group.isConditional
      hasEvenIf = group.isEvenIf != hasEvenIf || group.isEvenIf
      for h in subjects(g) {
        addEdge(g, group.isPassive ? .object : .subject, heads[h], 0)
      }
      if !group.isPassive {
        for o in group.objects { addEdge(g, .object, heads[o], 0) }
      }
      for c in group.complements {
        let complement = complements[c]
        let isAgent = group.isPassive && complement.isAgent
        addEdge(g, isAgent ? .subject : .preposition, complement.head, complement.word)
      }
    }
    for p in groupCount..<max(groupCount, predicates.count) {
      let verb = predicates[predicates[p].copula]
      var range = subjects(predicates[p].copula)
      if !verb.isPassive && !verb.isCopula {
        range = verb.objects.isEmpty ? 0..<0 : verb.objects.lowerBound..<verb.objects.lowerBound + 1
      }
      for h in range where heads[h] != predicates[p].head {
        addEdge(p, .attribute, heads[h], 0)
      }
    }
  }

  private mutating func addEdge(
    _ predicate: Int, _ role: StanceRole, _ head: Int, _ word: UInt32
  ) {
    edges.append(
      RoleEdge(
        predicate: Int32(truncatingIfNeeded: predicate), role: role,
        head: Int32(truncatingIfNeeded: head), word: word))
  }
}
