import Glibc

/// A path as the system has it: any bytes but zero, so a name need not be UTF-8.
public struct SystemPath: Sendable, Hashable {
  /// The path for messages and records; what is not UTF-8 stands as U+FFFD.
  public let text: String
  /// The bytes of the path where they are not those of `text`.
  private let raw: [UInt8]?

  public init(_ text: String) {
    self.text = text
    raw = nil
  }

  init(bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    raw = text.utf8.elementsEqual(bytes) ? nil : bytes
  }

  /// The path of `name` within the folder that this is the path of.
  func appending(_ name: ArraySlice<UInt8>) -> SystemPath {
    var bytes = raw ?? Array(text.utf8)
    if bytes.last != 0x2F { bytes.append(0x2F) }
    bytes += name
    return SystemPath(bytes: bytes)
  }

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
}
