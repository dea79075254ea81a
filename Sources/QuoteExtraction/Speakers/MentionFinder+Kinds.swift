import Lexicons
import Syntax
import TextModel

extension MentionFinder {
  /// Reads a run of name words: takes titles off, tells persons from organisations and looks at what
  /// stands around the name.
  func mention(in run: inout Run) -> NameMention? {
    dropOuterWords(&run)
    guard run.first < run.suffix else { return nil }
    let opensWithTitle =
      text.word(run.first).map { $0.isTitle && !$0.isReligious } ?? false
    let isKnown = opensWithTitle ? nil : knownKind(run.first, run.suffix)
    var core = run.first
    var title = -1
    if isKnown == nil, let k = titleIndex(run) {
      title = k
      core = k + 1
      // Lord Roe: the title is the only other name there is.
      if text.isNobleTitle(k),
        run.suffix - k == 2 && k == run.first
          || run.suffix - run.first == 3 && k == run.first
            && (text.anyWord(k + 1)?.isParticle ?? false)
      {
        core = k
      }
    } else if isKnown == nil, let j = givenNameInside(run) {
      core = j
    } else if isKnown == nil, !run.hasComplement, run.suffix - run.first > 2,
      text.isWord(run.first - 1, "of") || text.isWord(run.first - 1, "for"),
      !(text.word(run.first).map { $0.isGivenName || $0.isFirstSurname } ?? false),
      let j = personInside(run.first + 1, run.suffix)
    {
      // "Deputy Minister of Ports Le Quang Minh".
      core = j
    } else if isKnown == nil, run.suffix - run.first > 2, opensOffice(run) {
      // "Leader of Opposition Roe Poe", "Speaker of Parliament".
      core = run.first + 1
    } else if isKnown == nil, run.suffix - run.first == 2, text.isWord(run.first, "state"),
      text.isWord(run.first - 1, "of")
    {
      // Secretary of State Smith.
      core = run.first + 1
    }
    let hasLetters = run.end > run.suffix && text.word(run.end - 1)?.isPostnominal ?? false
    var mention = NameMention(first: core, end: hasLetters ? run.suffix : run.end, kind: .unknown)
    mention.outerEnd = run.end
    mention.outerFirst = run.first
    if title >= 0 { readTitle(title, &mention) }
    let name = core..<run.suffix
    mention.isFamilyFirst = isFamilyFirst(name)
    let known = core == run.first && !opensWithTitle ? isKnown : knownKind(core, run.suffix)
    mention.kind = kind(of: name, run, mention, isKnown ?? known)
    // "the magazine Harbor News", "the union Dockers United".
    if mention.kind == .unknown, run.first > 0, !text.startsSentence(run.first),
      !text.isCapital(run.first - 1), text.tags[run.first - 1] == .nn,
      let before = text.word(run.first - 1), before.isOrganization, !before.isRole
    {
      mention.kind = .organization
    }
    // "the drug's maker, Velanthe."
    if mention.kind == .unknown, isNamedBehind(run) { mention.kind = .organization }
    // "the Ohio Democrat": a noun for somebody.
    if mention.kind != .person, !run.hasComplement, known == nil, isKnown == nil,
      text.isWord(run.first - 1, "the"), let last = text.word(run.end - 1), last.isRole,
      !last.isPluralRole, last.body == nil, !last.isGivenName
    {
      return nil
    }
    if known == nil, isKnown == nil, isOfficeAlone(run) { return nil }
    readPremodifier(&mention, titled: title >= 0)
    readAfter(&mention)
    if mention.kind == .unknown, mention.roles.appositive == nil, isCalledBody(mention.end) {
      mention.kind = .organization
    }
    if mention.kind == .unknown
      && (mention.roles.premodifier != nil || mention.roles.appositive != nil)
    {
      mention.kind = .person
    }
    if name.count == 1, !isPlausibleSingle(name.lowerBound, mention) { return nil }
    return mention
  }

  /// Leading *The*, and words before a name that are part of no name.
  private func dropOuterWords(_ run: inout Run) {
    while run.first < run.suffix - 1, text.isWord(run.first, "the") || text.isWord(run.first, "a") {
      run.first += 1
    }
  }

  private func knownKind(_ first: Int, _ end: Int) -> NameKind? {
    guard first < end, let entry = text.knownEntry(first, end) else { return nil }
    return text.isKnownPerson(entry) ? .person : .organization
  }

