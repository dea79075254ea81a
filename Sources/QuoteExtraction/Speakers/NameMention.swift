import Lexicons
import TextModel

/// What a name in the text may be the name of.
enum NameKind: UInt8, Sendable {
  case person, organization, unknown
}

/// One name in the text: its tokens, what stands around it, and the entity it was found to name.
struct NameMention: Sendable {
  /// Tokens of the name itself, without title and role.
  var first: Int
  var end: Int
  /// First token with title and role before it.
  var outerFirst: Int
  /// One past the last token with the appositive after it.
  var outerEnd: Int
  var kind: NameKind
  /// Gender by title, role or relative's word.
  var gender: Gender = .any
  /// A title stands before it; an honorific says nothing but the gender.
  var hasTitle = false
  var hasHonorific = false
  /// Tokens of the roles given with it: before the name, in apposition, in a relative clause.
  var premodifier: TokenRange?
  var appositive: TokenRange?
  var relative: TokenRange?
  /// The title alone, where it stands for a role: index into `NameLexicon.titleRoles`.
  var titleRole = -1
  /// 's follows.
  var isPossessive = false
  /// A common noun follows: the Clinton *campaign*.
  var isModifier = false
  /// First name is the family name.
  var isFamilyFirst = false
  /// Inside a direct quotation's marks.
  var isQuoted = false
  /// Entity it names, or -1.
  var entity = -1

  init(first: Int, end: Int, kind: NameKind) {
    self.first = first
    self.end = end
    outerFirst = first
    outerEnd = end
    self.kind = kind
  }

  var count: Int { end - first }
}

/// A person or organisation of a document.
struct SpeakerEntity: Sendable {
  var kind: NameKind
  /// Tokens of the fullest form.
  var first: Int
  var end: Int
  /// Tokens of the first full form without suffixes, whose words it is looked up by.
  var words: Range<Int>
  /// Key of the family name and of the given name.
  var surname: NameKey
  var given: NameKey
  var isFamilyFirst = false
  /// Given as more than one word, or known.
  var isFull: Bool
  var gender: Gender = .any
  /// Index into the knowledge base.
  var known: Int?
  /// Roles by where they were given; the first of each is kept.
  var appositive: TokenRange?
  var premodifier: TokenRange?
  var relative: TokenRange?
  var titleRole = -1
  /// Numbers of mentions so far, and of full ones.
  var mentions = 0
  var fullMentions = 0
  /// Token of the first full mention, and of the last mention.
  var introduced: Int
  var lastMention: Int
  /// Classes of nouns that may stand for an organisation.
  var bodyClass: UInt8?
}
