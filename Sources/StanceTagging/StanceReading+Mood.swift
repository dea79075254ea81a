import Lexicons
import TextModel

extension StanceReading {
  /// Condition, concession (even if), embedded question.
  mutating func markMood(_ g: Int, _ lexicon: StanceLexicon) {
    let ends = Tag.stop.bit | Tag.colon.bit | Tag.qt.bit | Tag.comma.bit | Tag.thc.bit
    let duties = Tag.rb.bit | Tag.jj.bit | Tag.nn.bit
    let wanted: UInt64 =
      1 << UInt64(StanceWordKind.condition.rawValue) | 1 << UInt64(StanceWordKind.embedded.rawValue)
    if !mayHaveMood { return }
    var k = predicates[g].first
    let last = max(0, k - 14)
    while k > last {
      k -= 1
      let tag = tags[k]
      if tag.bit & ends != 0 { return }
      // Most words tell nothing.
      if tag.bit & duties == 0, formKinds[k] & wanted == 0, groupOf[k] < 0 { continue }
      // "Provided the tax is cut, …"
      if tag == .vbn || tag == .vbd, formHas(k, .condition),
        k == 0 || tags[k - 1] == .comma || tags[k - 1] == .qt
      {
        predicates[g].isConditional = true
        return
      }
      if (tag == .sub || tag == .in) && formHas(k, .condition) {
        if asks(k - 1, lexicon) {
          predicates[g].isEmbedded = true
          return
        }
        predicates[g].isConditional = true
        predicates[g].isEvenIf = k > 0 && has(k - 1, .even, lexicon)
        return
      }
      // "the sooner we …, the better"
      if tag == .rb || tag == .jj, k > 0, tags[k - 1] == .dt,
        lexicon.entries[Int(formEntry[k])].adjective.has(.pressing)
      {
        predicates[g].hasDuty = true
      }
      // "high time the loopholes were closed"
      if tag == .nn, k > 0, tags[k - 1] == .jj,
        lexicon.entries[Int(lemmaEntry[k])].noun.has(.pressing),
        lexicon.entries[Int(formEntry[k - 1])].adjective.has(.pressing)
      {
        predicates[g].hasDuty = true
      }
      // "it was time the levy was scrapped"
      if tag == .nn, k > 0, chunkOf[k] >= 0, chunks[Int(chunkOf[k])].first == k, k + 1 < count,
        chunkOf[k + 1] >= 0, tags[k - 1] == .be || tags[k - 1] == .rb,
        lexicon.entries[Int(formEntry[k])].adjective.has(.pressing)
      {
        predicates[g].hasDuty = true
      }
      // "would rather the levy were scrapped"
      if tag == .rb, formHas(k, .contrast), k > 0, tags[k - 1] == .md, k + 1 < count,
        chunkOf[k + 1] >= 0
      {
        predicates[g].hasDuty = true
      }
      if formHas(k, .embedded) {
        predicates[g].isEmbedded = true
        return
      }
      if groupOf[k] >= 0 && predicates[Int(groupOf[k])].isFinite {
        // "Had the dam not been built, …"
        if tags[k] == .hv, k == 0 || tags[k - 1] == .qt || tags[k - 1] == .comma,
          chunkOf[k + 1] >= 0, chunks[Int(chunkOf[k + 1])].head + 1 >= predicates[g].first - 1,
          Tag.perfect & tags[predicates[g].head].bit != 0
        {
          predicates[g].isConditional = true
        }
        return
      }
    }
  }

  /// Whether any word of the window may tell a mood: most windows have none.
  private var mayHaveMood: Bool {
    let kinds: UInt64 =
      1 << UInt64(StanceWordKind.condition.rawValue) | 1 << UInt64(StanceWordKind.embedded.rawValue)
      | 1 << UInt64(StanceWordKind.contrast.rawValue)
    let pressing: UInt64 = 1 << UInt64(StanceClass.pressing.rawValue)
    return seenKinds & kinds | seenClasses & pressing | seenTags & Tag.hv.bit != 0
  }

  /// "do not know if", "asked if": the condition is a question.
  private func asks(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    guard k >= 0 else { return false }
    if tags[k].isVerb {
      return lemmaHas(k, .wondering) || lemmaHas(k, .inquiring) && tags[k] != .be
    }
    return lexicon.entries[Int(formEntry[k])].adjective.has(.unclear)
  }
}

extension Tag {
  /// Tags of what follows *had* and its subject: "had the board done its job".
  fileprivate static var perfect: UInt64 { vbn.bit | vbd.bit | be.bit | `do`.bit }
}