  /// "Ohio's Natural Resources Minister, Jane Roe": an office with its field, and nobody's name.
  private func isOfficeAlone(_ run: Run) -> Bool {
    if headsField(run) { return true }
    guard run.suffix - run.first > 1, !run.hasComplement, run.suffix < text.count,
      run.first > 0 && (text.tags[run.first - 1] == .pos || text.tags[run.first - 1] == .dt)
        || text.startsSentence(run.first) && text.isWord(run.suffix, "to"),
      let last = text.word(run.suffix - 1), last.isOffice || last.isTitle, !last.isGivenName,
      !last.isFirstSurname, !(text.word(run.first)?.isGivenName ?? false)
    else { return false }
    return text.tags[run.suffix] == .comma || text.isFinite(run.suffix)
      || text.isWord(run.suffix, "to")
  }

  /// "U.S. Secretary of State Jane Roe", "Army Chief of Staff", "Bank Head of Markets": an office that
  /// goes on with its field, in capitals.
  private func headsField(_ run: Run) -> Bool {
    let of = run.suffix
    guard of - run.first > 1, !run.hasComplement, of + 1 < text.count,
      text.isWord(of, "of") || text.isWord(of, "for"), text.isCapital(of + 1),
      text.isSingularRole(of - 1), let last = text.word(of - 1), !last.isGivenName,
      !last.isFirstSurname
    else { return false }
    // "Senator Angus King of Maine", "Mr. King of Leeds": the role is his family name.
    return (run.first..<of - 1).allSatisfy {
      text.word($0).map { !$0.isGivenName && !$0.isTitle } ?? true
    }
  }

  /// Whether a run begins with the body that an office before it heads: *Leader of Opposition*.
  private func opensOffice(_ run: Run) -> Bool {
    guard run.first > 1, !run.hasComplement, let body = text.word(run.first), body.body != nil,
      !body.isGivenName, !(text.word(run.suffix - 1)?.isOrganization ?? false)
    else { return false }
    var of = run.first - 1
    if text.isWord(of, "the") { of -= 1 }
    return of > 0 && text.isWord(of, "of") && text.isSingularRole(of - 1)
      && text.isCapital(of - 1)
  }

  /// The last title or role inside the run with a name after it.
  private func titleIndex(_ run: Run) -> Int? {
    guard run.suffix - run.first >= 2, !run.hasComplement else { return nil }
    if let last = text.word(run.suffix - 1), last.isOrganization, !last.isPluralBody,
      !last.isGivenName, !isPlace(last),
      // "Sen. Ann Brewer"
      !(run.suffix - run.first == 3 && text.hasFullStop(run.first)
        && text.word(run.first)?.isTitle ?? false
        && text.word(run.first + 1)?.isGivenName ?? false)
    {
      return nil
    }
    var k = run.suffix - 2
    while k >= run.first {
      defer { k -= 1 }
      guard let word = text.word(k) else { continue }
      // The *del* of a place is no delegate, nor is Del Toro one.
      let isTitle =
        word.isTitle && text.isCapital(k) && (!word.isParticle || text.hasFullStop(k))
        || isSeat(k, word)
      let isRole =
        word.isRole
        && (!word.isPluralRole
          || k == run.first && (text.startsSentence(k) || text.isWord(run.end, "and")))
      guard isTitle || isRole else { continue }
      let nextGiven = text.word(k + 1).map { $0.isGivenName || $0.isFirstSurname } ?? false
      if word.isGivenName && !word.isHonorific && !text.isWord(k, "justice") && !text.hasFullStop(k)
      {
        // "strategist Guy Roe": a noun for anybody that is a given name too.
        if !isTitle, !word.isOffice { continue }
        // Dean Smith, King Vidor: a given name unless another follows.
        if k == run.first && !nextGiven { continue }
        if k > run.first, let before = text.word(k - 1),
          before.isGivenName
            || before.isRole && !before.isOffice
              && (text.isWord(k, "dean") || text.isWord(k, "earl"))
        {
          continue
        }
      }
      // "Mayor Col Roe": short for a given name, between a title and a family name.
      if isTitle, k > run.first, k == run.suffix - 2, text.length(k) <= 3, !text.hasFullStop(k),
        !word.isHonorific, text.word(k - 1).map({ $0.isTitle || $0.isOffice }) ?? false
      {
        continue
      }
      // "Farmer Jane Roe", "Dutchman Jan Roe": a noun for anybody needs a whole name after it.
      let isOpener = k == run.first && run.suffix - k > 2
      if !isTitle && !word.isOffice && !nextGiven && !isOpener { continue }
      return k
    }
    return nil
  }

