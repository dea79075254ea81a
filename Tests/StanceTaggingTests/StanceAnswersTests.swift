import Lexicons
import Sayso
import StanceTagging
import Testing

/// Lines of `sayso stance` that are answered together.
@Suite struct StanceAnswersTests {
  private static let lines: [String] = (0..<150).map { i in
    switch i % 7 {
    case 3: "{\"id\":\"\(i)\",\"text\":\"The mayor praised the new bridge.\"}"
    case 5: "{\"id\":\"\(i)\",\"text\":\"Voters"
    default:
      "{\"id\":\"\(i)\",\"text\":\"We oppose the toll in ward \(i).\",\"target\":\"toll\"}"
    }
  }

  private func answer(_ lines: [String], each size: Int) throws -> (text: String, errors: Int) {
    let answers = try StanceAnswers(try Lexicon(LexiconFiles()))
    let bytes = lines.map { Array($0.utf8) }
    var out: [UInt8] = []
    var errors = 0
    var first = 0
    while first < bytes.count {
      let end = min(first + size, bytes.count)
      // Laid side by side, so that all lines of a batch stand in one place.
      let all = bytes[first..<end].flatMap { $0 }
      errors += all.withUnsafeBufferPointer { all in
        var at = 0
        let parts = bytes[first..<end].map { line in
          defer { at += line.count }
          return UnsafeBufferPointer(rebasing: all[at..<at + line.count])
        }
        return answers.append(parts, first: first + 1, to: &out)
      }
      first = end
    }
    return (String(decoding: out, as: UTF8.self), errors)
  }

  @Test func batchesAnswerLikeSingleLines() throws {
    let alone = try answer(Self.lines, each: 1)
    let together = try answer(Self.lines, each: StanceAnswers.batchLines)
    #expect(alone.text == together.text)
    #expect(alone.errors == together.errors)
    #expect(alone.errors == 42)
    let answered = alone.text.split(separator: "\n")
    #expect(answered.count == Self.lines.count)
    #expect(answered[0].contains("\"id\":\"0\",\"pole\":\"oppose\""))
    #expect(answered[3].contains("missing-target"))
    #expect(answered[5].contains("not-json"))
  }

  @Test func linesWithOneTextAnswerLikeSingleLines() throws {
    let text = "The union welcomed the bridge but opposed the toll."
    let lines = ["bridge", "toll", "union", "ferry", "toll"].enumerated().map { i, target in
      "{\"id\":\"\(i)\",\"text\":\"\(text)\",\"target\":\"\(target)\"}"
    }
    let alone = try answer(lines, each: 1)
    let together = try answer(lines, each: lines.count)
    #expect(alone.text == together.text)
    let answers = together.text.split(separator: "\n")
    #expect(answers[0].contains("\"pole\":\"support\""))
    #expect(answers[1].contains("\"pole\":\"oppose\""))
  }

  /// A name that one target reads as a common noun is a name again for the next; holders, targets that
  /// are not there and texts too long to be read whole come between.
  @Test func readingsThatServeAgainAnswerLikeSingleLines() throws {
    let short = "Vaping is harmful, Holt said, and Reed opposed the ban. Who needs it? Not Holt."
    let long =
      String(repeating: "The clerk read the list aloud to the hall. ", count: 24)
      + "Reed opposed the ban, and Holt welcomed the toll."
    let named = "Professor Ann Holt said the benefits of the drug outweigh its risks."
    let joined =
      "Captain Ann Holt denied that she had asked for the transfer and joined the strike."
    let targets = ["vaping", "ban", "Reed", "toll", "ferry", "it", "Vaping"]
    let all = [
      (short, targets), (long, targets), (short, targets),
      (named, ["professor", "Professor", "the drug", "professor", "the drug"]),
      (joined, ["the transfer", "the strike", "captain", "the transfer"]),
    ]
    var lines: [String] = []
    for (text, targets) in all {
      for target in targets {
        for holder in [",\"holder\":\"Holt\"", "", ",\"holder\":\"Nobody\""] {
          lines.append("{\"text\":\"\(text)\",\"target\":\"\(target)\"\(holder)}")
        }
      }
    }
    let alone = try answer(lines, each: 1)
    #expect(alone.text == (try answer(lines, each: StanceAnswers.batchLines)).text)
    #expect(alone.text == (try answer(lines, each: 5)).text)
    #expect(alone.text.split(separator: "\n").count == lines.count)
  }

  @Test func bytesThatAreNoUTF8AreReplaced() throws {
    let parts: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE2, 0xED, 0xEF,
      0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    var seed: UInt64 = 7
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    for _ in 0..<4000 {
      var text = [UInt8](repeating: 0x61, count: random(20))
      for _ in 0..<random(6) { text.append(parts[random(parts.count)]) }
      text += [UInt8](repeating: 0x62, count: random(3))
      let line = Array("{\"text\":\"".utf8) + text + Array("\",\"target\":\"a\"}".utf8)
      let request = try line.withUnsafeBufferPointer { try StanceRequest($0) }
      #expect(request?.text == Array(String(decoding: text, as: UTF8.self).utf8), "seed \(seed)")
    }
  }

  @Test(
    "places count code points",
    arguments: [
      ("Roe sold it.", 0, 3, "Roe"), ("“Roe” sold it.", 1, 4, "Roe"),
      ("Zoë Roe sold it.", 0, 3, "Zoë"), ("Zoë Roe sold it.", 2, 7, "ë Roe"),
      ("He sold it, Zoë", 12, 15, "Zoë"),
    ])
  func places(_ text: String, _ start: Int, _ end: Int, _ words: String) throws {
    let line =
      "{\"text\":\"\(text)\",\"target\":{\"name\":\"x\",\"start\":\(start),\"end\":\(end)}}"
    let request = try Array(line.utf8).withUnsafeBufferPointer { try StanceRequest($0) }
    guard case .span(let span)? = request?.statement()?.target else {
      Issue.record("no span")
      return
    }
    #expect(String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self) == words)
  }

  @Test(
    "objects inside a line are read where they belong",
    arguments: [
      (
        "{\"text\":\"Roe sold it.\",\"target\":{\"holder\":{\"name\":\"x\"},\"name\":\"Roe\"}}",
        "Roe"
      ),
      (
        "{\"text\":\"Roe sold it.\",\"target\":{\"name\":\"Roe\",\"holder\":{\"name\":\"x\"}}}",
        "Roe"
      ),
      ("{\"text\":\"Roe sold it.\",\"meta\":{\"name\":\"x\"},\"target\":\"Roe\"}", "Roe"),
      ("{\"text\":\"Roe sold it.\",\"target\":{\"start\":1},\"target\":{\"name\":\"Roe\"}}", "Roe"),
    ])
  func nested(_ line: String, _ name: String) throws {
    let request = try Array(line.utf8).withUnsafeBufferPointer { try StanceRequest($0) }
    #expect(request?.targetName == name)
    #expect(request?.statement()?.holder == nil)
  }

  @Test func holderInMetaCounts() throws {
    let line =
      "{\"text\":\"Roe sold it.\",\"target\":\"it\","
      + "\"meta\":{\"start\":3,\"holder\":{\"start\":0,\"end\":3,\"name\":\"Roe\"}}}"
    let request = try Array(line.utf8).withUnsafeBufferPointer { try StanceRequest($0) }
    #expect(request?.statement()?.holderName == "Roe")
  }
}
