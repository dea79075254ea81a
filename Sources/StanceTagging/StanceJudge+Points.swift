import Lexicons
import TextModel

/// What the classes are worth, in eighths: 16 is strong support.
extension StanceJudge {
  /// What a class says of its object, in eighths.
  func objectPoints(
    _ value: StanceClass, _ government: Government, _ isConditional: Bool
  ) -> Int {
    if government.isNegated {
      switch value {
      case .like: return -8
      // "have failed to safeguard the marsh": a pity, unless it is done on purpose.
      case .goodFor: return government.isImplicative && !government.isRefused ? 8 : -8
      case .badFor: return 8
      case .undergoGood: return -8
      case .changeDown: return government.isDirected || government.isRefused ? 8 : 4
      case .changeUp: return government.isImplicative && !government.isRefused ? 8 : -8
      // "will not be bullied into abandoning it"
      case .undergoBad: return government.isDirected && !government.isOwnDeed ? 8 : 0
      case .dislike: return government.isDenied ? 8 : 0
      default: return 0
      }
    }
    switch value {
    case .like: return 16
    case .dislike: return -16
    case .goodFor: return 8
    case .undergoBad: return -16
    case .undergoGood: return 16
    case .prevent: return -8
    case .changeDown: return government.isDirected || isConditional ? -8 : -4
    case .changeUp: return government.isDirected ? 8 : 0
    default: return 0
    }
  }

  /// What a class says of its subject, in eighths.
  func subjectPoints(
    _ value: StanceClass, _ government: Government, _ patient: Int, isRemedy: Bool
  ) -> Int {
    if government.isNegated {
      switch value {
      case .goodFor, .deedGood: return -8
      case .badFor, .deedBad: return government.judgesTruth ? 8 : 4
      // "has never stopped a burglary"
      case .prevent, .changeDown: return patient < 0 && isOwnWords ? -8 : 0
      case .changeUp: return isOwnWords ? -8 * patient : 0
      default: return 0
      }
    }
    switch value {
    case .goodFor: return patient < 0 && !isRemedy ? -8 : 8
    case .badFor: return patient < 0 ? 8 : -16
    case .deedBad: return -16
    case .deedGood: return 8
    case .prevent, .changeDown: return -8 * patient
    case .changeUp: return 8 * patient
    default: return 0
    }
  }

  /// −1, 0, 1: the polarity of a token read without its role.
  func prior(_ k: Int, _ lexicon: StanceLexicon) -> Int {
    switch reading.tags[k] {
    case .vb, .vbp, .vbz, .vbd, .vbn, .vbg:
      let p = reading.predicateOf[k]
      let own = p >= 0 ? reading.predicates[Int(p)].classes : reading.verbClasses(k, lexicon)
      if own.isEmpty && (reading.tags[k] == .vbn || reading.tags[k] == .vbg) {
        return reading.adjectiveClasses(k, lexicon).polarity
      }
      return own.polarity
    case .jj, .rb: return reading.adjectiveClasses(k, lexicon).polarity
    case .nn, .nns: return reading.nounClasses(k, lexicon).polarity
    default: return 0
    }
  }
}
