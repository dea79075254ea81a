import Lexicons
import TextModel

/// Verbs that look like singular nouns, in sentences that have no other verb.
extension Tagger {
  /// Makes a verb of a noun that is the only verb its sentence can have: behind a plural (*Families demand
  /// answers*, *Engineers plan to reopen it*), behind a subject where the past tense is spelled like the
  /// noun (*The bank forecast growth*).
  ///
  /// - Complexity: O(*n*) in the number of words of the sentence, for words that may be verbs only.
  func bareVerb(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    guard k + 1 < chain.count, draft.shapes[Int(chain[k].token)] == WordShape.lower.rawValue else {
      return
    }
    let subject = tags[Int(chain[k - 1].token)]
    let next = tags[Int(chain[k + 1].token)]
    guard let verb = bareVerbTag(draft, chain, k, subject), opensObject(next, behind: verb),
      !chain.contains(where: { isFinite(tags[Int($0.token)]) }),
      k == 1 || isSubject(chain, k - 1, tags)
    else { return }
    if k == 1, subject == .jj { tags[Int(chain[0].token)] = .np }
    tags[Int(chain[k].token)] = verb
  }

  /// The tag of the finite verb that link `k` may be behind its subject.
  private func bareVerbTag(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int,
    _ subject: Tag
  ) -> Tag? {
    let isPlural =
      subject == .nns || k == 1 && subject == .np && has(chain[0], .nns)
    if isPlural, has(chain[k], .vbp) || has(chain[k], .vb) { return .vbp }
    if has(chain[k], .vbd), subject == .nn || subject == .np || subject == .nns { return .vbd }
    // *Durban hope to sign him*: a team.
    let isUnknown = k == 1 && draft.words[Int(chain[0].token)] == .unknown
    let infinitive = k + 2 < chain.count && draft.words[Int(chain[k + 1].token)] == before.to
    guard infinitive, isUnknown || subject == .np, has(chain[k], .vbp) || has(chain[k], .vb),
      before.takesClause(draft.words[Int(chain[k].token)], .vbp, vocabulary)
    else { return nil }
    return .vbp
  }

  private func opensObject(_ next: Tag, behind verb: Tag) -> Bool {
    switch next {
    case .dt, .prps, .prp, .ti, .nns, .thc, .sub, .cd: true
    case .nn, .jj, .np: verb == .vbd || next != .np
    default: false
    }
  }

  /// Whether a name between a closed quotation and the word makes a reporting verb of it: *“It is over,”
  /// Ann Holt notes.*
  func isBehindQuotation(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) -> Bool {
    guard tags[Int(chain[k - 1].token)] == .np else { return false }
    switch tags[Int(chain[k + 1].token)] {
    case .stop, .comma, .in: break
    default: return false
    }
    var n = k - 1
    while n > 0, k - n < 6, tags[Int(chain[n].token)] == .np { n -= 1 }
    let mark = Int(chain[n + 1].token) - 1
    guard mark > 1, draft.tokens[mark].kind == .quotationMark else { return false }
    // A closing mark stands behind a comma.
    return draft.bytes[Int(draft.tokens[mark].start) - 1] == 0x2C
      && before.takesClause(draft.words[Int(chain[k].token)], .vbz, vocabulary)
  }
}
