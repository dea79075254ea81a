/// Where a run stands in its input: everything before has been read.
public struct InputPosition: Sendable, Hashable {
  /// Number of the entry in the walk that is read or comes next.
  public var ordinal = 0
  /// Offset in that entry's unpacked content, for files with records.
  public var offset = 0
  /// Line at that offset, from 1.
  public var line = 1
  /// Path and size of the last entry that was touched, to notice a corpus that changed.
  public var path = ""
  public var size = 0

  public init() {}
}

/// What one worker does at a time: some files, or a block of records of one file.
public struct WorkUnit: Sendable {
  enum Content: Sendable {
    case files([CorpusEntry])
    case standardInput(CorpusEntry, OpenStream)
    case records(RecordBlock, CorpusEntry, layout: RecordLayout)
  }

  var content: Content
  /// Where the input stands when this unit is done.
  public var end: InputPosition
  /// Bytes of files, as stored, that were read for it.
  public var storedBytes: Int
}

/// What all records of one file share.
struct RecordLayout: Sendable {
  var format: InputFormat
  var header: CSVHeader?
  /// How the stream was made UTF-8 as a whole, or nil.
  var encoding: String?
}

/// A stream on its way to the worker that reads it to the end.
///
/// Not checked by the compiler: the reader keeps no reference, and `use` hands the stream out once.
final class OpenStream: @unchecked Sendable {
  private var stream: ByteStream?
  init(_ stream: ByteStream) { self.stream = stream }

  /// Calls `body` with the stream; later calls return nil.
  func use<R>(_ body: (ByteStream) -> R) -> R? {
    guard let open = stream else { return nil }
    stream = nil
    return body(open)
  }
}

/// Cuts a corpus into units of work, in order.
///
/// Reads only what is needed for that: folders, and the bytes of files with records. Files of text
/// are opened by the workers.
public final class CorpusReader {
  /// A file with records that is being read.
  private struct OpenFile {
    var blocks: RecordBlocks
    var stream: ByteStream
    var entry: CorpusEntry
    var layout: RecordLayout
    /// Bytes as stored that units account for.
    var counted: Int
  }

  private let options: InputOptions
  private let decoder: TextDecoder
  private let shouldStop: @Sendable () -> Bool
  private var walker: CorpusWalker
  private var current: OpenFile?
  private var held: CorpusEntry?
  private var position = InputPosition()
  private var resumeAt: InputPosition?

  /// - Parameters:
  ///   - position: Where an earlier run stopped.
  ///   - shouldStop: Ends the reading; asked between units and while waiting for a pipe.
  /// - Throws: `InputError` where the corpus is not the one that the earlier run read.
  public init(
    roots: [String], options: InputOptions, from position: InputPosition? = nil,
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) throws(InputError) {
    self.options = options
    self.shouldStop = shouldStop
    decoder = try TextDecoder(encoding: options.encoding)
    walker = CorpusWalker(roots: roots, options: options)
    if let position, position.ordinal > 0 || position.offset > 0 { try skip(to: position) }
  }

  /// Bytes as stored that an earlier run has read.
  public private(set) var resumedBytes = 0

  /// Files left out so far because of their names.
  public var skippedFiles: Int { walker.skipped }

  /// The next unit, or nil at the end of the corpus or when the run is to stop.
  public func next() -> WorkUnit? {
    while !shouldStop() {
      if let unit = nextBlock() { return unit }
      if shouldStop() { return nil }
      guard let entry = takeEntry() else { return nil }
      if entry.problem == nil, entry.isStandardInput || entry.format?.isRecords ?? true {
        if let unit = open(entry) { return unit }
      } else {
        return files(from: entry)
      }
    }
    return nil
  }

  private func takeEntry() -> CorpusEntry? {
    defer { held = nil }
    return held ?? walker.next()
  }

