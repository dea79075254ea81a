import CText
import Lexicons
import Syntax
import TextModel

/// A tagged text with what the name lexicons know of its words: what all steps of speaker resolution
/// read. Valid only inside `SpeakerText.with`.
struct SpeakerText {
  /// Where everything lies; one word, so that passing a text copies nothing.
  private struct Storage {
    let names: Unmanaged<SpeakerNames>
    let count: Int
    let tags: UnsafeBufferPointer<Tag>
    let tokens: UnsafeBufferPointer<Token>
    let bytes: UnsafeBufferPointer<UInt8>
    let sentences: UnsafeBufferPointer<TokenRange>
    let paragraphs: UnsafeBufferPointer<TokenRange>
    let ids: UnsafeBufferPointer<WordID>
    let sentenceOfToken: UnsafeBufferPointer<Int32>
    let paragraphOfToken: UnsafeBufferPointer<Int32>
    let nameWords: UnsafeMutablePointer<NameWord>
    let bodies: UnsafeMutablePointer<BodyClass>
    let anyPerson: Int32
    let knownPersons: UnsafeMutablePointer<(isPerson: Bool, gender: Gender)>
    let wordIndex: NameTableView
    let canonical: NameTableView
    let aliases: NameTableView
    let memory: SpeakerWorkspace.Memory
    let lists: TokenLists
  }

  /// Tokens that single steps look for, in order, so that none of them goes over the whole text.
  struct TokenLists {
    let capitals: UnsafeBufferPointer<Int32>
    /// Personal and possessive pronouns.
    let pronouns: UnsafeBufferPointer<Int32>
    /// Quotation marks.
    let marks: UnsafeBufferPointer<Int32>

    init(
      _ tokens: UnsafeBufferPointer<Token>, _ tags: UnsafeBufferPointer<Tag>,
      _ words: UnsafeBufferPointer<WordID>, _ memory: SpeakerWorkspace.Memory
    ) {
      var count = (capitals: 0, pronouns: 0, marks: 0)
      for i in 0..<tokens.count {
        // Written always and counted where it fits: no branch that cannot be foretold.
        let token = Int32(truncatingIfNeeded: i)
        memory.capitals[count.capitals] = token
        let isWord = tokens[i].kind == .word
        let isCapital = tokens[i].flags.rawValue & TokenFlags.capitalized.rawValue != 0
        count.capitals &+= (isWord ? 1 : 0) & (isCapital ? 1 : 0)
        memory.pronouns[count.pronouns] = token
        let tag = tags[i].rawValue
        let isPronoun = tag == Tag.prp.rawValue || tag == Tag.prps.rawValue
        count.pronouns &+= isPronoun ? 1 : 0
        memory.marks[count.marks] = token
        count.marks &+= tag == Tag.qt.rawValue ? 1 : 0
      }
      // What is known of these is asked for first.
      for k in 0..<count.capitals {
        let id = Int(words[Int(memory.capitals[k])].rawValue)
        if id < memory.words.count { ctext_prefetch(memory.words.base + id) }
      }
      capitals = UnsafeBufferPointer(start: memory.capitals, count: count.capitals)
      pronouns = UnsafeBufferPointer(start: memory.pronouns, count: count.pronouns)
      marks = UnsafeBufferPointer(start: memory.marks, count: count.marks)
    }
  }
  private let storage: UnsafePointer<Storage>

