import Lexicons
import TextModel

/// How far a noun stands from the target it stands for.
enum TargetPath: UInt8, CaseIterable {
  case none, itself, pronoun, coordinated, possessor, of, modifier, other

  /// Share of a rule's value that reaches the target, in quarters.
  var quarters: Int {
    switch self {
    case .none: 0
    case .itself, .pronoun, .coordinated: 4
    case .possessor, .of, .modifier: 2
    case .other: 1
    }
  }

  var name: String {
    switch self {
    case .none: "none"
    case .itself: "target"
    case .pronoun: "pronoun"
    case .coordinated: "coordinated"
    case .possessor: "possessor"
    case .of: "of"
    case .modifier: "modifier"
    case .other: "other"
    }
  }
  static let named = CaseNames<TargetPath>(\.name)
}

enum TargetLinkRole: UInt8, CaseIterable {
  case subject, object, preposition, attribute, adjective, apposition, head

  var name: String { Self.named.names[Int(rawValue)] }
  static let named = CaseNames<TargetLinkRole>(
    """
    subject object preposition attribute adjective apposition head
    """)
}

/// One tie between the target and a predicate or a word of its noun phrase.
struct TargetLink {
  var path: TargetPath
  /// Number of the preposition of a path of one step, or 0.
  var pathWord: UInt32
  var role: TargetLinkRole
  /// Index of the predicate, or −1.
  var predicate: Int
  /// Token of the predicate or word.
  var token: Int
  /// Token of the noun that stands for the target.
  var noun: Int
  /// Number of the preposition for the role `preposition`, or 0.
  var word: UInt32
  /// Whether the object follows a verb of several words.
  var isPhrase = false
}

/// A target's place in a reading: the nouns that stand for it and the links to its predicates.
struct TargetView: ~Copyable {
  private let place = InPlace()
  /// Tokens of the target, counted from the reading's first; empty for a target not in the text.
  var tokens: Range<Int> = 0..<0
  var paths = WorkArray<TargetPath>()
  /// Set where a path is.
  var pathWords = WorkArray<UInt32>()
  var pronouns = WorkArray<Int>()
  var links = WorkArray<TargetLink>()
  /// Whether tokens beside the target's own stand for it.
  private var reachesOthers = false
  /// The tokens that stand for it, as bits of `StanceReading.end`.
  private var ends: UInt64 = 0

  init() {}

  func free() {
    paths.free()
    pathWords.free()
    pronouns.free()
    links.free()
  }

  mutating func look(
    at reading: borrowing StanceReading, tokens: Range<Int>, isHolder: Bool,
    _ lexicon: StanceLexicon
  ) {
    self.tokens = tokens
    paths.clear()
    pathWords.clear()
    pronouns.clear()
    links.clear()
    guard !tokens.isEmpty else { return }
    paths.fill(.none, count: reading.count)
    pathWords.stretch(to: reading.count)
    reach(reading, lexicon)
    findPronouns(reading, isHolder: isHolder, lexicon)
    if isHolder { findVoices(reading, lexicon) }
    findLinks(reading)
  }

