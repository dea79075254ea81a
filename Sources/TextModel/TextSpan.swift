/// A half-open range of UTF-8 byte offsets into one document's text.
///
/// Offsets always refer to the document as read (after decoding to UTF-8), never to a normalized
/// copy, and always fall on Unicode scalar boundaries. `start <= end` holds for every value.
@frozen public struct TextSpan: Hashable, Sendable, Comparable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset one past the last byte.
  public var end: Int

  /// Creates a span of the bytes `start ..< end`.
  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Number of bytes.
  @inlinable public var count: Int { end - start }

  /// Whether the two spans share a byte.
  @inlinable public func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// Whether `other` lies inside this span.
  @inlinable public func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  @inlinable public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}
