import Lexicons
import Syntax
import TextModel

/// Tells where holders stand toward targets, and why: role rules first, class weights as a marked
/// fallback.
///
/// - Complexity: linear in the length of a statement; each target costs one pass over its window.
public struct StanceTagger: Sendable {
  public let lexicon: StanceLexicon
  let holderPoints: StancePoints
  let portrayalPoints: StancePoints
  let claimPoints: StancePoints

  /// Reads the weights that belong to `lexicon`.
  ///
  /// - Throws: every bad line of the weight tables.
  public init(
    lexicon: StanceLexicon, files: LexiconFiles = LexiconFiles()
  ) throws(LexiconErrors) {
    self.lexicon = lexicon
    holderPoints = try StancePoints(files: files, profile: .holder, lexicon: lexicon)
    portrayalPoints = try StancePoints(files: files, profile: .portrayal, lexicon: lexicon)
    claimPoints = try StancePoints(files: files, profile: .claim, lexicon: lexicon)
  }
}

/// Where a free statement names its target or holder.
public enum StancePlace: Sendable {
  /// Bytes of the text.
  case span(TextSpan)
  /// A name to be looked for; a whole statement where it is not found.
  case name(String)
}

extension StancePlace {
  /// Whether it is named in small letters, so that a capital at the head of a sentence makes no name.
  var isCommonNoun: Bool {
    guard case .name(let name) = self else { return false }
    return name.utf8.allSatisfy { $0 < UInt8(ascii: "A") || $0 > UInt8(ascii: "Z") }
  }
}

/// A free statement: the text is given apart.
public struct StanceStatement: Sendable {
  public var target: StancePlace
  /// Name of the target for the answer.
  public var targetName: String
  public var holder: StancePlace?
  public var holderName: String?

  public init(
    target: StancePlace, targetName: String, holder: StancePlace? = nil, holderName: String? = nil
  ) {
    self.target = target
    self.targetName = targetName
    self.holder = holder
    self.holderName = holderName
  }
}

/// What was found for one statement.
public struct StanceExamination: Sendable {
  /// A rule that fired.
  public struct Rule: Sendable {
    public var name: String
    /// Where its predicate stands to the holder: subject, content, other, subjectless, none.
    public var relation: String
    /// Value in eighths: 16 is strong support.
    public var value: Int
    public var blocks: Bool
    /// Token of the text.
    public var token: Int
  }

  public var profile: StanceProfile
  /// What the rules alone answer: −1, 0, 1.
  public var side: Int
  public var isBlocked: Bool
  public var isDirect: Bool
  public var isIndirect: Bool
  /// Sum of the rules that count, in eighths.
  public var sum: Int
  public var keys: [StanceEvidenceKey]
  public var rules: [Rule] = []
}

extension StanceTagger {
  /// The longest window, in tokens, that is read at once.
  static let windowLimit = 160

  /// The stance of a free statement toward its target, with evidence.
  public func stance(
    toward statement: StanceStatement, in text: TaggedText, using workspace: StanceWorkspace
  ) -> Stance {
    read(target: statement.target, holder: statement.holder, in: text, at: 0, using: workspace)
    decide(1, using: workspace)
    var out = Stance(
      target: StanceTarget(name: statement.targetName, id: nil, span: nil),
      holder: statement.holderName.map { [$0] } ?? [], pole: .neutral, intensity: 1,
      act: .assertion, modality: Modality(), evidence: [])
    answer(&out, in: text, at: 0, using: workspace)
    return out
  }

  /// The evidence for a statement and what the rules alone say: for fitting and for error lists.
  public func examine(
    _ statement: StanceStatement, in text: TaggedText, withWords: Bool,
    using workspace: StanceWorkspace
  ) -> StanceExamination {
    read(target: statement.target, holder: statement.holder, in: text, at: 0, using: workspace)
    let work = workspace.work(at: 0)
    judge(work, workspace)
    let decision = workspace.judge.ruleDecision(work.pointee.profile)
    workspace.judge.collectEvidence(lexicon, withWords: withWords)
    var out = StanceExamination(
      profile: work.pointee.profile, side: decision.side,
      isBlocked: decision.tier == .blocked, isDirect: decision.tier == .directRule,
      isIndirect: decision.tier == .indirectRule, sum: decision.sum,
      keys: Array(workspace.judge.evidence.keys))
    for rule in workspace.judge.fired {
      out.rules.append(
        StanceExamination.Rule(
          name: rule.id.name, relation: rule.relation.name, value: rule.value,
          blocks: rule.blocks, token: workspace.judge.reading.base + rule.token))
    }
    return out
  }

