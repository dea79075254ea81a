import Glibc
import Synchronization

/// Notes SIGINT and SIGTERM so that a run can end in good order.
///
/// A signal belongs to the process, and its handler can reach nothing but a global: this is the
/// program's only one. A second signal ends the process at once.
enum StopSignals {
  private static let received = Atomic<Int32>(0)

  /// The signal that came, or 0.
  static var current: Int32 { received.load(ordering: .relaxed) }

  /// Starts to listen; a write to a closed pipe or past a size limit becomes an error of the write.
  static func listen() {
    _ = current
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      // Ignored by whoever started the program, as with nohup: stays so.
      if sigaction(number, nil, &action) == 0 && isIgnored(action) { continue }
      action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        StopSignals.received.store(number, ordering: .relaxed)
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(number, &action, nil)
    }
  }

  /// Makes sure that 0, 1 and 2 are open, so that no file of the run gets one of these numbers and
  /// with it the messages; reading from or writing to what was closed fails as it should.
  static func keepStandardStreams() {
    for (number, mode) in [(Int32(0), O_WRONLY), (1, O_RDONLY), (2, O_WRONLY)]
    where fcntl(number, F_GETFD) == -1 {
      _ = open("/dev/null", mode)
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    guard let handler = action.__sigaction_handler.sa_handler else { return false }
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
