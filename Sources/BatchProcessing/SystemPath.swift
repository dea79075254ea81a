/// A path as the system has it: any bytes but zero, so a name need not be UTF-8.
///
/// A name that is not UTF-8 has two forms as a `String`: `text`, where each odd byte stands as four
/// characters such as `\xE9`, for people and records; and an argument, where it stands as one
/// character of Unicode's last private plane, from which the path can be made again.
public struct SystemPath: Sendable, Hashable {
  /// The path for messages and records.
  public let text: String
  /// The bytes of the path where they are not those of `text`.
  private let raw: [UInt8]?

  /// The path that an argument names, which may hold stand-ins for bytes that are not UTF-8.
  public init(_ argument: String) {
    guard argument.unicodeScalars.contains(where: { Self.byte(of: $0) != nil }) else {
      self.init(text: argument, raw: nil)
      return
    }
    var bytes: [UInt8] = []
    for scalar in argument.unicodeScalars {
      if let byte = Self.byte(of: scalar) {
        bytes.append(byte)
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    self.init(bytes: bytes)
  }

  init(bytes: [UInt8]) {
    let text = Self.text(of: bytes)
    self.init(text: text, raw: text.utf8.elementsEqual(bytes) ? nil : bytes)
  }

  private init(text: String, raw: [UInt8]?) {
    self.text = text
    self.raw = raw
  }

  /// The path of `name` within the folder that this is the path of.
  func appending(_ name: ArraySlice<UInt8>) -> SystemPath {
    var bytes = self.bytes
    if bytes.last != 0x2F { bytes.append(0x2F) }
    bytes += name
    return SystemPath(bytes: bytes)
  }

  /// The path's bytes.
  var bytes: [UInt8] { raw ?? Array(text.utf8) }

  /// The path as an argument, from which it can be made again.
  var argument: String { raw.map(Self.argument) ?? text }

  /// Calls `body` with the path as C has it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    guard let raw else { return text.withCString(body) }
    return (raw + [0]).withUnsafeBytes { bytes in
      // There is at least the zero that was added.
      guard let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress else {
        return text.withCString(body)
      }
      return body(start)
    }
  }

  // MARK: Bytes that are not UTF-8

  /// An argument of the command line as a `String` that loses nothing.
  public static func argument(_ bytes: [UInt8]) -> String {
    spelled(bytes) { byte in Unicode.Scalar(firstStandIn + UInt32(byte)).map { String($0) } ?? "" }
  }

  /// A name for messages and records.
  static func text(of bytes: some Sequence<UInt8>) -> String {
    spelled(Array(bytes)) { byte in
      "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }

  /// The byte that a character of an argument stands for, if it does.
  public static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.value >= firstStandIn + 0x80 && scalar.value <= firstStandIn + 0xFF
      ? UInt8(truncatingIfNeeded: scalar.value) : nil
  }

  /// The stand-in of byte 0; those of 0x80 to 0xFF are U+10FE80 to U+10FEFF.
  private static let firstStandIn: UInt32 = 0x10_FE00

  private static func spelled(_ bytes: [UInt8], _ odd: (UInt8) -> String) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var out = ""
    var at = 0
    while at < bytes.count {
      let most = min(4, bytes.count - at)
      var length = 1
      while length <= most, String(validating: bytes[at..<at + length], as: UTF8.self) == nil {
        length += 1
      }
      if length > most {
        out += odd(bytes[at])
        at += 1
      } else {
        out += String(decoding: bytes[at..<at + length], as: UTF8.self)
        at += length
      }
    }
    return out
  }
}
