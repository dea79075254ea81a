import Lexicons
import Syntax
import TextModel

/// Persons who are told by their party, by the field of their office, by a role that the text names only
/// further on, or by the label of an answer.
extension ResolutionPass {
  /// The only entity of those lately spoken of that fits, or nil.
  ///
  /// - Complexity: O(1): 64 traces are looked at.
  func onlyOne(_ fits: (Int) -> Bool) -> Int? {
    var found: Int?
    for trace in traces.suffix(64) {
      let e = Int(trace.entity)
      guard e >= 0, e != found, fits(e) else { continue }
      if found != nil { return nil }
      found = e
    }
    return found
  }

  /// *The Democrat* after *the Republican*: the one politician of those spoken of whom the text has not
  /// called by another party.
  mutating func resolveByParty(_ a: Int, _ head: Int, _ start: Int) -> Bool {
    guard isParty(head), text.isWord(start, "the") else { return false }
    let found = onlyOne { e in
      isElected(table.entities[e]) && (parties[e].map { $0 == text.tokenKey(head) } ?? true)
        && partyTag(e) == nil
    }
    guard let found else { return false }
    set(a, found, .role, "speaker.role-party")
    return true
  }

  /// *The Ohio Democrat* after *Senator Roe, D-Ohio*: the one person whom the text gives this party, and the
  /// state if one is named.
  mutating func resolveByTag(_ a: Int, _ head: Int, _ start: Int) -> Bool {
    guard text.isWord(start, "the") else { return false }
    let party: UInt8
    if text.isWord(head, "republican") {
      party = UInt8(ascii: "R")
    } else if text.isWord(head, "democrat") {
      party = UInt8(ascii: "D")
    } else {
      return false
    }
    let states = (start + 1..<max(head, start + 1)).filter { text.tags[$0] == .np }
    let found = onlyOne { e in
      guard let tag = partyTag(e), text.bytes[tag] == party else { return false }
      return states.isEmpty || abbreviates(tag + 2, states)
    }
    guard let found else { return false }
    set(a, found, .role, "speaker.role-party")
    return true
  }

  /// Whether the letters from a byte on stand in a state's name in their order: *Tenn.* in Tennessee, *N.C.* in
  /// North Carolina.
  private func abbreviates(_ byte: Int, _ state: [Int]) -> Bool {
    let name = state.flatMap { t in
      text.bytes[Int(text.tokens[t].start)..<Int(text.tokens[t].end)].map { $0 | 0x20 }
    }
    var at = 0
    var k = byte
    while k < text.bytes.count,
      text.bytes[k] == 0x2E || (0x61...0x7A).contains(text.bytes[k] | 0x20)
    {
      defer { k += 1 }
      if text.bytes[k] == 0x2E { continue }
      let letter = text.bytes[k] | 0x20
      if at == 0, name.first != letter { return false }
      guard let next = name[at...].firstIndex(of: letter) else { return false }
      at = next + 1
    }
    return at > 0
  }

  /// Where the party and state of a person begin that stand behind the name: *Roe, D-Ohio*, *Roe (R-Ohio)*.
  private func partyTag(_ e: Int) -> Int? {
    let tag = table.entities[e].end + 1
    guard tag < text.count, text.isPartyTag(tag) else { return nil }
    return Int(text.tokens[tag].start)
  }

  /// Whether somebody's title is that of an elected office.
  private func isElected(_ entity: SpeakerEntity) -> Bool {
    let role = entity.roles.titleRole
    guard role >= 0, role < text.lexicon.titleRoles.count else { return false }
    return Self.elected.contains(text.lexicon.titleRoles[role])
  }

  private static let elected: Set<String> = [
    "senator", "representative", "congressman", "congresswoman", "governor", "lieutenant governor",
    "mayor", "councillor", "councilman", "councilwoman", "councilmember", "alderman", "president",
    "vice president", "assemblyman", "assemblywoman", "delegate", "supervisor", "prime minister",
    "minister", "chancellor",
  ]

  mutating func isParty(_ i: Int) -> Bool {
    text.isWord(i, "republican") || text.isWord(i, "democrat") || text.isWord(i, "tory")
      || text.isWord(i, "conservative") || text.isWord(i, "liberal")
  }

