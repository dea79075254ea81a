import QuoteExtraction
import Syntax
import TextModel

/// Everything the pipeline saw in one text, for people who ask why.
public struct DocumentExplanation: Sendable {
  public let text: ChunkedText
  public let annotated: AnnotatedDocument
  /// Cue candidates with their choices, in text order.
  public let cues: [ExplainedCue]
}

extension PipelineWorker {
  /// Annotates a document and explains every choice.
  public func explain(_ document: Document) -> DocumentExplanation {
    let text = chunked(document.text)
    let spelling = PointSpelling(vocabulary: pipeline.lexicon.vocabulary)
    return DocumentExplanation(
      text: text, annotated: annotate(document),
      cues: pipeline.extractor.explained(text, spelling: spelling))
  }
}
