import Lexicons
import Syntax
import TextModel

/// What a source phrase is, before anything is resolved.
enum SourceReading: Sendable, Hashable {
  /// A pronoun at this token.
  case pronoun(Int)
  /// Index of the mention that is the phrase's head or stands in apposition to it.
  case name(Int)
  /// A definite noun for one person: token of its head, and a possessor's mention or -1.
  case role(Int, possessor: Int)
  /// A definite noun for an organisation or a document: token of its head, possessor's mention or -1.
  case body(Int, possessor: Int)
  /// A document with the organisation or person behind it (index into mentions).
  case documentOf(Int)
  /// Names joined by *and*.
  case several([Int])
  /// People without names: plurals, quantities, indefinites; whether more than one.
  case unnamed(isGroup: Bool)
}

/// Reads source phrases: finds the head and what names it.
struct SourceReader {
  let text: SpeakerText
  let mentions: [NameMention]
  /// Index of the first mention that starts at or after each place asked for.
  func firstMention(from token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].first < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Reads the phrase of the tokens `range`.
  func reading(_ range: Range<Int>) -> SourceReading {
    var start = afterDateline(range)
    while start < range.upperBound - 1, isOpening(start) { start += 1 }
    if let pronoun = pronoun(start, range.upperBound) { return .pronoun(pronoun) }
    let head = headPhrase(start, range.upperBound)
    if let player = player(head, start) { return .role(player, possessor: -1) }
    let inside = mentionsInside(start, range.upperBound)
    // "Many Republicans": not the one body that is named so.
    if head.noun == start + 1, isQuantity(start), text.tags[start] != .cd, inside.count == 1,
      let m = inside.first, mentions[m].first == start + 1, mentions[m].count == 1,
      text.bytes[Int(text.tokens[start + 1].end) - 1] == 0x73
    {
      return .unnamed(isGroup: true)
    }
    if let several = coordinated(inside, start, range.upperBound) { return .several(several) }
    if let m = officeHolder(inside, start, range.upperBound) { return .name(m) }
    // The name ends the head phrase: "White House spokesperson Kush Desai".
    if let m = inside.first(where: {
      isHead(mentions[$0], head, start)
        || mentions[$0].isPossessive && mentions[$0].end + 1 >= range.upperBound
    }) {
      return .name(m)
    }
    // The name stands in apposition: "the party chairwoman, Jane Roe of Ohio".
    if let m = inside.first(where: {
      isApposed(mentions[$0], head, start) || isLastName(mentions[$0], head, range.upperBound)
    }) {
      return .name(m)
    }
    let possessor = inside.first { mentions[$0].isPossessive && mentions[$0].end < head.end } ?? -1
    return noun(head, start, range.upperBound, inside, possessor)
  }

  /// Past "VISBY, Sweden, May 2 (Agency) -" where a source was taken to begin with it.
  private func afterDateline(_ range: Range<Int>) -> Int {
    guard text.tokens[range.lowerBound].flags.contains(.startsParagraph),
      text.isAllCapitals(range.lowerBound)
    else { return range.lowerBound }
    for t in range.dropLast().prefix(16) {
      if text.isDash(t) { return t + 1 }
      // *FBI Director Ann Roe — a friend of his — said*
      if text.word(t).map({ $0.isTitle || $0.isRole }) ?? false { break }
    }
    return range.lowerBound
  }

  private func isOpening(_ i: Int) -> Bool {
    switch text.tags[i] {
    case .qt, .comma, .colon, .in, .ti: true
    default: false
    }
  }

  private func pronoun(_ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    let isAlone = end - start == 1 || text.tags[start + 1] == .prp || text.tags[start + 1] == .comma
    // "who has used the library since": what follows is the clause, not the phrase.
    guard let word = text.word(start), let kind = word.pronoun, !text.hasFullStop(start) else {
      return nil
    }
    if kind == .relative { return start }
    if kind == .possessive { return isAlone ? start : nil }
    guard text.tags[start] == .prp || text.tags[start] == .prps || !text.isCapital(start) || isAlone
    else { return nil }
    return isAlone || !text.isNominal(start + 1) ? start : nil
  }

