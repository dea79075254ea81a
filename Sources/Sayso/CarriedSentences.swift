import QuoteExtraction
import StanceTagging
import Syntax
import TextModel

/// Sentences of paraphrase without a cue that stand between two reports of one speaker.
///
/// *The envoy said … . If the other side wants to settle, it must lift its duties. She added …*: the
/// condition and what must come of it are the envoy's, though no word says so. Such a sentence is no
/// record, since an annotator marks no quotation without a cue, but its stances are the speaker's.
struct CarriedSentences {
  private let attributions: [Attribution]
  private let speakers: [Speaker?]
  private let text: TaggedText
  /// For each sentence the outermost attribution that begins there first, and the one that ends there
  /// last; made when first needed.
  private var first: [Int: Int] = [:]
  private var last: [Int: Int] = [:]
  private var covered: Set<Int> = []
  private var isListed = false

  init(_ attributions: [Attribution], _ speakers: [Speaker?], in text: TaggedText) {
    self.attributions = attributions
    self.speakers = speakers
    self.text = text
  }

  /// The sentence behind an attribution that carries it on, or nil.
  ///
  /// - Complexity: O(1) but for the first sentence that opens with a condition, which lists all
  ///   attributions.
  mutating func sentence(
    after i: Int, _ tagger: StanceTagger
  ) -> (tokens: TokenRange, report: ConditionalReport)? {
    guard attributions[i].parent == nil, let name = speakers[i]?.name else { return nil }
    let sentences = text.text.sentences
    let next = Self.lastSentence(of: attributions[i], in: text.text) + 1
    guard next + 1 < sentences.count else { return nil }
    let range = sentences[next]
    guard range.count > 0,
      text.tags[Int(range.first)] == .sub || text.tags[Int(range.first)] == .in,
      text.text.paragraphOfToken[Int(range.first)]
        == text.text.paragraphOfToken[Int(range.first) - 1],
      let report = tagger.conditionalReport(range.range, in: text)
    else { return nil }
    list()
    guard last[next - 1] == i, !covered.contains(next), let j = first[next + 1],
      speakers[j]?.name == name
    else { return nil }
    return (range, report)
  }

  private mutating func list() {
    if isListed { return }
    isListed = true
    for i in attributions.indices {
      let range =
        Self.firstSentence(
          of: attributions[i], in: text.text)...Self.lastSentence(
          of: attributions[i], in: text.text)
      for s in range { covered.insert(s) }
      guard attributions[i].parent == nil else { continue }
      if first[range.lowerBound].map({ begin(i) < begin($0) }) ?? true {
        first[range.lowerBound] = i
      }
      if last[range.upperBound].map({
        Self.end(of: attributions[$0]) < Self.end(of: attributions[i])
      })
        ?? true
      {
        last[range.upperBound] = i
      }
    }
  }

  private func begin(_ i: Int) -> Int32 { Self.parts(of: attributions[i]).map(\.first).min() ?? 0 }

  private static func parts(of attribution: Attribution) -> [TokenRange] {
    var out = attribution.content
    if let cue = attribution.cue { out.append(cue) }
    if let source = attribution.source, attribution.continues == nil { out.append(source) }
    return out
  }

  private static func firstSentence(of attribution: Attribution, in text: SegmentedText) -> Int {
    let first = parts(of: attribution).map(\.first).min() ?? 0
    return Int(text.sentenceOfToken[Int(first)])
  }

  private static func end(of attribution: Attribution) -> Int32 {
    var end = attribution.content.last?.end ?? 1
    if let cue = attribution.cue { end = max(end, cue.end) }
    if let source = attribution.source { end = max(end, source.end) }
    return max(end, 1)
  }

  private static func lastSentence(of attribution: Attribution, in text: SegmentedText) -> Int {
    Int(text.sentenceOfToken[Int(end(of: attribution)) - 1])
  }
}
