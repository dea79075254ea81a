import Lexicons
import Syntax
import TextModel

/// How a noun hangs on another one.
@usableFromInline enum NounLinkKind: UInt8 {
  case possessor, of, preposition, apposition, coordination, adjective, modifier
}

/// A tie between two nouns, or an adjective and its noun; tokens count from the window's first.
struct NounLink {
  var kind: NounLinkKind
  var dependent: Int32
  var governor: Int32
  /// Number of the preposition, or 0.
  var word: UInt32
}

/// The place a noun takes beside a predicate.
enum StanceRole: UInt8 {
  case subject, object, preposition, attribute
}

/// A noun head in a role of a predicate.
struct RoleEdge {
  /// Index into `predicates`.
  var predicate: Int32
  var role: StanceRole
  /// Token of the noun head.
  var head: Int32
  /// Number of the preposition, or 0.
  var word: UInt32
}

enum PredicateKind: UInt8 {
  case verb, adjective, noun
}

/// A verb group, a predicative adjective or a predicative noun.
struct StancePredicate {
  var head: Int
  var kind: PredicateKind
  /// Tokens of the verb group, half open.
  var first: Int
  var end: Int
  var isNegated = false
  /// "cannot not": two negations that undo each other.
  var isDoublyNegated = false
  var isPassive = false
  var isInfinitive = false
  var isFinite = false
  var isConditional = false
  var isEvenIf = false
  /// Under whether: says nothing of its own.
  var isEmbedded = false
  /// A verb that joins a predicate to its subject.
  var isCopula = false
  /// Number of the modal verb, or 0.
  var modal: UInt32 = 0
  var hasDuty = false
  /// Index of the governing predicate, or −1.
  var parent: Int = -1
  /// Whether it is a that-clause (else an infinitive or gerund) under its parent.
  var isClause = false
  /// Index of the copula it hangs on, or −1.
  var copula: Int = -1
  /// Index of the predicate whose subject (or object) it takes, or −1.
  var subjectFrom: Int = -1
  var takesObject = false
  /// Number of the particle, or 0.
  var particle: UInt32 = 0
  /// Ranges in `StanceReading.heads`.
  var subjects: Range<Int> = 0..<0
  var objects: Range<Int> = 0..<0
  /// Range in `StanceReading.complements`.
  var complements: Range<Int> = 0..<0
  /// Classes of the word itself, or of the words it forms with its particle.
  var classes: StanceClassSet = []
  /// Classes of a verb of several words that ends before its object, and that object's head.
  var phraseClasses: StanceClassSet = []
  var phraseObject: Int = -1
  /// Index of the gerund that is its subject ("cutting aid would …"), or −1.
  var gerundSubject: Int = -1
  /// One past the last token of a verb of several words, or 0.
  var phraseEnd: Int = 0
}

/// A preposition and the noun head after it.
struct Complement {
  var word: UInt32
  var head: Int
  /// Whether the preposition is "by".
  var isAgent: Bool
}

/// A base noun phrase.
struct NounChunk {
  var first: Int
  var head: Int
}

