import Lexicons
import Syntax
import TextModel

/// One walk through a document that resolves its sources in the order of the text.
struct ResolutionPass {
  let text: SpeakerText
  var table: EntityTable
  let attributions: [Attribution]
  let keepsCandidates: Bool
  let reader: SourceReader
  let pronouns: PronounResolver
  /// Names and resolved pronouns so far, in the order of the text.
  var traces: [Trace] = []
  var out: [SpeakerExplanation]
  /// Entity of each attribution's speaker, -1 for none.
  var speakerEntity: [Int]
  /// Number below zero for a speaker without a name, so that pronouns may go back to it; 0 for none.
  var nameless: [Int]
  /// Attribution whose content (plus one) covers each token, and whether in marks.
  let contentOf: UnsafeMutablePointer<Int32>
  let quoted: UnsafeMutablePointer<Bool>
  /// By entity: index into `made` of its speaker, -1 where none was made yet.
  private var madeAt: [Int32]
  private var made: [Speaker] = []
  /// By entity: number of the last search that met it.
  private var met: [Int32]
  private var search: Int32 = 0
  /// Candidates of the pronoun at hand, and the pronoun.
  var found: [PronounResolver.Found] = []
  /// What weighing needs of each entity, close together.
  var weights: [EntityWeight]
  var asked: Anaphor?
  /// Bodies without a name of their own, by head noun, as the text called them last.
  var called: [NameKey: Speaker] = [:]
  /// Parties by which the text called entities.
  var parties: [Int: NameKey] = [:]
  /// Entity that answers in an interview, -1 for none, nil before the first answer.
  var interviewee: Int?
  /// Entity that asks in an interview, -1 for none, nil before the first question.
  var interviewer: Int?
  /// Two persons named together, the latest last.
  var couples: [Couple] = []
  /// Entity that gave evidence last, -1 for none.
  var witness = -1
  /// Last attribution resolved outside any other's content.
  var last = -1
  private var nextMention = 0
  private var nextPronoun = 0
  /// How many of the listed pronouns lie before it.
  private var pronounsPassed = 0

  init(text: SpeakerText, table: EntityTable, attributions: [Attribution], keepsCandidates: Bool) {
    self.text = text
    self.table = table
    self.attributions = attributions
    self.keepsCandidates = keepsCandidates
    reader = SourceReader(text: text, mentions: table.mentions)
    pronouns = PronounResolver()
    out = [SpeakerExplanation].filled(
      attributions.count,
      with: SpeakerExplanation(speaker: nil, rule: "speaker.none", candidates: []))
    speakerEntity = [Int].filled(attributions.count, with: -1)
    nameless = [Int].filled(attributions.count, with: 0)
    madeAt = [Int32].filled(table.entities.count, with: -1)
    met = [Int32].filled(table.entities.count, with: 0)
    weights = table.entities.map { EntityWeight($0) }
    found.reserveCapacity(PronounResolver.reach)
    traces.reserveCapacity(table.mentions.count + text.count / 16)
    contentOf = text.contentOf
    quoted = text.quoted
    for a in attributions.indices {
      for range in attributions[a].content {
        for i in range.range where i >= 0 && i < text.count && contentOf[i] == 0 {
          contentOf[i] = Int32(truncatingIfNeeded: a + 1)
        }
      }
    }
    markQuoted()
  }

  /// Marks what stands between quotation marks; an unclosed mark reaches to its paragraph's end.
  private mutating func markQuoted() {
    let marks = text.lists.marks
    var k = 0
    for paragraph in text.paragraphs {
      let end = Int(paragraph.end)
      while k < marks.count && Int(marks[k]) < Int(paragraph.first) { k += 1 }
      var isOpen = false
      while k < marks.count && Int(marks[k]) < end {
        let i = Int(marks[k])
        k += 1
        let flags = text.tokens[i].flags
        if flags.contains(.spaceBefore) && !flags.contains(.spaceAfter) {
          isOpen = true
        } else if flags.contains(.spaceAfter) {
          isOpen = false
        } else {
          isOpen.toggle()
        }
        // To the next mark, which is marked itself only if it leaves the quotation open.
        let next = k < marks.count ? min(Int(marks[k]), end) : end
        if isOpen { (quoted + i).update(repeating: true, count: next - i) }
      }
    }
  }

  /// Resolves everything; the answers are in `out`.
  mutating func run() {
    var order = attributions.indices.map { (place: place($0), number: $0) }
    if !zip(order, order.dropFirst()).allSatisfy({ $0.place <= $1.place }) {
      order.sort { $0.place != $1.place ? $0.place < $1.place : $0.number < $1.number }
    }
    for a in order { resolve(a.number) }
    for a in order {
      identifyLater(a.number)
      identifyBodyLater(a.number)
    }
    identifyByNextName(order.map(\.number))
    for a in attributions.indices { inherit(a) }
  }

