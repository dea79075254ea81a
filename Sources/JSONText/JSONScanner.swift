import CText

/// One member of a JSON object, as byte ranges into the object's text.
@frozen public struct JSONMember: Sendable {
  public enum Kind: Sendable { case string, number, bool, null, object, array }

  /// The name between its quotation marks.
  public var key: Range<Int>
  /// The value; a string with its quotation marks.
  public var value: Range<Int>
  public var kind: Kind
  /// Whether the name or a string value holds a backslash.
  public var keyIsEscaped: Bool
  public var valueIsEscaped: Bool
}

/// Walks over the members of one JSON object without decoding them.
///
/// All of the text is checked as strictly as by `JSONParser`, without recursion, so that nesting of
/// any depth is fine. Complexity: O(*n*).
public struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var stringIsEscaped = false

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Calls `body` with each member of the object that is all of `bytes`, white space aside.
  ///
  /// - Throws: `JSONError` where the text is not JSON; members before the error were given to `body`.
  /// - Returns: False where the text is JSON but no object.
  public static func members(
    of bytes: UnsafeBufferPointer<UInt8>, _ body: (JSONMember) -> Void
  ) throws(JSONError) -> Bool {
    try members(of: bytes, entering: { _, _ in false }) { member, _ in body(member) }
  }

  /// The same, with the members of objects inside before the member that has them.
  ///
  /// - Parameters:
  ///   - enters: whether the members of an object are wanted, by its name's bytes and how many objects
  ///     it lies in beside the outermost; where it always says yes, nesting can exhaust the stack.
  ///   - body: gets a member, and how many objects it lies in beside the outermost.
  public static func members(
    of bytes: UnsafeBufferPointer<UInt8>, entering enters: (Range<Int>, Int) -> Bool,
    _ body: (JSONMember, Int) -> Void
  ) throws(JSONError) -> Bool {
    var scanner = JSONScanner(bytes)
    scanner.skipSpace()
    let isObject = scanner.peek == 0x7B
    if isObject {
      try scanner.object(0, enters, body)
    } else {
      _ = try scanner.skipValue()
    }
    scanner.skipSpace()
    if scanner.at != bytes.count { throw scanner.error("unexpected text after the value") }
    return isObject
  }
}

extension JSONScanner {
  /// The next byte, or 0 at the end.
  @inline(__always) private var peek: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private func error(_ problem: String) -> JSONError { JSONError(offset: at, problem: problem) }

  /// Skips white space; most places have none or one blank.
  @inline(__always) private mutating func skipSpace() {
    if peek > 0x20 { return }
    if at + 1 < bytes.count && bytes[at] == 0x20 && bytes[at + 1] > 0x20 {
      at += 1
      return
    }
    skipMoreSpace()
  }

  @inline(never) private mutating func skipMoreSpace() {
    while at < bytes.count {
      let c = bytes[at]
      guard c == 0x20 || c == 10 || c == 13 || c == 9 else { return }
      at += 1
    }
  }

  private mutating func object(
    _ depth: Int, _ enters: (Range<Int>, Int) -> Bool, _ body: (JSONMember, Int) -> Void
  ) throws(JSONError) {
    at += 1
    skipSpace()
    if peek == 0x7D && at < bytes.count {
      at += 1
      return
    }
    while true {
      let key = try memberName()
      let keyIsEscaped = stringIsEscaped
      let start = at
      let first = peek
      var kind = JSONMember.Kind.object
      if first == 0x22 {
        try skipString()
        kind = .string
      } else if first == 0x7B && enters(key, depth) {
        try object(depth + 1, enters, body)
      } else if first &- 0x31 < 9 && skipWhole() {
        kind = .number
      } else {
        kind = try skipValue()
      }
      let member = JSONMember(
        key: key, value: Range(uncheckedBounds: (start, at)), kind: kind,
        keyIsEscaped: keyIsEscaped, valueIsEscaped: kind == .string && stringIsEscaped)
      body(member, depth)
      skipSpace()
      guard at < bytes.count else { throw error("the object does not end") }
      at += 1
      if bytes[at - 1] == 0x7D { return }
      if bytes[at - 1] != 0x2C {
        at -= 1
        throw error("expected ',' or '}'")
      }
    }
  }

  /// Reads a name and its colon; leaves `at` on the value.
  @inline(__always) private mutating func memberName() throws(JSONError) -> Range<Int> {
    if let base = bytes.baseAddress, at &+ 24 <= bytes.count {
      let found = Int(ctext_member_name(base + at))
      if found != 0 {
        let start = at &+ found & 0xFF
        stringIsEscaped = false
        at &+= found >> 16
        return Range(uncheckedBounds: (start, start &+ found >> 8 & 0xFF))
      }
    }
    return try oddMemberName()
  }

  /// The same for a name that is long or escaped, or has other blanks around it.
  @inline(never) private mutating func oddMemberName() throws(JSONError) -> Range<Int> {
    skipSpace()
    guard peek == 0x22 else { throw error("expected a member name") }
    let start = at + 1
    try skipString()
    let name = start..<at - 1
    skipSpace()
    guard peek == 0x3A else { throw error("expected ':'") }
    at += 1
    skipSpace()
    return name
  }

