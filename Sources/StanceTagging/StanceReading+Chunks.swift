import Lexicons
import TextModel

extension StanceReading {
  /// Tags that begin a clause wherever they stand; where a verb follows; after a comma.
  private static var borders: UInt64 {
    Tag.colon.bit | Tag.stop.bit | Tag.wh.bit
  }
  private static var openers: UInt64 { Tag.sub.bit | Tag.thc.bit }
  private static var subjects: UInt64 {
    Tag.prp.bit | Tag.dt.bit | Tag.np.bit | Tag.nns.bit | Tag.nn.bit | Tag.vbg.bit | Tag.vbn.bit
      | Tag.ex.bit
  }

  /// Marks that stand inside a clause, around a part of it ("was “cooked up” in secret"): the clause
  /// is read as if they were not there. Marks after a comma, a colon or *said* open one of their own.
  mutating func markSoftQuotes(_ lexicon: StanceLexicon) {
    isSoft.fill(false, count: count)
    if seenTags & Tag.qt.bit == 0 { return }
    var isOpen = false
    var isSoftPair = false
    for i in 0..<count where tags[i] == .qt {
      isOpen.toggle()
      if isOpen { isSoftPair = i > 0 && isInsideClause(i - 1, lexicon) }
      isSoft[i] = isSoftPair
    }
  }

  private func isInsideClause(_ before: Int, _ lexicon: StanceLexicon) -> Bool {
    switch tags[before] {
    case .comma, .colon, .stop, .qt: false
    default: !tags[before].isVerb || !verbClasses(before, lexicon).has(.reporting)
    }
  }

  /// Takes the soft marks out of the way once the noun phrases are found: small words that say
  /// nothing.
  mutating func dissolveSoftQuotes() {
    if seenTags & Tag.qt.bit == 0 { return }
    for i in 0..<count where isSoft[i] {
      tags[i] = .rb
      words[i] = 0
      lemmas[i] = 0
      formEntry[i] = 0
      lemmaEntry[i] = 0
      formKinds[i] = 0
      lemmaKinds[i] = 0
      phraseValues[i] = 0
    }
  }

  /// Whether a quotation mark, soft or not, stands at a token.
  func isMark(_ i: Int) -> Bool { tags[i] == .qt || isSoft[i] }

  /// Most tokens up to a verb that makes a clause of what stands before it.
  private static var farthestVerb: Int { 11 }

  /// Marks the tokens from which on a finite verb stands before the clause ends.
  private mutating func markVerbsAhead() {
    hasVerbAhead.stretch(to: count + 1)
    let tags = self.tags.pointer
    let kinds = formKinds.pointer
    let ahead = hasVerbAhead.pointer
    let nonfinite: UInt64 = 1 << UInt64(StanceWordKind.nonfinite.rawValue)
    let finite = Tag.vb.bit | Tag.vbp.bit | Tag.vbz.bit | Tag.vbd.bit | Tag.md.bit
    let auxiliary = Tag.be.bit | Tag.hv.bit | Tag.do.bit
    let ends = Tag.comma.bit | Tag.stop.bit | Tag.colon.bit
    let none = count + 64
    var next = none
    ahead[count] = false
    var i = count - 1
    while i >= 0 {
      let bit = tags[i].bit
      if bit & ends != 0 { next = none }
      if bit & finite != 0 || bit & auxiliary != 0 && kinds[i] & nonfinite == 0 { next = i }
      ahead[i] = next - i <= Self.farthestVerb
      i -= 1
    }
  }

  /// Numbers the clauses, from their borders only.
  mutating func markClauses(_ lexicon: StanceLexicon) {
    markVerbsAhead()
    clause.stretch(to: count)
    let tags = self.tags.pointer
    let clause = self.clause.pointer
    let ahead = hasVerbAhead.pointer
    var number: Int32 = 0
    var before = Tag.stop
    for i in 0..<count {
      let tag = tags[i]
      let bit = tag.bit
      var isBorder = bit & Self.borders != 0 || tag == .qt && !isSoft[i]
      if bit & Self.openers != 0 {
        isBorder = ahead[i + 1]
      } else if before == .comma {
        if bit & Self.subjects != 0 {
          isBorder = ahead[i]
        } else if tag == .cc || tag == .in && formHas(i, .clauseOpener) {
          isBorder = ahead[i + 1]
        }
      } else if tag == .cc, formHas(i, .contrast) {
        isBorder = ahead[i + 1]
      }
      number += isBorder && i > 0 ? 1 : 0
      clause[i] = number
      before = tag
    }
  }

