import Glibc

/// The folder that a run writes to.
///
/// Results are written to files with the ending `.part` and renamed when all are complete and on
/// the disk. A checkpoint beside them says up to where they are whole; a run that goes on cuts them
/// back to that. The folder is locked for one run at a time; the lock ends with the process.
///
/// Not checked by the compiler: a run keeps it behind its lock, used by one thread at a time.
public final class RunFolder: @unchecked Sendable {
  public let path: String
  /// Names of the files, in the order of the output streams.
  public let names: [String]
  /// Where an earlier run stopped; nil for a new run.
  public let resumed: Checkpoint?
  private let lock: Descriptor
  private var files: [OutputFile] = []
  /// Bytes of each file up to the end of the last whole unit.
  private var wholeSizes: [Int] = []
  private var last: Checkpoint

  /// What to do about an earlier run's files.
  public enum Mode: Sendable { case new, overwrite, resume }

  /// Creates or opens the folder and locks it.
  ///
  /// - Parameters:
  ///   - others: Names of more files that are results of a run.
  ///   - fingerprint: What shapes the output.
  ///   - counts: Number of counts that a checkpoint keeps.
  public init(
    _ path: String, names: [String], others: [String], mode: Mode, fingerprint: String,
    counts: Int
  ) throws(OutputError) {
    self.path = path
    self.names = names
    try Self.makeFolder(path)
    lock = try Self.lock(path)
    let earlier = try Self.readCheckpoint(path)
    let start = Checkpoint(
      fingerprint: fingerprint, sizes: names.map { _ in 0 },
      counts: Array(repeating: 0, count: counts))
    let results = (names + others).first { access("\(path)/\($0)", F_OK) == 0 }
    switch mode {
    case .new:
      if earlier != nil {
        throw OutputError(
          .exists, path: path, problem: "holds an interrupted run",
          hint: "go on with --resume, or start again with --force")
      }
      if let results {
        throw OutputError(
          .exists, path: "\(path)/\(results)", problem: "exists",
          hint: "choose another folder or overwrite it with --force")
      }
      resumed = nil
    case .overwrite:
      resumed = nil
    case .resume:
      if let earlier {
        if earlier.fingerprint != fingerprint {
          throw OutputError(
            .notResumable, path: path, problem: "holds a run with other options or another version",
            hint: "give the same options, or start again with --force")
        }
        guard earlier.sizes.count == names.count && earlier.counts.count == counts else {
          throw OutputError(
            .notResumable, path: "\(path)/\(Self.checkpointName)", problem: "is damaged",
            hint: "start again with --force")
        }
        resumed = earlier
      } else if let results {
        throw OutputError(
          .complete, path: "\(path)/\(results)", problem: "the run is complete",
          hint: "start again with --force")
      } else {
        resumed = nil
      }
    }
    last = resumed ?? start
    if resumed?.isComplete == true { return }
    for (name, size) in zip(names, last.sizes) {
      files.append(try OutputFile("\(path)/\(name).part", keeping: size))
    }
    wholeSizes = files.map(\.size)
    if resumed == nil { try save(start) }
  }

  /// Appends to the file of each stream.
  ///
  /// - Parameter isPart: Whether more of the same unit follows; a checkpoint stands before it.
  public func append(_ streams: [[UInt8]], isPart: Bool = false) throws(OutputError) {
    for (file, bytes) in zip(files, streams) where !bytes.isEmpty { try file.append(bytes) }
    if !isPart { wholeSizes = files.map(\.size) }
  }

  /// Notes that everything up to `position` is written.
  public func save(_ position: InputPosition, counts: [Int]) throws(OutputError) {
    var checkpoint = last
    checkpoint.position = position
    checkpoint.counts = counts
    try save(checkpoint)
  }

  private func save(_ checkpoint: Checkpoint) throws(OutputError) {
    for file in files { try file.sync() }
    var checkpoint = checkpoint
    if !files.isEmpty { checkpoint.sizes = wholeSizes }
    try OutputFile.replace("\(path)/\(Self.checkpointName)", with: checkpoint.json)
    last = checkpoint
  }

  /// Puts the results in place, with small files beside them, and ends the run.
  public func finish(
    _ position: InputPosition, counts: [Int], with others: [(name: String, bytes: [UInt8])]
  ) throws(OutputError) {
    if resumed?.isComplete != true {
      var checkpoint = last
      checkpoint.position = position
      checkpoint.counts = counts
      checkpoint.isComplete = true
      try save(checkpoint)
      files = []
    }
    // From here on a run that goes on only has to do the same again.
    for name in names where access("\(path)/\(name).part", F_OK) == 0 {
      try OutputFile.rename("\(path)/\(name).part", to: "\(path)/\(name)")
    }
    for other in others { try OutputFile.replace("\(path)/\(other.name)", with: other.bytes) }
    // The checkpoint goes last, also where the power fails.
    fsync(lock.number)
    unlink("\(path)/\(Self.checkpointName)")
    fsync(lock.number)
  }

  /// Calls `body` with each line that an earlier run wrote to a stream, unless that run is complete.
  public func eachLine(
    of stream: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(InputError) {
    let size = last.sizes[stream]
    // The files of a complete run may have their names already.
    guard size > 0, resumed?.isComplete != true else { return }
    let descriptor = try openRegular("\(path)/\(names[stream]).part")
    let blocks = RecordBlocks(
      try ByteStream(FileBytes(descriptor, shouldStop: { false })), target: 1 << 20,
      limit: Int.max, delimiter: nil, prompt: false, offset: 0, line: 1)
    while let block = blocks.next() {
      block.bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        while let end = findByte(10, in: bytes, from: start) {
          if block.offset + end < size { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
          start = end + 1
        }
      }
      if block.offset >= size { break }
    }
  }

  // MARK: Parts

  static let checkpointName = "checkpoint.json"

  private static func makeFolder(_ path: String) throws(OutputError) {
    var end = path.startIndex
    while end < path.endIndex {
      end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
      let part = String(path[..<end])
      if mkdir(part, 0o777) != 0 && errno != EEXIST && access(part, F_OK) != 0 {
        throw OutputFile.failure(part, errno)
      }
    }
  }

  private static func lock(_ path: String) throws(OutputError) -> Descriptor {
    let number = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw OutputFile.failure(path, errno) }
    let descriptor = Descriptor(number)
    if flock(number, LOCK_EX | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK {
        throw OutputError(
          .locked, path: path, problem: "another run writes to it",
          hint: "wait for it or choose another folder")
      }
      throw OutputFile.failure(path, errno)
    }
    return descriptor
  }

  private static func readCheckpoint(_ path: String) throws(OutputError) -> Checkpoint? {
    let name = "\(path)/\(checkpointName)"
    do throws(InputError) {
      let bytes = try readFile(name, atMost: 1 << 24)
      guard let checkpoint = Checkpoint(json: bytes) else {
        throw InputError(.corrupt, "is no checkpoint of this version")
      }
      return checkpoint
    } catch {
      if error.kind == .notFound { return nil }
      throw OutputError(
        .notResumable, path: name, problem: error.problem, hint: "start again with --force")
    }
  }
}
