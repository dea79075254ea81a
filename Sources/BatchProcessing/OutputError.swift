/// Output that cannot be written, or must not be.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// The system refused: no space, an error of the device, no right.
    case notWritten
    /// The reader of a pipe has gone.
    case brokenPipe
    /// There are results already.
    case exists
    /// Another run writes to the folder.
    case locked
    /// A run is to go on that is complete.
    case complete
    /// There is nothing to resume, or it belongs to another run.
    case notResumable
  }

  public let kind: Kind
  /// The file or folder.
  public let path: String
  public let problem: String
  /// What to do, or empty.
  public let hint: String

  public init(_ kind: Kind, path: String, problem: String, hint: String = "") {
    self.kind = kind
    self.path = path
    self.problem = problem
    self.hint = hint
  }

  public var description: String {
    "\(path): \(problem)" + (hint.isEmpty ? "" : "; \(hint)")
  }
}
