import TextModel

/// A set of tokens with fast questions about ranges: two levels of bits.
struct TokenSet: ~Copyable {
  private let words: UnsafeMutablePointer<UInt64>
  private let tops: UnsafeMutablePointer<UInt64>

  init(count: Int) {
    let bits = count / 64 + 1
    let all = bits + count / 4096 + 1
    words = .allocate(capacity: all)
    words.initialize(repeating: 0, count: all)
    tops = words + bits
  }

  deinit { words.deallocate() }

  @inline(__always) func contains(_ i: Int) -> Bool { words[i >> 6] >> UInt64(i & 63) & 1 != 0 }

  @inline(__always) mutating func insert(_ i: Int) {
    words[i >> 6] |= 1 << UInt64(i & 63)
    tops[i >> 12] |= 1 << UInt64(i >> 6 & 63)
  }

  mutating func insert(_ range: TokenRange) {
    let first = Int(range.first)
    let last = Int(range.end) - 1
    if last < first { return }
    var mask = UInt64.max << UInt64(first & 63)
    for word in first >> 6...last >> 6 {
      if word == last >> 6 { mask &= UInt64.max >> UInt64(63 - last & 63) }
      words[word] |= mask
      tops[word >> 6] |= 1 << UInt64(word & 63)
      mask = .max
    }
  }

  mutating func insert(_ content: ContentSpans) {
    for n in 0..<content.count { insert(content[n]) }
  }

  /// Whether any token of the content is in the set.
  func intersects(_ content: ContentSpans) -> Bool {
    for n in 0..<content.count where intersects(content[n]) { return true }
    return false
  }

  /// Whether any token of `range` is in the set.
  func intersects(_ range: TokenRange) -> Bool {
    let first = Int(range.first)
    let last = Int(range.end) - 1
    if last < first { return false }
    var mask = UInt64.max << UInt64(first & 63)
    var word = first >> 6
    while word < last >> 6 {
      if words[word] & mask != 0 { return true }
      mask = .max
      word += 1
      // Long stretches without any.
      while word & 63 == 0 && word + 64 <= last >> 6 && tops[word >> 6] == 0 { word += 64 }
    }
    mask &= UInt64.max >> UInt64(63 - last & 63)
    return words[word] & mask != 0
  }
}