  /// *The customs official*: the one person whose role has the words before a noun for anybody in
  /// office.
  mutating func resolveByModifiers(_ a: Int, _ head: Int, _ start: Int) -> Bool {
    guard
      text.isWord(head, "official") || text.isWord(head, "executive")
        || text.isWord(head, "officer") || text.isWord(head, "boss") || text.isWord(head, "leader"),
      text.isWord(start, "the")
    else { return false }
    let words = (start + 1..<max(head, start + 1)).filter { text.isNoun($0) }
    guard !words.isEmpty else { return false }
    let found = onlyOne { e in
      table.entities[e].kind != .organization
        && words.allSatisfy { says(table.entities[e], text.tokenKey($0)) }
    }
    guard let found else { return false }
    set(a, found, .role, "speaker.role-modifiers")
    return true
  }

  /// *The accused*, *the defendant*: the one person of those spoken of whom the text calls charged,
  /// arrested or on trial.
  mutating func resolveCharged(_ a: Int, _ head: Int, _ start: Int) -> Bool {
    guard text.isWord(start, "the"), head == start + 1,
      text.isWord(head, "accused") || text.isWord(head, "defendant")
        || text.isWord(head, "suspect")
    else { return false }
    var found = -1
    for trace in traces.suffix(64) where trace.entity >= 0 && !trace.isQuoted {
      let e = Int(trace.entity)
      guard e != found, table.entities[e].kind != .organization, isCharged(Int(trace.token)) else {
        continue
      }
      if found >= 0 { return false }
      found = e
    }
    guard found >= 0 else { return false }
    set(a, found, .role, "speaker.role-charged")
    return true
  }

  private static let charges: [StaticString] = [
    "charged", "accused", "arrested", "convicted", "indicted", "prosecuted", "remanded", "jailed",
    "sentenced", "acquitted",
  ]
  private static let pleas: [StaticString] = ["pleaded", "pleads", "pled"]
  private static let answers: [StaticString] = ["denies", "denied", "admits", "admitted"]
  private static let counts: [StaticString] = ["charge", "charges", "count", "counts"]

  /// Whether the name that begins at a token is that of somebody charged: *police charged Jane Roe*, *Jane
  /// Roe was arrested*, *pleaded*, *denies four charges*. Who charged somebody is not.
  private func isCharged(_ token: Int) -> Bool {
    let m = reader.firstMention(from: token)
    guard m < table.mentions.count, table.mentions[m].first == token else { return false }
    let mention = table.mentions[m]
    func isOne(_ t: Int, _ words: [StaticString]) -> Bool { words.contains { text.isWord(t, $0) } }
    let before = mention.outerFirst - 1
    if before >= 0, isOne(before, Self.charges) { return true }
    var t = max(mention.end, mention.outerEnd)
    let end = min(text.count - 1, t + 6)
    var isPassive = false
    while t < end, !text.startsSentence(t) {
      if isOne(t, Self.charges) { return isPassive || text.tags[t - 1] == .comma }
      if isOne(t, Self.pleas) { return true }
      if isOne(t, Self.answers) {
        return (t + 1..<min(text.count, t + 4)).contains { isOne($0, Self.counts) }
      }
      switch text.tags[t] {
      case .be: isPassive = true
      case .hv, .rb, .comma: break
      default: return false
      }
      t += 1
    }
    return false
  }

  /// *The teenager*: the one person of those spoken of who is from 13 to 19 years old.
  mutating func resolveByAge(_ a: Int, _ head: Int, _ start: Int) -> Bool {
    guard text.isWord(start, "the"), head == start + 1,
      text.isWord(head, "teenager") || text.isWord(head, "teen")
    else { return false }
    let found = onlyOne { e in
      table.entities[e].kind != .organization
        && age(table.entities[e]).map { (13...19).contains($0) } ?? false
    }
    guard let found else { return false }
    set(a, found, .role, "speaker.role-age")
    return true
  }

  /// The age that the text gives with somebody's first full name: *Jane Roe, 17,*; *17-year-old Jane
  /// Roe*; *Jane Roe, who turned 17*.
  private func age(_ entity: SpeakerEntity) -> Int? {
    let first = max(0, entity.first - 3)
    for t in first..<min(text.count - 1, entity.end + 8) {
      guard text.tags[t] == .cd || text.endsInOld(t), let years = text.number(t) else { continue }
      let isTold =
        text.endsInOld(t) || text.isWord(t - 1, "turned") || text.isWord(t - 1, "aged")
        || t == entity.end + 1
          && (text.tags[t - 1] == .comma
            && (text.tags[t + 1] == .comma || text.tags[t + 1] == .stop)
            || text.isToken(t - 1, "("))
      if isTold { return years }
    }
    return nil
  }

