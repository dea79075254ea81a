/// Text as a terminal shows it: how many columns it takes, and what must not reach the terminal.
public enum DisplayText {
  /// Columns of a character: 0, 1 or 2.
  static func width(_ character: Character) -> Int {
    var sum = 0
    var widest = 0
    var isEmoji = false
    for scalar in character.unicodeScalars {
      let columns = width(scalar)
      sum += columns
      widest = max(widest, columns)
      switch scalar.value {
      // Joiners, skin tones and flags make one picture; a variation selector asks for it.
      case 0x200D, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: isEmoji = true
      case 0xFE0F:
        isEmoji = true
        widest = 2
      default: continue
      }
    }
    return isEmoji ? widest : sum
  }

  /// Columns of a text.
  static func width(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // Vowels and final consonants of a Hangul syllable written in parts.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// East Asian Width W and F, in blocks.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1B000...0x1B2FF,
    0x1F200...0x1F2FF, 0x20000...0x3FFFD,
  ]

  /// The text with control characters and bidirectional controls written out, line ends as spaces.
  public static func safe(_ text: some StringProtocol) -> String {
    var out = ""
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      if scalar == "\n" && last == "\r" { continue }
      switch scalar.value {
      case 0x0A, 0x0D, 0x09, 0x2028, 0x2029, 0x0B, 0x0C, 0x85: out += " "
      case 0x00...0x1F: out.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: out += "\u{2421}"
      case 0x80...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C,
        0xE0000...0xE007F, 0xFFF9...0xFFFB:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "<U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits + ">"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The text cut to `columns`, with an ellipsis where it was cut, filled up with spaces.
  static func fitted(_ text: String, _ columns: Int) -> String {
    let cut = clipped(text, columns)
    return cut + String(repeating: " ", count: max(columns - width(cut), 0))
  }

  /// The text cut to `columns`, with an ellipsis where it was cut.
  static func clipped(_ text: String, _ columns: Int) -> String {
    var out = ""
    var used = 0
    let whole = width(text)
    for character in text {
      let next = width(character)
      if used + next > (whole > columns ? columns - 1 : columns) { break }
      out.append(character)
      used += next
    }
    return whole > columns && columns > 0 ? out + "…" : out
  }
}
