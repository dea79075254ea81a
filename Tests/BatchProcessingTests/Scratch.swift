import CZlib
import CZstd
import Glibc
import TextModel

@testable import BatchProcessing

/// A temporary folder that goes away with its owner.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/sayso-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    precondition(!path.isEmpty, "no temporary folder")
  }

  deinit { Self.remove(path) }

  /// Writes a file, with the folders it lies in; returns its path.
  @discardableResult func write(_ name: String, _ bytes: [UInt8]) -> String {
    var made = path
    for part in name.split(separator: "/").dropLast() {
      made += "/" + part
      mkdir(made, 0o755)
    }
    let full = path + "/" + name
    guard let file = fopen(full, "w") else { preconditionFailure("cannot write \(full)") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return full
  }

  @discardableResult func write(_ name: String, _ text: String) -> String {
    write(name, Array(text.utf8))
  }

  func read(_ name: String) -> [UInt8]? {
    try? BatchProcessing.readFile(path + "/" + name, atMost: 1 << 30)
  }

  private static func remove(_ path: String) {
    chmod(path, 0o700)
    if let handle = opendir(path) {
      while let entry = readdir(handle) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { field in
          String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name == "." || name == ".." { continue }
        if unlink(path + "/" + name) != 0 { remove(path + "/" + name) }
      }
      closedir(handle)
    }
    rmdir(path)
  }
}

/// Packs bytes as one gzip member.
func gzip(_ bytes: [UInt8]) -> [UInt8] {
  var stream = z_stream()
  deflateInit2_(
    &stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size))
  defer { deflateEnd(&stream) }
  var out = [UInt8](repeating: 0, count: bytes.count + bytes.count / 1000 + 64)
  var input = bytes
  input.withUnsafeMutableBufferPointer { source in
    out.withUnsafeMutableBufferPointer { target in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = UInt32(target.count)
      deflate(&stream, Z_FINISH)
    }
  }
  return Array(out.prefix(Int(stream.total_out)))
}

/// Packs bytes as one zstd frame.
func zstd(_ bytes: [UInt8]) -> [UInt8] {
  var out = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
  let capacity = out.count
  let size = ZSTD_compress(&out, capacity, bytes, bytes.count, 3)
  return Array(out.prefix(size))
}

/// One line for each document and problem that a corpus gives: what readers must agree on.
func outcomes(
  _ roots: [String], _ options: InputOptions = InputOptions(), from position: InputPosition? = nil
) throws -> [String] {
  let reader = try CorpusReader(roots: roots, options: options, from: position)
  let documents = try DocumentReader(options: options)
  var lines: [String] = []
  while let unit = reader.next() { documents.read(unit) { lines.append(describe($0)) } }
  return lines
}

/// A document or problem in one line.
func describe(_ outcome: DocumentOutcome) -> String {
  switch outcome {
  case .document(let document):
    let text = String(decoding: document.text, as: UTF8.self)
    return "\(document.id)|\(text)|\(document.flags.joined(separator: ","))"
  case .problem(let problem):
    let line = problem.line.map { ":\($0)" } ?? ""
    return "error[\(problem.code)]\(line)"
  }
}

/// Random numbers that a seed decides.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
