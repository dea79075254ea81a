import Lexicons
import Syntax
import TextModel

/// A glance at the words of a window, before it is read, for anything that may take a side toward a
/// target that is in no list. One window in two has nothing of the kind.
struct WindowGlance {
  let tags: UnsafeBufferPointer<Tag>
  let words: UnsafePointer<StanceWord>
  let window: Range<Int>
  /// One past the cue where it stands in the window, else the window's first token or one before.
  let cueEnd: Int
  /// As in `QuotationWindow`.
  let holdsCue: Bool

  private static let ofPhrase = StanceClassSet.set([
    .objectGood, .objectBad, .subjectGood, .subjectBad,
  ])

  /// Whether no finite verb is there, so that a noun may be one: "Holt slams dredging plan".
  private var isHeadline: Bool { !window.contains { tags[$0].bit & Tag.finite != 0 } }

  /// Whether a verb with a side may have an object and the holder for its subject, a verdict may follow
  /// *be* or *call*, or a set phrase with a side is there.
  func mayTell(_ lexicon: StanceLexicon) -> Bool {
    var verdicts = VerdictReach()
    // Whether a verb was passed over because somebody else does what it says.
    var isOthers = false
    // Whether a noun was there, of which a verdict can be given.
    var sawNoun = false
    for i in window {
      let word = words[i]
      let lemma = lexicon.entries[Int(word.lemmaEntry)]
      let form = lexicon.entries[Int(word.form)]
      if verdicts.covers(i) {
        if lemma.beginsNoun || form.beginsNoun, opensVerdict(i, lexicon) { return true }
        if lemma.hasClass || form.hasClass, verdicts.takes(i, tags[i]),
          judges(i, lexicon)
        {
          return true
        }
        verdicts.pass(tags[i], before: tag(i + 1))
      }
      if tags[i] == .be || lemma.kinds & Self.copulas != 0 {
        if lemma.kinds & Self.naming != 0 || sawNoun && !isOfPronoun(i, lexicon) {
          verdicts.open(after: i, isBe: tags[i] == .be && lemma.kinds & Self.naming == 0)
        }
      } else if sawNoun, lemma.hasClass, tags[i].isVerb,
        lexicon.entries[Int(word.lemmaEntry)].verb.has(.amounting)
      {
        // "represents a retreat"
        verdicts.open(after: i, isBe: false)
      }
      sawNoun = sawNoun || Self.noun & tags[i].bit != 0 || isGerundNoun(i)
      // "the blockade has to end"
      if tags[i] == .ti, sawNoun, i > window.lowerBound, tags[i - 1] == .hv { return true }
      if (lemma.phraseValues | form.phraseValues) & Self.ofPhrase.rawValue != 0,
        beginsPhrase(i, lexicon)
      {
        return true
      }
      if (lemma.hasClass || lemma.kinds & Self.wanting != 0) && actsOnObject(i, lexicon) {
        if mayBeHolders(i, lexicon) { return true }
        isOthers = true
      }
      if lemma.verbPhrases >= 0, Self.verbal & tags[i].bit != 0,
        lexicon.phrases.values(from: lemma.verbPhrases) & StanceJudge.ofObject.rawValue != 0
      {
        // Whose deed it is is seen sooner than whether the phrase goes on.
        if !mayBeHolders(i, lexicon) {
          isOthers = true
        } else if beginsVerb(i, lexicon) {
          return true
        }
      }
    }
    return isOthers && window.contains { presses($0, lexicon) }
  }

  /// "the defending"
  private func isGerundNoun(_ i: Int) -> Bool {
    tags[i] == .vbg && i > window.lowerBound && (tags[i - 1] == .dt || tags[i - 1] == .prps)
  }

  private static let wanting: UInt64 = 1 << UInt64(StanceWordKind.wantedObject.rawValue)
  private static let naming: UInt64 = 1 << UInt64(StanceWordKind.naming.rawValue)
  private static let copulas: UInt64 =
    1 << UInt64(StanceWordKind.copula.rawValue) | naming
  /// What may stand between a verb and its subject.
  private static let auxiliaries =
    Tag.do.bit | Tag.hv.bit | Tag.md.bit | Tag.neg.bit | Tag.rb.bit
  /// Tags of verbs and of what may be read as one.
  private static let verbal =
    Tag.vb.bit | Tag.vbp.bit | Tag.vbz.bit | Tag.vbd.bit | Tag.vbn.bit | Tag.vbg.bit | Tag.be.bit
    | Tag.hv.bit | Tag.do.bit | Tag.nn.bit | Tag.nns.bit | Tag.np.bit | Tag.jj.bit | Tag.rb.bit
  /// What may stand between a verb and its object.
  private static let small = Tag.rb.bit | Tag.neg.bit | Tag.qt.bit
  /// What may stand between a verb and its particle or its noun.
  private static let fillers = Tag.rb.bit | Tag.jj.bit | Tag.dt.bit | Tag.prps.bit
  /// How far behind a verb its particle may stand.
  private static let verbReach = 14

