import Foundation
import Reports
import Testing

@Suite struct HTMLReportTests {
  private func page(_ title: String = "A title") throws -> String {
    let fixture = try ResultFixture()
    defer { fixture.remove() }
    let report = HTMLReport(try ResultFolder(path: fixture.path), title: title)
    #expect(report.bytes() == report.bytes())
    return String(decoding: report.bytes(), as: UTF8.self)
  }

  @Test("the page names nothing outside of itself")
  func selfContained() throws {
    let page = try page()
    for outside in ["src=", "href=\"http", "url(", "@import", "fetch(", "XMLHttpRequest"] {
      #expect(!page.contains(outside), "\(outside)")
    }
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("unsafe-inline"))
  }

  @Test("corpus text never becomes markup")
  func inert() throws {
    let page = try page("<script>alert(1)</script>")
    for way in [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function",
      "createContextualFragment", "<script>alert",
    ] {
      #expect(!page.contains(way), "\(way)")
    }
    #expect(page.contains("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>"))
    // Texts are packed: none of them is to be read in the page itself.
    #expect(!page.contains("Nobody’s line"))
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  static let program =
    ProcessInfo.processInfo.environment["SAYSO_BINARY"] ?? root + "/.build/debug/sayso"
  static let hasProgram = FileManager.default.fileExists(atPath: program)
  private static let isLong = ProcessInfo.processInfo.environment["SAYSO_LONG"] != nil
  private static let canBrowse =
    ["chromium", "chromium-browser", "google-chrome"].contains { ResultFixture.has($0) }
    && hasProgram && ResultFixture.has("python3")

  /// Runs the program over the sample corpus.
  static func extractSample(to folder: String) throws {
    let made = try ResultFixture.finished(
      program, ["extract", "--quiet", "--keep-text", root + "/Corpus", "-o", folder])
    #expect(made.code == 0, "\(made.output)")
  }

  @Test(
    "the report of the sample corpus works in Chromium",
    .enabled(if: canBrowse, "Chromium, python3 or the built program is not there"),
    .timeLimit(.minutes(15)))
  func browser() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.extractSample(to: folder.path)
    let script = Self.root + "/Tests/ReportsTests/browser/report_test.py"
    let tested = try ResultFixture.finished(
      "python3",
      [
        script, Self.program, folder.path, "--shots", Self.root + "/.build/shots",
        "--big", Self.isLong ? "100000" : "10000",
      ])
    let lines = tested.output.split(separator: "\n")
    for note in lines where note.hasPrefix("note") { print(note) }
    #expect(
      tested.code == 0, "\(lines.filter { !$0.hasPrefix("ok ") }.joined(separator: "\n"))")
    #expect(lines.count { $0.hasPrefix("ok ") } > 100)
  }
}
