import Glibc
import JSONText
import Testing

/// The commands that show, explain, turn and score results, run as users run them.
@Suite struct ReportCommandsTests {
  private static let article = """
    Harbour levy divides the town

    The harbour levy is a mistake, said Zoë Ng, the trade minister. “We will fight it,” she added.

    Informed sources told the paper that 何亚东 welcomed the coastal treaty. Mayor Ola Brandt said the \
    levy “protects every boat in the harbour.”
    """

  /// A result with its text that no test changes; made once, for the program starts slowly when it
  /// is not optimised.
  nonisolated(unsafe) private static let shared: Result = {
    atexit { Scratch.remove(ReportCommandsTests.shared.scratch.path) }
    return Result()
  }()

  /// A result of the article, in a folder that goes away with it.
  private struct Result {
    let scratch = Scratch()
    var folder: String { scratch.path + "/result" }

    init(_ options: [String] = ["--keep-text"]) {
      let text = scratch.write("port.txt", ReportCommandsTests.article)
      let made = Program.run(["extract", "--quiet", text, "-o", folder] + options)
      #expect(made.code == 0, "\(made.err)")
    }

    var quotations: [JSONValue] {
      scratch.read("result/quotations.jsonl").split(separator: 10).compactMap {
        try? JSONParser.parse(Array($0))
      }
    }
  }

  @Test("show filters by speaker, text, kind and document, and tells when nothing fits")
  func showFilters() {
    let result = Self.shared
    let all = Program.run(["show", result.folder, "--table", "--attribution", "all"])
    #expect(all.lines.count == result.quotations.count + 1)
    let one = Program.run(["show", result.folder, "--speaker", "zoë ng", "--grep", "fight"])
    #expect(one.lines.first?.hasPrefix("Zoë Ng") == true, "\(one.lines)")
    #expect(one.lines.count { $0.contains("port.txt#") } == 1)
    let types = result.quotations.compactMap { $0["attribution"]?.string }
    let usual = types.count { $0 == "assertion" || $0 == "belief" }
    let opened = Program.run(["show", result.folder, "--table"])
    #expect(opened.lines.count { $0.contains("port.txt#") } == usual)
    if usual < types.count { #expect(opened.lines.last?.hasSuffix("--attribution all") == true) }
    #expect(
      Program.run(["show", result.folder, "--grep", "nowhere"]).lines == ["no quotation fits"])
    let none = Program.run(["show", result.folder, "--document", "elsewhere"])
    #expect(none.lines == ["no quotation fits"])
    let few = Program.run(
      ["show", result.folder, "--limit", "1", "--table", "--attribution", "all"])
    #expect(few.lines.count == 3 && few.lines[2].hasSuffix("more; raise --limit"))
    let grouped = Program.run(["show", result.folder, "--by", "speaker", "--limit", "1"])
    #expect(grouped.lines.first?.hasPrefix("Zoë Ng  2") == true, "\(grouped.lines)")
  }

  @Test(
    "show paints only when it is asked to or on a terminal",
    arguments: [("always", [], true), ("auto", [], false), ("never", [], false)]
      as [(String, [String], Bool)])
  func colors(_ choice: String, _ environment: [String], _ isPainted: Bool) {
    let result = Self.shared
    let shown = Program.run(
      ["show", result.folder, "--color", choice], environment: ["PATH=/usr/bin:/bin"] + environment)
    #expect(shown.out.contains(0x1B) == isPainted)
  }

  @Test(
    "on a terminal show paints and pages, with NO_COLOR it does not paint",
    .enabled(if: access("/usr/bin/script", X_OK) == 0, "script is not there"))
  func terminal() {
    let result = Self.shared
    func shown(_ setting: String) -> [UInt8] {
      Program.shell(
        "\(setting) PAGER='sed s/^/paged:/' TERM=xterm script -qec \"$SAYSO show \(result.folder)\" "
          + "/dev/null </dev/null"
      ).out
    }
    let painted = shown("COLUMNS=80")
    #expect(painted.contains(0x1B))
    #expect(String(decoding: painted, as: UTF8.self).contains("paged:"))
    #expect(!shown("NO_COLOR=1").contains(0x1B))
  }