  func tag(_ i: Int) -> Tag { i < window.upperBound ? tags[i] : .stop }

  /// A verb with a side, in the passive or where an object may follow or stand before it.
  private func actsOnObject(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    let entry = lexicon.entries[Int(words[i].lemmaEntry)]
    guard entry.verb.rawValue & StanceJudge.ofObject.rawValue != 0 || entry.has(.wantedObject)
    else { return false }
    switch tags[i] {
    case .vbn:
      // "I was attacked": no target, as "attacked it".
      return !isOfPronoun(i, lexicon) || hasObject(behind: i)
    case .vbg: return hasObject(behind: i)
    case .vb, .vbp, .vbz, .vbd: return hasObject(behind: i) || hasObject(before: i)
    case .nns where isHeadline: return true
    case .nn, .nns: return tag(i + 1) == .dt || tag(i + 1) == .prps || tag(i + 1) == .prp
    default: return false
    }
  }

  /// Whether a noun phrase may follow a verb as its object.
  private func hasObject(behind i: Int) -> Bool {
    var k = i + 1
    while k < window.upperBound, Self.small & tags[k].bit != 0 { k += 1 }
    if tag(k) == .rp { k += 1 }
    switch tag(k) {
    case .dt, .prps, .jj, .nn, .nns, .np, .cd: return true
    case .vbn, .vbg, .thc:
      // "cut touring grants", "wants that promise"
      return tag(k + 1).isNominal || tag(k + 1) == .vbn
    case .prp:
      // "them and their friends", "gave us notice"
      return tag(k + 1).isNominal || tag(k + 1) == .cc || tag(k + 1) == .comma
        || tag(k + 1) == .pos || tag(k + 1) == .vbn || tag(k + 1) == .vbg
    // "prevented at least thirty deaths"
    case .in: return tag(k + 2) == .cd
    default: return false
    }
  }

  /// Whether the object may stand before the subject: "votes I regret", "the levy Holt opposes", "ideas
  /// I do not like".
  private func hasObject(before i: Int) -> Bool {
    var subject = i - 1
    while subject > window.lowerBound, Self.auxiliaries & tags[subject].bit != 0 { subject -= 1 }
    guard subject > window.lowerBound else { return false }
    if tags[subject].isNoun { return true }
    guard tags[subject] == .prp || tags[subject] == .dt else { return false }
    switch tags[subject - 1] {
    case .nn, .nns, .wh, .thc, .qt: return true
    default: return false
    }
  }

  private func judges(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    switch tags[i] {
    case .jj, .rb, .vbn, .vbg, .nn, .nns, .vb, .vbd: break
    default: return false
    }
    let lemma = lexicon.entries[Int(words[i].lemmaEntry)]
    let form = lexicon.entries[Int(words[i].form)]
    return lemma.adjective.polarity != 0 || lemma.noun.polarity != 0
      || form.adjective.polarity != 0 || form.noun.polarity != 0
  }

  /// Whether a noun of several words that judges begins with the token: "false choice".
  private func opensVerdict(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    opensVerdict(i, lexicon.entries[Int(words[i].lemmaEntry)].nounPhrases, lexicon)
      || opensVerdict(i, lexicon.entries[Int(words[i].form)].nounPhrases, lexicon)
  }

  private func opensVerdict(_ i: Int, _ root: Int32, _ lexicon: StanceLexicon) -> Bool {
    var node = root
    var k = i + 1
    while node >= 0, k < window.upperBound {
      node = lexicon.phrases.step(node, words[k].word, or: words[k].lemma)
      if node >= 0, StanceClassSet(rawValue: lexicon.phrases.value(node)).polarity != 0 {
        return true
      }
      k += 1
    }
    return false
  }

  /// Whether a set phrase with a side begins with the token.
  private func beginsPhrase(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    let lemma = words[i].lemmaEntry
    let form = words[i].form
    return goesOn(lexicon.entries[Int(lemma)].phrases, i, lexicon)
      || form != lemma && goesOn(lexicon.entries[Int(form)].phrases, i, lexicon)
  }

