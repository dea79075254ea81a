import Lexicons
import Syntax
import TextModel

/// The persons and organisations of a document, built from its names.
struct EntityTable {
  let text: SpeakerText
  private(set) var entities: [SpeakerEntity] = []
  private(set) var mentions: [NameMention]
  /// Last entity by family name, given name; the one before it with the same name is in `chain`.
  private let bySurname: KeyIndex
  private let byGiven: KeyIndex
  private var chain: [(surname: Int32, given: Int32)] = []
  private let byName: KeyIndex
  private let byKnown: KeyIndex
  private let byAcronym: KeyIndex
  /// Entities that fit a mention equally, where it could not be told which is meant.
  private(set) var rivals: [Int: [Int]] = [:]
  private var candidates: [Int] = []
  /// How many bearers of one name are looked at; keeps the work linear.
  private static let bearers = 8

  /// Groups the mentions by entity: full names first, then short names in the order of the text.
  ///
  /// - Complexity: O(*m*) in the number of mentions.
  init(_ text: SpeakerText, _ found: [NameMention]) {
    self.text = text
    let workspace = text.workspace
    bySurname = workspace.surnames
    byGiven = workspace.givenNames
    byName = workspace.names
    byKnown = workspace.entityOfKnown
    byAcronym = workspace.acronyms
    mentions = found
    entities.reserveCapacity(found.count / 2 + 4)
    chain.reserveCapacity(found.count / 2 + 4)
    cutHeadlines()
    for m in mentions.indices where isFull(mentions[m]) { addFull(m) }
    forgetCounts()
    for m in mentions.indices {
      if mentions[m].entity < 0 {
        resolveShort(m)
      } else {
        note(m, full: true)
      }
    }
  }

  /// Headlines run a name into the words around it: "Hillary Clinton Calls", "Icon Jane Roe". What
  /// stands elsewhere as a name of its own is cut out.
  private mutating func cutHeadlines() {
    let whole = text.workspace.scratch
    let surnames = text.workspace.second
    whole.removeAll()
    surnames.removeAll()
    for m in mentions where m.count > 1 && m.kind != .organization && !m.hasTitle {
      whole.set(text.key(m.first, m.end), 1)
      if text.word(m.first)?.givenName ?? .neuter != .neuter {
        surnames.set(text.tokenKey(m.end - 1), 1)
      }
    }
    for i in mentions.indices where mentions[i].count == 2 && !mentions[i].hasTitle {
      // "Republicans Jolly", "Wisconsin Trump" in headlines.
      let m = mentions[i]
      guard let word = text.word(m.first), word.givenName == .neuter,
        word.isPluralRole || text.bodyClassName(word) == "region" && word.body != nil,
        surnames.contains(text.key(m.end - 1, m.end)),
        text.lexicon.speakers.entry(named: text.key(m.first, m.end)) == nil
      else { continue }
      mentions[i].first = m.end - 1
      mentions[i].kind = .person
    }
    for i in mentions.indices where mentions[i].count > 2 {
      let m = mentions[i]
      if whole.contains(text.key(m.first, m.end)), m.kind != .organization, m.count == 3,
        text.word(m.first)?.givenName ?? .neuter != .neuter, !isTitleCase(m)
      {
        continue
      }
      if text.lexicon.speakers.entry(named: text.key(m.first, m.end)) != nil { continue }
      for length in [3, 2] where length < m.count {
        let key = text.key(m.first, m.first + length)
        if text.word(m.first + length)?.titleClass == .suffix { continue }
        if text.word(m.first)?.givenName ?? .neuter != .neuter,
          m.kind != .organization || isTitleCase(m),
          whole.contains(key) || text.lexicon.speakers.isCanonical(key), isTitleCase(m)
        {
          mentions[i].end = m.first + length
          mentions[i].isModifier = false
          mentions[i].kind = .person
          break
        }
        let start = m.end - length
        let tail = text.key(start, m.end)
        if text.word(m.first)?.givenName ?? .neuter == .neuter, m.kind != .organization,
          whole.contains(tail) || text.lexicon.speakers.isCanonical(tail), !m.isFamilyFirst,
          text.word(start)?.givenName ?? .neuter != .neuter || isTitleCase(m)
        {
          mentions[i].first = start
          mentions[i].kind = .person
          break
        }
      }
    }
  }

