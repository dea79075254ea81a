import Lexicons
import Syntax
import TextModel

extension ResolutionPass {
  mutating func resolvePronoun(_ a: Int, _ token: Int, isInner: Bool) {
    guard let word = text.word(token) else { return }
    if word.pronoun == .relative {
      resolveRelative(a, token, neuter: word.pronounGender == .neuter)
      return
    }
    if word.pronounPerson == 1 {
      resolveFirstPerson(a, token, plural: word.isPluralPronoun)
      return
    }
    if word.pronounPerson == 2 {
      out[a] = unnamed(.unnamed, "speaker.addressee")
      return
    }
    if word.isPluralPronoun {
      resolveThey(a, token)
      return
    }
    let neuter = word.pronounGender == .neuter
    let holder = isInner ? Int(contentOf[token]) - 1 : -1
    let excluded =
      holder >= 0 && speakerEntity[holder] >= 0 && quoted[token] ? speakerEntity[holder] : -1
    let pronoun = anaphor(
      token, word.pronounGender, isNeuter: neuter, isQuoted: quoted[token], excluded: excluded)
    pronouns.weigh(pronoun, traces, &weights, into: &found)
    if !neuter { dropNamed(inContentOf: a) }
    if !neuter, let e = misnamed(pronoun), !isNamed(e, inContentOf: a, byPronoun: true) {
      set(a, e, .pronoun, "speaker.pronoun-next")
      return
    }
    asked = pronoun
    // At most as many as `PronounResolver.reach`.
    var weighed: [PronounResolver.Weighed] = []
    weighed.reserveCapacity(found.count)
    for f in found { weighed.append(.init(entity: f.entity, points: f.points, trace: f.trace)) }
    decide(a, Self.ranked(weighed), .pronoun, neuter ? "speaker.it" : "speaker.pronoun")
    asked = nil
  }

  /// Whether what is said calls somebody by name, who then does not say it: *“Roe was right,” he said*.
  /// *I am Roe* is said of oneself; and *he* may go back to the subject of a clause without marks: *Roe was
  /// asleep, he said*.
  ///
  /// - Parameter byPronoun: Whether a pronoun names the speaker.
  /// - Complexity: O(*n*) in the number of names in the content.
  func isNamed(_ e: Int, inContentOf a: Int, byPronoun: Bool) -> Bool {
    let source = attributions[a].source.map { Int($0.first) } ?? 0
    for range in attributions[a].content {
      var m = reader.firstMention(from: Int(range.first))
      while m < table.mentions.count, table.mentions[m].first < Int(range.end) {
        // Asked of the mention in its place: it is large.
        defer { m += 1 }
        guard table.mentions[m].entity == e else { continue }
        let first = table.mentions[m].first
        let outer = table.mentions[m].outerFirst
        if table.mentions[m].isModifier || isSelfNamed(outer, in: range) { continue }
        // *Brown rice is good*: a word that is no name here.
        if table.mentions[m].count == 1,
          text.tags[first] != .np
            || first + 1 < text.count
              && (text.tags[first + 1] == .nn || text.tags[first + 1] == .nns)
        {
          continue
        }
        if byPronoun, !quoted[first], Int(range.end) <= source,
          outer - Int(range.first) <= Self.dateline, text.isSubject(first, table.mentions[m].end)
        {
          continue
        }
        return true
      }
    }
    return false
  }

  /// Whether a name that begins at a token is one that speakers call themselves by (*I am Roe*, *my name is
  /// Roe*, *I, Roe,*, *she, Roe, was*) or that another calls them by (*“Come, Roe!”* in marks inside).
  private func isSelfNamed(_ outer: Int, in range: TokenRange) -> Bool {
    let before = outer - 1
    guard before > Int(range.first) else { return false }
    switch text.tags[before] {
    case .be, .neg: return true
    case .qt: return true
    case .comma: return text.tags[before - 1] == .prp
    default:
      return text.isWord(before, "name") || text.isWord(before, "call")
        || text.isWord(before, "called")
    }
  }

  /// Most tokens of a short dateline before the first clause: *(Agency)*.
  private static let dateline = 3

