/// One of N parts of a corpus, for job arrays.
public struct Shard: Sendable, Hashable {
  /// From 1.
  public let number: Int
  public let count: Int

  /// Reads `2/8`.
  public init(argument: String) throws(InputError) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]), number >= 1,
      number <= count
    else {
      throw InputError(.badOption, "'\(argument)' is not I/N with I from 1 to N, such as 2/8")
    }
    self.number = number
    self.count = count
  }

  /// Whether the file (by its number in the walk) or the record (by its line) with this number
  /// belongs to the part. Depends on the number only, and spreads any pattern of numbers evenly.
  public func contains(_ number: Int) -> Bool {
    var hash = UInt64(truncatingIfNeeded: number) &+ 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return (hash ^ (hash >> 31)) % UInt64(count) == UInt64(self.number - 1)
  }
}

/// How a corpus is read.
public struct InputOptions: Sendable {
  /// Encoding of everything, as the user named it.
  public var encoding: String?
  /// Largest text of a document in bytes; a larger one is an error record.
  public var maxDocumentBytes = 64 << 20
  public var fields = FieldMap()
  /// Whether fields without a meaning are kept as the document's `meta`.
  public var keepMeta = false
  /// Format of everything; nil where names and first bytes tell.
  public var format: InputFormat?
  public var filter = PathFilter()
  public var shard: Shard?
  /// The folder of the results, which is no part of a corpus that it lies in.
  public var resultFolder: String?
  /// Upper bound of the bytes in one unit of work.
  public var unitBytes = 1 << 18
  /// Number of workers that share the units: with more of them, units of small files are smaller.
  public var workers = 1
  /// Whether records from a pipe are handed on as soon as they are there.
  public var prompt = true
  /// Whether an empty line is a record that is not JSON, for one answer a line.
  public var answersEmptyLines = false

  public init() {}
}
