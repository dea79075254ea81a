import LexiconData

/// The bytes of lexicon files: the embedded ones, with a user's files laid over them.
public struct LexiconFiles: Sendable {
  /// Bytes by name, such as "en/cues.lex", of files that replace embedded ones.
  public var overrides: [String: [UInt8]] = [:]

  public init() {}

  /// Names of all embedded files, in the order of embedding.
  public static var embeddedNames: [String] {
    (0..<lexicon_data_count()).map { String(cString: lexicon_data_name($0)) }
  }

  /// Calls `body` with the bytes of the named file, or returns nil where there is none.
  public func withBytes<R>(
    of name: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R? {
    if !overrides.isEmpty, let bytes = overrides[name] {
      return try bytes.withUnsafeBufferPointer(body)
    }
    let index = lexicon_data_find(name)
    guard index < lexicon_data_count() else { return nil }
    var count = 0
    let bytes = lexicon_data_bytes(index, &count)
    return try body(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// A number that tells two sets of files apart; the same on every machine.
  ///
  /// - Complexity: O(bytes), eight at a time.
  public var digest: UInt64 {
    var hash = ByteHash()
    for name in Set(Self.embeddedNames).union(overrides.keys).sorted() {
      var name = name
      name.withUTF8 { hash.add($0) }
      _ = withBytes(of: name) { hash.add($0) }
    }
    return hash.value
  }
}
