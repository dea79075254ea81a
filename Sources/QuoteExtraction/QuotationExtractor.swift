import Lexicons
import Syntax
import TextModel

/// Finds attributed quotations in a chunked text.
public struct QuotationExtractor: Sendable {
  let cascade: AttributionCascade

  /// Creates an extractor from grammar words, words other than verbs that may be cues (by lemma id)
  /// and point tables.
  public init(words: GrammarWords, nonVerbs: [UInt8], tables: CascadeTables) {
    cascade = AttributionCascade(words: words, nonVerbs: nonVerbs, tables: tables)
  }

  /// Returns the attributions of `text` in order of their cues.
  ///
  /// - Complexity: O(*n*) in the number of tokens, with fixed caps on candidates per cue.
  public func attributions(in text: ChunkedText) -> [Attribution] {
    TextView.withView(of: text) { d in
      var readings = cascade.readings(d)
      cascade.weigh(d, &readings)
      return cascade.accept(d, readings).map { attribution(d, readings[$0]) }
    }
  }

  func attribution(_ d: TextView, _ r: Reading) -> Attribution {
    let chunk = d.chunks[r.context.chunk]
    let cue =
      chunk.chunkClass == .verbGroup
      ? TokenRange(Int(chunk.first), Int(chunk.last) + 1) : TokenRange(r.head, r.head + 1)
    return Attribution(
      cueHead: r.head, cue: cue, content: r.content, source: r.source,
      kind: Self.kind(d, r.content), type: .assertion)
  }

  /// Direct, indirect or mixed: whether all, none or some words of the content stand in marks.
  static func kind(_ d: TextView, _ content: [TokenRange]) -> QuotationKind {
    var inside = false
    var outside = false
    for range in content {
      for i in range.range where d.tokens[i].kind.rawValue <= TokenKind.clitic.rawValue {
        if d.quote(i) >= 0 { inside = true } else { outside = true }
      }
    }
    return inside ? (outside ? .mixed : .direct) : .indirect
  }
}
