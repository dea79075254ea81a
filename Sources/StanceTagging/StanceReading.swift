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
  var tags: [Tag] = []
  /// Word and lemma numbers, with stand-ins for words outside the vocabulary.
  var words: [UInt32] = []
  var lemmas: [UInt32] = []
  /// Entries of the word form and of the lemma.
  var formEntry: [Int32] = []
  var lemmaEntry: [Int32] = []
  /// Capitalised inside a sentence: a name or a word made from one.
  var isCapital: [Bool] = []
  /// Closed lists that hold the word form and the lemma, as bits of `StanceWordKind`.
  var formKinds: [UInt64] = []
  var lemmaKinds: [UInt64] = []
  /// Not, n't, never, no …
  var isNegative: [Bool] = []
  var clause: [Int32] = []
  var isQuoted: [Bool] = []
  /// Index into `chunks`, or −1.
  var chunkOf: [Int32] = []
  /// Index of the verb group a token lies in, or −1.
  var groupOf: [Int32] = []
  /// Index of the predicate a token is the head of, or −1.
  var predicateOf: [Int32] = []
  var chunks: [NounChunk] = []
  /// Chunk coordinated with or set beside each chunk to its left, or −1.
  var coordinated: [Int32] = []
  var predicates: [StancePredicate] = []
  var groupCount = 0
  var heads: [Int] = []
  var complements: [Complement] = []
  var edges: [RoleEdge] = []
  var links: [NounLink] = []
  /// Noun classes of several words that end at a token.
  var nounPhraseClasses: [StanceClassSet] = []

  init() {}

  /// Reads tokens `range` of `text`.
  mutating func read(_ text: TaggedText, _ range: Range<Int>, _ lexicon: StanceLexicon) {
    base = range.lowerBound
    count = range.count
    tags.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    lemmas.removeAll(keepingCapacity: true)
    formEntry.removeAll(keepingCapacity: true)
    lemmaEntry.removeAll(keepingCapacity: true)
    isCapital.removeAll(keepingCapacity: true)
    isNegative.removeAll(keepingCapacity: true)
    formKinds.removeAll(keepingCapacity: true)
    lemmaKinds.removeAll(keepingCapacity: true)
    for i in range {
      let tag = text.tags[i]
      tags.append(tag)
      var word = text.words[i].rawValue
      if word == 0 {
        let token = text.text.tokens[i]
        word = StanceLexicon.standIn(text.text.bytes[Int(token.start)..<Int(token.end)])
      }
      var lemma = text.lemmas[i].rawValue
      if lemma == 0 { lemma = word }
      words.append(word)
      lemmas.append(lemma)
      let flags = text.text.tokens[i].flags
      isCapital.append(flags.contains(.capitalized) && !flags.contains(.startsSentence))
      let form = lexicon.entryIndex(word)
      formEntry.append(Int32(truncatingIfNeeded: form))
      let lemmaIndex = lemma == word ? form : lexicon.entryIndex(lemma)
      lemmaEntry.append(Int32(truncatingIfNeeded: lemmaIndex))
      let kinds = form == 0 ? 0 : lexicon.entries[form].kinds
      formKinds.append(kinds)
      lemmaKinds.append(
        lemmaIndex == form ? kinds : lemmaIndex == 0 ? 0 : lexicon.entries[lemmaIndex].kinds)
      isNegative.append(
        tag == .neg || kinds & (1 << UInt64(StanceWordKind.negator.rawValue)) != 0)
    }
    markQuotes()
    markClauses(lexicon)
    findChunks(lexicon)
    findNounPhrases(lexicon)
    linkNouns(lexicon)
    findGroups(lexicon)
    attachGroups(lexicon)
    collectEdges()
    linkAdjectives()
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
