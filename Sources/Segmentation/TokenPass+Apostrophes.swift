import TextModel

extension TokenPass {
  /// Takes the `'` or `’` of `length` bytes at `at`: doubled it is a quotation mark; else a clitic's or
  /// a shortened word's apostrophe, the mark of a plural possessor, or a single quotation mark.
  mutating func takeApostrophe(_ at: Int, _ length: Int) -> Int {
    let end = at + length
    if length == 1 && piece.byte(end) == 0x27 { return takeDoubled(at) }
    if isAdjacent(at) {
      let last = tokens.base[count - 1]
      if let clitic = cliticEnd(end, after: last) { return takeClitic(at, clitic) }
      if last.kind == .word || last.kind == .number || last.kind == .clitic {
        return takeAfterWord(at, end, last)
      }
      let next = piece.isWordCharacter(end)
      if !next || isClosing(last) { return closeSingle(at, end) }
    } else if !piece.isWordCharacter(end) {
      return closeSingle(at, end)
    }
    if let elision = elisionEnd(end) { return takeElision(at, elision) }
    singleIsOpen = true
    append(at, end, .quotationMark, length > 1 ? .nonASCII : [])
    return end
  }

  /// Two straight marks are one double one; of three, the one beside a word is single.
  private mutating func takeDoubled(_ at: Int) -> Int {
    if piece.byte(at + 2) == 0x27 && piece.byte(at + 3) != 0x27 && isAdjacent(at) {
      return closeSingle(at, at + 1)
    }
    return mark(at, at + 2, .quotationMark)
  }

  private mutating func closeSingle(_ at: Int, _ end: Int) -> Int {
    singleIsOpen = false
    append(at, end, .quotationMark, end - at > 1 ? .nonASCII : [])
    return end
  }

  /// End of the clitic whose letters begin at `at`, if there is one.
  private mutating func cliticEnd(_ at: Int, after last: Token) -> Int? {
    let kinds = piece.kinds(at)
    if kinds.isDisjoint(with: .letter) { return nil }
    let isWord = last.kind == .word || last.kind == .number
    if !isWord && !isClosing(last) && last.kind != .symbol { return nil }
    let end = segmentEnd(at)
    switch end - at {
    case 1:
      let letter = text[at] | 0x20
      return letter == UInt8(ascii: "s")
        || isWord && (letter == UInt8(ascii: "d") || letter == UInt8(ascii: "m")) ? end : nil
    case 2:
      if !isWord { return nil }
      switch (text[at] | 0x20, text[at + 1] | 0x20) {
      case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): return end  // re ve ll
      default: return nil
      }
    default:
      return nil
    }
  }

  private mutating func takeClitic(_ at: Int, _ end: Int) -> Int {
    append(at, end, .clitic, text[at] >= 0x80 ? .nonASCII : [])
    return end
  }

  /// Whether the token can stand before a closing quotation mark: a stop, a closing mark.
  private func isClosing(_ token: Token) -> Bool {
    switch text[Int(token.end) - 1] {
    case 0x2E, 0x2C, 0x21, 0x3F, 0x29, 0x5D, 0x25: return true
    case 0x9D: return text[Int(token.start)] == 0xE2 && token.kind == .quotationMark
    case 0xA6: return text[Int(token.start)] == 0xE2
    case 0x22, 0x27: return token.flags.isDisjoint(with: .spaceBefore)
    default: return false
    }
  }

  /// A mark right after a word, with no letter behind it.
  private mutating func takeAfterWord(_ at: Int, _ end: Int, _ last: Token) -> Int {
    let nonASCII: TokenFlags = end - at > 1 ? .nonASCII : []
    let letter = text[at - 1] | 0x20
    let mayPossess =
      letter == UInt8(ascii: "s")
      || !singleIsOpen && (letter == UInt8(ascii: "x") || letter == UInt8(ascii: "z"))
    if mayPossess && last.kind != .clitic && (!singleIsOpen || piece.hasLaterClosing(end)) {
      append(at, end, .clitic, nonASCII)
      return end
    }
    if !singleIsOpen && isShortened(last) {
      tokens.base[count - 1].end = UInt32(truncatingIfNeeded: end)
      if end - at > 1 { tokens.base[count - 1].flags.insert(.nonASCII) }
      return end
    }
    return closeSingle(at, end)
  }

  /// Whether the word has lost its last letter: goin', nothin', o', ol'.
  private func isShortened(_ word: Token) -> Bool {
    let start = Int(word.start)
    let length = Int(word.end) - start
    if word.kind != .word { return false }
    if length >= 4 { return text[start + length - 1] == 0x6E && text[start + length - 2] == 0x69 }
    return length <= 2 && text[start] | 0x20 == 0x6F && (length == 1 || text[start + 1] == 0x6C)
  }

  /// End of the shortened word behind an apostrophe whose letters begin at `at` ('em, '90s), if any.
  mutating func elisionEnd(_ at: Int) -> Int? {
    let kinds = piece.kinds(at)
    if kinds.contains(.digit) {
      if !piece.kinds(at + 1).contains(.digit) { return nil }
      let end = segmentEnd(at)
      if end == at + 2 { return end }
      return end == at + 3 && text[at + 2] | 0x20 == 0x73 ? end : nil
    }
    if kinds.isDisjoint(with: .letter) { return nil }
    var end = segmentEnd(at)
    if end - at > abbreviations.longest { return nil }
    var classes = abbreviations.classes(of: UnsafeBufferPointer(rebasing: text[at..<end]))
    if !classes.contains(.elision) && kinds.contains(.upper) {
      classes = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: end - at) { folded in
        for i in 0..<end - at { folded[i] = text[at + i] | 0x20 }
        return abbreviations.classes(of: UnsafeBufferPointer(folded))
      }
    }
    if !classes.contains(.elision) { return nil }
    // rock 'n' roll
    if end == at + 1 && piece.byte(end) == 0x27 { end += 1 }
    if end == at + 1 && piece.byte(end) == 0xE2 && piece.byte(end + 1) == 0x80
      && piece.byte(end + 2) == 0x99
    {
      end += 3
    }
    return end
  }

  mutating func takeElision(_ start: Int, _ end: Int) -> Int {
    let kinds = piece.allKinds(start, end)
    var flags: TokenFlags = kinds.contains(.nonASCII) ? .nonASCII : []
    if kinds.contains(.digit) { flags.insert(.digit) }
    if kinds.contains(.upper) { flags.insert(.capitalized) }
    append(start, end, .word, flags)
    sentenceHasWord = true
    return end
  }
}
