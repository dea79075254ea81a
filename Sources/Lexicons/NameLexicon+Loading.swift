extension NameLexicon {
  /// Reads the shipped name files (or those that replace them in `files`) and lays the user's own
  /// speakers over the knowledge base.
  ///
  /// - Parameter ownSpeakers: files in the format of `speakers.lex`, later ones first in effect.
  /// - Throws: `LexiconErrors` with every bad line of every file.
  public init(
    _ files: LexiconFiles, language: String = "en", ownSpeakers: [SpeakerFile] = []
  ) throws(LexiconErrors) {
    var lexicon = NameLexicon()
    var errors: [LexiconError] = []
    let readers: [(String, (inout NameLexicon, inout LexiconRows) -> Void)] = [
      ("given-names", Self.readGivenNames), ("surnames-east-asian", Self.readFirstSurnames),
      ("titles", Self.readTitles), ("roles", Self.readRoles), ("kinship", Self.readKinship),
      ("organizations", Self.readBodies), ("pronouns", Self.readPronouns),
      ("role-verbs", Self.readRoleVerbs), ("role-families", Self.readRoleFamilies),
      ("speakers", { $0.speakers.read(&$1, replacing: false) }),
    ]
    for (name, read) in readers {
      let file = "\(language)/\(name).lex"
      let found = files.withBytes(of: file) { bytes in
        var rows = LexiconRows(file: file, bytes: bytes)
        read(&lexicon, &rows)
        return rows.errors
      }
      errors += found ?? [LexiconError(file: file, line: 0, problem: "there is no such file")]
    }
    for own in ownSpeakers {
      own.bytes.withUnsafeBufferPointer { bytes in
        var rows = LexiconRows(file: own.path, bytes: bytes)
        lexicon.speakers.read(&rows, replacing: true)
        errors += rows.errors
      }
    }
    if !errors.isEmpty { throw LexiconErrors(errors) }
    self = lexicon
  }

  private static func gender(_ text: UnsafeBufferPointer<UInt8>) -> Gender? {
    guard text.count == 1 else { return nil }
    switch text[0] {
    case UInt8(ascii: "m"): return .male
    case UInt8(ascii: "f"): return .female
    case UInt8(ascii: "u"), UInt8(ascii: "c"), UInt8(ascii: "-"): return .any
    case UInt8(ascii: "n"): return Gender.neuter
    default: return nil
    }
  }

  /// Whether a row has so many columns; an error where it has not.
  private static func has(_ count: Int, _ names: StaticString, _ rows: inout LexiconRows) -> Bool {
    if rows.has(count) { return true }
    rows.fail("\(rows.wholeCount) columns; expected \(count): \(names)")
    return false
  }

  /// The value that a column was read as; nil with an error where it is none.
  private static func value<T>(
    _ value: T?, _ column: Int, _ expected: @autoclosure () -> String, _ rows: inout LexiconRows
  ) -> T? {
    if value == nil { rows.fail("unknown '\(rows.string(column))'; expected \(expected())") }
    return value
  }

  /// The case of an enum that a column names; nil with an error where it names none.
  private static func value<T: CaseIterable & Sendable>(
    _ names: CaseNames<T>, _ column: Int, _ rows: inout LexiconRows
  ) -> T? {
    value(
      names[rows.column(column)], column, "one of " + names.names.joined(separator: ", "), &rows)
  }

  private static let titleClasses = CaseNames<TitleClass>(\.rawValue)
  private static let roleClasses = CaseNames<RoleClass>(\.rawValue)
  private static let bodyKinds = CaseNames<BodyKind>(\.rawValue)
  private static let pronounKinds = CaseNames<PronounKind>(\.rawValue)

  private static func readGivenNames(_ lexicon: inout NameLexicon, _ rows: inout LexiconRows) {
    var seen = EntryTable(expected: 12_000)
    while rows.next() {
      guard has(3, "gender, origin, names", &rows),
        let gender = value(gender(rows.column(0)), 0, "m, f or u", &rows)
      else { continue }
      forEachPart(of: rows.column(2), between: 32) { name in
        if seen.find(name) != nil {
          rows.fail("'\(String(decoding: name, as: UTF8.self))' is listed twice")
        }
        seen.insert(name, 0)
        // Accents folded, one spelling may come from two lists: then both genders are possible.
        lexicon.edit(NameKey(name)) { $0.givenName.formUnion(gender) }
      }
    }
  }

  private static func readFirstSurnames(_ lexicon: inout NameLexicon, _ rows: inout LexiconRows) {
    while rows.next() {
      guard has(3, "kind, language, words", &rows) else { continue }
      if isText(rows.column(0), "surname") {
        forEachPart(of: rows.column(2), between: 32) { name in
          lexicon.edit(NameKey(name)) { $0.isFirstSurname = true }
        }
      } else if isText(rows.column(0), "syllable") {
        forEachPart(of: rows.column(2), between: 32) { lexicon.syllables.set(NameKey($0), 1) }
      } else {
        rows.fail("unknown '\(rows.string(0))'; expected surname or syllable")
      }
    }
  }

  private static func readTitles(_ lexicon: inout NameLexicon, _ rows: inout LexiconRows) {
    var titleRoles: [String] = []
    defer {
      lexicon.titleRoles = titleRoles
      lexicon.titleRoleWords = titleRoles.map { NameKey.words($0) }
    }
    while rows.next() {
      guard has(4, "form, gender, class, role", &rows),
        let gender = value(gender(rows.column(1)), 1, "m, f or -", &rows),
        let kind = value(titleClasses, 2, &rows)
      else { continue }
      let hasRole = !isText(rows.column(3), "-")
      if hasRole { titleRoles.append(rows.string(3)) }
      lexicon.edit(NameKey(rows.column(0))) {
        if kind == .particle {
          $0.isParticle = true
          return
        }
        if $0.titleClass != nil { rows.fail("'\(rows.string(0))' is listed twice") }
        $0.titleClass = kind
        $0.titleGender = gender
        $0.titleRole = hasRole ? Int16(truncatingIfNeeded: titleRoles.count - 1) : -1
      }
    }
  }

  private static func readRoles(_ lexicon: inout NameLexicon, _ rows: inout LexiconRows) {
    while rows.next() {
      guard has(4, "singular, plural, gender, class", &rows),
        let gender = value(gender(rows.column(2)), 2, "m, f or c", &rows),
        let kind = value(roleClasses, 3, &rows)
      else { continue }
      addRole(gender, kind, false, &lexicon, &rows)
    }
  }

  private static func readKinship(_ lexicon: inout NameLexicon, _ rows: inout LexiconRows) {
    while rows.next() {
      guard has(4, "word, plural, gender, name", &rows),
        let gender = value(gender(rows.column(2)), 2, "m, f or c", &rows)
      else { continue }
      let isShared = isText(rows.column(3), "shared")
      if !isShared && !isText(rows.column(3), "apart") {
        rows.fail("unknown '\(rows.string(3))'; expected shared or apart")
      }
      addRole(gender, .kin, isShared, &lexicon, &rows)
    }
  }

  private static func readRoleVerbs(_ lexicon: inout NameLexicon, _ rows: inout LexiconRows) {
    while rows.next() {
      guard has(2, "lemma, forms", &rows) else { continue }
      forEachPart(of: rows.column(1), between: 32) { lexicon.roleVerbs.set(NameKey($0), 1) }
    }
  }

  private static func readRoleFamilies(_ lexicon: inout NameLexicon, _ rows: inout LexiconRows) {
    while rows.next() {
      guard has(1, "words", &rows) else { continue }
      var family: [NameKey] = []
      forEachPart(of: rows.column(0), between: 32) { family.append(NameKey($0)) }
      if family.count < 2 { rows.fail("'\(rows.string(0))' is one word; expected two or more") }
      for key in family {
        lexicon.familiesOfRole[key, default: []].append(lexicon.roleFamilies.count)
      }
      lexicon.roleFamilies.append(family)
    }
  }

  /// Adds the singular and the plural that stand in the first two columns.
  private static func addRole(
    _ gender: Gender, _ kind: RoleClass, _ shares: Bool, _ lexicon: inout NameLexicon,
    _ rows: inout LexiconRows
  ) {
    let singular = rows.column(0)
    lexicon.edit(NameKey(singular)) {
      if $0.roleClass != nil && !$0.isPluralRole {
        rows.fail("'\(rows.string(0))' is listed twice")
      }
      $0.roleClass = kind
      $0.roleGender = gender
      $0.isPluralRole = false
      $0.sharesName = shares
    }
    let plural = rows.column(1)
    guard !isText(plural, "-"), !plural.elementsEqual(singular) else { return }
    lexicon.edit(NameKey(plural)) {
      guard $0.roleClass == nil else { return }
      $0.roleClass = kind
      $0.roleGender = gender
      $0.isPluralRole = true
    }
  }

  private static func readBodies(_ lexicon: inout NameLexicon, _ rows: inout LexiconRows) {
    var classes = EntryTable()
    while rows.next() {
      guard has(4, "noun, plural, kind, class", &rows), let kind = value(bodyKinds, 2, &rows) else {
        continue
      }
      let number = UInt16(truncatingIfNeeded: lexicon.bodyClasses.count)
      let bodyClass = classes.find(rows.column(3)) ?? number
      if bodyClass == number {
        lexicon.bodyClasses.append(rows.string(3))
        classes.insert(rows.column(3), number)
      }
      for i in 0...1 where !isText(rows.column(i), "-") {
        lexicon.edit(NameKey(rows.column(i))) {
          if $0.body != nil && i == 0 { rows.fail("'\(rows.string(i))' is listed twice") }
          $0.body = kind
          $0.bodyClass = UInt8(truncatingIfNeeded: bodyClass)
          $0.isPluralBody = i == 1
        }
      }
    }
  }

  private static func readPronouns(_ lexicon: inout NameLexicon, _ rows: inout LexiconRows) {
    while rows.next() {
      guard has(5, "word, person, number, gender, kind", &rows),
        let person = value(UInt8(rows.string(1)), 1, "1, 2 or 3", &rows),
        let gender = value(gender(rows.column(3)), 3, "m, f, n, c or -", &rows),
        let kind = value(pronounKinds, 4, &rows)
      else { continue }
      let isPlural = isText(rows.column(2), "p")
      if !isPlural && !isText(rows.column(2), "s") && !isText(rows.column(2), "-") {
        rows.fail("unknown '\(rows.string(2))'; expected s, p or -")
      }
      lexicon.edit(NameKey(rows.column(0))) {
        $0.pronoun = kind
        $0.pronounPerson = person
        $0.isPluralPronoun = isPlural
        $0.pronounGender = gender
      }
    }
  }
}
