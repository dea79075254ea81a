import Lexicons
import Syntax
import TextModel

/// What a sentence that opens with a condition goes on with.
public enum ConditionalReport: Sendable {
  /// What they must do who want something: "If they want peace, they must …".
  case duty
  /// What is likely: "If they yield, we are likely to …".
  case prediction
}

/// Stances of a sentence that carries a report on without a cue.
extension StanceTagger {
  /// What a sentence tells under a condition that opens it; nil where it has none, or is a rule or a
  /// fact ("If both chambers approve, the president must sign it").
  public func conditionalReport(
    _ sentence: Range<Int>, in text: TaggedText
  ) -> ConditionalReport? {
    guard let first = sentence.first, has(first, .condition, text) else { return nil }
    var wishes = false
    var comma = first + 1
    while comma < sentence.upperBound, text.tags[comma] != .comma {
      if text.tags[comma] == .qt { return nil }
      if text.tags[comma].isVerb, has(comma, .wantedObject, text) { wishes = true }
      comma += 1
    }
    let start = comma + 1
    guard start < sentence.upperBound,
      !text.tags[start..<sentence.upperBound].contains(.qt)
    else { return nil }
    for k in start..<sentence.upperBound {
      switch text.tags[k] {
      case .comma, .colon, .sub: return nil
      case .md where has(k, .duty, text):
        // "they must": who wants it has to pay for it.
        return wishes && k == start + 1 && text.tags[start] == .prp ? .duty : nil
      case .jj where has(k, .probable, text): return .prediction
      default: break
      }
    }
    return nil
  }

  private func has(_ i: Int, _ kind: StanceWordKind, _ text: TaggedText) -> Bool {
    lexicon.entry(text.words[i].rawValue).has(kind)
      || lexicon.entry(text.lemmas[i].rawValue).has(kind)
  }

  /// Adds the stances of such a sentence to those of the report before it, which come first.
  ///
  /// A prediction is given as one, for no side; pronouns take up nothing from before the sentence.
  public func carry(
    _ sentence: TokenRange, _ report: ConditionalReport, to found: inout [Stance],
    in text: TaggedText, using workspace: StanceWorkspace
  ) {
    let more = stances(
      content: [sentence], cue: nil, cueLemma: nil, source: nil, holder: [], in: text,
      using: workspace)
    for var stance in more where found.count < Self.stanceLimit {
      if stance.evidence.first?.rule == "inherited-target" { continue }
      if report == .prediction, stance.pole != .neutral { continue }
      if found.contains(where: { $0.target.name == stance.target.name }) { continue }
      stance.evidence.insert(
        Evidence(rule: "carried-on", tier: "target", span: span(sentence.range, text)), at: 0)
      found.append(stance)
    }
  }
}
