import Glibc

/// Whole files as bytes.
enum FileBytes {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw Failure(description: "\(path): error: \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let n = fread(&buffer, 1, buffer.count, file)
      if n == 0 { return out }
      out.append(contentsOf: buffer[..<n])
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "wb") else {
      throw Failure(description: "\(path): error: \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    if fwrite(bytes, 1, bytes.count, file) != bytes.count {
      throw Failure(description: "\(path): error: could not be written")
    }
  }
}
