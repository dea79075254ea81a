import Sayso
import StanceTagging

/// Accuracy, macro-F1, share given a side and share of those right, as `score_stance.py` has them.
struct StanceFigures: CustomStringConvertible {
  var count = 0
  var accuracy = 0.0
  var macro = 0.0
  var byClass: [Double] = []
  var fired = 0.0
  var right = 0.0

  /// - Parameter pairs: label and answer, each −1, 0 or 1.
  init(_ pairs: [(Int, Int)]) {
    var table = [[Int]](repeating: [0, 0, 0], count: 3)
    for (label, answer) in pairs { table[label + 1][answer + 1] += 1 }
    count = pairs.count
    let correct = (0..<3).reduce(0) { $0 + table[$1][$1] }
    accuracy = Double(correct) / Double(max(1, count))
    for c in 0..<3 {
      let n = table[c].reduce(0, +) + table.reduce(0) { $0 + $1[c] }
      byClass.append(n == 0 ? 0 : 2 * Double(table[c][c]) / Double(n))
    }
    macro = byClass.reduce(0, +) / 3
    let sided = table.reduce(0) { $0 + $1[0] + $1[2] }
    fired = Double(sided) / Double(max(1, count))
    right = Double(table[0][0] + table[2][2]) / Double(max(1, sided))
  }

  static func short(_ x: Double) -> String {
    let n = Int((x * 1000).rounded())
    let digits = String(n % 1000)
    return "\(n / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  static func ratio(_ a: Int, _ b: Int) -> String { short(Double(a) / Double(max(1, b))) }

  var description: String {
    "n \(count) accuracy \(Self.short(accuracy)) macro-F1 \(Self.short(macro)) (oppose \(Self.short(byClass[0])) neutral \(Self.short(byClass[1])) support \(Self.short(byClass[2]))) fired \(Self.short(fired)) right \(Self.short(right))"
  }
}

/// Lists for the work on rules and lexicons; only the training part is shown.
enum StanceRuleReport {
  private struct Tally {
    var right = 0
    var wrong = 0
    var neutral = 0
  }

  static func rules(_ examples: [StanceExample]) {
    list(examples) { rule, _ in "\(rule.name) [\(rule.relation)]" }
  }

  static func words(_ examples: [StanceExample]) {
    list(examples) { rule, word in "\(word)\t\(rule.name)" }
  }

  private static func list(
    _ examples: [StanceExample], _ name: (StanceExamination.Rule, String) -> String
  ) {
    var tallies: [String: Tally] = [:]
    for example in examples where !example.isKept {
      for (rule, word) in zip(example.found.rules, example.words) where rule.value != 0 {
        let key = name(rule, word)
        if example.label == 0 {
          tallies[key, default: Tally()].neutral += 1
        } else if example.label == rule.value.signum() {
          tallies[key, default: Tally()].right += 1
        } else {
          tallies[key, default: Tally()].wrong += 1
        }
      }
    }
    for (key, tally) in tallies.sorted(by: {
      let a = $0.value.right + $0.value.wrong + $0.value.neutral
      let b = $1.value.right + $1.value.wrong + $1.value.neutral
      return a != b ? a > b : $0.key < $1.key
    }) {
      let total = tally.right + tally.wrong + tally.neutral
      print(
        "\(total)\tright \(tally.right)\tneutral \(tally.neutral)\twrong \(tally.wrong)\t\(key)")
    }
  }

  static func errors(_ examples: [StanceExample], _ limit: Int) {
    var left = limit
    for example in examples where !example.isKept && left > 0 {
      guard example.found.isDirect, example.found.side != example.label else { continue }
      left -= 1
      let steps = zip(example.found.rules, example.words).map {
        "\($1):\($0.name)=\($0.value)/\($0.relation)"
      }
      print(
        "\(example.label) got \(example.found.side) [\(example.target)] \(example.text)\n      \(steps.joined(separator: "  "))"
      )
    }
  }
}
