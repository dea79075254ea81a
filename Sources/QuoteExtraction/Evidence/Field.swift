import Syntax
import TextModel

/// What a field of a row of points means, and so how it is spelled.
@frozen public enum FieldKind: UInt8, Sendable, CaseIterable {
  case none = 0
  case yes, number, chunk, path, longPath, fine, finePair, fineTriple, fineQuad, frame, clause
  case word, tag, form, verbClass, nounClass, side, quotation, state
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
    case .state: 5
    case .cueKind, .construction: 5
    }
  }

  /// Name in the point tables.
  public var name: String { Self.names[Int(rawValue)] }

  static let names = [
    "-", "yes", "n", "chunk", "path", "chain", "class", "classes", "classes3", "classes4", "frame",
    "clause", "word", "tag", "form", "verb", "noun", "side", "marks", "state",
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
  var isWide: Bool {
    switch self {
    case .word, .path, .longPath, .finePair, .fineTriple, .fineQuad, .frame, .clause: true
    default: false
    }
  }

  /// Kinds packed in one number, as tables compare them: classes of verbs and of nouns stand for each
  /// other, as the cue stage puts whichever its word has.
  static func shape(_ kinds: UInt32) -> UInt32 {
    var out: UInt32 = 0
    for shift: UInt32 in [0, 8, 16] {
      let kind = FieldKind(rawValue: UInt8(truncatingIfNeeded: kinds >> shift)) ?? .none
      out |= UInt32(kind.shape) << shift
    }
    return out
  }

  var shape: UInt8 {
    self == .verbClass ? FieldKind.nounClass.rawValue : rawValue
  }

  /// Whether the symbols are hashed: too many values for an array.
  var isSparse: Bool {
    switch self {
    case .path, .longPath, .fineTriple, .fineQuad: true
    default: false
    }
  }

  /// Kinds of this rank and above are wide.
  @inline(__always) static var firstWideRank: UInt32 { 8 }
  @inline(__always) static var wordRank: UInt32 { 9 }

  /// Place in a trie: kinds with more values come first, so that rows of leaves are short.
  var rank: Int {
    switch self {
    case .none: 0
    case .yes: 1
    case .side: 2
    case .quotation: 3
    case .chunk, .state: 4
    case .number, .tag, .cueKind, .construction: 5
    case .fine: 6
    case .form, .verbClass, .nounClass: 7
    case .path, .longPath, .finePair, .fineTriple, .fineQuad, .frame, .clause: 8
    case .word: 9
    }
  }
}

/// One value of a row of points, with what is known of its kind.
///
/// The numbers of the kind are stored as constants, so that a look-up is compiled to an address.
struct Field {
  /// The value as it stands in a key.
  let value: UInt64
  /// A narrow value again, the symbol of a wide one, or the number of a word.
  let cell: Int
  /// Number of the kind, and what tables compare it by.
  let kind: UInt32
  let shape: UInt32
  /// Place in a trie, and bits in a key.
  let rank: UInt32
  let width: UInt64

  @inline(__always) private init(
    kind: UInt32, shape: UInt32, rank: UInt32, width: UInt64, value: UInt64, cell: Int
  ) {
    self.kind = kind
    self.shape = shape
    self.rank = rank
    self.width = width
    self.value = value
    self.cell = cell
  }

  /// A field of a kind that is not known when this is compiled.
  init(_ kind: FieldKind, _ value: UInt64) {
    self.init(
      kind: UInt32(kind.rawValue), shape: UInt32(kind.shape), rank: UInt32(kind.rank),
      width: kind.width, value: value, cell: Int(truncatingIfNeeded: value))
  }

  @inline(__always) private static func narrow(
    _ kind: UInt32, rank: UInt32, width: UInt64, _ value: UInt64
  ) -> Field {
    Field(
      kind: kind, shape: kind, rank: rank, width: width, value: value,
      cell: Int(truncatingIfNeeded: value))
  }

