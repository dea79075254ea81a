/// A user's own file of speakers: its bytes and the path that error messages name.
public struct SpeakerFile: Sendable {
  public let path: String
  public let bytes: [UInt8]
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// One person or institution of the knowledge base.
public struct KnownSpeaker: Hashable, Sendable {
  public let name: String
  public let isPerson: Bool
  public let gender: Gender
  /// ISO 3166 code, or nil.
  public let country: String?
  /// Wikidata id, or a user's own, or nil.
  public let id: String?
  /// Roles held at some time, most telling first.
  public let roles: [String]
  public let affiliation: String?
  /// Other names: short ones, other spellings, other scripts.
  public let aliases: [String]
  /// Keys of the words of all roles, and of the affiliation.
  public let roleWords: [NameKey]
  public let affiliationWords: [NameKey]
}

/// The knowledge base of speakers: `speakers.lex` with a user's own files over it.
public struct SpeakerLexicon: Sendable {
  /// Entries in the order of the files; a user's entry of the same name replaces one.
  public private(set) var entries: [KnownSpeaker] = []
  private var byName = NameTable()
  private var byAlias = NameTable()
  /// Indices into `bearers`.
  private var bySurname = NameTable()
  private var bearers: [[Int32]] = []

  public init() {}

  /// The entry with this name or alias.
  public func entry(named key: NameKey) -> Int? {
    var entry = byName.value(key)
    if entry < 0 { entry = byAlias.value(key) }
    return entry < 0 ? nil : Int(entry)
  }

  /// Entries by canonical name and by alias, for as long as the lexicon lives.
  public var canonicalNames: NameTableView { byName.view }
  public var aliasNames: NameTableView { byAlias.view }

  /// Whether the key is a canonical name, not only an alias.
  public func isCanonical(_ key: NameKey) -> Bool { byName.contains(key) }

  /// Persons whose last name (or first, in family-first order) has this key, in file order.
  public func persons(withSurname key: NameKey) -> [Int] {
    let slot = bySurname.value(key)
    return slot < 0 ? [] : bearers[Int(slot)].map(Int.init)
  }

  /// Adds the lines of a file; with `replacing`, a name that is there already is replaced and its
  /// aliases win over older ones.
  public mutating func read(_ rows: inout LexiconRows, replacing: Bool) {
    var firstLines = NameTable()
    while rows.next() {
      guard let entry = Self.entry(&rows) else { continue }
      let name = rows.column(0)
      let key = NameKey(name)
      let first = firstLines.value(key)
      if first >= 0 {
        rows.fail("'\(entry.name)' is listed twice, first on line \(first)")
        continue
      }
      firstLines.set(key, Int32(truncatingIfNeeded: rows.line))
      var slot = Int32(truncatingIfNeeded: entries.count)
      let old = byName.value(key)
      if old >= 0 && replacing {
        slot = old
        entries[Int(old)] = entry
      } else {
        entries.append(entry)
      }
      byName.set(key, slot)
      for alias in entry.aliases {
        let aliasKey = NameKey(alias)
        let other = byAlias.value(aliasKey)
        if other >= 0 && other != slot && !replacing {
          rows.fail("alias '\(alias)' belongs to '\(entries[Int(other)].name)' already")
          continue
        }
        byAlias.set(aliasKey, slot)
      }
      if entry.isPerson { addSurnames(name, slot) }
    }
  }

  /// Notes that a person may be called by the first and by the last word of the name.
  private mutating func addSurnames(_ name: UnsafeBufferPointer<UInt8>, _ slot: Int32) {
    let space = UInt8(ascii: " ")
    guard let start = name.firstIndex(where: { $0 != space }),
      let last = name.lastIndex(where: { $0 != space })
    else { return }
    let end = name[start...].firstIndex(of: space) ?? name.count
    let begin = name[...last].lastIndex(of: space).map { $0 + 1 } ?? 0
    let first = NameKey(UnsafeBufferPointer(rebasing: name[start..<end]))
    addSurname(first, slot)
    let other = NameKey(UnsafeBufferPointer(rebasing: name[begin...last]))
    if other != first { addSurname(other, slot) }
  }

  private mutating func addSurname(_ key: NameKey, _ slot: Int32) {
    var place = bySurname.value(key)
    if place < 0 {
      place = Int32(truncatingIfNeeded: bearers.count)
      bearers.append([])
      bySurname.set(key, place)
    }
    if !bearers[Int(place)].contains(slot) { bearers[Int(place)].append(slot) }
  }

  private static func entry(_ rows: inout LexiconRows) -> KnownSpeaker? {
    guard rows.has(8) else {
      rows.fail(
        "\(rows.wholeCount) columns; expected 8: name, kind, gender, country, id, role, "
          + "affiliation, aliases ('-' for none)")
      return nil
    }
    let isPerson = isText(rows.column(1), "person")
    guard isPerson || isText(rows.column(1), "organization") else {
      rows.fail("unknown '\(rows.string(1))'; expected person or organization")
      return nil
    }
    let gender: Gender
    if isPerson && isText(rows.column(2), "m") {
      gender = .male
    } else if isPerson && isText(rows.column(2), "f") {
      gender = .female
    } else if isText(rows.column(2), "-") {
      gender = isPerson ? .any : .neuter
    } else {
      rows.fail(
        isPerson
          ? "unknown gender '\(rows.string(2))'; expected m, f or -"
          : "an organization has no gender; expected '-', not '\(rows.string(2))'")
      return nil
    }
    let country = rows.column(3)
    if !isText(country, "-")
      && !(country.count == 2 && country.allSatisfy { $0 >= 65 && $0 <= 90 })
    {
      rows.fail("'\(rows.string(3))' is no country code of two capitals, and not '-'")
    }
    let id = rows.column(4)
    if id.first == 81 && !id.dropFirst().allSatisfy({ $0 >= 48 && $0 <= 57 }) {
      rows.fail("'\(rows.string(4))' is no Wikidata id; expected Q and digits")
    }
    let roles = parts(rows.column(5))
    return KnownSpeaker(
      name: rows.string(0), isPerson: isPerson, gender: gender, country: optional(country),
      id: optional(id), roles: roles, affiliation: optional(rows.column(6)),
      aliases: parts(rows.column(7)), roleWords: roles.flatMap { NameKey.words($0) },
      affiliationWords: optional(rows.column(6)).map { NameKey.words($0) } ?? [])
  }

  private static func optional(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    isText(text, "-") ? nil : String(decoding: text, as: UTF8.self)
  }

  private static func parts(_ text: UnsafeBufferPointer<UInt8>) -> [String] {
    if isText(text, "-") { return [] }
    var parts: [String] = []
    forEachPart(of: text, between: 0x3B) { part in
      parts.append(String(decoding: part.drop { $0 == 0x20 }, as: UTF8.self))
    }
    return parts
  }
}
