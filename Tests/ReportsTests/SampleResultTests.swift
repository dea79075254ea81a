import Foundation
import Testing

/// What the built program makes of the sample corpus, read back by other programs.
@Suite struct SampleResultTests {
  private static let hasPython = HTMLReportTests.hasProgram && ResultFixture.has("python3")

  @Test(
    "every export is read back without loss",
    .enabled(if: hasPython, "python3 or the built program is not there"))
  func exports() throws { try run("exports_test.py", lines: 20) }

  @Test(
    "the recipes of EXPORTS.md run",
    .enabled(if: hasPython, "python3 or the built program is not there"))
  func recipes() throws { try run("recipes.py", lines: 2) }

  private func run(_ script: String, lines least: Int) throws {
    try #require(!HTMLReportTests.fewArticles.isEmpty)
    let tested = try ResultFixture.finished(
      "python3",
      [
        HTMLReportTests.root + "/Tests/ReportsTests/" + script, HTMLReportTests.program,
        HTMLReportTests.fewArticles,
      ])
    let lines = tested.output.split(separator: "\n")
    for note in lines where note.hasPrefix("note") { print(note) }
    #expect(
      tested.code == 0, "\(lines.filter { !$0.hasPrefix("ok ") }.joined(separator: "\n"))")
    #expect(lines.count >= least)
  }
}
