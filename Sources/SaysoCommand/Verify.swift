import ArgumentParser

/// `sayso verify`: results against their corpus.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check results against the corpus they were made from.")

  @Argument(help: ArgumentHelp("Folder with the results of sayso extract -o.", valueName: "folder"))
  var folder: String

  func run() throws {
    throw CommandFailure.usage("verify is not there yet")
  }
}
