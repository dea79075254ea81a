import CICU
import TextModel

extension TokenPass {
  /// Takes the word or number at `at`: ICU's segment, with the segments that hyphens, slashes and the
  /// full stops of abbreviations tie to it, less its clitics. Returns its end.
  mutating func takeWord(_ at: Int) -> Int { takeWord(at, from: at) }

  /// The same for a word that begins at `start` with marks, such as the apostrophe of '90s.
  mutating func takeWord(_ at: Int, from start: Int) -> Int {
    var end = segmentEnd(at)
    var kinds = allKinds(at, end)
    if kinds.contains(.dot), let border = missingSpace(at, end) {
      end = border
      kinds = allKinds(at, end)
    }
    var part = start
    if end < pieceEnd && isJoiner(text[end]) {
      if let url = extend(start, &end, &kinds, &part) { return takeURL(start, url) }
    }
    if kinds.contains(.nonASCII) && text[end - 1] >= 0x80 { end = trimmed(at, end) }
    let kind = kind(start, end, kinds)
    if table[text[at]].contains(.digit) && sawSpace && start < nextBorder { meetNumber(start) }
    var clitics = Clitics()
    if end - start > 2 && kind != .punctuation { clitics = self.clitics(start, end, kinds) }
    if clitics.count == 0 {
      append(start, end, kind, flags(start, end, kinds))
    } else {
      appendSplit(start, end, clitics)
    }
    if !foundAbbreviation.isEmpty {
      abbreviationToken = count - 1
      abbreviationClasses = foundAbbreviation
      foundAbbreviation = []
    }
    if kind == .word { sentenceHasWord = true } else { sentenceHasNumber = true }
    return end
  }

  /// Adds a word with its clitics, each part with the kind and flags of its own bytes.
  private mutating func appendSplit(_ start: Int, _ end: Int, _ clitics: Clitics) {
    var from = start
    for i in 0...clitics.count {
      let to = i < clitics.count ? clitics[i] : end
      let kinds = allKinds(from, to)
      append(from, to, i == 0 ? kind(from, to, kinds) : .clitic, flags(from, to, kinds))
      from = to
    }
  }

  /// Whether `byte` can tie two segments together.
  @inline(__always)
  private func isJoiner(_ byte: UInt8) -> Bool {
    // - . / & : @ and the first byte of U+2010, U+2011
    byte == 0x2D || byte == 0x2E || byte == 0x2F || byte == 0x26 || byte == 0x3A || byte == 0x40
      || byte == 0xE2
  }

  /// Moves `end` over what belongs to the word that begins at `start`; `part` gets the start of what
  /// follows its last hyphen. Returns the end of an address if the word turns out to begin one.
  private mutating func extend(
    _ start: Int, _ end: inout Int, _ kinds: inout ByteKinds, _ part: inout Int
  ) -> Int? {
    while end < pieceEnd {
      var next = end + 1
      switch text[end] {
      case 0x2D where isWordCharacter(next):
        part = next
      case 0xE2
      where byte(end + 1) == 0x80 && byte(end + 2) & 0xFE == 0x90 && isWordCharacter(end + 3):
        next = end + 3
        part = next
      case 0x2F:
        if isHost(start, end) { return addressEnd(end) }
        if !isWordCharacter(next) { return nil }
        part = next
      case 0x40:
        if self.kinds(next).isDisjoint(with: [.letter, .digit]) { return nil }
      case 0x26:
        if !kinds.isDisjoint(with: [.lower, .digit, .dot, .nonASCII]) { return nil }
        if !self.kinds(next).contains(.upper) { return nil }
      case 0x3A:
        if byte(next) == 0x2F && byte(end + 2) == 0x2F && !kinds.contains(.digit) {
          return addressEnd(end)
        }
        if !self.kinds(end - 1).contains(.digit) || !self.kinds(next).contains(.digit) {
          return nil
        }
      case 0x2E:
        if byte(next) == 0x2E { return nil }
        let classes = abbreviation(start, part, end, kinds)
        if classes.isEmpty { return nil }
        end = next
        if byte(next) == 0x2D && isWordCharacter(next + 1) {
          part = next + 1
          next = part
          break
        }
        foundAbbreviation = classes
        return nil
      default:
        return nil
      }
      end = segmentEnd(next)
      kinds.formUnion(allKinds(next, end))
    }
    return nil
  }

  /// The kinds of all bytes of a stretch.
  @inline(__always)
  func allKinds(_ start: Int, _ end: Int) -> ByteKinds {
    var bits: UInt8 = 0
    for at in start..<end { bits |= table[text[at]].rawValue }
    return ByteKinds(rawValue: bits)
  }

  /// Where a space is missing after a full stop inside a segment (`over.Then`), the place of the stop.
  private func missingSpace(_ start: Int, _ end: Int) -> Int? {
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
  private func trimmed(_ start: Int, _ end: Int) -> Int {
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

  /// Number: digits with their marks, perhaps an ordinal ending or a plural s.
  private func kind(_ start: Int, _ end: Int, _ kinds: ByteKinds) -> TokenKind {
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
  private func flags(_ start: Int, _ end: Int, _ kinds: ByteKinds) -> TokenFlags {
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
    }
    return flags
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