  /// Whether the sentence around a name capitalizes its verbs and nouns too.
  private func isTitleCase(_ m: NameMention) -> Bool {
    let sentence = text.text.sentences[text.sentence(m.first)]
    var small = 0
    var words = 0
    for i in sentence.range.prefix(40) where text.tokens[i].kind == .word {
      words += 1
      if !text.isCapital(i) && text.length(i) > 4 { small += 1 }
    }
    return words >= 3 && small <= 1 && small * 6 <= words
  }

  private func isFull(_ mention: NameMention) -> Bool {
    if nameEnd(mention) - mention.first > 1 { return true }
    // A single word is full where the knowledge base has it as a canonical name.
    let key = text.key(mention.first, nameEnd(mention))
    return !mention.hasTitle && mention.kind == .organization
      && text.lexicon.speakers.isCanonical(key)
  }

  /// End of the name without Jr., III.
  private func nameEnd(_ mention: NameMention) -> Int {
    var end = mention.end
    while end - 1 > mention.first {
      let isSuffix = text.word(end - 1)?.titleClass == .suffix || text.tags[end - 1] == .comma
      guard isSuffix else { break }
      end -= 1
    }
    return end
  }

  // MARK: Full names

  private mutating func addFull(_ m: Int) {
    let mention = mentions[m]
    let end = nameEnd(mention)
    let key = text.key(mention.first, end)
    let known =
      text.lexicon.speakers.entry(named: text.key(mention.first, mention.end))
      ?? text.lexicon.speakers.entry(named: key)
    var slot = byName.value(key)
    if slot < 0, let known { slot = byKnown.value(Self.key(ofKnown: known)) }
    if slot >= 0 && clashes(m, slot) { slot = -1 }
    if slot < 0 && mention.kind != .organization { slot = sameFullName(mention, end, known) }
    if slot >= 0 {
      // The fullest form is the canonical one; of equal ones the first. A form that the knowledge
      // base calls the name stays: Ted Cruz, not Rafael Edward Cruz.
      if mention.count > entities[slot].end - entities[slot].first,
        sharesGiven(mention, entities[slot])
          || !text.lexicon.speakers.isCanonical(
            text.key(entities[slot].first, entities[slot].end)),
        !isAllCapitals(mention.first),
        text.key(mention.first, mention.first + 1) == text.tokenKey(entities[slot].words.lowerBound)
          || text.word(mention.first)?.givenName ?? .neuter != .neuter
      {
        entities[slot].first = mention.first
        entities[slot].end = mention.end
      }
      if known != nil, text.lexicon.speakers.isCanonical(key), entities[slot].kind == .person,
        mention.first > entities[slot].introduced, entities[slot].words.count > 1,
        !text.lexicon.speakers.isCanonical(
          text.key(entities[slot].first, entities[slot].end)),
        mention.count >= 2, sharesGiven(mention, entities[slot]) == false
      {
        entities[slot].first = mention.first
        entities[slot].end = mention.end
      }
      if mention.kind == .person { entities[slot].kind = .person }
    } else {
      slot = add(m, end, known: known)
    }
    if !byName.contains(key) { byName.set(key, slot) }
    mentions[m].entity = slot
    learn(m, slot)
    if mention.kind == .organization { learnAcronym(m, slot) }
  }

  /// Whether a form only leaves out middle names of the entity's: Hillary Clinton, Hillary Rodham
  /// Clinton.
  private func sharesGiven(_ mention: NameMention, _ entity: SpeakerEntity) -> Bool {
    text.tokenKey(mention.first) == text.tokenKey(entity.words.lowerBound)
  }

  private func isAllCapitals(_ i: Int) -> Bool { text.isAllCapitals(i) }

