import Lexicons
import TextModel

extension StanceReading {
  /// Puts tags right that only the sentence as a whole can tell.
  mutating func mendTags(_ lexicon: StanceLexicon) {
    if cueVerb >= 0, cueVerb < count { tags[cueVerb] = tags[cueVerb] == .vbn ? .vbd : .vbz }
    let tags = self.tags.pointer
    for k in 0..<max(0, count - 2)
    where Self.mended(after: tags[k]) & tags[k + 1].bit != 0 { mendPair(k, lexicon) }
    if seenKinds & 1 << UInt64(StanceWordKind.back.rawValue) != 0 { mendBack() }
    mendPast()
    mendReported(lexicon)
    mendVoice(lexicon)
    mendHeadline(lexicon)
    mendComplements(lexicon)
    mendConditions()
  }

  /// The tags after a tag with which `mendPair` may change one of the two, as bits: a pair that it
  /// shall look at must be listed here.
  @inline(__always) private static func mended(after tag: Tag) -> UInt64 {
    switch tag {
    case .thc:
      Tag.nn.bit | Tag.nns.bit | Tag.jj.bit | Tag.stop.bit | Tag.comma.bit | Tag.qt.bit
        | Tag.in.bit | Tag.sub.bit | Tag.vbn.bit | Tag.vbd.bit
    case .wh: Tag.vbn.bit | Tag.vbd.bit
    case .md: Tag.jj.bit | Tag.nn.bit | Tag.rb.bit
    case .in: Tag.jj.bit | Tag.nn.bit
    case .vbp, .vbd, .dt, .prps: Tag.vbg.bit
    case .vbz: Tag.be.bit | Tag.vbg.bit
    case .vb: Tag.vb.bit | Tag.vbg.bit
    case .vbn: Tag.vbg.bit
    case .ti: Tag.nn.bit | Tag.vbg.bit
    case .nn: Tag.prps.bit | Tag.dt.bit
    case .neg: Tag.nn.bit
    case .np, .jj: Tag.dt.bit | Tag.prps.bit
    default: 0
    }
  }

