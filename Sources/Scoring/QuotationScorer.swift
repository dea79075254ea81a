/// Compares predicted quotations with gold ones.
///
/// Spans are compared as sets of word tokens, so quotation marks, commas and white space at an edge
/// never matter. Quotations without a content token, and predictions inside another quotation, do
/// not count.
public struct QuotationScorer: Sendable {
  private var scores = Scores()
  private var tokensHit = 0
  private var tokensGold = 0
  private var tokensPredicted = 0
  private var matched = 0
  private var exact = 0
  private var sourceRight = 0
  private var cueRight = 0
  private var named = 0
  private var namedRight = 0
  private var kinds: [String: ScoreRow] = [:]
  private var rules: [String: ScoreRow] = [:]
  private var speakers: [String: ScoreRow] = [:]
  private var pairs: [[String]: Int] = [:]
  private var stances = StanceScores()
  private var hasStances = false

  public init() {}

  /// The figures for `predicted` against `gold`.
  public static func scores(
    gold: [GoldDocument], predicted: QuotationLinesReader
  ) -> Scores {
    var scorer = QuotationScorer()
    for document in gold {
      scorer.add(document, predicted.document(document.id), inBytes: predicted.givesBytes)
    }
    return scorer.result()
  }

  /// Counts one document in; `found` is nil where the prediction lacks it.
  ///
  /// - Complexity: O(*g* × *p*) in the document's quotations, besides its text.
  public mutating func add(_ document: GoldDocument, _ found: GoldDocument?, inBytes: Bool = false)
  {
    let words = WordTokens(document.text)
    scores.documents += 1
    if found == nil { scores.missingDocuments += 1 }
    let gold = Side.list(document.quotations, words, inBytes: false)
    let predicted = Side.list(
      found?.quotations.filter { !$0.isNested } ?? [], words, inBytes: inBytes)
    let goldTokens = Set(gold.flatMap(\.content))
    let foundTokens = Set(predicted.flatMap(\.content))
    tokensHit += goldTokens.intersection(foundTokens).count
    tokensGold += goldTokens.count
    tokensPredicted += foundTokens.count
    scores.gold += gold.count
    scores.predicted += predicted.count
    exact += Match.list(gold, predicted, atLeast: 1).count
    let matches = Match.list(gold, predicted, atLeast: 0.5)
    matched += matches.count
    var partner = [Int?](repeating: nil, count: gold.count)
    var taken = [Int?](repeating: nil, count: predicted.count)
    for match in matches {
      partner[match.gold] = match.predicted
      taken[match.predicted] = match.gold
    }
    for (at, side) in gold.enumerated() {
      count(side, partner[at].map { predicted[$0] }, foundTokens, document.id, words)
    }
    for (at, side) in predicted.enumerated() {
      countRules(of: side, taken[at].map { gold[$0] })
      if taken[at] == nil { note(.extra, document.id, side, words) }
    }
  }

  /// The figures so far.
  public func result() -> Scores {
    var out = scores
    out.contentTokens = PrecisionRecall(
      hits: tokensHit, predicted: tokensPredicted, gold: tokensGold)
    out.quotationsIoU = figure(matched)
    out.quotationsExact = figure(exact)
    out.attributed = figure(sourceRight)
    out.sourceGivenMatch = matched > 0 ? Double(sourceRight) / Double(matched) : 0
    out.cueGivenMatch = matched > 0 ? Double(cueRight) / Double(matched) : 0
    out.speaker = named > 0 ? Double(namedRight) / Double(named) : nil
    out.byKind = kinds.values.sorted { $0.name < $1.name }
    out.byRule = Self.byCount(rules)
    out.bySpeaker = Self.byCount(speakers)
    out.kindPairs = pairs.keys.sorted { $0.lexicographicallyPrecedes($1) }.map {
      Scores.KindPair(gold: $0[0], predicted: $0[1], count: pairs[$0] ?? 0)
    }
    out.stances = hasStances ? stances : nil
    return out
  }

  private func figure(_ hits: Int) -> PrecisionRecall {
    PrecisionRecall(hits: hits, predicted: scores.predicted, gold: scores.gold)
  }

  private static func byCount(_ rows: [String: ScoreRow]) -> [ScoreRow] {
    rows.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.name < $1.name }
  }
}

