import Lexicons
import TextModel

/// A token of a sentence without quotation marks.
struct TaggerLink {
  var token: Int32
  /// As in `WordEntry`.
  var tags: UInt32
  var costs: UInt32
  var count: UInt8
  /// The tag's raw value.
  var best: UInt8
  /// Row of the points that the token gives its neighbours.
  var symbol: UInt16
}

extension TaggerLink {
  /// The edge of a sentence.
  init(edge symbol: UInt16, best: Tag) {
    self.init(token: 0, tags: 0, costs: 0, count: 0, best: best.rawValue, symbol: symbol)
  }
}

/// Links as they are kept for each entry: `token` holds what is known of all tokens with the entry.
extension TaggerLink {
  /// The word may have several tags.
  static let isOpen: Int32 = 1
  /// The bit that says that the token is a link at all: quotation marks are none.
  static let linkBit: Int32 = 1
  /// Prepositions or conjunctions are to be looked at (`Tagger.repair`).
  static let isRare: Int32 = 4

  /// The link of each entry of the vocabulary.
  static func table(
    _ vocabulary: Vocabulary, _ points: TagPoints, _ before: BeforeThatTable
  ) -> FrozenTable<TaggerLink> {
    var links: [TaggerLink] = []
    links.reserveCapacity(vocabulary.entries.count)
    let quote = Int(vocabulary.shapes.single[Int(Tag.qt.rawValue)])
    for (i, entry) in vocabulary.entries.enumerated() {
      let isLink = i != quote
      links.append(
        TaggerLink(
          token: (isLink && entry.count > 1 ? isOpen : 0) | (isLink ? 1 &<< linkBit : 0),
          tags: entry.tags, costs: entry.costs, count: entry.count,
          best: UInt8(truncatingIfNeeded: entry.tags), symbol: points.symbolOfEntry[i]))
    }
    vocabulary.withLookup { lookup in
      for word in [before.de, before.both] where word != .unknown {
        let record = lookup.record(word)
        let lower = lookup.entries[Int(record.lower)]
        for entry in [record.lower, record.inside, record.start, lower.inside, lower.start] {
          links[Int(entry)].token |= isRare
        }
      }
    }
    return FrozenTable(links)
  }
}
