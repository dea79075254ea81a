import TextModel

/// What a word or phrase is where it is a cue; the names in the column `part` of `cues.lex`.
public enum CuePart: String, CaseIterable, Sendable {
  case verb, noun, adjective, preposition, phrase, mark
  /// be, have and do as main verbs.
  case auxiliary
}

/// What a cue adds of its own; the names in the column `commitment` of `cues.lex`.
public enum CueCommitment: String, CaseIterable, Sendable {
  case neutral
  /// The reporter keeps away from the content.
  case doubting
  /// The reporter takes the content as true.
  case endorsing
  /// The speaker is against what the content names.
  case critical
  /// The speaker is for what the content names.
  case supportive
}

/// One line of `cues.lex`.
public struct CueEntry: Sendable {
  public let part: CuePart
  public let frames: CueFrames
  public let type: AttributionType
  public let commitment: CueCommitment

  /// A verb that no list has, where it stands beside a quotation: *stormed*.
  public static let anySpeech = CueEntry(
    part: .verb, frames: .quote, type: .assertion, commitment: .neutral)
}

/// A cue of several words: lemmas, with `slot` where the source stands inside.
public struct CuePhrase: Sendable {
  /// Stands for the source in `lemmas`.
  public static let slot = WordID(UInt32.max)
  public let lemmas: [WordID]
  public let entry: CueEntry
}

/// The words of `cues.lex` that introduce attributed content, by the lemma ids of the vocabulary
/// they were read into.
public struct CueLexicon: Sendable {
  /// Entries of single words in the order of the file, then those of phrases.
  public private(set) var entries: [CueEntry] = []
  /// Phrases by their first lemma, longest first.
  public private(set) var phrases: [CuePhrase] = []
  /// Number of words and phrases in the file, those the vocabulary does not know included.
  public private(set) var count = 0
  private var bits: [UInt8] = []
  private var verbs: [Int16] = []
  private var others: [Int16] = []
  /// One more than the place of the first phrase that begins with a word, by its id, 0 for none; one
  /// past the last that begins with the same word as a phrase, and its second word, by place.
  private var firstPhrases: [Int32] = []
  private var phraseEnds: [Int32] = []
  private var secondWords: [WordID] = []

  /// Reads the columns lemma, part, forms, frames, type and commitment; adds the words to `builder`.
  ///
  /// - Throws: `LexiconErrors` with every bad line.
  public init(
    file: String, bytes: UnsafeBufferPointer<UInt8>, builder: VocabularyBuilder
  ) throws(LexiconErrors) {
    var rows = LexiconRows(file: file, bytes: bytes)
    // Most words are known already; the arrays grow by steps.
    verbs.reserveCapacity(builder.count + 4096)
    others.reserveCapacity(builder.count + 4096)
    bits.reserveCapacity(builder.count + 4096)
    var frames = FramesTable()
    // Lemmas by their bytes, and the parts they are listed as, one bit each.
    var lemmas = EntryTable(expected: bytes.count / 64)
    var listed: [UInt8] = []
    entries.reserveCapacity(bytes.count / 64)
    var found: [CuePhrase] = []
    while rows.next() {
      count += 1
      do throws(BadLine) {
        let entry = try Self.entry(rows, &frames)
        let lemma = rows.column(0)
        let place = lemmas.find(lemma) ?? UInt16(truncatingIfNeeded: listed.count)
        if Int(place) == listed.count {
          lemmas.insert(lemma, place)
          listed.append(0)
        }
        let part: UInt8 = 1 << UInt8(Self.parts.place(rows.column(1)) ?? 0)
        if listed[Int(place)] & part != 0 {
          throw BadLine("'\(rows.string(0))' is listed twice as \(entry.part.rawValue)")
        }
        listed[Int(place)] |= part
        if lemma.contains(32) {
          let words = lemma.split(separator: 32).map {
            $0.elementsEqual("X".utf8)
              ? CuePhrase.slot : builder.add(UnsafeBufferPointer(rebasing: $0))
          }
          guard words.first != CuePhrase.slot else {
            throw BadLine("'\(rows.string(0))' begins with X; a phrase must begin with a word")
          }
          if !words.contains(.unknown) { found.append(CuePhrase(lemmas: words, entry: entry)) }
        } else {
          add(builder.add(lemma), entry)
        }
      } catch {
        rows.fail(error.problem)
      }
    }
    if !rows.errors.isEmpty { throw LexiconErrors(rows.errors) }
    index(found)
  }

