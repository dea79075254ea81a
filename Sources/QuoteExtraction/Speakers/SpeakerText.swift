import Lexicons
import Syntax
import TextModel

/// A tagged text with what the name lexicons know of its words: what all steps of speaker resolution
/// read. Valid only inside `SpeakerText.with`.
struct SpeakerText {
  let text: SegmentedText
  let lexicon: NameLexicon
  let vocabulary: Vocabulary
  let count: Int
  let tags: UnsafeBufferPointer<Tag>
  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  private let ids: UnsafeBufferPointer<WordID>
  private let sentenceOfToken: UnsafeBufferPointer<Int32>
  private let paragraphOfToken: UnsafeBufferPointer<Int32>
  private let nameWords: UnsafeBufferPointer<NameWord>
  /// For each token: `unread`, -1 for nothing known, else an index into the lexicon's words.
  private let known: UnsafeMutablePointer<Int32>
  private let keys: UnsafeMutablePointer<NameKey>
  private let classOfWord: UnsafeMutablePointer<Int32>
  private let keyOfWord: UnsafeMutablePointer<NameKey>
  private let wordCount: Int
  let workspace: SpeakerWorkspace

  static let unread: Int32 = -2

  /// Calls `body` with the text, its arrays held in place.
  static func with<R>(
    _ tagged: TaggedText, lexicon: NameLexicon, vocabulary: Vocabulary,
    workspace: SpeakerWorkspace, _ body: (SpeakerText) -> R
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
    workspace.prepare(tokens: tokens.count, words: vocabulary.count + 1)
    return tags.withUnsafeBufferPointer { tags in
      tokens.withUnsafeBufferPointer { tokens in
        tagged.text.bytes.withUnsafeBufferPointer { bytes in
          words.withUnsafeBufferPointer { words in
            tagged.text.sentenceOfToken.withUnsafeBufferPointer { sentences in
              tagged.text.paragraphOfToken.withUnsafeBufferPointer { paragraphs in
                lexicon.allWords.withUnsafeBufferPointer { nameWords in
                  body(
                    SpeakerText(
                      text: tagged.text, lexicon: lexicon, vocabulary: vocabulary,
                      count: tokens.count, tags: tags, tokens: tokens, bytes: bytes, ids: words,
                      sentenceOfToken: sentences, paragraphOfToken: paragraphs,
                      nameWords: nameWords, known: workspace.known, keys: workspace.keys,
                      classOfWord: workspace.classOfWord, keyOfWord: workspace.keyOfWord,
                      wordCount: workspace.wordCount, workspace: workspace))
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: What the lexicons know

  /// What the lexicons know about token `i`. Only capitalized words, nouns, adjectives, pronouns,
  /// prepositions, determiners and wh-words are looked up.
  @inline(__always) func word(_ i: Int) -> NameWord? {
    guard i >= 0 && i < count else { return nil }
    var at = known[i]
    if at == Self.unread {
      at = lookUp(i)
      known[i] = at
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
    guard id > 0 && id < wordCount else {
      return index(of: tokenKey(i)) ?? roleAfterHyphen(i)
    }
    var kind = classOfWord[id]
    if kind == 0 {
      if let index = index(of: key(ofWord: id)) {
        kind = index + 3
      } else {
        kind = vocabulary.string(ids[i]).utf8.contains(0x2D) ? 2 : 1
      }
      classOfWord[id] = kind
    }
    return kind >= 3 ? kind - 3 : kind == 2 ? roleAfterHyphen(i) : -1
  }

  private func index(of key: NameKey) -> Int32? {
    lexicon.index(of: key).map { Int32(truncatingIfNeeded: $0) }
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
    guard let index = lexicon.index(of: NameKey(rest)) else { return -1 }
    let entry = nameWords[index]
    let isRole = entry.givenName == .neuter && (entry.roleClass != nil || entry.isTitle)
    return isRole ? Int32(truncatingIfNeeded: index) : -1
  }

  private func key(ofWord id: Int) -> NameKey {
    var key = keyOfWord[id]
    if key == .none {
      key = NameKey(vocabulary.string(WordID(UInt32(truncatingIfNeeded: id))))
      keyOfWord[id] = key
    }
    return key
  }

  /// The key of token `i`.
  @inline(__always) func tokenKey(_ i: Int) -> NameKey {
    let key = keys[i]
    return key != .none ? key : readKey(i)
  }

  @inline(never) private func readKey(_ i: Int) -> NameKey {
    let id = Int(ids[i].rawValue)
    let key =
      id > 0 && id < wordCount
      ? self.key(ofWord: id)
      : NameKey(UnsafeBufferPointer(rebasing: bytes[Int(tokens[i].start)..<Int(tokens[i].end)]))
    keys[i] = key
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
        && word(end - 1)?.titleClass == .suffix
      {
        continue
      }
      if i > first && tokens[i - 1].end < token.start { out.append(32) }
      out += bytes[Int(token.start)..<Int(token.end)]
    }
    return String(decoding: out, as: UTF8.self)
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
    if word.roleClass != nil && !word.isPluralRole { return true }
    return word.isTitle && word.titleClass != .honorific && isCapital(i)
  }
}
