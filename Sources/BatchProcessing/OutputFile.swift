import Glibc

/// A file that is written from front to back, through a buffer.
final class OutputFile {
  let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Bytes given so far, those of an earlier run included.
  private(set) var size: Int

  /// Opens the file with its first `size` bytes, creating it where it is not there.
  init(_ path: String, keeping size: Int) throws(OutputError) {
    self.path = path
    self.size = size
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.failure(path, errno) }
    guard ftruncate(descriptor, off_t(size)) == 0, lseek(descriptor, off_t(size), SEEK_SET) >= 0
    else {
      let code = errno
      close(descriptor)
      throw Self.failure(path, code)
    }
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8]) throws(OutputError) {
    size += bytes.count
    if bytes.count >= 1 << 16 {
      // Much is written as it is: one copy less, while other workers wait.
      try flush()
      return try writeAll(bytes, to: descriptor, path)
    }
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 18 { try flush() }
  }

  func flush() throws(OutputError) {
    try writeAll(buffer, to: descriptor, path)
    buffer.removeAll(keepingCapacity: buffer.capacity < 1 << 22)
  }

  /// Makes sure that all bytes are on the disk.
  func sync() throws(OutputError) {
    try flush()
    if fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS {
      throw Self.failure(path, errno)
    }
  }

  static func failure(_ path: String, _ code: Int32) -> OutputError {
    if code == EPIPE {
      return OutputError(.brokenPipe, path: path, problem: "the reader has gone")
    }
    return OutputError(
      .notWritten, path: path, problem: "cannot be written: \(describe(errno: code))",
      hint: code == ENOSPC || code == EDQUOT || code == EFBIG ? "make room" : "")
  }

  /// Writes a small file as a whole: a temporary file, synced, then renamed.
  static func replace(_ path: String, with bytes: [UInt8]) throws(OutputError) {
    let temporary = path + ".new"
    do {
      let file = try OutputFile(temporary, keeping: 0)
      try file.append(bytes)
      try file.sync()
    }
    try rename(temporary, to: path)
  }

  static func rename(_ from: String, to: String) throws(OutputError) {
    if Glibc.rename(from, to) != 0 { throw failure(to, errno) }
  }
}

/// Writes all bytes to a descriptor.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(OutputError) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { buffer -> Int in
      guard let base = buffer.baseAddress else { return 0 }
      return write(descriptor, base + written, bytes.count - written)
    }
    if count >= 0 {
      written += count
      continue
    }
    let code = errno
    if code == EINTR { continue }
    if code == EAGAIN {
      var question = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&question, 1, 100)
      continue
    }
    throw OutputFile.failure(path, code)
  }
}
