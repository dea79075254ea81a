import CText
import Lexicons
import TextModel

/// Gives every token a part of speech, its word id and its lemma.
///
/// A word's entry says which tags it may have and what each costs; where there are several, points
/// for the context are added and the best tag wins, from left to right and for good. Names that are
/// also words are settled before that by rule (`TaggerNames`). Quotation marks are tagged QT and
/// left out of the context.
public struct Tagger: Sendable {
  let vocabulary: Vocabulary
  let points: TagPoints
  let names: NameWords
  let before: BeforeThatTable

  /// Creates a tagger for texts whose words are looked up in `vocabulary`.
  ///
  /// - Throws: the bad lines of `en/tag-points.lex` and `en/name-words.lex`.
  public init(files: LexiconFiles, vocabulary: Vocabulary) throws(LexiconErrors) {
    self.vocabulary = vocabulary
    self.points = try TagPoints(files: files, vocabulary: vocabulary)
    self.names = try NameWords(files: files, vocabulary: vocabulary)
    self.before = BeforeThatTable(vocabulary: vocabulary)
  }

  /// Returns the text with tags, word ids and lemmas for all its tokens.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public func tag(_ text: SegmentedText) -> TaggedText {
    var out = TaggedText(text: text, tags: [], words: [], lemmas: [])
    tag(&out)
    return out
  }

  /// Gives `out.text` its tags, words and lemmas, in the arrays that `out` has.
  public func tag(_ out: inout TaggedText) {
    let memory = TaggerMemory(tokens: out.text.tokens.count)
    defer { memory.free() }
    read(out.text, into: memory)
    // Filled by copies: to fill a new array in place asks for its type at run time.
    let count = out.text.tokens.count
    out.tags.refill(with: UnsafeBufferPointer(start: memory.tags, count: count))
    out.words.refill(with: UnsafeBufferPointer(start: memory.words, count: count))
    out.lemmas.refill(with: UnsafeBufferPointer(start: memory.lemmas, count: count))
  }

  /// Works out tags, words and lemmas in `memory`.
  private func read(_ text: borrowing SegmentedText, into memory: TaggerMemory) {
    text.bytes.withUnsafeBufferPointer { bytes in
      text.tokens.withUnsafeBufferPointer { tokens in
        text.sentences.withUnsafeBufferPointer { sentences in
          text.sentenceOfToken.withUnsafeBufferPointer { sentenceOfToken in
            vocabulary.withLookup { (lookup: borrowing VocabularyLookup) in
              let draft = TaggerDraft(
                bytes: bytes, tokens: tokens, sentences: sentences,
                sentenceOfToken: sentenceOfToken, memory: memory, lookup: lookup,
                shapes: vocabulary.shapes)
              names.settle(draft, lookup, vocabulary.shapes)
              decide(
                draft, lookup, UnsafeMutableBufferPointer(start: memory.tags, count: tokens.count))
              for i in 0..<tokens.count {
                memory.lemmas[i] = lookup.lemma(memory.words[i], memory.tags[i])
              }
            }
          }
        }
      }
    }
  }

  /// Decides the tags of all sentences.
  private func decide(
    _ draft: borrowing TaggerDraft, _ lookup: borrowing VocabularyLookup,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    // The chain begins and ends with two edges.
    let chain = draft.memory.chain
    for edge in 0..<2 {
      (chain + edge).initialize(to: TaggerLink(edge: points.edge, best: .stop))
    }
    points.points.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      for sentence in draft.sentences {
        let (count, open, hasRare) = link(sentence, draft, lookup, table, tags)
        for edge in 0..<2 {
          (chain + 2 + count + edge).initialize(to: TaggerLink(edge: points.edge, best: .stop))
        }
        decide(draft, table, chain + 2, open, tags)
        repair(draft, UnsafeBufferPointer(start: chain + 2, count: count), tags, hasRare: hasRare)
      }
    }
  }

  /// Makes the links of one sentence, without its quotation marks, each with the best tag of its
  /// word; lists in `memory.open` those that may have others.
  ///
  /// - Returns: how many links there are, how many of them are listed, and whether *de* or *both* is
  ///   among them.
  private func link(
    _ sentence: TokenRange, _ draft: borrowing TaggerDraft, _ lookup: borrowing VocabularyLookup,
    _ table: UnsafePointer<Int8>, _ tags: UnsafeMutableBufferPointer<Tag>
  ) -> (links: Int, open: Int, hasRare: Bool) {
    let chain = draft.memory.chain + 2
    let open = draft.memory.open
    let quote = vocabulary.shapes.single[Int(Tag.qt.rawValue)]
    var count = 0
    var openCount = 0
    var rare: UInt8 = 0
    // The likeliest tags of the two links before.
    var last = chain[-1].best
    var secondLast = chain[-2].best
    points.symbolOfEntry.withUnsafeBufferPointer { ofEntry in
      points.symbolOfWord.withUnsafeBufferPointer { ofWord in
        // The last has no symbol.
        let lastWord = ofWord.count &- 1
        for i in sentence.range {
          // All is read here, where nothing waits for it and no branch hangs on it.
          let index = draft.entries[i]
          let entry = lookup.entries[Int(index)]
          let beyond = Int(draft.words[i].rawValue) &- lastWord
          let isWithin = Int(
            truncatingIfNeeded: ctext_hidden(UInt64(bitPattern: Int64(beyond >> 63))))
          let own = ofWord[lastWord &+ (beyond & isWithin)]
          let other = ofEntry[Int(index)]
          let isListed: UInt64 = own != TagPoints.noSymbol ? 1 : 0
          let isWord: UInt64 = draft.shapes[i] != WordShape.number.rawValue ? 1 : 0
          let mask = 0 &- UInt16(truncatingIfNeeded: ctext_hidden(isListed) & isWord)
          let best = UInt8(truncatingIfNeeded: entry.tags)
          (chain + count).initialize(
            to: TaggerLink(
              token: Int32(truncatingIfNeeded: i), tags: entry.tags, costs: entry.costs,
              count: entry.count, best: best, symbol: other ^ (own ^ other) & mask))
          tags[i] = Tag(known: best)
          let word = draft.words[i]
          lookup.prefetchLemmas(word)
          prefetchRows(of: other ^ (own ^ other) & mask, table)
          let width = TagPoints.width
          ctext_prefetch(table + (Int(last) &* width &+ Int(secondLast)) &* width)
          secondLast = last
          last = best
          rare |= (word == before.de ? 1 : 0) | (word == before.both ? 1 : 0)
          open[openCount] = Int32(truncatingIfNeeded: count)
          let isQuote: UInt64 = index == quote ? 1 : 0
          let isOpen: UInt64 = entry.count > 1 ? 1 : 0
          openCount &+= Int(truncatingIfNeeded: ctext_hidden(isOpen & (isQuote ^ 1)))
          count &+= Int(truncatingIfNeeded: ctext_hidden(isQuote ^ 1))
        }
      }
    }
    return (count, openCount, rare != 0)
  }

  /// Asks for the memory of the points that a symbol gives its neighbours.
  @inline(__always) private func prefetchRows(of symbol: UInt16, _ table: UnsafePointer<Int8>) {
    let place = table + Int(symbol) &* TagPoints.width
    ctext_prefetch(place + points.next &* TagPoints.width)
    ctext_prefetch(place + points.second &* TagPoints.width)
    ctext_prefetch(place + points.previous &* TagPoints.width)
  }

  /// Decides the tags of the links of one sentence that may have several.
  ///
  /// - Parameter chain: its links; two edges stand before and behind them.
  private func decide(
    _ draft: borrowing TaggerDraft, _ table: UnsafePointer<Int8>,
    _ chain: UnsafeMutablePointer<TaggerLink>, _ openCount: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    let width = TagPoints.width
    let ofNext = table + points.next * width
    let ofSecond = table + points.second * width
    let ofPrevious = table + points.previous * width
    let ofShape = table + points.shape * width
    let ofThat = table + points.that * width
    let nothing = table + points.nothing * width
    for o in 0..<openCount {
      let k = Int(draft.memory.open[o])
      let link = chain[k]
      let i = Int(link.token)
      let last = Int(chain[k &- 1].best)
      let before = table + (last &* width &+ Int(chain[k &- 2].best)) &* width
      let next = ofNext + Int(chain[k &+ 1].symbol) &* width
      let second = ofSecond + Int(chain[k &+ 2].symbol) &* width
      let earlier = ofPrevious + Int(chain[k &- 1].symbol) &* width
      let start = Int(draft.flags[i] & TaggerDraft.initial)
      let shape = ofShape + (2 &* Int(draft.shapes[i]) &+ start) &* width
      var that = nothing
      if draft.words[i] == self.before.that {
        let word = k > 0 ? Int(chain[k - 1].token) : -1
        that = ofThat + self.before.row(draft, word, last, vocabulary) &* width
      }
      func score(_ c: UInt32) -> Int32 {
        let tag = Int(link.tags &>> (8 &* c) & 0xFF)
        let sum =
          Int32(before[tag]) &+ Int32(next[tag]) &+ Int32(second[tag]) &+ Int32(earlier[tag])
        let points = sum &+ Int32(shape[tag]) &+ Int32(that[tag])
        // The number of the candidate in the lowest bits: of equals the first is taken.
        return (points &- Int32(link.costs &>> (8 &* c) & 0xFF)) &<< 2 | Int32(3 &- c)
      }
      // Four candidates without a branch on their number or their points, which cannot be foretold.
      let count = Int32(link.count)
      let third = score(2) &+ (count &- 3) >> 31 & -1 << 20
      let fourth = score(3) &+ (count &- 4) >> 31 & -1 << 20
      let winner = larger(larger(score(0), score(1)), larger(third, fourth))
      let c = 3 &- UInt32(truncatingIfNeeded: winner & 3)
      let best = UInt8(truncatingIfNeeded: link.tags &>> (8 &* c))
      chain[k].best = best
      tags[i] = Tag(known: best)
    }
  }
}

