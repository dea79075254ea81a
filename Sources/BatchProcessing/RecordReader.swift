import JSONText
import TextModel

/// Reads the documents of one block of records.
struct RecordReader {
  private let reader: DocumentReader
  private let entry: CorpusEntry
  private let layout: RecordLayout

  init(_ reader: DocumentReader, _ entry: CorpusEntry, _ layout: RecordLayout) {
    self.reader = reader
    self.entry = entry
    self.layout = layout
  }

  /// Calls `body` with each document of `block` and each problem, in order.
  mutating func read(_ block: RecordBlock, _ body: (DocumentOutcome) throws -> Void) rethrows {
    try block.bytes.withUnsafeBufferPointer { bytes in
      if let header = layout.header {
        try readRows(bytes, block, header, body)
      } else {
        try readLines(bytes, block, body)
      }
    }
  }

  private func belongsToShard(_ line: Int) -> Bool {
    reader.options.shard?.contains(line) ?? true
  }

  // MARK: JSON Lines

  private func readLines(
    _ bytes: UnsafeBufferPointer<UInt8>, _ block: RecordBlock,
    _ body: (DocumentOutcome) throws -> Void
  ) rethrows {
    var start = 0
    var line = block.firstLine
    while start < bytes.count {
      var end = lineEnd(bytes, from: start)
      let next = end + 1
      if end > start && bytes[end - 1] == 13 { end -= 1 }
      let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
      let isEmpty = text.allSatisfy { $0 == 0x20 || $0 == 9 || $0 == 13 }
      if belongsToShard(line) && (!isEmpty || reader.options.answersEmptyLines) {
        try body(readLine(text, line, block.offset + start))
      }
      start = next
      line += 1
    }
  }

  private func readLine(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Int, _ offset: Int
  ) -> DocumentOutcome {
    if reader.decoder.readsAsUTF8(text) { return readObject(text, line, offset, nil) }
    // A whole line is converted first: in some sets a byte of a character looks like a backslash.
    let decoded = reader.decoder.decode(Array(text))
    return decoded.bytes.withUnsafeBufferPointer { readObject($0, line, offset, decoded) }
  }

  private func readObject(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Int, _ offset: Int, _ decoded: DecodedText?
  ) -> DocumentOutcome {
    var fields = JSONFields(text, reader.options)
    do throws(JSONError) {
      let isObject = try JSONScanner.members(of: text) { fields.add($0) }
      if !isObject {
        return problem("not-an-object", "the line is JSON but no object", line, offset)
      }
    } catch {
      return problem("not-json", "\(error.problem)", line, offset + error.offset)
    }
    return made(fields.finish(), line, offset, decoded)
  }

  // MARK: CSV

  private func readRows(
    _ bytes: UnsafeBufferPointer<UInt8>, _ block: RecordBlock, _ header: CSVHeader,
    _ body: (DocumentOutcome) throws -> Void
  ) rethrows {
    var row = CSVRow(delimiter: header.delimiter)
    var start = 0
    var line = block.firstLine
    while start < bytes.count {
      let end = row.read(bytes, from: start)
      let isEmpty = row.fields.count == 1 && row.fields[0].isEmpty
      if belongsToShard(line) && !isEmpty {
        let raw = UnsafeBufferPointer(rebasing: bytes[start..<end])
        try body(readRow(row, raw, line, block.offset + start, header))
      }
      line += bytes[start..<end].count { $0 == 10 }
      start = end
    }
  }

  private func readRow(
    _ row: CSVRow, _ raw: UnsafeBufferPointer<UInt8>, _ line: Int, _ offset: Int,
    _ header: CSVHeader
  ) -> DocumentOutcome {
    if reader.decoder.readsAsUTF8(raw) {
      return made(CSVFields.read(row, header, reader.options), line, offset, nil)
    }
    let decoded = reader.decoder.decode(Array(raw))
    var row = CSVRow(delimiter: header.delimiter)
    _ = decoded.bytes.withUnsafeBufferPointer { row.read($0, from: 0) }
    return made(CSVFields.read(row, header, reader.options), line, offset, decoded)
  }

  // MARK: Documents

  private func problem(
    _ code: String, _ message: String, _ line: Int, _ offset: Int, document: String? = nil
  ) -> DocumentOutcome {
    .problem(
      ProblemRecord(
        code: code, message: message, path: entry.isStandardInput ? nil : entry.path, line: line,
        byteOffset: offset,
        document: document))
  }

  private func made(
    _ fields: RecordFields, _ line: Int, _ offset: Int, _ decoded: DecodedText?
  ) -> DocumentOutcome {
    let id = fields.id ?? fields.url
    guard let text = fields.text else {
      let message =
        fields.textIsOther
        ? "the text is no string" : "no field holds the text; name it with --map text=NAME"
      return problem("missing-text", message, line, offset, document: id)
    }
    if text.count > reader.options.maxDocumentBytes {
      let error = reader.tooLarge("\(text.count) bytes")
      return problem(error.kind.rawValue, error.problem, line, offset, document: id)
    }
    var document = Document(id: id ?? "\(entry.name):\(line)", text: text)
    document.path = entry.isStandardInput ? nil : entry.path
    document.line = line
    document.title = fields.title
    document.date = fields.date
    document.source = fields.source
    document.url = fields.url
    document.language = fields.language
    document.meta = fields.meta
    if id == nil { document.flags.append("made-id") }
    if let decoded {
      document.encoding = decoded.encoding
      document.flags += decoded.flags
    } else if let encoding = layout.encoding {
      document.encoding = encoding
      document.flags.append("decoded")
    }
    if fields.loneSurrogates > 0 { document.flags.append("lone-surrogate") }
    return .document(document)
  }

  private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    findByte(10, in: bytes, from: start) ?? bytes.count
  }
}