  private func goesOn(_ root: Int32, _ i: Int, _ lexicon: StanceLexicon) -> Bool {
    guard root >= 0 else { return false }
    var node = root
    var k = i + 1
    while true {
      if lexicon.phrases.value(node) & Self.ofPhrase.rawValue != 0 { return true }
      if tag(k) == .qt { k += 1 }
      guard k < window.upperBound else { return false }
      var next = lexicon.phrases.step(node, words[k].word, or: words[k].lemma)
      if next < 0 && tags[k] == .prps { next = lexicon.phrases.step(node, WordTrie.possessive) }
      if next < 0 && tags[k] == .pos { next = lexicon.phrases.step(node, WordTrie.ending) }
      guard next >= 0 else { return false }
      node = next
      k += 1
    }
  }

  /// Whether a verb of several words with a side may begin with the token: "vote for", "shrug ~ off".
  private func beginsVerb(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    let root = lexicon.entries[Int(words[i].lemmaEntry)].verbPhrases
    guard root >= 0 else { return false }
    let beyond = lexicon.phrases.step(root, WordTrie.object)
    // "worries so much about", "threw its full support behind"
    var near = i + 1
    while near < window.upperBound, Self.fillers & tags[near].bit != 0 { near += 1 }
    for k in i + 1..<max(i + 1, min(window.upperBound, i + Self.verbReach)) {
      if k > near {
        // A particle behind the object.
        switch tags[k] {
        case .rp, .in, .rb, .ti, .jj: break
        default: continue
        }
        switch tags[k - 1] {
        case .prp, .nn, .nns, .np: break
        default: continue
        }
      }
      let next = lexicon.phrases.step(root, words[k].word, or: words[k].lemma)
      if ends(next, at: k + 1, lexicon) { return true }
      if tags[k] == .prps,
        ends(lexicon.phrases.step(root, WordTrie.possessive), at: k + 1, lexicon)
      {
        return true
      }
      if beyond >= 0,
        ends(
          lexicon.phrases.step(beyond, words[k].word, or: words[k].lemma), at: k + 1, lexicon)
      {
        return true
      }
    }
    return false
  }

  /// Whether a verb with a side ends at a node or below it, with the words from `start` on.
  private func ends(_ node: Int32, at start: Int, _ lexicon: StanceLexicon) -> Bool {
    var node = node
    var k = start
    while node >= 0, leads(node, lexicon) {
      if lexicon.phrases.value(node) & StanceJudge.ofObject.rawValue != 0 { return true }
      while tag(k) == .qt { k += 1 }
      guard k < window.upperBound else { return false }
      var next = lexicon.phrases.step(node, words[k].word, or: words[k].lemma)
      if next < 0 && tags[k] == .prps { next = lexicon.phrases.step(node, WordTrie.possessive) }
      node = next
      k += 1
    }
    return false
  }

  /// Whether a verb with a side ends at a node or below it.
  @inline(__always) private func leads(_ node: Int32, _ lexicon: StanceLexicon) -> Bool {
    node >= 0
      && lexicon.phrases.values(from: node) & StanceJudge.ofObject.rawValue != 0
  }
}

/// How far verdicts may stand behind the verbs that bring them.
private struct VerdictReach {
  /// Most tokens between.
  private static let farthest = 12
  /// One past the last token behind *be* and behind other verbs.
  private var afterBe = -1
  private var afterOthers = -1
  /// Whether an adjective may be said by *be*: until a noun or a verb stands there before any.
  private var takesAdjective = false
  private var sawAdjective = false

  mutating func open(after i: Int, isBe: Bool) {
    if !isBe {
      afterOthers = i + Self.farthest
      return
    }
    afterBe = i + Self.farthest
    takesAdjective = true
    sawAdjective = false
  }

  @inline(__always) func covers(_ i: Int) -> Bool { i < max(afterBe, afterOthers) }

  /// Whether a word with this tag may be what is said.
  func takes(_ i: Int, _ tag: Tag) -> Bool {
    if i < afterOthers { return true }
    switch tag {
    case .nn, .nns: return true
    case .jj, .rb, .vbn, .vbg: return takesAdjective
    default: return false
    }
  }

  /// Takes notice of a word.
  mutating func pass(_ tag: Tag, before next: Tag) {
    switch tag {
    // "is a town and a bad place"
    case .cc: takesAdjective = true
    case .comma where next == .dt: takesAdjective = true
    case .rb, .neg, .dt, .vbn, .vbg, .qt, .comma, .in, .prps: break
    case .jj where !Self.isNoun(next): sawAdjective = true
    default: takesAdjective = takesAdjective && sawAdjective
    }
  }

  private static func isNoun(_ tag: Tag) -> Bool { tag == .nn || tag == .nns || tag == .np }
}
