import AllocationCount
import Benchmark
import QuoteExtraction
import Reports
import Sayso
import Segmentation
import StanceTagging
import TextModel

let benchmarks: @Sendable () -> Void = {
  let here = #filePath.split(separator: "/").dropLast()
  let folder = "/" + here.dropLast(2).joined(separator: "/") + "/Corpus"
  let counts = Counts(path: "/" + here.joined(separator: "/") + "/counts.txt")
  let allocations = Counts(path: "/" + here.joined(separator: "/") + "/allocations.txt")
  let corpus: SampleCorpus
  do {
    corpus = try SampleCorpus(folder: folder)
  } catch {
    preconditionFailure("the sample corpus cannot be read: \(error)")
  }
  let configuration = Benchmark.Configuration(
    metrics: [.cpuTotal, .wallClock, .peakMemoryResident], maxDuration: .seconds(2))

  /// One pass over the corpus for each iteration; `pass` returns the number of results.
  ///
  /// The first pass of all fills buffers that are used again, so allocations count from the second.
  func add(_ name: String, _ result: String, _ pass: @escaping () -> Int) {
    var isFirst = true
    Benchmark(name, configuration: configuration) { benchmark in
      if isFirst {
        isFirst = false
        _ = pass()
        benchmark.startMeasurement()
      }
      let before = allocation_count()
      let count = pass()
      let used = Int(allocation_count() - before)
      benchmark.stopMeasurement()
      if let problem = counts.problem(result, count) { Counts.fail(name, problem) }
      if let problem = allocations.excess(result, used, documents: corpus.documents.count) {
        Counts.fail(name, problem)
      }
    }
  }

  let all = corpus.documents.indices
  do {
    let icu = try BareICU()
    let segmenter = try Segmenter(abbreviations: corpus.abbreviations)
    let worker = try corpus.pipeline.makeWorker()
    let workspace = StanceWorkspace()
    let speakerWorkspace = SpeakerWorkspace()
    let encoder = RecordEncoder()
    add("bare ICU", "boundaries") {
      all.reduce(0) { sum, i in
        _ = icu.load(corpus.documents[i].text)
        return sum + icu.countBoundaries()
      }
    }
    add("segment", "tokens") {
      all.reduce(0) { $0 + segmenter.segment(corpus.documents[$1].text).tokens.count }
    }
    add("tag", "tags") {
      all.reduce(0) { $0 + corpus.tagger.tag(corpus.segmented[$1]).tags.count }
    }
    add("chunk", "chunks") {
      all.reduce(0) { $0 + corpus.chunker.chunk(corpus.tagged[$1]).chunks.count }
    }
    add("extract", "attributions") {
      all.reduce(0) { $0 + corpus.extractor.attributions(in: corpus.chunked[$1]).count }
    }
    add("speakers", "speakers") {
      all.reduce(0) { sum, i in
        let found = corpus.speakers.speakers(
          of: corpus.attributions[i], in: corpus.tagged[i], using: speakerWorkspace)
        return sum + found.count { $0?.name != nil }
      }
    }
    add("stance", "stances") { all.reduce(0) { $0 + corpus.stanceCount($1, workspace) } }
    add("write", "lines") {
      var out: [UInt8] = []
      for document in corpus.annotated { encoder.appendQuotations(of: document, to: &out) }
      return out.count { $0 == 10 }
    }
    add("whole pipeline", "quotations") {
      var out: [UInt8] = []
      return corpus.documents.reduce(0) { sum, document in
        out.removeAll(keepingCapacity: true)
        let annotated = worker.annotate(document)
        encoder.appendQuotations(of: annotated, to: &out)
        return sum + annotated.records.count
      }
    }
  } catch {
    preconditionFailure("ICU cannot be opened: \(error)")
  }
}
