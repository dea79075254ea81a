import Lexicons
import TextModel

/// Negations that stand before the clause they deny.
extension StanceReading {
  /// "Not once did", "At no point did", "Not once during the floods did": what stands before it in its
  /// clause denies a bare auxiliary verb.
  func isDeniedAuxiliary(_ g: Int) -> Bool {
    let head = predicates[g].head
    guard predicates[g].first == head, tags[head] == .do || tags[head] == .hv else { return false }
    if predicates[g].isNegated { return true }
    var k = head - 1
    while k >= 0, head - k < 8, groupOf[k] < 0, tags[k] != .comma, tags[k] != .wh, !isMark(k) {
      if isNegative[k] {
        return k == 0 || isMark(k - 1) || tags[k - 1] == .in || tags[k - 1] == .comma
      }
      k -= 1
    }
    return false
  }
}

extension StanceJudge {
  /// "Not once did the driver swear", "Never has the board misled us": the auxiliary verb is denied
  /// before the subject.
  func isInverted(_ p: Int) -> Bool {
    let auxiliary = reading.predicates[p - 1]
    guard reading.isDeniedAuxiliary(p - 1) else { return false }
    let predicate = reading.predicates[p]
    let head = auxiliary.head
    guard auxiliary.first == head, reading.tags[head] == .do || reading.tags[head] == .hv,
      !auxiliary.isConditional, !predicate.isInfinitive, predicate.first == predicate.head,
      head + 1 < predicate.first, reading.chunkOf[head + 1] >= 0
    else { return false }
    for k in head + 1..<predicate.first
    where reading.chunkOf[k] < 0 && reading.tags[k] != .in && reading.tags[k] != .rb {
      return false
    }
    return true
  }

  /// Whether the denied auxiliary says *never*: "Never once has it failed".
  func isInvertedNever(_ p: Int) -> Bool {
    p > 0 && isInverted(p)
  }

  /// "There isn't a club that wouldn't sign her", "I have yet to meet a nurse who likes it": a clause
  /// that hangs on a noun which is said not to be there.
  func isOfNobody(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let first = reading.predicates[p].first
    guard p > 0, first > 2, reading.tags[first - 1] == .wh || reading.tags[first - 1] == .thc
    else { return false }
    var c = Int(reading.chunkOf[first - 2])
    var hops = 0
    while c >= 0, hops < 3 {
      let head = reading.chunks[c].head
      // The subject itself is counted by its own word.
      let isSubject = reading.subjects(p).contains { reading.heads[$0] == head }
      if !isSubject, reading.formHas(head, .nobody) || isNone(head) { return true }
      if lacks(head, before: p, lexicon) { return true }
      let start = reading.chunks[c].first
      guard start > 1, reading.tags[start - 1] == .in else { return false }
      c = Int(reading.chunkOf[start - 2])
      hops += 1
    }
    return false
  }

  /// "The more I see of it, the less I trust it".
  func isEverLess(_ p: Int) -> Bool {
    let lesser: UInt64 = 1 << UInt64(StanceWordKind.lesser.rawValue)
    guard reading.seenKinds & lesser != 0 else { return false }
    for h in reading.subjects(p).prefix(1) {
      let head = reading.heads[h]
      let chunk = Int(reading.chunkOf[head])
      let first = chunk >= 0 ? reading.chunks[chunk].first : head
      return first > 1 && reading.formHas(first - 1, .lesser) && reading.tags[first - 2] == .dt
    }
    return false
  }

  /// Whether a noun is the object of a denied *there is*, *know* or *meet*.
  private func lacks(_ head: Int, before p: Int, _ lexicon: StanceLexicon) -> Bool {
    for edge in reading.edges where Int(edge.head) == head && edge.role == .object {
      let up = Int(edge.predicate)
      let verb = reading.predicates[up]
      guard up < p, verb.kind == .verb, verb.phraseEnd == 0,
        verb.isCopula || reading.verbClasses(verb.head, lexicon).has(.vague),
        !verb.isCopula
          || reading.subjects(up).contains(where: { reading.tags[reading.heads[$0]] == .ex })
      else { continue }
      // "have yet to meet"
      if verb.isInfinitive, verb.first > 0, reading.formHas(verb.first - 1, .contrast) {
        return true
      }
      return verb.isNegated && !isNone(head)
    }
    return false
  }
}
