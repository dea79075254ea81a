import Lexicons
import TextModel

/// Cuts a tagged text into base noun phrases, verb groups, grammar words and marks in one pass.
///
/// A noun phrase runs from its determiner to its last noun and holds possessors; a verb group ends at
/// its first lexical verb. The classes are those of `ChunkClass`; agreement with phrases read off
/// automatic dependencies is reported in `docs/syntax.md`.
public struct Chunker: Sendable {
  /// Class by word id, up to the last such word; 0 for words without.
  private let grammarWord: [UInt8]
  private let get: WordID
  private let times: TimeWords
  private let vocabulary: Vocabulary
  private let pairer = QuotationMarkPairer()

  /// Creates a chunker that knows the words of `vocabulary`.
  public init(vocabulary: Vocabulary) {
    var found: [(id: Int, value: UInt8)] = []
    for (i, word) in FineClass.grammarWords.enumerated() {
      let id = vocabulary.id(word)
      if id != .unknown { found.append((Int(id.rawValue), FineClass.firstWord + UInt8(i))) }
    }
    var words = [UInt8](repeating: 0, count: (found.map(\.id).max() ?? 0) + 1)
    for (id, value) in found { words[id] = value }
    grammarWord = words
    self.vocabulary = vocabulary
    get = vocabulary.id("get")
    times = TimeWords(vocabulary: vocabulary)
  }

