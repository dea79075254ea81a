import Lexicons
import Syntax
import TextModel

/// Bodies that a headline calls by a noun alone, and somebody whose nomination is spoken of.
extension ResolutionPass {
  /// How far below a headline its body is looked for, in paragraphs and in names.
  private static let bodyParagraphs = 4
  private static let bodyNames = 24

  /// *Mine is safe, company says*: the one body of the next paragraphs that the noun fits. *Danish group
  /// sees savings*: the one that the text calls so where it names it.
  ///
  /// - Complexity: O(1): a bounded number of names is looked at.
  mutating func identifyBodyLater(_ a: Int) {
    guard let source = attributions[a].source else { return }
    let start = Int(source.first)
    let paragraph = text.paragraph(start)
    // The place first: it is cheap, and few attributions stand there.
    guard paragraph <= 1, contentOf[start] == 0, let speaker = out[a].speaker,
      speaker.kind == .organization,
      speaker.name == nil || out[a].rule == "speaker.body-as-called",
      let head = bodyNoun(source), let word = text.word(head)
    else { return }
    let opening = text.tags[start] == .dt ? start + 1 : start
    let isBare = opening == head
    guard isBare || opening == start else { return }
    let wanted = (opening...head).map { text.tokenKey($0) }
    var found = -1
    var m = reader.firstMention(from: Int(source.end))
    let end = min(table.mentions.count, m + Self.bodyNames)
    while m < end, text.paragraph(table.mentions[m].first) - paragraph <= Self.bodyParagraphs {
      let mention = table.mentions[m]
      m += 1
      let e = mention.entity
      guard e >= 0, e != found, table.entities[e].kind == .organization else { continue }
      let fits =
        isBare
        ? table.entities[e].introduced >= start && suits(table.entities[e], word)
        : isCalled(wanted, before: mention.outerFirst)
      guard fits else { continue }
      if found >= 0 { return }
      found = e
    }
    if found >= 0 { set(a, found, .nominal, "speaker.body-named-later") }
  }

  /// The noun for one body that ends the base phrase of a source, or nil.
  private func bodyNoun(_ source: TokenRange) -> Int? {
    var t = Int(source.first)
    var head = -1
    while t < Int(source.end), text.tags[t] == .dt || text.isNominal(t) {
      if text.isNoun(t) { head = t }
      t += 1
    }
    guard head >= 0, head - Int(source.first) <= 3, text.tags[head] == .nn,
      let word = text.word(head), word.isOrganization, !word.isPluralBody
    else { return nil }
    return head
  }

  /// Whether all of some words stand in the noun phrase right before a name: *Danish dairy group Oak*.
  private func isCalled(_ wanted: [NameKey], before name: Int) -> Bool {
    var first = name
    while first > 0, name - first < 6, text.isNominal(first - 1), !text.startsSentence(first) {
      first -= 1
    }
    guard name - first >= wanted.count, let last = wanted.last,
      text.tokenKey(name - 1) == last
    else { return false }
    return wanted.allSatisfy { word in (first..<name).contains { text.tokenKey($0) == word } }
  }

  private static let candidacies: [StaticString] = ["nomination", "confirmation", "appointment"]
  private static let choices: [StaticString] = [
    "nominated", "nominates", "nominate", "nominating", "appointed", "appoint", "tapped",
  ]

  /// *The nominee*: the one person of those spoken of whose nomination the text speaks of.
  mutating func resolveNominee(_ a: Int, _ head: Int, _ start: Int) -> Bool {
    guard text.isWord(start, "the"), head == start + 1,
      text.isWord(head, "nominee") || text.isWord(head, "appointee")
    else { return false }
    var found = -1
    for trace in traces.suffix(64) where trace.entity >= 0 && !trace.isQuoted {
      let e = Int(trace.entity)
      guard e != found, table.entities[e].kind != .organization, isChosen(Int(trace.token)) else {
        continue
      }
      if found >= 0 { return false }
      found = e
    }
    guard found >= 0 else { return false }
    set(a, found, .role, "speaker.role-nominee")
    return true
  }

  /// Whether the name that begins at a token is that of somebody chosen for an office: *Jane Roe's
  /// nomination*, *nominated Jane Roe*, *the nomination of Jane Roe*.
  private func isChosen(_ token: Int) -> Bool {
    let m = reader.firstMention(from: token)
    guard m < table.mentions.count, table.mentions[m].first == token else { return false }
    let mention = table.mentions[m]
    let before = mention.outerFirst - 1
    if before > 0 {
      if Self.choices.contains(where: { text.isWord(before, $0) }) { return true }
      if text.isWord(before, "of"),
        Self.candidacies.contains(where: { text.isWord(before - 1, $0) })
      {
        return true
      }
    }
    let next = mention.end + 1
    return mention.isPossessive && next < text.count
      && Self.candidacies.contains { text.isWord(next, $0) }
  }
}