  private static func key(ofKnown known: Int) -> NameKey {
    NameKey(rawValue: (UInt64(truncatingIfNeeded: known) << 1 | 1) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// Whether the knowledge base or the titles tell the mention from the entity.
  private func clashes(_ m: Int, _ entity: Int) -> Bool {
    mentions[m].gender.intersection(entities[entity].gender) == .neuter
      && entities[entity].kind != .organization
  }

  /// An entity that the full name repeats with more or less of it: Hillary Rodham Clinton; -1 for
  /// none.
  private func sameFullName(_ mention: NameMention, _ end: Int, _ known: Int?) -> Int {
    let words = mention.first..<end
    guard !words.isEmpty else { return -1 }
    let surname = text.tokenKey(mention.isFamilyFirst ? words.lowerBound : words.upperBound - 1)
    var e = bySurname.value(surname)
    var steps = 0
    while e >= 0 && steps < Self.bearers {
      let candidate = e
      let entity = entities[e]
      e = Int(chain[e].surname)
      steps += 1
      guard entity.isFull, entity.gender.intersection(mention.gender) != .neuter else { continue }
      if let known, let other = entity.known, known != other { continue }
      if entity.isFamilyFirst != mention.isFamilyFirst { continue }
      let given = mention.isFamilyFirst ? words.dropFirst() : words.dropLast()
      let others =
        entity.isFamilyFirst ? entity.words.dropFirst() : entity.words.dropLast()
      guard let first = given.first.map(text.tokenKey),
        let otherFirst = others.first.map(text.tokenKey)
      else { continue }
      if first == otherFirst || given.count == 1 && contains(others, first)
        || others.count == 1 && contains(given, otherFirst)
      {
        return candidate
      }
    }
    return -1
  }

  private func contains(_ words: Range<Int>, _ key: NameKey) -> Bool {
    words.contains { text.tokenKey($0) == key }
  }

  private mutating func add(_ m: Int, _ end: Int, known: Int?) -> Int {
    let mention = mentions[m]
    let words = mention.first..<max(end, mention.first + 1)
    let opening = text.tokenKey(words.lowerBound)
    let closing = text.tokenKey(words.upperBound - 1)
    let surname = mention.isFamilyFirst ? opening : closing
    let given = mention.isFamilyFirst ? closing : opening
    let slot = entities.count
    var entity = SpeakerEntity(
      kind: mention.kind, first: mention.first, end: mention.end, words: words, surname: surname,
      given: given, isFull: words.count > 1, introduced: mention.first,
      lastMention: mention.first)
    entity.isFamilyFirst = mention.isFamilyFirst
    entity.known = known
    if let known {
      let entry = text.lexicon.speakers.entries[known]
      entity.kind = entry.isPerson ? .person : .organization
      if entry.isPerson { entity.gender = entry.gender }
      let key = Self.key(ofKnown: known)
      if !byKnown.contains(key) { byKnown.set(key, slot) }
    }
    if entity.gender == .any && entity.kind != .organization && words.count > 1 {
      if !mention.isFamilyFirst, let word = text.word(mention.first), word.givenName != .neuter {
        entity.gender = word.givenName
      }
    }
    if entity.kind == .organization {
      entity.bodyClass =
        text.word(mention.end - 1)?.bodyClass ?? text.word(mention.first)?.bodyClass
    }
    entities.append(entity)
    chain.append((-1, -1))
    if words.count > 1 || entity.kind != .organization {
      chain[slot].surname = Int32(truncatingIfNeeded: bySurname.value(surname))
      bySurname.set(surname, slot)
      if given != surname {
        chain[slot].given = Int32(truncatingIfNeeded: byGiven.value(given))
        byGiven.set(given, slot)
      }
      // Two-part family names: Wasserman Schultz, von der Leyen.
      if words.count > 2 && !mention.isFamilyFirst {
        for k in 1..<(words.count - 1) {
          let key = text.key(mention.first + k, end)
          if !byName.contains(key) { byName.set(key, slot) }
        }
      }
    }
    if words.count == 1 && !byName.contains(opening) { byName.set(opening, slot) }
    return slot
  }

  private mutating func learn(_ m: Int, _ slot: Int) {
    let mention = mentions[m]
    if mention.gender != .any && mention.gender != .neuter {
      entities[slot].gender = mention.gender
    }
    if entities[slot].appositive == nil { entities[slot].appositive = mention.appositive }
    if entities[slot].relative == nil { entities[slot].relative = mention.relative }
    let old = entities[slot].premodifier?.count ?? 0
    if let role = mention.premodifier, role.count > old { entities[slot].premodifier = role }
    if entities[slot].titleRole < 0 { entities[slot].titleRole = mention.titleRole }
    if mention.hasTitle && entities[slot].kind == .unknown { entities[slot].kind = .person }
  }

  /// International Energy Agency: IEA, also as the brackets after it give it.
  private mutating func learnAcronym(_ m: Int, _ slot: Int) {
    let mention = mentions[m]
    var initials: [UInt8] = []
    for i in mention.first..<mention.end where text.isCapital(i) {
      initials.append(text.firstByte(i))
    }
    if initials.count >= 2 {
      let key = initials.withUnsafeBufferPointer { NameKey($0) }
      if !byAcronym.contains(key) { byAcronym.set(key, slot) }
    }
    let t = mention.end
    if t + 2 < text.count, text.isToken(t, "("), text.isToken(t + 2, ")"), isAllCapitals(t + 1) {
      byAcronym.set(text.tokenKey(t + 1), slot)
    }
  }

  // MARK: Short names

  private mutating func forgetCounts() {
    for e in entities.indices {
      entities[e].mentions = 0
      entities[e].fullMentions = 0
    }
  }

  private mutating func note(_ m: Int, full: Bool) {
    let slot = mentions[m].entity
    guard slot >= 0 else { return }
    entities[slot].mentions += 1
    if full { entities[slot].fullMentions += 1 }
    entities[slot].lastMention = mentions[m].first
  }

  private mutating func resolveShort(_ m: Int) {
    let mention = mentions[m]
    let key = text.key(mention.first, nameEnd(mention))
    if isAllCapitals(mention.first), mention.kind == .organization {
      let slot = byAcronym.value(key)
      if slot >= 0 {
        mentions[m].entity = slot
        note(m, full: false)
        return
      }
    }
    findCandidates(mention, key)
    if candidates.isEmpty {
      mentions[m].entity = addShort(m, key)
      note(m, full: false)
      return
    }
    var best = Int.min
    var winners = 0
    for i in candidates.indices {
      let points = candidates.count == 1 ? 0 : score(mention, candidates[i])
      if points > best {
        best = points
        winners = 0
      }
      if points == best {
        candidates[winners] = candidates[i]
        winners += 1
      }
    }
    if winners == 1 {
      mentions[m].entity = candidates[0]
      learn(m, candidates[0])
      note(m, full: false)
    } else {
      rivals[m] = Array(candidates[..<winners])
    }
  }

  /// The latest bearers of a short name that fit, oldest first.
  private mutating func findCandidates(_ mention: NameMention, _ key: NameKey) {
    candidates.removeAll(keepingCapacity: true)
    func collect(_ last: Int, _ before: (Int) -> Int32) {
      let start = candidates.count
      var e = last
      var steps = 0
      while e >= 0 && steps < Self.bearers {
        if fits(mention, entities[e]) { candidates.append(e) }
        e = Int(before(e))
        steps += 1
      }
      candidates[start...].reverse()
    }
    collect(bySurname.value(key)) { chain[$0].surname }
    if !mention.hasHonorific { collect(byGiven.value(key)) { chain[$0].given } }
    let slot = byName.value(key)
    if slot >= 0 && !candidates.contains(slot) && fits(mention, entities[slot]) {
      candidates.append(slot)
    }
  }

  private func fits(_ mention: NameMention, _ entity: SpeakerEntity) -> Bool {
    if mention.hasTitle && entity.kind == .organization { return false }
    if mention.gender.intersection(entity.gender) == .neuter && entity.kind == .person
      && entity.gender != .neuter
    {
      return false
    }
    return true
  }

  /// Points for a short name's bearer: introduced before, agreeing title, mentioned lately, often.
  func score(_ mention: NameMention, _ e: Int) -> Int {
    let entity = entities[e]
    var points = 0
    let key = text.key(mention.first, mention.first + 1)
    if entity.surname == key { points += 6 }
    if entity.introduced < mention.first { points += 4 }
    if let known = entity.known, mention.count == 1,
      text.lexicon.speakers.entry(named: key) == known
    {
      // The knowledge base says whom a newsroom means by the bare name.
      points += 3
    }
    if mention.titleRole >= 0 && mention.titleRole == entity.titleRole { points += 4 }
    if mention.gender != .any && mention.gender == entity.gender { points += 2 }
    if mention.hasTitle && !mention.hasHonorific && agreesWithKnown(mention, entity) { points += 4 }
    points += min(entity.mentions, 6)
    if entity.mentions > 0 {
      let distance = text.sentence(mention.first) - text.sentence(entity.lastMention)
      points += distance <= 0 ? 3 : distance == 1 ? 2 : distance <= 4 ? 1 : 0
    }
    return points
  }

  private func agreesWithKnown(_ mention: NameMention, _ entity: SpeakerEntity) -> Bool {
    guard let known = entity.known else { return false }
    return roleAgrees(mention, text.lexicon.speakers.entries[known])
  }

  /// Whether a title or role before a name agrees with a role in the knowledge base.
  private func roleAgrees(_ mention: NameMention, _ entry: KnownSpeaker) -> Bool {
    let words = entry.roleWords
    if mention.titleRole >= 0, mention.titleRole < text.lexicon.titleRoleWords.count {
      for key in text.lexicon.titleRoleWords[mention.titleRole] where words.contains(key) {
        return true
      }
    }
    for range in [mention.premodifier, mention.appositive] {
      guard let range else { continue }
      for i in range.range where text.isSingularRole(i) && words.contains(text.tokenKey(i)) {
        return true
      }
    }
    return false
  }

  /// A new entity for a short name that nothing in the text completes; the knowledge base completes
  /// it where the text agrees or says nothing against it.
  private mutating func addShort(_ m: Int, _ key: NameKey) -> Int {
    let mention = mentions[m]
    let known = knownSpeaker(for: mention, key)
    if let known {
      let slot = byKnown.value(Self.key(ofKnown: known))
      if slot >= 0 {
        learn(m, slot)
        return slot
      }
    }
    let slot = add(m, nameEnd(mention), known: known)
    if known != nil && entities[slot].kind == .unknown { entities[slot].kind = .person }
    learn(m, slot)
    return slot
  }

  private func knownSpeaker(for mention: NameMention, _ key: NameKey) -> Int? {
    let speakers = text.lexicon.speakers
    let saysRole =
      mention.titleRole >= 0 || mention.premodifier != nil
      || mention.appositive != nil
    // With its title it may be an alias as a whole: Secretary Clinton.
    if mention.hasTitle,
      let entry = speakers.entry(named: text.key(mention.outerFirst, mention.end))
    {
      return entry
    }
    if let entry = speakers.entry(named: key) {
      let found = speakers.entries[entry]
      if found.isPerson {
        if mention.gender.intersection(found.gender) == .neuter { return nil }
        if mention.kind == .organization { return nil }
        return !saysRole || roleAgrees(mention, found) ? entry : nil
      }
      return mention.hasTitle ? nil : entry
    }
    guard saysRole else { return nil }
    let agreeing = speakers.persons(withSurname: key).filter {
      let entry = speakers.entries[$0]
      return mention.gender.intersection(entry.gender) != .neuter && roleAgrees(mention, entry)
    }
    return agreeing.count == 1 ? agreeing[0] : nil
  }
}
