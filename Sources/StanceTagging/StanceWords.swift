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

/// The words of a text, looked up once for all its windows, as they are asked for.
struct StanceWords: ~Copyable {
  private var found = WorkArray<StanceWord>()
  /// Of each sentence the tokens that are looked up.
  private var known = WorkArray<Range<Int32>>()
  /// Tokens that may begin a target, and those that may take one up.
  private var beginnings = TokenBits()
  private var takers = TokenBits()
  /// Tokens to be looked up, and those of them to come back to.
  private var queue = WorkArray<Int32>()
  private var others = WorkArray<Int32>()
  /// Held so that no other text can have the same place in memory.
  private var words: [WordID] = []
  private var lemmas: [WordID] = []
  private var lexicon: AnyObject?

  init() {}

  func free() {
    found.free()
    known.free()
    beginnings.free()
    takers.free()
    queue.free()
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
    known.fill(0..<0, count: text.text.sentences.count)
  }

  /// Looks up `tokens` of the text last read, those that are not looked up yet.
  mutating func cover(_ tokens: Range<Int>, of text: TaggedText, _ lexicon: StanceLexicon) {
    enqueue(tokens, of: text)
    if queue.count > 0 { learn(of: text, lexicon) }
  }

  /// The same for many parts: the more tokens go through the passes together, the less each waits.
  mutating func cover(_ parts: [TokenRange], of text: TaggedText, _ lexicon: StanceLexicon) {
    for part in parts {
      enqueue(part.range.clamped(to: 0..<text.tags.count), of: text)
      if queue.count >= Self.tokensAtOnce { learn(of: text, lexicon) }
    }
    if queue.count > 0 { learn(of: text, lexicon) }
  }

  /// About how many tokens go through the passes together.
  private static var tokensAtOnce: Int { 256 }

  /// Lists those of the tokens that are not looked up yet.
  private mutating func enqueue(_ tokens: Range<Int>, of text: TaggedText) {
    guard !tokens.isEmpty else { return }
    let first = Int(text.text.sentenceOfToken[tokens.lowerBound])
    let last = Int(text.text.sentenceOfToken[tokens.upperBound - 1])
    for s in first...max(first, last) {
      let wanted = tokens.clamped(to: text.text.sentences[s].range)
      let low = Int(known[s].lowerBound)
      let high = Int(known[s].upperBound)
      if low <= wanted.lowerBound && wanted.upperBound <= high { continue }
      if low == high {
        enqueue(wanted)
        known[s] = Int32(wanted.lowerBound)..<Int32(wanted.upperBound)
        continue
      }
      // One stretch for each sentence, what lies between two of them included.
      if wanted.lowerBound < low { enqueue(wanted.lowerBound..<low) }
      if wanted.upperBound > high { enqueue(high..<wanted.upperBound) }
      known[s] = Int32(min(low, wanted.lowerBound))..<Int32(max(high, wanted.upperBound))
    }
  }

  private mutating func enqueue(_ tokens: Range<Int>) {
    let start = queue.count
    queue.stretch(to: start + tokens.count)
    let out = queue.pointer + start
    for k in 0..<tokens.count {
      out[k] = Int32(truncatingIfNeeded: tokens.lowerBound &+ k)
    }
  }

  /// The first token of `range`, which is looked up, that may begin a target; its end where none may.
  @inline(__always) func nextBeginning(in range: Range<Int>) -> Int {
    beginnings.next(from: range.lowerBound, to: range.upperBound)
  }

  /// The first token of `range`, which is looked up, that may take up a target; its end where none may.
  @inline(__always) func nextTaker(in range: Range<Int>) -> Int {
    takers.next(from: range.lowerBound, to: range.upperBound)
  }

  /// Looks up the words of `text` and does not hold it.
  mutating func readAnew(_ text: TaggedText, _ lexicon: StanceLexicon) {
    if self.lexicon != nil { forget() }
    stretch(to: text.words.count)
    enqueue(0..<text.words.count)
    lookUp(of: text, lexicon)
    queue.clear()
  }

  private mutating func stretch(to count: Int) {
    found.stretch(to: count)
    beginnings.clear(blocks: (count + 63) / 64)
    takers.clear(blocks: (count + 63) / 64)
  }

  private mutating func forget() {
    words = []
    lemmas = []
    lexicon = nil
  }

  /// Looks up the words of the tokens that are listed.
  private mutating func lookUp(of text: TaggedText, _ lexicon: StanceLexicon) {
    others.stretch(to: queue.count)
    let found = self.found.pointer
    let others = self.others.pointer
    let tokens = UnsafeBufferPointer(start: queue.pointer, count: queue.count)
    text.words.withUnsafeBufferPointer { ids in
      text.lemmas.withUnsafeBufferPointer { lemmaIDs in
        for i in tokens {
          lexicon.prefetchIndex(ofKnown: ids[Int(i)].rawValue)
          lexicon.prefetchIndex(ofKnown: lemmaIDs[Int(i)].rawValue)
        }
        // Words outside the vocabulary come last, so that no branch hangs on which they are.
        var count = 0
        for token in tokens {
          let i = Int(token)
          let id = ids[i].rawValue
          let lemma = lemmaIDs[i].rawValue
          found[i] = StanceWord(
            word: id, lemma: lemma, form: lexicon.entryIndex(ofKnown: id),
            lemmaEntry: lexicon.entryIndex(ofKnown: lemma))
          lexicon.prefetch(found[i].form)
          lexicon.prefetch(found[i].lemmaEntry)
          others[count] = token
          let isOpen: UInt64 = (id == 0 ? 1 : 0) | (lemma == 0 ? 1 : 0)
          count &+= Int(truncatingIfNeeded: ctext_hidden(isOpen))
        }
        if count > 0 {
          lookUp(UnsafeBufferPointer(start: others, count: count), ids, lemmaIDs, text, lexicon)
        }
      }
    }
  }

