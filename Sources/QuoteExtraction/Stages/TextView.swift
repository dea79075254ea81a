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

  /// Calls `body` with a view of `text`.
  static func withView<R>(of text: borrowing ChunkedText, _ body: (TextView) -> R) -> R {
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
                            body(
                              TextView(
                                bytes: bytes, tokens: tokens, tags: tags, words: words,
                                lemmas: lemmas, sentences: sentences, sentenceOf: sentenceOf,
                                paragraphOf: paragraphOf, chunks: chunks, chunkOf: chunkOf,
                                stretches: stretches, stretchOf: stretchOf))
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
  @inline(__always) func lemma(_ i: Int) -> UInt32 { lemmas[i].rawValue }
  @inline(__always) func word(_ i: Int) -> UInt32 { words[i].rawValue }
  @inline(__always) func chunkIndex(_ i: Int) -> Int { Int(chunkOf[i]) }
  @inline(__always) func chunk(ofToken i: Int) -> Chunk { chunks[Int(chunkOf[i])] }
  @inline(__always) func quote(_ i: Int) -> Int { Int(stretchOf[i]) }
  @inline(__always) func paragraph(_ i: Int) -> Int { Int(paragraphOf[i]) }

  /// First token of the sentence of token `i`, and one past its last.
  @inline(__always) func sentenceStart(_ i: Int) -> Int {
    Int(sentences[Int(sentenceOf[i])].first)
  }
  @inline(__always) func sentenceEnd(_ i: Int) -> Int { Int(sentences[Int(sentenceOf[i])].end) }

  /// Fine class of chunk `k` if it lies in `low...high`.
  @inline(__always) func fine(_ k: Int, _ low: Int, _ high: Int) -> FineClass {
    k >= low && k <= high ? chunks[k].fine : .none
  }

  /// Fine class of chunk `k` anywhere in the text.
  @inline(__always) func fine(_ k: Int) -> FineClass {
    k >= 0 && k < chunks.count ? chunks[k].fine : .none
  }

  @inline(__always) func coarse(_ k: Int, _ low: Int, _ high: Int) -> ChunkClass {
    k >= low && k <= high ? chunks[k].chunkClass : .none
  }

  @inline(__always) func coarse(_ k: Int) -> ChunkClass {
    k >= 0 && k < chunks.count ? chunks[k].chunkClass : .none
  }

  /// Whether the token begins the stretch it lies in.
  @inline(__always) func opensStretch(_ i: Int) -> Bool {
    let q = Int(stretchOf[i])
    return q >= 0 && Int(stretches[q].first) == i
  }
}

/// Lengths in coarse steps: 0 1 2 3 4 6 9 14 22.
@inline(__always) func bucket(_ n: Int) -> Int {
  n < 4 ? max(n, 0) : n < 6 ? 4 : n < 9 ? 6 : n < 14 ? 9 : n < 22 ? 14 : 22
}
