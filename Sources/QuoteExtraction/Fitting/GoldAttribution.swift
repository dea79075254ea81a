import Lexicons
import Syntax
import TextModel

/// An annotated attribution in tokens of a text.
public struct GoldAttribution: Sendable {
  public var content: [TokenRange]
  public var cue: TokenRange?
  public var source: TokenRange?

  public init(content: [TokenRange], cue: TokenRange?, source: TokenRange?) {
    self.content = content
    self.cue = cue
    self.source = source
  }
}

/// The choices a gold attribution stands for, as the stages see them.
struct GoldChoice {
  var gold: GoldAttribution
  /// Token that stands for the cue.
  var head: Int
  var side: Int
  var left: TokenRange?
  var right: TokenRange?

  init?(_ d: TextView, _ gold: GoldAttribution, _ g: GrammarWords, _ cascade: AttributionCascade) {
    guard let cue = gold.cue, !gold.content.isEmpty, cue.count > 0 else { return nil }
    self.gold = gold
    let head = Self.head(d, cue, g)
    self.head = head
    side = SideStage.elsewhere
    let c = CueContext(d, head, g)
    let starts = WorkList.array {
      cascade.startStage.candidates(d, c, cascade.sums.start, into: &$0)
    }
    let ends = WorkList.array { cascade.leftStage.candidates(d, c, into: &$0) }
    let rights = gold.content.filter { Int($0.first) > head }
    let lefts = gold.content.filter { Int($0.end) - 1 < head }
    right = rights.first { starts.contains(Int($0.first)) }
    if right == nil, let r = rights.first, Int(r.first) < c.end {
      let x = Int(d.chunk(ofToken: Int(r.first)).first)
      if starts.contains(x) { right = TokenRange(x, Int(r.end)) }
    }
    left = lefts.last { ends.contains(Int($0.end) - 1) }
    if left == nil, let l = lefts.last {
      for e in [Int(l.end) - 2, Int(l.end)] where ends.contains(e) && e >= Int(l.first) {
        left = TokenRange(Int(l.first), e + 1)
        break
      }
    }
    side =
      left != nil
      ? (right != nil ? SideStage.both : SideStage.left)
      : (right != nil ? SideStage.right : SideStage.elsewhere)
  }

  /// The token that stands for a cue: its first lexical verb, else *according*, else its last noun or
  /// adjective, else its last auxiliary.
  static func head(_ d: TextView, _ cue: TokenRange, _ g: GrammarWords) -> Int {
    var lastVerb = -1
    var lastNoun = -1
    for i in cue.range {
      switch d.tags[i] {
      case .vb, .vbp, .vbz, .vbd, .vbn, .vbg:
        if d.lemma(i) != g.get { return i }
        lastVerb = i
      case .md, .be, .hv, .do: lastVerb = i
      case .nn, .nns, .np, .jj: lastNoun = i
      default: break
      }
    }
    for i in cue.range where d.word(i) == g.according && g.according != 0 { return i }
    return lastNoun >= 0 ? lastNoun : lastVerb >= 0 ? lastVerb : Int(cue.first)
  }
}
