import Syntax
import TextModel

extension AttributionCascade {
  /// Which readings belong together: for each reading its cue's place among the best readings, how
  /// many others the cue has, and the best border share among them.
  struct Rivals {
    var tops: [Reading] = []
    var own: [Int] = []
    var siblings: [Int] = []
    var bestSibling: [Int] = []

    init(_ readings: [Reading]) {
      var i = 0
      while i < readings.count {
        var j = i
        while j < readings.count && readings[j].head == readings[i].head { j += 1 }
        for k in i..<j {
          own.append(tops.count)
          siblings.append(j - i - 1)
          var best = 0
          for m in i..<j where m != k { best = max(best, readings[m].borderShare) }
          bestSibling.append(best)
        }
        tops.append(readings[i])
        i = j
      }
    }
  }

  /// Scores all readings by the last look.
  func weigh(_ d: TextView, _ readings: inout [Reading]) {
    let rivals = Rivals(readings)
    var sink = EvidenceSink(table: tables.choice)
    for i in readings.indices {
      sink.start()
      choiceStage.evidence(
        d, readings[i], siblings: rivals.siblings[i], bestSibling: rivals.bestSibling[i],
        tops: rivals.tops, own: rivals.own[i], into: &sink)
      readings[i].score = sink.total
    }
  }

  /// Accepts readings best first; what lies inside accepted content, holds an accepted cue or overlaps
  /// accepted content is left out. Returns indices into `readings`, in text order of the cues.
  func accept(_ d: TextView, _ readings: [Reading]) -> [Int] {
    var order = readings.indices.filter { readings[$0].score >= tables.threshold }
    order.sort {
      readings[$0].score != readings[$1].score ? readings[$0].score > readings[$1].score : $0 < $1
    }
    var content = TokenSet(count: d.count)
    var cues = TokenSet(count: d.count)
    var accepted: [Int] = []
    for i in order {
      let r = readings[i]
      if cues.contains(r.head) || content.contains(r.head) { continue }
      if r.content.contains(where: { content.intersects($0) || cues.intersects($0) }) { continue }
      accepted.append(i)
      cues.insert(r.head)
      for range in r.content { content.insert(range) }
    }
    return accepted.sorted { readings[$0].head < readings[$1].head }
  }
}

/// A set of tokens with fast questions about ranges: two levels of bits.
struct TokenSet {
  private var words: [UInt64]
  private var tops: [UInt64]

  init(count: Int) {
    words = Array(repeating: 0, count: count / 64 + 1)
    tops = Array(repeating: 0, count: count / 4096 + 1)
  }

  @inline(__always) func contains(_ i: Int) -> Bool { words[i >> 6] >> UInt64(i & 63) & 1 != 0 }

  @inline(__always) mutating func insert(_ i: Int) {
    words[i >> 6] |= 1 << UInt64(i & 63)
    tops[i >> 12] |= 1 << UInt64(i >> 6 & 63)
  }

  mutating func insert(_ range: TokenRange) {
    for i in range.range { insert(i) }
  }

  /// Whether any token of `range` is in the set.
  func intersects(_ range: TokenRange) -> Bool {
    var i = Int(range.first)
    let end = Int(range.end)
    while i < end {
      if i & 4095 == 0 && i + 4096 <= end {
        if tops[i >> 12] != 0 { return true }
        i += 4096
      } else if i & 63 == 0 && i + 64 <= end {
        if words[i >> 6] != 0 { return true }
        i += 64
      } else {
        if contains(i) { return true }
        i += 1
      }
    }
    return false
  }
}
