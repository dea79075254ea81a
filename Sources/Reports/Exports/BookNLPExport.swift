import TextModel

/// BookNLP's `.quotes` (one row for each content span) with the `.tokens` that its numbers refer to.
///
/// Tokens are words and single other marks; clitics ('s, 've) are tokens of their own; columns that Sayso does not
/// know are `_`. `char_id` numbers the speakers of a document from 0; -1 where there is none.
enum BookNLPExport {
  static func write(_ documents: [ExportDocument], to path: String) throws {
    try FileNames.makeFolder(path)
    var names = FileNames()
    for document in documents {
      guard let text = document.text else {
        throw ExportError.needsText(document.document.id, .booknlp)
      }
      let tokens = BookTokens(text)
      let name = path + "/" + names.name(for: document.document.id)
      try LineReader.write(Array(tokens.table.utf8), to: name + ".tokens")
      try LineReader.write(Array(quotes(document, tokens).utf8), to: name + ".quotes")
    }
    try names.writeIndex(to: path)
  }

  static func quotes(_ document: ExportDocument, _ tokens: BookTokens) -> String {
    var out = "quote_start\tquote_end\tmention_start\tmention_end\tmention_phrase\tchar_id\tquote\n"
    var characters: [String: Int] = [:]
    for quotation in document.quotations {
      var character = -1
      if let name = quotation.speaker?.name {
        character = characters[name] ?? characters.count
        characters[name] = character
      }
      let mention = quotation.source.first.flatMap { tokens.range($0.bytes) }
      for span in quotation.content {
        guard let quote = tokens.range(span.bytes) else { continue }
        out += "\(quote.lowerBound)\t\(quote.upperBound)\t"
        if let mention {
          out += "\(mention.lowerBound)\t\(mention.upperBound)\t\(tokens.words(mention))\t"
        } else {
          out += "None\tNone\tNone\t"
        }
        out += "\(character)\t\(tokens.words(quote))\n"
      }
    }
    return out
  }
}

/// A text cut into words and marks.
struct BookTokens {
  private var spans: [TextSpan] = []
  private var words: [String] = []
  /// Paragraph of each token, from 0.
  private var paragraphs: [Int] = []
  /// Code point of each token's first and last byte.
  private var places: [TextSpan] = []

  init(_ text: [UInt8]) {
    var byte = 0
    var position = 0
    var paragraph = 0
    var lineIsEmpty = true
    var current = ""
    var start = 0
    var startPosition = 0
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    for (at, scalar) in scalars.enumerated() {
      let length = UTF8.width(scalar)
      let joins =
        !current.isEmpty && (scalar == "'" || scalar == "\u{2019}") && at + 1 < scalars.count
        && isWord(scalars[at + 1])
      if joins && Self.isClitic(scalars, at) {
        // Holt's and they've are two tokens, as spaCy has them.
        add(current, TextSpan(start, byte), TextSpan(startPosition, position), paragraph)
        current = ""
      }
      if isWord(scalar) || joins {
        if current.isEmpty {
          start = byte
          startPosition = position
        }
        current.unicodeScalars.append(scalar)
        lineIsEmpty = false
      } else {
        if !current.isEmpty {
          add(current, TextSpan(start, byte), TextSpan(startPosition, position), paragraph)
          current = ""
        }
        if scalar == "\n" {
          if !lineIsEmpty { paragraph += 1 }
          lineIsEmpty = true
        } else if !scalar.properties.isWhitespace {
          add(
            String(scalar), TextSpan(byte, byte + length), TextSpan(position, position + 1),
            paragraph)
          lineIsEmpty = false
        }
      }
      byte += length
      position += 1
    }
    if !current.isEmpty {
      add(current, TextSpan(start, byte), TextSpan(startPosition, position), paragraph)
    }
  }

  /// Whether what follows the apostrophe at `at` is a verb or a possessive: 's, 've, 'll …
  private static func isClitic(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    var word = ""
    for scalar in scalars[(at + 1)...].prefix(3) {
      guard scalar.properties.isAlphabetic else { break }
      word += scalar.properties.lowercaseMapping
    }
    return ["s", "d", "m", "ve", "re", "ll"].contains(word)
  }

  private mutating func add(
    _ word: String, _ span: TextSpan, _ place: TextSpan, _ paragraph: Int
  ) {
    spans.append(span)
    words.append(word)
    places.append(place)
    paragraphs.append(paragraph)
  }

  /// First and last token in a span of bytes, or nil where it holds none.
  func range(_ span: TextSpan) -> ClosedRange<Int>? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < spans.count && spans[end].start < span.end { end += 1 }
    return end > low ? low...(end - 1) : nil
  }

  func words(_ range: ClosedRange<Int>) -> String { words[range].joined(separator: " ") }

  /// The `.tokens` file.
  var table: String {
    var out = "paragraph_ID\tsentence_ID\ttoken_ID_within_sentence\ttoken_ID_within_document\tword"
    out += "\tlemma\tbyte_onset\tbyte_offset\tPOS_tag\tfine_POS_tag\tdependency_relation"
    out += "\tsyntactic_head_ID\tevent\n"
    var inside = 0
    for at in words.indices {
      inside = at > 0 && paragraphs[at] == paragraphs[at - 1] ? inside + 1 : 0
      out += "\(paragraphs[at])\t\(paragraphs[at])\t\(inside)\t\(at)\t\(words[at])"
      out += "\t\(words[at].lowercased())\t\(places[at].start)\t\(places[at].end)\t_\t_\t_\t-1\tO\n"
    }
    return out
  }
}