  /// One more than the largest id that may have an entry.
  public var idCount: Int { verbs.count }

  /// Entry of a word as a verb, or nil.
  @inlinable public func verb(_ lemma: WordID) -> CueEntry? { entry(lemma, verb: true) }

  /// Entry of a word as anything but a verb, or nil.
  @inlinable public func other(_ lemma: WordID) -> CueEntry? { entry(lemma, verb: false) }

  /// Entry of a lemma as a verb or as another word, or nil.
  public func entry(_ lemma: WordID, verb: Bool) -> CueEntry? {
    let id = Int(lemma.rawValue)
    guard id > 0, id < verbs.count else { return nil }
    let row = Int(verb ? verbs[id] : others[id])
    return row >= 0 ? entries[row] : nil
  }

  /// Calls `body` with each listed word and its entries as a verb and as another word.
  public func eachWord(_ body: (WordID, _ verb: CueEntry?, _ other: CueEntry?) -> Void) {
    for id in verbs.indices where verbs[id] >= 0 || others[id] >= 0 {
      body(
        WordID(UInt32(id)), verbs[id] >= 0 ? entries[Int(verbs[id])] : nil,
        others[id] >= 0 ? entries[Int(others[id])] : nil)
    }
  }

  /// Frames of a lemma; none where it is not listed.
  public func frames(of lemma: WordID, verb: Bool = true) -> CueFrames {
    entry(lemma, verb: verb)?.frames ?? []
  }

  /// Attribution type of a lemma; an assertion where it is not listed.
  public func type(of lemma: WordID, verb: Bool) -> AttributionType {
    entry(lemma, verb: verb)?.type ?? .assertion
  }

  /// Commitment of a lemma; neutral where it is not listed.
  public func commitment(of lemma: WordID, verb: Bool) -> CueCommitment {
    entry(lemma, verb: verb)?.commitment ?? .neutral
  }

  /// Phrases that begin with `lemma`, longest first.
  public func phrases(startingWith lemma: WordID) -> ArraySlice<CuePhrase> {
    phrases[phrasePlaces(startingWith: lemma)]
  }

  /// Places in `phrases` of those that begin with `lemma`, longest first.
  public func phrasePlaces(startingWith lemma: WordID) -> Range<Int> {
    let id = Int(lemma.rawValue)
    guard id < firstPhrases.count, firstPhrases[id] > 0 else { return 0..<0 }
    let first = Int(firstPhrases[id]) - 1
    return first..<Int(phraseEnds[first])
  }

  /// The second word of the phrase at a place.
  public func secondWord(ofPhrase place: Int) -> WordID { secondWords[place] }

  /// Kinds of every lemma id, as the cascade's cue stage takes them: noun 1, adjective 2, other 4,
  /// auxiliary as main verb 8.
  public func bits(in vocabulary: Vocabulary) -> [UInt8] {
    bits + [UInt8](repeating: 0, count: max(0, vocabulary.count + 1 - bits.count))
  }

  private mutating func add(_ lemma: WordID, _ entry: CueEntry) {
    let id = Int(lemma.rawValue)
    guard id > 0, entries.count < Int(Int16.max) else { return }
    if id >= verbs.count {
      let more = max(id + 1 - verbs.count, verbs.capacity - verbs.count, 1024)
      verbs += [Int16](repeating: -1, count: more)
      others += [Int16](repeating: -1, count: more)
      bits += [UInt8](repeating: 0, count: more)
    }
    let row = Int16(entries.count)
    entries.append(entry)
    if entry.part == .verb || entry.part == .auxiliary {
      verbs[id] = row
      if entry.part == .auxiliary { bits[id] |= 8 }
      return
    }
    // A noun that is an adjective too keeps what was said of the noun.
    if others[id] < 0 { others[id] = row }
    switch entry.part {
    case .noun: bits[id] |= 1
    case .adjective: bits[id] |= 2
    default: bits[id] |= 4
    }
  }

