import Glibc
import JSONText
import Testing

/// The contract `filter/1`, clause by clause, as FILTER.md numbers it.
@Suite struct FilterTests {
  private static let input =
    Articles.jsonl(0..<20) + "\n[]\n{\"id\":\"x\"}\n{\"text\":\"“Fine,” said Anna Berg.\"}\nbad\n"

  @Test("1: each line is answered by exactly one document or error record, in order")
  func oneEach() throws {
    let run = Program.run(["filter"], input: Self.input)
    let answers = run.lines.filter { !$0.contains("\"type\":\"quotation\"") }
    #expect(answers.count == 25)
    let types = try answers.map { try JSONParser.parse($0)["type"]?.string }
    #expect(
      types == Array(repeating: "document", count: 20) + [
        "error", "error", "error", "document", "error",
      ])
    let numbers = try answers.map { try JSONParser.parse($0)["line"]?.int }
    #expect(numbers == Array(1...25))
    #expect(run.code == 1)
    #expect(Program.run(["filter", "--errors-ok"], input: Self.input).code == 0)
  }

  @Test("2: quotations stand before their document")
  func quotationsFirst() throws {
    var open: [String] = []
    for line in Program.run(["filter"], input: Self.input).lines {
      let record = try JSONParser.parse(line)
      if record["type"]?.string == "quotation" {
        open.append(record["document"]?.string ?? "")
      } else if record["type"]?.string == "document" {
        #expect(open.allSatisfy { $0 == record["id"]?.string })
        #expect(record["counts"]?["quotations"]?.int == open.count)
        open = []
      }
    }
    #expect(open.isEmpty)
  }

  @Test("3: --group answers one line with one line that holds the same quotations")
  func grouped() throws {
    let grouped = Program.run(["filter", "--group"], input: Self.input)
    #expect(grouped.lines.count == 25)
    var nested: [JSONValue] = []
    for line in grouped.lines { nested += try JSONParser.parse(line)["quotations"]?.array ?? [] }
    let flat = try Program.run(["filter"], input: Self.input).records("quotation").map {
      try JSONParser.parse($0)
    }
    #expect(nested == flat)
    #expect(!flat.isEmpty)
  }

  @Test("4: runs under an empty environment in any folder, and writes no files")
  func bare() {
    let scratch = Scratch()
    mkdir(scratch.path + "/cwd", 0o555)
    let usual = Program.run(["filter"], input: Self.input)
    let bare = Program.run(
      ["filter"], input: Array(Self.input.utf8), environment: [], folder: scratch.path + "/cwd")
    #expect(bare.out == usual.out)
    #expect(bare.err.isEmpty)
    let broken = Program.run(
      ["filter"], input: Array(Self.input.utf8),
      environment: ["LANG=tr_TR.ISO-8859-9", "LC_ALL=C", "HOME=/nowhere", "TZ=x"], folder: "/")
    #expect(broken.out == usual.out)
  }

  @Test("5: empty input gives empty output")
  func empty() {
    let run = Program.run(["filter"])
    #expect(run.out.isEmpty)
    #expect(run.err.isEmpty)
    #expect(run.code == 0)
  }

  @Test("6: stdout is valid UTF-8 whatever the input")
  func validUTF8() {
    var random = Seeded(3)
    var bytes: [UInt8] = []
    for i in 0..<60 {
      bytes += Array("{\"id\":\"\(i)".utf8)
      if i % 3 == 0 { bytes.append(UInt8.random(in: 128...255, using: &random)) }
      bytes += Array("\",\"text\":\"“a".utf8)
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        bytes.append(UInt8.random(in: 0x80...0xFF, using: &random))
      }
      bytes += Array((i % 5 == 0 ? "\\ud800” " : "” ").utf8) + Array("said Anna Berg.\"}\n".utf8)
    }
    for arguments in [["filter"], ["filter", "--group"], ["filter", "--encoding", "utf-8"]] {
      let run = Program.run(arguments, input: bytes)
      #expect(String(validating: run.out, as: UTF8.self) != nil)
      #expect(
        run.lines.filter { !$0.contains("\"type\":\"quotation\"") || arguments.count == 2 }.count
          == 60)
    }
  }

  @Test("7: the number of workers and the blocks do not change the output")
  func sameBytes() {
    let input = Array(Articles.jsonl(0..<400).utf8)
    let one = Program.run(["filter", "-j1"], input: input).out
    #expect(one.count > 100_000)
    #expect(Program.run(["filter", "-j7"], input: input).out == one)
    #expect(Program.run(["filter", "--flush", "block"], input: input).out == one)
    let scratch = Scratch()
    let file = scratch.write("in.jsonl", input)
    let piped = Program.shell(
      "(head -c 1000 \(file); sleep 0.1; tail -c +1001 \(file)) | $SAYSO filter")
    #expect(piped.out == one)
  }

  @Test("8: with --flush line an answer comes before the next line is written")
  func prompt() {
    // The writer waits for the answer to its first line before it writes the second.
    let scratch = Scratch()
    mkfifo(scratch.path + "/to", 0o600)
    let run = Program.shell(
      """
      $SAYSO filter --group < \(scratch.path)/to > \(scratch.path)/from &
      exec 3> \(scratch.path)/to
      echo '{"id":"a","text":"x"}' >&3
      for i in $(seq 100); do test -s \(scratch.path)/from && break; sleep 0.1; done
      cat \(scratch.path)/from
      exec 3>&-
      wait
      """)
    #expect(run.records("document").count == 1)
  }

  @Test("9: a reader that goes away ends the run quietly")
  func brokenPipe() {
    let scratch = Scratch()
    let file = scratch.write("in.jsonl", Articles.jsonl(0..<2000))
    let run = Program.shell("($SAYSO filter < \(file); echo \"code $?\" >&2) | head -n 1")
    #expect(run.lines.count == 1)
    #expect(run.err == "code 0\n")
  }

  @Test("10: starts fast")
  func start() {
    // Time of the processor: tests that run beside this one are at work too. The fastest start of
    // some tells, and a machine that has other things to do is given twice the time.
    var best = Double.infinity
    for _ in 0..<20 where best > 0.05 {
      let running = Running(["filter"])
      #expect(running.wait() == 0)
      best = min(best, running.cpu)
    }
    #if DEBUG
      let isRelease = Program.isNamed
    #else
      let isRelease = true
    #endif
    #expect(best < (isRelease ? (Program.isLong ? 0.05 : 0.1) : 10))
  }
}
