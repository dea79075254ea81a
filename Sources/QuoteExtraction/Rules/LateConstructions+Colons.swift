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
    guard
      let colon = (k + 1..<max(high, k + 1)).first(where: { d.chunks[$0].chunkClass == .colon }),
      d.chunks[colon + 1].chunkClass == .quoteOpen
    else { return nil }
    // *sang its hit: “…”*, *faced anger from farmers: “…”*: another's words.
    let before = d.chunks[colon - 1]
    guard !clear.words.works.contains(d.lemma(Int(before.head))),
      !(k + 1..<colon).contains(where: {
        clear.words.bearers.contains(d.word(Int(d.chunks[$0].first)))
      })
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

  /// *The message from the ministry: pay up.* *Her advice to tenants: “Wait.”*: a sentence that is a noun for
  /// what is said, whose it is, a colon and what is said.
  ///
  /// - Complexity: O(1), and O(*n*) in the number of chunks of what is said.
  func told(_ d: TextView, colon k: Int) -> RuleReading? {
    let mark = Int(d.chunks[k].first)
    let begin = d.sentenceStart(mark)
    guard d.quote(mark) < 0, mark - begin < 12, mark > begin else { return nil }
    let low = d.chunkIndex(begin)
    let high = d.chunkIndex(d.sentenceEnd(mark) - 1)
    guard low < k, k < high, d.chunks[low].chunkClass == .nounPhrase else { return nil }
    for m in low + 1..<k {
      switch d.chunks[m].chunkClass {
      case .nounPhrase, .pronoun, .preposition, .infinitiveTo: break
      default: return nil
      }
    }
    let noun = Int(d.chunks[low].head)
    guard d.tags[noun] == .nn,
      clear.words.answers.contains(d.lemma(noun)) || clear.words.opinions.contains(d.lemma(noun)),
      !clear.words.own.contains(d.word(Int(d.chunks[low].first))),
      d.lemma(noun) != clear.words.question,
      let source = holder(d, low, k),
      d.word(Int(source.first) - 1) != clear.words.forWord
        || d.tags[Int(source.first)] == .prps
    else { return nil }
    let first = d.chunks[k + 1]
    var end = clear.borders.clauseEnd(d, from: Int(first.first), cue: noun, high: high)
    if first.chunkClass == .quoteOpen, d.quote(Int(first.first)) >= 0 {
      end = Int(d.stretches[d.quote(Int(first.first))].last) + 1
    }
    guard end - Int(first.first) > 1 else { return nil }
    return RuleReading(
      head: noun, construction: .nounComplement, cue: TokenRange(noun, noun + 1),
      content: ContentSpans(TokenRange(Int(first.first), end)), source: source, type: .assertion)
  }
}
