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
  /// Appends the mentions in `range`, in text order, not overlapping; `words` are those of the text.
  func appendMentions(
    in text: TaggedText, _ words: UnsafePointer<StanceWord>, _ range: Range<Int>,
    to out: inout [TargetMention], _ workspace: StanceWorkspace
  ) {
    var i = range.lowerBound
    while true {
      i = workspace.coveredWords.pointee.nextBeginning(in: i..<range.upperBound)
      guard i < range.upperBound else { break }
      guard let mention = mention(at: i, text, words, range.upperBound) else {
        i += 1
        continue
      }
      out.append(mention)
      i = mention.tokens.upperBound
    }
  }

  /// Whether a token of the content may begin a target or take one up; most contents have none.
  func mayMention(
    _ content: [TokenRange], in text: TaggedText, _ workspace: StanceWorkspace
  ) -> Bool {
    for part in content {
      let range = part.range.clamped(to: 0..<text.tags.count)
      let words = workspace.coveredWords
      if words.pointee.nextBeginning(in: range) < range.upperBound { return true }
      if words.pointee.nextTaker(in: range) < range.upperBound { return true }
    }
    return false
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
