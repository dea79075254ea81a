/// Base64 of RFC 4648, with padding.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Appends the encoded bytes. Complexity: O(*n*).
  static func append(_ bytes: [UInt8], to out: inout [UInt8]) {
    out.reserveCapacity(out.count + (bytes.count + 2) / 3 * 4)
    alphabet.withUnsafeBufferPointer { letters in
      bytes.withUnsafeBufferPointer { bytes in
        var at = 0
        while at + 3 <= bytes.count {
          let word = Int(bytes[at]) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2])
          out.append(letters[word >> 18])
          out.append(letters[word >> 12 & 63])
          out.append(letters[word >> 6 & 63])
          out.append(letters[word & 63])
          at += 3
        }
        let left = bytes.count - at
        if left == 0 { return }
        let word = Int(bytes[at]) << 16 | (left == 2 ? Int(bytes[at + 1]) << 8 : 0)
        out.append(letters[word >> 18])
        out.append(letters[word >> 12 & 63])
        out.append(left == 2 ? letters[word >> 6 & 63] : 0x3D)
        out.append(0x3D)
      }
    }
  }

  static func string(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    append(bytes, to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
