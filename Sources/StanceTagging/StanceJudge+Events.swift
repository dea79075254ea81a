import Lexicons
import TextModel

/// What is only told to have happened: no stance, whatever the verb says elsewhere.
extension StanceJudge {
  /// "The ferry broke down in 2011", "The appeal was dismissed on Friday", "The bill was rejected by 60
  /// votes to 40": takes the side from a verb of class `truth` in a plain past tense, and keeps
  /// the weights from answering.
  mutating func dropEvents(_ lexicon: StanceLexicon) {
    guard !isName else { return }
    var event = -1
    for link in target.links
    where link.predicate >= 0 && link.path == .itself && isEvent(link, lexicon) {
      event = link.predicate
      break
    }
    guard event >= 0 else { return }
    for rule in fired where rule.value != 0 && rule.predicate != event { return }
    let token = reading.predicates[event].head
    fired.clear()
    fired.append(
      FiredRule(
        id: StanceRuleID(.blocked), value: 0, blocks: true, token: token, predicate: event))
  }

  private func isEvent(_ link: TargetLink, _ lexicon: StanceLexicon) -> Bool {
    let p = link.predicate
    let predicate = reading.predicates[p]
    guard predicate.kind == .verb, reading.verbClasses(predicate.head, lexicon).has(.truth),
      predicate.isPassive ? link.role == .object : link.role == .subject,
      predicate.modal == 0, !predicate.hasDuty, !predicate.isConditional, !predicate.isEmbedded,
      !isNegated(p, lexicon), isPast(predicate, lexicon), !subjectIsSpeaker(p, lexicon)
    else { return false }
    let government = government(p, lexicon)
    guard government.judgement == 0, !government.isFeared, !government.judgesTruth,
      !government.isBlocked, !government.isForetold
    else { return false }
    if predicate.parent >= 0, !reading.predicates[predicate.parent].classes.has(.reporting) {
      return false
    }
    // Of attitudes and fates that somebody else decides no date is asked.
    if predicate.isPassive, !hasManner(predicate, lexicon) { return true }
    return isDated(predicate, lexicon) && !hasManner(predicate, lexicon)
  }

  private func isPast(_ predicate: StancePredicate, _ lexicon: StanceLexicon) -> Bool {
    switch reading.tags[predicate.first] {
    case .vbd: true
    case .be:
      reading.words[predicate.first] == lexicon.was
        || reading.words[predicate.first] == lexicon.were
    case .vbn: !predicate.isPassive && predicate.first == predicate.head
    default: false
    }
  }

  /// Whether a date, a time or a number stands behind the verb in its clause.
  private func isDated(_ predicate: StancePredicate, _ lexicon: StanceLexicon) -> Bool {
    for k in predicate.end..<max(predicate.end, min(reading.count, predicate.end + 12)) {
      switch reading.tags[k] {
      case .stop, .colon, .comma: return false
      case .cd: return true
      case .np, .nn, .rb:
        let entry = lexicon.entries[Int(reading.formEntry[k])]
        if entry.adjective.has(.quantity) { return true }
        if reading.tags[k] == .np, entry.noun.has(.vague) { return true }
      default: break
      }
    }
    return false
  }

  /// "was wrongly rejected", "lost our files": how it was done, or to whom.
  private func hasManner(_ predicate: StancePredicate, _ lexicon: StanceLexicon) -> Bool {
    for k in predicate.first..<min(reading.count, predicate.end + 4) where k != predicate.head {
      if reading.tags[k] == .stop || reading.tags[k] == .comma { break }
      if reading.formHas(k, .speakerPronoun) { return true }
      if reading.tags[k] == .rb || reading.tags[k] == .jj,
        reading.adjectiveClasses(k, lexicon).polarity != 0 || reading.formHas(k, .strong)
          || lexicon.entries[Int(reading.formEntry[k])].adjective.has(.falsehood)
      {
        return true
      }
    }
    return false
  }

  /// "Fans of T travelled by coach", "An appeal against T can be lodged": those who are for or against
  /// it only do something, or something is done with what they have.
  func isMereParty(_ noun: Int, _ lexicon: StanceLexicon) -> Bool {
    guard isOwnWords, !isName, reading.tags[noun] == .nns || reading.tags[noun] == .nn else {
      return false
    }
    let first = reading.chunkOf[noun] >= 0 ? reading.chunks[Int(reading.chunkOf[noun])].first : noun
    guard reading.tags[first] != .prps else { return false }
    for edge in reading.edges where Int(edge.head) == noun {
      let p = Int(edge.predicate)
      let predicate = reading.predicates[p]
      guard predicate.kind == .verb, !predicate.isCopula, predicate.isFinite,
        predicate.head >= target.tokens.upperBound,
        edge.role == .subject || edge.role == .object && predicate.isPassive
      else { continue }
      let classes = predicate.classes.union(predicate.phraseClasses)
      return classes.rawValue & Self.evaluative.rawValue == 0 && !isNegated(p, lexicon)
        && !predicate.hasDuty
    }
    return false
  }

  /// "was sacked for telling the truth": what is done to the target for something good.
  func suffersForGood(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let end = reading.predicates[p].end
    for k in end..<max(end, min(reading.count - 1, end + 4))
    where reading.words[k] == lexicon.purpose && reading.groupOf[k + 1] >= 0 {
      return verdict(Int(reading.groupOf[k + 1]), lexicon) > 0
    }
    return false
  }

  /// "was wrongly dismissed", "had been unfairly blamed": what is done to the target is judged.
  func isWronged(_ p: Int, _ lexicon: StanceLexicon) -> Bool {
    let predicate = reading.predicates[p]
    guard predicate.isPassive, predicate.first < predicate.head else { return false }
    for k in predicate.first..<predicate.head
    where reading.tags[k] == .rb
      && lexicon.entries[Int(reading.formEntry[k])].adjective.has(.falsehood)
    { return true }
    return false
  }
}
