import Lexicons
import Syntax
import TextModel

/// Two people spoken of as a pair, and somebody whom a lede tells of before it names him.
extension ResolutionPass {
  private static let pairs: [StaticString] = ["pair", "duo", "couple", "two", "twins"]
  /// How many paragraphs back the two were spoken of.
  private static let pairParagraphs = 2

  /// *The two leaders*, *the pair*, *both presidents*: the two persons last named together, or the only two
  /// lately spoken of.
  mutating func resolvePair(_ a: Int, _ source: TokenRange) -> Bool {
    let first = Int(source.first)
    let next = first + 1
    let isBoth = text.isWord(first, "both")
    guard source.count <= 4, isBoth || text.isWord(first, "the") && next < Int(source.end) else {
      return false
    }
    let isCounted = isBoth || Self.pairs.contains { text.isWord(next, $0) }
    let last = Int(source.end) - 1
    let isRole = text.tags[last] == .nns && (text.word(last)?.isPluralRole ?? false)
    let isAlone = last == first || !isBoth && last == next
    guard isCounted ? isAlone || isRole : isRole && last == next else { return false }
    // *The presidents* are the two that were counted before.
    var found = couples.filter { text.paragraph(first) - $0.paragraph <= (isCounted ? 8 : 3) }
    if found.isEmpty, isCounted, let two = twoSpokenOf(before: first) { found = [two] }
    guard let latest = found.last else { return false }
    let fitting = isRole ? found.last { holds($0, last) } : nil
    let two = fitting ?? latest
    setSeveral(a, two.entities, "speaker.pair", .nominal)
    remember(Couple(entities: two.entities, paragraph: text.paragraph(first)))
    return true
  }

  /// The two of a family in *the Roes*, where the text has two persons of that name; nil elsewhere.
  ///
  /// - Complexity: O(1): the first 64 entities are looked at, for one word that ends in *s* only.
  func familyNamed(_ mention: NameMention) -> [Int]? {
    let i = mention.first
    let end = Int(text.tokens[i].end) - 1
    guard mention.count == 1, text.isWord(i - 1, "the"), text.bytes[end] == 0x73,
      table.entities[mention.entity].kind != .organization
    else { return nil }
    let family = text.bytes[Int(text.tokens[i].start)..<end]
    var found: [Int] = []
    for (e, entity) in table.entities.prefix(64).enumerated()
    where entity.kind == .person && e != mention.entity {
      let last = table.familyOf[e] ?? entity.words.upperBound - 1
      let name = text.bytes[Int(text.tokens[last].start)..<Int(text.tokens[last].end)]
      if name.elementsEqual(family) { found.append(e) }
    }
    guard found.count == 2 else { return nil }
    return found.sorted { table.entities[$0].introduced < table.entities[$1].introduced }
  }

  /// Whether both of two have the role whose plural is a token: *both presidents*.
  private func holds(_ two: Couple, _ plural: Int) -> Bool {
    let start = Int(text.tokens[plural].start)
    let end = Int(text.tokens[plural].end) - 1
    guard end > start, text.bytes[end] == 0x73 else { return false }
    let key = NameKey(UnsafeBufferPointer(rebasing: text.bytes[start..<end]))
    return two.entities.allSatisfy { says(table.entities[$0], key) }
  }

  /// Keeps two persons named together, the last four of such.
  mutating func remember(_ two: Couple) {
    couples.removeAll { $0.entities == two.entities }
    couples.append(two)
    if couples.count > 4 { couples.removeFirst() }
  }

  /// The two persons lately spoken of, where they are the only ones.
  private func twoSpokenOf(before token: Int) -> Couple? {
    var found: [Int] = []
    for trace in traces.suffix(24).reversed() where trace.entity >= 0 && !trace.isQuoted {
      if text.paragraph(token) - Int(trace.paragraph) > Self.pairParagraphs { break }
      let e = Int(trace.entity)
      guard table.entities[e].kind == .person, !found.contains(e) else { continue }
      found.append(e)
      if found.count > 2 { return nil }
    }
    guard found.count == 2 else { return nil }
    found.sort { table.entities[$0].introduced < table.entities[$1].introduced }
    return Couple(entities: found, paragraph: text.paragraph(token))
  }