  private func skip(to position: InputPosition) throws(InputError) {
    let touched = position.offset > 0 ? position.ordinal : position.ordinal - 1
    while let entry = walker.next() {
      if entry.ordinal == touched && entry.path != position.path {
        throw InputError(
          .corrupt,
          "the corpus has changed: '\(entry.path)' stands where '\(position.path)' stood")
      }
      if entry.ordinal == touched && entry.size != position.size {
        throw InputError(
          .corrupt,
          "the corpus has changed: '\(entry.path)' has \(entry.size) bytes, not \(position.size)")
      }
      if entry.ordinal >= position.ordinal {
        held = entry
        break
      }
      resumedBytes += entry.size
      if entry.ordinal == position.ordinal - 1 && position.offset == 0 { break }
    }
    self.position = position
    if position.offset > 0 { resumeAt = position }
  }

  /// A batch of text files, up to 64 or to a size that keeps all workers busy.
  private func files(from first: CorpusEntry) -> WorkUnit {
    var entries: [CorpusEntry] = []
    var size = 0
    var stored = 0
    var next: CorpusEntry? = first
    while let entry = next {
      if entry.problem == nil, entry.isStandardInput || entry.format?.isRecords ?? true {
        held = entry
        break
      }
      if options.shard?.contains(entry.ordinal) ?? true {
        entries.append(entry)
        size += entry.size
      }
      stored += entry.size
      passed(entry)
      if entries.count >= 64 || size >= options.unitBytes / 4 { break }
      next = walker.next()
    }
    return WorkUnit(content: .files(entries), end: position, storedBytes: stored)
  }

  private func nextBlock() -> WorkUnit? {
    guard let file = current else { return nil }
    guard let block = file.blocks.next() else {
      current = nil
      if !shouldStop() { passed(file.entry) }
      return nil
    }
    let stored = file.stream.storedBytes
    if file.blocks.isAtEnd {
      current = nil
      passed(file.entry)
    } else {
      current?.counted = stored
      position.ordinal = file.entry.ordinal
      position.offset = file.blocks.offset
      position.line = file.blocks.line
      position.path = file.entry.path
      position.size = file.entry.size
    }
    return WorkUnit(
      content: .records(block, file.entry, layout: file.layout), end: position,
      storedBytes: stored - file.counted)
  }

  private func passed(_ entry: CorpusEntry) {
    position.ordinal = entry.ordinal + 1
    position.offset = 0
    position.line = 1
    position.path = entry.path
    position.size = entry.size
  }

  /// Opens a file with records, standard input, or a file whose format its first bytes tell.
  ///
  /// Returns a unit only where it turns out to be no file with records.
  private func open(_ entry: CorpusEntry) -> WorkUnit? {
    var entry = entry
    do throws(InputError) {
      let stream = try openStream(entry)
      let head = try stream.peek(4096)
      let format = entry.format ?? Self.sniff(head)
      entry.format = format
      if format.isRecords {
        try startRecords(entry, stream, head, format)
        return nil
      }
      guard entry.isStandardInput else { return files(from: entry) }
      passed(entry)
      return WorkUnit(
        content: .standardInput(entry, OpenStream(stream)), end: position, storedBytes: 0)
    } catch {
      entry.format = .text
      entry.problem = error
      return files(from: entry)
    }
  }

  private func openStream(_ entry: CorpusEntry) throws(InputError) -> ByteStream {
    let descriptor =
      entry.isStandardInput ? Descriptor(0, closes: false) : try openRegular(entry.place)
    return try ByteStream(FileBytes(descriptor, shouldStop: shouldStop))
  }

  /// The set of a file whose line ends and quotation marks are not those of ASCII, so that it must
  /// be decoded before it is cut.
  private func streamEncoding(_ head: [UInt8]) -> (name: String, how: String)? {
    if let given = options.encoding.flatMap(Charset.canonical) {
      return Charset.keepsASCII(given) ? nil : (given, "given")
    }
    if let mark = Charset.byteOrderMark(head) {
      return Charset.keepsASCII(mark) ? nil : (mark, "byte order mark")
    }
    return Charset.wideWithoutMark(head).map { ($0, "detected") }
  }

