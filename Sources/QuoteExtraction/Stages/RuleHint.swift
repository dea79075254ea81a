import Syntax
import TextModel

/// What the clear constructions say of a cue candidate: evidence for every stage, so that points need
/// to tell only where those rules are wrong.
struct RuleHint: Sendable {
  /// Number of the construction, 0 for none.
  var construction: UInt8 = 0
  /// Content before and behind the cue; empty where there is none.
  var left = TokenRange(0, 0)
  var right = TokenRange(0, 0)
  /// The source; empty where the rule names none.
  var source = TokenRange(0, 0)

  static let none = RuleHint()

  private init() {}

  init(_ r: RuleReading?) {
    guard let r else { return }
    construction = r.construction.number
    for n in r.content.places {
      let range = r.content[n]
      if Int(range.end) <= r.head {
        left = left.count == 0 ? range : TokenRange(Int(left.first), Int(range.end))
      } else if right.count == 0, Int(range.first) > r.head {
        right = range
      }
    }
    if let s = r.source { source = s }
  }

  /// Whether the rule found a whole quotation beside the cue.
  @inline(__always) var isQuotation: Bool {
    construction > 0 && construction <= Self.lastQuotation
  }
  private static let lastQuotation = Construction.colonQuotation.number

  /// 0 without a rule; 1 right, 2 left, 3 both.
  var side: Int { construction == 0 ? 0 : (right.count > 0 ? 1 : 0) | (left.count > 0 ? 2 : 0) }

  /// How a border stands to the rule's: 0 no rule, 1 the same, 2 before it, 3 behind it.
  @inline(__always) static func state(_ own: Int, _ rule: Int, _ range: TokenRange) -> Int {
    // Without a branch: which it is changes from one border to the next.
    let order = 2 &+ (own > rule ? 1 : 0) &- (own == rule ? 1 : 0)
    return range.count == 0 ? 0 : order
  }

  @inline(__always) func startState(_ i: Int) -> Int { Self.state(i, Int(right.first), right) }
  @inline(__always) func endState(_ last: Int) -> Int {
    Self.state(last, Int(right.end) - 1, right)
  }
  @inline(__always) func beginState(_ i: Int) -> Int { Self.state(i, Int(left.first), left) }
  @inline(__always) func leftState(_ last: Int) -> Int { Self.state(last, Int(left.end) - 1, left) }

  /// How an anchor stands to the rule's source: 0 no rule, 1 at its start, 2 inside, 3 elsewhere, 4 the
  /// rule has no source.
  @inline(__always) func sourceState(_ first: Int) -> Int {
    if construction == 0 { return 0 }
    if source.count == 0 { return 4 }
    let inside = first >= Int(source.first) && first < Int(source.end)
    return 3 &- (inside ? 1 : 0) &- (first == Int(source.first) ? 1 : 0)
  }

  /// What `agreement` is where the start, one end and the source are the rule's.
  static let fullAgreement = 8

  /// How well a finished reading agrees: 0 no rule; else 1, and 1 more where the start, 2 more where
  /// the end, 4 more where the source is the same.
  func agreement(_ content: ContentSpans, _ source: TokenRange?) -> Int {
    guard construction != 0, let first = content.first else { return 0 }
    var out = 1
    let start = left.count > 0 ? left.first : right.first
    if first.first == start { out += 1 }
    for n in 0..<content.count {
      let end = content[n].end
      if end == (right.count > 0 ? right.end : left.end) { out += 2 }
    }
    if let s = source {
      if s.first == self.source.first && self.source.count > 0 { out += 4 }
    } else if self.source.count == 0 {
      out += 4
    }
    return min(out, 15)
  }
}