  private mutating func mendPair(_ k: Int, _ lexicon: StanceLexicon) {
    // "Scrap the duty on cider": a command.
    if tags[k] == .nn || tags[k] == .np || tags[k] == .jj,
      tags[k + 1] == .dt || tags[k + 1] == .prps,
      k == 0 || (k == 1 && tags[0] == .qt)
        || (tags[k - 1] == .qt && k > 1 && tags[k - 2] != .dt && !tags[k - 2].isNoun)
        || tags[k - 1] == .stop, isTelling(k, lexicon)
    {
      tags[k] = .vb
      return
    }
    mendParticiple(k)
    // "has cut smuggling", "would prevent trafficking"
    if tags[k + 1] == .vbg, tags[k].isVerb {
      let noun = lexicon.entries[Int(formEntry[k + 1])].noun
      switch tags[k + 2] {
      case .stop, .comma, .in, .cc, .rb, .qt, .colon:
        if noun.has(.badThing) || noun.has(.bad) { tags[k + 1] = .nn }
      default: break
      }
    }
    switch tags[k] {
    case .thc:
      // "wants that promise", "hates that."
      switch tags[k + 1] {
      case .nn, .nns, .jj: if !verbFollows(k + 1) { tags[k] = .dt }
      case .stop, .comma, .qt: tags[k] = .dt
      case .in, .sub: if k > 0, formHas(k + 1, .clauseOpener), !verbFollows(k + 1) { tags[k] = .dt }
      default: break
      }
    case .md:
      // "can anyone trust the board"
      if tags[k + 1] == .nn, tags[k + 2] == .nn, k + 3 < count, isTelling(k + 2, lexicon),
        lexicon.entries[Int(formEntry[k + 1])].noun.has(.vague)
      {
        if tags[k + 3] == .dt || tags[k + 3] == .prps { tags[k + 2] = .vb }
        return
      }
      // "will double the fund", "would close the road"
      guard tags[k + 1] == .jj || tags[k + 1] == .nn || tags[k + 1] == .rb,
        isTelling(k + 1, lexicon)
      else { return }
      if tags[k + 2] == .dt || tags[k + 2] == .prps { tags[k + 1] = .vb }
    case .vbp, .vbd:
      // "find cloning abhorrent"
      if tags[k + 1] == .vbg, tags[k + 2] == .jj, lemmaHas(k, .naming) { tags[k + 1] = .nn }
    case .vbz where tags[k + 1] == .vbg:
      // "makes booking easier"
      if tags[k + 2] == .jj || formHas(k + 2, .greater) || formHas(k + 2, .lesser),
        lemmaHas(k, .naming)
      {
        tags[k + 1] = .nn
        tags[k + 2] = .jj
      }
    case .vbz:
      // "that meters be installed"
      if tags[k + 1] == .be, formHas(k + 1, .be), k > 0, !tags[k - 1].isVerb { tags[k] = .nns }
    case .neg:
      // "does not plan to"
      if k > 0, tags[k - 1] == .do || tags[k - 1] == .md { tags[k + 1] = .vb }
    case .vb:
      // "Please keep"
      if k == 0 || tags[k - 1] == .qt || tags[k - 1] == .comma, tags[k + 1] == .vb {
        tags[k] = .rb
      }
    case .dt, .prps:
      // "The defending was", "his handling of"
      guard tags[k + 1] == .vbg else { return }
      switch tags[k + 2] {
      case .be, .vbz, .vbd, .md, .in, .stop: tags[k + 1] = .nn
      // "called the ranking useless"
      case .jj where k > 0 && tags[k - 1].isVerb && (k + 3 >= count || !tags[k + 3].isNominal):
        tags[k + 1] = .nn
      default: break
      }
    case .ti:
      if tags[k + 1] == .nn { tags[k + 1] = .vb }
      // "attributed it to falling sales"
      if tags[k + 1] == .vbg, k > 0, tags[k - 1].isNoun { tags[k] = .in }
    case .in:
      // "to exempt projects"
      guard words[k] == lexicon.infinitive, tags[k + 1] == .nn || tags[k + 1] == .jj else { return }
      // "to side with them"
      let root = lexicon.entries[Int(lemmaEntry[k + 1])].verbPhrases
      if root >= 0, tags[k + 2] == .in, lexicon.phrases.step(root, words[k + 2]) >= 0, k > 0,
        tags[k - 1].isVerb
      {
        tags[k] = .ti
        tags[k + 1] = .vb
        return
      }
      guard isTelling(k + 1, lexicon) else { return }
      switch tags[k + 2] {
      case .dt, .prps, .prp, .np, .nns: tags[k + 1] = .vb
      default: return
      }
      tags[k] = .ti
    case .nn:
      // "that the company sell its cafes"
      guard k > 1, tags[k - 1] == .nn || tags[k - 1] == .np,
        tags[k + 1] == .prps
          || tags[k + 1] == .dt, isTelling(k, lexicon)
      else { return }
      for before in max(0, k - 9)..<k
      where tags[before] == .thc || (tags[before] == .md && opensAside(before + 1)) {
        if !(before + 1..<k).contains(where: { tags[$0].isVerb || tags[$0] == .md }) {
          tags[k] = .vb
        }
        return
      }
    default: break
    }
  }

  /// "could not in good conscience support the levy"
  private func opensAside(_ k: Int) -> Bool {
    k + 1 < count && (tags[k] == .in || (tags[k] == .neg && tags[k + 1] == .in))
  }

  private func isTelling(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    lexicon.entries[Int(lemmaEntry[k])].verb.rawValue & Self.telling.rawValue != 0
  }

  private func verbFollows(_ from: Int) -> Bool {
    for k in from..<min(count, from + 10) {
      switch tags[k] {
      case .vbz, .vbp, .vbd, .md, .be, .hv, .do, .vb: return true
      case .comma, .stop, .colon: return false
      default: break
      }
    }
    return false
  }

