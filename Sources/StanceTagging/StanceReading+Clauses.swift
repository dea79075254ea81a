import Lexicons
import TextModel

extension StanceReading {
  /// Most tokens up to a verb that makes a clause of what stands before it.
  private static var farthestVerb: Int { 11 }

  /// Numbers the clauses, from their borders only.
  mutating func markClauses(_ lexicon: StanceLexicon) {
    masks.read(tags)
    markVerbsAhead()
    clause.stretch(to: count)
    let clause = self.clause.pointer
    var number: Int32 = 0
    for b in 0..<masks.blocks {
      var borders = clauseBorders(b)
      if b == 0 { borders &= ~1 }
      let first = b << 6
      for k in first..<min(count, first + 64) {
        number &+= Int32(truncatingIfNeeded: borders & 1)
        borders >>= 1
        clause[k] = number
      }
    }
  }

  /// The tokens of a block with which a clause begins.
  private func clauseBorders(_ b: Int) -> UInt64 {
    let first = b << 6
    // Borders wherever they stand; marks that are no part of a clause.
    var borders = masks[.colon, b] | masks[.stop, b] | masks[.wh, b]
    masks[.qt, b].forEachBit { k in borders |= isSoft[first + k] ? 0 : 1 << UInt64(k) }
    // Whether a verb stands ahead of the token, and of the next one.
    let ahead = verbsAhead[block: b]
    let beyond = ahead.ofNext(b + 1 < masks.blocks ? verbsAhead[block: b + 1] : 0)
    borders |= (masks[.sub, b] | masks[.thc, b]) & beyond
    let afterComma = masks[.comma, b].ofLast(b > 0 ? masks[.comma, b - 1] : 0)
    let subjects =
      masks[.prp, b] | masks[.dt, b] | masks[.np, b] | masks[.nns, b] | masks[.nn, b]
      | masks[.vbg, b] | masks[.vbn, b] | masks[.ex, b]
    borders |= afterComma & subjects & ahead
    borders |= afterComma & masks[.cc, b] & beyond
    (afterComma & masks[.in, b] & beyond).forEachBit { k in
      borders |= formHas(first + k, .clauseOpener) ? 1 << UInt64(k) : 0
    }
    (~afterComma & masks[.cc, b] & beyond).forEachBit { k in
      borders |= formHas(first + k, .contrast) ? 1 << UInt64(k) : 0
    }
    return borders
  }

  /// Marks the tokens from which on a finite verb stands before the clause ends.
  private mutating func markVerbsAhead() {
    verbsAhead.stretch(to: masks.blocks)
    // The block after the one at hand: its finite verbs and its ends of clauses.
    var nextVerbs: UInt64 = 0
    var nextEnds: UInt64 = 0
    var b = masks.blocks - 1
    while b >= 0 {
      let verbs = finiteVerbs(b)
      let ends = masks[.comma, b] | masks[.stop, b] | masks[.colon, b]
      var reach = UInt128(nextVerbs) << 64 | UInt128(verbs)
      let open = ~(UInt128(nextEnds) << 64 | UInt128(ends))
      var ahead = reach
      for _ in 0..<Self.farthestVerb {
        reach = reach >> 1 & open
        ahead |= reach
      }
      verbsAhead[block: b] = UInt64(truncatingIfNeeded: ahead)
      nextVerbs = verbs
      nextEnds = ends
      b -= 1
    }
  }

  /// The finite verbs of a block, and base forms, which may be such.
  private func finiteVerbs(_ b: Int) -> UInt64 {
    var verbs =
      masks[.vb, b] | masks[.vbp, b] | masks[.vbz, b] | masks[.vbd, b] | masks[.md, b]
    (masks[.be, b] | masks[.hv, b] | masks[.do, b]).forEachBit { k in
      verbs |= formHas(b << 6 + k, .nonfinite) ? 0 : 1 << UInt64(k)
    }
    return verbs
  }
}
