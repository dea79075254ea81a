import Syntax
import TextModel

/// Sources that are several names.
extension SourceReader {
  /// The names of "Roe, Poe and the council", where nothing else stands between them.
  func coordinated(_ inside: Range<Int>, _ start: Int, _ end: Int) -> [Int]? {
    let named = inside
    let inside = beforeAffiliation(named, end)
    guard inside.count >= 2, let m = inside.first,
      mentions[m].outerFirst <= start + 1 || opensWithPeople(start, mentions[m].outerFirst)
    else { return nil }
    var hasAnd = false
    for k in inside.dropLast() {
      let mention = mentions[k]
      let next = mentions[k + 1]
      guard !mention.isPossessive, !mention.isModifier, next.outerFirst >= mention.outerEnd else {
        return nil
      }
      for t in mention.outerEnd..<next.outerFirst {
        switch text.tags[t] {
        case .cc: hasAnd = hasAnd || text.isWord(t, "and")
        case .comma, .dt: break
        case .np where text.isPartyTag(t): break
        default: return nil
        }
      }
    }
    let last = mentions[inside.upperBound - 1]
    guard hasAnd, !last.isPossessive, !last.isModifier,
      last.outerEnd + 1 >= end || text.tags[last.outerEnd] == .comma || inside.count < named.count
    else { return nil }
    return Array(inside)
  }

  /// The names of "Ann Roe and Tim Poe of the Bay Institute" without the body that full names come from.
  private func beforeAffiliation(_ inside: Range<Int>, _ end: Int) -> Range<Int> {
    guard inside.count == 3, let first = inside.first, let body = inside.last else { return inside }
    let people = [mentions[first], mentions[first + 1]]
    guard mentions[body].kind == .organization, mentions[body].outerEnd + 1 >= end,
      people.allSatisfy({ $0.kind != .organization && $0.count > 1 })
    else { return inside }
    let of = people[1].outerEnd
    guard text.isWord(of, "of") || text.isWord(of, "at") || text.isWord(of, "from"),
      mentions[body].outerFirst - of <= 3
    else { return inside }
    return inside.dropLast()
  }

  /// "The marine biologists Roe and Poe": a plural noun for people right before the first name.
  private func opensWithPeople(_ start: Int, _ name: Int) -> Bool {
    name - start <= 5 && text.tags[name - 1] == .nns && (text.word(name - 1)?.isRole ?? false)
      && (start..<name).allSatisfy { text.tags[$0] == .dt || text.isNominal($0) }
  }
}
