import Lexicons

/// The parts of a name between blanks or full stops, as they stand in a file; at most eight.
struct NameParts {
  private var parts = InlineArray<8, UnsafeBufferPointer<UInt8>>(
    repeating: UnsafeBufferPointer(start: nil, count: 0))
  private(set) var count = 0

  /// Nil where there are more parts than eight.
  init?(_ name: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    var start = 0
    while start < name.count {
      var end = start
      while end < name.count && name[end] != separator { end += 1 }
      if end > start {
        guard count < parts.count else { return nil }
        parts[count] = UnsafeBufferPointer(rebasing: name[start..<end])
        count += 1
      }
      start = end + 1
    }
  }

  subscript(_ i: Int) -> UnsafeBufferPointer<UInt8> { parts[i] }

  /// Whether a part that there is reads `text`.
  func `is`(_ i: Int, _ text: StaticString) -> Bool {
    let part = parts[i]
    guard i < count, part.count == text.utf8CodeUnitCount else { return false }
    for k in 0..<part.count where part[k] != text.utf8Start[k] { return false }
    return true
  }

  /// Leaves the last part out.
  mutating func removeLast() { count -= 1 }

  /// The whole number in a part, nil where it holds anything else or one past two digits.
  func integer(_ i: Int) -> Int? {
    let part = parts[i]
    let first = part.first == 45 ? 1 : 0
    guard part.count > first, part.count <= first + 2 else { return nil }
    var value = 0
    for k in first..<part.count {
      guard part[k] >= 48, part[k] <= 57 else { return nil }
      value = value * 10 + Int(part[k] - 48)
    }
    return first == 1 ? -value : value
  }
}

extension StanceEvidenceKey {
  /// Reads a name; nil where it is none. The lexicon gives the numbers of words.
  init?(name: UnsafeBufferPointer<UInt8>, lexicon: borrowing StanceLexicon) {
    guard let parts = NameParts(name, separator: 32), parts.count >= 2 else { return nil }
    let isNegated = parts.is(parts.count - 1, "negated")
    if parts.is(0, "word") {
      guard parts.count >= 3, let zone = StanceZone.named[parts[1]],
        let word = lexicon.number(ofWord: parts[2])
      else { return nil }
      self.init(zone: zone, word: word, isNegated: isNegated && parts.count > 3)
    } else if parts.is(0, "link") {
      guard parts.count >= 4, let path = TargetPath.named[parts[1]],
        let role = TargetLinkRole.named[parts[2]], let word = lexicon.number(ofWord: parts[3])
      else { return nil }
      self.init(path: path, role: role, word: word, isNegated: isNegated && parts.count > 4)
    } else if parts.is(0, "rule") {
      guard let rule = StanceRuleID(name: parts[1]) else { return nil }
      var relation = HolderRelation.none
      if parts.count > 2 {
        guard let found = HolderRelation.named[parts[2]] else { return nil }
        relation = found
      }
      self.init(rule: rule, relation: relation)
    } else if parts.is(0, "class") {
      guard parts.count >= 4, let zone = StanceZone.named[parts[1]],
        let value = StanceClass.named[parts[2]], let part = EvidencePart.named[parts[3]]
      else { return nil }
      self.init(zone: zone, value: value, part: part, isNegated: isNegated)
    } else if parts.is(0, "context") {
      guard let context = StanceContext.named[parts[1]] else { return nil }
      self.init(context)
    } else if parts.is(0, "words") {
      guard parts.count == 3, let zone = StanceZone.named[parts[1]] else { return nil }
      self.init(zone: zone, isGood: parts.is(2, "good"))
    } else if parts.is(0, "beside") {
      guard parts.count == 3, let offset = parts.integer(1), (-4...4).contains(offset),
        let word = lexicon.number(ofWord: parts[2])
      else { return nil }
      self.init(beside: offset, word: word)
    } else {
      return nil
    }
  }
}

extension StanceRuleID {
  /// Reads a rule's public name; nil where there is no such rule.
  init?(name: UnsafeBufferPointer<UInt8>) {
    guard var parts = NameParts(name, separator: 46) else { return nil }
    var isNegated = false
    var isDirected = false
    var patient = 0
    while parts.count > 0 {
      let last = parts.count - 1
      if parts.is(last, "negated") {
        isNegated = true
      } else if parts.is(last, "directed") {
        isDirected = true
      } else if parts.is(last, "of-good") {
        patient = 1
      } else if parts.is(last, "of-bad") {
        patient = -1
      } else {
        break
      }
      parts.removeLast()
    }
    if parts.count == 1 {
      self.init(name: parts[0], isNegated: isNegated)
      return
    }
    guard parts.count == 2 || parts.count == 3 else { return nil }
    var path = TargetPath.itself
    if parts.count == 3 {
      guard let found = TargetPath.named[parts[0]] else { return nil }
      path = found
    }
    guard let role = TargetLinkRole.named[parts[parts.count - 2]],
      let value = StanceClass.named[parts[parts.count - 1]]
    else { return nil }
    self.init(
      .link, path: path, role: role, value: value, isNegated: isNegated, isDirected: isDirected,
      patient: patient)
  }

  /// A rule whose name has one part.
  private init?(name: UnsafeBufferPointer<UInt8>, isNegated: Bool) {
    let text = String(decoding: name, as: UTF8.self)
    let isGood = text.hasSuffix("-good")
    switch text {
    case "blocked": self.init(.blocked)
    case "implicative": self.init(.implicative)
    case "so-called": self.init(.soCalled)
    case "label-good", "label-bad": self.init(.label, isPositive: isGood)
    case "conditional-good", "conditional-bad":
      self.init(.conditional, isNegated: isNegated, isPositive: isGood)
    case "reproach-good", "reproach-bad": self.init(.reproach, isPositive: isGood)
    case "absence-good", "absence-bad": self.init(.absence, isPositive: isGood)
    case "action-good", "action-bad": self.init(.action, isPositive: isGood)
    case "wish-good", "wish-bad": self.init(.wish, isPositive: isGood)
    case "than-good", "than-bad":
      self.init(.than, isNegated: isNegated, isPositive: isGood)
    case "object-phrase-good", "object-phrase-bad":
      self.init(.objectPhrase, isNegated: isNegated, isPositive: isGood)
    case "subject-phrase-good", "subject-phrase-bad":
      self.init(.subjectPhrase, isNegated: isNegated, isPositive: isGood)
    default: return nil
    }
  }
}