/// The roles in a window of a text: noun phrases, predicates, who does what to whom.
///
/// Made anew for each window by `read`; the arrays keep their capacity, so that reading many
/// sentences allocates nothing.
struct StanceReading {
  var count = 0
  /// Token of the text that the window begins with.
  var base = 0
  var tags = WorkArray<Tag>()
  /// Word and lemma numbers, with stand-ins for words outside the vocabulary.
  var words = WorkArray<UInt32>()
  var lemmas = WorkArray<UInt32>()
  /// Entries of the word form and of the lemma.
  var formEntry = WorkArray<Int32>()
  var lemmaEntry = WorkArray<Int32>()
  /// Capitalised inside a sentence: a name or a word made from one.
  var isCapital = WorkArray<Bool>()
  /// Closed lists that hold the word form and the lemma, as bits of `StanceWordKind`.
  var formKinds = WorkArray<UInt64>()
  var lemmaKinds = WorkArray<UInt64>()
  /// Not, n't, never, no …
  var isNegative = WorkArray<Bool>()
  /// Whether one of the three tokens before is one of these.
  var isDenied = WorkArray<Bool>()
  var clause = WorkArray<Int32>()
  var isQuoted = WorkArray<Bool>()
  /// Quotation marks around a part of a clause.
  var isSoft = WorkArray<Bool>()
  /// Index into `chunks`, or −1.
  var chunkOf = WorkArray<Int32>()
  /// Index of the verb group a token lies in, or −1.
  var groupOf = WorkArray<Int32>()
  /// Index of the predicate a token is the head of, or −1.
  var predicateOf = WorkArray<Int32>()
  var chunks = WorkArray<NounChunk>()
  /// Chunk coordinated with or set beside each chunk to its left, or −1.
  var coordinated = WorkArray<Int32>()
  var predicates = WorkArray<StancePredicate>()
  var groupCount = 0
  /// Token of the cue's verb where the tags show none, or −1; to be set before reading.
  var cueVerb = -1
  /// A modal verb that its main verb does not follow at once.
  var loose = LooseModal()
  var heads = WorkArray<Int>()
  var complements = WorkArray<Complement>()
  var edges = WorkArray<RoleEdge>()
  var links = WorkArray<NounLink>()
  /// Noun classes of several words that end at a token.
  var nounPhraseClasses = WorkArray<StanceClassSet>()

  init() {}

  func free() {
    tags.free()
    words.free()
    lemmas.free()
    formEntry.free()
    lemmaEntry.free()
    isCapital.free()
    formKinds.free()
    lemmaKinds.free()
    isNegative.free()
    isDenied.free()
    clause.free()
    isQuoted.free()
    isSoft.free()
    chunkOf.free()
    groupOf.free()
    predicateOf.free()
    chunks.free()
    coordinated.free()
    predicates.free()
    heads.free()
    complements.free()
    edges.free()
    links.free()
    nounPhraseClasses.free()
  }

  /// Reads tokens `range` of `text`.
  mutating func read(_ text: TaggedText, _ range: Range<Int>, _ lexicon: StanceLexicon) {
    base = range.lowerBound
    count = range.count
    tags.stretch(to: count)
    words.stretch(to: count)
    lemmas.stretch(to: count)
    formEntry.stretch(to: count)
    lemmaEntry.stretch(to: count)
    isCapital.stretch(to: count)
    isNegative.stretch(to: count)
    formKinds.stretch(to: count)
    lemmaKinds.stretch(to: count)
    let negator: UInt64 = 1 << UInt64(StanceWordKind.negator.rawValue)
    text.text.bytes.withUnsafeBufferPointer { bytes in
      text.text.tokens.withUnsafeBufferPointer { tokens in
        text.words.withUnsafeBufferPointer { ids in
          text.lemmas.withUnsafeBufferPointer { lemmaIDs in
            text.tags.withUnsafeBufferPointer { own in
              for k in 0..<count {
                let i = base + k
                readToken(
                  k, own[i], tokens[i], ids[i].rawValue, lemmaIDs[i].rawValue, bytes, lexicon,
                  negator)
              }
            }
          }
        }
      }
    }
    markDenied()
    mendTags(lexicon)
    markQuotes()
    markSoftQuotes(lexicon)
    markClauses(lexicon)
    findChunks(lexicon)
    findNounPhrases(lexicon)
    linkNouns(lexicon)
    dissolveSoftQuotes()
    findGroups(lexicon)
    attachGroups(lexicon)
    collectEdges()
    linkAdjectives()
  }