  /// Somebody whom a headline or lede calls by a role alone: who speaks next under a full name, where the
  /// text gives him no role of his own: *A nurse told the inquest … Jane Roe said*.
  ///
  /// - Complexity: O(*n*) in the number of attributions of the first paragraphs.
  mutating func identifyByNextName(_ order: [Int]) {
    var open: [Int] = []
    var lede = 0
    for a in order.prefix(12) {
      guard let source = attributions[a].source, let speaker = out[a].speaker else { continue }
      let start = Int(source.first)
      let paragraph = text.paragraph(start)
      if paragraph <= 1, contentOf[start] == 0, speaker.name == nil {
        if speaker.resolution == .unnamed, isSomebody(source) { open.append(a) }
        lede = max(lede, paragraph)
        continue
      }
      if paragraph <= 1 { continue }
      guard !open.isEmpty, paragraph - lede <= 2, speakerEntity[a] >= 0,
        speaker.resolution == .name, isNewcomer(speakerEntity[a], after: lede)
      else { return }
      for b in open { identify(b, as: speakerEntity[a]) }
      return
    }
  }

  /// Sets the speaker of an attribution and of the pronouns that go back to it.
  private mutating func identify(_ b: Int, as e: Int) {
    guard let source = attributions[b].source else { return }
    for i in source.range {
      if let word = text.word(i), word.isRole,
        table.entities[e].gender.intersection(word.roleGender) == .neuter
      {
        return
      }
    }
    set(b, e, .role, "speaker.role-next-name")
    for c in attributions.indices where c != b && speakerEntity[c] < 0 && nameless[c] == -2 - b {
      set(c, e, .pronoun, "speaker.role-next-name")
    }
  }

  /// Whether a source is a noun for one person that a case has one of: no lawyer, judge or officer.
  private func isSomebody(_ source: TokenRange) -> Bool {
    guard let head = singularRole(source), !Self.ofCourts.contains(where: { text.isWord(head, $0) })
    else { return false }
    return !text.isWord(Int(source.first), "another") && text.tags[Int(source.first)] != .cd
  }

  private static let ofCourts: [StaticString] = [
    "prosecutor", "judge", "lawyer", "attorney", "barrister", "solicitor", "coroner", "magistrate",
    "spokesman", "spokeswoman", "spokesperson", "official", "officer", "analyst", "source",
    "expert",
    "detective",
  ]

  /// Whether a person has a full name, no role of his own, and is the first one named below a paragraph.
  private func isNewcomer(_ e: Int, after lede: Int) -> Bool {
    let entity = table.entities[e]
    guard entity.kind == .person, entity.words.count > 1, entity.known == nil,
      text.paragraph(entity.introduced) > lede, entity.roles.titleRole < 0,
      entity.roles.premodifier == nil, entity.roles.appositive == nil
    else { return false }
    var m = reader.firstMention(from: entity.introduced) - 1
    while m >= 0, text.paragraph(table.mentions[m].first) > lede {
      let other = table.mentions[m].entity
      if other >= 0, other != e, table.entities[other].kind == .person { return false }
      m -= 1
    }
    return true
  }

  /// *Q:* in an interview: who *met* or *spoke to* somebody before the first question, or whom somebody
  /// spoke to.
  mutating func resolveInterviewer(_ a: Int) -> Bool {
    if interviewer == nil {
      interviewer = findInterviewer(before: Int(attributions[a].source?.first ?? 0))
    }
    guard let e = interviewer, e >= 0 else { return false }
    set(a, e, .role, "speaker.interviewer")
    return true
  }

  /// - Complexity: O(1): 64 names are looked at.
  private func findInterviewer(before token: Int) -> Int {
    var found = -1
    for m in table.mentions.indices.prefix(64) {
      let mention = table.mentions[m]
      if mention.first >= token { break }
      guard mention.entity >= 0 else { continue }
      if interviews(mention), table.entities[mention.entity].kind == .person {
        return mention.entity
      }
      var t = mention.outerFirst - 1
      if t > 0, text.tags[t] == .dt { t -= 1 }
      if t > 0, text.isWord(t, "to") || text.isWord(t, "with"),
        text.isWord(t - 1, "spoke") || text.isWord(t - 1, "speaks")
          || text.isWord(t - 1, "talked") || text.isWord(t - 1, "talks")
      {
        found = mention.entity
      }
    }
    return found
  }

  /// Whether the source is the label of a question: *Q:* at the start of a paragraph.
  func isQuestion(_ source: TokenRange) -> Bool {
    let i = Int(source.first)
    return source.count == 1 && text.isToken(i, "Q")
      && text.tokens[i].flags.contains(.startsParagraph) && text.isToken(i + 1, ":")
  }
}

/// Two persons named together, and the paragraph that did so last.
struct Couple {
  var entities: [Int]
  var paragraph: Int
}
