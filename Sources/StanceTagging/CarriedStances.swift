import Lexicons
import Syntax
import TextModel

/// Stances of a sentence that carries a report on without a cue.
extension StanceTagger {
  /// Whether a sentence opens with a condition and its main clause demands or foretells: "If they want
  /// peace, they must …", "If they yield, we are likely to …".
  public func tellsUnderCondition(_ sentence: Range<Int>, in text: TaggedText) -> Bool {
    guard let first = sentence.first, lexicon.entry(text.words[first].rawValue).has(.condition),
      first + 2 < sentence.upperBound
    else { return false }
    var hasComma = false
    for k in first + 2..<sentence.upperBound {
      switch text.tags[k] {
      case .comma: hasComma = true
      case .qt: return false
      default:
        guard hasComma else { continue }
        if text.tags[k] == .md || text.tags[k] == .jj,
          lexicon.entry(text.words[k].rawValue).has(.probable)
            || lexicon.entry(text.words[k].rawValue).has(.duty)
        {
          return true
        }
      }
    }
    return false
  }

  /// Adds the stances of such a sentence to those of the report before it, which come first.
  public func carry(
    _ sentence: TokenRange, to found: inout [Stance], in text: TaggedText,
    using workspace: StanceWorkspace
  ) {
    let more = stances(
      content: [sentence], cue: nil, cueLemma: nil, source: nil, holder: [], in: text,
      using: workspace)
    for var stance in more where found.count < Self.stanceLimit {
      if found.contains(where: { $0.target.name == stance.target.name }) { continue }
      stance.evidence.insert(
        Evidence(rule: "carried-on", tier: "target", span: span(sentence.range, text)), at: 0)
      found.append(stance)
    }
  }
}
