import BatchProcessing
import Reports
import Sayso
import Segmentation
import TextModel

/// What came out of one pass over the corpus.
struct BenchCounts: Sendable, Hashable {
  var documents = 0
  var errors = 0
  var tokens = 0
  var quotations = 0
  /// Bytes of decoded text.
  var textBytes = 0
}

/// Runs a corpus through the program and parts of it, with a clock beside it.
struct BenchMeasuring {
  let paths: [String]
  let options: InputOptions
  let annotators: Annotators

  /// Seconds of one measurement of the whole.
  struct Pass {
    var cpu: Double
    var wall: Double
    var counts: BenchCounts
  }

  /// All measurements.
  func report(rounds: Int, minSeconds: Double, jobs: Int) throws -> BenchReport {
    // The first pass warms up, and tells how often the corpus must be read to fill the time.
    let first = try whole(jobs: jobs, passes: 1)
    if first.counts.textBytes == 0 {
      throw CommandFailure.usage(
        "there is nothing to measure: no text in \(paths.joined(separator: ", "))")
    }
    var report = BenchReport(counts: first.counts)
    report.jobs = jobs
    report.rounds = rounds
    report.peakMemory = BenchClock.peakMemory
    let passes = max(1, min(100_000, Int((minSeconds / max(first.cpu, 1e-6)).rounded(.up))))
    report.passes = passes
    // Counts of tokens come with the stages, which see the annotated documents.
    var stages = StageSeconds()
    report.counts.tokens = try staged(passes: 1, &stages).tokens
    var seconds = BenchSeconds()
    for _ in 0..<rounds {
      let pass = try whole(jobs: 1, passes: passes)
      seconds.whole.append(pass.cpu / Double(passes))
      report.note(pass.counts)
      var stages = StageSeconds()
      report.note(try staged(passes: passes, &stages))
      for stage in BenchStage.allCases {
        seconds.stages[stage.rawValue].append(stages[stage] / Double(passes))
      }
      seconds.icu.append(try bareICU(passes: passes) / Double(passes))
      for jobs in Self.scaling(upTo: jobs) {
        let pass = try whole(jobs: jobs, passes: passes)
        seconds.wall[jobs, default: []].append(pass.wall / Double(passes))
        report.note(pass.counts)
      }
    }
    report.take(seconds)
    return report
  }

  /// 1, 2, 4 … and the number itself.
  static func scaling(upTo jobs: Int) -> [Int] {
    var all: [Int] = []
    var n = 1
    while n < jobs {
      all.append(n)
      n *= 2
    }
    return all + [jobs]
  }

  /// The very way of `extract`, with records made and thrown away.
  private func whole(jobs: Int, passes: Int) throws -> Pass {
    var options = options
    options.workers = jobs
    let reader = try DocumentReader(options: options)
    let cpu = BenchClock.process
    let wall = BenchClock.wall
    let counts = Locked(BenchCounts())
    for _ in 0..<passes {
      let units = BenchUnits(try CorpusReader(roots: paths, options: options))
      try OrderedBatch(workers: jobs).run(
        next: { units.next() },
        makeState: { [annotators] in
          UnitWorker(
            reader: reader, pipeline: try annotators.make(), encoder: RecordEncoder(),
            layout: .folder, attributions: nil)
        },
        work: { worker, unit in try worker.output(for: unit, handOn: { _ in }) },
        consume: { output in
          let summary = SummaryRecord(counts: output.counts)
          counts.withLock {
            $0.documents += summary.documents
            $0.errors += summary.errors
            $0.quotations += summary.quotations
            $0.textBytes += summary.bytes
          }
        })
    }
    return Pass(
      cpu: BenchClock.process - cpu, wall: BenchClock.wall - wall,
      counts: counts.withLock { $0 }.divided(by: passes))
  }

  /// The stages one after the other on one thread, each with its share of the time.
  private func staged(passes: Int, _ seconds: inout StageSeconds) throws -> BenchCounts {
    let reader = try DocumentReader(options: options)
    let worker = try annotators.pipeline.makeWorker()
    let encoder = RecordEncoder()
    var counts = BenchCounts()
    for _ in 0..<passes {
      let units = try CorpusReader(roots: paths, options: options)
      seconds.begin()
      while let unit = units.next() {
        var lines: [UInt8] = []
        var documentLines: [UInt8] = []
        var batch = DocumentBatch()
        func finish() {
          seconds.end(.decode)
          for annotated in worker.annotate(batch.take(), finished: { seconds.end(BenchStage($0)) })
          {
            encoder.appendQuotations(of: annotated, to: &lines)
            encoder.appendDocument(annotated, to: &documentLines)
            counts.documents += 1
            counts.tokens += annotated.tokenCount
            counts.quotations += annotated.records.count
            counts.textBytes += annotated.document.text.count
          }
          seconds.end(.write)
        }
        reader.read(unit) { outcome in
          switch outcome {
          case .document(let document):
            batch.add(document)
            if batch.isFull { finish() }
          case .problem: counts.errors += 1
          }
        }
        finish()
        seconds.end(.decode)
      }
    }
    return counts.divided(by: passes)
  }

  /// CPU seconds of bare ICU over the same text; making UTF-16 of it is not counted.
  private func bareICU(passes: Int) throws -> Double {
    let reader = try DocumentReader(options: options)
    let icu = try BareICU()
    var seconds = 0.0
    var boundaries = 0
    for _ in 0..<passes {
      let units = try CorpusReader(roots: paths, options: options)
      while let unit = units.next() {
        reader.read(unit) { outcome in
          guard case .document(let document) = outcome else { return }
          _ = icu.load(document.text)
          let start = BenchClock.thread
          boundaries &+= icu.countBoundaries()
          seconds += BenchClock.thread - start
        }
      }
    }
    return boundaries >= 0 ? seconds : 0
  }
}

/// The parts of a run whose cost is told apart.
enum BenchStage: Int, CaseIterable, Sendable {
  case decode, segment, tag, chunk, extract, speakers, stance, records, write

  init(_ stage: PipelineStage) {
    switch stage {
    case .segment: self = .segment
    case .tag: self = .tag
    case .chunk: self = .chunk
    case .extract: self = .extract
    case .speakers: self = .speakers
    case .stance: self = .stance
    case .records: self = .records
    }
  }
}

/// CPU seconds by stage: each end takes the time since the one before.
struct StageSeconds {
  private var sums = [Double](repeating: 0, count: BenchStage.allCases.count)
  private var last = 0.0

  mutating func begin() { last = BenchClock.thread }

  mutating func end(_ stage: BenchStage) {
    let now = BenchClock.thread
    sums[stage.rawValue] += now - last
    last = now
  }

  subscript(_ stage: BenchStage) -> Double { sums[stage.rawValue] }
}

extension BenchCounts {
  fileprivate func divided(by passes: Int) -> BenchCounts {
    BenchCounts(
      documents: documents / passes, errors: errors / passes, tokens: tokens / passes,
      quotations: quotations / passes, textBytes: textBytes / passes)
  }
}

/// The reader that the workers share; `OrderedBatch` calls it from one worker at a time.
private final class BenchUnits: @unchecked Sendable {
  private let reader: CorpusReader
  init(_ reader: CorpusReader) { self.reader = reader }
  func next() -> WorkUnit? { reader.next() }
}
