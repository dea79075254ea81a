import Lexicons
import Segmentation
import StanceTagging
import Syntax
import TextModel

/// Reads single statements for stance: segments and tags them, without the rest of the pipeline.
///
/// Owns ICU's handles, so one for each thread.
public final class StanceReader {
  public let lexicon: Lexicon
  private let segmenter: Segmenter
  private let tagger: Tagger
  private let workspace = TaggerWorkspace()

  /// - Throws: `LexiconErrors` or `SegmentationError`.
  public init(_ lexicon: Lexicon) throws {
    self.lexicon = lexicon
    tagger = try Tagger(files: lexicon.files, vocabulary: lexicon.vocabulary)
    segmenter = try Segmenter(
      abbreviations: Abbreviations(
        lexicon.abbreviations.entries.compactMap { entry in
          AbbreviationClass(rawValue: entry.kind.rawValue).map { (entry.text, $0) }
        }))
  }

  /// Segments and tags a text.
  public func tagged(_ text: [UInt8]) -> TaggedText {
    tagger.tag(segmenter.segment(text), using: workspace)
  }

  /// Segments the bytes of `text` in the arrays that it has, without paragraphs, for which no
  /// statement asks.
  func segment(_ text: inout TaggedText) {
    segmenter.segment(&text.text, listsParagraphs: false)
  }

  /// Gives a segmented text its tags, in the arrays that it has.
  func tag(_ text: inout TaggedText) { tagger.tag(&text, using: workspace) }
}
