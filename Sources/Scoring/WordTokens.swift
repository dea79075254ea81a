/// The word tokens of one text, by code point.
///
/// A word is a run of letters, digits and underscores, joined by single apostrophes (' or ’): the
/// regular expression `\w+(?:['’]\w+)*` of Python's `re`. Complexity: O(*n*) to make.
public struct WordTokens: Sendable {
  /// First code point of each token, in order.
  private(set) var starts: [Int32] = []
  /// Code point after the last of each token.
  private(set) var ends: [Int32] = []
  /// Byte offset of every 64th code point.
  private var marks: [Int] = []
  private let text: [UInt8]

  /// Finds the words of valid UTF-8 text.
  public init(_ text: [UInt8]) {
    self.text = text
    var position: Int32 = 0
    var start: Int32 = -1
    var end: Int32 = -1
    // Whether the token ended at an apostrophe that a word character may follow.
    var pending = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if Self.isWord(scalar) {
        if start < 0 { start = position }
        pending = false
        end = position + 1
      } else if start >= 0 {
        if !pending && (scalar == "'" || scalar == "\u{2019}") {
          pending = true
        } else {
          close(&start, end)
          pending = false
        }
      }
      position += 1
    }
    if start >= 0 { close(&start, end) }
    markBytes()
  }

  public var count: Int { starts.count }

  /// Tokens that share a code point with one of `spans`, in order, each once.
  ///
  /// - Complexity: O(log *n* + tokens found) for each span.
  public func inside(_ spans: [GoldSpan]) -> [Int32] {
    var found: [Int32] = []
    for span in spans where span.start < span.end {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if Int(ends[middle]) <= span.start { low = middle + 1 } else { high = middle }
      }
      while low < starts.count && Int(starts[low]) < span.end {
        found.append(Int32(low))
        low += 1
      }
    }
    if spans.count < 2 { return found }
    found.sort()
    var unique: [Int32] = []
    for token in found where unique.last != token { unique.append(token) }
    return unique
  }

  /// The code point that starts at byte `offset`; an offset past the end is the end.
  public func codePoint(atByte offset: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    var position = (low - 1) * 64
    var at = marks[low - 1]
    while at < min(offset, text.count) {
      at += 1
      while at < text.count && text[at] & 0xC0 == 0x80 { at += 1 }
      position += 1
    }
    return position
  }

  /// The text of a span; ends are cut to the text.
  public func string(_ span: GoldSpan) -> String {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    let start = max(span.start, 0)
    let part = scalars.dropFirst(start).prefix(max(span.end - start, 0))
    return String(String.UnicodeScalarView(part))
  }

  private mutating func close(_ start: inout Int32, _ end: Int32) {
    starts.append(start)
    ends.append(end)
    start = -1
  }

  private mutating func markBytes() {
    var position = 0
    for at in text.indices where text[at] & 0xC0 != 0x80 {
      if position % 64 == 0 { marks.append(at) }
      position += 1
    }
  }

  /// What Python's `\w` matches: letters, everything with a numeric value, and the underscore.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: return true
      default: return false
      }
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return scalar.properties.numericType != nil
    }
  }
}
