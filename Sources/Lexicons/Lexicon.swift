/// The language knowledge of a run, read once and shared by all workers.
public struct Lexicon: Sendable {
  public let files: LexiconFiles
  public let vocabulary: Vocabulary
  public let abbreviations: AbbreviationLexicon
  public let cues: CueLexicon

  /// Reads the shipped lexicons, or those that replace them in `files`.
  ///
  /// - Throws: `LexiconErrors` with every bad line of the first file that has any.
  public init(_ files: LexiconFiles = LexiconFiles()) throws(LexiconErrors) {
    self.files = files
    abbreviations = try AbbreviationLexicon(files)
    let builder = try VocabularyBuilder(files: files)
    cues = try files.required("en/cues.lex") { (name, bytes) throws(LexiconErrors) in
      try CueLexicon(file: name, bytes: bytes, builder: builder)
    }
    vocabulary = builder.freeze()
  }
}

extension LexiconFiles {
  /// Reads a file that must be there.
  ///
  /// - Throws: `LexiconErrors` of `read`, or one that says the file is missing.
  public func required<R>(
    _ name: String,
    _ read: (String, UnsafeBufferPointer<UInt8>) throws(LexiconErrors) -> R
  ) throws(LexiconErrors) -> R {
    let result = withBytes(of: name) { bytes -> Result<R, LexiconErrors> in
      do throws(LexiconErrors) { return .success(try read(name, bytes)) } catch {
        return .failure(error)
      }
    }
    guard let result else {
      throw LexiconErrors([LexiconError(file: name, line: 0, problem: "the file is missing")])
    }
    return try result.get()
  }
}
