import CText
import Lexicons
import Syntax
import TextModel

/// What the stance lexicons know of one token's word.
struct StanceWord {
  /// Numbers of the word and of its lemma; stand-ins outside the vocabulary.
  var word: UInt32
  var lemma: UInt32
  /// Indices of their entries.
  var form: Int32
  var lemmaEntry: Int32

  /// Whether the word is in the vocabulary.
  @inline(__always) var isKnown: Bool { word & 0x8000_0000 == 0 }
}

/// The words of a text, looked up once for all its windows, sentence by sentence as they are asked for.
struct StanceWords: ~Copyable {
  private var found = WorkArray<StanceWord>()
  /// Whether the words of a sentence are looked up.
  private var isRead = WorkArray<Bool>()
  /// Tokens to come back to.
  private var others = WorkArray<Int32>()
  /// Held so that no other text can have the same place in memory.
  private var words: [WordID] = []
  private var lemmas: [WordID] = []
  private var lexicon: AnyObject?

  init() {}

  func free() {
    found.free()
    isRead.free()
    others.free()
  }

  /// One for each token of the sentences that were covered; to be asked for anew after `read`.
  var pointer: UnsafePointer<StanceWord> { UnsafePointer(found.pointer) }

  /// Turns to `text`, unless it is that of the last call.
  mutating func read(_ text: TaggedText, _ lexicon: StanceLexicon) {
    if holds(text.words, words), holds(text.lemmas, lemmas), lexicon.storage === self.lexicon {
      return
    }
    words = text.words
    lemmas = text.lemmas
    self.lexicon = lexicon.storage
    stretch(to: text.words.count)
    isRead.fill(false, count: text.text.sentences.count)
  }

  /// Looks up the words of the sentences that `tokens` of the text last read lie in.
  mutating func cover(_ tokens: Range<Int>, of text: TaggedText, _ lexicon: StanceLexicon) {
    guard !tokens.isEmpty else { return }
    let first = Int(text.text.sentenceOfToken[tokens.lowerBound])
    let last = Int(text.text.sentenceOfToken[tokens.upperBound - 1])
    for s in first...max(first, last) where !isRead[s] {
      isRead[s] = true
      lookUp(text.text.sentences[s].range, of: text, lexicon)
    }
  }

  /// Looks up the words of `text` and does not hold it.
  mutating func readAnew(_ text: TaggedText, _ lexicon: StanceLexicon) {
    if self.lexicon != nil { forget() }
    stretch(to: text.words.count)
    lookUp(0..<text.words.count, of: text, lexicon)
  }

  private mutating func stretch(to count: Int) {
    found.stretch(to: count)
    others.stretch(to: count)
  }

  private mutating func forget() {
    words = []
    lemmas = []
    lexicon = nil
  }

  private mutating func lookUp(
    _ tokens: Range<Int>, of text: TaggedText, _ lexicon: StanceLexicon
  ) {
    let found = self.found.pointer
    let others = self.others.pointer
    text.words.withUnsafeBufferPointer { ids in
      text.lemmas.withUnsafeBufferPointer { lemmaIDs in
        for i in tokens { lexicon.prefetchIndex(ofKnown: ids[i].rawValue) }
        // Words outside the vocabulary come last, so that no branch hangs on which they are.
        var count = 0
        for i in tokens {
          let id = ids[i].rawValue
          let lemma = lemmaIDs[i].rawValue
          found[i] = StanceWord(
            word: id, lemma: lemma, form: lexicon.entryIndex(ofKnown: id),
            lemmaEntry: lexicon.entryIndex(ofKnown: lemma))
          lexicon.prefetch(found[i].form, found[i].lemmaEntry)
          others[count] = Int32(truncatingIfNeeded: i)
          let isOpen: UInt64 = (id == 0 ? 1 : 0) | (lemma == 0 ? 1 : 0)
          count &+= Int(truncatingIfNeeded: ctext_hidden(isOpen))
        }
        for k in 0..<count {
          let i = Int(others[k])
          let id = ids[i].rawValue
          found[i] =
            id == 0
            ? unknown(i, lemmaIDs[i].rawValue, text, lexicon)
            : StanceWord(
              word: id, lemma: id, form: found[i].form, lemmaEntry: found[i].form)
        }
      }
    }
  }

  private func holds(_ new: [WordID], _ old: [WordID]) -> Bool {
    new.withUnsafeBufferPointer { new in
      old.withUnsafeBufferPointer { new.baseAddress == $0.baseAddress && new.count == $0.count }
    }
  }

  private func unknown(
    _ i: Int, _ known: UInt32, _ text: TaggedText, _ lexicon: StanceLexicon
  ) -> StanceWord {
    text.text.bytes.withUnsafeBufferPointer { bytes in
      let token = text.text.tokens[i]
      let own = bytes[Int(token.start)..<Int(token.end)]
      let (word, hyphen) = StanceLexicon.standInAndHyphen(own)
      var lemma = known == 0 ? word : known
      // A plural outside the vocabulary without its ending: "fraudsters".
      if lemma == word, text.tags[i] == .nns, own.count > 3, own.last == UInt8(ascii: "s") {
        lemma = StanceLexicon.standIn(own.dropLast())
      }
      var form = lexicon.entryIndex(word)
      if form == 0, hyphen >= 0 { form = part(of: own, at: hyphen, lexicon) }
      return StanceWord(
        word: word, lemma: lemma, form: Int32(truncatingIfNeeded: form),
        lemmaEntry: Int32(truncatingIfNeeded: lemma == word ? form : lexicon.entryIndex(lemma)))
    }
  }

  /// The entry of the first or the last part of a compound that the lexicon does not hold: "ill-" of
  /// "ill-planned", "-ridden" of "debt-ridden"; 0 where neither is known.
  private func part(
    of word: Slice<UnsafeBufferPointer<UInt8>>, at hyphen: Int, _ lexicon: StanceLexicon
  ) -> Int {
    let last = lexicon.entryIndex(StanceLexicon.standIn(word[hyphen...]))
    if last != 0 { return last }
    guard let first = word.firstIndex(of: UInt8(ascii: "-")) else { return 0 }
    return lexicon.entryIndex(StanceLexicon.standIn(word[...first]))
  }
}
