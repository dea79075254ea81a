import Syntax
import TextModel

/// Sources that took in words of another clause, or a time.
extension SourceRepairs {
  /// Whether chunk `k` is a verb, a preposition or a comma: what a noun with a clause of its own stands
  /// behind.
  func followsVerb(_ d: TextView, _ k: Int) -> Bool {
    switch d.chunks[k].chunkClass {
    case .verbGroup, .preposition, .comma, .adverb: true
    default: false
    }
  }

  /// *More than 40 nurses walked out on Monday, | demanding more pay*; *Shares fell after | the bank warned
  /// of losses*: the phrase before the finite verb, or behind what opens the next clause.
  func withoutClause(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    guard source.count > 3, Int(source.end) <= r.head else { return source }
    let first = d.chunkIndex(Int(source.first))
    let last = d.chunkIndex(Int(source.end) - 1)
    guard last - first > 1, d.counts(first, last + 1).finite == 1 else { return source }
    var verb = -1
    var border = -1
    for k in first...last {
      let c = d.chunks[k]
      switch c.chunkClass {
      case .wh, .that, .quoteOpen, .infinitiveTo: return source
      case .verbGroup where c.fine == .finite:
        verb = k
      case .subordinator where verb >= 0, .preposition where verb >= 0 && words.opensSetting(d, c):
        border = k
      default: break
      }
    }
    guard verb > first else { return source }
    if d.chunks[r.context.chunk].fine == .ing {
      // *Roe, as he has before, warning …*, *the man he had trusted*: two subjects.
      // A dateline has commas of its own.
      let from = (first..<verb).last { d.chunks[$0].chunkClass == .dash } ?? first
      let isOne = !(from..<verb).contains {
        d.chunks[$0].chunkClass == .comma || $0 > from + 1 && d.chunks[$0].chunkClass == .pronoun
      }
      if !isOne { return source }
      return TokenRange(Int(source.first), Int(d.chunks[verb].first))
    }
    guard border > verb, border < last else { return source }
    switch d.chunks[border + 1].chunkClass {
    case .nounPhrase, .pronoun: return TokenRange(Int(d.chunks[border + 1].first), Int(source.end))
    default: return source
    }
  }

  /// Where the time begins that ends a subject: *the health board | last month put the cost at 4 million*; nil
  /// where there is none.
  func trailingTime(_ d: TextView, _ source: TokenRange, _ r: Reading) -> Int? {
    let last = Int(source.end) - 1
    guard source.count > 2, last < r.head, words.isTime(d.lemma(last)),
      d.tags[last] == .nn || d.tags[last] == .np
    else { return nil }
    // *last month*, *this week*, *on Monday*, *in May*
    let opener = d.word(last - 1)
    guard words.near.contains(opener) || opener == words.on || opener == words.inWord else {
      return nil
    }
    let before = last - 2
    guard before >= Int(source.first), d.chunkIndex(before) == d.chunkIndex(Int(source.first))
    else {
      return nil
    }
    // *a poll last month* is told from others by its time.
    switch d.tags[before] {
    case .np: return last - 1
    case .nn, .nns:
      return words.speaks(words.grammar.nounClass(d.lemma(before))) ? last - 1 : nil
    default: return nil
    }
  }

  /// The phrase before a time that was taken alone: *The union, Care United, | last week turned down the
  /// offer*; nil where the source is no time.
  func beforeTimeAlone(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange? {
    guard source.count <= 3, words.isTime(d.lemma(Int(source.end) - 1)) else { return nil }
    let k = d.chunkIndex(Int(source.first))
    let c = d.chunks[k]
    guard Int(source.end) <= r.head, c.chunkClass == .nounPhrase,
      Int(c.last) + 1 == Int(source.end), k > r.context.low, isTimeAlone(d, c),
      r.context.isVerb, d.chunks[r.context.chunk].fine == .finite
    else { return nil }
    return sources.before(d, k, r.context.low)
  }

  /// Whether all nouns of a phrase are times.
  private func isTimeAlone(_ d: TextView, _ c: Chunk) -> Bool {
    (Int(c.first)...Int(c.last)).allSatisfy {
      switch d.tags[$0] {
      case .nn, .nns, .np: words.isTime(d.lemma($0))
      default: true
      }
    } && words.isTime(d.lemma(Int(c.head)))
  }

  /// *Saturday at the party's meeting | Sen. Ann Holt said*: the name behind a time and a place that no comma
  /// sets apart.
  func behindPlace(_ d: TextView, _ source: TokenRange, _ r: Reading) -> TokenRange {
    let first = Int(source.first)
    guard source.count > 4, Int(source.end) <= r.head, first == r.context.begin else {
      return source
    }
    let c = d.chunk(ofToken: first)
    guard c.chunkClass == .nounPhrase, isTimeAlone(d, c),
      d.chunk(ofToken: Int(c.last) + 1).chunkClass == .preposition
    else { return source }
    // Back over *(D-Ohio)*.
    var end = Int(source.end)
    while end > first, d.tags[end - 1] != .np || d.chunk(ofToken: end - 1).chunkClass != .nounPhrase
    {
      end -= 1
    }
    var i = end
    while i - 1 > first, d.tags[i - 1] == .np { i -= 1 }
    guard end - i > 1, i > first, d.tags[i - 1] == .nn || d.tags[i - 1] == .nns else {
      return source
    }
    return TokenRange(i, Int(source.end))
  }

  /// *Payroll clerk stole 2 million, court told*: who is named in a headline before *told* hears it.
  func isHeadlineTold(_ d: TextView, _ r: Reading) -> Bool {
    d.paragraph(r.head) == 0 && r.head + 1 == r.context.end && words.tell == r.context.lemma
      && (d.tags[r.head] == .vbd || d.tags[r.head] == .vbn)
  }
}
