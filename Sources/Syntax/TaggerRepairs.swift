import Lexicons
import TextModel

/// Tags that the points of single words get wrong and the clause decides.
extension Tagger {
  /// Mends nouns and verbs of one sentence.
  ///
  /// - Complexity: O(*n*) in the number of its tokens.
  func repair(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>,
    _ tags: UnsafeMutableBufferPointer<Tag>, hasRare: Bool
  ) {
    opening(draft, chain, tags)
    for o in 0..<listMendable(draft, chain, hasRare: hasRare) {
      let k = Int(draft.memory.open[o])
      if k == 0 { continue }
      switch tags[Int(chain[k].token)] {
      case .vbz: plural(draft, chain, k, tags)
      case .thc, .wh:
        clauseVerb(draft, chain, that: k, tags)
        if tags[Int(chain[k].token)] == .thc { pronoun(chain, that: k, tags) }
      case .nns: mainVerb(draft, chain, k, tags)
      case .vbn:
        speechVerb(chain, k, tags)
        if tags[Int(chain[k].token)] == .vbn { pastTense(draft, chain, k, tags) }
        if tags[Int(chain[k].token)] == .vbn { firstVerb(draft, chain, k, tags) }
      case .in where draft.words[Int(chain[k].token)] == before.de: particle(chain, k, tags)
      case .cc where draft.words[Int(chain[k].token)] == before.both: pair(chain, both: k, tags)
      case .nn:
        let title = Int(chain[k - 1].token)
        if tags[title] == .vbg {
          if before.ofTitles.contains(draft.words[title]) { tags[title] = .jj }
        } else if chain[k].count > 1 {
          bareVerb(draft, chain, k, tags)
        }
      case .jj: subject(chain, k, tags)
      default: break
      }
    }
  }

  /// Makes a name of the *de* inside or in front of one: *Mr. de Luca*, *De Luca said*.
  private func particle(
    _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int, _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    guard k + 1 < chain.count, tags[Int(chain[k + 1].token)] == .np else { return }
    tags[Int(chain[k].token)] = .np
  }

  /// Makes a determiner of *both* where no *and* joins two things: *urged both sides to wait*.
  private func pair(
    _ chain: UnsafeBufferPointer<TaggerLink>, both k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    guard k + 1 < chain.count, tags[Int(chain[k + 1].token)] == .nns else { return }
    for n in k + 2..<max(k + 2, min(k + 8, chain.count)) {
      let tag = tags[Int(chain[n].token)]
      if tag == .cc { return }
      if tag == .ti || tag == .comma || isFinite(tag) { break }
    }
    tags[Int(chain[k].token)] = .dt
  }

  /// Makes nouns of verbs that cannot be: behind an article (*The finds fill nine trays*), and behind
  /// a noun where a plural verb follows (*The bank notes carry a heron*).
  private func plural(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    let link = chain[k]
    let i = Int(link.token)
    let before = Int(chain[k - 1].token)
    guard link.count > 1, has(link, .nns) else { return }
    if self.before.articles.contains(draft.words[before]) {
      tags[i] = .nns
    } else if tags[before] == .nn, k + 1 < chain.count {
      let next = Int(chain[k + 1].token)
      guard tags[next] == .vb || tags[next] == .vbp,
        !self.before.helpers.contains(vocabulary.lemma(draft.words[i], .vbz))
      else { return }
      tags[i] = .nns
      tags[next] = .vbp
    }
  }

  /// Makes a past tense of a participle between a subject and a quotation: *Roe beamed: “We won.”*
  private func speechVerb(
    _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int, _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    guard k + 2 < chain.count else { return }
    switch tags[Int(chain[k + 1].token)] {
    case .colon, .comma: guard tags[Int(chain[k + 2].token)] == .qt else { return }
    default: return
    }
    switch tags[Int(chain[k - 1].token)] {
    case .np, .nn, .prp: break
    default: return
    }
    guard isSubject(chain, k - 1, tags),
      !(0..<k).contains(where: { isFinite(tags[Int(chain[$0].token)]) })
    else { return }
    tags[Int(chain[k].token)] = .vbd
  }

