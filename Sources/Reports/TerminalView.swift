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

  /// Columns of the speaker and of the stances in the table.
  private var columns: (name: Int, stances: Int) { width < 110 ? (20, 14) : (26, 22) }

  /// A row of the table: speaker, kind, stances, text, id. The id is never cut, so that it can be
  /// copied.
  public func row(_ quotation: ResultQuotation) -> String {
    let stances = quotation.stances.map { Self.sign($0.pole) + $0.target }.joined(separator: " ")
    return row(
      DisplayText.safe(speaker(quotation)), quotation.kind.rawValue, DisplayText.safe(stances),
      DisplayText.safe(quotation.text), DisplayText.safe(quotation.id), style: .bold)
  }

  private func row(
    _ speaker: String, _ kind: String, _ stances: String, _ text: String, _ id: String,
    style: Style
  ) -> String {
    let name = DisplayText.fitted(speaker, columns.name)
    let target = DisplayText.fitted(stances, columns.stances)
    let room = width - columns.name - columns.stances - 8 - 8 - DisplayText.width(id)
    let said = DisplayText.fitted(text, max(room, 12))
    let rest = style == .dim ? Style.dim : .plain
    let cells = [DisplayText.fitted(kind, 8), target, said].joined(separator: "  ")
    return painted(name, style) + "  " + painted(cells, rest) + "  " + painted(id, .dim) + "\n"
  }

  /// Heading of the table.
  public var rowHeading: String {
    row("speaker", "kind", "stances", "text", "id", style: .dim)
  }
}

extension TerminalView {
  private func painted(_ text: String, _ style: Style) -> String {
    hasColors && !text.isEmpty && style != .plain
      ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
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

  /// Breaks styled text into lines at spaces; words longer than a line, as in scripts without
  /// spaces, are cut.
  private struct Wrapper {
    private struct Cell {
      let character: Character
      let style: Style
      let columns: Int
    }

    private let width: Int
    private let painter: TerminalView
    private var cells: [Cell] = []

    init(width: Int, painter: TerminalView) {
      self.width = width - 2
      self.painter = painter
    }

    mutating func add(_ text: String, _ style: Style) {
      for character in text {
        cells.append(
          Cell(character: character, style: style, columns: DisplayText.width(character)))
      }
    }

    func finished() -> String {
      var out = ""
      var start = 0
      while start < cells.count {
        // As far as the line goes, then back to the last space.
        var end = start
        var used = 0
        while end < cells.count && used + cells[end].columns <= width {
          used += cells[end].columns
          end += 1
        }
        if end == start { end += 1 }
        var next = end
        if end < cells.count {
          if let space = cells[start...end].lastIndex(where: { $0.character == " " }),
            space > start
          {
            end = space
          }
          next = end
          while next < cells.count && cells[next].character == " " { next += 1 }
        }
        out += "  " + painted(cells[start..<end]) + "\n"
        start = next
      }
      return out
    }

    /// A line; cells of one style are painted in one go.
    private func painted(_ line: ArraySlice<Cell>) -> String {
      var out = ""
      var run = ""
      var style = Style.plain
      func close() { out += style == .plain ? run : painter.painted(run, style) }
      for cell in line {
        if cell.style != style {
          close()
          run = ""
          style = cell.style
        }
        run.append(cell.character)
      }
      close()
      return out
    }
  }
}
