import Lexicons
import Sayso
import Scoring
import StanceTagging
import Syntax
import TextModel

/// Scores stances on annotated articles with their gold content, and shows how a text is read.
enum StanceCorpus {
  /// Prints the share of right poles and acts, and the wrong ones where asked.
  static func score(
    _ paths: [String], _ lexicon: Lexicon, _ tagger: StanceTagger, showsErrors: Bool
  ) throws {
    let reader = try StanceReader(lexicon)
    let workspace = StanceWorkspace()
    var count = 0
    var right = 0
    var acts = 0
    for path in paths {
      let gold = try MarkedGold.document(try FileBytes.read(path), id: path, file: path)
      let text = reader.tagged(gold.text)
      let offsets = byteOffsets(gold.text)
      for quotation in gold.quotations {
        let content = quotation.content.map { tokens($0, offsets, text) }
        let cue = quotation.cue.first.map { tokens($0, offsets, text) }
        let lemma = cue.flatMap { cueLemma($0, text) }
        let source = quotation.source.first.map { tokens($0, offsets, text) }
        for stance in quotation.stances ?? [] {
          let found = tagger.stance(
            toward: stance.target, content: content, cue: cue, cueLemma: lemma, source: source,
            holder: [], in: text,
            using: workspace)
          count += 1
          if found.pole.rawValue == stance.pole { right += 1 }
          if found.act.rawValue == stance.act { acts += 1 }
          let isRight = found.pole.rawValue == stance.pole && found.act.rawValue == stance.act
          if showsErrors && !isRight {
            let words = content.map { text.text.string(span($0, text)) }.joined(separator: " … ")
            let steps = found.evidence.map { "\($0.rule) \($0.points ?? 0)" }
            let holder = source.map { text.text.string(span($0, text)) } ?? "-"
            let verb = cue.map { text.text.string(span($0, text)) } ?? "-"
            print(
              "\(stance.pole):\(stance.act ?? "-") got \(found.pole.rawValue):\(found.act.rawValue) [\(stance.target)] <\(holder)> <\(verb)> \(words)\n      \(steps)"
            )
          }
        }
      }
    }
    print(
      "corpus: \(count) stances, pole right \(StanceFigures.ratio(right, count)), act right \(StanceFigures.ratio(acts, count))"
    )
  }

  /// Prints the stances of every quotation of JSON articles' gold.
  static func show(
    _ document: GoldDocument, _ lexicon: Lexicon, _ tagger: StanceTagger
  ) throws {
    let reader = try StanceReader(lexicon)
    let text = reader.tagged(document.text)
    let offsets = byteOffsets(document.text)
    for quotation in document.quotations {
      let content = quotation.content.map { tokens($0, offsets, text) }
      let cue = quotation.cue.first.map { tokens($0, offsets, text) }
      print("\(quotation.speaker ?? "-"): \(content.map { text.text.string(span($0, text)) })")
      for stance in tagger.stances(
        content: content, cue: cue, cueLemma: cue.flatMap { cueLemma($0, text) }, source: nil,
        holder: [quotation.speaker ?? ""], in: text)
      {
        print(
          "    \(stance.pole.rawValue) \(stance.act.rawValue) \(stance.intensity) [\(stance.target.name)] \(stance.modality.certainty) \(stance.modality.flags) \(stance.evidence.map { "\($0.rule) \($0.points ?? 0)" })"
        )
      }
    }
  }

  /// Prints tokens with tags and lemmas.
  static func trace(_ line: String, _ lexicon: Lexicon) throws {
    let text = try StanceReader(lexicon).tagged(Array(line.utf8))
    print(
      text.tags.indices.map {
        "\(text.text.string(text.text.tokens[$0]))/\(text.tags[$0])/\(lexicon.vocabulary.string(text.lemmas[$0]))"
      }.joined(separator: " "))
  }

  /// The lexical verb or noun of a cue.
  private static func cueLemma(_ cue: TokenRange, _ text: TaggedText) -> WordID? {
    var out: WordID?
    for i in cue.range {
      switch text.tags[i] {
      case .vb, .vbp, .vbz, .vbd, .vbn, .vbg: out = text.lemmas[i]
      case .nn, .nns: out = out ?? text.lemmas[i]
      default: break
      }
    }
    return out
  }

  private static func byteOffsets(_ text: [UInt8]) -> [Int] {
    var out: [Int] = []
    for (i, byte) in text.enumerated() where byte & 0xC0 != 0x80 { out.append(i) }
    out.append(text.count)
    return out
  }

  private static func span(_ range: TokenRange, _ text: TaggedText) -> TextSpan {
    guard range.count > 0 else { return TextSpan(0, 0) }
    return TextSpan(
      Int(text.text.tokens[Int(range.first)].start), Int(text.text.tokens[Int(range.end) - 1].end))
  }

  private static func tokens(
    _ span: GoldSpan, _ offsets: [Int], _ text: TaggedText
  ) -> TokenRange {
    let start = offsets[min(span.start, offsets.count - 1)]
    let end = offsets[min(span.end, offsets.count - 1)]
    var first = 0
    while first < text.text.tokens.count && Int(text.text.tokens[first].end) <= start { first += 1 }
    var last = first
    while last < text.text.tokens.count && Int(text.text.tokens[last].start) < end { last += 1 }
    return TokenRange(first, last)
  }
}
