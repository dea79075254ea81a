import Glibc

/// A file name pattern: `*` and `?` within a name, `**` over folders, `[a-z]` and `[!a-z]`.
///
/// A pattern without a slash is matched against the last part of a path, others against all of it.
/// `?` and a set stand for one character, whatever its bytes.
public struct Glob: Sendable {
  private enum Part: Sendable {
    case character(Unicode.Scalar)
    case any
    case star
    case doubleStar
    case set([ClosedRange<Unicode.Scalar>], negated: Bool)
  }

  private let parts: [Part]
  private let wholePath: Bool

  public init(_ pattern: String) {
    let text = Array(pattern.unicodeScalars)
    wholePath = text.contains("/")
    var parts: [Part] = []
    var at = text.first == "/" ? 1 : 0
    while at < text.count {
      switch text[at] {
      case "*" where at + 1 < text.count && text[at + 1] == "*":
        parts.append(.doubleStar)
        at += 2
        if at < text.count && text[at] == "/" { at += 1 }
      case "*":
        parts.append(.star)
        at += 1
      case "?":
        parts.append(.any)
        at += 1
      case "[":
        if let (set, end) = Self.set(text, at) {
          parts.append(set)
          at = end
        } else {
          parts.append(.character("["))
          at += 1
        }
      default:
        parts.append(.character(text[at]))
        at += 1
      }
    }
    self.parts = parts
  }

  /// Whether the whole of `path`, or its last part, matches.
  ///
  /// - Complexity: O(pattern × path).
  public func matches(_ path: String) -> Bool {
    var text = Array(path.unicodeScalars)
    if !wholePath, let slash = text.lastIndex(of: "/") { text.removeFirst(slash + 1) }
    // reachable[i]: the parts so far can match the first i characters.
    var reachable = [Bool](repeating: false, count: text.count + 1)
    reachable[0] = true
    for part in parts {
      var next = [Bool](repeating: false, count: text.count + 1)
      switch part {
      case .star, .doubleStar:
        var open = false
        for i in 0...text.count {
          if i > 0, case .star = part, text[i - 1] == "/" { open = false }
          open = open || reachable[i]
          next[i] = open
        }
      default:
        for i in text.indices where reachable[i] && Self.accepts(part, text[i]) {
          next[i + 1] = true
        }
      }
      reachable = next
    }
    return reachable[text.count]
  }

  private static func accepts(_ part: Part, _ character: Unicode.Scalar) -> Bool {
    switch part {
    case .character(let wanted): character == wanted
    case .any: character != "/"
    case .set(let ranges, let negated):
      character != "/" && ranges.contains { $0.contains(character) } != negated
    case .star, .doubleStar: true
    }
  }

  // A set and the index after it, or nil where the bracket does not close.
  private static func set(
    _ text: [Unicode.Scalar], _ start: Int
  ) -> (part: Part, end: Int)? {
    var at = start + 1
    var negated = false
    if at < text.count && (text[at] == "!" || text[at] == "^") {
      negated = true
      at += 1
    }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while at < text.count {
      if text[at] == "]" && !ranges.isEmpty { return (.set(ranges, negated: negated), at + 1) }
      if at + 2 < text.count && text[at + 1] == "-" && text[at + 2] != "]" {
        ranges.append(min(text[at], text[at + 2])...max(text[at], text[at + 2]))
        at += 3
      } else {
        ranges.append(text[at]...text[at])
        at += 1
      }
    }
    return nil
  }

  /// The files that a path argument with wildcards names, in byte order; itself where none.
  public static func expand(_ argument: String) -> [String] {
    guard argument != "-", argument.utf8.contains(where: { $0 == 0x2A || $0 == 0x3F || $0 == 0x5B })
    else { return [argument] }
    let path = SystemPath(argument)
    var status = stat()
    if path.withCString({ lstat($0, &status) }) == 0 { return [argument] }
    var found = glob_t()
    defer { globfree(&found) }
    guard path.withCString({ glob($0, GLOB_NOSORT, nil, &found) }) == 0 else { return [argument] }
    var paths: [[UInt8]] = []
    for i in 0..<Int(found.gl_pathc) {
      guard let path = found.gl_pathv[i] else { continue }
      paths.append(Array(UnsafeRawBufferPointer(start: path, count: strlen(path))))
    }
    return paths.sorted { $0.lexicographicallyPrecedes($1) }.map(SystemPath.argument)
  }
}