  struct Head {
    /// One past the head noun.
    var end: Int
    /// Token of the head noun, or -1.
    var noun: Int
  }

  /// The base noun phrase at the start: up to its last noun before a comma, preposition or verb.
  private func headPhrase(_ start: Int, _ end: Int) -> Head {
    var t = start
    var noun = -1
    while t < end {
      let tag = text.tags[t]
      // "A poll released Thursday by the college".
      if tag == .vbn && noun >= 0 && noun == t - 1 && !text.isCapital(t),
        t + 1 >= end || !text.isNoun(t + 1) || text.word(t + 1)?.isCalendar ?? false
      {
        break
      }
      if tag == .dt || tag == .prps || text.isNominal(t) || tag == .rb || text.isCapital(t)
        || text.tags[t] == .qt
      {
        if text.isNoun(t) || text.isCapital(t) && tag != .dt { noun = t }
        t += 1
        continue
      }
      if tag == .cc, noun >= 0, let body = coordinatedField(start, t, end) {
        noun = body
        t = body + 1
        break
      }
      // Names with particles, "of" inside a name, "and" between roles are part of the phrase.
      if let m = mention(covering: t) {
        noun = mentions[m].end - 1
        t = mentions[m].end
        continue
      }
      break
    }
    return Head(end: noun >= 0 ? noun + 1 : t, noun: noun)
  }

  /// "The farms and fisheries committee": the noun of one body whose field has two parts.
  private func coordinatedField(_ start: Int, _ and: Int, _ end: Int) -> Int? {
    guard text.isWord(start, "the"), text.isWord(and, "and"), and + 2 < end,
      !text.isCapital(and - 1), text.word(and - 1).map({ !$0.isRole && $0.body == nil }) ?? true
    else { return nil }
    var last = and + 1
    while last + 1 < end, text.isNominal(last + 1), last - and < 4 { last += 1 }
    guard last > and + 1,
      (and + 1...last).allSatisfy({ text.isNominal($0) && !text.isCapital($0) }),
      text.tags[last] == .nn, let body = text.word(last), body.isOrganization, !body.isPluralBody
    else { return nil }
    return last
  }

  /// "The England international": a player, not the country.
  private func player(_ head: Head, _ start: Int) -> Int? {
    guard head.noun > start, head.noun - start <= 4, isDefinite(start), text.isCapital(head.noun)
    else { return nil }
    let next = head.noun + 1
    guard next < text.count, text.isWord(next, "international"), !text.isCapital(next),
      next + 1 >= text.count || !text.isNominal(next + 1)
    else { return nil }
    return next
  }

  /// The person in apposition to a capitalized word that no list knows: "the Odogo of Ilasa, Oba Roe".
  private func officeHolder(_ inside: Range<Int>, _ start: Int, _ end: Int) -> Int? {
    guard inside.count >= 2, let first = inside.first, let last = inside.last,
      mentions[first].count == 1, mentions[first].kind == .unknown,
      mentions[first].first == start + 1, text.isWord(start, "the"),
      text.isWord(start + 2, "of")
    else { return nil }
    let holder = mentions[last]
    guard holder.kind == .person || holder.count > 1, holder.kind != .organization,
      !holder.isPossessive, !holder.isModifier, holder.outerEnd + 1 >= end,
      holder.outerFirst > start, text.tags[holder.outerFirst - 1] == .comma
    else { return nil }
    return last
  }

  private func mention(covering t: Int) -> Int? {
    let m = firstMention(from: t + 1) - 1
    guard m >= 0, mentions[m].first < t, mentions[m].end > t else { return nil }
    return m
  }

