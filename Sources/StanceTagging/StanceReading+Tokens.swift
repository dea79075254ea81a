import Lexicons
import Syntax
import TextModel

extension StanceReading {
  /// Reads what the text and the lexicons say of each token by itself.
  mutating func readTokens(_ text: TaggedText, _ range: Range<Int>, _ lexicon: StanceLexicon) {
    base = range.lowerBound
    count = range.count
    stretch()
    nounPhraseStarts.stretch(to: count)
    let base = base
    let count = count
    let starts = nounPhraseStarts.pointer
    var pass = TokenPass(self)
    var startCount = 0
    text.text.bytes.withUnsafeBufferPointer { bytes in
      text.text.tokens.withUnsafeBufferPointer { tokens in
        text.words.withUnsafeBufferPointer { ids in
          text.lemmas.withUnsafeBufferPointer { lemmaIDs in
            text.tags.withUnsafeBufferPointer { own in
              for k in 0..<count {
                let i = base + k
                let startsNoun = pass.readWord(
                  k, own[i], tokens[i], ids[i].rawValue, lemmaIDs[i].rawValue, bytes, lexicon)
                starts[startCount] = Int32(truncatingIfNeeded: k)
                startCount += startsNoun ? 1 : 0
                pass.mark(k, own[i], tokens[i])
              }
            }
          }
        }
      }
    }
    nounPhraseStarts.stretch(to: startCount)
    seenTags = pass.seenTags
    seenKinds = pass.seenKinds
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
    isNegative.stretch(to: count)
    isDenied.stretch(to: count)
    isQuoted.stretch(to: count)
  }
}

/// Where the arrays of a reading lie while its tokens are read, and what carries over from one to the
/// next.
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
  private let isNegative: UnsafeMutablePointer<Bool>
  private let isDenied: UnsafeMutablePointer<Bool>
  private let isQuoted: UnsafeMutablePointer<Bool>
  private(set) var seenTags: UInt64 = 0
  private(set) var seenKinds: UInt64 = 0
  private var lastNegative = -4
  private var isOpen = false
  private var last = Tag.stop

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
    isNegative = reading.isNegative.pointer
    isDenied = reading.isDenied.pointer
    isQuoted = reading.isQuoted.pointer
  }

  /// What the lexicons say of a token; returns whether a noun of several words may begin with it.
  @inline(__always) mutating func readWord(
    _ k: Int, _ tag: Tag, _ token: Token, _ id: UInt32, _ known: UInt32,
    _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: StanceLexicon
  ) -> Bool {
    var word = id
    if word == 0 { word = StanceLexicon.standIn(bytes[Int(token.start)..<Int(token.end)]) }
    var lemma = known == 0 ? word : known
    if lemma == word, word & 0x8000_0000 != 0, tag == .nns {
      lemma = singular(of: token, bytes, word)
    }
    words[k] = word
    lemmas[k] = lemma
    let form = lexicon.entryIndex(word)
    let index = lemma == word ? form : lexicon.entryIndex(lemma)
    formEntry[k] = Int32(truncatingIfNeeded: form)
    lemmaEntry[k] = Int32(truncatingIfNeeded: index)
    // Most words are in no list.
    if form | index == 0 {
      formKinds[k] = 0
      lemmaKinds[k] = 0
      phraseValues[k] = 0
      return false
    }
    let kinds = lexicon.entries[form].kinds
    formKinds[k] = kinds
    seenKinds |= kinds
    var startsNoun = lexicon.entries[form].nounPhrases >= 0
    let root = lexicon.entries[form].phrases
    var values = root >= 0 ? lexicon.phrases.values(from: root) : 0
    if index == form {
      lemmaKinds[k] = kinds
    } else {
      lemmaKinds[k] = lexicon.entries[index].kinds
      if lexicon.entries[index].nounPhrases >= 0 { startsNoun = true }
      let root = lexicon.entries[index].phrases
      if root >= 0 { values |= lexicon.phrases.values(from: root) }
    }
    phraseValues[k] = values
    return startsNoun
  }

  /// Negators, the tokens after them, what stands in quotation marks; `k` is read.
  @inline(__always) mutating func mark(_ k: Int, _ tag: Tag, _ token: Token) {
    seenTags |= tag.bit
    // "Banning pesticides would …": no finite verb stands before a modal.
    if tag == .md, last == .vbz { tags[k - 1] = .nns }
    last = tag
    tags[k] = tag
    isDenied[k] = k - lastNegative <= 3
    let negator: UInt64 = 1 << UInt64(StanceWordKind.negator.rawValue)
    let denies = tag == .neg || formKinds[k] & negator != 0
    isNegative[k] = denies
    lastNegative = denies ? k : lastNegative
    let isMark = tag == .qt
    isQuoted[k] = isOpen && !isMark
    isOpen = isOpen != isMark
    isCapital[k] =
      token.flags.contains(.capitalized) && !token.flags.contains(.startsSentence)
  }

  /// The stand-in of a plural outside the vocabulary without its ending: "fraudsters".
  private func singular(
    of token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ word: UInt32
  ) -> UInt32 {
    let own = bytes[Int(token.start)..<Int(token.end)]
    guard own.count > 3, own.last == UInt8(ascii: "s") else { return word }
    return StanceLexicon.standIn(own.dropLast())
  }
}