  /// Somebody whom a headline or lede calls by a role alone, where the text names one with this role
  /// next: *A Kerry councillor has claimed … Cllr Roe said*.
  ///
  /// - Complexity: O(1): sixteen names are looked at.
  mutating func identifyLater(_ a: Int) {
    guard let source = attributions[a].source else { return }
    let start = Int(source.first)
    let paragraph = text.paragraph(start)
    // The place first: it is cheap, and few attributions stand there.
    guard paragraph <= Self.ledeParagraphs, contentOf[start] == 0, let speaker = out[a].speaker,
      speaker.kind == .unnamed && speaker.resolution == .unnamed
        || speaker.resolution == .ambiguous && out[a].rule.hasPrefix("speaker.role")
    else { return }
    guard let head = singularRole(source) else { return }
    let wanted = [text.tokenKey(head)] + text.lexicon.relatedRoles(text.tokenKey(head))
    let modifiers = (start..<head).filter { text.isNoun($0) }
    var found = -1
    var m = reader.firstMention(from: Int(source.end))
    let end = min(table.mentions.count, m + 16)
    while m < end, text.paragraph(table.mentions[m].first) - paragraph <= Self.ledeParagraphs {
      let e = table.mentions[m].entity
      m += 1
      guard e >= 0, table.entities[e].introduced >= start, table.entities[e].kind == .person else {
        continue
      }
      let entity = table.entities[e]
      let agrees =
        wanted.contains { says(entity, $0) }
        || !modifiers.isEmpty && text.isWord(head, "official")
          && modifiers.allSatisfy { says(entity, text.tokenKey($0)) }
      guard agrees, found != e else { continue }
      if found >= 0 { return }
      found = e
    }
    if found >= 0 { set(a, found, .role, "speaker.role-named-later") }
  }

  /// How far down a headline's or lede's somebody is looked for, and may stand.
  private static let ledeParagraphs = 2

  /// The noun for one person that a source without a name ends its base phrase with, or nil.
  func singularRole(_ source: TokenRange) -> Int? {
    var t = Int(source.first)
    var head = -1
    while t < Int(source.end), text.tags[t] == .dt || text.isNominal(t) || text.isCapital(t) {
      if text.isNoun(t) { head = t }
      t += 1
    }
    guard head >= 0, text.isSingularRole(head), text.tags[head] != .nns else { return nil }
    return head
  }

  /// Whether the source is the label of an answer: *A:* at the start of a paragraph.
  mutating func isAnswer(_ source: TokenRange) -> Bool {
    let i = Int(source.first)
    return source.count == 1 && text.isToken(i, "A")
      && text.tokens[i].flags.contains(.startsParagraph) && text.isToken(i + 1, ":")
  }

  /// *A:* in an interview: the person whom the text names most before the first answer, of equal ones the
  /// first; neither the writer nor who *met*, *spoke to* or *interviewed* somebody.
  mutating func resolveInterviewee(_ a: Int) -> Bool {
    if interviewee == nil {
      interviewee = findInterviewee(before: Int(attributions[a].source?.first ?? 0))
    }
    guard let e = interviewee, e >= 0 else { return false }
    set(a, e, .role, "speaker.interviewee")
    return true
  }

  /// - Complexity: O(1): 64 names are looked at.
  private mutating func findInterviewee(before token: Int) -> Int {
    let author = writer()
    var counts: [(entity: Int, mentions: Int)] = []
    for m in table.mentions.indices.prefix(64) {
      let mention = table.mentions[m]
      if mention.first >= token { break }
      let e = mention.entity
      guard e >= 0, e != author, table.entities[e].kind == .person, !interviews(mention) else {
        continue
      }
      if let at = counts.firstIndex(where: { $0.entity == e }) {
        counts[at].mentions += 1
      } else {
        counts.append((e, 1))
      }
    }
    var best = -1
    for k in counts.indices where best < 0 || counts[k].mentions > counts[best].mentions {
      best = k
    }
    return best < 0 ? -1 : counts[best].entity
  }

  /// Whether the verb behind a name is what interviewers do.
  func interviews(_ mention: NameMention) -> Bool {
    let t = mention.end
    guard t < text.count, text.isFinite(t) else { return false }
    return text.isWord(t, "met") || text.isWord(t, "meets") || text.isWord(t, "spoke")
      || text.isWord(t, "speaks") || text.isWord(t, "talked") || text.isWord(t, "talks")
      || text.isWord(t, "interviewed") || text.isWord(t, "interviews") || text.isWord(t, "asked")
      || text.isWord(t, "asks") || text.isWord(t, "sat") || text.isWord(t, "sits")
  }
}