extension QuotationScorer {
  private mutating func count(
    _ gold: Side, _ found: Side?, _ foundTokens: Set<Int32>, _ document: String,
    _ words: WordTokens
  ) {
    let kind = gold.quotation.kind ?? "?"
    var row = kinds[kind] ?? ScoreRow(name: kind)
    row.count += 1
    row.tokens += gold.content.count
    row.tokensFound += gold.content.count { foundTokens.contains($0) }
    let name = gold.quotation.speaker
    if name != nil { named += 1 }
    var isSpeakerRight = false
    var isSourceRight = false
    if let found {
      row.matched += 1
      isSourceRight = Side.dice(gold.source, found.source) >= 0.5
      if isSourceRight {
        sourceRight += 1
        row.attributed += 1
      } else {
        note(
          .wrongSource, document, gold, words, text(gold.quotation.source, words),
          text(found.quotation.source, words))
      }
      let bothBare = gold.cue.isEmpty && found.cue.isEmpty
      if bothBare || Side.shared(gold.cue, found.cue) > 0 { cueRight += 1 }
      if name != nil, let other = found.quotation.speaker,
        gold.names.contains(Side.folded(other))
      {
        isSpeakerRight = true
        namedRight += 1
      } else if let name {
        note(.wrongSpeaker, document, gold, words, name, found.quotation.speaker ?? "-")
      }
      let other = found.quotation.kind ?? "?"
      pairs[[kind, other], default: 0] += 1
      if kind != other { note(.wrongKind, document, gold, words, kind, other) }
      countStances(gold, found, document, words)
    } else {
      note(.missed, document, gold, words)
    }
    if isSpeakerRight { row.speakerRight += 1 }
    kinds[kind] = row
    if let name {
      var line = speakers[name] ?? ScoreRow(name: name)
      line.count += 1
      line.matched += found == nil ? 0 : 1
      line.attributed += isSourceRight ? 1 : 0
      line.speakerRight += isSpeakerRight ? 1 : 0
      speakers[name] = line
    }
  }

  private mutating func countRules(of side: Side, _ gold: Side?) {
    var seen: Set<String> = []
    for rule in side.quotation.rules where seen.insert(rule).inserted {
      var row = rules[rule] ?? ScoreRow(name: rule)
      row.count += 1
      if let gold {
        row.matched += 1
        if Side.dice(gold.source, side.source) >= 0.5 { row.attributed += 1 }
      }
      rules[rule] = row
    }
  }

  private mutating func countStances(
    _ gold: Side, _ found: Side, _ document: String, _ words: WordTokens
  ) {
    guard let expected = gold.quotation.stances else { return }
    hasStances = true
    var open = found.quotation.stances ?? []
    stances.gold += expected.count
    stances.predicted += open.count
    for stance in expected {
      if stance.act != nil { stances.goldActs += 1 }
      guard let at = TargetWords.match(stance, in: open) else {
        note(.wrongStance, document, gold, words, "\(stance.target)=\(stance.pole)", "-")
        continue
      }
      let other = open.remove(at: at)
      stances.targets += 1
      if other.pole == stance.pole {
        stances.poles += 1
        if let act = stance.act, act == other.act { stances.acts += 1 }
      } else {
        note(
          .wrongStance, document, gold, words, "\(stance.target)=\(stance.pole)",
          "\(other.target)=\(other.pole)")
      }
    }
    for stance in open {
      note(.wrongStance, document, gold, words, "-", "\(stance.target)=\(stance.pole)")
    }
  }

  private mutating func note(
    _ sort: Mistake.Sort, _ document: String, _ side: Side, _ words: WordTokens,
    _ expected: String? = nil, _ found: String? = nil
  ) {
    scores.mistakes.append(
      Mistake(
        sort: sort, document: document, kind: side.quotation.kind, expected: expected,
        found: found, text: text(side.quotation.content, words)))
  }

  private func text(_ spans: [GoldSpan], _ words: WordTokens) -> String {
    if spans.isEmpty { return "-" }
    let parts = spans.map { words.string($0) }.joined(separator: " … ")
    return String(parts.map { $0.isNewline ? " " : $0 })
  }
}

