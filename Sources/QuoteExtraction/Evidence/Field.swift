import Syntax
import TextModel

/// What a field of a row of points means, and so how it is spelled.
@frozen public enum FieldKind: UInt8, Sendable, CaseIterable {
  case none = 0
  case yes, number, chunk, path, longPath, fine, finePair, fineTriple, fineQuad, frame, clause
  case word, tag, form, verbClass, nounClass, side, quotation, opener, state
  case cueKind, construction

  /// Bits that the value takes in a key.
  @inlinable public var width: UInt64 {
    switch self {
    case .none: 0
    case .yes: 1
    case .number: 6
    case .chunk: 5
    case .path: 25
    case .longPath: 30
    case .fine: 7
    case .finePair: 14
    case .fineTriple: 21
    case .fineQuad: 28
    case .frame: 14
    case .clause: 15
    case .word: 18
    case .tag: 6
    case .form: 8
    case .verbClass, .nounClass: 8
    case .side: 2
    case .quotation: 4
    case .opener: 4
    case .state: 5
    case .cueKind, .construction: 5
    }
  }

  /// Name in the point tables.
  public var name: String { Self.names[Int(rawValue)] }

  static let names = [
    "-", "yes", "n", "chunk", "path", "chain", "class", "classes", "classes3", "classes4", "frame",
    "clause", "word", "tag", "form", "verb", "noun", "side", "marks", "opener", "state",
    "kind", "rule",
  ]

  public init?(name: String) {
    guard let i = Self.names.firstIndex(of: name), let kind = Self(rawValue: UInt8(i)) else {
      return nil
    }
    self = kind
  }
}

extension FieldKind {
  /// Whether values become symbols before they are looked up.
  @inline(__always) var isWide: Bool {
    switch self {
    case .word, .path, .longPath, .finePair, .fineTriple, .fineQuad, .frame, .clause: true
    default: false
    }
  }

  /// The kinds of up to three fields in one number, as tables compare them: classes of verbs and of
  /// nouns stand for each other, as the cue stage puts whichever its word has.
  @inline(__always) static func shape(
    _ a: FieldKind, _ b: FieldKind = .none, _ c: FieldKind = .none
  ) -> UInt32 {
    UInt32(a.shape) | UInt32(b.shape) << 8 | UInt32(c.shape) << 16
  }

  /// The same for kinds packed as they are.
  static func shape(_ kinds: UInt32) -> UInt32 {
    var out: UInt32 = 0
    for shift: UInt32 in [0, 8, 16] {
      let kind = FieldKind(rawValue: UInt8(truncatingIfNeeded: kinds >> shift)) ?? .none
      out |= UInt32(kind.shape) << shift
    }
    return out
  }

  @inline(__always) private var shape: UInt8 {
    self == .verbClass ? FieldKind.nounClass.rawValue : rawValue
  }

  /// Whether the symbols are hashed: too many values for an array.
  @inline(__always) var isSparse: Bool {
    switch self {
    case .path, .longPath, .fineTriple, .fineQuad: true
    default: false
    }
  }

  /// Place in a trie: kinds with more values come first, so that rows of leaves are short.
  @inline(__always) var rank: Int {
    switch self {
    case .none: 0
    case .yes: 1
    case .side: 2
    case .quotation, .opener: 3
    case .chunk, .state: 4
    case .number, .tag, .cueKind, .construction: 5
    case .fine: 6
    case .form, .verbClass, .nounClass: 7
    case .path, .longPath, .finePair, .fineTriple, .fineQuad, .frame, .clause: 8
    case .word: 9
    }
  }
}

/// One value of a row of points, with its kind.
struct Field {
  /// The value as it stands in a key.
  let value: UInt64
  /// The value as an index into rows of a table.
  let cell: Int
  let kind: FieldKind

  @inline(__always) init(_ kind: FieldKind, _ value: UInt64) {
    self.kind = kind
    self.value = value
    cell = Int(truncatingIfNeeded: value)
  }

  /// A field that is only looked up.
  @inline(__always) init(_ kind: FieldKind, cell: Int) {
    self.kind = kind
    self.cell = cell
    value = 0
  }

  @inline(__always) static func yes(_ v: Bool) -> Field { Field(.yes, v ? 1 : 0) }
  @inline(__always) static func number(_ v: Int) -> Field {
    Field(.number, UInt64(truncatingIfNeeded: v < 0 ? 0 : v > 63 ? 63 : v))
  }
  @inline(__always) static func chunk(_ v: ChunkClass) -> Field {
    Field(.chunk, UInt64(v.rawValue))
  }
  @inline(__always) static func fine(_ v: FineClass) -> Field { Field(.fine, UInt64(v.rawValue)) }
  @inline(__always) static func tag(_ v: UInt8) -> Field { Field(.tag, UInt64(v)) }
  @inline(__always) static func form(_ v: UInt8) -> Field { Field(.form, UInt64(v)) }
  @inline(__always) static func verbClass(_ v: UInt8) -> Field { Field(.verbClass, UInt64(v)) }
  @inline(__always) static func nounClass(_ v: UInt8) -> Field { Field(.nounClass, UInt64(v)) }
  @inline(__always) static func side(_ v: Int) -> Field {
    Field(.side, UInt64(truncatingIfNeeded: v & 3))
  }
  @inline(__always) static func marks(_ v: UInt8) -> Field { Field(.quotation, UInt64(v)) }
  @inline(__always) static func opener(_ v: UInt8) -> Field { Field(.opener, UInt64(v)) }
  @inline(__always) static func rule(_ h: RuleHint) -> Field {
    Field(.construction, UInt64(h.construction))
  }
  @inline(__always) static func cueKind(_ v: CueKind) -> Field {
    Field(.cueKind, UInt64(v.rawValue))
  }
  @inline(__always) static func state(_ v: Int) -> Field {
    Field(.state, UInt64(truncatingIfNeeded: v & 31))
  }
}

/// Up to six chunk classes in a row, five bits each; longer ones are `far`.
@frozen public struct ClassPath: Hashable, Sendable {
  public var packed: UInt64 = 0
  @usableFromInline var count: UInt8 = 0

  @inline(__always) mutating func append(_ c: ChunkClass) {
    packed = packed << 5 | UInt64(c.rawValue)
    count += 1
  }

  @inline(__always) mutating func removeLast() {
    packed >>= 5
    count -= 1
  }

  @inline(__always) var last: UInt8 { UInt8(truncatingIfNeeded: packed & 31) }

  /// The path that stands for all too long ones with this many verb groups and commas between.
  @inline(__always) static func far(_ verbs: Int, _ commas: Int) -> ClassPath {
    var p = ClassPath()
    p.append(.far)
    for _ in 0..<min(verbs, 2) { p.append(.verbGroup) }
    for _ in 0..<min(commas, 2) { p.append(.comma) }
    return p
  }
}

/// Up to four fine classes in a row, seven bits each.
@frozen public struct FinePath: Hashable, Sendable {
  public var packed: UInt64 = 0
  @inline(__always) mutating func append(_ c: FineClass) {
    packed = packed << 7 | UInt64(c.rawValue)
  }
}

/// What follows a cue: the class of the first chunk, and what comes after it that tells a clause
/// from an object.
@frozen public struct Frame: Hashable, Sendable {
  public var packed: UInt16
  @inline(__always) init(_ first: FineClass, _ second: FineClass) {
    packed = UInt16(first.rawValue) << 7 | UInt16(second.rawValue)
  }
}
