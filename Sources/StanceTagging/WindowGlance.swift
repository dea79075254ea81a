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

  private static let ofPhrase = StanceClassSet.set([
    .objectGood, .objectBad, .subjectGood, .subjectBad,
  ])

  /// Whether no finite verb is there, so that a noun may be one: "Holt slams dredging plan".
  private var isHeadline: Bool { !window.contains { tags[$0].bit & Tag.finite != 0 } }

  /// Whether a verb with a side may have an object and the holder for its subject, a verdict may follow
  /// *be* or *call*, or a set phrase with a side is there.
  func mayTell(_ lexicon: StanceLexicon) -> Bool {
    var judged = -1
    // Whether a verb was passed over because somebody else does what it says.
    var isOthers = false
    for i in window {
      let word = words[i]
      let lemma = lexicon.glances[Int(word.lemmaEntry)]
      let form = lexicon.glances[Int(word.form)]
      if tags[i] == .be || lemma.kinds & Self.copulas != 0,
        lemma.kinds & Self.naming != 0 || !isOfPronoun(i, lexicon)
      {
        judged = i + Self.verdictReach
      }
      if i < judged, lemma.beginsNoun || form.beginsNoun, opensVerdict(i, lexicon) { return true }
      guard lemma.hasClass || form.hasClass || lemma.kinds & Self.wanting != 0 else { continue }
      if i < judged && judges(i, lexicon) { return true }
      // "represents a retreat"
      if tags[i].isVerb, lexicon.entries[Int(word.lemmaEntry)].verb.has(.amounting) {
        judged = i + Self.verdictReach
      }
      if actsOnObject(i, lexicon) {
        if mayBeHolders(i, lexicon) { return true }
        isOthers = true
      }
    }
    for i in window {
      if beginsPhrase(i, lexicon) { return true }
      if beginsVerb(i, lexicon) {
        if mayBeHolders(i, lexicon) { return true }
        isOthers = true
      }
    }
    return isOthers && window.contains { presses($0, lexicon) }
  }

  private static let wanting: UInt64 = 1 << UInt64(StanceWordKind.wantedObject.rawValue)
  private static let naming: UInt64 = 1 << UInt64(StanceWordKind.naming.rawValue)
  private static let copulas: UInt64 =
    1 << UInt64(StanceWordKind.copula.rawValue) | naming
  /// What may stand between a verb and its subject.
  private static let auxiliaries =
    Tag.do.bit | Tag.hv.bit | Tag.md.bit | Tag.neg.bit | Tag.rb.bit
  /// What may stand between a verb and its particle or its noun.
  private static let fillers = Tag.rb.bit | Tag.jj.bit | Tag.dt.bit | Tag.prps.bit
  /// How far behind *be* a verdict may stand.
  private static let verdictReach = 12
  /// How far behind a verb its particle may stand.
  private static let verbReach = 14

  func tag(_ i: Int) -> Tag { i < window.upperBound ? tags[i] : .stop }

  /// A verb with a side, in the passive or where an object may follow or stand before it.
  private func actsOnObject(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    let entry = lexicon.entries[Int(words[i].lemmaEntry)]
    guard entry.verb.rawValue & StanceJudge.ofObject.rawValue != 0 || entry.has(.wantedObject)
    else { return false }
    switch tags[i] {
    case .vbn: return true
    case .vb, .vbp, .vbz, .vbd, .vbg:
      switch tag(i + 1) {
      case .in, .stop, .comma, .ti, .colon, .cc, .md, .wh, .sub:
        // "votes I regret", "the levy Holt opposes", "ideas I do not like"
        guard tags[i] != .vbg else { return false }
        var subject = i - 1
        while subject > window.lowerBound, Self.auxiliaries & tags[subject].bit != 0 { subject -= 1 }
        guard subject >= window.lowerBound else { return false }
        return tags[subject] == .prp
          || tags[subject].isNoun && tag(i + 1) != .ti && tag(i + 1) != .in
      default: return true
      }
    case .nns where isHeadline: return true
    case .nn, .nns: return tag(i + 1) == .dt || tag(i + 1) == .prps || tag(i + 1) == .prp
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
    let opened = lexicon.glances[Int(lemma)].phrases | lexicon.glances[Int(form)].phrases
    guard opened & Self.ofPhrase.rawValue != 0 else { return false }
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
    guard root >= 0, leads(root, lexicon) else { return false }
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
