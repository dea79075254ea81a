import Glibc
import StanceTagging

/// Fits two weights (oppose, support, against neutral) per piece of evidence by
/// follow-the-regularised-leader with an L1 penalty, so that few rows survive.
struct StanceLearner {
  var rate = 0.08
  var penalty = 1.0
  var passes = 12
  /// How much the rarer classes are lifted: 0 not at all, 1 to equal weight.
  var balance = 0.7

  /// Examples with feature numbers.
  struct Data {
    var keys: [StanceEvidenceKey]
    var features: [Int32] = []
    var ends: [Int] = []
    var labels: [Int] = []

    /// Numbers the keys of `examples` that at least `minimum` of the training ones show.
    init(_ examples: [StanceExample], minimum: Int, wordMinimum: Int) {
      var counts: [UInt64: Int] = [:]
      for example in examples where !example.isKept {
        for key in Set(example.found.keys) { counts[key.rawValue, default: 0] += 1 }
      }
      var known: [UInt64: StanceEvidenceKey] = [:]
      for example in examples {
        for key in example.found.keys { known[key.rawValue] = key }
      }
      keys = []
      for raw in counts.keys.sorted() {
        guard let count = counts[raw], let key = known[raw] else { continue }
        if count >= (key.namesWord ? wordMinimum : minimum) { keys.append(key) }
      }
      var number: [UInt64: Int32] = [:]
      for (i, key) in keys.enumerated() { number[key.rawValue] = Int32(i) }
      for example in examples {
        for key in example.found.keys {
          if let n = number[key.rawValue] { features.append(n) }
        }
        ends.append(features.count)
        labels.append(example.label)
      }
    }
  }

  /// Weights by feature and side; the last feature is the bias.
  struct Weights {
    var oppose: [Double]
    var support: [Double]
  }

  func fit(_ data: Data, _ include: [Int]) -> Weights {
    let n = data.keys.count + 1
    var w = [Double](repeating: 0, count: 2 * n)
    var z = w
    var squares = w
    var order = include
    var totals = [0.0, 0.0, 0.0]
    for i in include { totals[data.labels[i] + 1] += 1 }
    let mean = Double(include.count) / 3
    let lift = totals.map { $0 == 0 ? 1 : pow(mean / $0, balance) }
    var random: UInt64 = 88_172_645_463_325_252
    let beta = 0.5
    for _ in 0..<passes {
      var i = order.count - 1
      while i > 0 {
        random ^= random << 13
        random ^= random >> 7
        random ^= random << 17
        order.swapAt(i, Int(random % UInt64(i + 1)))
        i -= 1
      }
      w.withUnsafeMutableBufferPointer { w in
        for event in order {
          let from = event == 0 ? 0 : data.ends[event - 1]
          let to = data.ends[event]
          var oppose = w[2 * (n - 1)]
          var support = w[2 * (n - 1) + 1]
          for p in from..<to {
            let j = Int(data.features[p])
            oppose += w[2 * j]
            support += w[2 * j + 1]
          }
          let top = max(0, oppose, support)
          let eo = exp(oppose - top)
          let es = exp(support - top)
          let total = exp(-top) + eo + es
          let label = data.labels[event]
          let weight = lift[label + 1]
          let go = weight * (eo / total - (label < 0 ? 1 : 0))
          let gs = weight * (es / total - (label > 0 ? 1 : 0))
          func update(_ at: Int, _ g: Double, _ penalty: Double) {
            let s = squares[at]
            let q = (s + g * g).squareRoot()
            z[at] += g - (q - s.squareRoot()) / rate * w[at]
            squares[at] = s + g * g
            let zz = z[at]
            w[at] =
              abs(zz) <= penalty
              ? 0 : -(zz - (zz > 0 ? penalty : -penalty)) / ((beta + q) / rate)
          }
          for p in from..<to {
            let j = Int(data.features[p])
            let own = data.keys[j].namesWord ? penalty * wordPenalty : penalty
            update(2 * j, go, own)
            update(2 * j + 1, gs, own)
          }
          update(2 * (n - 1), go, 0)
          update(2 * (n - 1) + 1, gs, 0)
        }
      }
    }
    var out = Weights(oppose: [], support: [])
    for j in 0..<n {
      out.oppose.append(w[2 * j])
      out.support.append(w[2 * j + 1])
    }
    return out
  }

  /// Factor on the penalty for rows that name words.
  var wordPenalty = 2.0
}

/// Whole-number scores with a choice of sides.
struct StanceScorer {
  var oppose: [Int]
  var support: [Int]

  /// Tenths of a log-odd.
  init(_ weights: StanceLearner.Weights) {
    oppose = weights.oppose.map { Int(($0 * 10).rounded()) }
    support = weights.support.map { Int(($0 * 10).rounded()) }
  }

  func scores(_ data: StanceLearner.Data, _ event: Int) -> SideScores {
    let from = event == 0 ? 0 : data.ends[event - 1]
    var out = SideScores(oppose: oppose[oppose.count - 1], support: support[support.count - 1])
    for p in from..<data.ends[event] {
      let j = Int(data.features[p])
      out.oppose += oppose[j]
      out.support += support[j]
    }
    return out
  }
}

struct SideScores {
  var oppose: Int
  var support: Int

  func side(_ shift: SideScores) -> Int {
    let a = oppose + shift.oppose
    let b = support + shift.support
    return a > 0 && a >= b ? -1 : b > 0 ? 1 : 0
  }
}