  @Test("a reader that goes away ends show quietly")
  func brokenPipe() {
    let result = Self.shared
    let shown = Program.shell("\"$SAYSO\" show \(result.folder) | head -1; echo ${PIPESTATUS:-0}")
    #expect(shown.err == "")
  }

  @Test("explain tells of tokens, marks, candidates, the speaker and the stance, and why each lost")
  func explains() {
    let scratch = Scratch()
    let path = scratch.write("port.txt", Self.article)
    let told = String(
      decoding: Program.run(["explain", path, "--tokens", "--tried"]).out, as: UTF8.self)
    for part in [
      "fight/vb", "in marks  “We will fight it,”", "cue.reporting-verb", "► “she”", "loses by",
      "speaker.pronoun", "pronoun.gender", "tried and given up:",
    ] {
      #expect(told.contains(part), "\(part)")
    }
  }

  @Test("explain of standard input as JSON has everything that the text form tells")
  func explainsJSON() throws {
    let out = Program.run(["explain", "-", "--json", "--tried"], input: Self.article).out
    let value = try JSONParser.parse(out)
    #expect(value["document"]?.string == "stdin")
    let marks = value["marks"]?.array ?? []
    #expect(marks.first?["text"]?.string == "“We will fight it,”")
    #expect((value["tokens"]?.array?.count ?? 0) > 50)
    let quotations = value["quotations"]?.array ?? []
    let speakers = value["speakers"]?.array ?? []
    #expect(!quotations.isEmpty && speakers.count == quotations.count)
    for (quotation, speaker) in zip(quotations, speakers) {
      #expect(speaker["name"]?.string == quotation["speaker"]?["name"]?.string)
    }
    let pronoun = speakers.first { $0["rule"]?.string == "speaker.pronoun" }
    #expect(pronoun?["candidates"]?.array?.first?["name"]?.string == "Zoë Ng")
    let stages = Set(
      (value["cues"]?.array ?? []).flatMap { $0["choices"]?.array ?? [] }
        .compactMap { $0["stage"]?.string })
    #expect(stages.isSuperset(of: ["cue", "side", "source"]))
  }

  @Test("explain finds a quotation of a run by its id", arguments: [true, false])
  func explainsRun(_ keepsText: Bool) throws {
    let result = keepsText ? Self.shared : Result([])
    for quotation in result.quotations.prefix(keepsText ? 3 : 1) {
      let id = try #require(quotation["id"]?.string)
      let corpus = keepsText ? [] : ["--corpus", result.scratch.path]
      let told = Program.run(
        ["explain", result.folder, "--quotation", id, "--json"] + corpus)
      #expect(told.code == 0, "\(told.err)")
      let value = try JSONParser.parse(told.out)
      #expect(value["quotations"]?.array == [quotation])
    }
    let unknown = Program.run(["explain", result.folder, "--quotation", "port.txt#99"])
    #expect(unknown.code == 2 && unknown.err.contains("no quotation has the id"))
    #expect(Program.run(["explain", result.folder]).code == 2)
  }

  @Test("extract --format writes the formats beside the records")
  func formats() {
    let result = Result(["--format", "html,csv,sqlite,brat,w3c,displacy,corenlp,citron,booknlp"])
    for name in [
      "report.html", "quotations.csv", "sayso.sqlite", "annotations.jsonld", "displacy.json",
      "brat/annotation.conf", "corenlp", "citron", "booknlp",
    ] {
      #expect(result.scratch.has("result/" + name), "\(name)")
    }
    let wrong = Program.run(
      ["extract", result.scratch.path + "/port.txt", "-o", result.folder + "2", "--format", "xls"])
    #expect(wrong.code == 2 && wrong.err.contains("--format 'xls' is not one of html, csv"))
    #expect(!result.scratch.has("result2/quotations.jsonl"))
    let bare = Program.run(["extract", result.scratch.path + "/port.txt", "--format", "csv"])
    #expect(bare.code == 2 && bare.err.contains("needs a folder"))
  }

