import Lexicons
import Syntax
import TextModel

/// A phrase that may be the source, or none.
struct SourceCandidate: Hashable {
  enum Kind: UInt8 { case none, phrase, possessor }
  var kind: Kind
  /// First token.
  var first: Int
  /// Last token of a possessor; chunk index of a phrase.
  var last: Int

  static let none = SourceCandidate(kind: .none, first: -1, last: -1)
}

/// What the source stages know of the content chosen before.
struct ContentContext {
  private(set) var side: Int
  let left: FineClass
  private(set) var content: ContentSpans

  init(_ d: TextView, _ c: CueContext, side: Int, content: ContentSpans) {
    self.side = side
    self.content = content
    left = c.left1
  }

  /// The same cue with other content.
  @inline(__always) func with(side: Int, content: ContentSpans) -> ContentContext {
    var copy = self
    copy.side = side
    copy.content = content
    return copy
  }

  @inline(__always) func contains(_ i: Int) -> Bool { content.contains(i) }
}

/// Chooses the phrase that is the source: its anchor, then how far it extends.
struct SourceStage: Sendable {
  let g: GrammarWords

  /// Anchors: base phrases, pronouns, wh-words, adjectives used as nouns, possessors, or none.
  func candidates(_ d: TextView, _ c: CueContext, into out: inout WorkList<SourceCandidate>) {
    out.removeAll()
    out.append(.none)
    let own = d.chunks[c.chunk]
    if own.chunkClass == .nounPhrase {
      for i in Int(own.first)..<c.head {
        if d.tags[i] == .prps { out.append(SourceCandidate(kind: .possessor, first: i, last: i)) }
        if d.tags[i] == .pos {
          out.append(SourceCandidate(kind: .possessor, first: Int(own.first), last: i))
        }
      }
    }
    if c.lemma == g.according && g.according != 0 {
      // The phrase right behind *to*.
      var k = c.chunk + 1
      while k <= min(c.high, c.chunk + 4) {
        if append(d, k, adjectives: false, &out) { return }
        k += 1
      }
      return
    }
    var n = 0
    var k = c.chunk - 1
    while k >= c.low {
      if append(d, k, adjectives: true, &out) {
        n += 1
        if n > 14 { break }
      }
      k -= 1
    }
    n = 0
    k = c.chunk + 1
    while k <= c.high {
      if append(d, k, adjectives: false, &out) {
        n += 1
        if n >= 6 { break }
      }
      k += 1
    }
  }

  private func append(
    _ d: TextView, _ k: Int, adjectives: Bool, _ out: inout WorkList<SourceCandidate>
  ) -> Bool {
    let chunk = d.chunks[k]
    switch chunk.chunkClass {
    case .nounPhrase, .pronoun, .wh: break
    case .adjective where adjectives: break
    default: return false
    }
    let a = Int(chunk.first)
    if chunk.chunkClass == .nounPhrase, k > 0, d.chunks[k - 1].chunkClass == .preposition,
      g.isDate(d.lemma(Int(chunk.head))) || g.isDate(d.lemma(a))
    {
      return false
    }
    out.append(SourceCandidate(kind: .phrase, first: a, last: k))
    if d.tags[a] == .prps {
      out.append(SourceCandidate(kind: .possessor, first: a, last: a))
    } else if adjectives, chunk.chunkClass == .nounPhrase, d.tags[Int(chunk.last)] != .pos {
      for i in a + 1..<greater(Int(chunk.last), a + 1) where d.tags[i] == .pos {
        out.append(SourceCandidate(kind: .possessor, first: a, last: i))
        break
      }
    }
    return true
  }

  /// Points for `x` being the anchor that are the same for all readings of the cue, and the path
  /// between it and the cue.
  func cuePoints(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, _ content: ContentContext,
    _ sums: PointSum, path: inout Field
  ) -> Int32 {
    var s = sums
    path = cueEvidence(d, c, x, content, into: &s)
    return s.total
  }

  /// Points for `x` being the anchor that depend on the content chosen.
  func contentPoints(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, _ content: ContentContext, path: Field,
    _ sums: PointSum
  ) -> Int32 {
    var s = sums
    contentEvidence(d, c, x, content, path: path, into: &s)
    return s.total
  }

  /// Puts the evidence for `x` being the anchor.
  func evidence(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, _ content: ContentContext,
    into s: inout some EvidenceSink
  ) {
    let path = cueEvidence(d, c, x, content, into: &s)
    contentEvidence(d, c, x, content, path: path, into: &s)
  }

  /// Puts the evidence that depends on the content chosen; `path` is what `cueEvidence` returned.
  @inline(__always) func contentEvidence(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, _ content: ContentContext,
    path: Field, into s: inout some EvidenceSink
  ) {
    let side = Field.side(content.side)
    if x.kind == .none {
      s.put(.sourceNoneSide, side, .form(c.form))
      return
    }
    let onLeft = Field.yes(x.first < c.head)
    let inContent = content.contains(x.first)
    s.put(.sourceSidePath, onLeft, side, path)
    s.put(.sourceInContentSide, .yes(inContent), side, onLeft)
  }

