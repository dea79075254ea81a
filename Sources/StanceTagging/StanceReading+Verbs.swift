import Lexicons
import TextModel

extension StanceReading {
  /// Finds verb groups: auxiliaries, negation, modal, voice.
  mutating func findGroups(_ lexicon: StanceLexicon) {
    predicates.clear()
    heads.clear()
    complements.clear()
    groupOf.fill(-1, count: count)
    predicateOf.fill(-1, count: count)
    loose.token = -1
    listVerbs()
    var i = 0
    while true {
      i = openings.next(from: i, to: count)
      if i >= count { break }
      let opensInfinitive =
        tags[i] == .ti && i + 1 < count
        && (tags[i + 1].isVerb || tags[i + 1] == .rb
          || (tags[i + 1] == .qt && i + 2 < count && tags[i + 2].isVerb))
      guard tags[i].isVerb || tags[i] == .md || opensInfinitive, chunkOf[i] < 0 else {
        i += 1
        continue
      }
      i = readGroup(at: i, lexicon)
    }
    groupCount = predicates.count
  }

  /// Lists in `openings` the tokens with which a verb group may begin. Marks that became small words
  /// since the masks were read are none.
  private mutating func listVerbs() {
    for b in 0..<masks.blocks {
      openings[block: b] =
        masks[.vb, b] | masks[.vbp, b] | masks[.vbz, b] | masks[.vbd, b] | masks[.vbn, b]
        | masks[.vbg, b] | masks[.be, b] | masks[.hv, b] | masks[.do, b] | masks[.md, b]
        | masks[.ti, b]
    }
  }

  /// Reads the group that begins at `i`; returns the token to go on from.
  private mutating func readGroup(at i: Int, _ lexicon: StanceLexicon) -> Int {
    var main = -1
    var isNegated = false
    var modal: UInt32 = 0
    var hasDuty = false
    var isDoubled = false
    var sawBe = false
    var sawHave = false
    var sawAuxiliary = false
    var j = i
    scan: while j < count && chunkOf[j] < 0 {
      let tag = tags[j]
      if tag.isVerb {
        if main >= 0 {
          let isBe = lemmaHas(main, .be)
          guard tags[main] == .be || tags[main] == .hv || tags[main] == .do || isBe else {
            break scan
          }
          sawAuxiliary = true
          if tags[main] == .be || isBe { sawBe = true }
          if tags[main] == .hv { sawHave = true }
        }
        main = j
      } else if tag == .md {
        if main >= 0 { break scan }
        // "we'll", "won't": the lemma is that of the long form.
        modal = lemmas[j]
        if isNegative[j], negates(j, lexicon) { isNegated.toggle() }
        if has(j, .duty, lexicon) { hasDuty = true }
      } else if tag == .ti {
        // "ought to keep"
        if j != i && !(main < 0 && j == i + 1 && tags[i] == .md) { break scan }
      } else if tag == .neg || tag == .rb {
        // "promised not to" denies what is promised.
        if tag == .neg || isNegative[j], main >= 0, j + 1 < count, tags[j + 1] == .ti { break scan }
        if negates(j, lexicon) {
          if isNegated { isDoubled = true }
          isNegated.toggle()
        }
      } else if !(tag == .qt && j == i + 1 && main < 0 && tags[i] == .ti) {
        break scan
      }
      j += 1
    }
    guard main >= 0 else {
      if modal != 0 {
        loose = LooseModal(token: i, word: modal, isNegated: isNegated, hasDuty: hasDuty)
      }
      return max(j, i + 1)
    }
    var group = StancePredicate(head: main, kind: .verb, first: i, end: j)
    let takesLoose = loose.token >= 0 && modal == 0 && followsLoose(i)
    if takesLoose {
      modal = loose.word
      hasDuty = loose.hasDuty
      if loose.isNegated { isNegated.toggle() }
      if !invertsLoose(i) {
        group.first = loose.token
      } else if !hasDuty, loose.token == 0 || tags[loose.token - 1] == .qt,
        tags[i] == .vb, tags[count - 1] == .stop, has(loose.token, .possible, lexicon),
        !has(loose.token, .certain, lexicon), words[loose.token] == lexicon.optative
      {
        // "May the truce last."
        hasDuty = true
        modal = 0
      } else if hasDuty, loose.token == 0 || tags[loose.token - 1] == .qt,
        formHas(loose.token, .probable)
      {
        // "Should the strikes go on, …"
        hasDuty = false
        modal = 0
        group.isConditional = true
      }
    }
    loose.token = -1
    var before = i - 1
    while before >= 0
      && (tags[before] == .rb || tags[before] == .neg
        || (tags[before] == .jj && isNegative[before]))
    {
      if negates(before, lexicon) { isNegated.toggle() }
      before -= 1
    }
    // "Few trust it"
    if before >= 0, chunkOf[before] < 0, formHas(before, .nobody) { isNegated.toggle() }
    // A participle alone is passive unless it follows have.
    group.isPassive =
      words[main] == lexicon.done && sawBe && main + 1 < count && tags[main + 1] != .dt
      || tags[main] == .vbd && sawBe
      || tags[main] == .vbn && (sawBe || (!sawHave && !sawAuxiliary && !takesObject(main, i)))
    group.isNegated = isNegated
    group.isDoublyNegated = isDoubled
    group.modal = modal
    group.hasDuty = hasDuty
    group.isInfinitive = tags[i] == .ti
    switch tags[i] {
    case .vbz, .vbd, .vbp, .md: group.isFinite = true
    case .vbn: group.isFinite = main == i && !group.isPassive
    case .be, .hv, .do:
      group.isFinite = !formHas(i, .nonfinite)
    default: break
    }
    if takesLoose { group.isFinite = true }
    group.classes = verbClasses(main, lexicon)
    if tags[i] == .do && isNegated && tags[main] == .vb && opensClause(i) { group.hasDuty = true }
    let index = Int32(truncatingIfNeeded: predicates.count)
    predicates.append(group)
    predicateOf[main] = index
    for k in i...main { groupOf[k] = index }
    return main + 1
  }

