import Glibc
import Testing

/// Large and hostile inputs: memory and time stay within their bounds.
///
/// Short forms run always; with `SAYSO_LONG` set the sizes are those that DESIGN.md promises. Best
/// run with `SAYSO_BINARY` naming a release build.
@Suite(.serialized) struct ScaleTests {
  private static let memoryBound = 300 << 20

  @Test("a long stream needs no more memory than a short one")
  func stream() {
    let scratch = Scratch()
    let sample = Array(Articles.jsonl(0..<200, paragraphs: 20).utf8)
    let file = scratch.write("sample.jsonl", sample)
    let total = Program.isLong ? 2 << 30 : 4 << 20
    let line = """
      for i in $(seq \(total / sample.count + 1)); do cat \(file); done \
      | \(Program.path) extract - -q -o \(scratch.path)/out
      """
    let running = Running(["-c", line], program: "/bin/sh")
    #expect(running.wait() == 0)
    #expect(running.peakMemory < Self.memoryBound, "\(running.peakMemory >> 20) MB")
    let documents = scratch.read("out/run.json")
    #expect(
      String(decoding: documents, as: UTF8.self).contains(
        "\"documents\":\((total / sample.count + 1) * 200)"))
  }

  @Test("a folder of many tiny files is read whole")
  func tinyFiles() {
    let count = Program.isLong ? 100_000 : 2000
    let scratch = Scratch()
    mkdir(scratch.path + "/c", 0o755)
    for i in 0..<count {
      if i % 1000 == 0 { mkdir("\(scratch.path)/c/\(i / 1000)", 0o755) }
      scratch.write("c/\(i / 1000)/\(i).txt", "“No \(i),” said Anna Berg.")
    }
    let running = Running(["extract", scratch.path + "/c", "-q", "-o", scratch.path + "/out"])
    #expect(running.wait() == 0)
    #expect(running.peakMemory < Self.memoryBound, "\(running.peakMemory >> 20) MB")
    let run = String(decoding: scratch.read("out/run.json"), as: UTF8.self)
    #expect(run.contains("\"documents\":\(count),"))
  }

  @Test("a line of 100 MB is one document or one error, and the next line is read")
  func longLine() {
    let scratch = Scratch()
    let size = Program.isLong ? 100 << 20 : 6 << 20
    let word = Array("word ".utf8)
    for (field, kind) in [("meta", "document"), ("text", size > 64 << 20 ? "error" : "document")] {
      var line = Array("{\"id\":\"big\",\"\(field)\":\"".utf8)
      line.reserveCapacity(size + 1000)
      for _ in 0..<size / 5 { line += word }
      line += Array((field == "meta" ? "\",\"text\":\"x\"}\n" : "\"}\n").utf8)
      line += Array("{\"id\":\"next\",\"text\":\"x\"}\n".utf8)
      let path = scratch.write("x.jsonl", line)
      let run = Program.run(["extract", path, "--all-records"])
      #expect(run.records(kind).count == (kind == "document" ? 2 : 1))
      #expect(run.records("document").last?.contains("\"id\":\"next\"") == true)
    }
  }

  @Test("two workers do nearly twice the work of one")
  func scaling() {
    var load = [0.0, 0.0, 0.0]
    guard Program.isLong, getloadavg(&load, 3) == 3, load[0] < 0.6,
      sysconf(Int32(_SC_NPROCESSORS_ONLN)) >= 2
    else {
      print("skipped: needs SAYSO_LONG and two idle cores")
      return
    }
    let scratch = Scratch()
    let file = scratch.write("x.jsonl", Articles.jsonl(0..<40_000))
    for i in 0..<20_000 { scratch.write("c/\(i % 100)/\(i).txt", Articles.article(i)) }
    for input in [file, scratch.path + "/c"] {
      var best = [Double.infinity, Double.infinity]
      for _ in 0..<3 {
        for jobs in 1...2 {
          let start = ContinuousClock.now
          let out = scratch.path + "/out"
          #expect(Running(["extract", input, "-q", "--force", "-o", out, "-j\(jobs)"]).wait() == 0)
          let time = start.duration(to: .now).components
          best[jobs - 1] = min(
            best[jobs - 1], Double(time.seconds) + Double(time.attoseconds) / 1e18)
        }
      }
      #expect(best[0] / best[1] >= 1.85, "\(best[0]) s against \(best[1]) s for \(input)")
    }
  }

  /// Texts that are made to be slow to process.
  enum Hostile: String, CaseIterable, Sendable {
    case onlyMarks, alternatingMarks, unclosedMarks, nesting, oneWord, oneLine, cues, capitals
    case pronouns, commas, lineFeeds, brackets, allCaps, noSpaces, combiningMarks, apostrophes
    case guillemets, sentences, names, dashes

    /// About `size` bytes.
    func text(_ size: Int) -> String {
      let piece: String
      switch self {
      case .onlyMarks: piece = "\""
      case .alternatingMarks: piece = "\"“'‘”’"
      case .unclosedMarks: piece = "“ "
      case .nesting:
        let depth = size / 10
        return String(repeating: "“‘", count: depth) + "x" + String(repeating: "’”", count: depth)
      case .oneWord: piece = "abcdefghij"
      case .oneLine: piece = "the mayor said that the bridge was open and "
      case .cues: piece = "said told claimed "
      case .capitals: piece = "Anna Berg Li "
      case .pronouns: piece = "he she they "
      case .commas: piece = ","
      case .lineFeeds: piece = "\n"
      case .brackets: piece = "([{<"
      case .allCaps: piece = "THE MAYOR SAID IT WAS OPEN. "
      case .noSpaces: piece = "桥开了。他说"
      case .combiningMarks: piece = "a\u{301}\u{302}\u{303}\u{200D}"
      case .apostrophes: piece = "n't 's ’s ’ "
      case .guillemets: piece = "«a» »b« "
      case .sentences: piece = "A. B? C! \"D.\" E. "
      case .names: piece = "He Yadong, deputy director of the Institute of "
      case .dashes: piece = "– — - : "
      }
      return String(repeating: piece, count: max(1, size / piece.utf8.count))
    }
  }

  @Test("time grows in line with the text", arguments: Hostile.allCases)
  func linear(_ hostile: Hostile) {
    let scratch = Scratch()
    func cpu(_ size: Int) -> Double {
      let path = scratch.write("x.txt", hostile.text(size))
      var best = Double.infinity
      for _ in 0..<(Program.isLong ? 3 : 2) {
        // The limit turns a run without end into a failure.
        let line = "ulimit -t 120; exec \(Program.path) extract \(path) -q -j1"
        let running = Running(["-c", line], program: "/bin/sh")
        #expect(running.wait() == 0)
        best = min(best, running.cpu)
      }
      return best
    }
    // Starting the program is no part of it.
    let start = cpu(1)
    let largest = Program.isLong ? 16 << 20 : 1 << 20
    var size = Program.isLong ? 1 << 20 : 16 << 10
    var time = cpu(size) - start
    while size < largest && (Program.isLong || time < 0.3) {
      size *= 2
      time = cpu(size) - start
    }
    let twice = cpu(2 * size) - start
    // Below this the clock's steps decide.
    if twice < 0.1 { return }
    let bound = Program.isLong ? 2.3 : 3
    #expect(twice / time < bound, "\(time) s for \(size) bytes, \(twice) s for twice as much")
  }
}