  private mutating func index(_ found: [CuePhrase]) {
    let order = found.indices.sorted {
      let a = found[$0].lemmas
      let b = found[$1].lemmas
      if a[0] != b[0] { return a[0].rawValue < b[0].rawValue }
      return a.count != b.count ? a.count > b.count : $0 < $1
    }
    phrases = order.map { found[$0] }
    // They come by their first word, so that the last has the largest.
    if let last = phrases.last {
      firstPhrases = Array(repeating: 0, count: Int(last.lemmas[0].rawValue) + 1)
    }
    var start = 0
    for i in 0...phrases.count where i > 0 {
      if i == phrases.count || phrases[i].lemmas[0] != phrases[start].lemmas[0] {
        let id = Int(phrases[start].lemmas[0].rawValue)
        firstPhrases[id] = Int32(truncatingIfNeeded: start + 1)
        for _ in start..<i { phraseEnds.append(Int32(truncatingIfNeeded: i)) }
        start = i
      }
    }
    secondWords = phrases.map { $0.lemmas.count > 1 ? $0.lemmas[1] : .unknown }
    entries += phrases.map(\.entry)
  }
}

/// Frames by the text of their column, so that each is read once.
private struct FramesTable {
  private var columns = EntryTable()
  private var read: [CueFrames] = []

  mutating func frames(
    _ column: UnsafeBufferPointer<UInt8>
  ) -> Result<CueFrames, CueLexicon.BadLine> {
    if let known = columns.find(column) { return .success(read[Int(known)]) }
    var all: CueFrames = []
    if !isText(column, "-") {
      for part in column.split(separator: 32) {
        let name = String(decoding: part, as: UTF8.self)
        guard let frame = CueFrames(name: name) else {
          return .failure(CueLexicon.BadLine("unknown frame '\(name)'"))
        }
        all.insert(frame)
      }
    }
    if let number = UInt16(exactly: read.count) {
      columns.insert(column, number)
      read.append(all)
    }
    return .success(all)
  }
}

extension CueLexicon {
  /// What is wrong with one line.
  fileprivate struct BadLine: Error {
    let problem: String
    init(_ problem: String) { self.problem = problem }
  }

  private static let parts = CaseNames<CuePart>(\.rawValue)
  private static let types = CaseNames<AttributionType>(\.rawValue)
  private static let commitments = CaseNames<CueCommitment>(\.rawValue)

  private static func entry(
    _ row: borrowing LexiconRows, _ known: inout FramesTable
  ) throws(BadLine) -> CueEntry {
    guard row.count == 6 else {
      throw BadLine(
        "\(row.count) columns; expected lemma, part, forms, frames, type and commitment")
    }
    guard let part = parts[row.column(1)] else {
      throw unknown("part", row.string(1), parts.names)
    }
    if part == .verb {
      let forms = row.column(2).reduce(into: 1) { n, byte in if byte == 32 { n += 1 } }
      if forms < 3 {
        throw BadLine("verb '\(row.string(0))' has \(forms) forms; expected at least three")
      }
    }
    let frames: CueFrames
    switch known.frames(row.column(3)) {
    case .success(let all): frames = all
    case .failure(let error): throw error
    }
    guard let type = types[row.column(4)] else {
      throw unknown("type", row.string(4), types.names)
    }
    guard let commitment = commitments[row.column(5)] else {
      throw unknown("commitment", row.string(5), commitments.names)
    }
    return CueEntry(part: part, frames: frames, type: type, commitment: commitment)
  }

  private static func unknown(_ what: String, _ value: String, _ known: [String]) -> BadLine {
    BadLine("unknown \(what) '\(value)'; expected one of \(known.joined(separator: ", "))")
  }
}
