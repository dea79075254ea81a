/// ICU's word segments in a piece of text, found as they are asked for.
///
/// ICU's rules look at nothing before the start of a segment, so the end of any one can be found alone.
/// Where a dictionary is needed, or without a transducer, ICU lists all segments of the piece.
struct WordSegments {
  private let transducer: RuleTransducer?
  private let iterator: BreakIterator
  /// Ends of the piece's segments, in bytes from its start, if they are listed.
  private var ends = WorkBuffer<Int32>()
  private var isListed = false
  /// Index into `ends` of the last segment asked for.
  private var index = 0
  private var start = 0
  /// The last segment found alone.
  private var lastStart = 0
  private var lastEnd = 0

  init(usesTransducer: Bool) throws(SegmentationError) {
    iterator = try BreakIterator(.word)
    transducer = usesTransducer ? RuleTransducer.shared(.word) : nil
  }

  func free() { ends.free() }

  /// Turns to the piece that begins at `start`.
  mutating func begin(_ start: Int) {
    self.start = start
    isListed = false
    index = 0
    lastEnd = 0
  }

  /// End of the segment of `piece` that holds the byte at `at`, which no earlier question was beyond.
  mutating func end(_ at: Int, in piece: TextPiece) -> Int {
    if !isListed {
      // A word may be cut by us, and the rest asked for again: its segment is looked up but once.
      if lastStart <= at && at < lastEnd { return lastEnd }
      let text = UnsafeBufferPointer(start: piece.text.baseAddress, count: piece.end)
      if let end = transducer?.segmentEnd(in: text, from: at) {
        lastStart = at
        lastEnd = end
        return end
      }
      let rest = UnsafeBufferPointer(rebasing: piece.text[start..<piece.end])
      _ = iterator.boundaries(of: rest, into: &ends)
      isListed = true
    }
    let offset = Int32(truncatingIfNeeded: at - start)
    while ends.base[index] <= offset { index += 1 }
    return start + Int(ends.base[index])
  }
}
