import Lexicons
import TextModel

/// A segmented text with a part of speech and word ids for every token.
public struct TaggedText: Sendable {
  public var text: SegmentedText
  /// One tag for each token.
  public var tags: [Tag]
  /// Id of the folded form in the vocabulary for each token; `WordID.unknown` for others.
  public var words: [WordID]
  /// Id of the lemma under the token's tag; the word itself where no lemma is known.
  public var lemmas: [WordID]

  public init(text: SegmentedText, tags: [Tag], words: [WordID], lemmas: [WordID]) {
    self.text = text
    self.tags = tags
    self.words = words
    self.lemmas = lemmas
  }
}
