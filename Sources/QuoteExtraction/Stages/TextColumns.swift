import Lexicons
import Syntax
import TextModel

/// What the stages ask most, in columns of bare memory, valid during one call.
struct TextColumns {
  /// Class and fine class of each chunk, a byte each; none for some chunks before and behind the text.
  let classes: UnsafePointer<UInt8>
  let fines: UnsafePointer<UInt8>
  /// For each chunk, how many chunks of some classes come before it; one more at the end.
  let counts: UnsafePointer<ChunkCounts>
  /// What is known of each token's lemma.
  let facts: UnsafePointer<LemmaFact>
  /// Number of each token's word among the words of points.
  let words: UnsafePointer<UInt16>
  /// Bits of tokens that by lemma and part of speech may be cues, 64 to a number.
  let cues: UnsafePointer<UInt64>

  /// Chunks outside the text on each side that may be asked for.
  private static var margin: Int { 16 }

  /// Calls `body` with the columns of a text.
  static func with<R>(
    _ chunks: UnsafeBufferPointer<Chunk>, words: UnsafeBufferPointer<WordID>,
    lemmas: UnsafeBufferPointer<WordID>, tags: UnsafeBufferPointer<Tag>,
    stretchOf: UnsafeBufferPointer<Int32>, _ facts: LemmaFacts,
    _ body: (TextColumns) -> R
  ) -> R {
    let column = chunks.count + 2 * margin
    let counts = (chunks.count + 1) * MemoryLayout<ChunkCounts>.stride
    let lemmaFacts = lemmas.count * MemoryLayout<LemmaFact>.stride
    let numbers = words.count * MemoryLayout<UInt16>.stride
    let cueWords = lemmas.count / 64 + 1
    let cueBits = cueWords * MemoryLayout<UInt64>.stride
    return withUnsafeTemporaryAllocation(
      byteCount: counts + lemmaFacts + cueBits + numbers + 2 * column,
      alignment: MemoryLayout<ChunkCounts>.alignment
    ) { memory in
      guard let base = memory.baseAddress else { preconditionFailure("memory without an address") }
      let sums = base.bindMemory(to: ChunkCounts.self, capacity: chunks.count + 1)
      var rest = base + counts
      let ofLemmas = rest.bindMemory(to: LemmaFact.self, capacity: lemmas.count)
      rest += lemmaFacts
      let bits = rest.bindMemory(to: UInt64.self, capacity: cueWords)
      rest += cueBits
      let ofWords = rest.bindMemory(to: UInt16.self, capacity: words.count)
      rest += numbers
      let bytes = rest.bindMemory(to: UInt8.self, capacity: 2 * column)
      let classes = bytes + margin
      let fines = classes + column
      for edge in [bytes, classes + chunks.count, fines - margin, fines + chunks.count] {
        edge.update(repeating: 0, count: margin)
      }
      fill(sums, classes, fines, chunks, stretchOf)
      for word in 0..<cueWords {
        var found: UInt64 = 0
        for i in word &* 64..<lesser(lemmas.count, word &* 64 &+ 64) {
          let fact = facts[lemmas[i].rawValue]
          ofLemmas[i] = fact
          let part = LemmaFact.part(unsafeBitCast(tags[i], to: UInt8.self))
          found |= (fact.cue & part != 0 ? 1 : 0) << UInt64(i & 63)
        }
        bits[word] = found
      }
      for i in 0..<words.count { ofWords[i] = facts.words.number(words[i].rawValue) }
      return body(
        TextColumns(
          classes: classes, fines: fines, counts: sums, facts: ofLemmas, words: ofWords,
          cues: bits))
    }
  }

  private static func fill(
    _ sums: UnsafeMutablePointer<ChunkCounts>, _ classes: UnsafeMutablePointer<UInt8>,
    _ fines: UnsafeMutablePointer<UInt8>, _ chunks: UnsafeBufferPointer<Chunk>,
    _ stretchOf: UnsafeBufferPointer<Int32>
  ) {
    let steps = UnsafePointer(ChunkCounts.steps.lanes)
    let finite = SIMD8<UInt16>(0, 1, 0, 0, 0, 0, 0, 0)
    let quoted = SIMD8<UInt16>(0, 0, 0, 0, 0, 0, 1, 0)
    var sum = SIMD8<UInt16>.zero
    for k in 0..<chunks.count {
      sums[k] = ChunkCounts(sum)
      let number = chunks[k].chunkClass.number
      let fine = chunks[k].fine
      classes[k] = number
      fines[k] = fine.rawValue
      sum &+= steps[Int(number & 31)]
      if fine == .finite { sum &+= finite }
      if stretchOf[Int(chunks[k].first)] >= 0 { sum &+= quoted }
    }
    sums[chunks.count] = ChunkCounts(sum)
  }
}

/// Numbers of chunks, modulo 65,536.
struct ChunkCounts {
  var lanes: SIMD8<UInt16>

  @inline(__always) init(_ lanes: SIMD8<UInt16>) { self.lanes = lanes }

  @inline(__always) var verbs: Int { Int(lanes[0]) }
  @inline(__always) var finite: Int { Int(lanes[1]) }
  @inline(__always) var commas: Int { Int(lanes[2]) }
  @inline(__always) var colons: Int { Int(lanes[3]) }
  /// Noun phrases and pronouns.
  @inline(__always) var phrases: Int { Int(lanes[4]) }
  @inline(__always) var whWords: Int { Int(lanes[5]) }
  /// Chunks in quotation marks.
  @inline(__always) var quoted: Int { Int(lanes[6]) }

  /// What a chunk of each class adds, by the number of the class; finite verbs add one more.
  static let steps: Steps = Steps()

  final class Steps: @unchecked Sendable {
    // Safe to share: written in `init` only.
    let lanes: UnsafeMutablePointer<SIMD8<UInt16>>

    init() {
      lanes = .allocate(capacity: 32)
      lanes.initialize(repeating: .zero, count: 32)
      lanes[Int(ChunkClass.verbGroup.rawValue)][0] = 1
      lanes[Int(ChunkClass.comma.rawValue)][2] = 1
      lanes[Int(ChunkClass.colon.rawValue)][3] = 1
      lanes[Int(ChunkClass.nounPhrase.rawValue)][4] = 1
      lanes[Int(ChunkClass.pronoun.rawValue)][4] = 1
      lanes[Int(ChunkClass.wh.rawValue)][5] = 1
    }

    deinit { lanes.deallocate() }
  }
}

extension ChunkClass {
  /// The class as one bit, and whether that is among `bits`: one test instead of a jump for each class.
  @inline(__always) var bit: UInt32 { 1 << UInt32(number) }
  @inline(__always) func isIn(_ bits: UInt32) -> Bool { 1 << UInt32(number & 31) & bits != 0 }
}
