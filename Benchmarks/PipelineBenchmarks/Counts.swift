import Glibc

/// How many results each benchmark must give, from `counts.txt`: a benchmark that gives another
/// number measures something else.
///
/// `RECORD_COUNTS=1` writes the file anew; then look at what changed.
final class Counts {
  private let path: String
  private let isRecording = getenv("RECORD_COUNTS") != nil
  private var expected: [String: Int] = [:]

  init(path: String) {
    self.path = path
    guard let file = fopen(path, "r") else { return }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
      if words.count == 2, let count = Int(words[1]) { expected[String(words[0])] = count }
    }
  }

  /// What is wrong with `count`, or nil.
  func problem(_ name: String, _ count: Int) -> String? {
    if isRecording {
      expected[name] = count
      write()
      return nil
    }
    guard let wanted = expected[name] else { return "counts.txt has no line for \(name)" }
    return wanted == count ? nil : "\(count) \(name), expected \(wanted)"
  }

  /// As `problem`, for a number that must not be above the expected one by more than 5 %.
  func excess(_ name: String, _ count: Int, documents: Int) -> String? {
    if isRecording { return problem(name, count) }
    guard let limit = expected[name] else { return "allocations.txt has no line for \(name)" }
    if count * 20 <= limit * 21 { return nil }
    return "\(count) allocations for \(documents) documents, at most \(limit) and 5 % expected"
  }

  /// Says what is wrong and ends the process, also where the benchmarks run without their tool.
  static func fail(_ name: String, _ problem: String) -> Never {
    let line = Array("\(name): error: \(problem)\n".utf8)
    _ = Glibc.write(2, line, line.count)
    exit(1)
  }

  private func write() {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    for name in expected.keys.sorted() { fputs("\(name) \(expected[name] ?? 0)\n", file) }
  }
}
