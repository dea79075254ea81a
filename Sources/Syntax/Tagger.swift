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
    let text = out.text
    vocabulary.withLookup { lookup in
      text.bytes.withUnsafeBufferPointer { bytes in
        text.tokens.withUnsafeBufferPointer { tokens in
          text.sentences.withUnsafeBufferPointer { sentences in
            text.sentenceOfToken.withUnsafeBufferPointer { sentenceOfToken in
              let draft = TaggerDraft(
                bytes: bytes, tokens: tokens, sentences: sentences,
                sentenceOfToken: sentenceOfToken, lookup: lookup, shapes: vocabulary.shapes)
              defer { draft.free() }
              names.settle(draft, lookup, vocabulary.shapes)
              tag(draft, lookup, &out)
            }
          }
        }
      }
    }
  }

  private func tag(
    _ draft: borrowing TaggerDraft, _ lookup: borrowing VocabularyLookup, _ out: inout TaggedText
  ) {
    let count = draft.tokens.count
    let tags = UnsafeMutableBufferPointer(start: draft.tags, count: count)
    tags.initialize(repeating: .nn)
    decide(draft, lookup, tags)
    for i in 0..<count { draft.lemmas[i] = lookup.lemma(draft.words[i], tags[i]) }
    // Filled by copies: to fill a new array in place asks for its type at run time.
    out.tags.removeAll(keepingCapacity: true)
    out.words.removeAll(keepingCapacity: true)
    out.lemmas.removeAll(keepingCapacity: true)
    out.tags.append(contentsOf: UnsafeBufferPointer(tags))
    out.words.append(contentsOf: UnsafeBufferPointer(start: draft.words, count: count))
    out.lemmas.append(contentsOf: UnsafeBufferPointer(start: draft.lemmas, count: count))
  }

  /// Decides the tags of all sentences.
  private func decide(
    _ draft: borrowing TaggerDraft, _ lookup: borrowing VocabularyLookup,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    let longest = draft.sentences.reduce(0) { max($0, $1.count) }
    let quote = vocabulary.shapes.single[Int(Tag.qt.rawValue)]
    withUnsafeTemporaryAllocation(of: TaggerLink.self, capacity: longest + 2) { chain in
      points.symbolOfEntry.withUnsafeBufferPointer { ofEntry in
        points.symbolOfWord.withUnsafeBufferPointer { ofWord in
          points.points.withUnsafeBufferPointer { table in
            guard let table = table.baseAddress else { return }
            for sentence in draft.sentences {
              var count = 0
              for i in sentence.range {
                // Read here, where nothing waits for it.
                let index = draft.entries[i]
                let entry = lookup.entries[Int(index)]
                let word = Int(draft.words[i].rawValue)
                let own = word < ofWord.count ? ofWord[word] : TagPoints.noSymbol
                let hasOwn =
                  own != TagPoints.noSymbol && draft.shapes[i] != WordShape.number.rawValue
                chain.initializeElement(
                  at: count,
                  to: TaggerLink(
                    token: Int32(truncatingIfNeeded: i), tags: entry.tags, costs: entry.costs,
                    count: entry.count, symbol: hasOwn ? own : ofEntry[Int(index)]))
                if index == quote { tags[i] = .qt }
                count += index == quote ? 0 : 1
              }
              let edge = TaggerLink(token: 0, tags: 0, costs: 0, count: 0, symbol: points.edge)
              chain.initializeElement(at: count, to: edge)
              chain.initializeElement(at: count + 1, to: edge)
              decide(
                draft, table, UnsafeBufferPointer(rebasing: chain[0..<count + 2]), tags)
              repair(draft, UnsafeBufferPointer(rebasing: chain[0..<count]), tags)
            }
          }
        }
      }
    }
  }

  /// Decides the tags of one sentence, given without its quotation marks and with two edges.
  private func decide(
    _ draft: borrowing TaggerDraft, _ table: UnsafePointer<Int8>,
    _ chain: UnsafeBufferPointer<TaggerLink>,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    let width = TagPoints.width
    let ofNext = table + points.next * width
    let ofSecond = table + points.second * width
    let ofPrevious = table + points.previous * width
    let ofShape = table + points.shape * width
    let ofThat = table + points.that * width
    var last = Int(Tag.stop.rawValue)
    var lastButOne = last
    var previous = Int(points.edge)
    for k in 0..<chain.count - 2 {
      let link = chain[k]
      let i = Int(link.token)
      var best = Int(link.tags & 0xFF)
      if link.count > 1 {
        let before = table + (last * width + lastButOne) * width
        let next = ofNext + Int(chain[k + 1].symbol) * width
        let second = ofSecond + Int(chain[k + 2].symbol) * width
        let earlier = ofPrevious + previous * width
        let start = Int(draft.flags[i] & TaggerDraft.initial)
        let shape = ofShape + (2 * Int(draft.shapes[i]) + start) * width
        var that: UnsafePointer<Int8>?
        if draft.words[i] == self.before.that {
          let word = k > 0 ? Int(chain[k - 1].token) : -1
          that = ofThat + self.before.row(draft, word, last, vocabulary) * width
        }
        func score(_ c: UInt32) -> Int {
          let tag = Int(link.tags &>> (8 &* c) & 0xFF)
          let sum = Int(before[tag]) &+ Int(next[tag]) &+ Int(second[tag]) &+ Int(earlier[tag])
          let points = sum &+ Int(shape[tag]) &- Int(link.costs &>> (8 &* c) & 0xFF)
          return that.map { points &+ Int($0[tag]) } ?? points
        }
        // Four candidates without a branch on their number, which cannot be foretold.
        let first = score(0)
        let other = score(1)
        let scores = (third: score(2), fourth: score(3))
        let third = link.count > 2 ? scores.third : Int.min
        let fourth = link.count > 3 ? scores.fourth : Int.min
        let isOther = other > first
        let early = isOther ? other : first
        let isFourth = fourth > third
        let late = isFourth ? fourth : third
        let c: UInt32 = late > early ? (isFourth ? 3 : 2) : (isOther ? 1 : 0)
        best = Int(link.tags &>> (8 &* c) & 0xFF)
      }
      tags[i] = Tag(rawValue: UInt8(truncatingIfNeeded: best)) ?? .nn
      lastButOne = last
      last = best
      previous = Int(link.symbol)
    }
  }
}

