import ArgumentParser
import BatchProcessing
import JSONText

/// `sayso manual`: the manual page, made from the argument parser's own description.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual page (roff) to stdout.",
    discussion: "Example: sayso manual > sayso.1 && man ./sayso.1")

  func run() throws {
    let help: JSONValue
    do throws(JSONError) {
      help = try JSONParser.parse(SaysoCommand._dumpHelp())
    } catch {
      throw CommandFailure.usage("the parser's description is not JSON: \(error)")
    }
    do throws(OutputError) {
      try writeOut(ManualPage(help["command"] ?? .null).roff)
    } catch {
      throw Extract.failure(error)
    }
  }
}

/// A command with its subcommands as a manual page.
struct ManualPage {
  private(set) var roff = ""

  /// - Parameter command: The root command as the argument parser dumps it.
  init(_ command: JSONValue) {
    let name = command["commandName"]?.string ?? ""
    let abstract = command["abstract"]?.string ?? ""
    roff += ".TH \(Self.escaped(name.uppercased())) 1 \"\" \"\(Self.escaped(name))"
    roff += " \(Self.escaped(Version.sayso))\" \"User Commands\"\n"
    section("NAME")
    line("\(name) - \(abstract)")
    section("SYNOPSIS")
    roff += ".B \(Self.escaped(name))\n"
    line("command [options]")
    section("DESCRIPTION")
    paragraphs(command["discussion"]?.string)
    section("COMMANDS")
    for part in Self.shown(command["subcommands"]) { add(part, after: name) }
    section("OPTIONS")
    options(of: command)
  }

  private mutating func add(_ command: JSONValue, after parent: String) {
    let name = command["commandName"]?.string ?? ""
    if name == "help" { return }
    let whole = "\(parent) \(name)"
    roff += ".SS \"\(Self.escaped(whole))\(Self.escaped(Self.usage(of: command)))\"\n"
    paragraphs(command["abstract"]?.string)
    paragraphs(command["discussion"]?.string)
    options(of: command)
    for part in Self.shown(command["subcommands"]) { add(part, after: whole) }
  }

  private static func usage(of command: JSONValue) -> String {
    var text = " [options]"
    for argument in shown(command["arguments"]) where argument["kind"]?.string == "positional" {
      text += " <\(argument["valueName"]?.string ?? "")>"
      if argument["isRepeating"]?.bool == true { text += " ..." }
    }
    return text
  }

  private mutating func options(of command: JSONValue) {
    for argument in Self.shown(command["arguments"]) {
      let value = argument["valueName"]?.string ?? ""
      let names = (argument["names"]?.array ?? []).map { name in
        (name["kind"]?.string == "long" ? "--" : "-") + (name["name"]?.string ?? "")
      }
      // Those of the root are listed once.
      if command["superCommands"] != nil
        && (names.contains("--help") || names.contains("--version"))
      {
        continue
      }
      roff += ".TP\n"
      if argument["kind"]?.string == "positional" {
        roff += ".I \(Self.escaped(value))\n"
      } else {
        roff += ".B \"" + Self.escaped(names.joined(separator: ", ")) + "\"\n"
        if argument["kind"]?.string == "option" {
          roff.removeLast(2)
          roff += Self.escaped(" \(value)") + "\"\n"
        }
      }
      var text = argument["abstract"]?.string ?? ""
      if let standard = argument["defaultValue"]?.string { text += " (default: \(standard))" }
      line(text)
    }
  }

  private static func shown(_ list: JSONValue?) -> [JSONValue] {
    (list?.array ?? []).filter { $0["shouldDisplay"]?.bool != false }
  }

  // MARK: Lines

  private mutating func section(_ name: String) { roff += ".SH \(name)\n" }

  private mutating func paragraphs(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    var isOpen = false
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if part.isEmpty {
        isOpen = false
        continue
      }
      if !isOpen { roff += ".PP\n" }
      isOpen = true
      line(String(part))
    }
  }

  /// A line of text: no first character of it is a request to the formatter.
  private mutating func line(_ text: String) {
    let escaped = Self.escaped(text)
    roff += (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "\"": out += "\\(dq"
      case _ where scalar.value >= 0x80:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
