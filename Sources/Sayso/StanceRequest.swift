import Glibc
import JSONText
import StanceTagging
import TextModel

/// One line of `sayso stance`: a text with a target and perhaps a holder.
public struct StanceRequest: Sendable {
  /// A name with its place in code points, where given.
  struct Mention: Sendable {
    var name: String
    var start: Int?
    var end: Int?
  }

  /// The line's own id; nil where it has none.
  public private(set) var id: String?
  /// The text in valid UTF-8; nil where the line has none.
  public private(set) var text: [UInt8]?
  private(set) var target: Mention?
  private(set) var holder: Mention?
  /// `meta.holder`, which counts where `holder` is missing.
  private var otherHolder: Mention?

  /// Whether the line names a target.
  public var hasTarget: Bool { target != nil }

  /// Name of the target; empty where there is none.
  public var targetName: String { target?.name ?? "" }

  /// Reads one JSON object.
  ///
  /// - Returns: nil where the line is JSON but no object.
  /// - Throws: where it is not JSON.
  public init?(_ line: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    var read = StanceRequest()
    let isObject = try JSONScanner.members(of: line) { member in
      switch Key(line, member) {
      case .id where read.id == nil: read.id = Self.identifier(member, line)
      case .text where read.text == nil && member.kind == .string:
        read.text = Self.bytes(member, line)
      case .target where read.target == nil: read.target = Self.mention(member, line)
      case .holder where read.holder == nil: read.holder = Self.mention(member, line)
      case .meta where member.kind == .object && read.otherHolder == nil:
        read.otherHolder = Self.holder(in: UnsafeBufferPointer(rebasing: line[member.value]))
      default: break
      }
    }
    guard isObject else { return nil }
    if read.holder == nil { read.holder = read.otherHolder }
    self = read
  }

  private init() {}

  /// The statement, with places in bytes of the text; nil without text or target.
  public func statement() -> StanceStatement? {
    guard let text, let target else { return nil }
    return StanceStatement(
      target: place(target, text), targetName: target.name,
      holder: holder.map { place($0, text) }, holderName: holder?.name)
  }

  private func place(_ mention: Mention, _ text: [UInt8]) -> StancePlace {
    guard let start = mention.start, let end = mention.end, start >= 0, end > start else {
      return .name(mention.name)
    }
    let span = text.withUnsafeBufferPointer { bytes -> TextSpan? in
      var points = 0
      var low: Int?
      if isASCII(bytes) { return end <= bytes.count ? TextSpan(start, end) : nil }
      for i in 0..<bytes.count where bytes[i] & 0xC0 != 0x80 {
        if points == start { low = i }
        if points == end { return low.map { TextSpan($0, i) } }
        points += 1
      }
      return points == end ? low.map { TextSpan($0, bytes.count) } : nil
    }
    return span.map { .span($0) } ?? .name(mention.name)
  }
}

/// Whether no byte is above 0x7F.
private func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var all: UInt8 = 0
  for byte in bytes { all |= byte }
  return all < 0x80
}

/// Whether `word` stands somewhere in the bytes.
private func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
  guard let base = bytes.baseAddress else { return false }
  let length = word.utf8CodeUnitCount
  var at = 0
  while at + length <= bytes.count,
    let found = memchr(base + at, Int32(word.utf8Start[0]), bytes.count - length - at + 1)
  {
    if memcmp(found, word.utf8Start, length) == 0 { return true }
    at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
  }
  return false
}

extension StanceRequest {
  /// The member names that are read.
  private enum Key {
    case id, text, target, holder, meta, name, start, end, other

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ member: JSONMember) {
      let key = bytes[member.key]
      func isNamed(_ name: StaticString) -> Bool {
        guard key.count == name.utf8CodeUnitCount else { return false }
        for i in 0..<key.count where key[key.startIndex + i] != name.utf8Start[i] { return false }
        return true
      }
      switch key.count {
      case 2: self = isNamed("id") ? .id : .other
      case 3: self = isNamed("end") ? .end : .other
      case 4:
        self = isNamed("text") ? .text : isNamed("meta") ? .meta : isNamed("name") ? .name : .other
      case 5: self = isNamed("start") ? .start : .other
      case 6: self = isNamed("target") ? .target : isNamed("holder") ? .holder : .other
      default: self = .other
      }
    }
  }

  private static func identifier(
    _ member: JSONMember, _ line: UnsafeBufferPointer<UInt8>
  ) -> String? {
    if member.kind == .string { return string(member, line) }
    return integer(member, line).map { "\($0)" }
  }

  private static func integer(
    _ member: JSONMember, _ line: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard member.kind == .number else { return nil }
    var value = 0
    let digits = line[member.value]
    for c in digits {
      guard c >= 0x30 && c <= 0x39, digits.count < 18 else {
        return Int(String(decoding: digits, as: UTF8.self))
      }
      value = value * 10 + Int(c - 0x30)
    }
    return value
  }

  private static func string(
    _ member: JSONMember, _ line: UnsafeBufferPointer<UInt8>
  ) -> String {
    let inner = member.value.lowerBound + 1..<member.value.upperBound - 1
    return member.valueIsEscaped
      ? String(decoding: bytes(member, line), as: UTF8.self)
      : String(decoding: UnsafeBufferPointer(rebasing: line[inner]), as: UTF8.self)
  }

  /// The bytes of a string, escapes undone; what is not UTF-8 becomes U+FFFD.
  private static func bytes(_ member: JSONMember, _ line: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let inner = member.value.lowerBound + 1..<member.value.upperBound - 1
    var out: [UInt8]
    if member.valueIsEscaped {
      out = []
      out.reserveCapacity(inner.count)
      JSONScanner.decode(inner, of: line, into: &out)
    } else {
      out = Array(UnsafeBufferPointer(rebasing: line[inner]))
    }
    if out.withUnsafeBufferPointer({ isASCII($0) }) || (try? UTF8Span(validating: out.span)) != nil {
      return out
    }
    return Array(String(decoding: out, as: UTF8.self).utf8)
  }

  private static func mention(
    _ member: JSONMember, _ line: UnsafeBufferPointer<UInt8>
  ) -> Mention? {
    if member.kind == .string {
      return Mention(name: string(member, line))
    }
    guard member.kind == .object else { return nil }
    let object = UnsafeBufferPointer(rebasing: line[member.value])
    var name: String?
    var start: Int?
    var end: Int?
    walk(object) { inner in
      switch Key(object, inner) {
      case .name where name == nil && inner.kind == .string:
        name = string(inner, object)
      case .start: start = start ?? integer(inner, object)
      case .end: end = end ?? integer(inner, object)
      default: break
      }
    }
    return name.map { Mention(name: $0, start: start, end: end) }
  }

  private static func holder(in meta: UnsafeBufferPointer<UInt8>) -> Mention? {
    // Most have none, and many other members.
    guard holds(meta, "\"holder\"") else { return nil }
    var out: Mention?
    walk(meta) { inner in
      if case .holder = Key(meta, inner), out == nil { out = mention(inner, meta) }
    }
    return out
  }

  /// The members of an object that has been checked already.
  private static func walk(
    _ object: UnsafeBufferPointer<UInt8>, _ body: (JSONMember) -> Void
  ) {
    do throws(JSONError) { _ = try JSONScanner.members(of: object, body) } catch { return }
  }
}
