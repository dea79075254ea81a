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

  /// What the program makes of the sample corpus, made once; empty where it failed.
  private static let sample = result("sample-result", of: [root + "/Corpus"])

  /// The same of its first twelve articles, or of all in a long run.
  static let fewArticles: String = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/Corpus")) ?? []
    let texts = names.filter { $0.hasSuffix(".txt") }.sorted().map { root + "/Corpus/" + $0 }
    return isLong ? sample : result("few-articles", of: Array(texts.prefix(12)))
  }()

  private static func result(_ name: String, of paths: [String]) -> String {
    let folder = root + "/.build/" + name
    try? FileManager.default.removeItem(atPath: folder)
    let made = try? ResultFixture.finished(
      program, ["extract", "--quiet", "--keep-text", "-o", folder] + paths)
    return made?.code == 0 ? folder : ""
  }

  @Test(
    "the report of the sample corpus works in Chromium",
    .enabled(if: canBrowse, "Chromium, python3 or the built program is not there"),
    .timeLimit(.minutes(15)))
  func browser() throws {
    try #require(!Self.sample.isEmpty)
    let script = Self.root + "/Tests/ReportsTests/browser/report_test.py"
    let tested = try ResultFixture.finished(
      "python3",
      [
        script, Self.program, Self.sample, "--shots", Self.root + "/.build/shots",
        "--big", Self.isLong ? "100000" : "10000",
      ])
    let lines = tested.output.split(separator: "\n")
    for note in lines where note.hasPrefix("note") { print(note) }
    #expect(
      tested.code == 0, "\(lines.filter { !$0.hasPrefix("ok ") }.joined(separator: "\n"))")
    #expect(lines.count { $0.hasPrefix("ok ") } > 100)
  }
}
