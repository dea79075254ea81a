import Lexicons
import Syntax
import TextModel

extension ResolutionPass {
  /// Points for the person that a definite noun means where nobody has that role in so many words.
  private enum Salience {
    static let reach = 32
    static let sentences = 3
    static let nearest = 6
    static let perSentence = 2
    static let paragraphBorder = 2
    static let source = 4
    static let subject = 3
    static let agreeing = 4
    static let otherRole = -5
    static let adjacent = 3
    static let threshold = 5
    static let margin = 3
    /// Nouns for who stands against whoever is spoken of.
    static let contrasting: [StaticString] = [
      "victim", "suspect", "defendant", "accused", "attacker", "killer", "gunman", "assailant",
      "witness", "patient", "voter", "customer", "caller", "stranger", "intruder", "rival",
      "opponent", "counterpart", "neighbor", "neighbour", "friend", "relative", "predecessor",
      "successor", "man", "woman", "boy", "girl", "child", "teenager", "person", "other", "speaker",
      "writer", "author", "source", "passenger", "bystander",
    ]
    /// Nouns for positions: who has another one is not meant.
    static let positions: [StaticString] = [
      "spokesman", "spokeswoman", "spokesperson", "minister", "secretary", "director", "chairman",
      "chairwoman", "chair", "chief", "president", "manager", "official", "officer", "leader",
      "head", "judge", "prosecutor", "lawyer", "attorney", "barrister", "solicitor", "ambassador",
      "commissioner", "governor", "mayor", "deputy", "adviser", "advisor", "aide", "editor",
      "reporter", "journalist", "interviewer", "host", "moderator", "presenter", "coach", "captain",
      "detective", "inspector", "assistant", "representative", "delegate", "envoy", "negotiator",
      "expert", "analyst", "critic", "nominee", "candidate", "treasurer", "coroner", "magistrate",
    ]
  }

  /// "the striker", "the 33-year-old", "the Norwegian": the one person lately spoken of who may be
  /// meant; false where nobody stands out.
  mutating func resolveBySalience(_ a: Int, _ head: Int, _ source: TokenRange) -> Bool {
    let start = Int(source.first)
    guard text.isWord(start, "the"), isBare(head, source) else { return false }
    let word = text.word(head)
    let gender = word?.roleGender ?? .any
    // "the 33-year-old", "the Norwegian" go with any trade.
    let isTrade = word != nil && !text.isCapital(head) && !text.endsInOld(head)
    // Any defendant, any victim may be somebody else than who spoke last, unless nobody else has been
    // spoken of since.
    let isAnybody = isTrade && !(word?.isOffice ?? false)
    // "the former teacher" may have any office now; "the ecologist" is a trade beside one.
    let isFormer = isFormer(start, head)
    let isCraft =
      isTrade && !Salience.positions.contains { text.isWord(head, $0) }
      && !(word?.isTitle ?? true)
    if isAnybody && Salience.contrasting.contains(where: { text.isWord(head, $0) }) { return false }
    let sentence = opening(a, start)
    // A paragraph that begins with the quotation goes on from the one before.
    let borders = opensParagraph(a, start) ? 1 : 0
    var ranked: [PronounResolver.Weighed] = []
    for k in traces.indices.suffix(Salience.reach).reversed() {
      let trace = traces[k]
      let e = Int(trace.entity)
      let distance = sentence - Int(trace.sentence)
      guard e >= 0, Int(trace.token) < start, distance <= Salience.sentences, !trace.isQuoted,
        table.entities[e].kind == .person || table.entities[e].kind == .unknown && trace.isSource,
        table.entities[e].gender.intersection(gender) != .neuter,
        !isParty(head) || parties[e].map({ $0 == text.tokenKey(head) }) ?? true
      else { continue }
      let entity = table.entities[e]
      // An office has its holder; who has another office is not meant.
      let hasRole = isTrade && self.hasRole(entity)
      let isAdjacent =
        distance <= 1 && text.paragraph(start) - Int(trace.paragraph) <= borders
        && (trace.isSource || trace.isSubject)
      if hasRole, word?.isOffice ?? false, !(isFormer || isCraft && isAdjacent) { continue }
      var rules = [("salience.distance", Salience.nearest - Salience.perSentence * distance)]
      let crossed = text.paragraph(start) - Int(trace.paragraph)
      if crossed > 0 {
        rules.append(("salience.paragraphs", -Salience.paragraphBorder * min(crossed, 3)))
      }
      if trace.isSource { rules.append(("salience.last-speaker", Salience.source)) }
      if trace.isSubject { rules.append(("salience.subject", Salience.subject)) }
      if isAdjacent {
        rules.append(("salience.adjacent", Salience.adjacent))
      }
      if hasRole && !isFormer { rules.append(("salience.other-role", Salience.otherRole)) }
      if (start + 1..<max(head, start + 1)).contains(where: { isNear(entity, text.tokenKey($0)) }) {
        rules.append(("salience.modifier", Salience.agreeing))
      }
      let points = rules.reduce(0) { $0 + $1.1 }
      if let at = ranked.firstIndex(where: { $0.entity == e }) {
        if points > ranked[at].points {
          ranked[at] = .init(entity: e, points: points, trace: k, rules: rules)
        }
      } else {
        ranked.append(.init(entity: e, points: points, trace: k, rules: rules))
      }
    }
    ranked = Self.ranked(ranked)
    guard let best = ranked.first, best.points >= Salience.threshold else { return false }
    if isAnybody {
      let trace = traces[best.trace]
      guard text.paragraph(start) - Int(trace.paragraph) <= borders,
        sentence - Int(trace.sentence) <= 1,
        trace.isSource || trace.isSubject
      else { return false }
    }
    if ranked.count > 1 && best.points - ranked[1].points < Salience.margin { return false }
    decide(a, ranked, .role, "speaker.role-salient")
    return true
  }

