import Lexicons
import TextModel

extension EntityTable {
  /// A headline that capitalizes everything runs a body's name into the verb behind it: *Bay Foods Sign
  /// Deal*. What stands elsewhere as a name of two words or more is cut out.
  ///
  /// - Complexity: O(*m*) in the number of mentions.
  mutating func cutBodies() {
    var headlines: [Int] = []
    for m in mentions.indices where mentions[m].count > 2 && text.isTitleCase(mentions[m]) {
      headlines.append(m)
    }
    if headlines.isEmpty { return }
    let names = text.tables.second
    names.removeAll()
    for m in mentions.indices where mentions[m].count > 1 && !text.isTitleCase(mentions[m]) {
      names.set(text.key(mentions[m].first, mentions[m].end), 1)
    }
    for i in headlines where text.knownEntry(mentions[i].first, mentions[i].end) == nil {
      let m = mentions[i]
      if names.contains(text.key(m.first, m.end)) { continue }
      // "Bay Foods Ltd. said": a short sentence, no headline.
      if m.end < text.count, text.isFinite(m.end), !text.isCapital(m.end) { continue }
      for length in stride(from: min(m.count - 1, 5), through: 2, by: -1)
      where names.contains(text.key(m.first, m.first + length)) {
        mentions[i].end = m.first + length
        mentions[i].isModifier = false
        break
      }
    }
  }

  /// Canonical name: the text's own full name, else the knowledge base's, else what the text has.
  func name(_ e: Int) -> String {
    let entity = entities[e]
    if let family = familyOf[e] {
      return text.string(entity.first, entity.end) + " " + text.string(family, family + 1)
    }
    if !entity.isFull, let known = entity.known { return text.lexicon.speakers.entries[known].name }
    if let known = entity.known, entity.kind == .organization {
      return text.bodyName(known, entity.first, entity.end)
    }
    if let known = entity.known {
      // "Von der Leyen" alone: the knowledge base completes it.
      let name = text.lexicon.speakers.entries[known].name
      let words = NameKey.words(name)
      if words.count > entity.words.count,
        words.first != text.tokenKey(entity.words.lowerBound),
        entity.words.allSatisfy({ words.contains(text.tokenKey($0)) })
      {
        return name
      }
    }
    return text.string(entity.first, entity.end)
  }

  /// Identifier in the knowledge base, unless the text gives the bearer of the name another trade.
  func identifier(_ e: Int) -> String? {
    guard let known = entities[e].known, !contradicts(e) else { return nil }
    return text.lexicon.speakers.entries[known].id
  }

  private func contradicts(_ e: Int) -> Bool {
    let entity = entities[e]
    guard let known = entity.known, entity.kind == .person else { return false }
    let entry = text.lexicon.speakers.entries[known]
    // Whom a newsroom means by the family name alone may be anything else besides: a rival.
    if entry.aliases.contains(where: { NameKey($0) == entity.surname }) { return false }
    let ranges = [entity.roles.appositive, entity.roles.premodifier].compactMap { $0 }
    guard !ranges.isEmpty else { return false }
    var isPrivate = false
    for range in ranges {
      for i in range.range {
        let key = text.tokenKey(i)
        if entry.roleWords.contains(key) || entry.affiliationWords.contains(key) { return false }
        if let word = text.word(i), word.roleClass == .person, !word.isPluralRole {
          isPrivate = true
        }
      }
    }
    return isPrivate
  }

  /// Role and affiliation as the text gives them, else as the knowledge base does.
  func role(_ e: Int) -> String? {
    let entity = entities[e]
    guard entity.kind != .organization else { return nil }
    if let range = entity.roles.appositive ?? entity.roles.relative, range.count > 0 {
      return roleText(range)
    }
    if let range = entity.roles.premodifier, range.count > 0 {
      if range.count == 1, entity.roles.titleRole >= 0,
        entity.roles.titleRole < text.lexicon.titleRoles.count
      {
        return text.lexicon.titleRoles[entity.roles.titleRole]
      }
      return roleText(range)
    }
    if let known = entity.known, !contradicts(e) {
      let entry = text.lexicon.speakers.entries[known]
      if let role = entry.roles.first {
        return entry.affiliation.map { "\(role), \($0)" } ?? role
      }
    }
    return nil
  }

  private func roleText(_ range: TokenRange) -> String {
    var first = Int(range.first)
    var end = Int(range.end)
    while first < end - 1, text.tags[first] == .dt || text.tags[first] == .prps { first += 1 }
    while end - 1 > first, text.tags[end - 1] == .comma { end -= 1 }
    return text.string(first, end)
  }

  /// The name's mention that carries it: the fullest form.
  func mentionSpan(_ e: Int) -> TextSpan {
    text.span(entities[e].first, entities[e].end)
  }

  func speakerKind(_ e: Int) -> SpeakerKind {
    entities[e].kind == .organization ? .organization : .person
  }
}

/// Of a text alone: asked of the table, each question would copy all its arrays.
extension SpeakerText {
  /// Whether a mention and an entity are told apart by their suffixes: Paul Roe Jr. and Paul Roe Sr.
  ///
  /// - Parameters:
  ///   - end: the end of the entity's fullest form.
  ///   - words: the end of its form without suffixes.
  func hasOtherSuffix(_ mention: NameMention, _ end: Int, after words: Int) -> Bool {
    guard end > words, mention.end > nameEnd(mention) else { return false }
    return tokenKey(mention.end - 1) != tokenKey(end - 1)
  }

  /// End of a company's name without *Ltd.*, *Inc.* and the like.
  func withoutLegalForm(_ first: Int, _ end: Int) -> Int {
    guard end - first > 1, length(end - 1) <= 5, let word = word(end - 1),
      word.isOrganization, bodyClass(word) == .company
    else { return end }
    return end - 1
  }

  /// Whether a short name may be the entity's.
  func fits(_ mention: NameMention, _ entity: SpeakerEntity) -> Bool {
    if hasOtherSuffix(mention, entity.end, after: entity.words.upperBound) { return false }
    if mention.hasTitle && entity.kind == .organization { return false }
    if mention.gender.intersection(entity.gender) == .neuter && entity.kind == .person
      && entity.gender != .neuter
    {
      return false
    }
    return true
  }
}
