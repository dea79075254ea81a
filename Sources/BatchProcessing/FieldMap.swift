/// What a field of the input means for a document.
public enum DocumentField: String, Sendable, CaseIterable {
  case id, text, title, date, source, url, lang, encoding
}

/// Which names of JSON members and CSV columns mean what.
///
/// Several names may mean one field; where a record has more than one of them, the first in the
/// list counts. Names that the user maps to a field replace those it has by itself.
public struct FieldMap: Sendable, Hashable {
  /// Meaning and rank (0 comes first) of each name, as ASCII lower case.
  private var meanings: [String: Meaning]

  struct Meaning: Sendable, Hashable {
    var field: DocumentField
    var rank: Int
  }

  /// The names of common crawls, feeds and archives.
  public init() {
    meanings = [:]
    for (field, names) in Self.aliases {
      for (rank, name) in names.enumerated() {
        meanings[name] = Meaning(field: field, rank: rank + 1)
      }
    }
  }

  // No name stands in two rows but url, which is an id only where there is no other.
  private static let aliases: [(DocumentField, [String])] = [
    (.id, ["id", "_id", "doc_id", "docid", "document_id", "article_id", "guid", "uuid", "uri"]),
    (
      .text,
      [
        "maintext", "text", "body", "content", "articlebody", "article_body", "article",
        "full_text", "fulltext",
      ]
    ),
    (.title, ["title", "headline", "name"]),
    (
      .date,
      [
        "date", "date_publish", "published", "datepublished", "date_published", "pub_date",
        "pubdate", "published_at", "publication_date", "timestamp",
      ]
    ),
    (
      .source,
      [
        "source", "source_domain", "publisher", "publication", "outlet", "newspaper",
        "site", "domain",
      ]
    ),
    (.url, ["url", "link", "source_url"]),
    (.lang, ["lang", "language"]),
    (.encoding, ["encoding", "charset"]),
  ]

  /// Makes `name` mean `field`, and none of the names it has by itself, so that a name that is not
  /// there is an error and not another text. Several names may be mapped to one field.
  public mutating func map(_ field: DocumentField, to name: String) {
    meanings = meanings.filter { $0.value.field != field || $0.value.rank == 0 }
    meanings[name.lowercased()] = Meaning(field: field, rank: 0)
  }

  /// Reads `text=body`: the field `text` stands under the name `body`.
  public mutating func map(argument: String) throws(InputError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let field = DocumentField(rawValue: String(parts[0])),
      !parts[1].isEmpty
    else {
      let fields = DocumentField.allCases.map(\.rawValue).joined(separator: ", ")
      throw InputError(
        .badOption, "'\(argument)' is not FIELD=NAME with FIELD one of \(fields)")
    }
    map(field, to: String(parts[1]))
  }

  func meaning(of name: String) -> Meaning? { meanings[name] ?? meanings[name.lowercased()] }
}
