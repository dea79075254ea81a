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
    if isAnybody && Salience.contrasting.contains(where: { text.isWord(head, $0) }) { return false }
    var ranked: [PronounResolver.Weighed] = []
    for k in traces.indices.suffix(Salience.reach).reversed() {
      let trace = traces[k]
      let e = Int(trace.entity)
      let distance = text.sentence(start) - Int(trace.sentence)
      guard e >= 0, Int(trace.token) < start, distance <= Salience.sentences, !trace.isQuoted,
        table.entities[e].kind == .person || table.entities[e].kind == .unknown && trace.isSource,
        table.entities[e].gender.intersection(gender) != .neuter
      else { continue }
      let entity = table.entities[e]
      // An office has its holder; who has another office is not meant.
      let hasRole = isTrade && self.hasRole(entity)
      if hasRole && word?.isOffice ?? false { continue }
      var rules = [("salience.distance", Salience.nearest - Salience.perSentence * distance)]
      let borders = text.paragraph(start) - Int(trace.paragraph)
      if borders > 0 {
        rules.append(("salience.paragraphs", -Salience.paragraphBorder * min(borders, 3)))
      }
      if trace.isSource { rules.append(("salience.last-speaker", Salience.source)) }
      if trace.isSubject { rules.append(("salience.subject", Salience.subject)) }
      if hasRole { rules.append(("salience.other-role", Salience.otherRole)) }
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
      guard text.paragraph(start) == Int(trace.paragraph),
        text.sentence(start) - Int(trace.sentence) <= 1,
        trace.isSource || trace.isSubject
      else { return false }
    }
    if ranked.count > 1 && best.points - ranked[1].points < Salience.margin { return false }
    decide(a, ranked, .role, "speaker.role-salient")
    return true
  }

  /// Whether nothing but *himself* or *from Visby* follows the noun.
  private func isBare(_ head: Int, _ source: TokenRange) -> Bool {
    var t = head + 1
    let end = Int(source.end)
    while t < end, text.tags[t] == .prp || text.tags[t] == .comma { t += 1 }
    return t >= end || text.isWord(t, "from")
  }

  private func hasRole(_ entity: SpeakerEntity) -> Bool {
    if entity.roles.appositive != nil || entity.roles.relative != nil || entity.roles.titleRole >= 0
    {
      return true
    }
    if let range = entity.roles.premodifier,
      range.range.contains(where: { text.isSingularRole($0) })
    {
      return true
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
    let names = entities.map { table.name($0) }
    let joined = names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    let first = table.mentions[named[0]].first
    let end = table.mentions[named[named.count - 1]].end
    out[a] = SpeakerExplanation(
      speaker: Speaker(
        name: joined, kind: .group, resolution: .name, mention: text.span(first, end)),
      rule: "speaker.several", candidates: [])
  }
}