  var count: Int { storage.pointee.count }
  var tags: UnsafeBufferPointer<Tag> { storage.pointee.tags }
  var tokens: UnsafeBufferPointer<Token> { storage.pointee.tokens }
  var bytes: UnsafeBufferPointer<UInt8> { storage.pointee.bytes }
  var sentences: UnsafeBufferPointer<TokenRange> { storage.pointee.sentences }
  var paragraphs: UnsafeBufferPointer<TokenRange> { storage.pointee.paragraphs }
  /// Calls `body` with the text, its arrays held in place.
  static func with<R>(
    _ tagged: TaggedText, _ names: SpeakerNames, _ workspace: SpeakerWorkspace,
    _ body: (SpeakerText) -> R
  ) -> R {
    let tokens = tagged.text.tokens
    // A text without tags is read as nouns and names.
    let tags =
      tagged.tags.count == tokens.count
      ? tagged.tags
      : tokens.map { $0.flags.contains(.capitalized) ? Tag.np : Tag.nn }
    let words =
      tagged.words.count == tokens.count
      ? tagged.words : [WordID](repeating: .unknown, count: tokens.count)
    workspace.prepare(tokens: tokens.count, words: names.vocabulary.count + 1)
    let text = tagged.text
    return withExtendedLifetime(names) {
      tags.withUnsafeBufferPointer { tags in
        tokens.withUnsafeBufferPointer { tokens in
          text.bytes.withUnsafeBufferPointer { bytes in
            words.withUnsafeBufferPointer { words in
              text.sentences.withUnsafeBufferPointer { sentences in
                text.paragraphs.withUnsafeBufferPointer { paragraphs in
                  text.sentenceOfToken.withUnsafeBufferPointer { sentenceOfToken in
                    text.paragraphOfToken.withUnsafeBufferPointer { paragraphOfToken in
                      var storage = Storage(
                        names: Unmanaged.passUnretained(names), count: tokens.count, tags: tags,
                        tokens: tokens, bytes: bytes, sentences: sentences,
                        paragraphs: paragraphs, ids: words, sentenceOfToken: sentenceOfToken,
                        paragraphOfToken: paragraphOfToken, nameWords: names.words,
                        bodies: names.bodies, anyPerson: names.anyPerson, knownPersons: names.known,
                        wordIndex: names.wordIndex, canonical: names.canonical,
                        aliases: names.aliases, memory: workspace.memory,
                        lists: TokenLists(tokens, tags, words, workspace.memory))
                      return withUnsafePointer(to: &storage) { body(SpeakerText(storage: $0)) }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// The lexicons as values; for what is not asked for every name.
  var lexicon: NameLexicon { storage.pointee.names._withUnsafeGuaranteedRef { $0.lexicon } }

  /// Tables of the document.
  var tables: SpeakerWorkspace.Tables { storage.pointee.memory.tables }
  var contentOf: UnsafeMutablePointer<Int32> { storage.pointee.memory.contentOf }
  var quoted: UnsafeMutablePointer<Bool> { storage.pointee.memory.quoted }
  var lists: TokenLists { storage.pointee.lists }

  // MARK: The knowledge base

  /// The entry of the knowledge base with this name or alias.
  @inline(__always) func knownEntry(_ key: NameKey) -> Int? {
    var entry = storage.pointee.canonical.value(key)
    if entry < 0 { entry = storage.pointee.aliases.value(key) }
    return entry < 0 ? nil : Int(entry)
  }

  /// Whether the key is a canonical name of the knowledge base, not only an alias.
  @inline(__always) func isCanonical(_ key: NameKey) -> Bool {
    storage.pointee.canonical.value(key) >= 0
  }

  func isKnownPerson(_ entry: Int) -> Bool { storage.pointee.knownPersons[entry].isPerson }

  func genderOfKnown(_ entry: Int) -> Gender { storage.pointee.knownPersons[entry].gender }

  // MARK: What the lexicons know

  /// What the lexicons know about token `i`. Only capitalized words, nouns, adjectives, pronouns,
  /// prepositions, determiners and wh-words are looked up.
  @inline(__always) func word(_ i: Int) -> NameWord? {
    guard i >= 0 && i < count, tokens[i].kind == .word else { return nil }
    if !tokens[i].flags.contains(.capitalized) {
      guard Self.askedTags & Self.bit(tags[i]) != 0 else { return nil }
    }
    let at = facts(i).word
    if at >= storage.pointee.anyPerson, isCapital(i), !opensName(i) { return nil }
    return at >= 0 ? storage.pointee.nameWords[Int(at)] : nil
  }

  /// Whether a name of two words follows the first word of a sentence: *Beekeeper Ann Orme*. Elsewhere
  /// a capital makes a family name of *Carpenter*.
  private func opensName(_ i: Int) -> Bool {
    guard startsSentence(i), i + 1 < count, isCapital(i + 1), !startsSentence(i + 1) else {
      return false
    }
    return i + 2 < count && isCapital(i + 2) && !startsSentence(i + 2)
      || word(i + 1)?.isGivenName ?? false
  }

  /// Bits of the tags whose lower-case words are looked up.
  @inline(__always) private static var askedTags: UInt64 {
    bit(.nn) | bit(.nns) | bit(.np) | bit(.prp) | bit(.prps) | bit(.wh) | bit(.jj) | bit(.in)
      | bit(.dt) | bit(.thc)
  }

  @inline(__always) private static func bit(_ tag: Tag) -> UInt64 { 1 << UInt64(tag.rawValue) }

  @inline(__always) private func facts(_ i: Int) -> WordFacts {
    let facts = storage.pointee.memory.facts[i]
    return facts.key != .none ? facts : readFacts(i)
  }

  @inline(never) private func readFacts(_ i: Int) -> WordFacts {
    let id = Int(storage.pointee.ids[i].rawValue)
    var facts: WordFacts
    if id > 0 && id < storage.pointee.memory.words.count {
      facts = storage.pointee.memory.words[id]
      if facts.key == .none {
        let word = storage.pointee.names._withUnsafeGuaranteedRef {
          $0.vocabulary.string(storage.pointee.ids[i])
        }
        facts = look(NameKey(word))
        if facts.word < 0 && word.utf8.contains(0x2D) { facts.word = -2 }
        if facts.word == -1 {
          facts.word = storage.pointee.names._withUnsafeGuaranteedRef {
            $0.person(storage.pointee.ids[i])
          }
        }
        storage.pointee.memory.words[id] = facts
      }
    } else {
      facts = look(
        NameKey(UnsafeBufferPointer(rebasing: bytes[Int(tokens[i].start)..<Int(tokens[i].end)])))
      if facts.word < 0 { facts.word = -2 }
    }
    if facts.word == -2 { facts.word = roleAfterHyphen(i) }
    storage.pointee.memory.facts[i] = facts
    return facts
  }

  private func look(_ key: NameKey) -> WordFacts {
    var entry = storage.pointee.canonical.value(key)
    if entry < 0 { entry = storage.pointee.aliases.value(key) }
    return WordFacts(key: key, word: storage.pointee.wordIndex.value(key), entry: entry)
  }

  /// The role in "then-candidate", "Ex-President", "prize-winner".
  private func roleAfterHyphen(_ i: Int) -> Int32 {
    let word = UnsafeBufferPointer(rebasing: bytes[Int(tokens[i].start)..<Int(tokens[i].end)])
    guard let hyphen = word.lastIndex(of: 0x2D), hyphen >= 2, hyphen + 2 < word.count else {
      return -1
    }
    let isCapital = word[hyphen + 1] >= 0x41 && word[hyphen + 1] <= 0x5A
    if isCapital && hyphen > 4 { return -1 }
    let rest = UnsafeBufferPointer(rebasing: word[(hyphen + 1)...])
    let index = storage.pointee.wordIndex.value(NameKey(rest))
    guard index >= 0 else { return -1 }
    let entry = storage.pointee.nameWords[Int(index)]
    let isRole = !entry.isGivenName && (entry.isRole || entry.isTitle)
    return isRole ? index : -1
  }

  /// What the lexicons know about token `i` whatever its tag.
  func anyWord(_ i: Int) -> NameWord? {
    let at = facts(i).word
    return at >= 0 ? storage.pointee.nameWords[Int(at)] : nil
  }

  /// Class of an organisation noun.
  func bodyClass(_ word: NameWord) -> BodyClass { storage.pointee.bodies[Int(word.bodyClass)] }
  func bodyClass(_ number: UInt8) -> BodyClass { storage.pointee.bodies[Int(number)] }

  /// The key of token `i`.
  @inline(__always) func tokenKey(_ i: Int) -> NameKey { facts(i).key }

  /// The entry of the knowledge base that the tokens `first ..< end` name.
  func knownEntry(_ first: Int, _ end: Int) -> Int? {
    if end - first == 1 {
      let entry = facts(first).entry
      return entry < 0 ? nil : Int(entry)
    }
    return knownEntry(key(first, end))
  }

  /// The key of the tokens `first ..< end`, white space between them as one space.
  func key(_ first: Int, _ end: Int) -> NameKey {
    guard first < end else { return .none }
    if end - first == 1 { return tokenKey(first) }
    let slot = storage.pointee.memory.spans + (first & (SpanKey.slots - 1))
    if Int(slot.pointee.first) == first && Int(slot.pointee.end) == end { return slot.pointee.key }
    let from = Int(tokens[first].start)
    let to = Int(tokens[end - 1].end)
    let key = NameKey(UnsafeBufferPointer(rebasing: bytes[from..<to]))
    slot.pointee = SpanKey(
      first: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: end), key: key)
    return key
  }

  // MARK: Tokens

  @inline(__always) func isCapital(_ i: Int) -> Bool {
    tokens[i].kind == .word && tokens[i].flags.contains(.capitalized)
  }

  func isAllCapitals(_ i: Int) -> Bool { tokens[i].flags.contains(.allCapitals) }

  /// Whether a token is written with full stops: U.S.
  func hasFullStop(_ i: Int) -> Bool {
    bytes[Int(tokens[i].start)..<Int(tokens[i].end)].contains(0x2E)
  }

  @inline(__always) func startsSentence(_ i: Int) -> Bool {
    tokens[i].flags.contains(.startsSentence)
  }

  @inline(__always) func sentence(_ i: Int) -> Int { Int(storage.pointee.sentenceOfToken[i]) }

  @inline(__always) func paragraph(_ i: Int) -> Int { Int(storage.pointee.paragraphOfToken[i]) }

  /// Number of bytes of token `i`.
  @inline(__always) func length(_ i: Int) -> Int { Int(tokens[i].end) - Int(tokens[i].start) }

  func firstByte(_ i: Int) -> UInt8 { bytes[Int(tokens[i].start)] }

  /// Whether token `i` is this mark or ASCII word, compared byte by byte.
  @inline(__always) func isToken(_ i: Int, _ literal: StaticString) -> Bool {
    guard i >= 0 && i < count, length(i) == literal.utf8CodeUnitCount else { return false }
    let start = Int(tokens[i].start)
    return literal.withUTF8Buffer { wanted in
      for k in 0..<wanted.count where bytes[start + k] != wanted[k] { return false }
      return true
    }
  }

  /// Whether token `i` is this lower-case ASCII word in any case.
  @inline(__always) func isWord(_ i: Int, _ literal: StaticString) -> Bool {
    guard i >= 0 && i < count, length(i) == literal.utf8CodeUnitCount else { return false }
    let start = Int(tokens[i].start)
    return literal.withUTF8Buffer { wanted in
      for k in 0..<wanted.count {
        let byte = bytes[start + k]
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if lower != wanted[k] { return false }
      }
      return true
    }
  }

  func isEastAsianGivenName(_ i: Int) -> Bool {
    lexicon.isEastAsianGivenName(
      UnsafeBufferPointer(rebasing: bytes[Int(tokens[i].start)..<Int(tokens[i].end)]))
  }

  /// The tokens `first ..< end` as text, white space between them as one space.
  func string(_ first: Int, _ end: Int) -> String {
    if isPlain(first, end) { return string(span(first, end)) }
    var out: [UInt8] = []
    for i in first..<max(first, end) {
      let token = tokens[i]
      // A comma before Jr. is no part of a name.
      if end - first <= 8 && i > first && i == end - 2 && tags[i] == .comma
        && (word(end - 1)?.isSuffix ?? false)
      {
        continue
      }
      if i > first && tokens[i - 1].end < token.start { out.append(32) }
      out += bytes[Int(token.start)..<Int(token.end)]
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether the tokens stand in the text as `string` gives them.
  private func isPlain(_ first: Int, _ end: Int) -> Bool {
    guard first < end else { return false }
    for i in first + 1..<max(end, first + 1) {
      // The comma before Jr. is looked at more closely.
      if i == end - 2 && tags[i] == .comma { return false }
      let gap = tokens[i].start - tokens[i - 1].end
      if gap > 1 || gap == 1 && bytes[Int(tokens[i].start) - 1] != 0x20 { return false }
    }
    return true
  }

  /// The text of a span.
  func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  func span(_ first: Int, _ end: Int) -> TextSpan {
    guard first < end else { return TextSpan(0, 0) }
    return TextSpan(Int(tokens[first].start), Int(tokens[end - 1].end))
  }

  /// Whether token `i` is a noun, a name, an adjective or a number: inside a base noun phrase.
  @inline(__always) func isNominal(_ i: Int) -> Bool {
    switch tags[i] {
    case .nn, .nns, .np, .jj, .cd, .pos, .vbn, .vbg: true
    default: false
    }
  }

  @inline(__always) func isNoun(_ i: Int) -> Bool {
    switch tags[i] {
    case .nn, .nns, .np: true
    default: false
    }
  }

  /// Whether token `i` is a verb form that can be a clause's finite verb.
  @inline(__always) func isFinite(_ i: Int) -> Bool {
    switch tags[i] {
    case .vbd, .vbz, .vbp, .md, .be, .hv, .do: true
    default: false
    }
  }

  /// A noun for one person in the lexicon: spokesman, senator, wife.
  func isSingularRole(_ i: Int) -> Bool {
    guard let word = word(i) else { return false }
    if word.isRole && !word.isPluralRole { return true }
    return word.isTitle && !word.isHonorific && isCapital(i)
  }
}
