import Syntax
import TextModel

/// A stretch of one sentence that is read for a quotation: parts of the content, what stands
/// between them, and the cue right before them.
struct QuotationWindow {
  var range: Range<Int>
  /// Whether the cue lies in it, so that its verb governs the content like any other.
  var holdsCue: Bool

  /// One past the cue where it stands right before the content, else −1.
  var cueEnd = -1

  /// First token of the content, or −1; the one who is asked or promised may stand before it.
  var contentStart = -1

  /// Token of the cue's verb where the tags show none ("Union blasts plan"), else −1.
  var cueVerb = -1

  /// Most tokens between the parts, or between cue and content, that are read with them.
  static let widestGap = 12

  /// The windows of a content, in text order; none is longer than `limit`.
  static func list(
    _ content: [TokenRange], cue: TokenRange?, source: TokenRange?, in text: TaggedText, limit: Int
  ) -> [QuotationWindow] {
    var out: [QuotationWindow] = []
    list(content, cue: cue, source: source, in: text, limit: limit, to: &out)
    return out
  }

  /// Puts them into `out`, which is empty.
  static func list(
    _ content: [TokenRange], cue: TokenRange?, source: TokenRange?, in text: TaggedText,
    limit: Int, to out: inout [QuotationWindow]
  ) {
    let count = text.tags.count
    for part in content {
      var i = max(0, Int(part.first))
      let end = min(Int(part.end), count)
      while i < end {
        let sentence = text.text.sentences[Int(text.text.sentenceOfToken[i])]
        let stop = min(end, Int(sentence.end), i + limit)
        guard stop > i else { break }
        if let last = out.last, last.range.upperBound <= i,
          last.range.upperBound > Int(sentence.first), i - last.range.upperBound <= widestGap,
          stop - last.range.lowerBound <= limit
        {
          out[out.count - 1].range = last.range.lowerBound..<stop
        } else {
          out.append(QuotationWindow(range: i..<stop, holdsCue: false))
        }
        i = stop
      }
    }
    guard let cue, cue.count > 0, Int(cue.end) <= count else { return }
    let own = Int(cue.first)..<Int(cue.end)
    for w in out.indices {
      let range = out[w].range
      if range.lowerBound <= own.lowerBound && own.upperBound <= range.upperBound {
        out[w].holdsCue = true
      } else if own.upperBound <= range.lowerBound
        && range.lowerBound - own.upperBound <= widestGap
        && text.text.sentenceOfToken[own.lowerBound]
          == text.text.sentenceOfToken[range.lowerBound]
        && range.upperBound - own.lowerBound <= limit
      {
        out[w].range = own.lowerBound..<range.upperBound
        out[w].holdsCue = true
        out[w].cueEnd = own.upperBound
        out[w].contentStart = range.lowerBound
        // "Few trust it": a short source is the subject of the cue.
        if let source, source.count > 0,
          source.count <= 4 || (source.count <= 12 && denies(source, text)),
          Int(source.end) <= own.lowerBound,
          own.lowerBound - Int(source.end) <= 1
        {
          out[w].range = Int(source.first)..<range.upperBound
        }
        out[w].cueVerb = untaggedVerb(own, source, text)
      }
    }
  }

  /// "Not everyone in the field"
  private static func denies(_ source: TokenRange, _ text: TaggedText) -> Bool {
    text.tags[Int(source.first)] == .neg
  }

  /// The first token of a cue in which no finite verb is tagged and whose source stands right
  /// before it.
  private static func untaggedVerb(
    _ cue: Range<Int>, _ source: TokenRange?, _ text: TaggedText
  ) -> Int {
    guard let source, source.count > 0, Int(source.end) == cue.lowerBound,
      text.tags[cue.lowerBound - 1] != .pos
    else { return -1 }
    switch text.tags[cue.lowerBound] {
    case .nn, .nns, .np, .in, .vbn: break
    default: return -1
    }
    let others = cue.dropFirst()
    return text.tags[others].contains(where: { $0.isVerb || $0 == .md }) ? -1 : cue.lowerBound
  }
}

extension Range<Int> {
  /// Whether the tokens lie in a part of the content.
  func isInside(_ content: [TokenRange]) -> Bool {
    for part in content where Int(part.first) <= lowerBound && upperBound <= Int(part.end) {
      return true
    }
    return false
  }
}