extension Tagger {
  /// Lists in `memory.open` the links but the first that `repair` looks at, and returns their number;
  /// no repair makes another link one of these. No branch on which they are: it cannot be foretold.
  ///
  /// - Parameter hasRare: whether one of the words stands here that prepositions or conjunctions are
  ///   looked at for.
  func listMendable(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, hasRare: Bool
  ) -> Int {
    func bit(_ tag: Tag) -> UInt64 { 1 &<< UInt64(tag.rawValue) }
    var always = bit(.vbz) | bit(.thc) | bit(.wh) | bit(.nns) | bit(.vbn)
    if hasRare { always |= bit(.in) | bit(.cc) }
    let open = draft.memory.open
    var count = 0
    // The tag before as bits of those looked at behind it: nouns behind participles, *had* and nouns,
    // adjectives behind nouns.
    var last: UInt64 = 0
    for k in 0..<chain.count {
      let own: UInt64 = 1 &<< UInt64(chain[k].best)
      let found = ctext_hidden(own & (always | last))
      open[count] = Int32(truncatingIfNeeded: k)
      count &+= Int(truncatingIfNeeded: (found | (0 &- found)) >> 63)
      let noun =
        own &>> UInt64(Tag.nn.rawValue) | own &>> UInt64(Tag.nns.rawValue)
        | own &>> UInt64(Tag.np.rawValue)
      let verb =
        own &>> UInt64(Tag.vbg.rawValue) | own &>> UInt64(Tag.hv.rawValue)
        | (k == 0 ? own &>> UInt64(Tag.jj.rawValue) : 0)
      last = ((noun | verb) & 1) &<< UInt64(Tag.nn.rawValue)
      last |= (noun & 1) &<< UInt64(Tag.jj.rawValue)
    }
    return count
  }
}

