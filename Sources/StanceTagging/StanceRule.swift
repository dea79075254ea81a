import Lexicons

/// What kind of rule fired.
enum StanceRuleKind: UInt8, CaseIterable {
  case link, objectPhrase, subjectPhrase, than, soCalled, conditional, blocked, implicative
  /// The target is what somebody wants done or rules out; what he wants or fears to happen.
  case action, wish
  /// A name in quotation marks that the speaker gives the target.
  case label
  /// What ought to have been was not; what would be without the target.
  case reproach, absence
}

/// Where the predicate stands to the holder.
enum HolderRelation: UInt8, CaseIterable {
  /// No holder is given, or nothing is known.
  case none
  /// The holder (or its pronoun, or we) is the subject.
  case subject
  /// Target and predicate lie in what the holder said.
  case content
  /// Somebody else is the subject.
  case other
  /// The predicate has no subject.
  case subjectless

  var name: String { Self.named.names[Int(rawValue)] }
  static let named = CaseNames<HolderRelation>("none subject content other subjectless")
}

/// The name of a rule, packed: one id for each way a predicate can bear on a target.
struct StanceRuleID: Hashable {
  var rawValue: UInt32

  init(
    _ kind: StanceRuleKind, path: TargetPath = .none, role: TargetLinkRole = .subject,
    value: StanceClass = .like, isNegated: Bool = false, isDirected: Bool = false,
    patient: Int = 0, isPositive: Bool = false
  ) {
    var raw = UInt32(kind.rawValue)
    raw |= UInt32(path.rawValue) << 4
    raw |= UInt32(role.rawValue) << 8
    raw |= UInt32(value.rawValue) << 12
    raw |= (isNegated ? 1 : 0) << 17
    raw |= (isDirected ? 1 : 0) << 18
    raw |= (patient > 0 ? 1 : patient < 0 ? 2 : 0) << 19
    raw |= (isPositive ? 1 : 0) << 21
    rawValue = raw
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Whether a link rule on the target as subject or bearer of an attribute.
  var isOfSubject: Bool {
    let role = rawValue >> 8 & 15
    return rawValue & 15 == UInt32(StanceRuleKind.link.rawValue)
      && (role == UInt32(TargetLinkRole.subject.rawValue)
        || role == UInt32(TargetLinkRole.attribute.rawValue))
  }

  /// Whether a link rule on what the target does for or to others.
  var isBefalling: Bool {
    let value = StanceClass(rawValue: UInt8(rawValue >> 12 & 31)) ?? .like
    return rawValue & 15 == UInt32(StanceRuleKind.link.rawValue)
      && (value == .goodFor || value == .badFor)
  }

  /// Whether a link rule on what is made more or less.
  var isChange: Bool {
    let value = StanceClass(rawValue: UInt8(rawValue >> 12 & 31)) ?? .like
    return rawValue & 15 == UInt32(StanceRuleKind.link.rawValue)
      && (value == .changeUp || value == .changeDown)
  }

  /// Rules that are right often enough to speak before the weights; the others only support them.
  var isFirm: Bool {
    switch StanceRuleKind(rawValue: UInt8(rawValue & 15)) ?? .blocked {
    case .link: break
    case .objectPhrase: return rawValue >> 21 & 1 == 0
    case .subjectPhrase, .soCalled, .conditional, .than, .action, .wish, .reproach, .absence:
      return true
    case .blocked, .implicative, .label: return false
    }
    let path = TargetPath(rawValue: UInt8(rawValue >> 4 & 15)) ?? .none
    let role = TargetLinkRole(rawValue: UInt8(rawValue >> 8 & 15)) ?? .subject
    let value = StanceClass(rawValue: UInt8(rawValue >> 12 & 31)) ?? .like
    if path == .pronoun && role == .object { return false }
    switch value {
    case .like, .dislike, .deedBad, .deedGood, .undergoBad, .undergoGood, .prevent: return true
    case .badFor: return role == .subject
    case .goodFor: return role == .subject && rawValue >> 19 & 3 == 1
    case .good, .bad: return role == .attribute || (role == .adjective && value == .bad)
    case .changeDown, .changeUp: return rawValue >> 18 & 7 != 0
    default: return false
    }
  }

  /// The public name: "object.dislike", "possessor.object.like.negated".
  var name: String {
    let kind = StanceRuleKind(rawValue: UInt8(rawValue & 15)) ?? .blocked
    let negated = rawValue >> 17 & 1 == 1 ? ".negated" : ""
    let sign = rawValue >> 21 & 1 == 1 ? "-good" : "-bad"
    switch kind {
    case .blocked: return "blocked"
    case .implicative: return "implicative"
    case .conditional: return "conditional" + sign + negated
    case .than: return "than" + sign + negated
    case .soCalled: return "so-called"
    case .action: return "action" + sign
    case .wish: return "wish" + sign
    case .label: return "label" + sign
    case .reproach: return "reproach" + sign
    case .absence: return "absence" + sign
    case .objectPhrase: return "object-phrase" + sign + negated
    case .subjectPhrase: return "subject-phrase" + sign + negated
    case .link: break
    }
    let path = TargetPath(rawValue: UInt8(rawValue >> 4 & 15)) ?? .none
    let role = TargetLinkRole(rawValue: UInt8(rawValue >> 8 & 15)) ?? .subject
    let value = StanceClass(rawValue: UInt8(rawValue >> 12 & 31)) ?? .like
    let patient = rawValue >> 19 & 3
    return (path == .itself ? "" : path.name + ".") + role.name + "." + value.name + negated
      + (rawValue >> 18 & 1 == 1 ? ".directed" : "")
      + (patient == 1 ? ".of-good" : patient == 2 ? ".of-bad" : "")
  }
}

/// A rule that fired on a target.
struct FiredRule {
  var id: StanceRuleID
  /// Value for the target in eighths: 16 is strong support. 0 for rules that only block.
  var value: Int
  /// Makes the answer neutral unless another rule speaks.
  var blocks = false
  /// Token of the predicate, counted from the reading's first.
  var token: Int
  /// Index of the predicate, or −1.
  var predicate: Int = -1
  var relation: HolderRelation = .none
  var isDirect = false
  /// Whether negation, the patient or a governor turned what the words say by themselves, so that
  /// the weights, which see the words alone, do not overrule it.
  var isComposed = false
  /// Whether the target does or is what is told, so that nobody does it to the target.
  var isOfSubject = false
}

extension StanceRuleID {
  private func isLink(_ classes: [StanceClass]) -> Bool {
    let value = rawValue >> 12 & 31
    return rawValue & 15 == UInt32(StanceRuleKind.link.rawValue)
      && classes.contains { UInt32($0.rawValue) == value }
  }

