import Lexicons
import Syntax
import TextModel

// Organisations and documents that a noun stands for.
extension ResolutionPass {
  /// How far back a body is looked for by its noun, in tokens; keeps the work linear.
  static let introduction = 600

  /// "the ministry", "the company", "the report": the organisation lately spoken of.
  mutating func resolveBody(_ a: Int, _ head: Int, _ source: TokenRange, _ possessor: Int) {
    guard let word = text.word(head) else {
      out[a] = unnamed(.unnamed, "speaker.unnamed")
      return
    }
    if word.body == .document {
      resolveDocument(a, head, source)
      return
    }
    // "The San Diego company" may be one spoken of.
    let isPlaced =
      possessor >= 0 && text.isWord(Int(source.first), "the")
      && !table.mentions[possessor].isPossessive && text.bodyClass(word) == .company
      && (text.isWord(head, "company") || text.isWord(head, "firm") || isTrade(head))
    if possessor >= 0, !isPlaced {
      // The Clinton campaign, China's government: a body of its own.
      let owner = table.mentions[possessor]
      let rest = owner.isPossessive ? owner.end + 1 : owner.end
      if owner.isPossessive, rest <= head,
        setKnownBody(a, owner.first, head + 1) || setKnownBody(a, rest, head + 1)
      {
        // "South Korea's central bank … the central bank"
        called[text.key(rest, head + 1)] = out[a].speaker
        return
      }
      let name =
        rest <= head ? text.string(owner.first, head + 1) : text.string(owner.first, owner.end)
      out[a] = SpeakerExplanation(
        speaker: Speaker(
          name: name, kind: .organization, resolution: .name,
          mention: text.span(owner.first, head + 1)),
        rule: "speaker.body-of", candidates: [])
      return
    }
    let wanted = text.tokenKey(head)
    let start = Int(source.first)
    var opening = start
    while opening < head,
      !text.isNominal(opening) || text.tags[opening] == .cd || text.endsInBased(opening)
    { opening += 1 }
    if let owner = ownerBehind(head, source) {
      // "The foreign ministry of Peru": what the text calls it is its name.
      out[a] = SpeakerExplanation(
        speaker: Speaker(
          name: text.string(opening, owner), kind: .organization, resolution: .nominal,
          mention: text.span(opening, owner)),
        rule: "speaker.body-as-called", candidates: [])
      called[wanted] = out[a].speaker
      return
    }
    if opening < head, setKnownBody(a, opening, head + 1) { return }
    if opening < head, let called = called[text.key(opening, head + 1)],
      !isFollowed(called, word, before: start)
    {
      out[a] = SpeakerExplanation(
        speaker: called, rule: "speaker.body-called-before", candidates: [])
      return
    }
    // "The railway board" is no other board.
    let isTrading = text.bodyClass(word) == .company || text.bodyClass(word) == .bank
    // "The fans' trust" is theirs.
    let owner = (opening..<max(opening, head)).last { text.tags[$0] == .pos }.map { $0 - 1 }
    let hasModifiers =
      owner != nil
      || !isPlaced
        && (opening..<max(opening, head)).contains {
          // "The Swedish company" may be one spoken of.
          let isDemonym = isTrading && text.isCapital($0) && (text.word($0)?.isRole ?? false)
          // "The Peruvian government" is Peru's.
          let isNoun = text.tags[$0] == .nn || text.tags[$0] == .np
          return (isNoun || text.tags[$0] == .jj && text.isCapital($0) && !isTrading) && !isDemonym
            && !text.endsInBased($0)
        } && !(isTrading && isTrade(head))
    var ranked: [PronounResolver.Weighed] = []
    beginSearch()
    for k in traces.indices.suffix(64).reversed() {
      let trace = traces[k]
      let e = Int(trace.entity)
      guard e >= 0 else { continue }
      let entity = table.entities[e]
      guard Int(trace.token) < start, entity.kind != .person, meets(e)
      else { continue }
      var rules: [(String, Int)] = []
      if entity.words.contains(where: { text.tokenKey($0) == wanted }) {
        // "The sheriff's office" is no mayor's.
        if let owner, !text.contains(entity.words, text.tokenKey(owner)) { continue }
        rules.append(("body.same-noun", 8))
      } else if entity.kind == .organization, entity.introduced > 0, opening == head,
        text.tokenKey(entity.introduced - 1) == wanted
      {
        // "the hardware blog Harbor Notes … the blog"
        rules.append(("body.same-noun", 8))
      } else if let known = entity.bodyClass, known == word.bodyClass,
        entity.kind == .organization, !hasModifiers
      {
        rules.append(("body.same-class", 4))
      } else if isFirmNoun(word), isFirm(entity) || isUnion(entity, word), !hasModifiers,
        entity.kind == .organization || trace.isSource || trace.isSubject && entity.mentions > 1
      {
        rules.append(("body.firm", entity.kind == .organization ? 2 : 1))
      } else {
        continue
      }
      let distance = text.sentence(start) - Int(trace.sentence)
      rules.append(("body.distance", max(0, 6 - distance)))
      if trace.isSource { rules.append(("body.last-speaker", 2)) }
      ranked.append(
        .init(
          entity: e, points: rules.reduce(0) { $0 + $1.1 }, trace: k, rules: rules))
    }
    ranked = Self.ranked(ranked)
    if ranked.isEmpty, word.isRole {
      // "The developer" may be a person too.
      resolveRole(a, head, source, possessor)
    } else if ranked.isEmpty, opening == head, let called = called[wanted] {
      out[a] = SpeakerExplanation(
        speaker: called, rule: "speaker.body-called-before", candidates: [])
    } else if ranked.isEmpty, opening < head, text.tags[start] == .dt || text.isCapital(start) {
      // "The railway board": what the text calls it is all the name there is.
      out[a] = SpeakerExplanation(
        speaker: Speaker(
          name: text.string(opening, head + 1), kind: .organization, resolution: .nominal,
          mention: text.span(opening, head + 1)),
        rule: "speaker.body-as-called", candidates: [])
      called[wanted] = out[a].speaker
    } else if ranked.isEmpty, opening == head, let named = introducedBody(wanted, before: start) {
      out[a] = SpeakerExplanation(
        speaker: named, rule: "speaker.body-introduced", candidates: [])
      called[wanted] = named
    } else if ranked.isEmpty {
      out[a] = unnamed(.organization, "speaker.body-unnamed")
    } else {
      decide(a, ranked, .nominal, "speaker.body")
    }
  }

