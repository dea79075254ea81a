import Lexicons
import Syntax
import TextModel

/// The persons and organisations of a document, built from its names.
struct EntityTable {
  let text: SpeakerText
  var entities: [SpeakerEntity] = []
  var mentions: [NameMention]
  /// Last entity by family name, given name; the one before it with the same name is in `chain`.
  let bySurname: KeyIndex
  let byGiven: KeyIndex
  var chain: [(surname: Int32, given: Int32)] = []
  let byName: KeyIndex
  let byKnown: KeyIndex
  let byAcronym: KeyIndex
  /// Entities that fit a mention equally, where it could not be told which is meant.
  var rivals: [Int: [Int]] = [:]
  /// Family name, a token, of those who share it with another: *Miles and June Roe*.
  var familyOf: [Int: Int] = [:]
  var candidates: [Int] = []
  let keepsCandidates: Bool
  /// Candidates of short names with their points, where they are kept.
  var considered: [Int: [PronounResolver.Weighed]] = [:]
  /// How many bearers of one name are looked at; keeps the work linear.
  static let bearers = 8

  /// Groups the mentions by entity: full names first, then short names in the order of the text.
  ///
  /// - Complexity: O(*m*) in the number of mentions.
  init(_ text: SpeakerText, _ found: [NameMention], keepsCandidates: Bool) {
    self.text = text
    self.keepsCandidates = keepsCandidates
    let tables = text.tables
    bySurname = tables.surnames
    byGiven = tables.givenNames
    byName = tables.names
    byKnown = tables.known
    byAcronym = tables.acronyms
    mentions = found
    entities.reserveCapacity(found.count / 2 + 4)
    chain.reserveCapacity(found.count / 2 + 4)
    cutHeadlines()
    for m in mentions.indices where text.isFull(mentions[m]) { addFull(m) }
    addNamesakes()
    forgetCounts()
    for m in mentions.indices {
      if mentions[m].entity < 0 {
        resolveShort(m)
      } else {
        note(m)
      }
    }
  }

  /// Headlines run a name into the words around it: "Hillary Clinton Calls", "Icon Jane Roe". What
  /// stands elsewhere as a name of its own is cut out.
  mutating func cutHeadlines() {
    let whole = text.tables.first
    let surnames = text.tables.second
    whole.removeAll()
    surnames.removeAll()
    for m in mentions where m.count > 1 && m.kind != .organization && !m.hasTitle {
      whole.set(text.key(m.first, m.end), 1)
      if (text.word(m.first)?.isGivenName ?? false) {
        surnames.set(text.tokenKey(m.end - 1), 1)
      }
    }
    for i in mentions.indices where mentions[i].count == 2 && !mentions[i].hasTitle {
      // "Republicans Jolly", "Wisconsin Trump" in headlines.
      let m = mentions[i]
      guard let word = text.word(m.first), !word.isGivenName,
        word.isRole || text.bodyClass(word) == .region && word.body != nil,
        surnames.contains(text.key(m.end - 1, m.end)),
        text.knownEntry(m.first, m.end) == nil
      else { continue }
      mentions[i].first = m.end - 1
      mentions[i].kind = .person
    }
    cutBodies()
    for i in mentions.indices where mentions[i].count > 2 {
      let m = mentions[i]
      if whole.contains(text.key(m.first, m.end)), m.kind != .organization, m.count == 3,
        (text.word(m.first)?.isGivenName ?? false), !text.isTitleCase(m)
      {
        continue
      }
      if text.knownEntry(m.first, m.end) != nil { continue }
      for length in [3, 2] where length < m.count {
        let key = text.key(m.first, m.first + length)
        if (text.word(m.first + length)?.isSuffix ?? false) { continue }
        if (text.word(m.first)?.isGivenName ?? false),
          m.kind != .organization || text.isTitleCase(m),
          whole.contains(key) || text.isCanonical(key), text.isTitleCase(m)
        {
          mentions[i].end = m.first + length
          mentions[i].isModifier = false
          mentions[i].kind = .person
          break
        }
        let start = m.end - length
        let tail = text.key(start, m.end)
        if !(text.word(m.first)?.isGivenName ?? false), m.kind != .organization,
          whole.contains(tail) || text.isCanonical(tail), !m.isFamilyFirst,
          (text.word(start)?.isGivenName ?? false) || text.isTitleCase(m)
        {
          mentions[i].first = start
          mentions[i].kind = .person
          break
        }
      }
    }
  }

