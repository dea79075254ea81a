import BatchProcessing
import JSONText

/// The record files of a finished run, read side by side.
struct ResultLines {
  let folder: String
  let quotations: LineFile
  let documents: LineFile
  let errors: LineFile
  /// The records in `run.json`.
  let run: JSONValue
  let summary: JSONValue
  /// How the run read its input.
  let options: InputOptions

  init(_ folder: String) throws(InputError) {
    self.folder = folder
    func open(_ name: String) throws(InputError) -> LineFile {
      do throws(InputError) {
        return try LineFile("\(folder)/\(name)")
      } catch {
        throw InputError(error.kind, "\(name): \(error.problem)")
      }
    }
    quotations = try open("quotations.jsonl")
    documents = try open("documents.jsonl")
    errors = try open("errors.jsonl")
    let records = try open("run.json")
    run = try Self.record(records)
    summary = try Self.record(records)
    var options = try Self.options(run)
    options.resultFolder = folder
    self.options = options
  }

  var isUTF16: Bool { run["offsets"]?.string == "utf16" }

  private static func record(_ file: LineFile) throws(InputError) -> JSONValue {
    guard let line = try file.next() else {
      throw InputError(.corrupt, "run.json does not hold a run and its summary")
    }
    do throws(JSONError) {
      return try JSONParser.parse(line)
    } catch {
      throw InputError(.corrupt, "run.json: \(error)")
    }
  }

  private static func options(_ run: JSONValue) throws(InputError) -> InputOptions {
    func value(_ name: String) -> String? { run["options"]?[name]?.string }
    func list(_ name: String) -> [String] {
      value(name)?.split(separator: "\n").map(String.init) ?? []
    }
    var options = InputOptions()
    options.encoding = value("encoding")
    for map in list("map") { try options.fields.map(argument: map) }
    options.maxDocumentBytes =
      value("max-document-bytes").flatMap { Int($0) } ?? options.maxDocumentBytes
    options.format = value("input-format").flatMap { InputFormat(rawValue: $0) }
    options.filter = PathFilter(include: list("include"), exclude: list("exclude"))
    if let shard = value("shard") { options.shard = try Shard(argument: shard) }
    return options
  }
}