  /// Returns the chunks of `tagged`, with quotation marks paired.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public func chunk(_ tagged: TaggedText) -> ChunkedText {
    let n = tagged.text.tokens.count
    var stretches = pairer.stretches(in: tagged.text)
    stretches.removeAll { isNickname($0, tagged) }
    let stretchOf = [Int32].filled(room: n) { of, count in
      of.baseAddress?.initialize(repeating: -1, count: n)
      for (k, stretch) in stretches.enumerated() {
        for i in Int(stretch.first)...Int(stretch.last) { of[i] = Int32(truncatingIfNeeded: k) }
      }
      count = n
    }
    var chunkOf: [Int32] = []
    let chunks = [Chunk].filled(room: n) { chunks, count in
      chunkOf = [Int32].filled(room: n) { of, initialized in
        ChunkInput.with(tagged, stretches, stretchOf) { count = chunk($0, into: chunks, of) }
        initialized = n
      }
    }
    return ChunkedText(
      tagged: tagged, stretches: stretches, stretchOfToken: stretchOf, chunks: chunks,
      chunkOfToken: chunkOf)
  }

  /// Whether a capitalized word in marks, or two, stands inside a name: Ann “Skip” Roe. Where the next word is
  /// capitalized too it may be a headline's own word: *Roe “Birther” Claims Grow*.
  private func isNickname(_ s: QuotedStretch, _ tagged: TaggedText) -> Bool {
    let first = Int(s.first)
    let last = Int(s.last)
    let text = tagged.text
    guard s.isClosed, last - first == 2 || last - first == 3, first > 0,
      last + 2 < tagged.tags.count, tagged.tags[first - 1] == .np, tagged.tags[last - 1] == .np,
      tagged.tags[last + 1] == .np, text.tokens[first + 1].flags.contains(.capitalized),
      text.tokens[first - 1].flags.contains(.capitalized),
      text.tokens[last + 1].flags.contains(.capitalized)
    else { return false }
    return text.sentenceOfToken[first - 1] == text.sentenceOfToken[last + 1]
      && !text.tokens[last + 2].flags.contains(.capitalized)
  }

  /// Writes the chunks and, for each token, the number of its chunk; returns the number of chunks.
  private func chunk(
    _ input: ChunkInput, into chunks: UnsafeMutableBufferPointer<Chunk>,
    _ chunkOf: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var count = 0
    for sentence in input.sentences {
      var i = Int(sentence.first)
      let end = Int(sentence.end)
      while i < end {
        let chunk = next(input, i, start: Int(sentence.first), end)
        for j in i...Int(chunk.last) {
          chunkOf.initializeElement(at: j, to: Int32(truncatingIfNeeded: count))
        }
        chunks.initializeElement(at: count, to: chunk)
        count += 1
        i = Int(chunk.last) + 1
      }
    }
    return count
  }

  @inline(__always)
  private static func isNoun(_ t: Tag) -> Bool { t == .nn || t == .nns || t == .np }

  @inline(__always)
  private static func isNominal(_ t: Tag) -> Bool {
    switch t {
    case .dt, .prps, .cd, .jj, .nn, .nns, .np, .pos: true
    default: false
    }
  }

  @inline(__always)
  private static func isVerbal(_ t: Tag) -> Bool {
    switch t {
    case .vb, .vbp, .vbz, .vbd, .vbn, .vbg, .md, .be, .hv, .do: true
    default: false
    }
  }

  @inline(__always)
  private static func isPremodifier(_ t: Tag) -> Bool { t == .vbn || t == .vbg }

  private func next(_ d: ChunkInput, _ i: Int, start: Int, _ end: Int) -> Chunk {
    let tags = d.tags
    switch tags[i] {
    case .prp: return Chunk(.pronoun, .pronoun, first: i, last: i, head: i)
    case .ex: return Chunk(.existential, .existential, first: i, last: i, head: i)
    case .wh: return Chunk(.wh, fine(d, i, .wh), first: i, last: i, head: i)
    case .thc: return Chunk(.that, .that, first: i, last: i, head: i)
    case .sub: return Chunk(.subordinator, fine(d, i, .subordinator), first: i, last: i, head: i)
    case .in: return Chunk(.preposition, fine(d, i, .preposition), first: i, last: i, head: i)
    case .ti: return Chunk(.infinitiveTo, .to, first: i, last: i, head: i)
    case .cc: return Chunk(.conjunction, fine(d, i, .conjunction), first: i, last: i, head: i)
    case .rb, .neg: return Chunk(.adverb, .adverb, first: i, last: i, head: i)
    case .rp: return Chunk(.particle, .particle, first: i, last: i, head: i)
    case .comma: return Chunk(.comma, .comma, first: i, last: i, head: i)
    case .stop: return Chunk(.stop, .stop, first: i, last: i, head: i)
    case .colon:
      switch d.bytes[Int(d.tokens[i].start)] {
      case 0x3A: return Chunk(.colon, .colon, first: i, last: i, head: i)
      case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D:
        return Chunk(.other, .other, first: i, last: i, head: i)
      default: return Chunk(.dash, .dash, first: i, last: i, head: i)
      }
    case .qt:
      let q = d.stretchOf[i]
      if q >= 0 && d.tokens[i].kind == .quotationMark {
        let s = d.stretches[Int(q)]
        if Int(s.first) == i { return Chunk(.quoteOpen, .quoteOpen, first: i, last: i, head: i) }
        if Int(s.last) == i && s.isClosed {
          return Chunk(.quoteClose, .quoteClose, first: i, last: i, head: i)
        }
      }
      return Chunk(.other, .other, first: i, last: i, head: i)
    case .vb, .vbp, .vbz, .vbd, .vbn, .vbg, .md, .be, .hv, .do:
      if Self.isPremodifier(tags[i]), i > start, tags[i - 1] == .dt || tags[i - 1] == .prps,
        i + 1 < end, Self.isNoun(tags[i + 1]) || tags[i + 1] == .jj
      {
        return nounPhrase(d, i, end)
      }
      if tags[i] == .vbn, opensSubject(d, i, start: start, end) { return nounPhrase(d, i, end) }
      return verbGroup(d, i, start: start, end)
    default: return nounPhrase(d, i, end)
    }
  }

  /// Whether a participle at the border of a clause belongs to the nouns behind it, which are the
  /// subject of a finite verb: *…, leaked letters show*.
  private func opensSubject(_ d: ChunkInput, _ i: Int, start: Int, _ end: Int) -> Bool {
    let tags = d.tags
    var before = i - 1
    if before >= start, tags[before] == .rb { before -= 1 }
    guard before < start || tags[before] == .comma || tags[before] == .colon else { return false }
    var j = i + 1
    while j < end, tags[j] == .nn || tags[j] == .nns || tags[j] == .jj { j += 1 }
    guard j > i + 1, j < end, tags[j - 1] == .nns || tags[j - 1] == .nn else { return false }
    switch tags[j] {
    case .vbp, .vbz, .vbd, .md, .hv: return true
    default: return false
    }
  }

  private func fine(_ d: ChunkInput, _ i: Int, _ other: FineClass) -> FineClass {
    let id = Int(d.words[i].rawValue)
    guard id < grammarWord.count, grammarWord[id] != 0 else { return other }
    let word = FineClass(grammarWord[id])
    // The preposition *to* is no infinitive marker.
    return word == .to && d.tags[i] == .in ? .preposition : word
  }

  private func nounPhrase(_ d: ChunkInput, _ i: Int, _ end: Int) -> Chunk {
    let tags = d.tags
    var j = i
    var last = -1
    var allAdjectives = true
    let border = times.end(d, i, end)
    while j < end {
      if j == border { break }
      let t = tags[j]
      if Self.isNominal(t) {
        if (t == .dt || t == .prps) && j > i {
          if last >= 0 { break }
          // *is sure the plan will work*: the adjective stands alone.
          if tags[j - 1] == .jj && i > 0 && Self.isVerbal(tags[i - 1]) { break }
        }
        if Self.isNoun(t) || t == .cd { last = j }
        if t != .jj { allAdjectives = false }
        j += 1
      } else if Self.isPremodifier(t), j + 1 < end, Self.isNoun(tags[j + 1]) || tags[j + 1] == .jj,
        j == i || tags[j - 1] == .dt || tags[j - 1] == .prps || tags[j - 1] == .jj
      {
        allAdjectives = false
        j += 1
      } else if t == .qt, j > i, j + 3 < end, d.stretchOf[j] < 0, tags[j - 1] == .np,
        tags[j + 1] == .np, tags[j + 2] == .qt, tags[j + 3] == .np
      {
        // A nickname inside its name.
        j += 3
      } else if t == .qt, j > i, j + 4 < end, d.stretchOf[j] < 0, tags[j - 1] == .np,
        tags[j + 2] == .np, tags[j + 3] == .qt, tags[j + 4] == .np
      {
        // One of two words.
        j += 4
      } else if t == .rb, j + 1 < end, tags[j + 1] == .jj || tags[j + 1] == .cd, j > i,
        tags[j - 1] == .dt || tags[j - 1] == .prps
      {
        j += 1
      } else if t == .cc, j > i, j + 1 < end {
        let ampersand = d.bytes[Int(d.tokens[j].start)] == 0x26
        if ampersand || (tags[j - 1] == .jj && tags[j + 1] == .jj) { j += 1 } else { break }
      } else if t == .comma, j > i, tags[j - 1] == .jj, j + 2 < end, tags[j + 1] == .jj,
        Self.isNoun(tags[j + 2]) || tags[j + 2] == .jj,
        // *is complete, lead singer Roe revealed*: the adjective stands alone.
        !(allAdjectives && i > 0 && (Self.isVerbal(tags[i - 1]) || tags[i - 1] == .rb))
      {
        j += 1
      } else {
        break
      }
    }
    if j == i { return Chunk(.other, .other, first: i, last: i, head: i) }
    if last < 0 {
      return allAdjectives
        ? Chunk(.adjective, .adjective, first: i, last: j - 1, head: j - 1)
        : Chunk(.nounPhrase, .nounPhrase, first: i, last: j - 1, head: j - 1)
    }
    let head = tags[j - 1] == .pos ? j - 1 : last
    let fine: FineClass =
      tags[head] == .np ? .name : tags[head] == .pos ? .possessor : .nounPhrase
    return Chunk(.nounPhrase, fine, first: i, last: j - 1, head: head)
  }

  private func isAuxiliary(_ d: ChunkInput, _ i: Int) -> Bool {
    switch d.tags[i] {
    case .md, .be, .hv, .do: true
    default: d.lemmas[i] == get && get != .unknown
    }
  }

  private func verbGroup(_ d: ChunkInput, _ i: Int, start: Int, _ end: Int) -> Chunk {
    let tags = d.tags
    var j = i
    var head = i
    while j < end {
      let t = tags[j]
      if Self.isVerbal(t) {
        if j > i {
          if !isAuxiliary(d, head) { break }
          // *that she was abroad was untrue*: *be* has no finite verb behind it.
          if tags[head] == .be, t == .be || t == .hv || t == .md,
            vocabulary.verbForm(d.words[j], t) == .finite
          {
            break
          }
        }
        head = j
        j += 1
      } else if t == .rb || t == .neg, j + 1 < end,
        Self.isVerbal(tags[j + 1]) || tags[j + 1] == .rb || tags[j + 1] == .neg
      {
        j += 1
      } else {
        break
      }
    }
    while j - 1 > head && (tags[j - 1] == .rb || tags[j - 1] == .neg) { j -= 1 }
    let afterTo = i > start && tags[i - 1] == .ti && tags[i] != .vbg && tags[i] != .vbn
    let form = afterTo ? VerbForm.base : vocabulary.verbForm(d.words[i], tags[i])
    let fine: FineClass =
      switch form {
      case .finite, .none: .finite
      case .ing: .ing
      case .pastParticiple: .participle
      case .base: .infinitive
      }
    return Chunk(.verbGroup, fine, first: i, last: j - 1, head: head)
  }
}

