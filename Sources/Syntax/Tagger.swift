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
  /// What the words of each entry begin with.
  let links: FrozenTable<TaggerLink>

  /// Creates a tagger for texts whose words are looked up in `vocabulary`.
  ///
  /// - Throws: the bad lines of `en/tag-points.lex` and `en/name-words.lex`.
  public init(files: LexiconFiles, vocabulary: Vocabulary) throws(LexiconErrors) {
    self.vocabulary = vocabulary
    self.points = try TagPoints(files: files, vocabulary: vocabulary)
    self.names = try NameWords(files: files, vocabulary: vocabulary)
    self.before = BeforeThatTable(vocabulary: vocabulary)
    links = TaggerLink.table(vocabulary, points, before)
  }

  /// Returns the text with tags, word ids and lemmas for all its tokens.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public func tag(_ text: SegmentedText) -> TaggedText {
    tag(text, using: TaggerWorkspace())
  }

  /// The same in memory that serves one text after the other.
  public func tag(_ text: SegmentedText, using workspace: TaggerWorkspace) -> TaggedText {
    var out = TaggedText(text: text, tags: [], words: [], lemmas: [])
    tag(&out, using: workspace)
    return out
  }

  /// Gives `out.text` its tags, words and lemmas, in the arrays that `out` has.
  public func tag(_ out: inout TaggedText, using workspace: TaggerWorkspace) {
    let memory = workspace.memory(tokens: out.text.tokens.count)
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
                shapes: vocabulary.shapes, links: links)
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
    points.rows.withUnsafeBytes { rows in
      guard let table = rows.bindMemory(to: Int8.self).baseAddress else { return }
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
    var count = 0
    var openCount = 0
    var traits: Int32 = 0
    // The likeliest tags of the two links before.
    var last = chain[-1].best
    var secondLast = chain[-2].best
    points.symbolOfWord.withUnsafeBufferPointer { ofWord in
      // The last has no symbol.
      let lastWord = ofWord.count &- 1
      for i in sentence.range {
        // All is read here, where nothing waits for it and no branch hangs on it.
        var link = links[Int(draft.entries[i])]
        let word = draft.words[i]
        let beyond = Int(word.rawValue) &- lastWord
        let isWithin = Int(
          truncatingIfNeeded: ctext_hidden(UInt64(bitPattern: Int64(beyond >> 63))))
        let own = ofWord[lastWord &+ (beyond & isWithin)]
        let isListed: UInt64 = own != TagPoints.noSymbol ? 1 : 0
        let isWord: UInt64 = draft.shapes[i] != WordShape.number.rawValue ? 1 : 0
        let mask = 0 &- UInt16(truncatingIfNeeded: ctext_hidden(isListed) & isWord)
        let ownTraits = link.token
        link.token = Int32(truncatingIfNeeded: i)
        link.symbol ^= (own ^ link.symbol) & mask
        (chain + count).initialize(to: link)
        tags[i] = Tag(known: link.best)
        lookup.prefetchLemmas(word)
        prefetchRows(of: link.symbol, table)
        ctext_prefetch(table + Self.place(Int(last) &* TagPoints.width &+ Int(secondLast)))
        secondLast = last
        last = link.best
        traits |= ownTraits
        open[openCount] = Int32(truncatingIfNeeded: count)
        openCount &+= Int(ownTraits & TaggerLink.isOpen)
        count &+= Int(ownTraits &>> TaggerLink.linkBit & 1)
      }
    }
    return (count, openCount, traits & TaggerLink.isRare != 0)
  }

  /// Where a row of points begins.
  @inline(__always) private static func place(_ row: Int) -> Int { row &* TagPoints.stride }

  /// Asks for the memory of the points that a symbol gives its neighbours.
  @inline(__always) private func prefetchRows(of symbol: UInt16, _ table: UnsafePointer<Int8>) {
    let own = table + Self.place(Int(symbol))
    ctext_prefetch(own + Self.place(points.next))
    ctext_prefetch(own + Self.place(points.second))
    ctext_prefetch(own + Self.place(points.previous))
  }

  /// Decides the tags of the links of one sentence that may have several.
  ///
  /// - Parameter chain: its links; two edges stand before and behind them.
  private func decide(
    _ draft: borrowing TaggerDraft, _ table: UnsafePointer<Int8>,
    _ chain: UnsafeMutablePointer<TaggerLink>, _ openCount: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    let ofNext = table + Self.place(points.next)
    let ofSecond = table + Self.place(points.second)
    let ofPrevious = table + Self.place(points.previous)
    let ofShape = table + Self.place(points.shape)
    let ofThat = table + Self.place(points.that)
    for o in 0..<openCount {
      let k = Int(draft.memory.open[o])
      let link = chain[k]
      let i = Int(link.token)
      let last = Int(chain[k &- 1].best)
      let start = Int(draft.flags[i] & TaggerDraft.initial)
      let context = TaggerContext(
        before: table + Self.place(last &* TagPoints.width &+ Int(chain[k &- 2].best)),
        next: ofNext + Self.place(Int(chain[k &+ 1].symbol)),
        second: ofSecond + Self.place(Int(chain[k &+ 2].symbol)),
        previous: ofPrevious + Self.place(Int(chain[k &- 1].symbol)),
        shape: ofShape + Self.place(2 &* Int(draft.shapes[i]) &+ start))
      let best: UInt8
      if draft.words[i] == self.before.that {
        let word = k > 0 ? Int(chain[k - 1].token) : -1
        best = context.best(
          link, that: ofThat + Self.place(self.before.row(draft, word, last, vocabulary)))
      } else {
        best = context.best(link, that: nil)
      }
      chain[k].best = best
      tags[i] = Tag(known: best)
    }
  }
}

/// The rows of points that a token's neighbours, shape and place give its tags.
private struct TaggerContext {
  let before, next, second, previous, shape: UnsafePointer<Int8>

  /// The best tag of a word, the first of those that are equal.
  ///
  /// - Parameter that: the row that only *that* is given.
  @inline(__always) func best(_ link: TaggerLink, that: UnsafePointer<Int8>?) -> UInt8 {
    func score(_ c: UInt32) -> Int32 {
      let tag = Int(link.tags &>> (8 &* c) & 0xFF)
      let sum =
        Int32(before[tag]) &+ Int32(next[tag]) &+ Int32(second[tag]) &+ Int32(previous[tag])
      let points = sum &+ Int32(shape[tag]) &+ Int32(that.map { $0[tag] } ?? 0)
      // The number of the candidate in the lowest bits: of equals the first is taken.
      return (points &- Int32(link.costs &>> (8 &* c) & 0xFF)) &<< 2 | Int32(3 &- c)
    }
    // Four candidates without a branch on their number or their points, which cannot be foretold.
    let count = Int32(link.count)
    let third = score(2) &+ (count &- 3) >> 31 & -1 << 20
    let fourth = score(3) &+ (count &- 4) >> 31 & -1 << 20
    let winner = larger(larger(score(0), score(1)), larger(third, fourth))
    let c = 3 &- UInt32(truncatingIfNeeded: winner & 3)
    return UInt8(truncatingIfNeeded: link.tags &>> (8 &* c))
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
    // The tag before as bits of those looked at behind it: nouns behind participles and nouns,
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
        own &>> UInt64(Tag.vbg.rawValue)
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
