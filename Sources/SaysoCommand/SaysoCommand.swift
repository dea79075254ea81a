import ArgumentParser
import BatchProcessing
import CText
import Glibc

/// The command line: arguments, wiring, messages, exit codes.
@main struct SaysoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sayso",
    abstract: "Who said what, and where do they stand? Attributed quotations from news text.",
    discussion: """
      Exit: 0 done, 1 a check failed or some documents have error records, 2 wrong usage or
      lexicon error, 3 output could not be written, 130 or 143 stopped by a signal.
      """,
    version: Version.description,
    subcommands: [
      Extract.self, Filter.self, Explain.self, Verify.self, Evaluate.self, Report.self, Show.self,
      Convert.self, StanceCommand.self,
      Speakers.self, Bench.self, LexiconCommand.self, Manual.self,
    ])

  /// Runs the command; wrong usage ends with 2, as DESIGN.md has it, not with the parser's 64.
  static func main() {
    ctext_use_large_pages()
    StopSignals.keepStandardStreams()
    do {
      var command = try parseAsRoot(Array(arguments.dropFirst()))
      try command.run()
    } catch {
      finish(error)
    }
  }

  /// The program's name and arguments, where bytes that are not UTF-8 have their stand-ins.
  static let arguments: [String] = (0..<Int(CommandLine.argc)).compactMap { i in
    CommandLine.unsafeArgv[i].map { word in
      SystemPath.argument(Array(UnsafeRawBufferPointer(start: word, count: strlen(word))))
    }
  }

  private static func finish(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    if let error = error as? CommandFailure {
      Messages.write("sayso: error: \(error.message)\n")
      Glibc.exit(error.code)
    }
    let text = fullMessage(for: error)
    if code.isSuccess {
      if !text.isEmpty { try? writeOut(text + "\n") }
      Glibc.exit(0)
    }
    if !text.isEmpty { Messages.write(text + "\n") }
    Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
  }
}

/// A failure of the whole command, with its exit code.
struct CommandFailure: Error {
  var message: String
  var code: Int32

  static func usage(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 2)
  }

  static func output(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 3)
  }
}
