import TextModel

/// The parts of the pipeline whose cost is told apart.
public enum PipelineStage: String, CaseIterable, Sendable {
  case segment, tag, chunk, extract, speakers, stance, records
}

extension PipelineWorker {
  /// The records of one document, as `annotate` gives them, calling `finished` at the end of every
  /// stage.
  ///
  /// For measuring: the caller reads the clock, and `annotate` stays free of it.
  public func annotate(
    _ document: Document, finished: (PipelineStage) -> Void
  ) -> AnnotatedDocument {
    let segmented = segmenter.segment(document.text).limitingSentences(to: Self.longestSentence)
    finished(.segment)
    let tagged = pipeline.tagger.tag(segmented)
    finished(.tag)
    let text = pipeline.chunker.chunk(tagged)
    finished(.chunk)
    let attributions = pipeline.extractor.attributions(in: text)
    finished(.extract)
    let speakers = pipeline.speakers.speakers(
      of: attributions, in: text.tagged, using: speakerWorkspace)
    finished(.speakers)
    let stances = stances(attributions, speakers, in: text.tagged)
    finished(.stance)
    let builder = RecordBuilder(text: text.tagged.text)
    let annotated = AnnotatedDocument(
      document: document,
      records: builder.records(attributions, speakers: speakers, stances: stances),
      tokenCount: text.tagged.text.tokens.count, sentenceCount: text.tagged.text.sentences.count,
      paragraphCount: text.tagged.text.paragraphs.count)
    finished(.records)
    return annotated
  }
}
