import Lexicons
import Syntax
import TextModel

/// Persons who are told by what they are to somebody or by what they do in court; what tells a body from
/// another.
extension ResolutionPass {
  /// *His sister*, *her husband*: the one other person of that family name and gender.
  mutating func resolveRelative(_ a: Int, of head: Int, _ start: Int) -> Bool {
    guard text.tags[start] == .prps, let owner = text.word(start), owner.pronounPerson == 3,
      !owner.isPluralPronoun, let word = text.word(head), word.sharesName
    else { return false }
    pronouns.weigh(
      anaphor(start, owner.pronounGender, isNeuter: false, isQuoted: false, excluded: -1), traces,
      &weights, into: &found)
    guard let best = found.max(by: { $0.points < $1.points }), best.entity >= 0 else {
      return false
    }
    let surname = table.entities[best.entity].surname
    let relative = onlyOne { e in
      e != best.entity && table.entities[e].kind == .person && table.entities[e].surname == surname
        && table.entities[e].gender.intersection(word.roleGender) != .neuter
    }
    guard let relative else { return false }
    set(a, relative, .role, "speaker.relative-of")
    return true
  }

  /// *The witness*: who testified last.
  mutating func resolveWitness(_ a: Int, _ head: Int) -> Bool {
    guard witness >= 0, text.isWord(head, "witness") else { return false }
    set(a, witness, .role, "speaker.witness")
    return true
  }

  /// Whether an attribution is what somebody says in court: *testified*, *told the inquest*.
  mutating func givesEvidence(_ a: Int) -> Bool {
    guard let head = attributions[a].cueHead else { return false }
    if text.isWord(head, "testified") || text.isWord(head, "testifies") { return true }
    guard text.isWord(head, "told") else { return false }
    for t in head + 1..<min(head + 5, text.count)
    where text.isWord(t, "court") || text.isWord(t, "inquest") || text.isWord(t, "jury")
      || text.isWord(t, "jurors") || text.isWord(t, "tribunal") || text.isWord(t, "inquiry")
    {
      return true
    }
    return false
  }

  /// Whether a noun tells a firm by its trade, so that what stands before it is no other firm's name:
  /// "the chip maker".
  func isTrade(_ head: Int) -> Bool {
    text.isWord(head, "maker") || text.isWord(head, "manufacturer") || text.isWord(head, "giant")
      || text.isWord(head, "producer") || text.isWord(head, "retailer")
      || text.isWord(head, "operator") || text.isWord(head, "supplier")
      || text.isWord(head, "developer") || text.isWord(head, "chain")
  }

  /// One past the name of the country or region in "the foreign ministry of Peru", or nil.
  func ownerBehind(_ head: Int, _ source: TokenRange) -> Int? {
    var t = head + 2
    guard t < Int(source.end), text.isToken(head + 1, "of") else { return nil }
    if text.isWord(t, "the"), t + 1 < Int(source.end) { t += 1 }
    guard text.isCapital(t), text.tags[t] == .np else { return nil }
    let first = reader.firstMention(from: t)
    if first < table.mentions.count, table.mentions[first].first == t {
      return min(table.mentions[first].end, Int(source.end))
    }
    return t + 1
  }
}
