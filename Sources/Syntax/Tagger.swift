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
              return tag(text, draft, lookup)
            }
          }
        }
      }
    }
  }

  private func tag(
    _ text: SegmentedText, _ draft: borrowing TaggerDraft, _ lookup: borrowing VocabularyLookup
  ) -> TaggedText {
    let count = draft.tokens.count
    let tags = [Tag](unsafeUninitializedCapacity: count) { tags, initialized in
      tags.initialize(repeating: .nn)
      decide(draft, lookup, tags)
      initialized = count
    }
    let lemmas = [WordID](unsafeUninitializedCapacity: count) { lemmas, initialized in
      for i in 0..<count {
        lemmas.initializeElement(at: i, to: lookup.lemma(draft.words[i], tags[i]))
      }
      initialized = count
    }
    let words = [WordID](UnsafeBufferPointer(start: draft.words, count: count))
    return TaggedText(text: text, tags: tags, words: words, lemmas: lemmas)
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
                let entry = draft.entries[i]
                if entry == quote {
                  tags[i] = .qt
                  continue
                }
                var symbol = ofEntry[Int(entry)]
                let word = Int(draft.words[i].rawValue)
                if word < ofWord.count && ofWord[word] != TagPoints.noSymbol
                  && draft.shapes[i] != WordShape.number.rawValue
                {
                  symbol = ofWord[word]
                }
                chain.initializeElement(
                  at: count,
                  to: TaggerLink(
                    token: Int32(truncatingIfNeeded: i), entry: entry, symbol: symbol))
                count += 1
              }
              let edge = TaggerLink(token: 0, entry: 0, symbol: points.edge)
              chain.initializeElement(at: count, to: edge)
              chain.initializeElement(at: count + 1, to: edge)
              decide(
                draft, lookup, table, UnsafeBufferPointer(rebasing: chain[0..<count + 2]), tags)
            }
          }
        }
      }
    }
  }

  /// Decides the tags of one sentence, given without its quotation marks and with two edges.
  private func decide(
    _ draft: borrowing TaggerDraft, _ lookup: borrowing VocabularyLookup,
    _ table: UnsafePointer<Int8>, _ chain: UnsafeBufferPointer<TaggerLink>,
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
      let entry = lookup.entries[Int(link.entry)]
      var best = Int(entry.tags & 0xFF)
      if entry.count > 1 {
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
        var rest = entry.tags
        var costs = entry.costs
        var bestScore = Int.min
        for _ in 0..<Int(entry.count) {
          let tag = Int(rest & 0xFF)
          var score = Int(before[tag]) &+ Int(next[tag]) &- Int(costs & 0xFF)
          score &+= Int(second[tag]) &+ Int(earlier[tag]) &+ Int(shape[tag])
          if let that { score &+= Int(that[tag]) }
          best = score > bestScore ? tag : best
          bestScore = max(score, bestScore)
          rest >>= 8
          costs >>= 8
        }
      }
      tags[i] = Tag(rawValue: UInt8(truncatingIfNeeded: best)) ?? .nn
      lastButOne = last
      last = best
      previous = Int(link.symbol)
    }
  }
}

/// A token of a sentence without quotation marks.
private struct TaggerLink {
  var token: Int32
  var entry: UInt16
  var symbol: UInt16
}

/// Which row of `that` holds, by the word before.
struct BeforeThatTable: Sendable {
  let that: WordID
  private let verbs: [Bool]
  private let nouns: [BeforeThat]

  init(vocabulary: Vocabulary) {
    that = vocabulary.id("that")
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
