import Lexicons
import Syntax
import TextModel

extension MentionFinder {
  /// Takes a role before the name: "White House spokesperson", "the actor", "Texas Sen.".
  func readPremodifier(_ mention: inout NameMention, titled: Bool) {
    let before = mention.outerFirst - 1
    guard mention.kind != .organization, before >= 0, !text.startsSentence(mention.outerFirst)
    else { return }
    if titled && mention.hasHonorific {
      // "The chairman, Mr. Roe,".
      readLeadingAppositive(&mention)
      return
    }
    if !titled {
      guard text.isSingularRole(before), text.tags[before] != .np || text.isCapital(before),
        text.isNoun(before) || text.tags[before] == .jj
      else {
        if !readRoleOfBody(&mention) { readLeadingAppositive(&mention) }
        return
      }
      if let word = text.word(before), word.roleGender != .any, word.isRole {
        mention.gender = word.roleGender
      }
    }
    var first = titled ? mention.outerFirst : before
    while first - 1 >= 0 && mention.first - first < Self.reach {
      if text.startsSentence(first) { break }
      let t = first - 1
      if text.isNominal(t) && text.tags[t] != .cd {
        first = t
      } else if text.isWord(t, "of") || text.isWord(t, "for"), t >= 1, text.isNoun(t - 1) {
        first = t - 1
      } else if text.isWord(t, "and"), t >= 1, text.isSingularRole(t - 1) {
        first = t - 1
      } else {
        break
      }
    }
    // A possessive or a participle at the edge belongs to what stands before.
    while first < mention.first, text.tags[first] == .pos || text.tags[first] == .vbg {
      first += 1
    }
    if first < mention.first {
      mention.roles.premodifier = TokenRange(first, mention.first)
      mention.outerFirst = first
    }
    // "The commissioner for ports, Barrister Roe,".
    if titled, mention.roles.appositive == nil { readLeadingAppositive(&mention) }
  }

  /// "Spokesperson for the Ministry of Ports Wu Xinbo": the role with its body, no comma between.
  private func readRoleOfBody(_ mention: inout NameMention) -> Bool {
    guard mention.count > 1, text.isCapital(mention.first - 1) || text.isNoun(mention.first - 1)
    else { return false }
    var t = mention.first - 1
    while t > 0, mention.first - t < 12, !text.startsSentence(t),
      text.isNominal(t) || text.tags[t] == .dt || text.tags[t] == .in || text.tags[t] == .cc
    {
      t -= 1
      let next = t + 1
      if text.isSingularRole(t), text.isWord(next, "for") || text.isWord(next, "of") {
        while t > 0, !text.startsSentence(t), text.isNominal(t - 1), text.tags[t - 1] != .pos {
          t -= 1
        }
        mention.roles.premodifier = TokenRange(t, mention.first)
        mention.outerFirst = t
        return true
      }
    }
    return false
  }

  /// "The president of the council, Jane Roe, said".
  private func readLeadingAppositive(_ mention: inout NameMention) {
    let comma = mention.outerFirst - 1
    // "The senator, Jane Roe's ally, said": another's.
    if mention.end < text.count && text.tags[mention.end] == .pos { return }
    guard comma >= 1, text.tags[comma] == .comma, mention.kind != .organization else { return }
    var first = comma
    while first - 1 >= 0 && comma - first < Self.reach {
      if text.startsSentence(first) && first < comma { break }
      let tag = text.tags[first - 1]
      if tag == .comma || tag == .stop || tag == .qt || tag == .colon || text.isFinite(first - 1)
        || tag == .cc || tag == .thc || tag == .wh
      {
        break
      }
      first -= 1
    }
    guard first < comma else { return }
    let start = first
    switch text.tags[start] {
    case .dt, .prps: break
    case .np where isPossessor(start): break
    default: return
    }
    var t = text.tags[start] == .np ? start : start + 1
    var head = -1
    while t < comma, text.isNominal(t) {
      if text.isNoun(t) { head = t }
      t += 1
    }
    guard head >= 0, text.isSingularRole(head) else { return }
    mention.roles.appositive = TokenRange(start, comma)
    mention.outerFirst = start
    takeRoleGender(head, &mention)
  }

  private func isPossessor(_ i: Int) -> Bool {
    var t = i + 1
    while t < text.count && t - i < 4 && text.isNominal(t) {
      if text.tags[t] == .pos { return true }
      t += 1
    }
    return false
  }

  private func takeRoleGender(_ head: Int, _ mention: inout NameMention) {
    guard let word = text.word(head), word.isRole, word.roleGender != .any else { return }
    mention.gender = word.roleGender
  }