  private func mentionsInside(_ start: Int, _ end: Int) -> Range<Int> {
    var first = firstMention(from: start)
    // A name may begin before the source where its title was left out of the span.
    if first > 0 && mentions[first - 1].end > start { first -= 1 }
    var m = first
    while m < mentions.count && mentions[m].first < end && m - first < 24 { m += 1 }
    return first..<m
  }

  private func isHead(_ mention: NameMention, _ head: Head, _ start: Int) -> Bool {
    if mention.roles.premodifier != nil && mention.outerFirst <= start && !mention.isPossessive
      && !mention.isModifier
    {
      return true
    }
    guard !mention.isPossessive, mention.first < max(head.end, start + 1) else { return false }
    if mention.isModifier && head.noun >= mention.end { return false }
    // The name as a modifier of a following name-tagged noun is read by the finder already.
    return mention.end >= head.end
      || !((mention.end..<head.end).contains {
        text.isNoun($0) && !(text.word($0)?.isPostnominal ?? false)
      })
  }

  private func isApposed(_ mention: NameMention, _ head: Head, _ start: Int) -> Bool {
    guard !mention.isPossessive, !mention.isModifier else { return false }
    if head.noun < 0 {
      // "A fourth, Jane Roe, said".
      return mention.outerFirst == head.end + 1 && text.tags[head.end] == .comma
    }
    guard
      text.isSingularRole(head.noun) || (text.word(head.noun)?.isOrganization ?? false)
        || text.tags[head.noun] == .nn && mention.kind != .organization
        || text.tags[head.noun] == .jj && mention.kind == .person
    else { return false }
    // "A spokesman for the minister, Jane Roe": the minister's name, not the spokesman's.
    var k = mention.first - 2
    while k > head.noun, !text.isNoun(k) { k -= 1 }
    if k > head.noun, text.isSingularRole(k),
      (head.end..<k).contains(where: { text.tags[$0] == .in || text.tags[$0] == .ti })
    {
      return false
    }
    for first in [mention.outerFirst, mention.first] {
      var t = beforeTitles(first - 1, start)
      // "The winner, 17-year-old Jane Roe".
      if t > start, text.endsInOld(t) { t -= 1 }
      // "Her nephew, the piper Jane Roe": whatever a piper is.
      if mention.count > 1, t > start + 1, text.tags[t] == .nn, text.tags[t - 1] == .dt { t -= 1 }
      while t > start, text.tags[t] == .dt { t -= 1 }
      guard t > start else { continue }
      if text.tags[t] == .comma || text.tags[t] == .colon || text.isWord(t, "named")
        || text.isWord(t, "surnamed")
      {
        return true
      }
    }
    return mention.roles.appositive.map {
      Int($0.first) >= start && Int($0.first) < mention.first && mention.first > head.end
    }
      ?? false
  }

  /// Back over titles in brackets: "Hon. (Prof.) Roe".
  private func beforeTitles(_ token: Int, _ start: Int) -> Int {
    var t = token
    while t > start + 2, text.isToken(t, ")") {
      var open = t - 1
      while open > start, t - open < 6, !text.isToken(open, "(") { open -= 1 }
      guard text.isToken(open, "(") else { return t }
      t = open - 1
      while t > start, text.word(t)?.isTitle ?? false { t -= 1 }
    }
    return t
  }

  /// *One of them, Jane Roe*; *a third of the crew, led by Jane Roe* has no comma before the name.
  private func isLastName(_ mention: NameMention, _ head: Head, _ end: Int) -> Bool {
    guard !mention.isPossessive, !mention.isModifier, mention.outerEnd + 1 >= end,
      mention.outerFirst > head.end
    else { return false }
    // *A driver, who gave his name as Roe*; *who asked to be identified only as Roe*.
    if mention.kind != .organization, text.isWord(mention.outerFirst - 1, "as"),
      (head.end..<mention.outerFirst - 1).contains(where: {
        text.isWord($0, "name") || text.isWord($0, "identified") || text.isWord($0, "known")
          || text.isWord($0, "named")
      })
    {
      return true
    }
    guard mention.end - mention.first >= 2,
      mention.kind != .organization || head.noun < 0 || text.tags[head.noun] == .cd,
      text.tags[beforeTitles(mention.outerFirst - 1, head.end - 1)] == .comma
    else { return false }
    return head.noun < 0 || text.tags[head.noun] != .nns
  }