  private mutating func reach(_ reading: borrowing StanceReading, _ lexicon: StanceLexicon) {
    var own: UInt64 = 0
    for k in tokens {
      mark(k, .itself)
      own |= StanceReading.end(k)
    }
    reachesOthers = false
    ends = own
    let last = tokens.upperBound - 1
    for k in tokens where reading.chunkOf[k] >= 0 {
      let head = reading.chunks[Int(reading.chunkOf[k])].head
      if head > last && paths[head] == .none {
        mark(head, .modifier)
        reachesOthers = true
        own |= StanceReading.end(head)
      }
    }
    ends = reachesOthers ? ~0 : own
    // Most links begin elsewhere.
    if own & reading.linkEnds == 0 { return }
    defer { if reachesOthers { ends = ~0 } }
    for round in 0..<2 {
      // Where the first round reaches nothing, the second does not either.
      if round == 1 && !reachesOthers { return }
      for link in reading.links {
        let from = Int(link.dependent)
        let to = Int(link.governor)
        if paths[from] != .none && paths[to] == .none {
          reachesOthers = true
          let isFirst = paths[from] == .itself
          switch link.kind {
          case .possessor:
            mark(to, isFirst ? .possessor : .other)
          case .of:
            let isCounted = reading.counts(to, lexicon)
            mark(to, isFirst ? isCounted ? .itself : .of : .other)
            if isCounted { break }
            if isFirst { pathWords[to] = link.word }
          case .preposition:
            // "pledged $40 million in aid"
            let isCounted =
              isFirst && reading.tags[to] == .cd
              && !isOne(to, reading, lexicon)
            mark(to, isCounted ? .itself : .other)
            if isFirst { pathWords[to] = link.word }
          case .modifier, .adjective: if isFirst { mark(to, .modifier) }
          case .apposition: if isFirst { mark(to, .itself) }
          case .coordination: if isFirst { mark(to, .coordinated) }
          }
        }
        if link.kind == .apposition && paths[to] == .itself && paths[from] == .none {
          reachesOthers = true
          mark(from, .itself)
        }
      }
    }
  }

  private func mark(_ k: Int, _ path: TargetPath) {
    paths.pointer[k] = path
    pathWords.pointer[k] = 0
  }

  private mutating func findPronouns(
    _ reading: borrowing StanceReading, isHolder: Bool, _ lexicon: StanceLexicon
  ) {
    // Most sentences have none.
    if reading.seenTags & (Tag.prp.bit | Tag.prps.bit) == 0 { return }
    let last = tokens.upperBound - 1
    let tag = reading.tags[last]
    func kind(_ k: Int) -> StanceWordKind? {
      if reading.formHas(k, .personPronoun) { return .personPronoun }
      if reading.formHas(k, .pluralPronoun) { return .pluralPronoun }
      if reading.formHas(k, .thingPronoun) { return .thingPronoun }
      return reading.formHas(k, .speakerPronoun) ? .speakerPronoun : nil
    }
    if tag == .prp || tag == .prps {
      guard let own = kind(last), own != .thingPronoun else { return }
      for b in 0..<reading.masks.blocks {
        (reading.masks[.prp, b] | reading.masks[.prps, b]).forEachBit { place in
          let k = b << 6 + place
          if !tokens.contains(k), kind(k) == own { pronouns.append(k) }
        }
      }
      return
    }
    let isDefinite = tokens.lowerBound > 0 && reading.tags[tokens.lowerBound - 1] == .dt
    var next = tokens.upperBound
    while let k = reading.masks.nextName(from: next, to: reading.count) {
      next = k + 1
      if reading.tags[k] == .np && reading.tags[k - 1] != .np,
        !lexicon.entries[Int(reading.formEntry[k])].noun.has(.vague), !isSubject(reading)
      {
        break
      }
      guard reading.tags[k] == .prp || reading.tags[k] == .prps, let own = kind(k) else { continue }
      switch (tag, own) {
      case (.np, .personPronoun), (.nns, .pluralPronoun), (.nn, .thingPronoun):
        pronouns.append(k)
      case (.np, .thingPronoun): if isDefinite { pronouns.append(k) }
      // "the coach said he would", "the union said they"
      case (.nn, .personPronoun), (.nn, .pluralPronoun): if isHolder { pronouns.append(k) }
      default: break
      }
      if pronouns.count == 3 { break }
    }
  }

  private func isSubject(_ reading: borrowing StanceReading) -> Bool {
    for edge in reading.edges
    where edge.role == .subject && paths[Int(edge.head)] == .itself { return true }
    return false
  }

  /// "the old one": a number that stands for a thing and counts nothing.
  private func isOne(
    _ k: Int, _ reading: borrowing StanceReading, _ lexicon: StanceLexicon
  ) -> Bool {
    let noun = lexicon.entries[Int(reading.formEntry[k])].noun
    return noun.has(.vague) && !noun.has(.quantity)
  }

