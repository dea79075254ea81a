import CICU
import CText
import TextModel

/// A stretch of text to be cut, and questions about its bytes.
///
/// All offsets are in bytes from the start of the whole text; nothing is read past `end`.
struct TextPiece {
  var text: UnsafeBufferPointer<UInt8>
  let table: ByteTable
  /// Offset one past the last byte of the piece.
  var end: Int

  /// The byte at `at` of this piece, 0 past its end.
  @inline(__always)
  func byte(_ at: Int) -> UInt8 { at < end ? text[at] : 0 }

  /// The kinds of the byte at `at` of this piece, none past its end.
  @inline(__always)
  func kinds(_ at: Int) -> ByteKinds { at < end ? table[text[at]] : [] }

  /// Whether a letter, digit or combining mark above 0x7F stands at `at`.
  func isWordPart(_ at: Int) -> Bool {
    let kind = cicu_character_class(Int32(truncatingIfNeeded: Scalar(text, at).value))
    return kind >= CICU_UPPER && kind <= CICU_MARK
  }

  /// Whether a letter or digit stands at `at` of this piece.
  func isWordCharacter(_ at: Int) -> Bool {
    let kinds = kinds(at)
    if !kinds.isDisjoint(with: [.letter, .digit]) { return true }
    if !kinds.contains(.nonASCII) { return false }
    let kind = cicu_character_class(Int32(truncatingIfNeeded: Scalar(text, at).value))
    return kind >= CICU_UPPER && kind <= CICU_DIGIT
  }

  /// Moves `place` over ASCII letters and returns which kinds of letters there are.
  ///
  /// Looks at sixteen or eight bytes at a time: the length of a word cannot be foretold, and a loop over its
  /// letters would stumble at the end of each.
  @inline(__always)
  func takeLetters(_ place: inout Int) -> ByteKinds {
    if place &+ 16 <= end, let base = text.baseAddress {
      let found = ctext_letters(base + place)
      if found & 0xFF < 16 {
        place &+= Int(found & 0xFF)
        return ByteKinds(rawValue: UInt8(truncatingIfNeeded: found >> 8))
      }
    }
    return takeMoreLetters(&place)
  }

  /// The same for long words and at the end of the piece.
  @inline(never)
  private func takeMoreLetters(_ place: inout Int) -> ByteKinds {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var upper: UInt64 = 0
    var lower: UInt64 = 0
    var at = place
    while at + 8 <= end {
      let word = UInt64(
        littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
          fromByteOffset: at, as: UInt64.self))
      let folded = word & ~tops | ones &* 0x20
      // The top bit of each byte: at least `a`, and not above `z`, and ASCII.
      let letters = (folded &+ ones &* 0x1F) & ~(folded &+ ones &* 0x05) & ~word & tops
      let others = ~letters & tops
      let before = others == 0 ? tops : (others & (0 &- others)) &- 1
      upper |= letters & ~(word << 2) & before
      lower |= letters & (word << 2) & before
      if others != 0 {
        place = at + others.trailingZeroBitCount >> 3
        return kinds(upper, lower)
      }
      at += 8
    }
    while at < end {
      let kinds = table[text[at]]
      if kinds.isDisjoint(with: .letter) { break }
      if kinds.contains(.upper) { upper = 1 } else { lower = 1 }
      at += 1
    }
    place = at
    return kinds(upper, lower)
  }

  @inline(__always)
  private func kinds(_ upper: UInt64, _ lower: UInt64) -> ByteKinds {
    ByteKinds(rawValue: (upper != 0 ? 1 : 0) | (lower != 0 ? 2 : 0))
  }

  /// The kinds of all bytes of a stretch.
  @inline(__always)
  func allKinds(_ start: Int, _ end: Int) -> ByteKinds {
    var bits: UInt8 = 0
    for at in start..<end { bits |= table[text[at]].rawValue }
    return ByteKinds(rawValue: bits)
  }
}

