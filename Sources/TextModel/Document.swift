/// One text to read, decoded to UTF-8, with what is known about it.
public struct Document: Sendable {
  /// Identifier, unique in a run unless flagged: from the input, or made from path and line.
  public var id: String
  /// The text: valid UTF-8. All offsets refer to these bytes.
  public var text: [UInt8]
  /// Path of the file it was read from; nil for standard input.
  public var path: String?
  /// Line of that file, from 1, for line-based formats.
  public var line: Int?
  public var title: String?
  /// Date as given by the input, unchecked.
  public var date: String?
  /// Publisher as given by the input.
  public var source: String?
  public var url: String?
  /// Language as given by the input, or nil.
  public var language: String?
  /// How the bytes were decoded: "utf-8", "windows-1252 (detected)" …
  public var encoding: String
  /// Unknown input fields as raw JSON object text when they are kept, else nil.
  public var meta: [UInt8]?
  /// Things a reader should know: "made-id", "duplicate-id", "decoded" …
  public var flags: [String]

  public init(id: String, text: [UInt8]) {
    self.id = id
    self.text = text
    encoding = "utf-8"
    flags = []
  }
}
