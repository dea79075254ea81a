import JSONText

/// How the quotations of a speaker are divided further.
public enum SpeakerGrouping: String, CaseIterable, Sendable {
  /// By publisher, by month of the document, by target of the stances.
  case source, month, target
}

/// A value with how often it was seen.
public struct Counted: Hashable, Sendable {
  public var value: String
  public var count: Int
}

/// Stances of one speaker toward one target.
public struct TargetStances: Hashable, Sendable {
  public var target: String
  public var support = 0
  public var oppose = 0
  public var mixed = 0
  public var neutral = 0
}

/// One speaker over a corpus.
public struct SpeakerRow: Sendable {
  public var name: String
  public var id: String?
  public var kind: String
  public var direct = 0
  public var mixed = 0
  public var indirect = 0
  /// Documents with a quotation of the speaker.
  public var documents = 0
  /// Roles and source phrases seen, most frequent first.
  public var roles: [Counted] = []
  public var spellings: [Counted] = []
  /// By target, most stances first.
  public var stances: [TargetStances] = []
  /// Quotations by the grouping asked for.
  public var groups: [Counted] = []

  public var quotations: Int { direct + mixed + indirect }
}

/// Rolls finished records up by speaker.
///
/// Speakers with an identifier of the knowledge base are one by it. Others are one across documents
/// only by a full name (more than one word) and roles that share a word, or of which one is missing;
/// a person named by one word stays in its document.
public struct SpeakerRollup: Sendable {
  private let grouping: SpeakerGrouping?
  private var documents: [String: (source: String?, month: String?)] = [:]
  private var entries: [SpeakerEntry] = []
  private var byDocument: [String: Int] = [:]
  private var current: String?
  /// Quotations without a named speaker, for the summary.
  public private(set) var unnamed = 0

  public init(by grouping: SpeakerGrouping? = nil) { self.grouping = grouping }

  /// Takes publisher and month from a document record.
  public mutating func addDocument(_ record: JSONValue) {
    guard let id = record["id"]?.string else { return }
    documents[id] = (record["source"]?.string, Self.month(record["date"]?.string))
  }

  /// Counts a quotation record; other records are passed over.
  public mutating func addQuotation(_ record: JSONValue) {
    guard record["type"]?.string == "quotation", let document = record["document"]?.string else {
      return
    }
    guard let speaker = record["speaker"], let name = speaker["name"]?.string else {
      unnamed += 1
      return
    }
    if document != current {
      byDocument.removeAll(keepingCapacity: true)
      current = document
    }
    let id = speaker["id"]?.string
    let key = id ?? name.lowercased()
    let slot: Int
    if let known = byDocument[key] {
      slot = known
    } else {
      slot = entries.count
      entries.append(SpeakerEntry(name: name, id: id, kind: speaker["kind"]?.string ?? "person"))
      byDocument[key] = slot
    }
    entries[slot].count(record, speaker)
    switch grouping {
    case .source: entries[slot].groups[documents[document]?.source ?? "unknown", default: 0] += 1
    case .month: entries[slot].groups[documents[document]?.month ?? "unknown", default: 0] += 1
    case .target:
      for stance in record["stances"]?.array ?? [] {
        if let target = stance["target"]?["name"]?.string {
          entries[slot].groups[target, default: 0] += 1
        }
      }
    case nil: break
    }
  }

  /// The speakers, most quotations first, then by name.
  public func rows() -> [SpeakerRow] {
    var merged: [SpeakerEntry] = []
    var byKey: [String: [Int]] = [:]
    for entry in entries {
      let key = entry.id.map { "#" + $0 } ?? entry.name.lowercased()
      let canMerge = entry.id != nil || entry.kind != "person" || entry.name.contains(" ")
      let found = canMerge ? byKey[key]?.first { merged[$0].isCompatible(with: entry) } : nil
      if let found {
        merged[found].merge(entry)
      } else {
        byKey[key, default: []].append(merged.count)
        merged.append(entry)
      }
    }
    return merged.map(\.row).enumerated().sorted { a, b in
      if a.element.quotations != b.element.quotations {
        return a.element.quotations > b.element.quotations
      }
      return a.element.name != b.element.name
        ? a.element.name < b.element.name : a.offset < b.offset
    }.map(\.element)
  }

