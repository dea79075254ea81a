import Glibc
import Testing

/// Runs that are stopped in every way and go on to the same bytes.
@Suite(.serialized) struct StoppedRunTests {
  private static let files = ["quotations.jsonl", "documents.jsonl", "errors.jsonl"]

  /// A corpus, and what an undisturbed run makes of it.
  private struct Expected {
    let scratch = Scratch()
    var results: [[UInt8]] = []
    /// Microseconds of the undisturbed run.
    var duration: UInt32

    init(texts: Int, lines: Int) {
      ExtractTests.mixedCorpus(scratch, texts: texts, lines: lines)
      let start = ContinuousClock.now
      _ = Program.run(["extract", "c", "-o", "whole"], folder: scratch.path)
      let time = start.duration(to: .now).components
      duration = UInt32(time.seconds) * 1_000_000 + UInt32(time.attoseconds / 1_000_000_000_000)
      for name in StoppedRunTests.files { results.append(scratch.read("whole/\(name)")) }
    }

    func check(_ folder: String, _ comment: Comment) {
      for (name, bytes) in zip(StoppedRunTests.files, results) {
        #expect(scratch.read("\(folder)/\(name)") == bytes, comment)
      }
      #expect(!scratch.has("\(folder)/checkpoint.json"), comment)
    }

    /// The last step of a run takes the checkpoint away.
    func isDone(_ folder: String) -> Bool {
      scratch.has("\(folder)/run.json") && !scratch.has("\(folder)/checkpoint.json")
    }

    func start(_ arguments: [String], err: String = "/dev/null") -> Running {
      Running(
        ["extract", "c", "--checkpoint-seconds", "0.02"] + arguments, err: err,
        environment: ["PATH=/usr/bin:/bin"], folder: scratch.path)
    }
  }

  @Test("killed at random moments and resumed, the bytes are those of an undisturbed run")
  func killed() {
    let expected = Expected(texts: 30, lines: Program.isLong ? 1500 : 250)
    #expect(expected.results.allSatisfy { !$0.isEmpty })
    var random = Seeded(11)
    let kills = Program.isLong ? 200 : 6
    var done = 0
    var round = 0
    var resumedAfterProgress = 0
    while done < kills {
      round += 1
      let folder = "killed\(round)"
      var arguments = ["-o", folder]
      // Each run is killed several times before it may end.
      for _ in 0..<4 where done < kills {
        let running = expected.start(arguments)
        usleep(UInt32.random(in: 1000...max(2000, expected.duration), using: &random))
        running.signal(SIGKILL)
        if running.wait() == 128 + SIGKILL { done += 1 }
        if expected.scratch.has("\(folder)/checkpoint.json") {
          let text = String(
            decoding: expected.scratch.read("\(folder)/checkpoint.json"), as: UTF8.self)
          if !text.contains("\"ordinal\":0,\"offset\":0,") { resumedAfterProgress += 1 }
        }
        if expected.isDone(folder) { break }
        arguments = ["-o", folder, "--resume"]
      }
      if !expected.isDone(folder) {
        let code = expected.start(["-o", folder, "--resume", "-j\(1 + round % 3)"]).wait()
        #expect(code == 1)
      }
      expected.check(folder, "round \(round)")
      Scratch.remove(expected.scratch.path + "/" + folder)
      if round > 10 * kills { break }
    }
    #expect(done == kills)
    // A few kills may all come before the first checkpoint that counts.
    if Program.isLong { #expect(resumedAfterProgress > 0) }
  }

  @Test("a text that leaves in parts is whole, in order and resumable, in little memory")
  func longText() {
    guard Program.isNamed else {
      print("skipped: needs a release build, named by SAYSO_BINARY")
      return
    }
    let scratch = Scratch()
    for (name, copies) in [("a", 1), ("b", 130), ("c", 2)] {
      let text = Articles.article(3, paragraphs: 300)
      scratch.write("c/\(name).txt", String(repeating: text, count: copies))
    }
    let whole = Running(
      ["extract", "c", "-o", "whole", "-j1"], err: scratch.path + "/err", folder: scratch.path)
    #expect(whole.wait() == 0)
    #expect(whole.peakMemory < 400 << 20, "\(whole.peakMemory >> 20) MB")
    #expect(Program.run(["verify", "whole", "--corpus", "c"], folder: scratch.path).code == 0)
    let results = scratch.read("whole/quotations.jsonl")
    #expect(results.count > 34 << 20)
    var inParts = 0
    for _ in 0..<20 where inParts < 1 {
      let arguments = ["extract", "c", "-o", "out", "--checkpoint-seconds", "0.01", "-j3"]
      let running = Running(arguments, folder: scratch.path)
      // Until some of the long text is written.
      var status = stat()
      for _ in 0..<1000 where running.isAlive {
        usleep(3000)
        if stat(scratch.path + "/out/quotations.jsonl.part", &status) == 0,
          status.st_size > 17 << 20
        {
          break
        }
      }
      running.signal(SIGKILL)
      if running.wait() == 128 + SIGKILL { inParts += 1 }
      #expect(Program.run(arguments + ["--resume"], folder: scratch.path).code == 0)
      #expect(scratch.read("out/quotations.jsonl") == results)
      Scratch.remove(scratch.path + "/out")
    }
    #expect(inParts > 0)
  }

  @Test(
    "a signal ends a run within a second, with a checkpoint and the command that goes on",
    arguments: [SIGINT, SIGTERM])
  func interrupted(number: Int32) {
    let expected = Expected(texts: 20, lines: Program.isLong ? 6000 : 1200)
    let err = expected.scratch.path + "/err"
    let running = expected.start(["-o", "out"], err: err)
    // Until it is under way.
    for _ in 0..<1000 where !expected.scratch.has("out/checkpoint.json") { usleep(10_000) }
    usleep(20_000)
    let start = ContinuousClock.now
    running.signal(number)
    let code = running.wait()
    #expect(start.duration(to: .now) < .seconds(3))
    if code != 128 + number {
      Issue.record("the run ended with \(code) before the signal came")
      return
    }
    let message = String(decoding: expected.scratch.read("err"), as: UTF8.self)
    #expect(message.contains("go on with: "))
    #expect(message.contains("--resume"))
    #expect(!expected.scratch.has("out/quotations.jsonl"))
    #expect(expected.start(["-o", "out", "--resume"]).wait() == 1)
    expected.check("out", "signal \(number)")
  }

  @Test("a run that was stopped while it put its files in place ends when it goes on")
  func stoppedAtTheEnd() {
    let expected = Expected(texts: 10, lines: 50)
    let scratch = expected.scratch
    // A folder where a name should go stops the run at each of its last steps.
    for name in ["run.json", "documents.jsonl", "quotations.jsonl"] {
      mkdir("\(scratch.path)/out", 0o755)
      mkdir("\(scratch.path)/out/\(name)", 0o755)
      let stopped = expected.start(["-o", "out", "--force"])
      #expect(stopped.wait() == 3)
      #expect(scratch.has("out/checkpoint.json"))
      rmdir("\(scratch.path)/out/\(name)")
      #expect(expected.start(["-o", "out", "--resume"]).wait() == 1)
      expected.check("out", "\(name)")
      Scratch.remove(scratch.path + "/out")
    }
  }

  @Test("a run goes on only with the same options")
  func otherOptions() {
    let expected = Expected(texts: 10, lines: 250)
    let running = expected.start(["-o", "out"])
    for _ in 0..<1000 where !expected.scratch.has("out/checkpoint.json") { usleep(10_000) }
    running.signal(SIGKILL)
    guard running.wait() == 128 + SIGKILL else { return }
    #expect(expected.start(["-o", "out"]).wait() == 2)
    #expect(expected.start(["-o", "out", "--resume", "--keep-meta"]).wait() == 2)
    #expect(expected.start(["-o", "out", "--resume", "-j1"]).wait() == 1)
    expected.check("out", "same options")
  }

  @Test("two runs do not write to one folder")
  func locked() {
    let scratch = Scratch()
    let file = scratch.write("a.txt", "“Fine,” said Anna Berg.")
    mkdir(scratch.path + "/out", 0o755)
    // The lock that a run holds as long as it lives.
    let folder = open(scratch.path + "/out", O_RDONLY | O_CLOEXEC)
    #expect(flock(folder, LOCK_EX | LOCK_NB) == 0)
    for mode in [[], ["--force"], ["--resume"]] {
      let run = Program.run(["extract", file, "-o", scratch.path + "/out"] + mode)
      #expect(run.code == 2)
      #expect(run.err.contains("another run writes to it"))
    }
    // Given up by name: a program that another test starts just now may still hold the descriptor.
    #expect(flock(folder, LOCK_UN) == 0)
    close(folder)
    #expect(Program.run(["extract", file, "-o", scratch.path + "/out"]).code == 0)
  }

  @Test("a full device ends with 3 and names the file")
  func fullDevice() {
    let scratch = Scratch()
    let file = scratch.write("a.jsonl", Articles.jsonl(0..<50))
    let run = Program.run(["extract", file], out: "/dev/full")
    #expect(run.code == 3)
    #expect(
      run.err
        == "sayso: error: stdout: cannot be written: No space left on device; make room\n"
    )
    let filter = Program.run(
      ["filter"], input: Array(Articles.jsonl(0..<50).utf8), out: "/dev/full")
    #expect(filter.code == 3)
  }

