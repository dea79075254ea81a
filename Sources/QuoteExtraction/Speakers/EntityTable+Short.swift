import Lexicons
import Syntax
import TextModel

extension EntityTable {
  mutating func resolveShort(_ m: Int) {
    let mention = mentions[m]
    let key = text.key(text.shortFirst(mention), text.nameEnd(mention))
    if text.isAllCapitals(mention.first), mention.kind == .organization {
      let slot = byAcronym.value(key)
      if slot >= 0 {
        mentions[m].entity = slot
        note(m)
        return
      }
      if mention.count == 1, let slot = endingIn(mention.first) {
        byAcronym.set(key, slot)
        mentions[m].entity = slot
        note(m)
        return
      }
    }
    findCandidates(mention, key)
    if candidates.isEmpty, let slot = labelled(mention) {
      byAcronym.set(key, slot)
      mentions[m].entity = slot
      note(m)
      return
    }
    if candidates.isEmpty, let slot = firstOfTwoSurnames(mention) {
      mentions[m].entity = slot
      note(m)
      return
    }
    if candidates.isEmpty {
      let family = sharedFamily(m)
      mentions[m].entity = addShort(m, key)
      if let family { familyOf[mentions[m].entity] = family }
      note(m)
      return
    }
    if keepsCandidates { keepCandidates(m) }
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
      note(m)
    } else {
      rivals[m] = Array(candidates[..<winners])
    }
  }

  /// The body whose name ends in words with these initials: *HC* for the Tilbury High Court; nil where
  /// there are two.
  ///
  /// - Complexity: O(1): the first 64 entities are looked at.
  private func endingIn(_ i: Int) -> Int? {
    let letters = text.bytes[Int(text.tokens[i].start)..<Int(text.tokens[i].end)]
    guard letters.count >= 2, letters.count <= 4 else { return nil }
    var found: Int?
    for (slot, entity) in entities.prefix(64).enumerated()
    where entity.kind == .organization && entity.words.count > letters.count {
      let words = entity.words.suffix(letters.count)
      guard zip(words, letters).allSatisfy({ text.firstByte($0) == $1 && text.isCapital($0) })
      else { continue }
      if found != nil { return nil }
      found = slot
    }
    return found
  }

  /// Who has a single word as the first of two family names, as Spanish has them: *Olmedo* for Ana
  /// Olmedo Vega; of several the one mentioned last.
  ///
  /// - Complexity: O(1): the last 64 entities are looked at.
  private func firstOfTwoSurnames(_ mention: NameMention) -> Int? {
    guard mention.count == 1, mention.kind != .organization,
      text.knownSpeaker(for: mention, text.tokenKey(mention.first)) == nil,
      !(text.word(mention.first)?.isGivenName ?? false)
    else { return nil }
    let key = text.tokenKey(mention.first)
    var found: Int?
    for e in entities.indices.suffix(64) {
      let entity = entities[e]
      guard entity.kind == .person, entity.words.count > 2, !entity.isFamilyFirst,
        entity.introduced < mention.first,
        text.tokenKey(entity.words.upperBound - 2) == key, text.fits(mention, entity)
      else { continue }
      if found.map({ entities[$0].lastMention < entity.lastMention }) ?? true { found = e }
    }
    return found
  }

  /// The family name, a token, that given names share with the one joined to them: *Miles and June Roe*,
  /// *Ann, Miles and June Roe*.
  private func sharedFamily(_ m: Int) -> Int? {
    let mention = mentions[m]
    // *Newlyweds Miles and June Roe*
    let isTitled =
      mention.hasTitle && !(text.word(mention.outerFirst)?.isPluralRole ?? false)
    guard isGivenAlone(mention), !isTitled else { return nil }
    // *Ann Lee, Grant and Barry Roe* are three.
    if mention.first > 0, text.tags[mention.first - 1] == .comma,
      m == 0 || mentions[m - 1].end != mention.first - 1 || !isGivenAlone(mentions[m - 1])
    {
      return nil
    }
    var k = m
    while k + 1 < mentions.count, k - m < 5 {
      let next = mentions[k + 1]
      guard next.first == mentions[k].end + 1 else { return nil }
      if text.isWord(mentions[k].end, "and") {
        guard next.count == 2, next.kind == .person, !next.isFamilyFirst,
          text.word(next.first)?.isGivenName ?? false
        else { return nil }
        return text.nameEnd(next) - 1
      }
      guard text.tags[mentions[k].end] == .comma, isGivenAlone(next) else { return nil }
      k += 1
    }
    return nil
  }

  private func isGivenAlone(_ mention: NameMention) -> Bool {
    mention.count == 1 && mention.kind != .organization && !mention.isPossessive
      && (text.word(mention.first)?.isGivenName ?? false)
  }

  /// Who has the initials that label a turn: *JR:* is Jane Roe, introduced before.
  ///
  /// - Complexity: O(1): the first 64 entities are looked at.
  private func labelled(_ mention: NameMention) -> Int? {
    let i = mention.first
    guard mention.count == 1, text.isAllCapitals(i), text.length(i) >= 2, text.length(i) <= 3,
      text.tokens[i].flags.contains(.startsParagraph), text.isToken(i + 1, ":")
    else { return nil }
    let letters = text.bytes[Int(text.tokens[i].start)..<Int(text.tokens[i].end)]
    var found: Int?
    for (slot, entity) in entities.prefix(64).enumerated() {
      guard entity.introduced < i, entity.words.count == letters.count,
        zip(entity.words, letters).allSatisfy({ text.firstByte($0) == $1 })
      else { continue }
      if found != nil { return nil }
      found = slot
    }
    return found
  }

  /// Adds bearers of a family name who are told from the full names only by title: where the text
  /// has Bill Clinton and Mrs. Clinton, a bare Clinton may be either.
  mutating func addNamesakes() {
    for m in mentions.indices where mentions[m].entity < 0 && mentions[m].hasTitle {
      guard mentions[m].gender == .male || mentions[m].gender == .female else { continue }
      let key = text.key(text.shortFirst(mentions[m]), text.nameEnd(mentions[m]))
      guard bySurname.value(key) >= 0 else { continue }
      findCandidates(mentions[m], key)
      if candidates.isEmpty { mentions[m].entity = addShort(m, key) }
    }
  }

  /// The latest bearers of a short name that fit, oldest first.
  mutating func findCandidates(_ mention: NameMention, _ key: NameKey) {
    while candidates.popLast() != nil {}
    func collect(_ last: Int, _ before: (Int) -> Int32) {
      let start = candidates.count
      var e = last
      var steps = 0
      while e >= 0 && steps < Self.bearers {
        if text.fits(mention, entities[e]) { candidates.append(e) }
        e = Int(before(e))
        steps += 1
      }
      // Oldest first.
      var low = start
      var high = candidates.count - 1
      while low < high {
        candidates.swapAt(low, high)
        low += 1
        high -= 1
      }
    }
    collect(bySurname.value(key)) { chain[$0].surname }
    if !mention.hasHonorific || takesGivenName(mention.outerFirst) {
      collect(byGiven.value(key)) { chain[$0].given }
    } else if candidates.isEmpty {
      // Vietnamese: Tran Van Loc is Mr. Loc.
      collect(byGiven.value(key)) { chain[$0].given }
      candidates.removeAll { !entities[$0].isFamilyFirst || entities[$0].words.count < 3 }
    }
    let slot = byName.value(key)
    if slot >= 0 && !candidates.contains(slot) && text.fits(mention, entities[slot]) {
      candidates.append(slot)
    }
    if candidates.isEmpty { return }
    // A country is not the body that is named for it: *Peru*, *Peru Electricity*.
    if mention.count == 1, let word = text.word(mention.first), word.isOrganization,
      text.bodyClass(word) == .country
    {
      candidates.removeAll {
        entities[$0].kind != .person && entities[$0].words.count > 1
          && text.tokenKey(entities[$0].words.lowerBound) == key
      }
    }
  }

  /// Honorifics that stand before given names: Uncle Bob, Sir Tom, Datuk Azlan.
  private func takesGivenName(_ i: Int) -> Bool {
    Self.givenHonorifics.contains { text.isWord(i, $0) }
  }

  private static let givenHonorifics: [StaticString] = [
    "uncle", "auntie", "aunty", "sir", "dame", "datuk", "dato", "datin", "encik", "puan", "tun",
  ]

  /// Whether somebody came in as the wife, son or brother of another: the family name alone is the
  /// other's.
  private func isRelative(_ entity: SpeakerEntity) -> Bool {
    for range in [entity.roles.premodifier, entity.roles.appositive] {
      guard let range else { continue }
      if range.range.contains(where: { text.word($0)?.sharesName ?? false }) { return true }
    }
    return false
  }

  /// *The elder Roe* is Roe Sr., *the younger Roe* Roe Jr.
  private func isOfAge(_ mention: NameMention, _ entity: SpeakerEntity) -> Bool {
    guard mention.first > 0 else { return false }
    let before = mention.first - 1
    guard
      text.isWord(before, "elder") || text.isWord(before, "older")
        || text.isWord(before, "younger")
    else { return false }
    // "His younger brother, Tom Roe"
    for t in max(0, entity.introduced - 5)..<entity.introduced
    where text.tokenKey(t) == text.tokenKey(before) {
      return true
    }
    guard entity.end > entity.words.upperBound else { return false }
    let suffix = entity.end - 1
    if text.isWord(before, "elder") || text.isWord(before, "older") {
      return text.isWord(suffix, "sr.") || text.isWord(suffix, "sr")
    }
    guard text.isWord(before, "younger") else { return false }
    return text.isWord(suffix, "jr.") || text.isWord(suffix, "jr")
  }

  /// Points for a short name's bearer: introduced before, agreeing title, mentioned lately, often.
  @inline(__always) private mutating func weigh(
    _ mention: NameMention, _ e: Int, _ add: (StaticString, Int) -> Void
  ) {
    let entity = entities[e]
    let key = text.tokenKey(mention.first)
    if entity.surname == key { add("short.family-name", 6) }
    if entity.introduced < mention.first { add("short.introduced", 4) }
    if let known = entity.known, mention.count == 1, text.knownEntry(key) == known {
      add("short.known-by-it", 3)
    }
    if mention.roles.titleRole >= 0 && mention.roles.titleRole == entity.roles.titleRole {
      add("short.title", 4)
    }
    if mention.gender != .any && mention.gender == entity.gender { add("short.gender", 2) }
    if isOfAge(mention, entity) { add("short.age", 8) }
    if isRelative(entity) { add("short.relative", -4) }
    if mention.isSource && entity.hasSpoken { add("short.speaker", mention.hasTitle ? 7 : 1) }
    if mention.hasTitle && !mention.hasHonorific && agreesWithKnown(mention, entity) {
      add("short.known-role", 4)
    }
    if entity.mentions > 0 {
      add("short.mentions", min(entity.mentions, 6))
      let distance = text.sentence(mention.first) - text.sentence(entity.lastMention)
      let nearness = distance <= 0 ? 3 : distance == 1 ? 2 : distance <= 4 ? 1 : 0
      if nearness > 0 { add("short.nearness", nearness) }
    }
  }

  mutating func score(_ mention: NameMention, _ e: Int) -> Int {
    var points = 0
    weigh(mention, e) { points += $1 }
    return points
  }

  /// Keeps the candidates of a short name with their points, for people who ask why.
  mutating func keepCandidates(_ m: Int) {
    considered[m] = candidates.map { e in
      var rules: [(String, Int)] = []
      weigh(mentions[m], e) { rules.append(("\($0)", $1)) }
      return PronounResolver.Weighed(
        entity: e, points: rules.reduce(0) { $0 + $1.1 }, trace: -1, rules: rules)
    }
  }

  mutating func agreesWithKnown(_ mention: NameMention, _ entity: SpeakerEntity) -> Bool {
    guard let known = entity.known else { return false }
    return text.roleAgrees(mention, known)
  }

  /// A new entity for a short name that nothing in the text completes; the knowledge base completes
  /// it where the text agrees or says nothing against it.
  mutating func addShort(_ m: Int, _ key: NameKey) -> Int {
    let mention = mentions[m]
    let known = text.knownSpeaker(for: mention, key)
    if let known {
      let slot = byKnown.value(Self.key(ofKnown: known))
      if slot >= 0 {
        learn(m, slot)
        return slot
      }
    }
    let slot = add(m, text.nameEnd(mention), known: known)
    if known != nil && entities[slot].kind == .unknown { entities[slot].kind = .person }
    learn(m, slot)
    return slot
  }
}
