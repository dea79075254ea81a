import TextModel

/// Which readings belong together, and where: for each reading its cue's place among the best
/// readings, how many others the cue has, and the best border share among them.
struct Rivals {
  /// The best reading of each cue, in order of the cues.
  private var tops: [Int] = []
  private var own: [Int] = []
  private var siblings: [Int] = []
  private var bestSibling: [Int] = []
  /// For each of `tops`: the furthest that it or one before reaches, where it or one after begins.
  private var reach: [Int32] = []
  private var begin: [Int32] = []
  /// How many words that are cues for themselves have a name as their source, by a hash of it.
  private var speakers: [UInt64: Int] = [:]
  private var names: [UInt64] = []

  /// Eighths of a log-odd that a cue must have to count.
  private static let sure: Int32 = 8

  init(_ d: TextView, _ readings: [Reading]) {
    names.reserveCapacity(readings.count)
    own.reserveCapacity(readings.count)
    siblings.reserveCapacity(readings.count)
    bestSibling.reserveCapacity(readings.count)
    var i = 0
    while i < readings.count {
      var j = i
      while j < readings.count && readings[j].head == readings[i].head { j += 1 }
      for k in i..<j {
        names.append(Self.name(d, readings[k]))
        own.append(tops.count)
        siblings.append(j - i - 1)
        var best = 0
        for m in i..<j where m != k { best = max(best, readings[m].borderShare) }
        bestSibling.append(best)
      }
      let extent = Self.extent(readings[i])
      reach.append(max(reach.last ?? 0, extent.end))
      begin.append(extent.first)
      tops.append(i)
      if readings[i].cueScore > Self.sure, names[i] != 0 { speakers[names[i], default: 0] += 1 }
      i = j
    }
    for j in begin.indices.dropLast().reversed() { begin[j] = min(begin[j], begin[j + 1]) }
  }

  /// A hash of the last word of a source that is a name, 0 for others.
  private static func name(_ d: TextView, _ r: Reading) -> UInt64 {
    guard let source = r.source else { return 0 }
    let head = Int(d.chunk(ofToken: Int(source.first)).head)
    guard d.tags[head] == .np else { return 0 }
    var h: UInt64 = 0xcbf2_9ce4_8422_2325
    for i in Int(d.tokens[head].start)..<Int(d.tokens[head].end) {
      h = (h ^ UInt64(d.bytes[i])) &* 0x100_0000_01b3
    }
    return h | 1
  }

  /// 0 where the source is no name, else 1 more than the number of other cues with that name, up to 5.
  private func repeats(_ i: Int, _ readings: UnsafeBufferPointer<Reading>) -> Int {
    if names[i] == 0 { return 0 }
    let top = tops[own[i]]
    let isOwn = readings[top].cueScore > Self.sure && names[top] == names[i]
    return 1 + min((speakers[names[i]] ?? 0) - (isOwn ? 1 : 0), 4)
  }

  /// From the first token of cue, content and source to the last.
  private static func extent(_ r: Reading) -> TokenRange {
    var first = Int32(truncatingIfNeeded: r.head)
    var end = first + 1
    for n in 0..<r.content.count {
      first = min(first, r.content[n].first)
      end = max(end, r.content[n].end)
    }
    if let source = r.source {
      first = min(first, source.first)
      end = max(end, source.end)
    }
    return TokenRange(Int(first), Int(end))
  }

  /// What the readings of cues nearby mean for one.
  struct Neighbours {
    let siblings: Int
    let bestSibling: Int
    /// How often the source is one elsewhere: see `repeats`.
    let repeats: Int
    /// Strongest cue whose content holds this one's word, in its content, with overlapping content,
    /// with the same source; -80 for none.
    var outer: Int32 = -80
    var inner: Int32 = -80
    var overlap: Int32 = -80
    var same: Int32 = -80
    /// The reading of the first of these, or -1.
    var outerReading = -1
    var outerCount = 0
    var innerCount = 0
    /// Whether a cue of positive points has the same source.
    var sharesSource = false
  }

  /// Looks at the best readings of at most `window` cues on each side of reading `i`.
  func neighbours(
    of i: Int, in readings: UnsafeBufferPointer<Reading>, window: Int
  ) -> Neighbours {
    var out = Neighbours(
      siblings: siblings[i], bestSibling: bestSibling[i], repeats: repeats(i, readings))
    let own = own[i]
    // What lies wholly before the reading or after it has nothing to do with it.
    let extent = Self.extent(readings[i])
    var low = own
    while low > max(0, own - window) && reach[low - 1] > extent.first { low -= 1 }
    var high = own
    while high < min(tops.count - 1, own + window) && begin[high + 1] < extent.end { high += 1 }
    for j in low...high where j != own {
      out.add(readings, top: tops[j], to: i)
    }
    return out
  }
}

extension Rivals.Neighbours {
  fileprivate mutating func add(_ all: UnsafeBufferPointer<Reading>, top: Int, to i: Int) {
    let score = all[top].cueScore
    if all[top].contains(all[i].head) {
      outerCount += 1
      if score > outer {
        outer = score
        outerReading = top
      }
    }
    if all[i].contains(all[top].head) {
      innerCount += 1
      if score > inner { inner = score }
    }
    if score > overlap && all[i].overlaps(all[top]) { overlap = score }
    if let source = all[i].source, all[top].source == source {
      if score > same { same = score }
      if score > 0 { sharesSource = true }
    }
  }
}
