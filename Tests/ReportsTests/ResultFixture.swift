import Foundation
import Reports
import TextModel

/// A result folder with two documents, written by the encoder into a temporary place.
struct ResultFixture {
  let path: String
  let documents: [AnnotatedDocument]

  static let first = """
    {source:1|Zoë Ng} {cue:1|warned} {content:1|that the {x}“déjà-vu 🙂 levy” hurts}.
    {content:2|“It goes
    on,”} {source:2|she} {cue:2|said}. {content:2|“And on.”}
    """
  static let second = """
    {content:1|“=SUM(A1) is not {target:1|} a plan,”} {cue:1|wrote} {source:1|O'Brien}. \
    {content:2|“Nobody’s line.”}
    """

  init(offsets: OffsetUnit = .codePoints, keepsText: Bool = true) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
    var one = MarkedText(Self.first.replacing("{x}", with: ""), id: "a/b", kind: .mixed).annotated
    one.document.title = "@title, \"quoted\"\nand more"
    one.document.date = "2025-03-04"
    one.document.source = "The Wire"
    one.records[1].continues = 1
    one.records[1].kind = .direct
    one.records[1].speaker = Speaker(
      name: "Zoë Ng", kind: .person, role: "-minister", resolution: .pronoun,
      mention: one.records[0].source.first)
    one.records[0].stances = [
      Stance(
        target: StanceTarget(name: "harbour levy", id: "t:levy", span: one.records[0].content[0]),
        holder: ["Zoë Ng"], pole: .oppose, intensity: 3, act: .warning,
        modality: Modality(certainty: .probable, positive: false, flags: [.hedged]),
        evidence: [Evidence(rule: "effect.patient", tier: "stance", effect: "oppose")])
    ]
    let marked = Self.second.replacing("{target:1|} ", with: "")
    var two = MarkedText(marked, id: "two").annotated
    two.records[1].flags = ["floating"]
    two.records[1].parent = 1
    documents = [one, two]
    let encoder = RecordEncoder(offsets: offsets, keepsText: keepsText)
    var lines: [String: [UInt8]] = [:]
    encoder.appendRun(
      RunRecord(sayso: "9.9", icu: "1", lexicon: "f", options: [.init("jobs", "1")]),
      to: &lines["run.json", default: []])
    for document in documents {
      encoder.appendQuotations(of: document, to: &lines["quotations.jsonl", default: []])
      encoder.appendDocument(document, to: &lines["documents.jsonl", default: []])
    }
    encoder.appendError(
      ProblemRecord(code: "not-json", message: "'; DROP TABLE run; --", path: "x", line: 2),
      to: &lines["errors.jsonl", default: []])
    for (name, bytes) in lines { try LineReader.write(bytes, to: path + "/" + name) }
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  var quotations: [(document: AnnotatedDocument, record: AttributionRecord)] {
    documents.flatMap { document in document.records.map { (document, $0) } }
  }

  static func text(_ spans: some Sequence<TextSpan>, _ document: AnnotatedDocument) -> [String] {
    spans.map { String(decoding: document.document.text[$0.start..<$0.end], as: UTF8.self) }
  }

  /// Runs a program to its end: what it prints on both streams, and its exit code.
  static func finished(
    _ program: String, _ arguments: [String], in folder: String? = nil
  ) throws -> (output: String, code: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  /// Runs a program and returns what it prints; nil where it is not there or fails.
  static func output(_ program: String, _ arguments: [String]) throws -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  static func has(_ program: String) -> Bool {
    (try? output("which", [program])) ?? nil != nil
  }
}
