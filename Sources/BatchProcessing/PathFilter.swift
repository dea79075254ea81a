import Glibc

/// Patterns for the files of a folder: which to read, which to leave out.
public struct PathFilter: Sendable {
  private let include: [Glob]
  private let exclude: [Glob]

  /// - Parameters:
  ///   - include: Where not empty, only files that match one of these are read.
  ///   - exclude: Files and folders that match one of these are left out.
  public init(include: [String] = [], exclude: [String] = []) {
    self.include = include.map { Glob($0) }
    self.exclude = exclude.map { Glob($0) }
  }

  /// Whether a file at this path within the folder given is read.
  func accepts(_ name: String) -> Bool {
    if exclude.contains(where: { $0.matches(name) }) { return false }
    return include.isEmpty || include.contains { $0.matches(name) }
  }

  /// Whether patterns say which files are read.
  var names: Bool { !include.isEmpty }

  func excludesFolder(_ name: String) -> Bool { exclude.contains { $0.matches(name) } }
}