/// A quotation as sets of tokens.
private struct Side {
  var quotation: GoldQuotation
  let content: [Int32]
  let cue: [Int32]
  let source: [Int32]
  /// Names that are right, folded.
  let names: Set<[UInt8]>

  static func list(
    _ quotations: [GoldQuotation], _ words: WordTokens, inBytes: Bool
  ) -> [Side] {
    quotations.map { Side($0, words, inBytes) }.filter { !$0.content.isEmpty }
  }

  private init(_ quotation: GoldQuotation, _ words: WordTokens, _ inBytes: Bool) {
    var quotation = quotation
    if inBytes {
      func points(_ spans: [GoldSpan]) -> [GoldSpan] {
        spans.map { GoldSpan(words.codePoint(atByte: $0.start), words.codePoint(atByte: $0.end)) }
      }
      quotation.content = points(quotation.content)
      quotation.cue = points(quotation.cue)
      quotation.source = points(quotation.source)
    }
    self.quotation = quotation
    content = words.inside(quotation.content)
    cue = words.inside(quotation.cue)
    source = words.inside(quotation.source)
    let all = [quotation.speaker ?? ""] + quotation.aliases
    names = Set(all.filter { !$0.isEmpty }.map { Self.folded($0) })
  }

  /// Case-folded UTF-8, by way of upper case as ß and ς fold.
  static func folded(_ text: String) -> [UInt8] {
    var out = ""
    for scalar in text.unicodeScalars {
      for upper in scalar.properties.uppercaseMapping.unicodeScalars {
        out += upper.properties.lowercaseMapping
      }
    }
    return Array(out.utf8)
  }

  /// Number of tokens in both sorted lists.
  static func shared(_ a: [Int32], _ b: [Int32]) -> Int {
    var (i, j, n) = (0, 0, 0)
    while i < a.count && j < b.count {
      if a[i] == b[j] {
        n += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return n
  }

  static func dice(_ a: [Int32], _ b: [Int32]) -> Double {
    if a.isEmpty && b.isEmpty { return 1 }
    return 2 * Double(shared(a, b)) / Double(a.count + b.count)
  }
}

/// Decides when two stances are about the same thing.
private enum TargetWords {
  /// Index of the stance in `open` with the target of `stance`: the same name, else one whose words
  /// hold all of the other's, the first of them.
  static func match(_ stance: GoldStance, in open: [GoldStance]) -> Int? {
    let name = Side.folded(stance.target)
    if let at = open.firstIndex(where: { Side.folded($0.target) == name }) { return at }
    let wanted = words(stance.target)
    return open.firstIndex { other in
      [other.target, other.mention ?? other.target].contains { text in
        let found = words(text)
        return !found.isEmpty && !wanted.isEmpty
          && (found.isSubset(of: wanted) || wanted.isSubset(of: found))
      }
    }
  }

  /// The folded words of a target without articles and possessives.
  private static func words(_ text: String) -> Set<String> {
    let all = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(all).subtracting(["the", "a", "an", "s", "its", "their", "his", "her"])
  }
}

/// A gold quotation and the predicted one that stands for it: indices into the two lists.
private struct Match {
  let gold: Int
  let predicted: Int
  let overlap: Double

  /// Greedy one-to-one pairs, best overlap first, earlier quotations first among equals.
  static func list(_ gold: [Side], _ predicted: [Side], atLeast threshold: Double) -> [Match] {
    var all: [Match] = []
    for (g, a) in gold.enumerated() {
      for (p, b) in predicted.enumerated() {
        let both = Side.shared(a.content, b.content)
        guard both > 0 else { continue }
        let overlap = Double(both) / Double(a.content.count + b.content.count - both)
        if overlap >= threshold { all.append(Match(gold: g, predicted: p, overlap: overlap)) }
      }
    }
    all.sort { a, b in
      if a.overlap != b.overlap { return a.overlap > b.overlap }
      return a.gold != b.gold ? a.gold < b.gold : a.predicted < b.predicted
    }
    var goldUsed = [Bool](repeating: false, count: gold.count)
    var predictedUsed = [Bool](repeating: false, count: predicted.count)
    return all.filter { match in
      if goldUsed[match.gold] || predictedUsed[match.predicted] { return false }
      goldUsed[match.gold] = true
      predictedUsed[match.predicted] = true
      return true
    }
  }
}
