import CICU

/// Questions about character sets.
enum Charset {
  /// Sets that are read as a larger one, which differs only where the smaller has nothing.
  private static let larger = [
    "ISO-8859-1": "windows-1252", "US-ASCII": "windows-1252", "ISO-8859-9": "windows-1254",
    "ISO-8859-11": "windows-874", "TIS-620": "windows-874", "GB2312": "GB18030", "GBK": "GB18030",
    "EUC-KR": "windows-949", "KS_C_5601-1987": "windows-949",
  ]

  /// ICU's name for the set that `alias` is read as; nil where ICU does not know it.
  static func canonical(_ alias: String) -> String? {
    // ICU takes an empty name for the set of the machine.
    guard !alias.isEmpty, alias.utf8.count < 64, !alias.utf8.contains(0) else { return nil }
    let known = name(of: alias) { alias, buffer, size in cicu_charset_name(alias, buffer, size) }
    guard let known else { return nil }
    return larger[known.uppercased()] ?? known
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { cicu_utf8_valid_prefix($0.baseAddress, $0.count) == $0.count }
  }

  static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    cicu_utf8_valid_prefix(bytes.baseAddress, bytes.count) == bytes.count
  }

  /// Whether line ends, quotation marks and delimiters are single bytes as in ASCII, and no byte of
  /// another character is one of them.
  static func keepsASCII(_ name: String) -> Bool {
    if name == "UTF-8" { return true }
    let upper = name.uppercased()
    let switching = [
      "UTF-16", "UTF-32", "UTF-7", "ISO-2022", "ISO_2022", "HZ", "SCSU", "BOCU", "IMAP",
    ]
    if switching.contains(where: { upper.hasPrefix($0) }) { return false }
    guard let converter = CharsetConverter(name) else { return true }
    let structure = Array("\n\r\t\",;{}[]:atx019".utf8)
    var out: [UInt8] = []
    converter.convert(structure[...], finish: true, into: &out)
    return out == structure
  }

  /// The set that a byte order mark at the start tells.
  static func byteOrderMark(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32LE" }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32BE" }
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return "GB18030" }
    return nil
  }

  /// UTF-16 or UTF-32 without a mark, told by where the zero bytes of ASCII characters lie.
  static func wideWithoutMark(_ bytes: [UInt8]) -> String? {
    let count = min(bytes.count, 4096) & ~3
    guard count >= 4 else { return nil }
    var zeros = [0, 0, 0, 0]
    for i in 0..<count where bytes[i] == 0 { zeros[i & 3] += 1 }
    let quarter = count / 4
    if zeros.allSatisfy({ $0 == 0 }) { return nil }
    func most(_ i: Int) -> Bool { zeros[i] * 10 >= quarter * 7 }
    func few(_ i: Int) -> Bool { zeros[i] * 10 <= quarter }
    if bytes.count % 4 == 0 {
      if few(0) && most(2) && most(3) && !few(1) { return "UTF-32LE" }
      if few(3) && most(0) && most(1) && !few(2) { return "UTF-32BE" }
    }
    guard bytes.count % 2 == 0 else { return nil }
    // A text with some CJK has fewer zero bytes, but all of them on one side.
    let even = zeros[0] + zeros[2]
    let odd = zeros[1] + zeros[3]
    if odd * 10 >= count && even * 50 <= odd { return "UTF-16LE" }
    if even * 10 >= count && odd * 50 <= even { return "UTF-16BE" }
    return nil
  }

  /// The name after `charset=` or `encoding=` near the start, as HTML and XML write it.
  static func declaration(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1024).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    for key in ["charset", "encoding"] {
      let wanted = Array(key.utf8)
      var at = 0
      while at + wanted.count < head.count {
        defer { at += 1 }
        guard head[at] == wanted[0], head[at...].starts(with: wanted) else { continue }
        var i = at + wanted.count
        while i < head.count && head[i] == 0x20 { i += 1 }
        guard i < head.count && head[i] == 0x3D else { continue }
        i += 1
        while i < head.count && (head[i] == 0x20 || head[i] == 0x22 || head[i] == 0x27) { i += 1 }
        let name = head[i...].prefix { c in
          (c >= 0x61 && c <= 0x7A) || (c >= 0x30 && c <= 0x39) || [0x2D, 0x5F, 0x3A].contains(c)
        }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
      }
    }
    return nil
  }

  /// What ICU's detector says with a confidence of at least 50.
  static func detected(_ bytes: [UInt8]) -> String? {
    // A window around the first byte that is not UTF-8 is enough, and keeps the cost bounded.
    let first = bytes.withUnsafeBufferPointer { cicu_utf8_valid_prefix($0.baseAddress, $0.count) }
    let start = max(0, first - 16_384) & ~3
    let window = bytes[start..<min(bytes.count, start + 65_536)]
    var confidence: Int32 = -1
    let found = window.withUnsafeBufferPointer { buffer -> String? in
      guard let base = buffer.baseAddress else { return nil }
      return name(of: "") { _, name, size in
        confidence = cicu_charset_detect(base, buffer.count, name, size)
        return confidence < 0 ? -1 : 0
      }
    }
    guard confidence >= 50, let found else { return nil }
    return canonical(found)
  }

  private static func name(
    of alias: String, _ body: (String, UnsafeMutablePointer<CChar>, Int) -> Int32
  ) -> String? {
    var buffer = [CChar](repeating: 0, count: 128)
    return buffer.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let base = buffer.baseAddress, body(alias, base, buffer.count) == 0 else { return nil }
      return String(cString: base)
    }
  }
}

/// An ICU converter to UTF-8; keeps the state between pieces of a text.
final class CharsetConverter {
  private let handle: OpaquePointer

  init?(_ name: String) {
    guard let handle = cicu_converter_open(name) else { return nil }
    self.handle = handle
  }

  deinit { cicu_converter_close(handle) }

  /// How many U+FFFD were written for bytes that are not valid.
  var replaced: Int { Int(cicu_converter_replaced(handle)) }

  /// Appends the text of `bytes`.
  ///
  /// - Parameter finish: No bytes follow.
  func convert(_ bytes: ArraySlice<UInt8>, finish: Bool, into out: inout [UInt8]) {
    var room = [UInt8](repeating: 0, count: 32_768)
    bytes.withUnsafeBufferPointer { source in
      var at = 0
      while true {
        var used = 0
        var made = 0
        let result = room.withUnsafeMutableBufferPointer { target -> Int32 in
          guard let base = target.baseAddress else { return -1 }
          return cicu_converter_run(
            handle, source.baseAddress.map { $0 + at }, source.count - at, &used, base,
            target.count, &made, finish ? 1 : 0)
        }
        out.append(contentsOf: room[..<made])
        at += used
        if result != 1 || (used == 0 && made == 0) { break }
      }
    }
  }
}
