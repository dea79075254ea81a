import Lexicons
import Syntax

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

  /// Chunks outside the text on each side that may be asked for.
  private static var margin: Int { 16 }

  /// Calls `body` with the columns of a text.
  static func with<R>(
    _ chunks: UnsafeBufferPointer<Chunk>, words: UnsafeBufferPointer<WordID>,
    lemmas: UnsafeBufferPointer<WordID>, _ facts: LemmaFacts, _ body: (TextColumns) -> R
  ) -> R {
    let column = chunks.count + 2 * margin
    let counts = (chunks.count + 1) * MemoryLayout<ChunkCounts>.stride
    let lemmaFacts = lemmas.count * MemoryLayout<LemmaFact>.stride
    let numbers = words.count * MemoryLayout<UInt16>.stride
    return withUnsafeTemporaryAllocation(
      byteCount: counts + lemmaFacts + numbers + 2 * column,
      alignment: MemoryLayout<ChunkCounts>.alignment
    ) { memory in
      guard let base = memory.baseAddress else { preconditionFailure("memory without an address") }
      let sums = base.bindMemory(to: ChunkCounts.self, capacity: chunks.count + 1)
      var rest = base + counts
      let ofLemmas = rest.bindMemory(to: LemmaFact.self, capacity: lemmas.count)
      rest += lemmaFacts
      let ofWords = rest.bindMemory(to: UInt16.self, capacity: words.count)
      rest += numbers
      let bytes = rest.bindMemory(to: UInt8.self, capacity: 2 * column)
      let classes = bytes + margin
      let fines = classes + column
      for edge in [bytes, classes + chunks.count, fines - margin, fines + chunks.count] {
        edge.update(repeating: 0, count: margin)
      }
      fill(sums, classes, fines, chunks)
      for i in 0..<lemmas.count { ofLemmas[i] = facts[lemmas[i].rawValue] }
      for i in 0..<words.count { ofWords[i] = facts[words[i].rawValue].number }
      return body(
        TextColumns(
          classes: classes, fines: fines, counts: sums, facts: ofLemmas, words: ofWords))
    }
  }

  private static func fill(
    _ sums: UnsafeMutablePointer<ChunkCounts>, _ classes: UnsafeMutablePointer<UInt8>,
    _ fines: UnsafeMutablePointer<UInt8>, _ chunks: UnsafeBufferPointer<Chunk>
  ) {
    let steps = ChunkCounts.steps
    var sum = SIMD8<UInt16>.zero
    for k in 0..<chunks.count {
      sums[k] = ChunkCounts(sum)
      let number = chunks[k].chunkClass.number
      let fine = chunks[k].fine
      classes[k] = number
      fines[k] = fine.rawValue
      sum &+= steps[Int(number & 31)]
      if fine == .finite { sum[1] &+= 1 }
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

  /// What a chunk of each class adds.
  fileprivate static var steps: InlineArray<32, SIMD8<UInt16>> {
    var steps = InlineArray<32, SIMD8<UInt16>>(repeating: .zero)
    steps[Int(ChunkClass.verbGroup.rawValue)][0] = 1
    steps[Int(ChunkClass.comma.rawValue)][2] = 1
    steps[Int(ChunkClass.colon.rawValue)][3] = 1
    steps[Int(ChunkClass.nounPhrase.rawValue)][4] = 1
    steps[Int(ChunkClass.pronoun.rawValue)][4] = 1
    steps[Int(ChunkClass.wh.rawValue)][5] = 1
    return steps
  }
}

extension ChunkClass {
  /// The class as one bit, and whether that is among `bits`: one test instead of a jump for each class.
  @inline(__always) var bit: UInt32 { 1 << UInt32(number) }
  @inline(__always) func isIn(_ bits: UInt32) -> Bool { 1 << UInt32(number & 31) & bits != 0 }
}
