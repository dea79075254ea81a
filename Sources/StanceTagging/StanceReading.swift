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
struct StanceReading: ~Copyable {
  private let place = InPlace()
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
  /// Whether the word's form or lemma has a class in any part of speech.
  var hasClass = WorkArray<Bool>()
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
  /// Noun that begins a phrase of its own behind another noun ("called the plan madness"), or −1.
  var complement = -1
  /// A modal verb that its main verb does not follow at once.
  var loose = LooseModal()
  var heads = WorkArray<Int>()
  var complements = WorkArray<Complement>()
  var edges = WorkArray<RoleEdge>()
  var links = WorkArray<NounLink>()
  /// From where `TargetView` goes on by links, as bits of `end`: their dependents, and both ends of
  /// appositions; and the tokens that adjectives and appositions are said of.
  var linkEnds: UInt64 = 0
  var ruledEnds: UInt64 = 0
  /// Noun classes of several words that end at a token.
  var nounPhraseClasses = WorkArray<StanceClassSet>()
  /// Tokens that may begin a noun of several words.
  var nounPhraseStarts = WorkArray<Int32>()
  /// Values of the set phrases that may begin with a token, joined; most words begin none, and after most
  /// of the others the next word is in no phrase of theirs.
  var phraseValues = WorkArray<UInt64>()
  /// Tokens with which one may begin.
  var phraseStarts = WorkArray<Int32>()
  /// Bits of all tags that the text gives, and of the kinds of all words and lemmas.
  var seenTags: UInt64 = 0
  var seenKinds: UInt64 = 0
  /// Classes of all words and lemmas as a verb, an adjective or a noun, joined.
  var seenClasses: UInt64 = 0
  /// Whether a verb group is a condition, whether one is granted (even if).
  var hasConditional = false
  var hasEvenIf = false
  /// Whether something is granted in the window, once it was asked.
  var isGranted: Bool?
  /// Whether a phrase makes a condition, once it was asked.
  var hasExcepting: Bool?
  /// Classes of the phrases that begin with any of the words.
  var seenPhrases: UInt64 = 0
  /// Tokens by tag, once the tags are mended.
  var masks = TagMasks()
  /// Tokens that are followed by a finite verb before the clause ends.
  var verbsAhead = TokenBits()
  /// Tokens that may begin a noun phrase, then a verb group; those that are not nominal; those that are a
  /// noun phrase alone; those over which one may go on.
  var openings = TokenBits()
  var others = TokenBits()
  var alone = TokenBits()
  var bridges = TokenBits()

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
    hasClass.free()
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
    nounPhraseStarts.free()
    phraseValues.free()
    phraseStarts.free()
    masks.free()
    verbsAhead.free()
    openings.free()
    others.free()
    alone.free()
    bridges.free()
  }

  /// Reads tokens `range` of `text`, whose words are looked up.
  mutating func read(
    _ text: TaggedText, _ words: UnsafePointer<StanceWord>, _ range: Range<Int>,
    _ lexicon: StanceLexicon
  ) {
    readTokens(text, words, range, lexicon)
    mendTags(lexicon)
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

  /// The bit of a token in a set that may say yes of more tokens than it holds.
  @inline(__always) static func end(_ token: Int) -> UInt64 { 1 &<< UInt64(token & 63) }

  /// The class sets of a token read as adjective.
  func adjectiveClasses(_ i: Int, _ lexicon: StanceLexicon) -> StanceClassSet {
    let own = lexicon.entries[Int(lemmaEntry[i])].adjective
    return own.isEmpty ? lexicon.entries[Int(formEntry[i])].adjective : own
  }

  func nounClasses(_ i: Int, _ lexicon: StanceLexicon) -> StanceClassSet {
    if !nounPhraseClasses[i].isEmpty { return nounPhraseClasses[i] }
    let own = lexicon.entries[Int(lemmaEntry[i])].noun
    // "an easing of", "the lifting of": the lemma is the verb's.
    return own.isEmpty ? lexicon.entries[Int(formEntry[i])].noun : own
  }

  func verbClasses(_ i: Int, _ lexicon: StanceLexicon) -> StanceClassSet {
    lexicon.entries[Int(lemmaEntry[i])].verb
  }

  /// Whether the token may have classes, by itself or as part of several words.
  @inline(__always) func mayHaveClass(_ i: Int) -> Bool {
    hasClass[i] || predicateOf[i] >= 0 || !nounPhraseClasses[i].isEmpty
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

  /// "by 3 per cent", "by half": how much, not by whom.
  func isMeasure(_ head: Int, _ lexicon: StanceLexicon) -> Bool {
    let chunk = Int(chunkOf[head])
    return tags[head] == .cd || nounClasses(head, lexicon).has(.quantity)
      || (chunk >= 0 && tags[chunks[chunk].first] == .cd)
  }

  func isNegator(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    isNegative[i]
  }

  /// Whether a word of the window is in a closed list.
  @inline(__always) func mayHave(_ kind: StanceWordKind) -> Bool {
    seenKinds & 1 << UInt64(kind.rawValue) != 0
  }

  /// Whether a word of the window is in one of some closed lists, given as bits.
  @inline(__always) func mayHave(anyOf kinds: UInt64) -> Bool { seenKinds & kinds != 0 }

  /// Whether a word of the window has a class, in whatever part of speech.
  @inline(__always) func mayHave(_ value: StanceClass) -> Bool {
    seenClasses & 1 << UInt64(value.rawValue) != 0
  }

  /// Whether a set phrase with one of the values may stand in the window.
  @inline(__always) func mayHavePhrase(_ wanted: StanceClassSet) -> Bool {
    seenPhrases & wanted.rawValue != 0
  }

  /// Whether anything in the window may deny: *not*, *nobody*, *less*.
  @inline(__always) var mayDeny: Bool {
    let kinds: UInt64 =
      1 << UInt64(StanceWordKind.negator.rawValue) | 1 << UInt64(StanceWordKind.nobody.rawValue)
      | 1 << UInt64(StanceWordKind.lesser.rawValue)
    return seenTags & Tag.neg.bit | seenKinds & kinds != 0
  }
}

extension Tag {
  /// The tag as a bit of a set.
  @inline(__always) var bit: UInt64 { 1 &<< UInt64(rawValue) }

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
