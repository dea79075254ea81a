import CICU
import TextModel

extension TokenPass {
  /// Takes the word or number at `at`: ICU's segment, with the segments that hyphens, slashes and the
  /// full stops of abbreviations tie to it, less its clitics. Returns its end.
  @inline(__always)
  mutating func takeWord(_ at: Int) -> Int {
    var end = at
    let kinds = piece.takeLetters(&end)
    // Most words are letters before a space or a comma.
    if end == at || end == pieceEnd || piece.mayBeFused(at, end) {
      return takeWord(at, from: at)
    }
    let isPlain = table[text[end]].contains(.endsWord)
    let isOwner = !isPlain && ownerEnds(end)
    if !isPlain && !isOwner && !endsAtStop(at, end, kinds) { return takeWord(at, from: at) }
    var flags: TokenFlags = []
    if kinds.contains(.upper) {
      if table[text[at]].contains(.upper) { flags = .capitalized }
      if !kinds.contains(.lower) && end > at + 1 { flags.insert(.allCapitals) }
    }
    append(at, end, .word, flags)
    sentenceHasWord = true
    if !isOwner { return end }
    append(end, end + 4, .clitic, .nonASCII)
    return end + 4
  }

  /// Whether nothing but ’s follows the letters before `end`.
  @inline(__always)
  private func ownerEnds(_ end: Int) -> Bool {
    guard text[end] == 0xE2, end + 4 < pieceEnd, table.joinsLettersAtApostrophe else {
      return false
    }
    return text[end + 1] == 0x80 && text[end + 2] == 0x99 && text[end + 3] == 0x73
      && table[text[end + 4]].contains(.endsWord)
  }

  /// Whether a full stop and a space follow the letters from `at` to `end`, and the stop is not theirs.
  @inline(__always)
  private func endsAtStop(_ at: Int, _ end: Int, _ kinds: ByteKinds) -> Bool {
    guard text[end] == 0x2E, table.endsLettersAtStop,
      end + 1 == pieceEnd || piece.byte(end + 1) == 0x20
    else { return false }
    return abbreviation(at, at, end, kinds).isEmpty
  }

  /// Takes any word or number; it may begin at `start` with marks, such as the apostrophe of '90s.
  mutating func takeWord(_ at: Int, from start: Int) -> Int {
    var end = segmentEnd(at)
    var kinds = piece.allKinds(at, end)
    if kinds.contains(.dot), let border = piece.missingSpace(at, end) {
      end = border
      kinds = piece.allKinds(at, end)
    }
    var part = start
    if end < pieceEnd && ByteTable.isJoiner(text[end]) {
      if let url = extend(start, &end, &kinds, &part) { return takeURL(start, url) }
    }
    if kinds.contains(.nonASCII) && text[end - 1] >= 0x80 { end = piece.trimmed(at, end) }
    let kind = piece.kind(start, end, kinds)
    if table[text[at]].contains(.digit) && sawSpace && start < nextBorder { meetNumber(start) }
    var clitics = Clitics()
    if end - start > 2 && kind != .punctuation { clitics = piece.clitics(start, end, kinds) }
    if clitics.count == 0 {
      append(start, end, kind, piece.flags(start, end, kinds))
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
      let kinds = piece.allKinds(from, to)
      append(from, to, i == 0 ? piece.kind(from, to, kinds) : .clitic, piece.flags(from, to, kinds))
      from = to
    }
  }

  /// Moves `end` over what belongs to the word that begins at `start`; `part` gets the start of what
  /// follows its last hyphen. Returns the end of an address if the word turns out to begin one.
  private mutating func extend(
    _ start: Int, _ end: inout Int, _ kinds: inout ByteKinds, _ part: inout Int
  ) -> Int? {
    while end < pieceEnd {
      var next = end + 1
      switch text[end] {
      case 0x2D where piece.isWordCharacter(next):
        part = next
      case 0xE2
      where piece.byte(end + 1) == 0x80 && piece.byte(end + 2) & 0xFE == 0x90
        && piece.isWordCharacter(end + 3):
        next = end + 3
        part = next
      case 0x2F:
        if piece.isHost(start, end) { return piece.addressEnd(end) }
        if !piece.isWordCharacter(next) { return nil }
        part = next
      case 0x40:
        if piece.kinds(next).isDisjoint(with: [.letter, .digit]) { return nil }
      case 0x26:
        if !kinds.isDisjoint(with: [.lower, .digit, .dot, .nonASCII]) { return nil }
        if !piece.kinds(next).contains(.upper) { return nil }
      case 0x3A:
        if piece.byte(next) == 0x2F && piece.byte(end + 2) == 0x2F && !kinds.contains(.digit) {
          return piece.addressEnd(end)
        }
        if !piece.kinds(end - 1).contains(.digit) || !piece.kinds(next).contains(.digit) {
          return nil
        }
      case 0x2E:
        if piece.byte(next) == 0x2E { return nil }
        let classes = abbreviation(start, part, end, kinds)
        if classes.isEmpty { return nil }
        end = next
        if piece.byte(next) == 0x2D && piece.isWordCharacter(next + 1) {
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
      kinds.formUnion(piece.allKinds(next, end))
    }
    return nil
  }
}
