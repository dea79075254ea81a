import Lexicons
import Syntax
import TextModel

extension StanceTagger {
  /// The tag of a mention's head: "tariffs" in "tariffs on China".
  static func headTag(of mention: TargetMention, _ text: TaggedText) -> Tag {
    var head = mention.tokens.lowerBound
    for k in mention.tokens where k > mention.tokens.lowerBound {
      if text.tags[k] == .in { break }
      head = k
    }
    return text.tags[head]
  }

  /// Whether only a verb group stands between a mention and the pronoun at `i`: then the mention is the
  /// subject of the verb that has the pronoun as its object, and the two are not the same thing.
  func isSubject(_ mention: TargetMention, ofObject i: Int, _ text: TaggedText) -> Bool {
    guard mention.tokens.upperBound < i else { return false }
    return text.tags[mention.tokens.upperBound..<i].allSatisfy {
      switch $0 {
      case .vb, .vbp, .vbz, .vbd, .vbn, .vbg, .md, .be, .hv, .do, .rb, .neg, .rp, .in, .ti: true
      default: false
      }
    }
  }
}
