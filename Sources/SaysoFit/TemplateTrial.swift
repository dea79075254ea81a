import Glibc
import QuoteExtraction

/// Finds the templates of a stage that can be left out: drops them one after another, the least
/// needed first, and sees what each costs on articles the fit has not seen.
struct TemplateTrial {
  let data: LinearFit.Data
  let fit: LinearFit
  let competes: Bool
  /// Whether the article with this number is kept aside.
  let isAside: (Int32) -> Bool

  /// What was dropped at one step, and the loss after it.
  struct Step {
    var template: UInt64
    /// Loss on the articles kept aside without this template alone, then without it and all before it;
    /// both in parts of the loss with all templates.
    var alone: Double
    var loss: Double
  }

  /// Drops templates until the loss has grown by `most` of itself.
  func steps(most: Double) -> [Step] {
    let templates = Array(Set(data.keys.map { $0 >> 54 })).sorted()
    let full = loss(without: [])
    var alone = templates.map { ($0, loss(without: [$0]) / full - 1) }
    alone.sort { $0.1 < $1.1 }
    var dropped: Set<UInt64> = []
    var out: [Step] = []
    var now = 0.0
    for limit in [0.0, 0.0005, 0.001, 0.002, 0.004] {
      for (template, own) in alone where !dropped.contains(template) && own < limit + 0.002 {
        let next = loss(without: dropped.union([template])) / full - 1
        if next - now > limit || next > most { continue }
        dropped.insert(template)
        now = next
        out.append(Step(template: template, alone: own, loss: next))
      }
    }
    return out
  }

  private func loss(without: Set<UInt64>) -> Double {
    let part = without.isEmpty ? data : data.without(without)
    let w = fit.weights(part, competes: competes) { !isAside($0) }
    return part.loss(w, competes: competes, where: isAside)
  }
}

extension LinearFit.Data {
  /// The same events without the features of some templates.
  func without(_ templates: Set<UInt64>) -> LinearFit.Data {
    var out = self
    out.features.removeAll(keepingCapacity: true)
    out.candidateEnds.removeAll(keepingCapacity: true)
    let isOut = keys.map { templates.contains($0 >> 54) }
    var at = 0
    for end in candidateEnds {
      while at < end {
        if !isOut[Int(features[at])] { out.features.append(features[at]) }
        at += 1
      }
      out.candidateEnds.append(out.features.count)
    }
    return out
  }

  /// Mean loss (negative log-likelihood) of the events whose document `include` accepts.
  func loss(_ w: [Double], competes: Bool, where include: (Int32) -> Bool) -> Double {
    var total = 0.0
    var count = 0
    for event in eventEnds.indices where include(documents[event]) {
      count += 1
      let first = event == 0 ? 0 : eventEnds[event - 1]
      func score(_ k: Int) -> Double {
        var sum = 0.0
        for p in (k == 0 ? 0 : candidateEnds[k - 1])..<candidateEnds[k] {
          sum += w[Int(features[p])]
        }
        return sum
      }
      if competes {
        let scores = (first..<eventEnds[event]).map(score)
        let most = scores.max() ?? 0
        let sum = scores.reduce(0) { $0 + exp($1 - most) }
        total += most + log(sum) - scores[Int(answers[event])]
      } else {
        let s = min(30, max(-30, score(first)))
        total += log(1 + exp(answers[event] == 1 ? -s : s))
      }
    }
    return total / Double(max(count, 1))
  }
}