/// The larger of two small numbers, without a branch.
@inline(__always) private func larger(_ a: Int32, _ b: Int32) -> Int32 {
  let difference = Int64(a &- b)
  let isLess = Int64(bitPattern: ctext_hidden(UInt64(bitPattern: difference >> 63)))
  return a &- Int32(truncatingIfNeeded: difference & isLess)
}

/// A token of a sentence without quotation marks.
struct TaggerLink {
  var token: Int32
  /// As in `WordEntry`.
  var tags: UInt32
  var costs: UInt32
  var count: UInt8
  /// The tag's raw value.
  var best: UInt8
  /// Row of the points that the token gives its neighbours.
  var symbol: UInt16
}

extension TaggerLink {
  /// The edge of a sentence.
  init(edge symbol: UInt16, best: Tag) {
    self.init(token: 0, tags: 0, costs: 0, count: 0, best: best.rawValue, symbol: symbol)
  }
}

/// Which row of `that` holds, by the word before.
struct BeforeThatTable: Sendable {
  let that, both, de, to: WordID
  /// Prepositions behind a passive.
  let agents: [WordID]
  /// Words that no verb follows.
  let articles: [WordID]
  /// Verbs that a bare infinitive may follow.
  let helpers: [WordID]
  /// Of titles: *managing director*, *acting head*.
  let ofTitles: [WordID]
  /// Participles that open a report: *Replying, the minister said*.
  let openings: [WordID]
  /// Prepositions that a clause follows: *after it fell*.
  let settings: [WordID]
  /// Pronouns that are always subjects, of verbs in -s.
  let subjects: [WordID]
  let verbs: [Bool]
  private let nouns: [BeforeThat]

