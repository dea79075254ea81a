import BatchProcessing
import Dispatch
import Glibc
import Reports
import Synchronization

/// Watches a run from beside: draws the progress bar and ends a run that a signal has stopped.
final class RunMonitor: Sendable {
  private let run: CorpusRun
  // Dispatch sources may be used from any thread; the protocol does not say so.
  private nonisolated(unsafe) let timer: any DispatchSourceTimer
  private let bar: Mutex<ProgressBar?>
  private let signalled = Mutex<ContinuousClock.Instant?>(nil)
  /// What to do when work in flight takes too long after a signal.
  private let giveUp: @Sendable () -> Void

  /// - Parameter roots: Set where a bar is wanted: what is read, to know how much there is.
  init(_ run: CorpusRun, barFor roots: [String]?, giveUp: @escaping @Sendable () -> Void) {
    self.run = run
    self.giveUp = giveUp
    bar = Mutex(roots.map { ProgressBar(roots: $0) })
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
      guard bar != nil else { return }
      let (summary, bytes) = run.state.withLock {
        (SummaryRecord(counts: $0.counts), $0.inputBytes)
      }
      bar?.draw(summary, inputBytes: bytes, seconds: run.seconds)
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
  private let counter: CorpusSize

  init(roots: [String]) { counter = CorpusSize(roots: roots) }

  static func clear() { Messages.write("\r\u{1B}[K") }

  func draw(_ summary: SummaryRecord, inputBytes: Int, seconds: Double) {
    let rate = seconds > 0 ? Double(inputBytes) / 1e6 / seconds : 0
    var line = "\(summary.documents) documents  \(Self.decimal(Double(inputBytes) / 1e6)) MB"
    line += "  \(Self.decimal(rate)) MB/s  \(summary.quotations) quotations"
    line += "  \(summary.errors) errors"
    if let all = counter.bytes, all > inputBytes, inputBytes > 0 {
      let left = Int(Double(all - inputBytes) / Double(inputBytes) * seconds)
      line += "  \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
    }
    Messages.write("\r\u{1B}[K\(line)")
  }

  /// A number with one digit after the point.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// The size of a corpus, added up in the background.
final class CorpusSize: Sendable {
  private let result = Mutex<Int?>(nil)

  /// Bytes as stored, or nil while they are being added up or where they cannot be known.
  var bytes: Int? { result.withLock { $0 } }

  init(roots: [String]) {
    if roots.contains("-") { return }
    DispatchQueue(label: "size").async { [weak self] in
      var walker = CorpusWalker(roots: roots.flatMap { Glob.expand($0) })
      var sum = 0
      while let entry = walker.next() { sum += entry.size }
      self?.result.withLock { $0 = sum }
    }
  }
}