  /// "Port Roe MP Ann Holt": letters that stand behind names stand before one here.
  private func isSeat(_ k: Int, _ word: NameWord) -> Bool {
    word.isPostnominal && text.isAllCapitals(k) && text.length(k) < 4 && text.isCapital(k + 1)
  }

  /// A given name further inside the run starts the name: "State John Kerry".
  private func givenNameInside(_ run: Run) -> Int? {
    guard run.suffix - run.first >= 3, !run.hasComplement else { return nil }
    if let first = text.word(run.first),
      first.isGivenName || first.isFirstSurname
    {
      return nil
    }
    if isInitialToken(run.first) { return nil }
    if (text.word(run.suffix - 1)?.isOrganization ?? false) { return nil }
    var j = run.first + 1
    while j < run.suffix - 1 {
      if let word = text.word(j), word.isGivenName, word.body == nil {
        let isCut =
          j - run.first > 1 || text.isWord(run.first - 1, "of")
          || text.tokens[run.first].flags.contains(.allCapitals)
          || (run.first..<j).contains { isCommon($0) }
        return isCut ? j : nil
      }
      j += 1
    }
    return nil
  }

  /// A capitalized word that is no part of a person's name: a place, a body, people.
  private func isCommon(_ i: Int) -> Bool {
    guard let word = text.word(i) else { return false }
    return word.body != nil || word.isRole || word.isTitle
  }

  private func isInitialToken(_ i: Int) -> Bool {
    text.length(i) <= 2 && text.isCapital(i)
      && (text.length(i) == 1 || text.bytes[Int(text.tokens[i].end) - 1] == 46)
  }

  private func isPlace(_ word: NameWord) -> Bool {
    let name = text.bodyClass(word)
    return name == .country || name == .region
  }

  private func readTitle(_ k: Int, _ mention: inout NameMention) {
    guard let word = text.word(k) else { return }
    if word.isTitle {
      mention.hasTitle = true
      mention.hasHonorific = word.isHonorific
      mention.gender = word.titleGender
      mention.roles.titleRole = Int(word.titleRole)
    } else {
      mention.hasTitle = true
      mention.gender = word.roleGender
      // "Geologists Ann Roe and Jo Poe": no role of one of them.
      if word.isPluralRole { return }
    }
    // "Chairman Ann Roe" is a woman.
    if !mention.hasHonorific, mention.count > 1, let given = text.word(mention.first),
      given.isGivenName, given.givenName.intersection(mention.gender) == .neuter,
      text.isWord(k, "chairman") || text.isWord(k, "spokesman") || text.isWord(k, "councilman")
    {
      mention.gender = given.givenName
    }
    if !mention.hasHonorific && mention.outerFirst < mention.first {
      mention.roles.premodifier = TokenRange(mention.outerFirst, mention.first)
    }
  }

  private func isFamilyFirst(_ name: Range<Int>) -> Bool {
    guard name.count == 2 || name.count == 3, let word = text.word(name.lowerBound),
      word.isFirstSurname
    else { return false }
    let rest = name.dropFirst()
    let second = name.lowerBound + 1
    if rest.count == 1, let other = text.word(second), other.isFirstSurname,
      !other.isGivenName, word.isGivenName
    {
      return false
    }
    if rest.allSatisfy({ text.isEastAsianGivenName($0) }) {
      // Two words that are both surname and given name are read in the language's own order.
      return
        !(word.isGivenName && !(text.word(second)?.isGivenName ?? false)
        && !text.isEastAsianGivenName(second))
    }
    return text.hasLowerCaseHyphen(second)
  }

