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
  var token: Int32
  var end: Int32
  /// Index of the entity; below zero for somebody without a name: an aide, a voter.
  var entity: Int32
  var sentence: Int32
  var paragraph: Int32
  /// Gender of somebody without a name.
  var gender: Gender
  var isSubject: Bool
  /// The source of an attribution outside any other's content.
  var isSource: Bool
  /// Inside quotation marks, inside the content of an attribution.
  var isQuoted: Bool
  var isContent: Bool
  /// A possessor or modifier of a noun.
  var isEmbedded: Bool
  var isPronoun: Bool
  /// A word that may name anything, behind *in* or *from*: likely a place.
  var isPlace = false
  /// Points that the place gives whatever the pronoun is, where `settle` was called.
  private(set) var own: Int16 = 0

  init(_ first: Int, _ end: Int, entity: Int, in text: SpeakerText, gender: Gender = .any) {
    token = Int32(truncatingIfNeeded: first)
    self.end = Int32(truncatingIfNeeded: end)
    self.entity = Int32(truncatingIfNeeded: entity)
    sentence = Int32(truncatingIfNeeded: text.sentence(first))
    paragraph = Int32(truncatingIfNeeded: text.paragraph(first))
    self.gender = gender
    isSubject = false
    isSource = false
    isQuoted = false
    isContent = false
    isEmbedded = false
    isPronoun = false
  }

  /// Adds up the points that do not depend on the pronoun, once all is known of the place.
  mutating func settle() {
    var points = 0
    PronounResolver.scoreRank(self) { points += $1 }
    PronounResolver.scorePlace(self) { points += $1 }
    own = Int16(truncatingIfNeeded: points)
  }
}

/// A pronoun or noun that looks for its antecedent.
struct Anaphor {
  var token: Int
  var sentence: Int
  var paragraph: Int
  var gender: Gender
  var isNeuter: Bool
  var isQuoted: Bool
  /// Entity that it cannot be: who speaks the words it stands in. -1 for none.
  var excluded: Int
}

