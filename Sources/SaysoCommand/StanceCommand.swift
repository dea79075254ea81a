import ArgumentParser
import BatchProcessing
import Glibc
import JSONText
import Lexicons
import Reports
import Sayso
import TextModel

/// `sayso stance`: stance alone, for people who have their own statements.
struct StanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stance",
    abstract: "Tell the stance of single statements toward a target: JSONL in, JSONL out.",
    discussion: """
      Each input line is an object {"id", "text", "target"}; the target is a name or \
      {"name", "start", "end"} with code point offsets into the text. With a "holder" (or \
      "meta.holder") of the same form the answer is the holder's stance, without it how the text \
      shows the target. Each line is answered by exactly one line, {"id", "pole", "intensity", \
      "act", "modality", "evidence"} or an error record, in input order.

      Example: echo '{"id":"1","text":"We oppose the tariffs.","target":"tariffs"}' | sayso stance
      """)

  @Flag(help: "Exit with 0 even where lines were answered by error records.")
  var errorsOk = false

  @OptionGroup(title: "Language") var lexicons: LexiconArguments

  func run() throws {
    let files = try lexicons.files()
    let answers: StanceAnswers
    do {
      answers = try StanceAnswers(try Lexicon(files))
      // They last until the process ends, so they are never taken apart.
      _ = Unmanaged.passRetained(answers)
    } catch let error as LexiconErrors {
      throw CommandFailure.usage("the lexicons cannot be used\n\(error)")
    }
    var errors = 0
    var out: [UInt8] = []
    var pending: [UInt8] = []
    var line = 1
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    func answer(_ lines: [UnsafeBufferPointer<UInt8>]) {
      errors += answers.append(lines, first: line, to: &out)
      line += lines.count
    }
    do {
      while true {
        let count = buffer.withUnsafeMutableBytes { Glibc.read(0, $0.baseAddress, $0.count) }
        if count < 0 {
          if errno == EINTR { continue }
          throw CommandFailure.usage("stdin: \(String(cString: strerror(errno)))")
        }
        if count == 0 { break }
        buffer.withUnsafeBufferPointer { bytes in
          var start = 0
          var lines: [UnsafeBufferPointer<UInt8>] = []
          var size = 0
          while let base = bytes.baseAddress, start < count,
            let feed = memchr(base + start, 10, count - start)
          {
            let end = UnsafeRawPointer(feed) - UnsafeRawPointer(base)
            let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
            start = end + 1
            if !pending.isEmpty {
              pending += part
              pending.withUnsafeBufferPointer { answer([$0]) }
              pending.removeAll(keepingCapacity: true)
              continue
            }
            lines.append(part)
            size += part.count
            if lines.count == StanceAnswers.batchLines || size >= StanceAnswers.batchBytes {
              answer(lines)
              lines.removeAll(keepingCapacity: true)
              size = 0
            }
          }
          answer(lines)
          pending += UnsafeBufferPointer(rebasing: bytes[start..<count])
        }
        try writeAll(out, to: 1, "stdout")
        out.removeAll(keepingCapacity: true)
      }
      if !pending.isEmpty { pending.withUnsafeBufferPointer { answer([$0]) } }
      try writeAll(out, to: 1, "stdout")
    } catch let error as OutputError {
      throw Extract.failure(error)
    }
    if errors > 0 && !errorsOk { throw ExitCode(1) }
  }
}
