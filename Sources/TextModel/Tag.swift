/// Parts of speech: 33 tags, close to the Penn Treebank's, with the auxiliaries and the kinds of
/// *that* and *to* told apart because attribution stands on them.
@frozen public enum Tag: UInt8, Sendable, CaseIterable {
  /// Common noun, singular and plural.
  case nn, nns
  /// Proper noun.
  case np
  /// Personal and reflexive pronoun, *it*; possessive pronoun (his, her, its).
  case prp, prps
  /// Verb: base, non-third-person present, third person present, past, past participle, -ing.
  case vb, vbp, vbz, vbd, vbn, vbg
  /// Modal; all forms of be, have and do.
  case md, be, hv, `do`
  /// Adjective (all degrees); adverb; not, n't.
  case jj, rb, neg
  /// Determiner (pronominal *this* too); preposition; subordinating conjunction.
  case dt, `in`, sub
  /// Complementizer *that*; infinitival *to*.
  case thc, ti
  /// Coordinating conjunction; number; wh-word and relative *that*; particle.
  case cc, cd, wh, rp
  /// Possessive ending; existential *there*.
  case pos, ex
  /// Comma; full stop, question and exclamation mark; colon, dash, bracket and other marks.
  case comma, stop, colon
  /// Quotation mark.
  case qt

  /// The tag with a raw value that some tag has; raw values run from 0 without a gap, so that they
  /// are the tags' own representation.
  @inlinable @inline(__always) public init(known rawValue: UInt8) {
    assert(rawValue <= Tag.qt.rawValue)
    self = unsafeBitCast(rawValue, to: Tag.self)
  }
}
