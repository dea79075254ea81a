/// Finds ICU's boundaries: by the transducer where it can, by ICU's iterator elsewhere.
struct BoundaryFinder {
  private let iterator: BreakIterator
  private let transducer: RuleTransducer?

  init(_ kind: BoundaryKind, usesTransducer: Bool = true) throws(SegmentationError) {
    iterator = try BreakIterator(kind)
    transducer = usesTransducer ? RuleTransducer.shared(kind) : nil
  }

  /// Writes the end of every segment of `text`, in bytes from its start, to `ends`.
  ///
  /// - Returns: the number of ends; the last one is `text.count` unless `text` is empty.
  func boundaries(of text: UnsafeBufferPointer<UInt8>, into ends: inout WorkBuffer<Int32>) -> Int {
    if let count = transducer?.boundaries(of: text, into: &ends) { return count }
    return iterator.boundaries(of: text, into: &ends)
  }

  /// Whether the transducer is there.
  var isFast: Bool { transducer != nil }
}
