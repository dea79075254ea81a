import CText
import Lexicons
import TextModel

/// Names that are also words: *He Yadong*, *An Jung-hwan*; *Police* at the start of a sentence.
///
/// The words come from `en/name-words.lex`, with what they are as words. What a document itself
/// shows decides first: a word that it capitalises inside sentences and never writes in lower case
/// is a name at the start of a sentence too, and the other way round.
struct NameWords: Sendable {
  /// What a name is as a word.
  enum Kind: UInt8, CaseIterable, Sendable {
    /// Stands alone (he): capitalised before an unknown capitalised word it is a name, and so it is
    /// inside a sentence after a word.
    case pronoun
    /// Begins a noun phrase (an, no): a name only if no noun or adjective comes after the next word.
    case determiner
    /// May stand before a name (so, how, you): a name only before an unknown word with a hyphen, or
    /// inside a sentence after a word.
    case function
    /// Any other word (song, long): a name before an unknown capitalised word, inside a sentence,
    /// and at its start where the document shows it inside sentences only.
    case word
  }

  private static let file = "en/name-words.lex"
  /// Kind + 1 by word id, up to the last such word.
  private let kinds: [UInt8]
  /// One bit for each of these words: most words are turned away by it.
  private let listed: [UInt64]

  init(files: LexiconFiles, vocabulary: Vocabulary) throws(LexiconErrors) {
    var lines = files.withBytes(of: Self.file) { LexiconLines(file: Self.file, bytes: $0) }
    if lines == nil { lines = LexiconLines(file: Self.file, bytes: .init(start: nil, count: 0)) }
    guard var lines else {
      kinds = []
      listed = []
      return
    }
    let names = CaseNames<Kind>("pronoun determiner function word")
    var found: [(id: Int, kind: UInt8)] = []
    for line in lines.lines {
      guard line.columns.count == 2 else {
        lines.add(line.number, "expected 2 columns (word, kind), not \(line.columns.count)")
        continue
      }
      let id = vocabulary.id(line.columns[0])
      if id == .unknown {
        lines.add(line.number, "'\(line.columns[0])' is not in the vocabulary")
      }
      guard let kind = names[name: line.columns[1]] else {
        lines.add(
          line.number,
          "'\(line.columns[1])' is no kind; expected pronoun, determiner, function or word")
        continue
      }
      found.append((Int(id.rawValue), kind.rawValue + 1))
    }
    guard lines.errors.isEmpty else { throw LexiconErrors(lines.errors) }
    var table = [UInt8](repeating: 0, count: (found.map(\.id).max() ?? 0) + 1)
    for (id, kind) in found { table[id] = kind }
    kinds = table
    var bits = [UInt64](repeating: 0, count: table.count / 64 + 1)
    for (id, _) in found { bits[id >> 6] |= 1 << UInt64(id & 63) }
    listed = bits
  }

  /// Changes the entries of tokens that are names, or are none, for reasons beyond the word.
  func settle(
    _ draft: borrowing TaggerDraft, _ lookup: borrowing VocabularyLookup, _ shapes: WordShapes
  ) {
    kinds.withUnsafeBufferPointer { kinds in
      let name = shapes.single[Int(Tag.np.rawValue)]
      remember(draft, kinds, name, lookup, shapes)
      for k in 0..<draft.capitalCount {
        let i = Int(draft.capitals[k])
        let id = Int(draft.words[i].rawValue)
        guard id >> 6 < listed.count, listed[id >> 6] &>> UInt64(id & 63) & 1 != 0 else { continue }
        guard id < kinds.count, kinds[id] != 0, id != 0 else { continue }
        settle(i, Kind(rawValue: kinds[id] - 1) ?? .word, name, draft, lookup)
      }
    }
  }

