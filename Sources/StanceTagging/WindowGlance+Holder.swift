import Lexicons
import Syntax
import TextModel

/// Who does what a verb of the window says, as far as a glance can tell. Whatever is not plain counts as
/// the holder's.
extension WindowGlance {
  /// Whether the holder may be the one who acts: not where a noun stands right before a finite verb
  /// ("critics oppose"), or where the word is no verb at all.
  func mayBeHolders(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    if i < cueEnd { return true }
    if Self.nominal & tags[i].bit != 0 { return false }
    guard let first = finiteStart(of: i, lexicon), first > window.lowerBound else { return true }
    let subject = first - 1
    switch tags[subject] {
    case .nn, .nns, .np, .dt, .ex: break
    case .prp:
      // What "he" does may be the holder's where the window says who speaks.
      if holdsCue || has(subject, .speakerPronoun, lexicon) { return true }
    case .wh:
      // "critics who oppose"
      var noun = subject - 1
      if noun >= window.lowerBound, tags[noun] == .comma { noun -= 1 }
      return noun < window.lowerBound || Self.noun & tags[noun].bit == 0
    default: return true
    }
    return mayClimb(from: subject)
  }

  private func has(_ i: Int, _ kind: StanceWordKind, _ lexicon: StanceLexicon) -> Bool {
    let kinds =
      lexicon.entries[Int(words[i].form)].kinds | lexicon.entries[Int(words[i].lemmaEntry)].kinds
    return kinds & 1 << UInt64(kind.rawValue) != 0
  }

  /// Whether *be* or the like, or a participle behind it, has a pronoun for its subject, of which no
  /// verdict makes a target.
  func isOfPronoun(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    guard let first = finiteStart(of: i, lexicon, withModals: true), first > window.lowerBound
    else {
      return false
    }
    let pronoun = first - 1
    guard tags[pronoun] == .prp || tags[pronoun] == .ex || tags[pronoun] == .dt else {
      return false
    }
    var k = pronoun - 1
    guard k >= window.lowerBound else { return true }
    switch tags[k] {
    // "it and the plan are", "some of them are"
    case .in, .cc, .qt, .vb, .vbg, .vbn, .ti: return false
    case .vbz, .vbp, .vbd, .be, .hv, .do: break
    default: return true
    }
    // "the man who saved us is", "claims that we dumped it are"; not "they think it is".
    while k > window.lowerBound, tags[k].isVerb || tags[k] == .rb || tags[k] == .neg { k -= 1 }
    while k > window.lowerBound, tags[k].isNominal || tags[k] == .prp || tags[k] == .pos { k -= 1 }
    return tags[k] != .wh && tags[k] != .thc
  }

  /// "it was time the levy was scrapped": a noun or an adjective that makes a duty of a clause.
  func presses(_ i: Int, _ lexicon: StanceLexicon) -> Bool {
    let form = words[i].form
    guard lexicon.entries[Int(form)].hasClass else { return false }
    return lexicon.entries[Int(form)].adjective.has(.pressing)
  }

  static var noun: UInt64 { Tag.nn.bit | Tag.nns.bit | Tag.np.bit }
  private static var nominal: UInt64 { noun | Tag.jj.bit | Tag.cd.bit }

  /// The first token of the verb group in which `i` stands, where a finite verb opens it.
  private func finiteStart(
    of i: Int, _ lexicon: StanceLexicon, withModals: Bool = false
  ) -> Int? {
    var first = i
    var at = i
    scan: while at > window.lowerBound {
      at -= 1
      switch tags[at] {
      case .rb, .neg: continue
      case .be, .hv, .do: first = at
      case .md:
        guard withModals else { return nil }
        first = at
      case .ti, .vb, .vbg, .vbn, .vbd, .vbz, .vbp: return nil
      default: break scan
      }
    }
    // Adverbs before the group, too.
    while first > window.lowerBound, tags[first - 1] == .rb || tags[first - 1] == .neg {
      first -= 1
    }
    return isFinite(at < first ? opening(of: first, i) : first, lexicon) ? first : nil
  }

  /// The first token that is no adverb.
  private func opening(of first: Int, _ i: Int) -> Int {
    var k = first
    while k < i, tags[k] == .rb || tags[k] == .neg { k += 1 }
    return k
  }

  private func isFinite(_ k: Int, _ lexicon: StanceLexicon) -> Bool {
    switch tags[k] {
    case .vbz, .vbp, .vbd, .vbn, .md, .nn, .nns, .np, .jj, .cd: true
    case .be, .hv, .do:
      lexicon.entries[Int(words[k].form)].kinds
        & 1 << UInt64(StanceWordKind.nonfinite.rawValue) == 0
    default: false
    }
  }

  /// Whether the subject may be a pronoun before the noun phrase that ends at `last`: "we in the council",
  /// "she and the board".
  private func mayClimb(from last: Int) -> Bool {
    var k = last
    while k > window.lowerBound,
      tags[k - 1].isNominal || tags[k - 1] == .pos || tags[k - 1] == .rb || tags[k - 1] == .qt
    {
      k -= 1
    }
    guard k > window.lowerBound else { return false }
    switch tags[k - 1] {
    case .in, .cc, .comma, .vbn, .vbg, .vb, .vbd, .vbz, .vbp, .ti, .thc, .wh: break
    default: return false
    }
    return (window.lowerBound..<k).contains { tags[$0] == .prp }
  }
}
