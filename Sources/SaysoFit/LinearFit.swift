import Glibc
import QuoteExtraction

/// Follow-the-regularised-leader with a rate per weight and an L1 penalty (McMahan et al., 2013): a
/// weight stays zero until its summed gradient passes the penalty, so that few rows survive.
struct LinearFit {
  /// Step size, L1 penalty, passes over the data.
  var rate: Double
  var penalty: Double
  var passes: Int
  /// Whether the weights after the later passes are averaged.
  var averages = false

  /// Events with feature numbers in place of keys.
  struct Data: Sendable {
    var features: [Int32]
    var candidateEnds: [Int]
    var eventEnds: [Int]
    var answers: [Int32]
    var documents: [Int32]
    /// Key of each feature number.
    var keys: [UInt64]
    /// How many candidates show each.
    var counts: [Int32]

    /// Numbers the keys that at least `minimum` candidates show; drops the others, and those of the
    /// templates `without`.
    init(_ events: StageEvents, minimum: Int, without: Set<UInt64> = []) {
      var counts: [UInt64: Int32] = [:]
      counts.reserveCapacity(events.keys.count / 8)
      for key in events.keys { counts[key, default: 0] += 1 }
      keys = counts.filter { $0.value >= minimum && !without.contains($0.key >> 54) }.map(\.key)
        .sorted()
      self.counts = keys.map { counts[$0] ?? 0 }
      var number: [UInt64: Int32] = [:]
      number.reserveCapacity(keys.count)
      for (i, key) in keys.enumerated() { number[key] = Int32(i) }
      features = []
      features.reserveCapacity(events.keys.count)
      candidateEnds = []
      candidateEnds.reserveCapacity(events.candidateEnds.count)
      var at = 0
      for end in events.candidateEnds {
        while at < end {
          if let n = number[events.keys[at]] { features.append(n) }
          at += 1
        }
        candidateEnds.append(features.count)
      }
      eventEnds = events.eventEnds
      answers = events.answers
      documents = events.documents
    }
  }

  /// Weights averaged over `bags` fits, each without another share of the documents: rows that hold
  /// only by chance come out small.
  func weights(
    _ data: Data, competes: Bool, bags: Int, include: (Int32) -> Bool
  ) -> [Double] {
    if bags < 2 { return weights(data, competes: competes, include: include) }
    var sums: [Double] = []
    for bag in 0..<bags {
      let w = weights(data, competes: competes, seed: UInt64(bag)) {
        include($0) && (Int($0) * 7 + 3) % bags != bag
      }
      if sums.isEmpty { sums = w } else { for j in sums.indices { sums[j] += w[j] } }
    }
    return sums.map { $0 / Double(bags) }
  }

  /// Weights of all features, fitted on the events whose document `include` accepts.
  func weights(
    _ data: Data, competes: Bool, seed: UInt64 = 0, include: (Int32) -> Bool
  ) -> [Double] {
    let n = data.keys.count
    var w = [Double](repeating: 0, count: n)
    var z = w
    var squares = w
    var sums = averages ? w : []
    var taken = 0.0
    var order = (0..<data.eventEnds.count).filter { include(data.documents[$0]) }
    var random: UInt64 = 88_172_645_463_325_252 &+ seed &* 7_046_029_254_386_353_131
    var scores = [Double](repeating: 0, count: 4096)
    let beta = 0.1
    data.features.withUnsafeBufferPointer { features in
      w.withUnsafeMutableBufferPointer { w in
        z.withUnsafeMutableBufferPointer { z in
          squares.withUnsafeMutableBufferPointer { squares in
            func update(_ from: Int, _ to: Int, _ g: Double) {
              for p in from..<to {
                let j = Int(features[p])
                let s = squares[j]
                let q = (s + g * g).squareRoot()
                z[j] += g - (q - s.squareRoot()) / rate * w[j]
                squares[j] = s + g * g
                let zz = z[j]
                w[j] =
                  abs(zz) <= penalty
                  ? 0 : -(zz - (zz > 0 ? penalty : -penalty)) / ((beta + q) / rate)
              }
            }
            for pass in 0..<passes {
              var i = order.count - 1
              while i > 0 {
                random ^= random << 13
                random ^= random >> 7
                random ^= random << 17
                order.swapAt(i, Int(random % UInt64(i + 1)))
                i -= 1
              }
              for event in order {
                let first = event == 0 ? 0 : data.eventEnds[event - 1]
                let end = data.eventEnds[event]
                if competes {
                  let count = min(end - first, 4096)
                  var most = -1e9
                  for k in 0..<count {
                    let from = first + k == 0 ? 0 : data.candidateEnds[first + k - 1]
                    var sum = 0.0
                    for p in from..<data.candidateEnds[first + k] { sum += w[Int(features[p])] }
                    scores[k] = sum
                    most = max(most, sum)
                  }
                  var total = 0.0
                  for k in 0..<count {
                    scores[k] = exp(scores[k] - most)
                    total += scores[k]
                  }
                  for k in 0..<count {
                    let g = scores[k] / total - (k == Int(data.answers[event]) ? 1 : 0)
                    if abs(g) < 0.01 { continue }
                    let from = first + k == 0 ? 0 : data.candidateEnds[first + k - 1]
                    update(from, data.candidateEnds[first + k], g)
                  }
                } else {
                  let from = first == 0 ? 0 : data.candidateEnds[first - 1]
                  let to = data.candidateEnds[first]
                  var sum = 0.0
                  for p in from..<to { sum += w[Int(features[p])] }
                  sum = min(30, max(-30, sum))
                  let g = 1 / (1 + exp(-sum)) - Double(data.answers[event])
                  if abs(g) < 0.005 { continue }
                  update(from, to, g)
                }
              }
              if averages, pass >= passes / 2 {
                taken += 1
                for j in 0..<n { sums[j] += w[j] }
              }
            }
          }
        }
      }
    }
    return averages && taken > 0 ? sums.map { $0 / taken } : w
  }
}