  private func settle(
    _ i: Int, _ kind: Kind, _ name: UInt16, _ draft: borrowing TaggerDraft,
    _ lookup: borrowing VocabularyLookup
  ) {
    let sentence = draft.sentences[Int(draft.sentenceOfToken[i])].range
    if i + 1 < sentence.upperBound, isUnknownName(i + 1, draft, lookup) {
      let isName =
        switch kind {
        case .determiner: !startsPhrase(i + 2, sentence, draft, lookup)
        case .function: hasHyphen(i + 1, draft) || followsWord(i, sentence, draft)
        case .pronoun, .word: true
        }
      if isName {
        draft.entries[i] = name
        draft.entries[i + 1] = name
      }
    } else if kind == .pronoun && followsWord(i, sentence, draft)
      || kind == .word && draft.flags[i] == 0
    {
      draft.entries[i] = name
    }
  }

  private func followsWord(
    _ i: Int, _ sentence: Range<Int>, _ draft: borrowing TaggerDraft
  ) -> Bool {
    draft.flags[i] & TaggerDraft.initial == 0 && i > sentence.lowerBound
      && draft.tokens[i - 1].kind == .word
  }

  private func hasHyphen(_ i: Int, _ draft: borrowing TaggerDraft) -> Bool {
    draft.bytes(of: i).contains(45)
  }

  /// A capitalised word that is not in the vocabulary as a word of lower case.
  private func isUnknownName(
    _ i: Int, _ draft: borrowing TaggerDraft, _ lookup: borrowing VocabularyLookup
  ) -> Bool {
    guard draft.tokens[i].kind == .word,
      draft.shapes[i] == WordShape.capital.rawValue, draft.flags[i] == 0
    else { return false }
    let record = lookup.record(draft.words[i])
    return record.lower == 0 && record.inside == 0 && record.start == 0
  }

  /// Whether a noun or adjective in lower case stands at `i`.
  private func startsPhrase(
    _ i: Int, _ sentence: Range<Int>, _ draft: borrowing TaggerDraft,
    _ lookup: borrowing VocabularyLookup
  ) -> Bool {
    guard i < sentence.upperBound, draft.shapes[i] == WordShape.lower.rawValue,
      draft.tokens[i].kind == .word
    else { return false }
    let best = lookup.entries[Int(draft.entries[i])].best
    return best == .nn || best == .nns || best == .jj
  }

  /// Uses what the document shows of words that start sentences.
  private func remember(
    _ draft: borrowing TaggerDraft, _ kinds: UnsafeBufferPointer<UInt8>, _ name: UInt16,
    _ lookup: borrowing VocabularyLookup, _ shapes: WordShapes
  ) {
    if draft.tokens.count <= Self.shortText && !repeatsOpening(draft) { return }
    FormMemory.with(capacity: draft.sentences.count * 2) { memory in
      remember(draft, kinds, name, lookup, shapes, &memory)
    }
  }

  /// Most tokens of a text that is looked through for each word that starts a sentence.
  private static let shortText = 128

  /// Whether a word that starts a sentence may stand a second time in a short text.
  private func repeatsOpening(_ draft: borrowing TaggerDraft) -> Bool {
    let words = draft.words
    for k in 0..<draft.capitalCount {
      let i = Int(draft.capitals[k])
      guard draft.flags[i] == TaggerDraft.initial else { continue }
      let id = words[i].rawValue
      var count: UInt32 = 0
      for j in 0..<draft.tokens.count { count &+= words[j].rawValue == id ? 1 : 0 }
      if count > 1 { return true }
    }
    return false
  }

  private func remember(
    _ draft: borrowing TaggerDraft, _ kinds: UnsafeBufferPointer<UInt8>, _ name: UInt16,
    _ lookup: borrowing VocabularyLookup, _ shapes: WordShapes, _ memory: inout FormMemory
  ) {
    for k in 0..<draft.capitalCount {
      let i = Int(draft.capitals[k])
      if draft.flags[i] == TaggerDraft.initial { memory.watch(key(i, draft)) }
    }
    guard !memory.isEmpty else { return }
    for o in 0..<memory.list(draft, in: draft.memory.open) {
      let i = Int(draft.memory.open[o])
      let shape = draft.shapes[i]
      let isLower = shape == WordShape.lower.rawValue
      guard isLower || (shape == WordShape.capital.rawValue && draft.flags[i] == 0) else {
        continue
      }
      memory.see(key(i, draft), inLowerCase: isLower)
    }
    for k in 0..<draft.capitalCount {
      let i = Int(draft.capitals[k])
      guard draft.flags[i] == TaggerDraft.initial, let lower = memory.isLower(key(i, draft)) else {
        continue
      }
      let id = Int(draft.words[i].rawValue)
      let isNameWord = id < kinds.count && kinds[id] == Kind.word.rawValue + 1
      draft.entries[i] =
        !lower && isNameWord
        ? name : draft.entry(i, lower ? .lower : .capital, 0, lookup, shapes)
    }
  }

