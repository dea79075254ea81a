import Lexicons

enum PredicateKind: UInt8 {
  case verb, adjective, noun
}

/// A whole number in four bytes.
@propertyWrapper struct Short {
  private var value: Int32

  @inline(__always) init(wrappedValue: Int) { value = Int32(truncatingIfNeeded: wrappedValue) }

  var wrappedValue: Int {
    @inline(__always) get { Int(value) }
    @inline(__always) set { value = Int32(truncatingIfNeeded: newValue) }
  }
}

/// A range in eight bytes.
@propertyWrapper struct ShortRange {
  private var lower: Int32
  private var upper: Int32

  @inline(__always) init(wrappedValue: Range<Int>) {
    lower = Int32(truncatingIfNeeded: wrappedValue.lowerBound)
    upper = Int32(truncatingIfNeeded: wrappedValue.upperBound)
  }

  var wrappedValue: Range<Int> {
    @inline(__always) get { Range(uncheckedBounds: (Int(lower), Int(upper))) }
    @inline(__always) set { self = ShortRange(wrappedValue: newValue) }
  }
}

/// A verb group, a predicative adjective or a predicative noun.
///
/// Small numbers, because it is copied often.
struct StancePredicate {
  @Short var head: Int
  var kind: PredicateKind
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
  var hasDuty = false
  /// Whether it is a that-clause (else an infinitive or gerund) under its parent.
  var isClause = false
  var takesObject = false
  /// Tokens of the verb group, half open.
  @Short var first: Int
  @Short var end: Int
  /// Number of the modal verb, or 0.
  var modal: UInt32 = 0
  /// Index of the governing predicate, or −1.
  @Short var parent: Int = -1
  /// Index of the copula it hangs on, or −1.
  @Short var copula: Int = -1
  /// Index of the predicate whose subject (or object) it takes, or −1.
  @Short var subjectFrom: Int = -1
  /// Number of the particle, or 0.
  var particle: UInt32 = 0
  /// Ranges in `StanceReading.heads`.
  @ShortRange var subjects: Range<Int> = 0..<0
  @ShortRange var objects: Range<Int> = 0..<0
  /// Range in `StanceReading.complements`.
  @ShortRange var complements: Range<Int> = 0..<0
  /// Object's head of a verb of several words that ends before it, or −1.
  @Short var phraseObject: Int = -1
  /// Index of the gerund that is its subject ("cutting aid would …"), or −1.
  @Short var gerundSubject: Int = -1
  /// One past the last token of a verb of several words, or 0.
  @Short var phraseEnd: Int = 0
  /// Classes of the word itself, or of the words it forms with its particle.
  var classes: StanceClassSet = []
  /// Classes of a verb of several words that ends before its object.
  var phraseClasses: StanceClassSet = []
}