  private func kind(
    of name: Range<Int>, _ run: Run, _ mention: NameMention, _ known: NameKind?
  ) -> NameKind {
    if run.hasComplement || isSpelledOut(name) { return .organization }
    let last = text.word(name.upperBound - 1)
    let first = text.word(name.lowerBound)
    if let last, last.isOrganization, !last.isPluralBody,
      name.count > 1 || !mention.hasTitle,
      text.bodyClass(last) != .company
        || text.bytes[Int(text.tokens[name.upperBound - 1].end) - 1] < 0x80,
      !last.isGivenName || name.count == 1,
      !(isPlace(last) && name.count > 1 && (first?.isGivenName ?? false))
    {
      return .organization
    }
    if mention.hasTitle { return .person }
    if let known { return known }
    if name.count > 1 {
      if let first, first.isGivenName, first.body == nil || first.givenName == .any {
        return .person
      }
      if mention.isFamilyFirst || isInitialToken(name.lowerBound) { return .person }
      if isInitialToken(name.lowerBound + 1) { return .person }
      return text.isWord(run.first - 1, "the") ? .organization : .unknown
    }
    if text.tokens[name.lowerBound].flags.contains(.allCapitals),
      text.length(name.lowerBound) <= 6, text.length(name.lowerBound) >= 2
    {
      return .organization
    }
    if let first, first.isGivenName { return .person }
    return .unknown
  }

  /// "Roe Foods, the Dutch biscuit maker,": a body's noun in apposition.
  private func isCalledBody(_ end: Int) -> Bool {
    guard end + 2 < text.count, text.tags[end] == .comma, text.tags[end + 1] == .dt else {
      return false
    }
    var t = end + 2
    var head = -1
    while t < text.count, t - end < 8, text.isNominal(t), text.tags[t] != .pos {
      if text.isNoun(t) { head = t }
      t += 1
    }
    guard head >= 0, !text.startsSentence(head), let word = text.word(head), word.isOrganization,
      !word.isPluralBody
    else { return false }
    return text.bodyClass(word) != .country && text.bodyClass(word) != .region
  }

  /// "the drug's maker, Velanthe.": a name in apposition to a body's noun, to the next mark.
  private func isNamedBehind(_ run: Run) -> Bool {
    let t = run.first
    guard t > 2, run.end < text.count, text.tags[t - 1] == .comma, text.tags[t - 2] == .nn,
      !text.startsSentence(t - 1), !text.isCapital(t - 2), let before = text.word(t - 2),
      before.isOrganization, text.bodyClass(before) == .company,
      text.tags[t - 3] == .pos || text.tags[t - 3] == .dt || text.tags[t - 3] == .prps
    else { return false }
    return text.tags[run.end] == .comma || text.tags[run.end] == .stop
  }

  /// "Lok Vikas Dal (LVD)": the initials in brackets are a body's.
  private func isSpelledOut(_ name: Range<Int>) -> Bool {
    let t = name.upperBound
    guard name.count > 1, t + 2 < text.count, text.isToken(t, "("), text.isToken(t + 2, ")"),
      text.isAllCapitals(t + 1), text.length(t + 1) == name.count
    else { return false }
    let letters = Int(text.tokens[t + 1].start)
    return name.enumerated().allSatisfy { text.firstByte($1) == text.bytes[letters + $0] }
  }

  /// Single capitalized words that are no names: Democrats, Tuesday's tag mistakes, roles alone.
  private func isPlausibleSingle(_ i: Int, _ mention: NameMention) -> Bool {
    if mention.hasTitle {
      // "the Chief Minister": a title of two words.
      guard let word = text.word(i), text.isWord(mention.outerFirst - 1, "the") else { return true }
      return word.isGivenName || word.isFirstSurname || !(word.isRole || word.isTitle)
    }
    // Q: and A: of an interview.
    if text.length(i) == 1 && text.bytes[Int(text.tokens[i].start)] < 0x80 { return false }
    guard let word = text.word(i) else { return text.tags[i] == .np }
    // "Capital spending fell": a noun that opens the sentence.
    if word.isOrganization, text.startsSentence(i), i + 1 < text.count, !text.isAllCapitals(i),
      !text.isCapital(i + 1), text.tags[i + 1] == .nn || text.tags[i + 1] == .nns
    {
      return false
    }
    if word.pronoun != nil && text.tags[i] != .np { return false }
    // "The Dane" is nobody's given name.
    let isCalled = word.isRole && !word.isOffice && i > 0 && text.isWord(i - 1, "the")
    if word.isGivenName || word.isFirstSurname, !isCalled { return text.tags[i] == .np }
    if word.isRole || word.isTitle || word.isPostnominal { return false }
    if word.isGroup || word.isPluralBody { return false }
    return text.tags[i] == .np || word.body != nil
  }
}
