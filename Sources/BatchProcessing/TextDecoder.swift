import CICU

/// Text decoded to UTF-8, and how.
struct DecodedText: Sendable {
  var bytes: [UInt8]
  /// "utf-8", "windows-1252 (assumed)" …
  var encoding: String
  /// "decoded" where offsets do not refer to the bytes of the file, "replaced" where some bytes
  /// could not be read and became U+FFFD, "assumed-encoding" where nothing told the encoding.
  var flags: [String] = []
}

/// Decides on the encoding of a text and decodes it.
///
/// In this order: the encoding that the user named; a byte order mark; UTF-8 where the whole text
/// is valid; what the text or its record declares; ICU's detector where its confidence is at least
/// 50; windows-1252, with a flag. ISO-8859-1 is read as windows-1252, which has the curly quotation
/// marks, and likewise for the other sets that have a larger twin.
struct TextDecoder: Sendable {
  /// Canonical name of the encoding that the user named.
  private let given: String?
  /// Whether records come here as UTF-8 whatever the file, since it was decoded before it was cut.
  private let decodesStreams: Bool

  /// - Throws: `InputError` where ICU does not know `encoding`.
  init(encoding: String?) throws(InputError) {
    guard let encoding else {
      given = nil
      decodesStreams = false
      return
    }
    guard let name = Charset.canonical(encoding) else {
      throw InputError(
        .unknownEncoding, "'\(encoding)' is no encoding that ICU knows, such as windows-1252")
    }
    given = name
    decodesStreams = !Charset.keepsASCII(name)
  }

  /// Whether these bytes of a record need no conversion: they are UTF-8 and nothing else is named.
  func readsAsUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    (given == nil || given == "UTF-8" || decodesStreams) && Charset.isUTF8(bytes)
  }

  /// Decodes a whole text.
  ///
  /// - Parameter declared: What the record or file says about its encoding.
  func decode(_ bytes: consuming [UInt8], declared: String? = nil) -> DecodedText {
    if let given { return convert(bytes, from: given, how: "given") }
    if let mark = Charset.byteOrderMark(bytes) {
      if mark == "UTF-8" && Charset.isUTF8(bytes) {
        bytes.removeFirst(3)
        return DecodedText(bytes: bytes, encoding: "utf-8 (byte order mark)", flags: ["decoded"])
      }
      return convert(bytes, from: mark, how: "byte order mark")
    }
    if Charset.isUTF8(bytes) {
      guard let wide = Charset.wideWithoutMark(bytes) else {
        return DecodedText(bytes: bytes, encoding: "utf-8")
      }
      return convert(bytes, from: wide, how: "detected")
    }
    if let name = (declared ?? Charset.declaration(in: bytes)).flatMap(Charset.canonical) {
      return convert(bytes, from: name, how: "declared")
    }
    if let name = Charset.wideWithoutMark(bytes) ?? Charset.detected(bytes) {
      return convert(bytes, from: name, how: "detected")
    }
    var decoded = convert(bytes, from: "windows-1252", how: "assumed")
    decoded.flags.append("assumed-encoding")
    return decoded
  }

  private func convert(_ bytes: [UInt8], from name: String, how: String) -> DecodedText {
    let encoding = "\(name.lowercased()) (\(how))"
    if name == "UTF-8" && Charset.isUTF8(bytes) {
      let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      return DecodedText(
        bytes: marked ? Array(bytes.dropFirst(3)) : bytes, encoding: encoding,
        flags: marked ? ["decoded"] : [])
    }
    guard let converter = CharsetConverter(name) else {
      // ICU knew the name a moment ago; only want of memory leads here.
      return DecodedText(bytes: [], encoding: encoding, flags: ["decoded", "replaced"])
    }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 2)
    converter.convert(bytes[...], finish: true, into: &out)
    if out.starts(with: [0xEF, 0xBB, 0xBF]) { out.removeFirst(3) }
    return DecodedText(
      bytes: out, encoding: encoding,
      flags: converter.replaced > 0 ? ["decoded", "replaced"] : ["decoded"])
  }
}
