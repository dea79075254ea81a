import Syntax
import TextModel

/// Mends borders of a finished reading where grammar leaves no choice.
struct BorderRepairs: Sendable {
  let words: GrammarWords

  /// The content, cut at the comma that closes the relative clause of the cue: in *Bay Co., which
  /// said sales fell, closed a plant* the second comma and the verb after it are the reporter's.
  ///
  /// - Complexity: O(*n*) in the number of chunks of the content, and only for relative sources.
  func content(
    _ d: TextView, _ content: [TokenRange], head: Int, source: TokenRange?
  ) -> [TokenRange] {
    let cue = d.tags[head]
    if cue == .nn || cue == .nns { return noun(d, content, head: head) }
    guard let s = source, s.count == 1, Int(s.first) > 0, Int(s.first) < head,
      d.tags[Int(s.first)] == .wh, d.tags[Int(s.first) - 1] == .comma,
      let i = content.firstIndex(where: { Int($0.first) > head })
    else { return content }
    let range = content[i]
    var k = d.chunkIndex(Int(range.first))
    let stop = d.chunkIndex(Int(range.end) - 1)
    var finite = 0
    while k < stop {
      let c = d.chunks[k]
      if d.quote(Int(c.first)) < 0 || d.quote(Int(c.first)) == d.quote(head) {
        if c.fine == .finite { finite += 1 }
        if c.chunkClass == .comma, finite > 0, startsPredicate(d, k + 1, stop),
          c.first > range.first
        {
          var out = Array(content[..<i])
          out.append(TokenRange(Int(range.first), Int(c.first)))
          return out
        }
      }
      k += 1
    }
    return content
  }

  /// One past the last token of a clause that goes on with a participle that says what follows from
  /// it: *that prices will rise, making exports harder*; nil where it does not.
  func consequenceEnd(_ d: TextView, _ last: TokenRange, head: Int) -> Int? {
    let comma = Int(last.end)
    guard Int(last.first) > head, comma < d.count, d.tags[comma] == .comma, d.quote(comma) < 0
    else {
      return nil
    }
    let end = d.sentenceEnd(comma - 1)
    guard comma + 1 < end else { return nil }
    let chunk = d.chunk(ofToken: comma + 1)
    guard chunk.fine == .ing, words.consequence.contains(d.lemma(Int(chunk.head))) else {
      return nil
    }
    let hasFinite = (d.chunkIndex(Int(last.first))...d.chunkIndex(comma - 1)).contains {
      d.chunks[$0].fine == .finite
    }
    guard hasFinite else { return nil }
    var stop = end
    while stop > comma + 1 && d.tags[stop - 1] == .stop { stop -= 1 }
    // Another comma or mark may begin what is the reporter's again.
    for i in comma + 1..<stop where d.tags[i] == .comma || d.quote(i) >= 0 { return nil }
    return stop
  }

  /// The *that*-clause of a noun that is a subject ends before the verb of that subject: in *the
  /// claim that the bridge is safe surprised them* two verbs stand without a subject between.
  private func noun(_ d: TextView, _ content: [TokenRange], head: Int) -> [TokenRange] {
    guard content.count == 1, let range = content.first, Int(range.first) == head + 1,
      d.tags[Int(range.first)] == .thc
    else { return content }
    let first = d.chunkIndex(Int(range.first))
    let stop = d.chunkIndex(Int(range.end) - 1)
    var k = first + 1
    var finite = 0
    while k <= stop {
      let c = d.chunks[k]
      let isObjectNext = k < stop && d.chunks[k + 1].chunkClass == .nounPhrase
      if c.fine == .finite || (c.fine == .participle && isObjectNext && finite > 0) {
        if finite > 0 {
          var m = k - 1
          while m > first, d.chunks[m].chunkClass == .adverb { m -= 1 }
          let before = d.chunks[m].chunkClass
          if before == .adjective || before == .verbGroup || before == .particle {
            return [TokenRange(Int(range.first), Int(c.first))]
          }
        }
        finite += 1
      }
      k += 1
    }
    return content
  }

  /// Whether a finite verb without a subject of its own begins at chunk `k`.
  private func startsPredicate(_ d: TextView, _ k: Int, _ stop: Int) -> Bool {
    var m = k
    while m <= stop, d.chunks[m].chunkClass == .adverb { m += 1 }
    guard m <= stop, d.chunks[m].chunkClass == .verbGroup else { return false }
    // The main clause has no verb yet, so a form that may be a participle is one that is not.
    return d.chunks[m].fine == .finite || d.chunks[m].fine == .participle
  }
}