/// Finds the antecedents of pronouns among the traces before them.
struct PronounResolver {
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
    static let place = -6
    /// Back for who speaks: mostly somebody.
    static let unknownSpeaker = 4
    static let pronoun = 2
    static let nameless = -6
    static let paragraphOpener = 2
    /// Spoken of six times or more in the text; three times or more.
    static let protagonist = 2
    static let known = 1
    /// Lead the winner needs over the second.
    static let margin = 1
    /// Lead at which a pronoun tells the gender of its antecedent.
    static let certain = 4
    /// What an antecedent must reach at least, for persons and for *it*.
    static let threshold = -3
    static let thingThreshold = 6
  }

  /// An entity with the points of its best trace.
  struct Found {
    var entity: Int
    var points: Int
    var trace: Int
  }

  struct Weighed {
    var entity: Int
    var points: Int
    /// Index of the trace that scored best, -1 for none.
    var trace: Int
    /// Rules of a noun's candidate; those of a pronoun's are made when they are asked for.
    var rules: [(String, Int)] = []
  }

  /// How many traces and sentences back an antecedent is looked for; keeps the work linear.
  static let reach = 48
  static let sentences = 12

  /// Weighs the entities of the traces before the pronoun into `found`, the latest first.
  ///
  /// - Parameter weights: One for each entity; says afterwards where in `found` it stands, if it does.
  func weigh(
    _ pronoun: Anaphor, _ traces: [Trace], _ weights: inout [EntityWeight],
    into found: inout [Found]
  ) {
    found.removeAll(keepingCapacity: true)
    weights.withUnsafeMutableBufferPointer { weights in
      traces.withUnsafeBufferPointer { weigh(pronoun, $0, weights, into: &found) }
    }
  }

  private func weigh(
    _ pronoun: Anaphor, _ traces: UnsafeBufferPointer<Trace>,
    _ weights: UnsafeMutableBufferPointer<EntityWeight>, into found: inout [Found]
  ) {
    var seen = 0
    var k = traces.count - 1
    while k >= 0 && seen < Self.reach {
      defer { k -= 1 }
      if Int(traces[k].token) >= pronoun.token { continue }
      seen += 1
      if pronoun.sentence - Int(traces[k].sentence) > Self.sentences { break }
      let e = Int(traces[k].entity)
      if e >= 0 && e == pronoun.excluded { continue }
      if e >= 0 {
        guard weights[e].fits(pronoun) else { continue }
      } else if pronoun.isNeuter || traces[k].gender.intersection(pronoun.gender) == .neuter {
        continue
      }
      var points = Int(traces[k].own)
      Self.scoreDistance(pronoun, traces[k]) { points += $1 }
      if traces[k].isQuoted != pronoun.isQuoted { points += Weights.quoted }
      var at: Int
      if e >= 0 {
        points += Int(weights[e].points)
        if traces[k].isSource && weights[e].isUnknown { points += Weights.unknownSpeaker }
        if !pronoun.isNeuter && weights[e].genders == pronoun.gender {
          points += Weights.genderKnown
        }
        at = Int(weights[e].place)
        if at >= found.count || found[at].entity != e { at = found.count }
      } else {
        Self.scoreNameless(pronoun, traces[k]) { points += $1 }
        at = 0
        while at < found.count && found[at].entity != e { at += 1 }
      }
      if at == found.count {
        if e >= 0 { weights[e].place = Int32(truncatingIfNeeded: at) }
        found.append(Found(entity: e, points: points, trace: k))
      } else if points > found[at].points {
        found[at].points = points
        found[at].trace = k
      }
    }
  }

  /// The rules that gave a trace its points.
  func rules(
    _ pronoun: Anaphor, _ trace: Trace, _ entities: [SpeakerEntity]
  ) -> [(String, Int)] {
    var rules: [(String, Int)] = []
    let add: (StaticString, Int) -> Void = { rules.append(("\($0)", $1)) }
    Self.scoreDistance(pronoun, trace, add)
    Self.scoreRank(trace, add)
    if trace.isQuoted != pronoun.isQuoted { add("pronoun.quoted", Weights.quoted) }
    Self.scorePlace(trace, add)
    if trace.entity >= 0 {
      let entity = entities[Int(trace.entity)]
      if !pronoun.isNeuter && entity.gender == pronoun.gender {
        add("pronoun.gender", Weights.genderKnown)
      }
      Self.scoreEntity(entity.kind, entity.mentions, add)
      if trace.isSource && entity.kind == .unknown {
        add("pronoun.unknown-speaker", Weights.unknownSpeaker)
      }
    } else {
      Self.scoreNameless(pronoun, trace, add)
    }
    return rules
  }

  // MARK: Points

  /// For how far the place lies back.
  @inline(__always) private static func scoreDistance(
    _ pronoun: Anaphor, _ trace: Trace, _ add: (StaticString, Int) -> Void
  ) {
    let distance = pronoun.sentence - Int(trace.sentence)
    if distance == 0 {
      add("pronoun.same-sentence", Weights.sameSentence)
    } else {
      add("pronoun.distance", Weights.previousSentence - Weights.perSentence * distance)
    }
    let borders = pronoun.paragraph - Int(trace.paragraph)
    if borders > 0 { add("pronoun.paragraphs", -Weights.paragraphBorder * min(borders, 4)) }
  }

  /// For what the place is in its sentence.
  @inline(__always) static func scoreRank(_ trace: Trace, _ add: (StaticString, Int) -> Void) {
    if trace.isSource { add("pronoun.last-speaker", Weights.source) }
    if trace.isSubject { add("pronoun.subject", Weights.subject) }
  }

  /// For what it stands in.
  @inline(__always) static func scorePlace(_ trace: Trace, _ add: (StaticString, Int) -> Void) {
    if trace.isContent && !trace.isQuoted { add("pronoun.in-content", Weights.content) }
    if trace.isEmbedded { add("pronoun.embedded", Weights.embedded) }
    if trace.isPronoun { add("pronoun.chain", Weights.pronoun) }
    if trace.isPlace { add("pronoun.place", Weights.place) }
  }

  /// For the entity that is spoken of, whatever the pronoun is.
  @inline(__always) static func scoreEntity(
    _ kind: NameKind, _ mentions: Int, _ add: (StaticString, Int) -> Void
  ) {
    if kind == .unknown { add("pronoun.unknown-kind", Weights.unknownKind) }
    if mentions >= 6 {
      add("pronoun.protagonist", Weights.protagonist)
    } else if mentions >= 3 {
      add("pronoun.protagonist", Weights.known)
    }
  }

  /// For somebody without a name.
  @inline(__always) private static func scoreNameless(
    _ pronoun: Anaphor, _ trace: Trace, _ add: (StaticString, Int) -> Void
  ) {
    if !pronoun.isNeuter && trace.gender == pronoun.gender {
      add("pronoun.gender", Weights.genderKnown)
    }
    add("pronoun.nameless", Weights.nameless)
  }
}

/// What weighing for pronouns needs of an entity, in eight bytes; made anew when that changes.
struct EntityWeight {
  /// Where the entity may stand among those found last.
  var place: Int32 = 0
  /// Points that do not depend on the pronoun.
  private(set) var points: Int16
  /// Its genders; neuter for an organisation, which no *he* or *she* means.
  private(set) var genders: Gender
  let isUnknown: Bool
  private let isPerson: Bool

  init(_ entity: SpeakerEntity) {
    var sum = 0
    PronounResolver.scoreEntity(entity.kind, entity.mentions) { sum += $1 }
    points = Int16(truncatingIfNeeded: sum)
    genders = entity.kind == .organization ? .neuter : entity.gender
    isPerson = entity.kind == .person
    isUnknown = entity.kind == .unknown
  }

  @inline(__always) func fits(_ pronoun: Anaphor) -> Bool {
    pronoun.isNeuter ? !isPerson : genders.intersection(pronoun.gender) != .neuter
  }
}
