import Lexicons
import TextModel

/// Tags of first words and of the last word of a subject.
extension Tagger {
  /// Mends the first word of a sentence: a name that ends like *nineteen*, an adjective that opens
  /// many names (*New figures suggest*).
  func opening(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    guard chain.count > 1 else { return }
    let i = Int(chain[0].token)
    guard draft.shapes[i] == WordShape.capital.rawValue else { return }
    // *Replying, the minister said*
    if tags[i] == .np, tags[Int(chain[1].token)] == .comma,
      before.openings.contains(draft.words[i])
    {
      tags[i] = .vbg
    }
    if tags[i] == .cd, draft.words[i] == .unknown { tags[i] = .np }
    if draft.words[i] == .unknown, reportsAtOnce(draft, chain, tags) {
      tags[i] = .np
      tags[Int(chain[1].token)] = .vbz
      return
    }
    guard tags[i] == .np, has(chain[0], .jj) else { return }
    let next = Int(chain[1].token)
    if chain.count > 2, tags[Int(chain[2].token)] == .np { return }
    if draft.shapes[next] == WordShape.lower.rawValue, tags[next] == .nns || tags[next] == .nn {
      tags[i] = .jj
    }
  }

  /// Whether a verb that was taken for a plural stands behind the first word: *Roe doubts that it works*.
  private func reportsAtOnce(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) -> Bool {
    guard chain.count > 3, tags[Int(chain[1].token)] == .nns, has(chain[1], .vbz) else {
      return false
    }
    let third = Int(chain[2].token)
    switch tags[third] {
    case .thc, .wh, .prp, .prps: return true
    case .dt: return draft.words[third] == before.that
    default: return false
    }
  }

  /// Makes a noun of an adjective between a noun and a finite verb: *the customs official said*.
  func subject(
    _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int, _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    guard k + 1 < chain.count, has(chain[k], .nn) else { return }
    switch tags[Int(chain[k + 1].token)] {
    case .vbd, .vbz, .md, .be, .hv: tags[Int(chain[k].token)] = .nn
    case .vbn where has(chain[k + 1], .vbd): tags[Int(chain[k].token)] = .nn
    default: break
    }
  }

  /// Makes a past tense of a participle behind the subject of a sentence whose only other verb stands in a
  /// clause with *as*, *after* or *when*: *Shares slipped on Tuesday as the bank hinted it would wait*.
  ///
  /// - Complexity: O(*n*) in the number of words of the clause, for words with both tags only.
  func firstVerb(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    guard k > 0, has(chain[k], .vbd) else { return }
    switch tags[Int(chain[k - 1].token)] {
    case .nn, .nns, .np: guard isSubject(chain, k - 1, tags) else { return }
    default: return
    }
    var joint = -1
    var verbs = 0
    var last = Tag.vbn
    for n in k + 1..<chain.count {
      let i = Int(chain[n].token)
      let tag = tags[i]
      if tag == .sub || before.settings.contains(draft.words[i]), n > k + 1 {
        if joint >= 0 { break }
        joint = n
      } else if isFinite(tag) {
        if joint < 0 { return }
        // *would keep* and what has a subject of its own behind the verb are its clause's.
        switch last {
        case .md, .be, .hv, .do, .neg, .rb, .prp, .thc, .wh: if verbs == 0 { verbs = 1 }
        default: verbs += 1
        }
      } else if tag == .comma || tag == .stop || tag == .colon || tag == .vbn && joint < 0 {
        break
      }
      last = tag
    }
    if joint > 0, verbs == 1 { tags[Int(chain[k].token)] = .vbd }
  }
}
