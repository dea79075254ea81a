/// The name of a rule or tier as the program's text holds it, in eight bytes: copying it counts no
/// references.
@frozen public struct RuleName: @unchecked Sendable, ExpressibleByStringLiteral {
  // Safe to share: text of the program, which ends with a zero.
  /// The name in UTF-8, a zero behind it; nothing in it needs escaping.
  public let utf8Start: UnsafePointer<UInt8>

  @inlinable public init(stringLiteral text: StaticString) { utf8Start = text.utf8Start }

  /// The name as a string.
  public var string: String { String(cString: utf8Start) }
}

extension RuleName: Hashable {
  public static func == (a: RuleName, b: RuleName) -> Bool {
    if a.utf8Start == b.utf8Start { return true }
    var i = 0
    while a.utf8Start[i] == b.utf8Start[i] {
      if a.utf8Start[i] == 0 { return true }
      i += 1
    }
    return false
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(string) }
}

/// What all steps of reasoning have.
public protocol ReasoningStep {
  var rule: String { get }
  var span: TextSpan? { get set }
  var points: Int? { get }
  var effect: String? { get }
}

extension Evidence: ReasoningStep {}

/// One step of the reasoning behind a quotation: plain memory and little of it, since every quotation has
/// some four.
@frozen public struct QuotationEvidence: ReasoningStep, Sendable, Hashable {
  /// Name of the rule, public and stable: "content.that-clause".
  public var name: RuleName
  /// What it decided: "cue", "content", "source", "decision".
  public var part: RuleName
  /// What it did, in words, where the rule's name does not say it.
  public var note: RuleName?
  // Span and points where there are any, else the smallest numbers.
  @usableFromInline var start: Int
  @usableFromInline var length: Int32
  @usableFromInline var number: Int32

  @inlinable public init(
    rule: RuleName, tier: RuleName, span: TextSpan? = nil, points: Int? = nil,
    effect: RuleName? = nil
  ) {
    name = rule
    part = tier
    note = effect
    start = .min
    length = 0
    number = .min
    self.span = span
    self.points = points
  }

  /// The words it looked at.
  @inlinable public var span: TextSpan? {
    get { start == .min ? nil : TextSpan(start, start + Int(length)) }
    set {
      start = newValue?.start ?? .min
      length = Int32(clamping: newValue?.count ?? 0)
    }
  }

  /// Points it gave, where it gave points.
  @inlinable public var points: Int? {
    get { number == .min ? nil : Int(number) }
    set { number = newValue.map { Int32(clamping: $0) } ?? .min }
  }

  /// The rule's name, the tier and the effect as strings.
  public var rule: String { name.string }
  public var tier: String { part.string }
  public var effect: String? { note?.string }
}

extension QuotationEvidence: ShortListElement {
  @inlinable public static var unused: QuotationEvidence { QuotationEvidence(rule: "", tier: "") }
}
