import Lexicons
import TextModel

extension StanceReading {
  /// Whether the group looks for a subject of its own.
  mutating func findSubject(_ g: Int, last: Int, _ lexicon: StanceLexicon) -> Bool {
    if predicates[g].subjectFrom >= 0 || !predicates[g].subjects.isEmpty { return false }
    // "All it will do is cost jobs": the subject of *do*.
    if g > 1, tags[predicates[g].head] == .vb, predicates[g].first == predicates[g].head,
      tags[predicates[g - 1].head] == .be, predicates[g - 1].head + 1 == predicates[g].first,
      tags[predicates[g - 2].head] == .do || tags[predicates[g - 2].head] == .vb,
      predicates[g - 2].head + 1 == predicates[g - 1].first
    {
      predicates[g].subjectFrom = g - 2
      return false
    }
    guard
      predicates[g].isFinite || followsDenial(g)
        || (g == 0 && !followsPreposition(g) && !opensWithParticiple(g))
    else {
      return bareParticiple(g)
    }
    let start = heads.count
    var k = predicates[g].first - 1
    while k >= 0 && (tags[k] == .rb || tags[k] == .rp) { k -= 1 }
    if let relative = relativeSubject(g, lexicon) {
      heads.append(relative)
    } else if k >= 0 && tags[k] == .wh {
      var before = k - 1
      while before >= 0 && tags[before] == .comma { before -= 1 }
      if before >= 0 && chunkOf[before] >= 0 { heads.append(chunks[Int(chunkOf[before])].head) }
    } else if k >= 0 && tags[k] == .cc && last >= 0 {
      predicates[g].subjectFrom = last
      predicates[g].takesObject = false
      if predicates[last].isConditional && !predicates[g].isConditional {
        predicates[g].isConditional = true
        predicates[g].isEvenIf = predicates[last].isEvenIf
      }
    } else {
      subjectToTheLeft(of: k, lexicon)
    }
    predicates[g].subjects = start..<heads.count
    markGerundSubject(g, lexicon)
    return true
  }

  /// "Not once did the driver swear": a bare form behind a denied auxiliary verb and its subject.
  private func followsDenial(_ g: Int) -> Bool {
    guard g > 0, tags[predicates[g].head] == .vb, predicates[g].first == predicates[g].head,
      isDeniedAuxiliary(g - 1)
    else { return false }
    let before = predicates[g - 1]
    return tags[before.head] == .do && before.first == before.head
      && chunkOf[before.head + 1] >= 0 && predicates[g].first - before.head < 7
  }

  /// "Cutting the grants would be a disaster": the deed is the subject, not its object.
  private mutating func markGerundSubject(_ g: Int, _ lexicon: StanceLexicon) {
    guard g > 0, predicates[g].isFinite, predicates[g].subjects.count == 1 else { return }
    if markDistantGerund(g) { return }
    let before = predicates[g - 1]
    guard
      tags[before.head] == .vbg
        && (before.first == before.head || before.isNegated && before.first == before.head - 1)
        || before.isInfinitive && opensInfinitive(before.first), before.parent < 0,
      !has(before.head, .raising, lexicon),
      before.isInfinitive || before.head == 0 || opensGerund(before.head - 1),
      heads[predicates[g].subjects.lowerBound] > before.head
    else { return }
    for k in before.head..<predicates[g].first {
      // "arguing that the deal would": a clause of its own.
      if tags[k] == .comma || tags[k] == .thc || tags[k] == .sub { return }
    }
    predicates[g].gerundSubject = g - 1
    predicates[g].subjects = predicates[g].subjects.lowerBound..<predicates[g].subjects.lowerBound
  }

  /// "Lifting the ban before May, as some suggest, would be a mistake": over a parenthesis.
  private mutating func markDistantGerund(_ g: Int) -> Bool {
    guard g > 1, predicates[g].first > 0, tags[predicates[g].first - 1] == .comma else {
      return false
    }
    let deed = predicates[0]
    guard tags[deed.head] == .vbg, deed.first == deed.head, deed.parent < 0,
      deed.head == 0 || tags[deed.head - 1] == .qt
    else { return false }
    var commas = 0
    for k in deed.head..<predicates[g].first {
      switch tags[k] {
      case .comma: commas += 1
      case .stop, .colon, .thc: return false
      default: break
      }
    }
    // A single comma ends "Working late, the minister …".
    guard commas == 2 else { return false }
    var subject = predicates[g].first - 2
    while subject >= 0, tags[subject] != .comma { subject -= 1 }
    for k in subject..<predicates[g].first where groupOf[k] < 0 && tags[k] == .wh { return false }
    predicates[g].gerundSubject = 0
    predicates[g].subjects = predicates[g].subjects.lowerBound..<predicates[g].subjects.lowerBound
    return true
  }

  /// "To lift the embargo now would be a mistake": the infinitive opens the sentence.
  private func opensInfinitive(_ i: Int) -> Bool {
    guard i > 0 else { return true }
    switch tags[i - 1] {
    case .qt, .colon, .thc: return true
    // "Not to raise the grant would be"
    case .neg: return i == 1 || opensInfinitive(i - 1)
    default: return false
    }
  }

  private func opensGerund(_ i: Int) -> Bool {
    switch tags[i] {
    case .qt, .thc, .comma, .colon, .cc, .sub: true
    case .neg: i == 0
    default: false
    }
  }

  /// A participle right after a noun: "a plan backed by", "officials seeking".
  private mutating func bareParticiple(_ g: Int) -> Bool {
    let k = predicates[g].first - 1
    if predicates[g].isPassive, k < 0 || isMark(k) || tags[k] == .stop {
      frontedParticiple(g)
      return false
    }
    guard k >= 0, chunkOf[k] >= 0,
      predicates[g].isPassive || tags[predicates[g].head] == .vbn
        || tags[predicates[g].head] == .do
        || tags[predicates[g].head] == .vbg
    else { return false }
    let start = heads.count
    heads.append(chunks[Int(chunkOf[k])].head)
    predicates[g].subjects = start..<heads.count
    return false
  }

  /// "Angered by the cuts, the growers went to court": the subject stands behind the comma.
  private mutating func frontedParticiple(_ g: Int) {
    var k = predicates[g].head + 1
    while k < count, k - predicates[g].head < 14, tags[k] != .comma {
      if groupOf[k] >= 0 || tags[k] == .stop { return }
      k += 1
    }
    guard k + 1 < count, tags[k] == .comma, chunkOf[k + 1] >= 0 else { return }
    let head = chunks[Int(chunkOf[k + 1])].head
    guard head + 1 < count, groupOf[head + 1] >= 0 else { return }
    let start = heads.count
    heads.append(head)
    predicates[g].subjects = start..<heads.count
  }

  /// "Angered by", "Delighted at": a participle at the head of a sentence.
  private func opensWithParticiple(_ g: Int) -> Bool {
    let group = predicates[g]
    return group.isPassive && group.first == group.head
      && (group.first == 0 || isMark(group.first - 1))
  }
}
