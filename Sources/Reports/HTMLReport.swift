import ReportPage
import TextModel

/// The attribution report: one HTML file that needs nothing else, with the data packed inside.
///
/// Corpus text is only ever packed data; the page shows it through `textContent`. A content security
/// policy names the digests of the page's own style and script and allows nothing else.
public struct HTMLReport: Sendable {
  private let result: ResultFolder
  private let title: String

  /// Prepares the report of `result`. Documents that carry their text are shown whole.
  public init(_ result: ResultFolder, title: String) {
    self.result = result
    self.title = title
  }

  /// The page. Equal results give equal bytes.
  ///
  /// - Complexity: O(size of the result).
  public func bytes() -> [UInt8] {
    let style = Self.style()
    let script = Self.script()
    var out: [UInt8] = []
    out.append(
      contentsOf: """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        script-src 'sha256-\(Self.digest(script))'; style-src 'sha256-\(Self.digest(style))'; \
        base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="generator" content="Sayso">
        <title>\(Self.escaped(title))</title>
        <style>
        """.utf8)
    out += style
    out.append(
      contentsOf: """
        </style>
        </head>
        <body>
        <main id="main" tabindex="-1"><noscript><p>This report needs JavaScript; it loads nothing \
        from the network.</p></noscript></main>

        """.utf8)
    let data = ReportData(result, title: title)
    append(data.core, id: "core", to: &out)
    for (number, part) in data.parts.enumerated() {
      append(part, id: "part\(number)", to: &out)
    }
    out.append(contentsOf: "<script>".utf8)
    out += script
    out.append(contentsOf: "</script>\n</body>\n</html>\n".utf8)
    return out
  }

  private func append(_ json: [UInt8], id: String, to out: inout [UInt8]) {
    out.append(contentsOf: "<script type=\"text/plain\" id=\"\(id)\">".utf8)
    Base64.append(Gzip.compressed(json), to: &out)
    out.append(contentsOf: "</script>\n".utf8)
  }

  private static func style() -> [UInt8] {
    var count = 0
    let bytes = report_page_style(&count)
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private static func script() -> [UInt8] {
    var out: [UInt8] = [0x0A]
    for i in 0..<report_page_script_count() {
      var count = 0
      let bytes = report_page_script(i, &count)
      out += UnsafeBufferPointer(start: bytes, count: count)
    }
    return out
  }

  /// Digest as a content security policy writes it.
  private static func digest(_ bytes: [UInt8]) -> String {
    Base64.string(bytes.withUnsafeBufferPointer { SHA256.digest($0) })
  }

  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\0": out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