  private func place(_ a: Int) -> Int {
    if let source = attributions[a].source { return Int(source.first) }
    return attributions[a].content.first.map { Int($0.first) } ?? Int.max
  }

  // MARK: Traces

  /// Adds the names and narrative pronouns before `token` to the traces.
  mutating func advance(to token: Int) {
    while true {
      let mention =
        nextMention < table.mentions.count ? table.mentions[nextMention].first : Int.max
      skipToPronoun(token)
      let pronoun = nextPronoun < token ? nextPronoun : Int.max
      guard min(mention, pronoun) < token else { return }
      if mention <= pronoun {
        addTrace(ofMention: nextMention)
        nextMention += 1
      } else {
        followPronoun(pronoun)
        nextPronoun += 1
      }
    }
  }

  private mutating func addTrace(ofMention m: Int) {
    let entity = table.mentions[m].entity
    guard entity >= 0 else { return }
    let first = table.mentions[m].first
    // "The minister for ports, Jane Roe,": the ports are part of her role.
    let isInRole =
      m + 1 < table.mentions.count && table.mentions[m + 1].outerFirst <= first
    addTrace(
      first, table.mentions[m].end, entity,
      embedded: table.mentions[m].isPossessive || table.mentions[m].isModifier || isInRole,
      place: isPlace(m))
  }

  /// Whether a single word that the lexicons do not know stands where a place does: *an office in
  /// Tilbury*.
  private mutating func isPlace(_ m: Int) -> Bool {
    // Asked of the mention in its place: it is large.
    let first = table.mentions[m].first
    let before = first - 1
    guard table.mentions[m].count == 1, before >= 0, text.tags[before] == .in,
      !table.mentions[m].isPossessive,
      table.entities[table.mentions[m].entity].kind == .unknown, text.word(first) == nil
    else { return false }
    return text.isWord(before, "in") || text.isWord(before, "at") || text.isWord(before, "near")
      || text.isWord(before, "from")
  }

  private mutating func skipToPronoun(_ limit: Int) {
    let list = text.lists.pronouns
    while pronounsPassed < list.count {
      let i = Int(list[pronounsPassed])
      if i >= limit { break }
      if i >= nextPronoun, !quoted[i], let word = text.word(i), word.pronounPerson == 3,
        !word.isPluralPronoun, word.pronounGender == .male || word.pronounGender == .female
      {
        nextPronoun = i
        return
      }
      pronounsPassed += 1
    }
    nextPronoun = max(nextPronoun, min(limit, text.count))
  }

  private mutating func addTrace(
    _ first: Int, _ end: Int, _ entity: Int, embedded: Bool, pronoun: Bool = false,
    source: Bool = false, place: Bool = false
  ) {
    var trace = Trace(first, end, entity: entity, in: text)
    trace.isSubject = !embedded && text.isSubject(first, end)
    trace.isSource = source
    trace.isQuoted = quoted[first]
    trace.isContent = contentOf[first] != 0
    trace.isEmbedded = embedded
    trace.isPronoun = pronoun
    trace.isPlace = place
    trace.settle()
    traces.append(trace)
  }

  private mutating func followPronoun(_ i: Int) {
    guard let word = text.word(i) else { return }
    pronouns.weigh(
      anaphor(i, word.pronounGender, isNeuter: false, isQuoted: false, excluded: -1), traces,
      &weights, into: &found)
    // The best, and how far it leads.
    var best = -1
    var second = Int.min
    for k in found.indices {
      if best < 0 || found[k].points > found[best].points {
        if best >= 0 { second = max(second, found[best].points) }
        best = k
      } else {
        second = max(second, found[k].points)
      }
    }
    guard best >= 0 else { return }
    if second != Int.min && found[best].points - second < PronounResolver.Weights.margin { return }
    let e = found[best].entity
    if e >= 0, table.entities[e].gender == .any,
      table.entities[e].kind == .person
        || found[best].points >= PronounResolver.Weights.certain,
      second == Int.min || found[best].points - second >= PronounResolver.Weights.certain
    {
      table.entities[e].gender = word.pronounGender
      table.entities[e].kind = .person
      weights[e] = EntityWeight(table.entities[e])
    }
    addTrace(i, i + 1, found[best].entity, embedded: word.pronoun == .possessive, pronoun: true)
  }

  func anaphor(
    _ token: Int, _ gender: Gender, isNeuter: Bool, isQuoted: Bool, excluded: Int
  ) -> Anaphor {
    Anaphor(
      token: token, sentence: text.sentence(token), paragraph: text.paragraph(token),
      gender: gender, isNeuter: isNeuter, isQuoted: isQuoted, excluded: excluded)
  }

  /// Starts a search in which every entity is met once.
  mutating func beginSearch() { search += 1 }

  /// Whether the search meets an entity for the first time.
  mutating func meets(_ e: Int) -> Bool {
    if met[e] == search { return false }
    met[e] = search
    return true
  }

  // MARK: Sources

