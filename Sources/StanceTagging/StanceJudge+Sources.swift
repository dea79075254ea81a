import Lexicons
import TextModel

/// Whose view it is where the holder is not the subject: "drew fire from the bishops", "the bishops'
/// report", "is a blow to them".
extension StanceJudge {
  /// Whether what is told of the target comes from the holder or falls to him: he stands behind the
  /// words, brought in by a preposition, with no other verb between.
  func fallsToHolder(_ rule: FiredRule, _ lexicon: StanceLexicon) -> Bool {
    guard !holder.tokens.isEmpty, holder.tokens.lowerBound > rule.token,
      holder.tokens.lowerBound - rule.token <= 10
    else { return false }
    let chunk = Int(reading.chunkOf[holder.tokens.lowerBound])
    let first = chunk >= 0 ? reading.chunks[chunk].first : holder.tokens.lowerBound
    guard first > rule.token, reading.tags[first - 1] == .in else {
      // "is not to the bishops' taste"
      return chunk >= 0 && reading.chunks[chunk].first <= rule.token + 2
        && holder.tokens.upperBound < reading.count
        && reading.tags[holder.tokens.upperBound] == .pos
    }
    let k = first - 1
    guard
      reading.formHas(k, .from) || reading.formHas(k, .by) || reading.formHas(k, .of)
        || reading.words[k] == lexicon.infinitive || reading.words[k] == lexicon.purpose
        || isCompany(reading.words[k], lexicon)
    else { return false }
    for m in rule.token + 1..<max(rule.token + 1, k) {
      switch reading.tags[m] {
      case .comma, .stop, .colon, .vbz, .md: return false
      default: break
      }
    }
    return true
  }

  /// "leaves the bishops cold", "has them worried": the holder is what the target's verb has as object.
  func befallsHolder(_ p: Int) -> Bool {
    for edge in reading.edges
    where Int(edge.predicate) == p && edge.role == .object && isHolder(Int(edge.head)) {
      return true
    }
    return false
  }

  /// "the bishops' verdict on it was damning": what the holder has is the subject.
  func isHeldSubject(_ p: Int) -> Bool {
    for h in reading.subjects(p) where isOwned(reading.heads[h]) { return true }
    return false
  }

  /// Whether the holder owns the noun: "the bishops' anger", "the anger of the bishops".
  func isOwned(_ noun: Int) -> Bool {
    guard !holder.tokens.isEmpty, !holder.tokens.contains(noun) else { return false }
    return holder.paths[noun] == .possessor || holder.paths[noun] == .of
  }

  /// "…, alleged Tom Hale", "…, the judge ruled.": whatever the verb says, who stands beside it behind
  /// a comma speaks.
  func speaksBehind(_ token: Int) -> Bool {
    guard !holder.tokens.isEmpty, holder.tokens.lowerBound > token else { return false }
    let chunk = Int(reading.chunkOf[holder.tokens.lowerBound])
    let first = chunk >= 0 ? reading.chunks[chunk].first : holder.tokens.lowerBound
    guard first > 1 else { return false }
    // ", alleged Tom Hale"
    if isToldVerb(first - 1), closesWords(first - 2) { return first - 2 > token }
    // ", Tom Hale ruled."
    let end = max(holder.tokens.upperBound, chunk >= 0 ? reading.chunks[chunk].head + 1 : 0)
    guard closesWords(first - 1), end < reading.count, isToldVerb(end) else { return false }
    return end + 1 >= reading.count || reading.tags[end + 1] == .stop
      || reading.tags[end + 1] == .comma
  }

  private func isToldVerb(_ k: Int) -> Bool {
    switch reading.tags[k] {
    case .vbd, .vbz, .vbn: !reading.lemmaHas(k, .be)
    default: false
    }
  }

  private func closesWords(_ k: Int) -> Bool {
    reading.tags[k] == .comma
      || (reading.isMark(k) && k > 0 && !reading.isQuoted[min(k + 1, reading.count - 1)])
  }

  /// "As far as the union is concerned": all that is told is the holder's view.
  func concernsHolder() -> Bool {
    let end = holder.tokens.upperBound
    let chunk = Int(reading.chunkOf[holder.tokens.lowerBound])
    let first = chunk >= 0 ? reading.chunks[chunk].first : holder.tokens.lowerBound
    return first > 2 && end + 1 < reading.count && reading.tags[end] == .be
      && reading.formHas(end + 1, .fearing) && reading.formHas(first - 1, .clauseOpener)
      && (first == 3 || !reading.tags[first - 4].isVerb)
  }
}