  /// Whether the class is like: an attitude that is nothing but that.
  var isLike: Bool { isLink([.like]) }

  /// Whether the class is a deed of the subject's.
  var isDeed: Bool { isLink([.deedBad, .deedGood]) }

  /// Whether the class is an attitude, for or against.
  var isAttitude: Bool { isLink([.like, .dislike]) }

  var isConditional: Bool { rawValue & 15 == UInt32(StanceRuleKind.conditional.rawValue) }

  var isLabel: Bool { rawValue & 15 == UInt32(StanceRuleKind.label.rawValue) }

  /// Whether the target is called something.
  var isJudged: Bool {
    isLink([.bad, .good, .badFor]) || rawValue & 15 == UInt32(StanceRuleKind.label.rawValue)
      || rawValue & 15 == UInt32(StanceRuleKind.subjectPhrase.rawValue)
  }

  /// Whether a negation is counted in.
  var isDenied: Bool { rawValue >> 17 & 1 == 1 }

  /// Whether the target is said not to be bad.
  var isDeniedFault: Bool { isLink([.bad]) && rawValue >> 17 & 1 == 1 }

  /// Whether the target is what something is done to.
  var isDone: Bool {
    let role = rawValue >> 8 & 15
    return role == UInt32(TargetLinkRole.object.rawValue)
      && isLink([.like, .goodFor, .changeUp, .changeDown, .prevent, .badFor, .dislike])
      || rawValue & 15 == UInt32(StanceRuleKind.wish.rawValue)
  }
}
