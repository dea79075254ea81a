import CDigest

/// The SHA-256 digest of FIPS 180-4, for the proof in a document's record.
public enum SHA256 {
  /// The 32 bytes of the digest of `bytes`. Complexity: O(*n*).
  public static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { out, count in
      guard let start = out.baseAddress else { return }
      digest_sha256(bytes.baseAddress, bytes.count, start)
      count = 32
    }
  }

  /// The digest of `bytes` as 64 lower-case hexadecimal digits in ASCII.
  public static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(64)
    for byte in digest(bytes) {
      for digit in [byte >> 4, byte & 15] {
        out.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
    return out
  }

  /// The digest of `text`'s UTF-8 bytes as a string.
  public static func hexadecimal(_ text: [UInt8]) -> String {
    String(decoding: text.withUnsafeBufferPointer { hexadecimal($0) }, as: UTF8.self)
  }
}
