import JSONText
import Lexicons
import Reports
import Sayso
import TextModel

@testable import BatchProcessing

/// What is fuzzed. A target fails by a trap: of the code itself, or of a `precondition` here that
/// states what must hold for any input.
enum Target: String, CaseIterable {
  case decoder, jsonl, csv, lexicon, pipeline

  func run(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    switch self {
    case .decoder: decode(bytes)
    case .jsonl: readLines(bytes)
    case .csv: readRows(bytes)
    case .lexicon: load(bytes)
    case .pipeline: annotate(bytes)
    }
    return 0
  }

  private static let encodings: [String?] = [
    nil, nil, nil, "utf-8", "windows-1252", "windows-1251", "GB18030", "Big5", "Shift_JIS",
    "EUC-KR", "EUC-JP", "ISO-2022-JP", "KOI8-R", "UTF-16", "UTF-16LE", "UTF-32", "UTF-7",
  ]

  /// The first byte names the encoding.
  private func decode(_ bytes: [UInt8]) {
    guard let first = bytes.first,
      let decoder = try? TextDecoder(encoding: Self.encodings[Int(first) % Self.encodings.count])
    else { return }
    let decoded = decoder.decode(Array(bytes.dropFirst()))
    precondition(Charset.isUTF8(decoded.bytes), "not UTF-8")
    precondition(String(validating: decoded.bytes, as: UTF8.self) != nil, "not UTF-8 for Swift")
  }

  private func outcomes(_ bytes: [UInt8], _ layout: RecordLayout) -> [DocumentOutcome] {
    var options = InputOptions()
    options.keepMeta = true
    guard let reader = try? DocumentReader(options: options) else { return [] }
    let entry = CorpusEntry(
      place: SystemPath("x"), name: "x", ordinal: 0, size: bytes.count, format: nil)
    var records = RecordReader(reader, entry, layout)
    var all: [DocumentOutcome] = []
    records.read(RecordBlock(bytes: bytes, firstLine: 1, offset: 0)) { all.append($0) }
    for case .document(let document) in all {
      precondition(Charset.isUTF8(document.text), "not UTF-8")
      if let meta = document.meta {
        precondition((try? JSONParser.parse(meta)) != nil, "meta is not JSON")
      }
    }
    return all
  }

  private func readLines(_ bytes: [UInt8]) {
    // Nesting deeper than the parser takes is read by the scanner alone.
    if bytes.count(where: { $0 == 0x5B || $0 == 0x7B }) > 500 { return }
    _ = outcomes(bytes, RecordLayout(format: .jsonl))
    for line in bytes.split(separator: 10) {
      let parsed = try? JSONParser.parse(Array(line))
      let scanned = line.withUnsafeBufferPointer { buffer in
        try? JSONScanner.members(of: buffer) { _ in }
      }
      precondition((parsed == nil) == (scanned == nil), "scanner and parser disagree")
    }
  }

  private func readRows(_ bytes: [UInt8]) {
    let delimiter = CSVRow.delimiter(of: bytes)
    let header = CSVHeader(delimiter: delimiter, names: ["id", "text", "more"], map: FieldMap())
    _ = outcomes(bytes, RecordLayout(format: .csv, header: header))
    // Rows end where the cutter of blocks says that they may be cut.
    var boundaries = CSVBoundaries(delimiter: delimiter)
    let last = boundaries.lastEnd(in: bytes, from: 0)
    var row = CSVRow(delimiter: delimiter)
    var at = 0
    bytes.withUnsafeBufferPointer { buffer in
      while at < last { at = row.read(buffer, from: at) }
    }
    precondition(at == last, "a block would cut a row")
  }

  /// The shipped lexicons cut to their first lines: some loads in a second are too few to fuzz.
  private static let fewLines: LexiconFiles = {
    var files = LexiconFiles()
    for name in LexiconFiles.embeddedNames {
      _ = files.withBytes(of: name) { bytes in
        let end = bytes[..<min(bytes.count, 6000)].lastIndex(of: 10).map { $0 + 1 } ?? bytes.count
        files.overrides[name] = Array(bytes[..<end])
      }
    }
    do {
      _ = try Pipeline(files: files)
    } catch {
      preconditionFailure("the few lines do not load: \(error)")
    }
    return files
  }()

  /// The first byte names the file.
  private func load(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    var files = Self.fewLines
    let names = LexiconFiles.embeddedNames
    files.overrides[names[Int(first) % names.count]] = Array(bytes.dropFirst())
    _ = try? Pipeline(files: files)
  }

  // libFuzzer calls from one thread.
  private nonisolated(unsafe) static let worker: PipelineWorker? = {
    guard let pipeline = try? Pipeline() else { return nil }
    return try? pipeline.makeWorker()
  }()

  private func annotate(_ bytes: [UInt8]) {
    guard let decoder = try? TextDecoder(encoding: nil), let worker = Self.worker else {
      preconditionFailure("the pipeline does not start")
    }
    let document = Document(id: "x", text: decoder.decode(bytes).bytes)
    let annotated = worker.annotate(document)
    let text = annotated.document.text
    for record in annotated.records {
      for span in record.content + record.cue + record.source {
        precondition(span.start >= 0 && span.start <= span.end && span.end <= text.count)
        precondition(span.end == text.count || text[span.end] & 0xC0 != 0x80)
        precondition(span.start == text.count || text[span.start] & 0xC0 != 0x80)
      }
    }
    var out: [UInt8] = []
    RecordEncoder().appendGrouped(annotated, to: &out)
    precondition((try? JSONParser.parse(out)) != nil, "the record is not JSON")
  }
}
