import CText
import Lexicons
import Syntax
import TextModel

extension StanceReading {
  /// Reads what the text and the lexicons say of each token by itself.
  mutating func readTokens(
    _ text: TaggedText, _ words: UnsafePointer<StanceWord>, _ range: Range<Int>,
    _ lexicon: StanceLexicon
  ) {
    base = range.lowerBound
    count = range.count
    stretch()
    nounPhraseStarts.stretch(to: count)
    phraseStarts.stretch(to: count)
    let count = count
    let nouns = nounPhraseStarts.pointer
    let starts = phraseStarts.pointer
    let pass = TokenPass(self)
    // Loops over few arrays each, which all stay in registers.
    let given = words + base
    for k in 0..<count { pass.number(k, given[k]) }
    var nounCount = 0
    var startCount = 0
    var seen = SeenWords()
    for k in 0..<count {
      nouns[nounCount] = Int32(truncatingIfNeeded: k)
      starts[startCount] = Int32(truncatingIfNeeded: k)
      let begins = pass.readWord(k, lexicon, &seen)
      nounCount &+= Int(truncatingIfNeeded: ctext_hidden(begins.noun))
      startCount &+= Int(truncatingIfNeeded: ctext_hidden(begins.phrase))
    }
    seenKinds = seen.kinds
    seenClasses = seen.classes
    isGranted = nil
    hasExcepting = nil
    text.text.tokens.withUnsafeBufferPointer { pass.markCapitals($0[range]) }
    seenTags = text.tags.withUnsafeBufferPointer { pass.take($0[range]) }
    nounPhraseStarts.stretch(
      to: pass.keepNouns(UnsafeMutableBufferPointer(start: nouns, count: nounCount), count, lexicon)
    )
    let begun = UnsafeMutableBufferPointer(start: starts, count: startCount)
    phraseStarts.stretch(to: pass.keepPhrases(begun, count, lexicon, &seenPhrases))
    pass.markDenied(count)
    if seenTags & Tag.md.bit != 0, seenTags & Tag.vbz.bit != 0 { pass.mendModals(count) }
    if seenTags & Tag.qt.bit == 0 {
      isQuoted.fill(false, count: count)
    } else {
      pass.markQuoted(count)
    }
  }

  /// A name that is read as a common noun, for one target.
  struct CommonNoun {
    fileprivate var token: Int
    fileprivate var isCapital: Bool
  }

  /// Takes a capital at the head of a sentence or a quotation for what it is: "Vaping is harmful".
  mutating func makeCommon(_ tokens: Range<Int>) -> CommonNoun? {
    guard let k = tokens.last, tokens.count == 1, tags[k] == .np,
      !isCapital[k] || k == 0 || isMark(k - 1)
    else { return nil }
    let old = CommonNoun(token: k, isCapital: isCapital[k])
    tags[k] = .nn
    isCapital[k] = false
    return old
  }

  /// Makes it a name again.
  mutating func restore(_ common: CommonNoun) {
    tags[common.token] = .np
    isCapital[common.token] = common.isCapital
  }

  private mutating func stretch() {
    tags.stretch(to: count)
    words.stretch(to: count)
    lemmas.stretch(to: count)
    formEntry.stretch(to: count)
    lemmaEntry.stretch(to: count)
    formKinds.stretch(to: count)
    lemmaKinds.stretch(to: count)
    phraseValues.stretch(to: count)
    isCapital.stretch(to: count)
    hasClass.stretch(to: count)
    isNegative.stretch(to: count)
    isDenied.stretch(to: count)
    isQuoted.stretch(to: count)
  }
}

/// What is said of any word of a window, joined.
private struct SeenWords {
  var kinds: UInt64 = 0
  var classes: UInt64 = 0
}

/// Where the arrays of a reading lie while its tokens are read.
private struct TokenPass {
  private let tags: UnsafeMutablePointer<Tag>
  private let words: UnsafeMutablePointer<UInt32>
  private let lemmas: UnsafeMutablePointer<UInt32>
  private let formEntry: UnsafeMutablePointer<Int32>
  private let lemmaEntry: UnsafeMutablePointer<Int32>
  private let formKinds: UnsafeMutablePointer<UInt64>
  private let lemmaKinds: UnsafeMutablePointer<UInt64>
  private let phraseValues: UnsafeMutablePointer<UInt64>
  private let isCapital: UnsafeMutablePointer<Bool>
  private let hasClass: UnsafeMutablePointer<Bool>
  private let isNegative: UnsafeMutablePointer<Bool>
  private let isDenied: UnsafeMutablePointer<Bool>
  private let isQuoted: UnsafeMutablePointer<Bool>

  init(_ reading: borrowing StanceReading) {
    tags = reading.tags.pointer
    words = reading.words.pointer
    lemmas = reading.lemmas.pointer
    formEntry = reading.formEntry.pointer
    lemmaEntry = reading.lemmaEntry.pointer
    formKinds = reading.formKinds.pointer
    lemmaKinds = reading.lemmaKinds.pointer
    phraseValues = reading.phraseValues.pointer
    isCapital = reading.isCapital.pointer
    hasClass = reading.hasClass.pointer
    isNegative = reading.isNegative.pointer
    isDenied = reading.isDenied.pointer
    isQuoted = reading.isQuoted.pointer
  }

  /// The numbers of a token's words.
  @inline(__always) func number(_ k: Int, _ word: StanceWord) {
    words[k] = word.word
    lemmas[k] = word.lemma
    formEntry[k] = word.form
    lemmaEntry[k] = word.lemmaEntry
  }

