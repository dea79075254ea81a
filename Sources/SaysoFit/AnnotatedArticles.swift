import JSONText
import QuoteExtraction
import Sayso
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

  /// Reads articles, one JSON object a line, and runs `worker`'s stages on each.
  static func read(_ bytes: [UInt8], worker: PipelineWorker) throws -> [AnnotatedArticle] {
    var out: [AnnotatedArticle] = []
    for line in bytes.split(separator: 10) {
      let value = try JSONParser.parse(Array(line))
      guard let id = value["id"]?.string, let text = value["text"]?.string else { continue }
      let utf8 = Array(text.utf8)
      let chunked = worker.chunked(utf8)
      let offsets = byteOffsets(utf8)
      let quotes = value["quotes"]?.array ?? []
      var gold: [GoldAttribution] = []
      for quote in quotes {
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

  static func ranges(
    _ value: JSONValue?, _ offsets: [Int], _ text: ChunkedText
  ) -> [TokenRange] {
    var out: [TokenRange] = []
    for pair in value?.array ?? [] {
      guard let list = pair.array, list.count == 2, let s = list[0].int, let e = list[1].int,
        s < e, e < offsets.count
      else { continue }
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
