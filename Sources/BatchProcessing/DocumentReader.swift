import JSONText
import TextModel

/// What became of one document of the input.
public enum DocumentOutcome: Sendable {
  case document(Document)
  case problem(ProblemRecord)
}

/// Turns units of work into documents; each worker has its own.
public struct DocumentReader: Sendable {
  let options: InputOptions
  let decoder: TextDecoder

  /// - Throws: `InputError` where ICU does not know the encoding that the user named.
  public init(options: InputOptions) throws(InputError) {
    self.options = options
    decoder = try TextDecoder(encoding: options.encoding)
  }

  /// Calls `body` with each document of `unit` and with each problem, in order.
  public func read(_ unit: WorkUnit, _ body: (DocumentOutcome) throws -> Void) rethrows {
    switch unit.content {
    case .files(let entries):
      for entry in entries { try body(readFile(entry)) }
    case .standardInput(let entry, let stream):
      try body(readStandardInput(entry, stream))
    case .records(let block, let entry, let layout):
      var records = RecordReader(self, entry, layout)
      try records.read(block, body)
      if let problem = block.problem, options.shard?.contains(problem.line) ?? true {
        try body(.problem(record(problem.error, entry, line: problem.line, offset: problem.offset)))
      }
    }
  }

  func record(
    _ error: InputError, _ entry: CorpusEntry, line: Int? = nil, offset: Int? = nil
  ) -> ProblemRecord {
    ProblemRecord(
      code: error.kind.rawValue, message: error.problem,
      path: entry.isStandardInput ? nil : entry.path, line: line,
      byteOffset: offset)
  }

  private func readFile(_ entry: CorpusEntry) -> DocumentOutcome {
    if let problem = entry.problem { return .problem(record(problem, entry)) }
    do throws(InputError) {
      let descriptor = try openRegular(entry.place)
      // The worker's own reading never waits: only regular files come here.
      let stream = try ByteStream(FileBytes(descriptor, shouldStop: { false }))
      if stream.compression == nil && entry.size > options.maxDocumentBytes {
        throw tooLarge("\(entry.size) bytes")
      }
      return try readText(stream, entry)
    } catch {
      return .problem(record(error, entry))
    }
  }

  private func readStandardInput(_ entry: CorpusEntry, _ stream: OpenStream) -> DocumentOutcome {
    let outcome = stream.use { stream -> DocumentOutcome in
      do throws(InputError) {
        return try readText(stream, entry)
      } catch {
        return .problem(record(error, entry))
      }
    }
    return outcome ?? .problem(record(InputError(.unreadable, "was read before"), entry))
  }

  private func readText(
    _ stream: ByteStream, _ entry: CorpusEntry
  ) throws(InputError) -> DocumentOutcome {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, min(entry.size, options.maxDocumentBytes)) + 1)
    while true {
      let room = max(65_536, min(entry.size - bytes.count + 1, 1 << 24))
      let got = try stream.read(into: &bytes, atMost: room)
      if got == 0 { break }
      if bytes.count > options.maxDocumentBytes {
        throw tooLarge("more than \(options.maxDocumentBytes) bytes")
      }
    }
    let text = decoder.decode(bytes)
    var document = Document(id: entry.name, text: text.bytes)
    document.path = entry.isStandardInput ? nil : entry.path
    document.encoding = text.encoding
    document.flags = text.flags
    return .document(document)
  }

  func tooLarge(_ size: String) -> InputError {
    InputError(
      .tooLarge, "the document has \(size); --max-document-bytes is \(options.maxDocumentBytes)")
  }
}