  @Test("a file size limit ends with 3; with room again the run goes on to the same bytes")
  func sizeLimit() {
    let expected = Expected(texts: 10, lines: 200)
    #expect(expected.results[0].count > 200_000)
    let folder = expected.scratch.path
    // 512-byte blocks.
    let run = Program.shell("cd \(folder); ulimit -f 200; $SAYSO extract c -o out -j2")
    #expect(run.code == 3)
    #expect(run.err.contains("out/"))
    #expect(run.err.contains("cannot be written: File too large"))
    #expect(run.err.contains("--resume"))
    #expect(expected.start(["-o", "out", "--resume"]).wait() == 1)
    expected.check("out", "after the limit")
  }

  @Test("a full file system ends with 3; with room again the run goes on to the same bytes")
  func fullFileSystem() {
    let expected = Expected(texts: 10, lines: 200)
    let folder = expected.scratch.path
    mkdir(folder + "/small", 0o755)
    guard Program.shell("mount -t tmpfs -o size=150k none \(folder)/small").code == 0 else {
      print("skipped: this user may not mount a file system")
      return
    }
    defer { _ = Program.shell("umount \(folder)/small") }
    let run = Program.run(["extract", "c", "-o", "small/out"], folder: folder)
    #expect(run.code == 3)
    #expect(run.err.contains("No space left on device"))
    #expect(Program.shell("mount -o remount,size=50m \(folder)/small").code == 0)
    #expect(expected.start(["-o", "small/out", "--resume"]).wait() == 1)
    expected.check("small/out", "after the device was full")
  }

  @Test("a file that cannot be created ends with 3")
  func notCreated() {
    let scratch = Scratch()
    let file = scratch.write("a.txt", "x")
    let run = Program.run(["extract", file, "-o", file + "/out"])
    #expect(run.code == 3)
    #expect(run.err.contains("a.txt/out"))
  }
}
