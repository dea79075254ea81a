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

  @inline(__always) subscript(_ i: Int) -> TokenRange { storage[i] }

  @inline(__always) var isEmpty: Bool { count == 0 }
  @inline(__always) var first: TokenRange? { count > 0 ? storage[0] : nil }
  @inline(__always) var last: TokenRange? { count > 0 ? storage[count - 1] : nil }

  /// The ranges as an array, for what comes after the hot path.
  var array: [TokenRange] { (0..<count).map { storage[$0] } }

  init() {}

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
  /// Shares of 65,536 that the stages gave the side, the borders and the anchor.
  var sideShare: Int
  var borderShare: Int
  var anchorShare: Int
  /// 0 for the best reading of the cue, 1… for others, 9 for another source of the best content.
  var rank: Int
  /// Points of the last look.
  var score: Int32 = 0

  @inline(__always) func contains(_ i: Int) -> Bool { content.contains(i) }

  @inline(__always) func overlaps(_ other: Reading) -> Bool { content.overlaps(other.content) }
}

/// Shares of candidates from their points: a softmax in whole numbers, so that every machine agrees.
enum Shares {
  /// round(65536 · exp(-i/8)) for i = 0…88; zero after that.
  static let powers: [Int] = {
    var table: [Int] = []
    // exp(-1/8) = 57,835 / 65,536, multiplied up with twenty more bits
    var value = 65_536 << 20
    for _ in 0...88 {
      table.append((value + (1 << 19)) >> 20)
      value = value * 57_835 >> 16
    }
    return table
  }()

  @inline(__always) static func power(_ difference: Int32) -> Int {
    difference >= 0 && difference < 89 ? powers[Int(difference)] : 0
  }

  /// Replaces points by shares of 65,536.
  static func fill(_ points: [Int32], into out: inout [Int]) {
    out.removeAll(keepingCapacity: true)
    var best = Int32.min
    for p in points where p > best { best = p }
    var sum = 0
    for p in points {
      let v = power(best &- p)
      out.append(v)
      sum += v
    }
    if sum == 0 { return }
    for i in 0..<out.count { out[i] = out[i] * 65_536 / sum }
  }

  /// A share as a rough log: 0 is sure, 9 is nearly excluded.
  @inline(__always) static func level(_ share: Int) -> Int {
    // thresholds 65536 * exp(-k/1.5)
    var level = 0
    while level < 9 && share < Self.thresholds[level] { level += 1 }
    return level
  }
  private static let thresholds = [33_647, 17_275, 8_869, 4_554, 2_338, 1_200, 616, 316, 162]
}
