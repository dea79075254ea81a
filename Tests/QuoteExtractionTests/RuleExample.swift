import Glibc
import TextModel

/// One line of an `.examples` file: a text with its expected spans, for or against a rule.
struct RuleExample: Sendable, CustomStringConvertible {
  enum Sign: Character, Sendable {
    /// Comes out with exactly these spans and by this rule.
    case positive = "+"
    /// Does not come out by this rule.
    case negative = "-"
    /// A known gap: as `positive`, but must still fail.
    case gap = "?"
  }

  var rule: String
  var sign: Sign
  var line: Int
  var file: String
  /// The line as written, marks included: `{content|…}`, `{cue|…}`, `{source|…}`. `¶` is a paragraph
  /// break; at the beginning it says that the text has a headline of its own.
  var marked: String

  var description: String { "\(file):\(line): \(rule) \(sign.rawValue) \(marked)" }
}

/// A block of examples: a rule, why it is there, and its lines.
struct RuleBlock: Sendable {
  var rule: String
  var why: String
  var examples: [RuleExample]
}

/// What is wrong with a file of examples.
struct ExampleError: Error, CustomStringConvertible {
  var description: String
}

extension RuleBlock {
  /// Reads the blocks of a file; any line that is no example, `rule`, `why`, comment or blank is an
  /// error.
  static func read(_ path: String, name: String) throws -> [RuleBlock] {
    let text = try contents(path)
    var blocks: [RuleBlock] = []
    for (n, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("rule ") {
        blocks.append(RuleBlock(rule: String(line.dropFirst(5)), why: "", examples: []))
      } else if line.hasPrefix("why "), !blocks.isEmpty {
        blocks[blocks.count - 1].why = String(line.dropFirst(4))
      } else if let first = line.first, let sign = RuleExample.Sign(rawValue: first),
        line.dropFirst().first == " ", !blocks.isEmpty
      {
        blocks[blocks.count - 1].examples.append(
          RuleExample(
            rule: blocks[blocks.count - 1].rule, sign: sign, line: n + 1, file: name,
            marked: String(line.dropFirst(2))))
      } else {
        throw ExampleError(description: "\(name):\(n + 1): cannot read '\(line)'")
      }
    }
    return blocks
  }

  private static func contents(_ path: String) throws -> String {
    guard let file = fopen(path, "rb") else {
      throw ExampleError(description: "\(path): cannot be opened")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let n = fread(&buffer, 1, buffer.count, file)
      if n == 0 { break }
      bytes += buffer[..<n]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A surrounding in which every example is run.
enum ExampleVariant: CaseIterable, Sendable {
  case plain, afterMultibyteSentence, straightMarks, carriageReturns, atTheEnd

  /// The example in this surrounding, marks still inside.
  func marked(_ example: RuleExample) -> String {
    var body = example.marked
    var hasHeadline = false
    if body.first == "¶" {
      hasHeadline = true
      body.removeFirst()
    }
    body = body.split(separator: "¶", omittingEmptySubsequences: false).joined(separator: "\n\n")
    var text = hasHeadline ? body : "Town Diary\n\n" + body
    switch self {
    case .plain: text += "\n\nThe shops close at six.\n"
    case .afterMultibyteSentence:
      text =
        hasHeadline
        ? "\u{FEFF}" + text : "Kraków Diary 🙂\n\nThe café in Łódź opens at nine.\n\n" + body
      text += "\n"
    case .straightMarks:
      let plain: [Character: Character] = ["“": "\"", "”": "\"", "‘": "'", "’": "'"]
      text = String(text.map { plain[$0] ?? $0 }) + "\n"
    case .carriageReturns:
      text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
      text += "\r\n"
    case .atTheEnd: break
    }
    return text
  }
}

/// A text without its marks, and the spans they stood for.
struct ExpectedSpans {
  var text: [UInt8] = []
  var content: [TextSpan] = []
  var cue: [TextSpan] = []
  var source: [TextSpan] = []

  init(_ marked: String) {
    var open: (label: String, start: Int)?
    var label = ""
    var inLabel = false
    for character in marked {
      switch character {
      case "{":
        inLabel = true
        label = ""
      case "|" where inLabel:
        inLabel = false
        open = (label, text.count)
      case "}" where open != nil:
        if let (name, start) = open {
          let span = TextSpan(start, text.count)
          switch name {
          case "content": content.append(span)
          case "cue": cue.append(span)
          default: source.append(span)
          }
        }
        open = nil
      default:
        if inLabel { label.append(character) } else { text += Array(String(character).utf8) }
      }
    }
  }
}
