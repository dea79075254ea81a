import ArgumentParser
import BatchProcessing
import Lexicons
import Sayso

/// Options about speakers and targets that a user knows of.
struct KnowledgeArguments: ParsableArguments {
  @Option(
    name: .customLong("speakers"),
    help: ArgumentHelp(
      "Speakers of your own, in the format of speakers.lex, over the shipped ones. Repeatable.",
      valueName: "file"))
  var speakers: [String] = []

  @Option(
    name: .customLong("target"),
    help: ArgumentHelp(
      "A word or phrase to look for stances toward, beside the shipped targets. Repeatable.",
      valueName: "phrase"))
  var targets: [String] = []

  @Option(
    name: .customLong("targets"),
    help: ArgumentHelp(
      "Targets of your own: a phrase a line, or the columns of targets.lex. Repeatable.",
      valueName: "file"))
  var targetFiles: [String] = []

  func validate() throws {
    if targets.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("--target needs a word or phrase")
    }
  }

  /// Options as name and value, for the run record.
  var described: [(name: String, value: String)] {
    var all: [(name: String, value: String)] = []
    if !speakers.isEmpty { all.append(("speakers", speakers.joined(separator: "\n"))) }
    if !targets.isEmpty { all.append(("target", targets.joined(separator: "\n"))) }
    if !targetFiles.isEmpty { all.append(("targets", targetFiles.joined(separator: "\n"))) }
    return all
  }
}

/// What a user's options add to the shipped language knowledge, as bytes.
struct Knowledge: Sendable {
  var files = LexiconFiles()
  var speakers: [SpeakerFile] = []
  var targetFiles: [SpeakerFile] = []
  var targets: [String] = []

  /// Reads all files that the options name.
  init(_ files: LexiconFiles, _ own: KnowledgeArguments) throws {
    self.files = files
    targets = own.targets
    speakers = try own.speakers.map { SpeakerFile(path: $0, bytes: try Self.bytes(of: $0)) }
    targetFiles = try own.targetFiles.map { SpeakerFile(path: $0, bytes: try Self.bytes(of: $0)) }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    do throws(InputError) {
      return try readFile(path, atMost: 1 << 28)
    } catch {
      throw CommandFailure.usage("\(path): \(error.problem)")
    }
  }

  /// - Throws: `CommandFailure` with every bad line of the lexicons.
  func pipeline() throws -> Pipeline {
    do throws(LexiconErrors) {
      return try Pipeline(files: files, speakerFiles: speakers, targets: try targetEntries())
    } catch {
      let shown = error.errors.prefix(50).map(\.description).joined(separator: "\n")
      let more = error.errors.count > 50 ? "\n… and \(error.errors.count - 50) more" : ""
      throw CommandFailure.usage("the lexicons cannot be used\n\(shown)\(more)")
    }
  }

  /// Targets of the files, then those named one by one.
  func targetEntries() throws(LexiconErrors) -> [StanceTargetEntry] {
    var all: [StanceTargetEntry] = []
    for file in targetFiles {
      all += try TargetFile(path: file.path, bytes: file.bytes, over: files).entries
    }
    return all + targets.map { StanceTargetEntry(id: nil, name: $0) }
  }

  /// Tells two sets of lexicons apart: 16 hexadecimal digits.
  var fingerprint: String {
    var hash = files.digest
    for file in speakers + targetFiles { hash = hash &* 31 &+ DocumentIDs.hash(file.bytes) }
    for target in targets { hash = hash &* 31 &+ DocumentIDs.hash(target.utf8) }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
