/// Genders a name or noun allows.
@frozen public struct Gender: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  @inlinable public static func == (a: Gender, b: Gender) -> Bool { a.rawValue == b.rawValue }
  @inlinable public static var male: Gender { Gender(rawValue: 1) }
  @inlinable public static var female: Gender { Gender(rawValue: 2) }
  /// Nothing is known, or both.
  @inlinable public static var any: Gender { Gender(rawValue: 3) }
  /// No person: *it*.
  @inlinable public static var neuter: Gender { Gender(rawValue: 0) }
}

/// Classes of words before and after a name.
@frozen public enum TitleClass: String, CaseIterable, Sendable {
  case honorific, office, military, religious, noble, academic, suffix, particle
  /// Letters after a name that are no part of it: KC, M.D.
  case postnominal
  /// Months and days: capitalized, but no names of anybody.
  case calendar
}

/// Classes of nouns for persons.
@frozen public enum RoleClass: String, CaseIterable, Sendable {
  /// One holder at a time.
  case office
  case person
  /// Relatives and partners.
  case kin
}

/// What kind of thing a noun of `organizations.lex` stands for.
@frozen public enum BodyKind: String, CaseIterable, Sendable {
  case organization, group, document
}

/// Pronouns by use.
@frozen public enum PronounKind: String, CaseIterable, Sendable {
  case personal, possessive, reflexive, relative, demonstrative
}

/// What the name lexicons know about one word, folded: all its possible uses at once.
@frozen public struct NameWord: Sendable {
  /// Genders as a given name; empty for no given name.
  public internal(set) var givenName: Gender = .neuter
  /// May be a family name that stands first.
  public internal(set) var isFirstSurname = false

  /// A part inside family names: von, de, bin.
  public internal(set) var isParticle = false
  public internal(set) var titleClass: TitleClass?
  public internal(set) var titleGender: Gender = .any
  /// The role a title stands for ("senator" for "Sen."): index into `NameLexicon.titleRoles`; -1 for
  /// honorifics.
  public internal(set) var titleRole: Int16 = -1

  public internal(set) var roleClass: RoleClass?
  public internal(set) var roleGender: Gender = .any
  public internal(set) var isPluralRole = false
  /// Relatives who usually share a family name.
  public internal(set) var sharesName = false

  public internal(set) var body: BodyKind?
  /// Class of an organisation, group or document: index into `NameLexicon.bodyClasses`.
  public internal(set) var bodyClass: UInt8 = 0
  public internal(set) var isPluralBody = false

  public internal(set) var pronoun: PronounKind?
  public internal(set) var pronounPerson: UInt8 = 0
  public internal(set) var isPluralPronoun = false
  public internal(set) var pronounGender: Gender = .any

  @usableFromInline init() {}

  /// A noun for a person, or for several, of which nothing else is known.
  public static func anyPerson(isPlural: Bool) -> NameWord {
    var word = NameWord()
    word.roleClass = .person
    word.isPluralRole = isPlural
    return word
  }

  /// A title that stands before a name (no suffix or month).
  @inlinable public var isTitle: Bool {
    switch titleClass {
    case nil, .suffix?, .postnominal?, .calendar?: false
    default: true
    }
  }
  @inlinable public var isHonorific: Bool {
    if case .honorific? = titleClass { true } else { false }
  }
  @inlinable public var isReligious: Bool {
    if case .religious? = titleClass { true } else { false }
  }
  /// A suffix or letters after a name.
  @inlinable public var isSuffix: Bool {
    switch titleClass {
    case .suffix?, .postnominal?: true
    default: false
    }
  }
  @inlinable public var isPostnominal: Bool {
    if case .postnominal? = titleClass { true } else { false }
  }
  @inlinable public var isNoble: Bool { if case .noble? = titleClass { true } else { false } }
  @inlinable public var isCalendar: Bool { if case .calendar? = titleClass { true } else { false } }

  /// A given name of either gender.
  @inlinable public var isGivenName: Bool { givenName.rawValue != 0 }

  /// A noun for persons.
  @inlinable public var isRole: Bool { roleClass != nil }
  @inlinable public var isOffice: Bool { if case .office? = roleClass { true } else { false } }

  /// A noun for an organisation, a group of people.
  @inlinable public var isOrganization: Bool {
    if case .organization? = body { true } else { false }
  }
  @inlinable public var isGroup: Bool { if case .group? = body { true } else { false } }
}