  // MARK: Full names

  mutating func addFull(_ m: Int) {
    let mention = mentions[m]
    let end = text.nameEnd(mention)
    let key = text.key(mention.first, end)
    let known =
      text.knownEntry(mention.first, mention.end)
      ?? text.knownEntry(key)
    var slot = byName.value(key)
    if slot < 0, let known { slot = byKnown.value(Self.key(ofKnown: known)) }
    let bare = mention.kind == .organization ? text.withoutLegalForm(mention.first, end) : end
    if slot < 0, bare < end { slot = byName.value(text.key(mention.first, bare)) }
    if slot >= 0 && clashes(m, slot) { slot = -1 }
    if slot < 0 && mention.kind != .organization { slot = sameFullName(mention, end, known) }
    if slot >= 0 {
      // The fullest form is the canonical one; of equal ones the first. A form that the knowledge
      // base calls the name stays: Ted Cruz, not Rafael Edward Cruz.
      if mention.count > entities[slot].end - entities[slot].first,
        sharesGiven(mention, entities[slot])
          || !text.isCanonical(
            text.key(entities[slot].first, entities[slot].end)),
        !text.isAllCapitals(mention.first),
        text.key(mention.first, mention.first + 1) == text.tokenKey(entities[slot].words.lowerBound)
          || (text.word(mention.first)?.isGivenName ?? false)
      {
        entities[slot].first = mention.first
        entities[slot].end = mention.end
      }
      if known != nil, text.isCanonical(key), entities[slot].kind == .person,
        mention.first > entities[slot].introduced, entities[slot].words.count > 1,
        !text.isCanonical(
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
    if bare < end {
      entities[slot].kind = .organization
      let short = text.key(mention.first, bare)
      if !byName.contains(short) { byName.set(short, slot) }
    }
    mentions[m].entity = slot
    learn(m, slot)
    if mention.kind == .organization { learnAcronym(m, slot) }
  }

  /// Whether a form only leaves out middle names of the entity's: Hillary Clinton, Hillary Rodham
  /// Clinton.
  mutating func sharesGiven(_ mention: NameMention, _ entity: SpeakerEntity) -> Bool {
    text.tokenKey(mention.first) == text.tokenKey(entity.words.lowerBound)
  }

  static func key(ofKnown known: Int) -> NameKey {
    NameKey(rawValue: (UInt64(truncatingIfNeeded: known) << 1 | 1) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// Whether the knowledge base or the titles tell the mention from the entity.
  mutating func clashes(_ m: Int, _ entity: Int) -> Bool {
    let end = entities[entity].end
    if text.hasOtherSuffix(mentions[m], end, after: entities[entity].words.upperBound) {
      return true
    }
    return mentions[m].gender.intersection(entities[entity].gender) == .neuter
      && entities[entity].kind != .organization
  }

  /// An entity that the full name repeats with more or less of it: Hillary Rodham Clinton; -1 for
  /// none.
  mutating func sameFullName(_ mention: NameMention, _ end: Int, _ known: Int?) -> Int {
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
      if text.hasOtherSuffix(mention, entity.end, after: entity.words.upperBound) { continue }
      if entity.isFamilyFirst != mention.isFamilyFirst { continue }
      let given = mention.isFamilyFirst ? words.dropFirst() : words.dropLast()
      let others =
        entity.isFamilyFirst ? entity.words.dropFirst() : entity.words.dropLast()
      guard let first = given.first.map(text.tokenKey),
        let otherFirst = others.first.map(text.tokenKey)
      else { continue }
      if first == otherFirst || given.count == 1 && text.contains(others, first)
        || others.count == 1 && text.contains(given, otherFirst)
      {
        return candidate
      }
    }
    return -1
  }

  mutating func add(_ m: Int, _ end: Int, known: Int?) -> Int {
    let mention = mentions[m]
    let words = mention.first..<max(end, mention.first + 1)
    let opening = text.tokenKey(words.lowerBound)
    let closing = text.tokenKey(words.upperBound - 1)
    let surname = mention.isFamilyFirst ? opening : closing
    let given = mention.isFamilyFirst ? closing : opening
    let slot = entities.count
    var entity = SpeakerEntity(
      kind: mention.kind, first: mention.first, end: mention.end, words: words, surname: surname)
    entity.isFamilyFirst = mention.isFamilyFirst
    entity.known = known
    if let known {
      entity.kind = text.isKnownPerson(known) ? .person : .organization
      if text.isKnownPerson(known) { entity.gender = text.genderOfKnown(known) }
      let key = Self.key(ofKnown: known)
      if !byKnown.contains(key) { byKnown.set(key, slot) }
    }
    if entity.gender == .any && entity.kind != .organization && words.count > 1 {
      if !mention.isFamilyFirst, let word = text.word(mention.first), word.isGivenName {
        entity.gender = word.givenName
      }
    }
    if entity.kind == .organization {
      // The Department of Energy is a department.
      let noun = (mention.first + 1..<max(mention.end, mention.first + 1)).first {
        text.isToken($0, "of") || text.isToken($0, "for") || text.isToken($0, "on")
      }
      entity.bodyClass =
        text.word((noun ?? mention.end) - 1)?.bodyClass ?? text.word(mention.first)?.bodyClass
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
    // Ann Sham Lok-yan: a Western name before a Chinese one, whose family name stands first.
    if words.count > 2, !mention.isFamilyFirst, entity.kind != .organization,
      text.hasLowerCaseHyphen(words.upperBound - 1)
    {
      let family = text.tokenKey(words.lowerBound + 1)
      if !byName.contains(family) { byName.set(family, slot) }
    }
    if words.count == 1 && !byName.contains(opening) { byName.set(opening, slot) }
    return slot
  }

  mutating func learn(_ m: Int, _ slot: Int) {
    let mention = mentions[m]
    entities.withUnsafeMutableBufferPointer { Self.learn(mention, &$0[slot]) }
  }

  private static func learn(_ mention: NameMention, _ entity: inout SpeakerEntity) {
    if mention.gender != .any && mention.gender != .neuter { entity.gender = mention.gender }
    if entity.roles.appositive == nil { entity.roles.appositive = mention.roles.appositive }
    if entity.roles.relative == nil { entity.roles.relative = mention.roles.relative }
    let old = entity.roles.premodifier?.count ?? 0
    if let role = mention.roles.premodifier, role.count > old { entity.roles.premodifier = role }
    if entity.roles.titleRole < 0 { entity.roles.titleRole = mention.roles.titleRole }
    if mention.hasTitle && entity.kind == .unknown { entity.kind = .person }
    if mention.isThey { entity.isThey = true }
  }

  /// International Energy Agency: IEA, also as the brackets after it give it.
  mutating func learnAcronym(_ m: Int, _ slot: Int) {
    let mention = mentions[m]
    let key = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(mention.count, 1)) {
      initials in
      var count = 0
      for i in mention.first..<mention.end where text.isCapital(i) {
        initials.initializeElement(at: count, to: text.firstByte(i))
        count += 1
      }
      return count >= 2 ? NameKey(UnsafeBufferPointer(rebasing: initials[..<count])) : .none
    }
    if key != .none && !byAcronym.contains(key) { byAcronym.set(key, slot) }
    let t = mention.end
    if t + 2 < text.count, text.isToken(t, "("), text.isToken(t + 2, ")"), text.isAllCapitals(t + 1)
    {
      byAcronym.set(text.tokenKey(t + 1), slot)
    }
  }

  // MARK: Short names

  mutating func forgetCounts() {
    for e in entities.indices {
      entities[e].mentions = 0
    }
  }

  mutating func note(_ m: Int) {
    let slot = mentions[m].entity
    guard slot >= 0 else { return }
    entities[slot].mentions += 1
    if mentions[m].isSource { entities[slot].hasSpoken = true }
    entities[slot].lastMention = mentions[m].first
  }
}
