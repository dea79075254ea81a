import Lexicons
import QuoteExtraction
import StanceTagging
import Syntax

/// All lexicons put through their loaders, each loader's complaints collected.
///
/// A pipeline stops at the first loader that fails; this goes on, so that people see every bad line
/// at once.
public struct LexiconCheck: Sendable {
  /// One lexicon file and how much is in it.
  public struct File: Sendable, Hashable {
    /// Name of the lexicon, such as "en/cues.lex".
    public let name: String
    /// Data lines: all lines but comments and the format line.
    public let entries: Int
    /// Data lines of the shipped file that this one replaces; nil where it is the shipped one.
    public let shippedEntries: Int?
  }

  /// The files that replace shipped ones, or all shipped ones where none does; by name.
  public let files: [File]
  /// Every bad line, by file and line.
  public let errors: [LexiconError]
  /// Names of replacing files that could not be checked because the words they refer to are bad.
  public let unchecked: [String]

  /// Loads everything in `files` and the user's own speakers.
  ///
  /// - Complexity: O(*n*) in the size of all lexicons; about the time that a pipeline needs to start.
  public init(_ files: LexiconFiles, speakerFiles: [SpeakerFile] = []) {
    let shipped = LexiconFiles()
    let names = files.overrides.isEmpty ? LexiconFiles.embeddedNames : Array(files.overrides.keys)
    self.files = names.sorted().map { name in
      File(
        name: name, entries: Self.entries(of: name, in: files) ?? 0,
        shippedEntries: files.overrides[name] == nil ? nil : Self.entries(of: name, in: shipped))
    }
    var collector = Collector(files: files)
    for name in names where Self.entries(of: name, in: shipped) == nil {
      collector.found.append(
        LexiconError(
          file: name, line: 0, problem: "no shipped lexicon has this name, so nothing reads it"))
    }
    collector.load(speakerFiles)
    var seen: Set<LexiconError> = []
    errors = collector.found.filter { seen.insert($0).inserted }
      .sorted { ($0.file, $0.line, $0.problem) < ($1.file, $1.line, $1.problem) }
    unchecked = collector.unchecked.filter { files.overrides[$0] != nil }.sorted()
  }

  private static func entries(of name: String, in files: LexiconFiles) -> Int? {
    files.withBytes(of: name) { LexiconLines(file: name, bytes: $0).lines.count }
  }
}

/// The loaders, one after the other.
private struct Collector {
  let files: LexiconFiles
  var found: [LexiconError] = []
  var unchecked: [String] = []

  init(files: LexiconFiles) { self.files = files }

  mutating func load(_ speakerFiles: [SpeakerFile]) {
    let files = files
    _ = take { () throws(LexiconErrors) in try AbbreviationLexicon(files) }
    var builder = take { () throws(LexiconErrors) in try VocabularyBuilder(files: files) }
    let isWhole = builder != nil
    // Bad words leave the cues to be checked against an empty vocabulary, which they add to.
    let scratch = builder ?? VocabularyBuilder()
    let cues = take { () throws(LexiconErrors) in
      try files.required("en/cues.lex") { (name, bytes) throws(LexiconErrors) in
        try CueLexicon(file: name, bytes: bytes, builder: scratch)
      }
    }
    builder = isWhole && cues != nil ? scratch : nil
    _ = take { () throws(LexiconErrors) in try NameLexicon(files, ownSpeakers: speakerFiles) }
    guard let vocabulary = builder?.freeze() else {
      unchecked = LexiconFiles.embeddedNames.filter(Self.refersToWords)
      return
    }
    _ = take { () throws(LexiconErrors) in try TagPoints(files: files, vocabulary: vocabulary) }
    _ = take { () throws(LexiconErrors) in try Tagger(files: files, vocabulary: vocabulary) }
    _ = take { () throws(LexiconErrors) in try CascadeTables(files, vocabulary: vocabulary) }
    let stances = take { () throws(LexiconErrors) in
      try StanceLexicon(files: files, vocabulary: vocabulary)
    }
    guard let stances else {
      unchecked = LexiconFiles.embeddedNames.filter { $0.contains("/stance-points-") }
      return
    }
    for profile in StanceProfile.allCases {
      _ = take { () throws(LexiconErrors) in
        try StancePoints(files: files, profile: profile, lexicon: stances)
      }
    }
  }

  private static func refersToWords(_ name: String) -> Bool {
    name.contains("points-") || name.hasSuffix("/predicates.lex")
      || name.hasSuffix("/stance-words.lex") || name.hasSuffix("/targets.lex")
      || name.hasSuffix("/name-words.lex")
  }

  private mutating func take<T>(_ load: () throws(LexiconErrors) -> T) -> T? {
    do throws(LexiconErrors) {
      return try load()
    } catch {
      found += error.errors
      return nil
    }
  }
}
