import Lexicons
import Syntax
import TextModel

/// Finds attributed quotations in a chunked text.
public struct QuotationExtractor: Sendable {
  let cascade: AttributionCascade
  let structure = StructureRules()

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
      var out = structure.attributions(d, paragraphs: text.tagged.text.paragraphs)
      let fixed = out.count
      var readings = cascade.readings(d)
      cascade.weigh(d, &readings)
      let accepted = cascade.accept(d, readings, fixed: out)
      for i in accepted.outer { out.append(attribution(d, readings[i])) }
      for (i, parent) in accepted.nested {
        var nested = attribution(d, readings[i])
        nested.parent = parent < 0 ? -1 - parent : fixed + parent
        out.append(nested)
      }
      return out
    }
  }

  func attribution(_ d: TextView, _ r: Reading) -> Attribution {
    let chunk = d.chunks[r.context.chunk]
    let cue =
      chunk.chunkClass == .verbGroup
      ? TokenRange(Int(chunk.first), Int(chunk.last) + 1) : TokenRange(r.head, r.head + 1)
    return Attribution(
      cueHead: r.head, cue: cue, content: r.content.array, source: r.source,
      kind: Self.kind(d, r.content.array), type: .assertion)
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
