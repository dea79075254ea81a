import Syntax
import TextModel

/// The choice among the targets of one quotation.
extension StanceTagger {
  /// The most stances that one quotation is given.
  static let stanceLimit = 4

  /// A target's stance before the choice among them.
  ///
  /// Most are not chosen, so that name and holder come in with the choice.
  struct Candidate {
    /// Index into the lexicon's targets, or −1 for a phrase that is in no list.
    var entry: Int
    var place: TextSpan?
    var pole: Pole
    var manner: StanceManner
    var evidence: [Evidence]
    var tier: StanceTier
    var strength: Int
    var order: Int
    var isTopic: Bool
  }

  /// Joins the mentions of one target and keeps the strongest stances.
  ///
  /// - Parameter joined: an empty array, whose memory is used.
  func choose(
    _ candidates: [Candidate], _ joined: inout [Joined], _ holder: [String], _ text: TaggedText
  ) -> [Stance] {
    guard candidates.count > 1 else {
      guard candidates.count == 1, candidates[0].pole != .neutral || candidates[0].isTopic else {
        return []
      }
      return [stance(of: Joined(candidate: 0, order: 0, place: 0), candidates, holder, text)]
    }
    // Most have no side.
    guard candidates.contains(where: { $0.pole != .neutral || $0.isTopic }) else { return [] }
    // Numbers instead of candidates: to copy one counts references for all it holds.
    for c in candidates.indices {
      guard
        let k = joined.firstIndex(where: {
          isSameTarget(candidates[$0.candidate], candidates[c], text)
        })
      else {
        joined.append(Joined(candidate: c, order: candidates[c].order, place: c))
        continue
      }
      let old = joined[k].candidate
      let pole = candidates[c].pole
      let oldPole = candidates[old].pole
      let isSided = pole == .support || pole == .oppose
      let wasSided = oldPole == .support || oldPole == .oppose
      // Of two that agree, what is said of the target itself goes before what is said of a part of it.
      let isStronger =
        pole == oldPole && candidates[c].tier != candidates[old].tier
        ? candidates[c].tier.rawValue < candidates[old].tier.rawValue
        : candidates[c].strength > candidates[old].strength
      let isBetter =
        isSided
        ? !wasSided || isStronger
        : !wasSided && candidates[c].isTopic && !candidates[old].isTopic
      if isBetter {
        joined[k].candidate = c
        if candidates[c].place != nil { joined[k].place = c }
      }
    }
    guard joined.contains(where: { candidates[$0.candidate].pole != .neutral }) else {
      return joined.first { candidates[$0.candidate].isTopic }.map {
        [stance(of: $0, candidates, holder, text)]
      } ?? []
    }
    joined.removeAll { candidates[$0.candidate].pole == .neutral }
    joined.sort {
      let a = $0.candidate
      let b = $1.candidate
      if candidates[a].tier != candidates[b].tier {
        return candidates[a].tier.rawValue < candidates[b].tier.rawValue
      }
      return candidates[a].strength != candidates[b].strength
        ? candidates[a].strength > candidates[b].strength : $0.order < $1.order
    }
    // What belongs to a target says less of it than a rule on another target.
    if joined.contains(where: { candidates[$0.candidate].tier == .directRule }) {
      joined.removeAll {
        candidates[$0.candidate].tier == .indirectRule && candidates[$0.candidate].strength < 20
      }
    }
    return joined.prefix(Self.stanceLimit).map { stance(of: $0, candidates, holder, text) }
  }

  /// Whether another target that was mentioned before this one is a topic already, so that this one is
  /// chosen only for its side.
  func isTopicTaken(_ candidates: [Candidate], before entry: Int) -> Bool {
    for candidate in candidates {
      if candidate.entry == entry { return false }
      if candidate.isTopic { return true }
    }
    return false
  }

  /// The mentions of one target.
  struct Joined {
    /// The strongest, the number of the first, and the last taken that has a place in the text.
    var candidate: Int
    var order: Int
    var place: Int
  }

  /// The strongest stance of a target; without a place of its own at that of the one before.
  private func stance(
    of joined: Joined, _ candidates: [Candidate], _ holder: [String], _ text: TaggedText
  ) -> Stance {
    let best = candidates[joined.candidate]
    return Stance(
      target: StanceTarget(
        name: name(of: best, text),
        id: best.entry < 0 ? nil : lexicon.targets.entries[best.entry].id,
        span: best.place ?? candidates[joined.place].place),
      holder: holder, pole: best.pole, intensity: best.manner.intensity, act: best.manner.act,
      modality: best.manner.modality, evidence: best.evidence)
  }

  private func isSameTarget(
    _ a: borrowing Candidate, _ b: borrowing Candidate, _ text: TaggedText
  ) -> Bool {
    if a.entry >= 0 && a.entry == b.entry { return true }
    return name(of: a, text) == name(of: b, text)
  }

  private func name(of candidate: borrowing Candidate, _ text: TaggedText) -> String {
    if candidate.entry >= 0 { return lexicon.targets.entries[candidate.entry].name }
    return candidate.place.map { text.text.string($0) } ?? ""
  }
}
