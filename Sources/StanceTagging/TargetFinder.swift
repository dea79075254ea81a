import Lexicons
import Syntax
import TextModel

/// A mention of a target of the lexicon.
struct TargetMention {
  /// Index into the lexicon's targets.
  var entry: Int
  /// Tokens of the text.
  var tokens: Range<Int>
  /// Whether it is a pronoun or a short form that takes up an earlier mention.
  var isInherited = false
}

/// Finds the targets of the lexicon in a text, the longest phrase first.
extension StanceTagger {
  /// Mentions in `range`, in text order, not overlapping.
  func mentions(in text: TaggedText, _ range: Range<Int>) -> [TargetMention] {
    var out: [TargetMention] = []
    text.words.withUnsafeBufferPointer { words in
      text.lemmas.withUnsafeBufferPointer { lemmas in
        var i = range.lowerBound
        while i < range.upperBound {
          guard
            lexicon.mayBeginTarget(words[i].rawValue) || lexicon.mayBeginTarget(lemmas[i].rawValue),
            let mention = mention(at: i, text, range.upperBound)
          else {
            i += 1
            continue
          }
          out.append(mention)
          i = mention.tokens.upperBound
        }
      }
    }
    return out
  }

  /// Whether a token of the content may begin a target or take one up; most contents have none.
  func mayMention(_ content: [TokenRange], in text: TaggedText) -> Bool {
    text.words.withUnsafeBufferPointer { words in
      text.lemmas.withUnsafeBufferPointer { lemmas in
        text.tags.withUnsafeBufferPointer { tags in
          for part in content {
            var i = max(0, Int(part.first))
            let end = min(Int(part.end), words.count)
            while i < end {
              defer { i += 1 }
              if lexicon.mayBeginTarget(words[i].rawValue)
                || lexicon.mayBeginTarget(lemmas[i].rawValue)
              {
                return true
              }
              if tags[i] == .prp || tags[i] == .dt, takesUp(words[i].rawValue) { return true }
            }
          }
          return false
        }
      }
    }
  }

  /// Whether the word takes up a mention before it: it, this, they.
  func takesUp(_ word: UInt32) -> Bool {
    let kinds = lexicon.entries[lexicon.entryIndex(word)].kinds
    let wanted: UInt64 =
      1 << UInt64(StanceWordKind.thingPronoun.rawValue)
      | 1 << UInt64(StanceWordKind.pluralPronoun.rawValue)
    return kinds & wanted != 0
  }

  private func mention(at i: Int, _ text: TaggedText, _ limit: Int) -> TargetMention? {
    switch text.tags[i] {
    case .vb, .vbp, .vbz, .vbd, .md, .be, .hv, .do, .comma, .stop, .colon, .qt, .cc, .rb, .wh:
      return nil
    default: break
    }
    let word = number(i, text)
    let lemma = text.lemmas[i] == .unknown ? word : text.lemmas[i].rawValue
    var best = longest(word, i, text, limit)
    if lemma != word, let other = longest(lemma, i, text, limit),
      other.tokens.upperBound > (best?.tokens.upperBound ?? 0)
    {
      best = other
    }
    return best
  }

  /// The longest mention from token `i` on that begins with the word `start`.
  private func longest(
    _ start: UInt32, _ i: Int, _ text: TaggedText, _ limit: Int
  ) -> TargetMention? {
    var node = lexicon.entry(start).targets
    guard node >= 0 else { return nil }
    var best: TargetMention?
    var k = i + 1
    while true {
      let value = lexicon.targetPhrases.value(node)
      if value != 0 {
        let needsCapitals = value & StanceLexicon.capitalsOnly != 0
        if !needsCapitals || text.text.tokens[i].flags.contains(.allCapitals) {
          best = TargetMention(
            entry: Int(value & (StanceLexicon.capitalsOnly - 1)) - 1, tokens: i..<k)
        }
      }
      guard k < limit else { break }
      var next = lexicon.targetPhrases.step(node, number(k, text))
      if next < 0 && text.lemmas[k] != .unknown {
        next = lexicon.targetPhrases.step(node, text.lemmas[k].rawValue)
      }
      if next < 0 && text.tags[k] == .pos {
        next = lexicon.targetPhrases.step(node, WordTrie.ending)
      }
      if next < 0 { break }
      node = next
      k += 1
    }
    return best
  }

  private func number(_ i: Int, _ text: TaggedText) -> UInt32 {
    if text.words[i] != .unknown { return text.words[i].rawValue }
    let token = text.text.tokens[i]
    return text.text.bytes.withUnsafeBufferPointer {
      StanceLexicon.standIn($0[Int(token.start)..<Int(token.end)])
    }
  }
}
