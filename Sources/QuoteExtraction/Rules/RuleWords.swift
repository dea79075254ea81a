import Lexicons
import Syntax
import TextModel

/// Grammar words that the rules ask for, as ids and classes.
final class RuleWords: Sendable {
  let grammar: GrammarWords
  let to, it, he, say, asWord, been, not, seem, appear, tell, expect: UInt32
  /// Verbs whose passive names a speaker: *was quoted as saying*.
  let quotes: WordSet
  /// Verbs whose *it* stands for nobody: *it emerged that*.
  let happenings: WordSet
  /// What reports in headlines and is no person: *Study: …*.
  let papers: WordSet
  /// Verbs of the cue lexicon that with a particle are deeds: *called off*, *showed up*.
  let deeds: [(verb: UInt32, particle: UInt32)]
  /// Nouns for what somebody says back: *“No,” was her answer*.
  let answers: WordSet
  /// Verbs whose passive has the one who hears it as its subject.
  let tellings: WordSet
  /// Nouns for what somebody said, as a reporter names it afterwards.
  let verdicts: WordSet
  /// Nouns for words that bind who says them.
  let promises: WordSet
  /// Verbs that an adjective follows as it follows *be*.
  let linking: WordSet
  /// Nouns for how somebody sees it: *in the opinion of*.
  let views: WordSet
  /// Words that stand before the first of two: *either, neither*.
  let correlatives: WordSet
  /// Nouns for what somebody holds: *the fear is that*; *we* and *you*; *from, among*.
  let opinions, addresses, holders: WordSet
  /// Words that ask and stand before a noun: *whose fault*.
  let asking: WordSet
  /// Prepositions that bound a number: *about 40 people*; adjectives that do: *at least 40*.
  let bounds, extremes: WordSet
  let up, during, from, that, per, ask, forWord, today, yesterday: UInt32
  let inWord, on, the, one, at, draw, put, with, question: UInt32
  /// Verbs whose subject takes in what another says: *heard a voice: “Run!”*
  let hearing: WordSet
  /// Verbs of who says nothing: *could not be reached*; nouns for what bears words of its own.
  let silence, works: WordSet
  /// Prepositions before who speaks instead of the subject; possessors who are the writer or the reader.
  let bearers, own: WordSet
  /// Words before the name of a time: *last week*.
  let near: WordSet
  /// Words that begin a phrase for some of many: *a step | many farmers fear*.
  let some: WordSet
  /// Verbs that put a figure on something; what is said of somebody, and verbs that disown it.
  let valuing, charges, disowning: WordSet
  /// Words that open a clause before the main clause: *if, when*; *the more*; *most, many*.
  let openers, comparing, quantifiers, occasions, coming: WordSet
  /// Nouns for where something is said, and their prepositions: *in an interview, on a call*.
  let venues, venuePrepositions: WordSet
  let before: FineClass
  let and, but, or, of, asClass, who, which, by, ifClass, whether: FineClass
  /// Index into `CueFrames.prepositions` by class, -1 for others.
  private let preposition: [Int8]
  private let toIndex: Int8
  /// Classes that join a noun phrase to the one before it.
  private let joins: [Bool]
  private let persons: [Bool]
  private let objects: [Bool]
  private let concessions: [Bool]
  private let contrasts: [Bool]
  private let speakers: [Bool]

