import Syntax
import TextModel

/// The content of a reading: up to eight token ranges in text order, without an allocation.
struct ContentSpans: Sendable {
  private var storage = InlineArray<8, TokenRange>(repeating: TokenRange(0, 0))
  private(set) var count = 0

  /// Most ranges that fit: two beside the cue and six that carry it on.
  static let capacity = 8

  @inline(__always) mutating func append(_ range: TokenRange) {
    guard count < Self.capacity else { return }
    storage[count] = range
    count += 1
  }

  /// Moves the end of the last range.
  mutating func extendLast(to end: Int) {
    guard count > 0 else { return }
    storage[count - 1] = TokenRange(Int(storage[count - 1].first), end)
  }

  /// Moves the end of the last range to where `end` says, if it does.
  @inline(__always) mutating func mendLast(_ end: (TokenRange) -> Int?) {
    if let last, let end = end(last) { extendLast(to: end) }
  }

  mutating func removeLast() { if count > 0 { count -= 1 } }

  mutating func removeFirst() {
    guard count > 0 else { return }
    for i in 0..<count - 1 { storage[i] = storage[i + 1] }
    count -= 1
  }

  @inline(__always) subscript(_ i: Int) -> TokenRange {
    get { storage[i] }
    set { storage[i] = newValue }
  }

  /// Places of the ranges.
  @inline(__always) var places: Range<Int> { 0..<count }

  /// Moves the beginning of the first range.
  mutating func extendFirst(to first: Int) {
    guard count > 0 else { return }
    storage[0] = TokenRange(first, Int(storage[0].end))
  }

  /// Moves the beginning of the first range to where `start` says, if it does.
  @inline(__always) mutating func mendFirst(_ start: (TokenRange) -> Int?) {
    if let first, let start = start(first) { extendFirst(to: start) }
  }

  @inline(__always) var isEmpty: Bool { count == 0 }
  @inline(__always) var first: TokenRange? { count > 0 ? storage[0] : nil }
  @inline(__always) var last: TokenRange? { count > 0 ? storage[count - 1] : nil }

  /// The ranges as an array, for what comes after the hot path.
  var array: [TokenRange] {
    // Copied: an array that is filled in place asks for its type at run time.
    withUnsafePointer(to: storage) { storage in
      storage.withMemoryRebound(to: TokenRange.self, capacity: Self.capacity) {
        Array(UnsafeBufferPointer(start: $0, count: count))
      }
    }
  }

  init() {}

  init(_ range: TokenRange) { append(range) }

  init(_ ranges: [TokenRange]) { for range in ranges { append(range) } }

  @inline(__always) func contains(_ i: Int) -> Bool {
    for n in 0..<count {
      let r = storage[n]
      if i >= Int(r.first) && i < Int(r.end) { return true }
    }
    return false
  }

  @inline(__always) func overlaps(_ other: ContentSpans) -> Bool {
    for n in 0..<count {
      let a = storage[n]
      for m in 0..<other.count {
        let b = other.storage[m]
        if a.first < b.end && b.first < a.end { return true }
      }
    }
    return false
  }
}

extension ContentSpans: RandomAccessCollection {
  @inline(__always) var startIndex: Int { 0 }
  @inline(__always) var endIndex: Int { count }
}

extension ContentSpans: ExpressibleByArrayLiteral {
  init(arrayLiteral ranges: TokenRange...) { self.init(ranges) }
}

/// One way to read a cue: its content, its source, and how sure the stages were.
struct Reading {
  var head: Int
  var context: CueContext
  /// Points of the cue stage, in eighths of a log-odd.
  var cueScore: Int32
  var side: Int
  var content: ContentSpans
  /// First and last token of the source, or nil.
  var source: TokenRange?
  /// Share of 65,536 that the source stage gave the anchor.
  var anchorShare: Int
  /// Points of the last look.
  var score: Int32 = 0

  @inline(__always) func contains(_ i: Int) -> Bool { content.contains(i) }

  @inline(__always) func overlaps(_ other: Reading) -> Bool { content.overlaps(other.content) }

  /// Whether content and source lie in `range`.
  func lies(in range: TokenRange) -> Bool {
    for n in content.places
    where content[n].first < range.first || content[n].end > range.end { return false }
    guard let source else { return true }
    return source.first >= range.first && source.end <= range.end
  }
}
