import Lexicons
import Syntax
import TextModel

/// Which names are subjects. Asked of the text, since a pass is copied where it is asked.
extension SpeakerText {
  /// Whether the phrase is likely a clause's subject: a finite verb follows, or it opens the sentence.
  func isSubject(_ first: Int, _ end: Int) -> Bool {
    var t = end
    if t < count, tags[t] == .comma {
      // "The mayor, Jane Roe, smiled"; "The mayor, Dr. Jane Roe, smiled".
      var before = first - 1
      while before > 0, isCapital(before), word(before)?.isTitle ?? false { before -= 1 }
      if t + 1 < count, isFinite(t + 1), !startsSentence(t + 1), before > 0,
        tags[before] == .comma
      {
        return true
      }
      // Past an appositive or aside to its closing comma.
      var k = t + 1
      while k < count && k - t < 24 && !startsSentence(k) {
        if tags[k] == .comma {
          if k + 1 < count && isFinite(k + 1) { return true }
          // "Jane Roe, a chemist at the college, doubts it": the name opens the sentence.
          if startsSentence(first) && k - t > 2, tags[t + 1] == .dt { return true }
          break
        }
        k += 1
      }
    }
    if opensByView(first) { return true }
    // The first of two subjects: "Roe and Poe said".
    if t < count, tags[t] == .cc {
      t += 1
      while t < count && t - end < 8 && !startsSentence(t),
        isNominal(t) || tags[t] == .dt
      {
        t += 1
      }
    }
    while t < count && t - end < 12, tags[t] == .rb { t += 1 }
    if t < count, !startsSentence(t), isFinite(t) {
      let before = first - 1
      if before >= 0, tags[before] == .in { return false }
      return true
    }
    return false
  }

  /// "In the view of Roe", "According to Roe": as good as a subject.
  private func opensByView(_ first: Int) -> Bool {
    guard first >= 2, tags[first - 1] == .in || tags[first - 1] == .ti else {
      return false
    }
    if isWord(first - 2, "according") { return true }
    guard first >= 4, isWord(first - 1, "of"), isWord(first - 4, "in") else {
      return false
    }
    return isWord(first - 2, "view") || isWord(first - 2, "opinion")
      || isWord(first - 2, "words") || isWord(first - 2, "eyes")
      || isWord(first - 2, "account") || isWord(first - 2, "judgment")
  }

  /// Gender of somebody without a name, by the noun: a spokeswoman.
  func gender(of source: TokenRange) -> Gender {
    for i in source.range.prefix(12) {
      if let word = word(i), word.isRole || word.pronoun == .personal {
        return word.isRole ? word.roleGender : word.pronounGender
      }
    }
    return .any
  }
}
