import BatchProcessing
import Dispatch
import Glibc
import Reports

/// Watches a run from beside: draws the progress bar and ends a run that a signal has stopped.
final class RunMonitor: Sendable {
  private let run: CorpusRun
  // Dispatch sources may be used from any thread; the protocol does not say so.
  private nonisolated(unsafe) let timer: any DispatchSourceTimer
  private let bar: Locked<ProgressBar?>
  private let signalled = Locked<ContinuousClock.Instant?>(nil)
  /// What to do when work in flight takes too long after a signal.
  private let giveUp: @Sendable () -> Void

  /// - Parameter corpus: Set where a bar is wanted: what is read, to know how much there is.
  init(_ run: CorpusRun, barFor corpus: CorpusSize?, giveUp: @escaping @Sendable () -> Void) {
    self.run = run
    self.giveUp = giveUp
    bar = Locked(corpus.map { ProgressBar(corpus: $0) })
    timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "monitor"))
    timer.schedule(deadline: .now() + 0.1, repeating: 0.1)
    timer.setEventHandler { [weak self] in self?.look() }
    timer.resume()
  }

  /// Ends the watching and clears the bar.
  func end() {
    timer.cancel()
    bar.withLock { bar in
      if bar != nil { ProgressBar.clear() }
      bar = nil
    }
  }

  private func look() {
    bar.withLock { bar in
      // Who reads stdout may hold up the run; the signals below must be seen all the same.
      guard let bar, let line = run.state.withLockIfAvailable({ bar.line($0, run.seconds) }) else {
        return
      }
      Messages.write(line)
    }
    guard StopSignals.current != 0 else { return }
    let isLate = signalled.withLock { since in
      guard let first = since else {
        since = .now
        return false
      }
      return first.duration(to: .now) > .milliseconds(650)
    }
    if isLate { giveUp() }
  }
}

/// One line on a terminal that says how far a run has come.
struct ProgressBar: Sendable {
  private let corpus: CorpusSize

  init(corpus: CorpusSize) { self.corpus = corpus }

  /// Clears the line that the bar stands on.
  static let erasing = "\r\u{1B}[K"

  static func clear() { Messages.write(erasing) }

  func line(_ state: CorpusRun.State, _ seconds: Double) -> String {
    let summary = SummaryRecord(counts: state.counts)
    let megabytes = Double(summary.bytes) / 1e6
    var line = "\(summary.documents) documents  \(Self.decimal(megabytes)) MB"
    if seconds > 0 && state.resumedBytes == 0 {
      line += "  \(Self.decimal(megabytes / seconds)) MB/s"
    }
    line += "  \(summary.quotations) quotations  \(summary.errors) errors"
    let done = state.storedBytes - state.resumedBytes
    if let all = corpus.bytes, all > state.storedBytes, done > 0 {
      let left = Double(all - state.storedBytes) / Double(done) * seconds
      line += "  \(Self.time(left)) left"
    }
    // A line that wraps could not be cleared.
    return Self.erasing + line.prefix(max(20, Self.width - 1))
  }

  private static var width: Int {
    var size = winsize()
    return ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Seconds as minutes and seconds, or hours where there are any.
  static func time(_ seconds: Double) -> String {
    let whole = Int(min(max(0, seconds), 3.6e8))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let start = whole >= 3600 ? "\(whole / 3600):\(two(whole / 60 % 60))" : "\(whole / 60)"
    return "\(start):\(two(whole % 60))"
  }

  /// A number with one digit after the point.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((min(max(0, value), 1e15) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// The size of a corpus, added up in the background.
final class CorpusSize: Sendable {
  private let result = Locked<Int?>(nil)

  /// Bytes as stored, or nil while they are being added up or where they cannot be known.
  var bytes: Int? { result.withLock { $0 } }

  init(roots: [String], options: InputOptions) {
    if roots.contains("-") { return }
    DispatchQueue(label: "size").async { [weak self] in
      var walker = CorpusWalker(roots: roots, options: options)
      var sum = 0
      while self != nil, let entry = walker.next() { sum &+= entry.size }
      self?.result.withLock { $0 = sum }
    }
  }
}
