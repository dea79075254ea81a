import Lexicons
import Syntax
import TextModel

/// How far the cue reaches around its word: auxiliaries, particles, the preposition that links to the
/// content, the setting right after it, the colon before a quotation.
final class CueExtent: Sendable {
  let words: RuleWords
  let cues: CueLexicon

  init(words: RuleWords, cues: CueLexicon) {
    self.words = words
    self.cues = cues
  }

  /// Tokens of the cue with the word `head`, none of them in `content` or `source`.
  ///
  /// - Complexity: O(1): a bounded number of chunks on each side.
  func cue(_ d: TextView, head: Int, content: [TokenRange], source: TokenRange?) -> TokenRange {
    let k = d.chunkIndex(head)
    let chunk = d.chunks[k]
    var bounds = Bounds(d, head: head, content: content, source: source)
    if chunk.chunkClass == .verbGroup {
      bounds.include(Int(chunk.first), Int(chunk.last) + 1)
      before(d, k, &bounds)
    } else if chunk.chunkClass == .nounPhrase {
      carrier(d, k, head, &bounds)
    } else if chunk.chunkClass == .adjective {
      if k > bounds.lowChunk, d.chunks[k - 1].chunkClass == .verbGroup {
        bounds.include(Int(d.chunks[k - 1].first), Int(d.chunks[k - 1].last) + 1)
      }
    }
    if d.word(head) == words.grammar.according, words.grammar.according != 0,
      head + 1 < bounds.high,
      d.word(head + 1) == words.to
    {
      bounds.include(head, head + 2)
      return bounds.range
    }
    if d.tags[head] != .colon { after(d, &bounds) }
    return bounds.range
  }

  /// The cue so far, and where it must not go.
  struct Bounds {
    /// First token and one past the last.
    var first: Int
    var end: Int
    /// The cue may not reach before `low` or to `high`.
    let low: Int
    let high: Int
    let lowChunk: Int
    /// Whether `high` is where content begins.
    let meetsContent: Bool

    init(_ d: TextView, head: Int, content: [TokenRange], source: TokenRange?) {
      first = head
      end = head + 1
      var low = d.sentenceStart(head)
      var high = d.sentenceEnd(head)
      var meets = false
      for r in content {
        if Int(r.end) <= head { low = max(low, Int(r.end)) }
        if Int(r.first) > head, Int(r.first) < high {
          high = Int(r.first)
          meets = true
        }
      }
      if let s = source {
        if Int(s.end) <= head { low = max(low, Int(s.end)) }
        if Int(s.first) > head, Int(s.first) < high {
          high = Int(s.first)
          meets = false
        }
      }
      self.low = low
      self.high = high
      lowChunk = d.chunkIndex(low)
      meetsContent = meets
    }

    /// Adds the tokens that are allowed.
    mutating func include(_ a: Int, _ b: Int) {
      first = min(first, max(a, low))
      end = max(end, min(b, high))
    }

    var range: TokenRange { TokenRange(first, end) }
  }

  /// Adverbs before the verb group, and the verb that governs an infinitive (refused to say).
  private func before(_ d: TextView, _ k: Int, _ b: inout Bounds) {
    var m = k - 1
    if m - 1 >= b.lowChunk, d.chunks[m].chunkClass == .infinitiveTo,
      d.chunks[m - 1].chunkClass == .verbGroup, Int(d.chunks[m - 1].first) >= b.low
    {
      b.include(Int(d.chunks[m - 1].first), b.end)
      m -= 2
    }
    while m >= b.lowChunk, d.chunks[m].chunkClass == .adverb, Int(d.chunks[m].first) >= b.low {
      b.include(Int(d.chunks[m].first), b.end)
      m -= 1
    }
  }

  /// A noun cue with the verb that carries it (raised the concern, the concern is).
  private func carrier(_ d: TextView, _ k: Int, _ head: Int, _ b: inout Bounds) {
    let chunk = d.chunks[k]
    if Int(chunk.first) >= b.low, k > b.lowChunk, d.chunks[k - 1].chunkClass == .verbGroup,
      Int(d.chunks[k - 1].first) >= b.low, Int(chunk.head) == head
    {
      b.include(Int(d.chunks[k - 1].first), b.end)
    }
    if Int(chunk.last) == head, k + 1 < d.chunks.count, Int(d.chunks[k + 1].last) < b.high,
      d.chunks[k + 1].chunkClass == .verbGroup, d.tags[Int(d.chunks[k + 1].head)] == .be,
      b.meetsContent, Int(d.chunks[k + 1].last) + 1 == b.high
    {
      b.include(head, Int(d.chunks[k + 1].last) + 1)
    }
  }

  /// Particles, adverbs, time and setting after the verb; the linking preposition; the colon.
  private func after(_ d: TextView, _ b: inout Bounds) {
    let phrase = phraseEnd(d, b)
    if phrase > b.end { b.include(b.first, phrase) }
    var i = b.end
    var rounds = 0
    while i < b.high, rounds < 8 {
      rounds += 1
      let k = d.chunkIndex(i)
      let c = d.chunks[k]
      let next = Int(c.last) + 1
      guard next <= b.high else { return }
      switch c.chunkClass {
      case .particle, .adverb: i = next
      case .colon:
        if b.meetsContent, next == b.high { b.include(b.first, next) }
        return
      case .nounPhrase:
        guard words.isTime(d.lemma(Int(c.head))) else { return }
        i = next
      case .preposition:
        if next == b.high {
          if b.meetsContent { b.include(b.first, next) }
          return
        }
        guard next < d.count else { return }
        let n = d.chunks[d.chunkIndex(next)]
        guard n.chunkClass == .nounPhrase, Int(n.last) < b.high else { return }
        let isSetting = words.isTime(d.lemma(Int(n.head)))
        guard isSetting || b.meetsContent && reaches(d, Int(n.last) + 1, b.high) else { return }
        i = Int(n.last) + 1
      default: return
      }
      b.include(b.first, i)
    }
  }

  /// Whether nothing but prepositional phrases, adverbs and times stands before the content.
  private func reaches(_ d: TextView, _ start: Int, _ high: Int) -> Bool {
    var i = start
    var rounds = 0
    while i < high, rounds < 8 {
      rounds += 1
      let c = d.chunks[d.chunkIndex(i)]
      switch c.chunkClass {
      case .preposition, .adverb, .nounPhrase: i = Int(c.last) + 1
      case .comma, .colon: return Int(c.last) + 1 == high
      default: return false
      }
    }
    return i == high
  }

  /// One past the last token of the longest phrase of the lexicon that begins with the cue's word.
  private func phraseEnd(_ d: TextView, _ b: Bounds) -> Int {
    let head = b.end - 1
    if d.fact(head).cue & LemmaFact.phrase == 0 { return 0 }
    for place in cues.phrasePlaces(startingWith: WordID(d.lemma(head)))
    where d.mayGoOn(head, with: cues.secondWord(ofPhrase: place)) {
      if let end = d.end(of: cues.phrases[place], from: head, before: b.high) { return end }
    }
    return 0
  }
}