  /// "We back the strike": *back* between a subject and a determiner, with no verb before it.
  private mutating func mendBack() {
    for k in 1..<max(1, count - 1) where tags[k] == .rb && formHas(k, .back) {
      guard tags[k + 1] == .dt || tags[k + 1] == .prps else { continue }
      var before = k - 1
      while before > 0 && (tags[before] == .rb || tags[before] == .neg) { before -= 1 }
      // "will back the budget", "refused to back it"
      if tags[before] == .md || tags[before] == .ti {
        tags[k] = .vb
        continue
      }
      guard tags[before] == .prp || tags[before] == .nns || tags[before] == .np,
        !(max(0, before - 3)..<before).contains(where: { tags[$0].isVerb || tags[$0] == .md })
      else { continue }
      tags[k] = .vbp
    }
  }

  /// "The tax works", "Union slams plan", "“The wall saves lives,” said the mayor": a stretch between
  /// marks without a finite verb, in which a noun that may be a verb with a side stands after another
  /// noun and before an object or the end.
  private mutating func mendHeadline(_ lexicon: StanceLexicon) {
    // Most sentences have a verb before their first comma and no marks.
    if seenTags & (Tag.qt.bit | Tag.colon.bit) == 0 {
      let ends = Tag.comma.bit | Tag.stop.bit
      var k = 0
      while k < count, tags[k].bit & (Tag.finite | ends) == 0 { k += 1 }
      if k < count, tags[k].bit & Tag.finite != 0 { return }
    }
    let tags = self.tags.pointer
    let telling = Tag.finite | Tag.stop.bit | Tag.colon.bit | Tag.comma.bit | Tag.qt.bit
    var from = 0
    var lacksVerb = true
    var isFirst = true
    var block = 0
    while block < count {
      // Which tokens tell cannot be foretold, so that no branch is to hang on it.
      var rest: UInt64 = 0
      for place in 0..<min(64, count - block) {
        rest |= (telling &>> UInt64(tags[block &+ place].rawValue) & 1) &<< UInt64(place)
      }
      while rest != 0 {
        let k = block + rest.trailingZeroBitCount
        rest &= rest &- 1
        if tags[k].bit & Tag.finite != 0 {
          lacksVerb = false
          continue
        }
        if tags[k] == .qt, isWithin(k) { continue }
        if tags[k] == .comma, !isFirst || !isFollowedByVerb(k) { continue }
        if lacksVerb { mendHeadline(from..<k, lexicon) }
        from = k + 1
        lacksVerb = true
        isFirst = tags[k] != .comma
      }
      block += 64
    }
    if lacksVerb, from < count { mendHeadline(from..<count, lexicon) }
  }

  /// A quotation mark before or after which no other mark stands: inside a sentence.
  private func isWithin(_ k: Int) -> Bool {
    guard k > 0, k + 1 < count else { return false }
    switch tags[k - 1] {
    case .comma, .stop, .colon, .qt: return false
    default: return tags[k + 1] != .stop
    }
  }

  /// "…, the mayor says": a clause after a comma.
  ///
  /// Not inlined: its bounds would be worked out for every token.
  @inline(never) private func isFollowedByVerb(_ comma: Int) -> Bool {
    for k in comma + 1..<max(comma + 1, min(count, comma + 9)) {
      switch tags[k] {
      case .vbz, .vbp, .vbd: return true
      case .comma, .stop, .colon, .qt, .wh, .in, .sub: return false
      default: break
      }
    }
    return false
  }

  private mutating func mendHeadline(_ range: Range<Int>, _ lexicon: StanceLexicon) {
    for k in range.dropFirst()
    where (tags[k] == .nns || tags[k] == .nn || (tags[k] == .jj && tags[k - 1] == .nns))
      && tags[k - 1] != .cd
      && (tags[k - 1].isNoun || (tags[k - 1] == .vbg && k == range.lowerBound + 1))
    {
      guard isTelling(k, lexicon) || lexicon.entries[Int(lemmaEntry[k])].verbPhrases >= 0 else {
        continue
      }
      let next = k + 1 < count ? tags[k + 1] : .stop
      // "The umpire cost us the match"
      if tags[k] == .nn {
        guard next == .prp || next == .prps else { continue }
      } else if next == .in || next == .rp {
        // "The bill tramples on rights"
        let root = lexicon.entries[Int(lemmaEntry[k])].verbPhrases
        guard root >= 0, lexicon.phrases.step(root, words[k + 1]) >= 0 else { continue }
      } else {
        switch next {
        case .dt, .prps, .prp, .np, .jj, .nn, .nns, .ti, .stop: break
        // "The fund shelters abused women"
        case .vbg where isNeedy(k + 1, lexicon), .vbn where isNeedy(k + 1, lexicon): break
        default: continue
        }
        if !isTelling(k, lexicon) { continue }
      }
      tags[k] = .vbz
      return
    }
  }

