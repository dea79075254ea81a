import TextModel

/// Which tokens of a window have which tag, as bits: 64 tokens to a word, the first in the lowest bit.
///
/// What hangs on the tags of neighbours is worked out for 64 tokens at once, without a branch for each,
/// which could not be foretold.
struct TagMasks {
  private var words = WorkArray<UInt64>()
  /// Words for each tag.
  private(set) var blocks = 0
  private static var tagCount: Int { Int(Tag.qt.rawValue) + 1 }

  init() {}

  func free() { words.free() }

  mutating func read(_ tags: WorkArray<Tag>) {
    blocks = (tags.count + 63) / 64
    words.fill(0, count: blocks * Self.tagCount)
    let words = words.pointer
    let tags = (tags.pointer, count: tags.count)
    for k in 0..<tags.count {
      words[(k >> 6) &* Self.tagCount &+ Int(tags.0[k].rawValue)] |= 1 &<< UInt64(k & 63)
    }
  }

  /// The tokens of a block that have one tag.
  @inline(__always) subscript(_ tag: Tag, _ block: Int) -> UInt64 {
    words.pointer[block &* Self.tagCount &+ Int(tag.rawValue)]
  }

  /// The tokens of a block that may be nominal.
  @inline(__always) func nominal(_ block: Int) -> UInt64 {
    self[.dt, block] | self[.prps, block] | self[.jj, block] | noun(block)
  }

  /// The first name or pronoun at or after `i`; nil where there is none.
  @inline(__always) func nextName(from i: Int, to limit: Int) -> Int? {
    var block = i >> 6
    guard i < limit else { return nil }
    var bits = name(block) & (~0 &<< UInt64(i & 63))
    while bits == 0 {
      block += 1
      if block >= blocks { return nil }
      bits = name(block)
    }
    return block << 6 + bits.trailingZeroBitCount
  }

  @inline(__always) private func name(_ block: Int) -> UInt64 {
    self[.np, block] | self[.prp, block] | self[.prps, block]
  }

  @inline(__always) func noun(_ block: Int) -> UInt64 {
    self[.nn, block] | self[.nns, block] | self[.np, block] | self[.cd, block]
  }
}

/// A set of tokens of a window, as bits.
struct TokenBits {
  private var words = WorkArray<UInt64>()

  init() {}

  func free() { words.free() }

  /// Makes room for `blocks` words without a token.
  mutating func clear(blocks: Int) { words.fill(0, count: blocks) }

  /// Makes room for `blocks` words, to be set one by one.
  mutating func stretch(to blocks: Int) { words.stretch(to: blocks) }

  subscript(block block: Int) -> UInt64 {
    @inline(__always) get { words[block] }
    @inline(__always) nonmutating set { words.pointer[block] = newValue }
  }

  /// The first token at or after `i` that is in the set; `limit` where there is none.
  @inline(__always) func next(from i: Int, to limit: Int) -> Int {
    var block = i >> 6
    guard i < limit else { return limit }
    var bits = words[block] & (~0 &<< UInt64(i & 63))
    while bits == 0 {
      block += 1
      if block << 6 >= limit { return limit }
      bits = words[block]
    }
    return min(block << 6 + bits.trailingZeroBitCount, limit)
  }

  @inline(__always) func contains(_ i: Int) -> Bool {
    words[i >> 6] &>> UInt64(i & 63) & 1 != 0
  }
}

extension UInt64 {
  /// The same bits one token earlier: what the next token has. `next` is the word after this one.
  @inline(__always) func ofNext(_ next: UInt64) -> UInt64 { self >> 1 | next << 63 }

  /// The same bits one token later: what the token before has. `last` is the word before this one.
  @inline(__always) func ofLast(_ last: UInt64) -> UInt64 { self << 1 | last >> 63 }

  /// Calls `body` with the place of each bit that is set.
  @inline(__always) func forEachBit(_ body: (Int) -> Void) {
    var rest = self
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