  /// Skips one value of any kind and depth.
  private mutating func skipValue() throws(JSONError) -> JSONMember.Kind {
    let first = peek
    if first != 0x7B && first != 0x5B { return try skipScalar() }
    if at + 1 < bytes.count && bytes[at + 1] == first + 2 {
      at += 2
      return first == 0x7B ? .object : .array
    }
    var open = Brackets()
    while true {
      // Here a value starts.
      skipSpace()
      let c = peek
      if c == 0x7B || c == 0x5B {
        at += 1
        open.push(isObject: c == 0x7B)
        skipSpace()
        if peek != c + 2 {
          if c == 0x7B { _ = try memberName() }
          continue
        }
      } else if c &- 0x31 >= 9 || !skipWhole() {
        _ = try skipScalar()
      }
      // Here a value, or an empty object or array before its bracket, has ended.
      while true {
        skipSpace()
        guard at < bytes.count else { throw error("an object or array does not end") }
        if bytes[at] == open.closing {
          at += 1
          open.pop()
          if open.depth == 0 { return first == 0x7B ? .object : .array }
          continue
        }
        guard bytes[at] == 0x2C else { throw error("expected ',' or a closing bracket") }
        at += 1
        if open.closing == 0x7D { _ = try memberName() }
        break
      }
    }
  }

  /// The objects and arrays that are open, one bit each; an array grows only with nesting deeper than
  /// 64.
  private struct Brackets {
    private(set) var depth = 0
    /// The innermost 64, the last in the lowest bit: set for an object.
    private var bits: UInt64 = 0
    private var outer: [UInt64] = []

    /// The bracket that closes the innermost.
    @inline(__always) var closing: UInt8 { bits & 1 == 1 ? 0x7D : 0x5D }

    @inline(__always) mutating func push(isObject: Bool) {
      if depth & 63 == 0 && depth > 0 { outer.append(bits) }
      bits = bits << 1 | (isObject ? 1 : 0)
      depth += 1
    }

    @inline(__always) mutating func pop() {
      bits >>= 1
      depth -= 1
      if depth & 63 == 0, let last = outer.popLast() { bits = last }
    }
  }

  private mutating func skipScalar() throws(JSONError) -> JSONMember.Kind {
    guard at < bytes.count else { throw error("a value is missing") }
    switch bytes[at] {
    case 0x22:
      try skipString()
      return .string
    case 0x74:
      try skip("true")
      return .bool
    case 0x66:
      try skip("false")
      return .bool
    case 0x6E:
      try skip("null")
      return .null
    case 0x2D, 0x30...0x39:
      try skipNumber()
      return .number
    default:
      throw error("a value cannot start here")
    }
  }

  private mutating func skip(_ word: StaticString) throws(JSONError) {
    for i in 0..<word.utf8CodeUnitCount {
      guard at + i < bytes.count, bytes[at + i] == word.utf8Start[i] else {
        throw error("a value cannot start here")
      }
    }
    at += word.utf8CodeUnitCount
  }

  private mutating func skipDigits() throws(JSONError) {
    let start = at
    while at < bytes.count && bytes[at] >= 0x30 && bytes[at] <= 0x39 { at += 1 }
    if at == start { throw error("expected a digit") }
  }

  /// Skips a whole number without a leading zero, at the first digit of which it stands; false where
  /// it turns out to be something else, and then skips nothing.
  @inline(__always) private mutating func skipWhole() -> Bool {
    var end = at &+ 1
    while end < bytes.count && bytes[end] &- 0x30 < 10 { end &+= 1 }
    guard end < bytes.count, bytes[end] == 0x2C || bytes[end] | 0x20 == 0x7D else { return false }
    at = end
    return true
  }

  private mutating func skipNumber() throws(JSONError) {
    if peek == 0x2D { at += 1 }
    if peek == 0x30 {
      at += 1
      if peek >= 0x30 && peek <= 0x39 { throw error("a number has a leading zero") }
    } else {
      try skipDigits()
    }
    if peek == 0x2E {
      at += 1
      try skipDigits()
    }
    if peek | 0x20 == 0x65 {
      at += 1
      if peek == 0x2B || peek == 0x2D { at += 1 }
      try skipDigits()
    }
  }

  /// Skips a string from its opening to behind its closing quotation mark.
  @inline(__always) private mutating func skipString() throws(JSONError) {
    stringIsEscaped = false
    if let base = bytes.baseAddress {
      let end = at &+ 1 &+ ctext_plain_length(base + at + 1, bytes.count &- at &- 1)
      if end < bytes.count && bytes[end] == 0x22 {
        at = end + 1
        return
      }
    }
    try skipOddString()
  }

  /// The same for a string that is not plain from its first to its last byte.
  @inline(never) private mutating func skipOddString() throws(JSONError) {
    at += 1
    guard let base = bytes.baseAddress else { throw error("the string does not end") }
    while true {
      at += ctext_plain_length(base + at, bytes.count - at)
      guard at < bytes.count else { throw error("the string does not end") }
      let c = bytes[at]
      if c == 0x22 {
        at += 1
        return
      }
      if c < 0x20 { throw error("a control character must be escaped") }
      at += 1
      if c == 0x5C { try skipEscape() }
    }
  }

  private mutating func skipEscape() throws(JSONError) {
    stringIsEscaped = true
    switch peek {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74:
      at += 1
    case 0x75:
      at += 1
      for _ in 0..<4 {
        switch peek {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: at += 1
        default: throw error("expected four hexadecimal digits")
        }
      }
    default:
      throw error(at < bytes.count ? "unknown escape" : "the string does not end")
    }
  }
}
