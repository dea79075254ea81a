import CText
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
  /// Mentions in `range`, in text order, not overlapping; `words` are those of the text.
  func mentions(
    in text: TaggedText, _ words: UnsafePointer<StanceWord>, _ range: Range<Int>
  ) -> [TargetMention] {
    var out: [TargetMention] = []
    appendMentions(in: text, words, range, to: &out)
    return out
  }

  /// Appends them to `out`.
  func appendMentions(
    in text: TaggedText, _ words: UnsafePointer<StanceWord>, _ range: Range<Int>,
    to out: inout [TargetMention]
  ) {
    var i = range.lowerBound
    while true {
      while i < range.upperBound && !mayBegin(words[i]) { i += 1 }
      guard i < range.upperBound else { break }
      guard let mention = mention(at: i, text, words, range.upperBound) else {
        i += 1
        continue
      }
      out.append(mention)
      i = mention.tokens.upperBound
    }
  }

  @inline(__always) private func mayBegin(_ word: StanceWord) -> Bool {
    lexicon.beginsTarget(word.form) || lexicon.beginsTarget(word.lemmaEntry)
  }

  /// Whether a token of the content may begin a target or take one up; most contents have none.
  func mayMention(
    _ content: [TokenRange], in text: TaggedText, _ words: UnsafePointer<StanceWord>
  ) -> Bool {
    text.tags.withUnsafeBufferPointer { tags in
      for part in content {
        var i = max(0, Int(part.first))
        let end = min(Int(part.end), tags.count)
        while i < end {
          if mayBegin(words[i]) || mayTakeUp(words[i], tags[i]) { return true }
          i += 1
        }
      }
      return false
    }
  }

  /// Whether the word takes up a mention before it: it, this, they.
  ///
  /// One answer from word and tag together: which of the two says no cannot be foretold.
  @inline(__always) func mayTakeUp(_ word: StanceWord, _ tag: Tag) -> Bool {
    let wanted: UInt64 =
      1 << UInt64(StanceWordKind.thingPronoun.rawValue)
      | 1 << UInt64(StanceWordKind.pluralPronoun.rawValue)
    let taking = (Tag.prp.bit | Tag.dt.bit) &>> UInt64(tag.rawValue) & 1
    let kinds = lexicon.glances[Int(word.form)].kinds & (0 &- taking)
    return ctext_hidden(kinds & wanted) != 0 && word.isKnown
  }

  private func mention(
    at i: Int, _ text: TaggedText, _ words: UnsafePointer<StanceWord>, _ limit: Int
  ) -> TargetMention? {
    switch text.tags[i] {
    case .vb, .vbp, .vbz, .vbd, .md, .be, .hv, .do, .comma, .stop, .colon, .qt, .cc, .rb, .wh:
      return nil
    default: break
    }
    var best = longest(words[i].form, i, text, words, limit)
    if words[i].isKnown, words[i].lemma != words[i].word,
      let other = longest(words[i].lemmaEntry, i, text, words, limit),
      other.tokens.upperBound > (best?.tokens.upperBound ?? 0)
    {
      best = other
    }
    return best
  }

  /// The longest mention from token `i` on that begins with the word of the entry `start`.
  private func longest(
    _ start: Int32, _ i: Int, _ text: TaggedText, _ words: UnsafePointer<StanceWord>, _ limit: Int
  ) -> TargetMention? {
    guard lexicon.beginsTarget(start) else { return nil }
    var node = lexicon.entries[Int(start)].targets
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
      var next = lexicon.targetPhrases.step(node, words[k].word)
      if next < 0 && words[k].isKnown {
        next = lexicon.targetPhrases.step(node, words[k].lemma)
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
}
