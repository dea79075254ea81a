import Lexicons
import Syntax
import TextModel

/// What nouns of saying announce with a colon: *The message from the ministry: pay up.*
extension LateConstructions {
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
