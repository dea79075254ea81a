import Lexicons
import Syntax
import TextModel

/// A tagged text with what the name lexicons know of its words: what all steps of speaker resolution
/// read. Valid only inside `SpeakerText.with`.
struct SpeakerText {
  private let names: Unmanaged<SpeakerNames>
  let count: Int
  let tags: UnsafeBufferPointer<Tag>
  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  let sentences: UnsafeBufferPointer<TokenRange>
  let paragraphs: UnsafeBufferPointer<TokenRange>
  private let ids: UnsafeBufferPointer<WordID>
  private let sentenceOfToken: UnsafeBufferPointer<Int32>
  private let paragraphOfToken: UnsafeBufferPointer<Int32>
  private let nameWords: UnsafeMutablePointer<NameWord>
  private let bodies: UnsafeMutablePointer<BodyClass>
  private let knownPersons: UnsafeMutablePointer<(isPerson: Bool, gender: Gender)>
  private let wordIndex: NameTableView
  private let canonical: NameTableView
  private let aliases: NameTableView
  private let memory: SpeakerWorkspace.Memory

  static let unread: Int32 = -2

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
                      body(
                        SpeakerText(
                          names: Unmanaged.passUnretained(names), count: tokens.count, tags: tags,
                          tokens: tokens, bytes: bytes, sentences: sentences,
                          paragraphs: paragraphs, ids: words, sentenceOfToken: sentenceOfToken,
                          paragraphOfToken: paragraphOfToken, nameWords: names.words,
                          bodies: names.bodies, knownPersons: names.known,
                          wordIndex: names.wordIndex, canonical: names.canonical,
                          aliases: names.aliases, memory: workspace.memory))
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
  var lexicon: NameLexicon { names._withUnsafeGuaranteedRef { $0.lexicon } }

  private var vocabulary: Vocabulary { names._withUnsafeGuaranteedRef { $0.vocabulary } }

  /// Tables of the document.
  var tables: SpeakerWorkspace.Tables { memory.tables }
  var contentOf: UnsafeMutablePointer<Int32> { memory.contentOf }
  var quoted: UnsafeMutablePointer<Bool> { memory.quoted }

  // MARK: The knowledge base

  /// The entry of the knowledge base with this name or alias.
  @inline(__always) func knownEntry(_ key: NameKey) -> Int? {
    var entry = canonical.value(key)
    if entry < 0 { entry = aliases.value(key) }
    return entry < 0 ? nil : Int(entry)
  }

  /// Whether the key is a canonical name of the knowledge base, not only an alias.
  @inline(__always) func isCanonical(_ key: NameKey) -> Bool { canonical.value(key) >= 0 }

  func isKnownPerson(_ entry: Int) -> Bool { knownPersons[entry].isPerson }

  func genderOfKnown(_ entry: Int) -> Gender { knownPersons[entry].gender }

  // MARK: What the lexicons know

  /// What the lexicons know about token `i`. Only capitalized words, nouns, adjectives, pronouns,
  /// prepositions, determiners and wh-words are looked up.
  @inline(__always) func word(_ i: Int) -> NameWord? {
    guard i >= 0 && i < count else { return nil }
    var at = memory.known[i]
    if at == Self.unread {
      at = lookUp(i)
      memory.known[i] = at
    }
    return at >= 0 ? nameWords[Int(at)] : nil
  }

  @inline(never) private func lookUp(_ i: Int) -> Int32 {
    let token = tokens[i]
    guard token.kind == .word else { return -1 }
    if !token.flags.contains(.capitalized) {
      switch tags[i] {
      case .nn, .nns, .np, .prp, .prps, .wh, .jj, .in, .dt, .thc: break
      default: return -1
      }
    }
    let id = Int(ids[i].rawValue)
    guard id > 0 && id < memory.wordCount else {
      return index(of: tokenKey(i)) ?? roleAfterHyphen(i)
    }
    var kind = memory.classOfWord[id]
    if kind == 0 {
      if let index = index(of: key(ofWord: id)) {
        kind = index + 3
      } else {
        kind = vocabulary.string(ids[i]).utf8.contains(0x2D) ? 2 : 1
      }
      memory.classOfWord[id] = kind
    }
    return kind >= 3 ? kind - 3 : kind == 2 ? roleAfterHyphen(i) : -1
  }

  /// What the lexicons know about token `i` whatever its tag.
  func anyWord(_ i: Int) -> NameWord? { index(of: tokenKey(i)).map { nameWords[Int($0)] } }

  /// Class of an organisation noun.
  func bodyClass(_ word: NameWord) -> BodyClass { bodies[Int(word.bodyClass)] }
  func bodyClass(_ number: UInt8) -> BodyClass { bodies[Int(number)] }

  private func index(of key: NameKey) -> Int32? {
    let index = wordIndex.value(key)
    return index < 0 ? nil : index
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
    guard let index = index(of: NameKey(rest)) else { return -1 }
    let entry = nameWords[Int(index)]
    let isRole = !entry.isGivenName && (entry.isRole || entry.isTitle)
    return isRole ? index : -1
  }

  private func key(ofWord id: Int) -> NameKey {
    var key = memory.keyOfWord[id]
    if key == .none {
      key = NameKey(vocabulary.string(WordID(UInt32(truncatingIfNeeded: id))))
      memory.keyOfWord[id] = key
    }
    return key
  }

  /// The key of token `i`.
  @inline(__always) func tokenKey(_ i: Int) -> NameKey {
    let key = memory.keys[i]
    return key != .none ? key : readKey(i)
  }

  @inline(never) private func readKey(_ i: Int) -> NameKey {
    let id = Int(ids[i].rawValue)
    let key =
      id > 0 && id < memory.wordCount
      ? self.key(ofWord: id)
      : NameKey(UnsafeBufferPointer(rebasing: bytes[Int(tokens[i].start)..<Int(tokens[i].end)]))
    memory.keys[i] = key
    return key
  }

  /// The key of the tokens `first ..< end`, white space between them as one space.
  func key(_ first: Int, _ end: Int) -> NameKey {
    guard first < end else { return .none }
    if end - first == 1 { return tokenKey(first) }
    let from = Int(tokens[first].start)
    let to = Int(tokens[end - 1].end)
    return NameKey(UnsafeBufferPointer(rebasing: bytes[from..<to]))
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

  @inline(__always) func sentence(_ i: Int) -> Int { Int(sentenceOfToken[i]) }

  @inline(__always) func paragraph(_ i: Int) -> Int { Int(paragraphOfToken[i]) }

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
