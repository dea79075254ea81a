import TextModel

/// One attribution found in a text, in tokens: what extraction hands to speaker resolution, stance
/// tagging and the record builder.
public struct Attribution: Sendable {
  /// Index of the token that stands for the cue: its lexical verb or noun; nil where there is no
  /// cue (a floating quotation).
  public var cueHead: Int?
  /// Tokens of the cue.
  public var cue: TokenRange?
  /// Content in text order; at least one range, none overlapping.
  public var content: [TokenRange]
  /// Tokens of the source phrase; nil where there is none.
  public var source: TokenRange?
  public var kind: QuotationKind
  public var type: AttributionType
  /// Index (into the list of the document's attributions) of the one whose content this lies in.
  public var parent: Int?
  /// Index of the one whose speaker it carries on (floating quotations, continuations).
  public var continues: Int?
  public var evidence: ShortList<QuotationEvidence>
  public var flags: [String]

  public init(
    cueHead: Int?, cue: TokenRange?, content: [TokenRange], source: TokenRange?,
    kind: QuotationKind, type: AttributionType,
    evidence: ShortList<QuotationEvidence> = ShortList()
  ) {
    self.cueHead = cueHead
    self.cue = cue
    self.content = content
    self.source = source
    self.kind = kind
    self.type = type
    parent = nil
    continues = nil
    self.evidence = evidence
    flags = []
  }
}