  /// Whether a body of the same kind was named behind the one that was called so.
  private func isFollowed(_ called: Speaker, _ word: NameWord, before start: Int) -> Bool {
    guard let mention = called.mention else { return false }
    return traces.suffix(64).contains { trace in
      guard trace.entity >= 0, Int(trace.token) < start,
        Int(text.tokens[Int(trace.token)].start) > mention.end
      else { return false }
      let entity = table.entities[Int(trace.entity)]
      return entity.kind == .organization && entity.bodyClass == word.bodyClass
    }
  }

  /// What the name of a force ends in.
  private static let forces: [StaticString] = [
    "police", "department", "force", "service", "constabulary", "office",
  ]

  /// *Police said*: the one force that the text has named.
  mutating func resolvePolice(_ a: Int, _ source: TokenRange) -> Bool {
    let noun = Int(source.end) - 1
    guard text.isWord(noun, "police"),
      source.count == 1 || source.count == 2 && text.isWord(Int(source.first), "the")
    else { return false }
    let key = text.tokenKey(noun)
    let found = onlyOne { e in
      let entity = table.entities[e]
      return entity.kind == .organization && entity.words.count > 1
        && text.contains(entity.words, key)
        && Self.forces.contains { text.isWord(entity.words.upperBound - 1, $0) }
    }
    guard let found else { return false }
    set(a, found, .nominal, "speaker.body-police")
    return true
  }

  /// Sets the speaker to the body that the knowledge base knows by these words: "commerce ministry".
  private mutating func setKnownBody(_ a: Int, _ first: Int, _ end: Int) -> Bool {
    guard end - first >= 2, let known = text.knownEntry(first, end),
      !text.isKnownPerson(known)
    else { return false }
    let entry = text.lexicon.speakers.entries[known]
    out[a] = SpeakerExplanation(
      speaker: Speaker(
        name: text.bodyName(known, first, end), id: entry.id, kind: .organization,
        resolution: .name,
        mention: text.span(first, end)),
      rule: "speaker.known-body", candidates: [])
    return true
  }

