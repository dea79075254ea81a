import JSONText
import TextModel

/// What a worker makes of a unit: bytes for the output files, counts and problems.
public struct UnitOutput: Sendable {
  /// A document whose id must be compared with those before it.
  public struct Mark: Sendable {
    /// Hash of the id.
    public var id: UInt64
    /// Offset of its document line in the stream of documents; nil where none is written.
    public var line: Int?

    public init(id: String, line: Int?) {
      self.id = DocumentIDs.hash(id.utf8)
      self.line = line
    }
  }

  /// Bytes for each output stream.
  public var streams: [[UInt8]]
  /// Index of the stream that holds the document lines.
  public var documentStream = 0
  public var marks: [Mark] = []
  /// Numbers to add to the run's counts.
  public var counts: [Int]
  public var problems: [ProblemRecord] = []
  /// Where the input stands when this unit is done.
  public var end: InputPosition
  /// Bytes of files, as stored, that were read for it.
  public var storedBytes: Int
  /// Whether more of the same unit follows: then only streams, marks and problems count.
  public var isPart = false

  /// Takes out what has come together so far, as a part of the unit's output.
  public mutating func takePart() -> UnitOutput {
    var part = self
    part.isPart = true
    part.storedBytes = 0
    for i in streams.indices { streams[i] = [] }
    marks = []
    problems = []
    return part
  }

  public init(streams: Int, counts: Int, unit: WorkUnit) {
    self.streams = Array(repeating: [], count: streams)
    self.counts = Array(repeating: 0, count: counts)
    end = unit.end
    storedBytes = unit.storedBytes
  }
}

/// The ids of all documents so far, as hashes of 64 bits: 8 bytes and some room for each.
///
/// Two ids of the same hash would be taken for one; among 10 million documents the chance of any
/// such pair is below one in 300,000.
public struct DocumentIDs: Sendable {
  private var seen: Set<UInt64> = []

  public init() {}

  /// FNV-1a with a final mix.
  public static func hash(_ id: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }

  /// Takes in the ids of a unit; flags the documents whose id came before.
  ///
  /// - Returns: How many did.
  public mutating func flagDuplicates(in output: inout UnitOutput) -> Int {
    var lines: [Int] = []
    var count = 0
    for mark in output.marks where !seen.insert(mark.id).inserted {
      count += 1
      if let line = mark.line { lines.append(line) }
    }
    if !lines.isEmpty {
      Self.flag(lines, in: &output.streams[output.documentStream])
    }
    return count
  }

  /// Takes in the ids of document lines that an earlier run wrote.
  public mutating func insert(documentLine line: UnsafeBufferPointer<UInt8>) {
    var id: [UInt8] = []
    let isObject = try? JSONScanner.members(of: line) { member in
      guard member.kind == .string, line[member.key].elementsEqual("id".utf8), id.isEmpty else {
        return
      }
      JSONScanner.decode(
        member.value.lowerBound + 1..<member.value.upperBound - 1, of: line, into: &id)
    }
    if isObject == true { seen.insert(Self.hash(id)) }
  }

  // In a document line only strings stand before its flags, and a string holds no bare quotation
  // mark, so the first such bytes are the member itself.
  private static func flag(_ lines: [Int], in stream: inout [UInt8]) {
    let key = Array("\"flags\":[".utf8)
    let flag = Array("\"duplicate-id\"".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(stream.count + lines.count * (flag.count + 1))
    var copied = 0
    for line in lines where line < stream.count {
      var at = line
      while at + key.count < stream.count
        && !(stream[at] == 0x22 && stream[at..<at + key.count].elementsEqual(key))
      {
        at += 1
      }
      at += key.count
      guard at < stream.count else { break }
      out.append(contentsOf: stream[copied..<at])
      out.append(contentsOf: flag)
      if stream[at] != 0x5D { out.append(0x2C) }
      copied = at
    }
    out.append(contentsOf: stream[copied...])
    stream = out
  }
}
