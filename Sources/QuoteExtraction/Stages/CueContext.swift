import Lexicons
import Syntax
import TextModel

/// What every stage wants to know of a cue candidate, looked up once.
struct CueContext {
  /// Token of the cue word.
  let head: Int
  /// Its lemma.
  let lemma: UInt32
  /// Chunk it lies in, first and last chunk of its sentence.
  let chunk: Int
  let low: Int
  let high: Int
  /// First token of the sentence and one past its last.
  let begin: Int
  let end: Int
  let frame: Frame
  let form: UInt8
  /// Fine classes of the chunks to the left, adverbs right before it left out.
  let left1: FineClass
  let left2: FineClass
  let left3: FineClass
  /// Chunk of the nearest noun phrase to the left that is no object of a preposition, or -1, and the
  /// verb groups between.
  let subject: Int
  let subjectVerbs: Int
  let isVerb: Bool
  /// What the clear constructions say.
  var hint = RuleHint.none

  init(_ d: TextView, _ h: Int, _ g: GrammarWords) {
    head = h
    lemma = d.lemma(h)
    let k = d.chunkIndex(h)
    chunk = k
    begin = d.sentenceStart(h)
    end = d.sentenceEnd(h)
    low = d.chunkIndex(begin)
    high = d.chunkIndex(end - 1)
    isVerb = d.chunks[k].chunkClass == .verbGroup
    frame = Self.frame(d, k, low, high, g)
    form = Self.form(d, h, k, g)
    var l = k - 1
    while l >= low && d.chunks[l].chunkClass == .adverb { l -= 1 }
    left1 = d.fine(l, low, high)
    left2 = d.fine(l - 1, low, high)
    left3 = d.fine(l - 2, low, high)
    var s = k - 1
    var verbs = 0
    var steps = 0
    var found = -1
    while s >= low && steps < 14 {
      let c = d.chunks[s].chunkClass
      if c == .verbGroup { verbs += 1 }
      if c == .nounPhrase || c == .pronoun || c == .wh || c == .existential {
        let before = d.coarse(s - 1, low, high)
        if before != .preposition && before != .infinitiveTo {
          found = s
          break
        }
      }
      s -= 1
      steps += 1
    }
    subject = found
    subjectVerbs = verbs
  }

  private static func frame(
    _ d: TextView, _ chunk: Int, _ low: Int, _ high: Int, _ g: GrammarWords
  ) -> Frame {
    var k = chunk + 1
    while k <= high && d.chunks[k].chunkClass == .adverb { k += 1 }
    let first = d.fine(k, low, high)
    switch d.coarse(k, low, high) {
    case .nounPhrase, .pronoun, .existential:
      var j = k + 1
      var seen = FineClass.none
      while j <= high && j < k + 9 {
        switch d.chunks[j].chunkClass {
        case .verbGroup, .wh, .comma, .colon, .quoteClose, .quoteOpen, .stop, .dash, .conjunction,
          .that, .infinitiveTo:
          seen = d.chunks[j].fine
        default:
          j += 1
          continue
        }
        break
      }
      return Frame(first, seen)
    default:
      return Frame(first, d.fine(k + 1, low, high))
    }
  }

  /// Form of the verb group: finite, -ing, participle or base, passive, perfect, negated, modal.
  private static func form(_ d: TextView, _ h: Int, _ k: Int, _ g: GrammarWords) -> UInt8 {
    let c = d.chunks[k]
    guard c.chunkClass == .verbGroup else { return d.tagNumber(h) }
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

  var isPassive: Bool { form & 0x84 == 0x84 }

  /// The class of what stands where the subject is: noun class for common nouns.
  func subjectFine(_ d: TextView) -> FineClass { subject >= 0 ? d.chunks[subject].fine : .none }
}
