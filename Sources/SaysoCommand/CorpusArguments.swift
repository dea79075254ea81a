import ArgumentParser
import BatchProcessing
import CICU
import Glibc

/// Options about the documents to read, shared by the commands that read a corpus.
struct CorpusArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Encoding of all input, such as windows-1252; default: told from each text.",
      valueName: "name"))
  var encoding: String?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "Field of JSONL or CSV to use instead of the usual names: text=body, id=key … Repeatable.",
      valueName: "field=name"))
  var maps: [String] = []

  @Flag(help: "Keep unknown fields of JSONL and CSV under 'meta'.")
  var keepMeta = false

  @Option(
    help: ArgumentHelp(
      "Largest text of a document, in bytes (or 64K, 64M, 1G); a larger one is an error record.",
      valueName: "size"))
  var maxDocumentBytes: ByteCount = ByteCount(64 << 20)
}

/// Options about the files to read.
struct FileArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Format of all input: text, jsonl, csv or tsv; default: told by name and first bytes.",
      valueName: "format"))
  var inputFormat: InputFormat?

  @Option(
    name: .customLong("include"),
    help: ArgumentHelp("Read only files of folders that match. Repeatable.", valueName: "glob"))
  var includes: [String] = []

  @Option(
    name: .customLong("exclude"),
    help: ArgumentHelp("Leave out files and folders that match. Repeatable.", valueName: "glob"))
  var excludes: [String] = []

  @Option(
    help: ArgumentHelp(
      "Process one of N equal parts of the corpus, for job arrays: 2/8.", valueName: "i/n"))
  var shard: String?
}

/// Options about messages and cores.
struct RunArguments: ParsableArguments {
  @Option(
    name: [.long, .customShort("j", allowingJoined: true)],
    help: ArgumentHelp("Workers; default: the number of cores.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "No messages but failures of the whole run.")
  var quiet = false

  @Flag(help: "Messages as JSON lines.")
  var logJson = false

  var workers: Int { jobs ?? Self.usableCores }

  /// The cores that this process may run on, which a job scheduler can have made fewer.
  private static var usableCores: Int {
    let online = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    guard let status = try? readFile("/proc/self/status", atMost: 1 << 20) else { return online }
    let key = Array("Cpus_allowed:".utf8)
    for line in status.split(separator: 10) where line.starts(with: key) {
      let mask = line.dropFirst(key.count).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
      let allowed = mask.reduce(0) { $0 + $1.nonzeroBitCount }
      return allowed > 0 ? min(allowed, online) : online
    }
    return online
  }

  func validate() throws {
    if let jobs, jobs < 1 || jobs > 1024 {
      throw ValidationError("--jobs \(jobs) is not a number from 1 to 1024")
    }
  }
}

/// A number of bytes, with K, M or G for powers of 1024.
struct ByteCount: ExpressibleByArgument {
  var value: Int

  init(_ value: Int) { self.value = value }

  init?(argument: String) {
    let shifts: [Character: Int] = ["K": 10, "M": 20, "G": 30]
    let shift = argument.last.flatMap { shifts[Character($0.uppercased())] }
    guard let number = Int(shift == nil ? argument : String(argument.dropLast())), number > 0,
      number <= (1 << 50) >> (shift ?? 0)
    else { return nil }
    value = number << (shift ?? 0)
  }

  var defaultValueDescription: String { value % (1 << 20) == 0 ? "\(value >> 20)M" : "\(value)" }
}

extension InputFormat: ExpressibleByArgument {}

extension CorpusArguments {
  /// The options as the batch takes them.
  func inputOptions(files: FileArguments? = nil, workers: Int) throws -> InputOptions {
    var options = InputOptions()
    options.encoding = encoding
    options.maxDocumentBytes = maxDocumentBytes.value
    options.keepMeta = keepMeta
    options.workers = workers
    do throws(InputError) {
      for map in maps { try options.fields.map(argument: map) }
      options.format = files?.inputFormat
      options.filter = PathFilter(include: files?.includes ?? [], exclude: files?.excludes ?? [])
      if let shard = files?.shard { options.shard = try Shard(argument: shard) }
      _ = try DocumentReader(options: options)
    } catch {
      throw CommandFailure.usage(error.problem)
    }
    return options
  }

  /// The options that shape records, as name and value, in a fixed order.
  func described(files: FileArguments?) -> [(name: String, value: String)] {
    var all: [(name: String, value: String)] = []
    if let encoding { all.append(("encoding", encoding)) }
    if !maps.isEmpty { all.append(("map", maps.joined(separator: "\n"))) }
    if keepMeta { all.append(("keep-meta", "true")) }
    all.append(("max-document-bytes", "\(maxDocumentBytes.value)"))
    guard let files else { return all }
    if let format = files.inputFormat { all.append(("input-format", format.rawValue)) }
    if !files.includes.isEmpty { all.append(("include", files.includes.joined(separator: "\n"))) }
    if !files.excludes.isEmpty { all.append(("exclude", files.excludes.joined(separator: "\n"))) }
    if let shard = files.shard { all.append(("shard", shard)) }
    return all
  }
}
