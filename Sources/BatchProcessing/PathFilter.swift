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

/// A file name pattern: `*` and `?` within a name, `**` over folders, `[a-z]` and `[!a-z]`.
///
/// A pattern without a slash is matched against the last part of a path, others against all of it.
public struct Glob: Sendable {
  private enum Part: Sendable {
    case byte(UInt8)
    case any
    case star
    case doubleStar
    case set([ClosedRange<UInt8>], negated: Bool)
  }

  private let parts: [Part]
  private let wholePath: Bool

  public init(_ pattern: String) {
    let bytes = Array(pattern.utf8)
    wholePath = bytes.contains(0x2F)
    var parts: [Part] = []
    var at = bytes.first == 0x2F ? 1 : 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x2A where at + 1 < bytes.count && bytes[at + 1] == 0x2A:
        parts.append(.doubleStar)
        at += 2
        if at < bytes.count && bytes[at] == 0x2F { at += 1 }
      case 0x2A:
        parts.append(.star)
        at += 1
      case 0x3F:
        parts.append(.any)
        at += 1
      case 0x5B:
        if let (set, end) = Self.set(bytes, at) {
          parts.append(set)
          at = end
        } else {
          parts.append(.byte(0x5B))
          at += 1
        }
      default:
        parts.append(.byte(bytes[at]))
        at += 1
      }
    }
    self.parts = parts
  }

  /// Whether the whole of `path`, or its last part, matches.
  ///
  /// - Complexity: O(pattern × path).
  public func matches(_ path: String) -> Bool {
    var bytes = Array(path.utf8)
    if !wholePath, let slash = bytes.lastIndex(of: 0x2F) { bytes.removeFirst(slash + 1) }
    // reachable[i]: the parts so far can match the first i bytes.
    var reachable = [Bool](repeating: false, count: bytes.count + 1)
    reachable[0] = true
    for part in parts {
      var next = [Bool](repeating: false, count: bytes.count + 1)
      switch part {
      case .star, .doubleStar:
        var open = false
        for i in 0...bytes.count {
          if i > 0, case .star = part, bytes[i - 1] == 0x2F { open = false }
          open = open || reachable[i]
          next[i] = open
        }
      default:
        for i in bytes.indices where reachable[i] && Self.accepts(part, bytes[i]) {
          next[i + 1] = true
        }
      }
      reachable = next
    }
    return reachable[bytes.count]
  }

  private static func accepts(_ part: Part, _ byte: UInt8) -> Bool {
    switch part {
    case .byte(let wanted): byte == wanted
    case .any: byte != 0x2F
    case .set(let ranges, let negated):
      byte != 0x2F && ranges.contains { $0.contains(byte) } != negated
    case .star, .doubleStar: true
    }
  }

  // A set and the index after it, or nil where the bracket does not close.
  private static func set(_ bytes: [UInt8], _ start: Int) -> (part: Part, end: Int)? {
    var at = start + 1
    var negated = false
    if at < bytes.count && (bytes[at] == 0x21 || bytes[at] == 0x5E) {
      negated = true
      at += 1
    }
    var ranges: [ClosedRange<UInt8>] = []
    while at < bytes.count {
      if bytes[at] == 0x5D && !ranges.isEmpty { return (.set(ranges, negated: negated), at + 1) }
      if at + 2 < bytes.count && bytes[at + 1] == 0x2D && bytes[at + 2] != 0x5D {
        ranges.append(min(bytes[at], bytes[at + 2])...max(bytes[at], bytes[at + 2]))
        at += 3
      } else {
        ranges.append(bytes[at]...bytes[at])
        at += 1
      }
    }
    return nil
  }

  /// The files that a path argument with wildcards names, in byte order; itself where none.
  public static func expand(_ argument: String) -> [String] {
    guard argument != "-", argument.utf8.contains(where: { $0 == 0x2A || $0 == 0x3F || $0 == 0x5B })
    else { return [argument] }
    var status = stat()
    if stat(argument, &status) == 0 { return [argument] }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(argument, GLOB_NOSORT, nil, &found) == 0 else { return [argument] }
    var paths: [String] = []
    for i in 0..<Int(found.gl_pathc) {
      if let path = found.gl_pathv[i] { paths.append(String(cString: path)) }
    }
    return paths.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }
}
