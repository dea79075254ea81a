import BatchProcessing
import Lexicons
import QuoteExtraction
import Sayso
import Segmentation
import StanceTagging
import Syntax
import TextModel

/// The sample corpus with what every stage makes of it, so that each can be measured alone.
struct SampleCorpus {
  let pipeline: Pipeline
  let documents: [Document]
  let segmented: [SegmentedText]
  let tagged: [TaggedText]
  let chunked: [ChunkedText]
  let attributions: [[Attribution]]
  let annotated: [AnnotatedDocument]

  let abbreviations: Abbreviations
  let tagger: Tagger
  let chunker: Chunker
  let extractor: QuotationExtractor
  let speakers: SpeakerResolver
  let stances: StanceTagger

  /// Reads the texts in `folder` and runs all stages over them once.
  init(folder: String) throws {
    let files = LexiconFiles()
    pipeline = try Pipeline(files: files)
    let vocabulary = pipeline.lexicon.vocabulary
    abbreviations = Abbreviations(
      pipeline.lexicon.abbreviations.entries.compactMap { entry in
        AbbreviationClass(rawValue: entry.kind.rawValue).map { (entry.text, $0) }
      })
    tagger = try Tagger(files: files, vocabulary: vocabulary)
    chunker = Chunker(vocabulary: vocabulary)
    extractor = pipeline.extractor(with: try CascadeTables(files, vocabulary: vocabulary))
    speakers = SpeakerResolver(lexicon: try NameLexicon(files), vocabulary: vocabulary)
    stances = try StanceTagger(lexicon: pipeline.lexicon)

    var options = InputOptions()
    options.filter = PathFilter(include: ["*.txt"])
    let units = try CorpusReader(roots: [folder], options: options)
    let reader = try DocumentReader(options: options)
    var documents: [Document] = []
    while let unit = units.next() {
      reader.read(unit) { if case .document(let document) = $0 { documents.append(document) } }
    }
    self.documents = documents
    let segmenter = try Segmenter(abbreviations: abbreviations)
    let worker = try pipeline.makeWorker()
    segmented = documents.map { segmenter.segment($0.text) }
    tagged = segmented.map { [tagger] in tagger.tag($0) }
    chunked = tagged.map { [chunker] in chunker.chunk($0) }
    attributions = chunked.map { [extractor] in extractor.attributions(in: $0) }
    annotated = documents.map { worker.annotate($0) }
  }

  /// Number of stances of a document's attributions, each with its source as holder.
  func stanceCount(_ i: Int, _ workspace: StanceWorkspace) -> Int {
    let text = tagged[i]
    return attributions[i].reduce(0) { sum, a in
      sum
        + stances.stances(
          content: a.content, cue: a.cue, cueLemma: a.cueHead.map { text.lemmas[$0] },
          source: a.source, holder: [], in: text, using: workspace
        ).count
    }
  }
}
