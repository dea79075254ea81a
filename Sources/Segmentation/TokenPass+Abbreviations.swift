import TextModel

extension TokenPass {
  /// The classes under which the word keeps the full stop at `dot`; empty if it does not.
  ///
  /// `start` is the start of the word, `part` of what follows its last hyphen.
  func abbreviation(
    _ start: Int, _ part: Int, _ dot: Int, _ kinds: ByteKinds
  ) -> AbbreviationClasses {
    let length = dot - part
    if length <= 0 || length > max(abbreviations.longest, 12) { return [] }
    let word = UnsafeBufferPointer(rebasing: text[part..<dot])
    let first = table[word[0]]
    if length == 1 && first.contains(.upper) {
      return isPronoun(start, dot) ? [] : .initial
    }
    let listed = abbreviations.classes(of: word).intersection(.abbreviations)
    if !listed.isEmpty { return kept(listed, start, part, dot) }
    if kinds.contains(.dot) && isAcronym(part, dot) { return .final }
    if length == 2 && first.contains(.nonASCII) && isUpperScalar(part) { return .initial }
    return []
  }

  /// `listed` if the word's surroundings let it keep its full stop.
  private func kept(
    _ listed: AbbreviationClasses, _ start: Int, _ part: Int, _ dot: Int
  ) -> AbbreviationClasses {
    if !listed.isDisjoint(with: [.title, .month, .final]) { return listed }
    if listed.contains(.number) {
      let next = byte(dot + 1) == 0x20 ? dot + 2 : dot + 1
      if self.kinds(next).contains(.digit) { return listed }
    }
    if listed.contains(.place) {
      let after = byte(dot + 1)
      if part > start || after == 0x2C || after == 0x29 { return listed }
      if count > paragraphFirst {
        let before = text[Int(tokens.base[count - 1].start)]
        if before == 0x2C || before == 0x28 { return listed }
      }
    }
    return []
  }

  /// Whether `I.` is the pronoun at the end of a sentence and no initial.
  private func isPronoun(_ start: Int, _ dot: Int) -> Bool {
    if text[dot - 1] != UInt8(ascii: "I") || dot - 1 != start || count == sentenceFirst {
      return false
    }
    let last = tokens.base[count - 1]
    return last.kind == .word && !last.flags.contains(.capitalized)
  }

  /// Single letters between full stops: U.S, a.m.
  private func isAcronym(_ start: Int, _ dot: Int) -> Bool {
    var at = start
    while at < dot {
      if table[text[at]].isDisjoint(with: .letter) { return false }
      if at + 1 < dot && text[at + 1] != 0x2E { return false }
      at += 2
    }
    return true
  }

  private func isUpperScalar(_ at: Int) -> Bool {
    Scalar(text, at).isUpper
  }

  /// Whether what stands before a slash is the name of a host, as `example.com`.
  func isHost(_ start: Int, _ end: Int) -> Bool {
    var at = end
    while at > start && !table[text[at - 1]].isDisjoint(with: .letter) { at -= 1 }
    return end - at >= 2 && at - start >= 3 && text[at - 1] == 0x2E && text[at - 3] != 0x2E
  }

  /// End of the address whose path begins at `start`: up to white space or a quotation mark, without
  /// the marks that end the sentence around it.
  func addressEnd(_ start: Int) -> Int {
    var end = start
    while end < pieceEnd {
      let byte = text[end]
      if byte <= 0x20 || byte == 0x22 || byte == 0x3C || byte == 0x3E || byte == 0x60 { break }
      if byte >= 0x80 && !isWordCharacter(end) { break }
      end += byte >= 0x80 ? Scalar(text, end).count : 1
    }
    while end > start + 1 {
      switch text[end - 1] {
      case 0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x29, 0x27, 0x5D: end -= 1
      default: return end
      }
    }
    return end
  }

  /// Adds an address as one word and returns its end.
  mutating func takeURL(_ start: Int, _ end: Int) -> Int {
    let nonASCII = allKinds(start, end).contains(.nonASCII)
    append(start, end, .word, nonASCII ? .nonASCII : [])
    sentenceHasWord = true
    return end
  }
}
