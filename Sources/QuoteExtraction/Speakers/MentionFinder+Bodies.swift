import Lexicons
import Syntax
import TextModel

/// Names of bodies that reach over other words.
extension MentionFinder {
  /// "Friends of Pember Park": a body, where they are nobody's friends.
  func isFriends(_ i: Int) -> Bool {
    guard text.isWord(i, "friends"), text.isCapital(i), text.isToken(i + 1, "of") else {
      return false
    }
    var t = i + 2
    if text.isWord(t, "the") { t += 1 }
    guard t < text.count, text.isCapital(t), isNameWord(t),
      !(text.word(t).map { $0.isGivenName || $0.isTitle } ?? false),
      text.knownEntry(text.tokenKey(t)) == nil
    else { return false }
    return t + 1 < text.count && (text.isCapital(t + 1) || t > i + 2)
  }

  /// "V. Roe", whatever the tagger takes the initial for.
  func startsInitials(_ i: Int) -> Bool {
    isInitial(i) && i + 1 < text.count && !text.startsSentence(i + 1)
      && (isNameWord(i + 1) || isInitial(i + 1))
  }

  /// "the Harbor and Shipping Association": one body, where the second part ends in its noun.
  func coordinatedBody(_ run: Run) -> Int? {
    guard run.end - run.first <= 2, text.isWord(run.first - 1, "the"),
      text.isWord(run.end, "and")
    else { return nil }
    if run.end - run.first > 1, (text.word(run.first)?.isGivenName ?? false) { return nil }
    if let word = text.word(run.end - 1), word.isOrganization { return nil }
    var t = run.end + 1
    while t < text.count && t - run.end < 6,
      text.isCapital(t) && !text.startsSentence(t) || text.tags[t] == .pos && t > run.end + 1
    {
      t += 1
    }
    guard t - run.end > 2, let last = text.word(t - 1), last.isOrganization,
      !last.isPluralBody, !(text.word(run.end + 1)?.isGivenName ?? false)
    else { return nil }
    return t
  }

  /// "the Department of Ferries and Roads blames": one body, as its verb says.
  func coordinatedField(_ run: Run) -> Int? {
    let next = run.end + 1
    guard run.hasComplement, next + 1 < text.count, text.isWord(run.end, "and"),
      isNameWord(next), text.tags[next + 1] == .vbz, !(text.word(next)?.isGivenName ?? false)
    else { return nil }
    return next + 1
  }

  /// "the Communist Party of Tarsia (Marxist)": what tells one party from another.
  func partyWing(_ run: Run) -> Int? {
    let t = run.end
    guard run.hasComplement, t + 2 < text.count, text.isToken(t, "("), text.isToken(t + 2, ")"),
      text.isCapital(t + 1), !text.isAllCapitals(t + 1), text.length(t + 1) > 4,
      (run.first..<t).contains(where: { text.isWord($0, "party") || text.isWord($0, "congress") })
    else { return nil }
    return t + 3
  }
}