  private func isFiniteTag(_ i: Int) -> Bool {
    switch tags[i] {
    case .vbz, .vbd, .vbp, .md, .be, .hv, .do: true
    default: false
    }
  }

  @inline(__always)
  private func goesOnInChunk(_ j: Int, from i: Int, hasHead: Bool) -> Bool {
    let tags = self.tags.pointer
    let tag = tags[j]
    if tag.isNominal { return true }
    guard j + 1 < count else { return false }
    let next = tags[j + 1]
    switch tag {
    case .vbg, .vbn, .rb:
      return (next == .jj || next == .nn || next == .nns || next == .np || next == .vbn)
        && (j > i || tag != .vbg)
    case .comma:
      return j > 0 && tags[j - 1] == .jj && next == .jj
    case .cc:
      return j > i && tags[j - 1] == .jj && next == .jj
    case .qt:
      // "the 'surrender' bill", not "called the bill 'a surrender'"
      return j > i && (!hasHead || (isSoft[j] && isQuoted[j - 1]))
        && (next == .jj || next == .nn || next == .nns || next == .np)
    default: return false
    }
  }

  /// Finds base noun phrases; each ends with its head.
  mutating func findChunks(_ lexicon: StanceLexicon) {
    chunks.clear()
    chunkOf.fill(-1, count: count)
    let tags = self.tags.pointer
    let count = count
    var i = 0
    while i < count {
      let tag = tags[i]
      let isAlone =
        tag == .prp || tag == .ex
        || (tag == .dt
          && (i + 1 >= count || isFiniteTag(i + 1) || tags[i + 1] == .in || tags[i + 1] == .comma))
      if isAlone {
        addChunk(i, i)
        i += 1
        continue
      }
      if tag == .vbg && i + 1 < count
        && (i == 0 || tags[i - 1] == .qt || tags[i - 1] == .comma || tags[i - 1] == .thc)
        && (isFiniteTag(i + 1) && tags[i + 1] != .vbp)
      {
        // A gerund as subject: "Outsourcing destroys …"
        addChunk(i, i)
        i += 1
        continue
      }
      var opens = tag.isNominal
      if !opens, tag == .rb || tag == .vbg || tag == .vbn, i > 0, i + 1 < count {
        let before = tags[i - 1]
        let after = tags[i + 1]
        opens =
          (after == .jj || after == .nn || after == .nns)
          && (before == .dt || before == .prps || before == .pos || before == .jj || before == .in
            || (tag == .vbn && (before == .thc || before == .sub || before == .qt))
            || (tag == .vbg && after == .nns && takesThings(i - 1, lexicon)))
      }
      guard opens else {
        i += 1
        continue
      }
      var head = -1
      var sawAdjective = false
      var j = i
      while j < count && goesOnInChunk(j, from: i, hasHead: head >= 0) {
        if j > i && (tags[j] == .dt || tags[j] == .prps) && head >= 0 { break }
        // "scrap the uniforms tomorrow", "opposed the plan Friday"
        if head >= 0, isTime(j, lexicon) { break }
        if tags[j].isNoun { head = j }
        if tags[j] == .jj { sawAdjective = true }
        j += 1
      }
      if j == i { j = i + 1 }
      if head < 0 {
        if sawAdjective || tag == .cd {
          if tag == .dt {
            head = j - 1
          } else {
            i = j
            continue
          }
        } else {
          head = j - 1
        }
      }
      addChunk(i, head)
      i = head + 1
    }
  }

  /// "today", "Friday" with no noun after it: when, not what.
  private func isTime(_ j: Int, _ lexicon: StanceLexicon) -> Bool {
    guard formEntry[j] != 0, lexicon.entries[Int(formEntry[j])].adjective.has(.quantity) else {
      return false
    }
    return j + 1 >= count || !tags[j + 1].isNoun && tags[j + 1] != .pos
  }

  /// "cut touring grants": a verb whose object is a thing, not a deed.
  private func takesThings(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    guard tags[k].isVerb else { return false }
    let classes = verbClasses(k, lexicon)
    return (classes.has(.changeDown) || classes.has(.changeUp))
      && !classes.has(.implicativeNegative) && !classes.has(.prevent) && !lemmaHas(k, .staying)
  }

  private mutating func addChunk(_ first: Int, _ head: Int) {
    for k in first...max(first, head) { chunkOf[k] = Int32(truncatingIfNeeded: chunks.count) }
    chunks.append(NounChunk(first: first, head: head))
  }

