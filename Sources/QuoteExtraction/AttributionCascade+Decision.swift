import Syntax
import TextModel

extension AttributionCascade {
  /// Scores all readings by the last look.
  func weigh(_ d: TextView, _ readings: inout [Reading]) {
    let rivals = Rivals(readings)
    readings.withUnsafeMutableBufferPointer { readings in
      // No score is looked at before all are there.
      for i in readings.indices {
        readings[i].score = choiceStage.points(
          d, i, of: UnsafeBufferPointer(readings), rivals, sums.choice)
      }
    }
  }

  /// What was accepted: indices of readings, in text order of their cues.
  struct Accepted {
    /// Outermost attributions.
    var outer: [Int] = []
    /// Attributions inside the content of another, with the index of that reading in `outer`, or of
    /// the fixed attribution as -1 - index.
    var nested: [(reading: Int, parent: Int)] = []
  }

  /// Accepts readings best first; what holds an accepted cue, or overlaps accepted content, is left
  /// out; what lies inside accepted content is kept as nested. `fixed` are attributions found by
  /// other rules, which stand.
  func accept(_ d: TextView, _ readings: inout [Reading], fixed: [Attribution]) -> Accepted {
    // By score, the best first, then by place: one number for both.
    var order: [Int] = []
    order.reserveCapacity(readings.count)
    for i in readings.indices where readings[i].score >= tables.threshold {
      order.append(-Int(readings[i].score) << 32 | i)
    }
    order.sort()
    var content = TokenSet(count: d.count)
    var cues = TokenSet(count: d.count)
    for a in fixed {
      for range in a.content { content.insert(range) }
      if let head = a.cueHead { cues.insert(head) }
      if let source = a.source { content.insert(source) }
    }
    var sources = TokenSet(count: d.count)
    var accepted: [Int] = []
    var inside: [Int] = []
    accepted.reserveCapacity(order.count)
    for key in order {
      let i = key & 0xFFFF_FFFF
      let head = readings[i].head
      if cues.contains(head) { continue }
      if content.contains(head) {
        inside.append(i)
        continue
      }
      if content.intersects(readings[i].content) || cues.intersects(readings[i].content) {
        // The other begins inside the last words of this one: *said A, but she said B*.
        guard let end = shortened(d, readings[i], content, cues, sources) else { continue }
        var shorter = readings[i].content
        shorter.extendLast(to: end)
        if content.intersects(shorter) || cues.intersects(shorter) { continue }
        readings[i].content = shorter
      }
      // A clause that tells who the speaker is (*an aide, who asked not to be named, said*).
      if sources.contains(head) { continue }
      accepted.append(i)
      cues.insert(head)
      content.insert(readings[i].content)
      if let source = readings[i].source { sources.insert(source) }
    }
    accepted.sort { readings[$0].head < readings[$1].head }
    var out = Accepted(outer: accepted)
    if !inside.isEmpty { out.nested = nested(d, readings, inside, accepted, fixed) }
    return out
  }

  /// Where the last range of a reading ends when what an accepted attribution claims is left to that
  /// one; nil where nothing worth keeping stays.
  private func shortened(
    _ d: TextView, _ r: Reading, _ content: borrowing TokenSet, _ cues: borrowing TokenSet,
    _ sources: borrowing TokenSet
  ) -> Int? {
    guard let range = r.content.last, Int(range.first) > r.head else { return nil }
    var i = Int(range.first)
    let end = Int(range.end)
    while i < end, !content.contains(i), !cues.contains(i), !sources.contains(i) { i += 1 }
    guard i < end, sources.contains(i) || cues.contains(i) else { return nil }
    // Back over what joins the two.
    var hasBreak = false
    while i > Int(range.first) {
      let k = d.chunk(ofToken: i - 1)
      switch k.chunkClass {
      case .conjunction, .comma, .subordinator, .dash, .colon:
        hasBreak = true
        i -= 1
        continue
      case .adverb where d.quote(i - 1) < 0:
        i -= 1
        continue
      default: break
      }
      break
    }
    if i > 0, d.quote(i - 1) >= 0, d.tags[i - 2] == .comma { hasBreak = true }
    guard hasBreak, i - Int(range.first) >= 3 else { return nil }
    // A clause cut before its verb says nothing.
    let isWhole = (Int(range.first)..<i).contains {
      d.quote($0) >= 0 || d.chunk(ofToken: $0).fine == .finite
    }
    return isWhole ? i : nil
  }

  /// Nested attributions: those whose cue, content and source lie inside one span of accepted content
  /// and do not overlap one another.
  private func nested(
    _ d: TextView, _ readings: [Reading], _ inside: [Int], _ outer: [Int], _ fixed: [Attribution]
  ) -> [(reading: Int, parent: Int)] {
    var spans: [(range: TokenRange, parent: Int)] = []
    for (n, i) in outer.enumerated() {
      for place in readings[i].content.places { spans.append((readings[i].content[place], n)) }
    }
    for (n, a) in fixed.enumerated() { for range in a.content { spans.append((range, -1 - n)) } }
    spans.sort { $0.range.first < $1.range.first }
    var content = TokenSet(count: d.count)
    var cues = TokenSet(count: d.count)
    var out: [(reading: Int, parent: Int)] = []
    for i in inside {
      let head = readings[i].head
      if cues.contains(head) || content.contains(head) { continue }
      if content.intersects(readings[i].content) || cues.intersects(readings[i].content) {
        continue
      }
      var low = 0
      var high = spans.count
      while low < high {
        let middle = (low + high) / 2
        if Int(spans[middle].range.end) <= head { low = middle + 1 } else { high = middle }
      }
      guard low < spans.count, Int(spans[low].range.first) <= head else { continue }
      guard readings[i].lies(in: spans[low].range) else { continue }
      out.append((i, spans[low].parent))
      cues.insert(head)
      content.insert(readings[i].content)
    }
    return out.sorted { readings[$0.reading].head < readings[$1.reading].head }
  }
}
