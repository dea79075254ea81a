import Lexicons
import StanceTagging

extension StanceTagger {
  /// Reads the stance lexicons and weights, with the words of `lexicon`.
  ///
  /// - Parameter targets: targets a user names and entities of the knowledge base.
  /// - Throws: every bad line found.
  public init(
    lexicon: Lexicon, targets: [StanceTargetEntry] = []
  ) throws(LexiconErrors) {
    let vocabulary = lexicon.vocabulary
    let words = try StanceLexicon(
      files: lexicon.files, extraTargets: targets, wordCount: vocabulary.count + 1
    ) { vocabulary.id(folding: $0) }
    try self.init(lexicon: words, files: lexicon.files)
  }
}
