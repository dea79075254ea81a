import Glibc
import TextModel

// The names of values as bytes that need no escaping and no `String`.

extension ByteSink {
  /// Appends a word in quotation marks.
  @inline(__always) mutating func word(_ text: StaticString) {
    byte(0x22)
    literal(text)
    byte(0x22)
  }

  /// Appends a rule's name.
  @inline(__always) mutating func name(_ name: RuleName) {
    raw(UnsafeBufferPointer(start: name.utf8Start, count: strlen(name.utf8Start)))
  }
}

extension QuotationKind {
  var literal: StaticString {
    switch self {
    case .direct: "direct"
    case .indirect: "indirect"
    case .mixed: "mixed"
    }
  }
}

extension AttributionType {
  var literal: StaticString {
    switch self {
    case .assertion: "assertion"
    case .belief: "belief"
    case .fact: "fact"
    case .eventuality: "eventuality"
    }
  }
}

extension SpeakerKind {
  var literal: StaticString {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .group: "group"
    case .document: "document"
    case .unnamed: "unnamed"
    }
  }
}

extension Resolution {
  var literal: StaticString {
    switch self {
    case .name: "name"
    case .shortName: "short-name"
    case .acronym: "acronym"
    case .role: "role"
    case .pronoun: "pronoun"
    case .relative: "relative"
    case .nominal: "nominal"
    case .continuation: "continuation"
    case .ambiguous: "ambiguous"
    case .unnamed: "unnamed"
    }
  }
}

extension Pole {
  var literal: StaticString {
    switch self {
    case .support: "support"
    case .oppose: "oppose"
    case .mixed: "mixed"
    case .neutral: "neutral"
    }
  }
}

extension Certainty {
  var literal: StaticString {
    switch self {
    case .certain: "certain"
    case .probable: "probable"
    case .possible: "possible"
    case .unknown: "unknown"
    }
  }
}
