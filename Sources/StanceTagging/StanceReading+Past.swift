import Lexicons
import TextModel

/// Participles that are past tenses, and past tenses that are participles.
extension StanceReading {
  /// "has never let us down"
  func isNever(_ p: Int) -> Bool {
    for k in predicates[p].first..<predicates[p].head
    where isNegative[k] && formHas(k, .strong) { return true }
    // "never once let us down"
    var k = predicates[p].first - 1
    while k >= 0, tags[k] == .rb {
      if isNegative[k], formHas(k, .strong) { return true }
      k -= 1
    }
    return false
  }

  /// "Nobody in the valley asked for it.": the only verb of a sentence, behind a noun, is a past tense.
  mutating func mendPast() {
    guard count > 3, tags[count - 1] == .stop, !hasFiniteVerb() else { return }
    for k in 1..<count - 1 where tags[k] == .vbn {
      guard tags[k - 1].isNoun || tags[k - 1] == .prp, tags[k + 1] != .stop,
        !formHas(k + 1, .by), !tags[k + 1].isNoun || tags[k - 1] == .np
      else { return }
      tags[k] = .vbd
      return
    }
  }

  /// "said the deal trampled on our rights": a participle before an object or a preposition, in a
  /// reported clause that has no other verb, is a past tense.
  mutating func mendReported(_ lexicon: StanceLexicon) {
    let raising: UInt64 = 1 << UInt64(StanceWordKind.raising.rawValue)
    if seenKinds & raising == 0 { return }
    for v in 0..<max(0, count - 4) where lemmaHas(v, .raising) {
      guard tags[v] == .vbd || tags[v] == .vbz,
        tags[v + 1] == .dt || tags[v + 1] == .prps || tags[v + 1] == .np
      else { continue }
      var k = v + 2
      while k < count, tags[k].isNominal || tags[k] == .pos { k += 1 }
      guard k + 1 < count, tags[k] == .vbn, tags[k - 1].isNoun else { continue }
      switch tags[k + 1] {
      case .dt, .prps, .prp, .rp: break
      case .in where !formHas(k + 1, .by): break
      default: continue
      }
      var end = k + 1
      let ends = Tag.finite | Tag.vb.bit | Tag.stop.bit | Tag.wh.bit | Tag.thc.bit | Tag.sub.bit
      while end < count, tags[end].bit & ends == 0 { end += 1 }
      if end >= count || tags[end].bit & (Tag.finite | Tag.vb.bit) == 0 { tags[k] = .vbd }
    }
  }

  /// "The view that restored habitats need time": a participle before the noun that a verb follows.
  mutating func mendParticiple(_ k: Int) {
    guard k > 0, k + 3 < count, tags[k] == .thc || tags[k] == .wh, tags[k - 1] == .nn,
      tags[k + 1] == .vbn || tags[k + 1] == .vbd, tags[k + 2] == .nns || tags[k + 2] == .nn
    else { return }
    switch tags[k + 3] {
    case .vbp, .vbz, .md, .be, .hv, .do: break
    default: return
    }
    tags[k] = .thc
    tags[k + 1] = .vbn
  }

  /// "…, the premier promised.": who says it stands last.
  mutating func mendVoice(_ lexicon: StanceLexicon) {
    guard count > 5, tags[count - 1] == .stop, tags[count - 2] == .vbn, tags[count - 3].isNoun,
      lexicon.entries[Int(lemmaEntry[count - 2])].verb.has(.reporting)
        || lemmaHas(count - 2, .actCommitment)
    else { return }
    var k = count - 4
    while k > 0, tags[k].isNominal { k -= 1 }
    if tags[k] == .comma || tags[k] == .qt { tags[count - 2] = .vbd }
  }
}