  /// "Both chambers ratified the treaty": a participle with subject and object is a past tense.
  func takesObject(_ main: Int, _ first: Int) -> Bool {
    guard main == first, main > 0, main + 1 < count, chunkOf[main - 1] >= 0 else { return false }
    switch tags[main + 1] {
    case .dt, .prps, .prp: break
    case .nn, .nns, .np, .cd, .jj: return !hasFiniteVerb()
    default: return false
    }
    var k = main - 1
    while k >= 0 && clause[k] == clause[main] {
      if groupOf[k] >= 0 { return false }
      k -= 1
    }
    return true
  }

  func hasFiniteVerb() -> Bool {
    var seen: UInt64 = 0
    for tag in tags { seen |= tag.bit }
    return seen & Tag.finite != 0
  }

  /// Whether the bare verb form at `i` is what a modal a few tokens before it waits for.
  func followsLoose(_ i: Int) -> Bool {
    guard i - loose.token <= 9 else { return false }
    switch tags[i] {
    case .vb, .hv: break
    case .be: if !formHas(i, .be) { return false }
    default: return false
    }
    for k in loose.token..<i {
      switch tags[k] {
      case .stop, .colon, .thc, .sub, .wh, .cc: return false
      default: break
      }
    }
    return true
  }

  /// "Will the tariffs hurt …": a noun phrase between them that no preposition brings in.
  func invertsLoose(_ i: Int) -> Bool {
    for k in loose.token + 1..<max(loose.token + 1, i) where chunkOf[k] >= 0 {
      let first = chunks[Int(chunkOf[k])].first
      return tags[first - 1] != .in && tags[first - 1] != .comma
    }
    return false
  }

  /// The noun before an infinitive that *for* brings in: "for the coach to go".
  func actor(beforeInfinitive first: Int, _ lexicon: StanceLexicon) -> Int? {
    guard first > 1, chunkOf[first - 1] >= 0 else { return nil }
    let chunk = chunks[Int(chunkOf[first - 1])]
    guard chunk.first > 1, tags[chunk.first - 1] == .in,
      words[chunk.first - 1] == lexicon.purpose, tags[chunk.first - 2].isNoun,
      lexicon.entries[Int(lemmaEntry[chunk.first - 2])].noun.has(.pressing)
    else { return nil }
    return chunk.head
  }

  /// "thanked them for landing": an object and one preposition between verb and gerund.
  func isReason(_ from: Int, _ to: Int, _ before: StancePredicate) -> Bool {
    guard from < to, chunkOf[from] >= 0,
      before.classes.has(.like) || before.classes.has(.dislike)
        // "has no intention of closing it"
        || tags[before.head] == .hv && lemmaHas(chunks[Int(chunkOf[from])].head, .wanting)
    else { return false }
    var k = chunks[Int(chunkOf[from])].head + 1
    while k < to && (tags[k] == .qt || tags[k] == .rb) { k += 1 }
    return k < to && tags[k] == .in && (k + 1 == to || (k + 2 == to && tags[k + 1] == .neg))
  }

  static let telling = StanceClassSet.set([
    .like, .dislike, .goodFor, .badFor, .deedGood, .deedBad, .workGood, .undergoBad, .undergoGood,
    .directive, .commit, .prevent, .changeUp, .changeDown, .undoing,
  ])
}

extension Tag {
  /// Tags of finite verbs, as bits.
  static var finite: UInt64 {
    vbz.bit | vbp.bit | vbd.bit | md.bit | be.bit | hv.bit | `do`.bit
  }
}

/// A modal verb before a parenthesis: "cannot, in good conscience, vote for".
struct LooseModal {
  /// Token of the modal, or −1.
  var token = -1
  var word: UInt32 = 0
  var isNegated = false
  var hasDuty = false
}
