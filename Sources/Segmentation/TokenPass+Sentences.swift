import TextModel

extension TokenPass {
  /// Comes to the token at `start`, before which ICU sets a border between sentences, and keeps, mends
  /// or moves the border.
  mutating func meetBorder(_ start: Int) {
    if count > sentenceFirst {
      // A closing mark that stands alone belongs to the sentence before: the border comes after it.
      if isClosingMark(start) { return }
      if isBorder(before: start) { cutSentence() }
    }
    while nextSentence < sentenceEndCount
      && pieceStart + Int(sentenceEnds[nextSentence]) <= start
    {
      nextSentence += 1
    }
    nextBorder =
      nextSentence < sentenceEndCount ? pieceStart + Int(sentenceEnds[nextSentence]) : Int.max
  }

  /// Comes to a number at `start` before which ICU sets no border because a word in lower case follows
  /// (`... in May. 15 people ...`), and sets one if a full stop stands there.
  mutating func meetNumber(_ start: Int) {
    if count <= sentenceFirst || start >= nextBorder { return }
    var last = count - 1
    while last > sentenceFirst && count - last < 4 && isCloser(tokens.base[last]) { last -= 1 }
    let token = tokens.base[last]
    if token.kind != .punctuation || token.end - token.start != 1 { return }
    let byte = text[Int(token.start)]
    if byte != 0x2E && byte != 0x21 && byte != 0x3F { return }
    if isBorder(before: start) { cutSentence() }
  }

  /// Ends the sentence at hand after the last token.
  private mutating func cutSentence() {
    sentences.reserve(sentenceCount + 1, keeping: sentenceCount)
    sentences.base[sentenceCount] = TokenRange(sentenceFirst, count)
    sentenceCount += 1
    sentenceFirst = count
    sentenceHasWord = false
    sentenceHasNumber = false
  }

  /// Ends the last sentence of a paragraph; one that is nothing but marks joins the one before.
  mutating func closeSentence() {
    if count == sentenceFirst { return }
    if !sentenceHasWord && !sentenceHasNumber && sentenceCount > paragraphFirstSentence {
      tokens.base[sentenceFirst].flags.remove(.startsSentence)
      sentences.base[sentenceCount - 1].end = Int32(truncatingIfNeeded: count)
      sentenceFirst = count
    } else {
      cutSentence()
    }
  }

  /// Whether a new sentence may begin at `start`, where ICU sees a border.
  private func isBorder(before start: Int) -> Bool {
    // “1. The …”: a number in front of the first sentence is no sentence, nor are marks alone.
    if !sentenceHasWord && (!sentenceHasNumber || sentenceFirst == paragraphFirst) { return false }
    let first = firstLetter(start)
    if first < pieceEnd {
      let kinds = table[text[first]]
      if kinds.contains(.lower) { return false }
      if kinds.contains(.nonASCII) && Scalar(text, first).isLower { return false }
    }
    if !sawSpace && !startsTightly(start) { return false }
    return abbreviationToken < sentenceFirst || isBorderAfterAbbreviation(start, first)
  }

  /// Decides about a border that ICU sets after an abbreviation.
  private func isBorderAfterAbbreviation(_ start: Int, _ first: Int) -> Bool {
    let distance = count - 1 - abbreviationToken
    if distance > 1 { return true }
    if distance == 1 {
      let byte = text[Int(tokens.base[count - 1].start)]
      if byte != 0x29 && byte != 0x5D { return true }
    }
    let classes = abbreviationClasses
    if !classes.isDisjoint(with: [.title, .number]) && !classes.contains(.final) { return false }
    if classes.contains(.month) && kinds(first).contains(.digit) { return false }
    return isOpener(first)
  }

  /// Whether the word at `at` is one that, capitalized, begins a sentence.
  private func isOpener(_ at: Int) -> Bool {
    var end = at
    while !kinds(end).isDisjoint(with: .letter) && end - at <= abbreviations.longest { end += 1 }
    return abbreviations.classes(of: UnsafeBufferPointer(rebasing: text[at..<end])).contains(
      .opener)
  }

  /// Place of the first character at or after `start` that is no opening mark.
  private func firstLetter(_ start: Int) -> Int {
    var at = start
    while at < pieceEnd && at - start < 16 {
      switch text[at] {
      case 0x22, 0x27, 0x28, 0x5B, 0x60: at += 1
      case 0xE2 where byte(at + 1) == 0x80 && 0x98...0x9E ~= byte(at + 2): at += 3
      case 0xC2 where byte(at + 1) == 0xAB: at += 2
      default: return at
      }
    }
    return at
  }

  /// Whether a sentence may begin at `start` without white space before it.
  private func startsTightly(_ start: Int) -> Bool {
    let byte = text[start]
    return byte >= 0x80 || byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0x28
      || table[byte].contains(.upper)
  }

  /// Whether the mark at `start` can only close.
  private func isClosingMark(_ start: Int) -> Bool {
    switch text[start] {
    case 0x29, 0x5D, 0x7D: return true
    case 0xE2:
      if byte(start + 1) != 0x80 { return false }
      if byte(start + 2) == 0x9D { return true }
      return byte(start + 2) == 0x99 && !isWordCharacter(start + 3)
    case 0xC2: return byte(start + 1) == 0xBB
    default: return false
    }
  }

  private func isCloser(_ token: Token) -> Bool {
    token.kind == .quotationMark || text[Int(token.start)] == 0x29 || text[Int(token.start)] == 0x5D
  }
}
