import Glibc

/// The bytes of a file or of standard input, as stored, read piece by piece.
///
/// Where reading can wait for another program, the wait ends when the run is to stop.
final class FileBytes {
  private let descriptor: Descriptor
  private let waits: Bool
  private let shouldStop: @Sendable () -> Bool
  /// Whether `shouldStop` ended the reading.
  private(set) var stopped = false
  /// Offset of the next byte.
  private(set) var offset = 0

  init(_ descriptor: Descriptor, shouldStop: @escaping @Sendable () -> Bool) {
    self.descriptor = descriptor
    self.shouldStop = shouldStop
    if case .regular? = FileStatus.of(descriptor)?.kind { waits = false } else { waits = true }
  }

  /// Whether bytes come from a pipe, a terminal or a socket.
  var isLive: Bool { waits }

  /// Moves on to a byte offset; for regular files only.
  func seek(to offset: Int) -> Bool {
    guard lseek(descriptor.number, off_t(offset), SEEK_SET) >= 0 else { return false }
    self.offset = offset
    return true
  }

  /// Appends at most `count` bytes; returns how many, 0 at the end.
  func read(into buffer: inout [UInt8], atMost count: Int) throws(InputError) -> Int {
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: count))
    var got = 0
    var code: Int32 = 0
    while true {
      if waits && !waitForInput() {
        stopped = true
        break
      }
      got = buffer.withUnsafeMutableBytes { bytes in
        guard let base = bytes.baseAddress else { return 0 }
        return Glibc.read(descriptor.number, base + start, count)
      }
      code = errno
      // A file that says EAGAIN, as some of the kernel's do, would say so for ever.
      if got < 0 && (code == EINTR || (code == EAGAIN && waits)) { continue }
      break
    }
    buffer.removeLast(count - max(0, got))
    if got < 0 { throw InputError(.unreadable, "cannot be read: \(describe(errno: code))") }
    offset += got
    return got
  }

  /// Returns false when the run is to stop.
  private func waitForInput() -> Bool {
    while !shouldStop() {
      var question = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
      if poll(&question, 1, 100) > 0 { return true }
    }
    return false
  }
}
