import CText
import Lexicons
import TextModel

/// The memory for one text: one block, which `free` gives back.
struct TaggerMemory {
  private let memory: UnsafeMutableRawPointer
  /// Word ids.
  let words: UnsafeMutablePointer<WordID>
  let lemmas: UnsafeMutablePointer<WordID>
  let tags: UnsafeMutablePointer<Tag>
  /// Entries, indices into the vocabulary's.
  let entries: UnsafeMutablePointer<UInt16>
  /// `WordShape.rawValue`.
  let shapes: UnsafeMutablePointer<UInt8>
  /// `TaggerDraft.initial`, `title`.
  let flags: UnsafeMutablePointer<UInt8>
  /// Tokens that are capitalised words outside titles.
  let capitals: UnsafeMutablePointer<Int32>
  /// Tokens or links to come back to.
  let open: UnsafeMutablePointer<Int32>
  /// The links of a sentence, with two edges before and behind.
  let chain: UnsafeMutablePointer<TaggerLink>
  /// What looking up words needs.
  let lookup: UnsafeMutableRawPointer

  init(tokens: Int) {
    let count = max(tokens, 1)
    let links = (count + 4) * MemoryLayout<TaggerLink>.stride
    let lookupSize = (VocabularyLookup.workspaceSize + 7) / 8 * 8
    memory = ctext_allocate(lookupSize + links + count * 21)
    lookup = memory
    let start = lookup + lookupSize
    chain = start.bindMemory(to: TaggerLink.self, capacity: count + 4)
    // Widest first: four arrays of four bytes an element, one of two, three of one.
    let rest = start + links
    words = rest.bindMemory(to: WordID.self, capacity: count)
    lemmas = (rest + count * 4).bindMemory(to: WordID.self, capacity: count)
    capitals = (rest + count * 8).bindMemory(to: Int32.self, capacity: count)
    open = (rest + count * 12).bindMemory(to: Int32.self, capacity: count)
    entries = (rest + count * 16).bindMemory(to: UInt16.self, capacity: count)
    shapes = (rest + count * 18).bindMemory(to: UInt8.self, capacity: count)
    flags = (rest + count * 19).bindMemory(to: UInt8.self, capacity: count)
    tags = (rest + count * 20).bindMemory(to: Tag.self, capacity: count)
  }

  func free() { ctext_free(memory) }
}