  init(vocabulary: Vocabulary) {
    that = vocabulary.id("that")
    both = vocabulary.id("both")
    de = vocabulary.id("de")
    to = vocabulary.id("to")
    agents = ["by", "of", "with", "as", "from", "in", "to", "against"].map { vocabulary.id($0) }
    articles = ["the", "a", "an", "every"].map { vocabulary.id($0) }
    ofTitles = ["managing", "acting"].map { vocabulary.id($0) }
    settings = ["as", "after", "before", "since", "until"].map { vocabulary.id($0) }
    openings = ["replying", "responding", "reacting", "answering", "concluding", "speaking"].map {
      vocabulary.id($0)
    }.filter { $0 != .unknown }
    subjects = ["he", "she"].map { vocabulary.id($0) }
    helpers = ["help", "dare", "let", "make", "need"].map { vocabulary.id($0) }
    verbs = vocabulary.verbClassNames.map { $0.hasSuffix("+F") }
    nouns = vocabulary.nounClassNames.map { name in
      if name.hasPrefix("n.communication") || name.hasPrefix("n.cognition") { return .saidNoun }
      return name.contains("+c") ? .thoughtNoun : .noun
    }
  }

  /// Whether a word, as a verb with this tag, is known to take a clause.
  func takesClause(_ word: WordID, _ tag: Tag, _ vocabulary: Vocabulary) -> Bool {
    verbs[Int(vocabulary.verbClass(vocabulary.lemma(word, tag)))]
  }

  func row(
    _ draft: borrowing TaggerDraft, _ i: Int, _ tag: Int, _ vocabulary: Vocabulary
  ) -> Int {
    guard i >= 0, let tag = Tag(rawValue: UInt8(truncatingIfNeeded: tag)) else { return 0 }
    switch tag {
    case .vb, .vbp, .vbz, .vbd, .vbn, .vbg:
      let lemma = vocabulary.lemma(draft.words[i], tag)
      let hasClause = verbs[Int(vocabulary.verbClass(lemma))]
      return (hasClause ? BeforeThat.thatVerb : .verb).rawValue
    case .nn, .nns:
      let lemma = vocabulary.lemma(draft.words[i], tag)
      return nouns[Int(vocabulary.nounClass(lemma))].rawValue
    default: return BeforeThat.other.rawValue
    }
  }
}