  /// What the lexicons say of a token; returns 1 where a noun of several words, a set phrase may begin
  /// with it.
  ///
  /// Without a branch on what is read, so that the waiting for many tokens' entries overlaps.
  @inline(__always) func readWord(
    _ k: Int, _ lexicon: StanceLexicon, _ seen: inout SeenWords
  ) -> (noun: UInt64, phrase: UInt64) {
    let form = lexicon.entries[Int(formEntry[k])]
    let lemma = lexicon.entries[Int(lemmaEntry[k])]
    lexicon.phrases.prefetch(lemma.phrases)
    lexicon.phrases.prefetch(lemma.verbPhrases)
    lexicon.phrases.prefetch(lemma.nounPhrases)
    formKinds[k] = form.kinds
    lemmaKinds[k] = lemma.kinds
    seen.kinds |= form.kinds | lemma.kinds
    let classes = form.classes | lemma.classes
    seen.classes |= classes
    hasClass[k] = classes != 0
    let opened = form.phraseValues | lemma.phraseValues
    phraseValues[k] = opened
    // Roots are −1 where nothing begins.
    return (
      UInt64(UInt32(bitPattern: ~(form.nounPhrases & lemma.nounPhrases)) >> 31),
      (opened | (0 &- opened)) >> 63
    )
  }

  /// Keeps the tokens after which a noun of several words may go on with the next one; returns how many.
  func keepNouns(
    _ starts: UnsafeMutableBufferPointer<Int32>, _ count: Int, _ lexicon: StanceLexicon
  ) -> Int {
    var kept = 0
    for start in starts {
      let k = Int(start)
      let next = min(k &+ 1, count &- 1)
      let bits =
        lexicon.phrases.mayStep(
          lexicon.entries[Int(formEntry[k])].nounPhrases, words[next], lemmas[next])
        | lexicon.phrases.mayStep(
          lexicon.entries[Int(lemmaEntry[k])].nounPhrases, words[next], lemmas[next])
      starts[kept] = start
      kept &+= Int(truncatingIfNeeded: ctext_hidden((bits | (0 &- bits)) >> 63))
    }
    return kept
  }

  /// The same for set phrases, of which one may be a single word; marks may stand inside. The others have
  /// no value any more.
  func keepPhrases(
    _ starts: UnsafeMutableBufferPointer<Int32>, _ count: Int, _ lexicon: StanceLexicon,
    _ seen: inout UInt64
  ) -> Int {
    var kept = 0
    var values: UInt64 = 0
    for start in starts {
      let k = Int(start)
      let next = min(k &+ 1, count &- 1)
      let wildcard =
        tags[next] == .prps
        ? WordTrie.possessive : tags[next] == .pos ? WordTrie.ending : words[next]
      let isMark: UInt64 = tags[next] == .qt ? 1 : 0
      let bits =
        lexicon.phrases.mayGoOn(
          lexicon.entries[Int(formEntry[k])].phrases, words[next], lemmas[next], wildcard)
        | lexicon.phrases.mayGoOn(
          lexicon.entries[Int(lemmaEntry[k])].phrases, words[next], lemmas[next], wildcard)
        | isMark
      let goesOn = ctext_hidden((bits | (0 &- bits)) >> 63)
      let value = phraseValues[k] & (0 &- goesOn)
      phraseValues[k] = value
      values |= value
      starts[kept] = start
      kept &+= Int(truncatingIfNeeded: goesOn)
    }
    seen = values
    return kept
  }

  /// Copies the tags and finds the negators among the tokens, whose words are read; returns the tags
  /// that there are.
  func take(_ given: Slice<UnsafeBufferPointer<Tag>>) -> UInt64 {
    guard let first = UnsafeBufferPointer(rebasing: given).baseAddress else { return 0 }
    tags.update(from: first, count: given.count)
    let negative = Self.bytes(isNegative)
    var seen: UInt64 = 0
    for k in 0..<given.count {
      let tag = tags[k].bit
      seen |= tag
      let denies =
        tag &>> UInt64(Tag.neg.rawValue)
        | formKinds[k] &>> UInt64(StanceWordKind.negator.rawValue)
      negative[k] = UInt8(truncatingIfNeeded: denies & 1)
    }
    return seen
  }

  /// Marks the three tokens after each negator.
  func markDenied(_ count: Int) {
    let negative = Self.bytes(isNegative)
    let denied = Self.bytes(isDenied)
    for k in 0..<min(3, count) {
      denied[k] = 0
      for before in 0..<k { denied[k] |= negative[before] }
    }
    if count <= 3 { return }
    for k in 3..<count { denied[k] = negative[k &- 1] | negative[k &- 2] | negative[k &- 3] }
  }

  /// "Banning pesticides would …": no finite verb stands before a modal.
  func mendModals(_ count: Int) {
    for k in 1..<count where tags[k] == .md && tags[k - 1] == .vbz { tags[k - 1] = .nns }
  }

  /// What stands in quotation marks.
  func markQuoted(_ count: Int) {
    var isOpen = false
    for k in 0..<count {
      let isMark = tags[k] == .qt
      isQuoted[k] = isOpen && !isMark
      isOpen = isOpen != isMark
    }
  }

  func markCapitals(_ given: Slice<UnsafeBufferPointer<Token>>) {
    let start = TokenFlags.capitalized.rawValue | TokenFlags.startsSentence.rawValue
    let tokens = UnsafeBufferPointer(rebasing: given)
    for k in 0..<tokens.count {
      isCapital[k] = tokens[k].flags.rawValue & start == TokenFlags.capitalized.rawValue
    }
  }

  /// Truth values as bytes of nought and one, with which no branch is made.
  @inline(__always) private static func bytes(
    _ values: UnsafeMutablePointer<Bool>
  ) -> UnsafeMutablePointer<UInt8> {
    UnsafeMutableRawPointer(values).assumingMemoryBound(to: UInt8.self)
  }
}
