import Glibc
import JSONText
import Testing

@Suite struct ExtractTests {
  private static let files = ["quotations.jsonl", "documents.jsonl", "errors.jsonl"]

  /// A corpus of every kind of file, some of it bad.
  static func mixedCorpus(_ scratch: Scratch, texts: Int = 60, lines: Int = 300) {
    for i in 0..<texts { scratch.write("c/\(i % 7)/\(i).txt", Articles.article(i)) }
    scratch.write(
      "c/a.jsonl", Articles.jsonl(1000..<1000 + lines) + "{bad}\n" + Articles.jsonl(1000..<1001))
    scratch.write(
      "c/b.csv", "id,text\n1,\"\(Articles.article(5000).replacing("\"", with: "\"\""))\"\n")
    scratch.write("c/broken.txt.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3])
    scratch.write(
      "c/latin.txt",
      Array("“Caf".utf8.dropFirst(3)) + [0xE9] + Array(" closes,\" said Anna Berg.".utf8))
  }

  @Test("any number of workers and any order of listing give the same bytes")
  func sameBytes() {
    let scratch = Scratch()
    Self.mixedCorpus(scratch)
    for jobs in [1, 2, 3, 7] {
      let run = Program.run(
        ["extract", "c", "-o", "out\(jobs)", "-j\(jobs)"], folder: scratch.path)
      #expect(run.code == 1, "\(run.err)")
    }
    // The same files made in another order lie in the folders in another order.
    let shuffled = Scratch()
    var random = Seeded(7)
    var names = (0..<60).map { "c/\($0 % 7)/\($0).txt" }
    names += ["c/a.jsonl", "c/b.csv", "c/broken.txt.gz", "c/latin.txt"]
    for name in names.shuffled(using: &random) { shuffled.write(name, scratch.read(name)) }
    let run = Program.run(["extract", "c", "-o", "out"], folder: shuffled.path)
    #expect(run.code == 1)
    for name in Self.files {
      let bytes = shuffled.read("out/\(name)")
      #expect(!bytes.isEmpty)
      for jobs in [1, 2, 3, 7] {
        #expect(scratch.read("out\(jobs)/\(name)") == bytes, "\(jobs) jobs, \(name)")
      }
    }
  }

  @Test("results and corpus agree")
  func verified() {
    let scratch = Scratch()
    Self.mixedCorpus(scratch)
    for options in [[], ["--shard", "1/3"], ["--offsets", "utf16"], ["--include", "*.txt"]] {
      let corpus = scratch.path + "/c"
      let out = scratch.path + "/out"
      _ = Program.run(["extract", corpus, "-o", out, "--force"] + options)
      let verify = Program.run(["verify", out, "--corpus", corpus])
      #expect(verify.code == 0, "\(options): \(verify.err)")
      #expect(verify.lines.first?.hasPrefix("verified: ") == true)
    }
  }

  @Test("verify finds what is wrong")
  func verifyFinds() {
    let scratch = Scratch()
    scratch.write(
      "c/a.txt", "“The bridge will open in May,” said Anna Berg, the mayor. She said so twice.")
    let corpus = scratch.path + "/c"
    let out = scratch.path + "/out"
    func damage(_ file: String, _ old: String, _ new: String) -> Finished {
      _ = Program.run(["extract", corpus, "-o", out, "--force"])
      let text = String(decoding: scratch.read("out/" + file), as: UTF8.self)
      #expect(text.contains(old))
      scratch.write("out/" + file, text.replacing(old, with: new, maxReplacements: 1))
      return Program.run(["verify", out, "--corpus", corpus])
    }
    for (file, old, new) in [
      ("quotations.jsonl", "\"byte_start\":0", "\"byte_start\":1"),
      ("quotations.jsonl", "\"type\":\"quotation\"", "\"type\":\"quote\""),
      ("quotations.jsonl", "\"kind\":\"", "\"kind\":\"un"), ("quotations.jsonl", "{", "["),
      ("documents.jsonl", "\"id\":\"a.txt\"", "\"id\":\"b.txt\""),
      ("documents.jsonl", "\"sha256\":\"", "\"sha256\":\"0"),
      ("run.json", "\"documents\":1", "\"documents\":2"),
    ] {
      let verify = damage(file, old, new)
      #expect(verify.code == 1, "\(file): \(new)")
      #expect(verify.err.contains("error[verify]"))
    }
    #expect(Program.run(["verify", scratch.path + "/nothing"]).code == 2)
  }

  @Test("each bad input has its message and nothing else is lost")
  func badInput() {
    let scratch = Scratch()
    scratch.write("good.txt", "“Fine,” said Anna Berg.")
    let lines = scratch.write("lines.jsonl", "{\"id\":1,\"text\":\"\"}\nno json\n{\"id\":2}\n")
    mkdir(scratch.path + "/empty", 0o755)
    let run = Program.run([
      "extract", "--all-records", scratch.path + "/nowhere.txt", lines, scratch.path + "/empty",
      scratch.path + "/good.txt",
    ])
    #expect(run.code == 1)
    #expect(run.records("document").count == 2)
    #expect(run.records("error").count == 4)
    #expect(run.records("run").count == 1)
    #expect(run.records("summary").count == 1)
    let messages = run.err.split(separator: "\n").map { $0.replacing(scratch.path + "/", with: "") }
    #expect(
      messages == [
        "nowhere.txt: error[not-found]: there is no such file or folder",
        "lines.jsonl:2: error[not-json]: a value cannot start here",
        "lines.jsonl:3: error[missing-text]: no field holds the text; name it with --map text=NAME",
        "empty: error[empty-input]: there is no file in it",
      ])
  }

  @Test(
    "wrong usage ends with 2",
    arguments: [
      ["extract"], ["extract", "x", "--foo"], ["extract", "x", "--jobs", "0"],
      ["extract", "x", "--shard", "3/2"], ["extract", "x", "--encoding", "klingon"],
      ["extract", "x", "--map", "nonsense"], ["extract", "x", "--resume"],
      ["extract", "x", "--attribution", "guess"], ["extract", "x", "--offsets", "bytes"],
      ["extract", "-", "-o", "o", "--resume"], ["filter", "x"], ["nonsense"],
      ["extract", "x", "--lexicon", "/nowhere"], ["extract", "x", "--max-document-bytes", "-1"],
    ])
  func usage(_ arguments: [String]) {
    let run = Program.run(arguments)
    #expect(run.code == 2)
    #expect(run.out.isEmpty)
    #expect(run.err.lowercased().contains("error"))
  }

  @Test("help, version and completion go to stdout")
  func help() {
    for arguments in [
      ["--help"], ["extract", "--help"], ["--version"], ["--generate-completion-script", "bash"],
    ] {
      let run = Program.run(arguments)
      #expect(run.code == 0)
      #expect(run.err.isEmpty)
      #expect(run.out.count > 10)
    }
    let version = Program.run(["--version"]).lines
    #expect(version.first?.contains("ICU ") == true)
  }

  @Test("a folder with results is not written to again unless asked")
  func overwriting() {
    let scratch = Scratch()
    let file = scratch.write("a.txt", "“Fine,” said Anna Berg.")
    let out = scratch.path + "/out"
    #expect(Program.run(["extract", file, "-o", out]).code == 0)
    let again = Program.run(["extract", file, "-o", out])
    #expect(again.code == 2)
    #expect(again.err.contains("--force"))
    let done = Program.run(["extract", file, "-o", out, "--resume"])
    #expect(done.code == 0)
    #expect(done.err == "sayso: the run in \(out) is complete: nothing to do\n")
    #expect(Program.run(["extract", file, "-o", out, "--resume", "--format", "csv"]).code == 0)
    #expect(scratch.has("out/quotations.csv"))
    let other = Program.run(["extract", file, "-o", out, "--resume", "--keep-text"])
    #expect(other.code == 2)
    #expect(other.err.contains("other options"))
    #expect(Program.run(["extract", file, "-o", out, "--force"]).code == 0)
  }

  @Test("a dry run says what would be read and how")
  func dryRun() {
    let scratch = Scratch()
    Self.mixedCorpus(scratch, texts: 2, lines: 2)
    let run = Program.run(["extract", "c", "--dry-run"], folder: scratch.path)
    #expect(run.code == 0)
    #expect(
      run.lines.contains { $0.hasPrefix("c/latin.txt\ttext\tplain\t") && $0.contains("1252") })
    #expect(run.lines.contains { $0.hasPrefix("c/a.jsonl\tjsonl\tplain\tutf-8\t") })
    #expect(run.lines.last?.hasPrefix("5 files, ") == true)
    #expect(
      Program.run(["extract", "c", "--dry-run", "-o", "out"], folder: scratch.path).code == 0)
    #expect(!scratch.has("out"))
    // Each text is read by one shard; a file with records is read by all.
    let shards = (1...2).map { shard in
      Program.run(
        ["extract", "c", "--dry-run", "--shard", "\(shard)/2"], folder: scratch.path
      ).lines.dropLast()
    }
    let both = shards[0].filter { shards[1].contains($0) }
    #expect(both.map { $0.prefix { $0 != "\t" } } == ["c/a.jsonl", "c/b.csv"])
    #expect(Set(shards[0] + shards[1]) == Set(run.lines.dropLast()))
  }

  @Test("a file whose name is not UTF-8 is read, and its name stands escaped in the records")
  func otherNames() {
    let scratch = Scratch()
    let make = """
      cd \(scratch.path); mkdir c; name=$(printf 'c/caf\\351.txt')
      printf '“Fine,” said Anna Berg.' > "$name"; $SAYSO extract
      """
    for path in ["\"$name\"", "c", "c/caf*", "'c/c?f*'"] {
      let run = Program.shell(
        "\(make) \(path) -o out --force && $SAYSO verify out --corpus \(path)")
      #expect(run.code == 0, "\(run.err)")
      let documents = String(decoding: scratch.read("out/documents.jsonl"), as: UTF8.self)
      #expect(documents.contains(#""path":"c/caf\\xE9.txt""#))
      _ = Program.shell("rm -r \(scratch.path)/c")
    }
    let refused = Program.shell("\(make) c -o \"$name\"")
    #expect(refused.code == 2)
    #expect(refused.err.contains(#"must be UTF-8: c/caf\xE9.txt"#))
  }

  @Test("messages can be silent or JSON")
  func messages() throws {
    let scratch = Scratch()
    let path = scratch.write("x.jsonl", "bad\n")
    #expect(Program.run(["extract", path, "--quiet"]).err.isEmpty)
    let run = Program.run(["extract", path, "--log-json"])
    for line in run.err.split(separator: "\n") {
      let event = try JSONParser.parse(String(line))
      #expect(event["event"]?.string != nil)
    }
    #expect(run.err.contains("\"code\":\"not-json\""))
  }

  @Test("standard input is text or JSON Lines by its first byte")
  func standardInput() {
    let text = Program.run(["extract", "-", "--all-records"], input: "“Fine,” said Anna Berg.")
    #expect(text.records("document").first?.contains("\"id\":\"stdin\"") == true)
    let lines = Program.run(["extract", "-", "--all-records"], input: Articles.jsonl(0..<3))
    #expect(lines.records("document").count == 3)
    #expect(Program.run(["extract", "-", "--all-records"]).records("document").count == 1)
  }
}