  /// Whether the token denies; not the first word of "not only".
  func negates(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    guard isNegative[k] else { return false }
    // "no longer" denies once.
    if k > 0, tags[k] == .rb, isNegative[k - 1] { return false }
    return k + 1 >= count || !lexicon.entries[Int(formEntry[k + 1])].adjective.has(.merely)
  }

  /// "Don't close …": nothing but a mark stands before it.
  private func opensClause(_ i: Int) -> Bool {
    i == 0 || tags[i - 1] == .qt || tags[i - 1] == .stop || tags[i - 1] == .colon
  }

  /// Gives each group its governor, subject, object, complements and predicatives.
  mutating func attachGroups(_ lexicon: StanceLexicon) {
    var last = -1
    for g in 0..<groupCount {
      markMood(g, lexicon)
      govern(g, lexicon)
      if findSubject(g, last: last, lexicon) { last = g }
      findObjects(g, lexicon)
      findGap(g, lexicon)
      invert(g)
      matchVerbPhrase(g, lexicon)
      findPredicatives(g, lexicon)
    }
  }

  private mutating func govern(_ g: Int, _ lexicon: StanceLexicon) {
    if shareBareForm(g, lexicon) { return }
    // "do nothing but punish"
    if g > 0, tags[predicates[g].first] == .vb, predicates[g].first > 1,
      formHas(predicates[g].first - 1, .contrast), formHas(predicates[g].first - 2, .nobody)
    {
      predicates[g].subjectFrom = g - 1
    }
    guard g > 0 else { return announce(lexicon) }
    let own = predicates[g]
    let before = predicates[g - 1]
    let from = before.head + 1
    let to = own.first
    guard from <= to else { return }
    // What stands between, and what of it no chunk holds; no branch on either.
    var between: UInt64 = 0
    var behindPhrase: UInt64 = 0
    var outside: Int32 = -1
    let middle = min(max(from, before.phraseEnd), to)
    for k in from..<middle {
      between |= tags[k].bit
      outside &= chunkOf[k]
    }
    for k in middle..<to {
      behindPhrase |= tags[k].bit
      outside &= chunkOf[k]
    }
    between |= behindPhrase
    let hasComma = between & Tag.comma.bit != 0
    let hasColon = between & Tag.colon.bit != 0
    // Outside of chunks there is -1, whose sign each chunk's index takes away.
    let hasChunk = outside >= 0
    let smallWords = Tag.in.bit | Tag.rb.bit | Tag.rp.bit | Tag.neg.bit | Tag.qt.bit
    var onlySmallWords = behindPhrase & ~smallWords == 0
    if !onlySmallWords { onlySmallWords = isReason(from, to, before) }
    let isNear = to - from <= 8 && !hasColon
    // "has to go"
    if own.isInfinitive && from == to && tags[before.head] == .hv {
      predicates[g].hasDuty = true
      predicates[g].modal = lemmas[before.head]
    }
    if own.isInfinitive && isNear && !hasComma {
      if before.isConditional {
        predicates[g].isConditional = true
        predicates[g].isEvenIf = before.isEvenIf
      }
      predicates[g].parent = g - 1
      predicates[g].subjectFrom = g - 1
      // "urged them to go": the object acts; "sacrifice them to win": the subject does.
      predicates[g].takesObject =
        hasChunk && !before.isPassive
        && (before.classes.has(.directive) || before.classes.has(.goodFor)
          || has(before.head, .naming, lexicon) && !wantsDeed(own.first - 1, lexicon)
          || lemmaHas(before.head, .actPrediction)
          || wantsOfOthers(before, own))
      if let acting = actor(beforeInfinitive: own.first, lexicon) {
        // "time for the coach to go"
        predicates[g].subjectFrom = -1
        predicates[g].takesObject = false
        predicates[g].subjects = heads.count..<heads.count + 1
        heads.append(acting)
      } else if predicates[g].takesObject && before.objects.isEmpty,
        before.phraseObject >= 0 || chunkOf[own.first - 1] >= 0
      {
        // "called for the coach to go", "asked for it to be withdrawn"
        predicates[g].subjectFrom = -1
        predicates[g].subjects = heads.count..<heads.count + 1
        heads.append(
          before.phraseObject >= 0
            ? before.phraseObject : chunks[Int(chunkOf[own.first - 1])].head)
      }
    } else if tags[own.head] == .vbn || tags[own.head] == .vbd, own.first == own.head,
      own.first > 0, isNear, !hasComma,
      chunkOf[own.first - 1] >= 0,
      lemmaHas(before.head, .wanting) || (tags[before.head] == .hv && before.isInfinitive)
        || (before.classes.has(.like) && before.modal != 0)
    {
      // "wants the toll scrapped"
      predicates[g].parent = g - 1
      predicates[g].isFinite = false
      predicates[g].isPassive = true
    } else if own.first == own.head, own.first > 0, to - from <= 6, !hasComma,
      tags[own.head] == .vbn || tags[own.head] == .vbd, chunkOf[own.first - 1] >= 0,
      isSeen(before, lexicon)
    {
      // "would like to see the fee abolished"
      predicates[g].parent = before.parent
      predicates[g].isFinite = false
      predicates[g].isPassive = true
    } else if own.first == own.head, tags[own.head] == .vb || tags[own.head] == .vbp,
      before.isInfinitive, own.first > from, to - from <= 6,
      !hasComma, chunkOf[from] >= 0, chunkOf[own.first - 1] >= 0,
      lemmaHas(before.head, .naming), lemmaHas(before.head, .inquiring)
    {
      // "wants to see the tax go"
      predicates[g].parent = g - 1
      predicates[g].subjectFrom = g - 1
      predicates[g].takesObject = true
    } else if own.first == own.head, tags[own.head] == .vb, before.classes.has(.goodFor),
      before.isInfinitive || before.hasDuty, hasChunk, from < to, to - from <= 4, !hasComma
    {
      // "help us protect it"
      predicates[g].parent = g - 1
      predicates[g].subjectFrom = g - 1
      predicates[g].takesObject = true
    } else if !own.isFinite, tags[own.head] == .vbg || isGerund(own.first), isNear, !hasComma,
      onlySmallWords
    {
      predicates[g].parent = g - 1
      let isPrevented = from < to && formHas(to - 1, .from)
      predicates[g].subjectFrom = isPrevented ? -1 : g - 1
    } else if from < to, own.isFinite || isSubjunctive(g),
      tags[from] == .thc || (from + 1 < to && tags[from + 1] == .thc)
        || (from + 2 < to && tags[from + 2] == .thc)
        || (from + 3 < to && tags[from + 3] == .thc && tags[from] == .in
          && tags[before.head] == .be)
        || hasProof(from, to)
    {
      predicates[g].parent = clauseGovernor(g, lexicon)
      predicates[g].isClause = true
      predicates[g].isFinite = true
    } else if own.isFinite && from < to && chunkOf[from] >= 0 && to - from <= 10 && !hasComma
      && (has(before.head, .raising, lexicon) || lemmaHas(before.head, .fearing)
        || lemmaHas(before.head, .wanting)
        || lexicon.entries[Int(formEntry[before.head])].adjective.has(.doubt))
    {
      predicates[g].parent = g - 1
      predicates[g].isClause = true
    } else if own.isEmbedded {
      predicates[g].parent = g - 1
      predicates[g].isClause = true
    }
  }

