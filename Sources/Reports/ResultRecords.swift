import TextModel

/// A stretch of text as a record gives it.
public struct ResultSpan: Sendable, Hashable {
  /// Half-open range in the run's unit: code points, or UTF-16 units with `--offsets utf16`.
  public var start: Int
  public var end: Int
  /// The same in UTF-8 bytes.
  public var bytes: TextSpan
  public var text: String

  public init(start: Int, end: Int, bytes: TextSpan, text: String) {
    self.start = start
    self.end = end
    self.bytes = bytes
    self.text = text
  }
}

/// One step of the reasoning, read back.
public struct ResultEvidence: Sendable, Hashable {
  public var rule: String
  public var tier: String?
  public var span: ResultSpan?
  public var points: Int?
  public var effect: String?
}

/// A speaker, read back; `kind` and `resolution` are the names of `SpeakerKind` and `Resolution`.
public struct ResultSpeaker: Sendable, Hashable {
  public var name: String?
  public var id: String?
  public var kind: String
  public var role: String?
  public var resolution: String
  public var mention: ResultSpan?
  public var candidates: [String]
}

/// A stance, read back; `act`, `certainty` and `flags` are the names of TextModel's values.
public struct ResultStance: Sendable, Hashable {
  public var target: String
  public var targetID: String?
  public var targetSpan: ResultSpan?
  public var holder: [String]
  public var pole: Pole
  /// 1 slightly, 2 plainly, 3 firmly.
  public var intensity: Int
  public var act: String
  public var certainty: String
  public var positive: Bool
  public var flags: [String]
  public var evidence: [ResultEvidence]
}

/// A quotation, read back.
public struct ResultQuotation: Sendable, Hashable {
  /// `<document>#<number>`
  public var id: String
  public var document: String
  public var kind: QuotationKind
  public var attribution: AttributionType
  /// The content spans' texts, joined by " … ".
  public var text: String
  public var content: [ResultSpan]
  public var cue: [ResultSpan]
  public var source: [ResultSpan]
  public var speaker: ResultSpeaker?
  public var stances: [ResultStance]
  public var evidence: [ResultEvidence]
  /// From 1.
  public var paragraph: Int
  /// From 1; the last is included.
  public var firstSentence: Int
  public var lastSentence: Int
  /// Of the first content byte, from 1; the column in code points.
  public var line: Int
  public var column: Int
  /// The text around it that a reader is shown.
  public var excerpt: ResultSpan?
  /// Whether the paragraph goes on before and after the excerpt.
  public var cutBefore: Bool
  public var cutAfter: Bool
  /// Ids of records.
  public var parent: String?
  public var continues: String?
  public var flags: [String]

  /// Number within the document: what follows the last `#` of the id.
  public var number: Int {
    guard let mark = id.lastIndex(of: "#") else { return 0 }
    return Int(id[id.index(after: mark)...]) ?? 0
  }
}

/// A document, read back.
public struct ResultDocument: Sendable, Hashable {
  public var id: String
  public var path: String?
  public var line: Int?
  public var title: String?
  public var date: String?
  public var source: String?
  public var url: String?
  public var language: String?
  public var encoding: String?
  /// 64 lower-case hexadecimal digits over the text's UTF-8 bytes.
  public var sha256: String?
  public var bytes: Int
  public var tokens: Int
  public var sentences: Int
  public var paragraphs: Int
  /// Quotations as the document's record counts them.
  public var quotations: Int
  public var flags: [String]
  /// The whole text, where it was kept.
  public var text: String?

  /// A document known by nothing but its id.
  public init(id: String) {
    self.id = id
    (bytes, tokens, sentences, paragraphs, quotations) = (0, 0, 0, 0, 0)
    flags = []
  }
}

/// One line of a result.
public enum ResultRecord: Sendable {
  case run(RunRecord, OffsetUnit)
  case document(ResultDocument, quotations: [ResultQuotation])
  case quotation(ResultQuotation)
  case error(ProblemRecord)
  case summary(SummaryRecord)
}

/// Why a result cannot be read, and where.
public struct ResultError: Error, Hashable, Sendable, CustomStringConvertible {
  public let file: String
  /// From 1; nil where the file as a whole is meant.
  public let line: Int?
  public let problem: String
  /// Whether it was written, not read.
  public let isOutput: Bool

  public init(file: String, line: Int?, problem: String, isOutput: Bool = false) {
    self.file = file
    self.line = line
    self.problem = problem
    self.isOutput = isOutput
  }

  public var description: String {
    if let line {
      "\(file):\(line): error[record]: \(problem)"
    } else {
      "\(file): \(problem)"
    }
  }
}
