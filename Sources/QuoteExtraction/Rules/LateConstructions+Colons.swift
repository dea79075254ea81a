import Lexicons
import Syntax
import TextModel

/// Quotations behind a colon whose clause reports nothing else: *Holt is blunt: “It failed.”*
extension LateConstructions {
  /// The reading of a quotation behind a colon, where the verb group `k` is the first of the clause before
  /// it and its subject somebody who speaks.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the sentence, for sentences with a colon and words in
  ///   marks only.
  func announced(_ d: TextView, _ k: Int) -> RuleReading? {
    let head = Int(d.chunks[k].head)
    let high = d.chunkIndex(d.sentenceEnd(head) - 1)
    let behind = d.counts(k, high + 1)
    guard behind.colons > 0, behind.quoted > 0, !clear.words.hearing.contains(d.lemma(head)) else {
      return nil
    }
    guard let colon = (k + 1..<max(high, k + 1)).first(where: { d.chunks[$0].chunkClass == .colon }),
      d.chunks[colon + 1].chunkClass == .quoteOpen
    else { return nil }
    let low = d.chunkIndex(d.sentenceStart(head))
    guard !(low..<k).contains(where: { d.chunks[$0].fine == .finite }) else { return nil }
    let q = d.quote(Int(d.chunks[colon + 1].first))
    guard q >= 0 else { return nil }
    let s = d.stretches[q]
    // It ends its sentence: words in marks in the middle of one are a term.
    let last = Int(s.last)
    guard s.isClosed, last - Int(s.first) > 2, last + 1 >= d.sentenceEnd(last),
      let source = clear.sources.before(d, k, low), speaksHere(d, source)
    else { return nil }
    let mark = Int(d.chunks[colon].first)
    return RuleReading(
      head: mark, construction: .colonQuotation, cue: TokenRange(mark, mark + 1),
      content: ContentSpans(TokenRange(Int(s.first), last + 1)), source: source, type: .assertion)
  }
}
