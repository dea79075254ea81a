import Glibc
import JSONText
import Testing

/// A pair of pseudo-terminal ends; nil where the machine has none.
private struct Terminal {
  let master: Int32
  let slave: String

  init?() {
    // Glibc's module hides posix_openpt and its kin: ask the kernel itself.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    let (unlock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, unlock, &locked) == 0, ioctl(master, getNumber, &number) == 0
    else { return nil }
    slave = "/dev/pts/\(number)"
  }

  /// What was written to the terminal until all writers had gone.
  func text() -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(master, &piece, piece.count)
      // EIO says that the last writer has gone.
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }
}

/// What a person sees on a terminal, and what happens when streams are closed or blocked.
@Suite struct TerminalTests {
  @Test("a terminal gets a progress bar that messages do not run into, and one summary line")
  func bar() throws {
    guard let terminal = Terminal() else {
      print("skipped: no pseudo-terminals")
      return
    }
    defer { close(terminal.master) }
    let scratch = Scratch()
    let lines = scratch.write(
      "c/a.jsonl", Articles.jsonl(0..<5000) + "bad\n" + Articles.jsonl(5000..<5100))
    let running = Running(
      ["extract", lines, "-o", scratch.path + "/out", "-j1"], err: terminal.slave)
    let text = terminal.text()
    #expect(running.wait() == 1)
    let drawn = text.split(separator: "\r\u{1B}[K").filter { $0.contains(" MB/s  ") }
    #expect(drawn.contains { $0.contains(" documents  ") && $0.contains(" quotations  ") })
    #expect(drawn.allSatisfy { !$0.contains("\n") && $0.utf8.count < 80 })
    #expect(text.contains("\r\u{1B}[K\(lines):5001: error[not-json]: "))
    #expect(text.contains("\r\u{1B}[Ksayso: 5100 documents, "))
    #expect(text.hasSuffix(" errors\r\n"))
    // Quiet is quiet on a terminal too.
    let quiet = Program.run(["extract", lines, "-q"])
    #expect(quiet.err.isEmpty)
  }

  @Test("an error of the output device ends with 3 and names the file")
  func deviceError() throws {
    guard let terminal = Terminal() else {
      print("skipped: no pseudo-terminals")
      return
    }
    // Writing to a terminal whose other end has gone is an error of input and output.
    let slave = open(terminal.slave, O_WRONLY | O_NOCTTY)
    close(terminal.master)
    let scratch = Scratch()
    let file = scratch.write("a.jsonl", Articles.jsonl(0..<50))
    let running = Running(
      ["extract", file], outNumber: slave, err: scratch.path + "/err")
    let code = running.wait()
    close(slave)
    #expect(code == 3)
    #expect(
      String(decoding: scratch.read("err"), as: UTF8.self)
        == "sayso: error: stdout: cannot be written: Input/output error\n")
  }

  @Test("a signal ends a run whose reader does not read", arguments: ["extract", "filter"])
  func blocked(command: String) {
    let scratch = Scratch()
    let file = scratch.write("a.jsonl", Articles.jsonl(0..<3000))
    let input = command == "extract" ? file : "< \(file)"
    let run = Program.shell(
      """
      mkfifo \(scratch.path)/pipe
      sleep 600 < \(scratch.path)/pipe & reader=$!
      $SAYSO \(command) \(input) > \(scratch.path)/pipe & writer=$!
      # Until the pipe is full, so that the writer sleeps.
      for i in $(seq 300); do
        sleep 0.1
        case $(cat /proc/$writer/wchan 2>/dev/null) in *pipe*) break;; esac
        test $i -gt 50 && break
      done
      # What a shell starts with & ignores SIGINT.
      kill -TERM $writer
      for i in $(seq 300); do kill -0 $writer 2>/dev/null || break; sleep 0.1; done
      kill -0 $writer 2>/dev/null && { echo still running; kill -9 $writer; }
      kill $reader
      wait $writer; echo $?
      """)
    #expect(run.lines == ["143"])
  }

  @Test("streams that are closed do no harm")
  func closed() {
    let scratch = Scratch()
    let file = scratch.write("a.jsonl", Articles.jsonl(0..<20) + "bad\n")
    let usual = Program.run(["extract", file, "-o", scratch.path + "/usual"])
    #expect(usual.code == 1)
    let run = Program.shell(
      """
      $SAYSO extract \(file) -o \(scratch.path)/out <&- >&- 2>&-; echo $?
      $SAYSO extract \(file) >&- 2>/dev/null; echo $?
      $SAYSO extract - <&- 2>/dev/null; echo $?
      """)
    #expect(run.lines == ["1", "3", "1"])
    for name in ["quotations.jsonl", "documents.jsonl", "errors.jsonl"] {
      #expect(scratch.read("out/\(name)") == scratch.read("usual/\(name)"))
    }
  }

  @Test("results in the corpus are not read as corpus")
  func inside() {
    let scratch = Scratch()
    for i in 0..<5 { scratch.write("c/\(i).txt", Articles.article(i)) }
    for mode in [[], ["--force"], ["--force"]] {
      let run = Program.run(["extract", ".", "-o", "out"] + mode, folder: scratch.path + "/c")
      #expect(run.code == 0, "\(run.err)")
      let verify = Program.run(["verify", "c/out", "--corpus", "c"], folder: scratch.path)
      #expect(verify.code == 0, "\(verify.err)")
      #expect(verify.lines.first?.hasPrefix("verified: 5 documents") == true)
    }
  }

  @Test("the last message as JSON has the figures")
  func figures() throws {
    let scratch = Scratch()
    let file = scratch.write("a.jsonl", Articles.jsonl(0..<3) + Articles.jsonl(0..<1) + "bad\n")
    scratch.write("b.pdf", "x")
    let run = Program.run(["extract", scratch.path, "--log-json"])
    #expect(run.code == 1)
    let last = try JSONParser.parse(String(try #require(run.err.split(separator: "\n").last)))
    #expect(last["event"]?.string == "summary")
    #expect(last["documents"]?.int == 4)
    #expect(last["errors"]?.int == 1)
    #expect(last["duplicates"]?.int == 1)
    #expect(last["quotations"]?.int == run.records("quotation").count)
    #expect(run.err.contains("\"skipped\":1"))
    #expect(file.hasSuffix("a.jsonl"))
  }

  @Test("the manual page has every command and option, and the formatter takes it")
  func manual() throws {
    let run = Program.run(["manual"])
    #expect(run.code == 0)
    let page = String(decoding: run.out, as: UTF8.self)
    #expect(page.hasPrefix(".TH SAYSO 1 "))
    let help = Program.run(["help", "extract"]).lines
    let options = help.compactMap { $0.split(separator: " ").first { $0.hasPrefix("--") } }
    #expect(options.count > 15)
    for option in Set(options) where option.allSatisfy({ $0.isLetter || $0 == "-" }) {
      #expect(page.contains(option.replacing("-", with: "\\-")), "\(option)")
    }
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
    let scratch = Scratch()
    let file = scratch.write("sayso.1", run.out)
    let formatted = Program.shell(
      "command -v groff >/dev/null || exit 77; groff -man -ww -z \(file)")
    if formatted.code == 77 { print("skipped: no groff") } else { #expect(formatted.err.isEmpty) }
  }

  @Test("completion scripts name the commands", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) {
    let run = Program.run(["--generate-completion-script", shell])
    #expect(run.code == 0)
    let script = String(decoding: run.out, as: UTF8.self)
    for word in ["extract", "filter", "verify", "max-document-bytes"] {
      #expect(script.contains(word))
    }
  }
}
