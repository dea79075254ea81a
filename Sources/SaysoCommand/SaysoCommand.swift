import ArgumentParser

/// The command line: arguments, wiring, messages, exit codes.
@main struct SaysoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sayso",
    abstract: "Who said what, and where do they stand? Attributed quotations from news text.")
}
