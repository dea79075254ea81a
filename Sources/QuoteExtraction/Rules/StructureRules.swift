import Syntax
import TextModel

/// Attributions that the layout of a text gives, not its grammar: turns of a transcript and
/// quotations signed with a dash.
struct StructureRules: Sendable {
  let words: GrammarWords
  let rules: RuleWords

  /// Turns and signed quotations of a text, in text order, none overlapping.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func attributions(_ d: TextView, paragraphs: [TokenRange]) -> [Attribution] {
    let turns = turns(d, paragraphs)
    let cues = Set(turns.compactMap(\.cueHead))
    let labelled = labelled(d, paragraphs).filter { a in
      a.cueHead.map { !cues.contains($0) } ?? true
    }
    return turns + labelled + signed(d, paragraphs)
  }

  /// What a paragraph of a transcript begins with.
  private struct Label {
    let name: TokenRange
    let colon: Int
    let isCapitals: Bool
    /// Q: and A: begin a turn and name nobody.
    let isAnonymous: Bool
  }

  /// `NAME: …`, `Q: … A: …`: paragraphs that begin with a speaker's name and a colon; paragraphs without
  /// a name go on with the turn. A text has turns where at least three paragraphs begin so and
  /// somebody has two of them, or where two begin in capitals; a list has no second turn.
  private func turns(_ d: TextView, _ paragraphs: [TokenRange]) -> [Attribution] {
    let labels = paragraphs.map { label(d, $0) }
    let named = labels.compactMap { $0 }
    let capitals = named.filter(\.isCapitals).count
    guard capitals >= 2 || named.count >= 3 && recurs(d, named) else { return [] }
    let asked = named.filter(\.isAnonymous).count
    if asked < 3, !isTalk(d, labels, paragraphs) { return [] }
    var out: [Attribution] = []
    var open: Attribution?
    for (p, paragraph) in paragraphs.enumerated() {
      if let label = labels[p],
        label.isCapitals || capitals < 2 || label.isAnonymous || isShortened(d, label, named)
      {
        if let turn = open { out.append(turn) }
        open = nil
        if label.isAnonymous, asked < 3 { continue }
        guard let content = content(d, from: label.colon + 1, to: Int(paragraph.end)) else {
          continue
        }
        var turn = Attribution(
          cueHead: label.colon, cue: TokenRange(label.colon, label.colon + 1), content: [content],
          source: label.name, kind: .direct, type: .assertion)
        turn.evidence = [
          QuotationEvidence(rule: "content.transcript-turn", tier: "content"),
          QuotationEvidence(rule: "source.transcript-label", tier: "source"),
        ]
        turn.flags = ["transcript"]
        open = turn
      } else if open != nil {
        guard isSpoken(d, paragraph) || goesOn(d, p, paragraphs, labels),
          let content = content(d, from: Int(paragraph.first), to: Int(paragraph.end))
        else {
          if let turn = open { out.append(turn) }
          open = nil
          continue
        }
        open?.content.append(content)
      }
    }
    if let turn = open { out.append(turn) }
    return out
  }

  /// Whether people speak in a third of the labelled paragraphs: of themselves, or they ask. Notes on
  /// teams (*Hawks: At Tilbury on Sunday.*) have labels too.
  private func isTalk(_ d: TextView, _ labels: [Label?], _ paragraphs: [TokenRange]) -> Bool {
    var turns = 0
    var spoken = 0
    for (p, label) in labels.enumerated() {
      guard let label else { continue }
      turns += 1
      let isSpoken = (label.colon + 1..<Int(paragraphs[p].end)).contains { i in
        words.firstPerson.contains(d.word(i)) || d.bytes[Int(d.tokens[i].start)] == 0x3F
      }
      if isSpoken { spoken += 1 }
    }
    return spoken * 3 >= turns
  }

  /// Whether a label is written in full for one that is written with its initials elsewhere: *Ann Holt:
  /// … AH: …*.
  private func isShortened(_ d: TextView, _ label: Label, _ labels: [Label]) -> Bool {
    let words = label.name.range.filter { d.tokens[$0].kind == .word }
    guard words.count >= 2 else { return false }
    return labels.prefix(64).contains { other in
      let token = d.tokens[Int(other.name.first)]
      return other.isCapitals && other.name.count == 1
        && Int(token.end - token.start) == words.count
        && zip(words, Int(token.start)...).allSatisfy {
          d.bytes[Int(d.tokens[$0].start)] == d.bytes[$1]
        }
    }
  }

  /// Whether a name stands before two paragraphs.
  private func recurs(_ d: TextView, _ labels: [Label]) -> Bool {
    for (n, a) in labels.enumerated() {
      // Speakers take turns: the second of one comes soon.
      for b in labels[(n + 1)...].prefix(8)
      where isSame(d, Int(a.name.end) - 1, Int(b.name.end) - 1) {
        return true
      }
    }
    return false
  }

  private func isSame(_ d: TextView, _ a: Int, _ b: Int) -> Bool {
    d.bytes[Int(d.tokens[a].start)..<Int(d.tokens[a].end)]
      .elementsEqual(d.bytes[Int(d.tokens[b].start)..<Int(d.tokens[b].end)])
  }

  private func label(_ d: TextView, _ paragraph: TokenRange) -> Label? {
    var i = Int(paragraph.first)
    let end = min(Int(paragraph.end), i + 8)
    if i < end && d.tokens[i].kind == .quotationMark { i += 1 }
    let first = i
    var allCapitals = true
    while i < end {
      let token = d.tokens[i]
      if i > first && d.bytes[Int(token.start)] == 0x3A {
        // Nothing but a colon and more text in the paragraph.
        guard i + 1 < Int(paragraph.end), i - first <= 5 else { return nil }
        if i - first == 1, words.labels.contains(d.word(first)) { return nil }
        let single = i - first == 1 && d.tokens[first].end - d.tokens[first].start == 1
        if single {
          let letter = d.bytes[Int(d.tokens[first].start)]
          guard letter == 0x51 || letter == 0x41 else { return nil }
        }
        return Label(
          name: TokenRange(first, i), colon: i, isCapitals: allCapitals && !single,
          isAnonymous: single)
      }
      switch token.kind {
      case .word:
        guard token.flags.contains(.capitalized) else { return nil }
        if !token.flags.contains(.allCapitals) && token.end - token.start > 2 {
          allCapitals = false
        }
      case .punctuation: break
      default: return nil
      }
      i += 1
    }
    return nil
  }

  /// Whether a paragraph without a label may go on with a turn: it is no stage direction and no
  /// narration with marks of its own inside.
  private func isSpoken(_ d: TextView, _ paragraph: TokenRange) -> Bool {
    let first = Int(paragraph.first)
    let q = d.quote(first)
    if q >= 0 && Int(d.stretches[q].first) == first { return true }
    return false
  }

  /// Whether an unlabelled paragraph stands between two turns and somebody speaks of himself in it.
  private func goesOn(
    _ d: TextView, _ p: Int, _ paragraphs: [TokenRange], _ labels: [Label?]
  ) -> Bool {
    let next = labels[(p + 1)...].prefix(3)
    guard next.contains(where: { $0 != nil }) else { return false }
    return paragraphs[p].range.contains { i in
      d.quote(i) < 0 && words.firstPerson.contains(d.word(i))
    }
  }

  private func content(_ d: TextView, from: Int, to: Int) -> TokenRange? {
    var first = behindDirection(d, from, to)
    var end = to
    while first < end && d.tokens[first].kind == .punctuation { first += 1 }
    while end > first && d.bytes[Int(d.tokens[end - 1].start)] == 0x2E { end -= 1 }
    if first >= end { return nil }
    // Numbers are results, no speech.
    guard (first..<end).contains(where: { d.tokens[$0].kind == .word }) else { return nil }
    return TokenRange(first, end)
  }

  /// Past a stage direction that opens a turn: *(Laughs.)*, *[pauses]*.
  private func behindDirection(_ d: TextView, _ first: Int, _ end: Int) -> Int {
    guard first < end else { return first }
    let open = d.bytes[Int(d.tokens[first].start)]
    guard open == 0x28 || open == 0x5B else { return first }
    let close: UInt8 = open == 0x28 ? 0x29 : 0x5D
    for i in first..<min(end, first + 12) where d.bytes[Int(d.tokens[i].start)] == close {
      return i + 1
    }
    return end
  }

  /// `Name, role: “…”` and `“…”: name`: paragraphs that are one quotation, a colon and who speaks,
  /// without a verb.
  private func labelled(_ d: TextView, _ paragraphs: [TokenRange]) -> [Attribution] {
    var out: [Attribution] = []
    for paragraph in paragraphs {
      let first = Int(paragraph.first)
      var end = Int(paragraph.end)
      while end > first, d.tags[end - 1] == .stop { end -= 1 }
      guard end - first > 4 else { continue }
      var q = d.quote(first)
      let colon: Int
      let name: TokenRange
      if q >= 0 {
        guard Int(d.stretches[q].first) == first, d.stretches[q].isClosed else { continue }
        colon = Int(d.stretches[q].last) + 1
        guard colon + 1 < end, end - colon <= 14 else { continue }
        // The phrase alone: *a village after the landslide*.
        name = TokenRange(colon + 1, Int(d.chunks[d.chunkIndex(colon + 1)].last) + 1)
      } else {
        var i = first
        while i < end, i - first < 14, d.tags[i] != .colon { i += 1 }
        colon = i
        guard colon + 1 < end, colon > first, i - first < 14 else { continue }
        q = d.quote(colon + 1)
        guard q >= 0, Int(d.stretches[q].first) == colon + 1, Int(d.stretches[q].last) >= end - 1,
          d.tokens[first].flags.contains(.capitalized)
        else { continue }
        name = TokenRange(first, colon)
      }
      guard d.bytes[Int(d.tokens[colon].start)] == 0x3A,
        !(name.range.contains { d.quote($0) >= 0 }), isPerson(d, Int(name.first)),
        !(first..<end).contains(where: { d.quote($0) < 0 && isVerb(d, $0) })
      else { continue }
      let s = d.stretches[q]
      var a = Attribution(
        cueHead: colon, cue: TokenRange(colon, colon + 1),
        content: [TokenRange(Int(s.first), Int(s.last) + 1)], source: name, kind: .direct,
        type: .assertion)
      a.evidence = [
        QuotationEvidence(rule: CueRule.colon.rawValue, tier: "cue"),
        QuotationEvidence(rule: Construction.colonQuotation.rawValue, tier: "content"),
        QuotationEvidence(
          rule: (Int(name.first) < colon ? SourcePosition.beforeCue : .afterCue).rawValue,
          tier: "source"),
      ]
      out.append(a)
    }
    return out
  }

  private func isVerb(_ d: TextView, _ i: Int) -> Bool {
    switch d.tags[i] {
    case .md, .be, .hv, .do, .vbz, .vbp, .vbd: true
    default: false
    }
  }

  /// Whether the phrase that begins with token `i` is a name or a common noun for people, not a label
  /// such as *Photo*.
  private func isPerson(_ d: TextView, _ i: Int) -> Bool {
    let c = d.chunk(ofToken: i)
    guard c.chunkClass == .nounPhrase, Int(c.first) == i else { return false }
    let head = Int(c.head)
    if words.labels.contains(d.word(head)) { return false }
    switch d.tags[head] {
    case .np: return true
    case .nn, .nns: return rules.speaks(words.nounClass(d.lemma(head)))
    default: return false
    }
  }

  /// `“…” — Name, role`: a paragraph that is one quotation, a dash and a name.
  private func signed(_ d: TextView, _ paragraphs: [TokenRange]) -> [Attribution] {
    var out: [Attribution] = []
    for (p, paragraph) in paragraphs.enumerated() {
      let first = Int(paragraph.first)
      let q = d.quote(first)
      guard q >= 0, Int(d.stretches[q].first) == first, d.stretches[q].isClosed else { continue }
      var close = Int(d.stretches[q].last)
      var end = Int(paragraph.end)
      if close + 1 < end, !isDash(d, close + 1), let outer = signedClose(d, close + 1, end) {
        close = outer
      }
      var dash = close + 1
      if dash >= end && p + 1 < paragraphs.count {
        // The signature stands in a line of its own.
        dash = Int(paragraphs[p + 1].first)
        end = Int(paragraphs[p + 1].end)
      }
      guard dash + 1 < end, end - dash <= 16, isDash(d, dash) else { continue }
      var last = end
      while last > dash + 1 && d.tags[last - 1] == .stop { last -= 1 }
      let name = dash + 1
      guard name < last, d.tokens[name].flags.contains(.capitalized),
        d.tags[name] == .np || d.tags[name] == .nn || d.tags[name] == .nns || d.tags[name] == .jj
      else { continue }
      let hasVerb = (name..<last).contains { d.chunks[d.chunkIndex($0)].fine == .finite }
      if hasVerb { continue }
      var a = Attribution(
        cueHead: dash, cue: TokenRange(dash, dash + 1),
        content: [TokenRange(first, close + 1)], source: TokenRange(name, last), kind: .direct,
        type: .assertion)
      a.evidence = [
        QuotationEvidence(rule: "content.signed-quotation", tier: "content"),
        QuotationEvidence(rule: "source.signature", tier: "source"),
      ]
      out.append(a)
    }
    return out
  }

  /// The closing mark before the dash of a signature, where marks inside the quotation ended the
  /// stretch: *“They called it a treat.” And it was.” — Ann Roe*.
  private func signedClose(_ d: TextView, _ from: Int, _ end: Int) -> Int? {
    var i = end - 2
    while i > from, end - i <= 16 {
      if isDash(d, i) { return d.tokens[i - 1].kind == .quotationMark ? i - 1 : nil }
      i -= 1
    }
    return nil
  }

  private func isDash(_ d: TextView, _ i: Int) -> Bool {
    let t = d.tokens[i]
    let s = Int(t.start)
    switch d.bytes[s] {
    case 0x2D: return true
    case 0xE2 where s + 2 < d.bytes.count:
      // U+2010 … U+2015
      return d.bytes[s + 1] == 0x80 && d.bytes[s + 2] >= 0x90 && d.bytes[s + 2] <= 0x95
    default: return false
    }
  }
}
