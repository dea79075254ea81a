import TextModel

/// Which readings belong to one cue, and how far each cue's best reading reaches: what is asked of the
/// neighbours of a reading.
struct Rivals {
  /// The best reading of each cue, in order of the cues.
  private var tops: [Int] = []
  /// For each reading the place of its cue in `tops`.
  private var own: [Int] = []
  /// For each of `tops`: the furthest that it or one before reaches, where it or one after begins.
  private var reach: [Int32] = []
  private var begin: [Int32] = []

  init(_ readings: [Reading]) {
    own.reserveCapacity(readings.count)
    tops.reserveCapacity(readings.count)
    reach.reserveCapacity(readings.count)
    begin.reserveCapacity(readings.count)
    for i in readings.indices {
      if i > 0 && readings[i].head == readings[i - 1].head {
        own.append(tops.count - 1)
        continue
      }
      let extent = Self.extent(readings[i])
      reach.append(max(reach.last ?? 0, extent.end))
      begin.append(extent.first)
      own.append(tops.count)
      tops.append(i)
    }
    for j in begin.indices.dropLast().reversed() { begin[j] = min(begin[j], begin[j + 1]) }
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

  /// What the readings of cues nearby mean for one: the points of the strongest cue whose content
  /// overlaps its content, and of the strongest with the same source; -80 for none.
  struct Neighbours {
    var overlap: Int32 = -80
    var same: Int32 = -80
  }

  /// Looks at the best readings of at most `window` cues on each side of reading `i`.
  func neighbours(
    of i: Int, in readings: UnsafeBufferPointer<Reading>, window: Int
  ) -> Neighbours {
    var out = Neighbours()
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
    if score > overlap && all[i].overlaps(all[top]) { overlap = score }
    if score > same, let source = all[i].source, all[top].source == source { same = score }
  }
}
