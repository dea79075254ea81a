import Glibc

/// Reads files of lines in pieces, so that memory does not grow with the file.
public enum LineReader {
  private static let piece = 1 << 20

  /// Calls `body` with each line of `path` ("-" is standard input), without its line end, and the
  /// line's number from 1. Empty lines are passed over.
  public static func forEachLine(
    of path: String, _ body: (UnsafeBufferPointer<UInt8>, Int) throws -> Void
  ) throws {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { if descriptor != 0 { close(descriptor) } }
    var buffer: [UInt8] = []
    var number = 0
    var ended = false
    while !ended {
      let kept = buffer.count
      buffer.append(contentsOf: repeatElement(0, count: piece))
      let got = buffer.withUnsafeMutableBytes { raw in
        guard let start = raw.baseAddress else { return 0 }
        return read(descriptor, start + kept, piece)
      }
      if got < 0 && errno != EINTR { throw failure(path) }
      buffer.removeLast(piece - max(got, 0))
      ended = got == 0
      var start = 0
      try buffer.withUnsafeBufferPointer { bytes in
        var at = kept
        while at < bytes.count {
          if bytes[at] == 0x0A {
            number += 1
            try give(bytes, start, at, number, body)
            start = at + 1
          }
          at += 1
        }
        if ended && start < bytes.count {
          number += 1
          try give(bytes, start, bytes.count, number, body)
          start = bytes.count
        }
      }
      buffer.removeFirst(start)
    }
  }

  private static func give(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ number: Int,
    _ body: (UnsafeBufferPointer<UInt8>, Int) throws -> Void
  ) throws {
    var end = end
    if end > start && bytes[end - 1] == 0x0D { end -= 1 }
    if end > start { try body(UnsafeBufferPointer(rebasing: bytes[start..<end]), number) }
  }

  /// All bytes of a file ("-" is standard input).
  public static func bytes(of path: String) throws -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { if descriptor != 0 { close(descriptor) } }
    var out: [UInt8] = []
    while true {
      let kept = out.count
      out.append(contentsOf: repeatElement(0, count: piece))
      let got = out.withUnsafeMutableBytes { raw in
        guard let start = raw.baseAddress else { return 0 }
        return read(descriptor, start + kept, piece)
      }
      if got < 0 && errno != EINTR { throw failure(path) }
      out.removeLast(piece - max(got, 0))
      if got == 0 { return out }
    }
  }

  /// Writes `bytes` to a file, which is created or emptied; "-" is standard output.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = path == "-" ? 1 : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path, isOutput: true) }
    defer { if descriptor != 1 { close(descriptor) } }
    var at = 0
    while at < bytes.count {
      let wrote = bytes.withUnsafeBytes { raw in
        raw.baseAddress.map { Glibc.write(descriptor, $0 + at, raw.count - at) } ?? 0
      }
      if wrote < 0 && errno != EINTR { throw failure(path, isOutput: true) }
      at += max(wrote, 0)
    }
  }

  /// Whether `path` is a directory.
  public static func isDirectory(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything at `path`.
  public static func exists(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0
  }

  /// Names in a directory, sorted by bytes, without `.` and `..`.
  public static func names(in directory: String) throws -> [String] {
    guard let handle = opendir(directory) else { throw failure(directory) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func failure(_ path: String, isOutput: Bool = false) -> ResultError {
    ResultError(
      file: path, line: nil, problem: String(cString: strerror(errno)), isOutput: isOutput)
  }
}

extension LineReader {
  /// Writes a line to standard error.
  public static func writeMessage(_ text: String) throws {
    let bytes = Array((text + "\n").utf8)
    _ = bytes.withUnsafeBytes { raw in raw.baseAddress.map { Glibc.write(2, $0, raw.count) } }
  }
}
