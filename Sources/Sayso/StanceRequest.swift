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
  public fileprivate(set) var id: String?
  /// The text in valid UTF-8; nil where the line has none.
  public fileprivate(set) var text: [UInt8]?
  fileprivate(set) var target: Mention?
  fileprivate(set) var holder: Mention?
  /// Whether the text has no byte above 0x7F, so that code points are bytes.
  fileprivate var isPlain = false
  /// `meta.holder`, which counts where `holder` is missing.
  fileprivate var otherHolder: Mention?

  /// Whether the line names a target.
  public var hasTarget: Bool { target != nil }

  /// Name of the target; empty where there is none.
  public var targetName: String { target?.name ?? "" }

  /// Reads one JSON object.
  ///
  /// - Returns: nil where the line is JSON but no object.
  /// - Throws: where it is not JSON.
  public init?(_ line: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    self.init()
    guard try read(line) else { return nil }
  }

  /// Nothing yet.
  init() {}

  /// Reads one JSON object into what was empty; false where the line is JSON but no object.
  ///
  /// - Throws: where it is not JSON.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) throws(JSONError) -> Bool {
    var pass = RequestPass(line)
    do throws(JSONError) {
      let isObject = try JSONScanner.members(of: line) { key, depth in
        pass.enters(Key(line[key]), depth)
      } _: { member, depth in
        pass.take(member, depth, &self)
      }
      guard isObject else { return false }
    } catch {
      // An error is told as where objects inside are not looked into.
      _ = try JSONScanner.members(of: line) { _ in }
      throw error
    }
    if holder == nil { holder = otherHolder }
    return true
  }

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
      if isPlain { return end <= bytes.count ? TextSpan(start, end) : nil }
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
  let raw = UnsafeRawBufferPointer(bytes)
  var all: UInt64 = 0
  var at = 0
  while at + 8 <= raw.count {
    all |= raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    at += 8
  }
  while at < raw.count {
    all |= UInt64(raw[at])
    at += 1
  }
  return all & 0x8080_8080_8080_8080 == 0
}

/// The member names that are read.
private enum Key {
  case id, text, target, holder, meta, name, start, end, other

  init(_ key: Slice<UnsafeBufferPointer<UInt8>>) {
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

/// Takes the members of a line as they come: those of an object inside before the object.
private struct RequestPass {
  private let line: UnsafeBufferPointer<UInt8>
  /// What has been read of the object that is not closed yet.
  private var name: String?
  private var start: Int?
  private var end: Int?
  private var holderInside: StanceRequest.Mention?
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

  mutating func take(_ member: JSONMember, _ depth: Int, _ made: inout StanceRequest) {
    let key = Key(line[member.key])
    if depth == 0 {
      takeOuter(key, member, &made)
    } else if depth == 2 || !isInMeta {
      takePart(key, member)
    } else if case .holder = key {
      let found = mention(member)
      if holderInside == nil { holderInside = found }
    }
  }

  private mutating func takeOuter(
    _ key: Key, _ member: JSONMember, _ made: inout StanceRequest
  ) {
    switch key {
    case .id where made.id == nil: made.id = identifier(member)
    case .text where made.text == nil && member.kind == .string:
      let text = bytes(member)
      made.isPlain = text.withUnsafeBufferPointer { isASCII($0) }
      made.text = text
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
    case .name where name == nil && member.kind == .string: name = string(member)
    case .start: start = start ?? integer(member)
    case .end: end = end ?? integer(member)
    default: break
    }
  }

  private mutating func forget() {
    name = nil
    start = nil
    end = nil
    holderInside = nil
  }

  /// The mention that a member is; what was read of it is used up.
  private mutating func mention(_ member: JSONMember) -> StanceRequest.Mention? {
    switch member.kind {
    case .string: return StanceRequest.Mention(name: string(member))
    case .object:
      let found = name.map { StanceRequest.Mention(name: $0, start: start, end: end) }
      name = nil
      start = nil
      end = nil
      return found
    default: return nil
    }
  }

  private func identifier(_ member: JSONMember) -> String? {
    if member.kind == .string { return string(member) }
    return integer(member).map { "\($0)" }
  }

  private func integer(_ member: JSONMember) -> Int? {
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

  private func string(_ member: JSONMember) -> String {
    let inner = member.value.lowerBound + 1..<member.value.upperBound - 1
    return member.valueIsEscaped
      ? String(decoding: bytes(member), as: UTF8.self)
      : String(decoding: UnsafeBufferPointer(rebasing: line[inner]), as: UTF8.self)
  }

  /// The bytes of a string, escapes undone; what is not UTF-8 becomes U+FFFD.
  private func bytes(_ member: JSONMember) -> [UInt8] {
    let inner = member.value.lowerBound + 1..<member.value.upperBound - 1
    var out: [UInt8]
    if member.valueIsEscaped {
      out = []
      out.reserveCapacity(inner.count)
      JSONScanner.decode(inner, of: line, into: &out)
    } else {
      out = Array(UnsafeBufferPointer(rebasing: line[inner]))
    }
    if out.withUnsafeBufferPointer({ isASCII($0) }) || (try? UTF8Span(validating: out.span)) != nil
    {
      return out
    }
    return Array(String(decoding: out, as: UTF8.self).utf8)
  }
}
