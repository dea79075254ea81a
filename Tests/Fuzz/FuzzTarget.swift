import JSONText
import Lexicons
import QuoteExtraction
import Reports
import Sayso
import StanceTagging
import Syntax
import TextModel

@testable import BatchProcessing

/// Something that must hold for any input does not.
struct BrokenPromise: Error, CustomStringConvertible {
  let description: String

  static func unless(_ holds: Bool, _ promise: String) throws(BrokenPromise) {
    if !holds { throw BrokenPromise(description: promise) }
  }
}

/// What is fuzzed. A target fails by a trap of the code, or by throwing.
enum FuzzTarget: String, CaseIterable, Sendable {
  case decoder, jsonl, csv, lexicon, pipeline

  /// Runs the target's code on an input and checks what came out.
  func run(_ bytes: [UInt8]) throws {
    switch self {
    case .decoder: try decode(bytes)
    case .jsonl: try readLines(bytes)
    case .csv: try readRows(bytes)
    case .lexicon: try load(bytes)
    case .pipeline: try annotate(bytes)
    }
  }

  private static let encodings: [String?] = [
    nil, nil, nil, "utf-8", "windows-1252", "windows-1251", "GB18030", "Big5", "Shift_JIS",
    "EUC-KR", "EUC-JP", "ISO-2022-JP", "KOI8-R", "UTF-16", "UTF-16LE", "UTF-32", "UTF-7",
  ]

  /// The first byte names the encoding.
  private func decode(_ bytes: [UInt8]) throws {
    guard let first = bytes.first,
      let decoder = try? TextDecoder(encoding: Self.encodings[Int(first) % Self.encodings.count])
    else { return }
    let decoded = decoder.decode(Array(bytes.dropFirst()))
    try BrokenPromise.unless(Charset.isUTF8(decoded.bytes), "what was decoded is UTF-8")
    try BrokenPromise.unless(
      String(validating: decoded.bytes, as: UTF8.self) != nil, "and UTF-8 for Swift too")
  }

  private func read(_ bytes: [UInt8], _ layout: RecordLayout) throws {
    var options = InputOptions()
    options.keepMeta = true
    guard let reader = try? DocumentReader(options: options) else { return }
    let entry = CorpusEntry(
      place: SystemPath("x"), name: "x", ordinal: 0, size: bytes.count, format: nil)
    var records = RecordReader(reader, entry, layout)
    var all: [DocumentOutcome] = []
    records.read(RecordBlock(bytes: bytes, firstLine: 1, offset: 0)) { all.append($0) }
    for case .document(let document) in all {
      try BrokenPromise.unless(Charset.isUTF8(document.text), "a text is UTF-8")
      if let meta = document.meta {
        try BrokenPromise.unless((try? JSONParser.parse(meta)) != nil, "meta is JSON")
      }
    }
  }

  private func readLines(_ bytes: [UInt8]) throws {
    // Nesting deeper than the parser takes is read by the scanner alone.
    if bytes.count(where: { $0 == 0x5B || $0 == 0x7B }) > 500 { return }
    try read(bytes, RecordLayout(format: .jsonl))
    for line in bytes.split(separator: 10) {
      let parsed = try? JSONParser.parse(Array(line))
      let scanned = line.withUnsafeBufferPointer { buffer in
        try? JSONScanner.members(of: buffer) { _ in }
      }
      try BrokenPromise.unless(
        (parsed == nil) == (scanned == nil), "scanner and parser agree on what is JSON")
    }
  }

  private func readRows(_ bytes: [UInt8]) throws {
    let delimiter = CSVRow.delimiter(of: bytes)
    let header = CSVHeader(delimiter: delimiter, names: ["id", "text", "more"], map: FieldMap())
    try read(bytes, RecordLayout(format: .csv, header: header))
    // Rows end where the cutter of blocks says that they may be cut.
    var boundaries = CSVBoundaries(delimiter: delimiter)
    let last = boundaries.lastEnd(in: bytes, from: 0)
    var row = CSVRow(delimiter: delimiter)
    var at = 0
    bytes.withUnsafeBufferPointer { buffer in
      while at < last { at = row.read(buffer, from: at) }
    }
    try BrokenPromise.unless(at == last, "no block cuts a row")
  }

  /// The shipped lexicons cut to their first lines, less those that name what was cut off: loads of
  /// the whole are too slow to fuzz.
  private static let fewLines: LexiconFiles? = {
    var files = LexiconFiles()
    for name in LexiconFiles.embeddedNames {
      _ = files.withBytes(of: name) { bytes in
        let end = bytes.prefix(6000).lastIndex(of: 10).map { $0 + 1 } ?? bytes.count
        files.overrides[name] = Array(bytes[..<end])
      }
    }
    for _ in 0..<60 {
      do throws(LexiconErrors) {
        _ = try Pipeline(files: files)
        return files
      } catch {
        for (name, bad) in Dictionary(grouping: error.errors, by: \.file) {
          let lines = (files.overrides[name] ?? []).split(
            separator: 10, omittingEmptySubsequences: false)
          let bad = Set(bad.map(\.line))
          // Something is missing: the whole of it.
          if bad.contains(0) {
            files.overrides[name] = nil
            continue
          }
          let kept = lines.indices.filter { !bad.contains($0 + 1) }.map { lines[$0] }
          files.overrides[name] = Array(kept.joined(separator: [10]))
        }
      }
    }
    return nil
  }()

  /// The first byte names the file.
  private func load(_ bytes: [UInt8]) throws {
    guard let first = bytes.first else { return }
    guard var files = Self.fewLines else { throw BrokenPromise(description: "a few lines load") }
    let names = LexiconFiles.embeddedNames
    let name = names[Int(first) % names.count]
    files.overrides[name] = Array(bytes.dropFirst())
    guard let lexicon = try? Lexicon(files) else { return }
    if name.hasSuffix("/tag-points.lex") {
      _ = try? Tagger(files: files, vocabulary: lexicon.vocabulary)
      return
    }
    // The tagger's points cannot be cut, and take long to load.
    _ = try? CascadeTables(files, vocabulary: lexicon.vocabulary)
    _ = try? NameLexicon(files)
    _ = try? StanceTagger(lexicon: lexicon)
  }

  // Used from one thread: libFuzzer's, or that of a serial test.
  private nonisolated(unsafe) static let worker: PipelineWorker? = {
    guard let pipeline = try? Pipeline() else { return nil }
    return try? pipeline.makeWorker()
  }()

  private func annotate(_ bytes: [UInt8]) throws {
    guard let decoder = try? TextDecoder(encoding: nil), let worker = Self.worker else {
      throw BrokenPromise(description: "the pipeline starts")
    }
    let document = Document(id: "x", text: decoder.decode(bytes).bytes)
    let annotated = worker.annotate(document)
    let text = annotated.document.text
    for record in annotated.records {
      for span in record.content + record.cue + record.source {
        try BrokenPromise.unless(
          span.start >= 0 && span.start <= span.end && span.end <= text.count
            && (span.end == text.count || text[span.end] & 0xC0 != 0x80)
            && (span.start == text.count || text[span.start] & 0xC0 != 0x80),
          "a span lies in the text, on borders of characters")
      }
    }
    var out: [UInt8] = []
    RecordEncoder().appendGrouped(annotated, to: &out)
    try BrokenPromise.unless((try? JSONParser.parse(out)) != nil, "a record is JSON")
  }
}
