/// How much of the content stands in quotation marks.
public enum QuotationKind: String, Sendable, CaseIterable {
  /// All content words inside marks.
  case direct
  /// None.
  case indirect
  /// Some.
  case mixed
}

/// Kind of attribution, as in the Penn Discourse Treebank's scheme.
public enum AttributionType: String, Sendable, CaseIterable {
  /// said, wrote, according to
  case assertion
  /// thinks, expects
  case belief
  /// knows, saw, records show
  case fact
  /// wants, plans, urged, agreed to
  case eventuality
}

public enum SpeakerKind: String, Sendable, CaseIterable {
  case person, organization, group, document, unnamed
}

/// How the source phrase led to the speaker.
public enum Resolution: String, Sendable, CaseIterable {
  /// The source holds the speaker's full name.
  case name
  /// A surname, given name or shortened form of a name found elsewhere.
  case shortName = "short-name"
  /// An acronym of an organisation.
  case acronym
  /// A role that names a person introduced elsewhere: the spokesperson.
  case role
  case pronoun
  /// A relative pronoun: Bay Co., which said …
  case relative
  /// A nominal for an organisation or group: the ministry, the company.
  case nominal
  /// No cue of its own; the speaker goes on.
  case continuation
  /// Two or more candidates were equal; `candidates` lists them and the name is null.
  case ambiguous
  /// Nothing to resolve to: informed sources.
  case unnamed
}

/// The source of a quotation resolved to an entity.
public struct Speaker: Sendable, Hashable {
  /// Canonical name; nil where nobody is named.
  public var name: String?
  /// Identifier in the knowledge base (a Wikidata id where known) or nil.
  public var id: String?
  public var kind: SpeakerKind
  /// Role and affiliation as the text, else the knowledge base, gives them.
  public var role: String?
  public var resolution: Resolution
  /// Span of the mention that carries the name.
  public var mention: TextSpan?
  /// Names of the equal candidates when `resolution` is `ambiguous`.
  public var candidates: [String]

  public init(
    name: String?, id: String? = nil, kind: SpeakerKind, role: String? = nil,
    resolution: Resolution, mention: TextSpan? = nil, candidates: [String] = []
  ) {
    self.name = name
    self.id = id
    self.kind = kind
    self.role = role
    self.resolution = resolution
    self.mention = mention
    self.candidates = candidates
  }
}

/// One step of the reasoning behind a stance.
public struct Evidence: Sendable, Hashable {
  /// Name of the rule or row, public and stable: "object.dislike".
  public var rule: String
  /// Tier it belongs to: "rule", "target", "fallback".
  public var tier: String
  /// The words it looked at.
  public var span: TextSpan?
  /// Points it gave, where it gave points.
  public var points: Int?
  /// What it did, in words, where the rule's name does not say it: "flips", "oppose".
  public var effect: String?

  public init(
    rule: String, tier: String, span: TextSpan? = nil, points: Int? = nil, effect: String? = nil
  ) {
    self.rule = rule
    self.tier = tier
    self.span = span
    self.points = points
    self.effect = effect
  }
}

public enum Pole: String, Sendable, CaseIterable {
  case support, oppose, mixed, neutral
}

public enum StanceAct: String, Sendable, CaseIterable {
  case declaration, demand, call, warning, threat, commitment, refusal
  case conditionalOffer = "conditional-offer"
  case prediction, hope, criticism, praise, welcome, denial, caution, assertion, distancing
}

public enum Certainty: String, Sendable, CaseIterable {
  case certain, probable, possible, unknown
}

public enum StanceFlag: String, Sendable, CaseIterable {
  case conditional, concessive, counterfactual, question, hedged, fallback
}

/// How a stance is qualified. Modality never changes the pole.
public struct Modality: Sendable, Hashable {
  public var certainty: Certainty
  /// False where the statement is negated.
  public var positive: Bool
  public var flags: [StanceFlag]

  public init(certainty: Certainty = .certain, positive: Bool = true, flags: [StanceFlag] = []) {
    self.certainty = certainty
    self.positive = positive
    self.flags = flags
  }
}