  /// Takes those whom the content of an attribution calls by name out of the candidates for its speaker.
  /// Where the best is one of them, only a person with enough points comes next: a wrong name is worse than
  /// none.
  private mutating func dropNamed(inContentOf a: Int) {
    guard let best = found.map(\.points).max() else { return }
    var kept = 0
    var isBest = false
    for k in found.indices {
      let e = found[k].entity
      if e >= 0, isNamed(e, inContentOf: a, byPronoun: true) {
        isBest = isBest || found[k].points == best
        continue
      }
      found[kept] = found[k]
      kept += 1
    }
    found.removeLast(found.count - kept)
    guard isBest else { return }
    found.removeAll {
      $0.entity >= 0 && $0.points < PronounResolver.Weights.certain
    }
  }

  /// The one whom the sentence before in this paragraph is about, where the given name alone speaks
  /// against the pronoun and nobody with a name fits: many names are given to either.
  private func misnamed(_ pronoun: Anaphor) -> Int? {
    if found.contains(where: {
      $0.entity >= 0 && $0.points >= PronounResolver.Weights.threshold
        && table.entities[$0.entity].kind == .person
    }) {
      return nil
    }
    for trace in traces.reversed().prefix(8) {
      let e = Int(trace.entity)
      guard e >= 0, trace.isSubject, !trace.isQuoted, !trace.isPronoun,
        Int(trace.paragraph) == pronoun.paragraph, pronoun.sentence - Int(trace.sentence) == 1
      else { continue }
      let entity = table.entities[e]
      guard entity.kind == .person, entity.known == nil,
        let given = text.word(entity.words.lowerBound),
        given.isGivenName, given.givenName == entity.gender
      else { return nil }
      return e
    }
    return nil
  }

  /// Best first; of equal ones those found first.
  static func ranked(_ found: [PronounResolver.Weighed]) -> [PronounResolver.Weighed] {
    guard found.count > 1 else { return found }
    var out = found
    for i in 1..<out.count {
      var at = i
      while at > 0 && out[at - 1].points < out[at].points {
        out.swapAt(at - 1, at)
        at -= 1
      }
    }
    return out
  }

  /// Takes the best candidate, or says that two are equal.
  mutating func decide(
    _ a: Int, _ ranked: [PronounResolver.Weighed], _ resolution: Resolution, _ rule: String
  ) {
    let candidates = keepsCandidates ? ranked.map(candidate) : []
    let threshold =
      resolution != .pronoun
      ? Int.min
      : rule == "speaker.it"
        ? PronounResolver.Weights.thingThreshold : PronounResolver.Weights.threshold
    guard let best = ranked.first, best.points >= threshold else {
      out[a] = unnamed(
        .unnamed, rule + "-without-antecedent")
      out[a].candidates = candidates
      return
    }
    if ranked.count > 1, best.points - ranked[1].points < PronounResolver.Weights.margin {
      let rivals = ranked.filter {
        best.points - $0.points < PronounResolver.Weights.margin && $0.entity >= 0
      }
      if rivals.count < 2 {
        out[a] = unnamed(.unnamed, rule + "-unnamed")
        out[a].candidates = candidates
        nameless[a] = ranked.first { $0.entity < 0 }?.entity ?? 0
        return
      }
      setAmbiguous(a, rivals.map(\.entity), rule + "-ambiguous", candidates)
      return
    }
    if best.entity < 0 {
      out[a] = unnamed(.unnamed, rule + "-unnamed")
      out[a].candidates = candidates
      nameless[a] = best.entity
      return
    }
    set(a, best.entity, resolution, rule, candidates: candidates)
  }

  func candidate(_ w: PronounResolver.Weighed) -> SpeakerCandidate {
    let place =
      traces.indices.contains(w.trace)
      ? text.span(Int(traces[w.trace].token), Int(traces[w.trace].end))
      : w.entity >= 0 ? table.mentionSpan(w.entity) : TextSpan(0, 0)
    var rules = w.rules
    if let asked, traces.indices.contains(w.trace) {
      rules = pronouns.rules(asked, traces[w.trace], table.entities)
    }
    return SpeakerCandidate(
      name: w.entity >= 0
        ? table.name(w.entity) : text.string(place), points: w.points,
      rules: rules.map { "\($0.0) \($0.1 >= 0 ? "+" : "")\($0.1)" },
      mention: place)
  }
}