  /// Marks the last words of nouns of several words: "role model".
  mutating func findNounPhrases(_ lexicon: StanceLexicon) {
    nounPhraseClasses.fill([], count: count)
    for start in nounPhraseStarts {
      let i = Int(start)
      let form = formEntry[i]
      let lemma = lemmaEntry[i]
      if form != 0 { matchNounPhrase(i, lexicon.entries[Int(form)].nounPhrases, lexicon) }
      if lemma != 0 && lemma != form {
        matchNounPhrase(i, lexicon.entries[Int(lemma)].nounPhrases, lexicon)
      }
    }
  }

  private mutating func matchNounPhrase(_ i: Int, _ root: Int32, _ lexicon: StanceLexicon) {
    guard root >= 0 else { return }
    var node = root
    var k = i + 1
    while k < count && k < i + 6 {
      var next = lexicon.phrases.step(node, words[k])
      if next < 0 { next = lexicon.phrases.step(node, lemmas[k]) }
      if next < 0 { return }
      node = next
      let value = lexicon.phrases.value(node)
      if value != 0 {
        // The first noun carries it where the phrase goes on with a preposition.
        nounPhraseClasses[k] = StanceClassSet(rawValue: value)
        if tags[i].isNoun { nounPhraseClasses[i] = StanceClassSet(rawValue: value) }
      }
      k += 1
    }
  }

  /// Possessors, prepositions between nouns, apposition, coordination.
  mutating func linkNouns(_ lexicon: StanceLexicon) {
    links.clear()
    coordinated.fill(-1, count: chunks.count)
    if chunks.count > 1 {
      for b in 1..<chunks.count { linkChunks(b - 1, b, lexicon) }
    }
    if seenTags & Tag.prps.bit == 0 { return }
    for k in 0..<count where tags[k] == .prps && chunkOf[k] >= 0 {
      addLink(.possessor, k, chunks[Int(chunkOf[k])].head, 0)
    }
  }

  private mutating func linkChunks(_ a: Int, _ b: Int, _ lexicon: StanceLexicon) {
    let left = chunks[a]
    let right = chunks[b]
    let from = left.head + 1
    let gap = right.first - from
    guard gap > 0 else { return }
    switch (tags[from], gap) {
    case (.pos, 1): addLink(.possessor, left.head, right.head, 0)
    case (.pos, 2):
      switch tags[from + 1] {
      case .rb, .vbn, .vbg, .jj, .qt, .pos: addLink(.possessor, left.head, right.head, 0)
      default: break
      }
    case (.in, 1):
      let isOf = formHas(from, .of)
      addLink(isOf ? .of : .preposition, right.head, left.head, words[from])
    case (.in, 2) where tags[from + 1] == .qt:
      let isOf = formHas(from, .of)
      addLink(isOf ? .of : .preposition, right.head, left.head, words[from])
    case (.vbn, 2):
      if formHas(from + 1, .by) {
        addLink(.preposition, right.head, left.head, words[from + 1])
      }
    case (.comma, 1):
      let isFronted = left.first > 0 && tags[left.first - 1] == .in && left.first < 3
      // "…, the council will …" begins a clause; it is no apposition.
      let next = right.head + 1
      let opensClause = next < count && (isFiniteTag(next))
      if tags[right.head] != .prp && tags[left.head] != .prp && tags[right.head] != .jj
        && !isFronted && !opensClause
      {
        coordinated[b] = Int32(truncatingIfNeeded: a)
        let areAlike = tags[right.head] == tags[left.head] && tags[left.head] != .nn
        addLink(areAlike ? .coordination : .apposition, right.head, left.head, 0)
      }
    case (.cc, 1):
      coordinated[b] = Int32(truncatingIfNeeded: a)
      addLink(.coordination, right.head, left.head, 0)
    case (.comma, 2):
      if tags[from + 1] == .cc {
        coordinated[b] = Int32(truncatingIfNeeded: a)
        addLink(.coordination, right.head, left.head, 0)
      }
    default: break
    }
  }

  private mutating func addLink(
    _ kind: NounLinkKind, _ dependent: Int, _ governor: Int, _ word: UInt32
  ) {
    links.append(
      NounLink(
        kind: kind, dependent: Int32(truncatingIfNeeded: dependent),
        governor: Int32(truncatingIfNeeded: governor), word: word))
  }

  /// Adjectives and compound nouns inside the noun phrases.
  mutating func linkAdjectives() {
    for chunk in chunks where chunk.head > chunk.first {
      for k in chunk.first..<chunk.head {
        switch tags[k] {
        case .jj, .vbn, .vbg, .nn, .nns, .rb: addLink(.adjective, k, chunk.head, 0)
        case .np: addLink(.modifier, k, chunk.head, 0)
        default: break
        }
      }
    }
  }
}
