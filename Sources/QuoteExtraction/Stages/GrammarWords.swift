import Lexicons
import Syntax
import TextModel

/// Words that the stages ask for by name, as ids of one vocabulary.
public final class GrammarWords: Sendable {
  let be, have, `do`, get: UInt32
  let that, whether, to, `if`, not, nt, never, according, colonLike, asWord: UInt32
  let reporting: [UInt32]
  /// *so-called* as one token.
  let soCalled: UInt32
  /// Verbs whose participle after a comma says what follows from a clause and belongs to it:
  /// *…, meaning the talks may fail*.
  let consequence: WordSet
  /// Words before a colon that name a part of the page, nobody who speaks: *Disclaimer: …*.
  let labels: WordSet
  /// Nouns of time, by word id.
  private let time: ClassByWord
  private let dates: WordSet
  /// Nouns after *according to* that name nobody: *according to plan*.
  let idioms: WordSet
  /// Who speaks of himself.
  let firstPerson: WordSet
  let vocabulary: Vocabulary
  /// WordNet’s classes by word id.
  private let nounClasses: ClassByWord
  private let verbClasses: ClassByWord

  /// Looks the words up in `vocabulary`.
  public init(vocabulary v: Vocabulary) {
    vocabulary = v
    nounClasses = ClassByWord(count: v.count + 1) { v.nounClass(WordID(UInt32($0))) }
    verbClasses = ClassByWord(count: v.count + 1) { v.verbClass(WordID(UInt32($0))) }
    be = v.id("be").rawValue
    have = v.id("have").rawValue
    `do` = v.id("do").rawValue
    get = v.id("get").rawValue
    that = v.id("that").rawValue
    whether = v.id("whether").rawValue
    to = v.id("to").rawValue
    `if` = v.id("if").rawValue
    not = v.id("not").rawValue
    nt = v.id("n't").rawValue
    never = v.id("never").rawValue
    according = v.id("according").rawValue
    colonLike = v.id("per").rawValue
    asWord = v.id("as").rawValue
    reporting = ["say", "tell", "add", "write", "ask", "continue", "tweet", "explain"].map {
      v.id($0).rawValue
    }
    soCalled = v.id("so-called").rawValue
    consequence = WordSet(
      [
        "mean", "make", "cause", "leave", "lead", "allow", "force", "push", "raise", "result",
        "threaten", "create", "enable", "prevent", "drive", "reduce", "increase", "hurt", "put",
      ].map { v.id($0).rawValue }.filter { $0 != 0 })
    labels = WordSet(
      [
        "disclaimer", "note", "update", "correction", "clarification", "photo", "image", "caption",
        "credit", "video", "summary", "copyright", "keywords", "tags", "related", "contact",
        "name", "age", "watch", "read", "source", "location",
      ].map { v.id($0).rawValue }.filter { $0 != 0 })
    dates = WordSet(
      [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
      ].map { v.id($0).rawValue }.filter { $0 != 0 })
    firstPerson = WordSet(["i", "we", "my", "our", "me", "us"].map { v.id($0).rawValue })
    idioms = WordSet(
      ["plan", "schedule", "size", "taste", "age", "rank", "custom", "height", "weight", "need"]
        .map { v.id($0).rawValue }.filter { $0 != 0 })
    time = ClassByWord(count: v.count + 1, marking: Self.timeWords.map { v.id($0) })
  }

  /// WordNet's class of a noun, 0 for none.
  @inline(__always) func nounClass(_ lemma: UInt32) -> UInt8 { nounClasses[lemma] }

  /// WordNet's class of a verb, 0 for none.
  @inline(__always) func verbClass(_ lemma: UInt32) -> UInt8 { verbClasses[lemma] }

  @inline(__always) func isTime(_ lemma: UInt32) -> Bool { time[lemma] != 0 }

  /// Ids of the nouns of time.
  var timeIDs: [UInt32] { Self.timeWords.map { vocabulary.id($0).rawValue } }

  /// Whether the word is a day of the week or a month.
  @inline(__always) func isDate(_ lemma: UInt32) -> Bool {
    time[lemma] != 0 && dates.contains(lemma)
  }

  @inline(__always) func isAuxiliary(_ tag: Tag, _ lemma: UInt32) -> Bool {
    switch tag {
    case .md, .be, .hv, .do: true
    default: lemma == get && lemma != 0
    }
  }

  private static let timeWords = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "month",
    "year", "day", "night", "morning", "afternoon", "evening", "weekend", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "interview", "statement", "speech", "time", "hour", "decade", "today", "yesterday",
    "tomorrow", "summer", "winter", "spring", "autumn", "quarter", "season", "century", "minute",
  ]
}

/// A number for each word of the vocabulary, 0 for others: bare memory, for functions too long for
/// arrays to be inlined.
private final class ClassByWord: @unchecked Sendable {
  // Safe to share: written in `init` only.
  private let classes: UnsafeMutablePointer<UInt8>
  private let count: UInt32

  init(count: Int, _ number: (Int) -> UInt8) {
    self.count = UInt32(truncatingIfNeeded: count)
    classes = .allocate(capacity: count)
    for i in 0..<count { (classes + i).initialize(to: number(i)) }
  }

  /// Has 1 for each of `words`.
  init(count: Int, marking words: [WordID]) {
    self.count = UInt32(truncatingIfNeeded: count)
    classes = .allocate(capacity: count)
    classes.initialize(repeating: 0, count: count)
    for word in words where word != .unknown { classes[Int(word.rawValue)] = 1 }
  }

  deinit { classes.deallocate() }

  @inline(__always) subscript(_ word: UInt32) -> UInt8 {
    word < count ? classes[Int(word)] : 0
  }
}
