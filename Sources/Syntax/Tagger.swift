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
    var draft = TaggerDraft(text: text, vocabulary: vocabulary)
    names.settle(&draft, vocabulary)
    var tags = [Tag](repeating: .nn, count: text.tokens.count)
    decide(draft, &tags)
    let words = draft.words
    var lemmas = words
    for i in 0..<lemmas.count where lemmas[i].rawValue != 0 {
      lemmas[i] = vocabulary.lemma(words[i], tags[i])
    }
    return TaggedText(text: text, tags: tags, words: words, lemmas: lemmas)
  }

  /// Decides the tags of all sentences.
  private func decide(_ draft: TaggerDraft, _ tags: inout [Tag]) {
    let longest = draft.text.sentences.reduce(0) { max($0, $1.count) }
    let quote = vocabulary.shapes.single[Int(Tag.qt.rawValue)]
    withUnsafeTemporaryAllocation(of: TaggerLink.self, capacity: longest + 2) { chain in
      draft.entries.withUnsafeBufferPointer { entries in
        draft.words.withUnsafeBufferPointer { words in
          draft.shapes.withUnsafeBufferPointer { shapes in
            points.symbolOfEntry.withUnsafeBufferPointer { ofEntry in
              points.symbolOfWord.withUnsafeBufferPointer { ofWord in
                for sentence in draft.text.sentences {
                  var count = 0
                  for i in sentence.range {
                    let entry = entries[i]
                    if entry == quote {
                      tags[i] = .qt
                      continue
                    }
                    var symbol = ofEntry[Int(entry)]
                    let word = Int(words[i].rawValue)
                    if word < ofWord.count && ofWord[word] != TagPoints.noSymbol
                      && shapes[i] != WordShape.number.rawValue
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
                  decide(draft, UnsafeBufferPointer(rebasing: chain[0..<count + 2]), &tags)
                }
              }
            }
          }
        }
      }
    }
  }

  /// Decides the tags of one sentence, given without its quotation marks and with two edges.
  private func decide(
    _ draft: TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ tags: inout [Tag]
  ) {
    let width = TagPoints.width
    var last = Int(Tag.stop.rawValue)
    var lastButOne = last
    var previous = Int(points.edge)
    tags.withUnsafeMutableBufferPointer { tags in
      vocabulary.entries.withUnsafeBufferPointer { entries in
        points.points.withUnsafeBufferPointer { table in
          for k in 0..<chain.count - 2 {
            let link = chain[k]
            let i = Int(link.token)
            let entry = entries[Int(link.entry)]
            var best = Int(entry.tags & 0xFF)
            if entry.count > 1 {
              let rowBefore = (last * width + lastButOne) * width
              let rowNext = (points.next + Int(chain[k + 1].symbol)) * width
              let rowSecond = (points.second + Int(chain[k + 2].symbol)) * width
              let rowPrevious = (points.previous + previous) * width
              let start = Int(draft.flags[i] & TaggerDraft.initial)
              let rowShape = (points.shape + 2 * Int(draft.shapes[i]) + start) * width
              var rowThat = -1
              if draft.words[i] == before.that {
                let word = k > 0 ? Int(chain[k - 1].token) : -1
                rowThat = (points.that + before.row(draft, word, last, vocabulary)) * width
              }
              var bestScore = Int.min
              for c in 0..<Int(entry.count) {
                let shift = UInt32(truncatingIfNeeded: 8 * c)
                let tag = Int(entry.tags &>> shift & 0xFF)
                var score = -Int(entry.costs &>> shift & 0xFF)
                score &+= Int(table[rowBefore &+ tag]) &+ Int(table[rowNext &+ tag])
                score &+= Int(table[rowSecond &+ tag]) &+ Int(table[rowPrevious &+ tag])
                score &+= Int(table[rowShape &+ tag])
                if rowThat >= 0 { score &+= Int(table[rowThat &+ tag]) }
                if score > bestScore {
                  bestScore = score
                  best = tag
                }
              }
            }
            tags[i] = Tag(rawValue: UInt8(truncatingIfNeeded: best)) ?? .nn
            lastButOne = last
            last = best
            previous = Int(link.symbol)
          }
        }
      }
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

  func row(_ draft: TaggerDraft, _ i: Int, _ tag: Int, _ vocabulary: Vocabulary) -> Int {
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
