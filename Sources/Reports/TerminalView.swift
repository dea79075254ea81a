import TextModel

/// Quotations as text for a terminal: in context with colours, or as a table.
///
/// Nothing of the corpus reaches the terminal unescaped but printable characters.
public struct TerminalView: Sendable {
  /// Columns of the terminal.
  public let width: Int
  public let hasColors: Bool

  public init(width: Int, hasColors: Bool) {
    self.width = min(max(width, 40), 160)
    self.hasColors = hasColors
  }

  private enum Style: String {
    case plain = "0"
    case bold = "1"
    case dim = "2"
    case content = "33"
    case cue = "4;36"
    case source = "1;35"
    case support = "1;32"
    case oppose = "1;31"
    case mixed = "1;33"
  }

  /// Heading of a group: a speaker's name or a document's title.
  public func heading(_ text: String, count: Int) -> String {
    let name = DisplayText.safe(text)
    return painted(name, .bold) + painted("  \(count)", .dim) + "\n"
      + String(repeating: "─", count: min(DisplayText.width(name) + 6, width)) + "\n\n"
  }

  /// A quotation in context, several lines and an empty one.
  public func card(_ quotation: ResultQuotation, _ document: ResultDocument?) -> String {
    var out = head(quotation)
    out += passage(quotation)
    for stance in quotation.stances { out += line(stance) }
    var place = [document?.title ?? quotation.document]
    place += [document?.source, document?.date].compactMap { $0 }
    let name = DisplayText.safe(quotation.id)
    let room = max(width - DisplayText.width(name) - 4, 10)
    let origin = DisplayText.clipped(DisplayText.safe(place.joined(separator: " · ")), room)
    return out + painted("  \(origin)  \(name)", .dim) + "\n\n"
  }

  /// A row of the table: speaker, kind, stances, text.
  public func row(_ quotation: ResultQuotation) -> String {
    let name = DisplayText.fitted(DisplayText.safe(speaker(quotation)), 24)
    let kind = DisplayText.fitted(quotation.kind.rawValue, 8)
    let stances = quotation.stances.map { Self.sign($0.pole) + $0.target }.joined(separator: " ")
    let target = DisplayText.fitted(DisplayText.safe(stances), 20)
    let text = DisplayText.clipped(DisplayText.safe(quotation.text), max(width - 58, 20))
    return "\(painted(name, .bold))  \(kind)  \(target)  \(text)\n"
  }

  /// Heading of the table.
  public var rowHeading: String {
    let parts = [
      DisplayText.fitted("speaker", 24), DisplayText.fitted("kind", 8),
      DisplayText.fitted("stances", 20), "text",
    ]
    return painted(parts.joined(separator: "  "), .dim) + "\n"
  }
}

