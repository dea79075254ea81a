import Glibc

/// Writes a file in large pieces; "-" is standard output.
struct FileWriter: ~Copyable {
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(_ path: String) throws {
    self.path = path
    descriptor = path == "-" ? 1 : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw LineReader.failure(path, isOutput: true) }
  }

  deinit { if descriptor > 2 { Glibc.close(descriptor) } }

  mutating func append(_ bytes: [UInt8]) { buffer += bytes }

  mutating func flushIfLarge() throws {
    if buffer.count >= 1 << 20 { try flush() }
  }

  mutating func close() throws { try flush() }

  private mutating func flush() throws {
    var at = 0
    while at < buffer.count {
      let wrote = buffer.withUnsafeBytes { raw in
        raw.baseAddress.map { Glibc.write(descriptor, $0 + at, raw.count - at) } ?? 0
      }
      if wrote < 0 && errno != EINTR { throw LineReader.failure(path, isOutput: true) }
      at += max(wrote, 0)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
