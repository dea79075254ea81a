import Lexicons
import Syntax
import TextModel

/// Quotations beside a verb that no list knows for speech, or that was tagged as a noun.
extension LateConstructions {
  /// *“It will always be ours,” an angry Holt retaliated.*; *“…,” the two write.*; *“…,” the millers state.*: a whole
  /// quotation that ends with a comma, who speaks, a verb.
  func besideAnyVerb(_ d: TextView, _ q: Int) -> RuleReading? {
    let s = d.stretches[q]
    let close = Int(s.last)
    let open = Int(s.first)
    guard s.isClosed, close - open > 4, d.tags[close - 1] == .comma, close + 2 < d.count,
      d.quote(close + 1) < 0, d.sentenceStart(open) == open
    else { return nil }
    let end = d.sentenceEnd(close)
    guard close + 2 < end else { return nil }
    let low = d.chunkIndex(close + 1)
    let high = d.chunkIndex(end - 1)
    let first = d.chunks[low]
    guard first.chunkClass == .nounPhrase, Int(first.first) == close + 1,
      (open...close).contains(where: { d.chunk(ofToken: $0).fine == .finite })
    else { return nil }
    guard let (verb, source) = reporter(d, low, high) else { return nil }
    guard words.isSpeaker(d, source) || isCount(d, source) || isListed(d, verb) else { return nil }
    return RuleReading(
      head: verb, construction: .quotationSubjectVerb, cue: TokenRange(verb, verb + 1),
      content: ContentSpans(TokenRange(open, close + 1)), source: source, type: .assertion)
  }

  /// *the two write*
  private func isCount(_ d: TextView, _ source: TokenRange) -> Bool {
    source.count == 2 && d.tags[Int(source.first)] == .dt && d.tags[Int(source.end) - 1] == .cd
  }

  private func isListed(_ d: TextView, _ verb: Int) -> Bool {
    d.verb(verb, in: cues)?.frames.contains(.quote) ?? false
  }

  /// The verb behind the phrase that begins with chunk `low`, and that phrase.
  private func reporter(_ d: TextView, _ low: Int, _ high: Int) -> (Int, TokenRange)? {
    var k = low
    while k < high, k - low < 5 {
      let c = d.chunks[k]
      switch c.chunkClass {
      case .nounPhrase:
        // *the millers state*, *a voice-over in the film states*
        let last = Int(c.last)
        if last > Int(c.first), d.tags[last] == .nn || d.tags[last] == .nns, closes(d, k + 1),
          isListed(d, last), d.tags[last - 1] == .nn || d.tags[last - 1] == .nns
        {
          return (last, TokenRange(Int(d.chunks[low].first), last))
        }
      case .preposition, .adverb: break
      case .verbGroup:
        let verb = Int(c.head)
        guard k > low, c.first == c.last, closes(d, k + 1) else { return nil }
        switch d.tags[verb] {
        case .vbd, .vbz, .vbp: break
        case .vb where isListed(d, verb): break
        default: return nil
        }
        guard let source = clear.sources.before(d, k, low),
          source.first == d.chunks[low].first
        else { return nil }
        return (verb, source)
      default: return nil
      }
      k += 1
    }
    return nil
  }

  /// Whether chunk `k` ends the reporting clause or begins its setting.
  private func closes(_ d: TextView, _ k: Int) -> Bool {
    switch d.chunks[k].chunkClass {
    case .stop, .comma, .preposition, .subordinator: true
    default: false
    }
  }
}
