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

/// Chooses the phrase that is the source: its anchor, then how far it extends.
struct SourceStage: Sendable {
  let g: GrammarWords

  /// Anchors: base phrases, pronouns, wh-words, adjectives used as nouns, possessors, or none.
  func candidates(
    _ d: TextView, _ c: CueContext, _ sums: PointSum, into out: inout WorkList<SourceCandidate>
  ) {
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
        if d.coarse(k).isIn(Self.phrases), append(d, c, k, nil, &out) { return }
        k += 1
      }
      return
    }
    var n = 0
    var k = c.chunk - 1
    // A participle may end a long sentence that its subject opens.
    let most = own.fine == .ing ? 14 : 9
    while k >= c.low {
      if d.coarse(k).isIn(Self.phrases | ChunkClass.adjective.bit),
        append(d, c, k, sums, &out)
      {
        n += 1
        if n > most { break }
      }
      k -= 1
    }
    n = 0
    k = c.chunk + 1
    // The subject of a participle that opens the sentence stands behind its content: *Noting that the
    // mill was old, Holt …*
    let opens = own.fine == .ing && c.chunk <= c.low + 1
    while k <= c.high {
      if d.coarse(k).isIn(Self.phrases), append(d, c, k, opens ? nil : sums, &out) {
        n += 1
        if n >= (opens ? 6 : 3) { break }
      }
      k += 1
    }
  }

  @inline(__always) private static var phrases: UInt32 {
    ChunkClass.nounPhrase.bit | ChunkClass.pronoun.bit | ChunkClass.wh.bit
  }

  /// Appends the phrase that is chunk `k` and the possessors in it, but for times behind a preposition.
  @inline(__always) private func append(
    _ d: TextView, _ c: CueContext, _ k: Int, _ sums: PointSum?,
    _ out: inout WorkList<SourceCandidate>
  ) -> Bool {
    let chunk = d.chunks[k]
    let a = Int(chunk.first)
    if chunk.chunkClass == .nounPhrase, k > 0, d.chunks[k - 1].chunkClass == .preposition,
      (d.fact(Int(chunk.head)).time | d.fact(a).time) & 2 != 0
    {
      return false
    }
    if let sums {
      var s = sums
      gateEvidence(d, c, k, into: &s)
      if s.total != 0 { return false }
    }
    out.append(SourceCandidate(kind: .phrase, first: a, last: k))
    if d.tags[a] == .prps {
      out.append(SourceCandidate(kind: .possessor, first: a, last: a))
    } else if k < c.chunk, chunk.chunkClass == .nounPhrase, d.tags[Int(chunk.last)] != .pos {
      for i in a + 1..<greater(Int(chunk.last), a + 1) where d.tags[i] == .pos {
        out.append(SourceCandidate(kind: .possessor, first: a, last: i))
        break
      }
    }
    return true
  }

  /// Puts what tells whether phrases such as chunk `k` are sources at all.
  @inline(__always) func gateEvidence(
    _ d: TextView, _ c: CueContext, _ k: Int, into s: inout some EvidenceSink
  ) {
    let isLeft = k < c.chunk
    let verbs = d.counts(isLeft ? k + 1 : c.chunk + 1, isLeft ? c.chunk : k).verbs
    let place = Field.state(lesser(verbs, 3) << 1 | (isLeft ? 1 : 0))
    s.put(.sourceGate, .chunk(d.coarse(k - 1, c.low, c.high)), .chunk(d.coarse(k)), place)
  }

  /// Appends the points of each of `anchors` that are the same for all readings of the cue to `out`, and
  /// the symbol of the path between it and the cue to `paths`.
  func cuePoints(
    _ d: TextView, _ c: CueContext, _ anchors: borrowing WorkList<SourceCandidate>,
    _ sums: PointSum, into out: inout WorkList<Int32>, paths: inout WorkList<Int>
  ) {
    let places = Places(c, sums)
    var n = 0
    while n < anchors.count {
      var s = sums
      let path = cueEvidence(d, c, anchors[n], places, into: &s)
      out.append(s.total)
      paths.append(path.cell)
      n &+= 1
    }
  }

  /// Points for `x` being the anchor that depend on the side of the content; `path` is what `cuePoints`
  /// told.
  @inline(__always) func sidePoints(
    _ c: CueContext, _ x: SourceCandidate, side: Int, path: Int, _ sums: PointSum
  ) -> Int32 {
    var s = sums
    sideEvidence(c, x, side: side, path: .path(0, path), into: &s)
    return s.total
  }

  /// Puts the points of each of `anchors` into `out`: `known` and what depends on where they stand
  /// towards the content.
  @inline(__always) func points(
    _ c: CueContext, _ anchors: borrowing WorkList<SourceCandidate>, side: Int,
    _ content: ContentSpans, _ known: borrowing WorkList<Int32>, _ sums: PointSum,
    into out: inout WorkList<Int32>
  ) {
    // Outside and inside, right and left of the cue.
    var places = InlineArray<4, Int32>(repeating: 0)
    for place in 0..<4 {
      var s = sums
      contentEvidence(inside: place >= 2, onLeft: place & 1 != 0, side: side, into: &s)
      places[place] = s.total
    }
    // The first of them is none.
    out.removeAll()
    out.append(known[0])
    let span = content.first ?? TokenRange(0, 0)
    let isOne = content.count < 2
    var n = 1
    while n < anchors.count {
      let first = anchors[n].first
      var inside = first >= Int(span.first) && first < Int(span.end)
      if !isOne { inside = content.contains(first) }
      out.append(known[n] &+ places[(inside ? 2 : 0) | (first < c.head ? 1 : 0)])
      n &+= 1
    }
  }

  /// Puts the evidence for `x` being the anchor, with the content chosen before.
  func evidence(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, side: Int, _ content: ContentSpans,
    into s: inout some EvidenceSink
  ) {
    let path = cueEvidence(d, c, x, Places(c, s), into: &s)
    sideEvidence(c, x, side: side, path: path, into: &s)
    if x.kind == .none { return }
    contentEvidence(
      inside: content.contains(x.first), onLeft: x.first < c.head, side: side, into: &s)
  }

  /// Puts the evidence that depends on the side of the content; `path` is what `cueEvidence` returned.
  @inline(__always) private func sideEvidence(
    _ c: CueContext, _ x: SourceCandidate, side: Int, path: Field, into s: inout some EvidenceSink
  ) {
    let side = Field.side(side)
    if x.kind == .none {
      s.put(.sourceNoneSide, side, .form(c.form))
    } else {
      s.put(.sourceSidePath, .yes(x.first < c.head), side, path)
    }
  }

  /// Puts the evidence of where an anchor stands towards the content.
  @inline(__always) private func contentEvidence(
    inside: Bool, onLeft: Bool, side: Int, into s: inout some EvidenceSink
  ) {
    s.put(.sourceInContentSide, .yes(inside), .side(side), .yes(onLeft))
  }

  /// Type of an anchor of a class, whose head has the number `tag`: that, or a possessor or other
  /// phrase.
  @inline(__always) private func type(
    _ x: SourceCandidate, _ cls: ChunkClass, _ tag: UInt8
  ) -> UInt8 {
    let possessor: UInt8 = tag == Tag.prps.rawValue ? 49 : 48
    let other: UInt8 = cls == .pronoun ? 40 : cls == .wh ? 41 : 42
    let phrase = cls == .nounPhrase ? tag : other
    return x.kind == .possessor ? possessor : phrase
  }

  /// Places in the table of what is the same for all anchors of a cue.
  private struct Places<Sink: EvidenceSink> {
    let lemma, lemmaPath, leftVerbsType, formLeft: Sink.Place

    @inline(__always) init(_ c: CueContext, _ s: Sink) {
      let word = s.word(c.word)
      let left = Field.fine(c.left1)
      let form = Field.form(c.form)
      lemma = s.place(.sourceLemma, word)
      lemmaPath = s.place(.sourceLemmaPath, word)
      leftVerbsType = s.place(.sourceLeftVerbs, left)
      formLeft = s.place(.sourceFormLeft, form, left)
    }
  }

  /// The path between two borders: adverbs left out, noun phrases taken with their prepositions.
  @inline(__always) private func path(
    _ d: TextView, _ from: Int, _ to: Int, _ between: ChunkCounts
  ) -> ClassPath {
    var merged = ClassPath()
    var y = from
    while y < to {
      let cls = d.coarse(y)
      y &+= 1
      if cls == .adverb { continue }
      // No path ends with a preposition before it has begun.
      if cls == .nounPhrase && merged.last == ChunkClass.preposition.number {
        merged.removeLast()
        continue
      }
      if merged.count >= 5 { return .far(between.verbs, between.commas) }
      merged.append(cls)
    }
    return merged
  }

  /// Puts the evidence that is the same for all readings of the cue; returns the path between anchor
  /// and cue.
  @inline(__always) private func cueEvidence<Sink: EvidenceSink>(
    _ d: TextView, _ c: CueContext, _ x: SourceCandidate, _ places: Places<Sink>,
    into s: inout Sink
  ) -> Field {
    let lemma = s.word(c.word)
    let vf = Field.form(c.form)
    let left = Field.fine(c.left1)
    if x.kind == .none {
      s.put(.sourceNoneLemma, lemma)
      return s.path(ClassPath())
    }
    let a = x.first
    let k = d.chunkIndex(a)
    let isLeft = a < c.head
    let head = x.kind == .possessor ? x.last : Int(d.chunks[k].head)
    let tag = d.tagNumber(head)
    let headWord = d.lemmaWord(head)
    let from = isLeft ? k &+ 1 : c.chunk &+ 1
    let to = isLeft ? c.chunk : k
    let count = greater(0, to &- from)
    let between = d.counts(from, to)
    let verbs = between.verbs
    let path = s.path(self.path(d, from, to, between))
    let type = Field.tag(type(x, d.coarse(k), tag))
    let previous = d.fine(k - 1, c.low, c.high)
    let next = d.fine(k + 1, c.low, c.high)
    let onLeft = Field.yes(isLeft)
    s.put(.sourceRuleType, .count(c.hint.sourceState(a)), type)
    let vs = Field.count(lesser(verbs, 3))
    let noun = d.tags[head] == .nn || d.tags[head] == .nns
    let headClass: Field =
      noun ? .nounClass(d.fact(head).nounClass) : .nounClass(200 &+ tag)
    let prevC = Field.chunk(d.coarse(k - 1, c.low, c.high))
    s.put(.sourcePrevious, onLeft, .fine(previous))
    s.put(.sourceLemma, onLeft, lemma, at: places.lemma)
    s.put(.sourceFormPath, onLeft, vf, path)
    s.put(.sourceVerbsType, onLeft, vs, type)
    s.put(.sourcePhrases, onLeft, .count(lesser(between.phrases, 5)))
    s.put(.sourceCommas, onLeft, .count(lesser(between.commas, 4)))
    let word = s.word(headWord)
    s.put(.sourceWord, word, if: headWord.id != 0)
    s.put(.sourceWordNear, onLeft, word, .yes(count < 3), if: headWord.id != 0)
    s.put(.sourceQuoted, .yes(d.quote(a) >= 0 && d.quote(a) != d.quote(c.head)))
    s.put(.sourceFirst, .yes(k == c.low), onLeft, vs)
    s.put(.sourceNext, onLeft, .fine(next), .yes(count < 2))
    s.put(.sourceLemmaPath, onLeft, lemma, path, at: places.lemmaPath)
    s.put(.sourceNextPrevious, prevC, .fine(next), vs)
    s.put(.sourceLeftVerbs, left, vs, type, at: places.leftVerbsType)
    s.put(.sourceTagPath, .tag(tag), vf, path)
    s.put(.sourceFormLeft, vf, left, vs, last: places.formLeft)
    s.put(.sourceHeadClass, headClass)
    s.put(.sourceHeadClassVerbs, headClass, vs, prevC)
    s.put(
      .sourceRelative, .state((verbs > 0 && between.whWords > 0 ? 1 : 0) | lesser(verbs, 3) << 1),
      .fine(next), left)
    if isLeft {
      let next = Int(d.columns.verbs[from])
      let verb = next < to ? d.lemmaWord(Int(d.chunks[next].head)) : .none
      s.put(.sourceVerbBetween, s.word(verb), vf)
    }
    return path
  }
}