/// What the tagger knows of each token before it decides: word, shape, place, entry.
///
/// Reads the text through pointers that its maker must keep valid, and works in memory that its maker
/// gives back.
struct TaggerDraft: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  let sentences: UnsafeBufferPointer<TokenRange>
  let sentenceOfToken: UnsafeBufferPointer<Int32>
  let memory: TaggerMemory
  private(set) var capitalCount = 0

  var words: UnsafeMutablePointer<WordID> { @inline(__always) get { memory.words } }
  var entries: UnsafeMutablePointer<UInt16> { @inline(__always) get { memory.entries } }
  var shapes: UnsafeMutablePointer<UInt8> { @inline(__always) get { memory.shapes } }
  var flags: UnsafeMutablePointer<UInt8> { @inline(__always) get { memory.flags } }
  var capitals: UnsafeMutablePointer<Int32> { @inline(__always) get { memory.capitals } }

  /// The token stands where any word would be capitalised.
  static let initial: UInt8 = 1
  /// The token's sentence is a line in title case.
  static let title: UInt8 = 2

  init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<Token>,
    sentences: UnsafeBufferPointer<TokenRange>, sentenceOfToken: UnsafeBufferPointer<Int32>,
    memory: TaggerMemory, lookup: borrowing VocabularyLookup, shapes known: WordShapes,
    links: FrozenTable<TaggerLink>
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    self.sentenceOfToken = sentenceOfToken
    self.memory = memory
    lookup.find(tokens, in: bytes, into: memory.words, using: memory.lookup)
    let marks = MarkEntries(known)
    for sentence in sentences { place(sentence.range, lookup, marks, known, links) }
  }

  /// The bytes of a token; empty where it does not lie in the text.
  @inline(__always) func bytes(of i: Int) -> UnsafeBufferPointer<UInt8> {
    let token = tokens[i]
    let end = min(Int(token.end), bytes.count)
    return UnsafeBufferPointer(rebasing: bytes[min(Int(token.start), end)..<end])
  }

  /// Finds out whether the sentence is a title and which words start something, and gives the tokens
  /// their entries, whose links it asks for.
  private mutating func place(
    _ range: Range<Int>, _ lookup: borrowing VocabularyLookup, _ marks: MarkEntries,
    _ known: WordShapes, _ links: FrozenTable<TaggerLink>
  ) {
    // Those that must wait for the end of the sentence.
    let open = memory.open
    var letters = 0
    var capitalized = 0
    var openCount = 0
    var start = Self.initial
    let firstCapital = capitalCount
    for i in range {
      let token = tokens[i]
      var shape = WordShape.mark
      var flag: UInt8 = 0
      switch token.kind {
      case .word:
        flag = start
        start = 0
        if token.flags.rawValue & TokenFlags.digit.rawValue != 0, isDigit(byte(token)) {
          shape = .number
          entries[i] = number(bytes(of: i), known)
          break
        }
        letters += 1
        let capitals = token.flags.rawValue & Self.anyCapital
        if capitals == 0 {
          // Most words stand in lower case and have an entry.
          shape = .lower
          let entry = lookup.record(words[i]).lower
          entries[i] = entry != 0 ? entry : known.unknown(bytes(of: i))
          // It is read when all sentences have been gone over.
          links.prefetch(Int(entries[i]))
          break
        }
        capitalized += capitals & TokenFlags.capitalized.rawValue != 0 ? 1 : 0
        shape = capitals & TokenFlags.allCapitals.rawValue != 0 ? .capitals : .capital
        self.capitals[capitalCount] = Int32(truncatingIfNeeded: i)
        capitalCount += shape == .capital ? 1 : 0
        open[openCount] = Int32(truncatingIfNeeded: i)
        openCount += 1
      case .clitic:
        shape = .lower
        entries[i] = clitic(i, lookup, marks, known)
      case .number:
        shape = .number
        flag = start
        start = 0
        entries[i] = number(bytes(of: i), known)
      case .quotationMark:
        if opens(token) { start = Self.initial }
        entries[i] = marks.quotation
      case .punctuation, .symbol:
        let first = byte(token)
        if first == 58 || first == 59 || first == 46 || first == 33 || first == 63 {
          start = Self.initial
        }
        entries[i] = marks.entry(bytes(of: i))
      }
      shapes[i] = shape.rawValue
      flags[i] = flag
    }
    if letters > 3 && capitalized * 10 > letters * 6 {
      // Not `|=`: Swift 6.3 cannot compile that for the Thread Sanitizer.
      for i in range { flags[i] = flags[i] | Self.title }
      capitalCount = firstCapital
    }
    for k in 0..<openCount {
      let i = Int(open[k])
      let shape: WordShape = shapes[i] == WordShape.capital.rawValue ? .capital : .capitals
      entries[i] = entry(i, shape, flags[i], lookup, known)
      links.prefetch(Int(entries[i]))
    }
  }

  private static var anyCapital: UInt8 {
    TokenFlags.capitalized.rawValue | TokenFlags.allCapitals.rawValue
  }

  @inline(__always) private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  @inline(__always) private func byte(_ token: Token) -> UInt8 {
    Int(token.start) < bytes.count ? bytes[Int(token.start)] : 0
  }

  /// Whether a quotation mark opens: by its shape, else by the blanks around it.
  private func opens(_ token: Token) -> Bool {
    let start = Int(token.start)
    if start + 2 < bytes.count && bytes[start] == 0xE2 && bytes[start + 1] == 0x80 {
      return bytes[start + 2] == 0x9C || bytes[start + 2] == 0x98 || bytes[start + 2] == 0x9E
    }
    if start + 1 < bytes.count && bytes[start] == 0xC2 && bytes[start + 1] == 0xAB { return true }
    return token.flags.contains(.spaceBefore) && !token.flags.contains(.spaceAfter)
  }

  private func clitic(
    _ i: Int, _ lookup: borrowing VocabularyLookup, _ marks: MarkEntries, _ known: WordShapes
  ) -> UInt16 {
    let word = bytes(of: i)
    let entry = entry(i, .lower, 0, lookup, known)
    let isApostrophe = word.count == 1 || (word.count == 3 && word[0] == 0xE2)
    return word.count != 1 && entry == 0 || isApostrophe ? marks.possessive : entry
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

  /// The entry of a word or clitic in a shape and place.
  func entry(
    _ i: Int, _ shape: WordShape, _ flags: UInt8, _ lookup: borrowing VocabularyLookup,
    _ known: WordShapes
  ) -> UInt16 {
    let record = lookup.record(words[i])
    if shape == .lower || shape == .mark {
      return record.lower != 0 ? record.lower : known.unknown(bytes(of: i))
    }
    if flags == 0 {
      if record.inside != 0 { return record.inside }
      return record.lower != 0 ? lookup.entries[Int(record.lower)].inside : known.name
    }
    if record.start != 0 { return record.start }
    let lower = record.lower != 0 ? record.lower : known.unknown(bytes(of: i))
    return lookup.entries[Int(lower)].start
  }
}

/// The entries of marks.
struct MarkEntries {
  let quotation: UInt16
  let possessive: UInt16
  private let comma: UInt16
  private let stop: UInt16
  private let number: UInt16
  private let noun: UInt16
  private let conjunction: UInt16
  private let other: UInt16

  init(_ shapes: WordShapes) {
    func entry(_ tag: Tag) -> UInt16 { shapes.single[Int(tag.rawValue)] }
    quotation = entry(.qt)
    possessive = entry(.pos)
    comma = entry(.comma)
    stop = entry(.stop)
    number = entry(.cd)
    noun = entry(.nn)
    conjunction = entry(.cc)
    other = entry(.colon)
  }

  /// The entry of a mark or symbol.
  func entry(_ mark: UnsafeBufferPointer<UInt8>) -> UInt16 {
    switch mark.count {
    case 1:
      switch mark[0] {
      case 44: return comma
      case 33, 46, 63: return stop
      case 36: return number
      case 37: return noun
      case 38: return conjunction
      default: return other
      }
    // ¢ £ ¥, then ₠ to ₿: the euro, rupee, naira, peso, won and others.
    case 2:
      return mark[0] == 0xC2 && (mark[1] == 0xA2 || mark[1] == 0xA3 || mark[1] == 0xA5)
        ? number : other
    case 3: return mark[0] == 0xE2 && mark[1] == 0x82 && mark[2] >= 0xA0 ? number : other
    default: return other
    }
  }
}
