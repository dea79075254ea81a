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
  func files() throws -> LexiconFiles {
    var files = LexiconFiles()
    guard let folder else { return files }
    var walker = CorpusWalker(
      roots: [folder], filter: PathFilter(include: ["*.lex"]), format: .text)
    do throws(InputError) {
      while let entry = walker.next() {
        if let problem = entry.problem {
          throw InputError(problem.kind, "\(entry.path): \(problem.problem)")
        }
        let name = entry.name.contains("/") ? entry.name : "en/" + entry.name
        files.overrides[name] = try readFile(entry.path, atMost: 1 << 28)
      }
    } catch {
      throw CommandFailure.usage(error.problem)
    }
    return files
  }
}

/// What the workers of a run annotate with.
struct Annotators: Sendable {
  /// Makes what one worker annotates with.
  let make: @Sendable () throws -> (Document) -> AnnotatedDocument
  private let files: LexiconFiles

  /// - Throws: `CommandFailure` with every bad line of the lexicons.
  init(_ arguments: LexiconArguments) throws {
    let files = try arguments.files()
    self.files = files
    do throws(LexiconErrors) {
      let pipeline = try Pipeline(files: files)
      make = {
        let worker = try pipeline.makeWorker()
        return { worker.annotate($0) }
      }
    } catch {
      let shown = error.errors.prefix(50).map(\.description).joined(separator: "\n")
      let more = error.errors.count > 50 ? "\n… and \(error.errors.count - 50) more" : ""
      throw CommandFailure.usage("the lexicons cannot be used\n\(shown)\(more)")
    }
  }

  /// Tells two sets of lexicons apart: 16 hexadecimal digits.
  var fingerprint: String {
    var hash: UInt64 = 0
    let names = Set(LexiconFiles.embeddedNames).union(files.overrides.keys)
    for name in names.sorted() {
      hash = hash &* 31 &+ DocumentIDs.hash(name.utf8)
      hash = hash &* 31 &+ (files.withBytes(of: name) { DocumentIDs.hash($0) } ?? 0)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
