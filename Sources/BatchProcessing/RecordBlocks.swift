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
///
/// Which records there are, and which are too long, does not depend on how the stream is cut.
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
  /// What is wrong with the file behind what was read.
  private var failure: InputError?
  /// Where the next record starts.
  private(set) var offset: Int
  private(set) var line: Int

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

  /// Whether no block follows.
  var isAtEnd: Bool { ended && carry.isEmpty && failure == nil }

  /// The next block, or nil at the end or when the run is to stop.
  func next() -> RecordBlock? {
    if isAtEnd { return nil }
    var scanned = CSVBoundaries(delimiter: delimiter ?? 0)
    var lastEnd = 0
    var looked = 0
    if !carry.isEmpty { (lastEnd, looked) = (lookForEnd(&scanned, from: 0), carry.count) }
    while !ended && (carry.count < target || lastEnd == 0) {
      if prompt && lastEnd > 0 { break }
      if carry.count > limit && lastEnd == 0 { break }
      guard readMore() else { return nil }
      let end = lookForEnd(&scanned, from: looked)
      if end > 0 { lastEnd = end }
      looked = carry.count
    }
    // What was read in one go is less than the limit, so only the first record can be too long.
    if carry.count > limit && firstEnd() > limit { return skipOverlong() }
    if let failure {
      // A damaged file's last record may be cut off.
      self.failure = nil
      return block(lastEnd, dropRest: true, failure)
    }
    if ended {
      if delimiter != nil && scanned.isInQuotes { return recover(lastEnd) }
      return carry.isEmpty ? nil : block(carry.count, dropRest: false, nil)
    }
    return block(lastEnd, dropRest: false, nil)
  }

  /// Adds to `carry`, or notes the end; returns false when the run is to stop.
  private func readMore() -> Bool {
    do throws(InputError) {
      let got = try stream.read(into: &carry, atMost: max(65_536, min(target, 1 << 20)))
      if got == 0 { ended = true }
    } catch {
      failure = error
      ended = true
    }
    guard ended && stream.stopped else { return true }
    // Not the end of the input: what is not whole belongs to the continuation.
    carry.removeAll()
    return false
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

  /// The offset after the first record in `carry`, or the largest number where it does not end.
  private func firstEnd() -> Int {
    if let delimiter {
      return CSVBoundaries.firstEnd(in: carry, delimiter: delimiter) ?? Int.max
    }
    return carry.withUnsafeBufferPointer { findByte(10, in: $0, from: 0) }.map { $0 + 1 } ?? Int.max
  }

  /// Drops an overlong record up to its first line feed; nil when the run is to stop.
  private func skipOverlong() -> RecordBlock? {
    let error = InputError(.tooLarge, "a record is longer than \(limit) bytes")
    var block = RecordBlock(bytes: [], firstLine: line, offset: offset)
    block.problem = RecordProblem(error: error, line: line, offset: offset)
    while true {
      let newline = carry.withUnsafeBufferPointer { findByte(10, in: $0, from: 0) }
      let drop = newline.map { $0 + 1 } ?? carry.count
      offset += drop
      carry.removeFirst(drop)
      if newline != nil { line += 1 }
      if newline != nil || ended { return block }
      guard readMore() else { return nil }
    }
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
  static func firstEnd(in bytes: [UInt8], delimiter: UInt8) -> Int? {
    var boundaries = CSVBoundaries(delimiter: delimiter)
    let end = boundaries.scan(bytes, from: 0, stopAtFirst: true)
    return end > 0 ? end : nil
  }

  /// Reads on from `from`; returns the offset after the last row that ends, or 0.
  mutating func lastEnd(in bytes: [UInt8], from: Int) -> Int {
    scan(bytes, from: from, stopAtFirst: false)
  }

  private mutating func scan(_ bytes: [UInt8], from: Int, stopAtFirst: Bool) -> Int {
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
        if stopAtFirst && last > 0 { break }
      }
      self.state = state
    }
    return last
  }
}
