import ArgumentParser
import Glibc
import JSONText
import Lexicons
import Sayso
import Segmentation
import Syntax
import TextModel

/// Compares the tagger with automatic tags and measures its speed.
struct TagScore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tags",
    abstract: "Compare parts of speech with those of parsed articles, and time the tagger.",
    discussion: """
      SYNTAX holds one JSON object a line: id, sentences; a sentence is a list of [start, end, Penn \
      tag, lemma, head, relation] in code points. Only tokens with the same borders are compared.
      """)

  @Argument(help: "Articles, JSON lines with id and text.")
  var articles: String
  @Argument(help: "Their syntax, JSON lines, not compressed.")
  var syntax: String
  @Flag(help: "Print every difference: word, expected tag, tag, context.")
  var differences = false

  func run() throws {
    var loads: [Int] = []
    for _ in 0..<5 {
      let began = Self.nanoseconds()
      let lexicon = try Lexicon()
      let tagger = try Tagger(files: lexicon.files, vocabulary: lexicon.vocabulary)
      loads.append(Self.nanoseconds() - began)
      withExtendedLifetime(tagger) {}
    }
    let lexicon = try Lexicon()
    let tagger = try Tagger(files: lexicon.files, vocabulary: lexicon.vocabulary)
    print(
      "load of lexicon and tagger, us: first \(loads[0] / 1000), best \((loads.min() ?? 0) / 1000)")
    print("words \(lexicon.vocabulary.count), entries \(lexicon.vocabulary.entries.count)")
    let segmenter = try Segmenter(
      abbreviations: Abbreviations(
        lexicon.abbreviations.entries.compactMap { entry in
          AbbreviationClass(rawValue: entry.kind.rawValue).map { (entry.text, $0) }
        }))
    var texts: [String: [UInt8]] = [:]
    for line in try FileBytes.read(articles).split(separator: 10) {
      let value = try JSONParser.parse(Array(line))
      if let id = value["id"]?.string, let text = value["text"]?.string {
        texts[id] = Array(text.utf8)
      }
    }
    var score = TagComparison()
    var segmented: [SegmentedText] = []
    for line in try FileBytes.read(syntax).split(separator: 10) {
      let value = try JSONParser.parse(Array(line))
      guard let id = value["id"]?.string, let text = texts[id] else { continue }
      let cut = segmenter.segment(text)
      segmented.append(cut)
      score.compare(tagger.tag(cut), value["sentences"]?.array ?? [], differences)
    }
    score.print()
    var times: [Int] = []
    let tokens = segmented.reduce(0) { $0 + $1.tokens.count }
    for _ in 0..<9 {
      let start = Self.nanoseconds()
      var sum = 0
      for text in segmented { sum &+= Int(tagger.tag(text).tags.last?.rawValue ?? 0) }
      let end = Self.nanoseconds()
      if sum >= 0 { times.append(end - start) }
    }
    times.sort()
    print("tokens \(tokens) ns/token \(Double(times[4]) / Double(max(1, tokens)))")
  }

  /// CPU time of the process.
  private static func nanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

/// Counts of agreement.
private struct TagComparison {
  private var aligned = 0
  private var all = 0
  private var right = 0
  private var groups: [String: (right: Int, all: Int)] = [:]
  private var finite = (both: 0, gold: 0, own: 0)
  private var names = (both: 0, gold: 0, own: 0)

  mutating func compare(_ tagged: TaggedText, _ sentences: [JSONValue], _ showsDifferences: Bool) {
    var offsets: [Int] = []
    for (i, b) in tagged.text.bytes.enumerated() where b & 0xC0 != 0x80 { offsets.append(i) }
    offsets.append(tagged.text.bytes.count)
    var at = 0
    let tokens = tagged.text.tokens
    var goldNames: Set<[Int]> = []
    for sentence in sentences {
      let rows = sentence.array ?? []
      var nameStart = -1
      for (k, row) in rows.enumerated() {
        guard let r = row.array, r.count == 6, let s = r[0].int, let e = r[1].int,
          let penn = r[2].string, s < offsets.count, e < offsets.count
        else { continue }
        all += 1
        while at < tokens.count && Int(tokens[at].start) < offsets[s] { at += 1 }
        var next = k + 1 < rows.count ? rows[k + 1].array?[2].string ?? "" : ""
        if next == "RB" && k + 2 < rows.count { next = rows[k + 2].array?[2].string ?? "" }
        let word = tagged.text.string(TextSpan(offsets[s], offsets[e])).lowercased()
        let gold = PennTags.reduced(
          penn, word, lemma: r[3].string ?? "", relation: r[5].string ?? "", next: next)
        if gold == .np {
          if nameStart < 0 { nameStart = offsets[s] }
          let nextIsName =
            k + 1 < rows.count && (rows[k + 1].array?[2].string ?? "").hasPrefix("NNP")
          if !nextIsName {
            goldNames.insert([nameStart, offsets[e]])
            nameStart = -1
          }
        }
        guard at < tokens.count, Int(tokens[at].start) == offsets[s],
          Int(tokens[at].end) == offsets[e]
        else { continue }
        aligned += 1
        let tag = tagged.tags[at]
        let good = tag == gold
        if good { right += 1 }
        if word == "that" { count("that", good) }
        if word == "to" { count("to", good) }
        if (gold == .vbd || gold == .vbn) && (tag == .vbd || tag == .vbn) { count("VBD/VBN", good) }
        if Self.isFinite(gold) { finite.gold += 1 }
        if Self.isFinite(tag) { finite.own += 1 }
        if Self.isFinite(gold) && Self.isFinite(tag) { finite.both += 1 }
        if showsDifferences && !good {
          let near = max(0, at - 4)..<min(tokens.count, at + 4)
          Swift.print(
            "\(word)\t\(gold)\t\(tag)\t"
              + near.map { tagged.text.string(tokens[$0]) }.joined(separator: " "))
        }
      }
    }
    names.gold += goldNames.count
    var i = 0
    while i < tokens.count {
      guard tagged.tags[i] == .np else {
        i += 1
        continue
      }
      var end = i + 1
      while end < tokens.count && tagged.tags[end] == .np
        && tagged.text.sentenceOfToken[end] == tagged.text.sentenceOfToken[i]
      { end += 1 }
      names.own += 1
      if goldNames.contains([Int(tokens[i].start), Int(tokens[end - 1].end)]) { names.both += 1 }
      i = end
    }
  }

  private mutating func count(_ group: String, _ good: Bool) {
    groups[group, default: (0, 0)].all += 1
    if good { groups[group, default: (0, 0)].right += 1 }
  }

  private static func isFinite(_ tag: Tag) -> Bool {
    tag == .vbd || tag == .vbz || tag == .vbp || tag == .md
  }

  func print() {
    func percent(_ a: Int, _ b: Int) -> String {
      let n = b == 0 ? 0 : (a * 10_000 + b / 2) / b
      return "\(n / 100).\(n % 100 < 10 ? "0" : "")\(n % 100)"
    }
    Swift.print("tokens \(all), same borders \(aligned) (\(percent(aligned, all)) %)")
    Swift.print("right \(percent(right, aligned)) %")
    for name in groups.keys.sorted() {
      guard let g = groups[name] else { continue }
      Swift.print("\(name) \(percent(g.right, g.all)) % of \(g.all)")
    }
    Swift.print("finite F1 \(percent(2 * finite.both, finite.gold + finite.own))")
    Swift.print("name spans F1 \(percent(2 * names.both, names.gold + names.own))")
  }
}