  init(grammar g: GrammarWords) {
    grammar = g
    let v = g.vocabulary
    to = v.id("to").rawValue
    it = v.id("it").rawValue
    from = v.id("from").rawValue
    that = v.id("that").rawValue
    per = v.id("per").rawValue
    he = v.id("he").rawValue
    say = v.id("say").rawValue
    asWord = v.id("as").rawValue
    been = v.id("been").rawValue
    not = v.id("not").rawValue
    func fine(_ word: String) -> FineClass { FineClass(spelling: word) ?? .none }
    quotes = WordSet(
      ["quote", "cite", "report", "hear", "overhear", "record", "paraphrase", "misquote"].map {
        v.id($0).rawValue
      }.filter { $0 != 0 })
    promises = WordSet(
      ["promise", "vow", "pledge", "oath", "threat", "offer"].map { v.id($0).rawValue }
        .filter { $0 != 0 })
    verdicts = WordSet(
      [
        "claim", "charge", "allegation", "accusation", "assertion", "contention", "figure",
        "statement",
      ]
      .map { v.id($0).rawValue }.filter { $0 != 0 })
    tellings = WordSet(
      ["tell", "warn", "inform", "remind", "advise", "notify"].map { v.id($0).rawValue }
        .filter { $0 != 0 })
    linking = WordSet(
      ["feel", "remain", "become", "seem", "appear", "grow", "sound", "look", "get", "stay"].map {
        v.id($0).rawValue
      }.filter { $0 != 0 })
    happenings = WordSet(
      ["emerge", "transpire", "happen", "follow", "seem", "appear"].map { v.id($0).rawValue }
        .filter { $0 != 0 })
    papers = WordSet(
      [
        "study", "report", "poll", "survey", "analysis", "review", "audit", "filing", "memo",
        "expert", "policy", "statement", "release", "letter", "document", "lawsuit", "suit",
        "indictment", "complaint", "affidavit", "testimony", "transcript", "paper", "memo",
      ]
      .map { v.id($0).rawValue }.filter { $0 != 0 })
    deeds = [
      ("call", "off"), ("call", "in"), ("call", "up"), ("show", "up"), ("show", "off"),
      ("put", "up"), ("put", "off"), ("put", "on"), ("turn", "up"), ("turn", "in"),
      ("turn", "over"), ("set", "up"), ("set", "off"), ("set", "aside"), ("ask", "out"),
      ("order", "in"), ("take", "off"), ("take", "over"), ("give", "away"), ("give", "up"),
      ("bring", "in"), ("carry", "out"), ("cut", "off"), ("cut", "back"), ("hand", "over"),
      ("hold", "up"), ("pull", "off"), ("shut", "down"), ("work", "off"), ("tell", "apart"),
    ].map { (v.id($0.0).rawValue, v.id($0.1).rawValue) }.filter { $0.0 != 0 && $0.1 != 0 }
    answers = WordSet(
      [
        "answer", "reply", "response", "verdict", "message", "retort", "comment", "motto",
        "refrain", "conclusion", "advice", "explanation", "description", "assessment", "warning",
        "promise", "pledge", "plea", "summary", "quip", "slogan", "question", "reaction",
      ].map { v.id($0).rawValue }.filter { $0 != 0 })
    views = WordSet(
      ["view", "opinion", "eye", "word", "judgment", "judgement", "estimation", "assessment"].map {
        v.id($0).rawValue
      }.filter { $0 != 0 })
    func set(_ words: [String]) -> WordSet {
      WordSet(words.map { v.id($0).rawValue }.filter { $0 != 0 })
    }
    correlatives = set(["either", "neither", "both"])
    opinions = set([
      "view", "opinion", "fear", "concern", "worry", "hope", "belief", "argument", "complaint",
      "criticism", "claim", "theory", "suspicion", "point", "contention", "position", "feeling",
      "impression", "assumption", "expectation", "objection", "allegation", "consensus",
      "understanding", "conviction", "prediction", "suggestion", "recommendation", "estimate",
      "hunch", "reading", "instinct", "guess",
    ])
    asking = set(["whose", "which", "what"])
    addresses = set(["i", "we", "you", "it"])
    holders = set(["from", "among", "within", "inside", "of", "for", "by"])
    ask = v.id("ask").rawValue
    forWord = v.id("for").rawValue
    today = v.id("today").rawValue
    yesterday = v.id("yesterday").rawValue
    bounds = set(["about", "around", "over", "under", "nearly", "almost", "some"])
    extremes = set(["least", "most"])
    up = v.id("up").rawValue
    during = v.id("during").rawValue
    inWord = v.id("in").rawValue
    on = v.id("on").rawValue
    the = v.id("the").rawValue
    one = v.id("one").rawValue
    with = v.id("with").rawValue
    question = v.id("question").rawValue
    silence = set(["reach", "respond", "comment", "decline", "return", "deny", "call", "reject"])
    works = set([
      "song", "hit", "single", "novel", "book", "film", "movie", "album", "title", "word", "banner",
      "sign",
      "shirt", "t-shirt", "bracelet", "tattoo", "poem", "slogan", "headline", "task", "poster",
      "placard",
      "label", "name", "nickname", "play", "show", "track", "lyric", "inscription", "caption",
      "hat", "cap",
    ])
    bearers = set(["with", "from", "by", "without"])
    own = set(["my", "our", "your"])
    hearing = set(["hear", "read", "see", "receive", "get", "find", "reach"])
    at = v.id("at").rawValue
    draw = v.id("draw").rawValue
    put = v.id("put").rawValue
    near = set(["last", "this", "next"])
    some = set(["one", "many", "some", "most", "several", "few"])
    valuing = set(["put", "estimate", "reckon"])
    charges = set([
      "charge", "claim", "allegation", "accusation", "assertion", "idea", "suggestion", "notion",
      "theory", "argument", "conclusion", "view", "contention", "figure",
    ])
    disowning = set([
      "deny", "reject", "dispute", "dismiss", "contest", "refute", "retract", "rebut", "confirm",
      "share", "echo", "repeat",
    ])
    openers = set([
      "if", "unless", "while", "although", "though", "because", "once", "when", "whenever", "until",
      "wherever",
    ])
    occasions = set(["when", "while", "after", "before"])
    venues = set([
      "interview", "speech", "statement", "letter", "email", "e-mail", "tweet", "op-ed", "column",
      "conference", "briefing", "call", "address", "rally", "appearance", "podcast", "testimony",
      "post", "remark", "memo", "message", "essay", "newsletter", "blog",
    ])
    venuePrepositions = set(["in", "on", "during", "at"])
    coming = set(["this", "next", "tomorrow", "tonight"])
    comparing = set(["more", "less", "fewer", "longer", "sooner", "bigger", "better", "higher"])
    quantifiers = set(["most", "more", "fewer", "less", "almost", "nearly", "only", "even"])
    before = fine("before")
    and = fine("and")
    but = fine("but")
    or = fine("or")
    of = fine("of")
    asClass = fine("as")
    who = fine("who")
    which = fine("which")
    by = fine("by")
    ifClass = fine("if")
    whether = fine("whether")
    var table = [Int8](repeating: -1, count: 256)
    for (i, word) in CueFrames.prepositions.enumerated() {
      if word != "to", let c = FineClass(spelling: word) { table[Int(c.rawValue)] = Int8(i) }
    }
    preposition = table
    toIndex = Int8(CueFrames.prepositions.firstIndex(of: "to") ?? 0)
    var joins = [Bool](repeating: false, count: 256)
    for word in ["of", "for", "in", "at", "from", "with", "on", "about", "against", "over"] {
      joins[Int(fine(word).rawValue)] = true
    }
    self.joins = joins
    var persons = [Bool](repeating: false, count: 256)
    persons[Int(who.rawValue)] = true
    persons[Int(which.rawValue)] = true
    persons[Int(fine("that").rawValue)] = true
    self.persons = persons
    var objects = [Bool](repeating: false, count: 256)
    for word in ["of", "about", "for", "between", "against", "from", "over", "on", "by"] {
      objects[Int(fine(word).rawValue)] = true
    }
    self.objects = objects
    var contrasts = [Bool](repeating: false, count: 256)
    var concessions = [Bool](repeating: false, count: 256)
    for word in ["although", "though", "while", "but"] {
      contrasts[Int(fine(word).rawValue)] = true
    }
    self.contrasts = contrasts
    for word in ["although", "though"] { concessions[Int(fine(word).rawValue)] = true }
    self.concessions = concessions
    speakers = v.nounClassNames.map { $0.hasPrefix("n.person") || $0.hasPrefix("n.group") }
    seem = v.id("seem").rawValue
    appear = v.id("appear").rawValue
    tell = v.id("tell").rawValue
    expect = v.id("expect").rawValue
  }

