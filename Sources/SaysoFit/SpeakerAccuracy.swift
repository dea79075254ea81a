import ArgumentParser
import JSONText
import Lexicons
import QuoteExtraction
import Sayso
import TextModel

/// Measures speaker resolution alone: annotated sources go in, names come out.
struct SpeakerAccuracy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Resolve the annotated sources of articles and compare the names.",
    discussion: "Example: sayso-fit speakers train.jsonl --errors 40")

  @Argument(help: "Articles, JSON lines with id, text and quotes.")
  var articles: String
  @Option(help: "Print this many wrong answers.")
  var errors: Int = 0
  @Option(help: "Antecedents of pronouns: a table of id, pronoun and antecedent offsets.")
  var pronouns: String?
  @Option(help: "Only pronouns kept aside (aside) or the others (used).")
  var part: String = "used"

  func run() throws {
    let pipeline = try Pipeline()
    let worker = try pipeline.makeWorker()
    let resolver = SpeakerResolver(
      lexicon: try NameLexicon(LexiconFiles()), vocabulary: pipeline.lexicon.vocabulary)
    var tally = Tally()
    let antecedents = try pronouns.map { try PronounTable(FileBytes.read($0), part: part) }
    for line in try FileBytes.read(articles).split(separator: 10) {
      let value = try JSONParser.parse(Array(line))
      guard let id = value["id"]?.string, let text = value["text"]?.string,
        let quotes = value["quotes"]?.array
      else { continue }
      let chunked = worker.chunked(Array(text.utf8))
      let offsets = AnnotatedArticle.byteOffsets(Array(text.utf8))
      var attributions: [Attribution] = []
      var kept: [JSONValue] = []
      for quote in quotes {
        let content = AnnotatedArticle.ranges(quote["content"], offsets, chunked)
        guard let first = content.first else { continue }
        let cue = AnnotatedArticle.ranges(quote["cue"], offsets, chunked).first
        attributions.append(
          Attribution(
            cueHead: cue.map { Int($0.first) } ?? Int(first.first), cue: cue, content: content,
            source: AnnotatedArticle.ranges(quote["source"], offsets, chunked).first,
            kind: QuotationKind(rawValue: quote["type"]?.string ?? "") ?? .indirect,
            type: .assertion))
        kept.append(quote)
      }
      let answers = resolver.explained(attributions, in: chunked.tagged)
      let text8 = chunked.tagged.text
      if let antecedents {
        antecedents.compare(id, attributions, answers, text8, offsets, &tally, errors: errors)
        continue
      }
      for (i, quote) in kept.enumerated() {
        guard let name = quote["speaker_name"]?.string else { continue }
        let aliases = quote["speaker_aliases"]?.array?.compactMap(\.string) ?? []
        let answer = answers[i].speaker?.name
        let source = attributions[i].source.map {
          text8.string(
            TextSpan(
              Int(text8.tokens[Int($0.first)].start), Int(text8.tokens[Int($0.end) - 1].end)))
        }
        tally.add(name: name, aliases: aliases, answer: answer)
        let isRight = Tally.same(name, aliases, answer)
        if !isRight && tally.printed < errors {
          tally.printed += 1
          print("\(source ?? "-")\t\(name)\t\(answer ?? "nil")\t\(answers[i].rule)\t\(id)")
        }
      }
    }
    tally.report()
  }
}

/// Counts of right and wrong names.
struct Tally {
  var all = 0
  var right = 0
  /// Names that the annotation gives as "Mr. Smith" although the text has the full name.
  var titled = 0
  var titledRight = 0
  var missing = 0
  var printed = 0

  static func same(_ name: String, _ aliases: [String], _ answer: String?) -> Bool {
    guard let answer else { return false }
    return ([name] + aliases).contains { $0.lowercased() == answer.lowercased() }
  }

  mutating func add(name: String, aliases: [String], answer: String?) {
    all += 1
    let isRight = Self.same(name, aliases, answer)
    if isRight { right += 1 }
    if answer == nil { missing += 1 }
    if ["Mr. ", "Ms. ", "Mrs. "].contains(where: name.hasPrefix) {
      titled += 1
      let surname = name.split(separator: " ").last
      if isRight || answer?.split(separator: " ").last == surname { titledRight += 1 }
    }
  }

  func report() {
    let plain = all - titled
    print("named \(all)  right \(right)  accuracy \(share(right, all))  without answer \(missing)")
    if titled > 0 {
      print(
        "names with Mr., Ms. or Mrs. in the annotation \(titled): same family name \(titledRight)")
      print("all others \(plain)  with these by family name \(share(right + titledRight, all))")
    }
  }

  private func share(_ a: Int, _ b: Int) -> String {
    guard b > 0 else { return "-" }
    let thousandths = a * 1000 / b
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