/// A token of a sentence without quotation marks.
struct TaggerLink {
  var token: Int32
  /// As in `WordEntry`.
  var tags: UInt32
  var costs: UInt32
  var count: UInt8
  /// Row of the points that the token gives its neighbours.
  var symbol: UInt16
}

/// Which row of `that` holds, by the word before.
struct BeforeThatTable: Sendable {
  let that, both, de: WordID
  /// Prepositions behind a passive.
  let agents: [WordID]
  /// Words that no verb follows.
  let articles: [WordID]
  /// Verbs that a bare infinitive may follow.
  let helpers: [WordID]
  /// Of titles: *managing director*, *acting head*.
  let ofTitles: [WordID]
  let verbs: [Bool]
  private let nouns: [BeforeThat]

  init(vocabulary: Vocabulary) {
    that = vocabulary.id("that")
    both = vocabulary.id("both")
    de = vocabulary.id("de")
    agents = ["by", "of", "with", "as", "from", "in", "to", "against"].map { vocabulary.id($0) }
    articles = ["the", "a", "an", "every"].map { vocabulary.id($0) }
    ofTitles = ["managing", "acting"].map { vocabulary.id($0) }
    helpers = ["help", "dare", "let", "make", "need"].map { vocabulary.id($0) }
    verbs = vocabulary.verbClassNames.map { $0.hasSuffix("+F") }
    nouns = vocabulary.nounClassNames.map { name in
      if name.hasPrefix("n.communication") || name.hasPrefix("n.cognition") { return .saidNoun }
      return name.contains("+c") ? .thoughtNoun : .noun
    }
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
