import Lexicons
import Syntax
import TextModel

/// A chunked text as bare pointers: what the stages read.
///
/// Valid only inside `withView`; indices are those of the chunked text.
struct TextView {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  let tags: UnsafeBufferPointer<Tag>
  let words: UnsafeBufferPointer<WordID>
  let lemmas: UnsafeBufferPointer<WordID>
  let sentences: UnsafeBufferPointer<TokenRange>
  let sentenceOf: UnsafeBufferPointer<Int32>
  let paragraphOf: UnsafeBufferPointer<Int32>
  let chunks: UnsafeBufferPointer<Chunk>
  let chunkOf: UnsafeBufferPointer<Int32>
  let stretches: UnsafeBufferPointer<QuotedStretch>
  let stretchOf: UnsafeBufferPointer<Int32>
  /// What is asked most.
  let columns: TextColumns
  /// Numbers of words among the words of points.
  let numbers: PointWords.Numbers

  /// Calls `body` with a view of `text`.
  static func withView<R>(
    of text: borrowing ChunkedText, _ facts: LemmaFacts, _ body: (TextView) -> R
  ) -> R {
    let d = copy text
    return d.tagged.text.bytes.withUnsafeBufferPointer { bytes in
      d.tagged.text.tokens.withUnsafeBufferPointer { tokens in
        d.tagged.tags.withUnsafeBufferPointer { tags in
          d.tagged.words.withUnsafeBufferPointer { words in
            d.tagged.lemmas.withUnsafeBufferPointer { lemmas in
              d.tagged.text.sentences.withUnsafeBufferPointer { sentences in
                d.tagged.text.sentenceOfToken.withUnsafeBufferPointer { sentenceOf in
                  d.tagged.text.paragraphOfToken.withUnsafeBufferPointer { paragraphOf in
                    d.chunks.withUnsafeBufferPointer { chunks in
                      d.chunkOfToken.withUnsafeBufferPointer { chunkOf in
                        d.stretches.withUnsafeBufferPointer { stretches in
                          d.stretchOfToken.withUnsafeBufferPointer { stretchOf in
                            TextColumns.with(
                              chunks, lemmas: lemmas, tags: tags, stretchOf: stretchOf,
                              facts
                            ) { columns in
                              body(
                                TextView(
                                  bytes: bytes, tokens: tokens, tags: tags, words: words,
                                  lemmas: lemmas, sentences: sentences, sentenceOf: sentenceOf,
                                  paragraphOf: paragraphOf, chunks: chunks, chunkOf: chunkOf,
                                  stretches: stretches, stretchOf: stretchOf, columns: columns,
                                  numbers: facts.words.view))
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  @inline(__always) var count: Int { tokens.count }
  /// Number of the token's part of speech.
  @inline(__always) func tagNumber(_ i: Int) -> UInt8 { unsafeBitCast(tags[i], to: UInt8.self) }
  @inline(__always) func lemma(_ i: Int) -> UInt32 { lemmas[i].rawValue }
  @inline(__always) func word(_ i: Int) -> UInt32 { words[i].rawValue }
  /// What is known of the token's lemma.
  @inline(__always) func fact(_ i: Int) -> LemmaFact { columns.facts[i] }
  /// What the cue lexicon says of the token's lemma as a verb. Most have no entry, which the column tells.
  @inline(__always) func verb(_ i: Int, in cues: CueLexicon) -> CueEntry? {
    fact(i).cue & LemmaFact.listed != 0 ? cues.verb(WordID(lemma(i))) : nil
  }
  /// The token's lemma and word as evidence.
  @inline(__always) func lemmaWord(_ i: Int) -> PointWord {
    PointWord(id: lemma(i), number: columns.facts[i].number)
  }
  @inline(__always) func ownWord(_ i: Int) -> PointWord {
    PointWord(id: word(i), number: numbers[word(i)])
  }
  @inline(__always) func chunkIndex(_ i: Int) -> Int { Int(chunkOf[i]) }
  @inline(__always) func chunk(ofToken i: Int) -> Chunk { chunks[Int(chunkOf[i])] }
  @inline(__always) func quote(_ i: Int) -> Int { Int(stretchOf[i]) }
  @inline(__always) func paragraph(_ i: Int) -> Int { Int(paragraphOf[i]) }

  /// First token of the sentence of token `i`, and one past its last.
  @inline(__always) func sentenceStart(_ i: Int) -> Int {
    Int(sentences[Int(sentenceOf[i])].first)
  }
  @inline(__always) func sentenceEnd(_ i: Int) -> Int { Int(sentences[Int(sentenceOf[i])].end) }

  /// Fine class of chunk `k` if it lies in `low...high`; `k` at most eight chunks outside the text.
  @inline(__always) func fine(_ k: Int, _ low: Int, _ high: Int) -> FineClass {
    let fine = columns.fines[k]
    return FineClass(k >= low && k <= high ? fine : 0)
  }

  /// Fine class of chunk `k` if it comes no later than chunk `high`.
  @inline(__always) func fine(_ k: Int, upTo high: Int) -> FineClass {
    let fine = columns.fines[k]
    return FineClass(k <= high ? fine : 0)
  }

  /// Fine class of chunk `k`, at most eight chunks outside the text.
  @inline(__always) func fine(_ k: Int) -> FineClass { FineClass(columns.fines[k]) }

  /// How many chunks of each class lie in `from..<to`; none where that is empty.
  @inline(__always) func counts(_ from: Int, _ to: Int) -> ChunkCounts {
    let counts = columns.counts
    let from = greater(from, 0)
    return from < to ? ChunkCounts(counts[to].lanes &- counts[from].lanes) : ChunkCounts(.zero)
  }

  /// The fine class of the verb group that comes next behind chunk `k`, at most seven chunks behind it
  /// and no later than `high`, with nothing between that ends a clause's beginning; else none.
  @inline(__always) func verb(behind k: Int, upTo high: Int) -> FineClass {
    let next = Int(columns.breaks[k])
    let isNear = next <= lesser(high, k &+ 7)
    let place = isNear ? next : k
    let isVerb = isNear && coarse(place) == .verbGroup
    return FineClass(isVerb ? columns.fines[place] : 0)
  }

  @inline(__always) func coarse(_ k: Int, _ low: Int, _ high: Int) -> ChunkClass {
    let coarse = coarse(k)
    return k >= low && k <= high ? coarse : .none
  }

  /// Class of chunk `k`, at most eight chunks outside the text.
  @inline(__always) func coarse(_ k: Int) -> ChunkClass {
    unsafeBitCast(columns.classes[k], to: ChunkClass.self)
  }

  /// Whether the token begins the stretch it lies in.
  @inline(__always) func opensStretch(_ i: Int) -> Bool {
    let q = Int(stretchOf[i])
    return q >= 0 && Int(stretches[q].first) == i
  }
}

/// Lengths in coarse steps: 0 1 2 3 4 6 9 14 22.
@inline(__always) func bucket(_ n: Int) -> Int {
  // A table in the program's text: one look-up, no branch.
  let steps: StaticString =
    "\u{0}\u{1}\u{2}\u{3}\u{4}\u{4}\u{6}\u{6}\u{6}\u{9}\u{9}\u{9}\u{9}\u{9}\u{E}\u{E}\u{E}\u{E}\u{E}\u{E}\u{E}\u{E}\u{16}"
  return Int(steps.utf8Start[greater(0, lesser(n, 22))])
}

/// `min` and `max` of the library, always inlined: in functions as long as the stages' they are not.
@inline(__always) func lesser(_ a: Int, _ b: Int) -> Int { a < b ? a : b }
@inline(__always) func greater(_ a: Int, _ b: Int) -> Int { a > b ? a : b }

extension ChunkClass {
  /// The raw value, always inlined.
  @inline(__always) var number: UInt8 { unsafeBitCast(self, to: UInt8.self) }
}