  /// Whether a noun alone may mean an organisation: by its own last word, its class, or as any firm.
  func suits(_ entity: SpeakerEntity, _ word: NameWord) -> Bool {
    guard let known = entity.bodyClass else {
      return text.bodyClass(word) == .company && entity.known == nil
    }
    if text.bodyClass(known) == .country || text.bodyClass(known) == .region { return false }
    return known == word.bodyClass
  }

  private func isFirm(_ entity: SpeakerEntity) -> Bool {
    guard let bodyClass = entity.bodyClass else { return true }
    switch text.bodyClass(bodyClass) {
    case .company, .bank, .group: return true
    default: return false
    }
  }

  /// "The group" may be an association, a union, a committee: any body but a state's or a paper.
  private func isUnion(_ entity: SpeakerEntity, _ word: NameWord) -> Bool {
    guard text.bodyClass(word) == .group, entity.kind == .organization,
      let bodyClass = entity.bodyClass
    else { return false }
    switch text.bodyClass(bodyClass) {
    case .country, .region, .government, .agency, .news, .bank: return false
    default: return true
    }
  }

  /// The body that a noun named with more words earlier: "the Marlow water board … the board"; none
  /// where the same paragraph has two.
  private func introducedBody(_ wanted: NameKey, before start: Int) -> Speaker? {
    var found: (first: Int, head: Int)?
    var i = start - 1
    let low = max(0, start - Self.introduction)
    while i > low {
      defer { i -= 1 }
      if let found, text.paragraph(found.head) != text.paragraph(i) { break }
      guard text.tags[i] == .nn, text.tokenKey(i) == wanted, let first = namedFrom(i, low) else {
        continue
      }
      if let found, text.tokenKey(found.head - 1) != text.tokenKey(i - 1) { return nil }
      if found == nil { found = (first, i) }
    }
    guard let found else { return nil }
    return Speaker(
      name: text.string(found.first, found.head + 1), kind: .organization, resolution: .nominal,
      mention: text.span(found.first, found.head + 1))
  }

  /// First token of the words that tell which body the noun `head` means, or nil.
  private func namedFrom(_ head: Int, _ low: Int) -> Int? {
    var first = head
    while first > low, !text.startsSentence(first), text.isNominal(first - 1) { first -= 1 }
    while first < head, text.tags[first] == .pos || text.tags[first] == .cd { first += 1 }
    let isNamed = (first..<head).contains { text.tags[$0] == .np || text.tags[$0] == .nn }
    guard isNamed, first > 0, text.tags[first - 1] == .dt || text.isCapital(first) else {
      return nil
    }
    return first
  }

  private func isFirmNoun(_ word: NameWord) -> Bool {
    switch text.bodyClass(word) {
    case .company, .bank, .news, .group, .association: true
    default: false
    }
  }

  /// "the report", "the article": what the last speaker, an organisation, put out.
  private mutating func resolveDocument(_ a: Int, _ head: Int, _ source: TokenRange) {
    let start = Int(source.first)
    if last >= 0, speakerEntity[last] >= 0, text.isWord(start, "the"),
      table.entities[speakerEntity[last]].kind == .organization,
      let place = attributions[last].source,
      text.paragraph(start) - text.paragraph(Int(place.first)) <= 1
    {
      set(a, speakerEntity[last], .nominal, "speaker.document")
      return
    }
    if text.tags[start] == .prps, let word = text.word(start), word.pronounPerson == 3,
      !word.isPluralPronoun
    {
      // "Her research", "its report": whose it is.
      let owner = anaphor(
        start, word.pronounGender, isNeuter: word.pronounGender == .neuter, isQuoted: false,
        excluded: -1)
      pronouns.weigh(owner, traces, &weights, into: &found)
      let best = found.max { $0.points < $1.points }
      if let best, best.entity >= 0, best.points >= PronounResolver.Weights.certain,
        found.allSatisfy({ $0.entity == best.entity || $0.points < best.points })
      {
        set(a, best.entity, .pronoun, "speaker.document-of")
        return
      }
    }
    out[a] = unnamed(.document, "speaker.document-unnamed")
  }
}
