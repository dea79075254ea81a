import CICU

/// The boundaries that ICU can find.
enum BoundaryKind: Int32, Sendable {
  case word = 1
  case sentence = 3
}

/// One of ICU's rule-based break iterators, run over UTF-8.
///
/// Owns the C handle and the buffers for UTF-16; for one thread at a time.
final class BreakIterator {
  let handle: OpaquePointer
  private var units = WorkBuffer<UInt16>()
  private var offsets = WorkBuffer<Int32>()

  init(_ kind: BoundaryKind) throws(SegmentationError) {
    var status: Int32 = 0
    guard let handle = cicu_breaker_open(kind.rawValue, &status) else {
      throw SegmentationError(task: "open a \(kind) break iterator", code: status)
    }
    self.handle = handle
  }

  deinit {
    cicu_breaker_close(handle)
    units.free()
    offsets.free()
  }

  /// Writes the end of every segment of `text`, in bytes from its start, to `ends`.
  ///
  /// Malformed UTF-8 counts byte by byte as U+FFFD. If ICU fails, all of `text` is one segment.
  /// - Returns: the number of ends; the last one is `text.count` unless `text` is empty.
  /// - Complexity: O(*n*).
  func boundaries(of text: UnsafeBufferPointer<UInt8>, into ends: inout WorkBuffer<Int32>) -> Int {
    if text.isEmpty { return 0 }
    units.reserve(text.count + 1)
    offsets.reserve(text.count + 1)
    ends.reserve(text.count + 1)
    let count = encode(text)
    var status: Int32 = 0
    let found = Int(
      cicu_boundaries(
        handle, units.base, Int32(count), ends.base, Int32(clamping: ends.capacity), &status))
    if status != 0 || found == 0 {
      ends.base[0] = Int32(text.count)
      return 1
    }
    for i in 0..<found { ends.base[i] = offsets.base[Int(ends.base[i])] }
    return found
  }

  /// Writes `text` as UTF-16 to `units`, the byte offset of each unit to `offsets`.
  private func encode(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let units = units.base
    let offsets = offsets.base
    var at = 0
    var count = 0
    while at < text.count {
      let scalar = Scalar(text, at)
      offsets[count] = Int32(at)
      if scalar.value < 0x10000 {
        units[count] = UInt16(truncatingIfNeeded: scalar.value)
      } else {
        units[count] = UInt16(truncatingIfNeeded: 0xD7C0 + scalar.value >> 10)
        count += 1
        offsets[count] = Int32(at)
        units[count] = UInt16(truncatingIfNeeded: 0xDC00 + scalar.value & 0x3FF)
      }
      count += 1
      at += scalar.count
    }
    offsets[count] = Int32(text.count)
    return count
  }
}
