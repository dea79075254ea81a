import CICU

/// ICU's word and sentence iteration over a text, and nothing else: what throughput is compared with.
///
/// Owns ICU's handles and buffers, so for one thread at a time.
public final class BareICU {
  private let words: BreakIterator
  private let sentences: BreakIterator
  private var units: [UInt16] = []
  private var ends = WorkBuffer<Int32>()

  /// - Throws: `SegmentationError` if ICU cannot open its break iterators.
  public init() throws(SegmentationError) {
    words = try BreakIterator(.word)
    sentences = try BreakIterator(.sentence)
  }

  deinit { ends.free() }

  /// Makes UTF-16 of `text`, as ICU reads nothing else at full speed; returns the number of units.
  public func load(_ text: [UInt8]) -> Int {
    units.removeAll(keepingCapacity: true)
    units.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { text in
      var at = 0
      while at < text.count {
        let scalar = Scalar(text, at)
        if scalar.value < 0x10000 {
          units.append(UInt16(truncatingIfNeeded: scalar.value))
        } else {
          units.append(UInt16(truncatingIfNeeded: 0xD7C0 + scalar.value >> 10))
          units.append(UInt16(truncatingIfNeeded: 0xDC00 + scalar.value & 0x3FF))
        }
        at += scalar.count
      }
    }
    ends.reserve(units.count + 1)
    return units.count
  }

  /// Finds all word boundaries, then all sentence boundaries of the loaded text.
  ///
  /// - Returns: the number of boundaries of both kinds.
  /// - Complexity: O(*n*).
  public func countBoundaries() -> Int {
    units.withUnsafeBufferPointer { units in
      guard let base = units.baseAddress, !units.isEmpty else { return 0 }
      let count = Int32(clamping: units.count)
      return words.countBoundaries(base, count, &ends)
        + sentences.countBoundaries(base, count, &ends)
    }
  }
}

extension BreakIterator {
  /// Number of segments in `count` units of UTF-16.
  fileprivate func countBoundaries(
    _ units: UnsafePointer<UInt16>, _ count: Int32, _ ends: inout WorkBuffer<Int32>
  ) -> Int {
    var status: Int32 = 0
    return Int(
      cicu_boundaries(
        handle, units, count, ends.base, Int32(clamping: ends.capacity), &status))
  }
}