/// Words.
extension TextPiece {
  /// Where a space is missing after a full stop inside a segment (`over.Then`), the place of the stop.
  func missingSpace(_ start: Int, _ end: Int) -> Int? {
    var at = start + 2
    while at + 2 < end {
      if text[at] == 0x2E && table[text[at + 1]].contains(.upper)
        && table[text[at - 1]].contains(.lower) && table[text[at - 2]].contains(.lower)
        && !table[text[at + 2]].contains(.upper)
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// `end` less the control and format characters just before it.
  func trimmed(_ start: Int, _ end: Int) -> Int {
    var last = end
    while last > start && text[last - 1] >= 0x80 {
      var from = last - 1
      while from > start && text[from] & 0xC0 == 0x80 { from -= 1 }
      let value = Scalar(text, from).value
      if from == start || cicu_character_class(Int32(truncatingIfNeeded: value)) != CICU_IGNORABLE {
        break
      }
      last = from
    }
    return last
  }

  /// Single letters between full stops: U.S, a.m.
  func isAcronym(_ start: Int, _ dot: Int) -> Bool {
    var at = start
    while at < dot {
      if table[text[at]].isDisjoint(with: .letter) { return false }
      if at + 1 < dot && text[at + 1] != 0x2E { return false }
      at += 2
    }
    return true
  }

  /// Number: digits with their marks, perhaps an ordinal ending or a plural s.
  func kind(_ start: Int, _ end: Int, _ kinds: ByteKinds) -> TokenKind {
    if kinds.isDisjoint(with: [.letter, .nonASCII]) {
      return kinds.contains(.digit) ? .number : .punctuation
    }
    if !kinds.contains(.digit) { return .word }
    var at = start
    while at < end && table[text[at]].isDisjoint(with: [.letter, .nonASCII]) { at += 1 }
    if at == start || !table[text[at - 1]].contains(.digit) { return .word }
    if end - at == 2 {
      switch (text[at] | 0x20, text[at + 1] | 0x20) {
      case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return .number
      default: return .word
      }
    }
    return .word
  }

  /// The flags that are seen from a word's own bytes.
  @inline(__always)
  func flags(_ start: Int, _ end: Int, _ kinds: ByteKinds) -> TokenFlags {
    var flags: TokenFlags = []
    if table[text[start]].contains(.upper) { flags = .capitalized }
    if kinds.isSubset(of: .lower) { return flags }
    return slowFlags(start, end, kinds, flags)
  }

  private func slowFlags(
    _ start: Int, _ end: Int, _ kinds: ByteKinds, _ first: TokenFlags
  ) -> TokenFlags {
    var flags = first
    if kinds.contains(.digit) { flags.insert(.digit) }
    if kinds.contains(.nonASCII) {
      flags.insert(.nonASCII)
      return unicodeFlags(start, end, flags)
    }
    if kinds.contains(.upper) {
      var letters = 0
      var at = start
      while at < end && letters < 2 {
        let kinds = table[text[at]]
        if !kinds.isDisjoint(with: .letter) {
          if letters == 0 && kinds.contains(.upper) { flags.insert(.capitalized) }
          letters += 1
        }
        at += 1
      }
      if letters == 2 && !kinds.contains(.lower) { flags.insert(.allCapitals) }
      if flags.isEmpty && beginsArabicName(start, end) { flags = .capitalized }
    }
    return flags
  }

  /// Whether a word begins with an Arabic article before a capital: *al-Masri*, *el-Sisi*.
  private func beginsArabicName(_ start: Int, _ end: Int) -> Bool {
    guard end - start > 4 else { return false }
    let hyphen = text[start + 2] == 0x2D ? start + 2 : start + 3
    guard text[hyphen] == 0x2D, hyphen + 1 < end, table[text[hyphen + 1]].contains(.upper) else {
      return false
    }
    switch (text[start], text[start + 1], hyphen - start == 2 ? 0 : text[start + 2]) {
    case (0x61, 0x6C, 0), (0x65, 0x6C, 0), (0x61, 0x73, 0), (0x61, 0x64, 0), (0x61, 0x6E, 0),
      (0x61, 0x72, 0), (0x61, 0x74, 0), (0x61, 0x7A, 0), (0x75, 0x6C, 0), (0x61, 0x73, 0x68),
      (0x65, 0x73, 0x68), (0x62, 0x69, 0x6E), (0x61, 0x62, 0x75):
      return true
    default: return false
    }
  }

  private func unicodeFlags(_ start: Int, _ end: Int, _ first: TokenFlags) -> TokenFlags {
    var flags = first
    var letters = 0
    var lower = false
    var at = start
    while at < end {
      let scalar = Scalar(text, at)
      let kind = cicu_character_class(Int32(truncatingIfNeeded: scalar.value))
      if kind >= CICU_UPPER && kind <= CICU_LETTER {
        if letters == 0 && kind == CICU_UPPER { flags.insert(.capitalized) }
        letters += 1
        if kind != CICU_UPPER { lower = true }
      } else if kind == CICU_DIGIT {
        flags.insert(.digit)
      }
      at += scalar.count
    }
    if letters >= 2 && !lower { flags.insert(.allCapitals) }
    return flags
  }
}
