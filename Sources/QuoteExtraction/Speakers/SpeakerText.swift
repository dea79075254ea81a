import Lexicons
import Syntax
import TextModel

/// A tagged text with what the name lexicons know of its words: what all steps of speaker resolution
/// read.
struct SpeakerText {
  let text: SegmentedText
  let tags: [Tag]
  let lexicon: NameLexicon
  /// Index into the lexicon's words for each token, -1 for none. Only capitalized words, nouns,
  /// adjectives, pronouns and wh-words are looked up.
  private let known: [Int32]

  init(_ tagged: TaggedText, lexicon: NameLexicon) {
    text = tagged.text
    self.lexicon = lexicon
    let tokens = tagged.text.tokens
    // A text without tags is read as nouns and names.
    let tags =
      tagged.tags.count == tokens.count
      ? tagged.tags
      : tokens.map { $0.flags.contains(.capitalized) ? Tag.np : Tag.nn }
    self.tags = tags
    known = tagged.text.bytes.withUnsafeBufferPointer { bytes in
      tokens.indices.map { i in
        let token = tokens[i]
        guard token.kind == .word else { return -1 }
        if !token.flags.contains(.capitalized) {
          switch tags[i] {
          case .nn, .nns, .np, .prp, .prps, .wh, .jj, .in, .dt, .thc: break
          default: return -1
          }
        }
        let slice = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])
        let index = lexicon.index(of: NameKey(slice)) ?? Self.roleAfterHyphen(slice, lexicon)
        return index.map { Int32(truncatingIfNeeded: $0) } ?? -1
      }
    }
  }

  /// The role in "then-candidate", "Ex-President", "prize-winner".
  private static func roleAfterHyphen(
    _ word: UnsafeBufferPointer<UInt8>, _ lexicon: NameLexicon
  ) -> Int? {
    guard let hyphen = word.lastIndex(of: 0x2D), hyphen >= 2, hyphen + 2 < word.count else {
      return nil
    }
    let isCapital = word[hyphen + 1] >= 0x41 && word[hyphen + 1] <= 0x5A
    if isCapital && hyphen > 4 { return nil }
    let rest = UnsafeBufferPointer(rebasing: word[(hyphen + 1)...])
    guard let index = lexicon.index(of: NameKey(rest)) else { return nil }
    let entry = lexicon.word(at: index)
    return entry.givenName == .neuter && (entry.roleClass != nil || entry.isTitle) ? index : nil
  }

  var count: Int { tags.count }

  /// What the lexicons know about token `i`.
  func word(_ i: Int) -> NameWord? {
    guard i >= 0 && i < known.count, known[i] >= 0 else { return nil }
    return lexicon.word(at: Int(known[i]))
  }

  func isCapital(_ i: Int) -> Bool {
    text.tokens[i].kind == .word && text.tokens[i].flags.contains(.capitalized)
  }

  /// Whether a token is written with full stops: U.S.
  func hasFullStop(_ i: Int) -> Bool {
    let token = text.tokens[i]
    return text.bytes[Int(token.start)..<Int(token.end)].contains(0x2E)
  }

  func startsSentence(_ i: Int) -> Bool { text.tokens[i].flags.contains(.startsSentence) }

  func sentence(_ i: Int) -> Int { Int(text.sentenceOfToken[i]) }

  func paragraph(_ i: Int) -> Int { Int(text.paragraphOfToken[i]) }

  /// Number of bytes of token `i`.
  func length(_ i: Int) -> Int { Int(text.tokens[i].end) - Int(text.tokens[i].start) }

  func firstByte(_ i: Int) -> UInt8 { text.bytes[Int(text.tokens[i].start)] }

  /// Whether token `i` is this mark or ASCII word, compared byte by byte.
  func isToken(_ i: Int, _ literal: StaticString) -> Bool {
    guard i >= 0 && i < count, length(i) == literal.utf8CodeUnitCount else { return false }
    let start = Int(text.tokens[i].start)
    return literal.withUTF8Buffer { wanted in
      for k in 0..<wanted.count where text.bytes[start + k] != wanted[k] { return false }
      return true
    }
  }

  /// Whether token `i` is this lower-case ASCII word in any case.
  func isWord(_ i: Int, _ literal: StaticString) -> Bool {
    guard i >= 0 && i < count, length(i) == literal.utf8CodeUnitCount else { return false }
    let start = Int(text.tokens[i].start)
    return literal.withUTF8Buffer { wanted in
      for k in 0..<wanted.count {
        let byte = text.bytes[start + k]
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if lower != wanted[k] { return false }
      }
      return true
    }
  }

  /// The key of the tokens `first ..< end`, white space between them as one space.
  func key(_ first: Int, _ end: Int) -> NameKey {
    guard first < end else { return .none }
    let from = Int(text.tokens[first].start)
    let to = Int(text.tokens[end - 1].end)
    return text.bytes.withUnsafeBufferPointer {
      NameKey(UnsafeBufferPointer(rebasing: $0[from..<to]))
    }
  }

  func isEastAsianGivenName(_ i: Int) -> Bool {
    let token = text.tokens[i]
    return text.bytes.withUnsafeBufferPointer {
      lexicon.isEastAsianGivenName(
        UnsafeBufferPointer(rebasing: $0[Int(token.start)..<Int(token.end)]))
    }
  }

  /// The tokens `first ..< end` as text, white space between them as one space.
  func string(_ first: Int, _ end: Int) -> String {
    var out: [UInt8] = []
    for i in first..<max(first, end) {
      let token = text.tokens[i]
      // A comma before Jr. is no part of a name.
      if end - first <= 8 && i > first && i == end - 2 && tags[i] == .comma
        && word(end - 1)?.titleClass == .suffix
      {
        continue
      }
      if i > first && text.tokens[i - 1].end < token.start { out.append(32) }
      out += text.bytes[Int(token.start)..<Int(token.end)]
    }
    return String(decoding: out, as: UTF8.self)
  }

  func span(_ first: Int, _ end: Int) -> TextSpan {
    guard first < end else { return TextSpan(0, 0) }
    return TextSpan(Int(text.tokens[first].start), Int(text.tokens[end - 1].end))
  }

  /// Whether token `i` is a noun, a name, an adjective or a number: inside a base noun phrase.
  func isNominal(_ i: Int) -> Bool {
    switch tags[i] {
    case .nn, .nns, .np, .jj, .cd, .pos, .vbn, .vbg: true
    default: false
    }
  }

  func isNoun(_ i: Int) -> Bool {
    switch tags[i] {
    case .nn, .nns, .np: true
    default: false
    }
  }

  /// Whether token `i` is a verb form that can be a clause's finite verb.
  func isFinite(_ i: Int) -> Bool {
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
