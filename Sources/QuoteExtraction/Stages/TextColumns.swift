import Lexicons
import Syntax
import TextModel

/// What the stages ask most, in columns of bare memory, valid during one call.
struct TextColumns {
  /// Class and fine class of each chunk, a byte each; none for some chunks before and behind the text.
  let classes: UnsafePointer<UInt8>
  let fines: UnsafePointer<UInt8>
  /// For each chunk, the next one behind it that ends a clause's beginning, and the next verb group, it
  /// or one behind it, whose word is known; far outside the text where there is none.
  let breaks: UnsafePointer<Int32>
  let verbs: UnsafePointer<Int32>
  /// For each chunk, how many chunks of some classes come before it; one more at the end.
  let counts: UnsafePointer<ChunkCounts>
  /// What is known of each token's lemma.
  let facts: UnsafePointer<LemmaFact>
  /// Bits of tokens that by lemma and part of speech may be cues, 64 to a number.
  let cues: UnsafePointer<UInt64>

  /// Chunks outside the text on each side that may be asked for.
  private static var margin: Int { 16 }

  /// Calls `body` with the columns of a text.
  static func with<R>(
    _ chunks: UnsafeBufferPointer<Chunk>, lemmas: UnsafeBufferPointer<WordID>,
    tags: UnsafeBufferPointer<Tag>,
    stretchOf: UnsafeBufferPointer<Int32>, _ facts: LemmaFacts,
    _ body: (TextColumns) -> R
  ) -> R {
    let column = chunks.count + 2 * margin
    let counts = (chunks.count + 1) * MemoryLayout<ChunkCounts>.stride
    let lemmaFacts = lemmas.count * MemoryLayout<LemmaFact>.stride
    let places = chunks.count * MemoryLayout<Int32>.stride
    let cueWords = lemmas.count / 64 + 1
    let cueBits = cueWords * MemoryLayout<UInt64>.stride
    return withUnsafeTemporaryAllocation(
      byteCount: counts + lemmaFacts + cueBits + 2 * places + 2 * column,
      alignment: MemoryLayout<ChunkCounts>.alignment
    ) { memory in
      guard let base = memory.baseAddress else { preconditionFailure("memory without an address") }
      let sums = base.bindMemory(to: ChunkCounts.self, capacity: chunks.count + 1)
      var rest = base + counts
      let ofLemmas = rest.bindMemory(to: LemmaFact.self, capacity: lemmas.count)
      rest += lemmaFacts
      let bits = rest.bindMemory(to: UInt64.self, capacity: cueWords)
      rest += cueBits
      let breaks = rest.bindMemory(to: Int32.self, capacity: chunks.count)
      rest += places
      let verbs = rest.bindMemory(to: Int32.self, capacity: chunks.count)
      rest += places
      let bytes = rest.bindMemory(to: UInt8.self, capacity: 2 * column)
      let classes = bytes + margin
      let fines = classes + column
      for edge in [bytes, classes + chunks.count, fines - margin, fines + chunks.count] {
        edge.update(repeating: 0, count: margin)
      }
      fill(sums, classes, fines, chunks, stretchOf)
      fill(breaks, verbs, classes, chunks, lemmas)
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
      return body(
        TextColumns(
          classes: classes, fines: fines, breaks: breaks, verbs: verbs, counts: sums,
          facts: ofLemmas, cues: bits))
    }
  }

  private static func fill(
    _ sums: UnsafeMutablePointer<ChunkCounts>, _ classes: UnsafeMutablePointer<UInt8>,
    _ fines: UnsafeMutablePointer<UInt8>, _ chunks: UnsafeBufferPointer<Chunk>,
    _ stretchOf: UnsafeBufferPointer<Int32>
  ) {
    let steps = UnsafePointer(ChunkCounts.steps.lanes)
    var sum = SIMD8<UInt16>.zero
    for k in 0..<chunks.count {
      sums[k] = ChunkCounts(sum)
      let number = chunks[k].chunkClass.number
      let fine = chunks[k].fine.rawValue
      classes[k] = number
      fines[k] = fine
      let isFinite = fine == FineClass.finite.rawValue ? 1 : 0
      let isQuoted = stretchOf[Int(chunks[k].first)] >= 0 ? 2 : 0
      sum &+= steps[Int(number & 31)] &+ steps[32 | isFinite | isQuoted]
    }
    sums[chunks.count] = ChunkCounts(sum)
  }

  private static func fill(
    _ breaks: UnsafeMutablePointer<Int32>, _ verbs: UnsafeMutablePointer<Int32>,
    _ classes: UnsafePointer<UInt8>, _ chunks: UnsafeBufferPointer<Chunk>,
    _ lemmas: UnsafeBufferPointer<WordID>
  ) {
    let ends =
      ChunkClass.verbGroup.bit | ChunkClass.comma.bit | ChunkClass.stop.bit
      | ChunkClass.quoteClose.bit | ChunkClass.wh.bit | ChunkClass.conjunction.bit
      | ChunkClass.that.bit
    var end = Int32.max
    var verb = Int32.max
    var k = chunks.count - 1
    while k >= 0 {
      breaks[k] = end
      let bit: UInt32 = 1 << UInt32(classes[k] & 31)
      let place = Int32(truncatingIfNeeded: k)
      let isKnown = lemmas[Int(chunks[k].head)].rawValue != 0
      end = bit & ends != 0 ? place : end
      verb = isKnown && bit == ChunkClass.verbGroup.bit ? place : verb
      verbs[k] = verb
      k &-= 1
    }
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

  /// What a chunk of each class adds, by the number of the class; what finite verbs and chunks in marks
  /// add stands behind that.
  static let steps: Steps = Steps()

  final class Steps: @unchecked Sendable {
    // Safe to share: written in `init` only.
    let lanes: UnsafeMutablePointer<SIMD8<UInt16>>

    init() {
      lanes = .allocate(capacity: 36)
      lanes.initialize(repeating: .zero, count: 36)
      lanes[Int(ChunkClass.verbGroup.rawValue)][0] = 1
      lanes[Int(ChunkClass.comma.rawValue)][2] = 1
      lanes[Int(ChunkClass.colon.rawValue)][3] = 1
      lanes[Int(ChunkClass.nounPhrase.rawValue)][4] = 1
      lanes[Int(ChunkClass.pronoun.rawValue)][4] = 1
      lanes[Int(ChunkClass.wh.rawValue)][5] = 1
      for both in 0..<4 {
        lanes[32 | both][1] = UInt16(both & 1)
        lanes[32 | both][6] = UInt16(both >> 1)
      }
    }

    deinit { lanes.deallocate() }
  }
}

extension ChunkClass {
  /// The class as one bit, and whether that is among `bits`: one test instead of a jump for each class.
  @inline(__always) var bit: UInt32 { 1 << UInt32(number) }
  @inline(__always) func isIn(_ bits: UInt32) -> Bool { 1 << UInt32(number & 31) & bits != 0 }
}