  /// The word's id, or a number from its bytes for unknown words.
  private func key(_ i: Int, _ draft: borrowing TaggerDraft) -> UInt32 {
    let id = draft.words[i].rawValue
    if id != 0 { return id }
    var hash: UInt32 = 2_166_136_261
    let word = draft.bytes(of: i)
    for k in 0..<min(64, word.count) { hash = (hash ^ UInt32(word[k] | 32)) &* 16_777_619 }
    return hash | 1 << 31
  }
}

/// For some words of a document: seen in lower case, seen capitalised inside a sentence.
private struct FormMemory {
  private struct Form {
    var key: UInt32 = 0
    var seen: UInt32 = 0
  }

  private let forms: UnsafeMutablePointer<Form>
  /// One bit by the low bits of each key that is watched; most words are turned away by it.
  private let watched: UnsafeMutablePointer<UInt64>
  private static let watchedWords = 64
  private let mask: Int
  private(set) var isEmpty = true
  private var room: Int

  /// Calls `body` with an empty memory for `capacity` words, on the stack where it is small.
  static func with(capacity: Int, _ body: (inout FormMemory) -> Void) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    withUnsafeTemporaryAllocation(of: Form.self, capacity: size) { forms in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: watchedWords) { watched in
        guard let forms = forms.baseAddress, let watched = watched.baseAddress else { return }
        var memory = FormMemory(forms, size, watched)
        body(&memory)
      }
    }
  }

  private init(
    _ forms: UnsafeMutablePointer<Form>, _ size: Int, _ watched: UnsafeMutablePointer<UInt64>
  ) {
    self.forms = forms
    self.watched = watched
    forms.initialize(repeating: Form(), count: size)
    watched.initialize(repeating: 0, count: Self.watchedWords)
    mask = size - 1
    room = size / 2
  }

  @inline(__always) private func slot(_ key: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 2_654_435_769) >> 7) & mask
    while forms[slot].key != 0 && forms[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  mutating func watch(_ key: UInt32) {
    let place = slot(key)
    if forms[place].key == key || room == 0 { return }
    forms[place].key = key
    watched[Int(key >> 6) & (Self.watchedWords - 1)] |= 1 << UInt64(key & 63)
    room -= 1
    isEmpty = false
  }

  /// Lists the tokens whose words may be watched, unknown ones among them, and returns their number.
  /// No branch on which they are.
  func list(_ draft: borrowing TaggerDraft, in out: UnsafeMutablePointer<Int32>) -> Int {
    let words = draft.words
    var count = 0
    for i in 0..<draft.tokens.count {
      let id = words[i].rawValue
      let isWatched = watched[Int(id >> 6) & (Self.watchedWords - 1)] &>> UInt64(id & 63) & 1
      let isUnknown: UInt64 = id == 0 ? 1 : 0
      out[count] = Int32(truncatingIfNeeded: i)
      count &+= Int(truncatingIfNeeded: ctext_hidden(isWatched | isUnknown))
    }
    return count
  }

  @inline(__always) func see(_ key: UInt32, inLowerCase: Bool) {
    if watched[Int(key >> 6) & (Self.watchedWords - 1)] & (1 &<< UInt64(key & 63)) == 0 { return }
    let place = slot(key)
    if forms[place].key == key { forms[place].seen |= inLowerCase ? 1 : 2 }
  }

  /// True or false where only one form was seen, nil otherwise.
  func isLower(_ key: UInt32) -> Bool? {
    let form = forms[slot(key)]
    guard form.key == key else { return nil }
    return form.seen == 1 ? true : form.seen == 2 ? false : nil
  }
}
