import CText
import JSONText
import StanceTagging
import TextModel

/// Where the parts of one line of `sayso stance` stand, so that nothing is copied that is not used.
///
/// All ranges lie in the line that was read.
struct StanceFields {
  /// A string, or a number that is an id.
  struct Value {
    /// Without quotation marks.
    var range: Range<Int>
    var isEscaped: Bool
    var isString: Bool

    init?(_ member: JSONMember) {
      switch member.kind {
      case .string: range = member.value.lowerBound + 1..<member.value.upperBound - 1
      case .number: range = member.value
      default: return nil
      }
      isString = member.kind == .string
      isEscaped = member.valueIsEscaped
    }

    /// What an id says; nil for a number that is not whole.
    func text(in line: UnsafeBufferPointer<UInt8>) -> String? {
      isString ? string(in: line) : integer(range, in: line).map { "\($0)" }
    }

    /// The text of a string, escapes undone.
    func string(in line: UnsafeBufferPointer<UInt8>) -> String {
      guard isEscaped else {
        return String(decoding: UnsafeBufferPointer(rebasing: line[range]), as: UTF8.self)
      }
      var bytes: [UInt8] = []
      JSONScanner.decode(range, of: line, into: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// A name with its place in code points, where given.
  struct Mention {
    var name: Value
    var start: Int?
    var end: Int?
  }

  /// The line's own id: a string or a whole number.
  fileprivate(set) var id: Value?
  fileprivate(set) var text: Value?
  fileprivate(set) var target: Mention?
  fileprivate(set) var holder: Mention?
  /// `meta.holder`, which counts where `holder` is missing.
  fileprivate var otherHolder: Mention?

  /// Reads one JSON object; nil where the line is JSON but no object.
  ///
  /// - Throws: where it is not JSON.
  init?(_ line: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    var pass = FieldPass(line)
    var found = StanceFields()
    do throws(JSONError) {
      let isObject = try JSONScanner.members(of: line) { key, depth in
        pass.enters(Key(key, of: line), depth)
      } _: { member, depth in
        pass.take(member, depth, &found)
      }
      guard isObject else { return nil }
    } catch {
      // An error is told as where objects inside are not looked into.
      _ = try JSONScanner.members(of: line) { _ in }
      throw error
    }
    if found.holder == nil { found.holder = found.otherHolder }
    self = found
  }

  private init() {}

  /// Puts the text, in valid UTF-8, into `out`; returns how many bytes of ASCII it begins with, nil
  /// where the line has no text.
  ///
  /// What is not UTF-8 becomes U+FFFD.
  func readText(from line: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) -> Int? {
    guard let text else { return nil }
    out.removeAll(keepingCapacity: true)
    if text.isEscaped {
      JSONScanner.decode(text.range, of: line, into: &out)
    } else {
      out.append(contentsOf: UnsafeBufferPointer(rebasing: line[text.range]))
    }
    let (plain, isValid) = out.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return (0, true) }
      let plain = ctext_ascii_length(base, bytes.count)
      return (plain, ctext_is_utf8(base + plain, bytes.count - plain))
    }
    if !isValid { out = Array(String(decoding: out, as: UTF8.self).utf8) }
    return plain
  }

  /// Where a mention stands in `text`, in bytes, or its name.
  ///
  /// - Parameter plain: how many bytes of ASCII the text begins with.
  func place(
    _ mention: Mention, in line: UnsafeBufferPointer<UInt8>, _ text: [UInt8], plain: Int
  ) -> StancePlace {
    span(mention, text, plain).map { .span($0) } ?? .name(mention.name.string(in: line))
  }

  private func span(_ mention: Mention, _ text: [UInt8], _ plain: Int) -> TextSpan? {
    guard let start = mention.start, let end = mention.end, start >= 0, end > start else {
      return nil
    }
    // So far, code points are bytes.
    if end <= plain { return TextSpan(start, end) }
    return text.withUnsafeBufferPointer { bytes in
      var points = plain
      var low: Int? = start < plain ? start : nil
      for i in plain..<bytes.count where bytes[i] & 0xC0 != 0x80 {
        if points == start { low = i }
        if points == end { return low.map { TextSpan($0, i) } }
        points += 1
      }
      return points == end ? low.map { TextSpan($0, bytes.count) } : nil
    }
  }
}

/// The whole number that stands at `range`; nil where it is none.
private func integer(_ range: Range<Int>, in line: UnsafeBufferPointer<UInt8>) -> Int? {
  var value = 0
  let digits = line[range]
  for c in digits {
    guard c >= 0x30 && c <= 0x39, digits.count < 18 else {
      return Int(String(decoding: digits, as: UTF8.self))
    }
    value = value * 10 + Int(c - 0x30)
  }
  return value
}

/// The member names that are read.
private enum Key {
  case id, text, target, holder, meta, name, start, end, other

