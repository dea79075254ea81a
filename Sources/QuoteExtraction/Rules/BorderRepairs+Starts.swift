import Syntax
import TextModel

/// Beginnings of content that grammar leaves no choice about.
extension BorderRepairs {
  /// Where a clause behind its cue begins when a time or a number's *at least* was put on the wrong
  /// side of the border: *said Thursday | its profit fell*, *said | at least 40 people were hurt*; nil
  /// where the border is right.
  ///
  /// - Complexity: O(1): a bounded number of chunks.
  func clauseStart(_ d: TextView, _ range: TokenRange, head: Int) -> Int? {
    let first = Int(range.first)
    guard first > head, d.quote(first) == d.quote(head) else { return nil }
    let k = d.chunkIndex(first)
    guard Int(d.chunks[k].first) == first, d.chunks[k].chunkClass == .nounPhrase else { return nil }
    let stop = d.chunkIndex(Int(range.end) - 1)
    let cue = d.chunkIndex(head)
    guard k - cue <= 3, d.chunks[cue].chunkClass == .verbGroup else { return nil }
    if k - cue > 1 { return boundStart(d, k, cue: cue, stop) }
    guard k + 1 < stop, words.isTime(d.lemma(Int(d.chunks[k].head))) else { return nil }
    switch d.chunks[k + 1].chunkClass {
    case .nounPhrase, .pronoun, .existential:
      return VerbReader.next(d, k + 1, stop).fine == .finite ? Int(d.chunks[k + 1].first) : nil
    default: return nil
    }
  }

  /// Whether the last words of the content tell of the source: *…, according to the firm, which cited
  /// falling sales*.
  func isAside(_ d: TextView, _ r: Reading) -> Bool {
    guard r.content.count > 1, let last = r.content.last, d.word(r.head) == words.according,
      words.according != 0, Int(last.first) > r.head
    else { return false }
    return d.chunk(ofToken: Int(last.first)).chunkClass == .wh
  }

  /// The preposition of *about 40 people*, *at least 40*, *up to 40* where the number belongs to the
  /// subject of a clause.
  private func boundStart(_ d: TextView, _ k: Int, cue: Int, _ stop: Int) -> Int? {
    let number = Int(d.chunks[k].first)
    guard VerbReader.next(d, k, stop).fine == .finite else { return nil }
    let preposition = d.chunks[k - 1]
    let isBound: Bool
    if d.tags[number] == .cd {
      isBound =
        k - cue == 2 && rules.bounds.contains(d.word(Int(preposition.first)))
        || k - cue == 3 && preposition.fine == .to && d.word(Int(d.chunks[k - 2].first)) == rules.up
        || k - cue == 3 && d.word(Int(preposition.first)) == rules.to
          && d.word(Int(d.chunks[k - 2].first)) == rules.up
    } else {
      isBound =
        k - cue == 2 && rules.extremes.contains(d.word(number))
        && number + 1 < Int(d.chunks[k].head) && d.tags[number + 1] == .cd
    }
    return isBound ? Int(d.chunks[cue + 1].first) : nil
  }
}
