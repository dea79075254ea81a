import Lexicons
import TextModel

/// Bare verb forms that are commands, conditions or announcements.
extension StanceReading {
  /// A bare verb form shares the modal, the infinitive marker or the governor of the verb it is
  /// coordinated with ("must face it and cancel them"); at the head of a clause it is a command.
  mutating func shareBareForm(_ g: Int, _ lexicon: StanceLexicon) -> Bool {
    let own = predicates[g]
    guard !own.isInfinitive, own.modal == 0, own.first == own.head,
      tags[own.first] == .vb || goesOnSeries(own)
    else { return false }
    var before = own.first - 1
    // "Please keep"
    while before >= 0 && tags[before] == .rb { before -= 1 }
    if before >= 0, tags[before] != .qt, tags[before] != .stop, tags[before] != .colon {
      before = own.first - 1
    }
    if before < 0 || tags[before] == .qt || tags[before] == .stop || tags[before] == .colon {
      // "Work on the road starts …" is no command.
      if own.head + 1 < count, tags[own.head + 1] == .in, hasFiniteVerb(after: own.head) {
        return false
      }
      if threatens(after: own.head, lexicon) {
        predicates[g].isConditional = true
      } else {
        predicates[g].hasDuty = true
      }
      return true
    }
    guard tags[before] == .cc || tags[before] == .comma || tags[before] == .rb else { return false }
    // A series may be long: "must face …, show …, prepare to …, cancel … and move".
    let reach = tags[own.first] == .vb ? 48 : 24
    var k = g - 1
    while k >= 0 && own.first - predicates[k].head < reach {
      let other = predicates[k]
      if other.modal != 0 || other.isInfinitive || other.hasDuty {
        predicates[g].modal = other.modal
        predicates[g].hasDuty = other.hasDuty
        predicates[g].parent = other.parent
        predicates[g].isClause = other.isClause
        predicates[g].isConditional = other.isConditional
        predicates[g].subjectFrom = k
        // "will not defend or endorse": a negated modal reaches over *or* only.
        if words[before] == lexicon.alternative, other.isNegated {
          predicates[g].isNegated.toggle()
        }
        return true
      }
      k -= 1
    }
    return false
  }

  /// "must show good will, cancel the fees and talk": a bare form in a series, behind a comma.
  private func goesOnSeries(_ own: StancePredicate) -> Bool {
    guard tags[own.first] == .vbp, own.first > 0 else { return false }
    switch tags[own.first - 1] {
    case .comma, .cc: return !own.classes.has(.reporting)
    default: return false
    }
  }

  /// "Bring in the levy and we will leave": what follows *and* is what will come of it.
  func threatens(after token: Int, _ lexicon: StanceLexicon) -> Bool {
    for k in token + 1..<max(token + 1, count - 2) {
      if tags[k] == .stop || tags[k] == .colon { return false }
      // "Lift it, or the shops will die": demanded, not foretold.
      if tags[k] == .cc, words[k] == lexicon.alternative { return false }
      // "and there will be no oysters left"
      if tags[k] == .cc, tags[k + 1] == .ex, tags[k + 2] == .md {
        return (k + 2..<min(count, k + 8)).contains { isNegative[$0] || tellsBad($0, lexicon) }
      }
      if tags[k] == .cc, chunkOf[k + 1] >= 0 {
        let end = chunks[Int(chunkOf[k + 1])].head + 1
        // "Take it away and you take away the last meal some of them get."
        if end == k + 2, end < count,
          words[k + 1] == lexicon.addressee || formHas(k + 1, .speakerPronoun)
        {
          switch tags[end] {
          case .md where words[k + 1] != lexicon.addressee && !formHas(end, .duty): return true
          case .vbp, .be: return true
          default: break
          }
        }
        guard end < count, tags[end] == .md, !formHas(end, .duty) else { return false }
        // "Bring it in and you'll see": of what is no good deed.
        if words[k + 1] == lexicon.addressee, let p = predicates.first(where: { $0.head == token }),
          !p.classes.has(.goodFor), !p.classes.has(.like), !p.classes.has(.deedGood)
        {
          return true
        }
        return (end..<min(count, end + 7)).contains { tellsBad($0, lexicon) }
      }
    }
    return false
  }

  /// Whether a word tells of bad things to come.
  private func tellsBad(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    if has(k, .consequenceBad, lexicon) { return true }
    guard hasClass[k] else { return false }
    if tags[k].isVerb {
      let verb = verbClasses(k, lexicon)
      return verb.has(.deedBad) || verb.has(.badFor) || verb.has(.undergoBad)
    }
    let noun = nounClasses(k, lexicon)
    return tags[k].isNoun && (noun.has(.bad) || noun.has(.badThing))
  }

  private func hasFiniteVerb(after token: Int) -> Bool {
    var k = token + 1
    while k < count && clause[k] == clause[token] {
      switch tags[k] {
      case .vbz, .vbd, .md: return true
      default: k += 1
      }
    }
    return false
  }

  /// "Subsidy to remain": an infinitive right after the first noun phrase of a headline is a future.
  mutating func announce(_ lexicon: StanceLexicon) {
    let own = predicates[0]
    guard own.isInfinitive, own.first > 0, chunkOf[own.first - 1] >= 0,
      chunks[Int(chunkOf[own.first - 1])].first == 0
        || tags[chunks[Int(chunkOf[own.first - 1])].first - 1] == .colon,
      !(1..<max(1, groupCount)).contains(where: { predicates[$0].isFinite })
    else { return }
    predicates[0].isInfinitive = false
    predicates[0].isFinite = true
    predicates[0].modal = lexicon.future
  }
}
