import ArgumentParser
import BatchProcessing
import Lexicons
import Sayso

/// `sayso lexicon`: what people who edit lexicons need.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Check lexicons and see what overrides what.",
    subcommands: [Check.self])

  /// `sayso lexicon check`: every bad line, and which files replace which.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check a folder of lexicons laid over the shipped ones, or the shipped ones.",
      discussion: """
        Prints on stdout each file with its number of entries and what it replaces, and on stderr \
        every bad line as path:line: error: what. Exit: 0 all are good, 2 some are bad.

        Example: sayso lexicon check my-lexicons/ --speakers newsroom.lex
        """)

    @Argument(
      help: ArgumentHelp(
        "Folder of .lex files; without it the shipped ones are checked.", valueName: "folder"))
    var folder: String?

    @OptionGroup(title: "Language") var own: KnowledgeArguments

    func run() throws {
      let (files, paths) = try LexiconArguments.files(in: folder)
      let knowledge = try Knowledge(files, own)
      let check = LexiconCheck(files, speakerFiles: knowledge.speakers)
      var errors = check.errors
      var targetCounts: [(path: String, count: Int)] = []
      for file in knowledge.targetFiles {
        do throws(LexiconErrors) {
          let entries = try TargetFile(path: file.path, bytes: file.bytes, over: files).entries
          targetCounts.append((file.path, entries.count))
        } catch {
          errors += error.errors
        }
      }
      do throws(OutputError) {
        try writeOut(listing(check, paths, knowledge, targetCounts))
      } catch {
        throw Extract.failure(error)
      }
      for error in errors {
        let path = paths[error.file] ?? error.file
        let place = LexiconError(file: path, line: error.line, problem: error.problem)
        Messages.write(Messages.printable(place.description) + "\n")
      }
      if !check.unchecked.isEmpty && !errors.isEmpty {
        Messages.write(
          "not checked until those are right: \(check.unchecked.joined(separator: ", "))\n")
      }
      if !errors.isEmpty { throw ExitCode(2) }
    }

    private func listing(
      _ check: LexiconCheck, _ paths: [String: String], _ knowledge: Knowledge,
      _ targets: [(path: String, count: Int)]
    ) -> String {
      var rows: [(name: String, count: Int, what: String)] = check.files.map { file in
        let what =
          file.shippedEntries.map { "replaces \($0) shipped" }
          ?? (paths[file.name] == nil ? "shipped" : "replaces nothing")
        return (paths[file.name] ?? file.name, file.entries, "\(what) as \(file.name)")
      }
      if paths.isEmpty { rows = check.files.map { ($0.name, $0.entries, "shipped") } }
      for file in knowledge.speakers {
        let count = file.bytes.withUnsafeBufferPointer {
          LexiconLines(file: file.path, bytes: $0).lines.count
        }
        rows.append((file.path, count, "speakers over en/speakers.lex"))
      }
      for file in targets { rows.append((file.path, file.count, "targets beside en/targets.lex")) }
      let width = rows.map(\.name.count).max() ?? 0
      let digits = rows.map { "\($0.count)".count }.max() ?? 0
      return rows.map { row in
        let count = "\(row.count)"
        return Messages.printable(row.name)
          + String(repeating: " ", count: width - row.name.count + 2)
          + String(repeating: " ", count: digits - count.count) + count + " entries  \(row.what)\n"
      }.joined()
    }
  }
}
