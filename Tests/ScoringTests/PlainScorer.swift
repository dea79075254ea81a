import Scoring

/// The definition of the figures, written down as plainly as possible and without any speed: sets of
/// word numbers looked up by code point, every pair compared with every other.
///
/// The scorer proper is held equal to this; where the reference program is at hand, to that, too.
struct PlainScorer {
  private(set) var figures: [String: Double] = [:]
  /// By gold kind: quotations, matched, attributed.
  private(set) var kinds: [String: [Int]] = [:]

  private struct Quote {
    var content: Set<Int>
    var cue: Set<Int>
    var source: Set<Int>
    var kind: String
    var names: Set<String>
    var name: String?
  }

  /// The number of the word at each code point; nil between words.
  private static func words(_ text: String) -> [Int?] {
    let scalars = Array(text.unicodeScalars)
    func isWord(_ at: Int) -> Bool {
      guard at >= 0, at < scalars.count else { return false }
      switch scalars[at].properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        return true
      default: return scalars[at] == "_"
      }
    }
    var out: [Int?] = []
    var number = -1
    for at in scalars.indices {
      let isJoint = scalars[at] == "'" || scalars[at] == "’"
      let joins = isJoint && isWord(at - 1) && isWord(at + 1)
      if isWord(at) || joins {
        if at == 0 || out[at - 1] == nil { number += 1 }
        out.append(number)
      } else {
        out.append(nil)
      }
    }
    return out
  }

  /// Upper case first, so that ß and SS are the same.
  private static func folded(_ name: String) -> String { name.uppercased().lowercased() }

  private static func quotes(_ list: [GoldQuotation], _ words: [Int?]) -> [Quote] {
    func numbers(_ spans: [GoldSpan]) -> Set<Int> {
      Set(
        spans.flatMap { $0.start..<max($0.start, min($0.end, words.count)) }
          .compactMap { words[$0] })
    }
    return list.map { q in
      Quote(
        content: numbers(q.content), cue: numbers(q.cue), source: numbers(q.source),
        kind: q.kind ?? "?",
        names: Set((q.aliases + [q.speaker ?? ""]).filter { !$0.isEmpty }.map(folded)),
        name: q.speaker.map(folded))
    }.filter { !$0.content.isEmpty }
  }

  /// Pairs with at least that intersection over union, the best first, each quotation once.
  private static func pairs(_ gold: [Quote], _ found: [Quote], _ least: Double) -> [(Int, Int)] {
    var all: [(overlap: Double, gold: Int, found: Int)] = []
    for g in gold.indices {
      for f in found.indices {
        let both = gold[g].content.intersection(found[f].content).count
        let either = gold[g].content.union(found[f].content).count
        let overlap = Double(both) / Double(either)
        if both > 0 && overlap >= least { all.append((overlap, g, f)) }
      }
    }
    all.sort { ($1.overlap, $0.gold, $0.found) < ($0.overlap, $1.gold, $1.found) }
    var out: [(Int, Int)] = []
    for pair in all where !out.contains(where: { $0.0 == pair.gold || $0.1 == pair.found }) {
      out.append((pair.gold, pair.found))
    }
    return out
  }

  private static func agree(_ a: Set<Int>, _ b: Set<Int>) -> Bool {
    a.isEmpty && b.isEmpty
      || Double(2 * a.intersection(b).count) / Double(max(a.count + b.count, 1)) >= 0.5
  }

  init(gold documents: [GoldDocument], predicted: QuotationLinesReader) {
    var n: [String: Int] = [:]
    for document in documents {
      let words = Self.words(String(decoding: document.text, as: UTF8.self))
      let gold = Self.quotes(document.quotations, words)
      let all = predicted.document(document.id)?.quotations ?? []
      let found = Self.quotes(all.filter { !$0.isNested }, words)
      let goldWords = gold.reduce(into: Set<Int>()) { $0.formUnion($1.content) }
      let foundWords = found.reduce(into: Set<Int>()) { $0.formUnion($1.content) }
      n["gold words", default: 0] += goldWords.count
      n["found words", default: 0] += foundWords.count
      n["both words", default: 0] += goldWords.intersection(foundWords).count
      n["gold", default: 0] += gold.count
      n["found", default: 0] += found.count
      n["exact", default: 0] += Self.pairs(gold, found, 1).count
      n["named", default: 0] += gold.count { $0.name != nil }
      for quote in gold { kinds[quote.kind, default: [0, 0, 0]][0] += 1 }
      for (g, f) in Self.pairs(gold, found, 0.5) {
        let (a, b) = (gold[g], found[f])
        n["matched", default: 0] += 1
        kinds[a.kind, default: [0, 0, 0]][1] += 1
        if Self.agree(a.source, b.source) {
          n["attributed", default: 0] += 1
          kinds[a.kind, default: [0, 0, 0]][2] += 1
        }
        if !a.cue.isDisjoint(with: b.cue) || a.cue.isEmpty && b.cue.isEmpty {
          n["cues", default: 0] += 1
        }
        if let name = b.name, a.name != nil, a.names.contains(name) {
          n["speakers", default: 0] += 1
        }
      }
    }
    func share(_ part: String, _ whole: String) -> Double {
      Double(n[part] ?? 0) / Double(max(n[whole] ?? 0, 1))
    }
    func f1(_ hits: String, _ found: String, _ gold: String) -> Double {
      let (p, r) = (share(hits, found), share(hits, gold))
      return p + r > 0 ? 2 * p * r / (p + r) : 0
    }
    figures = [
      "content_tokens": f1("both words", "found words", "gold words"),
      "quotations_iou": f1("matched", "found", "gold"),
      "quotations_exact": f1("exact", "found", "gold"),
      "attributed": f1("attributed", "found", "gold"),
      "source_given_match": share("attributed", "matched"),
      "cue_given_match": share("cues", "matched"),
      "speaker": share("speakers", "named"),
    ]
  }
}
