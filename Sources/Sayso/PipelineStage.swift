import TextModel

/// The parts of the pipeline whose cost is told apart.
public enum PipelineStage: String, CaseIterable, Sendable {
  case segment, tag, chunk, extract, speakers, stance, records
}

extension PipelineWorker {
  /// The records of several documents, as `annotate` gives them one by one.
  ///
  /// Each stage goes over all documents before the next begins, so that its tables stay in the
  /// processor's cache: a few dozen articles at a time are a good number. For measuring, `finished` is
  /// called at the end of every stage; the clock is the caller's.
  ///
  /// A text of more than 4 MiB is annotated in sections, and its time counts as that of `records`.
  ///
  /// - Complexity: O(*n*) in the length of the texts, in memory up to 4 MiB of each too.
  public func annotate(
    _ documents: [Document], finished: (PipelineStage) -> Void = { _ in }
  ) -> [AnnotatedDocument] {
    if documents.contains(where: Self.isLong) {
      defer { finished(.records) }
      return documents.map { annotate($0) }
    }
    let segmented = documents.map {
      segmenter.segment($0.text).limitingSentences(to: Self.longestSentence)
    }
    finished(.segment)
    let tagged = segmented.map { pipeline.tagger.tag($0, using: taggerWorkspace) }
    finished(.tag)
    let texts = tagged.map { pipeline.chunker.chunk($0) }
    finished(.chunk)
    let attributions = texts.map { pipeline.extractor.attributions(in: $0) }
    finished(.extract)
    let speakers = zip(attributions, tagged).map {
      pipeline.speakers.speakers(of: $0, in: $1, using: speakerWorkspace)
    }
    finished(.speakers)
    let stances = documents.indices.map {
      self.stances(attributions[$0], speakers[$0], in: tagged[$0])
    }
    finished(.stance)
    let annotated = documents.indices.map { i in
      let text = segmented[i]
      return AnnotatedDocument(
        document: documents[i],
        records: RecordBuilder(text: text).records(
          attributions[i], speakers: speakers[i], stances: stances[i]),
        tokenCount: text.tokens.count, sentenceCount: text.sentences.count,
        paragraphCount: text.paragraphs.count)
    }
    finished(.records)
    return annotated
  }
}
