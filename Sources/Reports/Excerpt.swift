import TextModel

/// The stretch of text around a quotation that a reader is shown: content, cue and source with the
/// rest of their paragraphs, or what of it lies near.
struct Excerpt {
  /// Most code points shown before the first and after the last marked word.
  static let reach = 200
  /// Most bytes between the first and the last marked word.
  private static let longest = 8192

  let span: TextSpan
  /// Whether the paragraph goes on before and after.
  let cutBefore: Bool
  let cutAfter: Bool

  init(of record: AttributionRecord, in text: UnsafeBufferPointer<UInt8>) {
    self.init(of: record.content, record.cue, record.source, in: text)
  }

  /// The excerpt around what the spans mark.
  init(
    of content: SpanList, _ cue: SpanList, _ source: SpanList,
    in text: UnsafeBufferPointer<UInt8>
  ) {
    var start = Int.max
    var end = 0
    func take(_ spans: SpanList) {
      for k in spans.indices {
        let span = spans[k]
        start = min(start, span.start)
        end = max(end, span.end)
      }
    }
    take(content)
    take(cue)
    take(source)
    start = min(max(start, 0), text.count)
    end = min(max(end, start), text.count)
    if end - start > Self.longest {
      end = start + Self.longest
      while end > start && text[end] & 0xC0 == 0x80 { end -= 1 }
      cutAfter = true
    } else {
      let edge = Self.reachForward(from: end, in: text)
      end = edge.offset
      cutAfter = edge.cut
    }
    let edge = Self.reachBack(from: start, in: text)
    cutBefore = edge.cut
    span = TextSpan(edge.offset, end)
  }

  /// Where the excerpt ends on one side, and whether the paragraph goes on there.
  private struct Edge {
    let offset: Int
    let cut: Bool
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// How many code points begin in the eight bytes at `at`; nil where a line may end there.
  @inline(__always) private static func starts(
    _ at: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: at, as: UInt64.self)
    if (word &- ones &* 0x0E) & ~word & tops != 0 { return nil }
    return 8 - OffsetIndex.marked(word & ~(word << 1) & tops)
  }

  private static func reachBack(
    from start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Edge {
    var at = start
    var left = reach
    while at >= 8, let starts = starts(at - 8, in: text), starts < left {
      at -= 8
      left -= starts
    }
    while at > 0 && !endsLine(text[at - 1]) {
      if left == 0 { return Edge(offset: wordStart(at, start, text), cut: true) }
      at -= 1
      // Only the first byte of a code point counts.
      if text[at] & 0xC0 != 0x80 { left -= 1 }
    }
    return Edge(offset: at, cut: false)
  }

  private static func reachForward(
    from end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Edge {
    var at = end
    var left = reach
    while at + 8 <= text.count, let starts = starts(at, in: text), starts <= left {
      at += 8
      left -= starts
    }
    while at < text.count {
      let byte = text[at]
      if endsLine(byte) { break }
      if byte & 0xC0 != 0x80 {
        if left == 0 { return Edge(offset: wordEnd(at, end, text), cut: true) }
        left -= 1
      }
      at += 1
    }
    return Edge(offset: at, cut: false)
  }

  /// The first byte after a space in `from ..< limit`, within 40 bytes; else `from`.
  private static func wordStart(
    _ from: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var at = from
    while at < min(limit, from + 40) {
      if text[at] == 0x20 { return at + 1 }
      at += 1
    }
    return from
  }

  /// The last space before `from`, not before `limit` and within 40 bytes; else `from`.
  private static func wordEnd(
    _ from: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var at = from
    while at > max(limit, from - 40) {
      at -= 1
      if text[at] == 0x20 { return at }
    }
    return from
  }
}
