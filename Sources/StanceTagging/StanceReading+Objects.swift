import Lexicons
import TextModel

extension StanceReading {
  /// Takes the noun phrase to the left of `from`, with what is coordinated with it, as subject.
  mutating func subjectToTheLeft(of from: Int, _ lexicon: StanceLexicon) {
    var k = from
    if k >= 0 && tags[k] == .comma {
      // Over a parenthetical: NP , … , VERB
      var before = k - 1
      while before >= 0 && tags[before] != .comma && k - before < 20 { before -= 1 }
      if before > 0 && tags[before] == .comma && chunkOf[before - 1] >= 0 {
        k = before - 1
      } else if k >= 1 && chunkOf[k - 1] >= 0 {
        k -= 1
      }
    }
    while k >= 0 && chunkOf[k] < 0 { k -= 1 }
    let start = heads.count
    while k >= 0 {
      let chunk = chunks[Int(chunkOf[k])]
      var before = chunk.first - 1
      while before > 0, isSoft[before] { before -= 1 }
      if before >= 1 && tags[before] == .in && chunkOf[before - 1] >= 0 {
        k = before - 1
        continue
      }
      // "nobody at the dockers' union": over possessors to the preposition
      if before >= 1, tags[before] == .pos, chunkOf[before - 1] >= 0 {
        var own = chunks[Int(chunkOf[before - 1])].first - 1
        while own >= 1, tags[own] == .pos, chunkOf[own - 1] >= 0 {
          own = chunks[Int(chunkOf[own - 1])].first - 1
        }
        if own >= 1, tags[own] == .in, chunkOf[own - 1] >= 0 {
          k = own - 1
          continue
        }
      }
      if let outer = nounBeforeParticiple(before, lexicon) {
        k = outer
        continue
      }
      heads.append(chunk.head)
      break
    }
    guard heads.count > start else { return }
    var at = Int(chunkOf[heads[start]])
    var hops = 0
    while at >= 0 && coordinated[at] >= 0 && hops < 6 {
      at = Int(coordinated[at])
      heads.append(chunks[at].head)
      hops += 1
    }
  }

  /// The possessed noun at the end of a chain of possessors.
  func lastOfChain(_ c: Int) -> Int {
    var at = c
    while at + 1 < chunks.count && chunks[at + 1].first - chunks[at].head == 2
      && tags[chunks[at].head + 1] == .pos
    { at += 1 }
    return at
  }

  /// Objects, particle and up to four prepositions with their nouns after a verb group.
  mutating func findObjects(_ g: Int, _ lexicon: StanceLexicon) {
    var k = predicates[g].head + 1
    while k < count && (tags[k] == .rb || tags[k] == .neg || tags[k] == .qt) {
      // "promised not to" denies what is promised.
      let isNext = k + 1 < count && tags[k + 1] == .ti
      if negates(k, lexicon) && tags[k] == .neg && !isNext { predicates[g].isNegated = true }
      k += 1
    }
    if k < count && tags[k] == .rp {
      predicates[g].particle = words[k]
      k += 1
    }
    // "prevented at least thirty deaths"
    if k + 2 < count, tags[k] == .in, tags[k + 2] == .cd, chunkOf[k + 2] >= 0, chunkOf[k + 1] < 0 {
      k += 2
    }
    let start = heads.count
    if k < count && chunkOf[k] >= 0 {
      var c = lastOfChain(Int(chunkOf[k]))
      heads.append(chunks[c].head)
      k = chunks[c].head + 1
      while c + 1 < chunks.count && coordinated[c + 1] == Int32(c) && heads.count - start < 6 {
        let next = chunks[c + 1]
        // A finite verb right after it makes it the subject of a new clause.
        if next.head + 1 < count, groupOf[next.head + 1] >= 0,
          predicates[Int(groupOf[next.head + 1])].isFinite
        {
          break
        }
        heads.append(next.head)
        c += 1
        k = next.head + 1
      }
      // "gave us notice"
      if heads.count - start == 1, tags[chunks[c].head] == .prp, k < count, chunkOf[k] >= 0,
        lemmaHas(predicates[g].head, .causing) || lemmaHas(predicates[g].head, .wantedObject),
        !has(predicates[g].head, .naming, lexicon),
        chunks[Int(chunkOf[k])].head + 1 >= count
          || groupOf[chunks[Int(chunkOf[k])].head + 1] < 0
      {
        heads.append(chunks[Int(chunkOf[k])].head)
        k = chunks[Int(chunkOf[k])].head + 1
      }
    }
    predicates[g].objects = start..<heads.count
    if k < count && tags[k] == .rp {
      if predicates[g].particle == 0 { predicates[g].particle = words[k] }
      k += 1
    }
    let first = complements.count
    var hops = 0
    while k < count && hops < 4 {
      while k < count && tags[k] == .rb { k += 1 }
      guard k + 1 < count, tags[k] == .in else { break }
      var m = k + 1
      while m < count && isMark(m) { m += 1 }
      guard m < count, chunkOf[m] >= 0 else { break }
      let c = lastOfChain(Int(chunkOf[m]))
      complements.append(
        Complement(
          word: words[k], head: chunks[c].head,
          isAgent: formHas(k, .by)))
      k = chunks[c].head + 1
      hops += 1
    }
    predicates[g].complements = first..<complements.count
  }
}