  // Numbers as in `FieldKind`.
  @inline(__always) static var nothing: Field { narrow(0, rank: 0, width: 0, 0) }
  @inline(__always) static func yes(_ v: Bool) -> Field {
    narrow(1, rank: 1, width: 1, v ? 1 : 0)
  }
  @inline(__always) static func number(_ v: Int) -> Field {
    narrow(2, rank: 5, width: 6, UInt64(truncatingIfNeeded: v < 0 ? 0 : v > 63 ? 63 : v))
  }
  /// A number from 0 to 63.
  @inline(__always) static func count(_ v: Int) -> Field {
    assert(v >= 0 && v < 64)
    return narrow(2, rank: 5, width: 6, UInt64(truncatingIfNeeded: v))
  }
  @inline(__always) static func chunk(_ v: ChunkClass) -> Field {
    narrow(3, rank: 4, width: 5, UInt64(v.number))
  }
  @inline(__always) static func fine(_ v: FineClass) -> Field {
    narrow(6, rank: 6, width: 7, UInt64(v.rawValue))
  }
  @inline(__always) static func tag(_ v: UInt8) -> Field {
    narrow(13, rank: 5, width: 6, UInt64(v))
  }
  @inline(__always) static func form(_ v: UInt8) -> Field {
    narrow(14, rank: 7, width: 8, UInt64(v))
  }
  /// The shape is that of a noun's class: the cue stage puts whichever its word has.
  @inline(__always) static func verbClass(_ v: UInt8) -> Field {
    Field(kind: 15, shape: 16, rank: 7, width: 8, value: UInt64(v), cell: Int(v))
  }
  @inline(__always) static func nounClass(_ v: UInt8) -> Field {
    narrow(16, rank: 7, width: 8, UInt64(v))
  }
  @inline(__always) static func side(_ v: Int) -> Field {
    narrow(17, rank: 2, width: 2, UInt64(truncatingIfNeeded: v & 3))
  }
  @inline(__always) static func marks(_ v: UInt8) -> Field {
    narrow(18, rank: 3, width: 4, UInt64(v))
  }
  @inline(__always) static func rule(_ h: RuleHint) -> Field {
    narrow(21, rank: 5, width: 5, UInt64(h.construction))
  }
  @inline(__always) static func cueKind(_ v: CueKind) -> Field {
    narrow(20, rank: 5, width: 5, UInt64(v.rawValue))
  }
  @inline(__always) static func state(_ v: Int) -> Field {
    narrow(19, rank: 4, width: 5, UInt64(truncatingIfNeeded: v & 31))
  }

  // Wide ones: their value and, where a table gives them one, their symbol.
  @inline(__always) static func path(_ value: UInt64, _ symbol: Int) -> Field {
    Field(kind: 4, shape: 4, rank: 8, width: 25, value: value, cell: symbol)
  }
  @inline(__always) static func longPath(_ value: UInt64, _ symbol: Int) -> Field {
    Field(kind: 5, shape: 5, rank: 8, width: 30, value: value, cell: symbol)
  }
  @inline(__always) static func finePair(_ value: UInt64, _ symbol: Int) -> Field {
    Field(kind: 7, shape: 7, rank: 8, width: 14, value: value, cell: symbol)
  }
  @inline(__always) static func fineTriple(_ value: UInt64, _ symbol: Int) -> Field {
    Field(kind: 8, shape: 8, rank: 8, width: 21, value: value, cell: symbol)
  }
  @inline(__always) static func fineQuad(_ value: UInt64, _ symbol: Int) -> Field {
    Field(kind: 9, shape: 9, rank: 8, width: 28, value: value, cell: symbol)
  }
  @inline(__always) static func frame(_ value: UInt64, _ symbol: Int) -> Field {
    Field(kind: 10, shape: 10, rank: 8, width: 14, value: value, cell: symbol)
  }
  @inline(__always) static func clause(_ value: UInt64, _ symbol: Int) -> Field {
    Field(kind: 11, shape: 11, rank: 8, width: 15, value: value, cell: symbol)
  }
  @inline(__always) static func word(_ value: UInt64, _ symbol: Int) -> Field {
    Field(kind: 12, shape: 12, rank: 9, width: 18, value: value, cell: symbol)
  }
}

/// Up to six chunk classes in a row, five bits each; longer ones are `far`.
@frozen public struct ClassPath: Hashable, Sendable {
  public var packed: UInt64 = 0
  @usableFromInline var count: UInt8 = 0

  @inline(__always) mutating func append(_ c: ChunkClass) {
    packed = packed << 5 | UInt64(c.number)
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
