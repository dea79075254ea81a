import Lexicons
import Syntax
import TextModel

/// Turns evidence keys into rows a person can read, and back.
///
/// A row is the template's name, `field=value` columns in order, and the points:
/// `cueLemmaFrame  word=say  frame=NP>fin  11`.
public struct PointSpelling: Sendable {
  let vocabulary: Vocabulary

  private let verbClasses: [String]
  private let nounClasses: [String]
  private let verbClassNumber: [String: UInt64]
  private let nounClassNumber: [String: UInt64]

  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    verbClasses = vocabulary.verbClassNames
    nounClasses = vocabulary.nounClassNames
    verbClassNumber = Self.numbers(verbClasses)
    nounClassNumber = Self.numbers(nounClasses)
  }

  private static func numbers(_ names: [String]) -> [String: UInt64] {
    var out: [String: UInt64] = [:]
    for (i, name) in names.enumerated() { out[name] = UInt64(i) }
    return out
  }

  static let templates: [String: Template] = Dictionary(
    uniqueKeysWithValues: Template.allCases.map { ("\($0)", $0) })
  static let templateNames: [String] = {
    var names = Array(repeating: "", count: Template.allCases.count + 1)
    for t in Template.allCases { names[Int(t.rawValue)] = "\(t)" }
    return names
  }()
  /// The number of the template with this name, or nil.
  public static func number(template name: String) -> UInt16? { templates[name]?.rawValue }

  /// The name of the template with this number, or nil.
  public static func name(template number: UInt16) -> String? {
    Int(number) < templateNames.count ? templateNames[Int(number)] : nil
  }

  static let tagNames = Tag.allCases.map { "\($0)" }
  static let cueKindNames = CueKind.allCases.map { "\($0)" }
  static let formNames = ["fin", "ing", "pp", "inf"]
  static let sideNames = ["right", "left", "both", "elsewhere"]

  /// The columns of the row for `key`, whose fields have the `kinds` its template was put with.
  public func columns(key: UInt64, kinds: UInt32) -> [String] {
    let template = Int(key >> 54)
    var rest = key & (1 << 54 - 1)
    var side: String?
    if Template.isSide(UInt16(truncatingIfNeeded: template)) {
      side = "side=" + Self.sideNames[Int(rest >> 52 & 3)]
      rest &= 1 << 52 - 1
    }
    var fields: [String] = []
    let list = [kinds & 255, kinds >> 8 & 255, kinds >> 16 & 255].compactMap {
      FieldKind(rawValue: UInt8($0))
    }.filter { $0 != .none }
    for kind in list.reversed() {
      let value = rest & (1 << kind.width - 1)
      rest >>= kind.width
      fields.append(kind.name + "=" + spell(kind, value))
    }
    let name = template < Self.templateNames.count ? Self.templateNames[template] : "?"
    return [name] + (side.map { [$0] } ?? []) + fields.reversed()
  }

  /// The key of a row's columns (points left out), as the tables' reader finds it, or the offending
  /// column. For checking single rows: a table is read by `CascadeTables`.
  public func key(columns: [String]) -> Result<UInt64, PointSpellingError> {
    let row = "format lexicon 1\n" + (columns + ["0"]).joined(separator: "\t")
    return Array(row.utf8).withUnsafeBufferPointer { bytes in
      var rows = LexiconRows(file: "", bytes: bytes)
      guard rows.next() else { return .failure(PointSpellingError(column: "")) }
      var reader = PointRowReader(spelling: self)
      return reader.key(rows)
    }
  }

  func spell(_ kind: FieldKind, _ value: UInt64) -> String {
    let v = Int(truncatingIfNeeded: value)
    switch kind {
    case .none: return ""
    case .yes: return v == 1 ? "yes" : "no"
    case .number, .state: return "\(v)"
    case .chunk: return ChunkClass(rawValue: UInt8(v))?.name ?? "?"
    case .path, .longPath:
      return Self.split(value, bits: 5).map { ChunkClass(rawValue: UInt8($0))?.name ?? "?" }
        .joined(separator: " ")
    case .fine: return FineClass(UInt8(v)).spelling
    case .finePair: return Self.fixed(value, 2).map(\.spelling).joined(separator: " ")
    case .fineTriple: return Self.fixed(value, 3).map(\.spelling).joined(separator: " ")
    case .fineQuad:
      return Self.split(value, bits: 7).map { FineClass(UInt8($0)).spelling }
        .joined(separator: " ")
    case .frame: return Self.fixed(value, 2).map(\.spelling).joined(separator: ">")
    case .clause:
      return (v >> 14 == 1 ? "cc " : "")
        + Self.fixed(value & 0x3FFF, 2).map(\.spelling).joined(separator: ">")
    case .word: return v == 0 ? "?" : vocabulary.string(WordID(UInt32(v)))
    case .tag: return v < Self.tagNames.count ? Self.tagNames[v] : "\(v)"
    case .form:
      if v & 0x80 == 0 { return v < Self.tagNames.count ? Self.tagNames[v] : "\(v)" }
      return Self.formNames[v & 3] + (v & 4 != 0 ? "+passive" : "") + (v & 8 != 0 ? "+have" : "")
        + (v & 16 != 0 ? "+not" : "") + (v & 32 != 0 ? "+modal" : "")
    case .verbClass: return v < verbClasses.count ? verbClasses[v] : "\(v)"
    case .nounClass:
      if v >= 200 {
        return v - 200 < Self.tagNames.count ? "tag:" + Self.tagNames[v - 200] : "\(v)"
      }
      return v < nounClasses.count ? nounClasses[v] : "\(v)"
    case .side: return Self.sideNames[v & 3]
    case .quotation:
      return ["outside", "short", "middle", "long", "4", "short-open", "middle-open", "long-open"][
        v & 7]
    case .construction:
      return Construction(number: UInt8(v)).map { String($0.rawValue.string.dropFirst(8)) }
        ?? "none"
    case .cueKind: return CueKind(rawValue: UInt8(v)).map { "\($0)" } ?? "?"
    }
  }

  func read(_ kind: FieldKind, _ text: String) -> UInt64? {
    switch kind {
    case .none: return nil
    case .yes: return text == "yes" ? 1 : text == "no" ? 0 : nil
    case .number, .state:
      guard let v = UInt64(text), v < 1 << kind.width else { return nil }
      return v
    case .chunk: return ChunkClass(name: text).map { UInt64($0.rawValue) }
    case .path, .longPath:
      return Self.join(text, bits: 5, most: kind == .path ? 5 : 6) {
        ChunkClass(name: $0)?.rawValue
      }
    case .fine: return FineClass(spelling: text).map { UInt64($0.rawValue) }
    case .finePair, .fineTriple, .fineQuad:
      return Self.join(text, bits: 7, most: 4) {
        FineClass(spelling: $0)?.rawValue
      }
    case .frame:
      return Self.join(text, separator: ">", bits: 7, most: 2) {
        FineClass(spelling: $0)?.rawValue
      }
    case .clause:
      let cc = text.hasPrefix("cc ")
      let rest = cc ? String(text.dropFirst(3)) : text
      return Self.join(rest, separator: ">", bits: 7, most: 2) { FineClass(spelling: $0)?.rawValue }
        .map { $0 | (cc ? 1 << 14 : 0) }
    case .word:
      if text == "?" { return 0 }
      let id = vocabulary.id(text)
      return id == .unknown ? nil : UInt64(id.rawValue)
    case .tag: return Self.tagNumber(text).flatMap { $0 < 64 ? $0 : nil }
    case .form:
      if let tag = Self.tagNumber(text) { return tag }
      let parts = text.split(separator: "+").map(String.init)
      guard let first = parts.first, let base = Self.formNames.firstIndex(of: first) else {
        return nil
      }
      var v = UInt64(0x80 | base)
      for part in parts.dropFirst() {
        switch part {
        case "passive": v |= 4
        case "have": v |= 8
        case "not": v |= 16
        case "modal": v |= 32
        default: return nil
        }
      }
      return v
    case .verbClass: return verbClassNumber[text]
    case .nounClass:
      if text.hasPrefix("tag:") {
        return Self.tagNumber(String(text.dropFirst(4))).map { $0 + 200 }
      }
      return nounClassNumber[text]
    case .side: return Self.sideNames.firstIndex(of: text).map { UInt64($0) }
    case .quotation:
      return ["outside", "short", "middle", "long", "4", "short-open", "middle-open", "long-open"]
        .firstIndex(of: text).map { UInt64($0) }
    case .construction:
      if text == "none" { return 0 }
      return Construction.allCases.first { $0.rawValue.string == "content." + text }
        .map { UInt64($0.number) }
    case .cueKind:
      return Self.cueKindNames.firstIndex(of: text).map { UInt64(CueKind.allCases[$0].rawValue) }
    }
  }

  private static func tagNumber(_ text: String) -> UInt64? {
    tagNames.firstIndex(of: text).map { UInt64($0) } ?? UInt64(text)
  }

  private static func split(_ value: UInt64, bits: UInt64) -> [Int] {
    var out: [Int] = []
    var v = value
    while v != 0 {
      out.append(Int(v & (1 << bits - 1)))
      v >>= bits
    }
    return out.reversed()
  }

  private static func fixed(_ value: UInt64, _ count: Int) -> [FineClass] {
    (0..<count).map { FineClass(UInt8(value >> UInt64(7 * (count - 1 - $0)) & 127)) }
  }

  private static func join(
    _ text: String, separator: Character = " ", bits: UInt64, most: Int,
    _ read: (String) -> UInt8?
  ) -> UInt64? {
    if text.isEmpty { return 0 }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count <= most else { return nil }
    var v: UInt64 = 0
    for part in parts {
      guard let value = read(String(part)) else { return nil }
      v = v << bits | UInt64(value)
    }
    return v
  }
}

/// A column of a point row that cannot be read.
public struct PointSpellingError: Error, Sendable {
  public let column: String
}