  /// "2026-05" of "2026-05-09T10:00:00Z" and the like; nil for other forms.
  private static func month(_ date: String?) -> String? {
    guard let bytes = date.map({ Array($0.utf8) }), bytes.count >= 7 else { return nil }
    func digit(_ i: Int) -> Bool { bytes[i] >= 48 && bytes[i] <= 57 }
    if bytes.count >= 8, (0..<8).allSatisfy(digit) {
      return String(decoding: bytes[0..<4] + [45] + bytes[4..<6], as: UTF8.self)
    }
    guard (0..<4).allSatisfy(digit), bytes[4] == 45 || bytes[4] == 47, digit(5), digit(6) else {
      return nil
    }
    return String(decoding: bytes[0..<4] + [45] + bytes[5..<7], as: UTF8.self)
  }
}

/// One speaker of one document while counting, of the corpus after merging.
struct SpeakerEntry: Sendable {
  var name: String
  var id: String?
  var kind: String
  var kinds: [String: Int] = [:]
  var documents = 1
  var roles: [String: Int] = [:]
  var spellings: [String: Int] = [:]
  var stances: [String: [String: Int]] = [:]
  var groups: [String: Int] = [:]

  init(name: String, id: String?, kind: String) {
    self.name = name
    self.id = id
    self.kind = kind
  }

  mutating func count(_ record: JSONValue, _ speaker: JSONValue) {
    kinds[record["kind"]?.string ?? "indirect", default: 0] += 1
    if let role = speaker["role"]?.string { roles[role, default: 0] += 1 }
    for span in record["source"]?.array ?? [] {
      if let text = span["text"]?.string { spellings[text, default: 0] += 1 }
    }
    for stance in record["stances"]?.array ?? [] {
      guard let target = stance["target"]?["name"]?.string, let pole = stance["pole"]?.string else {
        continue
      }
      stances[target, default: [:]][pole, default: 0] += 1
    }
  }

  /// Whether two speakers of one name may be one: roles share a word, or one has none.
  func isCompatible(with other: SpeakerEntry) -> Bool {
    if kind != other.kind { return false }
    if id != nil || roles.isEmpty || other.roles.isEmpty { return true }
    return !words(roles).isDisjoint(with: words(other.roles))
  }

  private func words(_ roles: [String: Int]) -> Set<String> {
    var out: Set<String> = []
    for role in roles.keys {
      for word in role.lowercased().split(whereSeparator: { !$0.isLetter }) where word.count > 3 {
        out.insert(String(word))
      }
    }
    return out
  }

  mutating func merge(_ other: SpeakerEntry) {
    documents += other.documents
    kinds.merge(other.kinds) { $0 + $1 }
    roles.merge(other.roles) { $0 + $1 }
    spellings.merge(other.spellings) { $0 + $1 }
    groups.merge(other.groups) { $0 + $1 }
    stances.merge(other.stances) { $0.merging($1) { $0 + $1 } }
    if other.name.utf8.count > name.utf8.count { name = other.name }
  }

  var row: SpeakerRow {
    var row = SpeakerRow(name: name, id: id, kind: kind)
    row.direct = kinds["direct"] ?? 0
    row.mixed = kinds["mixed"] ?? 0
    row.indirect = kinds["indirect"] ?? 0
    row.documents = documents
    row.roles = Self.sorted(roles)
    row.spellings = Self.sorted(spellings)
    row.groups = Self.sorted(groups)
    row.stances = stances.map { target, poles in
      TargetStances(
        target: target, support: poles["support"] ?? 0, oppose: poles["oppose"] ?? 0,
        mixed: poles["mixed"] ?? 0, neutral: poles["neutral"] ?? 0)
    }.sorted {
      let a = $0.support + $0.oppose + $0.mixed + $0.neutral
      let b = $1.support + $1.oppose + $1.mixed + $1.neutral
      return a != b ? a > b : $0.target < $1.target
    }
    return row
  }

  private static func sorted(_ counts: [String: Int]) -> [Counted] {
    counts.map { Counted(value: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.value < $1.value
    }
  }
}