/// A tagged text as pointers.
struct ChunkInput {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  let sentences: UnsafeBufferPointer<TokenRange>
  let tags: UnsafeBufferPointer<Tag>
  let words: UnsafeBufferPointer<WordID>
  let lemmas: UnsafeBufferPointer<WordID>
  let stretches: UnsafeBufferPointer<QuotedStretch>
  let stretchOf: UnsafeBufferPointer<Int32>

  /// Calls `body` with pointers that are valid only there.
  static func with(
    _ text: TaggedText, _ stretches: [QuotedStretch], _ stretchOf: [Int32],
    _ body: (ChunkInput) -> Void
  ) {
    text.text.bytes.withUnsafeBufferPointer { bytes in
      text.text.tokens.withUnsafeBufferPointer { tokens in
        text.text.sentences.withUnsafeBufferPointer { sentences in
          text.tags.withUnsafeBufferPointer { tags in
            text.words.withUnsafeBufferPointer { words in
              text.lemmas.withUnsafeBufferPointer { lemmas in
                stretches.withUnsafeBufferPointer { stretches in
                  stretchOf.withUnsafeBufferPointer { stretchOf in
                    body(
                      ChunkInput(
                        bytes: bytes, tokens: tokens, sentences: sentences, tags: tags,
                        words: words, lemmas: lemmas, stretches: stretches,
                        stretchOf: stretchOf))
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
