import ArgumentParser
import BatchProcessing
import Glibc
import JSONText
import Reports
import Sayso

extension SpeakerGrouping: ExpressibleByArgument {}

/// `sayso speakers`: who speaks in the results of a run, over all its documents.
struct Speakers: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "List the speakers of a corpus with counts, roles and stances.",
    discussion: """
      Reads the folder that sayso extract -o has written. Speakers without an identifier are one \
      across documents only where full name and role agree.
      Example: sayso speakers results --by month --format csv
      """)

  @Argument(help: ArgumentHelp("Folder with the results of sayso extract -o.", valueName: "folder"))
  var folder: String
  @Option(help: "Divide each speaker's quotations by source, month or target.")
  var by: SpeakerGrouping?
  @Option(help: "table, csv or json.")
  var format: Format = .table
  @Option(help: ArgumentHelp("Show only the first speakers, by quotations.", valueName: "count"))
  var top: Int?

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top needs a number of at least 1") }
  }

  func run() throws {
    var rollup = SpeakerRollup(by: by)
    try lines(of: folder + "/documents.jsonl") { rollup.addDocument($0) }
    try lines(of: folder + "/quotations.jsonl") { rollup.addQuotation($0) }
    var rows = rollup.rows()
    if let top, rows.count > top { rows.removeLast(rows.count - top) }
    let writer = SpeakerRollupWriter(by: by)
    let out: [UInt8]
    switch format {
    case .table: out = writer.table(rows)
    case .csv: out = writer.csv(rows)
    case .json: out = writer.json(rows)
    }
    try writeAll(out, to: 1, "stdout")
  }

  /// Calls `body` with each line of a file of JSON lines.
  private func lines(of path: String, _ body: (JSONValue) -> Void) throws {
    guard let file = fopen(path, "r") else {
      throw CommandFailure.usage("\(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var buffer: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(buffer) }
    var number = 0
    while true {
      let count = getline(&buffer, &capacity, file)
      guard count > 0, let buffer else { return }
      number += 1
      let bytes = UnsafeRawBufferPointer(start: buffer, count: count)
        .bindMemory(to: UInt8.self)
      do {
        body(try JSONParser.parse(bytes))
      } catch {
        throw CommandFailure(message: "\(path):\(number): \(error.description)", code: 1)
      }
    }
  }
}
