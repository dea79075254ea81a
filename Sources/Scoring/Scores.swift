/// Precision, recall and their harmonic mean.
public struct PrecisionRecall: Sendable, Hashable {
  public let precision: Double
  public let recall: Double
  public let f1: Double

  init(hits: Int, predicted: Int, gold: Int) {
    precision = predicted > 0 ? Double(hits) / Double(predicted) : 0
    recall = gold > 0 ? Double(hits) / Double(gold) : 0
    f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}

/// A line of a breakdown.
public struct ScoreRow: Sendable, Hashable {
  public let name: String
  /// Gold quotations for kinds and speakers; predicted ones for rules.
  public var count = 0
  /// Matched by content.
  public var matched = 0
  /// Matched, and the source is right.
  public var attributed = 0
  /// Content tokens, and those of them found; 0 for rules.
  public var tokens = 0
  public var tokensFound = 0
  /// Matched, and the speaker's name is right.
  public var speakerRight = 0

  func share(_ part: Int, of whole: Int) -> Double {
    whole > 0 ? Double(part) / Double(whole) : 0
  }
  /// Recall of matches for kinds and speakers, precision for rules.
  public var matchedShare: Double { share(matched, of: count) }
  public var attributedShare: Double { share(attributed, of: count) }
  public var tokenShare: Double { share(tokensFound, of: tokens) }
}

/// What went wrong with one quotation.
public struct Mistake: Sendable, Hashable {
  public enum Sort: String, Sendable, CaseIterable {
    case missed, extra
    case wrongSource = "wrong-source"
    case wrongSpeaker = "wrong-speaker"
    case wrongKind = "wrong-kind"
    case wrongStance = "wrong-stance"
  }
  public let sort: Sort
  public let document: String
  public let kind: String?
  /// What the gold says and what was predicted, where that is not the text itself.
  public let expected: String?
  public let found: String?
  /// The content, line ends as spaces.
  public let text: String
}

/// Stances of matched quotations whose gold says something about stances.
public struct StanceScores: Sendable, Hashable {
  public var gold = 0
  public var predicted = 0
  /// Same target.
  public var targets = 0
  /// Same target and pole.
  public var poles = 0
  /// Same target, pole and act, where the gold names an act.
  public var acts = 0
  public var goldActs = 0

  public var targetScores: PrecisionRecall {
    PrecisionRecall(hits: targets, predicted: predicted, gold: gold)
  }
  public var poleScores: PrecisionRecall {
    PrecisionRecall(hits: poles, predicted: predicted, gold: gold)
  }
}

/// The figures of one comparison, all micro-averaged over documents.
public struct Scores: Sendable, Hashable {
  public var documents = 0
  /// Gold documents that the prediction lacks.
  public var missingDocuments = 0
  public var gold = 0
  public var predicted = 0
  public var contentTokens = PrecisionRecall(hits: 0, predicted: 0, gold: 0)
  /// One-to-one matches with intersection over union of content tokens of at least a half.
  public var quotationsIoU = PrecisionRecall(hits: 0, predicted: 0, gold: 0)
  /// The same with equal content tokens.
  public var quotationsExact = PrecisionRecall(hits: 0, predicted: 0, gold: 0)
  /// As `quotationsIoU`, and the sources agree (Dice of tokens at least a half, or both absent).
  public var attributed = PrecisionRecall(hits: 0, predicted: 0, gold: 0)
  public var sourceGivenMatch = 0.0
  public var cueGivenMatch = 0.0
  /// Share of named gold speakers found with the same name; nil where the gold names none.
  public var speaker: Double?
  public var byKind: [ScoreRow] = []
  public var byRule: [ScoreRow] = []
  public var bySpeaker: [ScoreRow] = []
  /// Gold kind (row), predicted kind (column) of matched quotations.
  public var kindPairs: [KindPair] = []
  /// nil where no gold quotation says anything about stances.
  public var stances: StanceScores?
  public var mistakes: [Mistake] = []

  public struct KindPair: Sendable, Hashable {
    public let gold: String
    public let predicted: String
    public let count: Int
  }

  /// Names that `value(named:)` knows.
  public static let names = [
    "content_tokens", "quotations_iou", "quotations_exact", "attributed", "source_given_match",
    "cue_given_match", "speaker", "stance",
  ]

  /// A figure by the name it has in JSON: F1 where there is one; nil where it cannot be given.
  public func value(named name: String) -> Double? {
    switch name {
    case "content_tokens": contentTokens.f1
    case "quotations_iou": quotationsIoU.f1
    case "quotations_exact": quotationsExact.f1
    case "attributed": attributed.f1
    case "source_given_match": sourceGivenMatch
    case "cue_given_match": cueGivenMatch
    case "speaker": speaker
    case "stance": stances?.poleScores.f1
    default: nil
    }
  }
}
