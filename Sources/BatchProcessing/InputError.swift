/// Input that cannot be read, or an option that makes no sense.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, Sendable {
    case unreadable, notFound = "not-found", notAFile = "not-a-file", symlinkLoop = "symlink-loop"
    case corrupt, tooLarge = "too-large", emptyInput = "empty-input"
    case unknownEncoding = "unknown-encoding", missingColumn = "missing-column"
    case unclosedQuote = "unclosed-quote"
    case badOption = "bad-option"
  }

  public let kind: Kind
  /// A sentence with the offending value and what was expected.
  public let problem: String

  public init(_ kind: Kind, _ problem: String) {
    self.kind = kind
    self.problem = problem
  }

  public var description: String { problem }
}
