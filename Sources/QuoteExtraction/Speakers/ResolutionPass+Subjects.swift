import Syntax
import TextModel

/// Which names are subjects.
extension ResolutionPass {
  /// Whether the phrase is likely a clause's subject: a finite verb follows, or it opens the sentence.
  func isSubject(_ first: Int, _ end: Int) -> Bool {
    var t = end
    if t < text.count, text.tags[t] == .comma {
      // "The mayor, Jane Roe, smiled"; "The mayor, Dr. Jane Roe, smiled".
      var before = first - 1
      while before > 0, text.isCapital(before), text.word(before)?.isTitle ?? false { before -= 1 }
      if t + 1 < text.count, text.isFinite(t + 1), !text.startsSentence(t + 1), before > 0,
        text.tags[before] == .comma
      {
        return true
      }
      // Past an appositive or aside to its closing comma.
      var k = t + 1
      while k < text.count && k - t < 24 && !text.startsSentence(k) {
        if text.tags[k] == .comma {
          if k + 1 < text.count && text.isFinite(k + 1) { return true }
          // "Jane Roe, a chemist at the college, doubts it": the name opens the sentence.
          if text.startsSentence(first) && k - t > 2, text.tags[t + 1] == .dt { return true }
          break
        }
        k += 1
      }
    }
    if opensByView(first) { return true }
    // The first of two subjects: "Roe and Poe said".
    if t < text.count, text.tags[t] == .cc {
      t += 1
      while t < text.count && t - end < 8 && !text.startsSentence(t),
        text.isNominal(t) || text.tags[t] == .dt
      {
        t += 1
      }
    }
    while t < text.count && t - end < 12, text.tags[t] == .rb { t += 1 }
    if t < text.count, !text.startsSentence(t), text.isFinite(t) {
      let before = first - 1
      if before >= 0, text.tags[before] == .in { return false }
      return true
    }
    return false
  }

  /// "In the view of Roe", "According to Roe": as good as a subject.
  private func opensByView(_ first: Int) -> Bool {
    guard first >= 2, text.tags[first - 1] == .in || text.tags[first - 1] == .ti else {
      return false
    }
    if text.isWord(first - 2, "according") { return true }
    guard first >= 4, text.isWord(first - 1, "of"), text.isWord(first - 4, "in") else {
      return false
    }
    return text.isWord(first - 2, "view") || text.isWord(first - 2, "opinion")
      || text.isWord(first - 2, "words") || text.isWord(first - 2, "eyes")
      || text.isWord(first - 2, "account") || text.isWord(first - 2, "judgment")
  }
}