  /// "the bishops' report", "a letter from the union": what speaks for the holder stands for him.
  private mutating func findVoices(_ reading: borrowing StanceReading, _ lexicon: StanceLexicon) {
    guard reachesOthers else { return }
    for k in 0..<reading.count
    where paths[k] == .possessor || paths[k] == .of || paths[k] == .other {
      guard lexicon.entries[Int(reading.lemmaEntry[k])].noun.has(.reporting) else { continue }
      if paths[k] == .other, pathWords[k] == 0 || lexicon.entry(pathWords[k]).has(.than) {
        continue
      }
      pronouns.append(k)
    }
  }

  private mutating func findLinks(_ reading: borrowing StanceReading) {
    for edge in reading.edges {
      let head = Int(edge.head)
      guard paths[head] != .none else { continue }
      let token = reading.predicates[Int(edge.predicate)].head
      guard !tokens.contains(token) else { continue }
      links.append(
        TargetLink(
          path: paths[head], pathWord: pathWords[head], role: TargetView.role(edge.role),
          predicate: Int(edge.predicate), token: token, noun: head, word: edge.word))
    }
    for p in 0..<reading.groupCount {
      let noun = reading.predicates[p].phraseObject
      guard noun >= 0, !tokens.contains(reading.predicates[p].head) else { continue }
      let isPronoun = paths[noun] == .none && pronouns.contains(noun)
      guard paths[noun] != .none || isPronoun else { continue }
      links.append(
        TargetLink(
          path: isPronoun ? .pronoun : paths[noun], pathWord: isPronoun ? 0 : pathWords[noun],
          role: .object, predicate: p, token: reading.predicates[p].head, noun: noun, word: 0,
          isPhrase: true))
    }
    if ends & reading.ruledEnds != 0 { linkWords(reading) }
    if reachesOthers {
      for k in 0..<reading.count
      where paths[k] != .none && paths[k] != .itself && paths[k] != .coordinated {
        addWord(.head, paths[k], pathWords[k], k)
      }
    }
    for pronoun in pronouns { linkPronoun(pronoun, reading) }
  }

  /// Adjectives and appositions.
  private mutating func linkWords(_ reading: borrowing StanceReading) {
    for link in reading.links {
      let from = Int(link.dependent)
      let to = Int(link.governor)
      if link.kind == .adjective && paths[to] != .none && !tokens.contains(from) {
        addWord(.adjective, paths[to], pathWords[to], from)
      }
      if link.kind == .apposition && tokens.contains(from) != tokens.contains(to) {
        addWord(.apposition, .itself, 0, tokens.contains(from) ? to : from)
      }
    }
  }

  private mutating func linkPronoun(_ pronoun: Int, _ reading: borrowing StanceReading) {
    for edge in reading.edges where Int(edge.head) == pronoun {
      links.append(
        TargetLink(
          path: .pronoun, pathWord: 0, role: TargetView.role(edge.role),
          predicate: Int(edge.predicate), token: reading.predicates[Int(edge.predicate)].head,
          noun: pronoun, word: edge.word))
    }
    for link in reading.links where link.kind == .possessor && Int(link.dependent) == pronoun {
      let owned = Int(link.governor)
      addWord(.head, .possessor, 0, owned)
      for edge in reading.edges
      where Int(edge.head) == owned && (edge.role == .attribute || edge.role == .object) {
        links.append(
          TargetLink(
            path: .possessor, pathWord: 0, role: TargetView.role(edge.role),
            predicate: Int(edge.predicate), token: reading.predicates[Int(edge.predicate)].head,
            noun: owned, word: edge.word))
      }
    }
  }

  private mutating func addWord(
    _ role: TargetLinkRole, _ path: TargetPath, _ word: UInt32, _ token: Int
  ) {
    links.append(
      TargetLink(
        path: path, pathWord: word, role: role, predicate: -1, token: token, noun: token, word: 0))
  }

  private static func role(_ role: StanceRole) -> TargetLinkRole {
    switch role {
    case .subject: .subject
    case .object: .object
    case .preposition: .preposition
    case .attribute: .attribute
    }
  }
}