  @inline(__always)
  private mutating func readToken(
    _ k: Int, _ tag: Tag, _ token: Token, _ id: UInt32, _ known: UInt32,
    _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: StanceLexicon, _ negator: UInt64
  ) {
    tags[k] = tag
    var word = id
    if word == 0 { word = StanceLexicon.standIn(bytes[Int(token.start)..<Int(token.end)]) }
    var lemma = known == 0 ? word : known
    if lemma == word, word & 0x8000_0000 != 0, tag == .nns {
      lemma = singular(of: token, bytes, word)
    }
    words[k] = word
    lemmas[k] = lemma
    isCapital[k] = token.flags.contains(.capitalized) && !token.flags.contains(.startsSentence)
    let form = lexicon.entryIndex(word)
    formEntry[k] = Int32(truncatingIfNeeded: form)
    let kinds = form == 0 ? 0 : lexicon.entries[form].kinds
    formKinds[k] = kinds
    isNegative[k] = tag == .neg || kinds & negator != 0
    if lemma == word {
      lemmaEntry[k] = Int32(truncatingIfNeeded: form)
      lemmaKinds[k] = kinds
    } else {
      let index = lexicon.entryIndex(lemma)
      lemmaEntry[k] = Int32(truncatingIfNeeded: index)
      lemmaKinds[k] = index == 0 ? 0 : lexicon.entries[index].kinds
    }
  }

  /// The stand-in of a plural outside the vocabulary without its ending: "fraudsters".
  private func singular(
    of token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ word: UInt32
  ) -> UInt32 {
    let own = bytes[Int(token.start)..<Int(token.end)]
    guard own.count > 3, own.last == UInt8(ascii: "s") else { return word }
    return StanceLexicon.standIn(own.dropLast())
  }

  /// Marks the tokens that have a negator among the three before them.
  private mutating func markDenied() {
    isDenied.stretch(to: count)
    var last = -4
    for k in 0..<count {
      isDenied[k] = k - last <= 3
      if isNegative[k] { last = k }
    }
  }

  /// The class sets of a token read as adjective.
  func adjectiveClasses(_ i: Int, _ lexicon: StanceLexicon) -> StanceClassSet {
    let own = lexicon.entries[Int(lemmaEntry[i])].adjective
    return own.isEmpty ? lexicon.entries[Int(formEntry[i])].adjective : own
  }

  func nounClasses(_ i: Int, _ lexicon: StanceLexicon) -> StanceClassSet {
    nounPhraseClasses[i].isEmpty
      ? lexicon.entries[Int(lemmaEntry[i])].noun : nounPhraseClasses[i]
  }

  func verbClasses(_ i: Int, _ lexicon: StanceLexicon) -> StanceClassSet {
    lexicon.entries[Int(lemmaEntry[i])].verb
  }

  /// Whether the token's form or lemma is in a closed list.
  @inline(__always)
  func has(_ i: Int, _ kind: StanceWordKind, _ lexicon: StanceLexicon) -> Bool {
    (formKinds[i] | lemmaKinds[i]) & (1 << UInt64(kind.rawValue)) != 0
  }

  @inline(__always)
  func formHas(_ i: Int, _ kind: StanceWordKind) -> Bool {
    formKinds[i] & (1 << UInt64(kind.rawValue)) != 0
  }

  @inline(__always)
  func lemmaHas(_ i: Int, _ kind: StanceWordKind) -> Bool {
    lemmaKinds[i] & (1 << UInt64(kind.rawValue)) != 0
  }

  /// "some of them", "the majority of the members": the head only counts what follows.
  func counts(_ head: Int, _ lexicon: StanceLexicon) -> Bool {
    tags[head] == .dt || tags[head] == .cd || nounClasses(head, lexicon).has(.quantity)
  }

  func isNegator(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    isNegative[i]
  }
}

extension Tag {
  /// A verb other than a modal.
  var isVerb: Bool {
    switch self {
    case .vb, .vbp, .vbz, .vbd, .vbn, .vbg, .be, .hv, .do: true
    default: false
    }
  }

  var isNoun: Bool { self == .nn || self == .nns || self == .np || self == .cd }

  /// May stand inside a base noun phrase.
  var isNominal: Bool {
    switch self {
    case .dt, .prps, .jj, .nn, .nns, .np, .cd: true
    default: false
    }
  }
}
