/// Where and why a text is not JSON.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Byte offset into the text that was parsed.
  public let offset: Int
  public let problem: String
  public var description: String { "\(problem) at byte \(offset)" }
}

/// A strict JSON parser (RFC 8259) over UTF-8 bytes, with bounded nesting.
///
/// Lone surrogate escapes become U+FFFD. Complexity: O(*n*).
public struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var depth = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Parses one value that spans all of `bytes`, white space around it aside.
  public static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes)
    parser.skipSpace()
    let value = try parser.value()
    parser.skipSpace()
    if parser.at != bytes.count { throw parser.error("unexpected text after the value") }
    return value
  }

  /// Parses one value that spans all of `bytes`.
  public static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONError> in
      do throws(JSONError) { return .success(try parse(buffer)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// Parses one value that spans all of `text`.
  public static func parse(_ text: String) throws(JSONError) -> JSONValue {
    try parse(Array(text.utf8))
  }

  private func error(_ problem: String) -> JSONError { JSONError(offset: at, problem: problem) }

  private mutating func skipSpace() {
    while at < bytes.count {
      let c = bytes[at]
      guard c == 32 || c == 10 || c == 13 || c == 9 else { return }
      at += 1
    }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard at < bytes.count else { throw error("the text ends where a value was expected") }
    switch bytes[at] {
    case 0x7B: return try object()
    case 0x5B: return try array()
    case 0x22: return .string(try string())
    case 0x74: try word("true"); return .bool(true)
    case 0x66: try word("false"); return .bool(false)
    case 0x6E: try word("null"); return .null
    case 0x2D, 0x30...0x39: return .number(try number())
    default: throw error("a value cannot start here")
    }
  }

  private mutating func word(_ expected: StaticString) throws(JSONError) {
    let count = expected.utf8CodeUnitCount
    guard at + count <= bytes.count else { throw error("a value cannot start here") }
    for i in 0..<count where bytes[at + i] != expected.utf8Start[i] {
      throw error("a value cannot start here")
    }
    at += count
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    if depth > 512 { throw error("nested more than 512 deep") }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    try enter()
    at += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if at < bytes.count && bytes[at] == 0x7D { at += 1; depth -= 1; return .object(members) }
    while true {
      skipSpace()
      guard at < bytes.count && bytes[at] == 0x22 else { throw error("expected a member name") }
      let key = try string()
      skipSpace()
      guard at < bytes.count && bytes[at] == 0x3A else { throw error("expected ':'") }
      at += 1
      skipSpace()
      members.append(JSONValue.Member(key, try value()))
      skipSpace()
      guard at < bytes.count else { throw error("the object does not end") }
      if bytes[at] == 0x2C { at += 1; continue }
      if bytes[at] == 0x7D { at += 1; depth -= 1; return .object(members) }
      throw error("expected ',' or '}'")
    }
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    try enter()
    at += 1
    var items: [JSONValue] = []
    skipSpace()
    if at < bytes.count && bytes[at] == 0x5D { at += 1; depth -= 1; return .array(items) }
    while true {
      skipSpace()
      items.append(try value())
      skipSpace()
      guard at < bytes.count else { throw error("the array does not end") }
      if bytes[at] == 0x2C { at += 1; continue }
      if bytes[at] == 0x5D { at += 1; depth -= 1; return .array(items) }
      throw error("expected ',' or ']'")
    }
  }

  private mutating func number() throws(JSONError) -> Double {
    let start = at
    if bytes[at] == 0x2D { at += 1 }
    let firstDigit = at
    while at < bytes.count && (0x30...0x39).contains(bytes[at]) { at += 1 }
    if at == firstDigit { throw error("expected a digit") }
    if bytes[firstDigit] == 0x30 && at > firstDigit + 1 {
      throw error("a number has a leading zero")
    }
    if at < bytes.count && bytes[at] == 0x2E {
      at += 1
      let fraction = at
      while at < bytes.count && (0x30...0x39).contains(bytes[at]) { at += 1 }
      if at == fraction { throw error("expected a digit") }
    }
    if at < bytes.count && (bytes[at] == 0x65 || bytes[at] == 0x45) {
      at += 1
      if at < bytes.count && (bytes[at] == 0x2B || bytes[at] == 0x2D) { at += 1 }
      let exponent = at
      while at < bytes.count && (0x30...0x39).contains(bytes[at]) { at += 1 }
      if at == exponent { throw error("expected a digit") }
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard let value = Double(text) else { throw error("'\(text)' is not a number") }
    return value
  }

  private mutating func string() throws(JSONError) -> String {
    at += 1
    var start = at
    var out: [UInt8] = []
    while at < bytes.count {
      let c = bytes[at]
      if c == 0x22 {
        defer { at += 1 }
        if out.isEmpty { return String(decoding: bytes[start..<at], as: UTF8.self) }
        out.append(contentsOf: bytes[start..<at])
        return String(decoding: out, as: UTF8.self)
      }
      if c < 0x20 { throw error("a control character must be escaped") }
      if c != 0x5C { at += 1; continue }
      out.append(contentsOf: bytes[start..<at])
      at += 1
      guard at < bytes.count else { break }
      switch bytes[at] {
      case 0x22, 0x5C, 0x2F: out.append(bytes[at])
      case 0x62: out.append(8)
      case 0x66: out.append(12)
      case 0x6E: out.append(10)
      case 0x72: out.append(13)
      case 0x74: out.append(9)
      case 0x75:
        var scalar = try hex()
        if (0xD800..<0xDC00).contains(scalar), at + 2 < bytes.count, bytes[at + 1] == 0x5C,
          bytes[at + 2] == 0x75
        {
          let high = at
          at += 2
          let low = try hex()
          if (0xDC00..<0xE000).contains(low) {
            scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          } else {
            at = high
          }
        }
        let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
        out.append(contentsOf: Array(String(character).utf8))
      default: throw error("unknown escape")
      }
      at += 1
      start = at
    }
    throw error("the string does not end")
  }

  /// Reads the four digits after `\u`; leaves `at` on the last of them.
  private mutating func hex() throws(JSONError) -> UInt32 {
    guard at + 4 < bytes.count else { throw error("expected four hexadecimal digits") }
    var value: UInt32 = 0
    for _ in 0..<4 {
      at += 1
      let c = bytes[at]
      switch c {
      case 0x30...0x39: value = value << 4 | UInt32(c - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(c - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(c - 0x61 + 10)
      default: throw error("expected four hexadecimal digits")
      }
    }
    return value
  }
}
