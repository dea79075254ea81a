import Glibc

/// Whole records (lines of JSON or rows of CSV) as they stand in a file.
public struct RecordBlock: Sendable {
  /// The records' bytes, line ends included.
  var bytes: [UInt8]
  /// Line of the first record, from 1.
  var firstLine: Int
  /// Offset of the first byte in the unpacked file.
  var offset: Int
  /// What is wrong with the file after these records.
  var problem: RecordProblem?
}

/// Something wrong at a place of a file with records.
struct RecordProblem: Sendable {
  var error: InputError
  var line: Int
  var offset: Int
}

/// Cuts a stream into blocks of whole records; does nothing that could be done in parallel.
final class RecordBlocks {
  private let stream: ByteStream
  private let target: Int
  private let limit: Int
  /// The delimiter of fields where a line feed in quotation marks ends no record.
  private let delimiter: UInt8?
  private var recoveries = 0
  private let prompt: Bool
  private var carry: [UInt8] = []
  private var ended = false
  private(set) var offset: Int
  private(set) var line: Int
  /// The rest of a record that was too large is being skipped.
  private var skipping = false

  /// - Parameters:
  ///   - target: Bytes in a block.
  ///   - limit: Largest record in bytes.
  ///   - delimiter: For CSV and TSV, where a line feed in quotation marks ends no record.
  ///   - prompt: Hand on whole records as soon as they are there.
  init(
    _ stream: ByteStream, target: Int, limit: Int, delimiter: UInt8?, prompt: Bool,
    offset: Int, line: Int
  ) {
    self.stream = stream
    self.target = target
    self.limit = limit
    self.delimiter = delimiter
    self.prompt = prompt
    self.offset = offset
    self.line = line
  }

  /// The next block, or nil at the end or when the run is to stop.
  func next() -> RecordBlock? {
    while true {
      if let block = read() { return block }
      if ended && carry.isEmpty { return nil }
    }
  }

  private func read() -> RecordBlock? {
    var scanned = CSVBoundaries(delimiter: delimiter ?? 0)
    var lastEnd = 0
    var looked = 0
    var problem: InputError?
    if !carry.isEmpty { (lastEnd, looked) = (lookForEnd(&scanned, from: 0), carry.count) }
    while !ended && (carry.count < target || lastEnd == 0) {
      if prompt && lastEnd > 0 { break }
      if carry.count > limit && lastEnd == 0 { break }
      let got: Int
      do throws(InputError) {
        got = try stream.read(into: &carry, atMost: max(65_536, min(target, 1 << 20)))
      } catch {
        problem = error
        ended = true
        break
      }
      if got == 0 {
        if stream.stopped {
          // Not the end of the input: what is not whole belongs to the continuation.
          carry.removeAll()
          ended = true
          return nil
        }
        ended = true
        break
      }
      let end = lookForEnd(&scanned, from: looked)
      if end > 0 { lastEnd = end }
      looked = carry.count
    }
    if skipping { return skip(problem) }
    if let problem {
      // A damaged file's last record may be cut off.
      return block(lastEnd, dropRest: true, problem)
    }
    if ended {
      if delimiter != nil && scanned.isInQuotes { return recover(lastEnd) }
      return carry.isEmpty ? nil : block(carry.count, dropRest: false, nil)
    }
    if lastEnd == 0 {
      skipping = true
      let error = InputError(.tooLarge, "a record is longer than \(limit) bytes")
      return block(0, dropRest: false, error)
    }
    return block(lastEnd, dropRest: false, nil)
  }

  /// The offset after the last record that ends in `carry[from...]`, or 0.
  private func lookForEnd(_ state: inout CSVBoundaries, from: Int) -> Int {
    if delimiter != nil { return state.lastEnd(in: carry, from: from) }
    return carry.withUnsafeBufferPointer { bytes in
      var at = bytes.count
      while at > from {
        if bytes[at - 1] == 10 { return at }
        at -= 1
      }
      return 0
    }
  }

  /// Drops the rest of an overlong record up to its next line feed.
  private func skip(_ problem: InputError?) -> RecordBlock? {
    let newline = carry.firstIndex(of: 10)
    let drop = newline.map { $0 + 1 } ?? carry.count
    offset += drop
    if newline != nil {
      line += 1
      skipping = false
    }
    carry.removeFirst(drop)
    guard let problem else { return nil }
    return block(0, dropRest: true, problem)
  }

  /// Gives up the line of a quotation mark that is never closed and goes on behind it.
  private func recover(_ end: Int) -> RecordBlock {
    recoveries += 1
    let last = recoveries >= 64
    let error = InputError(
      .unclosedQuote,
      "a quotation mark is never closed; " + (last ? "the rest is not read" : "the line is lost"))
    let block = block(end, dropRest: last, error)
    guard !last else { return block }
    let drop = carry.firstIndex(of: 10).map { $0 + 1 } ?? carry.count
    offset += drop
    line += 1
    carry.removeFirst(drop)
    return block
  }

  private func block(_ end: Int, dropRest: Bool, _ error: InputError?) -> RecordBlock {
    let bytes: [UInt8]
    let rest: [UInt8]
    if end == carry.count {
      (bytes, rest) = (carry, [])
    } else {
      (bytes, rest) = (Array(carry[..<end]), Array(carry[end...]))
    }
    var block = RecordBlock(bytes: bytes, firstLine: line, offset: offset)
    offset += end
    line += Self.lineFeeds(in: bytes)
    if let error { block.problem = RecordProblem(error: error, line: line, offset: offset) }
    carry = dropRest ? [] : rest
    if dropRest { offset += rest.count }
    return block
  }

  private static func lineFeeds(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var count = 0
      var at = 0
      while at < bytes.count, let found = memchr(base + at, 10, bytes.count - at) {
        at = UnsafeRawPointer(found) - base + 1
        count += 1
      }
      return count
    }
  }
}

/// Finds where rows end: at line feeds outside quotation marks.
struct CSVBoundaries {
  private enum State { case fieldStart, bare, quoted, quoteInQuoted }
  private var state = State.fieldStart
  private let delimiter: UInt8

  init(delimiter: UInt8) { self.delimiter = delimiter }

  var isInQuotes: Bool { state == .quoted }

  /// The offset behind the first row of `bytes`, or nil where it does not end.
  mutating func firstEnd(in bytes: [UInt8]) -> Int? {
    for i in bytes.indices where bytes[i] == 10 {
      let end = lastEnd(in: Array(bytes[...i]), from: 0)
      if end > 0 { return end }
    }
    return nil
  }

  /// Reads on from `from`; returns the offset after the last row that ends, or 0.
  mutating func lastEnd(in bytes: [UInt8], from: Int) -> Int {
    var last = 0
    bytes.withUnsafeBufferPointer { bytes in
      var state = state
      for i in from..<max(from, bytes.count) {
        let c = bytes[i]
        switch state {
        case .quoted:
          if c == 0x22 { state = .quoteInQuoted }
        case .fieldStart, .bare, .quoteInQuoted:
          if c == 0x22 && state != .bare {
            state = .quoted
          } else if c == 10 {
            state = .fieldStart
            last = i + 1
          } else if c == delimiter {
            state = .fieldStart
          } else {
            state = .bare
          }
        }
      }
      self.state = state
    }
    return last
  }
}
