import ArgumentParser
import Glibc
import Reports
import TextModel

/// Shows a result on the terminal.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows quotations in context on the terminal.",
    discussion: """
      DIR is a folder that `sayso extract -o DIR` wrote, or a file of records. Filters narrow the \
      list; all of them must fit. Names and words are found in any case. Assertions and beliefs are \
      shown, what people mean by a quotation; --attribution all shows everything.

        sayso show results --speaker "He Yadong" --pole oppose
        sayso show results --by speaker --table
      """)

  @Argument(help: "Result folder, file of records, or - for standard input.")
  var directory: String

  @Option(help: "Only speakers whose name holds this.")
  var speaker: String?

  @Option(help: "Only documents whose id or title holds this.")
  var document: String?

  @Option(help: "Only quotations with a stance toward a target that holds this.")
  var target: String?

  @Option(help: "Only quotations with a stance of this pole: support, oppose, mixed, neutral.")
  var pole: Pole?

  @Option(help: "Only this kind: direct, mixed or indirect.")
  var kind: QuotationKind?

  @Option(
    help: ArgumentHelp(
      "Types to show: assertion, belief, fact, eventuality, with commas, or all.",
      valueName: "types"))
  var attribution = "assertion,belief"

  @Option(help: "Only quotations whose text holds this.")
  var grep: String?

  @Option(help: "Only the quotation with this id.")
  var id: String?

  @Option(help: "Groups the list: speaker (most quoted first) or document.")
  var by: Grouping?

  @Option(help: "At most this many quotations.")
  var limit: Int?

  @Flag(help: "One line for each quotation.")
  var table = false

  @Option(help: "Colours: auto (on a terminal, without NO_COLOR), always or never.")
  var color = ColorChoice.auto

  @Flag(help: "Writes straight to the terminal, without a pager.")
  var noPager = false

  enum Grouping: String, ExpressibleByArgument, CaseIterable { case speaker, document }
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  func run() throws {
    try CommandFailure.reported { try show() }
  }

  private func show() throws {
    let result = try ResultFolder(path: directory)
    var documents: [String: ResultDocument] = [:]
    for entry in result.documents where documents[entry.id] == nil { documents[entry.id] = entry }
    let onTerminal = isatty(1) == 1
    let noColor = Self.environment("NO_COLOR").map { !$0.isEmpty } ?? false
    let view = TerminalView(
      width: Self.columns(),
      hasColors: color == .always || color == .auto && onTerminal && !noColor)
    let types = try attribution == "all" ? nil : Extract.attributions(attribution)
    let fitting = result.quotations.filter { fits($0, documents[$0.document]) }
    let found = fitting.filter { id != nil || types?.contains($0.attribution) ?? true }
    var room = limit.map { max($0, 0) } ?? Int.max
    var out = table && !found.isEmpty ? view.rowHeading : ""
    for group in groups(found, documents) where room > 0 {
      if let title = group.title { out += view.heading(title, count: group.quotations.count) }
      for quotation in group.quotations.prefix(room) {
        out += table ? view.row(quotation) : view.card(quotation, documents[quotation.document])
      }
      room -= min(room, group.quotations.count)
      if table && group.title != nil { out += "\n" }
    }
    try write(out + closing(found.count, of: fitting.count), pages: onTerminal && !noPager)
  }

  /// What was not shown, and how to see it.
  private func closing(_ found: Int, of all: Int) -> String {
    var out = ""
    if let limit, found > max(limit, 0) { out += "\(found - max(limit, 0)) more; raise --limit\n" }
    if all == 0 { out += "no quotation fits\n" }
    if all > found {
      out += "\(all - found) that fit are of other types than \(attribution); --attribution all\n"
    }
    return out
  }

  private func fits(_ quotation: ResultQuotation, _ document: ResultDocument?) -> Bool {
    func holds(_ text: String?, _ wanted: String) -> Bool {
      text.map { $0.lowercased().contains(wanted.lowercased()) } ?? false
    }
    if let id, quotation.id != id { return false }
    if let kind, quotation.kind != kind { return false }
    if let speaker {
      let names = [quotation.speaker?.name, quotation.source.first?.text]
      if !names.contains(where: { holds($0, speaker) }) { return false }
    }
    if let wanted = self.document {
      if !holds(quotation.document, wanted) && !holds(document?.title, wanted) { return false }
    }
    if target != nil || pole != nil {
      let fits = quotation.stances.contains { stance in
        (target.map { holds(stance.target, $0) } ?? true)
          && (pole.map { stance.pole == $0 } ?? true)
      }
      if !fits { return false }
    }
    if let grep, !holds(quotation.text, grep) { return false }
    return true
  }

  private struct Group {
    let title: String?
    var quotations: [ResultQuotation]
  }

  private static let noName = "no name"

  private func groups(
    _ quotations: [ResultQuotation], _ documents: [String: ResultDocument]
  ) -> [Group] {
    guard let by else { return [Group(title: nil, quotations: quotations)] }
    var place: [String: Int] = [:]
    var groups: [Group] = []
    for quotation in quotations {
      let key: String
      switch by {
      case .speaker: key = quotation.speaker?.name ?? Self.noName
      case .document: key = documents[quotation.document]?.title ?? quotation.document
      }
      if let at = place[key] {
        groups[at].quotations.append(quotation)
      } else {
        place[key] = groups.count
        groups.append(Group(title: key, quotations: [quotation]))
      }
    }
    if by == .document { return groups }
    return groups.enumerated().sorted { a, b in
      // Those without a name stand at the end.
      let (m, n) = (a.element.title == Self.noName, b.element.title == Self.noName)
      if m != n { return n }
      let (x, y) = (a.element.quotations.count, b.element.quotations.count)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }

  private func write(_ text: String, pages: Bool) throws {
    if pages {
      let pager = Self.environment("PAGER") ?? "less -FRX"
      if !pager.isEmpty, let pipe = popen(pager, "w") {
        fputs(text, pipe)
        if pclose(pipe) == 0 { return }
      }
    }
    try LineReader.write(Array(text.utf8), to: "-")
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func columns() -> Int {
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment("COLUMNS").flatMap { Int($0) } ?? 100
  }
}

extension Pole: ExpressibleByArgument {}
extension QuotationKind: ExpressibleByArgument {}
