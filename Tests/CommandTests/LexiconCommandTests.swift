import JSONText
import Testing

@Suite struct LexiconCommandTests {
  @Test("the shipped lexicons are good and listed with their entries")
  func shipped() {
    let run = Program.run(["lexicon", "check"])
    #expect(run.code == 0, "\(run.err)")
    #expect(run.err.isEmpty)
    #expect(run.lines.contains { $0.hasPrefix("en/cues.lex ") && $0.hasSuffix("entries  shipped") })
  }

  @Test("bad lines of several files are all told, by path and line")
  func bad() {
    let scratch = Scratch()
    let cues = scratch.write("lex/cues.lex", "format lexicon 1\nsay  says\nfoo\n")
    let kinship = scratch.write("lex/kinship.lex", "format lexicon 1\n\naunt\n")
    let run = Program.run(["lexicon", "check", scratch.path + "/lex"])
    #expect(run.code == 2)
    for place in ["\(cues):2: error: ", "\(cues):3: error: ", "\(kinship):3: error: "] {
      #expect(run.err.contains(place), "\(place) is not in \(run.err)")
    }
    #expect(run.lines.first?.contains("2 entries  replaces ") == true)
    #expect(run.lines.count == 2)
  }

  @Test("a file that no loader reads is an error")
  func unknownName() {
    let scratch = Scratch()
    let path = scratch.write("lex/cuez.lex", "format lexicon 1\n")
    let run = Program.run(["lexicon", "check", scratch.path + "/lex"])
    #expect(run.code == 2)
    #expect(run.err.hasPrefix("\(path):0: error: no shipped lexicon has this name"))
  }

  @Test(
    "bad files of a user's own are told with file and line",
    arguments: [
      ("--targets", "format lexicon 1\nhats  nowhere  hat tax  -\n", ":2: error: the parent"),
      ("--targets", "format lexicon 1\na  b\n", ":2: error: expected a phrase"),
      ("--targets", "purple widgets\n", ":1: error: the first line must be"),
      ("--speakers", "format lexicon 1\nAda Holt\n", ":2: error: "),
    ])
  func ownFiles(_ option: String, _ content: String, _ message: String) {
    let scratch = Scratch()
    let path = scratch.write("own.lex", content)
    for command in [["lexicon", "check"], ["extract", "-"], ["explain", "-"]] {
      let run = Program.run(command + [option, path], input: "Nothing.")
      #expect(run.code == 2)
      #expect(run.err.contains(path + message), "\(command): \(run.err)")
    }
  }

  @Test("a target of the user's own gets stances")
  func target() {
    let scratch = Scratch()
    let text = "“We oppose the purple widgets,” said Ada Holt.\n"
    let path = scratch.write(
      "own.lex", "format lexicon 1\nwidgets.p  -  widget plan  purple widgets\n")
    for (options, name) in [
      ([], nil), (["--target", "purple widgets"], "purple widgets"),
      (["--targets", path], "widget plan"),
    ] as [([String], String?)] {
      let run = Program.run(["extract", "-"] + options, input: text)
      #expect(run.code == 0, "\(run.err)")
      let out = String(decoding: run.out, as: UTF8.self)
      let found = name.map { out.contains("\"target\":{\"name\":\"\($0)\"") }
      #expect(found ?? !out.contains("widget plan"), "\(options): \(out)")
    }
  }

  @Test("a speaker of the user's own is known by its id")
  func speaker() {
    let scratch = Scratch()
    let path = scratch.write(
      "own.lex", "format lexicon 1\nAda Holt  person  f  GB  own:7  chair  Widget Board  -\n")
    let text = "“We won,” said Ada Holt.\n"
    let with = Program.run(["extract", "-", "--speakers", path], input: text)
    let without = Program.run(["extract", "-"], input: text)
    #expect(with.code == 0, "\(with.err)")
    #expect(String(decoding: with.out, as: UTF8.self).contains("\"own:7\""))
    #expect(!String(decoding: without.out, as: UTF8.self).contains("\"own:7\""))
  }

  @Test("explain --json is one JSON object with tokens, quotations and cues")
  func explainJSON() throws {
    let run = Program.run(["explain", "-", "--json"], input: "“We won,” said Ada Holt.\n")
    #expect(run.code == 0, "\(run.err)")
    #expect(run.lines.count == 1)
    let value = try run.out.withUnsafeBufferPointer { try JSONParser.parse($0) }
    let said = value["cues"]?.array?.first
    #expect(value["tokens"]?.array?.first?["text"]?.string == "“")
    #expect(value["quotations"]?.array?.first?["text"]?.string == "“We won,”")
    #expect(said?["text"]?.string == "said")
    #expect(said?["quotation"]?.int == 1)
    #expect(said?["choices"]?.array?.isEmpty == false)
  }
}
