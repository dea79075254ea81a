import ArgumentParser
import BatchProcessing
import Glibc
import JSONText
import Reports
import TextModel

/// The two destinations of an extraction, and how it ends.
extension Extract {
  func intoFolder(
    _ path: String, _ options: InputOptions, _ encoder: RecordEncoder,
    _ kept: Set<AttributionType>?, _ annotators: Annotators, _ record: RunRecord,
    _ formats: [ResultFormat]
  ) throws {
    var runLine: [UInt8] = []
    encoder.appendRun(record, to: &runLine)
    let folder: RunFolder
    do throws(OutputError) {
      folder = try RunFolder(
        path, names: ["quotations.jsonl", "documents.jsonl", "errors.jsonl"], others: ["run.json"],
        mode: resume ? .resume : force ? .overwrite : .new,
        fingerprint: String(decoding: runLine.dropLast(), as: UTF8.self),
        counts: SummaryRecord.countSize)
    } catch {
      if error.kind == .complete { return try alreadyDone(path, runLine, formats) }
      throw Self.failure(error)
    }
    let messages = Messages(
      quiet: runOptions.quiet, json: runOptions.logJson, overBar: showsBar, limit: 20)
    let isComplete = folder.resumed?.isComplete == true
    let run = try CorpusRun(
      .folder(folder), messages: messages, checkpointSeconds: checkpointSeconds)
    if !isComplete {
      try execute(run, messages, options, .folder, encoder, kept, annotators)
    }
    let summary = run.summary
    do throws(OutputError) {
      var timed = summary
      timed.seconds = (run.seconds * 1000).rounded() / 1000
      var bytes = runLine
      encoder.appendSummary(timed, to: &bytes)
      let position = run.state.withLock { $0.position }
      try folder.finish(
        position, counts: summary.counts, with: [(name: "run.json", bytes: bytes)])
    } catch {
      throw Self.failure(error, resumable: folder.path)
    }
    try write(formats, into: path)
    try end(run, messages)
  }

  private func write(_ formats: [ResultFormat], into folder: String) throws {
    for format in formats {
      try format.write(folder, corpus: paths.count == 1 && paths != ["-"] ? paths[0] : nil)
    }
  }

  /// `--resume` where nothing is left to do: says so and ends as the run itself has ended.
  private func alreadyDone(
    _ path: String, _ runLine: [UInt8], _ formats: [ResultFormat]
  ) throws {
    let lines: [ArraySlice<UInt8>]
    do throws(InputError) {
      lines = try readFile(path + "/run.json", atMost: 1 << 24).split(separator: 10)
    } catch {
      throw CommandFailure.usage("\(path)/run.json: \(error.problem); start again with --force")
    }
    guard lines.count == 2, lines[0].elementsEqual(runLine.dropLast()),
      let summary = try? JSONParser.parse(Array(lines[1])), let errors = summary["errors"]?.int
    else {
      throw CommandFailure.usage(
        "\(path): holds a complete run with other options or of another version;"
          + " start again with --force")
    }
    let messages = Messages(quiet: runOptions.quiet, json: runOptions.logJson)
    messages.note("the run in \(path) is complete: nothing to do", kind: "complete")
    // The run may have been stopped between its end and these.
    try write(formats, into: path)
    if errors > 0 { throw ExitCode(1) }
  }

  func ontoStandardOutput(
    _ options: InputOptions, _ encoder: RecordEncoder, _ kept: Set<AttributionType>?,
    _ annotators: Annotators, _ record: RunRecord
  ) throws {
    let messages = Messages(
      quiet: runOptions.quiet, json: runOptions.logJson, overBar: showsBar)
    let run = try CorpusRun(
      .standardOutput, messages: messages, checkpointSeconds: checkpointSeconds)
    do throws(OutputError) {
      if allRecords {
        var line: [UInt8] = []
        encoder.appendRun(record, to: &line)
        try writeAll(line, to: 1, "stdout")
      }
    } catch {
      throw Self.failure(error)
    }
    try execute(
      run, messages, options, allRecords ? .all : .quotations, encoder, kept, annotators)
    do throws(OutputError) {
      if allRecords {
        var line: [UInt8] = []
        encoder.appendSummary(run.summary, to: &line)
        try writeAll(line, to: 1, "stdout")
      }
    } catch {
      throw Self.failure(error)
    }
    try end(run, messages)
  }

