import Lexicons
import TextModel

/// What the tagger knows of each token before it decides: word, shape, place, entry.
struct TaggerDraft {
  let text: SegmentedText
  /// Word ids.
  var words: [WordID]
  /// Entries, indices into the vocabulary's.
  var entries: [UInt16]
  /// `WordShape.rawValue`.
  var shapes: [UInt8]
  /// `initial`, `title`.
  var flags: [UInt8]

  /// The token stands where any word would be capitalised.
  static let initial: UInt8 = 1
  /// The token's sentence is a line in title case.
  static let title: UInt8 = 2

  init(text: SegmentedText, vocabulary: Vocabulary) {
    self.text = text
    let count = text.tokens.count
    words = [WordID](repeating: .unknown, count: count)
    entries = [UInt16](repeating: 0, count: count)
    shapes = [UInt8](repeating: 0, count: count)
    flags = [UInt8](repeating: 0, count: count)
    text.bytes.withUnsafeBufferPointer { bytes in
      for sentence in text.sentences { place(sentence.range, bytes) }
      lookUp(bytes, vocabulary)
      for i in 0..<count { choose(i, bytes, vocabulary) }
    }
  }

  /// Fills `words`, in blocks whose memory accesses overlap.
  private mutating func lookUp(_ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) {
    let block = 32
    vocabulary.withLookup { lookup in
      text.tokens.withUnsafeBufferPointer { tokens in
        words.withUnsafeMutableBufferPointer { words in
          withUnsafeTemporaryAllocation(of: VocabularyLookup.Step.self, capacity: block) { steps in
            var at = 0
            while at < tokens.count {
              let size = min(block, tokens.count - at)
              for k in 0..<size {
                steps.initializeElement(at: k, to: lookup.begin(Self.slice(tokens[at + k], bytes)))
              }
              for k in 0..<size { lookup.look(&steps[k]) }
              for k in 0..<size {
                words[at + k] = lookup.end(steps[k], Self.slice(tokens[at + k], bytes))
              }
              at += size
            }
          }
        }
      }
    }
  }

  @inline(__always) private static func slice(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let end = min(Int(token.end), bytes.count)
    return UnsafeBufferPointer(rebasing: bytes[min(Int(token.start), end)..<end])
  }

  /// The bytes of a token; empty where it does not lie in the text.
  func bytes(
    _ i: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let token = text.tokens[i]
    let end = min(Int(token.end), bytes.count)
    return UnsafeBufferPointer(rebasing: bytes[min(Int(token.start), end)..<end])
  }

  /// Finds out whether the sentence is a title and which words start something.
  private mutating func place(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    var letters = 0
    var capitals = 0
    var start = true
    for i in range {
      let token = text.tokens[i]
      switch token.kind {
      case .word:
        shapes[i] =
          (token.flags.contains(.allCapitals)
          ? WordShape.capitals : token.flags.contains(.capitalized) ? .capital : .lower).rawValue
        let first = byte(token, bytes)
        if first >= 48 && first <= 57 {
          shapes[i] = WordShape.number.rawValue
        } else {
          letters += 1
          if token.flags.contains(.capitalized) { capitals += 1 }
        }
        flags[i] = start ? Self.initial : 0
        start = false
      case .clitic:
        shapes[i] = WordShape.lower.rawValue
      case .number:
        shapes[i] = WordShape.number.rawValue
        flags[i] = start ? Self.initial : 0
        start = false
      case .quotationMark:
        if opens(token, bytes) { start = true }
      case .punctuation, .symbol:
        let first = byte(token, bytes)
        if first == 58 || first == 59 || first == 46 || first == 33 || first == 63 { start = true }
      }
    }
    if letters > 3 && capitals * 10 > letters * 6 {
      for i in range { flags[i] |= Self.title }
    }
  }

  private func byte(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    Int(token.start) < bytes.count ? bytes[Int(token.start)] : 0
  }

  /// Whether a quotation mark opens: by its shape, else by the blanks around it.
  private func opens(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(token.start)
    if start + 2 < bytes.count && bytes[start] == 0xE2 && bytes[start + 1] == 0x80 {
      return bytes[start + 2] == 0x9C || bytes[start + 2] == 0x98 || bytes[start + 2] == 0x9E
    }
    if start + 1 < bytes.count && bytes[start] == 0xC2 && bytes[start + 1] == 0xAB { return true }
    return token.flags.contains(.spaceBefore) && !token.flags.contains(.spaceAfter)
  }

  /// Picks the entry of a token.
  private mutating func choose(
    _ i: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary
  ) {
    let token = text.tokens[i]
    let word = self.bytes(i, bytes)
    let id = words[i]
    switch token.kind {
    case .quotationMark: entries[i] = vocabulary.shapes.single[Int(Tag.qt.rawValue)]
    case .punctuation, .symbol: entries[i] = mark(word, vocabulary)
    case .word where shapes[i] != WordShape.number.rawValue, .clitic:
      entries[i] = entry(id, WordShape(rawValue: shapes[i]) ?? .lower, flags[i], word, vocabulary)
      if token.kind == .clitic && word.count != 1 && entries[i] == 0 || isApostrophe(token, word) {
        entries[i] = vocabulary.shapes.single[Int(Tag.pos.rawValue)]
      }
    default: entries[i] = number(word, vocabulary.shapes)
    }
  }

  private func isApostrophe(_ token: Token, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    token.kind == .clitic && (word.count == 1 || (word.count == 3 && word[0] == 0xE2))
  }

  private func mark(_ word: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) -> UInt16 {
    var tag = Tag.colon
    if word.count == 1 {
      switch word[0] {
      case 44: tag = .comma
      case 33, 46, 63: tag = .stop
      case 36: tag = .cd
      case 37: tag = .nn
      case 38: tag = .cc
      default: break
      }
    } else if (word.count == 2 && word[0] == 0xC2 && word[1] == 0xA3)
      || (word.count == 3 && word[0] == 0xE2 && word[1] == 0x82 && word[2] == 0xAC)
    {
      tag = .cd
    }
    return vocabulary.shapes.single[Int(tag.rawValue)]
  }

  private func number(_ word: UnsafeBufferPointer<UInt8>, _ shapes: WordShapes) -> UInt16 {
    let count = word.count
    let last = count > 0 ? word[count - 1] | 32 : 0
    let lastButOne = count > 1 ? word[count - 2] | 32 : 0
    switch (lastButOne, last) {
    case (116, 104), (115, 116), (110, 100), (114, 100): return shapes.ordinal
    case (_, 115): return shapes.decade
    default: break
    }
    if word.contains(45) && word.contains(where: { ($0 | 32) >= 97 && ($0 | 32) <= 122 }) {
      return shapes.numberWord
    }
    return shapes.number
  }

  /// The entry of a word or clitic in its shape and place.
  func entry(
    _ id: WordID, _ shape: WordShape, _ flags: UInt8, _ word: UnsafeBufferPointer<UInt8>,
    _ vocabulary: Vocabulary
  ) -> UInt16 {
    let record = vocabulary.record(id)
    if shape == .lower || shape == .mark {
      return record.lower != 0 ? record.lower : vocabulary.shapes.unknown(word)
    }
    if flags == 0 {
      if record.inside != 0 { return record.inside }
      return record.lower != 0
        ? vocabulary.entries[Int(record.lower)].inside : vocabulary.shapes.name
    }
    if record.start != 0 { return record.start }
    let lower = record.lower != 0 ? record.lower : vocabulary.shapes.unknown(word)
    return vocabulary.entries[Int(lower)].start
  }
}
