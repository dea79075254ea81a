import Lexicons
import Syntax
import TextModel

extension ResolutionPass {
  /// *who* and *which*: the phrase before.
  mutating func resolveRelative(_ a: Int, _ place: Int, neuter: Bool) {
    var token = place
    let sentence = text.sentence(place)
    // "Roe, who opened the talks and who said": the first pronoun's antecedent.
    if token > 1, text.tags[token - 1] == .cc {
      var t = token - 2
      while t >= 0 && place - t < MentionFinder.reach, text.sentence(t) == sentence {
        if text.isWord(t, "who") || text.isWord(t, "which") {
          token = t
          break
        }
        t -= 1
      }
    }
    var m = reader.firstMention(from: token) - 1
    var steps = 0
    while m >= 0 && steps < 8, text.sentence(table.mentions[m].first) == sentence {
      let mention = table.mentions[m]
      defer {
        m -= 1
        steps += 1
      }
      guard mention.entity >= 0, !mention.isPossessive, !mention.isModifier else { continue }
      let isThing = table.entities[mention.entity].kind == .organization
      if isThing != neuter && table.entities[mention.entity].kind != .unknown { continue }
      let isAdjacent = reaches(mention, token)
      // A common noun right before is the antecedent instead: "the aide to Smith, who said".
      if !isAdjacent && steps > 0 { break }
      if isAdjacent || pluralBefore(token) == false {
        set(a, mention.entity, .relative, "speaker.relative")
        return
      }
    }
    out[a] = unnamed(pluralBefore(token) ? .group : .unnamed, "speaker.relative-unnamed")
  }

  /// Whether only commas, brackets and an appositive lie between the name and the pronoun.
  private func reaches(_ mention: NameMention, _ token: Int) -> Bool {
    var t = max(mention.end, mention.outerEnd)
    if t > token { t = mention.end }
    while t < token, text.tags[t] == .comma || text.tags[t] == .colon { t += 1 }
    return t == token
  }

  private func pluralBefore(_ token: Int) -> Bool {
    var t = token - 1
    while t >= 0 && token - t < 4 {
      if text.tags[t] == .nns { return true }
      if text.tags[t] == .nn || text.tags[t] == .np { return false }
      t -= 1
    }
    return false
  }

  /// *I* and *we*: inside a quotation its speaker, else the writer.
  mutating func resolveFirstPerson(_ a: Int, _ token: Int, plural: Bool) {
    if let holder = attributions[a].parent, holder < speakerEntity.count,
      speakerEntity[holder] >= 0
    {
      set(a, speakerEntity[holder], .pronoun, "speaker.first-person")
      return
    }
    if !plural, let writer = writer() {
      set(a, writer, .pronoun, "speaker.first-person-byline")
      return
    }
    out[a] = unnamed(plural ? .group : .person, "speaker.first-person-writer")
  }

  /// The entity that the byline names: a paragraph near the top that is *By* and a name.
  func writer() -> Int? {
    for paragraph in text.paragraphs.prefix(4) {
      let first = Int(paragraph.first)
      guard text.isWord(first, "by"), first + 1 < Int(paragraph.end) else { continue }
      let m = reader.firstMention(from: first + 1)
      guard m < table.mentions.count else { return nil }
      let mention = table.mentions[m]
      guard mention.outerFirst == first + 1, mention.kind != .organization, mention.entity >= 0,
        Int(paragraph.end) - mention.end < 8
      else { return nil }
      return mention.entity
    }
    return nil
  }

  /// *they*: the last speaker where that is a group or an organisation; a person only where nothing
  /// plural lies between.
  mutating func resolveThey(_ a: Int, _ token: Int) {
    if let e = goesByThey(before: token) {
      set(a, e, .pronoun, "speaker.they-own")
      return
    }
    if last >= 0, let speaker = out[last].speaker {
      let place = attributions[last].source.map { Int($0.first) } ?? 0
      let isNear = text.paragraph(token) - text.paragraph(place) <= 1
      if isNear, speaker.kind == .group, speaker.name != nil {
        var same = speaker
        same.resolution = .pronoun
        out[a] = SpeakerExplanation(speaker: same, rule: "speaker.they-several", candidates: [])
        return
      }
      if isNear && speaker.kind == .organization && speakerEntity[last] >= 0 {
        set(a, speakerEntity[last], .pronoun, "speaker.they-organization")
        return
      }
      if isNear, speaker.kind == .person, speakerEntity[last] >= 0,
        table.entities[speakerEntity[last]].gender == .any,
        text.sentence(token) - text.sentence(place) <= 1
      {
        set(a, speakerEntity[last], .pronoun, "speaker.they-person")
        return
      }
    }
    out[a] = unnamed(.group, "speaker.they-group")
  }

  /// The one last spoken of who goes by *they*.
  private func goesByThey(before token: Int) -> Int? {
    let sentence = text.sentence(token)
    for trace in traces.reversed().prefix(PronounResolver.reach) {
      guard sentence - Int(trace.sentence) <= PronounResolver.sentences else { return nil }
      if trace.entity >= 0, table.entities[Int(trace.entity)].isThey { return Int(trace.entity) }
    }
    return nil
  }

