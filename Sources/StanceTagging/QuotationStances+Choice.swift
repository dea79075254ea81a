import TextModel

/// The choice among the targets of one quotation.
extension StanceTagger {
  /// The most stances that one quotation is given.
  static let stanceLimit = 4

  /// A target's stance before the choice among them.
  struct Candidate {
    var stance: Stance
    var tier: StanceTier
    var strength: Int
    var order: Int
    var isTopic: Bool
  }

  /// Joins the mentions of one target and keeps the strongest stances.
  func choose(_ candidates: [Candidate]) -> [Stance] {
    guard candidates.count > 1 else {
      return candidates.first.map { $0.stance.pole != .neutral || $0.isTopic ? [$0.stance] : [] }
        ?? []
    }
    // Numbers instead of candidates: to copy one counts references for all it holds.
    var joined: [Joined] = []
    for c in candidates.indices {
      guard
        let k = joined.firstIndex(where: {
          candidates[$0.candidate].stance.target.name == candidates[c].stance.target.name
        })
      else {
        joined.append(Joined(candidate: c, order: candidates[c].order, place: c))
        continue
      }
      let old = joined[k].candidate
      let pole = candidates[c].stance.pole
      let oldPole = candidates[old].stance.pole
      let isSided = pole == .support || pole == .oppose
      let wasSided = oldPole == .support || oldPole == .oppose
      let isStronger = candidates[c].strength > candidates[old].strength
      let isBetter =
        isSided
        ? !wasSided || isStronger
        : !wasSided && candidates[c].isTopic && !candidates[old].isTopic
      if isBetter {
        joined[k].candidate = c
        if candidates[c].stance.target.span != nil { joined[k].place = c }
      }
    }
    var sided = joined.filter {
      switch candidates[$0.candidate].stance.pole {
      case .support, .oppose, .mixed: true
      case .neutral: false
      }
    }
    sided.sort {
      let a = $0.candidate
      let b = $1.candidate
      if candidates[a].tier != candidates[b].tier {
        return candidates[a].tier.rawValue < candidates[b].tier.rawValue
      }
      return candidates[a].strength != candidates[b].strength
        ? candidates[a].strength > candidates[b].strength : $0.order < $1.order
    }
    // What belongs to a target says less of it than a rule on another target.
    if sided.contains(where: { candidates[$0.candidate].tier == .directRule }) {
      sided.removeAll {
        candidates[$0.candidate].tier == .indirectRule && candidates[$0.candidate].strength < 20
      }
    }
    if !sided.isEmpty {
      return sided.prefix(Self.stanceLimit).map { stance(of: $0, candidates) }
    }
    return joined.first { candidates[$0.candidate].isTopic }.map { [stance(of: $0, candidates)] }
      ?? []
  }

  /// The mentions of one target.
  private struct Joined {
    /// The strongest, the number of the first, and the last taken that has a place in the text.
    var candidate: Int
    var order: Int
    var place: Int
  }

  /// The strongest stance of a target; without a place of its own at that of the one before.
  private func stance(of joined: Joined, _ candidates: [Candidate]) -> Stance {
    var out = candidates[joined.candidate].stance
    if out.target.span == nil { out.target.span = candidates[joined.place].stance.target.span }
    return out
  }
}