  /// Type of an anchor: the tag of its head, or a possessor or other phrase.
  @inline(__always) private func type(_ d: TextView, _ x: SourceCandidate) -> UInt8 {
    if x.kind == .possessor { return 48 + (d.tags[x.last] == .prps ? 1 : 0) }
    let chunk = d.chunks[d.chunkIndex(x.first)]
    switch chunk.chunkClass {
    case .nounPhrase: return d.tagNumber(Int(chunk.head))
    case .pronoun: return 40
    case .wh: return 41
    default: return 42
    }
  }

  /// Puts the evidence that is the same for all readings of the cue; returns the path between anchor
  /// and cue.
  @inline(__always) func cueEvidence(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, _ content: ContentContext,
    into s: inout some EvidenceSink
  ) -> Field {
    let lemma = s.word(c.lemma)
    let vf = Field.form(c.form)
    let left = Field.fine(content.left)
    if x.kind == .none {
      s.put(.sourceNoneLemma, lemma)
      return s.path(ClassPath())
    }
    let a = x.first
    let k = d.chunkIndex(a)
    let isLeft = a < c.head
    let chunk = d.chunks[k]
    let head = x.kind == .possessor ? x.last : Int(chunk.head)
    let tag = d.tagNumber(head)
    let headLemma = d.lemma(head)
    let typeValue = type(d, x)
    var merged = ClassPath()
    let from = isLeft ? k + 1 : c.chunk + 1
    let to = isLeft ? c.chunk : k
    let count = greater(0, to - from)
    let between = d.counts(from, to)
    let verbs = between.verbs
    let commas = between.commas
    var tooLong = false
    for y in from..<greater(from, to) {
      let cl = d.chunks[y].chunkClass
      if cl == .adverb { continue }
      if cl == .nounPhrase && merged.count > 0 && merged.last == ChunkClass.preposition.rawValue {
        merged.removeLast()
        continue
      }
      if merged.count >= 5 {
        tooLong = true
        break
      }
      merged.append(cl)
    }
    var firstVerb: UInt32 = 0
    if isLeft && verbs > 0 {
      var y = from
      while y < to && firstVerb == 0 {
        if d.chunks[y].chunkClass == .verbGroup { firstVerb = d.lemma(Int(d.chunks[y].head)) }
        y += 1
      }
    }
    if tooLong { merged = .far(verbs, commas) }
    let path = s.path(merged)
    let type = Field.tag(typeValue)
    let previous = d.fine(k - 1, c.low, c.high)
    let previousCoarse = d.coarse(k - 1, c.low, c.high)
    let next = d.fine(k + 1, c.low, c.high)
    let isFirst = k == c.low
    let onLeft = Field.yes(isLeft)
    let hinted = Field.number(c.hint.sourceState(a))
    s.put(.sourceRuleType, hinted, type)
    let vs = Field.number(lesser(verbs, 3))
    let noun = d.tags[head] == .nn || d.tags[head] == .nns
    let headClass: Field =
      noun ? .nounClass(g.nounClass(headLemma)) : .nounClass(200 &+ tag)
    let headTag = Field.tag(tag)
    let prevC = Field.chunk(previousCoarse)
    s.put(.sourcePrevious, onLeft, .fine(previous))
    s.put(.sourceLemma, onLeft, lemma)
    s.put(.sourceFormPath, onLeft, vf, path)
    s.put(.sourceVerbsType, onLeft, vs, type)
    s.put(.sourcePhrases, onLeft, .number(lesser(between.phrases, 5)))
    s.put(.sourceCommas, onLeft, .number(lesser(commas, 4)))
    if headLemma != 0 {
      s.put(.sourceWord, s.word(headLemma))
      s.put(.sourceWordNear, onLeft, s.word(headLemma), .yes(count < 3))
    }
    s.put(.sourceQuoted, .yes(d.quote(a) >= 0 && d.quote(a) != d.quote(c.head)))
    s.put(.sourceFirst, .yes(isFirst), onLeft, vs)
    s.put(.sourceNext, onLeft, .fine(next), .yes(count < 2))
    s.put(.sourceLemmaPath, onLeft, lemma, path)
    s.put(.sourceNextPrevious, prevC, .fine(next), vs)
    s.put(.sourceLeftVerbs, left, vs, type)
    s.put(.sourceTagPath, headTag, vf, path)
    s.put(.sourceFormLeft, vf, left, vs)
    s.put(.sourceHeadClass, headClass)
    s.put(.sourceHeadClassVerbs, headClass, vs, prevC)
    s.put(
      .sourceRelative, .state((verbs > 0 && between.whWords > 0 ? 1 : 0) | lesser(verbs, 3) << 1),
      .fine(next), left)
    if isLeft { s.put(.sourceVerbBetween, s.word(firstVerb), vf) }
    return path
  }
}