  /// "the spokesperson", "the Treasury secretary": the person whom the text gives this role.
  mutating func resolveRole(_ a: Int, _ head: Int, _ source: TokenRange, _ possessor: Int) {
    let wanted = text.tokenKey(head)
    let related = [wanted] + text.lexicon.relatedRoles(wanted)
    var candidates: [PronounResolver.Weighed] = []
    let start = Int(source.first)
    beginSearch()
    let gender = text.word(head)?.roleGender ?? .any
    for e in roleHolders(near: start) {
      let entity = table.entities[e]
      guard entity.kind != .organization, entity.gender.intersection(gender) != .neuter else {
        continue
      }
      if possessor >= 0, table.mentions[possessor].entity == e { continue }
      var rules: [(String, Int)] = []
      let fit = roleFit(entity, related, start, head)
      guard fit > 0 else { continue }
      rules.append(("role.agrees", fit))
      if entity.introduced < start { rules.append(("role.introduced", 3)) }
      if let trace = traces.suffix(64).last(where: {
        Int($0.entity) == e && Int($0.token) < start
      }) {
        let distance = text.sentence(start) - Int(trace.sentence)
        rules.append(("role.distance", max(0, 6 - distance)))
        if trace.isSource { rules.append(("role.last-speaker", 1)) }
      }
      let trace = traces.suffix(64).lastIndex { Int($0.entity) == e } ?? -1
      candidates.append(
        .init(
          entity: e, points: rules.reduce(0) { $0 + $1.1 }, trace: trace, rules: rules))
    }
    candidates.sort { $0.points != $1.points ? $0.points > $1.points : $0.entity < $1.entity }
    if candidates.isEmpty {
      if resolveRelative(a, of: head, start) || resolveWitness(a, head)
        || resolveByTag(a, head, start)
      {
        return
      }
      if resolveCharged(a, head, start) || resolveByAge(a, head, start)
        || resolveNominee(a, head, start)
      {
        return
      }
      // THE WITNESS: in a transcript is nobody of the other labels.
      if !isLabel(source),
        resolveBySalience(a, head, source) || resolveByParty(a, head, start)
          || resolveByModifiers(a, head, start)
      {
        return
      }
      out[a] = unnamed(.unnamed, "speaker.role-unnamed", role: roleOf(source))
      return
    }
    decide(a, candidates, .role, "speaker.role")
  }

  /// Whether the phrase and a colon begin a paragraph: the label of a turn.
  private func isLabel(_ source: TokenRange) -> Bool {
    text.tokens[Int(source.first)].flags.contains(.startsParagraph)
      && text.isToken(Int(source.end), ":")
  }

  private func roleOf(_ source: TokenRange) -> String {
    var first = Int(source.first)
    while first < Int(source.end) - 1, text.tags[first] == .dt || text.tags[first] == .prps {
      first += 1
    }
    // "The senator, a Republican from Ohio,": the senator.
    var end = first + 1
    while end < Int(source.end), end - first < MentionFinder.reach, text.tags[end] != .comma {
      end += 1
    }
    return text.string(first, end)
  }

  /// Entities lately spoken of, and those introduced soon after.
  private mutating func roleHolders(near token: Int) -> [Int] {
    var out: [Int] = []
    for k in traces.indices.suffix(64).reversed() {
      let e = Int(traces[k].entity)
      if e >= 0 && meets(e) { out.append(e) }
    }
    var m = reader.firstMention(from: token)
    let end = min(table.mentions.count, m + 12)
    while m < end {
      let e = table.mentions[m].entity
      if e >= 0 && meets(e) { out.append(e) }
      m += 1
    }
    return out
  }

  /// Points for the agreement of a role noun and its modifiers with an entity's roles.
  private func roleFit(
    _ entity: SpeakerEntity, _ wanted: [NameKey], _ start: Int, _ head: Int
  ) -> Int {
    var fromKnown = false
    if !wanted.contains(where: { says(entity, $0) }) {
      guard wanted.contains(where: { isKnown(entity, $0) }) else { return 0 }
      fromKnown = true
    }
    var points = fromKnown ? 3 : 6
    var agreeing = 0
    var strange = 0
    var i = head - 1
    while i >= start, text.isNominal(i) || text.isCapital(i) {
      if text.tags[i] == .nn || text.tags[i] == .np || text.tags[i] == .jj {
        let key = text.tokenKey(i)
        if says(entity, key) || fromKnown && isKnown(entity, key) || isNear(entity, key) {
          agreeing += 1
          points += 3
        } else if text.tags[i] != .jj {
          strange += 1
          points -= 3
        }
      }
      i -= 1
    }
    if strange > 0 && agreeing == 0 { return 0 }
    return max(points, 1)
  }

  /// Whether the text gives an entity this word in a role.
  func says(_ entity: SpeakerEntity, _ key: NameKey) -> Bool {
    for range in [entity.roles.appositive, entity.roles.premodifier, entity.roles.relative] {
      guard let range else { continue }
      for i in range.range.prefix(MentionFinder.reach) where text.tokenKey(i) == key {
        return true
      }
    }
    return entity.roles.titleRole >= 0 && entity.roles.titleRole < text.lexicon.titleRoleWords.count
      && text.lexicon.titleRoleWords[entity.roles.titleRole].contains(key)
  }

  /// Whether the knowledge base has this word in an entity's roles or affiliation.
  private func isKnown(_ entity: SpeakerEntity, _ key: NameKey) -> Bool {
    guard let known = entity.known else { return false }
    return text.lexicon.speakers.entries[known].roleWords.contains(key)
      || text.lexicon.speakers.entries[known].affiliationWords.contains(key)
  }

  /// Continuations and floating quotations take over the speaker of the one they carry on.
  mutating func inherit(_ a: Int) {
    guard attributions[a].source == nil, out[a].speaker == nil else { return }
    var from = attributions[a].continues
    var steps = 0
    while let b = from, b < attributions.count, steps < 16 {
      if let speaker = out[b].speaker {
        var copy = speaker
        copy.resolution = speaker.resolution == .unnamed ? .unnamed : .continuation
        out[a] = SpeakerExplanation(
          speaker: copy, rule: "speaker.continuation", candidates: [])
        speakerEntity[a] = speakerEntity[b]
        return
      }
      from = attributions[b].continues
      steps += 1
    }
  }
}
