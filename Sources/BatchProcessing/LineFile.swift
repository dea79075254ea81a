/// Reads a file line by line, one block in memory at a time; unpacks gzip and zstd.
public final class LineFile {
  private let blocks: RecordBlocks
  private var block: [UInt8] = []
  private var at = 0
  /// Number of the line read last, from 1.
  public private(set) var line = 0

  public init(_ path: String) throws(InputError) {
    let descriptor = try openRegular(path)
    blocks = RecordBlocks(
      try ByteStream(FileBytes(descriptor, shouldStop: { false })), target: 1 << 20,
      limit: 1 << 40, delimiter: nil, prompt: false, offset: 0, line: 1)
  }

  /// The next line without its line feed, or nil at the end.
  ///
  /// - Throws: `InputError` where the file cannot be read on.
  public func next() throws(InputError) -> [UInt8]? {
    while at >= block.count {
      guard let next = blocks.next() else { return nil }
      if let problem = next.problem { throw problem.error }
      block = next.bytes
      at = 0
    }
    let end = block.withUnsafeBufferPointer { findByte(10, in: $0, from: at) } ?? block.count
    defer { at = end + 1 }
    line += 1
    return Array(block[at..<end])
  }
}