  @inlinable func isTime(_ lemma: UInt32) -> Bool { grammar.isTime(lemma) }
  func joinsNouns(_ c: FineClass) -> Bool { joins[Int(c.rawValue)] }
  /// Whether *as*, *when*, *while*, *after* or *before* opens the chunk.
  func opensSetting(_ d: TextView, _ c: Chunk) -> Bool {
    c.fine == asClass || occasions.contains(d.word(Int(c.first)))
  }
  /// Whether the object of a verb is who is told or asked.
  func hears(_ lemma: UInt32) -> Bool { lemma == ask || tellings.contains(lemma) }
  func isSome(_ word: UInt32) -> Bool { some.contains(word) }
  /// Whether the preposition goes on with an object (backed the plan for reform).
  func continuesObject(_ c: FineClass) -> Bool { objects[Int(c.rawValue)] }
  /// Whether WordNet's class is that of people or of groups of them.
  func speaks(_ c: UInt8) -> Bool { Int(c) < speakers.count && speakers[Int(c)] }
  /// Whether the word sets one clause against another: *although, while, but*.
  func setsAgainst(_ c: FineClass) -> Bool { contrasts[Int(c.rawValue)] }
  func isConcession(_ c: FineClass) -> Bool { concessions[Int(c.rawValue)] }
  func isPersonWh(_ c: FineClass) -> Bool { persons[Int(c.rawValue)] }

  /// Whether a source behind its verb is one that speaks: a name, a pronoun, people.
  func isSpeaker(_ d: TextView, _ source: TokenRange) -> Bool {
    let head = Int(d.chunk(ofToken: Int(source.first)).head)
    switch d.tags[head] {
    case .np, .prp: return true
    default: return speaks(grammar.nounClass(d.lemma(head)))
    }
  }

  /// Index of the preposition that is chunk `k`, or -1.
  func prepositionIndex(_ d: TextView, _ k: Int) -> Int {
    let c = d.chunks[k]
    if d.word(Int(c.first)) == to { return Int(toIndex) }
    return Int(preposition[Int(c.fine.rawValue)])
  }
}
