import TextModel

/// Pairs quotation marks into stretches, paragraph by paragraph.
///
/// Curly marks carry their direction, straight ones take it from the white space at their sides. An
/// opening mark that is never closed ends with its paragraph, so that one stray mark costs at most
/// its paragraph; a paragraph left open and followed by one that opens with a mark is the usual long
/// quotation. Single marks open only where a closing one follows in the paragraph. Marks inside a
/// stretch of another kind are nested and belong to it.
public struct QuotationMarkPairer: Sendable {
  public init() {}

  private enum Mark {
    case open, close, straight
  }

  /// Returns the outermost stretches in text order.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public func stretches(in text: SegmentedText) -> [QuotedStretch] {
    var out: [QuotedStretch] = []
    for n in text.paragraphs.indices {
      let goesOn = n + 1 < text.paragraphs.count && opensWithSingle(text.paragraphs[n + 1], text)
      pair(text.paragraphs[n].range, text, goesOn: goesOn, into: &out)
    }
    return out
  }

  /// Whether the paragraph begins with a single opening mark, as it does where it carries on the
  /// quotation of the one before.
  private func opensWithSingle(_ paragraph: TokenRange, _ text: SegmentedText) -> Bool {
    let i = Int(paragraph.first)
    guard paragraph.count > 1, text.tokens[i].kind == .quotationMark else { return false }
    let (mark, single) = Self.classify(text, i)
    return single
      && (mark == .open || mark == .straight && !text.tokens[i].flags.contains(.spaceAfter))
  }

  /// Pairs the marks of one paragraph; `goesOn` says that the next one may carry on a quotation in
  /// single marks that is left open.
  private func pair(
    _ range: Range<Int>, _ text: SegmentedText, goesOn: Bool, into out: inout [QuotedStretch]
  ) {
    var open: Int? = nil
    var openIsSingle = false
    // No single closing mark at or after this token: once a search fails all later ones would.
    var noSingleCloseFrom = range.upperBound
    for i in range where text.tokens[i].kind == .quotationMark {
      let (mark, single) = Self.classify(text, i)
      let opens: Bool
      switch mark {
      case .open:
        // „We left.“ and “We left.“: the mark closes with white space behind it alone.
        let flags = text.tokens[i].flags
        opens =
          open == nil || single != openIsSingle
          || flags.contains(.spaceBefore)
          || !flags.contains(.spaceAfter) && !Self.closerAfter(text, i)
      case .close:
        // A mark of the wrong direction: ”We left.” at the beginning of a paragraph.
        opens =
          open == nil && !single && i == range.lowerBound && i + 1 < range.upperBound
          && !text.tokens[i].flags.contains(.spaceAfter)
      case .straight:
        let flags = text.tokens[i].flags
        let before = flags.contains(.spaceBefore) || Self.openerBefore(text, i)
        let after = flags.contains(.spaceAfter) || Self.closerAfter(text, i)
        opens = (before && !after) || (before == after && open == nil)
      }
      if let start = open {
        if single != openIsSingle { continue }
        if !opens {
          out.append(QuotedStretch(first: start, last: i, isClosed: true, isSingle: single))
          open = nil
        } else if mark == .open || !single {
          out.append(QuotedStretch(first: start, last: i - 1, isClosed: false, isSingle: single))
          open = i
          openIsSingle = single
        }
      } else if opens {
        if single {
          if i >= noSingleCloseFrom { continue }
          if !hasSingleClose(after: i, in: range, text) {
            noSingleCloseFrom = i
            guard goesOn, opensSentence(i, in: range, text) else { continue }
          }
        }
        open = i
        openIsSingle = single
      }
    }
    if let start = open {
      out.append(
        QuotedStretch(
          first: start, last: range.upperBound - 1, isClosed: false, isSingle: openIsSingle))
    }
  }

  /// Whether a sentence of two words or more begins with the mark.
  private func opensSentence(_ i: Int, in range: Range<Int>, _ text: SegmentedText) -> Bool {
    guard i + 2 < range.upperBound, text.tokens[i + 1].flags.contains(.capitalized) else {
      return false
    }
    return i == range.lowerBound
      || text.sentenceOfToken[i] != text.sentenceOfToken[i - 1]
  }

  private func hasSingleClose(after i: Int, in range: Range<Int>, _ text: SegmentedText) -> Bool {
    var j = i + 1
    while j < range.upperBound {
      if text.tokens[j].kind == .quotationMark {
        let (mark, single) = Self.classify(text, j)
        if single
          && (mark == .close || (mark == .straight && !text.tokens[j].flags.contains(.spaceBefore)))
        {
          return true
        }
      }
      j += 1
    }
    return false
  }

  private static func classify(_ text: SegmentedText, _ i: Int) -> (Mark, Bool) {
    let t = text.tokens[i]
    let b = text.bytes
    let s = Int(t.start)
    switch b[s] {
    case 0x22: return (.straight, false)
    case 0x60: return (.open, t.end - t.start < 2)
    case 0x27: return (.straight, t.end - t.start < 2)
    case 0xC2 where s + 1 < b.count: return (b[s + 1] == 0xAB ? .open : .close, false)
    case 0xE2 where s + 2 < b.count:
      switch b[s + 2] {
      case 0x98: return (.open, true)
      case 0x99: return (.close, true)
      case 0x9A: return (.open, true)
      case 0x9C, 0x9E: return (.open, false)
      case 0x9D: return (.close, false)
      case 0xB9: return (.open, true)
      case 0xBA: return (.close, true)
      default: return (.straight, false)
      }
    case 0xE3 where s + 2 < b.count:
      // CJK corner brackets
      return (b[s + 2] == 0x8C || b[s + 2] == 0x8E ? .open : .close, false)
    default: return (.straight, false)
    }
  }

  private static func openerBefore(_ text: SegmentedText, _ i: Int) -> Bool {
    let s = Int(text.tokens[i].start)
    if s == 0 { return true }
    let c = text.bytes[s - 1]
    if c == 0x28 || c == 0x5B || c == 0x2D { return true }
    // em and en dash
    return s >= 3 && text.bytes[s - 3] == 0xE2 && text.bytes[s - 2] == 0x80
      && (c == 0x93 || c == 0x94)
  }

  private static func closerAfter(_ text: SegmentedText, _ i: Int) -> Bool {
    let e = Int(text.tokens[i].end)
    if e >= text.bytes.count { return true }
    switch text.bytes[e] {
    case 0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x29: return true
    case 0xE2:
      return e + 2 < text.bytes.count && text.bytes[e + 1] == 0x80
        && (text.bytes[e + 2] == 0x93 || text.bytes[e + 2] == 0x94)
    default: return false
    }
  }
}
