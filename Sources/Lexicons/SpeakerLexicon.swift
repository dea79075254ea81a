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
  public mutating func read(_ lines: inout LexiconLines, replacing: Bool) {
    var seen: [NameKey: Int] = [:]
    for line in lines.lines {
      guard let entry = Self.entry(line, &lines) else { continue }
      let key = NameKey(entry.name)
      if let first = seen[key] {
        lines.add(line.number, "'\(entry.name)' is listed twice, first on line \(first)")
        continue
      }
      seen[key] = line.number
      var slot = Int32(entries.count)
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
          lines.add(
            line.number,
            "alias '\(alias)' belongs to '\(entries[Int(other)].name)' already")
          continue
        }
        byAlias.set(aliasKey, slot)
      }
      guard entry.isPerson else { continue }
      let parts = entry.name.utf8.split(separator: 32).map { String(Substring($0)) }
      let ends = [parts.first, parts.last].compactMap { $0 }.map { NameKey($0) }
      for part in ends.count == 2 && ends[0] == ends[1] ? [ends[0]] : ends {
        var place = bySurname.value(part)
        if place < 0 {
          place = Int32(truncatingIfNeeded: bearers.count)
          bearers.append([])
          bySurname.set(part, place)
        }
        if !bearers[Int(place)].contains(slot) { bearers[Int(place)].append(slot) }
      }
    }
  }

  private static func entry(
    _ line: LexiconLines.Line, _ lines: inout LexiconLines
  ) -> KnownSpeaker? {
    let c = line.columns
    guard c.count == 8 else {
      lines.add(
        line.number,
        "\(c.count) columns; expected 8: name, kind, gender, country, id, role, affiliation, "
          + "aliases ('-' for none)")
      return nil
    }
    guard c[1] == "person" || c[1] == "organization" else {
      lines.add(line.number, "unknown '\(c[1])'; expected person or organization")
      return nil
    }
    let isPerson = c[1] == "person"
    let gender: Gender
    switch c[2] {
    case "m" where isPerson: gender = .male
    case "f" where isPerson: gender = .female
    case "-": gender = isPerson ? .any : .neuter
    default:
      lines.add(
        line.number,
        isPerson
          ? "unknown gender '\(c[2])'; expected m, f or -"
          : "an organization has no gender; expected '-', not '\(c[2])'")
      return nil
    }
    if c[3] != "-" && !(c[3].utf8.count == 2 && c[3].utf8.allSatisfy { $0 >= 65 && $0 <= 90 }) {
      lines.add(line.number, "'\(c[3])' is no country code of two capitals, and not '-'")
    }
    if c[4].utf8.first == 81 && !c[4].utf8.dropFirst().allSatisfy({ $0 >= 48 && $0 <= 57 }) {
      lines.add(line.number, "'\(c[4])' is no Wikidata id; expected Q and digits")
    }
    let roles = parts(c[5])
    return KnownSpeaker(
      name: c[0], isPerson: isPerson, gender: gender, country: optional(c[3]), id: optional(c[4]),
      roles: roles, affiliation: optional(c[6]), aliases: parts(c[7]),
      roleWords: roles.flatMap { NameKey.words($0) },
      affiliationWords: optional(c[6]).map { NameKey.words($0) } ?? [])
  }

  private static func optional(_ text: String) -> String? { text == "-" ? nil : text }

  private static func parts(_ text: String) -> [String] {
    guard text != "-" else { return [] }
    return text.utf8.split(separator: 0x3B).map { part in
      String(Substring(part.drop { $0 == 0x20 }))
    }
  }
}
