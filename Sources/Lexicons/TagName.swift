import TextModel

/// Names of tags in lexicon files: the case's name in capitals.
enum TagName {
  static let named = CaseNames<Tag>(
    """
    NN NNS NP PRP PRPS VB VBP VBZ VBD VBN VBG MD BE HV DO JJ RB NEG DT IN SUB THC TI CC CD WH RP \
    POS EX COMMA STOP COLON QT
    """)
  /// Names by their bytes, made once.
  static let byBytes = TagNames()

  /// The tag whose name stands at `i`; `i` goes past the capital letters.
  static func tag(_ text: UnsafeBufferPointer<UInt8>, _ i: inout Int) -> Tag? {
    byBytes.tag(text, &i)
  }
}

/// Finds tags by the bytes of their names; readers of many keep it at hand.
struct TagNames: Sendable {
  /// Up to eight bytes of each name, the first lowest, by tag; tag + 1 by a hash of them, open
  /// addressing.
  private let keys: FrozenTable<UInt64>
  private let table: FrozenTable<UInt8>

  init() {
    let keys: [UInt64] = Tag.allCases.map { tag in
      tag.lexiconName.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    var table = [UInt8](repeating: 0, count: 256)
    for (i, key) in keys.enumerated() {
      var place = Self.slot(key)
      while table[place] != 0 { place = (place + 1) & 255 }
      table[place] = UInt8(truncatingIfNeeded: i + 1)
    }
    self.keys = FrozenTable(keys)
    self.table = FrozenTable(table)
  }

  @inline(__always) private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: mixed(0, key) >> 40) & 255
  }

  /// As `TagName.tag`.
  @inline(__always) func tag(_ text: UnsafeBufferPointer<UInt8>, _ i: inout Int) -> Tag? {
    var key: UInt64 = 0
    var shift: UInt64 = 0
    while i < text.count && text[i] >= 65 && text[i] <= 90 {
      if shift >= 64 { return nil }
      key |= UInt64(text[i]) &<< shift
      shift &+= 8
      i &+= 1
    }
    var place = Self.slot(key)
    while table[place] != 0 {
      let tag = table[place] &- 1
      if keys[Int(tag)] == key { return Tag(rawValue: tag) }
      place = (place &+ 1) & 255
    }
    return nil
  }
}

extension Tag {
  /// The tag with this name in lexicon files.
  public init?(lexiconName name: String) {
    var name = name
    let tag = name.withUTF8 { text in
      var i = 0
      let tag = TagName.tag(text, &i)
      return i == text.count ? tag : nil
    }
    guard let tag else { return nil }
    self = tag
  }

  /// The tag's name in lexicon files: NN, PRPS, COMMA.
  public var lexiconName: String { TagName.named.names[Int(rawValue)] }
}
