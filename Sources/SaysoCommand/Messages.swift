import BatchProcessing
import Glibc
import JSONText
import TextModel

/// Messages for people, or as JSON lines for programs, on stderr.
struct Messages: Sendable {
  var quiet = false
  var json = false
  /// Whether a progress bar may stand on the line.
  var overBar = false
  /// Problems of documents that are shown; the rest is only counted.
  var limit = Int.max

  /// Writes text to stderr; what cannot be written there is lost.
  static func write(_ text: String) { try? writeAll(Array(text.utf8), to: 2, "stderr") }

  /// A problem of a document or file, as `path:line: error[CODE]: what`.
  func problem(_ problem: ProblemRecord) {
    if quiet { return }
    if json {
      event("error") { json in
        json.key("code")
        json.string(problem.code)
        json.key("message")
        json.string(problem.message)
        json.key("path")
        json.string(problem.path)
        json.key("line")
        if let line = problem.line { json.int(line) } else { json.null() }
      }
      return
    }
    var place = Self.printable(problem.path ?? "stdin")
    if let line = problem.line { place += ":\(line)" }
    Self.write(
      erasing + "\(place): error[\(problem.code)]: \(Self.printable(problem.message))\n")
  }

  private var erasing: String { overBar ? ProgressBar.erasing : "" }

  /// A sentence about the run as a whole.
  ///
  /// - Parameter figures: What a program wants to know of it, for messages as JSON.
  func note(
    _ text: String, kind: StaticString = "note", figures: [(name: StaticString, value: Int)] = []
  ) {
    if quiet { return }
    if json {
      event(kind) { json in
        json.key("message")
        json.string(text)
        for figure in figures {
          json.key(figure.name)
          json.int(figure.value)
        }
      }
    } else {
      Self.write(erasing + "sayso: \(Self.printable(text))\n")
    }
  }

  func event(_ kind: StaticString, _ body: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    json.beginObject()
    json.key("event")
    json.string(kind.description)
    body(&json)
    json.endObject()
    json.bytes.append(10)
    try? writeAll(json.bytes, to: 2, "stderr")
  }

  /// Text of unknown origin without what would steer a terminal.
  static func printable(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      let isControl =
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || scalar.properties.generalCategory == .format
      out.unicodeScalars.append(isControl ? "?" : scalar)
    }
    return out
  }
}

/// Writes text to stdout.
func writeOut(_ text: String) throws(OutputError) {
  try writeAll(Array(text.utf8), to: 1, "stdout")
}
