import ArgumentParser
import BatchProcessing
import Glibc
import Sayso
import TextModel

/// `sayso bench`: throughput, by stage, against a bare ICU pass.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure throughput on a corpus: the whole, each stage, memory, scaling.",
    discussion: """
      Reads PATH like extract, again and again, and writes no records. Each round measures the \
      whole with one worker, the stages one by one, and a bare ICU pass (word and sentence \
      boundaries, nothing else) over the same text; then the whole with more workers. MB are \
      10^6 bytes of decoded text. Figures are medians of the rounds with the lowest and highest; \
      MB/s are for each second of CPU time, with more than one worker for each second of the clock. \
      The ratio to bare ICU is what can be compared between machines.

      Example: sayso bench articles/ --json > now.json; sayso bench articles/ --baseline now.json
      """)

  @Argument(
    help: ArgumentHelp("Files, folders or patterns.", valueName: "path"))
  var paths: [String]

  @Option(help: ArgumentHelp("Rounds to measure.", valueName: "n"))
  var rounds: Int = 5

  @Option(
    help: ArgumentHelp(
      "Shortest measurement, in seconds; a small corpus is read several times.",
      valueName: "seconds"))
  var minSeconds: Double = 0.5

  @Option(
    help: ArgumentHelp("Output of an earlier bench --json to compare with.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "With --baseline: exit with 1 where the ratio to bare ICU fell by more, such as 5%.",
      valueName: "percent"))
  var failOver: Percent?

  @Option(
    help: ArgumentHelp(
      "Exit with 1 unless this many quotations come out of one pass.", valueName: "n"))
  var expectQuotations: Int?

  @Flag(help: "Figures as one JSON object.")
  var json = false

  @OptionGroup(title: "Language") var lexicons: LexiconArguments
  @OptionGroup(title: "Language") var knowledge: KnowledgeArguments
  @OptionGroup(title: "Input") var corpus: CorpusArguments
  @OptionGroup(title: "Files") var files: FileArguments
  @OptionGroup(title: "Run") var runOptions: RunArguments

  func validate() throws {
    if !(1...1000).contains(rounds) {
      throw ValidationError("--rounds \(rounds) is not a number from 1 to 1000")
    }
    if !(0...3600).contains(minSeconds) {
      throw ValidationError("--min-seconds \(minSeconds) is not a number from 0 to 3600")
    }
    if paths.contains("-") {
      throw ValidationError("standard input cannot be read again: bench needs files")
    }
    if failOver != nil && baseline == nil { throw ValidationError("--fail-over needs --baseline") }
  }

  func run() throws {
    let earlier = try baseline.map { try BenchBaseline(path: $0) }
    let options = try corpus.inputOptions(files: files, workers: runOptions.workers)
    let started = BenchClock.wall
    let annotators = try Annotators(lexicons, knowledge)
    let start = BenchClock.wall - started
    let measuring = BenchMeasuring(paths: paths, options: options, annotators: annotators)
    var report: BenchReport
    do {
      report = try measuring.report(
        rounds: rounds, minSeconds: minSeconds, jobs: runOptions.workers)
    } catch let error as InputError {
      throw CommandFailure.usage(error.problem)
    }
    report.startSeconds = start
    do throws(OutputError) {
      try writeAll(json ? report.json : Array(report.text.utf8), to: 1, "stdout")
    } catch {
      throw Extract.failure(error)
    }
    try judge(report, earlier)
  }

  private func judge(_ report: BenchReport, _ earlier: BenchBaseline?) throws {
    var failed = false
    if !report.isSteady {
      Messages.write("sayso: error: two passes over the corpus gave different counts\n")
      failed = true
    }
    if let expectQuotations, expectQuotations != report.counts.quotations {
      Messages.write(
        "sayso: error: \(report.counts.quotations) quotations, expected \(expectQuotations)\n")
      failed = true
    }
    if let earlier {
      let change = earlier.change(to: report)
      Messages.write(change.text + "\n")
      if let failOver, change.loss > failOver.value / 100 {
        Messages.write("sayso: error: slower than the baseline by more than \(failOver.value)%\n")
        failed = true
      }
    }
    if failed { throw ExitCode(1) }
  }
}

/// A share: `5%` or `5`.
struct Percent: ExpressibleByArgument {
  var value: Double

  init?(argument: String) {
    let digits = argument.hasSuffix("%") ? String(argument.dropLast()) : argument
    guard let value = Double(digits), value >= 0, value <= 1000 else { return nil }
    self.value = value
  }
}

/// The clocks of a measurement, in seconds.
enum BenchClock {
  /// The clock on the wall.
  static var wall: Double { read(CLOCK_MONOTONIC) }
  /// CPU time of all threads of this process.
  static var process: Double { read(CLOCK_PROCESS_CPUTIME_ID) }
  /// CPU time of this thread.
  static var thread: Double { read(CLOCK_THREAD_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Largest resident set of this process so far, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return Int(usage.ru_maxrss) * 1024
  }
}