  private func noun(
    _ head: Head, _ start: Int, _ end: Int, _ inside: Range<Int>, _ possessor: Int
  ) -> SourceReading {
    let last = head.end - 1
    if last > start, isDefinite(start), text.endsInOld(last) {
      return .role(last, possessor: possessor)
    }
    // "The accused", whatever the tagger takes it for.
    if head.noun < 0, isDefinite(start), start + 1 < end, text.isWord(start + 1, "accused") {
      return .role(start + 1, possessor: possessor)
    }
    guard head.noun >= 0 else { return .unnamed(isGroup: isQuantity(start)) }
    let word = text.word(head.noun)
    let isDefinite = isDefinite(start) || possessor >= 0
    if let word, let body = word.body, word.roleClass == nil || body == .organization {
      if body == .document {
        if let m = behind(head, inside, possessor) { return .documentOf(m) }
        return .body(head.noun, possessor: possessor)
      }
      if body == .group || word.isPluralBody { return .unnamed(isGroup: true) }
      let owner =
        possessor >= 0
        ? possessor
        : inside.first {
          mentions[$0].end <= head.noun && !text.endsInBased(mentions[$0].end - 1)
        } ?? -1
      return isDefinite || owner >= 0 || end - start == 1
        ? .body(head.noun, possessor: owner) : .unnamed(isGroup: true)
    }
    if let word, word.isRole {
      if word.isPluralRole || text.tags[head.noun] == .nns { return .unnamed(isGroup: true) }
      if isDefinite || isBare(head, start) { return .role(head.noun, possessor: possessor) }
      return .unnamed(isGroup: false)
    }
    // Somebody's view, plan or appeal is theirs.
    if possessor >= 0, mentions[possessor].kind != .organization { return .documentOf(possessor) }
    if text.tags[head.noun] == .nns { return .unnamed(isGroup: true) }
    return .unnamed(isGroup: false)
  }

  /// "Three of the members", "many", "both".
  private func isQuantity(_ i: Int) -> Bool {
    if text.tags[i] == .cd { return !text.isWord(i, "one") }
    return text.isWord(i, "many") || text.isWord(i, "some") || text.isWord(i, "most")
      || text.isWord(i, "both") || text.isWord(i, "several") || text.isWord(i, "few")
      || text.isWord(i, "others") || text.isWord(i, "all")
  }

  private func isDefinite(_ start: Int) -> Bool {
    text.isWord(start, "the") || text.isWord(start, "this") || text.isWord(start, "that")
      || text.tags[start] == .prps
  }

  /// A headline's role without article: "councillor", "police chief".
  private func isBare(_ head: Head, _ start: Int) -> Bool {
    text.tags[start] != .dt && text.tags[start] != .cd && head.end - start <= 3
  }

  /// The organisation or person that a document comes from: "data from the Energy Agency".
  private func behind(_ head: Head, _ inside: Range<Int>, _ possessor: Int) -> Int? {
    if possessor >= 0 { return possessor }
    for m in inside {
      let mention = mentions[m]
      if mention.end <= head.noun { return m }
      var t = mention.outerFirst - 1
      while t > head.noun, text.tags[t] == .dt || text.tags[t] == .jj || text.tags[t] == .nn {
        t -= 1
      }
      if t >= head.end,
        text.isWord(t, "from") || text.isWord(t, "by") || text.isWord(t, "of")
      {
        // "by Peru's Glacier Institute": the institute.
        let next = m + 1
        if mention.isPossessive, next < inside.upperBound,
          mentions[next].first <= mention.end + 2
        {
          return next
        }
        return m
      }
    }
    return nil
  }
}
