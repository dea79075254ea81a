import Lexicons
import TextModel

/// What a name in the text may be the name of.
enum NameKind: UInt8, Sendable {
  case person, organization, unknown
}

/// A whole number in four bytes that is read and written as `Int`.
struct Small {
  private var value: Int32
  init(_ value: Int) { self.value = Int32(truncatingIfNeeded: value) }
  var int: Int {
    get { Int(value) }
    set { value = Int32(truncatingIfNeeded: newValue) }
  }
}

/// A token range that may be missing, in eight bytes.
struct MaybeRange {
  private var stored = TokenRange(0, -1)
  var range: TokenRange? {
    get { stored.end < stored.first ? nil : stored }
    set { stored = newValue ?? TokenRange(0, -1) }
  }
}

/// The tokens that tell a person's role, by where they stand.
struct GivenRoles: Sendable {
  private var ranges = (before: MaybeRange(), apposed: MaybeRange(), relative: MaybeRange())
  private var title: Int16 = -1

  /// Before the name.
  var premodifier: TokenRange? {
    get { ranges.before.range }
    set { ranges.before.range = newValue }
  }
  /// In apposition.
  var appositive: TokenRange? {
    get { ranges.apposed.range }
    set { ranges.apposed.range = newValue }
  }
  /// In a relative clause.
  var relative: TokenRange? {
    get { ranges.relative.range }
    set { ranges.relative.range = newValue }
  }
  /// The title alone, where it stands for a role: index into `NameLexicon.titleRoles`, or -1.
  var titleRole: Int {
    get { Int(title) }
    set { title = Int16(truncatingIfNeeded: newValue) }
  }
}

/// One name in the text: its tokens, what stands around it, and the entity it was found to name.
struct NameMention: Sendable {
  private var small: (first: Small, end: Small, outerFirst: Small, outerEnd: Small, entity: Small) =
    (
      Small(0), Small(0), Small(0), Small(0), Small(-1)
    )
  /// Roles given with it.
  var roles = GivenRoles()
  var kind: NameKind
  /// Gender by title, role or relative's word.
  var gender: Gender = .any
  /// A title stands before it; an honorific says nothing but the gender.
  var hasTitle = false
  var hasHonorific = false
  /// 's follows.
  var isPossessive = false
  /// A common noun follows: the Clinton *campaign*.
  var isModifier = false
  /// First name is the family name.
  var isFamilyFirst = false
  /// Goes by *they*.
  var isThey = false
  /// Stands in the source of an attribution.
  var isSource = false

  init(first: Int, end: Int, kind: NameKind) {
    self.kind = kind
    self.first = first
    self.end = end
    outerFirst = first
    outerEnd = end
  }

  /// Tokens of the name itself, without title and role.
  var first: Int {
    get { small.first.int }
    set { small.first.int = newValue }
  }
  var end: Int {
    get { small.end.int }
    set { small.end.int = newValue }
  }
  /// First token with title and role before it.
  var outerFirst: Int {
    get { small.outerFirst.int }
    set { small.outerFirst.int = newValue }
  }
  /// One past the last token with the appositive after it.
  var outerEnd: Int {
    get { small.outerEnd.int }
    set { small.outerEnd.int = newValue }
  }
  /// Entity it names, or -1.
  var entity: Int {
    get { small.entity.int }
    set { small.entity.int = newValue }
  }

  var count: Int { end - first }
}

/// A person or organisation of a document.
struct SpeakerEntity: Sendable {
  private var small = (
    first: Small(0), end: Small(0), wordsFirst: Small(0), wordsEnd: Small(0), known: Small(-1),
    mentions: Small(0), introduced: Small(0), lastMention: Small(0)
  )
  /// Roles by where they were given; the first of each is kept.
  var roles = GivenRoles()
  var kind: NameKind
  var gender: Gender = .any
  var isFamilyFirst = false
  /// Goes by *they*; was a source so far.
  var isThey = false
  var hasSpoken = false
  /// Given as more than one word, or known.
  var isFull: Bool
  /// Class of nouns that may stand for an organisation.
  var bodyClass: UInt8?
  /// Key of the family name.
  let surname: NameKey

  /// - Parameter words: tokens of the first form without suffixes, by whose words it is looked up.
  init(kind: NameKind, first: Int, end: Int, words: Range<Int>, surname: NameKey) {
    self.kind = kind
    self.surname = surname
    isFull = words.count > 1
    small.wordsFirst.int = words.lowerBound
    small.wordsEnd.int = words.upperBound
    self.first = first
    self.end = end
    small.introduced.int = first
    lastMention = first
  }

  /// Tokens of the fullest form.
  var first: Int {
    get { small.first.int }
    set { small.first.int = newValue }
  }
  var end: Int {
    get { small.end.int }
    set { small.end.int = newValue }
  }
  var words: Range<Int> { small.wordsFirst.int..<small.wordsEnd.int }
  /// Index into the knowledge base.
  var known: Int? {
    get { small.known.int < 0 ? nil : small.known.int }
    set { small.known.int = newValue ?? -1 }
  }
  /// Number of mentions so far.
  var mentions: Int {
    get { small.mentions.int }
    set { small.mentions.int = newValue }
  }
  /// Token of the first full mention, and of the last mention.
  var introduced: Int { small.introduced.int }
  var lastMention: Int {
    get { small.lastMention.int }
    set { small.lastMention.int = newValue }
  }
}
