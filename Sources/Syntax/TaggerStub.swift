import Lexicons
import TextModel
public struct Tagger: Sendable {
  public init(files: LexiconFiles, vocabulary: Vocabulary) throws(LexiconErrors) {}
  public func tag(_ t: SegmentedText) -> TaggedText { TaggedText(text: t, tags: [], words: [], lemmas: []) }
}
