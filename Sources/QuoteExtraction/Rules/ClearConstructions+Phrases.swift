import Lexicons
import Syntax
import TextModel

extension ClearConstructions {
  /// *took aim at the budget*, *cast doubt on closing the school*: a phrase of the lexicon whose first
  /// word is a verb, and the noun phrase or gerund behind its last.
  ///
  /// The reading is named as what stands behind a preposition, which most such phrases end with.
  func verbPhrase(_ d: TextView, _ i: Int, _ c: CueContext) -> RuleReading? {
    guard c.fact.cue & LemmaFact.phrase != 0, !c.isPassive else { return nil }
    for p in cues.phrases(startingWith: WordID(d.lemma(i))) {
      let next = i + p.lemmas.count
      guard next <= Int(d.chunks[c.high].last), p.entry.frames.contains(.nounPhrase),
        p.lemmas.indices.dropFirst().allSatisfy({
          p.lemmas[$0].rawValue == d.lemma(i + $0) || p.lemmas[$0].rawValue == d.word(i + $0)
        })
      else { continue }
      let k = d.chunkIndex(next)
      guard Int(d.chunks[k].first) == next else { return nil }
      let reader = VerbReader(self, d, c, p.entry)
      guard let source = reader.subject() else { return nil }
      let end: Int
      switch d.chunks[k].chunkClass {
      case .nounPhrase, .pronoun:
        end = borders.phraseEnd(d, from: k, cue: i, high: c.high)
      case .verbGroup where d.chunks[k].fine == .ing && p.entry.frames.contains(.gerund):
        end = borders.clauseEnd(d, from: next, cue: i, high: c.high, phrase: true)
      default: return nil
      }
      return reader.make(.preposition, ContentSpans(TokenRange(next, end)), source: source)
    }
    return nil
  }
}
