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
    /// Bytes of files, as stored, whose results have come in; those of an earlier run included.
    var storedBytes = 0
    /// Those of an earlier run.
    var resumedBytes = 0
    var duplicates = 0
    var shownProblems = 0
    var lastSave = ContinuousClock.now
    /// Nothing is written any more.
    var isClosed = false
  }

  let state: Locked<State>
  /// Files left out because of their names.
  let skippedFiles = Atomic(0)
  private let messages: Messages
  private let checkpointInterval: Duration
  /// Whether results leave through stdout, where a reader that waits can hold up the run.
  let isPiped: Bool
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
    isPiped = if case .standardOutput = state.destination { true } else { false }
    self.state = Locked(state)
    self.messages = messages
    checkpointInterval = .milliseconds(Int(checkpointSeconds * 1000))
  }

  /// Reads, annotates and writes until the input ends, a signal comes or output fails.
  func run(
    roots: [String], options: InputOptions, layout: OutputLayout,
    encoder: RecordEncoder, attributions: Set<AttributionType>?, annotators: Annotators
  ) throws {
    let start = state.withLock { $0.position }
    let corpus = try CorpusReader(
      roots: roots, options: options, from: start, shouldStop: { StopSignals.current != 0 })
    state.withLock {
      $0.resumedBytes = corpus.resumedBytes
      $0.storedBytes = corpus.resumedBytes
    }
    let reader = SharedReader(corpus)
    let documents = try DocumentReader(options: options)
    try OrderedBatch(workers: options.workers).runInParts(
      next: { reader.next() },
      makeState: {
        UnitWorker(
          reader: documents, pipeline: try annotators.make(), encoder: encoder, layout: layout,
          attributions: attributions)
      },
      work: { worker, unit, handOn in try worker.output(for: unit, handOn: handOn) },
      consume: { output in try self.take(output) })
    skippedFiles.store(reader.skippedFiles, ordering: .relaxed)
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
        try folder.append(output.streams, isPart: output.isPart)
      }
      for problem in output.problems {
        if state.shownProblems < messages.limit { messages.problem(problem) }
        state.shownProblems += 1
      }
      if output.isPart { return }
      for i in state.counts.indices { state.counts[i] += output.counts[i] }
      state.position = output.end
      state.storedBytes += output.storedBytes
      if case .folder(let folder) = state.destination,
        state.lastSave.duration(to: .now) >= checkpointInterval
      {
        try folder.save(state.position, counts: state.counts)
        state.lastSave = .now
      }
    }
  }

  /// Writes a checkpoint of what has come in and takes nothing more.
  ///
  /// - Returns: The number of documents; nil where the run was stopped before, or where the reader
  ///   of stdout holds it up.
  func stop() throws -> Int? {
    if isPiped {
      return state.withLockIfAvailable { state -> Int? in
        if state.isClosed { return nil }
        state.isClosed = true
        return SummaryRecord(counts: state.counts).documents
      } ?? nil
    }
    return try state.withLock { state in
      if state.isClosed { return nil }
      state.isClosed = true
      if case .folder(let folder) = state.destination {
        try folder.save(state.position, counts: state.counts)
      }
      return SummaryRecord(counts: state.counts).documents
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
  var skippedFiles: Int { reader.skippedFiles }
}
