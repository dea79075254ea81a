import BatchProcessing
import Glibc
import Reports
import Synchronization
import TextModel

/// One run over a corpus: batch in, records out, in order, until the end or a signal.
final class CorpusRun: Sendable {
  /// Where records go.
  enum Destination {
    case standardOutput
    case folder(RunFolder)
  }

  /// Everything that changes as results come in, in input order.
  struct State {
    var destination: Destination
    var ids = DocumentIDs()
    var counts: [Int]
    var position = InputPosition()
    var inputBytes = 0
    var duplicates = 0
    var shownProblems = 0
    var lastSave = ContinuousClock.now
    /// Nothing is written any more.
    var isClosed = false
  }

  let state: Mutex<State>
  private let messages: Messages
  private let checkpointInterval: Duration
  let started = ContinuousClock.now

  init(
    _ destination: sending Destination, messages: Messages, checkpointSeconds: Double
  ) throws {
    var state = State(
      destination: destination, counts: Array(repeating: 0, count: SummaryRecord.countSize))
    if case .folder(let folder) = destination, let resumed = folder.resumed {
      state.counts = resumed.counts
      state.position = resumed.position
      try folder.eachLine(of: 1) { state.ids.insert(documentLine: $0) }
    }
    self.state = Mutex(state)
    self.messages = messages
    checkpointInterval = .milliseconds(Int(checkpointSeconds * 1000))
  }

  /// Reads, annotates and writes until the input ends, a signal comes or output fails.
  func run(
    roots: [String], options: InputOptions, layout: OutputLayout,
    encoder: RecordEncoder, attributions: Set<AttributionType>?, annotators: Annotators
  ) throws {
    let start = state.withLock { $0.position }
    let reader = SharedReader(
      try CorpusReader(
        roots: roots, options: options, from: start,
        shouldStop: { StopSignals.current != 0 }))
    let documents = try DocumentReader(options: options)
    try OrderedBatch(workers: options.workers).run(
      next: { reader.next() },
      makeState: {
        UnitWorker(
          reader: documents, annotate: try annotators.make(), encoder: encoder, layout: layout,
          attributions: attributions)
      },
      work: { worker, unit in worker.output(for: unit) },
      consume: { output in try self.take(output) })
  }

  private func take(_ output: UnitOutput) throws {
    var output = output
    try state.withLock { state in
      if state.isClosed { return }
      state.duplicates += state.ids.flagDuplicates(in: &output)
      switch state.destination {
      case .standardOutput:
        try writeAll(output.streams[0], to: 1, "stdout")
      case .folder(let folder):
        try folder.append(output.streams)
      }
      for i in state.counts.indices { state.counts[i] += output.counts[i] }
      state.position = output.end
      state.inputBytes += output.inputBytes
      for problem in output.problems {
        if state.shownProblems < messages.limit { messages.problem(problem) }
        state.shownProblems += 1
      }
      if case .folder(let folder) = state.destination,
        state.lastSave.duration(to: .now) >= checkpointInterval
      {
        try folder.save(state.position, counts: state.counts)
        state.lastSave = .now
      }
    }
  }

  /// Writes a checkpoint of what has come in and takes nothing more; false where that was done.
  func stop() throws -> Bool {
    try state.withLock { state in
      if state.isClosed { return false }
      state.isClosed = true
      if case .folder(let folder) = state.destination {
        try folder.save(state.position, counts: state.counts)
      }
      return true
    }
  }

  var summary: SummaryRecord { state.withLock { SummaryRecord(counts: $0.counts) } }

  var seconds: Double {
    let elapsed = started.duration(to: .now).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }
}

/// The reader that the workers share; `OrderedBatch` calls it from one worker at a time.
private final class SharedReader: @unchecked Sendable {
  private let reader: CorpusReader
  init(_ reader: CorpusReader) { self.reader = reader }
  func next() -> WorkUnit? { reader.next() }
}
