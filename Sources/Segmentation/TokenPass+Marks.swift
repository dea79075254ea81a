import CICU
import TextModel

extension TokenPass {
  /// Takes the mark, symbol or control character `byte` at `at`, below 0x80 and no space; returns its
  /// end.
  mutating func takeASCIIMark(_ at: Int, _ byte: UInt8) -> Int {
    switch byte {
    case 0x00...0x20, 0x7F:
      if 0x09...0x0D ~= byte { sawSpace = true }
      return at + 1
    case 0x22:  // "
      return mark(at, at + 1, isInchMark(at) ? .symbol : .quotationMark)
    case 0x27:
      return takeApostrophe(at, 1)
    case 0x60:
      return mark(at, piece.byte(at + 1) == 0x60 ? at + 2 : at + 1, .quotationMark)
    case 0x2E:
      return takeFullStop(at)
    case 0x2D:
      if piece.byte(at + 1) == 0x2D { return mark(at, piece.runEnd(at), .punctuation) }
      return takeSign(at, .punctuation)
    case 0x2B:
      return takeSign(at, .symbol)
    case 0x21, 0x3F:
      var end = at + 1
      while piece.byte(end) == 0x21 || piece.byte(end) == 0x3F { end += 1 }
      return mark(at, end, .punctuation)
    case 0x40, 0x23:
      return takeHandle(at, byte)
    case 0x26:
      return mark(at, piece.entityEnd(at), .symbol)
    case 0x3C:
      return mark(at, piece.elementEnd(at), .symbol)
    case 0x2A, 0x3D, 0x7E:
      return mark(at, piece.runEnd(at), .symbol)
    case 0x24:
      if sawSpace && piece.kinds(at + 1).contains(.digit) { meetNumber(at) }
      return mark(at, at + 1, .symbol)
    case 0x25, 0x3E, 0x5E, 0x7C:
      return mark(at, at + 1, .symbol)
    default:
      return mark(at, at + 1, .punctuation)
    }
  }

  /// A full stop, an ellipsis of two or more stops (`. . .` included), or the start of .45.
  private mutating func takeFullStop(_ at: Int) -> Int {
    let end = piece.runEnd(at)
    if end > at + 1 { return mark(at, end, .punctuation) }
    if let end = piece.spacedEllipsisEnd(at) { return mark(at, end, .punctuation) }
    if piece.kinds(at + 1).contains(.digit) && !isAdjacent(at) { return takeWord(at + 1, from: at) }
    return mark(at, at + 1, .punctuation)
  }

  /// The sign of a number (-3, +12), or a mark of its own.
  private mutating func takeSign(_ at: Int, _ kind: TokenKind) -> Int {
    if sawSpace && piece.kinds(at + 1).contains(.digit) { return takeWord(at + 1, from: at) }
    return mark(at, at + 1, kind)
  }

  /// An @handle or #hashtag, or the bare sign.
  private mutating func takeHandle(_ at: Int, _ sign: UInt8) -> Int {
    let next = piece.kinds(at + 1)
    let begins =
      next.isDisjoint(with: sign == 0x23 ? [.letter, .lowLine] : .wordStart)
      ? next.contains(.nonASCII) && piece.isWordCharacter(at + 1) : true
    if !begins || (isAdjacent(at) && piece.isWordCharacter(at - 1)) {
      return mark(at, at + 1, .symbol)
    }
    let end = piece.handleEnd(at + 1)
    let nonASCII = piece.allKinds(at, end).contains(.nonASCII)
    append(at, end, .word, nonASCII ? .nonASCII : [])
    sentenceHasWord = true
    return end
  }

  /// Whether the `"` at `at` follows feet as in 5'10".
  private func isInchMark(_ at: Int) -> Bool {
    if !isAdjacent(at) { return false }
    let last = tokens.base[count - 1]
    if last.kind != .number { return false }
    return piece.allKinds(Int(last.start), at).contains(.apostrophe)
  }

  /// Takes the character at `at`, above 0x7F; returns its end.
  mutating func takeNonASCII(_ at: Int) -> Int {
    let scalar = Scalar(text, at)
    let end = at + scalar.count
    switch scalar.value {
    case 0x2019:
      return takeApostrophe(at, 3)
    case 0x2018, 0x201B:
      if let end = elisionEnd(end) { return takeElision(at, end) }
      singleIsOpen = true
      return nonASCIIMark(at, end, .quotationMark)
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x201A, 0x300C...0x300F, 0x301D...0x301F,
      0xFF02:
      return nonASCIIMark(at, end, .quotationMark)
    case 0x2026:
      append(at, end, .punctuation, .nonASCII)
      meetEllipsis(end)
      return end
    case 0x2010...0x2015:
      return nonASCIIMark(at, end, .punctuation)
    default:
      break
    }
    let kind = cicu_character_class(Int32(truncatingIfNeeded: scalar.value))
    switch Int(kind) {
    case CICU_UPPER, CICU_LOWER, CICU_LETTER, CICU_DIGIT:
      return takeWord(at)
    case CICU_SPACE:
      sawSpace = true
      return end
    case CICU_IGNORABLE:
      return end
    case CICU_PUNCTUATION:
      return nonASCIIMark(at, end, .punctuation)
    default:
      return nonASCIIMark(at, max(end, segmentEnd(at)), .symbol)
    }
  }

  private mutating func nonASCIIMark(_ start: Int, _ end: Int, _ kind: TokenKind) -> Int {
    append(start, end, kind, .nonASCII)
    return end
  }
}
