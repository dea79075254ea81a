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
    let readers: [(String, (inout NameLexicon, inout LexiconLines) -> Void)] = [
      ("given-names", Self.readGivenNames), ("surnames-east-asian", Self.readFirstSurnames),
      ("titles", Self.readTitles), ("roles", Self.readRoles), ("kinship", Self.readKinship),
      ("organizations", Self.readBodies), ("pronouns", Self.readPronouns),
      ("role-verbs", Self.readRoleVerbs), ("role-families", Self.readRoleFamilies),
    ]
    for (name, read) in readers {
      let file = "\(language)/\(name).lex"
      let lines = files.withBytes(of: file) { LexiconLines(file: file, bytes: $0) }
      guard var lines else {
        errors.append(LexiconError(file: file, line: 0, problem: "there is no such file"))
        continue
      }
      read(&lexicon, &lines)
      errors += lines.errors
    }
    let file = "\(language)/speakers.lex"
    if var lines = files.withBytes(of: file, { LexiconLines(file: file, bytes: $0) }) {
      lexicon.speakers.read(&lines, replacing: false)
      errors += lines.errors
    } else {
      errors.append(LexiconError(file: file, line: 0, problem: "there is no such file"))
    }
    for own in ownSpeakers {
      var lines = own.bytes.withUnsafeBufferPointer { LexiconLines(file: own.path, bytes: $0) }
      lexicon.speakers.read(&lines, replacing: true)
      errors += lines.errors
    }
    if !errors.isEmpty { throw LexiconErrors(errors) }
    self = lexicon
  }

  private static func gender(_ text: String) -> Gender? {
    switch text {
    case "m": .male
    case "f": .female
    case "u", "c", "-": .any
    case "n": Gender.neuter
    default: nil
    }
  }

  /// The columns of a line, or nil with an error where their number is wrong.
  private static func columns(
    _ line: LexiconLines.Line, _ count: Int, _ names: String, _ lines: inout LexiconLines
  ) -> [String]? {
    if line.columns.count == count { return line.columns }
    lines.add(line.number, "\(line.columns.count) columns; expected \(count): \(names)")
    return nil
  }

  /// The words of a column.
  private static func words(_ column: String) -> [String] {
    var words: [String] = []
    forEachWord(column) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// Calls `body` with the words of a column.
  private static func forEachWord(
    _ column: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var column = column
    column.withUTF8 { text in
      var start = 0
      while start < text.count {
        var end = start
        while end < text.count && text[end] != 32 { end += 1 }
        if end > start { body(UnsafeBufferPointer(rebasing: text[start..<end])) }
        start = end + 1
      }
    }
  }

  private static func value<T>(
    _ value: T?, _ text: String, _ expected: @autoclosure () -> String, _ line: LexiconLines.Line,
    _ lines: inout LexiconLines
  ) -> T? {
    if value == nil { lines.add(line.number, "unknown '\(text)'; expected \(expected())") }
    return value
  }

  private static func list<T: CaseIterable & RawRepresentable>(_: T.Type) -> String
  where T.RawValue == String {
    "one of " + T.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static func readGivenNames(_ lexicon: inout NameLexicon, _ lines: inout LexiconLines) {
    var seen = EntryTable()
    for line in lines.lines {
      guard let c = columns(line, 3, "gender, origin, names", &lines),
        let gender = value(gender(c[0]), c[0], "m, f or u", line, &lines)
      else { continue }
      forEachWord(c[2]) { name in
        if seen.find(name) != nil {
          lines.add(line.number, "'\(String(decoding: name, as: UTF8.self))' is listed twice")
        }
        seen.insert(name, 0)
        // Accents folded, one spelling may come from two lists: then both genders are possible.
        lexicon.edit(NameKey(name)) { $0.givenName.formUnion(gender) }
      }
    }
  }

  private static func readFirstSurnames(_ lexicon: inout NameLexicon, _ lines: inout LexiconLines) {
    for line in lines.lines {
      guard let c = columns(line, 3, "kind, language, words", &lines) else { continue }
      switch c[0] {
      case "surname":
        for name in words(c[2]) {
          lexicon.edit(name) { $0.isFirstSurname = true }
        }
      case "syllable":
        for word in words(c[2]) { lexicon.syllables.set(NameKey(word), 1) }
      default: lines.add(line.number, "unknown '\(c[0])'; expected surname or syllable")
      }
    }
  }

  private static func readTitles(_ lexicon: inout NameLexicon, _ lines: inout LexiconLines) {
    var titleRoles: [String] = []
    defer {
      lexicon.titleRoles = titleRoles
      lexicon.titleRoleWords = titleRoles.map { NameKey.words($0) }
    }
    for line in lines.lines {
      guard let c = columns(line, 4, "form, gender, class, role", &lines),
        let gender = value(gender(c[1]), c[1], "m, f or -", line, &lines),
        let kind = value(
          TitleClass(rawValue: c[2]), c[2], list(TitleClass.self), line, &lines)
      else { continue }
      if c[3] != "-" { titleRoles.append(c[3]) }
      lexicon.edit(c[0]) {
        if kind == .particle {
          $0.isParticle = true
          return
        }
        if $0.titleClass != nil { lines.add(line.number, "'\(c[0])' is listed twice") }
        $0.titleClass = kind
        $0.titleGender = gender
        $0.titleRole = c[3] == "-" ? -1 : Int16(truncatingIfNeeded: titleRoles.count - 1)
      }
    }
  }

  private static func readRoles(_ lexicon: inout NameLexicon, _ lines: inout LexiconLines) {
    for line in lines.lines {
      guard let c = columns(line, 4, "singular, plural, gender, class", &lines),
        let gender = value(gender(c[2]), c[2], "m, f or c", line, &lines),
        let kind = value(RoleClass(rawValue: c[3]), c[3], list(RoleClass.self), line, &lines)
      else { continue }
      addRole(c[0], c[1], gender, kind, false, line, &lexicon, &lines)
    }
  }

  private static func readKinship(_ lexicon: inout NameLexicon, _ lines: inout LexiconLines) {
    for line in lines.lines {
      guard let c = columns(line, 4, "word, plural, gender, name", &lines),
        let gender = value(gender(c[2]), c[2], "m, f or c", line, &lines)
      else { continue }
      if c[3] != "shared" && c[3] != "apart" {
        lines.add(line.number, "unknown '\(c[3])'; expected shared or apart")
      }
      addRole(c[0], c[1], gender, .kin, c[3] == "shared", line, &lexicon, &lines)
    }
  }

  private static func readRoleVerbs(_ lexicon: inout NameLexicon, _ lines: inout LexiconLines) {
    for line in lines.lines {
      guard let c = columns(line, 2, "lemma, forms", &lines) else { continue }
      for form in words(c[1]) { lexicon.roleVerbs.set(NameKey(form), 1) }
    }
  }

  private static func readRoleFamilies(_ lexicon: inout NameLexicon, _ lines: inout LexiconLines) {
    for line in lines.lines {
      guard let c = columns(line, 1, "words", &lines) else { continue }
      let family = c[0].split(separator: " ").map { NameKey(String($0)) }
      if family.count < 2 { lines.add(line.number, "'\(c[0])' is one word; expected two or more") }
      for key in family {
        lexicon.familiesOfRole[key, default: []].append(lexicon.roleFamilies.count)
      }
      lexicon.roleFamilies.append(family)
    }
  }

  private static func addRole(
    _ singular: String, _ plural: String, _ gender: Gender, _ kind: RoleClass, _ shares: Bool,
    _ line: LexiconLines.Line, _ lexicon: inout NameLexicon, _ lines: inout LexiconLines
  ) {
    lexicon.edit(singular) {
      if $0.roleClass != nil && !$0.isPluralRole {
        lines.add(line.number, "'\(singular)' is listed twice")
      }
      $0.roleClass = kind
      $0.roleGender = gender
      $0.isPluralRole = false
      $0.sharesName = shares
    }
    guard plural != "-" && plural != singular else { return }
    lexicon.edit(plural) {
      guard $0.roleClass == nil else { return }
      $0.roleClass = kind
      $0.roleGender = gender
      $0.isPluralRole = true
    }
  }

  private static func readBodies(_ lexicon: inout NameLexicon, _ lines: inout LexiconLines) {
    for line in lines.lines {
      guard let c = columns(line, 4, "noun, plural, kind, class", &lines),
        let kind = value(BodyKind(rawValue: c[2]), c[2], list(BodyKind.self), line, &lines)
      else { continue }
      var number = lexicon.bodyClasses.firstIndex(of: c[3])
      if number == nil {
        number = lexicon.bodyClasses.count
        lexicon.bodyClasses.append(c[3])
      }
      let bodyClass = UInt8(truncatingIfNeeded: number ?? 0)
      for (form, isPlural) in [(c[0], false), (c[1], true)] where form != "-" {
        lexicon.edit(form) {
          if $0.body != nil && !isPlural { lines.add(line.number, "'\(form)' is listed twice") }
          $0.body = kind
          $0.bodyClass = bodyClass
          $0.isPluralBody = isPlural
        }
      }
    }
  }

  private static func readPronouns(_ lexicon: inout NameLexicon, _ lines: inout LexiconLines) {
    for line in lines.lines {
      guard let c = columns(line, 5, "word, person, number, gender, kind", &lines),
        let person = value(UInt8(c[1]), c[1], "1, 2 or 3", line, &lines),
        let gender = value(gender(c[3]), c[3], "m, f, n, c or -", line, &lines),
        let kind = value(PronounKind(rawValue: c[4]), c[4], list(PronounKind.self), line, &lines)
      else { continue }
      if !["s", "p", "-"].contains(c[2]) {
        lines.add(line.number, "unknown '\(c[2])'; expected s, p or -")
      }
      lexicon.edit(c[0]) {
        $0.pronoun = kind
        $0.pronounPerson = person
        $0.isPluralPronoun = c[2] == "p"
        $0.pronounGender = gender
      }
    }
  }
}
