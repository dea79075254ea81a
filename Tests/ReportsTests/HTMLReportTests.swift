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

  static let program = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".build/debug/sayso").path
  static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("browser/report_test.py").path
  static let canBrowse =
    ["chromium", "chromium-browser", "google-chrome"].contains { ResultFixture.has($0) }
    && FileManager.default.fileExists(atPath: program) && ResultFixture.has("python3")

  @Test(
    "the page works in Chromium",
    .enabled(if: canBrowse, "Chromium, python3 or the built program is not there"))
  func browser() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", Self.script, Self.program]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let failed = output.split(separator: "\n").filter { !$0.hasPrefix("ok ") }
    #expect(process.terminationStatus == 0, "\(failed.joined(separator: "\n"))")
  }
}