  /// Makes a past tense of a participle of saying that is the only verb of its subject: *The council
  /// vowed on Monday to rebuild*, *The road is shut, the county authority confirmed on Monday*.
  private func pastTense(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    let i = Int(chain[k].token)
    guard k > 1, has(chain[k], .vbd), k + 1 < chain.count else { return }
    switch tags[Int(chain[k + 1].token)] {
    case .in where !before.agents.contains(draft.words[Int(chain[k + 1].token)]): break
    case .np: break
    default: return
    }
    switch tags[Int(chain[k - 1].token)] {
    case .nn, .nns: guard opensWithArticle(draft, chain, k - 1, tags) else { return }
    case .np: break
    default: return
    }
    guard isSubject(chain, k - 1, tags), before.takesClause(draft.words[i], .vbd, vocabulary)
    else { return }
    // Every other verb has a subject of its own or shares this one.
    var last = Tag.vbn
    for n in k + 1..<chain.count {
      let tag = tags[Int(chain[n].token)]
      if isFinite(tag) {
        switch last {
        case .cc, .prp, .thc, .wh, .sub: break
        case .np, .nn, .nns: if n - k <= 6 { return }
        default: return
        }
        break
      }
      last = tag
    }
    tags[i] = .vbd
  }

  /// Makes a pronoun of a *that* behind which nothing comes: *The minister rejects that.*
  private func pronoun(
    _ chain: UnsafeBufferPointer<TaggerLink>, that k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    if k + 1 < chain.count {
      switch tags[Int(chain[k + 1].token)] {
      case .stop: break
      default: return
      }
    }
    tags[Int(chain[k].token)] = .dt
  }

  /// Makes a verb of a plural noun that can only be one: behind the subject of a sentence without
  /// another verb, before an object (*Ms. Roe disputes the figure*, *The board counts nine*); behind
  /// a name before a clause of its own (*Roe suspects other ports will follow*).
  private func mainVerb(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    let i = Int(chain[k].token)
    guard chain[k].count > 1, has(chain[k], .vbz), draft.shapes[i] == WordShape.lower.rawValue,
      k + 1 < chain.count
    else { return }
    lastVerb(draft, chain, k, tags)
    if tags[i] == .vbz { return }
    if isBehindQuotation(draft, chain, k, tags) {
      tags[i] = .vbz
      return
    }
    // *She doubts that*
    if before.subjects.contains(draft.words[Int(chain[k - 1].token)]) {
      tags[i] = .vbz
      return
    }
    if isAside(draft, chain, k, tags) {
      tags[i] = .vbz
      return
    }
    let subject = tags[Int(chain[k - 1].token)]
    let opens: Bool
    switch tags[Int(chain[k + 1].token)] {
    case .dt, .prp, .prps, .ti, .sub, .cd, .thc, .np: opens = true
    case .jj, .nns: opens = subject == .np
    default: opens = false
    }
    guard opens, subject == .np || subject == .nn, isSubject(chain, k - 1, tags) else { return }
    if subject == .np {
      // *Mr. Roe claims to …*; *the Trump supporters the police saw* has an article.
      guard !opensWithArticle(draft, chain, k - 1, tags) || !hasFinite(chain, k + 1, tags) else {
        return
      }
      if tags[Int(chain[k + 1].token)] == .np, hasFinite(chain, k + 1, tags) { return }
    } else if hasFinite(chain, 0, tags) {
      return
    }
    tags[i] = .vbz
  }

  /// Whether the word stands at the end of *…, the inspector fears, may …*.
  private func isAside(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) -> Bool {
    guard k + 2 < chain.count, tags[Int(chain[k + 1].token)] == .comma,
      isFinite(tags[Int(chain[k + 2].token)])
    else { return false }
    var n = k - 1
    while n > 0 {
      switch tags[Int(chain[n].token)] {
      case .dt, .nn, .np, .jj, .prps: n -= 1
      case .comma:
        let first = Int(chain[n + 1].token)
        return n < k - 1 && n > 1
          && (tags[first] == .np || before.articles.contains(draft.words[first]))
      default: return false
      }
    }
    return false
  }

  /// Whether an article stands before the noun phrase that ends with link `k`.
  private func opensWithArticle(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) -> Bool {
    var k = k
    while k >= 0 {
      switch tags[Int(chain[k].token)] {
      case .dt: return true
      case .nn, .nns, .np, .jj, .prps, .cd, .pos: k -= 1
      default: return false
      }
    }
    return false
  }

  /// Whether a finite verb stands at link `k` or behind it.
  private func hasFinite(
    _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int, _ tags: UnsafeMutableBufferPointer<Tag>
  ) -> Bool {
    (k..<chain.count).contains { isFinite(tags[Int(chain[$0].token)]) }
  }

