import TextModel

extension TokenPass {
  /// Comes to the token at `start`, before which ICU sets a border between sentences, and keeps, mends
  /// or moves the border.
  mutating func meetBorder(_ start: Int) {
    if count > sentenceFirst {
      // A closing mark that stands alone belongs to the sentence before: the border comes after it.
      if piece.isClosingMark(start) { return }
      if isBorder(before: start) { cutSentence() }
    }
    while nextSentence < sentenceEndCount
      && pieceStart + Int(sentenceEnds.base[nextSentence]) <= start
    {
      nextSentence += 1
    }
    nextBorder =
      nextSentence < sentenceEndCount ? pieceStart + Int(sentenceEnds.base[nextSentence]) : Int.max
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

  /// Comes to an ellipsis `…` that ends at `end` and sets a border after it, and the marks that close
  /// there, where ICU would set one after three full stops: before a capital.
  mutating func meetEllipsis(_ end: Int) {
    var at = end
    while isCloserMark(at) { at += text[at] < 0x80 ? 1 : 3 }
    let space = at
    while piece.byte(at) == 0x20 { at += 1 }
    if at == space || !piece.kinds(piece.firstLetter(at)).contains(.upper) { return }
    nextBorder = min(nextBorder, at)
  }

  /// Whether a quotation mark or bracket that can close stands at `at`.
  private func isCloserMark(_ at: Int) -> Bool {
    switch piece.byte(at) {
    case 0x22, 0x27, 0x29, 0x5D: true
    case 0xE2:
      piece.byte(at + 1) == 0x80 && (piece.byte(at + 2) == 0x99 || piece.byte(at + 2) == 0x9D)
    default: false
    }
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
    let first = piece.firstLetter(start)
    if first < pieceEnd {
      let kinds = table[text[first]]
      if kinds.contains(.lower) { return false }
      if kinds.contains(.nonASCII) && Scalar(text, first).isLower { return false }
    }
    if !sawSpace && !piece.startsTightly(start) { return false }
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
    if !classes.isDisjoint(with: [.month, .state, .place]) && piece.kinds(first).contains(.digit) {
      return false
    }
    let word = classesOfWord(first)
    if word.contains(.opener) { return true }
    if classes.contains(.final), opensSpeech(start) { return true }
    if classes.contains(.ending) { return !word.contains(.follower) }
    return !classes.isDisjoint(with: [.state, .place]) && followsComma(abbreviationToken)
  }

  /// Whether a quotation with a capital begins at `start` that ends like a sentence: *… to the U.S. “It
  /// was late.”* A title in marks does not.
  private func opensSpeech(_ start: Int) -> Bool {
    var at = start
    if piece.byte(at) == 0x22 {
      at += 1
    } else if piece.byte(at) == 0xE2, piece.byte(at + 1) == 0x80, piece.byte(at + 2) == 0x9C {
      at += 3
    } else {
      return false
    }
    guard piece.kinds(at).contains(.upper) else { return false }
    let stop = min(at + 600, pieceEnd)
    while at < stop {
      let byte = text[at]
      if byte == 0x0A { return false }
      let closes =
        byte == 0x22
        || (byte == 0xE2 && piece.byte(at + 1) == 0x80 && piece.byte(at + 2) == 0x9D)
      if closes {
        switch text[at - 1] {
        case 0x2E, 0x21, 0x3F, 0x2C: return true
        default: return false
        }
      }
      at += 1
    }
    return false
  }

  private func followsComma(_ token: Int) -> Bool {
    token > paragraphFirst && text[Int(tokens.base[token - 1].start)] == 0x2C
  }

  /// The classes of the word of ASCII letters at `at`.
  private func classesOfWord(_ at: Int) -> AbbreviationClasses {
    var end = at
    while !piece.kinds(end).isDisjoint(with: .letter) && end - at <= abbreviations.longest {
      end += 1
    }
    return abbreviations.classes(of: UnsafeBufferPointer(rebasing: text[at..<end]))
  }

  private func isCloser(_ token: Token) -> Bool {
    token.kind == .quotationMark || text[Int(token.start)] == 0x29 || text[Int(token.start)] == 0x5D
  }
}