/// What a stance is about.
public struct StanceTarget: Sendable, Hashable {
  /// Canonical name: "reciprocal tariffs".
  public var name: String
  /// Identifier in `targets.lex` or the knowledge base, or nil for a user's phrase.
  public var id: String?
  /// Where it is mentioned; nil where it is inherited.
  public var span: TextSpan?

  public init(name: String, id: String?, span: TextSpan?) {
    self.name = name
    self.id = id
    self.span = span
  }
}

/// Where a speaker stands toward one target in one quotation.
public struct Stance: Sendable, Hashable {
  public var target: StanceTarget
  /// The speaker, or a chain where sources nest, outermost first.
  public var holder: [String]
  public var pole: Pole
  /// 1 slightly, 2 plainly, 3 firmly.
  public var intensity: Int
  public var act: StanceAct
  public var modality: Modality
  /// Ordered steps of the composition.
  public var evidence: [Evidence]

  public init(
    target: StanceTarget, holder: [String], pole: Pole, intensity: Int, act: StanceAct,
    modality: Modality, evidence: [Evidence]
  ) {
    self.target = target
    self.holder = holder
    self.pole = pole
    self.intensity = intensity
    self.act = act
    self.modality = modality
    self.evidence = evidence
  }
}

/// One attributed quotation. Spans are UTF-8 bytes; the writer adds code points and text.
public struct AttributionRecord: Sendable {
  /// Number within the document, from 1; the record's id is `<document>#<number>`.
  public var number: Int
  public var kind: QuotationKind
  public var attribution: AttributionType
  /// Content, in text order; at least one span.
  public var content: SpanList
  public var cue: SpanList
  public var source: SpanList
  public var speaker: Speaker?
  public var stances: [Stance]
  public var evidence: ShortList<QuotationEvidence>
  /// Paragraph of the first content span, from 1.
  public var paragraph: Int
  /// First and last sentence (from 1) that the attribution touches.
  public var sentences: ClosedRange<Int>
  /// Line and column (code points) of the first content byte, from 1.
  public var line: Int
  public var column: Int
  /// Number of the record whose content this one lies in.
  public var parent: Int?
  /// Number of the record whose speaker it carries on.
  public var continues: Int?
  /// "unclosed", "headline", "block-quote" …
  public var flags: [String]
}

extension AttributionRecord {
  // By the memberwise initializer: filled field by field, a record is copied at the end, which counts
  // references for all that it holds.
  public init(
    number: Int, kind: QuotationKind, attribution: AttributionType, content: SpanList,
    cue: SpanList, source: SpanList
  ) {
    self.init(
      number: number, kind: kind, attribution: attribution, content: content, cue: cue,
      source: source, speaker: nil, stances: [], evidence: [], paragraph: 1, sentences: 1...1,
      line: 1, column: 1, parent: nil, continues: nil, flags: [])
  }
}

/// A document with its records and counts: what writers and reports are made from.
public struct AnnotatedDocument: Sendable {
  public var document: Document
  public var records: [AttributionRecord]
  public var tokenCount: Int
  public var sentenceCount: Int
  public var paragraphCount: Int

  public init(
    document: Document, records: [AttributionRecord], tokenCount: Int, sentenceCount: Int,
    paragraphCount: Int
  ) {
    self.document = document
    self.records = records
    self.tokenCount = tokenCount
    self.sentenceCount = sentenceCount
    self.paragraphCount = paragraphCount
  }
}

/// Why a document could not be processed, or what could not be read.
public struct ProblemRecord: Sendable, Hashable {
  /// Stable code: "not-json", "missing-text", "invalid-utf8", "unreadable", "too-large" …
  public var code: String
  public var message: String
  public var path: String?
  /// Line from 1, where there are lines.
  public var line: Int?
  /// Byte offset in the input where known.
  public var byteOffset: Int?
  /// Document id where known.
  public var document: String?

  public init(
    code: String, message: String, path: String? = nil, line: Int? = nil, byteOffset: Int? = nil,
    document: String? = nil
  ) {
    self.code = code
    self.message = message
    self.path = path
    self.line = line
    self.byteOffset = byteOffset
    self.document = document
  }
}
