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
    let words = try StanceLexicon(
      files: lexicon.files, extraTargets: targets, vocabulary: lexicon.vocabulary)
    try self.init(lexicon: words, files: lexicon.files)
  }
}
