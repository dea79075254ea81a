/// A lexicon file that cannot be used, and where it goes wrong.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// File as the user knows it: "en/cues.lex" or a path.
  public let file: String
  /// Line number, from 1; 0 where the file as a whole is meant.
  public let line: Int
  /// A sentence with the offending value and what was expected.
  public let problem: String

  public init(file: String, line: Int, problem: String) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  public var description: String { "\(file):\(line): error: \(problem)" }
}

/// Every bad line of a load, all at once.
public struct LexiconErrors: Error, Sendable, CustomStringConvertible {
  public let errors: [LexiconError]
  public init(_ errors: [LexiconError]) { self.errors = errors }
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}