  /// Whether nothing but *himself*, *from Visby*, an MP's *for Visby* or a relative clause between commas
  /// follows the noun.
  private func isBare(_ head: Int, _ source: TokenRange) -> Bool {
    var t = head + 1
    let end = Int(source.end)
    while t < end, text.tags[t] == .prp || text.tags[t] == .comma { t += 1 }
    return t >= end || text.isWord(t, "from")
      || text.isWord(t, "of") && t + 2 == end && text.tags[t + 1] == .cd
      || text.isWord(t, "for") && (text.word(head)?.isPostnominal ?? false)
      || text.tags[t - 1] == .comma && text.tags[t] == .wh
  }

  /// Sentence in which what is said begins, where it stands before its source in the same paragraph: a
  /// quotation's own sentences are no distance.
  private func opening(_ a: Int, _ start: Int) -> Int {
    guard let first = attributions[a].content.first.map({ Int($0.first) }), first >= 0,
      first < start, text.paragraph(first) == text.paragraph(start)
    else { return text.sentence(start) }
    return text.sentence(first)
  }

  /// Whether what is said begins the paragraph of its source.
  private func opensParagraph(_ a: Int, _ start: Int) -> Bool {
    guard let first = attributions[a].content.first.map({ Int($0.first) }), first >= 0,
      first < start
    else { return false }
    return text.tokens[first].flags.contains(.startsParagraph)
      && text.paragraph(first) == text.paragraph(start)
  }

  /// Whether a word before the noun sets it in the past: *the former teacher*.
  private func isFormer(_ start: Int, _ head: Int) -> Bool {
    (start + 1..<max(head, start + 1)).contains {
      text.isWord($0, "former") || text.isWord($0, "retired") || text.isWord($0, "one-time")
        || text.isWord($0, "ex")
    }
  }

  private func hasRole(_ entity: SpeakerEntity) -> Bool {
    if entity.roles.titleRole >= 0 { return true }
    // A neighbour or a mother of four may have any trade.
    for range in [entity.roles.appositive, entity.roles.premodifier, entity.roles.relative] {
      if let range,
        range.range.contains(where: { text.word($0).map { $0.isOffice || $0.isTitle } ?? false })
      {
        return true
      }
    }
    return entity.known.map { !text.lexicon.speakers.entries[$0].roles.isEmpty } ?? false
  }

  /// Whether a word stands in the sentence that introduces an entity.
  func isNear(_ entity: SpeakerEntity, _ key: NameKey) -> Bool {
    let sentence = text.sentences[text.sentence(entity.introduced)].range
    let first = max(sentence.lowerBound, entity.introduced - 30)
    let end = min(sentence.upperBound, entity.introduced + 30)
    return (first..<end).contains { text.tokenKey($0) == key }
  }

  /// "The EU, Japan and Canada": all of them, none alone.
  mutating func resolveSeveral(_ a: Int, _ named: [Int]) {
    let entities = named.map { table.mentions[$0].entity }
    guard entities.allSatisfy({ $0 >= 0 }) else {
      out[a] = unnamed(.group, "speaker.several-ambiguous")
      return
    }
    setSeveral(a, entities, "speaker.several", .name)
    let first = table.mentions[named[0]].first
    let end = table.mentions[named[named.count - 1]].end
    out[a].speaker?.mention = text.span(first, end)
    if entities.count == 2, entities.allSatisfy({ table.entities[$0].kind == .person }) {
      remember(Couple(entities: entities, paragraph: text.paragraph(first)))
    }
  }

  /// Sets the speaker to several together, by their names.
  mutating func setSeveral(_ a: Int, _ entities: [Int], _ rule: String, _ resolution: Resolution) {
    let names = entities.enumerated().map { n, e in
      // *Miles and June Roe* share their family name.
      if n + 1 < entities.count, let family = table.familyOf[e], let last = entities.last,
        table.entities[last].surname == text.tokenKey(family)
      {
        return text.string(table.entities[e].first, table.entities[e].end)
      }
      return table.name(e)
    }
    let joined = names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    out[a] = SpeakerExplanation(
      speaker: Speaker(
        name: joined, kind: .group, resolution: resolution,
        mention: entities.last.map { table.mentionSpan($0) }),
      rule: rule, candidates: [])
  }
}
