import BatchProcessing
import Lexicons
import QuoteExtraction
import Segmentation
import StanceTagging
import Syntax
import TextModel

/// Everything that stays the same during a run: lexicons and point tables, read once.
public final class Pipeline: Sendable {
  public let lexicon: Lexicon
  let segmenterAbbreviations: Abbreviations
  let tagger: Tagger
  let chunker: Chunker
  let extractor: QuotationExtractor
  let speakers: SpeakerResolver
  let stances: StanceTagger

  /// Reads the shipped lexicons, or those that replace them in `files`.
  ///
  /// - Throws: `LexiconErrors` with every bad line found.
  public init(
    files: LexiconFiles = LexiconFiles(), speakerFiles: [SpeakerFile] = [],
    targets: [StanceTargetEntry] = [], threshold: Int? = nil, gate: Int? = nil
  ) throws(LexiconErrors) {
    // Names need no words of the vocabulary, stance and extraction need all of them.
    let names = Pending {
      Result { () throws(LexiconErrors) in try NameLexicon(files, ownSpeakers: speakerFiles) }
    }
    let lexicon = try Lexicon(files)
    let stances = Pending {
      Result { () throws(LexiconErrors) in try StanceTagger(lexicon: lexicon, targets: targets) }
    }
    let tagger = Pending {
      Result { () throws(LexiconErrors) in
        try Tagger(files: files, vocabulary: lexicon.vocabulary)
      }
    }
    self.lexicon = lexicon
    segmenterAbbreviations = Abbreviations(
      lexicon.abbreviations.entries.compactMap { entry in
        AbbreviationClass(rawValue: entry.kind.rawValue).map { (entry.text, $0) }
      })
    chunker = Chunker(vocabulary: lexicon.vocabulary)
    let cascade = Result { () throws(LexiconErrors) in
      try CascadeTables(files, vocabulary: lexicon.vocabulary)
    }
    self.tagger = try tagger.value().get()
    var tables = try cascade.get()
    if let threshold { tables.threshold = Int32(clamping: threshold) }
    if let gate { tables.gate = Int32(clamping: gate) }
    extractor = QuotationExtractor(
      words: GrammarWords(vocabulary: lexicon.vocabulary),
      nonVerbs: lexicon.cues.bits(in: lexicon.vocabulary), cues: lexicon.cues,
      tables: tables)
    speakers = SpeakerResolver(lexicon: try names.value().get(), vocabulary: lexicon.vocabulary)
    self.stances = try stances.value().get()
  }

  /// An extractor with other point tables, for fitting.
  public func extractor(with tables: CascadeTables) -> QuotationExtractor {
    QuotationExtractor(
      words: GrammarWords(vocabulary: lexicon.vocabulary),
      nonVerbs: lexicon.cues.bits(in: lexicon.vocabulary), cues: lexicon.cues,
      tables: tables)
  }

  /// Creates a worker: one for each thread.
  ///
  /// - Throws: `SegmentationError` if ICU cannot be opened.
  public func makeWorker() throws(SegmentationError) -> PipelineWorker {
    try PipelineWorker(self)
  }
}

/// The way of one document through all stages; owns ICU's handles, so one for each thread.
public final class PipelineWorker {
  let pipeline: Pipeline
  let segmenter: Segmenter
  let taggerWorkspace = TaggerWorkspace()
  private let stanceWorkspace = StanceWorkspace()
  let speakerWorkspace = SpeakerWorkspace()

  init(_ pipeline: Pipeline) throws(SegmentationError) {
    self.pipeline = pipeline
    segmenter = try Segmenter(abbreviations: pipeline.segmenterAbbreviations)
  }

  /// Most tokens of a sentence; longer ones, which news does not have, are cut.
  static let longestSentence = 400

  /// Segments, tags and chunks a text.
  public func chunked(_ text: [UInt8]) -> ChunkedText {
    let segmented = segmenter.segment(text).limitingSentences(to: Self.longestSentence)
    let tagged = pipeline.tagger.tag(segmented, using: taggerWorkspace)
    return pipeline.chunker.chunk(tagged)
  }

  /// The records of one document; a text of more than 4 MiB is annotated in sections.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func annotate(_ document: Document) -> AnnotatedDocument {
    Self.isLong(document) ? annotateSections(of: document) : annotateWhole(document)
  }

  /// The records of one document, all of its text at once.
  func annotateWhole(_ document: Document) -> AnnotatedDocument {
    let text = chunked(document.text)
    let attributions = pipeline.extractor.attributions(in: text)
    let speakers = pipeline.speakers.speakers(
      of: attributions, in: text.tagged, using: speakerWorkspace)
    let stances = self.stances(attributions, speakers, in: text.tagged)
    let builder = RecordBuilder(text: text.tagged.text)
    return AnnotatedDocument(
      document: document,
      records: builder.records(attributions, speakers: speakers, stances: stances),
      tokenCount: text.tagged.text.tokens.count, sentenceCount: text.tagged.text.sentences.count,
      paragraphCount: text.tagged.text.paragraphs.count)
  }

  /// Stances of each attribution; the holder of a nested one is a chain, outermost first.
  func stances(
    _ attributions: [Attribution], _ speakers: [Speaker?], in text: TaggedText
  ) -> [[Stance]] {
    var out: [[Stance]] = []
    out.reserveCapacity(attributions.count)
    var parts: [TokenRange] = []
    parts.reserveCapacity(attributions.count + 8)
    for attribution in attributions {
      parts += attribution.content
      // A cue right before the content is read with it.
      if let cue = attribution.cue, let first = attribution.content.first, cue.end <= first.first,
        first.first - cue.end <= 12
      {
        parts.append(cue)
      }
    }
    pipeline.stances.prepare(contents: parts, in: text, using: stanceWorkspace)
    var carried = CarriedSentences(attributions, speakers, in: text)
    for i in attributions.indices {
      var found = pipeline.stances.stances(
        content: attributions[i].content, cue: attributions[i].cue,
        cueLemma: attributions[i].cueHead.map { text.lemmas[$0] },
        source: attributions[i].source, holder: [], in: text, using: stanceWorkspace)
      if let sentence = carried.sentence(after: i, pipeline.stances) {
        pipeline.stances.carry(
          sentence.tokens, sentence.report, to: &found, in: text, using: stanceWorkspace)
      }
      // Most have none, so names are made only here.
      if !found.isEmpty {
        var holder: [String] = []
        if let parent = attributions[i].parent {
          holder.append(name(parent, attributions, speakers, text))
        }
        holder.append(name(i, attributions, speakers, text))
        holder.removeAll(where: \.isEmpty)
        for k in found.indices { found[k].holder = holder }
      }
      out.append(found)
    }
    return out
  }

  /// The speaker's name, else the words of the source.
  private func name(
    _ i: Int, _ attributions: [Attribution], _ speakers: [Speaker?], _ text: TaggedText
  ) -> String {
    if let name = speakers[i]?.name { return name }
    guard let source = attributions[i].source, source.count > 0 else { return "" }
    let tokens = text.text.tokens
    return text.text.string(
      TextSpan(Int(tokens[Int(source.first)].start), Int(tokens[Int(source.end) - 1].end)))
  }
}