  /// Reads what follows the name: possessive, noun, party in brackets, appositive, relative clause.
  func readAfter(_ mention: inout NameMention) {
    var t = mention.outerEnd
    guard t < text.count, !text.startsSentence(t) else { return }
    if text.tags[t] == .pos {
      mention.isPossessive = true
      return
    }
    let isRole = (text.word(t)?.isRole ?? false) && !text.isFinite(t)
    if text.tags[t] == .nn || text.tags[t] == .nns || isRole,
      text.tokens[t].kind == .word
    {
      mention.isModifier = true
      return
    }
    guard mention.kind != .organization else { return }
    if text.isToken(t, "("), let close = bracketEnd(t) {
      mention.outerEnd = close
      t = close
    }
    guard t + 1 < text.count, text.tags[t] == .comma else { return }
    t += 1
    if text.tags[t] == .cd, t + 1 < text.count, text.tags[t + 1] == .comma {
      mention.outerEnd = t + 2
      t += 2
    }
    guard t < text.count else { return }
    takeOwnPronoun(t, &mention)
    if text.isWord(t, "who") {
      readRelative(t + 1, &mention)
    } else if let head = appositiveHead(t) {
      let end = appositiveEnd(head + 1)
      // "On the subject of Roe, the minister said": a subject, no apposition.
      if end < text.count, text.isFinite(end), !text.startsSentence(end) { return }
      // "The first witness, Jane Roe, an accountant": both are kept.
      if let leading = mention.roles.appositive, mention.roles.premodifier == nil {
        mention.roles.premodifier = leading
      }
      mention.roles.appositive = TokenRange(t, end)
      mention.outerEnd = end
      takeRoleGender(head, &mention)
    }
  }

  /// Gender by a possessive in what is said of the person between commas: "Roe, who took over the mill
  /// from her father,"; "Roe, who uses they/them pronouns,".
  private func takeOwnPronoun(_ start: Int, _ mention: inout NameMention) {
    let isRelative = text.isWord(start, "who")
    guard isRelative || text.tags[start] == .vbg || text.tags[start] == .vbn else { return }
    var t = start + 1
    if isRelative, t + 1 < text.count, text.isWord(t, "uses") || text.isWord(t, "goes") {
      let pronoun = text.isWord(t + 1, "by") ? t + 2 : t + 1
      if pronoun < text.count,
        text.isWord(pronoun, "they") || text.isWord(pronoun, "they/them")
      {
        mention.isThey = true
        return
      }
    }
    guard mention.gender == .any, mention.count > 1 else { return }
    while t < text.count, t - start < 16, !text.startsSentence(t) {
      switch text.tags[t] {
      case .comma, .qt, .prp, .thc, .sub, .wh: return
      case .np where text.word(t)?.isGivenName ?? false: return
      case .prps:
        guard let word = text.word(t), word.pronounPerson == 3, !word.isPluralPronoun,
          word.pronounGender == .male || word.pronounGender == .female
        else { return }
        mention.gender = word.pronounGender
        return
      default: t += 1
      }
    }
  }

  private func bracketEnd(_ open: Int) -> Int? {
    var t = open + 1
    while t < text.count && t - open < 12 && !text.startsSentence(t) {
      if text.isToken(t, ")") { return t + 1 }
      t += 1
    }
    return nil
  }

  /// The head of a noun phrase that starts at `start`, where it is a noun for one person.
  func appositiveHead(_ start: Int) -> Int? {
    var t = start
    while t < text.count, text.tags[t] == .dt || text.tags[t] == .prps || text.tags[t] == .rb {
      t += 1
    }
    var head = -1
    while t < text.count && t - start < 16, text.isNominal(t) {
      if t > start && text.startsSentence(t) { break }
      if text.isNoun(t) { head = t }
      t += 1
    }
    guard head >= 0, text.isSingularRole(head) else { return nil }
    return head
  }

  /// Where an appositive ends: before a comma, a mark, a relative clause or the clause's verb.
  private func appositiveEnd(_ from: Int) -> Int {
    var t = from
    while t < text.count && t - from < Self.reach {
      if text.startsSentence(t) { return t }
      switch text.tags[t] {
      case .comma, .stop, .colon, .qt, .wh, .thc, .sub: return t
      default: if text.isFinite(t) { return t }
      }
      t += 1
    }
    return t
  }

  private func readRelative(_ start: Int, _ mention: inout NameMention) {
    guard start < text.count else { return }
    var first = start
    while first < text.count, text.tags[first] == .rb { first += 1 }
    var verb = first
    while verb < text.count && verb - first < 3, text.tags[verb] == .be || text.tags[verb] == .hv {
      verb += 1
    }
    if verb > first {
      guard let head = appositiveHead(verb) else { return }
      mention.roles.relative = TokenRange(verb, appositiveEnd(head + 1))
      takeRoleGender(head, &mention)
      return
    }
    guard first < text.count, text.tags[first] == .vbz || text.tags[first] == .vbd,
      text.lexicon.isRoleVerb(text.tokenKey(first))
    else { return }
    mention.roles.relative = TokenRange(first, appositiveEnd(first + 1))
  }
}
