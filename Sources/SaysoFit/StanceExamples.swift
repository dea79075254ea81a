import JSONText
import Lexicons
import Sayso
import StanceTagging
import TextModel

/// One labelled statement, read and examined.
struct StanceExample {
  var id: String
  var text: String
  var target: String
  /// −1 oppose, 0 neutral, 1 support.
  var label: Int
  /// In the fifth that is never fitted on nor read, by hash of the text.
  var isKept: Bool
  /// Fold of the training part, 0 … 3.
  var fold: Int
  var found: StanceExamination
  /// Lemma of the token of each rule.
  var words: [String]
  /// The line as read.
  var line: [UInt8]
}

/// Reads gold files and examines every line.
enum StanceExamples {
  /// FNV-1a of the text's bytes: statements with one text lie on one side.
  static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }

  static func read(
    _ paths: [String], _ lexicon: Lexicon, _ tagger: StanceTagger, withWords: Bool
  ) throws -> [StanceExample] {
    let worker = try StanceReader(lexicon)
    let workspace = StanceWorkspace()
    var out: [StanceExample] = []
    for path in paths {
      for line in try FileBytes.read(path).split(separator: 10) {
        let bytes = Array(line)
        let value = try JSONParser.parse(bytes)
        guard let id = value["id"]?.string, let text = value["text"]?.string,
          let label = value["label"]?.string,
          let request = try bytes.withUnsafeBufferPointer({ try StanceRequest($0) }),
          let statement = request.statement()
        else { continue }
        let tagged = worker.tagged(Array(text.utf8))
        let found = tagger.examine(
          statement, in: tagged, withWords: withWords, using: workspace)
        let hash = hash(text)
        let side: Int =
          switch label {
          case "negative", "against", "oppose": -1
          case "positive", "favor", "support": 1
          default: 0
          }
        out.append(
          StanceExample(
            id: id, text: text, target: request.targetName, label: side, isKept: hash % 5 == 0,
            fold: Int(hash / 5 % 4), found: found,
            words: found.rules.map { lexicon.vocabulary.string(tagged.lemmas[$0.token]) },
            line: bytes))
      }
    }
    return out
  }
}
