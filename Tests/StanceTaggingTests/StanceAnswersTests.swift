import Lexicons
import Sayso
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
