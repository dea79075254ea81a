import JSONText

/// How far a run has come, so that it can go on after it was stopped at any moment.
public struct Checkpoint: Sendable, Hashable {
  /// What shapes the output; a run goes on only with the same.
  public var fingerprint: String
  public var position = InputPosition()
  /// Bytes of each output file that belong to the input before `position`.
  public var sizes: [Int]
  /// The run's counts up to there.
  public var counts: [Int]
  /// All input is read; only the files are to be put in place.
  public var isComplete = false

  public init(fingerprint: String, sizes: [Int], counts: [Int]) {
    self.fingerprint = fingerprint
    self.sizes = sizes
    self.counts = counts
  }

  static let format = "sayso-checkpoint/1"

  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("format")
    json.string(Self.format)
    json.key("complete")
    json.bool(isComplete)
    json.key("ordinal")
    json.int(position.ordinal)
    json.key("offset")
    json.int(position.offset)
    json.key("line")
    json.int(position.line)
    json.key("path")
    json.string(position.path)
    json.key("size")
    json.int(position.size)
    for (name, numbers) in [("sizes", sizes), ("counts", counts)] {
      json.key(name)
      json.beginArray()
      for number in numbers { json.int(number) }
      json.endArray()
    }
    json.key("fingerprint")
    json.string(fingerprint)
    json.endObject()
    return json.bytes + [10]
  }

  /// Reads what `json` made; nil where it is something else.
  init?(json bytes: [UInt8]) {
    guard let value = try? JSONParser.parse(bytes), value["format"]?.string == Self.format,
      let fingerprint = value["fingerprint"]?.string, let path = value["path"]?.string,
      let ordinal = value["ordinal"]?.int, let offset = value["offset"]?.int,
      let line = value["line"]?.int, let size = value["size"]?.int,
      let complete = value["complete"]?.bool,
      let sizes = value["sizes"]?.array?.compactMap(\.int),
      let counts = value["counts"]?.array?.compactMap(\.int),
      // The file may have been edited: sums of these must not overflow.
      ([ordinal, offset, line, size] + sizes + counts).allSatisfy({ (0...(1 << 60)).contains($0) })
    else { return nil }
    self.init(fingerprint: fingerprint, sizes: sizes, counts: counts)
    isComplete = complete
    position.ordinal = ordinal
    position.offset = offset
    position.line = line
    position.path = path
    position.size = size
  }
}
