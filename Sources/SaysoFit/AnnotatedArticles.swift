import JSONText
import QuoteExtraction
import Sayso
import Scoring
import Syntax
import TextModel

/// An article with its annotated attributions, chunked and mapped to tokens.
struct AnnotatedArticle: Sendable {
  var id: String
  var chunked: ChunkedText
  var gold: [GoldAttribution]
  /// Whether the article is kept aside: a third of them, by hash of the id.
  var isAside: Bool

  /// FNV-1a of the id, so that the third kept aside stays the same everywhere.
  static func hash(_ id: String) -> UInt64 {
    var h: UInt64 = 0xcbf2_9ce4_8422_2325
    for b in id.utf8 { h = (h ^ UInt64(b)) &* 0x100_0000_01b3 }
    return h ^ h >> 29
  }

  /// Reads a file of articles and runs `worker`'s stages on each: JSON lines with id, text and quotes,
  /// or one article in marked text where the name ends in `.gold`.
  static func read(path: String, worker: PipelineWorker) throws -> [AnnotatedArticle] {
    let bytes = try FileBytes.read(path)
    if path.hasSuffix(".gold") {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let id = String(name.dropLast(5))
      let document = try MarkedGold.document(bytes, id: id, file: path)
      let chunked = worker.chunked(document.text)
      let offsets = byteOffsets(document.text)
      let gold = document.quotations.map { q in
        GoldAttribution(
          content: ranges(q.content.map { ($0.start, $0.end) }, offsets, chunked),
          cue: ranges(q.cue.map { ($0.start, $0.end) }, offsets, chunked).first,
          source: ranges(q.source.map { ($0.start, $0.end) }, offsets, chunked).first)
      }
      return [
        AnnotatedArticle(
          id: id, chunked: chunked, gold: gold.filter { !$0.content.isEmpty },
          isAside: hash(id) % 3 == 0)
      ]
    }
    var out: [AnnotatedArticle] = []
    for line in bytes.split(separator: 10) {
      let value = try JSONParser.parse(Array(line))
      guard let id = value["id"]?.string, let text = value["text"]?.string else { continue }
      let utf8 = Array(text.utf8)
      let chunked = worker.chunked(utf8)
      let offsets = byteOffsets(utf8)
      var gold: [GoldAttribution] = []
      for quote in value["quotes"]?.array ?? [] {
        let content = ranges(quote["content"], offsets, chunked)
        if content.isEmpty { continue }
        gold.append(
          GoldAttribution(
            content: content, cue: ranges(quote["cue"], offsets, chunked).first,
            source: ranges(quote["source"], offsets, chunked).first))
      }
      out.append(
        AnnotatedArticle(id: id, chunked: chunked, gold: gold, isAside: hash(id) % 3 == 0))
    }
    return out
  }

  /// Byte offset of every code point, and of the end.
  static func byteOffsets(_ text: [UInt8]) -> [Int] {
    var out: [Int] = []
    for (i, b) in text.enumerated() where b & 0xC0 != 0x80 { out.append(i) }
    out.append(text.count)
    return out
  }

  /// Tokens of a JSON list of code point pairs.
  static func ranges(
    _ value: JSONValue?, _ offsets: [Int], _ text: ChunkedText
  ) -> [TokenRange] {
    let pairs = (value?.array ?? []).compactMap { pair -> (Int, Int)? in
      guard let list = pair.array, list.count == 2, let s = list[0].int, let e = list[1].int
      else { return nil }
      return (s, e)
    }
    return ranges(pairs, offsets, text)
  }

  /// Tokens of code point spans.
  static func ranges(
    _ spans: [(Int, Int)], _ offsets: [Int], _ text: ChunkedText
  ) -> [TokenRange] {
    var out: [TokenRange] = []
    for (s, e) in spans where s >= 0 && s < e && e < offsets.count {
      let tokens = text.tagged.text.tokens
      let from = offsets[s]
      let to = offsets[e]
      var low = 0
      var high = tokens.count
      while low < high {
        let middle = (low + high) / 2
        if Int(tokens[middle].end) <= from { low = middle + 1 } else { high = middle }
      }
      var j = low
      while j < tokens.count && Int(tokens[j].start) < to { j += 1 }
      if j > low { out.append(TokenRange(low, j)) }
    }
    return out
  }
}
