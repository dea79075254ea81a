extension SegmentedText {
  /// The same text with sentences of more than `limit` tokens cut into pieces of that length, so that
  /// work within a sentence stays bounded on hostile input. No sentence of news is near it.
  ///
  /// - Complexity: O(*n*) in the number of sentences, and of tokens where any is too long.
  public func limitingSentences(to limit: Int) -> SegmentedText {
    guard limit > 0, sentences.contains(where: { $0.count > limit }) else { return self }
    var out = self
    out.sentences.removeAll(keepingCapacity: true)
    for sentence in sentences {
      var first = Int(sentence.first)
      let end = Int(sentence.end)
      while first < end {
        let next = min(end, first + limit)
        for i in first..<next {
          out.sentenceOfToken[i] = Int32(truncatingIfNeeded: out.sentences.count)
        }
        out.sentences.append(TokenRange(first, next))
        first = next
      }
    }
    return out
  }
}
