import Lexicons
import Syntax
import TextModel

// What is asked of one name alone, without the table of entities.
extension SpeakerText {
  /// Whether the sentence around a name capitalizes its verbs and nouns too.
  func isTitleCase(_ m: NameMention) -> Bool {
    let sentence = sentences[sentence(m.first)]
    var small = 0
    var words = 0
    for i in sentence.range.prefix(40) where tokens[i].kind == .word {
      words += 1
      if !isCapital(i) && length(i) > 4 {
        small += 1
        // Most sentences tell it by their first words.
        if small > 1 { return false }
      }
    }
    return words >= 3 && small * 6 <= words
  }

  /// A title that stays with a single name: Lord Roe, Pope Linus. *Sir* takes the given name.
  func isNobleTitle(_ i: Int) -> Bool {
    (word(i)?.isNoble ?? false) && !isWord(i, "sir") && !isWord(i, "dame")
  }

  /// First token of the words that a short name is looked up by: *Roe* of "Lord Roe".
  func shortFirst(_ mention: NameMention) -> Int {
    mention.hasTitle && isNobleTitle(mention.first)
      && (mention.count == 2
        || mention.count == 3 && (anyWord(mention.first + 1)?.isParticle ?? false))
      ? mention.first + 1 : mention.first
  }

  func isFull(_ mention: NameMention) -> Bool {
    if shortFirst(mention) > mention.first { return false }
    if nameEnd(mention) - mention.first > 1 { return true }
    // A single word is full where the knowledge base has it as a canonical name.
    let key = self.key(mention.first, nameEnd(mention))
    return !mention.hasTitle && mention.kind == .organization
      && isCanonical(key)
  }

  /// End of the name without Jr., III.
  func nameEnd(_ mention: NameMention) -> Int {
    var end = mention.end
    while end - 1 > mention.first {
      let isSuffix = (word(end - 1)?.isSuffix ?? false) || tags[end - 1] == .comma
      guard isSuffix else { break }
      end -= 1
    }
    return end
  }

  /// Whether one of the words has this key.
  func contains(_ words: Range<Int>, _ key: NameKey) -> Bool {
    words.contains { tokenKey($0) == key }
  }

  /// Name of a body of the knowledge base: the text's own where it has the same words in another order
  /// (*Finance Ministry*), else the knowledge base's.
  func bodyName(_ known: Int, _ first: Int, _ end: Int) -> String {
    let entry = lexicon.speakers.entries[known]
    let words = NameKey.words(entry.name)
    let own = (first..<end).map { tokenKey($0) }
    guard own.count > 1, own.count < words.count, own != words,
      own.allSatisfy({ words.contains($0) }),
      own.last == words.first
    else { return entry.name }
    return string(first, end)
  }

  /// Whether a title or role before a name agrees with a role in the knowledge base.
  func roleAgrees(_ mention: NameMention, _ entry: Int) -> Bool {
    let words = lexicon.speakers.entries[entry].roleWords
    if mention.roles.titleRole >= 0, mention.roles.titleRole < lexicon.titleRoleWords.count {
      for key in lexicon.titleRoleWords[mention.roles.titleRole] where words.contains(key) {
        return true
      }
    }
    for range in [mention.roles.premodifier, mention.roles.appositive] {
      guard let range else { continue }
      for i in range.range where isSingularRole(i) && words.contains(tokenKey(i)) {
        return true
      }
    }
    return false
  }

  /// Whom the knowledge base means by a short name, where the text agrees or says nothing against.
  func knownSpeaker(for mention: NameMention, _ key: NameKey) -> Int? {
    let saysRole =
      mention.roles.titleRole >= 0 || mention.roles.premodifier != nil
      || mention.roles.appositive != nil
    // With its title it may be an alias as a whole: Secretary Clinton.
    if mention.hasTitle,
      let entry = knownEntry(mention.outerFirst, mention.end)
    {
      return entry
    }
    if let entry = knownEntry(key) {
      if isKnownPerson(entry) {
        if mention.gender.intersection(genderOfKnown(entry)) == .neuter { return nil }
        if mention.kind == .organization { return nil }
        return !saysRole || roleAgrees(mention, entry) ? entry : nil
      }
      return mention.hasTitle ? nil : entry
    }
    guard saysRole else { return nil }
    let agreeing = lexicon.speakers.persons(withSurname: key).filter {
      mention.gender.intersection(genderOfKnown($0)) != .neuter && roleAgrees(mention, $0)
    }
    return agreeing.count == 1 ? agreeing[0] : nil
  }

  /// Ki-moon, Jae-in: a hyphen followed by a small letter.
  func hasLowerCaseHyphen(_ i: Int) -> Bool {
    let token = tokens[i]
    var k = Int(token.start) + 1
    while k + 1 < Int(token.end) {
      if bytes[k] == 0x2D {
        let next = bytes[k + 1]
        return next >= 0x61 && next <= 0x7A
      }
      k += 1
    }
    return false
  }

  /// "33-year-old".
  func endsInOld(_ i: Int) -> Bool {
    let end = Int(tokens[i].end)
    return length(i) > 4 && bytes[end - 4] == 0x2D && bytes[end - 3] == 0x6F
      && bytes[end - 2] == 0x6C && bytes[end - 1] == 0x64
  }

  /// The number of two digits that a token begins with: 17, *17-year-old*.
  func number(_ i: Int) -> Int? {
    let start = Int(tokens[i].start)
    let digits = bytes[start..<Int(tokens[i].end)].prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.count == 2 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// "London-based".
  func endsInBased(_ i: Int) -> Bool {
    let end = Int(tokens[i].end)
    return length(i) > 6 && bytes[end - 6] == 0x2D && bytes[end - 5] == 0x62
      && bytes[end - 4] == 0x61 && bytes[end - 3] == 0x73 && bytes[end - 2] == 0x65
      && bytes[end - 1] == 0x64
  }

  /// Whether token `i` is a dash between words.
  func isDash(_ i: Int) -> Bool {
    isToken(i, "-") || isToken(i, "–") || isToken(i, "—") || isToken(i, "--")
  }

  /// A noun for one person in the lexicon: spokesman, senator, wife.
  func isSingularRole(_ i: Int) -> Bool {
    guard let word = word(i) else { return false }
    if word.isRole && !word.isPluralRole { return true }
    return word.isTitle && !word.isHonorific && isCapital(i)
  }

  /// "R-Ohio", "D-N.Y.": party and state behind a comma or in brackets, nobody's name.
  func isPartyTag(_ i: Int) -> Bool {
    let start = Int(tokens[i].start)
    guard length(i) > 3, bytes[start + 1] == 0x2D, i > 1,
      tags[i - 1] == .comma || isToken(i - 1, "("), isCapital(i - 2), tags[i - 2] == .np
    else { return false }
    switch bytes[start] {
    case UInt8(ascii: "R"), UInt8(ascii: "D"), UInt8(ascii: "I"):
      return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[start + 2])
    default: return false
    }
  }
}
