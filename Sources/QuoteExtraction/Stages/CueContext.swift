import Lexicons
import Syntax
import TextModel

/// What every stage wants to know of a cue candidate, looked up once.
struct CueContext {
  /// Token of the cue word.
  let head: Int
  /// Its lemma, and what is known of it.
  let lemma: UInt32
  let fact: LemmaFact
  /// Chunk it lies in, first and last chunk of its sentence.
  let chunk: Int
  let low: Int
  let high: Int
  /// First token of the sentence and one past its last.
  let begin: Int
  let end: Int
  private(set) var frame = Frame(.none, .none)
  let form: UInt8
  /// Fine classes of the chunks to the left, adverbs right before it left out.
  let left1: FineClass
  let left2: FineClass
  let left3: FineClass
  /// Chunk of the nearest noun phrase to the left that is no object of a preposition, or -1, and the
  /// verb groups between.
  private(set) var subject = -1
  private(set) var subjectVerbs = 0
  let isVerb: Bool
  /// What the clear constructions say.
  var hint = RuleHint.none

  init(_ d: TextView, _ h: Int, _ g: GrammarWords) {
    self.init(nearby: d, h, g)
    complete(d, g)
  }

  /// What stands right at the cue, without `frame` and `subject`.
  @inline(__always) init(nearby d: TextView, _ h: Int, _ g: GrammarWords) {
    head = h
    lemma = d.lemma(h)
    fact = d.fact(h)
    let k = d.chunkIndex(h)
    chunk = k
    begin = d.sentenceStart(h)
    end = d.sentenceEnd(h)
    low = d.chunkIndex(begin)
    high = d.chunkIndex(end - 1)
    isVerb = d.coarse(k) == .verbGroup
    form = isVerb ? Self.form(d, h, k, g) : d.tagNumber(h)
    var l = k - 1
    while l >= low && d.coarse(l) == .adverb { l -= 1 }
    left1 = d.fine(l, low, high)
    left2 = d.fine(l - 1, low, high)
    left3 = d.fine(l - 2, low, high)
  }

  /// Finds `frame` and `subject`.
  @inline(__always) mutating func complete(_ d: TextView, _ g: GrammarWords) {
    frame = Self.frame(d, chunk, low, high)
    let phrases =
      ChunkClass.nounPhrase.bit | ChunkClass.pronoun.bit | ChunkClass.wh.bit
      | ChunkClass.existential.bit
    let governors = ChunkClass.preposition.bit | ChunkClass.infinitiveTo.bit
    var s = chunk - 1
    let last = greater(low, s - 13)
    while s >= last {
      let c = d.coarse(s)
      if c == .verbGroup { subjectVerbs += 1 }
      if c.isIn(phrases), s == low || !d.coarse(s - 1).isIn(governors) {
        subject = s
        return
      }
      s -= 1
    }
  }

  @inline(__always) private static func frame(
    _ d: TextView, _ chunk: Int, _ low: Int, _ high: Int
  ) -> Frame {
    var k = chunk + 1
    while k <= high && d.coarse(k) == .adverb { k += 1 }
    let first = d.fine(k, low, high)
    let phrases =
      ChunkClass.nounPhrase.bit | ChunkClass.pronoun.bit | ChunkClass.existential.bit
    if !d.coarse(k, low, high).isIn(phrases) { return Frame(first, d.fine(k + 1, low, high)) }
    let ends =
      ChunkClass.verbGroup.bit | ChunkClass.wh.bit | ChunkClass.comma.bit | ChunkClass.colon.bit
      | ChunkClass.quoteClose.bit | ChunkClass.quoteOpen.bit | ChunkClass.stop.bit
      | ChunkClass.dash.bit | ChunkClass.conjunction.bit | ChunkClass.that.bit
      | ChunkClass.infinitiveTo.bit
    let last = lesser(high, k + 8)
    var j = k + 1
    while j <= last {
      if d.coarse(j).isIn(ends) { return Frame(first, d.fine(j)) }
      j += 1
    }
    return Frame(first, .none)
  }

  /// Form of verb group `k`: finite, -ing, participle or base, passive, perfect, negated, modal.
  private static func form(_ d: TextView, _ h: Int, _ k: Int, _ g: GrammarWords) -> UInt8 {
    let c = d.chunks[k]
    var be = false
    var have = false
    var negated = false
    var modal = false
    for i in Int(c.first)...Int(c.last) {
      switch d.tags[i] {
      case .be where i < h: be = true
      case .hv where i < h: have = true
      case .md where i < h: modal = true
      case .neg: negated = true
      default:
        if i < h && d.lemma(i) == g.get && g.get != 0 { be = true }
        if d.word(i) == g.never && g.never != 0 { negated = true }
      }
    }
    var form: UInt8 = 0x80 | (c.fine.rawValue - FineClass.finite.rawValue) & 3
    if d.tags[h] == .vbn && be { form |= 4 } else if have { form |= 8 }
    if negated { form |= 16 }
    if modal { form |= 32 }
    return form
  }

  /// The lemma as evidence.
  @inline(__always) var word: PointWord { PointWord(id: lemma, number: fact.number) }

  /// What the cue lexicon says of the word.
  @inline(__always) var kind: CueKind { isVerb ? fact.verbKind : fact.otherKind }

  var isPassive: Bool { form & 0x84 == 0x84 }

  /// The class of what stands where the subject is: noun class for common nouns.
  func subjectFine(_ d: TextView) -> FineClass { subject >= 0 ? d.chunks[subject].fine : .none }
}
