import Glibc
import QuoteExtraction

/// Follow-the-regularised-leader with a rate per weight and an L1 penalty (McMahan et al., 2013): a
/// weight stays zero until its summed gradient passes the penalty, so that few rows survive.
struct LinearFit {
  /// Step size, L1 penalty, passes over the data.
  var rate: Double
  var penalty: Double
  var passes: Int

  /// Events with feature numbers in place of keys.
  struct Data: Sendable {
    var features: [Int32]
    var candidateEnds: [Int]
    var eventEnds: [Int]
    var answers: [Int32]
    var documents: [Int32]
    /// Key of each feature number.
    var keys: [UInt64]

    /// Numbers the keys that at least `minimum` candidates show; drops the others.
    init(_ events: StageEvents, minimum: Int) {
      var counts: [UInt64: Int32] = [:]
      counts.reserveCapacity(events.keys.count / 8)
      for key in events.keys { counts[key, default: 0] += 1 }
      keys = counts.filter { $0.value >= minimum }.map(\.key).sorted()
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

  /// Weights of all features, fitted on the events whose document `include` accepts.
  func weights(_ data: Data, competes: Bool, include: (Int32) -> Bool) -> [Double] {
    let n = data.keys.count
    var w = [Double](repeating: 0, count: n)
    var z = w
    var squares = w
    var order = (0..<data.eventEnds.count).filter { include(data.documents[$0]) }
    var random: UInt64 = 88_172_645_463_325_252
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
            for _ in 0..<passes {
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
            }
          }
        }
      }
    }
    return w
  }
}