  /// Looks up the tokens whose word or lemma is not in the vocabulary.
  private func lookUp(
    _ others: UnsafeBufferPointer<Int32>, _ ids: UnsafeBufferPointer<WordID>,
    _ lemmas: UnsafeBufferPointer<WordID>, _ text: TaggedText, _ lexicon: StanceLexicon
  ) {
    let found = self.found.pointer
    text.text.tokens.withUnsafeBufferPointer { places in
      text.text.bytes.withUnsafeBufferPointer { bytes in
        guard let base = places.baseAddress, let start = bytes.baseAddress else { return }
        for i in others { ctext_prefetch(base + Int(i)) }
        for i in others { ctext_prefetch(start + Int(places[Int(i)].start)) }
        for k in others {
          let i = Int(k)
          if ids[i] == .unknown {
            let own = Int(places[i].start)..<Int(places[i].end)
            found[i] = unknown(
              UnsafeBufferPointer(rebasing: bytes[own]), lemmas[i].rawValue, text.tags[i], lexicon)
          } else {
            found[i].lemma = found[i].word
            found[i].lemmaEntry = found[i].form
          }
        }
      }
    }
  }

  private mutating func learn(of text: TaggedText, _ lexicon: StanceLexicon) {
    lookUp(of: text, lexicon)
    text.tags.withUnsafeBufferPointer { mark($0, lexicon) }
    queue.clear()
  }

  /// Marks the tokens that may begin or take up a target; which they are cannot be foretold, so that no
  /// branch hangs on it.
  private func mark(_ tags: UnsafeBufferPointer<Tag>, _ lexicon: StanceLexicon) {
    let found = self.found.pointer
    let taking: UInt64 =
      1 << UInt64(StanceWordKind.thingPronoun.rawValue)
      | 1 << UInt64(StanceWordKind.pluralPronoun.rawValue)
    let pronouns = Tag.prp.bit | Tag.dt.bit
    for token in queue {
      let i = Int(token)
      let word = found[i]
      let form = lexicon.entries[Int(word.form)]
      let lemma = lexicon.entries[Int(word.lemmaEntry)]
      lexicon.targetPhrases.prefetch(form.targets)
      lexicon.phrases.prefetch(lemma.phrases)
      lexicon.phrases.prefetch(lemma.verbPhrases)
      let begins: UInt64 = form.targets & lemma.targets >= 0 ? 1 : 0
      let isPronoun = pronouns &>> UInt64(tags[i].rawValue) & 1
      let kinds = form.kinds & taking
      let takes: UInt64 = (kinds == 0 ? 0 : isPronoun) & UInt64(word.word >> 31 ^ 1)
      beginnings[block: i >> 6] |= ctext_hidden(begins) &<< UInt64(i & 63)
      takers[block: i >> 6] |= ctext_hidden(takes) &<< UInt64(i & 63)
    }
  }

  private func holds(_ new: [WordID], _ old: [WordID]) -> Bool {
    new.withUnsafeBufferPointer { new in
      old.withUnsafeBufferPointer { new.baseAddress == $0.baseAddress && new.count == $0.count }
    }
  }

  private func unknown(
    _ own: UnsafeBufferPointer<UInt8>, _ known: UInt32, _ tag: Tag, _ lexicon: StanceLexicon
  ) -> StanceWord {
    let (word, hasHyphen) = StanceLexicon.standInAndHyphen(own)
    var lemma = known == 0 ? word : known
    // A plural outside the vocabulary without its ending: "fraudsters".
    if lemma == word, tag == .nns, own.count > 3, own.last == UInt8(ascii: "s") {
      lemma = StanceLexicon.standIn(own.dropLast())
    }
    var form = lexicon.entryIndex(word)
    if form == 0, hasHyphen { form = part(of: own, lexicon) }
    return StanceWord(
      word: word, lemma: lemma, form: Int32(truncatingIfNeeded: form),
      lemmaEntry: Int32(truncatingIfNeeded: lemma == word ? form : lexicon.entryIndex(lemma)))
  }

  /// The entry of the first or the last part of a compound that the lexicon does not hold: "ill-" of
  /// "ill-planned", "-ridden" of "debt-ridden"; 0 where neither is known.
  private func part(of word: UnsafeBufferPointer<UInt8>, _ lexicon: StanceLexicon) -> Int {
    let hyphen = UInt8(ascii: "-")
    guard let first = word.firstIndex(of: hyphen), let last = word.lastIndex(of: hyphen) else {
      return 0
    }
    let end = lexicon.entryIndex(StanceLexicon.standIn(word[last...]))
    return end != 0 ? end : lexicon.entryIndex(StanceLexicon.standIn(word[...first]))
  }
}
