/// A half-open range of Unicode code points.
public struct GoldSpan: Sendable, Hashable {
  public var start: Int
  public var end: Int
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}

/// A stance as gold and predictions are compared in.
public struct GoldStance: Sendable, Hashable {
  public var target: String
  /// The words that mention the target, where a prediction gives them besides its name.
  public var mention: String?
  /// support, oppose, mixed or neutral
  public var pole: String
  /// nil where the gold does not say.
  public var act: String?

  public init(target: String, mention: String? = nil, pole: String, act: String? = nil) {
    self.target = target
    self.mention = mention
    self.pole = pole
    self.act = act
  }
}

/// A quotation of the gold or of a prediction.
public struct GoldQuotation: Sendable, Hashable {
  /// Identifier for listings, where there is one.
  public var id: String?
  /// direct, indirect or mixed; nil where not given.
  public var kind: String?
  public var content: [GoldSpan] = []
  public var cue: [GoldSpan] = []
  public var source: [GoldSpan] = []
  public var speaker: String?
  /// Other names of the speaker that are as right.
  public var aliases: [String] = []
  /// nil where the gold has no say about stances.
  public var stances: [GoldStance]?
  /// Rules that made it, in order.
  public var rules: [String] = []
  /// Whether it lies inside another quotation; such are not scored.
  public var isNested = false

  public init() {}
}

/// A text with its quotations.
public struct GoldDocument: Sendable {
  public var id: String
  /// Valid UTF-8; empty for predictions.
  public var text: [UInt8]
  public var quotations: [GoldQuotation]

  public init(id: String, text: [UInt8], quotations: [GoldQuotation] = []) {
    self.id = id
    self.text = text
    self.quotations = quotations
  }
}

/// Why gold or predictions cannot be read, and where.
public struct GoldError: Error, Hashable, Sendable, CustomStringConvertible {
  public let file: String
  /// From 1.
  public let line: Int
  public let problem: String

  public init(file: String, line: Int, problem: String) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  public var description: String { "\(file):\(line): error[gold]: \(problem)" }
}
