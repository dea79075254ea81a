import ArgumentParser
import BatchProcessing
import Lexicons
import Sayso
import TextModel

/// Options about language knowledge, shared by the commands that annotate.
struct LexiconArguments: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "Folder of .lex files that replace or add to the shipped ones.", valueName: "folder"))
  var folder: String?

  /// The shipped lexicon files with those of the folder laid over them.
  func files() throws -> LexiconFiles { try Self.files(in: folder).files }

  /// The same, with the path of each file of the folder by its name, such as "en/cues.lex".
  static func files(
    in folder: String?
  ) throws -> (files: LexiconFiles, paths: [String: String]) {
    var files = LexiconFiles()
    var paths: [String: String] = [:]
    guard let folder else { return (files, paths) }
    var walker = CorpusWalker(
      roots: [folder], filter: PathFilter(include: ["*.lex"]), format: .text)
    do throws(InputError) {
      while let entry = walker.next() {
        if let problem = entry.problem {
          throw InputError(problem.kind, "\(entry.path): \(problem.problem)")
        }
        let name = entry.name.contains("/") ? entry.name : "en/" + entry.name
        files.overrides[name] = try readFile(entry.path, atMost: 1 << 28)
        paths[name] = entry.path
      }
    } catch {
      throw CommandFailure.usage(error.problem)
    }
    return (files, paths)
  }
}

/// What the workers of a run annotate with.
struct Annotators: Sendable {
  let pipeline: Pipeline
  private let knowledge: Knowledge
  /// Tells two sets of lexicons apart: 16 hexadecimal digits. All their bytes are read for it.
  var fingerprint: String { knowledge.fingerprint }

  /// - Throws: `CommandFailure` with every bad line of the lexicons.
  init(_ lexicons: LexiconArguments, _ own: KnowledgeArguments) throws {
    knowledge = try Knowledge(lexicons.files(), own)
    pipeline = try knowledge.pipeline()
    // It lasts until the process ends, so it is never taken apart.
    _ = Unmanaged.passRetained(pipeline)
  }

  /// Makes what one worker annotates with.
  func make() throws -> PipelineWorker { try pipeline.makeWorker() }
}