  /// "is not a shred of evidence that": the noun before the clause is one of proof.
  private func hasProof(_ from: Int, _ to: Int) -> Bool {
    for k in from + 3..<max(from + 3, min(to, from + 7)) where tags[k] == .thc {
      return lemmaHas(k - 1, .proving)
    }
    return false
  }

  /// "sees no need to", "finds a way to": the noun takes the infinitive, and is not what acts.
  private func wantsDeed(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    k >= 0 && (lemmaHas(k, .wanting) || lexicon.entries[Int(lemmaEntry[k])].noun.has(.pressing))
  }

  /// "wants the tax to be eased", "would prefer it to stay", "believes it to be unfair": what the
  /// object is to do or be.
  private func wantsOfOthers(_ verb: StancePredicate, _ own: StancePredicate) -> Bool {
    let last = own.first - 1
    guard last > verb.head, chunkOf[last] >= 0, !lemmaHas(verb.head, .actCommitment) else {
      return false
    }
    if tags[own.head] == .be || lemmaHas(own.head, .be), lemmaHas(verb.head, .raising) {
      return true
    }
    return lemmaHas(verb.head, .wanting) && (own.isPassive || lemmaHas(own.head, .staying))
      || (verb.classes.has(.like) && verb.modal != 0)
  }

  /// "would like to see", "hopes to see"
  private func isSeen(_ verb: StancePredicate, _ lexicon: StanceLexicon) -> Bool {
    verb.isInfinitive && verb.parent >= 0 && lemmaHas(verb.head, .naming)
      && lemmaHas(verb.head, .inquiring)
      && (predicates[verb.parent].classes.has(.like)
        || lemmaHas(predicates[verb.parent].head, .wanting))
  }

  /// "having left", "being seen"
  private func isGerund(_ i: Int) -> Bool {
    (tags[i] == .hv || tags[i] == .be) && formHas(i, .nonfinite) && !formHas(i, .be)
  }

  /// "demanded that the company sell", "that they be allowed".
  private func isSubjunctive(_ g: Int) -> Bool {
    let first = predicates[g].first
    return !predicates[g].isInfinitive && (tags[first] == .vb || tags[first] == .be)
  }
}
