import TextModel

/// Form of the first verb of a group, auxiliaries included.
@frozen public enum VerbForm: UInt8, Sendable {
  case finite, base, pastParticiple, ing

  /// The form of token `i`, told from its tag and, for be, have and do, from its letters.
  public static func of(_ d: TaggedText, _ i: Int, afterInfinitiveTo: Bool) -> VerbForm {
    switch d.tags[i] {
    case .vb: return .base
    case .vbn: return .pastParticiple
    case .vbg: return .ing
    case .be, .hv, .do:
      if afterInfinitiveTo { return .base }
      let token = d.text.tokens[i]
      let last = d.text.bytes[Int(token.end) - 1] | 0x20
      switch (d.tags[i], token.end - token.start) {
      case (.be, 2): return d.text.bytes[Int(token.start)] | 0x20 == 0x62 ? .base : .finite
      case (.be, 4): return last == 0x6E ? .pastParticiple : .finite
      case (.be, 5), (.hv, 6), (.do, 5): return .ing
      case (.do, 4): return last == 0x65 ? .pastParticiple : .finite
      default: return .finite
      }
    default: return .finite
    }
  }
}
