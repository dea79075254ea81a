import Lexicons
import Syntax
import TextModel

/// One antecedent that was weighed for a pronoun or noun.
public struct SpeakerCandidate: Sendable, Hashable {
  /// Canonical name.
  public let name: String
  /// What it scored, and the rules that gave the points, in order.
  public let points: Int
  public let rules: [String]
  /// Its mention that scored best.
  public let mention: TextSpan
}

/// A place where an entity was spoken of: a name, or a pronoun or noun resolved to it.
struct Trace {
  var token: Int
  var end: Int
  /// Index of the entity; below zero for somebody without a name: an aide, a voter.
  var entity: Int
  /// Gender of somebody without a name.
  var gender: Gender = .any
  var isSubject: Bool
  /// The source of an attribution outside any other's content.
  var isSource: Bool
  /// Inside quotation marks, inside the content of an attribution.
  var isQuoted: Bool
  var isContent: Bool
  /// A possessor or modifier of a noun.
  var isEmbedded: Bool
  var isPronoun: Bool
}

/// Finds the antecedents of pronouns among the traces before them.
struct PronounResolver {
  let text: SpeakerText

  /// Points for one trace as the antecedent of a pronoun at `token`.
  struct Weights {
    static let sameSentence = 4
    static let previousSentence = 6
    static let perSentence = 2
    static let paragraphBorder = 3
    static let subject = 5
    static let source = 4
    static let quoted = -9
    static let content = -4
    static let embedded = -3
    static let genderKnown = 3
    static let unknownKind = -5
    static let pronoun = 2
    static let nameless = -6
    static let paragraphOpener = 2
    /// Spoken of six times or more in the text; three times or more.
    static let protagonist = 2
    static let known = 1
    /// Lead the winner needs over the second.
    static let margin = 1
    /// What an antecedent must reach at least, for persons and for *it*.
    static let threshold = -3
    static let thingThreshold = 6
  }

  struct Weighed {
    var entity: Int
    var points: Int
    var trace: Int
    var rules: [(String, Int)]
  }

  /// How many traces and sentences back an antecedent is looked for; keeps the work linear.
  static let reach = 48
  static let sentences = 12

  /// Weighs the entities of the traces before `token`, best first; ties in order of recency.
  func weighed(
    pronounAt token: Int, gender: Gender, isNeuter: Bool, inQuote: Bool, excluding: Int?,
    traces: [Trace], entities: [SpeakerEntity]
  ) -> [Weighed] {
    var best: [Weighed] = []
    let sentence = text.sentence(token)
    let paragraph = text.paragraph(token)
    var seen = 0
    var k = traces.count - 1
    while k >= 0 && seen < Self.reach {
      let trace = traces[k]
      defer { k -= 1 }
      if trace.token >= token { continue }
      seen += 1
      let distance = sentence - text.sentence(trace.token)
      if distance > Self.sentences { break }
      guard trace.entity != excluding else { continue }
      let entity = trace.entity >= 0 ? entities[trace.entity] : nil
      if let entity {
        guard fits(entity, gender: gender, isNeuter: isNeuter) else { continue }
      } else if isNeuter || trace.gender.intersection(gender) == .neuter {
        continue
      }
      var rules: [(String, Int)] = []
      if distance == 0 {
        rules.append(("pronoun.same-sentence", Weights.sameSentence))
      } else {
        rules.append(
          ("pronoun.distance", Weights.previousSentence - Weights.perSentence * distance))
      }
      let borders = paragraph - text.paragraph(trace.token)
      if borders > 0 {
        rules.append(("pronoun.paragraphs", -Weights.paragraphBorder * min(borders, 4)))
      }
      if trace.isSource { rules.append(("pronoun.last-speaker", Weights.source)) }
      if trace.isSubject { rules.append(("pronoun.subject", Weights.subject)) }
      if trace.isQuoted != inQuote { rules.append(("pronoun.quoted", Weights.quoted)) }
      if trace.isContent && !trace.isQuoted {
        rules.append(("pronoun.in-content", Weights.content))
      }
      if trace.isEmbedded { rules.append(("pronoun.embedded", Weights.embedded)) }
      if trace.isPronoun { rules.append(("pronoun.chain", Weights.pronoun)) }
      if !isNeuter && (entity?.gender ?? trace.gender) == gender {
        rules.append(("pronoun.gender", Weights.genderKnown))
      }
      if entity == nil { rules.append(("pronoun.nameless", Weights.nameless)) }
      if entity?.kind == .unknown { rules.append(("pronoun.unknown-kind", Weights.unknownKind)) }
      let mentions = entity?.mentions ?? 0
      if mentions >= 6 {
        rules.append(("pronoun.protagonist", Weights.protagonist))
      } else if mentions >= 3 {
        rules.append(("pronoun.protagonist", Weights.known))
      }
      let points = rules.reduce(0) { $0 + $1.1 }
      if let at = best.firstIndex(where: { $0.entity == trace.entity }) {
        if points > best[at].points {
          best[at] = Weighed(entity: trace.entity, points: points, trace: k, rules: rules)
        }
      } else {
        best.append(Weighed(entity: trace.entity, points: points, trace: k, rules: rules))
      }
    }
    return best.enumerated().sorted {
      $0.element.points != $1.element.points
        ? $0.element.points > $1.element.points : $0.offset < $1.offset
    }.map(\.element)
  }

  private func fits(_ entity: SpeakerEntity, gender: Gender, isNeuter: Bool) -> Bool {
    if isNeuter { return entity.kind != .person }
    if entity.kind == .organization { return false }
    return entity.gender.intersection(gender) != .neuter
  }
}
