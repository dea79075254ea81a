import Lexicons
import TextModel

extension StanceReading {
  /// Verbs of several words: "roll back", "lash out at", "throw support behind".
  mutating func matchVerbPhrase(_ g: Int, _ lexicon: StanceLexicon) {
    let head = predicates[g].head
    let root = lexicon.entries[Int(lemmaEntry[head])].verbPhrases
    guard root >= 0 else { return }
    var node = root
    var k = head + 1
    var best = -1
    var bestValue: UInt64 = 0
    var skippedObject = false
    // Whether the entry itself says that an object stands inside: "blame ~ on".
    var namesObject = false
    // An entry that begins alike ("tear the heart out of") must not hide "tear ~ apart".
    var wasLiteral = false
    // "made no commercial sense"
    var skipsNo = false
    // "are kept afloat by": in the passive the object stands before the verb.
    if predicates[g].isPassive, head + 1 < count {
      let beyond = lexicon.phrases.step(root, WordTrie.object)
      if beyond >= 0, lexicon.phrases.step(root, words[head + 1]) < 0,
        lexicon.phrases.step(beyond, words[head + 1]) >= 0
          || lexicon.phrases.step(beyond, lemmas[head + 1]) >= 0
      {
        node = beyond
        skippedObject = true
      }
    }
    while k < count && k < head + 14 {
      if isSoft[k] {
        k += 1
        continue
      }
      var next = lexicon.phrases.step(node, words[k], or: lemmas[k])
      if next < 0 && tags[k] == .prps { next = lexicon.phrases.step(node, WordTrie.possessive) }
      if next < 0 && node != root && best < 0 && !skippedObject && !wasLiteral {
        wasLiteral = true
        node = root
        k = head + 1
      }
      if next >= 0 && wasLiteral && k == head + 1 { next = -1 }
      if next < 0 {
        if tags[k] == .rb && k == head + 1 {
          k += 1
          continue
        }
        // "threw its full support behind"
        if k + 1 < count && node == root && !skippedObject && tags[head] != .be
          && (tags[k] == .prps || tags[k] == .dt || tags[k] == .jj)
        {
          var m = k + 1
          while m < count && (tags[m] == .jj || tags[m] == .dt) { m += 1 }
          if m < count, lexicon.phrases.step(node, words[m], or: lemmas[m]) >= 0 {
            skipsNo = isNegative[k]
            k = m
            continue
          }
        }
        // An object may stand before the particle: "rolled the tariffs back".
        if !skippedObject && node == root && chunkOf[k] >= 0 && tags[head] != .be {
          skippedObject = true
          let beyond = lexicon.phrases.step(node, WordTrie.object)
          if beyond >= 0 {
            namesObject = true
            node = beyond
          }
          // "lifted half a billion people out of", "cost each of us"
          repeat {
            k = chunks[lastOfChain(Int(chunkOf[k]))].head + 1
          } while k < count && chunkOf[k] >= 0
            && lexicon.phrases.step(node, words[k], or: lemmas[k]) < 0
            && (tags[k] != .prps || lexicon.phrases.step(node, WordTrie.possessive) < 0)
          continue
        }
        break
      }
      node = next
      let value = lexicon.phrases.value(node)
      if value != 0 {
        best = k
        bestValue = value
      }
      k += 1
    }
    // "condemned plans to close it": the infinitive's own "to".
    guard best >= 0, !(namesObject && tags[best] == .ti) else { return }
    predicates[g].phraseEnd = best + 1
    if skipsNo { predicates[g].isNegated.toggle() }
    let value = StanceClassSet(rawValue: bestValue)
    // "lies in", "lies two miles from": another sense of the verb, which says nothing.
    if value.has(.plain) {
      predicates[g].classes = value
      return
    }
    let after = best + 1
    var m = after
    while m < count && isMark(m) { m += 1 }
    if tags[best] == .in && m < count && chunkOf[m] >= 0 && !skippedObject {
      predicates[g].phraseClasses = value
      predicates[g].phraseObject = chunks[lastOfChain(Int(chunkOf[m]))].head
      if predicates[g].isPassive { predicates[g].classes = value }
    } else if namesObject && m < count && (chunkOf[m] >= 0 || isParticipleOfNoun(m))
      && (value.has(.changeUp) || value.has(.changeDown) || value.has(.like) || value.has(.dislike)
        || value.has(.directive))
    {
      // "blamed the delay on the mayor": the phrase speaks of what follows it.
      predicates[g].phraseClasses = value
      predicates[g].phraseObject =
        chunks[lastOfChain(Int(chunkOf[chunkOf[m] < 0 ? m + 1 : m]))].head
    } else {
      predicates[g].classes = value
      if predicates[g].objects.isEmpty && m < count && chunkOf[m] >= 0 && !skippedObject {
        predicates[g].phraseObject = chunks[lastOfChain(Int(chunkOf[m]))].head
        predicates[g].phraseClasses = value
      }
    }
  }

  /// "blamed the surge on migrating geese"
  private func isParticipleOfNoun(_ m: Int) -> Bool {
    tags[m] == .vbg && m + 1 < count && chunkOf[m + 1] >= 0 && tags[m + 1] == .nns
  }
}
