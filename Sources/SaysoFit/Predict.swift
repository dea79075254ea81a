import ArgumentParser
import JSONText
import Lexicons
import QuoteExtraction
import Reports
import Sayso
import TextModel

/// Writes the quotations of annotated articles, with tables of a folder if one is given.
struct Predict: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Extract quotations with tables from a folder, as JSON lines on standard output.")

  @Argument(help: "Articles, JSON lines with id and text.")
  var articles: String
  @Option(help: "Only the articles kept aside (aside) or the others (used).")
  var part: String?
  @Option(help: "Gate after the first look, in eighths of a log-odd.")
  var gate: Int?
  @Option(help: "Threshold of the last look, in eighths of a log-odd.")
  var threshold: Int?

  @Option(help: "Folder whose points-STAGE.lex replace the shipped ones.")
  var lexicon: String?

  func run() throws {
    var files = LexiconFiles()
    if let lexicon {
      for stage in CascadeStage.allCases {
        let name = "points-\(stage.rawValue).lex"
        files.overrides["en/" + name] = try FileBytes.read(lexicon + "/" + name)
      }
    }
    let pipeline = try Pipeline(files: files, threshold: threshold, gate: gate)
    let worker = try pipeline.makeWorker()
    let encoder = RecordEncoder()
    var out: [UInt8] = []
    for line in try FileBytes.read(articles).split(separator: 10) {
      let value = try JSONParser.parse(Array(line))
      guard let id = value["id"]?.string, let text = value["text"]?.string else { continue }
      let isAside = AnnotatedArticle.hash(id) % 3 == 0
      if let part, (part == "aside") != isAside { continue }
      let annotated = worker.annotate(Document(id: id, text: Array(text.utf8)))
      encoder.appendQuotations(of: annotated, to: &out)
      encoder.appendDocument(annotated, to: &out)
    }
    try FileBytes.write(out, to: "/dev/stdout")
  }
}
