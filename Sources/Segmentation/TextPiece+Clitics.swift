import TextModel

/// Where the clitics of one word begin, in text order; at most three.
struct Clitics {
  var starts = (0, 0, 0)
  var count = 0

  subscript(_ index: Int) -> Int { index == 0 ? starts.0 : index == 1 ? starts.1 : starts.2 }

  mutating func prepend(_ start: Int) {
    starts = (start, starts.0, starts.1)
    count += 1
  }
}

extension TextPiece {
  /// Finds `n't`, `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m` at the end of a word, and the second half of
  /// `cannot`, `gonna`, `gotta`, `wanna`, `gimme`, `lemme`.
  func clitics(_ start: Int, _ end: Int, _ kinds: ByteKinds) -> Clitics {
    var found = Clitics()
    if kinds.isDisjoint(with: [.apostrophe, .nonASCII]) {
      if (end - start == 5 || end - start == 6) && kinds.isSubset(of: .letter) {
        let half = fused(start, end - start)
        if half > 0 { found.prepend(start + half) }
      }
      return found
    }
    var end = end
    while found.count < 3, let clitic = cliticStart(start, end) {
      found.prepend(clitic)
      end = clitic
    }
    return found
  }

  /// Length of the apostrophe that ends at `end`, 0 if there is none.
  func apostropheBefore(_ start: Int, _ end: Int) -> Int {
    if end > start && text[end - 1] == 0x27 { return 1 }
    // ’, or ‘ where a program took it for an opening mark
    if end - start >= 3 && text[end - 1] & 0xFE == 0x98 && text[end - 2] == 0x80
      && text[end - 3] == 0xE2
    {
      return 3
    }
    return 0
  }

  private func cliticStart(_ start: Int, _ end: Int) -> Int? {
    if end - start < 3 { return nil }
    let last = text[end - 1] | 0x20
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "d"), UInt8(ascii: "t"):
      let mark = apostropheBefore(start, end - 1)
      if mark == 0 { return nil }
      var clitic = end - 1 - mark
      if last == UInt8(ascii: "t") {
        if clitic - 1 <= start || text[clitic - 1] | 0x20 != UInt8(ascii: "n") { return nil }
        clitic -= 1
      }
      return clitic > start ? clitic : nil
    case UInt8(ascii: "e"), UInt8(ascii: "l"):
      let first = text[end - 2] | 0x20
      let isClitic =
        last == UInt8(ascii: "l")
        ? first == UInt8(ascii: "l") : first == UInt8(ascii: "r") || first == UInt8(ascii: "v")
      if !isClitic { return nil }
      let mark = apostropheBefore(start, end - 2)
      let clitic = end - 2 - mark
      return mark > 0 && clitic > start ? clitic : nil
    default:
      return nil
    }
  }

  /// A quick look at a word of letters: whether it may be two words written as one.
  @inline(__always)
  func mayBeFused(_ start: Int, _ end: Int) -> Bool {
    if end - start != 5 && end - start != 6 { return false }
    switch text[start] | 0x20 {
    case UInt8(ascii: "c"): return text[start + 3] | 0x20 == UInt8(ascii: "n")
    case UInt8(ascii: "g"), UInt8(ascii: "w"), UInt8(ascii: "l"):
      return end - start == 5
    default: return false
    }
  }

  /// Length of the first half of two words written as one, 0 for any other word.
  private func fused(_ start: Int, _ length: Int) -> Int {
    // The words as big-endian numbers.
    var folded: UInt64 = 0
    for at in start..<start + length { folded = folded << 8 | UInt64(text[at] | 0x20) }
    switch folded {
    case 0x63_61_6E_6E_6F_74: return 3  // cannot
    case 0x67_6F_6E_6E_61, 0x67_6F_74_74_61, 0x77_61_6E_6E_61: return 3  // gonna gotta wanna
    case 0x67_69_6D_6D_65, 0x6C_65_6D_6D_65: return 3  // gimme lemme
    default: return 0
    }
  }
}
