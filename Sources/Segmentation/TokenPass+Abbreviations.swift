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
    if kinds.contains(.dot) && piece.isAcronym(part, dot) { return .final }
    if length == 2 && first.contains(.nonASCII) && Scalar(text, part).isUpper { return .initial }
    return []
  }

  /// `listed` if the word's surroundings let it keep its full stop.
  private func kept(
    _ listed: AbbreviationClasses, _ start: Int, _ part: Int, _ dot: Int
  ) -> AbbreviationClasses {
    if listed.contains(.place) {
      let after = piece.byte(dot + 1)
      // The delegate (Del. Roe) is no Delaware (Dover, Del.).
      let place = listed.subtracting(.title)
      if part > start || after == 0x2C || after == 0x29 { return place }
      if count > paragraphFirst {
        let before = text[Int(tokens.base[count - 1].start)]
        if before == 0x2C || before == 0x28 { return place }
      }
    }
    if !listed.isDisjoint(with: [.title, .month, .final, .ending, .state]) {
      return listed.subtracting(.place)
    }
    if listed.contains(.number) {
      let next = piece.byte(dot + 1) == 0x20 ? dot + 2 : dot + 1
      if piece.kinds(next).contains(.digit) { return listed }
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

  /// Adds an address as one word and returns its end.
  mutating func takeURL(_ start: Int, _ end: Int) -> Int {
    let nonASCII = piece.allKinds(start, end).contains(.nonASCII)
    append(start, end, .word, nonASCII ? .nonASCII : [])
    sentenceHasWord = true
    return end
  }
}