  static func sniff(_ head: [UInt8]) -> InputFormat {
    let before: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, 0x20, 9, 10, 13]
    return head.first { !before.contains($0) } == 0x7B ? .jsonl : .text
  }

  private func startRecords(
    _ entry: CorpusEntry, _ stream: ByteStream, _ head: [UInt8], _ format: InputFormat
  ) throws(InputError) {
    var layout = RecordLayout(format: format)
    if let wide = streamEncoding(head) {
      stream.transcode(from: wide.name)
      layout.encoding = "\(wide.name.lowercased()) (\(wide.how))"
    }
    var offset = try stream.peek(3) == [0xEF, 0xBB, 0xBF] ? 3 : 0
    var line = 1
    if format != .jsonl {
      let (header, size, lines) = try readHeader(stream, format, mark: offset)
      layout.header = header
      offset = size
      line += lines
    }
    if let resumeAt {
      (offset, line) = (resumeAt.offset, resumeAt.line)
      self.resumeAt = nil
      // Rough where the file is packed or decoded: this serves the progress bar.
      resumedBytes += min(offset, entry.size)
    }
    if offset > 0 { try stream.skip(offset) }
    let share = entry.size > 0 ? entry.size / (options.workers * 8) : options.unitBytes
    let blocks = RecordBlocks(
      stream, target: max(65_536, min(options.unitBytes, share)),
      limit: max(1 << 20, min(options.maxDocumentBytes, 1 << 50) * 4),
      delimiter: layout.header?.delimiter,
      prompt: options.prompt && stream.isLive, offset: offset, line: line)
    current = OpenFile(
      blocks: blocks, stream: stream, entry: entry, layout: layout, counted: stream.storedBytes)
  }

  private func readable(_ header: [UInt8]) -> [UInt8] {
    header.withUnsafeBufferPointer { decoder.readsAsUTF8($0) }
      ? header : decoder.decode(header).bytes
  }

  /// The header of a CSV file, its size in bytes with the byte order mark, and its lines.
  private func readHeader(
    _ stream: ByteStream, _ format: InputFormat, mark: Int
  ) throws(InputError) -> (header: CSVHeader, size: Int, lines: Int) {
    var size = 65_536
    while true {
      let bytes = try stream.peek(size)
      let head = Array(bytes.dropFirst(mark))
      let delimiter = format == .tsv ? 9 : CSVRow.delimiter(of: head)
      let whole = CSVBoundaries.firstEnd(in: head, delimiter: delimiter)
      if whole == nil && bytes.count == size && size < 1 << 22 {
        size *= 4
        continue
      }
      if head.isEmpty {
        throw InputError(.emptyInput, "is empty; the first line must name the columns")
      }
      var row = CSVRow(delimiter: delimiter)
      let end = head.withUnsafeBufferPointer { row.read($0, from: 0) }
      let names = readable(Array(head[..<end])).withUnsafeBufferPointer { bytes in
        _ = row.read(bytes, from: 0)
        return row.fields.map { String(decoding: $0, as: UTF8.self).trimmed }
      }
      let header = CSVHeader(delimiter: delimiter, names: names, map: options.fields)
      if header.columns[.text] == nil {
        let known = names.prefix(12).map { $0.prefix(40) }.joined(separator: ", ")
        throw InputError(
          .missingColumn,
          "no column holds the text; name one of them with --map text=NAME: \(known)")
      }
      return (header, mark + end, head[..<end].count { $0 == 10 })
    }
  }
}

extension String {
  /// Without spaces around it.
  fileprivate var trimmed: String {
    let inside = drop { $0 == " " }
    return String(inside.reversed().drop { $0 == " " }.reversed())
  }
}
