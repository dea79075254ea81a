import QuoteExtraction
import Syntax
import TextModel

/// Everything the pipeline saw in one text, for people who ask why.
public struct DocumentExplanation: Sendable {
  public let text: ChunkedText
  public let annotated: AnnotatedDocument
  /// Cue candidates with their choices, in text order.
  public let cues: [ExplainedCue]
  /// Why each record of `annotated` has its speaker, in the records' order.
  public let speakers: [SpeakerExplanation]
}

extension PipelineWorker {
  /// Annotates a document and explains every choice.
  public func explain(_ document: Document) -> DocumentExplanation {
    let text = chunked(document.text)
    let spelling = PointSpelling(vocabulary: pipeline.lexicon.vocabulary)
    let attributions = pipeline.extractor.attributions(in: text)
    let speakers = pipeline.speakers.explained(attributions, in: text.tagged)
    let order = RecordBuilder(text: text.tagged.text).order(of: attributions)
    return DocumentExplanation(
      text: text, annotated: annotateWhole(document),
      cues: pipeline.extractor.explained(text, spelling: spelling),
      speakers: order.map { speakers[$0] })
  }
}
