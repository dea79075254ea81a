import TextModel

/// What a verb can be in its group, seen from the verb alone.
public enum VerbForm: UInt8, Sendable {
  /// No verb.
  case none
  /// Carries tense: says, said, will, is, had. *have* and *do* are finite here; after a modal or
  /// *to* the caller reads them as base forms, and *had* after *have* as a participle.
  case finite
  /// say, be.
  case base
  /// said as a participle, been, done.
  case pastParticiple
  /// saying, being, having, doing.
  case ing
}

extension Vocabulary {
  /// The form of a token with this word and tag; for BE, HV and DO the word decides.
  public func verbForm(_ id: WordID, _ tag: Tag) -> VerbForm {
    switch tag {
    case .vbp, .vbz, .vbd, .md: return .finite
    case .vb: return .base
    case .vbn: return .pastParticiple
    case .vbg: return .ing
    case .be, .hv, .do: return VerbForm(rawValue: record(id).form) ?? .finite
    default: return .none
    }
  }
}

/// Auxiliaries with their forms; every other word tagged BE, HV or DO is finite.
let auxiliaryForms: [(word: String, form: VerbForm)] = [
  ("be", .base), ("been", .pastParticiple), ("being", .ing), ("having", .ing), ("doing", .ing),
  ("done", .pastParticiple), ("bein'", .ing), ("doin'", .ing), ("am", .finite), ("are", .finite),
  ("is", .finite), ("was", .finite), ("were", .finite), ("'s", .finite), ("'re", .finite),
  ("'m", .finite), ("has", .finite), ("have", .finite), ("had", .finite), ("'ve", .finite),
  ("'d", .finite), ("do", .finite), ("does", .finite), ("did", .finite),
]