  /// The stance of a free statement toward its target.
  public func stance(toward statement: StanceStatement, in text: TaggedText) -> Stance {
    let workspace = StanceWorkspace()
    return stance(toward: statement, in: text, using: workspace)
  }

  static func pole(_ decision: StanceDecision) -> Pole {
    if decision.side == 0 { return decision.isMixed ? .mixed : .neutral }
    return decision.side > 0 ? .support : .oppose
  }

  func clip(_ range: Range<Int>, to window: Range<Int>) -> Range<Int> {
    let clipped = range.clamped(to: window)
    guard !clipped.isEmpty else { return 0..<0 }
    return clipped.lowerBound - window.lowerBound..<clipped.upperBound - window.lowerBound
  }

  /// The whole text where it is short, else the sentences of the target.
  func window(around target: Range<Int>, _ text: TaggedText) -> Range<Int> {
    let count = text.tags.count
    if count <= Self.windowLimit { return 0..<count }
    let anchor = target.isEmpty ? 0..<1 : target
    let first = Int(text.text.sentenceOfToken[anchor.lowerBound])
    let last = Int(text.text.sentenceOfToken[anchor.upperBound - 1])
    let range =
      Int(text.text.sentences[first].first)..<Int(text.text.sentences[last].end)
    if range.count <= 2 * Self.windowLimit { return range }
    let low = max(range.lowerBound, anchor.lowerBound - Self.windowLimit)
    return low..<min(range.upperBound, low + 2 * Self.windowLimit)
  }

  func span(_ range: Range<Int>, _ text: TaggedText) -> TextSpan {
    TextSpan(
      Int(text.text.tokens[range.lowerBound].start), Int(text.text.tokens[range.upperBound - 1].end)
    )
  }

  /// The tokens of a place, without quotation marks and a possessive ending at its edges.
  func tokens(_ place: StancePlace, _ text: TaggedText) -> Range<Int> {
    switch place {
    case .span(let span):
      let tokens = text.text.tokens
      var low = 0
      var high = tokens.count
      while low < high {
        let middle = (low + high) / 2
        if Int(tokens[middle].end) <= span.start { low = middle + 1 } else { high = middle }
      }
      var end = low
      while end < tokens.count && Int(tokens[end].start) < span.end { end += 1 }
      while end - low > 1 && (text.tags[end - 1] == .pos || text.tags[end - 1] == .qt) { end -= 1 }
      while end - low > 1 && text.tags[low] == .qt { low += 1 }
      return low..<end
    case .name(let name):
      let words = lexicon.numbers(name)
      let found = find(words, text)
      // "the deal" is also found in "a bad deal".
      guard found.isEmpty, words.count > 1, words[0] != WordTrie.possessive,
        lexicon.entry(words[0]).adjective.has(.article)
      else { return found }
      return find(Array(words.dropFirst()), text)
    }
  }

  /// The first place where the words stand in the text; empty where they do not.
  func find(_ words: [UInt32], _ text: TaggedText) -> Range<Int> {
    guard let first = words.first, words.count <= text.tags.count else { return 0..<0 }
    for i in 0...(text.tags.count - words.count) where matches(first, i, text) {
      var k = 1
      while k < words.count && matches(words[k], i + k, text) { k += 1 }
      if k == words.count { return i..<i + k }
    }
    return 0..<0
  }

  func matches(_ word: UInt32, _ i: Int, _ text: TaggedText) -> Bool {
    if word == WordTrie.ending { return text.tags[i] == .pos }
    if word == WordTrie.possessive { return text.tags[i] == .prps }
    if text.words[i] == .unknown {
      let token = text.text.tokens[i]
      return word
        == StanceLexicon.standIn(text.text.bytes[Int(token.start)..<Int(token.end)])
    }
    return text.words[i].rawValue == word || text.lemmas[i].rawValue == word
  }
}
