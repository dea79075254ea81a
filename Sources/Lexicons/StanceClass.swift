/// What a word or phrase says about the one it is said of; the classes of `predicates.lex`.
@frozen public enum StanceClass: UInt8, CaseIterable, Sendable {
  case like, dislike, goodFor, badFor, deedGood, deedBad, workGood, undergoGood, undergoBad
  case changeUp, changeDown, prevent, directive, commit, implicativeNegative, doubt, reporting
  case good, bad, describing, plain, unclear, goodThing, badThing, relation, turning
  case objectGood, objectBad, subjectGood, subjectBad
  /// Undoes its object where it is a deed that is judged; says what is true or false, and of verbs,
  /// what happens to things and is told as a fact; a negator
  /// before it is none ("not only"); asks what needs no answer; says that a deed is due;
  /// denies the condition it opens (unless); makes a verb go on (ahead);
  /// stands before a noun (the); grants something (although).
  case undoing, truth, falsehood, merely, rhetorical, pressing, excepting, onward, article,
    conceding
  /// Turns down what is offered or asked; was so once (used to); only claims to; joins a noun to
  /// its subject (amounts to); makes more of good things (lifts); what can be true or false (claim);
  /// gives its object's cause ("attributed X to Y"); makes bad things worse;
  /// names no thing that somebody could be for or against (people, way, Monday);
  /// makes "cannot" praise (cannot thank them enough), and is nothing for its object but where it is
  /// denied (will not stand for it).
  case refusing, former, claiming, amounting, elevating, assertable, attributing, worsening, vague,
    enough
  /// The act of words that a closed list of single words cannot name.
  case praising, blaming, welcoming, demanding, calling, hoping, declaring, asserting, distancing,
    warning
  /// What one has to do who owes an answer (explain, apologise), and the question that wants one
  /// (why); lets somebody do something; counts what follows it (some of, the majority of); brings in
  /// whose view it is (according to, in the eyes of).
  case answering, enabling, quantity, viewing

  /// The name in lexicon files, tables and evidence: "good-for".
  public var name: String { Self.named.names[Int(rawValue)] }

  /// Classes by name.
  public static let named = CaseNames<StanceClass>(
    """
    like dislike good-for bad-for deed-good deed-bad work-good undergo-good undergo-bad \
    change-up change-down prevent directive commit implicative-negative doubt reporting good bad \
    describing plain unclear good-thing bad-thing relation turning object-good object-bad \
    subject-good subject-bad undoing truth falsehood merely rhetorical pressing excepting onward \
    article conceding refusing former claiming amounting elevating assertable attributing \
    worsening vague enough praising blaming welcoming demanding calling hoping declaring \
    asserting distancing warning answering enabling quantity viewing
    """)
}

/// A set of stance classes.
@frozen public struct StanceClassSet: OptionSet, Sendable, Hashable {
  public var rawValue: UInt64
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }
  @inlinable public init(_ value: StanceClass) { rawValue = 1 << UInt64(value.rawValue) }

  @inlinable public func has(_ value: StanceClass) -> Bool {
    rawValue & (1 << UInt64(value.rawValue)) != 0
  }

  /// The set of several classes.
  public static func set(_ classes: [StanceClass]) -> StanceClassSet {
    classes.reduce(into: []) { $0.formUnion(StanceClassSet($1)) }
  }

  /// −1, 0 or 1: the polarity of a word read without its role.
  @inlinable public var polarity: Int {
    (rawValue & Self.favorableBits != 0 ? 1 : 0) - (rawValue & Self.unfavorableBits != 0 ? 1 : 0)
  }

  /// The classes that the weights know; the later ones serve rules only.
  public static let weighed = StanceClassSet(
    rawValue: 1 << UInt64(StanceClass.undoing.rawValue) - 1)

  @inlinable static var favorableBits: UInt64 {
    bit(.like) | bit(.goodFor) | bit(.deedGood) | bit(.undergoGood) | bit(.good)
      | bit(.objectGood) | bit(.subjectGood)
  }
  @inlinable static var unfavorableBits: UInt64 {
    bit(.dislike) | bit(.badFor) | bit(.deedBad) | bit(.undergoBad) | bit(.bad)
      | bit(.objectBad) | bit(.subjectBad)
  }

  @inlinable static func bit(_ value: StanceClass) -> UInt64 { 1 &<< UInt64(value.rawValue) }
}

/// Closed lists of `stance-words.lex`: what a word is to the rules.
@frozen public enum StanceWordKind: UInt8, CaseIterable, Sendable {
  case negator, nobody, copula, naming, raising, duty, condition, embedded, wondering, contrast
  case clauseOpener, greater, lesser, consequenceBad, consequenceGood, strong, weak
  case probable, possible, certain, hedge, cautious, nonfinite
  case personPronoun, thingPronoun, pluralPronoun, speakerPronoun
  case be, back, soCalled, absence, than, even, of, by
  case actDemand, actCall, actWarning, actThreat, actCommitment, actRefusal, actPrediction
  case claimAgree, claimDisagree
  case wanting, wantedObject, fearing, inquiring, labelling, proving, ending, staying, excess,
    causing, from, unwilling
  case remedying
  case actHope, actCriticism, actPraise, actWelcome, actDenial, actCaution, actDeclaration

  /// The name in the lexicon file: "act-demand".
  public var name: String { Self.named.names[Int(rawValue)] }

  /// Kinds by name.
  public static let named = CaseNames<StanceWordKind>(
    """
    negator nobody copula naming raising duty condition embedded wondering contrast \
    clause-opener greater lesser consequence-bad consequence-good strong weak probable possible \
    certain hedge cautious nonfinite person-pronoun thing-pronoun plural-pronoun speaker-pronoun \
    be back so-called absence than even of by act-demand act-call act-warning act-threat \
    act-commitment act-refusal act-prediction claim-agree claim-disagree wanting wanted-object \
    fearing inquiring labelling proving ending staying excess causing from unwilling remedying \
    act-hope act-criticism act-praise act-welcome act-denial act-caution act-declaration
    """)
}

/// All that the stance lexicons say about one word, as bit sets; 64 bytes, one line of the cache.
@frozen public struct StanceEntry: Sendable {
  public var verb: StanceClassSet = []
  public var adjective: StanceClassSet = []
  public var noun: StanceClassSet = []
  /// Bits of `StanceWordKind`.
  public var kinds: UInt64 = 0
  /// Values of the set phrases that begin with the word, joined.
  public var phraseValues: UInt64 = 0
  /// The classes of the word as a verb, an adjective or a noun, joined.
  public var classes: UInt64 = 0
  /// Root node in the trie of phrases, or −1.
  public var phrases: Int32 = -1
  /// Root node in the trie of verbs of several words, or −1.
  public var verbPhrases: Int32 = -1
  /// Root node in the trie of nouns of several words, or −1.
  public var nounPhrases: Int32 = -1
  /// Root node in the trie of targets, or −1.
  public var targets: Int32 = -1

  public init() {}

  @inlinable public func has(_ kind: StanceWordKind) -> Bool {
    kinds & (1 << UInt64(kind.rawValue)) != 0
  }

  /// Whether a noun of several words begins with the word.
  @inlinable public var beginsNoun: Bool { nounPhrases >= 0 }

  /// Whether the word has a class as a verb, an adjective or a noun.
  @inlinable public var hasClass: Bool { classes != 0 }
}
