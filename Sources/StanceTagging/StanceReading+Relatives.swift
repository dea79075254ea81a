import Lexicons
import TextModel

/// Relative clauses and what is cut down from them: whose subject or object stands before them.
extension StanceReading {
  /// "a ban on servicing machines would", "a plan to close it was", "a bill backed by unions is",
  /// "the keeper who saved us deserves": the last token of the noun phrase that what ends at
  /// `before` hangs on, where that is a participle, an infinitive or a relative clause.
  func nounBeforeParticiple(_ before: Int, _ lexicon: StanceLexicon) -> Int? {
    var b = before
    if b >= 1, tags[b] == .in { b -= 1 }
    guard b >= 1, groupOf[b] >= 0 else { return nil }
    let group = predicates[Int(groupOf[b])]
    guard group.head == b, group.first > 0 else { return nil }
    var c = group.first - 1
    let isBare = group.first == b
    if group.isInfinitive || (isBare && (tags[b] == .vbg || group.isPassive)) {
      if tags[b] == .vbg, c > 0, tags[c] == .in || tags[c] == .sub { c -= 1 }
    } else if group.isFinite, tags[c] == .wh, c > 0,
      !group.classes.has(.reporting) && !has(b, .raising, lexicon) || formHas(c - 1, .nobody)
    {
      c -= 1
    } else if group.isFinite, chunkOf[c] >= 0, chunks[Int(chunkOf[c])].first > 1,
      tags[chunks[Int(chunkOf[c])].first - 1] == .thc
    {
      // "Claims that we dumped waste are untrue"
      c = chunks[Int(chunkOf[c])].first - 2
      return chunkOf[c] >= 0 && tags[c] != .prp ? c : nil
    } else {
      return nil
    }
    return chunkOf[c] >= 0 ? c : nil
  }

  /// "charging for", "on servicing": a gerund that a preposition brings in has no subject of its own.
  func followsPreposition(_ g: Int) -> Bool {
    let first = predicates[g].first
    return first > 0 && tags[predicates[g].head] == .vbg
      && (tags[first - 1] == .in || tags[first - 1] == .sub)
  }

  /// "…,” said the mayor": the subject stands behind the verb that reports.
  mutating func invert(_ g: Int) {
    let group = predicates[g]
    guard
      group.classes.has(.reporting) || lemmaHas(group.head, .fearing)
        || lemmaHas(group.head, .raising) || lemmaHas(group.head, .actCommitment)
        || lemmaHas(group.head, .actPrediction) || lemmaHas(group.head, .actCall)
        || lemmaHas(group.head, .actDemand),
      group.first > 0, group.first == group.head,
      tags[group.head] == .vbd || tags[group.head] == .vbz || tags[group.head] == .vbp,
      tags[group.first - 1] == .comma || (tags[group.first - 1] == .qt && !isQuoted[group.head]),
      let subject = group.objects.last
    else { return }
    // "Menon, no friend of glass, finds the wing generous": an apposition stands between.
    if tags[group.first - 1] == .comma, hasParenthesis(before: group.first - 1) { return }
    // "the growers, who lost most, say the rule": a clause begins there.
    let end = heads[subject] + 1
    if end < count, groupOf[end] >= 0, predicates[Int(groupOf[end])].isFinite { return }
    predicates[g].subjects = group.objects
    predicates[g].subjectFrom = -1
    predicates[g].objects = 0..<0
  }

  /// "Menon, no friend of glass, finds", "Reed, who runs the mill, wants": what stands between two
  /// commas after the first noun phrase of a sentence, with no verb before it.
  private func hasParenthesis(before comma: Int) -> Bool {
    var k = comma - 1
    while k > 0, comma - k < 25, tags[k] != .comma { k -= 1 }
    guard k > 0, tags[k] == .comma, chunkOf[k - 1] >= 0 else { return false }
    var before = k - 1
    while before >= 0 {
      switch tags[before] {
      case .stop, .colon, .qt: return true
      case .vbz, .vbp, .vbd, .md, .be, .hv, .do: return false
      default: before -= 1
      }
    }
    return true
  }

  /// "demanded in a letter dated May 6 that": the group before, or the one that a participle after a
  /// noun hangs on.
  func clauseGovernor(_ g: Int, _ lexicon: StanceLexicon) -> Int {
    var up = g - 1
    while up > 0, predicates[up].first == predicates[up].head, predicates[up].first > 0,
      chunkOf[predicates[up].first - 1] >= 0, !predicates[up].isFinite,
      !predicates[up].classes.has(.reporting), !has(predicates[up].head, .raising, lexicon)
    {
      up -= 1
    }
    return up
  }

  /// "which she says will help": the subject stands before the clause that reports it.
  func relativeSubject(_ g: Int, _ lexicon: StanceLexicon) -> Int? {
    guard g > 0, predicates[g].isFinite else { return nil }
    let before = predicates[g - 1]
    guard before.head + 1 == predicates[g].first, before.isFinite, tags[before.head] != .be,
      has(before.head, .raising, lexicon) || lemmaHas(before.head, .actCommitment)
        || lemmaHas(before.head, .fearing),
      let subject = before.subjects.first
    else { return nil }
    return antecedent(of: heads[subject])
  }

  /// The noun that a relative clause with this subject hangs on, or the relative pronoun itself
  /// where nothing stands before it.
  private func antecedent(of subject: Int) -> Int? {
    guard chunkOf[subject] >= 0 else { return nil }
    let w = chunks[Int(chunkOf[subject])].first - 1
    guard w >= 0 else { return nil }
    // "a plan nobody wants", "something the families will never accept"
    if chunkOf[w] >= 0, tags[w] == .nn || tags[w] == .nns { return chunks[Int(chunkOf[w])].head }
    guard tags[w] == .wh || tags[w] == .thc else { return nil }
    var before = w - 1
    if before >= 0, tags[before] == .comma { before -= 1 }
    if before >= 0, chunkOf[before] >= 0 { return chunks[Int(chunkOf[before])].head }
    return w == 0 && tags[w] == .wh ? w : nil
  }

  /// "a rule that nobody supports", "the cuts which he opposes": the object stands before the clause.
  mutating func findGap(_ g: Int, _ lexicon: StanceLexicon) {
    let group = predicates[g]
    guard group.objects.isEmpty, group.isFinite, !group.isPassive, tags[group.head] != .be,
      group.subjectFrom < 0, let subject = group.subjects.first,
      group.classes.rawValue & Self.transitive.rawValue != 0
        || lemmaHas(group.head, .wantedObject)
        || lemmaHas(group.head, .naming) && group.head + 1 < count
          && (tags[group.head + 1] == .jj || words[group.head + 1] == lexicon.role),
      let noun = antecedent(of: heads[subject])
    else { return }
    var next = group.head + 1
    while next < count, tags[next] == .rb { next += 1 }
    if next < count, tags[next] == .ti || tags[next] == .thc || tags[next].isVerb { return }
    predicates[g].objects = heads.count..<heads.count + 1
    heads.append(noun)
  }

  private static let transitive = StanceClassSet.set([
    .like, .dislike, .goodFor, .badFor, .undergoGood, .undergoBad, .prevent, .changeUp, .changeDown,
  ])
}
