import Syntax
import TextModel

/// Whether the quotation that opens the next sentence or paragraph carries this one on.
struct ContinuationStage: Sendable {
  let g: GrammarWords

  /// The stretch that opens the sentence after the cue's and after the content so far.
  func candidate(_ d: TextView, _ c: CueContext, last: Int) -> Int? {
    var b = c.end
    if last >= 0 { b = greater(b, d.sentenceEnd(last)) }
    guard b < d.count, d.opensStretch(b) else { return nil }
    let q = d.quote(b)
    return d.paragraph(Int(d.stretches[q].first)) - d.paragraph(c.head) > 4 ? nil : q
  }

  /// Points for stretch `q` belonging to the quotation.
  func points(
    _ d: TextView, _ c: CueContext, stretch q: Int, content: ContentSpans, side: Int, hop: Int,
    _ sums: PointSum
  ) -> Int32 {
    var s = sums
    evidence(d, c, stretch: q, content: content, side: side, hop: hop, into: &s)
    return s.total
  }

  /// Puts the evidence for stretch `q` belonging to the quotation.
  @inline(__always) func evidence(
    _ d: TextView, _ c: CueContext, stretch q: Int, content: ContentSpans, side: Int, hop: Int,
    into s: inout some EvidenceSink
  ) {
    let a = Int(d.stretches[q].first)
    let e = Int(d.stretches[q].last)
    let samePara = d.paragraph(a) == d.paragraph(c.head)
    let nextPara = lesser(d.paragraph(a) - d.paragraph(c.head), 2)
    let end = d.sentenceEnd(e)
    let after = end - e - 1
    var hasMarks = false
    search: for n in 0..<content.count {
      let r = content[n]
      for x in Int(r.first)..<lesser(Int(r.end), Int(r.first) + 200) where d.quote(x) >= 0 {
        hasMarks = true
        break search
      }
    }
    var reporting = false
    if e + 1 < end {
      for x in e + 1..<lesser(end, e + 60) where g.reporting.contains(d.lemma(x)) && d.lemma(x) != 0
      {
        reporting = true
        break
      }
    }
    let previousQuoted = d.quote(c.begin) >= 0
    let lastToken = content.last.map { Int($0.end) - 1 } ?? -1
    let lastQuoted = lastToken >= 0 && d.quote(lastToken) >= 0
    let unclosed = lastQuoted && !d.stretches[d.quote(lastToken)].isClosed
    let full = after <= 1
    let tail: FineClass = e + 1 < end ? d.fine(d.chunkIndex(e + 1)) : .end
    let same = Field.yes(samePara)
    s.put(.moreParagraph, same, .number(nextPara))
    s.put(.moreReporting, .yes(reporting))
    s.put(.moreTail, .fine(tail))
    s.put(.moreSide, .number(side), same)
    s.put(.moreLemma, s.word(c.word))
    s.put(.moreOpen, .yes(lastQuoted), .yes(unclosed), same)
    s.put(.moreLength, .number(bucket(e - a)), same)
    s.put(.moreHop, .number(hop))
    s.put(
      .morePrevious, .yes(previousQuoted), same, .state(side | (hasMarks ? 4 : 0)))
    s.put(.moreSideOpen, .state(side | (unclosed ? 4 : 0)), same, .yes(full))
  }
}
