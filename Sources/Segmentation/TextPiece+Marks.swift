import TextModel

/// Where marks, addresses and other stretches end.
extension TextPiece {
  /// End of the run of bytes equal to the one at `at`.
  func runEnd(_ at: Int) -> Int {
    var end = at + 1
    while end < self.end && text[end] == text[at] { end += 1 }
    return end
  }

  func spacedEllipsisEnd(_ at: Int) -> Int? {
    var end = at + 1
    for _ in 0..<2 {
      if byte(end) == 0x20 {
        end += 1
      } else if byte(end) == 0xC2 && byte(end + 1) == 0xA0 {
        end += 2
      } else {
        return nil
      }
      if byte(end) != 0x2E { return nil }
      end += 1
    }
    return end
  }

  func handleEnd(_ at: Int) -> Int {
    var end = at
    while end < self.end {
      if !kinds(end).isDisjoint(with: .wordStart) {
        end += 1
      } else if text[end] >= 0x80 && isWordPart(end) {
        end += Scalar(text, end).count
      } else {
        break
      }
    }
    return end
  }

  /// End of the character reference (`&amp;`, `&#8217;`) that begins at `at`, or of the bare `&`.
  func entityEnd(_ at: Int) -> Int {
    var end = at + 1
    if byte(end) == 0x23 { end += 1 }
    let first = end
    while end - first < 8 && !kinds(end).isDisjoint(with: [.letter, .digit]) { end += 1 }
    return end > first + 1 && byte(end) == 0x3B ? end + 1 : at + 1
  }

  /// End of the markup element that begins at `at`, or of the bare `<`.
  func elementEnd(_ at: Int) -> Int {
    let first = byte(at + 1) == 0x2F ? at + 2 : at + 1
    if kinds(first).isDisjoint(with: .letter) { return at + 1 }
    var end = first
    while end < self.end && end - at < 300 {
      if text[end] == 0x3E { return end + 1 }
      if text[end] == 0x3C { break }
      end += 1
    }
    return at + 1
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
    while end < self.end {
      let byte = text[end]
      if byte <= 0x20 || byte == 0x22 || byte == 0x3C || byte == 0x3E || byte == 0x60 { break }
      if byte >= 0x80 && !isWordPart(end) { break }
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

  /// Whether a single quotation mark that closes stands soon after `at`, before any that opens.
  func hasLaterClosing(_ start: Int) -> Bool {
    if !kinds(start).isDisjoint(with: .wordStart) || byte(start) != 0x20 { return false }
    var at = start + 1
    let limit = min(self.end, start + 300)
    while at < limit {
      let byte = text[at]
      if byte == 0x27 || byte == 0xE2 && self.byte(at + 1) == 0x80 && self.byte(at + 2) == 0x99 {
        let length = byte == 0x27 ? 1 : 3
        if !isWordCharacter(at + length) { return text[at - 1] > 0x20 }
        if text[at - 1] <= 0x20 { return false }
        at += length
      } else if byte == 0xE2 && self.byte(at + 1) == 0x80 && self.byte(at + 2) == 0x98 {
        return false
      } else {
        at += 1
      }
    }
    return false
  }
}

/// What stands at the border between sentences.
extension TextPiece {
  /// Place of the first character at or after `start` that is no opening mark.
  func firstLetter(_ start: Int) -> Int {
    var at = start
    while at < self.end && at - start < 16 {
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
  func startsTightly(_ start: Int) -> Bool {
    let byte = text[start]
    return byte >= 0x80 || byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0x28
      || table[byte].contains(.upper)
  }

  /// Whether the mark at `start` can only close.
  func isClosingMark(_ start: Int) -> Bool {
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
}
