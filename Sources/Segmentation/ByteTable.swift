/// What a byte says about the word that it is part of.
struct ByteKinds: OptionSet {
  let rawValue: UInt8
  static let upper = ByteKinds(rawValue: 1)
  static let lower = ByteKinds(rawValue: 2)
  static let digit = ByteKinds(rawValue: 4)
  static let apostrophe = ByteKinds(rawValue: 8)
  static let dot = ByteKinds(rawValue: 16)
  static let lowLine = ByteKinds(rawValue: 32)
  static let nonASCII = ByteKinds(rawValue: 64)
  /// Behind a run of ASCII letters, ends ICU's segment and ties nothing to it.
  static let endsWord = ByteKinds(rawValue: 128)

  static let letter: ByteKinds = [.upper, .lower]
  /// May begin a word: letter, digit, `_`, or the first byte of what may be one of these.
  static let wordStart: ByteKinds = [.upper, .lower, .digit, .lowLine]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(byte: UInt8) {
    switch byte {
    case 0x41...0x5A: self = .upper
    case 0x61...0x7A: self = .lower
    case 0x30...0x39: self = .digit
    case 0x27: self = .apostrophe
    case 0x2E: self = .dot
    case 0x5F: self = .lowLine
    case 0x80...: self = .nonASCII
    default: self = []
    }
  }
}

/// The kinds of all 256 bytes.
struct ByteTable {
  private let base: UnsafeMutablePointer<ByteKinds>
  /// Whether a full stop before a space ends a run of letters.
  let endsLettersAtStop: Bool
  /// Whether letters, ’ and *s* are one segment.
  let joinsLettersAtApostrophe: Bool

  /// Creates the table; `words` tells which bytes end a run of letters.
  init(words: RuleTransducer?) {
    base = .allocate(capacity: 256)
    endsLettersAtStop = words?.endsLettersAtStop ?? false
    joinsLettersAtApostrophe = words?.joinsLettersAtApostrophe ?? false
    for byte in 0..<256 {
      var kinds = ByteKinds(byte: UInt8(byte))
      if words?.endsLetters(UInt8(byte)) == true && !Self.isJoiner(UInt8(byte)) {
        kinds.insert(.endsWord)
      }
      (base + byte).initialize(to: kinds)
    }
  }

  /// Whether `byte` can tie two segments together: - . / & : @ and the first byte of U+2010, U+2011.
  @inline(__always)
  static func isJoiner(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2E, 0x2F, 0x26, 0x3A, 0x40, 0xE2: true
    default: false
    }
  }

  @inline(__always)
  subscript(_ byte: UInt8) -> ByteKinds { base[Int(byte)] }

  func free() { base.deallocate() }
}
