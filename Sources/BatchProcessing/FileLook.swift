/// What the first bytes of a file tell, without reading all of it.
public struct FileLook: Sendable {
  /// "text", "jsonl", "csv", "tsv" or "standard input".
  public private(set) var format = ""
  /// "gzip", "zstd" or nil.
  public private(set) var compression: String?
  /// As a document record has it, told from the first 64 KB.
  public private(set) var encoding = ""
  public private(set) var problem: InputError?

  public init(_ entry: CorpusEntry, options: InputOptions) {
    format = entry.format?.rawValue ?? "unknown"
    problem = entry.problem
    if entry.problem != nil { return }
    if entry.isStandardInput {
      format = "standard input"
      encoding = "not looked at"
      return
    }
    do throws(InputError) {
      let descriptor = try openRegular(entry.place)
      let stream = try ByteStream(FileBytes(descriptor, shouldStop: { false }))
      compression = stream.compression
      var head = try stream.peek(65_536)
      if entry.format == nil { format = CorpusReader.sniff(head).rawValue }
      // The sample may end within a character.
      if head.count == 65_536, let lineFeed = head.lastIndex(of: 10) {
        head.removeLast(head.count - lineFeed - 1)
      }
      encoding = try TextDecoder(encoding: options.encoding).decode(head).encoding
    } catch {
      problem = error
    }
  }
}