  init(_ key: Range<Int>, of line: UnsafeBufferPointer<UInt8>) {
    guard key.count <= 6 else {
      self = .other
      return
    }
    var word: UInt64 = 0
    if key.lowerBound + 8 <= line.count {
      word = UInt64(
        littleEndian: UnsafeRawBufferPointer(line).loadUnaligned(
          fromByteOffset: key.lowerBound, as: UInt64.self))
      word &= (1 &<< UInt64(8 &* key.count)) &- 1
    } else {
      for i in key.reversed() { word = word << 8 | UInt64(line[i]) }
    }
    switch word {
    // The names' bytes, the first lowest.
    case 0x6469: self = .id
    case 0x7478_6574: self = .text
    case 0x7465_6772_6174: self = .target
    case 0x7265_646C_6F68: self = .holder
    case 0x6174_656D: self = .meta
    case 0x656D_616E: self = .name
    case 0x74_7261_7473: self = .start
    case 0x64_6E65: self = .end
    default: self = .other
    }
  }
}

/// Takes the members of a line as they come: those of an object inside before the object.
private struct FieldPass {
  private let line: UnsafeBufferPointer<UInt8>
  /// What has been read of the object that is not closed yet.
  private var name: StanceFields.Value?
  private var start: Int?
  private var end: Int?
  private var holderInside: StanceFields.Mention?
  private var isInMeta = false

  init(_ line: UnsafeBufferPointer<UInt8>) { self.line = line }

  /// Whether an object's members are read: `target`, `holder`, `meta` and the `holder` in it.
  mutating func enters(_ key: Key, _ depth: Int) -> Bool {
    if depth == 0 { isInMeta = false }
    switch key {
    case .target: return depth == 0
    case .holder: return depth == 0 || depth == 1 && isInMeta
    case .meta where depth == 0:
      isInMeta = true
      return true
    default: return false
    }
  }

  mutating func take(_ member: JSONMember, _ depth: Int, _ made: inout StanceFields) {
    // Of what else stands in `meta`, which may be much, not even the names are looked at.
    if depth == 1 && isInMeta && member.key.count != 6 { return }
    let key = Key(member.key, of: line)
    if depth == 0 {
      takeOuter(key, member, &made)
    } else if depth == 2 || !isInMeta {
      takePart(key, member)
    } else if case .holder = key {
      let found = mention(member)
      if holderInside == nil { holderInside = found }
    }
  }

  private mutating func takeOuter(_ key: Key, _ member: JSONMember, _ made: inout StanceFields) {
    switch key {
    case .id where made.id == nil:
      if let id = StanceFields.Value(member), id.isString || integer(id.range, in: line) != nil {
        made.id = id
      }
    case .text where made.text == nil && member.kind == .string:
      made.text = StanceFields.Value(member)
    case .target:
      let found = mention(member)
      if made.target == nil { made.target = found }
    case .holder:
      let found = mention(member)
      if made.holder == nil { made.holder = found }
    case .meta:
      if made.otherHolder == nil { made.otherHolder = holderInside }
    default: return
    }
    forget()
  }

  /// A part of a target or holder.
  private mutating func takePart(_ key: Key, _ member: JSONMember) {
    switch key {
    case .name where name == nil && member.kind == .string: name = StanceFields.Value(member)
    case .start: start = start ?? number(member)
    case .end: end = end ?? number(member)
    default: break
    }
  }

  private func number(_ member: JSONMember) -> Int? {
    member.kind == .number ? integer(member.value, in: line) : nil
  }

  private mutating func forget() {
    name = nil
    start = nil
    end = nil
    holderInside = nil
  }

  /// The mention that a member is; what was read of it is used up.
  private mutating func mention(_ member: JSONMember) -> StanceFields.Mention? {
    switch member.kind {
    case .string: return StanceFields.Value(member).map { StanceFields.Mention(name: $0) }
    case .object:
      let found = name.map { StanceFields.Mention(name: $0, start: start, end: end) }
      name = nil
      start = nil
      end = nil
      return found
    default: return nil
    }
  }
}
