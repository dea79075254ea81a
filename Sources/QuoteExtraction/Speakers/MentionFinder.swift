import Lexicons
import Syntax
import TextModel

/// Finds the names of persons and organisations, with titles, roles and appositives.
struct MentionFinder {
  let text: SpeakerText
  /// How far a role phrase may reach, in tokens; keeps the work linear.
  static let reach = 40

  /// Returns the names of the text in order.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func mentions() -> [NameMention] {
    var out: [NameMention] = []
    out.reserveCapacity(text.count / 12 + 8)
    var next = 0
    for capital in text.lists.capitals {
      let i = Int(capital)
      guard i >= next, startsName(i) else { continue }
      if text.tokens[i].flags.contains(.startsParagraph), let dash = datelineEnd(i) {
        next = dash
        continue
      }
      var run = nameRun(from: i)
      next = max(run.end, i + 1)
      if let mention = mention(in: &run) { out.append(mention) }
    }
    dropPlurals(&out)
    return withMistagged(out)
  }

  /// The dash behind the place in capitals that begins a paragraph, "PORT ROE (Agency) — ", or nil: it is
  /// where the text was written, nobody in it.
  private func datelineEnd(_ i: Int) -> Int? {
    guard text.isAllCapitals(i), text.length(i) > 2 else { return nil }
    var isSet = text.length(i) > 4 && !(text.word(i)?.isGivenName ?? false)
    var isInBracket = false
    for t in i + 1..<max(i + 1, min(text.count, i + 12)) {
      if text.isDash(t) { return isSet ? t : nil }
      if text.isToken(t, "(") || text.tags[t] == .comma {
        isSet = true
        isInBracket = text.isToken(t, "(")
        continue
      }
      guard text.tokens[t].kind == .word, !text.startsSentence(t) else {
        if text.startsSentence(t) { return nil }
        continue
      }
      // A country or state behind a comma, a month, an agency in brackets; no office and no name.
      let isPlace =
        text.isAllCapitals(t) || isInBracket || text.tags[t - 1] == .comma
        || text.word(t)?.isCalendar ?? false
      guard text.isCapital(t), isPlace,
        text.word(t).map({ !$0.isTitle && !$0.isRole && !$0.isGivenName || $0.isCalendar }) ?? true
          || isInBracket
      else { return nil }
    }
    return nil
  }

  /// Drops single words at sentence starts that look like plurals and stand nowhere else as names:
  /// "Bookmakers said".
  private func dropPlurals(_ found: inout [NameMention]) {
    func looksPlural(_ m: NameMention) -> Bool {
      m.end - m.first == 1 && m.kind == .unknown && text.startsSentence(m.first)
        && text.bytes[Int(text.tokens[m.first].end) - 1] == 0x73 && text.word(m.first) == nil
    }
    guard found.contains(where: looksPlural) else { return }
    let inside = text.tables.first
    inside.removeAll()
    for m in found {
      for i in m.first..<m.end where !text.startsSentence(i) { inside.set(text.tokenKey(i), 1) }
    }
    found.removeAll { m in
      guard looksPlural(m) else { return false }
      let key = text.tokenKey(m.first)
      return !inside.contains(key) && text.knownEntry(key) == nil
    }
  }

  /// Adds capitalized words that were tagged as other words but are the family name of a full name
  /// in the text: "Cook said".
  private func withMistagged(_ found: [NameMention]) -> [NameMention] {
    let surnames = text.tables.first
    surnames.removeAll()
    for m in found where m.kind != .organization && m.count > 1 {
      surnames.set(text.tokenKey(text.nameEnd(m) - 1), 1)
      if m.isFamilyFirst { surnames.set(text.tokenKey(m.first), 1) }
    }
    guard surnames.count > 0 else { return found }
    var more: [NameMention] = []
    var next = 0
    for capital in text.lists.capitals {
      let i = Int(capital)
      while next < found.count && found[next].end <= i { next += 1 }
      if next < found.count && found[next].first <= i { continue }
      switch text.tags[i] {
      case .nn, .nns, .jj, .vbd, .vbz, .vb, .vbp, .vbn, .np, .rb: break
      case .dt where actsAlone(i), .prp where actsAlone(i): break
      default: continue
      }
      guard surnames.contains(text.tokenKey(i)) else { continue }
      var mention = NameMention(first: i, end: i + 1, kind: .person)
      readAfter(&mention)
      more.append(mention)
    }
    guard !more.isEmpty else { return found }
    var out: [NameMention] = []
    out.reserveCapacity(found.count + more.count)
    next = 0
    for m in found {
      while next < more.count && more[next].first < m.first {
        out.append(more[next])
        next += 1
      }
      out.append(m)
    }
    return out + more[next...]
  }

  /// "An noted", "You said": an article before a verb, or the second person with a verb of the third.
  private func actsAlone(_ i: Int) -> Bool {
    guard i + 1 < text.count, text.length(i) < 4, !text.isWord(i, "he"), !text.isWord(i, "she"),
      !text.isWord(i, "it"), !text.isWord(i, "i"), !text.isWord(i, "we"), !text.isCapital(i + 1)
    else { return false }
    let next = text.tags[i + 1]
    return next == .vbd || next == .vbz || text.tags[i] == .dt && next == .vbn
  }

  struct Run {
    var first: Int
    var end: Int
    /// A noun for an organisation with *of* or *for* was passed: the run names an organisation.
    var hasComplement = false
    /// First token of a suffix (Jr., III), or `end`.
    var suffix: Int
  }

  func isNameWord(_ i: Int) -> Bool {
    guard text.isCapital(i) else { return false }
    switch text.tags[i] {
    case .np:
      guard let word = text.word(i) else { return true }
      return !word.isCalendar || word.isGivenName || isBornOn(i)
    case .prp, .prps:
      return followsOwnName(i)
    case .in where !text.startsSentence(i) && i + 1 < text.count && text.tags[i + 1] == .np:
      // "Governor Per Roe".
      return (text.word(i)?.isGivenName ?? false) && text.isCapital(i - 1)
    case .dt, .in, .cc, .md, .wh, .sub, .ti, .thc, .ex, .neg, .be, .hv, .do, .rb:
      return false
    default:
      // Capitalized inside a sentence, or a word that the lexicons know as part of a name.
      let isInside = !text.startsSentence(i) && text.tags[i] != .vbd && text.tags[i] != .vbz
      guard let word = text.word(i) else { return isInside }
      if word.isCalendar && !word.isGivenName { return false }
      return isInside || word.isGivenName || word.isTitle
    }
  }

  /// A day of the week as a given name, behind a noun for the person: "A driver, Sunday Roe, said".
  private func isBornOn(_ i: Int) -> Bool {
    guard i + 1 < text.count, text.tags[i + 1] == .np, text.isCapital(i + 1),
      !text.startsSentence(i + 1), !(text.word(i + 1)?.isCalendar ?? false)
    else { return false }
    let before = i > 0 && text.tags[i - 1] == .comma ? i - 2 : i - 1
    return before >= 0 && text.isSingularRole(before)
  }

  /// A family name that reads like a pronoun after a given name or honorific: "Ms. Him".
  private func followsOwnName(_ i: Int) -> Bool {
    guard i > 0, text.length(i) > 1, !text.startsSentence(i), text.isCapital(i - 1),
      !text.isAllCapitals(i), let before = text.word(i - 1)
    else { return false }
    return before.isHonorific || before.isGivenName && text.tags[i - 1] == .np
  }

  /// A family name that reads like another word (He, You, Long) before a given name of its language.
  func startsFamilyFirst(_ i: Int) -> Bool {
    guard text.isCapital(i), let word = text.word(i), word.isFirstSurname else { return false }
    guard i + 1 < text.count, text.isCapital(i + 1), !text.startsSentence(i + 1) else {
      return false
    }
    guard text.isEastAsianGivenName(i + 1) else { return false }
    return text.tags[i + 1] == .np || text.length(i + 1) > 4
  }

  private func startsName(_ i: Int) -> Bool {
    isNameWord(i) && !text.isPartyTag(i) && !isMonth(i) || startsFamilyFirst(i) || startsInitials(i)
      || isFriends(i)
  }

  /// "In May Roe said": the month between a preposition and a name.
  private func isMonth(_ i: Int) -> Bool {
    guard i > 0, i + 1 < text.count, text.tags[i - 1] == .in, text.startsSentence(i - 1),
      text.isWord(i - 1, "in"), text.isCapital(i + 1)
    else { return false }
    return text.word(i)?.isCalendar ?? false
  }

  private func nameRun(from start: Int) -> Run {
    var run = Run(first: start, end: start + 1, suffix: start + 1)
    extend(&run)
    // Department of Health and Human Services; University of Oxford; Council on Foreign Relations.
    while let next = complement(of: run) {
      run.hasComplement = true
      run.end = next
      extend(&run)
      if let person = personInside(next, run.end) {
        run.end = person
        break
      }
    }
    if let end = coordinatedBody(run) ?? coordinatedField(run) ?? partyWing(run) {
      run.hasComplement = true
      run.end = end
    }
    run.suffix = run.end
    takeSuffix(&run)
    return run
  }

  /// Where a person's name begins after a body's: "Ministry of Ports Wu Xinbo".
  func personInside(_ first: Int, _ end: Int) -> Int? {
    guard end - first >= 2, !(text.word(end - 1)?.isOrganization ?? false) else { return nil }
    for j in max(first, end - 3)..<(end - 1) {
      guard let word = text.word(j) else { continue }
      let rest = (j + 1)..<end
      if word.isFirstSurname, rest.count <= 2, rest.allSatisfy({ text.isEastAsianGivenName($0) }) {
        return j
      }
      if word.isGivenName, word.body == nil, !word.isTitle, rest.count <= 2 { return j }
      // Whatever the two words behind a family name are: "the Environment Tan Boon Huat".
      if word.isFirstSurname, rest.count == 2, !text.isWord(j - 1, "of") { return j }
    }
    return nil
  }

  private func extend(_ run: inout Run) {
    while run.end < text.count && run.end - run.first < Self.reach {
      let t = run.end
      if text.startsSentence(t) { return }
      if text.isCapital(t) ? isNameWord(t) || isInitial(t) : false {
        run.end = t + 1
      } else if let after = particleEnd(t) {
        run.end = after
      } else if let after = possessedBodyEnd(t, run) {
        run.end = after
      } else if let after = nicknameEnd(t) {
        run.end = after
      } else if text.isToken(t, "&"), t + 1 < text.count, isNameWord(t + 1) {
        run.end = t + 2
      } else {
        return
      }
    }
  }

  /// Past a nickname in marks and the family name behind it: Ann “Skip” Roe.
  private func nicknameEnd(_ t: Int) -> Int? {
    guard t + 3 < text.count, text.tokens[t].kind == .quotationMark, text.isCapital(t + 1),
      text.length(t + 1) > 1
    else { return nil }
    var close = t + 2
    if t + 4 < text.count, text.tokens[close].kind != .quotationMark, text.isCapital(close) {
      close += 1
    }
    guard close + 1 < text.count, text.tokens[close].kind == .quotationMark,
      !(t...close + 1).contains(where: { text.startsSentence($0) }),
      text.tags[close + 1] == .np, isNameWord(close + 1), text.tags[t + 1] != .prp
    else { return nil }
    return close + 2
  }

  /// "Farmers' League", "People's Bank": past the organisation noun, where `t` is the possessive
  /// mark of a name that begins so.
  private func possessedBodyEnd(_ t: Int, _ run: Run) -> Int? {
    guard t < text.count, text.tags[t] == .pos, t + 1 < text.count else { return nil }
    let owner = t - 1
    // A plural's mark stands alone (one byte, or three); 's only after plurals without s.
    let isBare = text.length(t) == 1 || text.length(t) == 3
    let isPlural =
      isBare
      ? isPluralOwner(owner)
      : ["people", "women", "men", "children"].contains { text.isWord(owner, $0) }
    guard isPlural || isOfficeOwner(owner) else { return nil }
    var end = t + 1
    while end < text.count, end - t < 6, text.isCapital(end), !text.startsSentence(end) { end += 1 }
    guard end > t + 1, end < text.count, text.tags[end] != .nn && text.tags[end] != .nns else {
      return nil
    }
    if let last = text.word(end - 1) {
      if last.isOrganization && !last.isPluralBody { return end }
      if last.isRole || last.isTitle || last.isGivenName { return nil }
    }
    return run.first > 0 && text.isWord(run.first - 1, "the") ? end : nil
  }

  /// Whether a word looks like people who could own a body: grocers, players, farmers.
  private func isPluralOwner(_ i: Int) -> Bool {
    guard text.isCapital(i) else { return false }
    guard let word = text.word(i) else { return true }
    return !word.isGivenName && !word.isTitle && (word.body == nil || word.isPluralBody)
  }

  /// The holder of an office with a body of its own behind: the Roe County Sheriff's Office.
  private func isOfficeOwner(_ i: Int) -> Bool {
    guard i + 2 < text.count, text.isCapital(i + 2), text.isSingularRole(i),
      let body = text.word(i + 2), body.isOrganization
    else { return false }
    return text.bodyClass(body) == .agency || text.bodyClass(body) == .government
  }

  func isInitial(_ i: Int) -> Bool {
    text.isCapital(i) && text.length(i) == 2
      && text.bytes[Int(text.tokens[i].end) - 1] == 46
  }

  /// Past lower-case particles and the name after them: "von der Leyen".
  private func particleEnd(_ start: Int) -> Int? {
    guard text.tokens[start].kind == .word, text.length(start) <= 6, !text.isCapital(start) else {
      return nil
    }
    var t = start
    guard (1...3).contains(where: { start + $0 < text.count && text.isCapital(start + $0) }) else {
      return nil
    }
    while t < text.count && t - start < 3 {
      guard text.length(t) <= 6, text.tokens[t].kind == .word, !text.isCapital(t), isParticle(t)
      else { break }
      t += 1
    }
    guard t > start, t < text.count, text.isCapital(t), !text.startsSentence(t) else { return nil }
    return t + 1
  }

  private func isParticle(_ i: Int) -> Bool {
    let word = text.word(i) ?? text.anyWord(i)
    return word?.isParticle ?? false
  }

  private func complement(of run: Run) -> Int? {
    let last = run.end - 1
    if run.end - run.first == 1, isFriends(last) {
      return text.isWord(run.end + 1, "the") ? run.end + 3 : run.end + 2
    }
    guard run.end + 1 < text.count, let word = text.word(last),
      word.isOrganization, !word.isPluralBody || isNamedPlural(run),
      text.bodyClass(word) != .country && text.bodyClass(word) != .region
        || run.end - run.first == 1
          && (text.isWord(last, "republic") || text.isWord(last, "kingdom"))
    else {
      if run.hasComplement, text.isWord(run.end, "and"), run.end + 1 < text.count,
        text.isCapital(run.end + 1), text.knownEntry(run.first, run.end + 2) != nil
      {
        return run.end + 2
      }
      if run.hasComplement, text.isWord(run.end, "and"), run.end + 1 < text.count,
        isNameWord(run.end + 1), !(text.word(run.end + 1)?.isGivenName ?? false),
        text.word(run.end + 1)?.isTitle != true, run.end + 2 < text.count,
        isNameWord(run.end + 2)
      {
        return run.end + 2
      }
      return secondComplement(of: run)
    }
    guard
      text.isToken(run.end, "of") || text.isToken(run.end, "for") || text.isToken(run.end, "on")
    else { return nil }
    var t = run.end + 1
    if text.isWord(t, "the") { t += 1 }
    guard t < text.count, isNameWord(t), !text.startsSentence(t),
      !(text.word(t)?.isCalendar ?? false)
    else { return nil }
    return t + 1
  }

  /// "the Association of Millers of the South (AMS)": the second *of*, where an acronym shows that it
  /// belongs to the name.
  private func secondComplement(of run: Run) -> Int? {
    guard run.hasComplement, text.isToken(run.end, "of") else { return nil }
    var t = run.end + 1
    if text.isWord(t, "the") { t += 1 }
    guard t + 2 < text.count, isNameWord(t), text.isToken(t + 1, "("), text.isAllCapitals(t + 2)
    else { return nil }
    return t + 1
  }

  /// "the Centers for Harbor Safety".
  private func isNamedPlural(_ run: Run) -> Bool {
    text.isWord(run.first - 1, "the") && text.isToken(run.end, "for")
      && !text.startsSentence(run.end - 1)
  }

  private func takeSuffix(_ run: inout Run) {
    var t = run.end
    if t < text.count, text.isToken(t, ",") { t += 1 }
    if t > run.end, t < text.count, !text.startsSentence(t), text.isCapital(t), text.length(t) <= 4,
      let word = text.word(t), word.isOrganization, text.bodyClass(word) == .company
    {
      // "Roe Foods Co., Ltd."
      run.end = t + 1
      run.suffix = run.end
      return
    }
    guard t < text.count, !text.startsSentence(t), text.tokens[t].kind == .word,
      let word = text.word(t), word.isSuffix, text.isCapital(t)
    else {
      // The suffix may have been taken as a name word already.
      while run.suffix - 1 > run.first, (text.word(run.suffix - 1)?.isSuffix ?? false) {
        run.suffix -= 1
      }
      return
    }
    run.suffix = run.end
    run.end = t + 1
  }
}
