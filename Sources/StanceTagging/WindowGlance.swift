import Lexicons
import Syntax
import TextModel

/// A glance at the words of a window, before it is read, for anything that may take a side toward a
/// target that is in no list. One window in five has nothing of the kind.
struct WindowGlance {
  let lexicon: StanceLexicon
  let tags: UnsafeBufferPointer<Tag>
  let words: UnsafePointer<StanceWord>
  let window: Range<Int>

  private static let ofPhrase = StanceClassSet.set([
    .objectGood, .objectBad, .subjectGood, .subjectBad,
  ])

  /// Whether no finite verb is there, so that a noun may be one: "Holt slams dredging plan".
  private var isHeadline: Bool { !window.contains { tags[$0].bit & Tag.finite != 0 } }

  /// Whether a verb with a side may have an object, a verdict may follow *be* or *call*, or a set phrase
  /// with a side is there.
  func mayTell() -> Bool {
    var judged = -1
    for i in window {
      let word = words[i]
      let lemma = lexicon.glances[Int(word.lemmaEntry)]
      let form = lexicon.glances[Int(word.form)]
      if tags[i] == .be || lemma.kinds & Self.copulas != 0 { judged = i + Self.verdictReach }
      if lemma.hasClass || form.hasClass || lemma.kinds & Self.wanting != 0 {
        if actsOnObject(i) || i < judged && judges(i) { return true }
      }
    }
    return window.contains { beginsPhrase($0) || beginsVerb($0) }
  }

  private static let wanting: UInt64 = 1 << UInt64(StanceWordKind.wantedObject.rawValue)
  private static let copulas: UInt64 =
    1 << UInt64(StanceWordKind.copula.rawValue) | 1 << UInt64(StanceWordKind.naming.rawValue)
  /// How far behind *be* a verdict may stand.
  private static let verdictReach = 12
  /// How far behind a verb its particle may stand.
  private static let verbReach = 14

  private func tag(_ i: Int) -> Tag { i < window.upperBound ? tags[i] : .stop }

  /// A verb with a side, in the passive or where an object may follow or stand before it.
  private func actsOnObject(_ i: Int) -> Bool {
    let entry = lexicon.entries[Int(words[i].lemmaEntry)]
    guard entry.verb.rawValue & StanceJudge.ofObject.rawValue != 0 || entry.has(.wantedObject)
    else { return false }
    switch tags[i] {
    case .vbn: return true
    case .vb, .vbp, .vbz, .vbd, .vbg:
      switch tag(i + 1) {
      case .in, .stop, .comma, .ti, .colon, .cc, .md, .wh, .sub:
        // "votes I regret", "the levy Holt opposes"
        guard i > window.lowerBound, tags[i] != .vbg else { return false }
        return tags[i - 1] == .prp || tags[i - 1].isNoun && tag(i + 1) != .ti && tag(i + 1) != .in
      default: return true
      }
    case .nns where isHeadline: return true
    case .nn, .nns: return tag(i + 1) == .dt || tag(i + 1) == .prps || tag(i + 1) == .prp
    default: return false
    }
  }

  private func judges(_ i: Int) -> Bool {
    switch tags[i] {
    case .jj, .rb, .vbn, .vbg, .nn, .nns, .vb, .vbd: break
    default: return false
    }
    let lemma = lexicon.entries[Int(words[i].lemmaEntry)]
    let form = lexicon.entries[Int(words[i].form)]
    return lemma.adjective.polarity != 0 || lemma.noun.polarity != 0
      || form.adjective.polarity != 0 || form.noun.polarity != 0
  }

  /// Whether a set phrase with a side begins with the token.
  private func beginsPhrase(_ i: Int) -> Bool {
    let lemma = words[i].lemmaEntry
    let form = words[i].form
    let opened = lexicon.glances[Int(lemma)].phrases | lexicon.glances[Int(form)].phrases
    guard opened & Self.ofPhrase.rawValue != 0 else { return false }
    return goesOn(lexicon.entries[Int(lemma)].phrases, i)
      || form != lemma && goesOn(lexicon.entries[Int(form)].phrases, i)
  }

  private func goesOn(_ root: Int32, _ i: Int) -> Bool {
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
  private func beginsVerb(_ i: Int) -> Bool {
    let root = lexicon.entries[Int(words[i].lemmaEntry)].verbPhrases
    guard root >= 0, leads(root) else { return false }
    let beyond = lexicon.phrases.step(root, WordTrie.object)
    for k in i + 1..<max(i + 1, min(window.upperBound, i + Self.verbReach)) {
      if k > i + 1 {
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
      if leads(lexicon.phrases.step(root, words[k].word, or: words[k].lemma)) { return true }
      if tags[k] == .prps, leads(lexicon.phrases.step(root, WordTrie.possessive)) { return true }
      if beyond >= 0, leads(lexicon.phrases.step(beyond, words[k].word, or: words[k].lemma)) {
        return true
      }
    }
    return false
  }

  /// Whether a verb with a side ends at a node or below it.
  @inline(__always) private func leads(_ node: Int32) -> Bool {
    node >= 0
      && lexicon.phrases.values(from: node) & StanceJudge.ofObject.rawValue != 0
  }
}