  /// Runs the batch; a signal ends the process from here.
  private func execute(
    _ run: CorpusRun, _ messages: Messages, _ options: InputOptions, _ layout: OutputLayout,
    _ encoder: RecordEncoder, _ kept: Set<AttributionType>?, _ annotators: Annotators
  ) throws {
    let hint = resumeHint
    let size = showsBar ? CorpusSize(roots: paths, options: options) : nil
    let monitor = RunMonitor(run, barFor: size) {
      Self.stopped(run, messages, hint)
    }
    do {
      try run.run(
        roots: paths, options: options, layout: layout, encoder: encoder, attributions: kept,
        annotators: annotators)
      monitor.end()
    } catch let error as OutputError {
      monitor.end()
      throw Self.failure(error, resumable: output)
    } catch let error as InputError {
      monitor.end()
      throw CommandFailure.usage(error.problem)
    }
    if StopSignals.current != 0 { Self.stopped(run, messages, hint) }
  }

  private var showsBar: Bool { isatty(2) == 1 && !runOptions.quiet && !runOptions.logJson }

  /// The command that goes on with this run, or nil where nothing can.
  private var resumeHint: String? {
    guard output != nil, !paths.contains("-") else { return nil }
    var words = SaysoCommand.arguments.filter { $0 != "--force" && $0 != "--resume" }
    words.append("--resume")
    return words.map(Self.quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { c in
      (c >= 0x30 && c <= 0x39) || (c | 0x20 >= 0x61 && c | 0x20 <= 0x7A) || c >= 0x80
        || "-_./,:=+@%".utf8.contains(c)
    }
    if word.unicodeScalars.contains(where: { SystemPath.byte(of: $0) != nil }) {
      // The shell's own way to name bytes that are not UTF-8.
      let escaped = word.reduce(into: "") { $0 += $1 == "\\" || $1 == "'" ? "\\\($1)" : "\($1)" }
      return "$'" + SystemPath(escaped).text + "'"
    }
    if plain && !word.isEmpty { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  /// Ends the process after a signal: what has come in is kept.
  private static func stopped(_ run: CorpusRun, _ messages: Messages, _ hint: String?) {
    let number = StopSignals.current
    let documents: Int
    do {
      guard let count = try run.stop() else {
        // The other of the batch and the monitor is ending the process, or nobody reads stdout.
        if run.isPiped { usleep(100_000) } else { sleep(5) }
        _exit(128 + number)
      }
      documents = count
    } catch {
      Messages.write("sayso: error: \(error)\n")
      _exit(3)
    }
    messages.note(
      "stopped after \(documents) documents" + (hint.map { "; go on with: \($0)" } ?? ""),
      kind: "stopped", figures: [("signal", Int(number)), ("documents", documents)])
    _exit(128 + number)
  }

  /// The last words and the exit code.
  private func end(_ run: CorpusRun, _ messages: Messages) throws {
    let summary = run.summary
    let (hidden, duplicates) = run.state.withLock {
      (max(0, $0.shownProblems - messages.limit), $0.duplicates)
    }
    if hidden > 0 { messages.note("\(hidden) more errors are in errors.jsonl") }
    if duplicates > 0 {
      let which = duplicates == 1 ? "1 document has" : "\(duplicates) documents have"
      messages.note("\(which) an id that came before: flagged duplicate-id")
    }
    let skipped = run.skippedFiles.load(ordering: .relaxed)
    if skipped > 0 {
      messages.note(
        "\(skipped == 1 ? "1 file was" : "\(skipped) files were") left out because of the name;"
          + " --include or --input-format reads more", figures: [("skipped", skipped)])
    }
    if output != nil || runOptions.logJson || isatty(2) == 1 {
      let megabytes = Double(summary.bytes) / 1e6
      let rate = run.seconds > 0 ? megabytes / run.seconds : 0
      messages.note(
        "\(summary.documents) documents, \(ProgressBar.decimal(megabytes)) MB,"
          + " \(ProgressBar.decimal(rate)) MB/s, \(summary.quotations) quotations,"
          + " \(summary.errors) errors", kind: "summary",
        figures: [
          ("documents", summary.documents), ("bytes", summary.bytes),
          ("quotations", summary.quotations), ("errors", summary.errors),
          ("duplicates", duplicates), ("milliseconds", Int(run.seconds * 1000)),
        ])
    }
    if summary.errors > 0 { throw ExitCode(1) }
  }

  /// What a failure of the output means for the command.
  static func failure(_ error: OutputError, resumable: String? = nil) -> any Error {
    switch error.kind {
    case .brokenPipe: ExitCode(0)
    case .notWritten:
      CommandFailure.output(
        error.description + (resumable == nil ? "" : "; then go on with --resume"))
    case .exists, .locked, .complete, .notResumable: CommandFailure.usage(error.description)
    }
  }
}
