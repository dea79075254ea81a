import Foundation
import Lexicons
import QuoteExtraction
import Sayso
import TextModel
import Testing

/// One line of `SpeakerCases.txt`: a text with the sources marked and their speakers.
struct SpeakerCase: CustomTestStringConvertible, Sendable {
  /// A source and what it must come out as.
  struct Expectation: Sendable {
    var start: Int
    var end: Int
    /// Canonical name; "-" for nobody with a name, "?" for equal candidates.
    var name: String
    var role: String?
  }
  var line: String
  var text: [UInt8] = []
  var expectations: [Expectation] = []

  var testDescription: String { line }

  init(_ line: String) {
    self.line = line
    var rest = Array(line.replacingOccurrences(of: " // ", with: "\n\n").utf8)[...]
    while let byte = rest.first {
      guard byte == UInt8(ascii: "{"), let bar = rest.firstIndex(of: UInt8(ascii: "|")),
        let close = rest.firstIndex(of: UInt8(ascii: "}"))
      else {
        text.append(byte)
        rest = rest.dropFirst()
        continue
      }
      let label = String(decoding: rest[(rest.startIndex + 1)..<bar], as: UTF8.self)
        .components(separatedBy: "; ")
      let start = text.count
      text += rest[(bar + 1)..<close]
      expectations.append(
        Expectation(
          start: start, end: text.count, name: label[0], role: label.count > 1 ? label[1] : nil))
      rest = rest[(close + 1)...]
    }
  }

  /// All cases of the file beside this one.
  static func all() throws -> [SpeakerCase] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("SpeakerCases.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { SpeakerCase(String($0)) }
  }

  /// One attribution for each marked source; its content is what stands in quotation marks in the
  /// sentence, else what follows the word after the source.
  func attributions(_ text: SegmentedText) -> [Attribution] {
    expectations.map { expectation in
      let first = text.tokens.firstIndex { Int($0.end) > expectation.start } ?? 0
      var end = text.tokens.firstIndex { Int($0.start) >= expectation.end } ?? text.tokens.count
      if end <= first { end = first + 1 }
      let sentence = text.sentences[Int(text.sentenceOfToken[first])]
      let marked = sentence.range.filter { text.tokens[$0].kind == .quotationMark }
      var content = TokenRange(min(end + 1, Int(sentence.end) - 1), Int(sentence.end))
      if let open = marked.first, let close = marked.last, close > open {
        content = TokenRange(open, close + 1)
      }
      return Attribution(
        cueHead: min(end, text.tokens.count - 1), cue: TokenRange(end, end + 1),
        content: [content], source: TokenRange(first, end), kind: .indirect, type: .assertion)
    }
  }
}
