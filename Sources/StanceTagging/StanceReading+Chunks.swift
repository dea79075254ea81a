import CText
import Lexicons
import TextModel

extension StanceReading {
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

  private func isFiniteTag(_ i: Int) -> Bool {
    switch tags[i] {
    case .vbz, .vbd, .vbp, .md, .be, .hv, .do: true
    default: false
    }
  }

  /// Whether a token that is not nominal stands inside the phrase that begins at `i`.
  @inline(__always)
  private func goesOnInChunk(_ j: Int, from i: Int, hasHead: Bool) -> Bool {
    let tags = self.tags.pointer
    let tag = tags[j]
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

  /// Lists the tokens that may begin a noun phrase, and what tells where it ends.
  private mutating func listOpenings() {
    let blocks = masks.blocks
    openings.stretch(to: blocks)
    others.stretch(to: blocks)
    alone.stretch(to: blocks)
    bridges.stretch(to: blocks)
    for b in 0..<blocks {
      let nominal = masks.nominal(b)
      let after = b + 1 < blocks
      let named = (masks[.jj, b] | masks[.nn, b] | masks[.nns, b]).ofNext(
        after ? masks[.jj, b + 1] | masks[.nn, b + 1] | masks[.nns, b + 1] : 0)
      let done = doing(b).ofNext(after ? doing(b + 1) : 0)
      openings[block: b] =
        nominal | masks[.prp, b] | masks[.ex, b]
        | (masks[.rb, b] | masks[.vbn, b] | masks[.vbg, b]) & named | masks[.vbg, b] & done
      others[block: b] = ~nominal
      // Determiners before a verb, a preposition, a comma or the end are pronouns.
      let beyond: UInt64 = after || count & 63 == 0 ? 0 : ~0 &<< UInt64(count & 63)
      let ends = (endsDeterminer(b) | beyond).ofNext(after ? endsDeterminer(b + 1) : ~0)
      alone[block: b] = masks[.prp, b] | masks[.ex, b] | masks[.dt, b] & ends
      let adjective = masks[.jj, b].ofNext(after ? masks[.jj, b + 1] : 0)
      let goesOn =
        named
        | (masks[.np, b] | masks[.vbn, b]).ofNext(
          after ? masks[.np, b + 1] | masks[.vbn, b + 1] : 0)
      bridges[block: b] =
        (masks[.vbg, b] | masks[.vbn, b] | masks[.rb, b] | masks[.qt, b]) & goesOn
        | (masks[.comma, b] | masks[.cc, b]) & adjective
    }
  }

  /// Tokens of a block before which a determiner has no noun.
  @inline(__always) private func endsDeterminer(_ b: Int) -> UInt64 {
    doing(b) | masks[.vbp, b] | masks[.in, b] | masks[.comma, b]
  }

  /// The finite verbs of a block before which a gerund may be the subject.
  @inline(__always) private func doing(_ b: Int) -> UInt64 {
    masks[.vbz, b] | masks[.vbd, b] | masks[.md, b] | masks[.be, b] | masks[.hv, b] | masks[.do, b]
  }

  /// Where a noun phrase ends, and what it holds.
  private struct ChunkScan {
    /// One past the last token looked at.
    var end: Int
    var head = -1
    var sawAdjective = false
  }

  /// Goes over the nominal tokens from `scan.end` to `end`, which lie in one block; false where a
  /// determiner after the head begins another phrase.
  @inline(__always)
  private func take(_ scan: inout ChunkScan, to end: Int, from i: Int) -> Bool {
    let block = scan.end >> 6
    var run = (~0 &<< UInt64(scan.end & 63)) & (~0 &>> UInt64(63 - (end - 1) & 63))
    // Determiners that may begin another phrase, and the first noun, after which they do.
    var openers = (masks[.dt, block] | masks[.prps, block]) & run
    if scan.end == i { openers &= ~(1 << UInt64(i & 63)) }
    let nouns = masks.noun(block) & run
    if scan.head < 0 { openers &= nouns == 0 ? 0 : 0 &- (nouns & (0 &- nouns)) }
    if openers != 0 { run &= (openers & (0 &- openers)) &- 1 }
    let last = nouns & run
    if last != 0 { scan.head = block << 6 + 63 - last.leadingZeroBitCount }
    if masks[.jj, block] & run != 0 { scan.sawAdjective = true }
    scan.end = openers != 0 ? block << 6 + openers.trailingZeroBitCount : end
    return openers == 0
  }

  /// Finds base noun phrases; each ends with its head.
  mutating func findChunks(_ lexicon: StanceLexicon) {
    chunks.clear()
    listOpenings()
    let tags = self.tags.pointer
    let count = count
    let mayBeTime = mayHave(.quantity)
    var i = 0
    while true {
      i = openings.next(from: i, to: count)
      if i >= count { break }
      if alone.contains(i) {
        chunks.append(NounChunk(first: i, head: i))
        i += 1
        continue
      }
      if others.contains(i), !opensChunk(i, lexicon) {
        // A gerund as subject: "Outsourcing destroys …"
        if isGerundSubject(i) { chunks.append(NounChunk(first: i, head: i)) }
        i += 1
        continue
      }
      let scan = scanChunk(from: i, to: complement > i ? complement : count)
      let j = max(scan.end, i + 1)
      var head = scan.head
      if head < 0 {
        if tags[i] != .dt, scan.sawAdjective || tags[i] == .cd {
          i = j
          continue
        }
        head = j - 1
      }
      // "scrap the uniforms tomorrow", "opposed the plan Friday"
      if mayBeTime, head > i, tags[head - 1].isNoun, isTime(head, lexicon) { head -= 1 }
      chunks.append(NounChunk(first: i, head: head))
      i = head + 1
    }
    markChunks()
  }

  /// Goes over the noun phrase that begins at `i`.
  @inline(__always) private func scanChunk(from i: Int, to limit: Int) -> ChunkScan {
    var scan = ChunkScan(end: i)
    while scan.end < limit {
      let end = min(others.next(from: scan.end, to: limit), (scan.end | 63) + 1)
      if end > scan.end {
        if !take(&scan, to: end, from: i) || end >= limit { break }
        // Most end here.
        if others.contains(end), !bridges.contains(end) { break }
      } else if bridges.contains(end), goesOnInChunk(end, from: i, hasHead: scan.head >= 0) {
        scan.end += 1
      } else {
        break
      }
    }
    return scan
  }

  /// Whether a gerund stands alone before a finite verb, where a clause may begin.
  private func isGerundSubject(_ i: Int) -> Bool {
    tags[i] == .vbg && i + 1 < count
      && (i == 0 || tags[i - 1] == .qt || tags[i - 1] == .comma || tags[i - 1] == .thc)
      && isFiniteTag(i + 1) && tags[i + 1] != .vbp
  }

  /// Whether an adverb or a participle begins a noun phrase.
  private func opensChunk(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    if isGerundSubject(i) { return false }
    let tag = tags[i]
    guard tag == .rb || tag == .vbg || tag == .vbn, i > 0, i + 1 < count else { return false }
    let before = tags[i - 1]
    let after = tags[i + 1]
    return (after == .jj || after == .nn || after == .nns)
      && (before == .dt || before == .prps || before == .pos || before == .jj || before == .in
        || (tag == .vbn && (before == .thc || before == .sub || before == .qt))
        || (tag == .vbg && after == .nns && takesThings(i - 1, lexicon))
        || (tag != .rb && after == .nns && takesPeople(i - 1, i, lexicon)))
  }

  /// Writes down for each token in which noun phrase it is.
  private mutating func markChunks() {
    chunkOf.fill(-1, count: count)
    let chunkOf = self.chunkOf.pointer
    for c in 0..<chunks.count {
      var k = chunks[c].first
      repeat {
        chunkOf[k] = Int32(truncatingIfNeeded: c)
        k &+= 1
      } while k <= chunks[c].head
    }
  }

  /// "today", "Friday" with no noun after it: when, not what.
  private func isTime(_ j: Int, _ lexicon: StanceLexicon) -> Bool {
    guard formEntry[j] != 0, j + 1 >= count || !tags[j + 1].isNoun && tags[j + 1] != .pos else {
      return false
    }
    return lexicon.entries[Int(formEntry[j])].adjective.has(.quantity)
  }

  /// "cut touring grants": a verb whose object is a thing, not a deed.
  private func takesThings(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    guard tags[k].isVerb else { return false }
    let classes = verbClasses(k, lexicon)
    return (classes.has(.changeDown) || classes.has(.changeUp))
      && !classes.has(.implicativeNegative) && !classes.has(.prevent) && !lemmaHas(k, .staying)
  }

  /// "helps struggling families", "sheltered abused women": a verb that does good to those who are in
  /// need of it.
  private func takesPeople(_ k: Int, _ i: Int, _ lexicon: StanceLexicon) -> Bool {
    tags[k].isVerb && isNeedy(i, lexicon)
  }

  /// "struggling", "abused": an adjective of those who need help.
  func isNeedy(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    lexicon.entries[Int(formEntry[k])].adjective.has(.goodThing)
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
      node = lexicon.phrases.step(node, words[k], or: lemmas[k])
      if node < 0 { return }
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
    linkEnds = 0
    ruledEnds = 0
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
    linkEnds |= Self.end(dependent)
    if kind == .apposition {
      linkEnds |= Self.end(governor)
      ruledEnds |= Self.end(governor) | Self.end(dependent)
    }
  }

  /// Adjectives and compound nouns inside the noun phrases.
  mutating func linkAdjectives() {
    // Room for all, since no branch is to hang on which tokens are links.
    let start = links.count
    links.stretch(to: start + count)
    let out = links.pointer
    let adjectives =
      Tag.jj.bit | Tag.vbn.bit | Tag.vbg.bit | Tag.nn.bit | Tag.nns.bit | Tag.rb.bit
    var end = start
    for chunk in chunks where chunk.first < chunk.head {
      let before = end
      for k in chunk.first..<chunk.head {
        let isName = (Tag.np.bit &>> UInt64(tags[k].rawValue)) & 1
        let isAdjective = (adjectives &>> UInt64(tags[k].rawValue)) & 1
        out[end] = NounLink(
          kind: isName == 0 ? .adjective : .modifier, dependent: Int32(truncatingIfNeeded: k),
          governor: Int32(truncatingIfNeeded: chunk.head), word: 0)
        end &+= Int(truncatingIfNeeded: ctext_hidden(isName | isAdjective))
        linkEnds |= Self.end(k)
      }
      if end > before { ruledEnds |= Self.end(chunk.head) }
    }
    links.stretch(to: end)
  }
}