  @Test("convert says what it needs, and refuses what is no result")
  func converts() {
    let result = Result([])
    let lacking = Program.run(["convert", result.folder, "--to", "brat"])
    #expect(lacking.code == 2 && lacking.err.contains("--keep-text"))
    let given = Program.run(
      ["convert", result.folder, "--to", "brat", "--corpus", result.scratch.path])
    #expect(given.code == 0 && result.scratch.has("result/brat/annotation.conf"))
    let nothing = Program.run(["convert", result.scratch.path, "--to", "csv"])
    #expect(nothing.code == 2 && nothing.err.contains("no quotations.jsonl"))
    let unwritable = Program.run(
      ["convert", result.folder, "--to", "csv", "-o", "/proc/nowhere/x.csv"])
    #expect(unwritable.code == 3)
  }

  @Test("evaluate takes all forms of gold and fails under a limit")
  func evaluates() throws {
    let result = Self.shared
    let scratch = Scratch()
    let brat = scratch.path + "/brat"
    #expect(Program.run(["convert", result.folder, "--to", "brat", "-o", brat]).code == 0)
    let perfect = Program.run(["evaluate", brat, result.folder, "--json"])
    let figures = try JSONParser.parse(perfect.out)
    #expect(figures["attributed"]?["f1"]?.double == 1)
    let gold = scratch.write(
      "gold/port.gold",
      """
      format gold 1
      text
      {content:1|“We won,”} {cue:1|said} {source:1|Zoë Ng}.
      end
      1  direct  Zoë Ng  -

      """)
    let marked = Program.run(["evaluate", gold, "--fail-under", "attributed=0.5", "--by", "rule"])
    #expect(marked.code == 0, "\(marked.err)")
    #expect(String(decoding: marked.out, as: UTF8.self).contains("cue.reporting-verb"))
    let failed = Program.run(
      ["evaluate", brat, gold, "--fail-under", "quotations_iou=0.5"])
    #expect(failed.code != 0)
    let low = Program.run(["evaluate", brat, result.folder, "--fail-under", "attributed=1.01"])
    #expect(low.code == 1 && low.err.contains("attributed is 1.000, below 1.01"))
    #expect(Program.run(["evaluate", brat, "--fail-under", "beauty=1"]).code == 2)
    let confusion = Program.run(["evaluate", gold, result.folder, "--confusion", "3"])
    #expect(String(decoding: confusion.out, as: UTF8.self).contains("missed\tport"))
  }

  @Test("an audit's judgements become precision with an interval")
  func audit() throws {
    let scratch = Scratch()
    let path = scratch.write(
      "audit.json",
      """
      {"schema":"sayso-audit/1","seed":1,"sample":4,"judgements":[
      {"id":"a#1","kind":"direct","right":true,"wrong":[]},
      {"id":"a#2","kind":"direct","right":true,"wrong":[]},
      {"id":"a#3","kind":"mixed","right":false,"wrong":["speaker"]},
      {"id":"a#4","kind":"mixed","right":true,"wrong":[]}]}
      """)
    let text = String(decoding: Program.run(["evaluate", "--audit", path]).out, as: UTF8.self)
    #expect(text.contains("right      0.750  [0.301, 0.954]  3/4"), "\(text)")
    #expect(text.contains("content    1.000  [0.510, 1.000]  4/4"))
  }

  @Test("the report is the same bytes twice, and goes to where it is asked for")
  func report() {
    let result = Self.shared
    let first = Program.run(["report", result.folder, "-o", "-"])
    #expect(first.code == 0 && first.out == Program.run(["report", result.folder, "-o", "-"]).out)
    let scratch = Scratch()
    let titled = Program.run(
      ["report", result.folder, "--title", "Port <fees>", "-o", scratch.path + "/port.html"])
    #expect(titled.code == 0)
    let page = String(decoding: scratch.read("port.html"), as: UTF8.self)
    #expect(page.contains("<title>Port &lt;fees&gt;</title>"))
  }
}
