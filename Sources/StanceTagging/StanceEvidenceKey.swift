import Lexicons

/// Where a word stands to the target.
enum StanceZone: UInt8, CaseIterable {
  // `StanceJudge.zone` counts on the order of the first six.
  case nearBefore, nearAfter, clauseBefore, clauseAfter, otherBefore, otherAfter, own, any
  /// Between holder and target, in this order or the other.
  case holderToTarget, targetToHolder

  /// The zone with a raw value that some zone has; raw values run from 0 without a gap, so that they
  /// are the zones' own representation.
  @inline(__always) init(known rawValue: UInt8) {
    assert(rawValue <= StanceZone.targetToHolder.rawValue)
    self = unsafeBitCast(rawValue, to: StanceZone.self)
  }

  var name: String {
    switch self {
    case .nearBefore: "near-before"
    case .nearAfter: "near-after"
    case .clauseBefore: "clause-before"
    case .clauseAfter: "clause-after"
    case .otherBefore: "other-before"
    case .otherAfter: "other-after"
    case .own: "own"
    case .any: "any"
    case .holderToTarget: "holder-to-target"
    case .targetToHolder: "target-to-holder"
    }
  }
  static let named = CaseNames<StanceZone>(\.name)
}

/// Parts of speech that evidence tells apart.
enum EvidencePart: UInt8, CaseIterable {
  case verb, adjective, noun

  var name: String { Self.named.names[Int(rawValue)] }
  static let named = CaseNames<EvidencePart>("verb adjective noun")
}

/// Circumstances of the target.
enum StanceContext: UInt8, CaseIterable {
  case source, quoted, unquoted, subject, object, passiveSubject, passiveObject, negated
  case modalDuty, modalPossible, modalOther, pronounTarget, pluralTarget, nameTarget, nounTarget
  case conditional, first, last, hasQuote, speakerPronoun
  case holderFirst, targetFirst, gapTiny, gapSmall, gapLarge, gapHuge, sameClause, holderSpeaks
  case holderMissing, holderActsOnTarget, targetActsOnHolder, sharedPredicate, sumPositive,
    sumStronglyPositive, sumNegative, sumStronglyNegative, sumNone
  case sumZero, blocked, negatedClaim, question, ownGood, ownBad
  case balanceBad3, balanceBad2, balanceBad1, balanceNone, balanceGood1, balanceGood2, balanceGood3
  case betweenGood, betweenBad
  case claimAgrees, claimAgreesTwice, claimDisagrees, claimDisagreesTwice, claimSilent

  var name: String { Self.named.names[Int(rawValue)] }
  static let named = CaseNames<StanceContext>(
    """
    source quoted unquoted subject object passive-subject passive-object negated modal-duty \
    modal-possible modal-other pronoun-target plural-target name-target noun-target conditional \
    first last has-quote speaker-pronoun holder-first target-first gap-tiny gap-small gap-large \
    gap-huge same-clause holder-speaks holder-missing holder-acts-on-target \
    target-acts-on-holder shared-predicate sum-positive sum-strongly-positive sum-negative \
    sum-strongly-negative sum-none sum-zero blocked negated-claim question own-good own-bad \
    balance-bad3 balance-bad2 balance-bad1 balance-none balance-good1 balance-good2 \
    balance-good3 between-good between-bad claim-agrees claim-agrees-twice claim-disagrees \
    claim-disagrees-twice claim-silent
    """)
}

/// One piece of evidence for the class weights, packed; its name is a row's first column.
public struct StanceEvidenceKey: Hashable, Sendable {
  public var rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(rule: StanceRuleID, relation: HolderRelation) {
    rawValue = 1 << 60 | UInt64(relation.rawValue) << 32 | UInt64(rule.rawValue)
  }

  init(_ context: StanceContext) { rawValue = 2 << 60 | UInt64(context.rawValue) }

  init(zone: StanceZone, isGood: Bool) {
    rawValue = 3 << 60 | UInt64(zone.rawValue) << 1 | (isGood ? 1 : 0)
  }

  init(zone: StanceZone, value: StanceClass, part: EvidencePart, isNegated: Bool) {
    rawValue =
      4 << 60 | UInt64(zone.rawValue) << 16 | UInt64(value.rawValue) << 8
      | UInt64(part.rawValue) << 1 | (isNegated ? 1 : 0)
  }

