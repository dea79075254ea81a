import Lexicons

/// Where a word stands to the target.
enum StanceZone: UInt8, CaseIterable {
  case nearBefore, nearAfter, clauseBefore, clauseAfter, otherBefore, otherAfter, own, any
  /// Between holder and target, in this order or the other.
  case holderToTarget, targetToHolder

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
}

/// Parts of speech that evidence tells apart.
enum EvidencePart: UInt8, CaseIterable {
  case verb, adjective, noun

  var name: String { Self.named.names[Int(rawValue)] }
  static let named = CaseNames<EvidencePart>()
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
  static let named = CaseNames<StanceContext>()
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

  /// Reads a name; nil where it is none.
  init?(name: String, number: (String) -> UInt32?) {
    let parts = name.utf8.split(separator: 32).map { String(Substring($0)) }
    guard parts.count >= 2 else { return nil }
    let isNegated = parts.last == "negated"
    switch parts[0] {
    case "rule":
      guard let rule = StanceRuleID(name: parts[1]) else { return nil }
      var relation = HolderRelation.none
      if parts.count > 2 {
        guard let found = HolderRelation.named[name: parts[2]] else {
          return nil
        }
        relation = found
      }
      self.init(rule: rule, relation: relation)
    case "context":
      guard let context = StanceContext.named[name: parts[1]] else {
        return nil
      }
      self.init(context)
    case "words":
      guard parts.count == 3, let zone = Self.zone(parts[1]) else { return nil }
      self.init(zone: zone, isGood: parts[2] == "good")
    case "class":
      guard parts.count >= 4, let zone = Self.zone(parts[1]),
        let value = StanceClass.named[name: parts[2]],
        let part = EvidencePart.named[name: parts[3]]
      else { return nil }
      self.init(zone: zone, value: value, part: part, isNegated: isNegated)
    case "word":
      guard parts.count >= 3, let zone = Self.zone(parts[1]), let word = number(parts[2]) else {
        return nil
      }
      self.init(zone: zone, word: word, isNegated: isNegated && parts.count > 3)
    case "link":
      guard parts.count >= 4,
        let path = TargetPath.allCases.first(where: { $0.name == parts[1] }),
        let role = TargetLinkRole.named[name: parts[2]],
        let word = number(parts[3])
      else { return nil }
      self.init(path: path, role: role, word: word, isNegated: isNegated && parts.count > 4)
    case "beside":
      guard parts.count == 3, let offset = Int(parts[1]), (-4...4).contains(offset),
        let word = number(parts[2])
      else { return nil }
      self.init(beside: offset, word: word)
    default: return nil
    }
  }

  private static func zone(_ name: String) -> StanceZone? {
    StanceZone.allCases.first { $0.name == name }
  }
}

extension StanceRuleID {
  /// Reads a rule's public name; nil where there is no such rule.
  init?(name: String) {
    var parts = name.utf8.split(separator: 46).map { String(Substring($0)) }
    var isNegated = false
    var isDirected = false
    var patient = 0
    while let last = parts.last {
      switch last {
      case "negated": isNegated = true
      case "directed": isDirected = true
      case "of-good": patient = 1
      case "of-bad": patient = -1
      default:
        self.init(
          parts: parts, isNegated: isNegated, isDirected: isDirected, patient: patient)
        return
      }
      parts.removeLast()
    }
    return nil
  }

  private init?(parts: [String], isNegated: Bool, isDirected: Bool, patient: Int) {
    if parts.count == 1 {
      let isGood = parts[0].hasSuffix("-good")
      switch parts[0] {
      case "blocked": self.init(.blocked)
      case "implicative": self.init(.implicative)
      case "so-called": self.init(.soCalled)
      case "label-good", "label-bad": self.init(.label, isPositive: isGood)
      case "conditional-good", "conditional-bad":
        self.init(.conditional, isNegated: isNegated, isPositive: isGood)
      case "action-good", "action-bad": self.init(.action, isPositive: isGood)
      case "reproach-good", "reproach-bad": self.init(.reproach, isPositive: isGood)
      case "absence-good", "absence-bad": self.init(.absence, isPositive: isGood)
      case "wish-good", "wish-bad": self.init(.wish, isPositive: isGood)
      case "than-good", "than-bad":
        self.init(.than, isNegated: isNegated, isPositive: isGood)
      case "object-phrase-good", "object-phrase-bad":
        self.init(.objectPhrase, isNegated: isNegated, isPositive: isGood)
      case "subject-phrase-good", "subject-phrase-bad":
        self.init(.subjectPhrase, isNegated: isNegated, isPositive: isGood)
      default: return nil
      }
      return
    }
    var rest = parts[...]
    var path = TargetPath.itself
    if rest.count == 3, let first = rest.first {
      guard let found = TargetPath.allCases.first(where: { $0.name == first }) else { return nil }
      path = found
      rest = rest.dropFirst()
    }
    guard rest.count == 2, let roleName = rest.first, let valueName = rest.last,
      let role = TargetLinkRole.named[name: roleName],
      let value = StanceClass.named[name: valueName]
    else { return nil }
    self.init(
      .link, path: path, role: role, value: value, isNegated: isNegated, isDirected: isDirected,
      patient: patient)
  }
}