extension TerminalView {
  private func painted(_ text: String, _ style: Style) -> String {
    hasColors && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  private func speaker(_ quotation: ResultQuotation) -> String {
    quotation.speaker?.name ?? quotation.source.first?.text ?? "no source"
  }

  private func head(_ quotation: ResultQuotation) -> String {
    var notes = [quotation.kind.rawValue]
    if quotation.attribution != .assertion { notes.append(quotation.attribution.rawValue) }
    if let resolution = quotation.speaker?.resolution, resolution != "name" {
      notes.append(DisplayText.safe("by " + resolution))
    }
    let note = "  " + notes.joined(separator: ", ")
    let name = DisplayText.clipped(DisplayText.safe(speaker(quotation)), width - note.count)
    let room = width - note.count - DisplayText.width(name) - 2
    var out = painted(name, .bold)
    if let role = quotation.speaker?.role, room > 8 {
      out += ", " + DisplayText.clipped(DisplayText.safe(role), room)
    }
    return out + painted(note, .dim) + "\n"
  }

  private func line(_ stance: ResultStance) -> String {
    let style: Style =
      switch stance.pole {
      case .support: .support
      case .oppose: .oppose
      case .mixed: .mixed
      case .neutral: .dim
      }
    let strength = ["", "slightly", "plainly", "firmly"][min(max(stance.intensity, 0), 3)]
    let notes = [strength, stance.act] + stance.flags
    let pole = "\(Self.sign(stance.pole)) \(stance.pole.rawValue)"
    let target = DisplayText.clipped(
      DisplayText.safe(stance.target), max(width - pole.count - 3, 8))
    let room = width - pole.count - 5 - DisplayText.width(target)
    let said = DisplayText.safe(notes.filter { !$0.isEmpty }.joined(separator: ", "))
    return "  " + painted(pole, style) + " " + target
      + painted(room > 3 ? "  " + DisplayText.clipped(said, room) : "", .dim) + "\n"
  }

  private static func sign(_ pole: Pole) -> String {
    switch pole {
    case .support: "+"
    case .oppose: "−"
    case .mixed: "±"
    case .neutral: "○"
    }
  }

  /// The excerpt with its marks, wrapped.
  private func passage(_ quotation: ResultQuotation) -> String {
    guard let excerpt = quotation.excerpt else {
      var plain = Wrapper(width: width, painter: self)
      plain.add(DisplayText.safe(quotation.text), .content)
      return plain.finished()
    }
    var marks: [Mark] = []
    for (spans, style) in [
      (quotation.content, Style.content), (quotation.cue, .cue), (quotation.source, .source),
    ] {
      for span in spans { marks.append(Mark(span: span.bytes, style: style)) }
    }
    marks.sort { $0.span < $1.span }
    let bytes = Array(excerpt.text.utf8)
    let base = excerpt.bytes.start
    var wrapper = Wrapper(width: width, painter: self)
    if quotation.cutBefore { wrapper.add("… ", .dim) }
    var at = 0
    func text(_ end: Int) -> String {
      DisplayText.safe(String(decoding: bytes[at..<end], as: UTF8.self))
    }
    for mark in marks {
      let start = mark.span.start - base
      let end = mark.span.end - base
      guard start >= at, end <= bytes.count, start < end else { continue }
      wrapper.add(text(start), .plain)
      at = start
      let opens = !hasColors && mark.style == .content
      wrapper.add((opens ? "⟦" : "") + text(end) + (opens ? "⟧" : ""), mark.style)
      at = end
    }
    wrapper.add(text(bytes.count), .plain)
    if quotation.cutAfter { wrapper.add(" …", .dim) }
    return wrapper.finished()
  }

  private struct Mark {
    let span: TextSpan
    let style: Style
  }

  /// Breaks styled text into lines at spaces.
  private struct Wrapper {
    private let width: Int
    private let painter: TerminalView
    private var out = "  "
    private var used = 2
    private var word = ""
    private var wordWidth = 0
    private var pendingSpace = false

    init(width: Int, painter: TerminalView) {
      self.width = width
      self.painter = painter
    }

    mutating func add(_ text: String, _ style: Style) {
      var piece = ""
      func styled(_ piece: String) -> String {
        style == .plain ? piece : painter.painted(piece, style)
      }
      for character in text {
        if character == " " {
          word += styled(piece)
          piece = ""
          breakWord()
          pendingSpace = true
          continue
        }
        let columns = DisplayText.width(character)
        // A word longer than a line, as in scripts without spaces, is cut.
        if wordWidth + columns > width - 4 {
          word += styled(piece)
          piece = ""
          breakWord()
        }
        piece.append(character)
        wordWidth += columns
      }
      word += styled(piece)
    }

    private mutating func breakWord() {
      if wordWidth == 0 { return }
      if used + (pendingSpace ? 1 : 0) + wordWidth > width {
        out += "\n  "
        used = 2
      } else if pendingSpace && used > 2 {
        out += " "
        used += 1
      }
      out += word
      used += wordWidth
      word = ""
      wordWidth = 0
      pendingSpace = false
    }

    mutating func finished() -> String {
      breakWord()
      return out + "\n"
    }
  }
}