  init(zone: StanceZone, word: UInt32, isNegated: Bool) {
    rawValue =
      5 << 60 | UInt64(zone.rawValue) << 40 | (isNegated ? 1 << 36 : 0) | UInt64(word)
  }

  init(path: TargetPath, role: TargetLinkRole, word: UInt32, isNegated: Bool) {
    rawValue =
      6 << 60 | UInt64(path.rawValue) << 44 | UInt64(role.rawValue) << 40
      | (isNegated ? 1 << 36 : 0) | UInt64(word)
  }

  /// A word of the target's own name, or before or after it: `offset` −2 … 2, 0 excluded.
  init(beside offset: Int, word: UInt32) {
    rawValue = 7 << 60 | UInt64(offset + 4) << 40 | UInt64(word)
  }

  /// Where classes of words in a zone are listed together, below `places`.
  @inline(__always) static func place(
    _ zone: StanceZone, _ part: EvidencePart, isNegated: Bool
  ) -> Int {
    Int(zone.rawValue) << 3 | Int(part.rawValue) << 1 | (isNegated ? 1 : 0)
  }
  static var places: Int { (Int(StanceZone.targetToHolder.rawValue) + 1) << 3 }

  /// The place of a key on a class, and the class.
  var ofClass: (place: Int, index: Int)? {
    guard rawValue >> 60 == 4 else { return nil }
    return (Int(rawValue >> 16 & 15) << 3 | Int(rawValue & 7), Int(rawValue >> 8 & 31))
  }

  /// The zone of a key on a word that stands in one.
  var wordZone: StanceZone? {
    rawValue >> 60 == 5 ? StanceZone(rawValue: UInt8(rawValue >> 40 & 15)) : nil
  }

  /// Whether a key on a word is on the denied word.
  var isNegatedWord: Bool { rawValue >> 36 & 1 == 1 }

  /// Whether the key names a word, so that it needs a word's number.
  var isWord: Bool { rawValue >> 60 >= 5 }
  var isLink: Bool { rawValue >> 60 == 6 }

  /// Whether the row names a word.
  public var namesWord: Bool { isWord }

  /// The number of the word in the key.
  var word: UInt32 { UInt32(truncatingIfNeeded: rawValue) }

  /// The readable name; `spelling` gives the word of a number.
  public func name(spelling: (WordID) -> String) -> String {
    let low = rawValue & (1 << 60 - 1)
    let negated = rawValue >> 36 & 1 == 1 ? " negated" : ""
    switch rawValue >> 60 {
    case 1:
      let relation = HolderRelation(rawValue: UInt8(low >> 32 & 15)) ?? .none
      let rule = StanceRuleID(rawValue: UInt32(truncatingIfNeeded: low)).name
      return "rule \(rule)" + (relation == .none ? "" : " \(relation.name)")
    case 2: return "context \(StanceContext(rawValue: UInt8(low & 255))?.name ?? "?")"
    case 3:
      let zone = StanceZone(rawValue: UInt8(low >> 1 & 15)) ?? .any
      return "words \(zone.name) \(low & 1 == 1 ? "good" : "bad")"
    case 4:
      let zone = StanceZone(rawValue: UInt8(low >> 16 & 15)) ?? .any
      let value = StanceClass(rawValue: UInt8(low >> 8 & 31)) ?? .plain
      let part = EvidencePart(rawValue: UInt8(low >> 1 & 3)) ?? .noun
      return "class \(zone.name) \(value.name) \(part.name)" + (low & 1 == 1 ? " negated" : "")
    case 5:
      let zone = StanceZone(rawValue: UInt8(low >> 40 & 15)) ?? .any
      return "word \(zone.name) \(spelling(WordID(word)))" + negated
    case 6:
      let path = TargetPath(rawValue: UInt8(low >> 44 & 15)) ?? .none
      let role = TargetLinkRole(rawValue: UInt8(low >> 40 & 15)) ?? .subject
      return "link \(path.name) \(role.name) \(spelling(WordID(word)))" + negated
    default: return "beside \(Int(low >> 40 & 15) - 4) \(spelling(WordID(word)))"
    }
  }
}