  /// Makes a verb of the last word of *The signal failed, the log shows*.
  private func lastVerb(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    let i = Int(chain[k].token)
    guard k > 4, k + 2 == chain.count, tags[Int(chain[k + 1].token)] == .stop,
      has(chain[k], .vbz), tags[Int(chain[k - 1].token)] == .nn,
      before.articles.contains(draft.words[Int(chain[k - 2].token)]),
      tags[Int(chain[k - 3].token)] == .comma,
      before.takesClause(draft.words[i], .vbz, vocabulary),
      (0..<k - 3).contains(where: { isFinite(tags[Int(chain[$0].token)]) })
    else { return }
    tags[i] = .vbz
  }

  func isFinite(_ tag: Tag) -> Bool {
    switch tag {
    case .md, .be, .hv, .do, .vbz, .vbp, .vbd: true
    default: false
    }
  }

  /// Makes a verb of a noun that carries a *that*-clause: *The ministry states that the bridge will
  /// close*, *Officials pledge that …*.
  ///
  /// The word must be known as a verb of saying or thinking, agree in number with the noun before, be
  /// the first finite verb of its clause, and the clause behind *that* must have one finite verb: in
  /// *The projects that the city built are empty* there is another.
  private func clauseVerb(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, that k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) {
    let that = Int(chain[k].token)
    // A relative *that* too, where a subject comes next.
    guard k > 1, draft.words[that] == before.that,
      let tag = clauseVerb(draft, chain, k - 1, tags), finiteVerbs(chain, k + 1, tags) == 1
    else { return }
    tags[Int(chain[k - 1].token)] = tag
    tags[that] = .thc
  }

  /// The tag of a verb that link `k`, tagged as a noun, may have as well and that fits its subject.
  private func clauseVerb(
    _ draft: borrowing TaggerDraft, _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int,
    _ tags: UnsafeMutableBufferPointer<Tag>
  ) -> Tag? {
    let link = chain[k]
    let i = Int(link.token)
    let verb: Tag
    switch tags[i] {
    case .nn: verb = .vbp
    case .nns: verb = .vbz
    default: return nil
    }
    guard link.count > 1, has(link, verb) || verb == .vbp && has(link, .vb) else { return nil }
    switch tags[Int(chain[k - 1].token)] {
    case .nn where verb == .vbz, .nns where verb == .vbp, .np: break
    default: return nil
    }
    // What the vocabulary says comes last: its memory is far away.
    guard isSubject(chain, k - 1, tags), before.takesClause(draft.words[i], verb, vocabulary)
    else { return nil }
    return verb
  }

  func has(_ link: TaggerLink, _ tag: Tag) -> Bool {
    for c in 0..<UInt32(link.count) where link.tags &>> (8 &* c) & 0xFF == UInt32(tag.rawValue) {
      return true
    }
    return false
  }

  /// Whether a phrase that begins its clause ends with link `k`: no verb before it, no preposition
  /// that governs the whole.
  func isSubject(
    _ chain: UnsafeBufferPointer<TaggerLink>, _ k: Int, _ tags: UnsafeMutableBufferPointer<Tag>
  ) -> Bool {
    var k = k
    while k >= 0 {
      switch tags[Int(chain[k].token)] {
      case .nn, .nns, .np, .jj, .dt, .prps, .cd, .pos, .rb: k -= 1
      case .in:
        // The head of the ministry: its noun stands before.
        guard k > 0 else { return false }
        switch tags[Int(chain[k - 1].token)] {
        case .nn, .nns, .np: k -= 1
        default: return false
        }
      case .comma, .colon, .cc, .sub, .thc, .stop: return true
      default: return false
      }
    }
    return true
  }

  /// Finite verbs from link `from` to the end of the clause, and forms that may be such; none where no
  /// subject comes first.
  private func finiteVerbs(
    _ chain: UnsafeBufferPointer<TaggerLink>, _ from: Int, _ tags: UnsafeMutableBufferPointer<Tag>
  ) -> Int {
    var n = 0
    var last = Tag.thc
    for k in from..<chain.count {
      let tag = tags[Int(chain[k].token)]
      switch tag {
      case .md, .be, .hv, .do, .vbz, .vbp, .vbd:
        if last == .thc { return 0 }
        switch last {
        case .md, .be, .hv, .do, .neg, .rb: if n == 0 { n = 1 }
        default: n += 1
        }
      case .vbn:
        // *the city built*, *visited run*: the tagger takes some of them for participles.
        switch last {
        case .nn, .nns, .np, .prp, .vbd: n += 1
        default: break
        }
      case .comma, .stop, .colon, .wh, .sub, .thc, .cc: return n
      default: break
      }
      last = tag
    }
    return n
  }
}