  private mutating func resolve(_ a: Int) {
    guard let source = attributions[a].source, Int(source.end) <= text.count, source.count > 0
    else { return }
    let first = Int(source.first)
    advance(to: first)
    let isInner = contentOf[first] != 0 && Int(contentOf[first]) - 1 != a
    switch reader.reading(source.range) {
    case .name(let m): resolveName(a, m)
    case .pronoun(let token): resolvePronoun(a, token, isInner: isInner)
    case .role(let head, let possessor):
      resolveRole(a, head, source, possessor)
      if speakerEntity[a] >= 0, isNamed(speakerEntity[a], inContentOf: a, byPronoun: false) {
        speakerEntity[a] = -1
        out[a] = unnamed(.unnamed, "speaker.role-unnamed")
      }
      if out[a].speaker?.kind == .unnamed { nameless[a] = -2 - a }
      if speakerEntity[a] >= 0, isParty(head) { parties[speakerEntity[a]] = text.tokenKey(head) }
    case .body(let head, let possessor): resolveBody(a, head, source, possessor)
    case .several(let named): resolveSeveral(a, named)
    case .documentOf(let m):
      resolveName(a, m, resolution: .nominal, rule: "speaker.document-of")
    case .unnamed where isAnswer(source):
      if !resolveInterviewee(a) { out[a] = unnamed(.unnamed, "speaker.unnamed") }
    case .unnamed where isQuestion(source):
      if !resolveInterviewer(a) { out[a] = unnamed(.unnamed, "speaker.unnamed") }
    case .unnamed(let isGroup):
      if isGroup, resolvePolice(a, source) || resolvePair(a, source) { break }
      if !isGroup, text.isWord(Int(source.end) - 1, "pair"), resolvePair(a, source) { break }
      out[a] = unnamed(isGroup ? .group : .unnamed, "speaker.unnamed")
      if !isGroup { nameless[a] = -2 - a }
    }
    if speakerEntity[a] >= 0, givesEvidence(a) { witness = speakerEntity[a] }
    if !isInner {
      last = a
      let entity = speakerEntity[a] >= 0 ? speakerEntity[a] : nameless[a]
      // Who asks is seldom spoken of.
      if out[a].rule == "speaker.interviewer" { return }
      if entity != 0 || speakerEntity[a] == 0 {
        advance(to: Int(source.end))
        var trace = Trace(
          first, Int(source.end), entity: entity, in: text, gender: text.gender(of: source))
        trace.isSubject = true
        trace.isSource = true
        trace.settle()
        traces.append(trace)
      }
    }
  }

  func unnamed(_ kind: SpeakerKind, _ rule: String, role: String? = nil) -> SpeakerExplanation {
    SpeakerExplanation(
      speaker: Speaker(name: nil, kind: kind, role: role, resolution: .unnamed), rule: rule,
      candidates: [])
  }

  /// Sets the speaker of attribution `a` to an entity.
  mutating func set(
    _ a: Int, _ e: Int, _ resolution: Resolution, _ rule: String,
    candidates: [SpeakerCandidate] = []
  ) {
    speakerEntity[a] = e
    if madeAt[e] < 0 {
      madeAt[e] = Int32(truncatingIfNeeded: made.count)
      made.append(
        Speaker(
          name: table.name(e), id: table.identifier(e), kind: table.speakerKind(e),
          role: table.role(e), resolution: resolution, mention: table.mentionSpan(e)))
    }
    out[a].speaker = made[Int(madeAt[e])]
    out[a].speaker?.resolution = resolution
    out[a].rule = rule
    out[a].candidates = candidates
  }

  /// Sets the speaker to nobody, with the candidates that were equal.
  mutating func setAmbiguous(_ a: Int, _ rivals: [Int], _ rule: String, _ c: [SpeakerCandidate]) {
    out[a] = SpeakerExplanation(
      speaker: Speaker(
        name: nil, kind: .person, resolution: .ambiguous,
        candidates: rivals.map { table.name($0) }),
      rule: rule, candidates: c)
  }

  private mutating func resolveName(
    _ a: Int, _ m: Int, resolution: Resolution? = nil, rule: String = "speaker.name"
  ) {
    let mention = table.mentions[m]
    let candidates =
      keepsCandidates ? Self.ranked(table.considered[m] ?? []).map { candidate($0) } : []
    if mention.entity < 0 {
      setAmbiguous(a, table.rivals[m] ?? [], "speaker.name-ambiguous", candidates)
      return
    }
    if resolution == nil, let family = familyNamed(mention) {
      setSeveral(a, family, "speaker.family", .shortName)
      return
    }
    let entity = table.entities[mention.entity]
    let isWhole = mention.end - mention.first >= entity.end - entity.first
    let isAcronym = entity.kind == .organization && !isWhole
    set(
      a, mention.entity, resolution ?? (isAcronym ? .acronym : isWhole ? .name : .shortName), rule,
      candidates: candidates)
  }
}
